"""All claims of a document, each once with all its evidence, in order of the text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from undersigned.model.documents import Evidence
from undersigned.model.readings import Claim
from undersigned.reading.claims import counted, deeds, groups, membership, reasons, stance
from undersigned.reading.claims.drafts import Desk
from undersigned.reading.speech import Speech
from undersigned.reading.stances.find import Coverage
from undersigned.reading.textview import TextView

RULES = (stance.claims, groups.claims, membership.claims, reasons.claims, deeds.claims, counted.claims)


def find(view: TextView, speech: Speech, coverage: Coverage) -> tuple[Claim, ...]:
    """What the document claims in its own voice and in its speakers'."""
    desk = Desk(view, speech)
    return _merged(claim for rule in RULES for claim in rule(desk, coverage))


def _merged(drafts: Iterable[Claim]) -> tuple[Claim, ...]:
    """Claims that differ in nothing but their evidence become one."""
    by_content: dict[Claim, list[Evidence]] = {}
    for draft in sorted(drafts, key=lambda c: (c.evidence[0].start, c.evidence[0].end)):
        by_content.setdefault(replace(draft, evidence=()), []).extend(draft.evidence)
    return tuple(
        replace(claim, id=f"c{number}", evidence=tuple(dict.fromkeys(evidence)))
        for number, (claim, evidence) in enumerate(by_content.items(), start=1)
    )
