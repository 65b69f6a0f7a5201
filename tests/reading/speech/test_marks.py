"""Quotation marks: what stands between them, and what odd ones do not break."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undersigned.reading.speech.marks import dialogue, quotations


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("He said “Two words.”", ["Two words."]),
        ('He said "two words" and left', ["two words"]),
        ("He said ''two words,'' and left", ["two words,"]),
        ("‘Voters don’t care,’ he said", ["Voters don’t care,"]),
        ("« Deux mots », dit-il", ["Deux mots"]),
        ("„Zwei Worte“, sagte er", ["Zwei Worte"]),
        ("the delegates’ votes and the states’ list", []),
        ("It was 5' 10\" tall", []),
        ("“Never closed, it runs on", ["Never closed, it runs on"]),
        ("“One paragraph.\n“And the next,” she said", ["One paragraph.", "And the next,"]),
        ("”Turned the wrong way,” he wrote", ["Turned the wrong way,"]),
        ("a stray ” here, and “a true one”", ["a true one"]),
        ("“Outer ‘inner’ outer”", ["Outer ‘inner’ outer"]),
    ],
)
def test_what_stands_between_marks(text: str, inner: list[str]) -> None:
    assert [text[q.inner_start : q.inner_end] for q in quotations(text, 0, len(text))] == inner


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("“We signed,” she said", True),
        ("“Yes,” she said", True),
        ("She added: “and we would again.”", True),
        ("the so-called “gang of twelve” met", False),
        ("his book, “The Long Road,” sold well", False),
        ("called it “a missed chance” again", False),
    ],
)
def test_speech_is_told_from_names_and_phrases(text: str, whole: bool) -> None:
    (quotation,) = quotations(text, 0, len(text))
    assert quotation.whole is whole


def test_dashes_open_and_close_dialogue() -> None:
    text = "—No fuimos —dijo ella—. Nadie llamó."
    assert [text[q.inner_start : q.inner_end] for q in dialogue(text, 0, len(text))] == ["No fuimos", "Nadie llamó."]


@given(st.text(alphabet=st.sampled_from("aB “”\"'‘’«».,\n")))
def test_quotations_lie_in_order_and_apart(text: str) -> None:
    found = quotations(text, 0, len(text))
    assert all(q.start <= q.inner_start < q.inner_end <= q.end for q in found)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
