"""The expressions for lists narrowed to one text: of most phrases none stands in it, and those are never tried."""

from __future__ import annotations

import functools
from dataclasses import fields, replace
from typing import Any

from undersigned.reading.listwords import ListPatterns, list_patterns
from undersigned.reading.telltales import NOTHING, Gathered, Phrases


def narrowed(language: str, *texts: str) -> ListPatterns:
    """The expressions for lists in ``language``, to be asked of parts of ``texts`` alone.

    Raises as ``list_patterns``.
    """
    missing: dict[str, Any] = dict.fromkeys(_gathered(language).missing("\n".join(texts)), NOTHING)
    return replace(list_patterns(language), **missing)


@functools.cache
def _gathered(language: str) -> Gathered:
    patterns = list_patterns(language)
    named = {each.name: getattr(patterns, each.name) for each in fields(patterns)}
    return Gathered({name: each for name, each in named.items() if isinstance(each, Phrases)})
