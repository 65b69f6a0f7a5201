"""What governs a verb: through which verbs, nouns and prepositions "to sign" and "signing" lead to a subject.

refused to sign · the Polish decision not to sign · was unable to sign · is said to have signed ·
countries refusing to sign · left without signing · condemned Hungary for not signing
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses, Phrase, Subject
from undersigned.reading.stances.possession import possessor
from undersigned.reading.stances.verbs import Mood, VerbGroup
from undersigned.reading.stances.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What governs a verb: its kind, the mood and negation that it brings, and whose act it is."""

    kind: str
    negated: bool
    mood: Mood
    subject: Subject | None
    first: int


def governed(clauses: Clauses, group: VerbGroup) -> Step | None:
    """The step that leads from ``group`` to its subject, through what governs an infinitive or gerund."""
    if group.finite:
        return _finite(clauses, group)
    if group.infinitive:
        return _infinitive(clauses, group)
    if group.gerund:
        return _gerund(clauses, group)
    return None


def _finite(clauses: Clauses, group: VerbGroup) -> Step | None:
    words = clauses.words
    subject = clauses.subject(group)
    step = Step(kind="plain", negated=False, mood=group.mood, subject=subject, first=group.first)
    if subject is None and group.first and words.entries[group.first - 1].flag == "without":
        return _after_preposition(clauses, group.first - 1)  # "rather than sign"
    with_it = clauses.actor_ending(clauses.skip_left(group.first - 1)) if group.first > 1 else None
    if subject is None and with_it is not None and words.lower[with_it.first - 1] in words.lexicon.bearing:
        return replace(step, subject=with_it)  # "With Peru having signed"
    if subject is None and words.has(group.first, group.head, "participial"):
        if words.tags[group.first - 1 : group.first] == "p" and group.first > 0:
            return _after_preposition(clauses, group.first - 1)  # "praised Chile for having signed"
        speaking = clauses.group_ending(group.first - 1)
        if speaking is not None and _kind(words, group.first - 1) == "asserting":
            return _of_itself(clauses, speaking, group)  # "denied having signed"
        main = next((g for g in clauses.groups if g.first > group.last and g.finite), None)
        return replace(step, subject=clauses.subject(main)) if main is not None else None
    before = subject.first - 1 if isinstance(subject, Actor) and subject.last < group.first else -1
    if before > 0 and _ASKED_WHY.search(words.tags, 0, before + 1) and words.has(0, before, "factive"):
        step = replace(step, mood=step.mood if clauses.statement_before or "S" in words.tags else "unreal")
        return replace(step, negated=words.tags[before] == "n")  # "Why did Fiji not sign?", "Why didn't it?"
    if _is_subjunctive(words, group, subject):
        return replace(step, mood="unreal")
    if before >= 0 and words.entries[before].flag == "as_little":
        return replace(step, negated=not group.negated)  # "Tampoco Togo firmó"
    if (
        before < 0
        or words.tags[before] not in "hdbm"
        or any(letter in ",r" for letter in words.tags[before : group.first])
    ):
        return step
    opening = words.tags[max(before - 1, 0)] if before else ""
    if opening and opening in "RN":
        return replace(step, negated=True)
    return step if words.tags[0] == "o" else None  # "only then did Kenya sign"; "had Kenya signed" is unreal


_ASKED_WHY = re.compile(r"u[hdb]n?$")


def _is_subjunctive(words: Words, group: VerbGroup, subject: Subject | None) -> bool:
    """As in "the proposal that Ghana join it", "would not let Ghana join it": a base form of one state."""
    verb = group.verb
    if not words.lexicon.base_is_present or verb is None or verb.forms != {"base"}:
        return False
    if words.tags[group.first : group.head].strip("n") or not isinstance(subject, Actor):
        return False
    if words.tags[subject.first - 1 : subject.first] == "d":
        return False  # "Only then did Ghana join it"
    if len(subject.states) != 1 or subject.groups:
        return False
    return words.tags[subject.last] == "A" and not words.lower[subject.last].endswith("s")  # "the Netherlands sign"


def _infinitive(clauses: Clauses, group: VerbGroup) -> Step | None:
    words = clauses.words
    at = clauses.skip_left(group.first - 1)
    if at > 0 and words.lower[at] in words.lexicon.reflexives:
        at -= 1  # "could not bring itself to sign"
    if at < 0:
        return None
    if words.tags[at] == "c":  # "refused or failed to sign"; "to back or sign it"
        earlier = clauses.group_ending(clauses.skip_left(at - 1))
        return _infinitive(clauses, earlier) if earlier is not None and earlier.infinitive else None
    credited = _credited(clauses, at if words.tags[at] != "p" else at - 1)
    if credited is not None and (words.tags[at] == "p" or "h" in words.tags[group.first : group.head]):
        return credited
    if words.tags[at] == "p":
        return _after_preposition(clauses, at)
    kind = _kind(words, at)
    found = governor_ending(clauses, at)
    if found is not None:
        return _through_verb(clauses, *found, group)
    if kind is not None and words.tags[at] not in "V":
        return _of_noun(clauses, at, kind, first=at) or _through_word(clauses, at, kind)
    actor = clauses.actor_ending(at)
    if actor is not None and actor.first > 1 and words.tags[actor.first - 1] == "p":
        kind = _kind(words, actor.first - 2)
        if kind in ("refusing", "failing", "choosing", "vowing") and words.tags[actor.first - 2] != "V":
            return Step(kind=kind, negated=False, mood="fact", subject=actor, first=actor.first - 2)
    if actor is not None and actor.groups and words.tags[actor.first - 1 : actor.first] != "V":
        subject = Phrase(first=actor.first, last=at, head="Y")
        return Step(kind="plain", negated=False, mood="fact", subject=subject, first=subject.first)
    only = clauses.phrase_ending(at, 3) if words.tags[at] == "x" else None
    if (
        isinstance(only, Phrase)
        and only.head in "YL"
        and words.tags[only.first : only.last + 1].strip("D")[:1] in ("o", "F")
    ):
        return Step(kind="plain", negated=False, mood="fact", subject=replace(only, last=at), first=only.first)
    if words.tags[at] in "YLF#q":
        phrase = clauses.phrase_ending(at, 5)
        own = isinstance(phrase, Phrase) and words.entries[phrase.first].flag == "possessive"
        if isinstance(phrase, Phrase) and not own:  # "want their country to sign" tells of no deed
            subject = replace(phrase, head=phrase.head if phrase.head in "YL" else "Y")
            yet = words.has(at + 1, group.first, "yet")  # "those yet to sign"
            return Step(kind="plain", negated=yet, mood="fact", subject=subject, first=phrase.first)
    return None


def governor_ending(clauses: Clauses, at: int) -> tuple[VerbGroup, str] | None:
    """The governing verb that ends at word ``at``, and its kind: "refused", "stopped short", "missed the chance"."""
    words = clauses.words
    for place in range(at, max(at - _BELONGING, -1), -1):
        verb = words.entries[place].verb
        if words.tags[place] == "V" and verb is not None:
            behind = range(place + 1, at + 1)
            parts = [verb.lemma, *(words.lower[i] for i in behind if words.tags[i] not in 'Da"')]
            group, kind = clauses.group_ending(place), words.lexicon.governors.get(" ".join(parts))
            return (group, kind) if group is not None and kind is not None else None
        if words.tags[place] in ",.;:":
            return None
    return None


_BELONGING = 5
"""Words from a governing verb to the end of what belongs to it: passed up the chance."""


def _kind(words: Words, at: int) -> str | None:
    entry = words.entries[at]
    governors = words.lexicon.governors
    if entry.verb is not None and words.tags[at] == "V":
        return governors.get(entry.verb.lemma)
    return governors.get(words.lower[at])


def _through_verb(clauses: Clauses, governor: VerbGroup, kind: str, group: VerbGroup | None) -> Step | None:
    if group is not None and kind == "seeming":
        return _hearsay(clauses, governor, group)
    if group is not None and (kind == "asserting" or (kind == "refusing" and _is_perfect(clauses.words, group))):
        return _of_itself(clauses, governor, group)  # "niega haber firmado"
    if governor.passive and kind != "managing":
        return None
    step = governed(clauses, governor)
    if step is None:
        return None
    if step.kind == "plain":
        negated = governor.negated != step.negated
        mood = "unreal" if clauses.conditional(governor) else step.mood
        return replace(step, kind=kind, negated=negated, mood=mood, first=min(step.first, governor.first))
    chosen = step.kind == "choosing" and not governor.negated
    if chosen and kind == "failing" and clauses.words.lexicon.inverting:
        kind = "refusing"  # "a préféré s'abstenir de signer"
    return replace(step, kind=kind) if (step.kind == "managing" or chosen) and not step.negated else None


def _of_noun(clauses: Clauses, at: int, kind: str, *, first: int) -> Step | None:
    """As in "Hungary's refusal to sign", "the Polish decision not to sign"."""
    actor = possessor(clauses, at)
    if actor is None or kind == "managing":
        return None
    return Step(kind=kind, negated=False, mood="fact", subject=actor, first=min(actor.first, first))


def _hearsay(clauses: Clauses, governor: VerbGroup, group: VerbGroup) -> Step | None:
    """As in "is said to have signed", "appears to have signed"."""
    if "h" not in clauses.words.tags[group.first : group.head] or not governor.finite or governor.mood != "fact":
        return None
    subject = clauses.subject(governor)
    return Step(kind="plain", negated=governor.negated, mood="hedged", subject=subject, first=governor.first)


def _of_itself(clauses: Clauses, governor: VerbGroup, group: VerbGroup) -> Step | None:
    """As in "denied having signed", "assure avoir signé": a speaker tells what it did itself, and not what it will."""
    if (
        not (_is_perfect(clauses.words, group) or group.gerund)
        or not governor.finite
        or governor.mood != "fact"
        or governor.passive
    ):
        return None
    subject = clauses.subject(governor)
    return Step(kind="plain", negated=False, mood="fact", subject=subject, first=governor.first)


def _is_perfect(words: Words, group: VerbGroup) -> bool:
    inside = words.lower[group.first : group.head]
    return "h" in words.tags[group.first : group.head] or not words.lexicon.infinitive_auxiliaries.isdisjoint(inside)


def _through_word(clauses: Clauses, at: int, kind: str) -> Step | None:
    """An adjective or noun: "was unable to sign", "took the decision not to sign"."""
    words = clauses.words
    before = at - 1
    while before >= 0 and words.tags[before] in 'anDq"T':
        before -= 1
    if before < 0 or words.tags[before] not in "bhV":
        return None
    negated = "n" in words.tags[before:at]
    first = before
    while first > 0 and words.tags[first - 1] in "abhmnd":
        negated ^= words.tags[first - 1] == "n"
        first -= 1
    mood: Mood = "unreal" if "m" in words.tags[first:before] else "fact"
    subject = clauses.subject_left_of(first)
    return Step(kind=kind, negated=negated, mood=mood, subject=subject, first=first)


def _credited(clauses: Clauses, at: int) -> Step | None:
    """As in "thanked Chile for signing", "remercié le Chili d'avoir signé": whoever is thanked or blamed did it."""
    actor = clauses.actor_ending(at - (clauses.words.tags[at] == ",")) if at > 0 else None
    if actor is None:
        return None
    before = actor.first - 1 - (clauses.words.tags[actor.first - 1] == "p")
    examples = clauses.words.tags[actor.first - 1] == "I"  # "thanked 22 states, in particular Chile, for signing"
    main = clauses.group_before(before) if examples else clauses.group_ending(before)
    if main is None or main.verb is None or main.verb.lemma not in clauses.words.lexicon.crediting:
        return None
    if main.negated or main.mood != "fact" or main.infinitive or clauses.conditional(main):
        return None
    return Step(kind="plain", negated=False, mood="fact", subject=actor, first=main.first)


def _opening(clauses: Clauses, group: VerbGroup) -> Step | None:
    """As in "Signing the letter, Austria called for …", "Signing the letter were Chile and Peru"."""
    subject: Subject | None = behind_copula(clauses, group.last)
    main = next((g for g in clauses.groups if g.first > group.last and g.finite), None)
    if subject is None and main is not None and "," in clauses.words.tags[group.last : main.first]:
        subject = clauses.subject(main)
    return Step(kind="plain", negated=False, mood="fact", subject=subject, first=group.first) if subject else None


_INVERTED = re.compile(r"[^Vbhdm,;:.]*b")


def behind_copula(clauses: Clauses, last: int) -> Actor | None:
    """Who acts where the verb up to word ``last`` opens the sentence: "Signing the letter were Chile and Peru"."""
    match = _INVERTED.match(clauses.words.tags, last + 1)
    return clauses.actor_starting(match.end()) if match else None


def _gerund(clauses: Clauses, group: VerbGroup) -> Step | None:
    words = clauses.words
    at = clauses.skip_left(group.first - 1)
    if at < 0:
        return _opening(clauses, group)
    actor = clauses.actor_ending(at)
    if actor is not None:
        return Step(kind="plain", negated=False, mood="fact", subject=actor, first=group.first)
    governor = governor_ending(clauses, at)
    if governor is not None and governor[1] == "asserting":
        return _of_itself(clauses, governor[0], group)
    if governor is not None and governor[1] in (
        "refusing",
        "failing",
        "managing",
    ):  # "avoided signing", "acabó firmando"
        return _through_verb(clauses, *governor, group)
    if words.tags[at] in "YLq#":
        phrase = clauses.phrase_ending(at, 5)
        return Step(kind="plain", negated=False, mood="fact", subject=phrase, first=group.first)
    if words.tags[at] == ",":
        before = clauses.group_before(at)
        if before is None or before.mood != "fact":
            return None
        return Step(kind="plain", negated=False, mood="fact", subject=clauses.subject(before), first=group.first)
    if words.tags[at] in "pu":
        return _after_preposition(clauses, at)
    return None


def _after_preposition(clauses: Clauses, at: int) -> Step | None:
    """As in "without signing", "in signing", "condemned Hungary for not signing", "refrained from signing"."""
    words = clauses.words
    before = clauses.skip_left(at - 1)
    role = words.entries[at].flag
    if role == "without" and (before < 0 or words.tags[before] == ","):
        main = next((g for g in clauses.groups if g.first > at + 1 and g.finite), None)
        subject = clauses.subject(main) if main is not None and main.mood == "fact" else None
        if isinstance(subject, Actor):  # "Instead of signing, Austria wrote a letter of its own"
            return Step(kind="plain", negated=True, mood="fact", subject=subject, first=at)
    if before < 0:
        return _opening_manner(clauses, at) or _before_main(clauses, at, role)
    governor = clauses.group_ending(before)
    found = governor_ending(clauses, before)
    kind = found[1] if found is not None else None
    if governor is not None and kind == "choosing" and role == "manner":  # "optó por no firmar"
        return _through_verb(clauses, governor, kind, governor)
    if found is not None and kind in ("refusing", "failing", "choosing", "vowing") and _leads_away(words, at, kind):
        step = _through_verb(clauses, *found, None)
        return replace(step, kind="refusing") if step is not None and kind in ("choosing", "vowing") else step
    if role == "blame" and governor is not None and governor.passive and governor.mood == "fact":
        subject = clauses.subject_left_of(governor.first)
        return Step(kind="plain", negated=False, mood="fact", subject=subject, first=governor.first)
    credited = _credited(clauses, before)
    if credited is not None:
        return credited
    actor = clauses.actor_ending(before)
    if role == "blame" and actor is not None and clauses.group_before(actor.first) is not None:
        return Step(kind="plain", negated=False, mood="fact", subject=actor, first=at)
    main = clauses.group_before(at)
    if main is None and role == "manner":
        return _alone(clauses, at)
    if role == "blame" and main is not None and words.tags[at + 1] == "n" and main.verb is not None:
        if main.verb.lemma in words.lexicon.crediting or main.mood != "fact":
            return None
        subject = clauses.subject(main)  # "came under fire for not signing"
        return Step(kind="plain", negated=False, mood="fact", subject=subject, first=main.first)
    if main is None or main.mood != "fact" or role not in ("without", "manner", "afterwards"):
        return None
    negated = (role == "without") != (main.negated and role != "without")
    return Step(kind="plain", negated=negated, mood="fact", subject=clauses.subject(main), first=main.first)


def _leads_away(words: Words, at: int, kind: str) -> bool:
    """Whether the preposition at word ``at`` leads to what is not done: from, against; balked at, steered clear of."""
    if words.entries[at].flag in ("from", "against"):
        return True
    aloof = words.entries[at].flag == "place" or words.lower[at] in words.lexicon.of
    return aloof and kind in ("refusing", "failing")


def _opening_manner(clauses: Clauses, at: int) -> Step | None:
    """As in "By signing, Malta broke ranks", "Instead of signing, it wrote a letter of its own"."""
    words = clauses.words
    role = words.entries[at].flag
    comma = words.tags.find(",", at)
    main = next((g for g in clauses.groups if g.first > comma > 0 and g.finite), None)
    if main is None or main.mood != "fact" or role not in ("manner", "without") or clauses.conditional(main):
        return None
    subject = clauses.subject(main)
    return Step(kind="plain", negated=role == "without", mood="fact", subject=subject, first=at)


def _before_main(clauses: Clauses, at: int, role: str | None) -> Step | None:
    """As in "En signant, le Togo a surpris", where the verb of the main clause is none that is known."""
    words = clauses.words
    if not words.lexicon.inverting:
        return None
    comma = words.tags.find(",", at)
    actor = clauses.actor_starting(comma + 1) if comma > 0 else None
    if actor is None or actor.last + 1 >= len(words) or role not in ("without", "manner", "afterwards"):
        return None
    main = next((g for g in clauses.groups if g.first > actor.last), None)
    follows = words.tags[actor.last + 1]
    near = main is not None and main.first == actor.last + 1
    if follows not in "hbneaVPx" or (near and main is not None and main.mood != "fact"):
        return None
    if clauses.conditional_at(actor.first):
        return None
    return Step(kind="plain", negated=role == "without", mood="fact", subject=actor, first=at)


def _alone(clauses: Clauses, at: int) -> Step | None:
    """As in "Japan was alone among the G7 in not backing it"."""
    words = clauses.words
    alone = next((place for place in words.flagged.get("alone", ()) if place < at), -1)
    copula = words.tags.rfind("b", 0, alone) if alone > 0 else -1
    if (
        copula < 0
        or words.tags[copula + 1 : alone].strip('a"')
        or "n" in words.tags[:copula]
        or "m" in words.tags[:copula]
    ):
        return None
    first = copula
    while first > 0 and words.tags[first - 1] in "ha":
        first -= 1
    return Step(kind="plain", negated=False, mood="fact", subject=clauses.subject_left_of(first), first=first)
