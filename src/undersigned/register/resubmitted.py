"""What is recorded openly while the same content waits for review, or was rejected there.

Recording it openly is accepting it: the waiting record is accepted along, so that a list never counts
while its names still wait. What an editor rejected stays out until the rejection is undone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Connection, or_, select

from undersigned.clock import Clock
from undersigned.model.stances import Act, Judgement
from undersigned.register.batch import Batch
from undersigned.register.ids import judgement_id
from undersigned.register.judged import last_acts
from undersigned.register.numbering import chunks, pairs
from undersigned.register.rows import judgement_of, signed64
from undersigned.register.scope import scope_at
from undersigned.storage import schema as t


def settled(connection: Connection, batches: Sequence[Batch], *, by: str, clock: Clock) -> list[Batch]:
    """``batches`` with judgements that accept what waited, and without what an editor rejected."""
    hidden = scope_at(connection).hidden
    if not hidden:
        return list(batches)
    links = _links(connection, hidden, batches)
    acts = _acts(connection, set(links.values()))
    kept = []
    for batch in batches:
        found = sorted({links[key] for a in batch.attestations if (key := signed64(a.id)) in links})
        if any(acts.get(link) is Act.REJECT for link in found):
            continue
        accepted = tuple(_accepting(link, by, clock) for link in found)
        kept.append(replace(batch, judgements=(*batch.judgements, *accepted)))
    return kept


def _links(connection: Connection, hidden: frozenset[int], batches: Sequence[Batch]) -> dict[int, str]:
    """The keys of the hidden links in which attestations of ``batches`` stand already."""
    found: dict[int, str] = {}
    for chunk in chunks(signed64(a.id) for batch in batches for a in batch.attestations):
        query = select(t.attestations.c.key, t.links.c.key).join(t.links, t.attestations.c.link == t.links.c.id)
        found |= pairs(connection, query.where(t.attestations.c.key.in_(chunk), t.attestations.c.link.in_(hidden)))
    return found


def _acts(connection: Connection, links: set[str]) -> dict[str, Act]:
    judged = select(t.judgements).where(or_(t.judgements.c.target.in_(links), t.judgements.c.act == Act.UNDO.value))
    return dict(last_acts(judgement_of(row) for row in connection.execute(judged).mappings()))


def _accepting(link: str, by: str, clock: Clock) -> Judgement:
    now = clock.now()
    return Judgement(
        id=judgement_id(target=link, act=Act.ACCEPT, value=None, editor=by, judged_at=now),
        target=link,
        act=Act.ACCEPT,
        editor=by,
        why="recorded openly",
        judged_at=now,
    )
