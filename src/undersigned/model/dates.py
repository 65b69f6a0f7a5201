"""Dates that may be known only to the month or the year, as ISO 8601 strings.

Sources often give less than a day ("April 2017"); a made-up day would be a lie
that sorts well, so such a date stays ``2017-04`` and is asked for its bounds.
"""

from __future__ import annotations

import calendar
import re
from datetime import date
from typing import TypeAlias

PartialDate: TypeAlias = str
"""``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``."""

_SHAPE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def first_day(when: PartialDate) -> date:
    """The first day ``when`` can mean. Raises ValueError if it is no partial date."""
    year, month, day = _parts(when)
    return date(year, month or 1, day or 1)


def last_day(when: PartialDate) -> date:
    """The last day ``when`` can mean. Raises ValueError if it is no partial date."""
    year, month, day = _parts(when)
    month = month or 12
    return date(year, month, day or calendar.monthrange(year, month)[1])


def is_partial_date(text: str) -> bool:
    """Whether ``text`` is a year, a month or a day that exists."""
    try:
        first_day(text)
    except ValueError:
        return False
    return True


def _parts(when: PartialDate) -> tuple[int, int | None, int | None]:
    match = _SHAPE.fullmatch(when)
    if match is None:
        raise ValueError(f"not a date, month or year: {when!r}")
    year, month, day = match.groups()
    return int(year), int(month) if month else None, int(day) if day else None
