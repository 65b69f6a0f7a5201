"""What was recorded, by whom and when: the chain as people read it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from undersigned.errors import NotInRegister
from undersigned.register import reads
from undersigned.register.ranges import of_link
from undersigned.register.rows import moment_of
from undersigned.register.scope import Scope
from undersigned.storage import schema as t

_COUNTED = (
    (t.heads, "head"),
    (t.attestations, "attestation"),
    (t.judgements, "judgement"),
    (t.roll_calls, "roll call"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One record."""

    key: str
    at: datetime
    by: str
    about: str
    what: str


def history(connection: Connection, scope: Scope, statement: str | None, most: int) -> list[Line]:
    """The latest records first, of one statement or of all. Raises NotInRegister."""
    query = select(t.links).where(t.links.c.id <= scope.cut).order_by(t.links.c.id.desc()).limit(most)
    if statement is not None:
        number = reads.number_of(connection, scope, statement)
        if number is None:
            raise NotInRegister(f"no statement has the id {statement!r}")
        parts = [number, *(gone for gone, stays in scope.merged.items() if stays == number)]
        touched = [
            select(table.c.link).where(table.c.statement.in_(parts))
            for table in (t.heads, t.listings, t.attestations, t.judgements)
        ]
        query = query.where(t.links.c.id.in_(touched[0].union(*touched[1:])))
    return [
        Line(
            key=row["key"],
            at=moment_of(row["recorded_at"]),
            by=row["recorded_by"],
            about=row["about"],
            what=_what(connection, row["id"]) + (" (queued)" if row["waiting"] else ""),
        )
        for row in connection.execute(query).mappings().all()
    ]


def _what(connection: Connection, link: int) -> str:
    parts = []
    for table, name in _COUNTED:
        rows = select(func.count()).select_from(table).where(of_link(connection, table, link))
        count = connection.execute(rows).scalar_one()
        if count:
            parts.append(f"{count} {name}" if count == 1 else f"{count} {name}s")
    judged = connection.execute(
        select(t.judgements.c.act, t.judgements.c.target).where(of_link(connection, t.judgements, link))
    )
    parts += [f"{act} {target}" for act, target in judged.fetchmany(3)]
    return ", ".join(parts) or "sources and lists"
