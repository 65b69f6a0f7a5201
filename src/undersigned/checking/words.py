"""Claims about what somebody said, asked for or kept silent on: a record of signatures cannot tell.

"Neither the President nor the Vice President has spoken publicly about it"
"""

from __future__ import annotations

from undersigned.checking.case import Case
from undersigned.checking.rulings import not_checkable
from undersigned.model.verdicts import Verdict

_WHAT = {
    "silent": ("Whether somebody has spoken is not in a record of signatures.", "a search of public statements"),
    "condemned": ("Who condemned whom is not in a record of signatures.", "the condemnation itself"),
    "called_for": ("What was asked for is not in a record of signatures.", "the text of the statement"),
}


def check(case: Case) -> Verdict:
    """The verdict on a claim of kind ``silent``, ``condemned`` or ``called_for``."""
    because, missing = _WHAT[case.claim.kind]
    return not_checkable(case, because, missing=missing)
