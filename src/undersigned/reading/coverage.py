"""What a document reports of statements, as statements with positions.

The document's own voice makes positions; a speaker's words, a denial and a hedged report never do: they
stand among the claims (``reading/claims``).
"""

from __future__ import annotations

import bisect
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from undersigned.model.documents import Evidence
from undersigned.model.readings import Claim, ReadPosition, ReadStatement
from undersigned.model.stances import Stance
from undersigned.model.statements import Extent
from undersigned.model.states import StateCode
from undersigned.reading.groups import EU_AS_SIGNATORY
from undersigned.reading.heads import body_in, head_of
from undersigned.reading.listwords import list_patterns
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.find import Coverage, Told
from undersigned.reading.stances.findings import Finding
from undersigned.reading.stances.lexicon import lexicon
from undersigned.reading.stances.reports import Report
from undersigned.reading.stances.threads import Thread
from undersigned.reading.stances.words import Words, tag
from undersigned.reading.textview import Span, TextView

_VAGUER = {
    Stance.DID_NOT_SIGN: (
        Stance.DECLINED,
        Stance.NOT_ASKED,
        Stance.NO_ANSWER,
        Stance.DID_NOT_CONSIDER,
        Stance.WITHDREW,
        Stance.JOINED_LATER,
    ),
    Stance.DECLINED: (Stance.JOINED_LATER,),
    Stance.NO_ANSWER: (Stance.JOINED_LATER,),
    Stance.SIGNED: (Stance.JOINED_LATER, Stance.WITHDREW),
    Stance.JOINED_LATER: (Stance.WITHDREW,),
}
"""What says less to what says more: the second replaces the first for the same state."""


_UNSURE = frozenset("nNRZim")
"""Classes of words under which what is said has not happened, or perhaps not: negations, conditions, modal verbs."""
_MARK = re.compile(r"\s*[(（\[][^()（）\[\]\n]{1,20}[)）\]]")
"""A remark at the head of a line, such as "(Signed)"."""
_FEW = 3
"""Up to how many names in a sentence of prose are no list."""


def statements(
    view: TextView, coverage: Coverage, official: ReadStatement | None, claims: Sequence[Claim]
) -> tuple[ReadStatement, ...]:
    """The statements of the document: ``official`` with what prose adds to it, and those that prose alone speaks of."""
    by_thread: dict[str, list[Finding]] = defaultdict(list)
    for finding in coverage.findings:
        by_thread[finding.statement].append(finding)
    found = []
    told = frozenset(finding.state for finding in coverage.findings)
    spoken_of = {claim.statement for claim in claims}
    if official is not None and coverage.threads:
        official = _without_the_unsure(view, coverage, _without_what_prose_tells(view, coverage, official))
    for thread in coverage.threads:
        own = official if thread is coverage.threads[0] else None
        if own is None and thread.id not in by_thread and thread.id not in spoken_of and not _is_of_states(thread):
            continue
        positions = _positions(by_thread.get(thread.id, ()))
        one = _statement(thread, positions, own, told, several=len(coverage.threads) > 1)
        one = head_of(view, coverage, thread, claims).on(one, told)
        found.append(body_in(view, one) if thread is coverage.threads[0] else one)
    if not found and official is not None:
        return (official,)
    return tuple(found)


def _is_of_states(thread: Thread) -> bool:
    """Whether states are said to stand behind the statement; of any other the news holds more than of these."""
    return bool(thread.leads) or thread.number is not None


def _without_what_prose_tells(view: TextView, coverage: Coverage, official: ReadStatement) -> ReadStatement:
    """``official`` without names from sentences that were understood as prose: not every name there has signed.

    A sentence of which prose told few of many names is a list, and stays one; a group is none where prose read that
    some of it signed: "twelve members of the Arab League".
    """
    dropped: set[StateCode] = set()
    places = sorted(
        (min(e.start for e in p.evidence), max(e.end for e in p.evidence), p.state)
        for p in official.positions
        if p.evidence
    )
    for told in coverage.told:
        sentence = told.clauses.words.sentence
        if _is_signature(view, sentence):
            continue
        first = bisect.bisect_left(places, sentence.start, key=lambda place: place[0])
        last = bisect.bisect_left(places, sentence.end, key=lambda place: place[0])
        inside = {state for _, end, state in places[first:last] if end <= sentence.end}
        states = {state for report, _ in told.reports for state in (*report.actor.states, *report.actor.excepted)}
        if 2 * len(inside & states) >= len(inside) or len(states) >= len(inside):
            dropped |= inside - states - {EU_AS_SIGNATORY}
        actors = [report.actor for report, _ in told.reports]
        parts = {group for actor in actors if actor.quantity == "some" for group in actor.groups}
        some = _names_some(told)
        via = [p for p in official.positions if p.via_group in parts or (some and p.via_group is not None)]
        dropped |= {p.state for p in via if p.state in inside - states}
    return _without(official, dropped)


def _names_some(told: Told) -> bool:
    """As in "was signed by members of the coalition, among others Australia": not by all of them."""
    bare = any(told.clauses.words.tags[each.first] == "Y" for each in told.sets if each.mood == "fact")
    return bare and any(report.named_among for report, _ in told.reports)


def _without(official: ReadStatement, dropped: Collection[StateCode]) -> ReadStatement:
    """``official`` without the states of ``dropped``; a list from which one is taken is no longer complete.

    Who delivers is no name of a list, nor is who joined later.
    """
    left = tuple(p for p in official.positions if p.state not in dropped or p.state in official.delivered_by)
    if len(left) == len(official.positions):
        return official
    if left and all(p in left or p.stance is Stance.JOINED_LATER for p in official.positions):
        return replace(official, positions=left)
    empty = Extent.NONE if official.count is None else Extent.COUNT_ONLY
    return replace(official, positions=left, listing=Extent.PARTIAL if left else empty)


def _without_the_unsure(view: TextView, coverage: Coverage, official: ReadStatement) -> ReadStatement:
    """``official`` without the few names of a sentence in which prose read of other signatories, or of none.

    Had Malta joined the statement, …              negates, supposes, asks
    Activists from Denmark signed the letter.      its verb is another's
    """
    lexical = lexicon(view.language)
    if lexical is None:
        return official
    prose = {told.clauses.words.sentence: told.clauses for told in coverage.told}
    by_sentence: dict[Span, set[StateCode]] = defaultdict(set)
    for position in official.positions:
        sentence = view.sentence_at(min(e.start for e in position.evidence)) if position.evidence else None
        if sentence is not None and position.stance.is_signatory:
            by_sentence[sentence].add(position.state)
    dropped: set[StateCode] = set()
    for sentence, states in by_sentence.items():
        if len(states) > _FEW or _is_signature(view, sentence) or _is_of_itself(view, sentence):
            continue
        clauses = prose.get(sentence) or Clauses(tag(view, sentence, lexical))
        if _is_unsure(clauses.words):
            dropped |= states
        elif sentence in prose and any(g.finite for g in clauses.groups):
            dropped |= states - _spoken_for(view, sentence)
    return _without(official, dropped)


def _is_signature(view: TextView, sentence: Span) -> bool:
    """Whether it begins with the mark of who signs under a text: "(Signed) A. Roe"."""
    mark = _MARK.match(view.text, sentence.start, sentence.end)
    return mark is not None and list_patterns(view.language).signing.search(mark.group()) is not None


def _is_of_itself(view: TextView, sentence: Span) -> bool:
    """Whether the text speaks of itself there: "have agreed on the following declaration", "we – Chad and Mali –"."""
    patterns = list_patterns(view.language)
    if patterns.itself.search(view.text, sentence.start, sentence.end) is not None:
        return True
    first = next((each.start for each in view.mentions_in(sentence.start, sentence.end)), sentence.start)
    return patterns.speaks.search(view.text[sentence.start : first]) is not None


def _spoken_for(view: TextView, sentence: Span) -> set[StateCode]:
    """The states named right behind "on behalf of", up to the end of the sentence."""
    patterns = list_patterns(view.language)
    named = view.mentions_in(sentence.start, sentence.end)
    for lead in patterns.lead.finditer(view.text, sentence.start, sentence.end):
        behind = [mention for mention in named if mention.start >= lead.end()]
        if behind and patterns.filler.fullmatch(view.text, lead.end(), behind[0].start) is not None:
            return {mention.state for mention in behind}
    return set()


def _is_unsure(words: Words) -> bool:
    """Whether a sentence negates, supposes, asks, or tells what somebody did instead."""
    to_come = "tb" in words.tags  # "is to be signed by"
    return to_come or not _UNSURE.isdisjoint(words.tags) or "without" in words.flagged or words.tags.endswith("?")


def _statement(
    thread: Thread,
    positions: tuple[ReadPosition, ...],
    official: ReadStatement | None,
    told: frozenset[StateCode],
    *,
    several: bool,
) -> ReadStatement:
    """The thread as a statement. Of the states ``told`` of in prose, in whatever voice, a list in it says no more."""
    if official is None:
        extent = Extent.PARTIAL if any(p.stance.is_signatory for p in positions) else Extent.NONE
        return ReadStatement(
            id=thread.id,
            kind=thread.kind,
            date=str(thread.year) if thread.year else None,
            listing=extent,
            positions=positions,
        )
    spread = {e for p in positions if p.via_group is not None for e in p.evidence}
    alone = several and {p.state for p in official.positions}.issubset(official.delivered_by)
    kept = tuple(
        p
        for p in official.positions
        if p.state not in told and not _is_bloc(p, spread) and not (alone and p.state in official.delivered_by)
    )
    listed, read = {p.state for p in kept}, {p.state for p in official.positions}
    complete = official.listing is Extent.COMPLETE and len(kept) > len(positions)
    added = tuple(
        p
        for p in positions
        if p.state not in listed and not (complete and p.stance is Stance.SIGNED and p.state not in read)
    )
    extent = official.listing
    if extent in (Extent.NONE, Extent.COUNT_ONLY) and any(p.stance.is_signatory for p in added):
        extent = Extent.PARTIAL
    return replace(official, id=thread.id, kind=official.kind or thread.kind, positions=kept + added, listing=extent)


def _is_bloc(position: ReadPosition, spread: set[Evidence]) -> bool:
    """Whether the European Union stands as a signatory where prose speaks of its members."""
    if position.state != EU_AS_SIGNATORY:
        return False
    return any(w.start <= e.start and e.end <= w.end for e in position.evidence for w in spread)


def _positions(findings: Iterable[Finding]) -> tuple[ReadPosition, ...]:
    by_state: dict[StateCode, list[Finding]] = {}
    for finding in findings:
        if not finding.said and not finding.denied and finding.mood == "fact":
            by_state.setdefault(finding.state, []).append(finding)
    return tuple(p for state, found in by_state.items() for p in _position(state, found))


def _contradict(stances: Collection[Stance]) -> bool:
    return len({stance.is_signatory for stance in stances}) > 1


def _sat_out(report: Report) -> bool:
    """As in "had sat it out at first", and not "had sat out the spring declaration", which may be another one."""
    return report.words.tags[report.head] == "V" and report.place is None


def _position(state: StateCode, found: list[Finding]) -> Iterable[ReadPosition]:
    """The stance of one state: by its own name before by its group, the telling word before the vague one."""
    named = [f for f in found if f.via_group is None] or found
    stances = {f.stance for f in named}
    for vague, telling in _VAGUER.items():
        if vague in stances and stances & set(telling):
            stances.discard(vague)
    absent = any(_sat_out(f.report) for f in named if f.stance is Stance.DID_NOT_SIGN)
    if _contradict(stances):
        named = [f for f in named if not f.anterior]  # "did not, though it had supported it at first"
        stances &= {f.stance for f in named}
    if _contradict(stances):
        named = [f for f in named if f.report.turned]  # "said no. It changed its mind in June and signed"
        stances &= {f.stance for f in named}
    if not stances or _contradict(stances):
        return  # the document contradicts itself, or we misread it: either way nothing is certain
    last = next(f for f in reversed(named) if f.stance in stances)
    chosen = [f for f in named if f.stance is last.stance]
    yield ReadPosition(
        state=state,
        stance=Stance.JOINED_LATER if absent and last.stance is Stance.SIGNED else last.stance,  # "had sat it out, …"
        via_group=last.via_group,
        certain=all(f.certain for f in chosen),
        evidence=tuple(dict.fromkeys(f.evidence for f in chosen)),
    )
