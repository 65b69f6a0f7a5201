"""Quotation marks of a block: what stands between them, also where marks are odd, turned the wrong way or left open.

A mark that is never closed runs to the end of its line (a speech over several paragraphs opens each with a mark and
closes only the last). A stray mark is left alone and sinks nothing.
"""

from __future__ import annotations

import re
from dataclasses import replace

from undersigned.reading.speech.lexicon import SpeechLexicon
from undersigned.reading.speech.tokens import Quotation
from undersigned.reading.textview import Span, TextView, once

_PAIRS = {"“": '”“"»', "„": '“”"', "«": "»", '"': '"”', "''": "''", "‘": "’", "”": "”"}
_MARK = re.compile(r"''|[“”„«»\"‘’]")
_OPENS_AFTER = frozenset(" \n\t\xa0([{—–-/:,…")
_SMALL = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "in",
        "on",
        "at",
        "to",
        "for",
        "and",
        "or",
        "by",
        "with",
        "from",
        "is",
        "de",
        "la",
        "le",
        "du",
        "des",
        "et",
        "y",
        "el",
        "los",
        "las",
    ]
)
_ASIDE = re.compile(r", (?:(?:a|ont|avait)[ -](?:t-(?:il|elle|on) )?)?([^\W\d_]+)[ -][^,.«»]{2,80}[,.] ")
_DIALOGUE = frozenset("—–")
_DASH = re.compile(r"(?:^|(?<=\s))[—–](?=\S)|(?<=\S)[—–](?=[\s.,;:]|$)", re.MULTILINE)
_SHORT_WORD = 8
"""Code points below which a single quoted word with its comma is an answer ("Yes,"), not a title."""
_WORDS = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")


@once
def quotations_in(view: TextView) -> dict[Span, list[Quotation]]:
    """The quotations of each block."""
    spans = (Span(block.start, block.end) for block in view.blocks)
    return {span: quotations(view.text, span.start, span.end) for span in spans}


def quotations(text: str, start: int, end: int) -> list[Quotation]:
    """The quotations in ``text[start:end]``, in order, never nested and never overlapping."""
    found: list[Quotation] = []
    opening: tuple[int, int, str] | None = None
    nested = 0
    for match in _MARK.finditer(text, start, end):
        mark, at, after = match.group(), match.start(), match.end()
        before = text[at - 1] if at > start else "\n"
        follows = text[after] if after < end else "\n"
        if opening is None:
            if _can_open(mark, before, follows):
                opening, nested = (at, after, _PAIRS[mark]), 0
        elif mark == "“" and text[opening[0]] == '"' and not follows.isspace():
            nested += 1
        elif mark == "”" and nested:
            nested -= 1  # a curly quotation within a straight one
        elif mark in opening[2] and not _is_apostrophe(mark, before, follows):
            if mark in ('"', "“") and before in " \n" and not follows.isspace():
                if "\n" in text[opening[1] : at]:
                    _add(found, text, opening, text.rindex("\n", opening[1], at), None, start)
                opening = (at, after, _PAIRS[mark])
                continue
            _add(found, text, opening, at, after, start)
            opening = None
    if opening is not None and opening[2] != "’":
        _add(found, text, opening, end, None, start)
    return found


def dialogue(text: str, start: int, end: int) -> list[Quotation]:
    """The speech of a paragraph that opens with a dash: ``—No —dijo ella—. Nunca.`` is said, told, said."""
    if text[start] not in _DIALOGUE:
        return []
    dashes = [match.start() for match in _DASH.finditer(text, start, end)]
    bounds = [*dashes, end]
    found: list[Quotation] = []
    for k in range(0, len(dashes), 2):
        begin = bounds[k] + 1
        while begin < bounds[k + 1] and text[begin] in " .,;:":
            begin += 1
        _add(found, text, (begin, begin, ""), bounds[k + 1], None, start, spoken=True)
    return found


def interrupted(quotation: Quotation, text: str, lexicon: SpeechLexicon) -> list[Quotation]:
    """A quotation parted at a reporting verb within its marks: « La liste, précise-t-elle, sera close »."""
    for match in _ASIDE.finditer(text, quotation.inner_start, quotation.inner_end):
        verb = match.group(1).casefold()
        cue = lexicon.cues.get(verb)
        if cue is not None and cue.voice and "q" in cue.takes and lexicon.letters.get(verb) in ("V", "E"):
            first = replace(quotation, end=match.start(), inner_end=match.start())
            second = replace(quotation, start=match.end(), inner_start=match.end())
            return [first, second]
    return [quotation]


def _can_open(mark: str, before: str, follows: str) -> bool:
    if mark in ("“", "„", "«"):
        return True
    if mark in ("’", "»"):
        return False
    if mark == "‘":
        return not before.isalnum() and not follows.isspace() and not follows.isdigit()
    return (before in _OPENS_AFTER or mark == "''") and (not follows.isspace() or before == "\n")


def _is_apostrophe(mark: str, before: str, follows: str) -> bool:
    return mark == "’" and (follows.isalnum() or (before == "s" and follows == " "))


def _add(
    found: list[Quotation],
    text: str,
    opening: tuple[int, int, str],
    inner_end: int,
    outer_end: int | None,
    start: int,
    *,
    spoken: bool = False,
) -> None:
    inner_start = opening[1]
    while inner_end > inner_start and text[inner_end - 1].isspace():
        inner_end -= 1
    while inner_start < inner_end and text[inner_start].isspace():
        inner_start += 1
    if inner_start >= inner_end:
        return
    inner = text[inner_start:inner_end]
    words = _WORDS.findall(inner)
    title = _is_title(words, inner)
    found.append(
        Quotation(
            start=opening[0],
            end=outer_end if outer_end is not None else inner_end,
            inner_start=inner_start,
            inner_end=inner_end,
            title=title,
            whole=spoken or (bool(words) and not title and _is_whole(text, opening[0], words, inner_end, start)),
        )
    )


def _is_whole(text: str, outer: int, words: list[str], end: int, floor: int) -> bool:
    """Whether the quotation is speech of its own: a sentence, or the rest of one that was interrupted."""
    before = text[max(floor, outer - 3) : outer].rstrip()[-1:]
    capital = words[0][0].isupper() or not words[0][0].isalpha()
    closed = text[end - 1] in ",.?!…—-"
    if len(words) == 1 and not (closed and capital):
        return False
    if not before or before in ',:;—–-.?!…”"’»)(':
        return capital or closed
    return capital and closed and len(words) > 3


def _is_title(words: list[str], inner: str) -> bool:
    """A work's name, "The Art of the Deal": capitals throughout, and more than a word or two of them."""
    if inner[-1] in ".?!" and (len(words) > 6 or len(words) == 1):
        return False
    if len(words) == 1 and inner[-1] == "," and len(inner) < _SHORT_WORD:
        return False
    big = [w for w in words if w.lower() not in _SMALL]
    return len(big) > 0 and all(not w[0].islower() for w in big)
