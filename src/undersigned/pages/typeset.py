"""PDF and PNG by Typst, which brings its own fonts: the same result on every machine, without a browser.

What is set comes in as data, never as mark-up. Typst's own fonts cover Latin, Greek and Cyrillic; words in
other scripts are set with the machine's fonts, where it has any.
"""

from __future__ import annotations

import functools
import json
import unicodedata
from collections.abc import Mapping
from dataclasses import asdict
from importlib.resources import files
from typing import Any

import typst

from undersigned.pages.onepage import Brief
from undersigned.pages.picture import Picture

_COVERED = ("LATIN", "GREEK", "CYRILLIC")


def brief_pdf(brief: Brief) -> bytes:
    """``brief`` on a page of A4."""
    data = asdict(brief)
    return _compiled("brief.typ", data, wide=_needs_more_fonts(data), format="pdf")


def picture_png(picture: Picture) -> bytes:
    """``picture`` in 1200 by 630 points, as previews of shared links want it."""
    data = asdict(picture)
    return _compiled("picture.typ", data, wide=_needs_more_fonts(data), format="png", ppi=72.0)


def _compiled(template: str, data: Mapping[str, Any], *, wide: bool, **how: Any) -> bytes:
    inputs = {"data": json.dumps(data, ensure_ascii=False)}
    made: bytes | list[bytes] = typst.compile(_source(template), sys_inputs=inputs, font_paths=_fonts(wide), **how)
    # A picture is one page; should it run over, the first is the picture.
    return made[0] if isinstance(made, list) else made


@functools.cache
def _source(template: str) -> bytes:
    return files("undersigned.pages").joinpath("templates", template).read_bytes()


@functools.cache
def _fonts(wide: bool) -> typst.Fonts:
    return typst.Fonts(include_system_fonts=wide)


def _needs_more_fonts(data: object) -> bool:
    letters = {letter for letter in json.dumps(data, ensure_ascii=False) if letter.isalpha() and not letter.isascii()}
    return any(not unicodedata.name(letter, "").startswith(_COVERED) for letter in letters)
