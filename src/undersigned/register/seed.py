"""The shipped register into a database: on first use, and again when newer data ships.

Only what is new is appended, in the name of the shipped register. A statement whose head an editor
has corrected since keeps the editor's head; what a newer edition no longer holds is rejected by a
judgement, which an editor can undo.
"""

from __future__ import annotations

import hashlib
import json
from importlib import resources

from sqlalchemy import Connection, Engine, delete, insert, select

from undersigned.clock import Clock
from undersigned.model.stances import Act, Judgement
from undersigned.register.append import append
from undersigned.register.batch import Batch
from undersigned.register.ids import judgement_id
from undersigned.register.judged import last_acts
from undersigned.register.numbering import chunks, pairs
from undersigned.register.rows import identifier_of, judgement_of
from undersigned.register.shipped import shipped_register
from undersigned.register.view import Entry
from undersigned.storage import schema as t
from undersigned.storage.engine import reading, writing

SHIPPED = "the shipped register"
_MARK = "shipped"


def seed(engine: Engine, clock: Clock) -> None:
    """Bring the database up to the register that ships with this version. Raises StorageError."""
    mark = _mark_of_files()
    with reading(engine) as connection:
        if _mark_in(connection) == mark:
            return
    entries = list(shipped_register().entries())
    with writing(engine) as connection:
        if _mark_in(connection) == mark:
            return
        by = f"{SHIPPED} {_version()}"
        append(connection, _batches(connection, entries), by=by, clock=clock)
        append(connection, _withdrawn(connection, entries, by, clock), by=by, clock=clock)
        connection.execute(delete(t.notes).where(t.notes.c.name == _MARK))
        connection.execute(insert(t.notes).values(name=_MARK, value=mark))


def _files() -> list[resources.abc.Traversable]:
    folder = resources.files("undersigned.data") / "register"
    return sorted((file for file in folder.iterdir() if file.name.endswith(".csv")), key=lambda file: file.name)


def _mark_of_files() -> str:
    digest = hashlib.sha256()
    for file in _files():
        digest.update(file.read_bytes())
    return digest.hexdigest()


def _mark_in(connection: Connection) -> str | None:
    return connection.execute(select(t.notes.c.value).where(t.notes.c.name == _MARK)).scalar()


def _version() -> str:
    package = resources.files("undersigned.data") / "register" / "datapackage.json"
    return str(json.loads(package.read_text("utf-8"))["version"])


def _batches(connection: Connection, entries: list[Entry]) -> list[Batch]:
    corrected = _corrected(connection, [entry.statement.id for entry in entries])
    return [
        Batch(
            about=entry.statement.id,
            sources=tuple(entry.sources.values()),
            statements=() if entry.statement.id in corrected else (entry.statement,),
            listings=entry.listings,
            attestations=entry.attestations,
        )
        for entry in entries
    ]


def _corrected(connection: Connection, keys: list[str]) -> set[str]:
    """The statements whose latest head is an editor's."""
    by: dict[str, str] = {}
    for chunk in chunks(keys):
        query = select(t.statements.c.key, t.links.c.recorded_by).select_from(
            t.heads.join(t.statements, t.heads.c.statement == t.statements.c.id).join(
                t.links, t.heads.c.link == t.links.c.id
            )
        )
        query = query.where(t.statements.c.key.in_(chunk)).order_by(t.heads.c.id)
        by.update(pairs(connection, query))
    return {key for key, editor in by.items() if not editor.startswith(SHIPPED)}


def _withdrawn(connection: Connection, entries: list[Entry], by: str, clock: Clock) -> list[Batch]:
    """Judgements against what an earlier edition said and this one no longer does."""
    held = {attestation.id for entry in entries for attestation in entry.attestations}
    query = select(t.attestations.c.key).join(t.links, t.attestations.c.link == t.links.c.id)
    said = connection.execute(query.where(t.links.c.recorded_by.startswith(SHIPPED)))
    gone = sorted({identifier_of(row[0]) for row in said} - held)
    acts = last_acts(judgement_of(row) for row in connection.execute(select(t.judgements)).mappings()) if gone else {}
    now = clock.now()
    judgements = tuple(
        Judgement(
            id=judgement_id(target=target, act=Act.REJECT, value=None, editor=by, judged_at=now),
            target=target,
            act=Act.REJECT,
            editor=by,
            why=f"no longer in {by}",
            judged_at=now,
        )
        for target in gone
        if acts.get(target) is None
    )
    return [Batch(about=f"what {by} no longer holds", judgements=judgements)] if judgements else []
