"""The attributions of one line of tagged words, found from its reporting verbs, nouns and adjectives.

The envoy told reporters that the list was closed      source "The envoy", cue "told", content "that the list ..."
Nobody was asked, she said, and nobody signed          both sides of "she said"
"""

from __future__ import annotations

import bisect

from undersigned.reading.speech.around import PREDICATE, fronted, inverted, left_of, likened, resumed
from undersigned.reading.speech.asides import enclitic, verb_at, without_subject
from undersigned.reading.speech.attitudes import (
    according,
    answered,
    asked,
    by_phrase,
    headed,
    held,
    made_plain,
    passive,
)
from undersigned.reading.speech.attribution import Attribution, Verb
from undersigned.reading.speech.contents import complement
from undersigned.reading.speech.ends import according_at, content_end
from undersigned.reading.speech.lexicon import SpeechLexicon
from undersigned.reading.speech.phrases import Phrase, has_verb, main_subject, subject_of, with_phrase
from undersigned.reading.speech.tokens import Line

FRAGMENT = 3
"""Words from which a quoted phrase counts as somebody's words."""


def reports(line: Line, words: SpeechLexicon) -> list[Attribution]:
    """The attributions of ``line``, outer reports preferred to those within them."""
    found: list[Attribution] = []
    quoted = quoted_words(line)
    places = [i for i, word in enumerate(line.words) if word in words.telling and i not in quoted]
    for begin, stop in line.sentences:
        end = stop
        while end > begin and line.tags[end - 1] == ".":
            end -= 1
        heading = headed(line, begin, end) if line.headline else answered(line, begin, end, words)
        if heading is not None:
            found.append(heading)
        else:
            inside = places[bisect.bisect_left(places, begin) : bisect.bisect_left(places, end)]
            found.extend(_outermost(line, _in_sentence(line, begin, end, inside, words, found)))
    return found


def _in_sentence(
    line: Line, begin: int, end: int, places: list[int], words: SpeechLexicon, before: list[Attribution]
) -> list[Attribution]:
    """The attributions of the sentence ``[begin, end)`` from the telling words at ``places``."""
    found: list[Attribution] = []
    first = line.lexicon.grammar.according_first
    for i in places:
        length = according_at(line, i) if line.words[i] in first else 0
        if length:
            attribution = according(line, i, begin, end, length)
        elif (said := made_plain(line, i, begin, end, words)) is not None:
            attribution = said
        elif line.tags[i] in "VEGI" and (cue := words.cues.get(line.words[i])) is not None:
            verb = verb_at(line, i, begin, end, cue)
            attribution = None if _is_contradicted(verb) else _attribution(verb, found or before)
        elif line.tags[i] == "N":
            attribution = held(line, i, begin, end, words)
        else:
            continue
        if attribution is not None:
            attribution.content = [part for part in attribution.content if part.start < part.end]
            if attribution.content:
                found.append(attribution)
    return found


_FROM_CONTRARY = 5
"""Words between "contrairement" and the verb: contrairement à ce qu'a dit."""


def _is_contradicted(verb: Verb) -> bool:
    """As in "Contrairement à ce qu'affirme le ministre, …": what follows is the writer's."""
    line, that = verb.line, verb.group - 1
    if not line.lexicon.grammar.contrary or that < verb.begin or line.tags[that] not in "HW":
        return False
    first = max(that - _FROM_CONTRARY, verb.begin)
    return not line.lexicon.grammar.contrary.isdisjoint(line.words[first:that])


def quoted_words(line: Line) -> set[int]:
    """The words that stand in quotation marks within a sentence: their verbs attribute nothing outside them."""
    inside: set[int] = set()
    for mark in line.marked:
        first, last = bisect.bisect_left(line.starts, mark.start), bisect.bisect_left(line.starts, mark.inner_end)
        if last - first >= FRAGMENT:
            inside.update(range(first, last))
    return inside


def _outermost(line: Line, found: list[Attribution]) -> list[Attribution]:
    """Leave out a report that is part of what another one says; what nobody says gives way to speech within it.

    So does what is told of a source: ``an envoy speaking on condition of anonymity said``.
    """
    if len(found) < 2:
        return found
    found = [
        one for one in found if one.voice or not any(one.holds(other.verb) and other.is_of(one.verb) for other in found)
    ]
    found = [one for one in found if not any(_is_polite(line, one, other) for other in found)]
    voices = [one for one in found if one.voice and one.source is not None and one.speaks]
    found = [one for one in found if one.source is not None or not any(one.holds(other.verb) for other in voices)]
    kept: list[Attribution] = []
    for one in sorted(found, key=lambda one: (one.content[0].start, -one.content[-1].end)):
        if not any(
            other.holds(one.verb) and (not one.holds(other.verb) or other.content[0].start < one.content[0].start)
            for other in kept
        ):
            kept.append(one)
    return [
        one
        for one in sorted(kept, key=lambda one: one.verb)
        if not any(other is not one and other.holds(one.verb) and not one.holds(other.verb) for other in kept)
    ]


def _is_polite(line: Line, outer: Attribution, inner: Attribution) -> bool:
    """Whether the outer verb is a courtesy of the inner one: ``wishes to clarify that``, ``would like to stress``."""
    beside = line.tags[outer.verb + 1 : outer.verb + 2] == "t" and inner.verb == outer.verb + 2
    return beside and inner.voice and line.words[outer.verb] in line.lexicon.grammar.wishing


def _attribution(verb: Verb, earlier: list[Attribution]) -> Attribution | None:
    line, at, tags = verb.line, verb.at, verb.line.tags
    grammar = line.lexicon.grammar
    if tags[at] == "E":
        before = tags[at - 1] if at > verb.begin else "."
        auxiliaries = line.words[verb.group : at]
        if any(word in grammar.be for word in auxiliaries) and auxiliaries[-1] not in grammar.have:
            return passive(verb)
        if before in "NC,)" and at + 1 < verb.end and line.words[at + 1] in grammar.by:
            return by_phrase(verb, at + 1)
        if verb.cue.asks and before in ".BQ,(":
            return asked(verb)
        if before in "DP":
            return None
    if verb.after in "At" and _stays_unnamed(verb):
        return None
    if verb.cue.seeming:
        content = complement(verb)
        if verb.after == "t":
            content = Phrase(at + 1, content_end(line, at + 1, verb.end, verb.words, clause=True))
        return Attribution(source=None, cue=verb.span, content=[content] if content else [], voice=False, verb=at)
    return _active(verb, _source(verb, earlier))


def _source(verb: Verb, earlier: list[Attribution]) -> Phrase | None:
    """The subject; a second reporting verb of a sentence ("and added", ", saying") shares that of the first."""
    tags, group = verb.line.tags, verb.group
    participle = tags[verb.at] == "G" and group == verb.at
    spoken = [one.source for one in earlier if one.voice and one.source is not None]
    shares = (verb.cue.voice or participle) and spoken and group > verb.begin and earlier[-1].verb >= verb.begin
    if shares and (_coordinated(tags, group, verb.begin) or (participle and tags[group - 1] == ",")):
        return spoken[-1]
    if participle and (accompanying := with_phrase(verb.line, group, verb.begin)) is not None:
        return accompanying
    if participle:
        subject = main_subject(verb.line, verb.at, verb.begin, verb.end)
        return spoken[-1] if subject is None and spoken and group == verb.begin else subject
    return enclitic(verb) or subject_of(verb.line, verb.group if verb.lent else verb.at, verb.begin)


def _stays_unnamed(verb: Verb) -> bool:
    """As in "who asked not to be named": nothing is told of what was said."""
    line = verb.line
    return not line.lexicon.grammar.anonymous.isdisjoint(line.words[verb.at + 1 : min(verb.at + 5, verb.end)])


def _coordinated(tags: str, group: int, begin: int) -> bool:
    """Whether the verb hangs on "and" or "but": ``but said``, ``and went on to say``."""
    if tags[group - 1] == "K":
        return True
    if tags[group - 1] != "t":
        return False
    start = group - 1
    while start > begin and tags[start - 1] in "VEAP":
        start -= 1
    return tags[start - 1] == "K"


def _active(verb: Verb, source: Phrase | None) -> Attribution:
    tags, cue = verb.line.tags, verb.cue
    finite = verb.finite
    around = likened(verb, source) if finite and "i" in cue.takes else []
    if around:
        return Attribution(source=source, cue=verb.span, content=around, voice=True, verb=verb.at)
    if finite and "q" in cue.takes and (turned := inverted(verb)) is not None:
        subject, left = turned
        content = [left] if left is not None else []
        further = resumed(verb.line, subject.end, verb.end)
        content += [further] if further is not None else []
        return Attribution(source=subject, cue=verb.span, content=content, voice=cue.voice, verb=verb.at)
    speaks = "q" in cue.takes and "c" in cue.takes
    if finite and speaks and source is None and (opening := fronted(verb)) is not None:
        source, said = opening
        return Attribution(source=source, cue=verb.span, content=[said], voice=True, verb=verb.at)
    if speaks and (dropped := without_subject(verb)) is not None:
        return dropped
    before = left_of(verb, source, only_quoted=not speaks) if finite else None
    right = complement(verb)
    if right is not None and (right.start >= right.end or (before is not None and _is_further(verb, before, right))):
        right = None
    group = verb.group
    if source is None and finite and tags[max(group - 2, 0) : group] == "U,":
        before = Phrase(group - 2, group - 1)  # "...", añadió
    if before is not None and (right is None or tags[before.end - 1] == "U" or _is_after_comma(tags, right)):
        if right is None:
            right = resumed(verb.line, verb.at + 1, verb.end)
        elif "U" not in tags[right.start : right.end]:
            right = None
    else:
        before = None
        mark = _opening_mark(verb, source) if right is None and speaks and source is not None else 0
        if mark:
            right = resumed(verb.line, verb.at + 1, verb.end, told="a" in cue.takes)
            if right is not None and PREDICATE.match(tags, right.start):  # "The mission, she said, had asked"
                before = Phrase(verb.begin, mark)
    content = [part for part in (before, right) if part is not None]
    unsaid = right is not None and tags[right.start] == "Q" and _is_negated(verb)
    governed = right is not None and "p" in cue.takes and tags[right.start] in "PtN"
    voice = cue.voice and not unsaid and (not governed or _in_marks(verb.line, right))
    return Attribution(source=source, cue=verb.span, content=content, voice=voice, verb=verb.at, speaks=speaks)


def _opening_mark(verb: Verb, source: Phrase) -> int:
    """Where the mark stands that opens the aside of a verb: ``, she said,``, ``, so she says,``; 0 for none."""
    line, at = verb.line, source.start - 1
    if at > verb.begin and line.words[at] in line.lexicon.grammar.asides:
        at -= 1
    while at > verb.begin and line.words[source.start] in line.lexicon.enclitics and line.tags[at] in "AX":
        at -= 1  # ", a-t-elle dit,"
    return at if at > verb.begin and line.tags[at] in ",-(" else 0


def _in_marks(line: Line, content: Phrase | None) -> bool:
    """Whether some of it is quoted word for word: ``warned of "a long silence"``."""
    if content is None:
        return False
    start, end = line.starts[content.start], line.ends[content.end - 1]
    return any(start <= mark.start < end and not mark.title for mark in line.marked)


def _is_negated(verb: Verb) -> bool:
    """``did not say whether``: nothing is said."""
    negation = verb.line.lexicon.grammar.negation
    return any(word in negation or word.endswith("n't") for word in verb.line.words[verb.group : verb.at])


def _is_further(verb: Verb, before: Phrase, right: Phrase) -> bool:
    """Whether what follows tells of the speaking alone: ``…, she said as she left``, ``…, said in a note that …``.

    "In a list that was closed, the envoy said in a note that …" says what follows.
    """
    tags = verb.line.tags
    if tags[right.start] == "B":
        return True
    whole = tags[before.start] in "DCNMO" and has_verb(tags, before.start, before.end)
    return whole and tags[right.start] == "H" and tags[right.start - 1] in "NC" and "P" in tags[verb.at : right.start]


def _is_after_comma(tags: str, right: Phrase) -> bool:
    return tags[right.start] == "U" and tags[right.start - 1] == ","
