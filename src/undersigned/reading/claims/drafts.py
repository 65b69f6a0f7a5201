"""A claim before it has its number: what is claimed and where, with the voice looked up."""

from __future__ import annotations

from dataclasses import dataclass, replace

from undersigned.model.readings import Claim
from undersigned.reading.speech import Speech
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.voices import denies, quote_of
from undersigned.reading.textview import TextView


@dataclass(frozen=True, slots=True)
class Desk:
    """What every rule for claims needs at hand."""

    view: TextView
    speech: Speech

    def spoken(self, claim: Claim, clauses: Clauses, first: int, last: int, head: int) -> Claim:
        """``claim`` with the words ``first`` to ``last`` as evidence, said by whoever says word ``head``."""
        words = clauses.words
        quote = quote_of(self.speech, words, head)
        return replace(
            claim,
            denied=claim.denied != denies(words, quote),
            said_by=quote.speaker if quote else None,
            via=quote.via if quote else None,
            evidence=(self.view.evidence(words.starts[first], words.ends[last]),),
        )
