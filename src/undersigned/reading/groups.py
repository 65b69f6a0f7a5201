"""Groups of states named in a text, and who belonged to them on the day.

    the European Union and its Member States · die 8 nordisch-baltischen Staaten · all members of the
    Lima Group except Mexico

Names come from the reference (English, French, Spanish) and from the section ``[groups]`` of
the lexicons. A group is expanded only as a whole: "12 of the African States" is not the group.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from dataclasses import dataclass
from datetime import date

from ahocorasick_rs import AhoCorasick, MatchKind

from undersigned.model.states import Certainty, GroupId, StateCode
from undersigned.reading.lexicon import section
from undersigned.reading.listwords import list_patterns
from undersigned.reading.numberwords import number_words
from undersigned.reading.phrases import any_of, traditional
from undersigned.reading.search import lowered
from undersigned.reference.groups import group, groups, terms

_NEXT_WORD = re.compile(r"\s+([^\W\d_]+)")
_CONJOINED = re.compile(r"(?:\A|\W)?(?<!\w)[وف]\Z")
_ACCENTED = frozenset({"fr", "es"})
"""Languages of which capitals are often written without their accents."""
EU = "EU"
EU_AS_SIGNATORY = "EUU"


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupWords:
    """Names of groups in a language, by key of the group, beside those of the reference."""

    names: dict[GroupId, tuple[str, ...]]
    not_names: tuple[str, ...]
    organs: tuple[str, ...]
    attributes_after: tuple[str, ...]
    attributes_before: tuple[str, ...]
    representatives: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupMention:
    """Words that name a group; ``group`` is None where they only describe a state or an office of the group."""

    start: int
    end: int
    group: GroupId | None


@dataclass(frozen=True, slots=True)
class _Names:
    automaton: AhoCorasick
    entries: tuple[tuple[str, GroupId], ...]


def find_groups(text: str, language: str) -> list[GroupMention]:
    """The groups named in ``text``, in order, never overlapping. Initialisms count only in capitals."""
    names = _names(language)
    folded = lowered(text)
    for written, plain in (("\u2019", "'"), ("\n", " "), ("\u00a0", " ")):  # also where a line ends in the name
        folded = folded.replace(written, plain)
    found = []
    for index, start, end in names.automaton.find_matches_as_indexes(folded):
        written, key = names.entries[index]
        if not _is_word(text, start, end):
            continue
        if written.isupper() and text[start:end] != written:
            continue
        if text[start:end].islower() and _counts_states(text, start, end, language):
            continue
        found.append(_described(text, start, end, language) or GroupMention(start=start, end=end, group=key))
    return found


def _counts_states(text: str, start: int, end: int, language: str) -> bool:
    """Whether the words only tell how many states there are: "a core group of seven countries"."""
    last = text[start:end].split()[-1]
    behind = _NEXT_WORD.match(text, end)
    if behind is None or number_words(language).value(last) is None:
        return False
    return list_patterns(language).label.fullmatch(behind.group(1)) is not None


def _described(text: str, start: int, end: int, language: str) -> GroupMention | None:
    """Words of which a group's name is only a part: "OIC member", ", member of the EEA", "OSCE Permanent Council"."""
    before, after, organ = _attributes(language)
    behind = organ.match(text, end) or after.match(text, end)
    if behind is not None and (whole := list_patterns(language).members.match(text, end + 1)) is not None:
        behind = None if whole.end() > behind.end() else behind
    ahead = before.search(text, max(0, start - 60), start)
    if behind is None and ahead is None:
        return None
    return GroupMention(
        start=start if ahead is None else ahead.start(), end=end if behind is None else behind.end(), group=None
    )


@functools.cache
def represented(language: str) -> re.Pattern[str]:
    """What stands right before a group's name where its own representative signs: "the High Representative of"."""
    words = section(language, "groups", GroupWords)
    return re.compile(rf"(?:{any_of(words.representatives)})\W*\Z", re.IGNORECASE)


@functools.cache
def _attributes(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    words = section(language, "groups", GroupWords)
    small = r"(?-i:[a-zà-ÿа-яё])"
    return (
        re.compile(rf"(?:{any_of(words.attributes_before)})\s*\Z", re.IGNORECASE),
        re.compile(rf"\s*(?:{any_of(words.attributes_after)})(?!\s+(?!the\b){small})", re.IGNORECASE),
        re.compile(rf"\s+(?:{any_of(words.organs)})", re.IGNORECASE),
    )


def expand(key: GroupId, on: date | None) -> dict[StateCode, bool]:
    """The group's members on that day, each with whether that is verified.

    Without a day those who belong today's way: members whose term has no end, none of them certain.
    """
    if on is None:
        return {term.state: False for term in group(key).members if term.end is None}
    return {term.state: term.certainty is Certainty.VERIFIED for term in terms(key, on=on)}


def _is_word(text: str, start: int, end: int) -> bool:
    if "\u3400" <= text[start] <= "\u9fff":
        return True
    before, after = text[start - 1 : start], text[end : end + 1]
    if _CONJOINED.match(text, max(0, start - 2), start) is not None:
        before = ""
    return not before.isalnum() and not after.isalnum()


@functools.cache
def _names(language: str) -> _Names:
    chosen: dict[str, tuple[str, GroupId]] = {}
    words = section(language, "groups", GroupWords)
    for each in groups():
        for name in (*words.names.get(each.id, ()), each.name, *each.aliases, each.name_fr, each.name_es):
            for written in _written(name, language):
                if written.lower() not in words.not_names:
                    chosen.setdefault(written.lower(), (written, each.id))
    return _Names(AhoCorasick(list(chosen), matchkind=MatchKind.LeftmostLongest), tuple(chosen.values()))


def _written(name: str, language: str) -> list[str]:
    """The forms under which a name is looked for; one that is itself a list of states is none."""
    if language == "zh" and not name.isascii():
        return [name, "".join(traditional().get(c, c)[0] for c in name)]
    plain = re.sub(r"^(?:the|les|los|las|el|le|la)\s+", "", name.replace("\u2019", "'"), flags=re.IGNORECASE).strip()
    if len(plain) <= 1 or ", " in plain:
        return []
    bare = "".join(c for c in unicodedata.normalize("NFD", plain) if not unicodedata.combining(c))
    return [plain] if bare == plain or language not in _ACCENTED else [plain, bare]  # "UNION EUROPEENNE"
