"""Searching in memory finds what the database finds, and counts what was found."""

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import Engine
from tests.register.samples import STATEMENT

from undersigned.clock import TurnableClock
from undersigned.model.stances import Act
from undersigned.model.statements import StatementKind
from undersigned.register.batch import Batch
from undersigned.register.facets import Standing, search, spread
from undersigned.register.review import Editor
from undersigned.register.store import Register
from undersigned.register.view import StatementQuery


@pytest.mark.parametrize(
    "query",
    [
        StatementQuery(),
        StatementQuery(words="rights"),
        StatementQuery(words="hum RIGHTS chechn"),
        StatementQuery(words="…"),
        StatementQuery(words="nothingbeginslikethis"),
        StatementQuery(body="hrc"),
        StatementQuery(body="security council", year=2022),
        StatementQuery(kind=StatementKind.JOINT_LETTER, words="human"),
        StatementQuery(subject="lgbti"),
        StatementQuery(topics=("lgbti", "death penalty", "none of them")),
        StatementQuery(concerning="RUS", year=2023),
        StatementQuery(concerning="RUS", since=date(2023, 3, 1), until=date(2024, 5, 31)),
        StatementQuery(session="40"),
        StatementQuery(year=1900),
    ],
)
def test_memory_and_database_find_the_same(full: Register, query: StatementQuery) -> None:
    found, facets = search(full, query, spread(full))
    expected = list(full.find(query))
    assert list(found) == expected
    assert facets.total == len(expected)
    assert facets.years == Counter(one.date[:4] for one in expected)
    assert list(facets.years) == sorted(facets.years, reverse=True)
    assert facets.bodies == Counter(one.body_id for one in expected if one.body_id)
    assert facets.kinds == Counter(one.kind.value for one in expected)
    assert facets.subjects == Counter(subject for one in expected for subject in set(one.subjects))
    assert facets.concerning == Counter(code for one in expected for code in set(one.concerning))
    assert list(facets.concerning.values()) == sorted(facets.concerning.values(), reverse=True)


@pytest.mark.parametrize("words", [None, "rights"])
def test_a_state_narrows_to_what_it_signed(full: Register, words: str | None) -> None:
    found, _ = search(full, StatementQuery(words=words), spread(full), standing=Standing(state="NOR"))
    assert list(found) == list(full.find(StatementQuery(words=words, signed_by="NOR")))


def _titled(key: str, title: str, day: str = "2010-01-01") -> Batch:
    return Batch(about=key, statements=(replace(STATEMENT, id=key, title=title, date=day),))


def test_what_is_corrected_merged_or_waiting_is_found_as_it_counts(engine: Engine, clock: TurnableClock) -> None:
    register = Register(engine, clock=clock)

    def found(words: str) -> list[str]:
        return [one.id for one in search(register, StatementQuery(words=words), spread(register))[0]]

    assert found("pond") == []
    register.record(
        [_titled("one", "On the pond"), _titled("two", "On the ponds"), _titled("old", "Pond", "1999")], by="a"
    )
    waiting = register.record([_titled("four", "A pond again")], by="a", waiting=True).keys[0]
    assert found("POND") == ["two", "one", "old"]
    editor = Editor(register, "ada", clock)
    editor.judge(waiting, Act.ACCEPT)
    assert found("pond") == ["four", "two", "one", "old"]
    editor.merge("two", "one")
    editor.correct_head(replace(register.entry("old").statement, title="On the sea", date="2020"))
    assert found("pond") == ["four", "one"]
    assert found("on the") == ["old", "one"]
