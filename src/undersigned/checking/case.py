"""What a kind of check is given: one claim, the statement it is about, and the record of that statement."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from undersigned import reference
from undersigned.checking.sets import members_group, members_on
from undersigned.model.dates import first_day, last_day
from undersigned.model.positions import Position, PositionValue
from undersigned.model.readings import Claim, Reading, ReadStatement
from undersigned.model.stances import Attestation, Stance
from undersigned.model.statements import Extent, SourceKind, Statement
from undersigned.model.states import StateCode
from undersigned.register.judged import admitted, last_acts
from undersigned.register.view import Entry, RegisterView

_TRUST = tuple(SourceKind)


@dataclass(frozen=True)
class OnRecord:
    """A statement as the register holds it, with the positions that follow."""

    entry: Entry
    positions: Mapping[StateCode, Position]

    @property
    def statement(self) -> Statement:
        """The statement's head."""
        return self.entry.statement

    @cached_property
    def day(self) -> date:
        """The day of the statement; the last day it can mean where the source gives less."""
        return last_day(self.statement.date)

    @cached_property
    def signatories(self) -> tuple[StateCode, ...]:
        """The states that signed, at delivery or later, by code."""
        return tuple(sorted(s for s, p in self.positions.items() if p.value.is_signatory))

    @cached_property
    def joined_later(self) -> tuple[StateCode, ...]:
        """The signatories that joined after delivery."""
        return tuple(s for s in self.signatories if self.positions[s].value is PositionValue.JOINED_LATER)

    @cached_property
    def said(self) -> tuple[Attestation, ...]:
        """The attestations that no editor rejected or found to repeat another."""
        return admitted(self.entry.attestations, last_acts(self.entry.judgements))

    def attests(self, state: StateCode, stance: Stance) -> tuple[Attestation, ...]:
        """What sources say without a hedge of ``state`` and that stance."""
        return tuple(a for a in self.said if a.state == state and a.stance is stance and a.hedge is None)

    @cached_property
    def at_delivery(self) -> tuple[StateCode, ...]:
        """The states whose names stood there at first, by code.

        They are those on the complete list told up to the earliest day, where there are lists of several days; else
        the signatories without those that joined later, and with those that withdrew.
        """
        told = {listing.as_of: listing for listing in self.entry.listings if listing.extent is Extent.COMPLETE}
        days = sorted(day for day in told if day is not None)
        if len(days) > 1 and last_day(days[0]) < first_day(days[-1]):
            first = told[days[0]].source
            return tuple(sorted({a.state for a in self.said if a.source == first and a.stance.is_signatory}))
        withdrew = {a.state for a in self.said if a.stance is Stance.WITHDREW and a.hedge is None}
        early = (s for s in withdrew if self.attests(s, Stance.SIGNED) or not self.attests(s, Stance.JOINED_LATER))
        return tuple(sorted({*self.signatories} - {*self.joined_later} | {*early}))

    @property
    def has_complete_list(self) -> bool:
        """Whether any source lists all signatories."""
        return any(listing.extent is Extent.COMPLETE for listing in self.entry.listings)

    @cached_property
    def urls(self) -> tuple[str, ...]:
        """Addresses of the statement's sources, nearest to the statement first."""
        ranked = sorted(self.entry.sources.values(), key=lambda s: (_TRUST.index(s.kind), s.id))
        return tuple(source.url for source in ranked if source.url)

    def members_then(self) -> frozenset[StateCode] | None:
        """The members of the statement's body on its day, or None where it has no body with dated members."""
        return members_on(self.statement.body_id, self.day)


@dataclass(frozen=True)
class Case:
    """One claim to be checked."""

    claim: Claim
    reading: Reading
    read_statement: ReadStatement | None
    record: OnRecord | None
    """None where the register holds no statement near enough to the one meant."""
    register: RegisterView

    @property
    def state_name(self) -> str:
        """The state of the claim in words."""
        return reference.name_in_sentence(self.claim.state) if self.claim.state else "the state"

    @cached_property
    def body_id(self) -> str | None:
        """The body that the claim or its statement names."""
        if members_group(self.claim.group):
            return self.claim.group
        if self.record is not None:
            return self.record.statement.body_id
        words = self.read_statement.body if self.read_statement else None
        body = reference.body_for(words) if words else None
        return body.id if body else None

    @property
    def day(self) -> date | None:
        """The day for which membership is asked: of the statement on record, else of the document."""
        if self.record is not None:
            return self.record.day
        if self.read_statement is not None and self.read_statement.date:
            return last_day(self.read_statement.date)
        published = self.reading.source.published
        return last_day(published) if published else None


def names_of(states: Iterable[StateCode], most: int = 60) -> str:
    """The states' names as a list in a sentence, by name; past ``most`` the number of the others."""
    ordered = sorted(states, key=lambda code: reference.state(code).name)
    names = [reference.name_in_sentence(code) for code in ordered]
    if len(names) > most:
        return f"{', '.join(names[:most])} and {len(names) - most} others"
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def sentence(words: str) -> str:
    """``words`` with a capital at the start and a full stop at the end."""
    words = words.strip()
    return f"{words[:1].upper()}{words[1:]}{'' if words.endswith(('.', '!', '?')) else '.'}"
