"""Who is included in a set that the sentence told of before.

The letter was signed by all five members, Panama included.      Panama is one of them
All five signed, and asked their neighbours, Chile included.     Chile is one of the neighbours
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.statesets import StateSet

_OTHERS = re.compile(r"(?:[YGO](?:pD?[xX]{1,2})?|[Qq#][xDFJX]*x(?:pD?x)?)$")
"""As in "asked all its neighbours, Panama included", "every member of the bloc": those are not who signed."""


def included(clauses: Clauses, each: StateSet) -> Iterator[Actor]:
    """The states that are said to be included in the set, behind a comma of their own."""
    words, tags = clauses.words, clauses.words.tags
    for actor in clauses.actors:
        verb = words.entries[actor.last + 1].verb if actor.last + 1 < len(words) else None
        if actor.first <= each.last or verb is None or verb.lemma not in words.lexicon.including_verbs:
            continue
        apart = tags[actor.first - 1 : actor.first] == "," and tags[actor.last + 2 : actor.last + 3] in tuple(",.;)")
        if not apart or "participle" not in verb.forms or ";" in tags[each.last : actor.first]:
            continue
        if _OTHERS.search(tags, each.end + 1, actor.first - 1) is None:
            yield actor
