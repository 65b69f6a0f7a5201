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
_PROPER = r"(?:[A-ZÀ-Ý][\w’'.&-]*|of|de|du)"
_TOLD = re.compile(rf"(?: (?:the|la|le|el|a|à|al|aux?))? ?({_PROPER}(?: {_PROPER})*|reporters|journalists)")


def via(view: TextView, source: Span | None, cue: Span | None, content: list[Span], words: ViaWords) -> str | None:
    """The paper, occasion or platform that the words around the cue name, without its article."""
    if cue is None:
        return None
    said = view.words(cue).casefold().split()
    if said and said[-1] in words.telling and (match := _TOLD.match(view.text, cue.end)) is not None:
        return match.group(1).strip()
    if source is not None and view.words(cue).casefold() in words.according:
        name = _ARTICLE.sub("", view.words(source))
        return name if words.outlet & set(name.casefold().split()) else None
    return _occasion(view, source, cue, content, words)


def _occasion(view: TextView, source: Span | None, cue: Span, content: list[Span], words: ViaWords) -> str | None:
    start = max(cue.end, source.end if source is not None and source.start >= cue.end else 0)
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
