"""Positions: the rules case by case, and what must hold whatever the record."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from undersigned.model.bodies import Eligibility
from undersigned.model.positions import Position, PositionValue
from undersigned.model.stances import Act, Attestation, Judgement, Stance
from undersigned.model.statements import Bound, Extent, Listing, Source, SourceKind, Statement, StatementKind
from undersigned.register.ids import judgement_id, with_id
from undersigned.register.judged import in_force
from undersigned.register.positions import derive
from undersigned.register.shipped import shipped_register
from undersigned.register.view import Entry

STATEMENT = Statement(
    id="x-2020-01-01-test",
    kind=StatementKind.JOINT_STATEMENT,
    title="A statement",
    body="Somewhere",
    body_id=None,
    session=None,
    agenda_item=None,
    date="2020-01-01",
)
SOURCES = {
    "primary": SourceKind.PRIMARY,
    "ngo": SourceKind.NGO,
    "press": SourceKind.PRESS,
    "press2": SourceKind.PRESS,
    "wiki": SourceKind.ENCYCLOPEDIA,
}
NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


def said(
    state: str, stance: Stance, source: str, *, on: str | None = None, by: str | None = None, hedge: str | None = None
) -> Attestation:
    return with_id(
        Attestation(
            id="",
            statement=STATEMENT.id,
            state=state,
            stance=stance,
            source=source,
            valid_on=on,
            said_by=by,
            hedge=hedge,
        )
    )


def lists(
    source: str, extent: Extent = Extent.COMPLETE, *, count: int | None = None, as_of: str | None = None
) -> Listing:
    bound = None if count is None else Bound.EXACTLY
    return Listing(statement=STATEMENT.id, source=source, extent=extent, count=count, bound=bound, as_of=as_of)


def judged(target: str, act: Act, *, hour: int = 0, value: str | None = None) -> Judgement:
    when = NOON + timedelta(hours=hour)
    key = judgement_id(target=target, act=act, value=value, editor="ed", judged_at=when)
    return Judgement(id=key, target=target, act=act, value=value, editor="ed", judged_at=when)


def entry(
    *attestations: Attestation, listings: tuple[Listing, ...] = (), judgements: tuple[Judgement, ...] = ()
) -> Entry:
    return Entry(
        statement=STATEMENT,
        sources={key: Source(id=key, url=None, publisher=key, kind=kind) for key, kind in SOURCES.items()},
        listings=listings,
        attestations=attestations,
        judgements=judgements,
    )


def of(record: Entry, state: str = "USA", eligibility: Eligibility = Eligibility.OPEN) -> Position:
    return derive(record, {state: eligibility})[state]


SIGNED, JOINED, WITHDREW = Stance.SIGNED, Stance.JOINED_LATER, Stance.WITHDREW
NOT, DECLINED, NOT_ASKED = Stance.DID_NOT_SIGN, Stance.DECLINED, Stance.NOT_ASKED
FULL = (said("GBR", SIGNED, "primary"),)

RULES: list[tuple[str, Entry, PositionValue]] = [
    ("nobody says anything", entry(), PositionValue.UNKNOWN),
    ("a partial list is silent", entry(*FULL, listings=(lists("primary", Extent.PARTIAL),)), PositionValue.UNKNOWN),
    ("a number is silent", entry(listings=(lists("press", Extent.COUNT_ONLY, count=9),)), PositionValue.UNKNOWN),
    ("a complete list", entry(*FULL, listings=(lists("primary"),)), PositionValue.NOT_ON_COMPLETE_LIST),
    ("somebody's word", entry(said("USA", NOT, "press")), PositionValue.DID_NOT_SIGN),
    (
        "a specific word beside a complete list",
        entry(*FULL, said("USA", NOT_ASKED, "press", by="a staffer"), listings=(lists("primary"),)),
        PositionValue.NOT_ASKED,
    ),
    (
        "a specific word of lesser standing beside a plain one",
        entry(said("USA", NOT, "primary"), said("USA", DECLINED, "press")),
        PositionValue.DECLINED,
    ),
    (
        "specific words that contradict each other",
        entry(said("USA", DECLINED, "press"), said("USA", NOT_ASKED, "press2")),
        PositionValue.DID_NOT_SIGN,
    ),
    (
        "of contradicting specific words the nearer",
        entry(said("USA", DECLINED, "ngo"), said("USA", NOT_ASKED, "press2")),
        PositionValue.DECLINED,
    ),
    (
        "primary beats press",
        entry(said("USA", SIGNED, "primary"), said("USA", NOT, "press")),
        PositionValue.SIGNED,
    ),
    (
        "press does not beat a complete primary list",
        entry(*FULL, said("USA", SIGNED, "press"), listings=(lists("primary"),)),
        PositionValue.NOT_ON_COMPLETE_LIST,
    ),
    (
        "equal standing",
        entry(said("USA", SIGNED, "press"), said("USA", NOT, "press2")),
        PositionValue.DISPUTED,
    ),
    (
        "equal standing, the later word",
        entry(said("USA", SIGNED, "press", on="2020-01-05"), said("USA", NOT, "press2", on="2020-01-02")),
        PositionValue.SIGNED,
    ),
    (
        "equal standing, days that overlap",
        entry(said("USA", SIGNED, "press", on="2020-01"), said("USA", NOT, "press2", on="2020-01-02")),
        PositionValue.DISPUTED,
    ),
    (
        "equal standing, a complete list without it",
        entry(said("GBR", SIGNED, "press"), said("USA", SIGNED, "press2"), listings=(lists("press"),)),
        PositionValue.DISPUTED,
    ),
    (
        "a complete list that names it with a hedge",
        entry(
            said("GBR", SIGNED, "press"),
            said("USA", SIGNED, "press", hedge="reportedly"),
            said("USA", SIGNED, "press2"),
            listings=(lists("press"),),
        ),
        PositionValue.DISPUTED,
    ),
    (
        "a list shorter than its own number does not contradict a name",
        entry(said("GBR", SIGNED, "press"), said("USA", SIGNED, "press2"), listings=(lists("press", count=2),)),
        PositionValue.SIGNED,
    ),
    (
        "an earlier state of the list does not contradict a later one",
        entry(
            *FULL,
            said("USA", SIGNED, "press"),
            listings=(lists("primary", as_of="2020-01-01"), lists("press", Extent.PARTIAL, as_of="2020-06-01")),
        ),
        PositionValue.SIGNED,
    ),
    (
        "joined after the list",
        entry(*FULL, said("USA", JOINED, "press", on="2020-02-01"), listings=(lists("primary"),)),
        PositionValue.JOINED_LATER,
    ),
    (
        "joined by one word, not on the later primary list",
        entry(*FULL, said("USA", JOINED, "press", on="2020-02"), listings=(lists("primary", as_of="2020-03-01"),)),
        PositionValue.NOT_ON_COMPLETE_LIST,
    ),
    (
        "declined, then joined",
        entry(said("USA", DECLINED, "ngo", on="2020-01-01"), said("USA", JOINED, "press", on="2021-05")),
        PositionValue.JOINED_LATER,
    ),
    (
        "signed and withdrew",
        entry(said("USA", SIGNED, "primary"), said("USA", WITHDREW, "press"), listings=(lists("primary"),)),
        PositionValue.WITHDREW,
    ),
    (
        "withdrew and came back",
        entry(
            said("USA", SIGNED, "ngo"),
            said("USA", WITHDREW, "ngo", on="2021-01-28"),
            said("USA", JOINED, "ngo", on="2025-01-24"),
        ),
        PositionValue.JOINED_LATER,
    ),
    (
        "joined and withdrew",
        entry(said("USA", WITHDREW, "press", on="2022-08-22"), said("USA", JOINED, "ngo", on="2022-05")),
        PositionValue.WITHDREW,
    ),
    (
        "joined in a month of the year in which it withdrew",
        entry(said("USA", JOINED, "ngo", on="2022-05"), said("USA", WITHDREW, "press", on="2022")),
        PositionValue.WITHDREW,
    ),
    (
        "joined in the year after it withdrew",
        entry(said("USA", JOINED, "ngo", on="2023"), said("USA", WITHDREW, "press", on="2022-05")),
        PositionValue.JOINED_LATER,
    ),
    (
        "withdrew by one word, on the later primary list",
        entry(
            said("USA", SIGNED, "primary"),
            said("USA", WITHDREW, "press", on="2020-01-03"),
            listings=(lists("primary", as_of="2020-02-01"),),
        ),
        PositionValue.SIGNED,
    ),
    ("hedged words make no signatory", entry(said("USA", SIGNED, "press", hedge="reportedly")), PositionValue.UNKNOWN),
    (
        "hedged words unmake no signatory",
        entry(said("USA", SIGNED, "press"), said("USA", NOT, "primary", hedge="seems")),
        PositionValue.SIGNED,
    ),
]


@pytest.mark.parametrize(("record", "expected"), [(r, e) for _, r, e in RULES], ids=[name for name, _, _ in RULES])
def test_rules(record: Entry, expected: PositionValue) -> None:
    assert of(record).value is expected, of(record).because


def test_an_old_list_published_anew_brings_no_withdrawn_name_back() -> None:
    record = entry(
        said("USA", SIGNED, "primary"),
        said("USA", WITHDREW, "press", on="2020-03-01"),
        listings=(lists("primary"),),
    )
    anew = replace(record.sources["primary"], published="2021-01-01")
    assert of(replace(record, sources={**record.sources, "primary": anew})).value is PositionValue.WITHDREW


def test_who_loses_stays_in_sight() -> None:
    yes, no = said("USA", SIGNED, "primary"), said("USA", NOT, "press")
    position = of(entry(yes, no))
    assert (position.rests_on, position.against) == ((yes.id,), (no.id,))
    assert "primary" in position.because


def test_hedged_words_stay_in_sight() -> None:
    hedged = said("USA", SIGNED, "press", hedge="named in advance")
    position = of(entry(*FULL, hedged, listings=(lists("primary"),)))
    assert position.value is PositionValue.NOT_ON_COMPLETE_LIST
    assert position.against == (hedged.id,)


def test_who_could_not_sign() -> None:
    record = entry(*FULL, listings=(lists("primary"),))
    assert of(record, eligibility=Eligibility.NOT_ELIGIBLE).value is PositionValue.NOT_ELIGIBLE
    assert of(record, "GBR", Eligibility.NOT_ELIGIBLE).value is PositionValue.SIGNED


def test_judgements() -> None:
    yes, no = said("USA", SIGNED, "press"), said("USA", NOT, "primary")
    assert of(entry(yes, no)).value is PositionValue.DID_NOT_SIGN
    assert of(entry(yes, no, judgements=(judged(no.id, Act.REJECT),))).value is PositionValue.SIGNED
    assert of(entry(yes, no, judgements=(judged(yes.id, Act.ACCEPT),))).value is PositionValue.SIGNED
    assert of(entry(yes, no, judgements=(judged(yes.id, Act.DISPUTE),))).value is PositionValue.DISPUTED
    merged = judged(no.id, Act.DUPLICATE_OF, value=yes.id)
    assert of(entry(yes, no, judgements=(merged,))).value is PositionValue.SIGNED


def test_a_name_struck_from_a_complete_list_is_not_on_it() -> None:
    wrong = said("USA", SIGNED, "primary")
    record = entry(*FULL, wrong, listings=(lists("primary"),), judgements=(judged(wrong.id, Act.REJECT),))
    assert of(record).value is PositionValue.NOT_ON_COMPLETE_LIST


def test_the_last_act_counts() -> None:
    yes = said("USA", SIGNED, "press")
    rejected, accepted = judged(yes.id, Act.REJECT, hour=1), judged(yes.id, Act.ACCEPT, hour=2)
    assert of(entry(yes, judgements=(accepted, rejected))).value is PositionValue.SIGNED


def test_an_undoing_undone_is_in_force_again() -> None:
    first = judged("a1", Act.REJECT)
    undo = judged(first.id, Act.UNDO, hour=1)
    again = judged(undo.id, Act.UNDO, hour=2)
    assert in_force([again, undo, first]) == (first,)
    assert in_force([undo, first]) == ()


attestations = st.lists(
    st.builds(
        said,
        st.sampled_from(["USA", "GBR", "FRA"]),
        st.sampled_from(list(Stance)),
        st.sampled_from([*SOURCES, "unheard of"]),
        on=st.sampled_from([None, "2020", "2020-01", "2020-01-02", "2021-03-04"]),
        hedge=st.sampled_from([None, None, "reportedly"]),
    ),
    max_size=8,
)
listings = st.lists(
    st.builds(
        lists,
        st.sampled_from(list(SOURCES)),
        st.sampled_from(list(Extent)),
        count=st.none() | st.integers(0, 3),
        as_of=st.sampled_from([None, "2020-01-01", "2021-01"]),
    ),
    max_size=3,
    unique_by=lambda listing: listing.source,
)
ALL = dict.fromkeys(("USA", "GBR", "FRA", "DEU"), Eligibility.OPEN)


@settings(max_examples=300)
@given(attestations, listings, st.randoms(use_true_random=False))
def test_order_of_arrival_does_not_matter(
    heard: list[Attestation], told: list[Listing], shuffle: random.Random
) -> None:
    acts = [judged(one.id, act, hour=n) for n, (one, act) in enumerate(zip(heard, list(Act), strict=False))]
    before = derive(entry(*heard, listings=tuple(told), judgements=tuple(acts)), ALL)
    for some in (heard, told, acts):
        shuffle.shuffle(some)
    assert derive(entry(*heard, listings=tuple(told), judgements=tuple(acts)), ALL) == before


@settings(max_examples=200)
@given(attestations, listings)
def test_adding_the_same_twice_changes_nothing(heard: list[Attestation], told: list[Listing]) -> None:
    once = derive(entry(*heard, listings=tuple(told)), ALL)
    assert derive(entry(*heard, *heard, listings=tuple(told)), ALL) == once


@settings(max_examples=200)
@given(attestations, listings, st.sampled_from([Act.ACCEPT, Act.REJECT, Act.DISPUTE, Act.DUPLICATE_OF]), st.data())
def test_a_judgement_and_its_undoing_cancel(
    heard: list[Attestation], told: list[Listing], act: Act, data: st.DataObject
) -> None:
    target = data.draw(st.sampled_from(heard)).id if heard else "a0"
    judgement = judged(target, act)
    undoing = judged(judgement.id, Act.UNDO, hour=1)
    untouched = derive(entry(*heard, listings=tuple(told)), ALL)
    assert derive(entry(*heard, listings=tuple(told), judgements=(undoing, judgement)), ALL) == untouched


@settings(max_examples=300)
@given(attestations, listings)
def test_nobody_signs_or_is_absent_without_a_word_or_a_list(heard: list[Attestation], told: list[Listing]) -> None:
    complete = any(listing.extent is Extent.COMPLETE for listing in told)
    for state, position in derive(entry(*heard, listings=tuple(told)), ALL).items():
        firm = [one for one in heard if one.state == state and one.hedge is None]
        if position.value.is_signatory:
            assert any(one.stance.is_signatory for one in firm)
            assert position.rests_on
        if position.value is PositionValue.NOT_ON_COMPLETE_LIST:
            assert complete
        elif position.value.is_absence:
            assert any(one.stance.value == position.value.value or not one.stance.is_signatory for one in firm)
        assert not set(position.rests_on) & set(position.against)


def test_the_founding_statement() -> None:
    positions = shipped_register().positions("hrc40-2019-03-18-chechnya-lgbti")
    assert positions["USA"].value is PositionValue.DID_NOT_SIGN
    assert positions["USA"].eligibility is Eligibility.OBSERVER
    assert positions["BRA"].value is PositionValue.NOT_ON_COMPLETE_LIST
    assert all(positions[code].value is PositionValue.SIGNED for code in ("CAN", "GBR", "FRA", "DEU", "ESP"))
    observers = [
        code
        for code, position in positions.items()
        if position.value.is_signatory and position.eligibility is Eligibility.OBSERVER
    ]
    assert len(observers) == 20


@pytest.mark.parametrize(
    ("statement", "state", "expected"),
    [
        ("hrc41-2019-07-12-xinjiang-letter-37", "QAT", PositionValue.WITHDREW),
        ("hrc41-2019-07-12-xinjiang-letter-37", "IRN", PositionValue.JOINED_LATER),
        ("hrc41-2019-07-12-xinjiang-letter-37", "YEM", PositionValue.SIGNED),
        ("hrc33-2016-09-14-cambodia", "UKR", PositionValue.JOINED_LATER),
        ("hrc20-2012-06-28-bahrain", "NLD", PositionValue.DISPUTED),
        ("osce-2018-08-30-chechnya-vienna-mechanism", "BEL", PositionValue.DID_NOT_SIGN),
        ("un-2023-04-17-russia-gershkovich", "ISR", PositionValue.NOT_ON_COMPLETE_LIST),
        ("2020-10-22-geneva-consensus-declaration", "USA", PositionValue.JOINED_LATER),
        ("2020-10-22-geneva-consensus-declaration", "COL", PositionValue.WITHDREW),
        ("fm-2025-08-12-gaza-famine", "DEU", PositionValue.DECLINED),
        ("hrc47-2021-06-22-xinjiang-canada", "UKR", PositionValue.WITHDREW),
        ("hrc47-2021-06-22-xinjiang-canada", "BRA", PositionValue.UNKNOWN),
        ("cpd56-2023-04-10-friends-of-the-family", "LKA", PositionValue.NOT_ON_COMPLETE_LIST),
    ],
)
def test_what_the_shipped_record_adds_up_to(statement: str, state: str, expected: PositionValue) -> None:
    position = shipped_register().positions(statement)[state]
    assert position.value is expected, position.because
