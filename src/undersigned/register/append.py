"""Appending to the register: the only way in which anything is recorded.

A batch becomes one link of the chain. What is already there is left out, so that a batch
which holds nothing new leaves no trace; everything else is numbered, chained and inserted in
the transaction that the caller holds.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Connection

from undersigned.clock import Clock
from undersigned.register.batch import Batch
from undersigned.register.links import LinkWriter
from undersigned.register.resubmitted import settled
from undersigned.register.rowmaker import RowMaker


@dataclass(frozen=True, slots=True, kw_only=True)
class Appended:
    """What came of appending: how much was new, and whether the clock could be trusted."""

    links: tuple[int, ...]
    """Numbers of the new links; empty where everything was there already."""
    keys: tuple[str, ...]
    statements: int
    heads: int
    attestations: int
    judgements: int
    roll_calls: int
    clock_behind: timedelta | None = None
    """By how much the clock stood before the last record, if it did."""


def append(
    connection: Connection, batches: Sequence[Batch], *, by: str, clock: Clock, waiting: bool = False
) -> Appended:
    """Record what is new in ``batches``, each as one link, on behalf of ``by``.

    With ``waiting`` it counts for nothing until an editor accepts it. Raises BadData where a row
    points at a source or statement that neither the register nor its batch holds,.
    """
    if waiting:
        batches = [batch for batch in batches if _is_new_to_the_queue(connection, batch)]
    else:
        batches = settled(connection, batches, by=by, clock=clock)
    maker = RowMaker(connection, batches)
    writer = LinkWriter(connection, clock=clock, by=by, waiting=waiting)
    for batch in batches:
        rows = maker.rows_of(batch, link=writer.next_number)
        if rows:
            writer.add(batch.about, rows)
    writer.write()
    maker.write()
    return Appended(
        links=writer.numbers,
        keys=writer.keys,
        clock_behind=writer.clock_behind,
        **maker.counts,
    )


def _is_new_to_the_queue(connection: Connection, batch: Batch) -> bool:
    """Whether anything in ``batch`` is neither recorded, nor waiting, nor rejected; if so, all of it is queued."""
    return bool(RowMaker(connection, [batch], beside_waiting=True).rows_of(batch, link=0))
