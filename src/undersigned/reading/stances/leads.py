"""Opening sentences that tell a stance before the statement is named.

Haiti was not even asked. The joint statement on its future was signed by …    the statement is that of the second
Why did Chad not sign? Its envoy, asked about the joint letter, would not say.   the same
"""

from __future__ import annotations

import re

from undersigned.model.stances import Stance
from undersigned.reading.stances.lexicon import Lexicon
from undersigned.reading.stances.words import tag
from undersigned.reading.textview import Span, TextView

_OPENING = re.compile(r"D[xF]{0,2}S")
_SHORT = 90
"""Code points up to which a sentence is such an opening."""


def is_lead(view: TextView, sentence: Span, lexicon: Lexicon) -> bool:
    """Whether ``sentence`` opens the text, and the next one begins with the statement and tells of signing."""
    if sentence.end - sentence.start > _SHORT or view.text[: sentence.start].strip():
        return False
    following = view.sentence_after(sentence)
    if following is None:
        return False
    words = tag(view, following, lexicon)
    if _asks_why(view, sentence, lexicon) and "S" in words.tags:
        return True
    match = _OPENING.match(words.tags)
    if match is None or words.entries[match.end() - 1].flag is not None:
        return False
    frames = (frame for at in words.verbs() for frame in lexicon.frames.get(words.lemma(at), ()))
    return "L" in words.tags or any(frame.does == Stance.SIGNED and frame.object == "open" for frame in frames)


def _asks_why(view: TextView, sentence: Span, lexicon: Lexicon) -> bool:
    """Whether the sentence takes for a fact what it asks: "Why did Chad not sign?"."""
    text = view.words(sentence).rstrip('"”» ')
    return text.endswith("?") and tag(view, sentence, lexicon).has(0, 2, "factive")
