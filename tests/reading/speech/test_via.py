"""Through whom or what we know: newspapers, press releases, platforms."""

from __future__ import annotations

import pytest
from tests.reading.speech.test_find import speech


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("The envoy told the Geneva Courier that the list was closed.", "Geneva Courier"),
        ("The envoy told reporters that the list was closed.", "reporters"),
        ("The envoy told her deputy that the list was closed.", None),
        ("The envoy said in a press release that the list was closed.", "press release"),
        ("In a statement, the envoy said that the list was closed.", "statement"),
        ("“It is closed,” the envoy wrote on X.", "X"),
        ("The list was closed, according to the Geneva Courier Daily.", "Geneva Courier Daily"),
        ("The list was closed, according to the envoy.", None),
        ("The envoy said in Geneva that the list was closed.", None),
    ],
)
def test_via(text: str, via: str | None) -> None:
    (quote,) = speech(text).quotes
    assert quote.via == via
