"""The door of this room: a view of a document in, what it reports of who signed out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from undersigned.model.stances import Stance
from undersigned.reading.speech import Speech
from undersigned.reading.stances import voiced
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.answering import answering
from undersigned.reading.stances.asking import tells_of_request
from undersigned.reading.stances.besides import besides
from undersigned.reading.stances.broad import speaks_of_statement
from undersigned.reading.stances.carried import carried
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.company import joined, left_as, the_same_of
from undersigned.reading.stances.complements import left_over, not_invited
from undersigned.reading.stances.doers import further_doers
from undersigned.reading.stances.ellipsis import ellipses
from undersigned.reading.stances.findings import Finding, findings_of
from undersigned.reading.stances.firstperson import named, speaking_at
from undersigned.reading.stances.following import followers
from undersigned.reading.stances.gapping import gapped
from undersigned.reading.stances.inorder import in_their_turn
from undersigned.reading.stances.instigators import instigators
from undersigned.reading.stances.inwhich import in_which
from undersigned.reading.stances.labels import answered, asked, labelled
from undersigned.reading.stances.leads import is_lead
from undersigned.reading.stances.lexicon import lexicon
from undersigned.reading.stances.likening import set_against
from undersigned.reading.stances.links import links
from undersigned.reading.stances.listing import listing
from undersigned.reading.stances.makebelieve import doubted, takes_back
from undersigned.reading.stances.naming import spelt_out
from undersigned.reading.stances.nominal import nominals
from undersigned.reading.stances.othertexts import other_texts
from undersigned.reading.stances.outcomes import Predicate
from undersigned.reading.stances.own import without_own
from undersigned.reading.stances.parts import part_of, the_left
from undersigned.reading.stances.predicates import predicates
from undersigned.reading.stances.pronouns import Memory, left_out, resolved, topic_of
from undersigned.reading.stances.refutation import refuted
from undersigned.reading.stances.remainder import exceptions, those_that
from undersigned.reading.stances.reports import Report
from undersigned.reading.stances.represented import represented
from undersigned.reading.stances.scope import in_scope
from undersigned.reading.stances.shortfall import Counted, of_set, shortfalls
from undersigned.reading.stances.showing import shown
from undersigned.reading.stances.states import states_of_being
from undersigned.reading.stances.statesets import StateSet, sets
from undersigned.reading.stances.supporting import without_mere_support
from undersigned.reading.stances.tally import tallied
from undersigned.reading.stances.telling import telling, tells
from undersigned.reading.stances.there import there
from undersigned.reading.stances.threads import Thread, Threads
from undersigned.reading.stances.unasked import unasked
from undersigned.reading.stances.unheard import unheard, whom_asked
from undersigned.reading.stances.vacancy import vacancies
from undersigned.reading.stances.versions import without_drafts
from undersigned.reading.stances.whosename import told_by_name
from undersigned.reading.stances.words import tag
from undersigned.reading.stances.yesno import told_off
from undersigned.reading.textview import Span, TextView


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence as it was read: its clauses, what it reports and of which statement, and the statement in focus."""

    clauses: Clauses
    reports: tuple[tuple[Report, str], ...]
    sets: tuple[StateSet, ...]
    focus: str | None


@dataclass(frozen=True, slots=True)
class Coverage:
    """What a document reports of statements: the statements, and who is said to have done what."""

    threads: tuple[Thread, ...] = ()
    findings: tuple[Finding, ...] = ()
    told: tuple[Told, ...] = ()


def find(view: TextView, speech: Speech) -> Coverage:
    """Who is reported to have signed what, sentence by sentence; nothing for a language without a lexicon."""
    words = lexicon(view.language)
    if words is None:
        return Coverage()
    threads = Threads(words.threads, view.day.year if view.day else None)
    findings: list[Finding] = []
    told: list[Told] = []
    shared: set[str] = set()
    counted: list[Counted] = []
    memory = Memory()
    previous: Span | None = None
    for sentence, names in telling(view, words):
        if previous is None or view.sentence_after(previous) != sentence:
            memory = replace(
                memory,
                topic=None,
                stance_of_set=None,
                statement=False,
                request=False,
                invited=None,
                part=None,
                asked=None,
            )
        elif findings and takes_back(view, sentence, words.false, words.retracting):
            findings = [f for f in findings if f.report.words.sentence != previous]
        opens = previous is None and is_lead(view, sentence, words)
        previous = sentence
        nobody = memory.topic is None and memory.asked is None  # whom a pronoun or an answer could mean
        if not names and nobody and not tells(view, words, sentence):
            memory = replace(memory, stance_of_set=None, request=False, invited=None, asked=None)
            continue
        clauses = Clauses(named(tag(view, sentence, words), speech), memory.statement or opens, memory.request)
        said = predicates(clauses)
        clauses.words.deeds.update(p.head for p in said if p.last > p.head and p.mood == "fact")
        grouped = sets(clauses, said)
        reports = _reports(clauses, speech, said, grouped, memory)
        placed = without_mere_support(_place(clauses, reports, threads))
        for report, thread in placed:
            if _delivers(report):
                thread.leads.update(report.actor.states)
            findings.extend(findings_of(view, speech, report, thread.id, _day_of(view, thread)))
            if _has_signed(report):
                shared.add(thread.id)
                counted.append(Counted(report, thread.id))
        focus = threads.focus.id if threads.focus else None
        if focus is not None and any(s.stance.is_signatory and s.mood == "fact" for s in grouped):
            shared.add(focus)
            counted.extend([Counted(of_set(clauses, s), focus) for s in grouped if not s.none])
        part = part_of(clauses, reports)
        if part is not None and focus is not None:
            counted.append(Counted(part.report, focus, part.group, part.left))
        told.append(Told(clauses, tuple((r, t.id) for r, t in placed), tuple(grouped), focus))
        question = asked(clauses, said, memory.asked)
        memory = Memory(
            reports=(*memory.reports, *reports)[-_MEMORY:],
            topic=_topic(clauses, reports, memory) or (question.actor if question else None),
            stance_of_set=_of_set(clauses, grouped),
            statement=memory.statement
            or speaks_of_statement(view, clauses.words.tags)
            or any(r.mood == "fact" for r in reports),
            request=tells_of_request(clauses) or (memory.request and bool(reports)),
            invited=whom_asked(clauses),
            named=clauses.actors or (memory.named if reports else ()),
            part=part,
            asked=question,
        )
    for report, statement in shortfalls(counted, findings):
        findings.extend(findings_of(view, speech, report, statement, view.day))
    return Coverage(tuple(threads.all), without_own(findings, shared), tuple(told))


def _has_signed(report: Report) -> bool:
    """Whether the report tells of states that have signed, whoever read the statement out."""
    return report.stance.is_signatory and report.mood == "fact" and not report.denied and not report.single


def _day_of(view: TextView, thread: Thread) -> date | None:
    """The day on which groups are taken as they were: that of the document, or else one of the statement's year."""
    return view.day or (date(thread.year, 12, 31) if thread.year else None)


def _delivers(report: Report) -> bool:
    """Whether the report is that a state or two read the statement out, or led it."""
    verb = report.words.entries[report.head].verb
    if verb is None or report.mood != "fact" or report.denied or not report.stance.is_signatory:
        return False
    frames = report.words.lexicon.frames.get(verb.lemma, ())
    delivers = any(f.does == "delivers" for f in frames) or verb.lemma in report.words.lexicon.leading
    return delivers and 1 <= len(report.actor.states) <= 2


def _of_set(clauses: Clauses, grouped: list[StateSet]) -> Report | None:
    """What the last set of unnamed states in the sentence did, for "they include" in the next."""
    facts = [s for s in grouped if s.mood == "fact" and not s.none]
    if not facts:
        return None
    last = facts[-1]
    nobody = Actor(first=last.first, last=last.last)
    return Report(
        words=clauses.words, actor=nobody, stance=last.stance, first=last.first, last=last.end, head=last.head
    )


def _topic(clauses: Clauses, reports: list[Report], memory: Memory) -> Actor | None:
    """Whom "it" or "they" means next: who acted, or who is asked or wanted to sign ("Peru urged Fiji to sign")."""
    if clauses.words.tags.endswith("?"):
        return topic_of(clauses)
    wanted = [r.actor for r in reports if r.mood == "unreal" and r.actor.states and not r.actor.groups]
    if wanted and tells_of_request(clauses):
        return wanted[-1]
    return topic_of(clauses) or (wanted[-1] if wanted else memory.topic)


_MEMORY = 12
"""How many reports back a pronoun or an ellipsis may reach."""


def _reports(
    clauses: Clauses, speech: Speech, said: list[Predicate], grouped: list[StateSet], memory: Memory
) -> list[Report]:
    found = [r for p in said for r in _of_predicate(clauses, speech, p, memory)]
    found.extend(links(clauses, grouped, memory))
    found.extend(labelled(clauses, said))
    found.extend(answered(clauses, memory.asked))
    found.extend(states_of_being(clauses, memory))
    found.extend(nominals(clauses))
    found.extend(told_by_name(clauses))
    found.extend(joined(clauses))
    found.extend(answering(clauses))
    found.extend(voiced.reports(clauses))
    found.extend(in_which(clauses, memory))
    found.extend(voiced.speakers(clauses))
    found.extend(voiced.signatories(clauses))
    found.extend(represented(clauses))
    found.extend(further_doers(clauses, said))
    found.extend(vacancies(clauses))
    found.extend(not_invited(clauses, memory))
    found.extend(shown(clauses))
    found.extend(there(clauses, memory))
    found.extend(unheard(clauses, memory))
    found.extend(carried(clauses))
    found.extend(listing(clauses, memory))
    found.extend(unasked(clauses))
    found.extend(tallied(clauses))
    found.extend(told_off(clauses, bool(memory.reports)))
    found = without_drafts([refuted(clauses, speech, in_scope(clauses, r)) for r in found])
    found.extend(list(besides(clauses, found)))
    found.extend(exceptions(clauses, grouped, found, memory.stance_of_set))
    found.sort(key=lambda r: r.head)
    found.extend(instigators(clauses, list(found), grouped))
    last = _last_fact([*memory.reports, *found]) or memory.stance_of_set
    found.extend(those_that(clauses, last))
    found.extend(the_same_of(clauses, last))
    found.extend(left_as(clauses, last))
    found.extend(gapped(clauses, found))
    found.extend(other_texts(clauses, list(found), list(memory.reports)))
    found.sort(key=lambda r: r.head)
    unsaid = list(ellipses(clauses, [*memory.reports, *found], memory))
    if unsaid:  # "Bolivia has not, and neither has Brazil": the second leans on the first
        known = sorted([*found, *unsaid], key=lambda r: r.head)
        whose = {r.actor.first for r in unsaid}
        more = list(ellipses(clauses, [*memory.reports, *known], memory))
        other = {(r.actor.first, r.head, r.stance): r for r in more if r.place is None}  # "not this time; Chile did"
        unsaid = [other.get((r.actor.first, r.head, r.stance), r) if r.place is not None else r for r in unsaid]
        unsaid.extend([r for r in more if r.actor.first not in whose])
    found.extend(unsaid)
    found.extend(in_their_turn(clauses, [*memory.reports, *sorted(found, key=lambda r: r.head)]))
    found.extend(followers(clauses, [*memory.reports, *sorted(found, key=lambda r: r.head)], memory))
    found = doubted(clauses, speech, found)
    found.extend([r for each in found for r in set_against(clauses, each, found)])
    found.extend([r for each in found for r in left_over(clauses, each)])
    found.extend(the_left(clauses, memory.part))
    found.sort(key=lambda r: r.head)
    return found


def _last_fact(found: list[Report]) -> Report | None:
    return next((r for r in reversed(found) if r.mood == "fact" and not r.denied), None)


def _of_predicate(clauses: Clauses, speech: Speech, predicate: Predicate, memory: Memory) -> Iterator[Report]:
    """The report of a predicate; where it has no state for a subject, one that can still be taken up."""
    subject = resolved(clauses, predicate.subject, memory) or _speaking(clauses, speech, predicate)
    subject = spelt_out(clauses, subject) if subject is not None else None
    if subject is None and predicate.subject is None:
        subject = left_out(clauses, predicate, memory.topic)
    if subject is None:
        subject = Actor(first=predicate.first, last=predicate.first)
    if predicate.companions is not None and predicate.mood != "unreal":
        yield from _companions(clauses, predicate, predicate.companions)
    yield Report(
        words=clauses.words,
        actor=subject,
        stance=predicate.stance,
        denied=predicate.denied,
        mood=predicate.mood,
        first=min(predicate.first, subject.first) if subject.first >= 0 else predicate.first,
        last=max(predicate.last, subject.last),
        head=predicate.head,
        place=predicate.object.place,
        single=predicate.single,
        copular=predicate.stance is Stance.NOT_ASKED,
    )


def _speaking(clauses: Clauses, speech: Speech, predicate: Predicate) -> Actor | None:
    """Whom "we" means where the verb alone says it: the state for which the speaker speaks."""
    words = clauses.words
    if predicate.subject is not None or not words.lexicon.dropping:
        return None
    endings = tuple(words.lexicon.own_endings)
    is_own = any(words.lower[at].endswith(endings) for at in range(predicate.first, predicate.head + 1))
    if not is_own and words.tags[predicate.first - 1 : predicate.first] != "r":
        return None
    state = speaking_at(words, speech, predicate.head)
    if state is None:
        return None
    at = predicate.first
    return Actor(first=at, last=at, states=(state,), places=(at,), closed=True)


def _companions(clauses: Clauses, predicate: Predicate, stance: Stance) -> Iterator[Report]:
    """As in "did not join France and Germany in signing": those two signed, whatever the subject did."""
    words = clauses.words
    for actor in clauses.actors:
        if predicate.head < actor.first and actor.last <= predicate.last:
            part = any(words.tags[i] in "IV" for i in range(predicate.head + 1, actor.first))
            yield Report(
                words=words,
                actor=actor,
                stance=stance,
                first=actor.first,
                last=predicate.last,
                head=actor.first,
                single=predicate.single,
                named_among=part and len(actor.states) > 1,
            )


def _place(clauses: Clauses, reports: list[Report], threads: Threads) -> list[tuple[Report, Thread]]:
    """Each report with the statement it is about; the sentence's statements are met in order."""
    words = clauses.words
    by_noun: dict[int, Thread] = {}
    pending = sorted(reports, key=lambda r: r.head)
    placed: list[tuple[Report, Thread]] = []
    before = threads.focus
    nouns = [at for at, letter in enumerate(words.tags) if letter == "S" and words.entries[at].flag != "list"]
    if threads.focus is None and nouns:
        by_noun[nouns[0]] = threads.mention(words, nouns[0])
    for report in pending:
        for at in nouns:
            if at not in by_noun and (at <= report.head or at == report.place):
                by_noun[at] = threads.mention(words, at)
        if report.of_both and len(threads.all) == 2:
            placed.extend((report, thread) for thread in threads.all)  # "Thailand signed neither"
        elif report.place is not None and report.place in by_noun and not _is_of_another(report):
            placed.append((report, by_noun[report.place]))
        elif (same := _of_taken_up(report, placed)) is not None:
            placed.append((report, same))
        elif before is not None and any(t is threads.focus and _contradict(report, other) for other, t in placed):
            placed.append((report, before))  # "Peru, which had signed a similar text, was not among the signatories"
        else:
            perfect = "h" in words.tags[max(report.head - 3, 0) : report.head] or words.tags[report.head] == "L"
            perfect |= any(_contradict(report, other) for other in reports)
            placed.append(
                (
                    report,
                    threads.implied(words, report.head, report.last, perfect=perfect, signs=report.stance.is_signatory),
                )
            )
    for at in nouns:
        if at not in by_noun:
            by_noun[at] = threads.mention(words, at)
    if threads.focus is not None and threads.focus.past:  # "is not on this letter, although it signed last year's"
        threads.focus = next((t for t in by_noun.values() if not t.past), threads.focus)
    return placed


def _is_of_another(report: Report) -> bool:
    """As in "Chad, which signed it last year, did not do so this year": what is taken up is of another statement."""
    return report.taken_up is not None and _contradict(report, report.taken_up)


def _of_taken_up(report: Report, placed: list[tuple[Report, Thread]]) -> Thread | None:
    """The statement of what the report takes up, where that names none itself: "not this time; Chile did"."""
    taken = report.taken_up
    if taken is None or taken.taken_up is None or taken.words is not report.words:
        return None
    return next((t for other, t in placed if other.head == taken.head and other.actor.first == taken.actor.first), None)


def _contradict(one: Report, other: Report) -> bool:
    """Whether two reports of a sentence cannot both be of one statement."""
    if one.mood != "fact" or other.mood != "fact" or one.stance.is_signatory == other.stance.is_signatory:
        return False
    return bool(set(one.actor.states) & set(other.actor.states))
