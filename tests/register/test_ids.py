from dataclasses import replace
from datetime import UTC, datetime

import pytest

from undersigned.model.documents import Evidence
from undersigned.model.stances import Act, Attestation, Stance
from undersigned.register.ids import attestation_id, judgement_id, source_id, with_id

BASE = Attestation(id="", statement="hrc40-x", state="GBR", stance=Stance.SIGNED, source="s1")


def test_who_recorded_it_and_when_makes_no_difference() -> None:
    later = replace(BASE, id="whatever", recorded_at=datetime(2026, 1, 1, tzinfo=UTC), recorded_by="ana")
    assert attestation_id(later) == attestation_id(BASE) == with_id(later).id


@pytest.mark.parametrize(
    "other",
    [
        replace(BASE, statement="hrc40-y"),
        replace(BASE, state="FRA"),
        replace(BASE, stance=Stance.WITHDREW),
        replace(BASE, source="s2"),
        replace(BASE, as_written="United Kingdom"),
        replace(BASE, said_by="United Kingdom"),
        replace(BASE, valid_on="2019"),
        replace(BASE, evidence=(Evidence(start=0, end=2, text="UK"),)),
    ],
)
def test_any_difference_in_content_makes_another_identifier(other: Attestation) -> None:
    assert attestation_id(other) != attestation_id(BASE)


def test_an_identifier_is_pinned_because_judgements_and_exports_hold_it() -> None:
    assert attestation_id(BASE) == "a0e73af4a5b3c16ea"


def test_sources_and_judgements_are_told_apart() -> None:
    assert source_id(url="https://a.example", document=None, publisher="A") != source_id(
        url=None, document=None, publisher="https://a.example"
    )
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    ids = {judgement_id(target="a1", act=act, value=None, editor="ana", judged_at=moment) for act in Act}
    assert len(ids) == len(Act)
