"""A long line takes no longer to read than its words in short lines, whatever it could be taken for."""

from __future__ import annotations

import time

import pytest

from undersigned.documents.load import load_bytes
from undersigned.reading.reader import read

_STATES = ("Albania", "Belgium", "Chile", "Denmark", "Estonia", "Fiji", "Ghana", "Hungary", "Iceland", "Japan")
_LINES = {
    "a list of names": "We are joined by: " + ", ".join(_STATES * 40),
    "persons before a state": "Ms. A. Doe, " + "Mr. B. Roe, " * 200 + "Ambassador of Chile",
    "a sentence on states": "Thanks go to Ghana, " + "which hosted us twice, " * 200 + "and to Malta.",
    "marks": "- " * 2000 + "Malta",
    "long words before a colon": "Plenipotentiaries representing participating transcontinental "
    "intergovernmental administrations: Albania, Iceland, Norway",
    "words in capitals": "FOR THE GOVERNMENT OF " * 200 + "MALTA",
}


@pytest.mark.parametrize("line", _LINES.values(), ids=_LINES.keys())
def test_long_line_is_read_in_time(line: str) -> None:
    document = load_bytes(f"Joint letter\n\n{line}\n\nFor Peru\nA. Doe\n".encode(), name="letter.txt")
    began = time.process_time()
    read(document)
    assert time.process_time() - began < 3
