"""The opposite of a record: what has to be recorded so that the register says again what it said before."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Select, select

from undersigned.model.statements import Extent, Listing, Statement
from undersigned.register import reads
from undersigned.register.batch import Batch
from undersigned.register.ranges import of_link
from undersigned.register.rows import attestation_of, judgement_of, listing_of, statement_of
from undersigned.register.scope import Scope
from undersigned.storage import schema as t


def reverted(connection: Connection, scope: Scope, link: int) -> Batch:
    """What the link did, to be undone: its judgements and attestations, and heads and listings as they were before."""
    about = connection.execute(select(t.links.c.about).where(t.links.c.id == link)).scalar_one()
    attested = reads.attestation_rows().where(of_link(connection, t.attestations, link)).order_by(t.attestations.c.id)
    judged = select(t.judgements).where(of_link(connection, t.judgements, link)).order_by(t.judgements.c.id)
    return Batch(
        about=about,
        statements=tuple(_heads_before(connection, link)),
        listings=tuple(_listings_before(connection, scope, link)),
        attestations=tuple(attestation_of(about, row) for _, _, *row in connection.execute(attested)),
        judgements=tuple(judgement_of(row) for row in connection.execute(judged).mappings()),
    )


def _heads_before(connection: Connection, link: int) -> list[Statement]:
    """The versions before those of the link; a statement that was new has none, and stays without signatories."""
    found = []
    for row in connection.execute(select(t.heads).where(of_link(connection, t.heads, link))).mappings():
        query = select(t.heads, t.statements.c.key.label("of")).join(
            t.statements, t.heads.c.statement == t.statements.c.id
        )
        query = query.where(t.heads.c.statement == row["statement"], t.heads.c.id < row["id"])
        before = connection.execute(query.order_by(t.heads.c.id.desc()).limit(1)).mappings().one_or_none()
        if before is not None:
            found.append(statement_of(before["of"], before))
    return found


def _listings_before(connection: Connection, scope: Scope, link: int) -> list[Listing]:
    """What the same sources offered before the link; nothing, where the link was the first to tell."""
    found = []
    for row in connection.execute(_listings().where(of_link(connection, t.listings, link))).mappings():
        query = _listings().where(
            t.listings.c.statement == row["statement"],
            t.sources.c.key == row["by"],
            t.listings.c.id < row["id"],
            scope.admits(t.listings.c.link),
        )
        before = connection.execute(query.order_by(t.listings.c.id.desc()).limit(1)).mappings().one_or_none()
        if before is None:
            found.append(Listing(statement=row["of"], source=row["by"], extent=Extent.NONE))
        else:
            found.append(listing_of(before["of"], before["by"], before))
    return found


def _listings() -> Select[Any]:
    joined = t.listings.join(t.statements, t.listings.c.statement == t.statements.c.id).join(
        t.sources, t.listings.c.source == t.sources.c.id
    )
    return select(t.listings, t.statements.c.key.label("of"), t.sources.c.key.label("by")).select_from(joined)
