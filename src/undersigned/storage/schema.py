"""The tables. Names and addresses are written once and pointed at by small integers: there are millions of rows.

    links ── one for everything that was recorded together; the chain runs through them
      ├── documents, sources
      ├── statements ── heads (each correction is a new one) ── head_tags
      │     └── listings, attestations ── states, texts
      ├── judgements
      └── roll_calls ── votes
    boards, board_labels, statement_search, head_tags ── derived from the above, may be rebuilt at any time

    accounts, sign_ins, visits ── who may judge on the site, who came in and who is in; apart from the record

Rows of the tables in ``APPEND_ONLY`` are never changed or deleted; the database itself refuses
(``guards.py``). Times are microseconds since 1970 in UTC, so that both databases order them alike.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    Table,
    Text,
    true,
)

HEAD = "0003"
"""The migration that this version of the code expects; a test holds it to the newest one."""

APPEND_ONLY = (
    "links",
    "states",
    "texts",
    "documents",
    "sources",
    "statements",
    "heads",
    "listings",
    "attestations",
    "judgements",
    "roll_calls",
    "votes",
)

_Ordered = Text().with_variant(Text(collation="C"), "postgresql")
"""Text that is compared and sorted by code point, as SQLite does anyway, whatever the server's language."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _number() -> Column[int]:
    """Row numbers are given by the one writer, without gaps: a missing number is a missing row."""
    return Column("id", Integer, primary_key=True, autoincrement=False)


def _link() -> Column[int]:
    return Column("link", Integer, ForeignKey("links.id"), nullable=False)


links = Table(
    "links",
    metadata,
    _number(),
    Column("key", Text, nullable=False, unique=True),
    Column("recorded_at", BigInteger, nullable=False, index=True),
    Column("clock_at", BigInteger),
    Column("recorded_by", Text, nullable=False),
    Column("waiting", Boolean, nullable=False),
    Column("about", Text, nullable=False),
    Column("digest", LargeBinary, nullable=False),
)
Index("ix_links_waiting", links.c.id, sqlite_where=links.c.waiting == true(), postgresql_where=links.c.waiting)

states = Table("states", metadata, _number(), Column("code", Text, nullable=False, unique=True))

texts = Table(
    "texts",
    metadata,
    _number(),
    Column("key", BigInteger, nullable=False, unique=True),
    Column("words", Text, nullable=False),
)

documents = Table(
    "documents",
    metadata,
    _number(),
    Column("sha256", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("media_type", Text, nullable=False),
    Column("language", Text),
    Column("title", Text),
    Column("url", Text),
    Column("publisher", Text),
    Column("published", Text),
    Column("size", BigInteger, nullable=False),
    _link(),
)

sources = Table(
    "sources",
    metadata,
    _number(),
    Column("key", Text, nullable=False, index=True),
    Column("url", Text, index=True),
    Column("publisher", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("published", Text),
    Column("document", Text, index=True),
    _link(),
)

statements = Table("statements", metadata, _number(), Column("key", _Ordered, nullable=False, unique=True), _link())

heads = Table(
    "heads",
    metadata,
    _number(),
    Column("statement", Integer, ForeignKey("statements.id"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("body", _Ordered, nullable=False, index=True),
    Column("body_id", Text),
    Column("session", Text),
    Column("agenda_item", Text),
    Column("date", _Ordered, nullable=False),
    Column("delivered_by", Text, nullable=False),
    Column("subjects", Text, nullable=False),
    Column("concerning", Text, nullable=False),
    Column("place", Text),
    Column("responds_to", Text, index=True),
    Column("merged_ids", Text, nullable=False),
    Column("notes", Text, nullable=False),
    _link(),
    # These two answer by themselves which head counts and in what order, without a look at the rows.
    Index("ix_heads_statement_id_link", "statement", "id", "link"),
    Index("ix_heads_date_statement_link", "date", "statement", "link", "id"),
    Index("ix_heads_body_id_date", "body_id", "date"),
)

head_tags = Table(
    "head_tags",
    metadata,
    Column("role", SmallInteger, primary_key=True),
    Column("value", _Ordered, primary_key=True),
    Column("head", Integer, ForeignKey("heads.id"), primary_key=True),
    sqlite_with_rowid=False,
)

listings = Table(
    "listings",
    metadata,
    _number(),
    Column("statement", Integer, ForeignKey("statements.id"), nullable=False, index=True),
    Column("source", Integer, ForeignKey("sources.id"), nullable=False),
    Column("extent", Text, nullable=False),
    Column("count", Integer),
    Column("bound", Text),
    Column("count_as_written", Text),
    Column("as_of", Text),
    Column("also", Text, nullable=False),
    _link(),
)

attestations = Table(
    "attestations",
    metadata,
    _number(),
    Column("key", BigInteger, nullable=False, unique=True),
    Column("statement", Integer, ForeignKey("statements.id"), nullable=False, index=True),
    Column("state", SmallInteger, ForeignKey("states.id"), nullable=False),
    Column("stance", SmallInteger, nullable=False),
    Column("source", Integer, ForeignKey("sources.id"), nullable=False),
    Column("as_written", Integer, ForeignKey("texts.id")),
    Column("span_start", Integer),
    Column("span_end", Integer),
    Column("words", Integer, ForeignKey("texts.id")),
    Column("rest", Text),
    _link(),
)

judgements = Table(
    "judgements",
    metadata,
    _number(),
    Column("key", Text, nullable=False, unique=True),
    Column("target", Text, nullable=False, index=True),
    Column("statement", Integer, ForeignKey("statements.id"), index=True),
    Column("act", Text, nullable=False, index=True),
    Column("value", Text, index=True),
    Column("editor", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("judged_at", BigInteger, nullable=False),
    _link(),
)

roll_calls = Table(
    "roll_calls",
    metadata,
    _number(),
    Column("key", Text, nullable=False, unique=True),
    Column("body_id", Text),
    Column("session", Text),
    Column("date", _Ordered, nullable=False, index=True),
    Column("resolution", Text, index=True),
    Column("title", Text, nullable=False),
    Column("source", Integer, ForeignKey("sources.id"), nullable=False),
    _link(),
)

votes = Table(
    "votes",
    metadata,
    Column("roll_call", Integer, ForeignKey("roll_calls.id"), primary_key=True),
    Column("state", SmallInteger, ForeignKey("states.id"), primary_key=True),
    Column("vote", SmallInteger, nullable=False),
    sqlite_with_rowid=False,
)

boards = Table(
    "boards",
    metadata,
    Column("statement", Integer, ForeignKey("statements.id"), primary_key=True, autoincrement=False),
    Column("basis", Text, nullable=False, index=True),
    Column("places", LargeBinary, nullable=False),
)

labels = Table("board_labels", metadata, _number(), Column("words", Text, nullable=False, unique=True))

notes = Table(
    "register_notes",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

accounts = Table(
    "accounts",
    metadata,
    Column("name", Text, primary_key=True),
    Column("role", Text, nullable=False),
    Column("password", Text, nullable=False),
    Column("generation", Integer, nullable=False),
    Column("made_at", BigInteger, nullable=False),
)

sign_ins = Table(
    "sign_ins",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, index=True),
    Column("at", BigInteger, nullable=False),
    Column("outcome", Text, nullable=False),
)

visits = Table(
    "visits",
    metadata,
    Column("key", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("began_at", BigInteger, nullable=False, index=True),
)
