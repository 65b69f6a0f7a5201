"""Batches to rows: leaves out what is there, numbers what is new, and gives its canonical content.

The order of a link's canonical rows is the order of the tables below and, within a table, of the
numbers: ``chain.py`` reads them back in the same order.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sqlalchemy import Connection, select

from undersigned.errors import BadData
from undersigned.model.stances import Attestation, Judgement
from undersigned.model.statements import Listing, Source, Statement
from undersigned.model.votes import RollCall
from undersigned.register import rows as to
from undersigned.register.batch import Batch, DocumentHead
from undersigned.register.boards import void
from undersigned.register.codes import STANCE_NUMBER, VOTE_NUMBER
from undersigned.register.derived import index_heads
from undersigned.register.numbering import Numbering, chunks, insert_rows, next_number
from undersigned.register.scope import scope_at
from undersigned.register.touched import statements_touched
from undersigned.storage import schema as t

Canonical = list[object]


class RowMaker:
    """The rows of one run of appending."""

    def __init__(self, connection: Connection, batches: Sequence[Batch], *, beside_waiting: bool = False) -> None:
        """``beside_waiting`` leaves out as well what is there but still waits, or was rejected there."""
        self._connection = connection
        self._beside_waiting = beside_waiting
        self._states = Numbering[str](connection, t.states, "code")
        self._texts = Numbering[int](connection, t.texts, "key")
        self._documents = Numbering[str](connection, t.documents, "sha256")
        self._statements = Numbering[str](connection, t.statements, "key")
        self._attestations = Numbering[int](connection, t.attestations, "key")
        self._judgements = Numbering[str](connection, t.judgements, "key")
        self._roll_calls = Numbering[str](connection, t.roll_calls, "key")
        self._next = {table.name: next_number(connection, table) for table in (t.sources, t.heads, t.listings)}
        self._new: dict[str, list[dict[str, object]]] = {n: [] for n in ("sources", "heads", "listings", "votes")}
        self._indexed: list[tuple[int, int, Statement]] = []
        self._touched: set[int] = set()
        self._load(batches)

    def _load(self, batches: Sequence[Batch]) -> None:
        attested = [a for b in batches for a in b.attestations]
        judged = [j for b in batches for j in b.judgements]
        self._states.load({a.state for a in attested} | {s for b in batches for r in b.roll_calls for s in r.votes})
        self._texts.load({to.text_key(words) for a in attested for words in _words(a)})
        self._documents.load(d.sha256 for b in batches for d in b.documents)
        self._statements.load(
            [s.id for b in batches for s in b.statements]
            + [x.statement for b in batches for x in b.listings]
            + [a.statement for a in attested]
        )
        self._attestations.load(to.signed64(a.id) for a in attested)
        self._judgements.load(j.id for j in judged)
        self._judged = statements_touched(self._connection, [j.target for j in judged] + [j.value for j in judged])
        self._roll_calls.load(r.id for b in batches for r in b.roll_calls)
        self._load_versions(batches)

    def _load_versions(self, batches: Sequence[Batch]) -> None:
        """The latest version of each source and head, and the listings there are.

        What still waits is no version, unless asked for: the same content recorded openly must count.
        """
        wanted = [s.id for b in batches for s in b.sources] + [a.source for b in batches for a in b.attestations]
        wanted += [x.source for b in batches for x in b.listings] + [r.source for b in batches for r in b.roll_calls]
        self._sources: dict[str, tuple[int, Source]] = {}
        for chunk in chunks(wanted):
            query = select(t.sources).where(t.sources.c.key.in_(chunk)).order_by(t.sources.c.id)
            for row in self._connection.execute(query).mappings():
                self._sources[row["key"]] = (row["id"], to.source_of(row))
        counts = scope_at(self._connection)
        if self._beside_waiting:
            counts = replace(counts, hidden=frozenset())
        known = [n for b in batches for s in b.statements if (n := self._statements.get(s.id))]
        self._heads: dict[int, Statement] = {}
        for numbers in chunks(known):
            query = select(t.heads, t.statements.c.key.label("statement_key")).join(t.statements)
            query = query.where(t.heads.c.statement.in_(numbers), counts.admits(t.heads.c.link)).order_by(t.heads.c.id)
            for row in self._connection.execute(query).mappings():
                self._heads[row["statement"]] = to.statement_of(row["statement_key"], row)
        listed = [n for b in batches for x in b.listings if (n := self._statements.get(x.statement))]
        self._listings: set[Listing] = set()
        for numbers in chunks(listed):
            joined = t.listings.join(t.statements).join(t.sources, t.listings.c.source == t.sources.c.id)
            query = select(t.listings, t.statements.c.key.label("of"), t.sources.c.key.label("by"))
            query = query.select_from(joined).where(
                t.listings.c.statement.in_(numbers), counts.admits(t.listings.c.link)
            )
            for row in self._connection.execute(query).mappings():
                self._listings.add(to.listing_of(row["of"], row["by"], row))

    @property
    def counts(self) -> dict[str, int]:
        """How many rows are new, by what they are."""
        return {
            "statements": self._statements.added,
            "heads": len(self._new["heads"]),
            "attestations": self._attestations.added,
            "judgements": self._judgements.added,
            "roll_calls": self._roll_calls.added,
        }

    def rows_of(self, batch: Batch, *, link: int) -> list[Canonical]:
        """The canonical content of what is new in ``batch``. Raises BadData where it points at nothing."""
        made: list[Canonical] = []
        made += [c for d in batch.documents for c in self._document(d, link)]
        made += [c for s in batch.sources for c in self._source(s, link)]
        made += [c for s in batch.statements for c in self._statement(s, link)]
        made += [c for s in batch.statements for c in self._head(s, link)]
        made += [c for x in batch.listings for c in self._listing(x, link)]
        made += [c for a in batch.attestations for c in self._attestation(a, link)]
        made += [c for j in batch.judgements for c in self._judgement(j, link)]
        calls = [r for r in batch.roll_calls if self._roll_calls.get(r.id) is None]
        made += [self._roll_call(r, link) for r in calls]
        made += [c for r in calls for c in self._votes(r)]
        return made

    def write(self) -> None:
        """Insert the new rows, and bring what is derived from them up to date."""
        self._states.write()
        self._texts.write()
        self._documents.write()
        insert_rows(self._connection, t.sources, self._new["sources"])
        self._statements.write()
        insert_rows(self._connection, t.heads, self._new["heads"])
        insert_rows(self._connection, t.listings, self._new["listings"])
        self._attestations.write()
        self._judgements.write()
        self._roll_calls.write()
        insert_rows(self._connection, t.votes, self._new["votes"])
        index_heads(self._connection, self._indexed)
        void(self._connection, self._touched)

    def _document(self, document: DocumentHead, link: int) -> Iterator[Canonical]:
        if self._documents.get(document.sha256) is None:
            row = to.document_row(document)
            self._documents.add(document.sha256, {**row, "link": link})
            yield ["documents", document.sha256, *row.values()]

    def _source(self, source: Source, link: int) -> Iterator[Canonical]:
        there = self._sources.get(source.id)
        if there is None or there[1] != source:
            row = to.source_row(source)
            number = self._insert("sources", {**row, "link": link})
            self._sources[source.id] = (number, source)
            yield ["sources", *row.values()]

    def _statement(self, statement: Statement, link: int) -> Iterator[Canonical]:
        if self._statements.get(statement.id) is None:
            self._statements.add(statement.id, {"link": link})
            yield ["statements", statement.id]

    def _head(self, statement: Statement, link: int) -> Iterator[Canonical]:
        number = self._statement_number(statement.id)
        if self._heads.get(number) != statement:
            row = to.head_row(statement)
            head = self._insert("heads", {"statement": number, **row, "link": link})
            self._heads[number] = statement
            self._indexed.append((number, head, statement))
            self._touched.add(number)
            yield ["heads", statement.id, *row.values()]

    def _listing(self, listing: Listing, link: int) -> Iterator[Canonical]:
        if listing not in self._listings:
            self._listings.add(listing)
            row = to.listing_row(listing)
            statement, source = self._statement_number(listing.statement), self._source_number(listing.source)
            self._insert("listings", {"statement": statement, "source": source, **row, "link": link})
            self._touched.add(statement)
            yield ["listings", listing.statement, listing.source, *row.values()]

    def _attestation(self, a: Attestation, link: int) -> Iterator[Canonical]:
        key = to.signed64(a.id)
        if self._attestations.get(key) is not None:
            return
        statement, stance = self._statement_number(a.statement), STANCE_NUMBER[a.stance]
        first = a.evidence[0] if a.evidence else None
        start, end, words = (first.start, first.end, first.text) if first else (None, None, None)
        row = {
            "statement": statement,
            "state": self._state(a.state),
            "stance": stance,
            "source": self._source_number(a.source),
            "as_written": self._text(a.as_written),
            "span_start": start,
            "span_end": end,
            "words": self._text(words),
            "rest": to.rest_of(a),
            "link": link,
        }
        self._attestations.add(key, row)
        # A judgement in the same run may be about it.
        self._judged[a.id] = statement
        self._touched.add(statement)
        yield [
            "attestations",
            key,
            a.statement,
            a.state,
            stance,
            a.source,
            a.as_written,
            start,
            end,
            words,
            row["rest"],
        ]

    def _judgement(self, j: Judgement, link: int) -> Iterator[Canonical]:
        if self._judgements.get(j.id) is not None:
            return
        statement = self._judged.get(j.target) or self._statements.get(j.target)
        if statement is not None:
            self._judged[j.id] = statement
        for touched in (statement, self._judged.get(j.value or "")):
            if touched is not None:
                self._touched.add(touched)
        content = {
            "target": j.target,
            "act": j.act.value,
            "value": j.value,
            "editor": j.editor,
            "why": j.why,
            "judged_at": to.micros(j.judged_at),
        }
        self._judgements.add(j.id, {**content, "statement": statement, "link": link})
        yield ["judgements", j.id, *content.values()]

    def _roll_call(self, call: RollCall, link: int) -> Canonical:
        content = {
            "body_id": call.body_id,
            "session": call.session,
            "date": call.date,
            "resolution": call.resolution,
            "title": call.title,
        }
        self._roll_calls.add(call.id, {**content, "source": self._source_number(call.source), "link": link})
        return ["roll_calls", call.id, *content.values(), call.source]

    def _votes(self, call: RollCall) -> Iterator[Canonical]:
        number = self._roll_calls.get(call.id)
        for state, code in sorted((self._state(code), code) for code in call.votes):
            vote = VOTE_NUMBER[call.votes[code]]
            self._new["votes"].append({"roll_call": number, "state": state, "vote": vote})
            yield ["votes", call.id, code, vote]

    def _insert(self, table: str, row: dict[str, object]) -> int:
        number = self._next[table]
        self._next[table] += 1
        self._new[table].append({"id": number, **row})
        return number

    def _state(self, code: str) -> int:
        number = self._states.get(code)
        return number if number is not None else self._states.add(code, {})

    def _text(self, words: str | None) -> int | None:
        if words is None:
            return None
        key = to.text_key(words)
        number = self._texts.get(key)
        return number if number is not None else self._texts.add(key, {"words": words})

    def _statement_number(self, key: str) -> int:
        number = self._statements.get(key)
        if number is None:
            raise BadData(f"no statement {key!r} in the register", hint="add the statement first")
        return number

    def _source_number(self, key: str) -> int:
        found = self._sources.get(key)
        if found is None:
            raise BadData(f"no source {key!r} in the register", hint="give the source with what it says")
        return found[0]


def _words(attestation: Attestation) -> Iterator[str]:
    if attestation.as_written is not None:
        yield attestation.as_written
    if attestation.evidence:
        yield attestation.evidence[0].text
