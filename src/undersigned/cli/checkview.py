"""A checked document as plain text that reads well at 80 columns in black and white.

Made to be pasted into a note: who signed, who did not, who says what, what holds, what
does not, what cannot be known, with the words.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from undersigned.checking.case import names_of
from undersigned.checking.wording import claim_sentence, speaker_words
from undersigned.model.documents import Evidence
from undersigned.model.readings import Claim, Reading, ReadStatement
from undersigned.model.stances import Stance
from undersigned.model.verdicts import CheckReport, Ruling, Verdict
from undersigned.register.view import RegisterView

WIDTH = 80
_MARKS = {
    Ruling.SUPPORTED: "[+] holds",
    Ruling.CONTRADICTED: "[x] does not hold",
    Ruling.DISPUTED: "[~] disputed",
    Ruling.NOT_CHECKABLE: "[?] cannot be known from the record",
}


def render(report: CheckReport, register: RegisterView) -> str:
    """The whole view, lines of at most 80 characters but for addresses."""
    return "\n".join(_lines(report, register))


def _lines(report: CheckReport, register: RegisterView) -> Iterator[str]:
    reading = report.reading
    yield reading.source.name
    if reading.source.title and reading.source.title != reading.source.name:
        yield from _wrapped(reading.source.title, "")
    for statement in reading.statements:
        yield ""
        yield from _statement(statement, reading, register)
    if not reading.statements:
        yield ""
        yield "No joint statement is mentioned in this document."
    for warning in reading.warnings:
        yield from _wrapped(f"Note: {warning}", "")
    if report.verdicts:
        yield ""
        yield "WHO SAYS WHAT, AND WHETHER IT HOLDS"
        yield from _voices(report)
        yield ""
        yield from _wrapped(_summary(report), "")


def _statement(statement: ReadStatement, reading: Reading, register: RegisterView) -> Iterator[str]:
    yield "THE STATEMENT" if len(reading.statements) == 1 else f"STATEMENT {statement.id}"
    yield from _wrapped(_head(statement), "  ")
    if statement.register_id is not None:
        entry = register.entry(statement.register_id)
        positions = register.positions(statement.register_id)
        signed = tuple(s for s, p in positions.items() if p.value.is_signatory)
        yield from _wrapped(f"In the register: {entry.statement.id}, “{entry.statement.title}”", "  ")
        yield from _wrapped(f"Signatories on record ({len(signed)}): {names_of(signed, most=200)}", "  ")
    elif statement.near:
        best = statement.near[0]
        yield from _wrapped(f"Not in the register; nearest: {best.statement} ({best.score:.0%})", "  ")
    else:
        yield "  Not in the register."
    if statement.count_mismatch:
        yield from _wrapped(f"Mind: {statement.count_mismatch}", "  ")
    yield from _positions(statement)


def _head(statement: ReadStatement) -> str:
    parts = [(statement.kind.value if statement.kind else "joint statement").capitalize()]
    if statement.body:
        parts.append(f"to the {statement.body}" if statement.kind == "joint letter" else f"in the {statement.body}")
    if statement.session:
        parts.append(f"session {statement.session}")
    if statement.date:
        parts.append(statement.date)
    if statement.concerning:
        place = f" ({statement.place})" if statement.place else ""
        parts.append(f"concerning {names_of(statement.concerning)}{place}")
    if statement.delivered_by:
        parts.append(f"delivered by {names_of(statement.delivered_by)}")
    return ", ".join(parts)


def _positions(statement: ReadStatement) -> Iterator[str]:
    groups: dict[Stance, list[str]] = {}
    for position in statement.positions:
        groups.setdefault(position.stance, []).append(position.state)
    if groups:
        yield "  In this document's own voice:"
    for stance in Stance:
        if stance in groups:
            label = stance.value.replace("_", " ")
            yield from _wrapped(f"{label} ({len(groups[stance])}): {names_of(groups[stance], most=200)}", "    ")


def _voices(report: CheckReport) -> Iterator[str]:
    told: set[str] = set()
    verdicts = {v.claim: v for v in report.verdicts}
    speakers = {s.id: s for s in report.reading.speakers}
    order: list[str | None] = [None, *speakers]
    for voice in order:
        claims = [c for c in report.reading.claims if c.said_by == voice and c.id in verdicts]
        if not claims:
            continue
        yield ""
        who = "The document itself" if voice is None else speaker_words(speakers[voice])
        yield from _wrapped(f"{who}:", "")
        for claim in claims:
            yield from _claim(claim, verdicts[claim.id], report.reading, told)


def _claim(claim: Claim, verdict: Verdict, reading: Reading, told: set[str]) -> Iterator[str]:
    via = f" (via {claim.via})" if claim.via else ""
    yield from _wrapped(f"{claim_sentence(claim, reading)}{via}", "  ")
    for evidence in _widest(claim.evidence):
        yield from _wrapped(f"“{' '.join(evidence.text.split())}”", "      ")
    yield from _wrapped(f"{_MARKS[verdict.verdict]}: {verdict.because}", "    ")
    for fact in verdict.facts:
        # What was said further up is not said again: the reader has it, with its sources.
        if fact.what in told or fact.what == verdict.because:
            continue
        told.add(fact.what)
        yield from _wrapped(f"- {fact.what}", "      ")
        for source in fact.sources[:2]:
            yield f"        {source}"
    if verdict.missing:
        yield from _wrapped(f"Needed: {verdict.missing}.", "      ")


def _widest(evidence: Iterable[Evidence]) -> list[Evidence]:
    """The places without those that lie within another."""
    places = list(evidence)
    return [e for e in places if not any(o is not e and o.start <= e.start and e.end <= o.end for o in places)]


def _summary(report: CheckReport) -> str:
    counted = {ruling: sum(v.verdict is ruling for v in report.verdicts) for ruling in Ruling}
    return ", ".join(f"{number} {ruling.value}" for ruling, number in counted.items() if number) + "."


def _wrapped(text: str, indent: str) -> list[str]:
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=indent,
        subsequent_indent=f"{indent}  ",
        break_long_words=False,
        break_on_hyphens=False,
    )
