"""One statement's record made ready, so that any state can be asked for: who says what, with what standing and when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from undersigned.model.stances import Act, Attestation
from undersigned.model.statements import Bound, Extent, Listing, Source, SourceKind, StatementId
from undersigned.model.states import StateCode
from undersigned.register.judged import admitted, last_acts
from undersigned.register.view import Entry

_TRUST = {kind: place for place, kind in enumerate(SourceKind, start=1)}
_ACCEPTED = 0
_UNKNOWN_SOURCE = len(_TRUST) + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """One attestation with the standing and time of what it says."""

    said: Attestation
    standing: int
    """0 is an editor's word, then the kinds of source by trust: smaller is nearer."""
    told: str | None
    """The day that the source itself gives for it: of the act, or up to which its list is told."""
    day: str | None
    """That day, else the one on which the source was published."""
    publisher: str

    @property
    def firm(self) -> bool:
        """Whether it is said without a hedge, or an editor accepted it all the same."""
        return self.said.hedge is None or self.standing == _ACCEPTED


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """A complete list, which speaks of every state that it does not name."""

    names: frozenset[StateCode]
    standing: int
    told: str | None
    day: str | None
    publisher: str
    short: bool
    """It names fewer than it counts itself, so that a name missing from it proves little."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One statement's record, made ready so that any state can be asked for."""

    statement: StatementId
    voices: Mapping[StateCode, tuple[Voice, ...]]
    lists: tuple[Silence, ...]
    disputed: frozenset[str]
    """Attestations that an editor disputes."""

    @property
    def states(self) -> frozenset[StateCode]:
        """The states of which any source speaks."""
        return frozenset(self.voices)


def prepare(entry: Entry) -> Case:
    """Make ``entry`` ready to be asked for the position of any state."""
    acts = last_acts(entry.judgements)
    said = admitted(entry.attestations, acts)
    listings = {listing.source: listing for listing in entry.listings}
    voices: dict[StateCode, list[Voice]] = {}
    names: dict[str, set[StateCode]] = {}
    for attestation in said:
        source = entry.sources.get(attestation.source)
        listing = listings.get(attestation.source)
        standing = _ACCEPTED if acts.get(attestation.id) is Act.ACCEPT else _standing(source)
        told = attestation.valid_on or (listing.as_of if listing else None)
        voice = Voice(
            said=attestation,
            standing=standing,
            told=told,
            day=told or (source.published if source else None),
            publisher=attestation.said_by or (source.publisher if source else attestation.source),
        )
        voices.setdefault(attestation.state, []).append(voice)
        if attestation.stance.is_signatory and voice.firm:
            names.setdefault(attestation.source, set()).add(attestation.state)
    complete = sorted(
        (listing for listing in entry.listings if listing.extent is Extent.COMPLETE), key=lambda listing: listing.source
    )
    return Case(
        statement=entry.statement.id,
        voices={state: tuple(heard) for state, heard in voices.items()},
        lists=tuple(_silence(listing, names.get(listing.source, set()), entry.sources) for listing in complete),
        disputed=frozenset(target for target, act in acts.items() if act is Act.DISPUTE),
    )


def _standing(source: Source | None) -> int:
    return _TRUST[source.kind] if source else _UNKNOWN_SOURCE


def _silence(listing: Listing, names: set[StateCode], sources: Mapping[str, Source]) -> Silence:
    source = sources.get(listing.source)
    return Silence(
        names=frozenset(names),
        standing=_standing(source),
        told=listing.as_of,
        day=listing.as_of or (source.published if source else None),
        publisher=source.publisher if source else listing.source,
        short=listing.bound is Bound.EXACTLY and listing.count is not None and listing.count > len(names),
    )
