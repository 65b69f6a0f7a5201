"""Capitals that act in a sentence about signing, where the words around them alone do not show it elsewhere.

Washington was the only one not to sign.      a state
Ni Paris ni Rome n'ont signé.                 two states
Officials in Seoul confirmed it.              a state; in Brussels or Vienna they may be anybody's
The ceremony in Lisbon was short.             a city
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from itertools import islice

from ahocorasick_rs import AhoCorasick

from undersigned.model.mentions import Mention, MentionKind
from undersigned.names.lexicon import capitals
from undersigned.reading.search import within
from undersigned.reading.stances.entries import Entry
from undersigned.reading.stances.lexicon import Lexicon
from undersigned.reading.textview import Span, TextView, once

_OPENERS = frozenset("cRNBurio")
"""Classes of words behind which a clause, or the next of two subjects, begins."""
_COMPARED = frozenset("EKkl")
"""Classes of words that set a state beside or against others: unlike Paris, all but Budapest."""
_TOO = ("as_little", "likewise")
_ACTS = frozenset("Vbhdmne")
_ASIDE = re.compile(r", (?=[^\W\d_A-Z])[^,.;:]{1,60},")
"""As in "Washington, long an outlier, signed"."""
_NOTHING = Entry("x")
_QUESTION = 2
"""Words before a capital that is all of a question."""
_POSSESSIVES = ("'s", "’s")
_ASIDE = re.compile(r",[^,;:.()]{1,80},")
"""As in "Rome, for its part, signed": what stands between a capital and its verb."""
_MARKS = frozenset(",;:—–([")


def acting(view: TextView, sentence: Span, lexicon: Lexicon, known: Sequence[Mention]) -> list[Mention]:
    """The capitals that stand for their states in ``sentence``, beyond the mentions ``known``; in order."""
    if not within(city_places(view), sentence.start, sentence.end):
        return []  # most sentences: the expression is much slower
    taken = [(m.start, m.end) for m in known]
    found = [
        match
        for match in _pattern(lexicon.language).finditer(view.text, sentence.start, sentence.end)
        if not any(start < match.end() and match.start() < end for start, end in taken)
    ]
    if found and is_civic(view, sentence, lexicon):
        return []
    accepted: list[Mention] = []
    for match in reversed(found):  # the last of "Paris, Rome and Madrid" is the one a verb follows
        starts = {mention.start for mention in (*accepted, *known)}
        if _stands_for_state(view.text, sentence, lexicon, match, starts):
            accepted.append(_mention(match, lexicon.language))
    return accepted[::-1]


def is_civic(view: TextView, sentence: Span, lexicon: Lexicon) -> bool:
    """Whether cities or provinces act in the sentence: "Paris signed, the city council said"."""
    said = view.text[sentence.start : sentence.end].lower().split()
    return not lexicon.civic.isdisjoint(word.strip(".,;:!?()\"'“”«»") for word in said)


def _mention(match: re.Match[str], language: str) -> Mention:
    state = capitals(language)[match.group()]
    return Mention(start=match.start(), end=match.end(), text=match.group(), kind=MentionKind.METONYM, state=state)


def _stands_for_state(text: str, sentence: Span, lexicon: Lexicon, match: re.Match[str], subjects: set[int]) -> bool:
    before = [
        m.group().lower() for m in lexicon.word.finditer(text, max(sentence.start, match.start() - 40), match.start())
    ]
    last = _entry(lexicon, before[-1]) if before else None
    if (last is not None and last.tag in _COMPARED) or _ends_joiner(lexicon, before):
        return True
    if _is_office_in(lexicon, before, match.group().lower()) or _is_named_by(lexicon, before):
        return True
    if text[match.end() : sentence.end].strip('"”» ') == "?" and len(before) <= _QUESTION:
        return True  # "What about Delhi?"
    if _owns_act(text, sentence, lexicon, match.end()) or _is_kept_from(text, sentence, lexicon, match.end()):
        return True
    if _is_listed(text, sentence, lexicon, match) or _acts_before(lexicon, before):
        return True
    if last is not None and _is_carried(text, sentence, lexicon, last, match.end()):
        return True
    if _is_set_apart(text, sentence, lexicon, match.end()):
        return True
    if last is not None and last.flag in _TOO and text[match.end() : match.end() + 1] in ("", ".", ",", ";"):
        return True  # "Madrid no firmó, y tampoco Praga."
    if before[-1:] == [":"] and len(before) > 1 and text[match.end() : sentence.end].strip() in ("", "."):
        return (_entry(lexicon, before[-2]) or _NOTHING).tag in _ACTS  # "Only one did: Seoul."
    if len(before) == 1 and before[0] in lexicon.spoken_for and text[match.end()] == ",":
        return True  # "For Oslo, silence is policy"
    opens = last is None or before[-1] in _MARKS or last.tag in _OPENERS or (len(before) == 1 and last.tag == "a")
    if last is not None and last.tag in "hdb" and len(before) > 1:
        led = _entry(lexicon, before[-2])  # "nor did Rome", "never before had Paris signed"
        opens = led is not None and led.tag in "cRNu"
        if opens and text[match.end() : sentence.end].strip(' "”').rstrip(".") == "":
            return True
    if len(before) > 1 and before[-1] in lexicon.to:
        kept = (_entry(lexicon, before[-2]) or _NOTHING).verb
        opens |= kept is not None and kept.lemma in lexicon.hindering  # "no le impidió a Lisboa firmar"
    if lexicon.dropping and before and before[-1] in lexicon.to:
        opens |= len(before) == 1 or before[-2] in _MARKS  # "A Nicosia no se le pidió"
    aside = _ASIDE.match(text, match.end(), sentence.end)
    ends = [match.end()] if aside is None else [match.end(), aside.end()]
    return opens and any(_is_subject(text, sentence, lexicon, end, subjects) for end in ends)


def _is_listed(text: str, sentence: Span, lexicon: Lexicon, match: re.Match[str]) -> bool:
    """As in "Three capitals refused to sign: Skopje, Podgorica and Chisinau", "with one exception: Rome"."""
    colon = text.rfind(":", sentence.start, match.start())
    if colon < 0 or text[match.end() : match.end() + 1] not in ("", ",", ".", ";", " "):
        return False
    between = text[colon + 1 : match.start()]
    named = all(
        word[0].isupper() or (_entry(lexicon, word) or _NOTHING).tag in ",c" for word in lexicon.word.findall(between)
    )
    before = [word.lower() for word in lexicon.word.findall(text, sentence.start, colon)]
    told = not lexicon.exceptions.isdisjoint(before) or not lexicon.capital_words.isdisjoint(before)
    return named and told


def _is_set_apart(text: str, sentence: Span, lexicon: Lexicon, end: int) -> bool:
    """As in "Les pays baltes, Vilnius excepté, ont signé"."""
    words = [m.group().lower() for m in islice(lexicon.word.finditer(text, end, sentence.end), 2)]
    known = _entry(lexicon, words[0]) if len(words) > 1 and words[1] == "," else None
    return known is not None and (known.flag == "excepted" or known.tag == "E")


def _is_carried(text: str, sentence: Span, lexicon: Lexicon, last: Entry, end: int) -> bool:
    """As in "The letter has Riga on board and lacks Tallinn."."""
    behind = text[end : sentence.end].lower().lstrip()
    if last.tag == "h":
        return any(entry.flag == "aboard" and behind.startswith(said) for said, entry in lexicon.vocabulary.listed())
    lacks = last.verb is not None and last.verb.lemma in lexicon.lacking
    return lacks and behind[:1] in ("", *".,;")


def _acts_before(lexicon: Lexicon, before: list[str]) -> bool:
    """As in "la rubricaron Hanói y Seúl", where the verb and its object stand before the capital."""
    cities = _lowered(lexicon.language)
    while before and (before[-1] in cities or (_entry(lexicon, before[-1]) or _NOTHING).tag in ",c"):
        before = before[:-1]
    if not lexicon.dropping or len(before) < 2 or before[-2] not in lexicon.object_clitics:
        return False
    verb = (_entry(lexicon, before[-1]) or _NOTHING).verb
    return verb is not None and any(f.does == "signed" for f in lexicon.frames.get(verb.lemma, ()))


def _is_subject(text: str, sentence: Span, lexicon: Lexicon, end: int, subjects: set[int]) -> bool:
    aside = _ASIDE.match(text, end, sentence.end)
    end = aside.end() if aside is not None else end
    for word in lexicon.word.finditer(text, end, sentence.end):
        entry = _entry(lexicon, word.group().lower())
        if word.start() in subjects:
            return True  # a further subject, which a verb follows
        if word.group()[0].isupper() or entry is None:
            return False
        if word.group().lower() in lexicon.affirming:
            return True
        if entry.tag in _ACTS or entry.flag == "clitic":
            return entry.verb is None or "gerund" not in entry.verb.forms
        if entry.tag == "r" and "," in text[end : word.start()]:
            return True  # "Ottawa, which led it, …"
        clitic = word.group().lower() in lexicon.object_clitics  # "San Salvador la desestimó"
        if entry.tag not in "acRNQB" and word.group() != "," and not clitic:  # "Paris and Rome all signed"
            return False
    return False


def _owns_act(text: str, sentence: Span, lexicon: Lexicon, end: int) -> bool:
    """As in "Berlin's name", "Seoul's refusal": what a state has or does, and a city has not."""
    following = [m.group().lower() for m in islice(lexicon.word.finditer(text, end, sentence.end), 3)]
    if not following or following[0] not in _POSSESSIVES:
        return False
    behind = _entry(lexicon, following[1]) if len(following) > 1 else None
    if behind is not None and behind.tag in "bhd":
        return True  # "Vienna's is not"
    for word in following[1:]:
        known = _entry(lexicon, word)
        if word in lexicon.nominal or word in lexicon.governors or (known is not None and known.tag in "WO"):
            return True
    return False


def _is_kept_from(text: str, sentence: Span, lexicon: Lexicon, end: int) -> bool:
    """As in "did not stop Vienna from endorsing it"."""
    following = [m.group().lower() for m in islice(lexicon.word.finditer(text, end, sentence.end), 2)]
    if len(following) < 2 or (_entry(lexicon, following[0]) or _NOTHING).flag != "from":
        return False
    verb = (_entry(lexicon, following[1]) or _NOTHING).verb
    return verb is not None and "gerund" in verb.forms


def _ends_joiner(lexicon: Lexicon, before: list[str]) -> bool:
    """As in "along with Thimphu", "lo mismo que Quito", "pas plus que Rome", "avec Zagreb et Madrid"."""
    cities, lead = _lowered(lexicon.language), before
    while lead and (lead[-1] in cities or (_entry(lexicon, lead[-1]) or _NOTHING).tag in ",c"):
        lead = lead[:-1]
    if lead and lead != before and (_entry(lexicon, lead[-1]) or _NOTHING).tag in _COMPARED:
        return True
    return any(" ".join(before[-length:]) in lexicon.joiners for length in (2, 3, 4))


def _is_office_in(lexicon: Lexicon, before: list[str], city: str) -> bool:
    """As in "officials in Seoul": no state's alone where international bodies sit."""
    if len(before) < 2 or before[-1] not in lexicon.within or city in lexicon.seats:
        return False
    return before[-2] in lexicon.home_offices


def _is_named_by(lexicon: Lexicon, before: list[str]) -> bool:
    """As in "the signature of Kigali", "manque celle de Kigali"."""
    noun = _entry(lexicon, before[-2]) if len(before) > 1 and before[-1] in lexicon.of else None
    return (noun is not None and noun.tag == "W") or (len(before) > 1 and before[-2] in lexicon.traces)


def _entry(lexicon: Lexicon, word: str) -> Entry | None:
    known = lexicon.vocabulary[word]
    if known.lower in lexicon.entries or known.entry.tag == "a":
        return known.entry
    return Entry(",") if not word[0].isalnum() else None


@once
def city_places(view: TextView) -> list[int]:
    """Where in the text the name of a capital stands, be it part of another word; in order."""
    return [start for _, start, _ in _cities(view.language).find_matches_as_indexes(view.text)]


@functools.cache
def _lowered(language: str) -> frozenset[str]:
    return frozenset(city.lower() for city in capitals(language))


@functools.cache
def _cities(language: str) -> AhoCorasick:
    return AhoCorasick(list(capitals(language)))


@functools.cache
def _pattern(language: str) -> re.Pattern[str]:
    names = sorted(capitals(language), key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, names))})(?![\w-])")
