"""What is derived from the record and kept beside it for speed; all of it can be made again.

``head_tags`` finds statements by state or subject, ``statement_search`` by words, ``boards`` holds
the positions of every state (``boards.py``).
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, text

from undersigned.model.statements import Statement
from undersigned.register.codes import CONCERNING, DELIVERED_BY, MERGED_ID, SUBJECT
from undersigned.register.numbering import insert_rows
from undersigned.register.words import statement_terms
from undersigned.storage import schema as t

_FORGET = {
    "sqlite": "DELETE FROM statement_search WHERE rowid = :statement",
    "postgresql": "DELETE FROM statement_search WHERE statement = :statement",
}
_LEARN = {
    "sqlite": "INSERT INTO statement_search (rowid, words) VALUES (:statement, :words)",
    "postgresql": "INSERT INTO statement_search (statement, words) VALUES (:statement, :words)",
}


def index_heads(connection: Connection, heads: Sequence[tuple[int, int, Statement]]) -> None:
    """Index new ``heads``: number of the statement, number of the head, content."""
    insert_rows(
        connection,
        t.head_tags,
        [
            {"role": role, "value": value, "head": head}
            for _, head, statement in heads
            for role, values in (
                (DELIVERED_BY, statement.delivered_by),
                (SUBJECT, statement.subjects),
                (CONCERNING, statement.concerning),
                (MERGED_ID, statement.merged_ids),
            )
            for value in dict.fromkeys(values)
        ],
    )
    if heads:
        dialect = connection.dialect.name
        words = [{"statement": number, "words": " ".join(statement_terms(statement))} for number, _, statement in heads]
        connection.execute(text(_FORGET[dialect]), words)
        connection.execute(text(_LEARN[dialect]), words)
