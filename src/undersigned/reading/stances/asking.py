"""Being asked to sign, and leaving that unanswered.

was not asked to sign · nobody approached Hungary                       not asked
never received an invitation                                            not asked
did not reply to the invitation · invited to sign, Chad never replied   no answer
asked to sign, Chad turned the request down                             declined
asked for comment, Chad did not reply                                   nothing: that is a reporter's question
"""

from __future__ import annotations

import re
from dataclasses import replace

from undersigned.model.stances import Stance
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses, Phrase, Subject
from undersigned.reading.stances.government import Step, governed
from undersigned.reading.stances.objects import Object, has_object_clitic, leads_elsewhere
from undersigned.reading.stances.outcomes import Predicate, is_none, made
from undersigned.reading.stances.passives import doer_behind, phrase_at
from undersigned.reading.stances.verbs import VerbGroup
from undersigned.reading.stances.words import Words
from undersigned.reading.stances.written import asks_in_writing

_ENDS = re.compile(r"(?:p?D?[xa]{0,2}T[xa]{0,2}|[an]|(?P<by>p)Dx{1,2})?(?:[.,;:)\-cu]|$)")


def asks(clauses: Clauses, group: VerbGroup, thing: Object) -> Predicate | None:
    """As in "was not asked to sign", "nobody approached Hungary"."""
    if group.passive and _to_something_else(clauses.words, group.last + 1):
        return None
    if _for_something_else(clauses, group):
        return None
    active = not group.passive and thing.near
    if not active and not thing.fits("context") and not _about_signing(clauses, group):
        return None
    step = governed(clauses, group) if not group.passive else None
    if group.passive:
        teller = governed(clauses, group) if group.infinitive else None  # "assure n'avoir jamais été approchée"
        subject = teller.subject if teller is not None else clauses.subject_left_of(group.first)
        step = Step(
            kind="plain",
            negated=not group.negated,
            mood=group.mood if teller is None else teller.mood,
            subject=subject,
            first=group.first,
        )
    elif step is not None:
        nobody = isinstance(step.subject, Phrase) and clauses.words.tags[step.subject.first] == "Z"
        to = group.last + 1 + _leads_to(clauses, group)
        asked: Subject | None = clauses.actor_starting(to) or clauses.behind(to)
        if asked is None and clauses.words.tags[group.last + 1 : group.last + 2] == "P":
            asked = Phrase(first=group.last + 1, last=group.last + 1, head="P")
        if asked is None and has_object_clitic(clauses.words, group):  # "personne ne l'a contactée"
            asked = Phrase(first=group.first, last=group.first, head="P")
        asked = asked or _in_dative(clauses, group)
        if asked is None or nobody == _is_undone(group, step):
            return None
        step = replace(step, subject=asked, kind="plain", negated=False)
    if step is None:
        return None
    found = made(clauses, replace(group, negated=False), thing, Stance.NOT_ASKED, step)
    return None if found is None or found.denied else found


def requests(clauses: Clauses, group: VerbGroup, thing: Object) -> Predicate | None:
    """As in "personne n'a proposé à Chypre de signer", "no se pidió a Malta que firmara": asking somebody to do it."""
    told = _ends_there(clauses, group) and clauses.statement_before  # "A Perú no se le propuso."
    if group.passive or not (told or _about_signing(clauses, group)):
        return None
    return asks(clauses, group, thing)


def _ends_there(clauses: Clauses, group: VerbGroup) -> bool:
    """Whether a verb with a pronoun for whom it is done ends its clause."""
    words = clauses.words
    ends = words.tags[group.last + 1 : group.last + 2] in ("", ".", ";")
    return ends and not words.lexicon.datives.isdisjoint(words.lower[group.first : group.head])


def _leads_to(clauses: Clauses, group: VerbGroup) -> bool:
    """As in "n'a demandé à Chypre de signer": whether who is asked to sign stands behind a preposition."""
    words, at = clauses.words, group.last + 1
    return words.lexicon.inverting and at < len(words) and words.lower[at] in words.lexicon.to


def _in_dative(clauses: Clauses, group: VerbGroup) -> Subject | None:
    """As in "A Chipre nadie le pidió que firmara", "on ne lui a jamais proposé de signer"."""
    words = clauses.words
    place = next((at for at in range(group.first, group.head) if words.lower[at] in words.lexicon.datives), None)
    if place is None:
        return None
    for at in range(group.first - 1, -1, -1):
        named = clauses.actor_starting(at + 1) if words.lower[at] in words.lexicon.to else None
        if named is not None or words.tags[at] in ";:":
            return named
    return Phrase(first=place, last=place, head="P")


def _to_something_else(words: Words, at: int) -> bool:
    """As in "was not invited to the wedding"."""
    return at < len(words) and words.lower[at] in words.lexicon.to and leads_elsewhere(words, at)


def _for_something_else(clauses: Clauses, group: VerbGroup) -> bool:
    """As in "nobody asked Kuwait to pay", "was never asked why it had signed", "has not been asked for comment"."""
    words = clauses.words
    named = clauses.actor_starting(group.last + 1)
    at = group.last + 1 if named is None else named.last + 1
    if words.tags[at : at + 1] == "i" or (at < len(words) and words.entries[at].flag in ("factive", "blame")):
        return True
    on = words.lexicon.threads.on
    if at < len(words) and words.tags[at] == "p" and words.lower[at] in on and not _names_text(words, at):
        return True  # "was not asked about the budget"
    verb = words.entries[at + 1].verb if words.tags[at : at + 2] == "tV" else None
    return verb is not None and verb.lemma not in words.lexicon.frames


_TEXT = re.compile(r"p[DxXJAF#']{0,6}[SWP]")


def _names_text(words: Words, at: int) -> bool:
    """Whether the preposition at word ``at`` leads to the statement or a name for it: "was not asked for its name"."""
    return _TEXT.match(words.tags, at) is not None or words.has(at, at + _NEAR, "request")


def _is_undone(group: VerbGroup, step: Step) -> bool:
    """As in "did not ask", "forgot to ask", "did not bother to ask"."""
    if step.kind in ("failing", "refusing"):
        return not (group.negated or step.negated)
    return group.negated != step.negated


def _about_signing(clauses: Clauses, group: VerbGroup) -> bool:
    """Whether "to sign" or the like follows in the clause."""
    words = clauses.words
    for later in clauses.groups:
        wished = later.verb is not None and "subjunctive" in later.verb.forms and words.tags[later.first - 1] == "r"
        about = later.gerund and words.lower[later.first - 1] in words.lexicon.threads.on  # "approached about signing"
        if later.head > group.head and later.verb is not None and (later.infinitive or wished or about):
            frames = words.lexicon.frames.get(later.verb.lemma, ())
            return any(frame.does == "signed" for frame in frames)
    return False


def answers(clauses: Clauses, group: VerbGroup, thing: Object) -> Predicate | None:
    """As in "did not reply to the invitation": silence towards the request to sign, not towards a reporter."""
    following = clauses.words.entries[thing.last + 1 : thing.last + 2]
    if following and following[0].flag == "blame":  # a request for comment is a reporter's
        return None
    if clauses.words.lexicon.comments and _is_reporters(clauses.words, group.last + 1):
        return None
    return _silence(clauses, group, thing)


_WHOSE = re.compile(r"[^,.;:]{0,4}?[xW]pD?X")


def _is_reporters(words: Words, first: int) -> bool:
    """As in "n'a pas répondu aux sollicitations de l'AFP", "no respondió a una petición de comentarios"."""
    stop = next((at for at in range(first, len(words)) if words.tags[at] in ",.;:"), len(words))
    asked = {part for word in words.lower[first:stop] for part in word.split()}
    return not asked.isdisjoint(words.lexicon.comments) or _WHOSE.match(words.tags, first, stop) is not None


def replies(clauses: Clauses, group: VerbGroup, thing: Object) -> Predicate | None:
    """As in "Invited to sign, Chad never replied": silence after a request to sign, whatever is not said of it."""
    ends = _ENDS.match(clauses.words.tags, group.last + 1)
    if ends is None or not was_invited(clauses, group):
        return None
    if ends.group("by") and clauses.words.entries[ends.start("by")].flag != "manner":
        return None  # "respond to the crisis", and not "respond by the deadline"
    return _silence(clauses, group, replace(thing, last=group.last, first=None))


def rebuffs(clauses: Clauses, group: VerbGroup, thing: Object) -> Predicate | None:
    """As in "asked to sign, Chad turned the request down": a refusal, where the request was to sign."""
    if not was_invited(clauses, group) or group.passive:
        return None
    step = governed(clauses, group)
    if step is None or step.kind != "plain":
        return None
    return made(clauses, group, replace(thing, first=None), Stance.DECLINED, step)


def hears(clauses: Clauses, group: VerbGroup, thing: Object) -> Predicate | None:
    """As in "They never got an answer from Chad", "received no reply from either", where these were asked to sign."""
    words = clauses.words
    asked = was_invited(clauses, group) or any(is_request(clauses, g) for g in clauses.groups)
    if not asked or group.passive or not group.finite or group.mood != "fact":
        return None
    at = next((at for at in words.flagged.get("from", ()) if group.last < at <= group.last + _NEAR), None)
    if at is None or group.negated == bool("Z" in words.tags[group.last : at] or _is_nothing(words, group.last, at)):
        return None
    who: Subject | None = clauses.actor_starting(at + 1)
    if who is None and words.tags[at + 1 : at + 2] in ("B", "P"):
        who = Phrase(first=at + 1, last=at + 1 + (words.tags[at + 2 : at + 3] in ("Y", "O")), head="P")
    if who is None:
        return None
    step = Step(kind="plain", negated=False, mood="fact", subject=who, first=group.first)
    return made(clauses, replace(group, negated=False), replace(thing, first=None), Stance.NO_ANSWER, step)


_NEAR = 5
"""Words from "got" to "from": got no clear answer at all from."""


def _is_nothing(words: Words, first: int, last: int) -> bool:
    return not words.lexicon.nothing.isdisjoint(words.lower[first:last])


def _silence(clauses: Clauses, group: VerbGroup, thing: Object) -> Predicate | None:
    step = governed(clauses, group)
    if step is None or step.kind != "plain":
        return None
    nobody = is_none(clauses, step.subject)  # "neither had responded"
    if (group.negated != step.negated) == nobody:
        return None
    return made(clauses, replace(group, negated=False), thing, Stance.NO_ANSWER, replace(step, negated=nobody))


def was_invited(clauses: Clauses, group: VerbGroup) -> bool:
    """Whether the sentence so far, or the one before, speaks of a request to sign."""
    return any(is_request(clauses, other) for other in clauses.groups if other.head < group.head) or (
        clauses.request_before
    )


def tells_of_request(clauses: Clauses) -> bool:
    """Whether the sentence tells that somebody was asked to sign."""
    words = clauses.words
    if words.has_verb(words.lexicon.writing) and any(asks_in_writing(clauses, group) for group in clauses.groups):
        return True
    if "request" in words.flagged and (clauses.statement_before or "S" in words.tags):
        return True
    if words.has_verb(words.lexicon.giving) and _gives_draft(clauses):
        return True
    return words.has_verb(words.lexicon.asking) and any(is_request(clauses, group) for group in clauses.groups)


def _gives_draft(clauses: Clauses) -> bool:
    """As in "were sent the draft": whoever is given what is not out yet is asked to sign it."""
    words = clauses.words
    for group in clauses.groups:
        given = group.verb is not None and group.verb.lemma in words.lexicon.giving
        if given and group.mood == "fact" and not group.negated:
            return any(
                letter == "S" and word in words.lexicon.unissued
                for letter, word in zip(words.tags[group.last :], words.lower[group.last :], strict=True)
            )
    return False


def is_request(clauses: Clauses, group: VerbGroup) -> bool:
    """Whether a verb tells that somebody was asked to sign; reporters ask too, so that "asked" alone does not."""
    words = clauses.words
    assert group.verb is not None
    if asks_in_writing(clauses, group) or _sounds_out(clauses, group):
        return True
    if group.verb.lemma not in words.lexicon.asking or group.negated or group.mood != "fact":
        return False
    if _about_signing(clauses, group):
        return True
    near = "S" in words.tags or "L" in words.tags or clauses.statement_before
    asker = doer_behind(clauses, group.last) if group.passive else None
    if isinstance(asker, Phrase) and asker.head == "L":
        return True  # "Consultado por los autores de la carta, …"
    return near and group.verb.lemma in words.lexicon.inviting and "u" not in words.tags[group.last + 1 :][:1]


def _sounds_out(clauses: Clauses, group: VerbGroup) -> bool:
    """As in "The organisers approached 60 governments": whoever collects signatures asks for one."""
    words = clauses.words
    if group.verb is None or group.verb.lemma not in words.lexicon.asking or group.passive or group.infinitive:
        return False
    asked = phrase_at(clauses, group.last + 1)
    subject = clauses.subject(group) if asked is not None else None
    if asked is None or asked.head != "Y" or not isinstance(subject, Phrase) or group.negated or group.mood != "fact":
        return False
    if words.has(asked.last + 1, asked.last + 2, "blame") or words.tags[asked.last + 1 : asked.last + 2] == "i":
        return False  # "asked 60 governments for their laws", "asked them whether …"
    collects = words.lower[subject.first : subject.last + 1]
    return not words.lexicon.promoters.isdisjoint(collects)


def receives(clauses: Clauses, group: VerbGroup, thing: Object) -> Predicate | None:
    """As in "never received an invitation to sign", "got no invitation"."""
    if group.passive:
        return _given(clauses, group, thing)
    step = governed(clauses, group)
    given = group.verb is not None and group.verb.lemma in clauses.words.lexicon.giving
    if thing.kind != "request" or step is None or step.kind != "plain" or given:
        return None
    none = thing.first is not None and clauses.words.tags[thing.first] == "Z"
    negated = group.negated != step.negated
    twice = none and clauses.words.lexicon.inverting  # "no recibió ninguna invitación" denies once
    if (negated == none and not twice) or not (thing.near or _about_signing(clauses, group)):
        return None
    plain = replace(thing, first=None)
    return made(clauses, replace(group, negated=False), plain, Stance.NOT_ASKED, replace(step, negated=False))


def _given(clauses: Clauses, group: VerbGroup, thing: Object) -> Predicate | None:
    """As in "was never shown the text", "was sent no invitation"."""
    words = clauses.words
    if group.verb is None or group.verb.lemma not in words.lexicon.giving or thing.kind not in ("request", "statement"):
        return None
    none = thing.first is not None and words.tags[thing.first] == "Z"
    subject = clauses.subject_left_of(group.first)
    if group.negated == none or not thing.near or not isinstance(subject, Actor):
        return None
    step = Step(kind="plain", negated=False, mood=group.mood, subject=subject, first=group.first)
    return made(clauses, replace(group, negated=False), replace(thing, first=None), Stance.NOT_ASKED, step)
