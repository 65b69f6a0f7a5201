"""Statements of a group that says whom it holds: the group speaks, and its members stand beside its name.

This statement is by the Sri Lanka Core Group comprising Canada, Malawi …     beside the words of signing
on behalf of the Core Group. … The group includes Albania, Australia, …      in a sentence of its own
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from undersigned.reading.listwords import ListPatterns
from undersigned.reading.page import Page, Region
from undersigned.reading.textview import Span
from undersigned.reading.titles import before_kind, title_span

_FURTHEST = 14
"""Words between those of signing and the list."""
_NAME_BEFORE = 8
"""Words before "group" that may be its name."""
_BESIDE = 20
"""Code points within which two nouns name one group: "Group of Friends"."""
_OPENED = re.compile(r"[(（]\s*$")
_CAPITALISED = re.compile(r"\b[A-ZÀ-Ý][\w\u2019'-]+")


def collective_cue(page: Page, run: Region, words: str) -> Span | None:
    """The words by which a list tells the members of the group whose statement the text is; None where it does not."""
    patterns = page.patterns
    if len(run.items) < 2 or patterns.collective.search(words) is None:
        return None
    if patterns.introducer.search(patterns.last_joint.sub("", words)) or patterns.introducer.search(words):
        for match in _signing(patterns, words):
            rest = words[match.end() :]
            if len(rest.split()) <= _FURTHEST and patterns.collective.search(rest) is not None:
                return Span(match.start(), len(words))
    defined = patterns.defines.search(words) or _OPENED.search(words)
    if defined is None or not _is_the_speaker(page, words[: defined.start()]):
        return None
    return Span(defined.start(), len(words))


def _signing(patterns: ListPatterns, words: str) -> Iterator[re.Match[str]]:
    yield from patterns.lead.finditer(words)
    yield from patterns.made_by.finditer(words)


def _is_the_speaker(page: Page, words: str) -> bool:
    """Whether the text speaks on behalf of the group at the end of ``words``, by its name or simply as "the group"."""
    named = _name(page.patterns, words, first=False)
    if named is None:
        return False
    nouns, name = named
    title = title_span(page.view)
    speakers = [page.text[match.end() :][:120].partition("\n\n")[0] for match in _signing(page.patterns, page.text)]
    if title is not None:
        speakers.append(before_kind(page.view, title))
    for each in speakers:
        spoken = _name(page.patterns, each, first=True)
        if spoken is not None and spoken[0] & nouns and (not name or name & spoken[1]):
            return True
    return False


def _name(patterns: ListPatterns, words: str, *, first: bool) -> tuple[set[str], set[str]] | None:
    """The nouns that name the first or the last group in ``words``, and the capitalised words before them."""
    nouns = list(patterns.collective.finditer(words))
    if not nouns:
        return None
    noun = nouns[0 if first else -1]
    before = words[: noun.start()].split()[-_NAME_BEFORE:]
    name = before if before and not words.startswith(before[0]) else before[1:]
    beside = [each for each in nouns if abs(each.start() - noun.start()) < _BESIDE]
    words_for_it = {each.group().split()[-1].lower() for each in beside}
    return words_for_it, {word.lower() for word in _CAPITALISED.findall(" ".join(name))} - words_for_it
