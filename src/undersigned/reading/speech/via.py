"""To whom or through what something was said: "told the Washington Blade", "in a press release", "wrote on X"."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from undersigned.reading.speech.lexicon import ViaWords
from undersigned.reading.textview import Span, TextView

_AFTER = 90
"""Code points after cue and source in which the occasion is looked for."""
_ARTICLE = re.compile(r"^(?:(?:the|an?|his|her|their|its|la|le|les|une?|el|los|las|una|su) |l[’'] ?)", re.IGNORECASE)
_IN = re.compile(
    r"\b(?i:in|at|during|on|via|through|dans|lors d[’']|sur|au cours d[’']|en|durante) ((?:[\w’'.-]+ ?){1,6})"
)
_LISTENER = r"(?:[A-ZÀ-Ý][\w’'.&-]*|reporters|journalists)(?: (?:[A-ZÀ-Ý][\w’'.&-]*|(?:of|de|du|del|des)(?= )))*"


def via(view: TextView, source: Span | None, cue: Span | None, content: list[Span], words: ViaWords) -> str | None:
    """The paper, occasion or platform that the words around the cue name, without its article."""
    if cue is None:
        return None
    if source is not None and view.words(cue).casefold() in words.according:
        name = _ARTICLE.sub("", view.words(source).split(",")[0])
        return name if words.outlet & set(name.casefold().split()) else None
    told = view.words(cue).casefold().split()[-1] in words.telling
    for stretch in _around(view, source, cue, content):
        if told and (match := _told(words.to).match(stretch)) is not None:
            return _ARTICLE.sub("", match.group(1).strip(" ."))
        if words.beside and (match := _told(words.beside).search(stretch)) is not None:
            return _ARTICLE.sub("", match.group(1).strip(" ."))
        if (occasion := _occasion(stretch, words)) is not None:
            return occasion
    return _occasion(_before(view, source or cue), words)


@functools.cache
def _told(leads: frozenset[str]) -> re.Pattern[str]:
    """The name after "told": ``the Washington Blade``, ``el lunes al Clarín``."""
    between = "|".join(sorted(leads, key=len, reverse=True))
    if "the" in leads:
        return re.compile(rf" (?:[Tt]he )?({_LISTENER})")
    return re.compile(rf"(?: [\w ]{{1,20}})? (?:{between})(?: |[’'])({_LISTENER})")


def _around(view: TextView, source: Span | None, cue: Span, content: list[Span]) -> Iterator[str]:
    """The words between cue and source, and those between both and what is said after them."""
    start = cue.end
    if source is not None and source.start >= cue.end:
        yield view.text[cue.end : source.start]
        start = source.end
    later = [span.start for span in content if span.start >= start]
    stop = min([start + _AFTER, len(view.text), *later])
    yield re.split(r"[.\n;:]", view.text[start:stop], maxsplit=1)[0]


def _before(view: TextView, subject: Span) -> str:
    """What opens the sentence before its subject: ``In a press release, she said``."""
    sentence = view.sentence_at(subject.start)
    lead = view.text[sentence.start : subject.start] if sentence is not None else ""
    return lead if lead.rstrip().endswith(",") and lead.count(",") == 1 else ""


def _occasion(stretch: str, words: ViaWords) -> str | None:
    for match in _IN.finditer(stretch):
        phrase = match.group(1).strip()
        if phrase.casefold().split()[0] in words.platform:
            return phrase.split()[0]
        tokens = _ARTICLE.sub("", phrase).split()
        found = [token.casefold().strip(",") in words.occasion for token in tokens]
        if True in found:
            at = found.index(True)
            while found[at + 1 : at + 2] == [True]:
                at += 1  # "briefing note"
            return " ".join(tokens[: at + 1]).strip(",")
    return None
