"""Attribution without an active reporting verb: passives, "according to", headlines, adjectives and nouns of opinion.

The move was criticised by Norway          source "Norway", content "The move"
Norway's support for the text              source "Norway", content "for the text"
Envoy: nobody was asked                    source "Envoy" (a headline)
"""

from __future__ import annotations

from undersigned.reading.speech.around import extend_right, with_relative
from undersigned.reading.speech.attribution import Attribution, Verb
from undersigned.reading.speech.contents import complement
from undersigned.reading.speech.ends import content_end
from undersigned.reading.speech.lexicon import SpeechLexicon
from undersigned.reading.speech.phrases import Phrase, noun_phrase_from, noun_phrase_to, subject_of
from undersigned.reading.speech.tokens import Line

_LONGEST_HEAD = 7


def passive(verb: Verb) -> Attribution | None:
    """``is expected to sign``, ``was asked about it``, ``was rejected by both``; without "by", no source is told."""
    line, at = verb.line, verb.at
    for k in range(at + 1, min(at + 4, verb.end)):
        if line.words[k] in line.lexicon.grammar.by:
            return by_phrase(verb, k)
        if line.tags[k] != "A":
            break
    rest = Phrase(at + 1, content_end(line, at + 1, verb.end, verb.words, clause=True))
    content: list[Phrase] = []
    if "t" in verb.cue.passive and verb.after == "t":
        subject = subject_of(line, at, verb.begin)
        content = [rest] if subject is None else [subject, rest]
    elif verb.cue.asks and verb.after in "QP":
        content = [rest]
    elif "v" in verb.cue.passive:
        said = complement(verb)
        if said is not None:
            source = subject_of(line, at, verb.begin)
            return Attribution(source=source, cue=verb.span, content=[said], voice=True, verb=at)
    elif verb.after == "H" and "c" in verb.cue.takes:
        content = [rest]
    return Attribution(source=None, cue=verb.span, content=content, voice=False, verb=at) if content else None


def by_phrase(verb: Verb, by: int) -> Attribution | None:
    """``a text drafted by``, ``was praised by``: the source stands after "by", the content is the subject."""
    line = verb.line
    head = noun_phrase_from(line, by + 1, verb.end)
    if head == by + 1:
        return None
    source = Phrase(by + 1, extend_right(line, head, verb.end))
    subject = subject_of(line, verb.at, verb.begin)
    content = [subject] if subject is not None else []
    return Attribution(source=source, cue=verb.span, content=content, voice=False, verb=verb.at)


def asked(verb: Verb) -> Attribution | None:
    """``Asked whether they would sign, the envoy said``: a question without a source."""
    comma = verb.line.tags.find(",", verb.at, verb.end)
    stop = comma if comma > 0 else verb.end
    if verb.after not in "QPHt":
        return None
    content = [Phrase(verb.at + 1, stop)]
    return Attribution(
        source=None, cue=verb.span, content=content, voice=verb.cue.voice and verb.after != "P", verb=verb.at
    )


def according(line: Line, i: int, begin: int, end: int, length: int) -> Attribution | None:
    """``according to X``: what is said is the rest of the sentence."""
    tags = line.tags
    head = noun_phrase_from(line, i + length, end)
    if head == i + length:
        return None
    cue = Phrase(i, i + length)
    close = tags.find(",", with_relative(tags, head, end), end)
    if i <= begin + (tags[begin] == "K"):
        if close < 0:
            return None
        return Attribution(
            source=Phrase(i + length, close), cue=cue, content=[Phrase(close + 1, end)], voice=True, verb=i
        )
    stop = close if close > 0 and tags[i - 1] == "," else end
    edge = i - (tags[i - 1] in ",-")
    content = [Phrase(begin + (tags[begin] == "K"), edge), Phrase(min(stop + 1, end), end)]
    return Attribution(source=Phrase(i + length, stop), cue=cue, content=content, voice=True, verb=i)


def headed(line: Line, begin: int, end: int) -> Attribution | None:
    """A headline that gives the speaker before a colon."""
    colon = line.tags.find(":", begin, end)
    if not begin < colon <= begin + _LONGEST_HEAD or colon + 2 >= end:
        return None
    if noun_phrase_from(line, begin, colon) != colon or "C" not in line.tags[begin:colon]:
        return None
    cue = Phrase(colon, colon + 1)
    return Attribution(source=Phrase(begin, colon), cue=cue, content=[Phrase(colon + 1, end)], voice=True, verb=colon)


def answered(line: Line, begin: int, end: int, words: SpeechLexicon) -> Attribution | None:
    """Whose answer stands behind a colon: ``Answer from the ministry: nobody was asked``, ``Peru's reply: yes``."""
    colon = line.tags.find(":", begin, min(begin + _LONGEST_HEAD, end))
    noun = begin + (line.tags[begin] == "D")
    if colon < 0 or colon + 1 >= end:
        return None
    if line.words[noun] in words.nouns["answer"] and line.tags[noun + 1] == "P":
        source = Phrase(noun + 2, colon)
    elif line.words[colon - 1] in words.nouns["answer"] and line.tags[colon - 2] == "s":
        source = Phrase(begin, colon - 2)
    else:
        return None
    if not source.start < source.end or noun_phrase_from(line, source.start, source.end) != source.end:
        return None
    cue = Phrase(colon, colon + 1)
    return Attribution(source=source, cue=cue, content=[Phrase(colon + 1, end)], voice=True, verb=colon)


def held(line: Line, i: int, begin: int, end: int, words: SpeechLexicon) -> Attribution | None:
    """Views in adjectives and nouns: ``is critical of the letter``, ``Norway's support for the text``."""
    after = line.tags[i + 1] if i + 1 < end else "."
    if line.words[i] in words.nouns["account"] and after in ",.":
        return _accounted(line, i, begin, end)
    if line.words[i] in words.adjectives:
        return _felt(line, i, begin, end, words) if after in "PHt" else None
    kinds = {"H": "that", "P": "about", "t": "about", "Q": "about"}
    is_that = line.words[i] in words.nouns["that"] or line.words[i] in words.nouns["account"]
    if is_that and line.tags[i + 1 : i + 3] == "XH":
        return _is_that(line, i, begin, end, words)
    begins = _past_occasion(line, i, end) if after == "P" and line.words[i] in words.nouns["that"] else i + 1
    after = line.tags[begins] if begins < end else after
    if after not in kinds or line.words[i] not in words.nouns[kinds[after]]:
        return None
    source, cue = _owner(line, i, begin), Phrase(i, i + 1)
    if source is None:
        verb = _light_verb(line, i, begin)
        source = subject_of(line, verb, begin) if verb is not None else None
        if source is None or verb is None:
            return None
        cue = Phrase(verb, i + 1)
    content = Phrase(begins, content_end(line, begins, end, words, clause=after != "P"))
    return Attribution(source=source, cue=cue, content=[content], voice=after == "H", verb=i)


def _is_that(line: Line, i: int, begin: int, end: int, words: SpeechLexicon) -> Attribution | None:
    """``The mission's explanation is that nobody was asked``."""
    source = _owner(line, i, begin)
    if source is None:
        return None
    content = Phrase(i + 2, content_end(line, i + 2, end, words, clause=True))
    return Attribution(source=source, cue=Phrase(i, i + 2), content=[content], voice=True, verb=i)


def _accounted(line: Line, i: int, begin: int, end: int) -> Attribution | None:
    """``By the mission's account, nobody was asked``; ``nobody was asked, in his telling``."""
    tags = line.tags
    source = _owner(line, i, begin)
    if source is None or source.start <= begin - 1 or tags[source.start - 1 : source.start] != "P":
        return None
    opens = source.start - 1
    if opens == begin + (tags[begin] == "K"):
        content = [Phrase(i + 2, end)] if tags[i + 1 : i + 2] == "," else []
    else:
        content = [Phrase(begin, opens - 1), Phrase(i + 2, end)] if tags[opens - 1] == "," else []
    if not content:
        return None
    return Attribution(source=source, cue=Phrase(opens, i + 1), content=content, voice=True, verb=i)


def made_plain(line: Line, i: int, begin: int, end: int, words: SpeechLexicon) -> Attribution | None:
    """``The mission made (it) clear that nobody was asked``; ``nobody was asked, it let it be known``."""
    if line.words[i] not in words.plain:
        return None
    verb = i - 1
    while verb > begin and line.tags[verb] in "OAXP":
        verb -= 1
    if line.tags[verb] not in "VEI" or line.words[verb] not in words.light:
        return None
    source = subject_of(line, verb, begin)
    if line.tags[i + 1 : i + 2] == "H":
        content = Phrase(i + 1, content_end(line, i + 1, end, words, clause=True))
    elif source is not None and source.start > begin and line.tags[source.start - 1] == ",":
        content = Phrase(begin, source.start - 1)
    else:
        return None
    return Attribution(source=source, cue=Phrase(verb, i + 1), content=[content], voice=True, verb=i)


def _felt(line: Line, i: int, begin: int, end: int, words: SpeechLexicon) -> Attribution | None:
    be = i - 1
    while be > begin and line.tags[be] == "A":
        be -= 1
    if be < begin or line.tags[be] != "X":
        return None
    clause = line.tags[i + 1] != "P"
    content = Phrase(i + 1, content_end(line, i + 1, end, words, clause=clause))
    source = subject_of(line, be, begin)
    voice = line.tags[i + 1] == "H"
    return Attribution(source=source, cue=Phrase(be, i + 1), content=[content], voice=voice, verb=i)


def _past_occasion(line: Line, noun: int, end: int) -> int:
    """Where "that" stands in ``her remark on Monday that``; the word after the noun where it does not follow."""
    further = noun_phrase_from(line, noun + 2, end)
    return further if noun + 2 < further < end and line.tags[further] == "H" else noun + 1


def _light_verb(line: Line, noun: int, begin: int) -> int | None:
    """The verb that says nothing but that the view is held or told: ``voiced strong support``."""
    verb = noun - 1
    while verb > begin and line.tags[verb] in "DNAEGM" and line.words[verb] not in line.lexicon.light:
        verb -= 1
    return verb if line.words[verb] in line.lexicon.light and line.tags[verb] in "VE" else None


def _owner(line: Line, noun: int, begin: int) -> Phrase | None:
    """Whose view the noun names: ``Norway 's strong support``, ``their claim``."""
    owner = noun - 1
    while owner > begin and line.tags[owner] in "NEG":
        owner -= 1
    if owner < begin:
        return None
    if line.tags[owner] == "s" and owner > begin:
        return Phrase(noun_phrase_to(line, owner - 1, begin), owner)
    if line.tags[owner] == "D" and line.words[owner] in line.lexicon.grammar.owner:
        return Phrase(owner, owner + 1)
    return None
