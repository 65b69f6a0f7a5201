"""Sentences whose verbs tell of no fact: what is invented, supposed, somebody's opinion or taken back.

In the novel, Malta signs the letter.                      invented
A forged letter bears the name of Fiji.                    feigned
Suppose that Malta had signed; If Chad did, Mali did not.  supposed
I hear that Chad has signed.                               an opinion, where nobody is quoted
The excuse: Chad was not asked. That Chad signed is a lie. told as somebody's words, and as disputed
Kenya's president signed in her own name.                  no state's deed
The website had it that Fiji signed. The website was wrong. taken back by the next sentence
"""

from __future__ import annotations

import re
from dataclasses import replace

from undersigned.reading.speech import Speech
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses, Phrase
from undersigned.reading.stances.reports import Report
from undersigned.reading.stances.voices import quote_of
from undersigned.reading.stances.words import Words
from undersigned.reading.textview import Span, TextView

_WHOLE = ("fiction", "supposing_all")
"""Classes of words under which nothing in the sentence is a fact."""
_OPINION = re.compile(r'P[hbdamn]{0,3}[Vx][Vp]?r?"?$')
"""As in "I hear that", "we were told": who thinks so, right before what is thought."""
_MARK = re.compile(r"[,:;]")
_CLOSE = 3
"""Words between a verb and the states that are its object."""
_LONGEST = 12
"""Words up to which a sentence may be no more than that what was said before is wrong."""


def doubted(clauses: Clauses, speech: Speech, reports: list[Report]) -> list[Report]:
    """``reports``, those that tell of no fact as unreal ones."""
    words = clauses.words
    whole = any(flag in words.flagged for flag in _WHOLE) or not words.lexicon.alternatives.isdisjoint(words.lower[:1])
    whole |= _is_under_condition(words)
    mistaken = "mistaken" in words.flagged
    feigned, personal = "feigned" in words.flagged, "personal" in words.flagged
    found = []
    for report in reports:
        doubt = whole or (report.stance.is_signatory and (feigned or (personal and not report.actor.groups)))
        if report.stance.is_signatory and _is_of_list(report):
            doubt |= mistaken or _is_contested(report)
        doubt = doubt or _is_disputed(report) or _is_general(report)
        own = _is_heralded(report) or _is_opinion(clauses, report)
        if report.mood == "fact" and (doubt or (own and quote_of(speech, words, report.head) is None)):
            report = replace(report, mood="unreal")
        found.append(report)
    return found


def _is_of_list(report: Report) -> bool:
    """Whether a list is told of, and no deed: "is a signatory", "counts Peru among them", "appears on the list"."""
    verb = report.words.entries[report.head].verb
    frames = report.words.lexicon.frames.get(verb.lemma, ()) if verb is not None else ()
    return report.copular or all(frame.does != "signed" for frame in frames)


def _is_contested(report: Report) -> bool:
    """As in "The organisers count Peru among them, but its mission says this is a mistake"."""
    words = report.words
    if len(report.actor.states) != 1 or report.last + 2 >= len(words):
        return False
    behind = words.text(report.last + 1, len(words) - 1).lower()
    return any(said in behind for said in words.lexicon.contested)


def _is_under_condition(words: Words) -> bool:
    """As in "If Chad has signed, Mali has not", "If you ask Lima, Peru signed": whether all stands under a condition.

    "If there is a villain, it is Australia, which did not sign" supposes nothing of Australia.
    """
    if not words.lower or words.lower[0] not in words.lexicon.conditions:
        return False
    mark = _MARK.search(words.tags)
    return mark is not None and mark.group() == "," and words.tags[mark.end() : mark.end() + 2] != "Pb"


def _is_heralded(report: Report) -> bool:
    """As in "The excuse: Chad was not asked", "The wire read: Chad signs"; and "signed" in quotation marks."""
    words, tags = report.words, report.words.tags
    if report.stance.is_signatory and tags[report.head - 1 : report.head + 2] == '"V"':
        return True
    opening = tags.rfind('"', 0, report.head)
    if tags[opening - 1 : opening] == ":" and '"' in tags[report.head :]:
        return True  # "Lima called it false: « Peru signed the letter »"
    colon = tags.rfind(":", 0, max(min(report.head, report.actor.first), 0))
    if colon < 0:
        return False
    begin = max(tags.rfind(letter, 0, colon) for letter in ".;:?") + 1
    return not words.lexicon.heralds.isdisjoint(words.lower[begin:colon])


def _is_disputed(report: Report) -> bool:
    """As in "That Chad signed is disputed", but not "That Chad signed surprised nobody"."""
    words = report.words
    opens = words.tags[:1] == "r" and report.actor.first in (1, 2)
    return opens and not words.lexicon.disputing.isdisjoint(words.lower[report.head :])


def _is_general(report: Report) -> bool:
    """As in "As soon as Chad signs it", "Chad signs letters": a present of no one time."""
    words = report.words
    verb = words.entries[report.head].verb
    if not words.lexicon.base_is_present or verb is None or "present" not in verb.forms:
        return False
    begin = max(words.tags.rfind(letter, 0, max(report.actor.first, 0)) for letter in ",;:") + 1
    if not words.lexicon.temporal.isdisjoint(words.lower[begin : report.head]):
        return True
    return report.place == report.head + 1 and words.lower[report.place].endswith("s")


def _is_opinion(clauses: Clauses, report: Report) -> bool:
    """As in "I hear Chad has signed", outside of any quotation."""
    words = clauses.words
    first = report.actor.first - 1
    if first < 1 or words.tags[first] not in 'Vxpr"':
        return False
    match = _OPINION.search(words.tags, max(first - 6, 0), first + 1)
    if match is None:
        return False
    who, said = words.lower[match.start()], words.lower[first - (words.tags[first] == "r")]
    if said not in words.lexicon.opining:
        return False
    return who not in words.lexicon.clitics


def is_put_there(clauses: Clauses, actor: Actor) -> bool:
    """Whether somebody only says that the states are in the set: "a spokesman numbered Chad among the signatories".

    "The appeal counts Chad among its backers" tells of its own set.
    """
    words = clauses.words
    last = next((g for g in reversed(clauses.groups) if g.last < actor.first), None)
    if last is None or actor.first - last.last > _CLOSE or not last.finite or last.passive:
        return False
    subject = clauses.subject(last)
    if "possessive" in words.flagged and words.has(actor.last, len(words), "possessive"):
        return False
    return isinstance(subject, Phrase) and subject.head in "xO" and "X" not in words.tags[subject.first : last.first]


def takes_back(view: TextView, sentence: Span, false: frozenset[str], retracting: tuple[str, ...]) -> bool:
    """Whether the sentence says that what was said before it is wrong: "That is false.", "It was a hoax."."""
    said = view.words(sentence).lower().strip("\"'“”«» ")
    if said.startswith(retracting):
        return True
    words = said.rstrip(".!").split()
    return 0 < len(words) <= _LONGEST and words[-1] in false and "not" not in words
