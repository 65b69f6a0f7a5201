"""To whom or through what something was said: "told the Washington Blade", "in a press release", "wrote on X"."""

from __future__ import annotations

import re

from undersigned.reading.speech.lexicon import ViaWords
from undersigned.reading.textview import Span, TextView

_AFTER = 90
"""Code points after cue and source in which the occasion is looked for."""
_ARTICLE = re.compile(r"^(?:the|an?|his|her|their|its|la|le|les|l[’']|une?|el|los|las|una?|su) ?", re.IGNORECASE)
_IN = re.compile(
    r"\b(?i:in|at|during|on|via|through|dans|lors d[’']|sur|au cours d[’']|en|durante) ((?:[\w’'.-]+ ?){1,6})"
)
_TOLD = re.compile(r"(?:[A-ZÀ-Ý][\w’'.&-]*|reporters|journalists)(?: (?:[A-ZÀ-Ý][\w’'.&-]*|of|de|du))*")


def via(view: TextView, source: Span | None, cue: Span | None, content: list[Span], words: ViaWords) -> str | None:
    """The paper, occasion or platform that the words around the cue name, without its article."""
    if cue is None:
        return None
    said = view.words(cue).casefold().split()
    start = max(cue.end, source.end if source is not None and source.start >= cue.end else 0)
    if said and said[-1] in words.telling and (told := _told(view.text[start : start + _AFTER], words)) is not None:
        return told
    if source is not None and view.words(cue).casefold() in words.according:
        name = _ARTICLE.sub("", view.words(source))
        return name if words.outlet & set(name.casefold().split()) else None
    return _occasion(_after(view, start, content), words) or _occasion(_before(view, source or cue), words)


def _told(after: str, words: ViaWords) -> str | None:
    """The name after "told": ``the Washington Blade``, ``au Monde``."""
    rest = after.lstrip()
    leads = sorted(words.to, key=len, reverse=True)
    lead = next((lead for lead in leads if rest.startswith((f"{lead} ", f"{lead}’", f"{lead}'"))), "")
    if not lead and "the" not in words.to:
        return None
    match = _TOLD.match(rest[len(lead) :].lstrip(" ’'"))
    return match.group().strip() if match is not None else None


def _after(view: TextView, start: int, content: list[Span]) -> str:
    """The words between the cue and what is said, or after both."""
    later = [span.start for span in content if span.start >= start]
    stop = min([start + _AFTER, len(view.text), *later])
    return re.split(r"[.\n;:]", view.text[start:stop], maxsplit=1)[0]


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
        at = next((i for i, token in enumerate(tokens) if token.casefold().strip(",") in words.occasion), None)
        if at is not None:
            return " ".join(tokens[: at + 1]).strip(",")
    return None
