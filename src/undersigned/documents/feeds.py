"""RSS and Atom: each entry that carries text of its own as mark-up for the HTML reader."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from email.utils import parsedate_to_datetime
from typing import Any

from lxml import etree

from undersigned.documents.html.head import parse_day
from undersigned.errors import Place, UnreadableInput

_TEXT = ("encoded", "content", "description", "summary")
_DATES = ("pubDate", "published", "date", "updated", "issued")
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of a feed."""

    key: str
    """Its id, else its address, else its number."""
    mark_up: str
    title: str | None
    url: str | None
    published: date | None
    publisher: str | None
    language: str | None


def entries(data: bytes, *, name: str) -> Iterator[Entry]:
    """The entries of the feed in ``data``, in its order. Raises UnreadableInput if it is no well-formed XML."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        line = error.lineno if isinstance(error, etree.XMLSyntaxError) else None
        raise UnreadableInput(f"is a damaged feed: {error}", where=Place(file=name, line=line)) from error
    channel = next((e for e in root.iter() if _local(e) == "channel"), root)
    publisher = _text(_child(channel, "title"))
    language = _text(_child(channel, "language")) or root.get(_XML_LANG)
    items = [e for e in root.iter() if _local(e) in ("item", "entry")]
    for number, item in enumerate(items, start=1):
        url = _address(item)
        texts = [text for tag in _TEXT if (text := _mark_up(_child(item, tag)))]
        yield Entry(
            key=_text(_child(item, "guid")) or _text(_child(item, "id")) or url or str(number),
            mark_up=max(texts, key=len, default=""),
            title=_text(_child(item, "title")),
            url=url,
            published=next((day for tag in _DATES if (day := _day(_text(_child(item, tag))))), None),
            publisher=publisher,
            language=language.split("-")[0].lower()[:3] if language else None,
        )


def _local(element: Any) -> str:
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _child(element: Any, tag: str) -> Any | None:
    return next((child for child in element if _local(child) == tag), None)


def _text(element: Any | None) -> str | None:
    return " ".join("".join(element.itertext()).split()) or None if element is not None else None


def _mark_up(element: Any | None) -> str | None:
    """Content of an entry: escaped HTML as text, or XHTML as elements."""
    if element is None:
        return None
    if len(element):
        return "".join(etree.tostring(child, encoding="unicode") for child in element)
    return element.text or None


def _address(item: Any) -> str | None:
    for link in (child for child in item if _local(child) == "link"):
        address = link.get("href") if link.get("rel", "alternate") == "alternate" else None
        address = address or (link.text or "").strip()
        if address.startswith(("http://", "https://")):
            return str(address)
    return None


def _day(value: str | None) -> date | None:
    if value is None:
        return None
    try:
        return parse_day(value) or parsedate_to_datetime(value).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
