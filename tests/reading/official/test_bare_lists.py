"""Lists in languages without a lexicon: read where they are unmistakable, else declined with a warning."""

import pytest

from undersigned.documents.load import load_bytes
from undersigned.reading.reader import read

_PROSE = (
    "Die freie Presse ist kein Geschenk, und sie wird nicht von denen geschützt, die sich vor ihr fürchten. "
    "Wir rufen alle Parteien auf, sich an das Recht zu halten."
)
_NAMES = "Belgien\nDänemark\nEstland\nFinnland\nIrland\nÖsterreich"


@pytest.mark.parametrize(
    ("title", "heading", "names", "found"),
    [
        ("Gemeinsame Erklärung zur Presse", "Unterzeichner:", _NAMES, 6),
        ("Gemeinsame Erklärung zur Presse", "Unterzeichner (6):", _NAMES, 6),
        ("Gemeinsame Erklärung zur Presse", "Unterzeichner (7):", _NAMES, 0),
        ("Gemeinsame Erklärung zur Presse", "Botschaften im Land:", _NAMES, 0),
        ("Gemeinsame Erklärung zur Presse", "Unterzeichner:", "Belgien\nIrland", 0),
        ("Hinweise zur Presse", "Unterzeichner:", _NAMES, 0),
    ],
)
def test_title_heading_and_names_must_agree(title: str, heading: str, names: str, found: int) -> None:
    text = f"{title}\n\n{_PROSE}\n\n{heading}\n\n{names}\n"
    reading = read(load_bytes(text.encode(), name="seite.txt"))
    assert sum(len(each.positions) for each in reading.statements) == found
    assert any("no lexicon for 'de'" in warning for warning in reading.warnings)
    assert all(text[e.start : e.end] == e.text for s in reading.statements for p in s.positions for e in p.evidence)
