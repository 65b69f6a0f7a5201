from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from undersigned.errors import BadData, Place
from undersigned.reference.bodies import load_bodies, load_sessions
from undersigned.reference.groups import load_groups
from undersigned.reference.instruments import load_instruments
from undersigned.reference.states import load_states
from undersigned.reference.tables import rows, shipped

REFERENCE = Path(str(shipped("reference")))


def copy_with(tmp_path: Path, name: str, line: str) -> tuple[Path, int]:
    """The shipped table with one more row, and that row's line."""
    text = (REFERENCE / name).read_text(encoding="utf-8")
    path = tmp_path / name
    path.write_text(f"{text}{line}\n", encoding="utf-8")
    return path, text.count("\n") + 1


@pytest.mark.parametrize(
    ("name", "line", "column", "why"),
    [
        ("groups.csv", "EU,QQQ,2004-05-01,,,verified", "iso3", "unknown: 'QQQ'"),
        ("groups.csv", "ATLANTIS,DEU,,,,verified", "group", "unknown: 'ATLANTIS'"),
        ("groups.csv", "EU,NOR,1 May 2004,,,verified", "start", "not an ISO date: '1 May 2004'"),
        ("groups.csv", "EU,NOR,2004-05-01,2004-04-30,,verified", "end", "before it starts"),
        ("groups.csv", "EU,NOR,,,,sure", "certainty", "must be one of verified"),
        ("groups.csv", "EU,NOR,,2005-01-01,,verified\nEU,NOR,2004-01-01,,,verified", "start", "already has a term"),
        ("hrc_membership.csv", "ZWE,2027-01-01,,elected", "start", "a first and a last day"),
        ("hrc_membership.csv", "QQQ,2027-01-01,2029-12-31,elected", "iso3", "unknown"),
        ("group_names.csv", ",No key,,,,,,", "group", "must not be empty"),
    ],
)
def test_a_bad_row_among_groups_is_refused_by_place(
    tmp_path: Path, name: str, line: str, column: str, why: str
) -> None:
    path, number = copy_with(tmp_path, name, line)
    tables = [path if path.name == each else REFERENCE / each for each in TABLES]
    with pytest.raises(BadData, match=why) as refused:
        load_groups(*tables)
    assert refused.value.where == Place(file=name, line=number + line.count("\n"), column=column)
    assert refused.value.exit_code == 3


TABLES = ("group_names.csv", "groups.csv", "hrc_membership.csv")


@pytest.mark.parametrize(
    ("load", "name", "line", "column"),
    [
        (load_bodies, "bodies.csv", "HRC,Again,,,,,,,,,any,,,source,", "id"),
        (load_bodies, "bodies.csv", "NEW,New,,,,,,,ATLANTIS,,any,,,source,", "members_group"),
        (load_bodies, "bodies.csv", "NEW,New,,,,,,,,ATLANTIS,any,,,source,", "observers_groups"),
        (load_bodies, "bodies.csv", "NEW,New,,,,,,,,,friends,,,source,", "open_to"),
        (load_sessions, "sessions.csv", "ATLANTIS,1,,,regular,,", "forum"),
        (load_sessions, "sessions.csv", "HRC,99,2030-02-01,2030-01-01,regular,,", "end"),
        (load_instruments, "instruments.csv", "NEW,New,,MMXX,,treaty,,,", "year"),
        (load_instruments, "instruments.csv", "NEW,New,,2020,2020-13,treaty,,,", "adopted"),
        (load_instruments, "instruments.csv", "UDHR,Again,,1948,,declaration,,,", "id"),
    ],
)
def test_a_bad_row_elsewhere_is_refused_by_place(
    tmp_path: Path, load: Callable[[Path], object], name: str, line: str, column: str
) -> None:
    path, number = copy_with(tmp_path, name, line)
    with pytest.raises(BadData) as refused:
        load(path)
    assert refused.value.where == Place(file=name, line=number, column=column)


def test_a_state_may_stand_only_once(tmp_path: Path) -> None:
    first = (REFERENCE / "states.csv").read_text(encoding="utf-8").splitlines()[1]
    path, number = copy_with(tmp_path, "states.csv", first)
    with pytest.raises(BadData, match="twice") as refused:
        load_states(path, REFERENCE / "state_name_changes.csv")
    assert refused.value.where == Place(file="states.csv", line=number, column="iso3")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "the header must be a,b"),
        ("a,c\n1,2\n", "it is a,c"),
        ("a,b\n1\n", "1 cells where the header has 2"),
        ('a,b\n"1"x,2\n', "not CSV"),
    ],
)
def test_a_table_of_another_shape_is_refused(tmp_path: Path, text: str, why: str) -> None:
    path = tmp_path / "table.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadData, match=why):
        list(rows(path, ("a", "b")))
