"""How to cite a statement as the register recorded it on a day: in words, as BibTeX and as CSL-JSON."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from undersigned.model.statements import Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """The three forms."""

    text: str
    bibtex: str
    csl: dict[str, Any]


def cite(statement: Statement, *, recorded: date, url: str | None = None) -> Citation:
    """How to cite ``statement`` as recorded on ``recorded``."""
    where = f" {url}" if url else ""
    text = (
        f"“{statement.title}”, {statement.kind.value}, {statement.body}, {statement.date}. "
        f"Undersigned, entry {statement.id}, as recorded on {recorded.isoformat()}.{where}"
    )
    fields = {
        "title": _braced(statement.title),
        "howpublished": _braced(f"{statement.kind.value}, {statement.body}"),
        "year": statement.date[:4],
        "note": _braced(f"Undersigned, entry {statement.id}, as recorded on {recorded.isoformat()}"),
        **({"url": url} if url else {}),
    }
    body = ",\n".join(f"  {name} = {{{value}}}" for name, value in fields.items())
    return Citation(text=text, bibtex=f"@misc{{{statement.id},\n{body}\n}}", csl=_csl(statement, recorded, url))


def _csl(statement: Statement, recorded: date, url: str | None) -> dict[str, Any]:
    return {
        "id": statement.id,
        "type": "document",
        "title": statement.title,
        "genre": statement.kind.value,
        "archive": "Undersigned",
        "publisher": statement.body,
        "issued": {"date-parts": [[int(part) for part in statement.date.split("-")]]},
        "accessed": {"date-parts": [[recorded.year, recorded.month, recorded.day]]},
        **({"URL": url} if url else {}),
    }


def _braced(words: str) -> str:
    return re.sub(r"([&%$#_{}])", r"\\\1", words)
