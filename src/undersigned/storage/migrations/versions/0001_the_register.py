"""The register: links, sources, statements, attestations, judgements, votes, and what is derived from them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from undersigned.storage.guards import append_only

revision = "0001"
down_revision = None

_Ordered = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

_GUARDED = (
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


def upgrade() -> None:
    """Make every table, the triggers that guard them, and the index of words."""
    _links_and_words()
    _sources()
    _statements()
    _attestations()
    _judgements()
    _roll_calls()
    _boards()
    _search()
    dialect = op.get_bind().dialect.name
    for table in _GUARDED:
        for statement in append_only(dialect, table):
            op.execute(statement)


def _links_and_words() -> None:
    op.create_table(
        "links",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.BigInteger(), nullable=False),
        sa.Column("clock_at", sa.BigInteger(), nullable=True),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.Column("waiting", sa.Boolean(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_links"),
        sa.UniqueConstraint("key", name="uq_links_key"),
    )
    op.create_index("ix_links_recorded_at", "links", ["recorded_at"])
    op.create_index(
        "ix_links_waiting", "links", ["id"], sqlite_where=sa.text("waiting = 1"), postgresql_where=sa.text("waiting")
    )
    op.create_table(
        "states",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_states"),
        sa.UniqueConstraint("code", name="uq_states_code"),
    )
    op.create_table(
        "texts",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("key", sa.BigInteger(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_texts"),
        sa.UniqueConstraint("key", name="uq_texts_key"),
    )
    op.create_table(
        "register_notes",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_register_notes"),
    )


def _sources() -> None:
    op.create_table(
        "documents",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("publisher", sa.Text(), nullable=True),
        sa.Column("published", sa.Text(), nullable=True),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("link", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["link"], ["links.id"], name="fk_documents_link_links"),
        sa.PrimaryKeyConstraint("id", name="pk_documents"),
        sa.UniqueConstraint("sha256", name="uq_documents_sha256"),
    )
    op.create_table(
        "sources",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("publisher", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("published", sa.Text(), nullable=True),
        sa.Column("document", sa.Text(), nullable=True),
        sa.Column("link", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["link"], ["links.id"], name="fk_sources_link_links"),
        sa.PrimaryKeyConstraint("id", name="pk_sources"),
    )
    op.create_index("ix_sources_document", "sources", ["document"])
    op.create_index("ix_sources_key", "sources", ["key"])
    op.create_index("ix_sources_url", "sources", ["url"])


def _statements() -> None:
    op.create_table(
        "statements",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("key", _Ordered, nullable=False),
        sa.Column("link", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["link"], ["links.id"], name="fk_statements_link_links"),
        sa.PrimaryKeyConstraint("id", name="pk_statements"),
        sa.UniqueConstraint("key", name="uq_statements_key"),
    )
    op.create_table(
        "heads",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("statement", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("body", _Ordered, nullable=False),
        sa.Column("body_id", sa.Text(), nullable=True),
        sa.Column("session", sa.Text(), nullable=True),
        sa.Column("agenda_item", sa.Text(), nullable=True),
        sa.Column("date", _Ordered, nullable=False),
        sa.Column("delivered_by", sa.Text(), nullable=False),
        sa.Column("subjects", sa.Text(), nullable=False),
        sa.Column("concerning", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("responds_to", sa.Text(), nullable=True),
        sa.Column("merged_ids", sa.Text(), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.Column("link", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["link"], ["links.id"], name="fk_heads_link_links"),
        sa.ForeignKeyConstraint(["statement"], ["statements.id"], name="fk_heads_statement_statements"),
        sa.PrimaryKeyConstraint("id", name="pk_heads"),
    )
    op.create_index("ix_heads_body", "heads", ["body"])
    op.create_index("ix_heads_body_id_date", "heads", ["body_id", "date"])
    op.create_index("ix_heads_date_statement_link", "heads", ["date", "statement", "link", "id"])
    op.create_index("ix_heads_responds_to", "heads", ["responds_to"])
    op.create_index("ix_heads_statement_id_link", "heads", ["statement", "id", "link"])
    op.create_table(
        "head_tags",
        sa.Column("role", sa.SmallInteger(), nullable=False),
        sa.Column("value", _Ordered, nullable=False),
        sa.Column("head", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["head"], ["heads.id"], name="fk_head_tags_head_heads"),
        sa.PrimaryKeyConstraint("role", "value", "head", name="pk_head_tags"),
        sqlite_with_rowid=False,
    )


def _attestations() -> None:
    op.create_table(
        "listings",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("statement", sa.Integer(), nullable=False),
        sa.Column("source", sa.Integer(), nullable=False),
        sa.Column("extent", sa.Text(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=True),
        sa.Column("bound", sa.Text(), nullable=True),
        sa.Column("count_as_written", sa.Text(), nullable=True),
        sa.Column("as_of", sa.Text(), nullable=True),
        sa.Column("also", sa.Text(), nullable=False),
        sa.Column("link", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["link"], ["links.id"], name="fk_listings_link_links"),
        sa.ForeignKeyConstraint(["source"], ["sources.id"], name="fk_listings_source_sources"),
        sa.ForeignKeyConstraint(["statement"], ["statements.id"], name="fk_listings_statement_statements"),
        sa.PrimaryKeyConstraint("id", name="pk_listings"),
    )
    op.create_index("ix_listings_statement", "listings", ["statement"])
    op.create_table(
        "attestations",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("key", sa.BigInteger(), nullable=False),
        sa.Column("statement", sa.Integer(), nullable=False),
        sa.Column("state", sa.SmallInteger(), nullable=False),
        sa.Column("stance", sa.SmallInteger(), nullable=False),
        sa.Column("source", sa.Integer(), nullable=False),
        sa.Column("as_written", sa.Integer(), nullable=True),
        sa.Column("span_start", sa.Integer(), nullable=True),
        sa.Column("span_end", sa.Integer(), nullable=True),
        sa.Column("words", sa.Integer(), nullable=True),
        sa.Column("rest", sa.Text(), nullable=True),
        sa.Column("link", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["as_written"], ["texts.id"], name="fk_attestations_as_written_texts"),
        sa.ForeignKeyConstraint(["link"], ["links.id"], name="fk_attestations_link_links"),
        sa.ForeignKeyConstraint(["source"], ["sources.id"], name="fk_attestations_source_sources"),
        sa.ForeignKeyConstraint(["state"], ["states.id"], name="fk_attestations_state_states"),
        sa.ForeignKeyConstraint(["statement"], ["statements.id"], name="fk_attestations_statement_statements"),
        sa.ForeignKeyConstraint(["words"], ["texts.id"], name="fk_attestations_words_texts"),
        sa.PrimaryKeyConstraint("id", name="pk_attestations"),
        sa.UniqueConstraint("key", name="uq_attestations_key"),
    )
    op.create_index("ix_attestations_statement", "attestations", ["statement"])


def _judgements() -> None:
    op.create_table(
        "judgements",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("statement", sa.Integer(), nullable=True),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=True),
        sa.Column("editor", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("judged_at", sa.BigInteger(), nullable=False),
        sa.Column("link", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["link"], ["links.id"], name="fk_judgements_link_links"),
        sa.ForeignKeyConstraint(["statement"], ["statements.id"], name="fk_judgements_statement_statements"),
        sa.PrimaryKeyConstraint("id", name="pk_judgements"),
        sa.UniqueConstraint("key", name="uq_judgements_key"),
    )
    op.create_index("ix_judgements_act", "judgements", ["act"])
    op.create_index("ix_judgements_statement", "judgements", ["statement"])
    op.create_index("ix_judgements_target", "judgements", ["target"])
    op.create_index("ix_judgements_value", "judgements", ["value"])


def _roll_calls() -> None:
    op.create_table(
        "roll_calls",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("body_id", sa.Text(), nullable=True),
        sa.Column("session", sa.Text(), nullable=True),
        sa.Column("date", _Ordered, nullable=False),
        sa.Column("resolution", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("source", sa.Integer(), nullable=False),
        sa.Column("link", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["link"], ["links.id"], name="fk_roll_calls_link_links"),
        sa.ForeignKeyConstraint(["source"], ["sources.id"], name="fk_roll_calls_source_sources"),
        sa.PrimaryKeyConstraint("id", name="pk_roll_calls"),
        sa.UniqueConstraint("key", name="uq_roll_calls_key"),
    )
    op.create_index("ix_roll_calls_date", "roll_calls", ["date"])
    op.create_index("ix_roll_calls_resolution", "roll_calls", ["resolution"])
    op.create_table(
        "votes",
        sa.Column("roll_call", sa.Integer(), nullable=False),
        sa.Column("state", sa.SmallInteger(), nullable=False),
        sa.Column("vote", sa.SmallInteger(), nullable=False),
        sa.ForeignKeyConstraint(["roll_call"], ["roll_calls.id"], name="fk_votes_roll_call_roll_calls"),
        sa.ForeignKeyConstraint(["state"], ["states.id"], name="fk_votes_state_states"),
        sa.PrimaryKeyConstraint("roll_call", "state", name="pk_votes"),
        sqlite_with_rowid=False,
    )


def _boards() -> None:
    op.create_table(
        "boards",
        sa.Column("statement", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("places", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["statement"], ["statements.id"], name="fk_boards_statement_statements"),
        sa.PrimaryKeyConstraint("statement", name="pk_boards"),
    )
    op.create_index("ix_boards_basis", "boards", ["basis"])
    op.create_table(
        "board_labels",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_board_labels"),
        sa.UniqueConstraint("words", name="uq_board_labels_words"),
    )


def _search() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE TABLE statement_search (statement integer PRIMARY KEY REFERENCES statements (id), "
            "words text NOT NULL, "
            "vector tsvector GENERATED ALWAYS AS (array_to_tsvector(string_to_array(words, ' '))) STORED)"
        )
        op.execute("CREATE INDEX ix_statement_search_vector ON statement_search USING gin (vector)")
    else:
        op.execute("CREATE VIRTUAL TABLE statement_search USING fts5(words, tokenize = 'unicode61')")
