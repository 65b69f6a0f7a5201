"""All that one language knows of names: every form in which a state may be met, in one automaton.

Where two tables hold the same words, the one named first wins: traps, everyday names with a
sense of their own, names of states, demonyms, variants of names, governments, capitals, parts.
"""

from __future__ import annotations

import bisect
import functools
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from undersigned.model.mentions import MentionKind
from undersigned.model.states import StateCode
from undersigned.names import inflection
from undersigned.names.characters import alike
from undersigned.names.cues import cues_for
from undersigned.names.forms import TRAP, Form, Sense, Term
from undersigned.names.gazetteer import Name, NameKind, names
from undersigned.reference import is_state
from undersigned.reference.tables import Row, rows, shipped

_UNSPACED = frozenset(("zh", "ja", "th", "km", "lo", "my"))
"""Languages written without blanks between words."""

_ARABIC_PREFIXES = frozenset(
    ("و", "ف", "ب", "ل", "ك", "ال", "وب", "ول", "فب", "فل", "وال", "بال", "كال", "فال", "لل", "ولل", "وبال")
)
"""What may be written together with an Arabic name before it: and, so, by, for, like, the."""

_ARTICLE = re.compile(r"^(?:The |the |Le |La |Les |L'|L’|los |las |Los |Las )(?=[A-ZÉÎ])")
"""An article before a name, left out of the mention: "the Gambia" is met as "Gambia"."""

_NOTES = "¹²³⁴⁵⁶⁷⁸⁹⁰"
"""Marks of footnotes, which are no letters of the name before them."""
_LONGEST_NAME = 60
"""Code points within which the next name of a list ends."""

_ACCENTED = ("fr", "es")
_WORD = re.compile(r"(?<![\w'])\w{4,}")
_CAPITAL = re.compile(r"[À-Ý]")


class Lexicon:
    """The forms of one language, found in a text in one pass."""

    def __init__(self, language: str, written: dict[str, Form]) -> None:
        self._alike = alike(language)
        forms: dict[str, Form] = {}
        for words, form in written.items():
            forms.setdefault(words.translate(self._alike), form)
        self._forms = tuple(forms.values())
        self._automaton = AhoCorasick(
            list(forms), matchkind=MatchKind.LeftmostLongest, implementation=Implementation.DFA
        )
        self._turned = _turned(forms)
        self.unspaced = language in _UNSPACED
        self._arabic = language == "ar"

    def hits(self, text: str) -> Iterator[tuple[int, int, Form]]:
        """Every form in ``text`` that is not part of a longer word, with its span; the longest at each place."""
        forms, unspaced, arabic = self._forms, self.unspaced, self._arabic
        plain = _plain(text)
        if self._alike:
            plain = plain.translate(self._alike)
        reached = 0
        for index, start, end in self._automaton.find_matches_as_indexes(plain):
            if start < reached or not (
                unspaced
                or (
                    (not text[end : end + 1].isalnum() or text[end] in _NOTES)
                    and (not text[start - 1 : start].isalnum() or (arabic and _is_prefixed(text, start)))
                )
            ):
                continue
            turned = self._turned.get(index)
            second = None if turned is None else self._name_at(plain, start + turned.tail, end)
            if turned is not None and second is not None:
                reached, whole = second
                yield start, start + turned.head, turned.short
                yield start + turned.tail, reached, whole
            else:
                yield start, end, forms[index]

    def _name_at(self, plain: str, start: int, end: int) -> tuple[int, Form] | None:
        """The name that begins at ``start`` and goes on beyond ``end``, with where it ends."""
        for index, at, stop in self._automaton.find_matches_as_indexes(plain[start : end + _LONGEST_NAME]):
            beyond = at == 0 and start + stop > end and not plain[start + stop : start + stop + 1].isalnum()
            return (start + stop, self._forms[index]) if beyond else None
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Turned:
    """An inverted name whose end may begin the next of a list: "China, Republic of" in "China, Republic of Korea"."""

    head: int
    """Code points of the name that it opens with."""
    tail: int
    """Where its end begins."""
    short: Form
    """What it opens with."""


def _turned(forms: Mapping[str, Form]) -> dict[int, _Turned]:
    """By place among the forms, those that open with a state's name and end as another name begins."""
    ordered = sorted(forms)
    found: dict[int, _Turned] = {}
    for index, form in enumerate(forms):
        for blank in (at for at, letter in enumerate(form) if letter == " "):
            head, tail = form[:blank].removesuffix(","), form[blank + 1 :]
            short = forms.get(head)
            follows = bisect.bisect_left(ordered, tail + " ")
            if (
                short is not None
                and short.kind is MentionKind.STATE
                and ordered[follows : follows + 1]
                and ordered[follows].startswith(tail + " ")
            ):
                found[index] = _Turned(head=len(head), tail=blank + 1, short=short)
                break
    return found


def _plain(text: str) -> str:
    """``text`` as the automaton knows it, each code point in its place."""
    plain = text.replace("’", "'").replace("\n", " ").replace("\u00a0", " ")
    return plain.replace("ё", "е").replace("Ё", "Е") if "ё" in plain or "Ё" in plain else plain


def _is_prefixed(text: str, start: int) -> bool:
    first = start
    while first and start - first < 5 and text[first - 1].isalpha():
        first -= 1
    return text[first:start] in _ARABIC_PREFIXES


@functools.cache
def lexicon_for(language: str) -> Lexicon:
    """The lexicon of ``language``, an ISO 639-1 code. Raises BadData."""
    forms: dict[str, Form] = {}
    loose: list[tuple[str, Form]] = []
    for words, form in _all_forms(language):
        for written in _variants(words, language):
            forms.setdefault(written, form)
        if (form is TRAP or form.kind is MentionKind.STATE) and language in _ACCENTED:
            loose.append((words, form))
    for words, form in loose:
        for written in _carelessly(words):
            forms.setdefault(written, form)
    return Lexicon(language, forms)


def _variants(words: str, language: str) -> Iterable[str]:
    """``words`` as written, shortened and joined in the usual ways, and in capitals where the script has them."""
    words = words.replace("’", "'")
    if language == "ar":
        yield words
        if words.startswith("ال"):
            yield "لل" + words[2:]
        return
    written = {words}
    if language == "en":
        if words.startswith("Saint "):
            written |= {"St " + words[6:], "St. " + words[6:]}
        written |= {one.replace(" and ", " & ") for one in written}
    elif language in ("fr", "es") and " " in words:
        written.add(words[0].lower() + words[1:])  # "les îles Salomon", "la república de Corea"
    for one in sorted(written):
        yield one
        if one[0].isupper() and (len(one) > 3 or language == "ru"):
            yield one.upper()
            if language in ("fr", "es"):
                yield _bare(one.upper())


def _carelessly(words: str) -> Iterator[str]:
    """A state's name as typed in haste: "Egypte", "Etats Unis d'Amérique", "Arabie Saoudite", "Panama" in Spanish."""
    plain = words.replace("’", "'")
    for joined in {plain, plain.replace("-", " ")}:
        for cased in {joined, _WORD.sub(lambda word: word.group()[0].upper() + word.group()[1:], joined)}:
            yield from {cased, _CAPITAL.sub(lambda letter: _bare(letter.group()), cased), _bare(cased)}


def _bare(words: str) -> str:
    """``words`` without accents, as capitals are often set: "ALGERIE"."""
    return "".join(letter for letter in unicodedata.normalize("NFD", words) if not unicodedata.combining(letter))


def _all_forms(language: str) -> Iterator[tuple[str, Form]]:
    for row in _table("traps", ("sort", "words"), language):
        yield row.required("words"), TRAP
    for row in _table("everyday", ("state", "sense", "words"), language):
        sense = row.choice("sense", Sense)
        state = "" if sense is Sense.KOREA else _known_state(row, "state")
        yield from _named(row.many("words"), language, Form(kind=MentionKind.STATE, state=state, sense=sense))
    written = [name for name in names((language, f"{language}-Hant")) if _is_written(name)]
    yield from _gazetteer((name for name in written if name.kind is not NameKind.VARIANT), language)
    yield from _realms(language)
    yield from _demonyms(language)
    yield from _gazetteer((name for name in written if name.kind is NameKind.VARIANT), language)
    yield from _governments(language)
    for row in _table("metonyms", ("state", "sort", "words"), language):
        form = Form(kind=MentionKind.METONYM, state=_known_state(row, "state"), sense=row.choice("sort", Sense))
        yield from _named(row.many("words"), language, form)
    for row in _table("parts", ("state", "words"), language):
        yield from _named(row.many("words"), language, Form(kind=MentionKind.PART, state=_known_state(row, "state")))
    for tongue in cues_for(language).tongues:
        yield tongue, Form(kind=MentionKind.DEMONYM, state="", sense=Sense.ONLY_TONGUE)


@functools.cache
def capitals(language: str) -> Mapping[str, StateCode]:
    """The capitals by which a language calls governments ("Paris said"), each with its state."""
    found: dict[str, StateCode] = {}
    for row in _table("metonyms", ("state", "sort", "words"), language):
        if row.choice("sort", Sense) is Sense.CAPITAL:
            found.update(dict.fromkeys(row.many("words"), _known_state(row, "state")))
    return found


def _gazetteer(written: Iterable[Name], language: str) -> Iterator[tuple[str, Form]]:
    for name in written:
        form = Form(kind=MentionKind.STATE, state=name.state)
        yield from _named((_ARTICLE.sub("", name.name),), language, form)


def _table(name: str, columns: Sequence[str], language: str) -> Iterator[Row]:
    """The rows of a table of running text that are in ``language``."""
    for row in rows(shipped(f"names/running/{name}.csv"), ("language", *columns)):
        if row.text("language") == language:
            yield row


def _is_written(name: Name) -> bool:
    """Whether a name of the gazetteer is safe to look for among other words, as initialisms and old names are not."""
    if name.kind is NameKind.FORMER or name.state == "EUU":
        return False
    if name.kind is NameKind.INITIALISM:
        return len(name.name) > 4 and " " in name.name
    return len(name.name) > 2 or not name.name.isascii()


def _named(words: Iterable[str], language: str, form: Form) -> Iterator[tuple[str, Form]]:
    for name in words:
        for written in inflection.russian_name(name) if language == "ru" else (name,):
            yield written, form


def _realms(language: str) -> Iterator[tuple[str, Form]]:
    """States named by their adjective: "Чешская Республика", "الجمهورية التركية"."""
    patterns = [
        (row.required("pattern"), row.many("except")) for row in _table("realms", ("pattern", "except"), language)
    ]
    if not patterns:
        return
    for row in _table("demonyms", ("state", "adjectives", "people", "prefixes", "tongue"), language):
        form = Form(kind=MentionKind.STATE, state=_known_state(row, "state"))
        for pattern, left_out in patterns:
            if form.state not in left_out:
                words = (
                    pattern.replace("*", inflection.feminine_adjective(a, language)) for a in row.many("adjectives")
                )
                yield from _named(words, language, form)


def _demonyms(language: str) -> Iterator[tuple[str, Form]]:
    for row in _table("demonyms", ("state", "adjectives", "people", "prefixes", "tongue"), language):
        state = _known_state(row, "state")
        people = Form(kind=MentionKind.DEMONYM, state=state)
        adjective = Form(kind=MentionKind.DEMONYM, state=state, sense=Sense.TONGUE) if row.text("tongue") else people
        for word in row.many("adjectives"):
            for form in inflection.adjective_forms(word, language):
                yield form, adjective
        for word in row.many("people") + (row.many("adjectives") if language == "en" else ()):
            for form in inflection.people_forms(word, language):
                yield form, people
        prefix = Form(kind=MentionKind.DEMONYM, state=state, sense=Sense.PREFIX)
        for word in row.many("prefixes"):
            yield from ((word, prefix), (word.capitalize(), prefix), (word.lower(), prefix))
    if language == "zh":
        for name in names((language,)):
            yield name.name + "人", Form(kind=MentionKind.DEMONYM, state=name.state)


def _governments(language: str) -> Iterator[tuple[str, Form]]:
    terms: dict[str, list[Term]] = {}
    for row in rows(shipped("names/running/heads.csv"), ("state", "person", "surnames", "start", "end", "source")):
        row.required("source")
        start = row.day("start") or row.refuse("start", "must not be empty")
        for name in row.many("surnames"):
            terms.setdefault(name, []).append(Term(state=_known_state(row, "state"), start=start, end=row.day("end")))
    for row in _table("governments", ("pattern",), language):
        for name, held in terms.items():
            latest = tuple(sorted(held, key=lambda term: term.start, reverse=True))
            form = Form(kind=MentionKind.METONYM, state="", sense=Sense.OFFICE, terms=latest)
            yield row.required("pattern").replace("*", name), form


def _known_state(row: Row, column: str) -> StateCode:
    """The row's code, refused if it is no state's."""
    code = row.required(column)
    return code if is_state(code) else row.refuse(column, f"unknown: {code!r}")
