"""Who stands at the head of a set of states, and so is one of them.

Thirty countries, led by Finland, issued a statement.
The letter was signed by nine governments, with Italy and Denmark in front.
Eleven states, Cyprus and Austria at their head, ask for help in a letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.statesets import StateSet

_HEADED = re.compile(r",?a?(?P<v>V)a?p")


_ON_WHAT = re.compile(r"(?:p[DxXJAF#T']{1,5}){0,2},")


def fronting(clauses: Clauses, each: StateSet) -> Iterator[Actor]:
    """The states that are told to lead the set ``each``."""
    if each.none:
        return
    apposed = _apposed(clauses, each)
    if apposed is not None:
        yield apposed
    if not each.stance.is_signatory:
        return
    led = _led_by(clauses, each)
    if led is not None:
        yield led
    words = clauses.words
    for at in words.flagged.get("fronting", ()):
        actor = clauses.actor_ending(at - 1)
        if actor is None or actor.quantity == "none" or actor.first <= each.last:
            continue
        before = actor.first - 1
        before -= words.lower[before] in words.lexicon.bearing
        apart = words.tags[before] in ",(-" or before <= each.end or before < actor.first - 1
        if apart and not any(letter in ";:." for letter in words.tags[each.last : actor.first]):
            yield actor


def _apposed(clauses: Clauses, each: StateSet) -> Actor | None:
    """As in "A signatory of the letter, Chad was invited", "As one of the sponsors, Mali spoke first"."""
    words, tags = clauses.words, clauses.words.tags
    topic = _ON_WHAT.match(tags, each.end + 1)
    if tags[: each.first].strip('cgDoFa"') or topic is None:
        return None
    single = words.lower[each.first] in words.lexicon.threads.indefinite or " of" in " ".join(words.lower[: each.first])
    single |= "F" in tags[: each.last + 1]  # "The first country to sign the letter, Chad was invited"
    single |= words.lexicon.inverting and tags[each.first] == "L"  # "Signataire de la lettre, le Tchad …"
    actor = clauses.actor_starting(topic.end()) if single else None
    acts = actor is not None and tags[actor.last + 1 : actor.last + 2] in tuple("VbhdmnaTe")
    return actor if actor is not None and acts and len(actor.states) == 1 and not actor.groups else None


def _led_by(clauses: Clauses, each: StateSet) -> Actor | None:
    """As in "Thirty countries, led by Finland, issued a statement"."""
    words = clauses.words
    match = _HEADED.match(words.tags, each.last + 1)
    if match is None or words.lower[match.end() - 1] not in words.lexicon.agents:
        return None
    verb = words.entries[match.start("v")].verb
    return clauses.actor_starting(match.end()) if verb is not None and verb.lemma in words.lexicon.leading else None
