"""To whom or through what something was said: "told the Washington Blade", "in a press release", "wrote on X"."""

from __future__ import annotations

import re

from undersigned.reading.speech.lexicon import ViaWords
from undersigned.reading.textview import Span, TextView

_AFTER = 90
"""Code points after cue and source in which the occasion is looked for."""
_ARTICLE = re.compile(r"^(?:the|an?|his|her|their|its|la|le|les|l[’']|une?|el|los|las|una?|su) ?", re.IGNORECASE)
_IN = re.compile(
    r"\b(?:in|at|during|on|via|through|dans|lors d[’']|sur|au cours d[’']|en|durante) ((?:[\w’'.-]+ ?){1,6})"
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
    return _occasion(view, start, content, words)


def _told(after: str, words: ViaWords) -> str | None:
    """The name after "told": ``the Washington Blade``, ``au Monde``."""
    rest = after.lstrip()
    leads = sorted(words.to, key=len, reverse=True)
    lead = next((lead for lead in leads if rest.startswith((f"{lead} ", f"{lead}’", f"{lead}'"))), "")
    if not lead and "the" not in words.to:
        return None
    match = _TOLD.match(rest[len(lead) :].lstrip(" ’'"))
    return match.group().strip() if match is not None else None


def _occasion(view: TextView, start: int, content: list[Span], words: ViaWords) -> str | None:
    later = [span.start for span in content if span.start >= start]
    stop = min([start + _AFTER, len(view.text), *later])
    stretch = re.split(r"[.\n;:]", view.text[start:stop], maxsplit=1)[0]
    for match in _IN.finditer(stretch):
        phrase = match.group(1).strip()
        for platform in words.platform:
            if phrase.casefold().split()[0] == platform:
                return phrase.split()[0]
        tokens = _ARTICLE.sub("", phrase).split()
        at = next((i for i, token in enumerate(tokens) if token.casefold().strip(",") in words.occasion), None)
        if at is not None:
            return " ".join(tokens[: at + 1]).strip(",")
    return None
