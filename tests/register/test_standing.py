"""Where a state stood, and what it dropped off from, over a register of a few made-up statements."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from undersigned.model.stances import Attestation, Stance
from undersigned.model.statements import Extent, Listing, Source, SourceKind, Statement, StatementKind
from undersigned.register.batch import Batch
from undersigned.register.company import signatures
from undersigned.register.facets import search, spread
from undersigned.register.ids import with_id
from undersigned.register.standing import drop_offs, standing_of
from undersigned.register.store import Register
from undersigned.register.view import StatementQuery
from undersigned.settings import Settings

NORDIC = ("DNK", "FIN", "ISL", "NOR", "SWE")
LISTS = (
    ("hrc-2020-05-01-one", "2020-05-01", (*NORDIC, "USA", "CAN")),
    ("hrc-2021-05-01-two", "2021-05-01", (*NORDIC, "CAN")),
    ("hrc-2021-06-01-counter", "2021-06-01", ("CUB", "VEN", "BLR")),
    ("hrc-2022-05-01-few", "2022-05-01", ("NOR", "SWE")),
)


def _batch(key: str, day: str, signed: tuple[str, ...]) -> Batch:
    source = Source(id=f"{key}-list", url=None, publisher="the delivering state", kind=SourceKind.PRIMARY)
    statement = Statement(
        id=key,
        kind=StatementKind.JOINT_STATEMENT,
        title=key,
        body="UN Human Rights Council",
        body_id="HRC",
        session=None,
        agenda_item=None,
        date=day,
        concerning=("RUS",),
    )
    signatures = (
        Attestation(id="", statement=key, state=code, stance=Stance.SIGNED, source=source.id) for code in signed
    )
    return Batch(
        about=key,
        sources=(source,),
        statements=(statement,),
        listings=(Listing(statement=key, source=source.id, extent=Extent.COMPLETE),),
        attestations=tuple(with_id(one) for one in signatures),
    )


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    folder: Path = tmp_path_factory.mktemp("standing")
    with Register.open(Settings(data_dir=folder, database=None), shipped=False) as register:
        # Out of order on purpose: what is recorded last is not what happened last.
        register.record([_batch(*row) for row in reversed(LISTS)], by="the test")
        yield register


def test_the_record_of_a_state_comes_newest_first(register: Register) -> None:
    days = [one.statement.date for one in standing_of(register, register.matrix(), "NOR")]
    assert days == sorted(days, reverse=True)
    assert len(days) == len(LISTS)


def test_who_leaves_a_circle_that_stays_has_dropped_off(register: Register) -> None:
    found = drop_offs(register, register.matrix(), spread(register).matters, "USA")
    assert [(one.statement.id, one.before) for one in found] == [("hrc-2021-05-01-two", "hrc-2020-05-01-one")]


@pytest.mark.parametrize("state", ["CAN", "NOR", "CUB", "DEU"])
def test_nobody_drops_off_from_a_smaller_circle_or_from_the_other_side(register: Register, state: str) -> None:
    assert drop_offs(register, register.matrix(), spread(register).matters, state) == ()


def test_company_is_who_shares_most_signatures(register: Register) -> None:
    company = signatures(register.matrix()).company("NOR", least=1)
    assert company[0].state == "SWE"
    assert (company[0].together, company[0].either) == (3, 3)
    assert "CUB" not in {one.state for one in company}


def test_facets_count_what_was_found(register: Register) -> None:
    found, facets = search(register, StatementQuery(year=2021), spread(register))
    assert [one.date for one in found] == ["2021-06-01", "2021-05-01"]
    assert facets.total == 2
    assert facets.years == {"2021": 2}
    assert facets.concerning == {"RUS": 2}
