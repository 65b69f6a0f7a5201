"""Who did what is said in the passive, and to what.

The letter was signed by Canada.                                   signed: Canada; what: the letter
A text read by Peru on Monday, and backed by Chile and Fiji, …      signed: Peru, then Chile and Fiji; what: the text
A letter on the treaty signed by Peru.                              nothing: what was signed is the treaty
"""

from __future__ import annotations

import re

from undersigned.reading.stances.clauses import Clauses, Phrase, Subject
from undersigned.reading.stances.verbs import VerbGroup
from undersigned.reading.stances.words import Words

_ASIDE = re.compile(r",(?:[aIxTF#pD]{1,5}|[kl][^.;:]{1,10}?),")
"""What may stand before the doer: "signed, on Monday, by Chile", "signed, besides Chile, which drafted it, by Peru"."""
_PATIENT = re.compile(r"[^.;V]*,(?:D?[xJF]{0,3}S|P(?=[bhd]))")
_OPENING = re.compile(r"D?[xJF]{0,2}S[xJ]{0,2}r")
"""As in "The letter that reached Brussels on Monday is signed by …"."""
_OPENED_BY = re.compile(r"D?[xJF]{0,3}S(?=[ahVbiWx])")
"""As in "The letter blames …": what else is said in the passive is said of the letter."""
_FAR = 12
"""No doer stands more words behind its verb."""


def doer_behind(clauses: Clauses, last: int) -> Subject | None:
    """Who follows "by" after the verb that ends at word ``last``: states, or a phrase of countries."""
    words = clauses.words
    at = last + 1
    while at < len(words) and at <= last + _FAR:
        if words.lower[at] in words.lexicon.agents or (at == last + 1 and _is_signed_of(clauses, last)):
            nearer = words.entries[at - 1].verb
            if at > last + 1 and nearer is not None and "participle" in nearer.forms:
                return None  # "issued at the meeting hosted by Togo"
            other = words.tags[at + 1 : at + 2] == "D" and words.lower[at + 2] in words.lexicon.others
            doer: Subject | None = clauses.actor_starting(at + 1 + other) or phrase_at(clauses, at + 1)
            if doer is not None:
                return doer
        besides = clauses.actor_starting(at + 2) if words.tags[at : at + 2] in (",k", ",l") else None
        if besides is not None and not words.lexicon.agents.isdisjoint(words.lower[besides.first : besides.last]):
            return besides  # "signed, besides Chile, by Peru": both
        aside = _ASIDE.match(words.tags, at)
        if aside is None and words.tags[at] in ",.;:hbmr?V":
            return None
        at = aside.end() if aside is not None else at + 1
    return None


def _is_signed_of(clauses: Clauses, last: int) -> bool:
    """As in "une lettre signée du Pérou": "of" stands for "by" behind verbs of signing alone."""
    words = clauses.words
    verb = words.entries[last].verb
    if verb is None or not words.lexicon.inverting or words.lower[last + 1] not in words.lexicon.of:
        return False
    return any(f.does == "signed" and f.object == "open" for f in words.lexicon.frames.get(verb.lemma, ()))


def patient_of(clauses: Clauses, group: VerbGroup, doer: Subject) -> Subject | None:
    """What it was done to: the subject, or the noun that a bare participle belongs to."""
    tags = clauses.words.tags
    if "b" in tags[group.first : group.head]:
        return _subject_of_passive(clauses, group)
    if clauses.skip_left(group.first - 1) < 0:
        return _following(clauses, doer.last + 1)
    earlier = clauses.group_before(group.first) if tags[group.first - 1] == "c" else None
    if earlier is not None and earlier.passive:
        return patient_of(clauses, earlier, doer)  # "was sent round by Fiji and backed by Samoa"
    loose = tags[group.first - 1] in ",c" or is_of_texts(clauses.words, group)
    return noun_of(clauses, group.first, loose=loose)


def _subject_of_passive(clauses: Clauses, group: VerbGroup) -> Subject | None:
    """The subject; where a relative clause stands between, the statement that opens the sentence."""
    subject = clauses.subject_left_of(group.first)
    if clauses.words.tags[group.first - 2 : group.first] == ",r" and is_of_texts(clauses.words, group):
        subject = noun_of(clauses, group.first - 1, loose=True) or subject  # "the text on fish, which was read by …"
    opening = _OPENING.match(clauses.words.tags)
    if subject is None and clauses.words.tags[group.first - 1 : group.first] == "c":
        opening = _OPENED_BY.match(clauses.words.tags)  # "The letter thanks Fiji, blames Chad and is signed by …"
        return Phrase(first=0, last=opening.end() - 1, head="S") if opening is not None else None
    if isinstance(subject, Phrase) and subject.head == "S":
        return subject
    pronoun = isinstance(subject, Phrase) and subject.head == "P"
    described = _described(clauses, group)
    if described is not None or pronoun or opening is None or opening.end() > group.first:
        return described or subject
    return Phrase(first=0, last=opening.end() - 2, head="S") if is_of_texts(clauses.words, group) else subject


_REPORTS = re.compile(r"[.;:ruiW?]|^VP$")
_CLAUSE = re.compile(r"(?:^|[,;:cu])a?\"?D?[#xJF]{0,3}(?P<noun>S)(?=[^S])")


def _described(clauses: Clauses, group: VerbGroup) -> Phrase | None:
    """The statement that opens the clause, where only what it says or is on stands between it and the verb.

    "A letter demanding his release was signed by …", "The letter, which names Chad, was signed by …".
    """
    words = clauses.words
    for match in _CLAUSE.finditer(words.tags, 0, group.first):
        noun = match.start("noun")
        between = words.tags[noun + 1 : group.first]
        finite = [each for each in clauses.groups if noun < each.first < group.first and each.finite]
        verb = words.entries[noun + 1].verb
        says = words.tags[noun + 1] == "V" and verb is not None and "gerund" in verb.forms
        if says and verb is not None and not finite and _REPORTS.search(between) is None:
            if verb.lemma not in words.lexicon.governors:  # "a letter saying the treaty was signed by Peru"
                return Phrase(first=noun, last=noun, head="S")
        elif between.startswith(",r") and between.endswith(",") and len(finite) == 1:
            return Phrase(first=noun, last=noun, head="S")
    return None


def noun_of(clauses: Clauses, place: int, *, loose: bool) -> Phrase | None:
    """The statement that what begins at word ``place`` belongs to, where no other noun between them can be meant.

    Where it is ``loose``, as behind a comma, nouns between are passed over, unless they are signed themselves.
    """
    words, tags = clauses.words, clauses.words.tags
    for at in range(place - 1, -1, -1):
        letter = tags[at]
        spoken = clauses.group_ending(at) if letter == "V" else None
        if letter == "S":
            whole = clauses.phrase_ending(at, 5)
            return whole if isinstance(whole, Phrase) and whole.head == "S" else Phrase(first=at, last=at, head="S")
        if letter in "hbdmr.;:?(u" or (spoken is not None and spoken.finite):
            return None
        if words.lower[at] in words.lexicon.treaties or (letter in "xO" and tags[at - 1 : at] == "D" and not loose):
            return None  # "la déclaration sur l'invasion menée par …"
    return None


def is_of_texts(words: Words, group: VerbGroup) -> bool:
    """Whether the verb is to sign or to read out, which is done to texts and to little else."""
    if group.verb is None:
        return False
    frames = words.lexicon.frames.get(group.verb.lemma, ())
    signing = any(frame.does == "signed" and frame.object == "open" for frame in frames)
    return signing or group.verb.lemma in words.lexicon.delivering


def _following(clauses: Clauses, at: int) -> Phrase | None:
    """As in "Read out by Peru, the letter …": the statement behind the comma."""
    match = _PATIENT.match(clauses.words.tags, at)
    if match is None:
        return None
    return Phrase(first=match.end() - 1, last=match.end() - 1, head=clauses.words.tags[match.end() - 1])


def phrase_at(clauses: Clauses, first: int) -> Phrase | None:
    """The noun phrase that begins at word ``first`` and speaks of countries: "32 countries", "most of its members"."""
    tags = clauses.words.tags
    last, head = first, "x"
    while last < len(tags) and tags[last] in 'DQqZ#FJGxXYLOo"a' and clauses.actor_starting(last) is None:
        if tags[last] in "YL" or (tags[last] == "O" and head == "q"):  # "18 governments" are as many countries
            head = tags[last] if tags[last] != "O" else "Y"
        elif tags[last] in "q#" and head == "x":
            head = "q"
        last += 1
        if head in "YL":
            break
        if tags[last - 1 : last + 1] == "Op":  # "the ambassadors of 22 states"
            last += 1
    return Phrase(first=first, last=last - 1, head=head) if head != "x" else None
