"""Which statement a judgement touches: its target may be a statement, an attestation, a link or a judgement."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, select

from undersigned.errors import BadData
from undersigned.register.numbering import chunks, pairs
from undersigned.register.ranges import of_link
from undersigned.register.rows import signed64
from undersigned.storage import schema as t


def statements_touched(connection: Connection, targets: Iterable[str | None]) -> dict[str, int]:
    """For each target that the register knows: the number of the statement that it is or belongs to."""
    names = {target for target in targets if target is not None}
    found: dict[str, int] = {}
    for chunk in chunks(names):
        for query in (
            select(t.judgements.c.key, t.judgements.c.statement).where(
                t.judgements.c.key.in_(chunk), t.judgements.c.statement.is_not(None)
            ),
            select(t.statements.c.key, t.statements.c.id).where(t.statements.c.key.in_(chunk)),
        ):
            found.update(pairs(connection, query))
        found.update(_of_links(connection, chunk))
    keys = {signed64(name): name for name in names if _is_attestation(name)}
    for numbers in chunks(keys):
        rows = connection.execute(
            select(t.attestations.c.key, t.attestations.c.statement).where(t.attestations.c.key.in_(numbers))
        )
        found.update({keys[key]: statement for key, statement in rows})
    return found


def _of_links(connection: Connection, keys: list[str]) -> dict[str, int]:
    found = {}
    for key, link in pairs(connection, select(t.links.c.key, t.links.c.id).where(t.links.c.key.in_(keys))).items():
        for table in (t.attestations, t.listings, t.heads):
            query = select(table.c.statement).where(of_link(connection, table, link)).limit(1)
            statement = connection.execute(query).scalar()
            if statement is not None:
                found[key] = statement
    return found


def _is_attestation(name: str) -> bool:
    try:
        signed64(name)
    except BadData:
        return False
    return True
