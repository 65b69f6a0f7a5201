"""What editors do about the record: accept, reject, dispute, correct, merge, split, undo.

Nothing is changed or deleted. Each act is one record of the chain, with who and when, and ``undo``
takes back any of them by recording its opposite.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection, or_, select

from undersigned.clock import Clock
from undersigned.errors import NotInRegister, UsageError
from undersigned.model.stances import Act, Attestation, Judgement
from undersigned.model.statements import Extent, Listing, SourceId, Statement, StatementId
from undersigned.register import reads
from undersigned.register.batch import Batch
from undersigned.register.duplicates import pair_of
from undersigned.register.ids import judgement_id, with_id
from undersigned.register.judged import in_force, last_acts
from undersigned.register.ranges import of_link
from undersigned.register.reverting import reverted
from undersigned.register.rows import attestation_of, judgement_of, moment_of
from undersigned.register.scope import Scope
from undersigned.register.store import Register
from undersigned.register.touched import statements_touched
from undersigned.storage import schema as t


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A record that counts for nothing until an editor accepts it."""

    key: str
    about: str
    title: str | None
    """Of the statement it is about, as known by then; None where it is about something else."""
    recorded_at: datetime
    recorded_by: str
    attestations: tuple[Attestation, ...]


class Editor:
    """One editor's acts on a register."""

    def __init__(self, register: Register, name: str, clock: Clock) -> None:
        self._register = register
        self._name = name
        self._clock = clock

    def judge(self, target: str, act: Act, *, value: str | None = None, why: str = "") -> Judgement:
        """Judge an attestation, or a record that waits. Raises NotInRegister, UsageError for what changes nothing."""
        with self._register.moment() as (connection, _):
            _require_sense(connection, target, act)
        judgement = self._judgement(target, act, value, why)
        self._record(target, judgements=(judgement,))
        return judgement

    def merge(self, statement: StatementId, into: StatementId, *, why: str = "") -> Judgement:
        """Find ``statement`` to be a duplicate of ``into``, under which both are shown from now on."""
        gone, stays = self._register.entry(statement).statement.id, self._register.entry(into).statement.id
        if gone == stays:
            raise UsageError(f"{statement} and {into} are one statement already")
        return self.judge(gone, Act.DUPLICATE_OF, value=stays, why=why)

    def not_the_same(self, one: StatementId, other: StatementId, *, why: str = "") -> None:
        """Two statements that look alike are two: they are not proposed as duplicates any more."""
        pair = pair_of(self._register.entry(one).statement.id, self._register.entry(other).statement.id)
        self._record(pair, judgements=(self._judgement(pair, Act.REJECT, None, why),))

    def correct(self, wrong: Attestation, right: Attestation, *, why: str = "") -> Attestation:
        """Record ``right`` in the place of ``wrong``, which is rejected.

        Where ``right`` itself was rejected before, that is taken back. Raises UsageError if both say the same.
        """
        corrected = with_id(right)
        if corrected.id == wrong.id:
            raise UsageError(f"{wrong.id} says that already")
        once_rejected = [
            judgement.id
            for judgement in in_force(self._register.entry(wrong.statement).judgements)
            if judgement.target == corrected.id and judgement.act in (Act.REJECT, Act.DUPLICATE_OF)
        ]
        judgements = (
            self._judgement(wrong.id, Act.REJECT, corrected.id, why),
            *(self._judgement(key, Act.UNDO, None, why) for key in once_rejected),
        )
        self._record(wrong.statement, attestations=(corrected,), judgements=judgements)
        return corrected

    def correct_head(self, statement: Statement) -> str:
        """Record ``statement`` as what its head says from now on; the id of that record.

        Raises NotInRegister, UsageError if the head says so already.
        """
        if replace(self._register.entry(statement.id).statement, merged_ids=()) == replace(statement, merged_ids=()):
            raise UsageError(f"the head of {statement.id} says that already")
        return self._record(statement.id, statements=(replace(statement, merged_ids=()),))

    def split(self, statement: StatementId, new: Statement, sources: Sequence[SourceId], *, why: str = "") -> str:
        """Move what ``sources`` say of ``statement`` to the ``new`` statement, of which they really speak.

        Gives the id of the record that does so.
        """
        entry = self._register.entry(statement)
        unknown = [source for source in sources if source not in entry.sources]
        if unknown or not sources:
            raise UsageError(f"{statement} has no source {', '.join(unknown) or 'given'}")
        moved = [attestation for attestation in entry.attestations if attestation.source in sources]
        listed = [listing for listing in entry.listings if listing.source in sources]
        return self._record(
            entry.statement.id,
            statements=(new,),
            listings=tuple(replace(listing, statement=new.id) for listing in listed)
            + tuple(
                Listing(statement=listing.statement, source=listing.source, extent=Extent.NONE) for listing in listed
            ),
            attestations=tuple(with_id(replace(attestation, statement=new.id)) for attestation in moved),
            judgements=tuple(
                self._judgement(attestation.id, Act.REJECT, None, why or f"said of {new.id}") for attestation in moved
            ),
        )

    def undo(self, target: str, *, why: str = "") -> None:
        """Take back a judgement, or all of what one record did. Raises NotInRegister."""
        with self._register.moment() as (connection, scope):
            number = connection.execute(select(t.links.c.id).where(t.links.c.key == target)).scalar()
            batch = reverted(connection, scope, number) if number is not None else Batch(about=target)
        if number is None:
            self.judge(target, Act.UNDO, why=why)
            return
        undone = [(one.id, Act.UNDO) for one in batch.judgements]
        gone = [(one.id, Act.REJECT) for one in batch.attestations]
        self._record(
            batch.about,
            statements=batch.statements,
            listings=batch.listings,
            judgements=tuple(self._judgement(key, act, None, why) for key, act in (*undone, *gone)),
        )

    def _judgement(self, target: str, act: Act, value: str | None, why: str) -> Judgement:
        now = self._clock.now()
        key = judgement_id(target=target, act=act, value=value, editor=self._name, judged_at=now)
        return Judgement(id=key, target=target, act=act, value=value, editor=self._name, why=why, judged_at=now)

    def _record(
        self,
        about: str,
        *,
        statements: tuple[Statement, ...] = (),
        listings: tuple[Listing, ...] = (),
        attestations: tuple[Attestation, ...] = (),
        judgements: tuple[Judgement, ...] = (),
    ) -> str:
        batch = Batch(
            about=about, statements=statements, listings=listings, attestations=attestations, judgements=judgements
        )
        return "".join(self._register.record([batch], by=self._name).keys)


def waiting(connection: Connection, scope: Scope) -> list[Waiting]:
    """What waits for review, oldest first; what was rejected waits no more."""
    query = select(t.links).where(t.links.c.id.in_(scope.hidden)).order_by(t.links.c.id)
    found = connection.execute(query).mappings().all()
    keys = [row["key"] for row in found]
    judged = select(t.judgements).where(or_(t.judgements.c.target.in_(keys), t.judgements.c.act == Act.UNDO.value))
    acts = last_acts(judgement_of(row) for row in connection.execute(judged).mappings())
    return [
        Waiting(
            key=row["key"],
            about=row["about"],
            title=_title(connection, row["id"], row["about"]),
            recorded_at=moment_of(row["recorded_at"]),
            recorded_by=row["recorded_by"],
            attestations=_attestations(connection, row["id"], row["about"]),
        )
        for row in found
        if row["key"] not in acts
    ]


def _attestations(connection: Connection, link: int, about: str) -> tuple[Attestation, ...]:
    query = reads.attestation_rows().where(of_link(connection, t.attestations, link)).order_by(t.attestations.c.id)
    return tuple(attestation_of(about, row) for _, _, *row in connection.execute(query))


def _title(connection: Connection, link: int, about: str) -> str | None:
    heads = select(t.heads.c.title).join(t.statements, t.heads.c.statement == t.statements.c.id)
    query = heads.where(t.statements.c.key == about, t.heads.c.link <= link).order_by(t.heads.c.id.desc()).limit(1)
    title: str | None = connection.execute(query).scalar()
    return title


class _Kind(StrEnum):
    """What an id stands for."""

    ATTESTATION = "an attestation"
    RECORD = "a record that waited for review"
    OPEN_RECORD = "a record that did not wait for review"
    JUDGEMENT = "a judgement"
    STATEMENT = "a statement"


_JUDGED = {
    Act.ACCEPT: (_Kind.ATTESTATION, _Kind.RECORD),
    Act.REJECT: (_Kind.ATTESTATION, _Kind.RECORD),
    Act.DISPUTE: (_Kind.ATTESTATION,),
    Act.DUPLICATE_OF: (_Kind.ATTESTATION, _Kind.STATEMENT),
    Act.UNDO: (_Kind.JUDGEMENT,),
}
"""What each act is about; of anything else it would be recorded and change nothing."""

_INSTEAD = {
    _Kind.OPEN_RECORD: "undo takes back all that it did",
    _Kind.JUDGEMENT: "undo takes it back",
    _Kind.STATEMENT: "judge its attestations, correct or merge it, or undo the record that brought it",
    _Kind.ATTESTATION: "reject it",
    _Kind.RECORD: "accept or reject it",
}


def _require_sense(connection: Connection, target: str, act: Act) -> None:
    kind = _kind(connection, target)
    if kind is None:
        raise NotInRegister(f"the register holds nothing called {target!r}")
    if kind not in _JUDGED[act]:
        raise UsageError(f"{target} is {kind}: {act.value.replace('_', ' ')} says nothing of it", hint=_INSTEAD[kind])


def _kind(connection: Connection, target: str) -> _Kind | None:
    waited = connection.execute(select(t.links.c.waiting).where(t.links.c.key == target)).scalar()
    if waited is not None:
        return _Kind.RECORD if waited else _Kind.OPEN_RECORD
    if connection.execute(select(t.judgements.c.id).where(t.judgements.c.key == target)).scalar() is not None:
        return _Kind.JUDGEMENT
    if connection.execute(select(t.statements.c.id).where(t.statements.c.key == target)).scalar() is not None:
        return _Kind.STATEMENT
    return _Kind.ATTESTATION if target in statements_touched(connection, [target]) else None
