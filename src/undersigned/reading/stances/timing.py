"""Whether an act came after the statement was out, by the times that the sentence tells.

joined a week after its publication                     after
joined the appeal, published two days earlier           after
joined in March the declaration launched in January     after
did not sign until June                                 after
"""

from __future__ import annotations

import re

from undersigned.reading.dating import month_numbers
from undersigned.reading.stances.words import Words


def is_later(words: Words, first: int, end: int) -> bool:
    """Whether the act came after the statement was out: "later signed", "joined a week after its publication"."""
    when = range(end, min(_time_ends(words, end) + 1, len(words)))
    if any(words.lower[at] in words.lexicon.before and _tells_of_issue(words, at) for at in when):
        return False  # "came in a week later, before the text was published"
    if _was_out(words, first, end):
        return True
    near = first - 1 if "," in words.tags[max(first - 2, 0) : first] else first - 2
    if words.has(near, end, "later") or _opens_later(words, first) or _since(words, first, when.stop):
        return True
    return any(
        (words.entries[at].flag == "later" and words.tags[at + 1 : at + 2] not in _OF_ANOTHER)
        or (words.entries[at].flag == "afterwards" and _tells_of_issue(words, at))
        for at in when
    )


def _opens_later(words: Words, first: int) -> bool:
    """As in "Later, Mali signed", "Three days after the publication of the letter, Mali signed it"."""
    opening = _TIME_BEFORE.match(words.tags, 0, first)
    after = next((at for at in words.flagged.get("afterwards", ()) if at < first), None)
    if after is not None and not words.tags[:after].strip("#Tapxo") and _tells_of_issue(words, after):
        return True
    return words.has(0, 1, "later") or (opening is not None and words.has(0, opening.end(), "later"))


def _since(words: Words, first: int, end: int) -> bool:
    """As in "l'ont depuis signée", "y ont adhéré depuis": since the statement was out, or came out."""
    for at, word in enumerate(words.lower[: end + 1]):
        if word in words.lexicon.since and (first <= at or at == 0):
            bare = first <= at and words.tags[at + 1 : at + 2] not in tuple("DxT#SAGXP")
            if bare or _tells_of_issue(words, at):
                return True
    return False


_TIME_BEFORE = re.compile(r"[#Tapx]*a(?:pD?[xJ]?S)?(?=,)")
_OF_ANOTHER = ("V", "b", "h", "d", "m", "x")
"""What follows a "later" of something else: "and Peru later withdrew", "on later elections"."""
_WHEN = re.compile(r"c?[opDxXTA#JFGYaqS't\"]*(?:,(?:h|bV,?)?[DxT#aq]*(?=u|a))?")
_ISSUED = re.compile(r"D?[xJF]{0,2}(?:S(?:p[DxXJA']{1,5})?|P)[hdba]*(?P<verb>V)")
_ISSUE = re.compile(r"D?[xJF]?(?P<noun>[xV])")


def _time_ends(words: Words, end: int) -> int:
    """The word behind what is told of the act in the same clause, where "after" or "later" may stand."""
    match = _WHEN.match(words.tags, end, end + _LONGEST)
    assert match is not None
    return match.end()


_OTHERS_END = ("", ".", ",", ";", ")", "h", "V")
"""What follows "the others" where no noun does."""
_LONGEST = 16
"""Words after the act in which its time is told."""


def _tells_of_issue(words: Words, at: int) -> bool:
    """Whether a clause opened by word ``at`` tells that the statement came out: "after it had been read"."""
    if not words.lexicon.others.isdisjoint(words.lower[at + 1 : at + 3]) and words.tags[at + 3 : at + 4] in _OTHERS_END:
        return True  # "a month after the others"
    match = _ISSUED.match(words.tags, at + 1)
    verb = words.entries[match.start("verb")].verb if match else None
    if verb is not None:
        return verb.lemma in words.lexicon.issuing
    noun = _ISSUE.match(words.tags, at + 1)
    return noun is not None and words.lower[noun.start("noun")] in words.lexicon.issuance


_OUT = re.compile(r"(?:p[DxXJF']{1,4}(?:(?<=p)A)?|p?D?A|[pD#]{0,2}T){0,4},?D?(?P<verb>[Vv])[xpDTa#]{0,6}")
"""As in "the appeal, made public two days earlier": what is told of the statement behind it."""


def _was_out(words: Words, first: int, end: int) -> bool:
    """Whether the statement, said before word ``end``, came out at an earlier time than that of the act.

    "joined the appeal, published two days earlier"; "joined in March the declaration launched in January"
    """
    match = _OUT.match(words.tags, end, end + _LONGEST)
    at = match.start("verb") if match is not None else 0
    if match is None or words.lemma(at) not in words.lexicon.issuing:
        return False
    behind = range(at + 1, match.end() + 1)
    for i in behind:
        told = (*words.lower[i : i + 1], " ".join(words.lower[i : i + 2]))
        if not words.lexicon.out_before.isdisjoint(told) and (words.tags[i] == "D" or words.tags[i - 1] == "T"):
            return True
    acted, issued = _month(words, range(max(first - _NEAR, 0), at)), _month(words, behind)
    return acted is not None and issued is not None and acted > issued


_NEAR = 4
"""Words before a verb among which its time may stand: "En mars, le Pérou a …"."""


def _month(words: Words, places: range) -> int | None:
    """The month told at ``places``: 3 for "in March"."""
    numbers = month_numbers(words.lexicon.language)
    return next((numbers[w] for at in places for w in words.lower[at : at + 1] if w in numbers), None)


def tells_when(words: Words, at: int) -> bool:
    """Whether a time begins at word ``at``: "in June", "le 5 mars"."""
    return _THEN.match(words.tags, at) is not None


_THEN = re.compile(r"p?D?[F#]?T")


def not_until(words: Words, at: int) -> bool:
    """As in "did not sign until June", "no firmó hasta un mes más tarde", with "until" at word ``at``."""
    if not words.has(at, at + 1, "until"):
        return False
    return tells_when(words, at + 1) or words.has(at + 1, at + 6, "later")
