"""Who says what, from plain text to quotes with places."""

from __future__ import annotations

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
