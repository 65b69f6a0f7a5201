"""Turns of phrase for signing, refusing, staying away and withdrawing, each after a sentence on the statement.

Without a statement in sight the same words tell nothing of signing.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from undersigned.documents.load import load_bytes
from undersigned.reading.reader import read

DEEDS = {
    "signed": [
        *("undersigned it", "seconded it", "initialled it", "fell into line", "answered yes", "gave its consent"),
        *("put its stamp on it", "entered its name", "sent in its signature", "volunteered its name", "acceded"),
        *("sent it back signed", "let its name stand", "kept its name on it", "linked arms with the signatories"),
        *("associated itself", "attached itself to it", "found its way onto the list", "came out in support"),
    ],
    "declined": [
        *("passed", "turned it away", "wanted none of it", "refused outright", "gave a flat no", "shook its head"),
        *("kept its pen in its pocket", "put its pen away", "laid down its pen", "handed it back unsigned"),
        *("excused itself", "gave it short shrift", "showed it the door", "dug in its heels", "saw no reason to sign"),
        *("would not hear of it", "would not touch it", "wouldn't budge", "was unwilling to sign"),
    ],
    "did_not_sign": [
        *("sat on its hands", "kept its head down", "stayed in its seat", "held itself aloof", "looked the other way"),
        *("missed the deadline", "missed the boat", "let the date go by", "left its line blank", "kept a low profile"),
        *("signed nothing", "offered no signature", "stayed home"),
    ],
    "withdrew": [
        *("bailed out", "got cold feet", "unsigned it", "recalled its signature"),
        *("asked for its name back", "took itself off the list", "struck its name out", "crossed out its name"),
        *("stepped back", "went back on it", "fell off the list", "left the signatories", "backed away from it"),
    ],
    "did_not_consider": ["never looked at it", "never opened it", "has not dealt with it", "gave it no thought"],
}
TOLD = [(deed, stance) for stance, deeds in DEEDS.items() for deed in deeds]


def _positions(text: str) -> list[str]:
    reading = read(replace(load_bytes(text.encode(), name="passage"), language="en"))
    return sorted(f"{p.state} {p.stance}" for s in reading.statements for p in s.positions)


@pytest.mark.parametrize(("deed", "stance"), TOLD)
def test_stance(deed: str, stance: str) -> None:
    before = "Fiji had signed it but" if stance == "withdrew" else "Fiji"
    assert _positions(f"The letter went out on Monday. {before} {deed}.") == [f"FJI {stance}"]


@pytest.mark.parametrize(
    "deed", [deed for deed, _ in TOLD if not {"list", "name"} & set(deed.split()) and "sign" not in deed]
)
def test_nothing_without_a_statement(deed: str) -> None:
    assert _positions(f"The storm came on Monday. Fiji {deed}.") == []
