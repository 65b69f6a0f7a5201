"""The stance that a verb alone tells of whoever it is said of, as in a heading or a question.

Firmaron: Perú y Chile.      signed          No respondieron: Perú.     no answer
Who signed? Peru.            signed          Qui manque ? Le Pérou.     did not sign
"""

from __future__ import annotations

from undersigned.model.stances import Stance
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.verbs import VerbGroup

_SILENT = frozenset({"replies", "answers"})
_OBJECTS = frozenset({"open", "context", "any"})


def stance_of_verb(clauses: Clauses, group: VerbGroup) -> Stance | None:
    """The stance of ``group`` where nothing but its negation stands with it; None where it tells none."""
    words = clauses.words
    if group.verb is None or group.passive or group.infinitive or group.gerund or group.mood != "fact":
        return None
    said = words.text(group.first, group.head)
    for frame in words.lexicon.frames.get(group.verb.lemma, ()):
        after = frame.after is None or frame.after.match(words.view.text, words.ends[group.last], words.sentence.end)
        if not after or frame.object not in _OBJECTS or (frame.before and not frame.before.search(said)):
            continue
        if frame.does in _SILENT:
            return Stance.NO_ANSWER if group.negated else None
        if frame.does == "appears" or frame.does in _STANCES:
            stance = Stance.SIGNED if frame.does == "appears" else Stance(frame.does)
            return _negated(stance) if group.negated else stance
    return None


_STANCES = frozenset(Stance)


def _negated(stance: Stance) -> Stance | None:
    return Stance.DID_NOT_SIGN if stance.is_signatory else None
