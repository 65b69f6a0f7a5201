from collections.abc import Iterator

import pytest
from sqlalchemy import Engine, inspect, text
from sqlalchemy.engine import make_url

from undersigned.errors import StorageError
from undersigned.settings import Settings
from undersigned.storage.engine import database_url, open_engine, reading, writing
from undersigned.storage.migrate import SCRIPTS, bring_up_to_date
from undersigned.storage.schema import APPEND_ONLY, HEAD, metadata


@pytest.fixture
def engine(database: str) -> Iterator[Engine]:
    engine = open_engine(database_url(Settings(database=database)))
    yield engine
    engine.dispose()


def test_the_tables_after_all_migrations_are_those_of_the_schema(engine: Engine) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    bring_up_to_date(engine)
    with reading(engine) as connection:
        context = MigrationContext.configure(
            connection, opts={"include_name": lambda name, kind, _: not str(name).startswith("statement_search")}
        )
        assert compare_metadata(context, metadata) == []


def test_the_schema_expects_the_newest_migration() -> None:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    assert ScriptDirectory.from_config(config).get_current_head() == HEAD


def test_coming_up_to_date_twice_changes_nothing(engine: Engine) -> None:
    bring_up_to_date(engine)
    bring_up_to_date(engine)
    with reading(engine) as connection:
        assert inspect(connection).has_table("links")


def test_a_database_from_a_newer_version_is_refused_untouched(engine: Engine) -> None:
    bring_up_to_date(engine)
    with writing(engine) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StorageError, match="newer version") as caught:
        bring_up_to_date(engine)
    assert "not touched" in caught.value.line()
    with reading(engine) as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one() == "9999"


def test_a_migration_that_fails_leaves_no_half_made_tables(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(dialect: str, table: str) -> list[str]:
        return ["SELECT nonsense FROM nowhere"]

    monkeypatch.setattr("undersigned.storage.guards.append_only", fail)
    with pytest.raises(StorageError):
        bring_up_to_date(engine)
    with reading(engine) as connection:
        assert inspect(connection).get_table_names() == []


@pytest.mark.parametrize("table", APPEND_ONLY)
@pytest.mark.parametrize("change", ["UPDATE {} SET {column} = {column}", "DELETE FROM {}"])
def test_every_recorded_table_is_guarded(table: str, change: str, guarded: Engine) -> None:
    column = metadata.tables[table].columns.keys()[0]
    with pytest.raises(StorageError, match="append-only"), writing(guarded) as connection:
        connection.execute(text(change.format(table, column=column)))


@pytest.fixture
def guarded(engine: Engine) -> Engine:
    """A database with one row in each guarded table: a trigger for each row fires only where there is one."""
    bring_up_to_date(engine)
    with writing(engine) as connection:
        for table in metadata.sorted_tables:
            if table.name in APPEND_ONLY:
                values = {c.name: _filler(c.type.python_type) for c in table.columns if not c.nullable}
                connection.execute(table.insert().values(**values))
    return engine


def _filler(kind: type) -> object:
    return {int: 1, str: "1", bool: False, bytes: b"1"}[kind]


@pytest.mark.parametrize("url", ["mysql://x/y", "not a url"])
def test_another_kind_of_database_is_refused(url: str) -> None:
    with pytest.raises(StorageError.__mro__[1], match=r"no register can be kept|no database URL"):
        database_url(Settings(database=url))


def test_a_server_that_is_not_there_is_told_plainly() -> None:
    engine = open_engine(make_url("postgresql+psycopg://nobody@127.0.0.1:1/none"))
    with pytest.raises(StorageError, match="cannot be reached"):
        bring_up_to_date(engine)


def test_a_file_that_is_no_database_is_told_plainly(tmp_path: object) -> None:
    path = f"{tmp_path}/register.sqlite"
    with open(path, "w") as file:  # noqa: PTH123
        file.write("this is no database, only words that go on for a while " * 40)
    with pytest.raises(StorageError, match="not a register"):
        bring_up_to_date(open_engine(make_url(f"sqlite:///{path}")))
