"""Who says what, from plain text to quotes with places."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undersigned.documents.load import load_bytes
from undersigned.reading.speech import Speech, find
from undersigned.reading.textview import view


def speech(text: str) -> Speech:
    return find(view(load_bytes(text.encode(), name="test")))


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("The envoy told reporters that the list was closed.", "The envoy", "that the list was closed"),
        ("“We were never asked,” the minister said.", "the minister", "“We were never asked,”"),
        ("Nobody signed, according to the mission.", "the mission", "Nobody signed"),
        ("The U.S. mission told Reuters it had not been asked.", "The U.S. mission", "it had not been asked"),
        ("Another said it was late.", "Another", "it was late"),
        ("A text seen by the paper warns that time is short.", "A text seen by the paper", "that time is short"),
        ("Jan Novak (Law and Justice) said it was late.", "Jan Novak (Law and Justice)", "it was late"),
        ("The envoy said Friday that it was late.", "The envoy", "that it was late"),
        ("The delegates’ statement says all must act.", "The delegates’ statement", "all must act"),
        ("The envoy said Chad was asked but never answered.", "The envoy", "Chad was asked but never answered"),
        ("The envoy said Chad was asked but answered late.", "The envoy", "Chad was asked"),
        ("Chad refused, Reuters reports.", "Reuters", "Chad refused"),
        ("Chad refused, per the ministry.", "ministry", "Chad refused"),
        ("The mission’s explanation is that nobody asked.", "The mission", "that nobody asked"),
        ("“Why now?” asked Lena Roth.", "Lena Roth", "“Why now?”"),
    ],
)
def test_source_and_content(text: str, source: str, content: str) -> None:
    (quote,) = speech(text).quotes
    assert quote.source is not None
    assert quote.source.text == source
    assert [e.text for e in quote.content] == [content]


def test_voice_at_covers_quoted_and_reported_words() -> None:
    text = "Latvia signed the letter. The envoy said that Malta refused."
    read = speech(text)
    assert read.voice_at(text.index("Malta"), text.index("Malta") + 5) == read.quotes[0].speaker
    assert read.voice_at(0, 6) is None


@given(st.text(alphabet=st.sampled_from("ab “”\"'‘’.,:\nXé says that said he ")))
def test_every_place_holds_its_words(text: str) -> None:
    read = speech(text)
    for quote in read.quotes + read.attitudes:
        for evidence in (quote.source, quote.cue, *quote.content):
            if evidence is not None:
                assert text[evidence.start : evidence.end] == evidence.text


def test_a_colon_with_nothing_after_it_ends_no_reading() -> None:
    assert speech("“We go,” the envoy said:").quotes[0].content[0].text == "“We go,”"


@pytest.mark.parametrize(
    "text",
    [
        "Norway " * 30_000 + "said that they left.",
        "“" * 20_000,
        '’"“ ' * 20_000,
        "x, " * 40_000,
        "a-" * 40_000,
        "Ana, who said it, and by May, " * 6_000,
    ],
    ids=["names", "open marks", "odd marks", "commas", "hyphens", "who"],
)
def test_text_that_is_no_prose_takes_no_time(text: str) -> None:
    start = time.process_time()
    speech(text)
    assert time.process_time() - start < 3


@given(st.lists(st.sampled_from(["“We go,” she said.", "The envoy said that all left.", "Norway signed."]), max_size=6))
def test_voice_at_agrees_with_the_quotes(sentences: list[str]) -> None:
    text = "\n\n".join(sentences)
    read = speech(text)
    for at in range(0, len(text) - 1, 3):
        holding = [q for q in read.quotes if any(e.start <= at and at + 1 <= e.end for e in q.content)]
        assert (read.quote_at(at, at + 1) is not None) == bool(holding)
