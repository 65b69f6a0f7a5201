"""Citing a statement as it was recorded on a day: BibTeX and CSL-JSON, with the digest that proves the record."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any

from undersigned.model.statements import SourceKind, Statement
from undersigned.register.view import Entry

_SPECIAL = re.compile(r"([&%$#_{}])")


def bibtex(entry: Entry, *, accessed: date, digest: str) -> str:
    """``entry`` as a BibTeX record; ``digest`` is the last of the chain on the day ``accessed``."""
    statement = entry.statement
    fields = {
        "title": f"{{{_escaped(statement.title)}}}",
        "howpublished": _escaped(f"{statement.kind.value.capitalize()}, {_where(statement)}"),
        "year": statement.date[:4],
        "month": statement.date[5:7],
        "url": _url(entry),
        "urldate": accessed.isoformat(),
        "note": _escaped(_note(statement, accessed, digest)),
    }
    lines = [f"  {name} = {{{value}}}" for name, value in fields.items() if value]
    return f"@misc{{{statement.id},\n" + ",\n".join(lines) + "\n}\n"


def csl(entry: Entry, *, accessed: date, digest: str) -> str:
    """``entry`` as CSL-JSON, a list of one item."""
    statement = entry.statement
    item: dict[str, Any] = {
        "id": statement.id,
        "type": "document",
        "title": statement.title,
        "genre": statement.kind.value,
        "event-title": _where(statement),
        "issued": {"date-parts": [[int(part) for part in statement.date.split("-")]]},
        "accessed": {"date-parts": [[accessed.year, accessed.month, accessed.day]]},
        "note": _note(statement, accessed, digest),
    }
    if _url(entry):
        item["URL"] = _url(entry)
    return json.dumps([item], ensure_ascii=False, indent=2) + "\n"


def _where(statement: Statement) -> str:
    parts = [statement.body]
    if statement.session:
        parts.append(f"session {statement.session}")
    if statement.agenda_item:
        parts.append(f"item {statement.agenda_item}")
    return ", ".join(parts)


def _note(statement: Statement, accessed: date, digest: str) -> str:
    return f"As recorded in Undersigned under {statement.id} on {accessed.isoformat()}, record {digest[:16]}"


def _url(entry: Entry) -> str:
    """The address of the source that stands nearest to the statement."""
    order = list(SourceKind)
    addressed = [source for source in entry.sources.values() if source.url]
    nearest = min(addressed, key=lambda source: (order.index(source.kind), source.url), default=None)
    return nearest.url or "" if nearest else ""


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
