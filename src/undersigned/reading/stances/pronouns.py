"""Whom "it", "they" and "its name" mean: the state or states last spoken of as acting."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from undersigned.reading.groups import expand
from undersigned.reading.numberwords import number_words
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses, Phrase, Subject
from undersigned.reading.stances.labels import Asked
from undersigned.reading.stances.ordinals import in_order
from undersigned.reading.stances.outcomes import Predicate
from undersigned.reading.stances.parts import Part
from undersigned.reading.stances.remainder import the_others
from undersigned.reading.stances.reports import Report

_ALL_OF_THEM = re.compile(r"a*(?:QD?#[xF]?Y?|BD?#?[YO]?|D#[xF]?Y?)")
"""As in "all seven", "all 32 members", "both countries", "the three"."""

_NONE_OF_THEM = re.compile(r"Zp{0,2}P")


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """What earlier sentences leave behind for one that takes them up."""

    reports: tuple[Report, ...] = ()
    topic: Actor | None = None
    """Who acted in the sentence right before."""
    stance_of_set: Report | None = None
    """What a set of unnamed states did there: "thirty states signed"."""
    statement: bool = False
    """Whether the sentence right before spoke of a statement."""
    request: bool = False
    """Whether the sentence right before told that somebody was asked to sign."""
    invited: Actor | None = None
    """Who was asked to sign there."""
    named: tuple[Actor, ...] = ()
    """The states and groups that the sentence right before named."""
    asked: Asked | None = None
    """What the sentence right before asked."""
    part: Part | None = None
    """The part of a group that signed, as the sentence right before told."""


def resolved(clauses: Clauses, subject: Subject | None, memory: Memory) -> Actor | None:
    """``subject`` as states: itself, or whom a pronoun or "its name" stands for; None where that is open."""
    if subject is None:
        return None
    before = [a for a in clauses.actors if a.last < subject.first]
    if not isinstance(subject, Actor):
        before = [a for a in before if not _is_matter(clauses, a)]
    left = the_others(clauses, subject, [*memory.named, *before])
    if left is not None:
        return left
    summed_up = _summed_up(clauses, subject) if not isinstance(subject, Actor) else None
    if summed_up is not None:
        return summed_up
    if isinstance(subject, Actor):
        return _with_pronoun(clauses, subject, before[-1] if before else memory.topic)
    placed = in_order(clauses, subject, [*memory.named, *before])
    if placed is not None:
        return placed
    none = clauses.words.tags[subject.first] == "Z"
    if _ALL_OF_THEM.fullmatch(clauses.words.tags, subject.first + none, subject.last + 1):
        whole = _all_of(clauses, subject, [*memory.named, *before])
        return replace(whole, quantity="none") if whole is not None and none else whole
    if _NONE_OF_THEM.fullmatch(clauses.words.tags, subject.first, subject.last + 1):
        earlier = memory.topic if not before else before[-1]
        rest = the_others(clauses, earlier, [*memory.named, *before]) if earlier is not None else None
        return _none_of(subject, rest or earlier)
    if not _is_pronoun(clauses, subject):
        return None
    word = clauses.words.lower[subject.first]
    if word in clauses.words.lexicon.former or word in clauses.words.lexicon.latter:
        return _one_of_two(clauses, subject, [*before, *([memory.topic] if memory.topic and not before else [])])
    singular = clauses.words.lower[subject.first] not in clauses.words.lexicon.plural_pronouns
    named = [a for a in before if a.states] if singular else before  # "it" is no group
    ahead = _ahead(clauses, subject) if singular and memory.topic is None else None
    earlier = named[-1] if named else _owner(clauses, subject) or memory.topic or ahead
    if earlier is None or not earlier.states or earlier.groups:
        return None
    if clauses.words.tags[subject.first] in "NB" and len(earlier.states) != 2:
        return None
    plural = not singular
    if plural != earlier.plural and not (plural and "O" in clauses.words.tags[earlier.first : earlier.last + 1]):
        single = [a for a in before if not a.plural and a.states]
        if plural or not single:
            return None
        earlier = single[-1]
    places = tuple(subject.first for _ in earlier.states)
    quantity = "none" if clauses.words.tags[subject.first] == "N" else earlier.quantity
    return replace(
        earlier,
        first=subject.first,
        last=subject.last,
        places=places,
        quantity=quantity,
        commas=(),
        excepted=(),
        only=False,
    )


def _summed_up(clauses: Clauses, subject: Phrase) -> Actor | None:
    """As in "Ireland, Spain and Malta: these are the names on the letter": the list before the colon or dash."""
    words, mark = clauses.words, subject.first - 1
    alone = subject.first == subject.last and words.lower[subject.first] in words.lexicon.demonstratives
    if not alone or mark < 1 or words.tags[mark] not in ":-":
        return None
    listed = clauses.actor_ending(mark - 1)
    return replace(listed, commas=(), closed=True) if listed is not None and listed.plural else None


def _with_pronoun(clauses: Clauses, subject: Actor, earlier: Actor | None) -> Actor:
    """As in "Neither it nor Yemen signed": ``subject`` with whom the pronoun means, where one state acted before."""
    words, at = clauses.words, subject.first + 1
    if not _NOR_IT.match(words.tags, subject.first) or earlier is None or earlier.groups:
        return subject
    singular = words.lower[at] not in words.lexicon.plural_pronouns
    if singular == earlier.plural or not set(earlier.states).isdisjoint(subject.states):
        return subject
    places = (*(at for _ in earlier.states), *subject.places)
    return replace(subject, states=(*earlier.states, *subject.states), places=places)


_NOR_IT = re.compile(r"[NR]P,?R")


_MATTER = re.compile(r"S(?P<on>[pt])(?:D?[axXJOF]{0,4}p)*D?[axXJOF]{0,4}$")


def _is_matter(clauses: Clauses, actor: Actor) -> bool:
    """Whether a statement is about the state: "struck its name from the letter on Haiti that it had signed"."""
    words = clauses.words
    match = _MATTER.search(words.tags, max(actor.first - _LONGEST_MATTER, 0), actor.first)
    if match is None:
        return False
    return words.tags[match.start("on")] == "t" or words.lower[match.start("on")] in words.lexicon.threads.on


_LONGEST_MATTER = 14
"""Words from a statement to the state that it is about."""


def _none_of(subject: Phrase, earlier: Actor | None) -> Actor | None:
    """Whom "none of them" denies it of: the several named last."""
    whole = earlier is not None and len(earlier.groups) == 1 and earlier.quantity == "all" and not earlier.states
    if earlier is None or (not whole and (len(earlier.states) < 2 or earlier.groups)):
        return None
    places = tuple(subject.first for _ in earlier.states)
    return replace(earlier, first=subject.first, last=subject.last, places=places, quantity="none", commas=())


def _ahead(clauses: Clauses, subject: Phrase) -> Actor | None:
    """As in "A year after it signed the letter, Malta …": whom the pronoun means comes behind the comma."""
    tags = clauses.words.tags
    if "u" not in tags[: subject.first]:
        return None
    behind = next((a for a in clauses.actors if a.first > subject.last), None)
    if behind is None:
        return None
    parted = tags[behind.first - 1] == "," and tags[behind.last + 1 : behind.last + 2] in _ACTS
    return behind if parted or _OFFICE_OF.search(tags, 0, behind.first) is not None else None


_OFFICE_OF = re.compile(r",[xXaDJ]{0,4},?D?[xaXO]{1,3}pD?$")
"""As in "Asked why his country was absent, Ann Lee, a spokeswoman for the Kenyan ministry, said …"."""


_ACTS = ("V", "b", "h", "d", "m", "n", "a")
"""Classes of words behind a subject."""


def _owner(clauses: Clauses, subject: Phrase) -> Actor | None:
    """As in "Tunisia's seat was empty; the country …": the one state that the sentence has named so far."""
    words = clauses.words
    named = {m.state: at for at, m in words.mentions.items() if at < subject.first}
    his = words.entries[subject.first].flag == "possessive" and subject.head == "O"  # "It was Peru's turn: its envoy …"
    if len(named) != 1 or not (his or words.lower[subject.last] in words.lexicon.home):
        return None
    state, at = named.popitem()
    return Actor(first=at, last=at, states=(state,), places=(at,), closed=True)


def _all_of(clauses: Clauses, subject: Phrase, before: list[Actor]) -> Actor | None:
    """Whom "all seven", "the three" or "both countries" means: the last group or list named of so many members."""
    words = clauses.words
    at = next((i for i in range(subject.first, subject.last + 1) if words.tags[i] == "#"), None)
    number = 2 if at is None else number_words(words.lexicon.language).value(words.lower[at])
    for actor in reversed(before):
        members = expand(actor.groups[0], words.view.day) if len(actor.groups) == 1 and not actor.states else {}
        if number is not None and number == (len(members) or len(actor.states) * (not actor.groups)):
            kept = replace(actor, first=subject.first, last=subject.last, quantity="all", commas=(), excepted=())
            return replace(kept, places=tuple(subject.first for _ in actor.states), only=False, metonym=False)
    return None


def _one_of_two(clauses: Clauses, subject: Phrase, before: list[Actor]) -> Actor | None:
    """Whom "the former" or "the latter" means, where two states were named together."""
    pair = next((a for a in reversed(before) if len(a.states) == 2 and not a.groups), None)
    if pair is None:
        return None
    state = pair.states[clauses.words.lower[subject.first] in clauses.words.lexicon.latter]
    return Actor(first=subject.first, last=subject.last, states=(state,), places=(subject.first,), closed=True)


_TELLS_WHOSE = re.compile(r".r|Op(?!D?T)")


def _is_pronoun(clauses: Clauses, subject: Phrase) -> bool:
    if subject.head == "P":
        return clauses.words.lower[subject.first] not in clauses.words.lexicon.addressing
    entry, last = clauses.words.entries[subject.first], clauses.words.lower[subject.last]
    tags = clauses.words.tags
    if subject.last == subject.first + 1 and entry.flag is None and tags[subject.first] == "D":
        if _TELLS_WHOSE.match(tags, subject.last):
            return False  # "The state that left is Vanuatu", "the government in Kyiv" tell themselves whom they mean
        return last in clauses.words.lexicon.home and entry.tag == "D"  # "the country"
    if entry.flag != "possessive":
        return False
    return subject.head in "WO" or clauses.words.lower[subject.last] in clauses.words.lexicon.home


def topic_of(clauses: Clauses) -> Actor | None:
    """Who acts in the sentence: the subject of its first finite verb that has states for one."""
    if not any(actor.states for actor in clauses.actors):
        return None
    for group in clauses.groups:
        if group.finite:
            subject = clauses.subject(group)
            if isinstance(subject, Actor) and subject.states:
                return subject
    opens = clauses.words.tags[:1] == "p"  # "For Oslo, silence is policy"
    alone = opens and any(a.first == 1 and clauses.words.tags[a.last + 1 : a.last + 2] == "," for a in clauses.actors)
    alone |= len(clauses.actors) == 1 and not clauses.groups  # "And Peru?"
    return next((a for a in clauses.actors if (alone or a.first == 0) and a.states), None)


def left_out(clauses: Clauses, predicate: Predicate, topic: Actor | None) -> Actor | None:
    """As in "¿Y Rabat? Ha firmado la carta.": a verb that opens its clause says again who acted before.

    That is the ``topic`` of the sentences before, or who acted right before a semicolon: "Malí se sumó; no firmó".
    """
    words = clauses.words
    before = clauses.skip_left(predicate.first - 1)
    if before >= 0 and words.tags[before] == ";":
        topic = next((a for a in clauses.actors if a.last < before), None)
        main = clauses.group_before(before)
        topic = topic if main is not None and clauses.subject(main) == topic else None
    elif before >= 0:
        return None
    if not words.lexicon.dropping or topic is None or topic.plural:
        return None
    endings = tuple(words.lexicon.plural_endings | words.lexicon.own_endings)
    plural = any(words.lower[at].endswith(endings) for at in (predicate.first, predicate.head))
    if plural or clauses.actor_starting(predicate.last + 1) is not None:
        return None
    return replace(
        topic, first=predicate.first, last=predicate.first, places=tuple(predicate.first for _ in topic.states)
    )
