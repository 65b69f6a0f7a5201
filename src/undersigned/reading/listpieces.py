"""Expressions for what stands between two names of a list where it is more than a mark or joining word.

President of Togo, A. Doe, President of Mali      an office and who holds it
Chile, Atlantis, Fiji                             a name unknown
"""

from __future__ import annotations

_PERSON = r"(?:(?-i:[A-ZÀ-ÞА-ЯЁ])[\w.'’\-]*[ \u00a0]?){1,5}|[\u0621-\u064a ]{4,40}?|[\u3400-\u9fff·•]{2,14}?"
"""A name of a person, by its capitals, or by its length where a script has none."""


def officer(parts: str, joints: str, beside: str) -> str:
    """An office and its holder between two states: ", President of Togo, A. Doe, President of "."""
    return (
        rf"\s*+(?:(?P<before>{beside})\s*)?,?\s*(?:{_PERSON})\s*(?:[{parts}]|\s(?:{joints})(?=\s)){{1,2}}"
        rf"(?:[\s{parts}]|{joints})*(?P<after>{beside})?(?:[\s{parts}]|{joints}|{beside})*"
    )


def next_piece(parts: str, joints: str) -> str:
    """What follows a name up to the next separator, where it may be a name as well."""
    ends = parts + r"\n.("
    bullet = r"[\s•\-–—*\d.)]*+"
    return (
        rf"[ \t*†‡]*+(?:[{parts}]\s*+(?:{joints})?|\s(?:{joints})\s|[\n\t]){bullet}"
        rf"([^{ends}\t:]{{2,60}}+)(?=[{ends}\t]|$)"
    )
