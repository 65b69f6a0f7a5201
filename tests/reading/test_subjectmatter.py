"""Long articles are read from where they first speak of a statement or of signing."""

from __future__ import annotations

import pytest
from tests.reading.told import positions_in, positions_told

from undersigned.documents.load import load_bytes
from undersigned.reading.stances.subjectmatter import begins_at
from undersigned.reading.textview import view

VISIT = (
    "The minister went through the market of the old town on Tuesday, where he bought dates and spoke to traders. "
    "Chile and Peru were on his mind, he told them, as was the price of wheat. It rained in the afternoon. "
)
LONG = VISIT * 8


@pytest.mark.parametrize(
    ("told", "signed"),
    [
        ("Fiji and Togo signed the statement on Monday.", "FJI TGO signed"),
        ("Fiji and Togo put their names to it on Monday. The statement was read out in Geneva.", "FJI TGO signed"),
        ("The letter is two pages long. Fiji has endorsed it.", "FJI signed"),
        ("Togo's signature was missing from the declaration.", "TGO did_not_sign"),
    ],
)
def test_what_stands_behind_other_matter_is_read(told: str, signed: str) -> None:
    assert positions_in(LONG + "\n\n" + told) == positions_told(signed)


@pytest.mark.parametrize("told", ["Fiji and Togo won their matches.", "Fiji supported Togo in the match."])
def test_an_article_on_other_matter_is_not_read(told: str) -> None:
    seen = view(load_bytes((LONG + told).encode(), name="article"))
    assert begins_at(seen, "en") == len(seen.text)


def test_the_two_sentences_before_are_read_as_well() -> None:
    seen = view(load_bytes((LONG + "Fiji was asked. It did. The statement is out.").encode(), name="article"))
    assert seen.text[begins_at(seen, "en") :].startswith("Fiji was asked.")


def test_a_short_text_may_leave_it_to_be_understood() -> None:
    assert begins_at(view(load_bytes(b"Invited by Norway, Serbia never replied.", name="note")), "en") == 0
