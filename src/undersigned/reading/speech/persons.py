"""What the words for a source tell of the speaker: name, role, organisation.

HRC Global Director Ty Cobb                   name "Ty Cobb", role "Global Director", organisation "HRC"
Ana Ruiz, the head of the Peruvian mission    name "Ana Ruiz", role "head", organisation "Peruvian mission"
an official from the State Department         role "official", organisation "State Department"
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from undersigned.reading.speech.lexicon import SpeakerWords

_TOKEN = re.compile(r"(?:[^\W\d_]\.)+|[^\W_]+(?:[-’'][^\W_]+)*|\S")
_ELISION = re.compile(r"^[LlDd][’'](?=[a-zà-ÿ])")
_CLAUSE = re.compile(r",?\s+(?:who|whom|which|that|whose|qui|que|quien)\b|\s[-–—]+\s|\(")


class Kind(StrEnum):
    """What sort of speaker the words point at."""

    PERSON = "person"
    GROUP = "group"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """What one mention of a source says of the speaker."""

    kind: Kind
    name: str | None = None
    role: str | None = None
    organisation: str | None = None
    indefinite: bool = False

    @property
    def head(self) -> str | None:
        """The noun of the role, by which it is taken up again: "official", "letter"."""
        return self.role.split()[-1].casefold().rstrip("s") if self.role else None


def describe(text: str, words: SpeakerWords) -> Description:
    """What the words of a source tell."""
    core = _CLAUSE.split(_ELISION.sub("", " ".join(text.split())), maxsplit=1)[0].strip(" ,")
    head, *appositions = [part.strip() for part in core.split(",") if part.strip()] or [core]
    tokens = _tokens(head)
    indefinite = bool(tokens) and tokens[0].casefold() in words.indefinite
    base = _phrase([t for t in tokens if t.casefold() not in words.determiner or t is not tokens[0]], words)
    for part in appositions:
        further = _phrase(_tokens(part), words)
        if base.name is None and base.role is not None and further.name is not None and further.kind is Kind.PERSON:
            base = replace(base, kind=Kind.PERSON, name=further.name, role=further.role or base.role)
        elif further.role is not None and base.role is None and base.name is not None:
            kind = Kind.PERSON if further.kind is Kind.PERSON else base.kind
            base = Description(
                kind=kind, name=base.name, role=further.role, organisation=base.organisation or further.organisation
            )
    if base.name is None and base.role is None:
        base = replace(base, role=core.casefold() or None)
    if not indefinite:
        return base
    return replace(base, indefinite=True)


def _tokens(text: str) -> list[str]:
    return [word for word in _TOKEN.findall(text) if word.strip(".")]


def _phrase(tokens: list[str], words: SpeakerWords) -> Description:
    while tokens and tokens[0].casefold() in words.determiner:
        tokens = tokens[1:]
    link = next((i for i, token in enumerate(tokens) if i and token.casefold() in words.link), len(tokens))
    front, rest = tokens[:link], tokens[link + 1 :]
    at = _last(front, words.role)
    if at is not None:
        return _with_role(front, rest, at, words)
    at = _last(front, words.document)
    if at == len(front) - 1 and at is not None:
        return Description(kind=Kind.DOCUMENT, role=" ".join(front))
    if not any(_is_capital(token) for token in front):
        kind = Kind.GROUP if _last(front, words.group) is not None else Kind.PERSON
        return Description(kind=kind, role=" ".join(front) or None, organisation=_organisation(rest, words))
    group = _last(front, words.group) is not None or _last(front, words.outlet) is not None or front[-1].isupper()
    titled = len(front) > 1 and front[0].casefold().rstrip(".") in words.title
    if not titled and (group or (rest and any(_is_capital(token) for token in rest))):
        return Description(kind=Kind.GROUP, name=" ".join(tokens))
    return Description(kind=Kind.PERSON, name=_bare(front, words))


def _with_role(front: list[str], rest: list[str], at: int, words: SpeakerWords) -> Description:
    begin = at
    while begin > 0 and front[begin - 1].casefold() in words.modifier:
        begin -= 1
    while begin < at and front[begin].casefold() in words.group and begin == 0:
        begin += 1
    before = front[:begin]
    name = _bare(front[at + 1 :], words) if any(_is_capital(t) for t in front[at + 1 :]) else None
    capital = [token for token in before if token not in ("'s", "’s")]
    own = re.sub(r"[’']s$", "", " ".join(token for token in capital if _is_capital(token)))
    organisation = own or _organisation(rest, words)
    return Description(kind=Kind.PERSON, name=name, role=" ".join(front[begin : at + 1]), organisation=organisation)


def _organisation(tokens: list[str], words: SpeakerWords) -> str | None:
    while tokens and tokens[0].casefold() in words.determiner:
        tokens = tokens[1:]
    return " ".join(tokens) if any(_is_capital(token) for token in tokens) else None


def _bare(tokens: list[str], words: SpeakerWords) -> str | None:
    """A personal name without its title."""
    while len(tokens) > 1 and tokens[0].casefold().rstrip(".") in words.title:
        tokens = tokens[1:]
    return " ".join(tokens) or None


def _last(tokens: list[str], among: frozenset[str]) -> int | None:
    return next((i for i in range(len(tokens) - 1, -1, -1) if tokens[i].casefold() in among), None)


def _is_capital(token: str) -> bool:
    return token[:1].isupper()
