"""Dates and numbers as a reader of English pages sees them; the JSON twins keep them as they are."""

from __future__ import annotations

import calendar
import functools
import re
from datetime import date
from urllib.parse import quote, urlsplit

from markupsafe import Markup, escape

_ISO_DAY = re.compile(r"(?<![\w-])\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\w-])")
_ADDRESS = ":/?#[]@!$&'()*+,;=-._~%"
"""What an address may hold as it stands (RFC 3986)."""


@functools.lru_cache(maxsize=1 << 14)
def day(when: str | date) -> str:
    """A date that may be known to the month or year only: ``18 March 2019``, ``April 2017``, ``2012``."""
    parts = [int(part) for part in str(when).split("-")]
    written = [str(parts[0])]
    if len(parts) > 1:
        written.insert(0, calendar.month_name[parts[1]])
    if len(parts) > 2:
        written.insert(0, str(parts[2]))
    return " ".join(written)


def dated(text: str) -> str:
    """``text`` with its days as a reader writes them; ids that hold a day stay as they are.

    "its term ran to 2018-06-19"  ->  "its term ran to 19 June 2018"
    """
    return _ISO_DAY.sub(lambda found: day(found.group()), text)


def number(value: int) -> str:
    """A whole number with thin spaces between thousands."""
    return f"{value:,}".replace(",", "\u202f")


def percent(share: float) -> str:
    """A share of 0 to 1 in whole percent."""
    return f"{round(share * 100)} %"


@functools.lru_cache(maxsize=1 << 10)
def forum(body: str) -> str:
    """The forum of a statement; of one that stands alone only where or by whom it was made, if that is known.

    "stand-alone (G7)"  ->  G7
    """
    alone = re.fullmatch(r"stand-alone(?: \((.+)\))?", body)
    return body if alone is None else alone.group(1) or ""


def web(url: str | None) -> str | None:
    """``url`` if it is a web address, else None: nothing else that a source names is ever made a link."""
    return quote(url, safe=_ADDRESS) if url and url.startswith(("https://", "http://")) else None


def coded(text: str) -> Markup:
    """``text`` escaped, with what stands between backticks as code."""
    return Markup(re.sub(r"`([^`]+)`", r"<code>\1</code>", str(escape(text))))  # noqa: S704


def host(url: str) -> str:
    """The host of an address, for a link that says where it leads."""
    try:
        return urlsplit(url).hostname or url
    except ValueError:
        # An address that is none ("http://[x").
        return url
