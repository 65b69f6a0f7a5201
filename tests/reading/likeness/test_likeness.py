"""Lists that no rule knows are judged by their marks; what is taken so is told."""

from __future__ import annotations

import csv
from dataclasses import replace
from importlib.resources import files

import pytest

from undersigned.documents.load import load_bytes
from undersigned.model.statements import Extent
from undersigned.reading.likeness.lists import FEWEST, TAKEN, candidates, judged
from undersigned.reading.likeness.marks import Marker
from undersigned.reading.likeness.weights import ALWAYS, likelihood
from undersigned.reading.namelists import name_lists, states_of
from undersigned.reading.page import Page
from undersigned.reading.reader import read
from undersigned.reading.statement import page_of
from undersigned.reading.textview import view
from undersigned.reading.titles import title_span


def page(text: str, language: str = "en") -> Page:
    return page_of(view(replace(load_bytes(text.encode(), name="page.txt"), language=language)))


def marks(text: str, language: str = "en", at: int = 0) -> frozenset[str]:
    seen = page(text, language)
    lists = [names for names in name_lists(seen) if len(states_of(names)) >= FEWEST]
    return Marker(seen, lists, title_span(seen.view)).marks(lists[at])


BY_NO_RULE = """Joint statement on wells

The attorneys-general of the Five Wells partnership (Austria, Chile, Fiji, Kenya and Peru) regret what happened. We call
on all to guard them.
"""


def test_single_names_are_no_list() -> None:
    seen = page("Joint statement\n\nNorway thanked Chile and Mali.\n\nOn behalf of Austria, Fiji and Peru.")
    assert [len(each.items) for each in candidates(seen, title_span(seen.view))] == [FEWEST]


def test_no_list_is_judged_where_somebody_is_quoted_and_nothing_stated_or_signed() -> None:
    renewed = "Travel advice was renewed for Austria, Chile, Fiji and Kenya."
    seen = page(f'{renewed} "Do not go there," a clerk said.')
    assert candidates(seen, title_span(seen.view)) == []
    assert candidates(page(renewed), None) != []


@pytest.mark.parametrize(
    ("text", "expected", "absent"),
    [
        ("Backers\n\nAustria\nChile\nFiji\n", {"lines", "only list", "above: backers"}, {"at least 4"}),
        ("Backers: Austria, Chile, Fiji.", {"colon", "before 1: :", "before 2: backers"}, {"lines"}),
        ("We thank Austria, Chile and Fiji.", {"before ~ veto", "before 1: thank"}, {"colon"}),
        (
            "Austria (Anna Roe, mayor), Chile (Bob Doe, mayor), Fiji (Cy Poe, mayor)",
            {"people between", "opens line"},
            {"colon"},
        ),
    ],
)
def test_marks_of_a_list(text: str, expected: set[str], absent: set[str]) -> None:
    found = marks(text)
    assert expected <= found
    assert not absent & found


def test_which_states_a_list_names_is_no_mark() -> None:
    told = "Chile recalls the friends of the wells: {}.\n\nStatement by Peru"
    assert marks(told.format("Austria, Fiji, Kenya")) == marks(told.format("Belgium, Tonga, Ghana"))
    assert not [mark for mark in marks(told.format("Austria, Fiji, Kenya")) if "chile" in mark or "peru" in mark]


def test_chinese_words_are_pairs_of_characters() -> None:
    assert {"before: 发起", "before: 起方"} <= marks("发起方：奥地利、智利、斐济。", "zh")


def test_likelihood_grows_with_the_marks_that_speak_for_it() -> None:
    alone = likelihood(())
    assert likelihood({"before ~ signing"}) > alone > likelihood({"before ~ veto"})
    assert likelihood({"a mark that no list had"}) == alone


def test_the_table_is_whole() -> None:
    with (files("undersigned.reading.likeness") / "weights.csv").open(encoding="utf-8") as lines:
        rows = list(csv.reader(line for line in lines if not line.startswith("#")))
    assert rows[0] == ["mark", "weight"]
    assert rows[1][0] == ALWAYS
    names = [mark for mark, _ in rows[1:]]
    assert len(names) == len(set(names))
    assert all(abs(float(weight)) < 5 for _, weight in rows[1:])


def test_a_list_taken_by_its_looks_is_told_and_never_called_complete() -> None:
    seen = page(BY_NO_RULE)
    likely = [each for each, how in judged(seen, title_span(seen.view)).items() if how >= TAKEN]
    assert len(likely) == 1
    reading = read(replace(load_bytes(BY_NO_RULE.encode(), name="page.txt"), language="en"))
    (statement,) = reading.statements
    assert {p.state for p in statement.positions} == {"AUT", "CHL", "FJI", "KEN", "PER"}
    assert statement.listing is Extent.PARTIAL
    assert any("by the looks of the list alone" in warning for warning in reading.warnings)


@pytest.mark.parametrize(
    "text",
    [
        "Our embassies\n\nAustria\nChile\nFiji\nKenya\n",
        "Press release\n\nThe minister thanked Austria, Chile, Fiji and Kenya for their help.",
        "Voting record\n\nIn favour: Austria, Chile, Fiji. Against: Kenya, Peru, Tonga.",
        "Travel advice was renewed for Austria, Chile, Fiji and Kenya.",
        "The agreement holds.\n\nShe rang Austria, Chile, Fiji and Kenya.\n\n“It will be signed soon.”",
    ],
)
def test_other_lists_are_not_taken(text: str) -> None:
    reading = read(replace(load_bytes(text.encode(), name="page.txt"), language="en"))
    assert not [p for each in reading.statements for p in each.positions]
