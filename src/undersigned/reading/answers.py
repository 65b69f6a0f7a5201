"""What a statement answers, in the document's words: "in response to the joint statement delivered by …"."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from undersigned.reading.lexicon import section
from undersigned.reading.phrases import any_of
from undersigned.reading.search import Finder
from undersigned.reading.telltales import Phrases
from undersigned.reading.textview import TextView

_CLAUSE_END = re.compile(r"[,;.!?:،؛。，；\n]")
_LONGEST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerWords:
    """Words of answering, and what can be answered."""

    to: tuple[str, ...]
    what: tuple[str, ...]


def answered(view: TextView) -> str | None:
    """The statement, letter or report that the text says it answers, up to the end of the clause; else None."""
    match = _pattern(view.language).search(view.text, view.folded)
    if match is None:
        return None
    end = _CLAUSE_END.search(view.text, match.end())
    stop = min(end.start() if end else len(view.text), match.start("what") + _LONGEST)
    return view.text[match.start("what") : stop].strip()


@functools.cache
def answering_words(language: str) -> Phrases:
    """The words that lead to what is answered."""
    return Phrases(section(language, "answers", AnswerWords).to)


@functools.cache
def _pattern(language: str) -> Finder:
    words = section(language, "answers", AnswerWords)
    gap = r"\s*" if language in ("zh", "ja") else r"\s+"
    return Finder(rf"(?:{any_of(words.to)})(?:{gap}|(?<=['’]))(?P<what>{any_of(words.what)})", words.to)
