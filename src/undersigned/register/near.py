"""Ids that look like one that is not there."""

from __future__ import annotations

from sqlalchemy import Connection, select

from undersigned.register.scope import Scope
from undersigned.register.snapshot import did_you_mean
from undersigned.storage import schema as t

_NEAR = 2_000


def near_ids(connection: Connection, scope: Scope, wanted: str) -> str:
    """A hint: that ``wanted`` came later, or ids that look like it, from those that sort around it or begin like it."""
    key = t.statements.c.key
    if not scope.present and connection.execute(select(key).where(key == wanted)).first():
        return "it was recorded later than the day given with --as-of"
    before = select(key).where(key < wanted, scope.admits(t.statements.c.link)).order_by(key.desc()).limit(_NEAR)
    after = select(key).where(key >= wanted, scope.admits(t.statements.c.link)).order_by(key).limit(_NEAR)
    known = [row[0] for query in (before, after) for row in connection.execute(query)]
    return did_you_mean(wanted, known)
