"""What the record adds up to: where each state stands towards a statement.

A pure function of attestations, listings, sources, judgements and eligibility; the rules,
in the order in which they are asked:

1. What an editor rejected is out; what an editor disputes is disputed; what an editor accepted
   stands before every source.
2. Before sources that contradict each other, the nearer one prevails (primary, then organisations,
   press, encyclopedias), then the later one; otherwise the state is disputed. Whoever loses stays
   in ``against``.
3. To join later or to withdraw is an event after the list: it does not contradict the list, and the
   last event counts; where it cannot be told which came last, the withdrawal.
4. Absence follows only from a complete list or from somebody who says so. That a state declined, or
   was never asked, says more than its absence from a list and is shown instead of it.
5. Hedged words never make or unmake a signatory.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from undersigned.model.bodies import Eligibility
from undersigned.model.dates import first_day, last_day
from undersigned.model.positions import Position, PositionValue
from undersigned.model.stances import Stance
from undersigned.model.states import StateCode
from undersigned.register.case import Case, Silence, Voice, prepare
from undersigned.register.view import Entry

_AT_DELIVERY = (Stance.DID_NOT_SIGN, Stance.DECLINED, Stance.NOT_ASKED, Stance.NO_ANSWER, Stance.DID_NOT_CONSIDER)
_EVENTS = (Stance.JOINED_LATER, Stance.WITHDREW)
_EVENT_VALUES = tuple(PositionValue(stance.value) for stance in _EVENTS)
_WORDS = {
    Stance.SIGNED: "it signed",
    Stance.JOINED_LATER: "it joined later",
    Stance.WITHDREW: "it withdrew",
    Stance.DID_NOT_SIGN: "it did not sign",
    Stance.DECLINED: "it declined",
    Stance.NOT_ASKED: "it was not asked",
    Stance.NO_ANSWER: "it did not answer",
    Stance.DID_NOT_CONSIDER: "it did not consider signing",
}


def derive(entry: Entry, eligibility: Mapping[StateCode, Eligibility]) -> dict[StateCode, Position]:
    """The position of every state in ``eligibility``, and of any other that a source speaks of, by code."""
    case = prepare(entry)
    silent: dict[Eligibility, tuple[PositionValue, str]] = {}
    found = {}
    for state in sorted(case.voices.keys() | eligibility.keys()):
        could = eligibility.get(state, Eligibility.UNKNOWN)
        if state in case.voices:
            found[state] = position(case, state, could)
            continue
        # States of which nobody speaks differ only by whether they could have signed; there are many of them.
        if could not in silent:
            silent[could] = _unattested(case.lists, could)
        value, because = silent[could]
        found[state] = Position(statement=case.statement, state=state, value=value, eligibility=could, because=because)
    return found


def position(case: Case, state: StateCode, eligibility: Eligibility) -> Position:
    """Where ``state`` stands towards the statement of ``case``."""
    voices = case.voices.get(state, ())
    firm = tuple([voice for voice in voices if voice.firm])
    silences = tuple([silence for silence in case.lists if state not in silence.names])
    disputed = next((voice for voice in voices if voice.said.id in case.disputed), None) if case.disputed else None
    event = None
    if disputed is not None:
        value, because = PositionValue.DISPUTED, f"an editor disputes the word of {disputed.publisher}"
    elif not firm:
        value, because = _unattested(silences, eligibility)
    else:
        value, because = _settle(firm, silences)
        if value in _EVENT_VALUES:
            event = max((v for v in firm if v.said.stance.value == value), key=_when)
    return Position(
        statement=case.statement,
        state=state,
        value=value,
        eligibility=eligibility,
        rests_on=_ids([voice for voice in firm if _carries(voice.said.stance, value)]),
        against=_ids([voice for voice in voices if _contradicts(voice.said.stance, value) and not _past(voice, event)]),
        because=because,
    )


def _unattested(silences: tuple[Silence, ...], eligibility: Eligibility) -> tuple[PositionValue, str]:
    if eligibility is Eligibility.NOT_ELIGIBLE:
        return PositionValue.NOT_ELIGIBLE, "it could not have signed in that body on that day"
    if silences:
        return PositionValue.NOT_ON_COMPLETE_LIST, _leaves_off(silences)
    return PositionValue.UNKNOWN, "no complete list is held, and nobody says anything of it"


def _leaves_off(silences: tuple[Silence, ...]) -> str:
    nearest = min(silences, key=lambda silence: silence.standing)
    return f"the list of {nearest.publisher} is complete and does not name it"


def _settle(firm: tuple[Voice, ...], silences: tuple[Silence, ...]) -> tuple[PositionValue, str]:
    """The value where at least one source says something firm."""
    events = [voice for voice in firm if voice.said.stance in _EVENTS]
    if events:
        last = _last(events)
        outdone = _outdone(last, firm, silences)
        return outdone or (PositionValue(last.said.stance.value), _says(last))
    present = tuple([voice for voice in firm if voice.said.stance is Stance.SIGNED])
    absent = tuple([voice for voice in firm if voice.said.stance in _AT_DELIVERY])
    if not present:
        value, because = _absence(absent)
        return value, f"{because}, and {_leaves_off(silences)}" if silences else because
    # A list told up to a day says nothing of names that stand on a later one.
    speaking = tuple([s for s in silences if not s.short and not all(_later(v.told, s.told) > 0 for v in present)])
    if not absent and not speaking:
        best = _nearest(present)
        return PositionValue.SIGNED, f"{best.publisher} names it"
    return _contest(present, absent, speaking)


def _last(events: list[Voice]) -> Voice:
    """The event that counts: a withdrawal, as it needs a signature, unless a late one is surely of a later day."""
    joined = [voice for voice in events if voice.said.stance is Stance.JOINED_LATER]
    withdrew = [
        voice
        for voice in events
        if voice.said.stance is Stance.WITHDREW
        and not any(_later(other.said.valid_on, voice.said.valid_on) > 0 for other in joined)
    ]
    return max(withdrew or joined, key=_when)


def _contest(
    present: tuple[Voice, ...], absent: tuple[Voice, ...], silences: tuple[Silence, ...]
) -> tuple[PositionValue, str]:
    """Some say that the state signed, others that it did not or leave it off a complete list."""
    yes = _nearest(present)
    nays: tuple[Voice | Silence, ...] = (*absent, *silences)
    no = min(nays, key=lambda one: (one.standing, _undated_last(one.day)))
    order = no.standing - yes.standing or _later(yes.day, no.day)
    if order > 0:
        return PositionValue.SIGNED, f"{yes.publisher} names it, against {no.publisher}"
    if order == 0:
        return PositionValue.DISPUTED, f"{yes.publisher} names it, {no.publisher} does not: neither stands nearer"
    if absent:
        value, because = _absence(absent)
        return value, f"{because}, against {yes.publisher}"
    return PositionValue.NOT_ON_COMPLETE_LIST, f"the complete list of {no.publisher} prevails over {yes.publisher}"


def _absence(absent: tuple[Voice, ...]) -> tuple[PositionValue, str]:
    """How the state stayed absent: the more specific word, unless such words contradict each other."""
    specific = tuple(voice for voice in absent if voice.said.stance is not Stance.DID_NOT_SIGN)
    if not specific:
        return PositionValue.DID_NOT_SIGN, _says(_nearest(absent))
    best = _nearest(specific)
    rivals = {voice.said.stance for voice in specific if voice.standing == best.standing}
    if len(rivals) > 1:
        return PositionValue.DID_NOT_SIGN, "sources agree that it did not sign and differ on how that came"
    return PositionValue(best.said.stance.value), _says(best)


def _outdone(event: Voice, firm: tuple[Voice, ...], silences: tuple[Silence, ...]) -> tuple[PositionValue, str] | None:
    """What prevails over a late signature or a withdrawal: only a source as near that speaks of a later day."""
    if event.said.stance is Stance.WITHDREW:
        # An old list is often published anew, so only a list told up to a later day brings a name back.
        later = [v for v in firm if v.said.stance is Stance.SIGNED and v.told and _overtakes(v, event)]
        return (PositionValue.SIGNED, f"{later[0].publisher} names it at a later day") if later else None
    gone = [v for v in firm if v.said.stance in _AT_DELIVERY and _overtakes(v, event)]
    if gone:
        return _absence(tuple(gone))
    missing = [silence for silence in silences if _overtakes(silence, event) and not silence.short]
    if missing:
        return PositionValue.NOT_ON_COMPLETE_LIST, f"the later list of {missing[0].publisher} does not name it"
    return None


def _overtakes(one: Voice | Silence, event: Voice) -> bool:
    return one.standing <= event.standing and _later(one.day, event.day) > 0


def _later(one: str | None, other: str | None) -> int:
    """1 where ``one`` is surely the later day, -1 where ``other`` is, 0 where that cannot be told."""
    if one is None or other is None:
        return 0
    if first_day(one) > last_day(other):
        return 1
    return -1 if first_day(other) > last_day(one) else 0


def _when(voice: Voice) -> tuple[int, str, int]:
    """Orders events of one stance: an undated late signature comes first, an undated withdrawal last."""
    on = voice.said.valid_on
    undated = 2 if voice.said.stance is Stance.WITHDREW else 0
    return (1, on, -voice.standing) if on else (undated, "", -voice.standing)


def _nearest(voices: tuple[Voice, ...]) -> Voice:
    """The voice of best standing; among equals the one of the latest day."""
    if len(voices) == 1:
        return voices[0]
    standing = min(voice.standing for voice in voices)
    return max((v for v in voices if v.standing == standing), key=lambda v: (v.day or "", v.publisher, v.said.id))


def _undated_last(day: str | None) -> tuple[bool, str]:
    """Sorts the latest known day first: descending order on an ISO date, undated at the end."""
    return day is None, "".join(chr(255 - ord(letter)) for letter in day or "")


def _says(voice: Voice) -> str:
    return f"{voice.publisher} says that {_WORDS[voice.said.stance]}"


def _carries(stance: Stance, value: PositionValue) -> bool:
    if value is PositionValue.DISPUTED:
        return stance.is_signatory
    if value.is_signatory:
        return stance.is_signatory
    if value in (PositionValue.DID_NOT_SIGN, PositionValue.NOT_ON_COMPLETE_LIST):
        return stance in _AT_DELIVERY
    return stance.value == value.value or (value.is_absence and stance is Stance.DID_NOT_SIGN)


def _past(voice: Voice, event: Voice | None) -> bool:
    """Whether the voice tells what was so before the late signature or withdrawal that counts."""
    return event is not None and _later(voice.told, event.told) <= 0


def _contradicts(stance: Stance, value: PositionValue) -> bool:
    if value in (PositionValue.UNKNOWN, PositionValue.DISPUTED):
        return value is PositionValue.UNKNOWN or not stance.is_signatory
    if value.is_signatory:
        return not stance.is_signatory
    told = value not in (PositionValue.DID_NOT_SIGN, PositionValue.NOT_ON_COMPLETE_LIST)
    specific = stance in _AT_DELIVERY and stance is not Stance.DID_NOT_SIGN
    return stance.is_signatory or (told and specific and stance.value != value.value)


def _ids(voices: Iterable[Voice]) -> tuple[str, ...]:
    return tuple(sorted([voice.said.id for voice in voices]))
