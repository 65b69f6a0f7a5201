"""All that one language knows of names: every form in which a state may be met, in one automaton.

Where two tables hold the same words, the one named first wins: traps, everyday names with
a sense of their own, names of states, demonyms, governments, capitals, parts.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator
from datetime import date

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from undersigned.errors import BadData, Place
from undersigned.model.mentions import MentionKind
from undersigned.names import inflection
from undersigned.names.cues import cues_for
from undersigned.names.forms import TRAP, Form, Sense, Term
from undersigned.names.running import Row, rows, state_names

_UNSPACED = frozenset(("zh", "ja", "th", "km", "lo", "my"))
"""Languages written without blanks between words."""

_ARABIC_PREFIXES = frozenset(
    ("و", "ف", "ب", "ل", "ك", "ال", "وب", "ول", "فب", "فل", "وال", "بال", "كال", "فال", "لل", "ولل", "وبال")
)
"""What may be written together with an Arabic name before it: and, so, by, for, like, the."""

_ALEFS = str.maketrans("أإآ", "ااا")


class Lexicon:
    """The forms of one language, found in a text in one pass."""

    def __init__(self, language: str, forms: dict[str, Form]) -> None:
        self._forms = tuple(forms.values())
        self._automaton = AhoCorasick(
            list(forms), matchkind=MatchKind.LeftmostLongest, implementation=Implementation.ContiguousNFA
        )
        self._unspaced = language in _UNSPACED
        self._arabic = language == "ar"

    def hits(self, text: str) -> Iterator[tuple[int, int, Form]]:
        """Every form in ``text`` that is not part of a longer word, with its span; the longest at each place."""
        forms, unspaced, arabic = self._forms, self._unspaced, self._arabic
        for index, start, end in self._automaton.find_matches_as_indexes(_plain(text)):
            if unspaced:
                yield start, end, forms[index]
            elif not text[end : end + 1].isalnum() and (
                not text[start - 1 : start].isalnum() or (arabic and _is_prefixed(text, start))
            ):
                yield start, end, forms[index]


def _plain(text: str) -> str:
    """``text`` as the automaton knows it, each code point in its place."""
    return text.replace("’", "'").replace("\n", " ").replace("\u00a0", " ")


def _is_prefixed(text: str, start: int) -> bool:
    first = start
    while first and start - first < 5 and text[first - 1].isalpha():
        first -= 1
    return text[first:start] in _ARABIC_PREFIXES


@functools.cache
def lexicon_for(language: str) -> Lexicon:
    """The lexicon of ``language``, an ISO 639-1 code. Raises BadData."""
    forms: dict[str, Form] = {}
    for words, form in _all_forms(language):
        for written in _variants(words, language, form):
            forms.setdefault(written, form)
    return Lexicon(language, forms)


def _variants(words: str, language: str, form: Form) -> Iterable[str]:
    """``words`` as written, and in capitals where the script has them."""
    words = words.replace("’", "'")
    yield words
    if language == "ar":
        yield words.translate(_ALEFS)
        if words.startswith("ال"):
            yield "لل" + words[2:]
    elif words[0].isupper() and len(words) > 3:
        yield words.upper()


def _all_forms(language: str) -> Iterator[tuple[str, Form]]:
    for row in rows("traps", language):
        yield row["words"], TRAP
    for row in rows("everyday", language):
        form = Form(kind=MentionKind.STATE, state=row["state"], sense=_sense(row))
        for words in _inflected(row["words"], language):
            yield words, form
    for words, state in state_names(language):
        form = Form(kind=MentionKind.STATE, state=state)
        for written in _inflected(words, language):
            yield written, form
    yield from _demonyms(language)
    yield from _governments(language)
    yield from _cities(language)
    yield from _parts(language)
    for tongue in cues_for(language).tongues:
        yield tongue, Form(kind=MentionKind.DEMONYM, state="", sense=Sense.ONLY_TONGUE)


def _sense(row: Row) -> Sense:
    try:
        return Sense(row["sense"] or "plain")
    except ValueError as error:
        place = Place(file=row["file"], line=int(row["line"]), column="sense")
        raise BadData(f"no sense is called {row['sense']!r}", where=place) from error


def _inflected(words: str, language: str) -> tuple[str, ...]:
    return inflection.russian_name(words) if language == "ru" else (words,)


def _demonyms(language: str) -> Iterator[tuple[str, Form]]:
    for row in rows("demonyms", language):
        tongue = Form(kind=MentionKind.DEMONYM, state=row["state"], sense=Sense.TONGUE)
        people = Form(kind=MentionKind.DEMONYM, state=row["state"])
        for word in _split(row["people"]):
            for form in inflection.people_forms(word, language):
                yield form, people
        for word in _split(row["adjectives"]):
            for form in inflection.adjective_forms(word, language):
                yield form, tongue if row["tongue"] else people
        for word in _split(row["prefixes"]):
            yield word, Form(kind=MentionKind.DEMONYM, state=row["state"], sense=Sense.PREFIX)
    if language == "zh":
        for words, state in state_names(language):
            yield words + "人", Form(kind=MentionKind.DEMONYM, state=state)


def _split(cell: str) -> list[str]:
    return [word.strip() for word in cell.split("|") if word.strip()]


def _governments(language: str) -> Iterator[tuple[str, Form]]:
    terms: dict[str, list[Term]] = {}
    for row in rows("heads"):
        start, end = date.fromisoformat(row["start"]), date.fromisoformat(row["end"]) if row["end"] else None
        for name in _split(row["surnames"]):
            terms.setdefault(name, []).append(Term(state=row["state"], start=start, end=end))
    for row in rows("governments", language):
        for name, held in terms.items():
            latest = tuple(sorted(held, key=lambda term: term.start, reverse=True))
            form = Form(kind=MentionKind.METONYM, state="", sense=Sense.OFFICE, terms=latest)
            yield row["pattern"].replace("*", name), form


def _cities(language: str) -> Iterator[tuple[str, Form]]:
    for row in rows("metonyms", language):
        sense = Sense.SEAT if row["sort"] == "seat" else Sense.CAPITAL
        form = Form(kind=MentionKind.METONYM, state=row["state"], sense=sense)
        for words in _split(row["words"]):
            for written in _inflected(words, language):
                yield written, form


def _parts(language: str) -> Iterator[tuple[str, Form]]:
    for row in rows("parts", language):
        form = Form(kind=MentionKind.PART, state=row["state"])
        for words in _split(row["words"]):
            for written in _inflected(words, language):
                yield written, form
