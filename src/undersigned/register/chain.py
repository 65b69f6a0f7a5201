"""Verifying the chain: is everything as it was recorded, and if not, where does the difference start?

Each table is read once, in the order of its numbers, which is the order of the chain; the canonical
content of each link's rows is put together again and its digest compared with the one that stands
in the link. What a chain cannot show by itself is that its end was cut off, or that somebody wrote
all of it anew: for that, note the last digest somewhere else and give it as ``expected``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from undersigned.register.links import link_header
from undersigned.register.rows import moment_of
from undersigned.storage.chain import GENESIS, link_digest
from undersigned.storage.engine import stream

_QUERIES = (
    "SELECT link, 'documents', sha256, name, media_type, language, title, url, publisher, published, size "
    "FROM documents ORDER BY id",
    "SELECT link, 'sources', key, url, publisher, kind, published, document FROM sources ORDER BY id",
    "SELECT link, 'statements', key FROM statements ORDER BY id",
    "SELECT h.link, 'heads', s.key, h.kind, h.title, h.body, h.body_id, h.session, h.agenda_item, h.date, "
    "h.delivered_by, h.subjects, h.concerning, h.place, h.responds_to, h.merged_ids, h.notes "
    "FROM heads h LEFT JOIN statements s ON s.id = h.statement ORDER BY h.id",
    "SELECT x.link, 'listings', s.key, o.key, x.extent, x.count, x.bound, x.count_as_written, x.as_of, x.also "
    "FROM listings x LEFT JOIN statements s ON s.id = x.statement LEFT JOIN sources o ON o.id = x.source "
    "ORDER BY x.id",
    "SELECT a.link, 'attestations', a.key, s.key, c.code, a.stance, o.key, w.words, "
    "a.span_start, a.span_end, e.words, a.rest "
    "FROM attestations a LEFT JOIN statements s ON s.id = a.statement LEFT JOIN states c ON c.id = a.state "
    "LEFT JOIN sources o ON o.id = a.source LEFT JOIN texts w ON w.id = a.as_written "
    "LEFT JOIN texts e ON e.id = a.words ORDER BY a.id",
    "SELECT link, 'judgements', key, target, act, value, editor, why, judged_at FROM judgements ORDER BY id",
    "SELECT r.link, 'roll_calls', r.key, r.body_id, r.session, r.date, r.resolution, r.title, o.key "
    "FROM roll_calls r LEFT JOIN sources o ON o.id = r.source ORDER BY r.id",
    "SELECT r.link, 'votes', r.key, c.code, v.vote FROM votes v JOIN roll_calls r ON r.id = v.roll_call "
    "LEFT JOIN states c ON c.id = v.state ORDER BY v.roll_call, v.state",
)
_LINKS = "SELECT id, recorded_at, clock_at, recorded_by, waiting, about, digest FROM links ORDER BY id"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A place where the register is not as it was recorded."""

    link: int
    what: str

    def __str__(self) -> str:
        return f"record {self.link}: {self.what}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """What verifying the chain gave."""

    links: int
    rows: int
    attestations: int
    head: str
    """The last digest, in hex: note it elsewhere to be able to show later that nothing was cut off."""
    faults: tuple[Fault, ...]
    """In the order of the chain: the first is where tampering starts."""
    clock_jumps: tuple[int, ...]
    """Links at which the clock stood before an earlier link: no fault, but their times are the chain's."""
    expected_found: bool | None = None
    """Whether the digest that was given is one of the chain's; None where none was given."""

    @property
    def sound(self) -> bool:
        """Whether everything is as it was recorded."""
        return not self.faults and self.expected_found is not False


def verify(connection: Connection, *, expected: str | None = None) -> Verification:
    """Read everything that was recorded and hold it against the chain."""
    readers = [_LinkRows(stream(connection, query)) for query in _QUERIES]
    faults: list[Fault] = []
    jumps: list[int] = []
    previous, number, rows, seen = GENESIS, 0, 0, expected is None
    for number_found, at, clock_at, by, waiting, about, digest in stream(connection, _LINKS):
        content: list[Sequence[object]] = []
        for reader in readers:
            content += reader.take(number_found, faults)
        if number_found != number + 1:
            faults.append(Fault(link=number + 1, what=f"is missing: after record {number} comes {number_found}"))
        number = number_found
        header = link_header(number, at, clock_at, by, waiting, about)
        if link_digest(previous, header, content) != bytes(digest):
            faults.append(Fault(link=number, what=_describe(at, by, about, len(content))))
        previous = bytes(digest)
        rows += len(content)
        seen = seen or previous.hex() == expected
        if clock_at is not None:
            jumps.append(number)
    for reader in readers:
        reader.finish(faults)
    return Verification(
        links=number,
        rows=rows,
        attestations=readers[5].taken,
        head=previous.hex(),
        faults=tuple(sorted(faults, key=lambda fault: fault.link)),
        clock_jumps=tuple(jumps),
        expected_found=None if expected is None else seen,
    )


class _LinkRows:
    """One table's rows, handed out link by link."""

    def __init__(self, rows: Iterator[Sequence[Any]]) -> None:
        self._rows = rows
        self._ahead = next(rows, None)
        self.taken = 0

    def take(self, link: int, faults: list[Fault]) -> list[Sequence[object]]:
        """The canonical content of the rows of ``link``, which comes after every link asked for before."""
        taken: list[Sequence[object]] = []
        row = self._ahead
        while row is not None and row[0] <= link:
            if row[0] < link:
                faults.append(Fault(link=row[0], what=f"a row stands out of its order: {list(row[1:])}"))
            else:
                taken.append(row[1:])
            row = next(self._rows, None)
        self._ahead = row
        self.taken += len(taken)
        return taken

    def finish(self, faults: list[Fault]) -> None:
        """Whatever is left belongs to no link."""
        while self._ahead is not None:
            faults.append(Fault(link=self._ahead[0], what=f"a row belongs to no record: {list(self._ahead[1:])}"))
            self._ahead = next(self._rows, None)


def _describe(at: int, by: str, about: str, rows: int) -> str:
    when = moment_of(at).strftime("%Y-%m-%d %H:%M:%S UTC")
    return f"{about}, recorded {when} by {by}, {rows} rows: the content is not what was recorded"
