"""Verb groups: a verb with its auxiliaries, negation and adverbs, and what they make of it.

did not sign · has yet to sign · was never asked · may have signed · did not "refuse" · n'a pas signé
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from undersigned.reading.stances.entries import Verb
from undersigned.reading.stances.words import Words

Mood = Literal["fact", "hedged", "unreal"]

_AROUND = frozenset('abhdmnetTPBN"')
_ASIDE = re.compile(r"(?<=[bhdmn]),[^,;.Vbhdmn]{1,8},$")
_EDGE = re.compile(r'[aTPB"]')


@dataclass(frozen=True, slots=True, kw_only=True)
class VerbGroup:
    """Words ``first`` to ``last`` with the main verb at ``head``; an ellipsis ("did not") has no verb."""

    first: int
    last: int
    head: int
    verb: Verb | None
    negated: bool
    mood: Mood
    unwilling: bool = False
    """Whether it "would not": a refusal in so many words."""
    passive: bool = False
    infinitive: bool = False
    gerund: bool = False
    finite: bool = True


def auxiliaries_from(tags: str, at: int, *, also: str = "") -> int:
    """Where the auxiliaries, negations and adverbs begin that lead up to word ``at``; ``also`` are further classes."""
    while at > 0 and (tags[at - 1] in 'hdabnem"' or tags[at - 1] in also or tags[at - 2 : at] == "eP"):
        at -= 1  # "n'en est pas signataire"
    return at


def group_at(words: Words, head: int) -> VerbGroup:
    """The verb group whose main verb is word ``head``."""
    verb = words.entries[head].verb
    assert verb is not None
    first = group_begins(words, head)
    before = words.tags[first:head]
    yet_to = "t" in before and words.has(first, head, "yet")
    infinitive = not yet_to and ("t" in before or ("base" in verb.forms and not words.lexicon.base_is_present))
    infinitive |= not words.lexicon.infinitive_auxiliaries.isdisjoint(words.lower[first:head])
    reflexive = not words.lexicon.reflexive_clitics.isdisjoint(words.lower[first:head])
    passive = not (reflexive or verb.lemma in words.lexicon.intransitive) and (
        ("b" in before and "participle" in verb.forms) or _reduced_passive(words, head, verb, before)
    )
    gerund = "gerund" in verb.forms and "b" not in before and "d" not in before  # "ended up signing" is finite
    return VerbGroup(
        first=first,
        last=head,
        head=head,
        verb=verb,
        negated=_negated(words, first, head) or yet_to,
        mood=_mood(words, first, head, verb, passive=passive),
        unwilling=_unwilling(words, first, head),
        passive=passive,
        infinitive=infinitive,
        gerund=gerund,
        finite=not infinitive and not gerund and not (passive and "b" not in before),
    )


def group_begins(words: Words, head: int) -> int:
    """Where the group begins: auxiliaries and adverbs to the left, "not" before "to", nothing beyond."""
    at = head
    if words.tags[at - 1 : at] == "R" and words.tags[at - 2 : at - 1] in ("b", "h") and words.lexicon.inverting:
        at -= 1  # "n'a été ni consulté ni invité"
    while at > 0 and (words.tags[at - 1] in _AROUND or _is_joined_in(words, at) or words.tags[at - 1] == ","):
        if words.tags[at - 1] == ",":
            aside = _ASIDE.search(words.tags, 0, at)
            if aside is None:
                break
            at = aside.start()  # "does not, as a matter of policy, sign"
            continue
        at -= 1
        if words.tags[at] == "P" and not is_clitic(words, at):
            return at + 1
        if words.tags[at] == "t":
            while at > 0 and words.tags[at - 1] in 'na"':
                at -= 1
            if at > 0 and words.tags[at - 1] in "bh" and words.has(at, head, "yet"):
                at -= 1
                continue
            break
    if words.tags[at] == "N" and words.tags[at - 1 : at] in ("", *".,;:cu(-") and "R" not in words.tags[head:]:
        at += 1  # "neither signed": it is the subject
    while at < head and _EDGE.match(words.tags[at]) and not is_clitic(words, at):
        at += 1
    return at


def is_clitic(words: Words, at: int) -> bool:
    """A pronoun that stands within the verb group: "ne l'a pas signé", "se negó"."""
    entry = words.entries[at]
    return entry.flag == "clitic" or entry.tag == "p" or words.tags[at - 1 : at] == "e"


def _is_joined_in(words: Words, at: int) -> bool:
    """Whether the word before ``at`` belongs to the group by what stands around it: "had all signed", "ne la signe"."""
    return words.tags[at - 2 : at] in ("hQ", "bQ", "dQ") or _is_article_clitic(words, at)


def _is_article_clitic(words: Words, at: int) -> bool:
    """An article before an auxiliary or verb is an object pronoun: "ne la signe pas", "no lo ha firmado"."""
    return words.tags[at - 1] == "D" and words.tags[at] in "bhV" and words.lexicon.language != "en"


def _reduced_passive(words: Words, head: int, verb: Verb, before: str) -> bool:
    """A bare participle: "a letter signed by", "countries asked to sign"."""
    if "participle" not in verb.forms or any(letter in before for letter in "bhdmt"):
        return False
    following = words.lower[head + 1] if head + 1 < len(words) else ""
    if following not in words.lexicon.agents and _shares_auxiliary(words, head):
        return False
    if following in words.lexicon.agents or "past" not in verb.forms:
        return True
    if not words.tags[:head].strip('a"') and _FRONTED.match(words.tags, head + 1):
        return True  # "Added to the list on Friday were Peru and Chile"
    previous = words.tags[:head].rstrip('a"T')[-1:]
    if previous == "R":
        return True  # "let alone asked"
    if _is_described(words, head, verb):
        return True
    coordinated = previous == "c" and "b" in words.tags[:head]  # "was drafted in Vienna and signed in Geneva by Malta"
    on_topic = _ON_TOPIC.search(words.tags, 0, head) is not None
    if previous not in ("S", ",") and not coordinated and not on_topic:
        return False
    for at in range(head + 1, min(head + 5, len(words))):
        if words.lower[at] in words.lexicon.agents:
            return not on_topic or words.tags[at + 1 : at + 2] in tuple("DAJG#")
        if words.tags[at] not in "apITxX":
            return False
    return False


def _is_described(words: Words, head: int, verb: Verb) -> bool:
    """As in "The letter sent to Rome was signed by", "a text read out at the Council by": where or when, and no more.

    What stands behind the verb is a place or a time, and behind that comes the verb of the clause, or who did it.
    """
    if _TEXT_BEFORE.search(words.tags, 0, head) is None or (behind := _ELSEWHERE.match(words.tags, head + 1)) is None:
        return False
    at = behind.end()
    said = words.lexicon
    speaks = verb.lemma in said.delivering or verb.lemma in said.leading or verb.lemma in said.issuing
    if "u" in behind.group() and not speaks:
        return False  # "The letter arrived after the vote was over"
    if words.tags[at : at + 1] == "V":
        main = words.entries[at].verb
        return main is not None and "participle" not in main.forms and words.tags[at - 1] not in "tp"
    if words.tags[at : at + 1] in tuple("bhdm"):
        return True
    return speaks and words.lower[at] in said.agents and words.tags[at + 1 : at + 2] in tuple("DAJG#")


def _shares_auxiliary(words: Words, head: int) -> bool:
    """As in "a lu et signé la lettre", "ha dudado pero firmado": one auxiliary before both participles."""
    if not words.lexicon.inverting or words.lower[head].endswith(_AGREEING):
        return False
    return _BOTH.search(words.tags, 0, head) is not None


_AGREEING = ("ée", "és", "ées", "ada", "ados", "adas", "ida", "idos", "idas")
"""Endings of participles that agree with a noun, as no second one behind "to have" does."""
_BOTH = re.compile(r"h[aPT\"]*[Vx][^;:.,hbmrV]*,?c[aP]*$")

_TEXT_BEFORE = re.compile(r"[SL](?:p[DxXYOGFA']{1,6})?$")
_PLACE = r"[ptu]D?[xXJFYGA']{1,5}?"
_ELSEWHERE = re.compile(rf"a?(?:x(?=[bhdmV])|x?(?:(?:(?:{_PLACE}|pD?T|T)(?=[bhdmVpT])),?)+)(?=[bhdmV]|p[DAJG#])")
_ON_TOPIC = re.compile(r"Sp[xXJFA']{1,5}$")
"""As in "the declaration on asylum signed in Quito by Colombia"."""
_FRONTED = re.compile(r"[^Vbhdm,;:.]*b[DAJG]")


def _negated(words: Words, first: int, head: int) -> bool:
    tags = words.tags[first:head]
    count = tags.count("n") + tags.count("N") + tags.count("R") + (words.tags[first - 1 : first] == "R")
    if words.lexicon.inverting and "R" in tags and "n" in tags:
        count -= tags.count("R")  # "no había ni firmado" negates once
    if "e" in tags and "n" not in tags:  # "ne signe pas"
        count += words.tags[head + 1 : head + 2] == "n"
    return count % 2 == 1


_UNDECIDED = re.compile(r"[iu]")


def _unwilling(words: Words, first: int, head: int) -> bool:
    """As in "would not put its name to it", unless a condition follows: "would not sign before Friday"."""
    tags = words.tags
    if not words.has(first, head, "volition") or "n" not in tags[first:head] or "h" in tags[first:head]:
        return False
    return _UNDECIDED.search(tags, head) is None and not words.has(head, len(words), "without")


def _wants_none(words: Words, first: int, head: int) -> bool:
    """As in "would have none of it", "would take no part in it": a refusal by what it would have."""
    if not words.has(first, head, "volition") or "h" in words.tags[first:head] or _UNDECIDED.search(words.tags):
        return False
    ahead = words.lower[head + 1 : head + 2]
    return words.tags[head + 1 : head + 2] == "Z" or not words.lexicon.nothing.isdisjoint(ahead)


def is_plural(words: Words, at: int) -> bool:
    """Whether the verb group that begins at word ``at`` is in the plural: "have signed", "no se alinearon"."""
    match = _VERB_FROM.match(words.tags, at)
    verb = words.lower[match.start("verb")] if match is not None else ""
    told = not words.lexicon.plurals.isdisjoint((words.lower[at], verb))
    return told or verb.endswith(tuple(words.lexicon.plural_endings))


_VERB_FROM = re.compile(r"[aTneP]*D?(?P<verb>[hbVm])")


def no_longer(words: Words, first: int, head: int) -> bool:
    """As in "no longer appears", "ne figure plus": it was so once, and is not now."""
    if "no_longer" not in words.flagged:
        return False
    places = [at for at in words.flagged["no_longer"] if first - 1 <= at <= head + 1]
    return any(" " in words.lower[at] or "e" in words.tags[first:head] for at in places)  # "plus" alone is "more"


_BEFORE_HEDGE = frozenset(',.;:"(-cu')
_NO_CLAUSE = re.compile(r"[^Vhbm.;:]*")


def hedge_of(words: Words, first: int, head: int) -> int | None:
    """The word that makes hearsay of a verb, in it, at the head of its clause or beside it between commas.

    "Apparently, Panama has signed", "Panama, it is said, has signed", "se ha sumado, al parecer, al texto"
    """
    for at in words.flagged.get("hedge", ()):
        if first - 1 <= at < head:
            return at
        opens = at < first and (at == 0 or words.tags[at - 1] in _BEFORE_HEDGE)
        if opens and _NO_CLAUSE.fullmatch(words.tags, at + 1, first):
            return at
        if at == head + 2 and words.tags[at - 1] == "," and words.tags[at + 1 : at + 2] == ",":
            return at
    return None


def _mood(words: Words, first: int, head: int, verb: Verb, *, passive: bool) -> Mood:
    tags = words.tags[first:head]
    if verb.forms & {"future", "conditional", "subjunctive"} and not verb.forms & {"past", "present"}:
        return "unreal"
    if words.has(first - 1, head, "almost") or words.has(head + 1, head + 2, "almost"):
        return "unreal"
    if words.has(first - 1, head, "all_but") or no_longer(words, first, head):  # "Malta all but signed"
        return "unreal"
    modal = tags.find("m")
    if modal >= 0:
        kind = words.entries[first + modal].flag
        if kind == "ability" and "n" in tags and "h" not in tags:
            return "fact"
        if _unwilling(words, first, head) or _wants_none(words, first, head):
            return "fact"
        if kind == "hearsay":
            return "unreal" if "i" in words.tags else "hedged"
        return "hedged" if kind == "epistemic" and "h" in tags else "unreal"
    if words.has(first, head, "subjunctive") and words.lexicon.presupposing.isdisjoint(words.lower[:first]):
        return "unreal"
    if hedge_of(words, first, head) is not None:
        return "hedged"
    if "b" in tags and "gerund" in verb.forms and not passive and "n" not in tags:
        return "unreal"
    return "fact"
