"""The few words known of languages without a lexicon (``other_languages.toml``)."""

from __future__ import annotations

import functools
import re
import tomllib
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from undersigned.reading.lexicon import read_section
from undersigned.reading.phrases import any_of

TITLE_WITHIN = 300
"""Code points of a text within which its title stands."""
_FILE = "other_languages.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class BareWords:
    """What may join two names, what a joint statement is called in its title, and the words of signing above a list."""

    joints: tuple[str, ...]
    statement: tuple[str, ...]
    signing: tuple[str, ...]


def found(phrases: tuple[str, ...], text: str) -> re.Match[str] | None:
    """The first place in ``text`` where one of ``phrases`` stands."""
    return re.search(any_of(phrases), text, re.IGNORECASE)


def titled_in(text: str) -> str | None:
    """The language without a lexicon in which the head of ``text`` calls itself a joint statement."""
    head = text[:TITLE_WITHIN]
    return next((each for each in _table() if _statement(each).search(head) is not None), None)


@functools.cache
def bare_words(language: str) -> BareWords | None:
    """The words for a language. Raises BadData with file and key."""
    return read_section(_table(), language, BareWords, file=_FILE) if language in _table() else None


@functools.cache
def _statement(language: str) -> re.Pattern[str]:
    return re.compile(any_of(read_section(_table(), language, BareWords, file=_FILE).statement), re.IGNORECASE)


@functools.cache
def _table() -> dict[str, Any]:
    return tomllib.loads((files("undersigned.reading") / _FILE).read_text("utf-8"))
