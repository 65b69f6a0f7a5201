"""A state's page: what it signed and did not, by year, body and subject; whom it usually stands with; drop-offs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from undersigned import reference
from undersigned.model.positions import PositionValue
from undersigned.model.statements import Statement, StatementId
from undersigned.model.states import State, StateCode
from undersigned.pages import addresses
from undersigned.pages.lists import Parts, parts_of
from undersigned.pages.names import body_name, name_of
from undersigned.register.company import Companion
from undersigned.register.facts import Counts, StateFacts
from undersigned.register.standing import DropOff, Stood

PLAIN = frozenset(
    {PositionValue.SIGNED, PositionValue.NOT_ON_COMPLETE_LIST, PositionValue.UNKNOWN, PositionValue.NOT_ELIGIBLE}
)
"""Positions that are no more than a name on a list, or missing from it."""

ROWS = 25


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordRow:
    """One statement and where the state stands towards it."""

    id: StatementId
    title: str
    date: str
    body: str
    value: PositionValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How often the state signed, and did not, of the statements under one heading whose lists settle it."""

    name: str
    address: str | None
    signed: int
    absent: int

    @property
    def total(self) -> int:
        """Statements under the heading whose lists settle the state's position."""
        return self.signed + self.absent


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """A state that signed many of the same statements."""

    state: StateCode
    name: str
    together: int
    share: float
    """Of the statements that either signed, the share that both did: 0 to 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dropped:
    """A statement the state did not sign, and the one before it that it had."""

    row: RecordRow
    before: StatementId


@dataclass(frozen=True, slots=True, kw_only=True)
class StatePage:
    """Everything the page and its JSON twin show."""

    state: State
    regional_group: str | None
    groups: tuple[str, ...]
    """Groups and bodies it belongs to today."""
    signed: int
    absent: int
    remarked: tuple[RecordRow, ...]
    """Late signatures, withdrawals, refusals: whatever is more than a name on a list or missing from it."""
    by_year: tuple[Tally, ...]
    by_body: tuple[Tally, ...]
    by_subject: tuple[Tally, ...]
    company: tuple[Company, ...]
    drop_offs: tuple[Dropped, ...]
    rows: tuple[RecordRow, ...]
    """The newest of its record; the whole is the list at ``record``."""
    record: str
    record_total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordPage:
    """A state's whole record, a part at a time, newest first."""

    state: State
    parts: Parts
    rows: tuple[RecordRow, ...]


def state_page(
    facts: StateFacts,
    standing: Sequence[Stood],
    *,
    remarked: Iterable[Stood],
    company: Iterable[Companion],
    dropped: Iterable[DropOff],
    groups: Iterable[str],
) -> StatePage:
    """The page of the state that ``facts`` are of; ``standing`` is its record, newest first."""
    group = reference.regional_group(facts.state)
    return StatePage(
        state=reference.state(facts.state),
        regional_group=reference.group(group).name if group else None,
        groups=tuple(groups),
        signed=facts.signed,
        absent=facts.absent,
        remarked=tuple(_row(one.statement, one.value) for one in remarked),
        by_year=_tallies(facts.by_year, lambda key: (key, addresses.year(key))),
        by_body=_tallies(facts.by_body, _body_heading),
        by_subject=_tallies(facts.by_subject, lambda key: (key, addresses.subject(key)))[:20],
        company=tuple(
            Company(state=one.state, name=name_of(one.state), together=one.together, share=round(one.share, 3))
            for one in company
        ),
        drop_offs=tuple(Dropped(row=_row(one.statement, one.value), before=one.before) for one in dropped),
        rows=tuple(_row(one.statement, one.value) for one in standing[:ROWS]),
        record=addresses.record(facts.state),
        record_total=len(standing),
    )


def record_page(code: StateCode, standing: Sequence[Stood], page: int, *, per_page: int) -> RecordPage:
    """One part of the record of ``code``. Raises NotInRegister for a part past the end."""
    first = (page - 1) * per_page
    return RecordPage(
        state=reference.state(code),
        parts=parts_of(len(standing), addresses.record(code), page),
        rows=tuple(_row(one.statement, one.value) for one in standing[first : first + per_page]),
    )


def _row(statement: Statement, value: PositionValue) -> RecordRow:
    return RecordRow(id=statement.id, title=statement.title, date=statement.date, body=statement.body, value=value)


def _body_heading(key: str) -> tuple[str, str | None]:
    return (body_name(key), addresses.body(key)) if key else ("Outside any body", None)


def _tallies(counted: Mapping[str, Counts], heading: Callable[[str], tuple[str, str | None]]) -> tuple[Tally, ...]:
    found = []
    for key, counts in counted.items():
        name, address = heading(key)
        signed = sum(number for value, number in counts.items() if value.is_signatory)
        absent = sum(number for value, number in counts.items() if value.is_absence)
        if signed + absent:
            found.append(Tally(name=name, address=address, signed=signed, absent=absent))
    return tuple(found)
