"""Claims that a state took a stance: every report of one, whoever says so, denied and hedged ones with it."""

from __future__ import annotations

from collections.abc import Iterator

from undersigned.model.readings import Claim
from undersigned.reading.claims.drafts import Desk
from undersigned.reading.stances.find import Coverage


def claims(_: Desk, coverage: Coverage) -> Iterator[Claim]:
    """One claim a state named; what is said of a group as a whole is a claim over the group (``groups``).

    States that a text names as a part of the signatories ("including …") are one claim together, of those named.
    """
    for finding in coverage.findings:
        if finding.via_group is not None or (finding.report.named_among and finding.stance.is_signatory):
            continue
        yield Claim(
            id="",
            kind=finding.stance.value,
            state=finding.state,
            statement=finding.statement,
            denied=finding.denied,
            hedge=finding.hedge,
            said_by=finding.said_by,
            via=finding.via,
            evidence=(finding.evidence,),
        )
