"""What a text of several states is called where it names no kind of its own: the plain words for such texts.

    Troika statement on the anniversary of the accord       a joint statement, since three sign it
    The Riga pledge on undersea cables                      a declaration
    Excellency, … accept the assurances of …                a joint letter

"Statement", "letter" and "pledge" alone do not tell who stands behind a text; they are asked once two states do.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass

from undersigned.model.statements import StatementKind
from undersigned.reading.lexicon import section
from undersigned.reading.page import Page
from undersigned.reading.telltales import Phrases
from undersigned.reading.textview import Span

_HEAD = 300
"""Code points at the head within which a text without a title calls itself something."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallingWords:
    """Plain words for what states put their names to."""

    statements: tuple[str, ...]
    letters: tuple[str, ...]
    """Addresses and closing words of letters, and letters that are no joint letters by name."""
    pledges: tuple[str, ...]
    """Words that name a declaration, but in a title alone: texts speak of pledges and initiatives all along."""


def plain_kind(page: Page, title: Span | None) -> StatementKind | None:
    """The kind of a text of several states by its title, its head or its text, whichever tells one first."""
    letters, pledges, statements = _patterns(page.view.language)
    text = page.view.text
    heads = [title] if title is not None else []
    heads += [Span(block.start, block.end) for block in page.view.blocks if block.start < _HEAD]
    for head in heads:
        end = min(head.end, head.start + _HEAD)
        for kind, words in (
            (StatementKind.JOINT_LETTER, letters),
            (StatementKind.DECLARATION, pledges),
            (StatementKind.JOINT_STATEMENT, statements),
        ):
            if words.search(text, head.start, end) is not None:
                return kind
    if letters.search(text) is not None:
        return StatementKind.JOINT_LETTER
    if page.speech is not None or statements.search(text) is not None:
        return StatementKind.JOINT_STATEMENT
    return None


@functools.cache
def _patterns(language: str) -> tuple[Phrases, Phrases, Phrases]:
    words = section(language, "callings", CallingWords)
    return Phrases(words.letters), Phrases(words.pledges), Phrases(words.statements)
