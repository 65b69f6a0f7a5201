"""What is signed, joined or left: the statement, or something that is no statement at all.

signed the letter      a statement          signed up to it        a statement
signed a trade deal    something else       signed on Tuesday      nothing said
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.passives import is_of_texts, noun_of
from undersigned.reading.stances.verbs import VerbGroup
from undersigned.reading.stances.words import Words

_THINGS = re.compile(r"[DaFx#q]*x(?![YLSWA])")

_MEANWHILE = re.compile(r'(?:[aT"B]|(?:D[Fx]?|p|#x?|[pD]#)(?=T)|#(?=a)|o(?=[pT#a])|F(?=[.,;:)u]|$))*')
"""As in "endorsed on Friday", "signed two weeks before", "signed first": when, behind the verb."""

_AUXILIARY = re.compile(r"[bhdm]")
_STATEMENT_NEXT = re.compile(r"[xJ]{0,2}[SL]")

Kind = Literal["statement", "pronoun", "none", "other", "request", "signatories"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Object:
    """The object of a verb: what kind of thing, the word that ends it, and the statement's noun if there is one."""

    last: int
    kind: Kind
    place: int | None = None
    """The word that names the statement."""
    first: int | None = None
    """The word that begins it."""
    near: bool = False
    """Whether the sentence speaks of a statement somewhere."""

    def fits(self, wants: str) -> bool:
        """Whether a verb that ``wants`` such an object (see ``lexicon.Frame``) has one here."""
        match wants:
            case "any" | "before":
                return True
            case "statement":
                return self.kind in ("statement", "signatories") or (self.kind == "pronoun" and self.near)
            case "context" | "name":
                return self.kind in ("statement", "signatories") or (self.kind in ("pronoun", "none") and self.near)
            case _:
                return self.kind in ("statement", "pronoun", "none", "signatories")


def names_before(words: Words, first: int) -> bool:
    """Whether names or signatures are spoken of before word ``first`` or in the sentence before: "gave its own"."""
    if "W" in words.tags[:first]:
        return True
    before = words.view.sentence_before(words.sentence)
    said = words.view.words(before).lower().split() if before is not None else []
    known = (words.lexicon.entries.get(word.strip(",.;:")) for word in said)
    return any(entry is not None and entry.tag == "W" for entry in known)


def object_of(clauses: Clauses, last: int, group: VerbGroup) -> Object:
    """The object that follows word ``last``, or the statement that "which" stands for."""
    thing = _object(clauses, last, group)
    words = clauses.words
    if thing.place is not None and (is_other_list(words, thing.place) or _is_of_treaty(words, thing.place)):
        return replace(thing, kind="other", place=None)
    return thing


def _is_of_treaty(words: Words, at: int) -> bool:
    """Whether word ``at`` is the text of something else: "the text of a law", "el texto del acuerdo"."""
    behind = words.lower[at + 1 : at + 4]
    return behind[:1] != [] and behind[0] in words.lexicon.of and not words.lexicon.treaties.isdisjoint(behind[1:])


def is_other_list(words: Words, at: int) -> bool:
    """Whether word ``at`` is a list of something else than states: "the list of critics"."""
    if (
        words.entries[at].flag != "list"
        or words.lower[at + 1 : at + 2] == []
        or words.lower[at + 1] not in words.lexicon.of
    ):
        return False
    return _THINGS.match(words.tags, at + 2) is not None


_ELSEWHERE = re.compile(r"(?:[pg]|t(?!V))D?[#qaFJG]*[xV]+(?=[.,;:)rcu]|[pgt](?!D?[xaFJ]*S)|$)")


def leads_elsewhere(words: Words, at: int) -> bool:
    """Whether a preposition at word ``at`` leads to what is no statement: "to the wedding", "entre los diez"."""
    match = _ELSEWHERE.match(words.tags, at)
    if match is None or _signs_it(words, match.end() - 1):
        return False
    return all(each.flag is None for each in words.entries[at + 1 : match.end()])


def _signs_it(words: Words, at: int) -> bool:
    """As in "invité à la signer": word ``at`` is an infinitive, and the article before it a pronoun."""
    verb = words.entries[at].verb
    return verb is not None and "base" in verb.forms and words.lower[at - 1] in words.lexicon.object_clitics


def _object(clauses: Clauses, last: int, group: VerbGroup) -> Object:
    words, tags = clauses.words, clauses.words.tags
    near = "S" in tags or "L" in tags or clauses.statement_before or signing_beside(clauses, group)
    ahead = fronted(clauses, group)
    if ahead is not None:
        return Object(last=last, kind="statement", place=ahead, near=True)
    meanwhile = _MEANWHILE.match(tags, last + 1)
    at = meanwhile.end() if meanwhile is not None else last + 1
    if at >= len(words) or tags[at] in ".,;:?!()-crRuitpgnIlEbhdmK" or _is_predicate(clauses, at, group):
        statement = _after_preposition(clauses, at)
        # "withdrew from the Council", "declined to comment", "pulled out of the talks"
        out_of = words.lexicon.of if words.lexicon.base_is_present else ()
        elsewhere = at < len(words) and (
            words.entries[at].flag in ("from", "doubt")
            or tags[at : at + 2] == "tV"
            or words.lower[at].removeprefix("out ") in out_of
        )
        statement = statement or _beyond_asides(clauses, at)
        kind: Kind = "statement" if statement else ("other" if elsewhere else "none")
        if kind == "none" and near and has_object_clitic(words, group):
            kind = "pronoun"
        return Object(last=statement or last, kind=kind, place=statement, near=near)
    if tags[at] == "P" or (tags[at] in "NZ" and tags[at + 1 : at + 2] in ("", ".", ",", ";")):  # "signed neither"
        return Object(last=at, kind="pronoun", first=at, near=near)
    return _noun(clauses, at, near)


def _is_predicate(clauses: Clauses, at: int, group: VerbGroup) -> bool:
    """Whether a verb stands at word ``at`` that is no adjective: "the 38 who signed include Armenia"."""
    words = clauses.words
    verb = words.entries[at].verb
    if verb is None or "gerund" in verb.forms:
        return False
    if not group.finite and "past" in verb.forms:  # "the decision to stay out surprised many": there is no other verb
        alone = clauses.group_before(group.first) is None and not _AUXILIARY.search(words.tags, 0, group.first)
        return alone and not _STATEMENT_NEXT.match(words.tags, at + 1)
    return words.tags[at] == "V" and "participle" not in verb.forms


def has_object_clitic(words: Words, group: VerbGroup) -> bool:
    """As in "l'a soutenue", "y a adhéré", "respaldarla": a pronoun within the verb group is the object."""
    clitics = words.lexicon.object_clitics
    if not clitics.isdisjoint(words.lower[group.first : group.head]):
        return True
    lemma = group.verb.lemma if group.verb is not None else ""
    return words.lower[group.head].removeprefix(lemma) in clitics


def signing_beside(clauses: Clauses, group: VerbGroup) -> bool:
    """Whether another verb of the sentence speaks of signing: "Peru said no; the rest signed"."""
    frames = clauses.words.lexicon.frames
    others = (clauses.words.lemma(at) for at in clauses.words.verbs() if at != group.head)
    return any(f.does == "signed" and f.object == "open" for lemma in others for f in frames.get(lemma, ()))


def _noun(clauses: Clauses, at: int, near: bool) -> Object:
    """The noun phrase from word ``at``: its last noun says what it is."""
    tags = clauses.words.tags
    end = at
    place: int | None = None
    kind: Kind = "other"
    while end < len(tags) and (tags[end] in "DQqZN#FJGAxXYLSOWo'zMa\"BT" or tags[end : end + 2] == "VS"):
        if tags[end] == "S":
            place, kind = end, "statement"
        elif tags[end] == "L" and kind != "statement":
            kind = "signatories"
        elif clauses.words.entries[end].flag == "request":
            kind = "request"
        elif near and tags[at] == "D" and _is_circle(clauses.words, end):
            kind = "signatories"
        elif tags[end] == "x" and place == end - 1 and clauses.words.lexicon.base_is_present:
            if clauses.words.lower[end] in clauses.words.lexicon.postposed:
                break  # "the statement critical of China"
            kind = "other"  # "the letter writers"; in French and Spanish what follows a noun belongs to it
        end += 1
        if kind == "statement" and tags[end : end + 1] not in ("S", "x", "a", '"'):
            break
    if place is None and kind == "other" and clauses.actor_starting(at) is not None:
        return Object(last=end - 1, kind="other", first=at, near=near)
    if tags[at] == "Q" and not _floats(clauses.words, place):  # "every such statement" is no statement in particular
        kind = "other"
    return Object(last=end - 1, kind=kind, place=place, first=at, near=near)


def _floats(words: Words, place: int | None) -> bool:
    """As in "firmaron todos la carta", where "all" belongs to those who act: the statement is one."""
    return place is not None and words.lexicon.inverting and not words.lower[place].endswith("s")


def _is_circle(words: Words, at: int) -> bool:
    """As in "stayed outside this group", but not "la coalition contre l'État islamique"."""
    behind = words.tags[at + 1 : at + 2]
    return words.lower[at] in words.lexicon.circles and not (words.lexicon.inverting and behind in ("p", "x", "J", "G"))


def _after_preposition(clauses: Clauses, at: int) -> int | None:
    """As in "put its name to the letter", "stayed away from the statement": the noun behind the preposition."""
    words, tags = clauses.words, clauses.words.tags
    if at >= len(tags) or tags[at] not in "ptg":
        return None
    end = at + 1
    while end < len(tags) and tags[end] in "DQq#FJGAxXLa'\"":
        end += 1
    return end if end < len(tags) and tags[end] == "S" and words.entries[at].flag != "place" else None


_ASIDES = (None, "manner", "place", "behalf")
_BEYOND = re.compile(r"[^.;:VhbmrSuinR]{1,16}?(?<![pgkKEIlc])D[xJF#]{0,2}S")


def _beyond_asides(clauses: Clauses, at: int) -> int | None:
    """As in "backed, in Geneva and on behalf of 62 states, the letter": the noun behind what stands between."""
    tags = clauses.words.tags
    if tags[at : at + 1] not in (",", "p", "l") or clauses.words.entries[at].flag not in _ASIDES:
        return None
    match = _BEYOND.match(tags, at)
    return match.end() - 1 if match else None


def fronted(clauses: Clauses, group: VerbGroup) -> int | None:
    """As in "the letter, which Hungary did not sign": the statement before the relative pronoun and the subject."""
    tags = clauses.words.tags
    subject = clauses.subject_left_of(group.first)
    if subject is None:
        return None
    at = clauses.skip_left(subject.first - 1)
    if at < 1 or tags[at] != "r":
        return None
    before = clauses.skip_left(at - 1 - (tags[at - 1] == "p"))  # "…, sur | laquelle"
    comma = before > 0 and tags[before] == ","
    noun = noun_of(clauses, before + 1 - comma, loose=comma or is_of_texts(clauses.words, group))
    return noun.last if noun is not None else None  # "the letter on Libya, which Chad signed"
