"""A statement's page: head, who signed and who did not, the words and sources, how to cite."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from undersigned import reference
from undersigned.model.bodies import Eligibility
from undersigned.model.positions import Position, PositionValue
from undersigned.model.stances import Attestation
from undersigned.model.statements import Extent, Listing, Source, Statement, StatementId
from undersigned.model.states import StateCode
from undersigned.pages.citation import Citation
from undersigned.pages.home import MissingState
from undersigned.pages.lists import Named, named
from undersigned.pages.stances import looks
from undersigned.pages.voices import SourceClaims
from undersigned.register.view import Entry

_REGIONS = ("AFRICAN_GROUP", "ASIA_PACIFIC_GROUP", "EASTERN_EUROPEAN_GROUP", "GRULAC", "WEOG")


@dataclass(frozen=True, slots=True, kw_only=True)
class StateRow:
    """One state on the page."""

    state: StateCode
    name: str
    value: PositionValue
    eligibility: Eligibility
    because: str
    conflict: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionPart:
    """The states of a group that stand in one place; those missing from a list are parted by who could have signed."""

    title: str
    value: PositionValue
    rows: tuple[StateRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """The states of one regional group, or those of none."""

    name: str
    rows: tuple[StateRow, ...]
    parts: tuple[RegionPart, ...]
    """The same rows by where they stand."""
    signed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What one source says of one state, with its exact words where we hold them."""

    state: StateCode
    name: str
    value: PositionValue
    said_by: str | None
    hedge: str | None
    as_written: str | None
    reported: str | None
    quoted: tuple[str, ...]
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """What one source says in the same words of several states."""

    states: tuple[Named, ...]
    words: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRow:
    """A source with what it offers of the list of signatories."""

    source: Source
    listing: Listing | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Another statement that this one answers, or that answers it."""

    id: StatementId
    title: str
    date: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementPage:
    """Everything the page and its JSON twin show."""

    statement: Statement
    delivered_by: tuple[Named, ...]
    concerning: tuple[Named, ...]
    signatories: int
    extent: Extent
    stated: tuple[str, ...]
    """Numbers of signatories as sources state them."""
    counts: dict[str, int]
    """How many states hold each position, those without any left out."""
    regions: tuple[Region, ...]
    late: tuple[StateRow, ...]
    withdrawn: tuple[StateRow, ...]
    remarked: tuple[Words, ...]
    """What sources say of absences, refusals and late signatures."""
    conflicts: tuple[StateRow, ...]
    claims: tuple[SourceClaims, ...]
    """What sources that were read claim about the statement, with verdicts by the record as it stands."""
    sources: tuple[SourceRow, ...]
    as_written: tuple[Words, ...]
    """Each signature as its source writes it."""
    answers: Link | None
    answered_by: tuple[Link, ...]
    usual_absent: tuple[MissingState, ...]
    """States that signed most of the similar statements, and not this one."""
    positions: dict[StateCode, PositionValue]
    citation: Citation

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """``remarked`` for a reader: what is said alike of several states is told once."""
        alike: dict[Words, list[Words]] = {}
        for one in self.remarked:
            alike.setdefault(replace(one, state="", name="", as_written=None), []).append(one)
        return tuple(
            Remark(states=tuple(dict.fromkeys(named(one.state) for one in several)), words=several[0])
            for several in alike.values()
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CardPage:
    """A statement on a card for other sites."""

    statement: Statement
    signatories: int
    counts: dict[str, int]
    positions: dict[StateCode, PositionValue]


def card_page(page: StatementPage) -> CardPage:
    """The card of a statement."""
    return CardPage(
        statement=page.statement, signatories=page.signatories, counts=page.counts, positions=page.positions
    )


def statement_page(
    entry: Entry,
    positions: Mapping[StateCode, Position],
    *,
    citation: Citation,
    answers: Statement | None = None,
    answered_by: Iterable[Statement] = (),
    usual_absent: Iterable[MissingState] = (),
    claims: Iterable[SourceClaims] = (),
) -> StatementPage:
    """The page of ``entry``."""
    rows = [_row(p) for p in positions.values()]
    counted = Counter(r.value for r in rows)
    return StatementPage(
        statement=entry.statement,
        delivered_by=tuple(map(named, entry.statement.delivered_by)),
        concerning=tuple(map(named, entry.statement.concerning)),
        signatories=sum(number for value, number in counted.items() if value.is_signatory),
        extent=_extent(entry.listings),
        stated=tuple(_stated(entry, listing) for listing in entry.listings if listing.count is not None),
        counts={value.value: counted[value] for value in looks() if counted[value]},
        regions=_regions(rows),
        late=tuple(r for r in rows if r.value is PositionValue.JOINED_LATER),
        withdrawn=tuple(r for r in rows if r.value is PositionValue.WITHDREW),
        remarked=tuple(_words(entry, a) for a in entry.attestations if a.reported or not a.stance.is_signatory),
        conflicts=tuple(r for r in rows if r.conflict),
        claims=tuple(claims),
        sources=_sources(entry),
        as_written=tuple(_words(entry, a) for a in entry.attestations if a.stance.is_signatory),
        answers=_link(answers) if answers else None,
        answered_by=tuple(_link(s) for s in answered_by),
        usual_absent=tuple(usual_absent),
        positions={state: p.value for state, p in positions.items()},
        citation=citation,
    )


def _row(position: Position) -> StateRow:
    return StateRow(
        state=position.state,
        name=reference.state(position.state).name,
        value=position.value,
        eligibility=position.eligibility,
        because=position.because,
        conflict=bool(position.against) or position.value is PositionValue.DISPUTED,
    )


def _regions(rows: list[StateRow]) -> tuple[Region, ...]:
    order = {value: index for index, value in enumerate(looks())}
    of_group: dict[str | None, list[StateRow]] = {}
    for row in sorted(rows, key=lambda r: (order[r.value], r.name)):
        of_group.setdefault(reference.regional_group(row.state), []).append(row)
    found = []
    for key in (*_REGIONS, None):
        within = tuple(of_group.get(key, ()))
        if within:
            found.append(
                Region(
                    name=reference.group(key).name if key else "In no regional group",
                    rows=within,
                    parts=_parts(within),
                    signed=sum(r.value.is_signatory for r in within),
                )
            )
    return tuple(found)


def _parts(rows: Iterable[StateRow]) -> tuple[RegionPart, ...]:
    found: dict[tuple[PositionValue, str], list[StateRow]] = {}
    for row in rows:
        found.setdefault((row.value, _standing(row)), []).append(row)
    return tuple(RegionPart(title=title, value=value, rows=tuple(of)) for (value, title), of in found.items())


def _standing(row: StateRow) -> str:
    """Where the state stands and, of those missing from a list, whether and as what they could have signed."""
    label = looks()[row.value].label
    if row.value is not PositionValue.NOT_ON_COMPLETE_LIST or row.eligibility is Eligibility.OPEN:
        return label
    if row.eligibility is Eligibility.UNKNOWN:
        return f"{label}; whether it could have signed is not known"
    return f"{label}; could have signed as {row.eligibility.value}"


def _extent(listings: Iterable[Listing]) -> Extent:
    order = list(Extent)
    return min((listing.extent for listing in listings), key=order.index, default=Extent.NONE)


def _stated(entry: Entry, listing: Listing) -> str:
    stated = listing.count_as_written or f"{listing.bound or ''} {listing.count}".strip()
    return f"{stated} ({entry.sources[listing.source].publisher})"


def _sources(entry: Entry) -> tuple[SourceRow, ...]:
    listings = {listing.source: listing for listing in entry.listings}
    return tuple(SourceRow(source=s, listing=listings.get(s.id)) for s in entry.sources.values())


def _words(entry: Entry, attestation: Attestation) -> Words:
    return Words(
        state=attestation.state,
        name=reference.state(attestation.state).name,
        value=PositionValue(attestation.stance.value),
        said_by=attestation.said_by,
        hedge=attestation.hedge,
        as_written=attestation.as_written,
        reported=attestation.reported,
        quoted=tuple(e.text for e in attestation.evidence),
        source=entry.sources[attestation.source],
    )


def _link(statement: Statement) -> Link:
    return Link(id=statement.id, title=statement.title, date=statement.date)
