"""States named in running text, as spans in the text that was given.

One pass of an automaton meets every form of the language's lexicon, the longest at each
place; each hit is then asked the questions of its sense (``context``). What no rule speaks
for is no mention: a wrong state is worse than a missed one.
"""

from __future__ import annotations

import re
from datetime import date

from undersigned.language import UNITED_NATIONS, likeliest_language
from undersigned.model.mentions import Mention, MentionKind
from undersigned.names import context
from undersigned.names.context import Hit, Scan
from undersigned.names.cues import cues_for
from undersigned.names.forms import Form, Sense
from undersigned.names.lexicon import lexicon_for

_LATIN = UNITED_NATIONS[:3]
_ARTICLE = r"(?:(?:the|les?|la|l['’]|el|los|las|du|des|de la|de l['’]|del|de) ?)?"
_LIST_GAP = re.compile(
    rf"(?:[,;、،\n]|,? (?:and|et|y|e|и|و))\s*(?:(?:and|et|y) )?{_ARTICLE}و?|، ?و|[与和及]", re.IGNORECASE
)
"""What stands between two names of a list."""
_SEVERAL = 3
"""Names before a last one that make a list whatever follows."""
_LIST_START = re.compile(rf"(?:^|[\n:：;])\s*{_ARTICLE}$", re.IGNORECASE)
_LINE = 16
"""Code points before a name in which its line must start."""


def find(text: str, *, on: date | None = None, language: str | None = None) -> list[Mention]:
    """Every mention of a state in ``text``, in order, never overlapping.

    ``on`` decides between names that changed hands; ``language`` is the ISO 639-1 code of the text,
    guessed among the six of the United Nations where it is None. In other languages only the
    names of the CLDR are known. Raises BadData if a table of names cannot be read.
    """
    language = (language or likeliest_language(text) or _best_explained(text)).lower()[:2]
    lexicon = lexicon_for(language)
    scan = Scan(text=text, cues=cues_for(language), on=on, unspaced=lexicon.unspaced)
    hits = [Hit(scan=scan, start=start, end=end, form=form) for start, end, form in lexicon.hits(text)]
    accepted = _capitals(hits)
    mentions = []
    for index, hit in enumerate(hits):
        form = hit.form if index in accepted else _read(hits, index)
        if form is not None:
            mentions.append(Mention(start=hit.start, end=hit.end, text=hit.words, kind=form.kind, state=form.state))
    return mentions


def _best_explained(text: str) -> str:
    """The language in whose names most of a text without other words is written, as a bare list of states is."""
    return max(_LATIN, key=lambda language: sum(end - start for start, end, _ in lexicon_for(language).hits(text)))


def _read(hits: list[Hit], index: int) -> Form | None:
    """What the hit stands for, or None if it is no mention."""
    hit = hits[index]
    sense = hit.form.sense
    if sense in (Sense.TRAP, Sense.CAPITAL, Sense.KOREA):
        return None
    if sense is Sense.PREFIX:
        return hit.form if hit.scan.text[hit.end : hit.end + 1] in ("-", "–") else None
    if sense is Sense.OFFICE:
        return context.whose_office(hit)
    if sense is Sense.SEAT:
        return None if context.is_mere_place(hit) else hit.form
    if sense in (Sense.TONGUE, Sense.ONLY_TONGUE) and (context.is_language(hit) or sense is Sense.ONLY_TONGUE):
        return None
    if context.is_person(hit) or context.is_institution(hit):
        return None
    return hit.form if hit.form.kind is MentionKind.DEMONYM else _read_name(hits, index)


def _read_name(hits: list[Hit], index: int) -> Form | None:
    hit = hits[index]
    if context.is_place_in_usa(hit):
        return None
    match hit.form.sense:
        case Sense.LISTED:
            return hit.form if _is_listed(hits, index) or hit.before() in hit.scan.cues.feminine else None
        case Sense.INITIALISM:
            return None if context.is_pronoun(hit) else hit.form
        case Sense.GIVEN_NAME:
            return None if _is_person_here(hit) else hit.form
        case Sense.GEORGIA:
            return None if _is_person_here(hit) else context.which_georgia(hit)
        case Sense.CONGO:
            return context.which_congo(hit, listed=_is_listed(hits, index))
    return hit.form


def _is_person_here(hit: Hit) -> bool:
    """A given name, or a name that this text gave a person before and no preposition makes a place."""
    if context.is_given_name(hit):
        return True
    return hit.words in hit.scan.persons and hit.before().lower() not in hit.scan.cues.place_before


def _is_listed(hits: list[Hit], index: int) -> bool:
    """Among other names, or first of them at the start of a line: "Congo, Cuba, Djibouti"."""
    hit, text = hits[index], hits[index].scan.text
    before = text[hits[index - 1].end : hit.start] if index else ""
    after = text[hit.end : hits[index + 1].start] if index + 1 < len(hits) else ""
    follows, leads = _LIST_GAP.fullmatch(before) is not None, _LIST_GAP.fullmatch(after) is not None
    if follows:
        return leads or text[hit.end : hit.end + 1] in (".", "。", "؟", "\n", "") or _ends_long_list(hits, index)
    line = text[max(0, hit.start - _LINE) : hit.start]
    opens = hit.start < _LINE or any(mark in line for mark in "\n:：;")
    return leads and opens and _LIST_START.search(line) is not None


def _ends_long_list(hits: list[Hit], index: int) -> bool:
    """Whether several names stand before a last one, which a verb may follow: "Gabon, Oman, Jordanie et Dominique"."""
    text = hits[index].scan.text
    before = range(index, index - _SEVERAL, -1)
    return index >= _SEVERAL and all(_LIST_GAP.fullmatch(text[hits[i - 1].end : hits[i].start]) for i in before)


def _capitals(hits: list[Hit]) -> set[int]:
    """Which hits are capitals that stand for their states; two joined by "and" go together."""
    accepted: set[int] = set()
    group: list[int] = []
    for index, hit in enumerate(hits):
        if hit.form.sense is not Sense.CAPITAL:
            continue
        if group and not _is_joined(hits[group[-1]], hit):
            accepted.update(_if_government(hits, group))
            group = []
        group.append(index)
    accepted.update(_if_government(hits, group))
    return accepted


def _is_joined(first: Hit, second: Hit) -> bool:
    between = second.scan.text[first.end : second.start]
    return len(between) < 9 and between.strip(" ,").lower() in first.scan.cues.conjunctions


def _if_government(hits: list[Hit], group: list[int]) -> list[int]:
    if not group:
        return []
    first, last = hits[group[0]], hits[group[-1]]
    if any(context.is_person(hits[i]) or context.is_institution(hits[i]) for i in group):
        return []
    if context.is_place_in_usa(last):
        return []
    if first.scan.unspaced:
        return group if context.acts_unspaced(last) else []
    return group if context.is_acted_on(first) or context.acts(last) else []
