"""A reading for the terminal: plain lines of at most 80 columns."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from undersigned.model.readings import Claim, Number, Quote, Reading, ReadStatement
from undersigned.model.states import StateCode
from undersigned.reference.states import is_state, state

_WIDTH = 80


def reading_view(reading: Reading) -> str:
    """What ``reading`` holds, for a person."""
    return "\n".join(line for part in _parts(reading) for line in _wrapped(part))


def _parts(reading: Reading) -> Iterator[str]:
    source = reading.source
    yield f"{source.name}: {source.title}" if source.title else source.name
    about = (source.publisher, source.published, source.language, source.media_type)
    yield "  " + " · ".join(part for part in about if part)
    for statement in reading.statements:
        yield from _statement(statement)
    if not reading.statements:
        yield "  No joint statement found."
    for quote in reading.quotes:
        yield f"  {_speaker(reading, quote)}: " + " … ".join(e.text for e in quote.content)
    for claim in reading.claims:
        yield f"  {_claim(claim)}: " + " … ".join(f"“{e.text}”" for e in claim.evidence)
    for warning in reading.warnings:
        yield f"  Note: {warning}"
    yield ""


def _statement(statement: ReadStatement) -> Iterator[str]:
    about = (statement.kind, statement.title, statement.body, statement.date, statement.place)
    yield f"  {statement.id}: " + ", ".join(str(part) for part in about if part)
    if statement.register_id:
        yield f"    In the register: {statement.register_id}"
    if statement.delivered_by:
        yield f"    Delivered by: {_names(statement.delivered_by)}"
    if statement.concerning:
        yield f"    Concerning: {_names(statement.concerning)}"
    if statement.count is not None:
        yield f"    Signatories as stated: {statement.count.bound} {statement.count.value}"
    by_stance: dict[str, list[StateCode]] = {}
    for position in statement.positions:
        by_stance.setdefault(position.stance, []).append(position.state)
    for stance, states in by_stance.items():
        yield f"    {stance.replace('_', ' ').capitalize()} ({len(states)}): {_names(states)}"
    yield f"    List of signatories: {statement.listing}"
    if statement.count_mismatch:
        yield f"    Count and names differ: {statement.count_mismatch}"


def _names(codes: Iterable[StateCode]) -> str:
    return ", ".join(state(code).name if is_state(code) else code for code in codes)


def _speaker(reading: Reading, quote: Quote) -> str:
    speaker = next((s for s in reading.speakers if s.id == quote.speaker), None)
    return "Somebody" if speaker is None else speaker.name or speaker.role or "Somebody"


def _claim(claim: Claim) -> str:
    value = claim.value
    said = f"{value.bound} {value.value}" if isinstance(value, Number) else value if isinstance(value, str) else None
    parts = ("denied" if claim.denied else None, claim.kind.replace("_", " "), claim.state, said)
    return f"{claim.id} " + " ".join(part for part in parts if part)


def _wrapped(line: str) -> list[str]:
    indent = " " * (len(line) - len(line.lstrip()) + 4)
    return textwrap.wrap(line, _WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False) or [""]
