"""A state's page: what it signed and did not, by year, body and subject; whom it usually stands with; drop-offs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from undersigned import reference
from undersigned.model.positions import Position, PositionValue
from undersigned.model.statements import Statement, StatementId
from undersigned.model.states import State, StateCode


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


@dataclass(frozen=True, slots=True, kw_only=True)
class StatePage:
    """Everything the page and its JSON twin show."""

    state: State
    regional_group: str | None
    groups: tuple[str, ...]
    signed: int
    absent: int
    remarked: tuple[RecordRow, ...]
    """Late signatures, withdrawals, refusals: whatever is more than a name on a list or missing from it."""
    by_year: tuple[Tally, ...]
    by_body: tuple[Tally, ...]
    by_subject: tuple[Tally, ...]
    company: tuple[Company, ...]
    drop_offs: tuple[RecordRow, ...]
    """Statements it did not sign though it had signed the one before on the same matter."""
    rows: tuple[RecordRow, ...]
    rows_total: int


_PLAIN = (PositionValue.SIGNED, PositionValue.NOT_ON_COMPLETE_LIST, PositionValue.UNKNOWN, PositionValue.NOT_ELIGIBLE)


def state_page(
    code: StateCode,
    record: Sequence[tuple[Statement, Position]],
    *,
    company: Iterable[tuple[StateCode, int]] = (),
    most: int = 200,
) -> StatePage:
    """The page of ``code`` from its record, newest first. Raises NotInRegister for an unknown code."""
    settled = [(s, p) for s, p in record if p.value.is_signatory or p.value.is_absence]
    rows = [_row(s, p) for s, p in record]
    return StatePage(
        state=reference.state(code),
        regional_group=_group_name(reference.regional_group(code)),
        groups=tuple(sorted({reference.group(m.group).name for m in reference.memberships(code)})),
        signed=sum(p.value.is_signatory for _, p in settled),
        absent=sum(p.value.is_absence for _, p in settled),
        remarked=tuple(r for r in rows if r.value not in _PLAIN),
        by_year=_tallies(settled, lambda s: (s.date[:4],), by_name=True),
        by_body=_tallies(settled, lambda s: (s.body,)),
        by_subject=_tallies(settled, lambda s: s.subjects)[:30],
        company=tuple(Company(state=c, name=reference.state(c).name, together=n) for c, n in company),
        drop_offs=tuple(_drop_offs(settled)),
        rows=tuple(rows[:most]),
        rows_total=len(rows),
    )


def _row(statement: Statement, position: Position) -> RecordRow:
    return RecordRow(
        id=statement.id, title=statement.title, date=statement.date, body=statement.body, value=position.value
    )


def _group_name(key: str | None) -> str | None:
    return reference.group(key).name if key else None


def _tallies(
    settled: Sequence[tuple[Statement, Position]],
    headings: Callable[[Statement], Iterable[str]],
    *,
    by_name: bool = False,
) -> tuple[Tally, ...]:
    signed: Counter[str] = Counter()
    absent: Counter[str] = Counter()
    for statement, position in settled:
        for heading in headings(statement):
            (signed if position.value.is_signatory else absent)[heading] += 1
    tallies = [Tally(name=name, signed=signed[name], absent=absent[name]) for name in {*signed, *absent}]
    if by_name:
        return tuple(sorted(tallies, key=lambda t: t.name, reverse=True))
    return tuple(sorted(tallies, key=lambda t: (-t.total, t.name)))


def _drop_offs(settled: Sequence[tuple[Statement, Position]]) -> Iterable[RecordRow]:
    latest: dict[tuple[str, StateCode], bool] = {}
    found = []
    for statement, position in sorted(settled, key=lambda item: item[0].date):
        signed = position.value.is_signatory
        for concerned in statement.concerning:
            matter = (statement.body_id or statement.body, concerned)
            if latest.get(matter) and not signed:
                found.append(_row(statement, position))
            latest[matter] = signed
    unique = {row.id: row for row in found}
    return list(unique.values())[::-1]
