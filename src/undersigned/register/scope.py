"""What of the record counts, seen from a link of the chain: nothing later, nothing that still waits.

The scope is settled once for a revision of the register and handed to every query, so that all
answers come from one moment, today's or an earlier one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Integer, and_, bindparam, func, or_, select, true

from undersigned.model.stances import Act, Judgement
from undersigned.register.judged import in_force
from undersigned.register.numbering import pairs
from undersigned.register.rows import judgement_of, micros
from undersigned.storage import schema as t

CUT: Final = bindparam("cut", type_=Integer)
HIDDEN: Final = bindparam("hidden", type_=Integer, expanding=True)
_LAST_LINK: Final = select(func.coalesce(func.max(t.links.c.id), 0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """The part of the record that counts."""

    cut: int
    """The last link that counts."""
    present: bool
    """Whether that is the end of the chain, and not an earlier moment."""
    hidden: frozenset[int] = frozenset()
    """Links that wait for an editor, or that an editor rejected."""
    merged: Mapping[int, int] = field(default_factory=dict)
    """Statements that an editor found to be duplicates: number to the number of the one that stays."""

    def admits(self, link: ColumnElement[int]) -> ColumnElement[bool]:
        """The condition on a row's ``link`` that the row counts."""
        shown = link.not_in(self.hidden) if self.hidden else true()
        return and_(link <= self.cut, shown)

    @property
    def binds(self) -> dict[str, Any]:
        """What ``CUT`` and ``HIDDEN`` stand for in a query with ``counts``."""
        return {"cut": self.cut, "hidden": tuple(self.hidden)}


def counts(link: ColumnElement[int]) -> ColumnElement[bool]:
    """What ``Scope.admits`` says, for a query that is made once and asked with the ``binds`` of any scope.

    To put a query together takes longer than to answer it, so what every page asks is put together once.
    """
    return and_(link <= CUT, link.not_in(HIDDEN))


def scope_at(connection: Connection, as_of: date | None = None) -> Scope:
    """What counts now, or what was known at the end of the day ``as_of`` (UTC)."""
    last = last_link(connection)
    cut = last if as_of is None else _last_link_by(connection, as_of)
    waiting = pairs(connection, select(t.links.c.key, t.links.c.id).where(t.links.c.waiting, t.links.c.id <= cut))
    judged = _judgements(connection, cut, frozenset(waiting))
    acts = {j.target: j for j in judged}
    return Scope(
        cut=cut,
        present=cut == last,
        hidden=frozenset(
            number for key, number in waiting.items() if key not in acts or acts[key].act is not Act.ACCEPT
        ),
        merged=_merged(connection, [j for j in acts.values() if j.act is Act.DUPLICATE_OF]),
    )


def last_link(connection: Connection) -> int:
    """The end of the chain, 0 where nothing is recorded."""
    return int(connection.execute(_LAST_LINK).scalar_one())


def _last_link_by(connection: Connection, day: date) -> int:
    """The last link recorded on ``day`` or before; times in the chain never go backwards."""
    end = micros(datetime.combine(day + timedelta(days=1), time(), tzinfo=UTC))
    query = select(func.coalesce(func.max(t.links.c.id), 0)).where(t.links.c.recorded_at < end)
    return int(connection.execute(query).scalar_one())


def _judgements(connection: Connection, cut: int, waiting: frozenset[str]) -> tuple[Judgement, ...]:
    """The judgements in force that decide what counts: on what waits, and on duplicates."""
    j = t.judgements.c
    wanted = or_(j.act.in_([Act.DUPLICATE_OF.value, Act.UNDO.value]), j.target.in_(waiting))
    rows = connection.execute(select(t.judgements).where(wanted, j.link <= cut)).mappings()
    return in_force(judgement_of(row) for row in rows)


def _merged(connection: Connection, duplicates: list[Judgement]) -> dict[int, int]:
    """Follows duplicates to the statement that stays; a circle, which editors can make, leads nowhere."""
    names = {name for j in duplicates for name in (j.target, j.value or "")}
    numbers = pairs(connection, select(t.statements.c.key, t.statements.c.id).where(t.statements.c.key.in_(names)))
    step = {
        numbers[j.target]: numbers[j.value]
        for j in duplicates
        if j.target in numbers and j.value is not None and j.value in numbers
    }
    found = {}
    for start in step:
        passed, place = {start}, step[start]
        while place in step and place not in passed:
            passed.add(place)
            place = step[place]
        if place not in step:
            found[start] = place
    return found
