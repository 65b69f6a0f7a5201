"""The database itself refuses to change what is recorded: triggers against UPDATE, DELETE and TRUNCATE."""

from __future__ import annotations

from collections.abc import Iterator

_POSTGRESQL_FUNCTION = """
CREATE OR REPLACE FUNCTION undersigned_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$
"""


def append_only(dialect: str, table: str) -> Iterator[str]:
    """The statements that make ``table`` append-only on ``dialect`` (``sqlite`` or ``postgresql``)."""
    if dialect == "postgresql":
        yield _POSTGRESQL_FUNCTION
        for event, scope in (("UPDATE OR DELETE", "ROW"), ("TRUNCATE", "STATEMENT")):
            yield (
                f"CREATE TRIGGER {table}_keeps_{scope.lower()}s BEFORE {event} ON {table} "
                f"FOR EACH {scope} EXECUTE FUNCTION undersigned_refuse_change()"
            )
        return
    for event in ("UPDATE", "DELETE"):
        yield (
            f"CREATE TRIGGER {table}_no_{event.lower()} BEFORE {event} ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
        )
