"""Names damaged on their way: entities of HTML left standing, text decoded with the wrong table, footnote marks.

Reads "C&ocirc;te d?Ivoire", "CÃ´te d'Ivoire", "РќРѕСЂРІРµРіРёСЏ", "France [2]", "12. France".
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

WRONG_TABLES = ("cp1252", "latin-1", "cp1251", "mac-roman", "cp437", "cp850", "iso8859-2")
"""Character sets in which UTF-8 is mistakenly read, the most usual first."""

_LOST_APOSTROPHE = re.compile(r"(?<=\b[dl])[?\ufffd](?=\w)", re.I)
_NUMBERED = re.compile(r"^\W*(?:\d{1,3}|[a-z])[.):\]]\s+", re.I)
_BULLET = re.compile(r"^[\W_]+|[\s,;:.*†‡§#_/\\|+=~^–—-]+$")
_NOTE = re.compile(
    r"\s*(?:[\[({](?:\d{1,3}|[a-z*†]|note\s*\d*|fn\.?\s*\d+)[\])}]|(?<=[^\W\d_])\d{1,2})\s*[,;.*]*$", re.I
)


def repairs(text: str) -> Iterator[str]:
    """Readings of ``text`` that may be what was meant, the likeliest first; never ``text`` itself."""
    seen = {text}
    for repaired in (_LOST_APOSTROPHE.sub("'", html.unescape(text)), *_decoded_again(text)):
        for candidate in (repaired, _without_marks(repaired)):
            if candidate not in seen:
                seen.add(candidate)
                yield candidate


def _decoded_again(text: str) -> Iterator[str]:
    if text.isascii():
        return
    for table in WRONG_TABLES:
        try:
            repaired = _bytes(text, table).decode("utf-8")
        except UnicodeError:
            continue
        yield repaired
        try:  # the same mistake made twice
            yield _bytes(repaired, table).decode("utf-8")
        except UnicodeError:
            continue


def _bytes(text: str, table: str) -> bytes:
    """``text`` in ``table``; what cp1252 leaves undefined is a byte of its own, as programs write it."""
    if table != "cp1252":
        return text.encode(table)
    return b"".join(
        character.encode("latin-1") if character <= "\x9f" else character.encode(table) for character in text
    )


def _without_marks(text: str) -> str:
    text = _NOTE.sub("", _NUMBERED.sub("", text.strip()))
    return _NOTE.sub("", _BULLET.sub("", text))
