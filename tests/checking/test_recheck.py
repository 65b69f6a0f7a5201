from dataclasses import replace

import pytest

from tests.checking.readings import CAMBODIA_2016, CHECHNYA_2019, reading
from undersigned.checking.checker import check
from undersigned.checking.recheck import grown, recheck, rests_on, touched
from undersigned.errors import BadData, Place
from undersigned.jsonio import report_from_json, to_json
from undersigned.model.readings import Claim, Reading, ReadStatement
from undersigned.model.verdicts import CheckReport, Ruling
from undersigned.register.shipped import shipped_register
from undersigned.register.snapshot import Snapshot


def _report() -> CheckReport:
    read = reading(Claim(id="c1", kind="did_not_sign", state="USA", statement="s1"), about=CHECHNYA_2019)
    return check(_recognisable(read), shipped_register())


def _recognisable(read: Reading) -> Reading:
    known = ReadStatement(
        id="s1",
        register_id=CHECHNYA_2019,
        body="UN Human Rights Council",
        date="2019-03-18",
        concerning=("RUS",),
        place="Chechnya",
    )
    return replace(read, statements=(known,))


def test_a_report_is_touched_by_what_it_rests_on() -> None:
    report = _report()
    assert rests_on(report) == {CHECHNYA_2019}
    assert touched(report, {CHECHNYA_2019})
    assert not touched(report, {CAMBODIA_2016})


def test_a_report_without_a_match_is_touched_by_anything() -> None:
    unmatched = replace(_report().reading, statements=(ReadStatement(id="s1"),))
    assert touched(CheckReport(reading=unmatched, verdicts=()), ())


def test_a_new_attestation_is_seen_as_growth() -> None:
    now = shipped_register()
    entry = now.entry(CHECHNYA_2019)
    then = Snapshot([replace(entry, attestations=entry.attestations[1:])])
    assert grown({CHECHNYA_2019}, then, now) == {CHECHNYA_2019}
    assert grown({CHECHNYA_2019}, now, now) == set()


def test_the_verdict_follows_the_record() -> None:
    stale = replace(_report(), verdicts=(replace(_report().verdicts[0], verdict=Ruling.NOT_CHECKABLE),))
    done = recheck(stale, shipped_register())
    assert [(c.before, c.after.verdict) for c in done.changes] == [(Ruling.NOT_CHECKABLE, Ruling.SUPPORTED)]
    assert recheck(done.report, shipped_register()).changes == ()


def test_reports_survive_the_way_through_json() -> None:
    report = _report()
    assert report_from_json(to_json(report, indent=None), Place()) == report


@pytest.mark.parametrize("line", ["", "{}", "[1]", '{"schema": "undersigned/reading/1"}', "not json"])
def test_what_is_no_report_is_refused_with_its_place(line: str) -> None:
    with pytest.raises(BadData, match="line 7"):
        report_from_json(line, Place(file="reports.jsonl", line=7))
