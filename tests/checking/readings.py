"""Readings made by hand: claims about one statement of the register that ships."""

from __future__ import annotations

from undersigned.checking.checker import check
from undersigned.model.readings import Claim, Reading, ReadStatement, SourceHead, Speaker
from undersigned.model.verdicts import Verdict
from undersigned.register.shipped import shipped_register

CHECHNYA_2019 = "hrc40-2019-03-18-chechnya-lgbti"
CAMBODIA_2016 = "hrc33-2016-09-14-cambodia"
GENEVA_CONSENSUS = "2020-10-22-geneva-consensus-declaration"
XINJIANG_22 = "hrc41-2019-07-08-xinjiang-letter-22"
XINJIANG_37 = "hrc41-2019-07-12-xinjiang-letter-37"
SAUDI_2019 = "hrc42-2019-09-23-saudi-australia"
HEAD = SourceHead(
    name="made by hand",
    sha256="0" * 64,
    media_type="text/plain",
    language="en",
    title=None,
    url=None,
    publisher=None,
    published=None,
)


def reading(*claims: Claim, about: str | None) -> Reading:
    """A reading whose one statement is ``about`` in the register."""
    statement = ReadStatement(id="s1", register_id=about, body="Human Rights Council")
    voices = sorted({c.said_by for c in claims if c.said_by is not None})
    speakers = tuple(Speaker(id=p, name=None, role="official", organisation=None) for p in voices)
    return Reading(source=HEAD, text="", statements=(statement,), speakers=speakers, claims=claims)


def rule(claim: Claim, *, about: str | None = CHECHNYA_2019) -> Verdict:
    """The verdict on one claim about ``about``."""
    (verdict,) = check(reading(claim, about=about), shipped_register()).verdicts
    return verdict
