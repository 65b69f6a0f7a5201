"""From reports to findings: one state each, with voice, group and evidence."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from undersigned.model.documents import Evidence
from undersigned.model.readings import Quote
from undersigned.model.stances import Stance
from undersigned.model.states import GroupId, StateCode
from undersigned.reading.groups import expand
from undersigned.reading.speech import Speech
from undersigned.reading.stances.reports import Report, opposite
from undersigned.reading.stances.verbs import Mood, auxiliaries_from, hedge_of
from undersigned.reading.stances.voiced import said_in
from undersigned.reading.stances.voices import denies, quote_of
from undersigned.reading.stances.words import Words
from undersigned.reading.textview import TextView


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """That one state took one stance towards one statement, in whose voice and words."""

    state: StateCode
    stance: Stance
    statement: str
    denied: bool
    mood: Mood
    via_group: GroupId | None
    certain: bool
    said: bool
    """Whether somebody else than the writer says so."""
    said_by: str | None
    via: str | None
    hedge: str | None
    evidence: Evidence
    report: Report
    anterior: bool = False
    """Whether it is told as earlier than the rest: "had supported it", "having refused at first"."""


def findings_of(view: TextView, speech: Speech, report: Report, thread: str, day: date | None) -> Iterator[Finding]:
    """The findings of one report; none where it tells of what is not so, or not so yet."""
    words = report.words
    if report.mood == "unreal":
        return
    start, end = words.starts[report.first], words.ends[report.last]
    quote = None if _is_presupposed(report) or _is_of_vehicle(report) else quote_of(speech, words, report.head)
    if quote is not None and (_asks_why(words, quote) or _is_of_source(report, quote) or _describes(report, quote)):
        quote = None
    taken = report.taken_up
    if quote is not None and taken is not None and words.entries[report.head].flag == "suit" and not quote.direct:
        quote = quote_of(speech, taken.words, taken.head)  # "refused, saying it was weak, and Fiji did likewise"
    if quote is None and taken is not None and not words.lexicon.backshifted.isdisjoint(words.lower[report.first :]):
        quote = quote_of(speech, taken.words, taken.head)  # "said that Chad had signed. Mali had not."
    if quote is None and words.lower[report.actor.first] in words.lexicon.own_pronouns:
        return  # whoever writes "we" is no state that a sentence before has named
    for state, stance, group, certain in _states(report, day):
        yield Finding(
            state=state,
            stance=stance,
            statement=thread,
            denied=report.denied != denies(words, quote),
            mood=report.mood,
            via_group=group,
            certain=certain,
            said=quote is not None,
            said_by=quote.speaker if quote else None,
            via=quote.via if quote else None,
            hedge=_hedge(report) or (_announced(report) if quote is not None else None),
            evidence=view.evidence(start, end),
            report=report,
            anterior=_is_anterior(report),
        )


def _is_anterior(report: Report) -> bool:
    words = report.words
    first = auxiliaries_from(words.tags, report.head, also="DFoxtV")  # "long an outlier"
    return not words.lexicon.anterior.isdisjoint(words.lower[first : report.last + 2])


def _is_presupposed(report: Report) -> bool:
    """Whether the stance stands behind "why": whoever asks that takes it for a fact."""
    words = report.words
    return words.entries[max(report.first - 1, 0)].flag == "factive"


def _asks_why(words: Words, quote: Quote) -> bool:
    """As in "asked why Fiji stayed out when Samoa, its neighbour, had signed": all of it is taken for a fact."""
    starts = {part.start for part in quote.content}
    return any(words.starts[at] in starts for at in words.flagged.get("factive", ()))


def _is_of_vehicle(report: Report) -> bool:
    """As in "urged it to stop in a statement delivered by Albania": that is no part of what was urged."""
    words, place = report.words, report.place
    told = report.taken_up is not None and report.taken_up.words is words  # "backed it in May, as did Chad"
    return place is not None and place < report.head and not told and said_in(words, place)


def _is_of_source(report: Report, quote: Quote) -> bool:
    """As in "A letter demanding his release was signed by Albania": what is done to the letter is not what it says."""
    words, place = report.words, report.place
    if place is None or quote.cue is None or quote.direct:
        return False
    if quote.content[0].start < quote.cue.start:
        return False  # "The letter, he said, was signed by Albania"
    cue = bisect.bisect_left(words.starts, quote.cue.start)
    within = cue < report.actor.first < report.head  # "a statement denying that Chad had signed"
    return place < cue < report.head and not within and not words.tags[place + 1 : cue].strip(",ra")


_RELATIVE = re.compile(r"(?:[pt][DxXJAF']{1,6})?,?r(?=D?[AJG])")


def _describes(report: Report, quote: Quote) -> bool:
    """As in "urged Chad to join the letter that Mali signed": who urges it does not say that, the writer does."""
    words, place = report.words, report.place
    if place is None or quote.cue is None or quote.direct or place > report.head:
        return False
    verb = words.entries[cue].verb if (cue := bisect.bisect_left(words.starts, quote.cue.start)) < len(words) else None
    urged = verb is not None and words.lexicon.deeds.get(verb.lemma) == "called_for" and cue < place
    behind = _RELATIVE.match(words.tags, place + 1) if urged else None
    return behind is not None and behind.end() == report.actor.first and report.actor.last + 1 >= report.head - 2


def _hedge(report: Report) -> str | None:
    """The words that make hearsay of a report."""
    if report.mood != "hedged":
        return None
    words = report.words
    hedge = hedge_of(words, report.first, report.head)
    if hedge is not None:
        return words.text(hedge, hedge)
    for at in range(max(report.first - 1, 0), min(report.last + 2, len(words))):
        if words.entries[at].flag in ("hedge", "epistemic"):
            return words.text(at, at)
    return words.text(max(report.head - 3, 0), report.head)


def _announced(report: Report) -> str | None:
    """As in "said it would not sign": a refusal announced, which time may belie."""
    words = report.words
    at = next((at for at in words.flagged.get("volition", ()) if report.first <= at < report.head), None)
    return None if at is None else words.text(at, at)


_CLUB = 35
"""Members up to which a plural without an article means all of them, where it denies."""


def _is_denied_of_whole(report: Report, day: date | None) -> bool:
    """As in "Baltic members did not sign": a plural without an article, where what is told is told of none of them."""
    actor, words = report.actor, report.words
    if not actor.bare or report.stance is not Stance.DID_NOT_SIGN or words.lexicon.inverting:
        return False
    members = words.has(actor.first, actor.last + 1, "member")
    return members or all(len(expand(group, day)) <= _CLUB for group in actor.groups)


def _states(report: Report, day: date | None) -> Iterator[tuple[StateCode, Stance, GroupId | None, bool]]:
    actor = report.actor
    for state in actor.states:
        yield state, report.stance, None, True
    against = opposite(report.stance)
    for state in actor.excepted:
        if against is not None:
            yield state, against, None, True
    if actor.quantity == "some" and not _is_denied_of_whole(report, day):
        return
    for group in actor.groups:
        for state, certain in expand(group, day).items():
            if state not in (*actor.excepted, *actor.spared, *actor.states):
                yield state, report.stance, group, certain
