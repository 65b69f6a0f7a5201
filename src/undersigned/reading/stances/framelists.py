"""The shape of frames in a language file of coverage, and of the words by which statements are told apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Form = Literal["base", "present", "past", "participle", "gerund", "future", "conditional", "subjunctive"]
FORMS: tuple[Form, ...] = ("base", "present", "past", "participle", "gerund", "future", "conditional", "subjunctive")


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What a verb, with the words that must follow it, says of its subject (or of whom it is done to)."""

    verbs: tuple[str, ...]
    does: str
    """A stance, or one of: asks, answers, replies, rebuffs, hears, considers, appears, lists, includes, denies."""
    before: str = ""
    """Pattern that the words of the verb group must hold: the "en" of "s'en est abstenue"."""
    after: str = ""
    """Pattern that the text right after the verb must match; what it matches is part of the verb.

    ``{statement}`` in it is any noun of the class ``statement``, ``{end}`` the pattern ``ends``.
    """
    companions: bool = False
    """Whether states named among the words that follow did so themselves: "joined France in signing"."""
    object: Literal["open", "statement", "context", "name", "before", "any"] = "open"
    """What may be done so: ``open`` a statement or nothing, ``statement`` a statement by name or pronoun,
    ``context`` nothing where the sentence speaks of a statement, ``name`` the same where names or signatures are
    spoken of ("Mali withheld its signature. Togo gave its own."), ``before`` whatever follows where a statement is
    spoken of before ("Chad preferred a letter of its own"), ``any`` whatever follows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadWords:
    """Section ``[threads]`` of a language file."""

    kinds: Mapping[str, tuple[str, ...]]
    """Kind of statement to the nouns that name it."""
    counter: tuple[str, ...]
    """Words that set a statement against another one."""
    other: tuple[str, ...]
    """Words that bring in a further statement: another, second."""
    first: tuple[str, ...]
    """Words that lead back to the first statement spoken of."""
    last: tuple[str, ...]
    """Words that mean the one last spoken of: the latter."""
    this_year: tuple[str, ...]
    last_year: tuple[str, ...]
    """Words for an earlier year's statement, where no year is given."""
    led: tuple[str, ...]
    """What follows the state that led a statement: British-led, led by, drafted by."""
    months: tuple[str, ...] = ()
    """Months by which statements of one year are told apart: the September statement, November's."""
    indefinite: tuple[str, ...]
    on: tuple[str, ...]
    """Prepositions before what a statement is about."""
