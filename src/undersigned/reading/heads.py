"""What prose tells of a statement beside who signed it: its day, how many signed, who delivered it, what it is on.

On 22 June 2021 Canada read out a joint statement on Xinjiang on behalf of 44 countries.
    2021-06-22; Canada; on Xinjiang, which lies in China; 44

A sentence about a withdrawal or a late signature tells the day of that, and not of the statement.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from undersigned.model.dates import PartialDate
from undersigned.model.mentions import MentionKind
from undersigned.model.readings import Claim, Count, Number, ReadStatement
from undersigned.model.stances import Stance
from undersigned.model.states import StateCode
from undersigned.reading.dating import whole_dates
from undersigned.reading.forum import forum_of
from undersigned.reading.stances.find import Coverage, Told
from undersigned.reading.stances.threads import Thread
from undersigned.reading.textview import TextView

_OTHER_DAYS = (Stance.WITHDREW, Stance.JOINED_LATER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What prose tells of one statement; empty or None where it does not."""

    date: PartialDate | None = None
    count: Count | None = None
    delivered_by: tuple[StateCode, ...] = ()
    concerning: tuple[StateCode, ...] = ()
    place: str | None = None
    about: str | None = None

    def on(self, statement: ReadStatement, told: frozenset[StateCode]) -> ReadStatement:
        """``statement`` with what only prose tells; states that are ``told`` of as signing or not are no subject."""
        concerning, place = tuple(state for state in statement.concerning if state not in told), statement.place
        if self.concerning or not concerning:
            concerning, place = self.concerning, self.place
        return replace(
            statement,
            date=statement.date or self.date,
            count=statement.count or self.count,
            delivered_by=statement.delivered_by or self.delivered_by,
            concerning=concerning,
            place=place,
            about=self.about,
        )


def head_of(view: TextView, coverage: Coverage, thread: Thread, claims: Iterable[Claim]) -> Head:
    """The head of ``thread`` as the sentences that speak of it tell it."""
    return Head(
        date=_day(view, coverage, thread),
        count=_count(thread, claims),
        delivered_by=tuple(sorted(thread.leads)),
        concerning=tuple(dict.fromkeys(mention.state for mention in thread.places)),
        place=next((mention.text for mention in thread.places if mention.kind is MentionKind.PART), None),
        about=thread.about,
    )


def body_in(view: TextView, statement: ReadStatement) -> ReadStatement:
    """``statement`` with the forum and session that the document speaks of, where it has none."""
    if statement.body is not None:
        return statement
    forum = forum_of(view, None)
    return replace(statement, body=forum.body, session=forum.session)


def _day(view: TextView, coverage: Coverage, thread: Thread) -> PartialDate | None:
    """The one whole date in the sentences that tell of the statement; None where there are none, or two."""
    found: set[PartialDate] = set()
    sentences = frozenset(thread.sentences)
    for told in coverage.told:
        if told.clauses.words.sentence in sentences and not _of_another_day(told):
            found.update(whole_dates(view.language, view.words(told.clauses.words.sentence)))
    return found.pop() if len(found) == 1 else None


def _of_another_day(told: Told) -> bool:
    return any(report.stance in _OTHER_DAYS for report, _ in told.reports)


def _count(thread: Thread, claims: Iterable[Claim]) -> Count | None:
    for claim in claims:
        if claim.kind == "count" and claim.statement == thread.id and isinstance(claim.value, Number):
            return Count(value=claim.value.value, bound=claim.value.bound, evidence=claim.evidence)
    return None
