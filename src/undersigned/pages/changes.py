"""What was recorded last, as a page and as Atom and JSON feeds."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from xml.sax.saxutils import escape, quoteattr

from undersigned.model.statements import StatementId
from undersigned.pages import addresses
from undersigned.pages.site import Site
from undersigned.register.changes import Change

_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML 1.0 document may hold, not even escaped."""
_TAG = "tag:undersigned,2026"
"""Names of feed entries (RFC 4151): the same wherever a copy of the site lies."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRow:
    """One thing that was recorded."""

    number: int
    """Its place in the chain of records."""
    when: datetime
    by: str
    statement: StatementId | None
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangesPage:
    """The newest first."""

    rows: tuple[ChangeRow, ...]


def changes_page(changes: Iterable[Change]) -> ChangesPage:
    """The page of ``changes``, which come newest first."""
    return ChangesPage(
        rows=tuple(
            ChangeRow(
                number=one.number,
                when=one.when,
                by=one.by,
                statement=one.statement.id if one.statement else None,
                what=one.statement.title if one.statement else one.about,
            )
            for one in changes
        )
    )


def atom(page: ChangesPage, site: Site) -> bytes:
    """The feed as Atom (RFC 4287)."""
    base = site.url or ""
    updated = page.rows[0].when.isoformat() if page.rows else "1970-01-01T00:00:00+00:00"
    entries = "".join(
        f"<entry><id>{_TAG}:{row.number}</id><title>{_xml(row.what)}</title>"
        f"<updated>{row.when.isoformat()}</updated><author><name>{_xml(row.by)}</name></author>"
        f"<link href={quoteattr(base + _address(row))}/></entry>"
        for row in page.rows
    )
    own = f'<link rel="self" href={quoteattr(base + "changes/feed.atom")}/>' if site.url else ""
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<feed xmlns="http://www.w3.org/2005/Atom"><id>{_TAG}:changes</id>'
        f"<title>{escape(site.title)}: changes</title><updated>{updated}</updated>{own}{entries}</feed>\n"
    ).encode()


def json_feed(page: ChangesPage, site: Site) -> bytes:
    """The feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/)."""
    base = site.url or ""
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": f"{site.title}: changes",
        **({"home_page_url": site.url, "feed_url": f"{base}changes/feed.json"} if site.url else {}),
        "items": [
            {
                "id": f"{_TAG}:{row.number}",
                "url": base + _address(row),
                "title": row.what,
                "content_text": f"Recorded by {row.by}.",
                "date_published": row.when.isoformat(),
            }
            for row in page.rows
        ],
    }
    return json.dumps(feed, ensure_ascii=False, indent=1).encode()


def _xml(words: str) -> str:
    """``words`` as XML takes them: of what XML 1.0 forbids a sign is left that something stood there."""
    return escape(_FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", words))


def _address(row: ChangeRow) -> str:
    return addresses.statement(row.statement) if row.statement else "changes/"
