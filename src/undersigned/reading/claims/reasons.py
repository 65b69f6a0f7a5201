"""Claims of why a state did not sign: the reason's words, its code, and whose reason it is.

Hungary declined, citing its neutrality.                     neutrality
The deadline had passed, so Peru's name is missing.          deadline
Under our withdrawal policy, the United States did not …     not_a_member
"""

from __future__ import annotations

from collections.abc import Iterator

from undersigned.model.readings import Claim
from undersigned.reading.claims.drafts import Desk
from undersigned.reading.stances.find import Coverage, Told
from undersigned.reading.stances.reports import Report


def claims(desk: Desk, coverage: Coverage) -> Iterator[Claim]:
    """The reasons given in a sentence that tells of a state not signing."""
    for told in coverage.told:
        yield from _in_sentence(desk, told)


def _in_sentence(desk: Desk, told: Told) -> Iterator[Claim]:
    words = told.clauses.words
    absent = [(r, s) for r, s in told.reports if not r.stance.is_signatory and r.actor.states and not r.denied]
    if not absent:
        return
    for code, pattern in words.lexicon.reasons:
        for match in pattern.finditer(desk.view.text, words.sentence.start, words.sentence.end):
            chosen = _whose(absent, words.starts, match.start())
            if chosen is None:
                continue
            report, statement = chosen
            if code == report.stance.value:  # "was not asked" is no reason for not being asked
                continue
            quote = desk.speech.quote_at(match.start(), match.end())
            for state in report.actor.states:
                yield Claim(
                    id="",
                    kind="reason",
                    state=state,
                    statement=statement,
                    value=code,
                    said_by=quote.speaker if quote else None,
                    via=quote.via if quote else None,
                    evidence=(desk.view.evidence(match.start(), match.end()),),
                )


def _whose(absent: list[tuple[Report, str]], starts: list[int], offset: int) -> tuple[Report, str] | None:
    """The report nearest before the reason, else the first behind it."""
    before = [pair for pair in absent if starts[pair[0].first] <= offset]
    return before[-1] if before else (absent[0] if absent else None)
