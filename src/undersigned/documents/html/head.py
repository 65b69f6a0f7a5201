"""What a page says of itself: title, language, day of publication, publisher, address."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

_DATE = re.compile(r"\s*(\d{4})-?(\d{2})-?(\d{2})")
_LANGUAGE = re.compile(r"\s*([a-zA-Z]{2,3})(?:[-_]|\s*$)")
_SITE = re.compile(r"\s+[|–—»·]\s+|\s+-\s+")
_PUBLISHED = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date",
    "dcterms.date",
    "citation_publication_date",
    "pubdate",
    "publishdate",
    "publication_date",
    "sailthru.date",
    "parsely-pub-date",
    "date",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What a page says of itself; None where it does not."""

    title: str | None
    language: str | None
    published: date | None
    publisher: str | None
    url: str | None


def read_head(root: Any) -> Head:
    """The head of the page under ``root``."""
    meta = _meta(root)
    linked = list(_linked_data(root))
    return Head(
        title=_clean(meta.get("og:title")) or _heading(root) or _title(root),
        language=_language(
            (root.get("lang"), root.get("{http://www.w3.org/XML/1998/namespace}lang"), meta.get("og:locale"))
        ),
        published=_published(root, meta, linked),
        publisher=_publisher(meta, linked),
        url=_url(root, meta),
    )


def _meta(root: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        key = element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv")
        content = element.get("content")
        if key and content and content.strip():
            found.setdefault(key.strip().lower(), content.strip())
    return found


def _linked_data(root: Any) -> Iterable[dict[str, Any]]:
    """The objects of the page's JSON-LD; what does not parse says nothing."""
    for script in root.iter("script"):
        if script.get("type", "").lower().strip() != "application/ld+json":
            continue
        try:
            waiting = [json.loads(script.text or "")]
        except (ValueError, RecursionError):
            continue
        while waiting:
            value = waiting.pop(0)
            if isinstance(value, list):
                waiting.extend(value)
            elif isinstance(value, dict):
                yield value
                waiting.extend(v for k, v in value.items() if k in ("@graph", "mainEntity"))


def _published(root: Any, meta: dict[str, str], linked: list[dict[str, Any]]) -> date | None:
    given: list[object] = [meta.get(key) for key in _PUBLISHED[:3]]
    given += [value.get("datePublished") for value in linked]
    given += [meta.get(key) for key in _PUBLISHED[3:]]
    given += [element.get("datetime") for element in root.xpath("//time[@pubdate or @itemprop='datePublished']")]
    given += [element.get("content") or element.text for element in root.xpath("//*[@itemprop='datePublished']")]
    given += [element.get("datetime") for element in root.iter("time")][:1]
    return next((day for day in map(parse_day, given) if day is not None), None)


def parse_day(value: object) -> date | None:
    """The day at the start of an ISO 8601 date or time, or None."""
    match = _DATE.match(value) if isinstance(value, str) else None
    if match is None:
        return None
    try:
        return date(*map(int, match.groups()))
    except ValueError:
        return None


def _publisher(meta: dict[str, str], linked: list[dict[str, Any]]) -> str | None:
    for key in ("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name"):
        if key in meta:
            return _clean(meta[key])
    for value in linked:
        publisher = value.get("publisher")
        name = publisher.get("name") if isinstance(publisher, dict) else publisher
        if isinstance(name, str) and name.strip():
            return _clean(name)
    return None


def _language(given: Iterable[str | None]) -> str | None:
    for value in given:
        match = _LANGUAGE.match(value) if value else None
        if match is not None:
            return match.group(1).lower()
    return None


def _url(root: Any, meta: dict[str, str]) -> str | None:
    links = [link.get("href") for link in root.iter("link") if (link.get("rel") or "").lower() == "canonical"]
    return next((url for url in (*links, meta.get("og:url")) if url and url.startswith(("http://", "https://"))), None)


def _heading(root: Any) -> str | None:
    headings = [_clean(" ".join(element.itertext())) for element in root.iter("h1")]
    return headings[0] if len(headings) == 1 else None


def _title(root: Any) -> str | None:
    """The ``<title>`` without the name of the site, which stands at its end."""
    element = next(iter(root.iter("title")), None)
    if element is None:
        return None
    return _clean(_SITE.split(element.text or "")[0]) or _clean(element.text)


def _clean(text: str | None) -> str | None:
    return " ".join(text.split()) or None if text else None
