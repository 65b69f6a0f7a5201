"""What was recorded last: the newest links of the chain, each with what it is about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import select

from undersigned.model.statements import Statement
from undersigned.register import reads
from undersigned.register.rows import moment_of
from undersigned.storage import schema as t

if TYPE_CHECKING:
    from undersigned.register.store import Register


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One thing that was recorded."""

    number: int
    """Its place in the chain."""
    when: datetime
    by: str
    about: str
    statement: Statement | None
    """The statement it is about, as it stands now; None where it is about something else."""


def newest_changes(register: Register, *, most: int = 50) -> tuple[Change, ...]:
    """The last ``most`` things recorded that count, newest first."""
    with register.moment() as (connection, scope):
        x = t.links.c
        query = select(x.id, x.recorded_at, x.recorded_by, x.about).where(scope.admits(x.id))
        rows = connection.execute(query.order_by(x.id.desc()).limit(most)).all()
        numbers = {about: reads.number_of(connection, scope, about) for _, _, _, about in rows}
        heads = reads.statements(connection, scope, [n for n in numbers.values() if n is not None])
    return tuple(
        Change(number=number, when=moment_of(at), by=by, about=about, statement=heads.get(numbers[about] or 0))
        for number, at, by, about in rows
    )
