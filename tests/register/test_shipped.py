"""The register that ships: the totals as facts, every row valid, a bad row refused by place."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Callable
from importlib.resources import as_file, files
from pathlib import Path

import frictionless
import pytest

from undersigned import reference
from undersigned.errors import BadData, NotInRegister
from undersigned.model.dates import first_day
from undersigned.model.stances import Stance
from undersigned.model.statements import Extent, StatementKind
from undersigned.register.ids import attestation_id, source_id
from undersigned.register.shipped import load, shipped_register

TABLES = ("statements.csv", "sources.csv", "listings.csv", "attestations.csv")


def test_totals() -> None:
    reach = shipped_register().reach()
    assert (reach.statements, reach.complete_lists, reach.signatures) == (442, 316, 10196)
    assert reach.first is not None and reach.first.year == 2005
    assert reach.last is not None and reach.last.year == 2026


def test_what_the_tables_hold() -> None:
    entries = list(shipped_register().entries())
    stances = Counter(attestation.stance.value for entry in entries for attestation in entry.attestations)
    assert stances == {"signed": 10844, "did_not_sign": 176, "joined_later": 78, "declined": 10, "withdrew": 9}
    kinds = Counter(entry.statement.kind for entry in entries)
    assert kinds[StatementKind.SESSION_REQUEST] == 24
    assert sum(len(entry.statement.merged_ids) for entry in entries) == 27


@pytest.mark.parametrize(
    ("statement", "signatories"),
    [
        ("hrc40-2019-03-18-chechnya-lgbti", 32),
        ("hrc33-2016-09-14-cambodia", 39),
        ("hrc41-2019-07-08-xinjiang-letter-22", 23),  # 22, and Italy later by one report
        ("hrc41-2019-07-12-xinjiang-letter-37", 50),  # 37 less Qatar, 13 more, Yemen only on the last list
        ("unga63-2008-12-18-sogi", 66),
        ("unga63-2008-12-18-sogi-counter-syria", 59),
        ("hrc16-2011-03-22-sogi-85", 85),
        ("hrc44-2020-06-30-hong-kong-cuba", 53),
    ],
)
def test_signatories(statement: str, signatories: int) -> None:
    positions = shipped_register().positions(statement).values()
    assert sum(position.value.is_signatory for position in positions) == signatories


def test_a_merged_id_leads_to_what_it_was_merged_into() -> None:
    register = shipped_register()
    assert register.entry("hrc41-letter-2019-07-08-xinjiang") is register.entry("hrc41-2019-07-08-xinjiang-letter-22")


def test_merging_keeps_each_source_with_its_own_list() -> None:
    entry = shipped_register().entry("unga75-2020-10-05-unilateral-measures-racism")
    lists = {one.source for one in entry.listings if one.extent is Extent.COMPLETE}
    assert len(lists) == 2
    for source in lists:
        assert sum(attestation.source == source for attestation in entry.attestations) == 26


def test_an_unknown_id_is_answered_with_those_that_look_alike() -> None:
    with pytest.raises(NotInRegister, match="hrc40-2019-03-18-chechnya-lgbti"):
        shipped_register().entry("hrc40-2019-03-18-chechnia-lgbt")


def test_identifiers_follow_from_content() -> None:
    for entry in shipped_register().entries():
        for attestation in entry.attestations:
            assert attestation.id == attestation_id(attestation)
        for source in entry.sources.values():
            assert source.id == source_id(url=source.url, document=source.document, publisher=source.publisher)


def test_no_signatory_was_unable_to_sign() -> None:
    register = shipped_register()
    unable = [
        (entry.statement.id, state)
        for entry in register.entries()
        for state, position in register.positions(entry.statement.id).items()
        if position.value.is_signatory and position.eligibility.could_sign is False
    ]
    assert unable == []


def test_every_list_has_its_names_and_every_answer_comes_after() -> None:
    register = shipped_register()
    for entry in register.entries():
        for listing in entry.listings:
            named = {
                one.state for one in entry.attestations if one.source == listing.source and one.stance.is_signatory
            }
            if listing.extent in (Extent.COMPLETE, Extent.PARTIAL):
                assert named, (entry.statement.id, listing.source)
        if entry.statement.responds_to is not None:
            answered = register.entry(entry.statement.responds_to).statement
            if len(answered.date) == len(entry.statement.date) == 10:
                apart = first_day(entry.statement.date) - first_day(answered.date)
                assert -2 <= apart.days <= 30, entry.statement.id


def test_states_are_named_as_their_sources_write_them() -> None:
    entry = shipped_register().entry("hrc40-2019-03-18-chechnya-lgbti")
    written = {
        attestation.state: attestation.as_written for attestation in entry.attestations if attestation.as_written
    }
    assert written["NLD"] == "the Netherlands"
    assert set(written) == {one.state for one in entry.attestations if one.stance.is_signatory}
    assert all(reference.is_state(code) for code in written)


def test_reasons_that_were_reported_are_kept_as_codes() -> None:
    entry = shipped_register().entry("hrc41-2019-07-12-xinjiang-letter-37")
    withdrawn = [one for one in entry.attestations if one.state == "QAT" and one.stance is Stance.WITHDREW]
    assert {one.reason for one in withdrawn} == {"neutrality"}
    assert {one.valid_on for one in withdrawn} == {"2019-07-18"}


def test_the_package_is_valid_by_the_standard_validator() -> None:
    with as_file(files("undersigned.data") / "register") as folder:
        report = frictionless.validate(str(folder / "datapackage.json"))
    assert report.valid, report.flatten(["resourceName", "rowNumber", "fieldName", "message"])


def _changed(folder: Path, table: str, change: Callable[[list[str]], None]) -> Path:
    """The shipped tables in ``folder``, the first data row of ``table`` changed."""
    for name in TABLES:
        text = files("undersigned.data").joinpath(f"register/{name}").read_text(encoding="utf-8")
        if name == table:
            lines = list(csv.reader(io.StringIO(text)))
            change(lines[1])
            out = io.StringIO()
            csv.writer(out, lineterminator="\n").writerows(lines)
            text = out.getvalue()
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("table", "cell", "value", "refused"),
    [
        ("statements.csv", 1, "petition", "line 2, column kind: must be one of"),
        ("statements.csv", 7, "2019-02-30", "line 2, column date: not a date"),
        ("statements.csv", 4, "MOON", "line 2, column body_id: unknown"),
        ("statements.csv", 10, "RUS|XYZ", "line 2, column concerning: no such state"),
        ("statements.csv", 12, "hrc99", "line 2, column responds_to: no such statement"),
        ("sources.csv", 1, "ftp://x", "line 2, column url: not a web address"),
        ("sources.csv", 3, "rumour", "line 2, column kind: must be one of"),
        ("listings.csv", 3, "about ten", "line 2, column count: not a whole number"),
        ("listings.csv", 1, "s0", "line 2, column source: unknown"),
        ("attestations.csv", 2, "ZZZ", "line 2, column state: no such state"),
        ("attestations.csv", 3, "agreed", "line 2, column stance: must be one of"),
        ("attestations.csv", 1, "hrc99", "line 2, column statement: unknown"),
    ],
)
def test_a_bad_row_is_refused_by_place(tmp_path: Path, table: str, cell: int, value: str, refused: str) -> None:
    def change(row: list[str]) -> None:
        row[cell] = value

    folder = _changed(tmp_path, table, change)
    with pytest.raises(BadData) as raised:
        load(lambda name: folder / name)
    assert refused in raised.value.line()
    assert table in raised.value.line()
