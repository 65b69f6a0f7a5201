"""One state or group as a sentence names it: with its organ, its article and what says how much of a group is meant.

the Hungarian government · Jordan's ambassador · the island of Malta · every Baltic state · two of the 27 members
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from undersigned.model.mentions import MentionKind
from undersigned.model.states import GroupId, StateCode
from undersigned.reading.groups import EU, EU_AS_SIGNATORY
from undersigned.reading.stances.words import Words

Quantity = Literal["all", "some", "none"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A state or group: words ``first`` to ``last``; ``place`` is the word that names it."""

    first: int
    last: int
    state: StateCode | None = None
    group: GroupId | None = None
    quantity: Quantity = "all"
    only: bool = False
    bare: bool = False
    """Whether a group stands without any word for how much of it: Gulf states."""
    body: bool = False
    """Whether a group is named by itself, as the body that it is, and not by its members: the African Union."""
    metonym: bool = False
    place: int = 0


_ORGAN_BEFORE = re.compile(r"[DB]?[axF#]{0,2}(?:O(?:x|pD?O)?|Y)(?P<state>J)x?(?:pD?X[xX]{0,2})?")
_CALLED = re.compile(r"D[axXFJ]{0,3}(?P<noun>[xYO])p(?=A(?!'))")  # "the island of Malta", "the tiny state of Fiji"
_OF_ORGAN = re.compile(
    r"[DB]?(?:(?:x,)*x,?c)?[axXFJ#]{0,3}(?P<organ>O(?:c[axX]{0,2}O)?X{0,4}(?:pD?[xX]{1,3})?|Y)pD?x{0,2}(?=[AG])"
)
_ORGAN = re.compile(r"a?x{0,2}(?:W|O(?:[xX]?O)?(?:(?:\"?X){1,4}\"?)?(?:c[axX]{0,2}O(?:X{1,4})?)?)")
_IS_ONE = re.compile(r"S(?:[dh]a*n?[.,;]|ba?z|a?V)")
_GROUP = re.compile(r"(?P<q>(?:ZD(?=q))?[QqZNBo]*)(?P<n>[DB]?[#xaF]{0,2}D?)G(?P<noun>'?[#xXa]{0,2}[YO])?")
_COUNTRY_OF = re.compile(r"(?P<q>[QqZo]+D?|D?#|D|(?=F|Y+[pg]))p?D?(?P<n>[#xF]{0,2})Y+(?:[pgr]D?x?)?(?=G)")
_ADJECTIVES = re.compile(r"(?:,J)*,?cJ")  # behind the first of several that share a noun
_PEOPLES_BEFORE = re.compile(r"D(?:J,)*(?:J,?c)?$")
_NOUNS_BEHIND = "xXSYLGJMOW#'-zq"
"""Classes of words with which an adjective makes a phrase of its own: "the Danish proposal"."""
_OF_POSSESSIVES = re.compile(r"(?:(?:,A')*,?[cR]A')?[bhdzI.,;)]")
"""What follows a possessive without a noun: "Brazil's was there", "Peru's and Fiji's among them"."""
_NONE_OF = re.compile(r"(?P<of>Zp?)(?:D[xF#]{0,2}[#Yx],)?(?=D?A(?:,D?A)*,?cD?A(?!'))")
"""As in "none of China, India and Russia signed", where several are named."""
_SOLE_OF = re.compile(r"D?Fp(?=D?#?[xF]{0,2}G)")
"""As in "the only one of the four Visegrad countries"."""
_NOBODY_IN = re.compile(r"Z[pg](?=D?[xF#]{0,2}G)")
"""As in "no one from the Gulf states", "nobody in ASEAN"."""
_LEAD = re.compile(r"(?:[NR][^VbhdmAJGNRS.,;:]{1,5},?R|[oBN])?a?(?:D[axF]{0,2}Y(?=A)|D?[axF]{0,2}(?=[AJG]))")


def unit_at(words: Words, at: int) -> Unit | None:
    """The state or group that begins exactly at word ``at``."""
    if at >= len(words.tags):
        return None
    letter = words.tags[at]
    sole_of = _SOLE_OF.match(words.tags, at) if letter in "DF" else None
    if sole_of is not None and words.has(at, sole_of.end(), "sole"):
        group = _group_unit(words, sole_of.end())
        return replace(group, first=at, quantity="some", only=True) if group is not None else None
    if words.lexicon.inverting and letter in "DBaxFO#":
        behind = _ORGAN_BEFORE.match(words.tags, at)
        if behind is not None:
            return _described_unit(words, at, behind)
    organ = _OF_ORGAN.match(words.tags, at)
    if organ and _is_organ(words, organ) and words.tags[organ.end()] == "G":
        group = _group_unit(words, organ.end() - (words.tags[organ.end() - 1] == "D"))
        return replace(group, first=at) if group is not None else None  # "the ambassadors of the Gulf monarchies"
    if organ and _is_organ(words, organ) and not _is_name(words, organ.end()):
        return _state_unit(words, organ.end(), first=at)
    called = _CALLED.match(words.tags, at)
    if called and words.lower[called.start("noun")] in words.lexicon.called and not _is_name(words, called.end()):
        return _state_unit(words, called.end(), first=at)
    if letter == "A":
        return _state_unit(words, at, first=at)
    if letter == "J":
        return _demonym_unit(words, at, first=at)
    group = _group_unit(words, at)
    if group is not None:
        return group
    nobody_in = _NOBODY_IN.match(words.tags, at) if letter == "Z" else None
    if nobody_in is not None and " " not in words.lower[at].removeprefix("no "):
        group = _group_unit(words, nobody_in.end())
        return replace(group, first=at, quantity="none", bare=False, body=False) if group is not None else None
    none_of = _NONE_OF.match(words.tags, at) if letter == "Z" else None
    if none_of is not None and words.lower[none_of.end("of") - 1].rpartition(" ")[2] in words.lexicon.of:
        named = unit_at(words, none_of.end())
        return replace(named, first=at, quantity="none") if named is not None and named.state else None
    if letter in "oBNRDaxF":
        lead = _LEAD.match(words.tags, at)
        if lead and lead.end() > at and not words.has(at, lead.end(), "year"):  # "at last year's session Senegal …"
            inner = unit_at(words, lead.end())
            if inner is not None and inner.first == lead.end():
                return replace(
                    inner,
                    first=at,
                    only=inner.only or "o" in lead.group(),
                    quantity="none" if lead.group()[0] in "NR" else inner.quantity,
                )
    return None


def _is_organ(words: Words, match: re.Match[str]) -> bool:
    """Whether an organ of a state is named: "the governments of Peru and Chile", not "the neighbours of Peru".

    "37 delegations on Iran" are not Iran's.
    """
    at = match.start("organ")
    preposition = words.lower[words.tags.rindex("p", match.start(), match.end())]
    named = words.tags[at] == "O" or words.lower[at] in words.lexicon.governments
    gone = not words.lexicon.gone.isdisjoint(words.lower[max(match.start() - 1, 0) : at])
    return named and not gone and preposition not in words.lexicon.threads.on


def _state_unit(words: Words, at: int, *, first: int) -> Unit | None:
    if _is_name(words, at):
        return None
    mention = words.mentions[at]
    last: int | None = at
    if words.tags[at + 1 : at + 2] == "'":
        last = _organ_end(words, at + 2) or _left_out_noun(words, at + 2)
    if last is None:
        return None
    return Unit(first=first, last=last, state=mention.state, metonym=mention.kind is MentionKind.METONYM, place=at)


def _described_unit(words: Words, at: int, match: re.Match[str]) -> Unit:
    """As in "le ministre sénégalais des Affaires étrangères", "el Gobierno húngaro": the state stands behind."""
    place = match.start("state")
    return Unit(first=at, last=match.end() - 1, state=words.mentions[place].state, place=place)


def _left_out_noun(words: Words, at: int) -> int | None:
    """As in "Uruguay's does not", "Brazil's is missing": a name or an ambassador spoken of before."""
    verb = words.entries[at].verb if at < len(words) else None
    included = verb is not None and verb.lemma in words.lexicon.including_verbs  # "19 governments, Canada's included"
    return at - 1 if included or _OF_POSSESSIVES.match(words.tags, at) else None


def _demonym_unit(words: Words, at: int, *, first: int) -> Unit | None:
    last = _organ_end(words, at + 1)
    if last is None and _IS_ONE.match(words.tags, at + 1) and words.entries[at + 1].flag == "one":
        last = at + 1  # "the Ukrainian embassy signed; the Hungarian one did not"
    if last is None and (_shares_organ(words, at) or _is_people(words, at)):
        last = at
    if last is None:
        return None
    return Unit(first=first, last=last, state=words.mentions[at].state, place=at)


def _shares_organ(words: Words, at: int) -> bool:
    """As in "the Danish, Dutch and Irish governments": the noun stands behind the last of them."""
    more = _ADJECTIVES.match(words.tags, at + 1)
    return more is not None and _organ_end(words, more.end()) is not None


def _is_people(words: Words, at: int) -> bool:
    """As in "the Danes, Swedes and Dutch signed": a people that stands for its state, with no noun behind its name."""
    before = _PEOPLES_BEFORE.search(words.tags, 0, at)
    if before is None or words.lower[before.start()] not in words.lexicon.articles:
        return False
    more = _ADJECTIVES.match(words.tags, at + 1)
    behind = more.end() if more else at + 1
    return words.tags[behind : behind + 1] not in tuple(_NOUNS_BEHIND)


def _organ_end(words: Words, at: int) -> int | None:
    match = _ORGAN.match(words.tags, at)
    gone = match is not None and not words.lexicon.gone.isdisjoint(words.lower[max(at - 2, 0) : match.end()])
    return match.end() - 1 if match and not gone else None  # "Kenya's former president" is no state


def _is_name(words: Words, at: int) -> bool:
    """Whether the state's name is part of somebody's name: "Jordan Peele"."""
    if words.tags[at + 1 : at + 2] != "X" or words.starts[at + 1] != words.ends[at] + 1:
        return False
    return words.mentions[at].kind is not MentionKind.METONYM


def _group_unit(words: Words, at: int) -> Unit | None:
    of = _COUNTRY_OF.match(words.tags, at)
    start = of.end() if of else at
    match = _GROUP.match(words.tags, start)
    if match is None:
        return None
    group_at = words.tags.index("G", match.start())
    quantifier = (of.group("q") if of else "") + match.group("q")
    tail = match.group("noun") or ""
    if "O" in tail and "Y" not in tail and words.lower[match.end() - 1] not in words.lexicon.governments:
        return None
    if not (tail or of or quantifier) and _is_union(words, at, group_at):
        return Unit(first=at, last=match.end() - 1, state=EU_AS_SIGNATORY, place=group_at)
    many = bool(tail) or bool(of) or words.lower[group_at] in words.lexicon.plural_groups
    return Unit(
        first=at,
        last=match.end() - 1,
        group=words.entries[group_at].group,
        quantity=_quantity(
            quantifier.replace("D", ""),
            (of.group("n") if of else "") + match.group("n").replace("D", ""),
            _names_whole(words, at, words.tags.index("Y", at) if of else group_at),
            many,
        ),
        only="o" in quantifier or words.has(at, match.end(), "sole"),
        bare=many and not (of or quantifier or match.group("n")),
        body=not many and "Z" not in quantifier,
        place=group_at,
    )


def _is_union(words: Words, first: int, at: int) -> bool:
    """Whether the Union itself acts, which signs as states do: "by the European Union, Canada and Japan"."""
    named = words.entries[at].group == EU and words.tags[at + 1 : at + 2] not in tuple(_NOUNS_BEHIND)
    return named and (words.tags[first - 1 : first] not in ("p", "g") or words.lower[first - 1] in words.lexicon.agents)


def _names_whole(words: Words, first: int, at: int) -> bool:
    """Whether an article before the group means all of it: "les pays baltes", not "le pays balte"."""
    plural = words.lexicon.plural_determiners
    number = words.tags.find("#", first, at)
    if number >= 0 and words.entries[number - 1].flag != "all_but":
        at = number  # "the 27 members of the Union", but not "twelve of the members"
    return any(words.tags[i] == "D" and (not plural or words.lower[i] in plural) for i in range(first, at))


def _quantity(quantifier: str, lead: str, whole: bool, noun: bool) -> Quantity:
    if "Z" in quantifier or "N" in quantifier:
        return "none"
    if "q" in quantifier or "o" in quantifier or "F" in lead:
        return "some"
    if "Q" in quantifier or (whole and noun):
        return "all"
    return "some"
