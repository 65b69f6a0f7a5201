"""Roll calls as they are held: beside the statements, never among the signatures."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, select

from undersigned.model.statements import Source
from undersigned.model.states import StateCode
from undersigned.model.votes import RollCall, Vote
from undersigned.register.codes import VOTES
from undersigned.register.numbering import chunks
from undersigned.register.rows import source_of
from undersigned.register.scope import Scope
from undersigned.storage import schema as t


def roll_call_numbers(connection: Connection, scope: Scope, *, resolution: str | None = None) -> list[int]:
    """The numbers of the roll calls, oldest first; with ``resolution`` those on that symbol."""
    query = select(t.roll_calls.c.id).where(scope.admits(t.roll_calls.c.link))
    if resolution is not None:
        query = query.where(t.roll_calls.c.resolution == resolution)
    return [row[0] for row in connection.execute(query.order_by(t.roll_calls.c.date, t.roll_calls.c.id))]


def roll_calls(connection: Connection, numbers: Sequence[int]) -> list[tuple[RollCall, Source]]:
    """The roll calls ``numbers`` with their sources, in that order."""
    votes: dict[int, dict[StateCode, Vote]] = {number: {} for number in numbers}
    found: dict[int, tuple[RollCall, Source]] = {}
    for chunk in chunks(numbers):
        cast = select(t.votes.c.roll_call, t.states.c.code, t.votes.c.vote).join(t.states)
        for number, state, vote in connection.execute(cast.where(t.votes.c.roll_call.in_(chunk))):
            votes[number][state] = VOTES[vote]
        heads = connection.execute(select(t.roll_calls).where(t.roll_calls.c.id.in_(chunk))).mappings().all()
        sources = _sources(connection, {row["source"] for row in heads})
        for row in heads:
            call = RollCall(
                id=row["key"],
                body_id=row["body_id"],
                session=row["session"],
                date=row["date"],
                resolution=row["resolution"],
                title=row["title"],
                source=sources[row["source"]].id,
                votes=votes[row["id"]],
            )
            found[row["id"]] = call, sources[row["source"]]
    return [found[number] for number in numbers]


def _sources(connection: Connection, numbers: set[int]) -> dict[int, Source]:
    rows = connection.execute(select(t.sources).where(t.sources.c.id.in_(numbers))).mappings()
    return {row["id"]: source_of(row) for row in rows}
