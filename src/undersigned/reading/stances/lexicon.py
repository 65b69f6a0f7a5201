"""What coverage calls things: a language's words from ``languages/<iso>.toml``, made ready for tagging.

Verbs stand in the file by paradigm (a stem and the endings it takes) or with all their forms;
here every form leads back to its verb and to what the form says of time and voice.
"""

from __future__ import annotations

import functools
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from importlib.resources import files
from typing import Any

from undersigned.errors import BadData, Place
from undersigned.model.readings import ClaimKind
from undersigned.model.stances import Stance
from undersigned.reading.cutting import Cutter
from undersigned.reading.lexicon import read_file, read_section
from undersigned.reading.stances.classes import CLASSES, FLAGS
from undersigned.reading.stances.entries import Entry, Known, Phrases, Verb, Vocabulary
from undersigned.reading.stances.framelists import FORMS, Form, ThreadWords
from undersigned.reading.stances.wordlists import CoverageWords
from undersigned.reference import reasons


@dataclass(frozen=True, slots=True, kw_only=True)
class Frames:
    """A frame with its pattern compiled."""

    does: str
    before: re.Pattern[str] | None
    after: re.Pattern[str] | None
    object: str
    companions: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """The words of a language, ready for tagging."""

    language: str
    entries: Mapping[str, Entry]
    vocabulary: Vocabulary
    """Words and phrases as they are met in a text."""
    cutter: Cutter[Known]
    """Cuts text into such words."""
    frames: Mapping[str, tuple[Frames, ...]]
    asking: frozenset[str]
    """Verbs of which a frame tells that somebody was asked to sign."""
    governors: Mapping[str, str]
    """Verb, noun or adjective to ``refusing``, ``failing``, ``choosing`` or ``managing``; verbs with what belongs to
    them as "hold back", "miss chance"."""
    agents: frozenset[str]
    joiners: frozenset[str]
    """Words of the class ``joiner``, by which further states are named: along with."""
    circles: frozenset[str]
    preceding: frozenset[str]
    succeeding: frozenset[str]
    answering: frozenset[str]
    hindering: frozenset[str]
    nothing: frozenset[str]
    deciding: frozenset[str]
    turning: frozenset[str]
    adding: frozenset[str]
    anterior: frozenset[str]
    particles: frozenset[str]
    called: frozenset[str]
    giving: frozenset[str]
    articles: frozenset[str]
    plurals: frozenset[str]
    nominal: Mapping[str, str]
    carrying: frozenset[str]
    crediting: frozenset[str]
    excluding: frozenset[str]
    leading: frozenset[str]
    following: frozenset[str]
    spoken_for: frozenset[str]
    others: frozenset[str]
    standing: frozenset[str]
    same_of: frozenset[str]
    from_start: frozenset[str]
    traces: frozenset[str]
    omitting: frozenset[str]
    bringing: frozenset[str]
    habits: frozenset[str]
    parts: frozenset[str]
    demonstratives: frozenset[str]
    allying: frozenset[str]
    press: frozenset[str]
    in_place: frozenset[str]
    being: frozenset[str]
    in_turn: frozenset[str]
    joined: frozenset[str]
    contrary_of: frozenset[str]
    rendering: frozenset[str]
    who: frozenset[str]
    exceptions: frozenset[str]
    delivering: frozenset[str]
    matters: frozenset[str]
    treaties: frozenset[str]
    collectives: frozenset[str]
    totals: frozenset[str]
    false: frozenset[str]
    noting: frozenset[str]
    impersonals: frozenset[str]
    own_possessives: frozenset[str]
    officials: frozenset[str]
    comments: frozenset[str]
    since: frozenset[str]
    out_before: frozenset[str]
    that: frozenset[str]
    before: frozenset[str]
    unissued: frozenset[str]
    home: frozenset[str]
    voiced_in: frozenset[str]
    reflexives: frozenset[str]
    postposed: frozenset[str]
    supporting: frozenset[str]
    latter: frozenset[str]
    former: frozenset[str]
    placed: frozenset[str]
    """Words that the words beside them tell the class of, whatever they are known as: the latter, itself."""
    inviting: frozenset[str]
    civic: frozenset[str]
    affirming: frozenset[str]
    home_offices: frozenset[str]
    seats: frozenset[str]
    within: frozenset[str]
    joint: frozenset[str]
    bearing: frozenset[str]
    serving: frozenset[str]
    imitating: frozenset[str]
    abstaining: frozenset[str]
    opening: frozenset[str]
    governments: frozenset[str]
    showing: frozenset[str]
    seeking: frozenset[str]
    there: frozenset[str]
    authors: frozenset[str]
    supposing: frozenset[str]
    none_relatives: frozenset[str]
    gone: frozenset[str]
    wishing: frozenset[str]
    bare_infinitive: frozenset[str]
    lacking: frozenset[str]
    habitual: frozenset[str]
    writing: frozenset[str]
    promoters: frozenset[str]
    unanswered: frozenset[str]
    datives: frozenset[str]
    done_before: frozenset[str]
    capital_words: frozenset[str]
    untrue: frozenset[str]
    authoring: frozenset[str]
    that_one: frozenset[str]
    one_who: frozenset[str]
    one: frozenset[str]
    speaking: frozenset[str]
    signatures: frozenset[str]
    signs: frozenset[str]
    seats_of_states: frozenset[str]
    it: frozenset[str]
    inside: frozenset[str]
    beyond: frozenset[str]
    whose: frozenset[str]
    issuing: frozenset[str]
    issuance: frozenset[str]
    borne_on: frozenset[str]
    of: frozenset[str]
    fancies: frozenset[str]
    rumours: frozenset[str]
    to: frozenset[str]
    dropping: bool
    inverting: bool
    intransitive: frozenset[str]
    impersonal: frozenset[str]
    clitics: frozenset[str]
    object_clitics: frozenset[str]
    reflexive_clitics: frozenset[str]
    negation_nouns: frozenset[str]
    plural_determiners: frozenset[str]
    presupposing: frozenset[str]
    plural_endings: frozenset[str]
    own_endings: frozenset[str]
    infinitive_auxiliaries: frozenset[str]
    denying: frozenset[str]
    own_pronouns: frozenset[str]
    addressing: frozenset[str]
    backshifted: frozenset[str]
    temporal: frozenset[str]
    heralds: frozenset[str]
    contested: tuple[str, ...]
    disputing: frozenset[str]
    conditions: frozenset[str]
    alternatives: frozenset[str]
    opining: frozenset[str]
    retracting: tuple[str, ...]
    plural_pronouns: frozenset[str]
    labels: Mapping[str, Stance]
    ordinals: Mapping[str, int]
    """Place in a list, from 0, by the word for it."""
    threads: ThreadWords
    leaving: frozenset[str]
    deeds: Mapping[str, ClaimKind]
    bounds: Mapping[str, str]
    reasons: tuple[tuple[str, re.Pattern[str]], ...]
    including_verbs: frozenset[str]
    infinitive_markers: frozenset[str]
    plural_groups: frozenset[str]
    base_is_present: bool
    word: re.Pattern[str]
    cues: tuple[str, ...]
    """Words without which a sentence says nothing of signing."""


_STRESSED = str.maketrans("ae", "áé", "")
"""The vowel of a gerund before a pronoun written as one word with it: firmando, firmándola."""
_FINITE = ("present", "past", "future")
"""Forms behind which a pronoun may hang: figure-t-elle, signera-t-il."""
_BESIDE = ("joiner", "like", "unlike", "except", "nor")
"""Classes of words that set one state beside another, or against it."""
_GOVERNORS = ("managing", "refusing", "failing", "seeming", "choosing", "vowing", "wanting", "willing", "asserting")


@functools.cache
def lexicon(language: str) -> Lexicon | None:
    """The lexicon of ``language``, or None where the language has none. Raises BadData."""
    name = f"languages/{language}.toml"
    path = files("undersigned.reading.stances") / name
    if not path.is_file():
        return None
    words = {"coverage": read_file(path.read_bytes(), file=name)}
    read = read_section(words, "coverage", CoverageWords, file=name)
    for code in read.reasons:
        if code not in reasons():
            raise BadData(f"reasons.{code}: no such code in reasons.csv", where=Place(file=name))
    return build(language, read)


def build(language: str, words: CoverageWords) -> Lexicon:
    """Every word with its classes, every verb with its forms."""
    pattern = _word_pattern(words)
    single, phrases = _entries(words, pattern)
    vocabulary = Vocabulary(single, phrases, words.past_endings, words.adverb_endings, words.gerund_endings)
    return Lexicon(
        language=language,
        entries=single,
        vocabulary=vocabulary,
        cutter=Cutter(pattern, vocabulary),
        frames=_frames(words),
        asking=frozenset(verb for frame in words.frames if frame.does == "asks" for verb in frame.verbs),
        governors={word: kind for kind in _GOVERNORS for word in getattr(words, kind)},
        nominal={noun: stance for stance, nouns in words.nominal.items() for noun in nouns},
        dropping=words.dropping,
        inverting=words.inverting,
        joiners=frozenset(each for name in _BESIDE for each in words.classes.get(name, ())),
        clitics=frozenset(words.classes.get("clitic", ())),
        labels={plain(pattern.findall(text)): Stance(key) for key, many in words.labels.items() for text in many},
        ordinals={word: int(place) for place, many in words.ordinals.items() for word in many},
        threads=words.threads,
        deeds={verb: kind for kind, verbs in words.deeds.items() for verb in verbs},
        bounds={text: bound for bound, texts in words.bounds.items() for text in texts},
        reasons=tuple(
            (code, re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})", re.IGNORECASE))
            for code, patterns in words.reasons.items()
        ),
        base_is_present=words.base_is_present,
        word=pattern,
        contested=words.contested,
        retracting=words.retracting,
        cues=tuple(sorted(_cues(words, single))),
        placed=frozenset((*words.former, *words.latter, *words.reflexives)),
        **_word_sets(words),
    )


def plain(words: Iterable[str]) -> str:
    """A label without its punctuation: "who in" for "Who's in:"."""
    return " ".join(word for word in words if word[0].isalpha())


def _word_sets(words: CoverageWords) -> dict[str, Any]:
    """The lists of the file that the lexicon holds as sets under the same names."""
    return {
        each.name: frozenset(getattr(words, each.name))
        for each in fields(Lexicon)
        if each.type == "frozenset[str]" and hasattr(words, each.name)
    }


def _entries(words: CoverageWords, pattern: re.Pattern[str]) -> tuple[dict[str, Entry], dict[str, Phrases]]:
    """Single words with what is known of them, and phrases by their first word."""
    single: dict[str, Entry] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], Entry]]] = defaultdict(list)
    verbs = dict(_verbs(words))
    for text, entry in _listed(words):
        parts = tuple(pattern.findall(text))
        if len(parts) > 1:
            phrases[parts[0]].append((parts, entry))
        else:
            verb = verbs.pop(text, None)
            single[text] = Entry(entry.tag, entry.flag, verb, entry.group)
    for text, verb in verbs.items():
        single[text] = Entry("V", None, verb)
    return single, {first: _by_second(many) for first, many in phrases.items()}


def _by_second(phrases: Iterable[tuple[tuple[str, ...], Entry]]) -> Phrases:
    found: dict[str, list[tuple[tuple[str, ...], Entry]]] = defaultdict(list)
    for parts, entry in sorted(phrases, key=lambda phrase: -len(phrase[0])):
        found[parts[1]].append((parts, entry))
    return {second: tuple(many) for second, many in found.items()}


def _listed(words: CoverageWords) -> Iterable[tuple[str, Entry]]:
    for name, listed in words.classes.items():
        flag = name if name in FLAGS else None
        for text in listed:
            yield text, Entry(CLASSES[name], flag)
    for group, listed in words.groups.items():
        for text in listed:
            yield text, Entry("G", None, None, group)


def _verbs(words: CoverageWords) -> Iterable[tuple[str, Verb]]:
    forms: dict[str, tuple[str, set[Form]]] = {}
    framed = {verb for frame in words.frames for verb in frame.verbs}
    for lemma, spelled in _spelled(words):
        for form, variants in zip(FORMS, spelled.split("|"), strict=False):
            for variant in variants.split():
                forms.setdefault(variant, (lemma, set()))[1].add(form)
                if lemma in framed and form in _FINITE:
                    for ending in next((hung for end, hung in words.inverted.items() if variant.endswith(end)), ()):
                        forms.setdefault(variant + ending, (lemma, set()))[1].add(form)
        for enclitic in words.enclitics:
            forms.setdefault(lemma + enclitic, (lemma, set()))[1].add("base")
            for gerund in spelled.split("|")[FORMS.index("gerund")].split():
                stressed = gerund[:-4] + gerund[-4:].translate(_STRESSED)
                forms.setdefault(stressed + enclitic, (lemma, set()))[1].add("gerund")
    return ((text, Verb(lemma, frozenset(seen))) for text, (lemma, seen) in forms.items())


def _spelled(words: CoverageWords) -> Iterable[tuple[str, str]]:
    for line in words.irregular:
        yield line.split()[0], line
    for paradigm, lemmas in words.regular.items():
        endings = [part.replace("-", "").split(" ") for part in re.split(r" ?\| ?", words.paradigms[paradigm])]
        for lemma in lemmas:
            if not lemma.endswith(endings[0][0]):
                raise BadData(f"regular.{paradigm}: {lemma!r} does not end in {endings[0][0]!r}")
            stem = lemma.removesuffix(endings[0][0])
            yield lemma, " | ".join(" ".join(stem + ending for ending in part) for part in endings)


def _frames(words: CoverageWords) -> Mapping[str, tuple[Frames, ...]]:
    nouns = (*words.classes["statement"], *words.classes.get("broad_statement", ()))
    statement = f"(?:{'|'.join(map(re.escape, nouns))})"
    by_verb: dict[str, list[Frames]] = defaultdict(list)
    for frame in words.frames:
        pattern = frame.after.replace("{statement}", statement).replace("{end}", words.ends)
        after = re.compile(rf"\s*(?:{pattern})(?!\w)", re.IGNORECASE) if pattern else None
        before = re.compile(frame.before, re.IGNORECASE) if frame.before else None
        ready = Frames(does=frame.does, before=before, after=after, object=frame.object, companions=frame.companions)
        for verb in frame.verbs:
            by_verb[verb].append(ready)
    # The frame that asks for more words is tried first: "withdrew its name" before "withdrew".
    return {
        verb: tuple(sorted(many, key=lambda f: (f.before is None, f.after is None))) for verb, many in by_verb.items()
    }


def _word_pattern(words: CoverageWords) -> re.Pattern[str]:
    parts = [r"\d+(?:[.,]\d+)*[^\W\d_]{0,2}", r"['’]s\b", r"[^\W\d_]\.(?:[^\W\d_]\.)+", r"\w+(?:[-‑]\w+)*", r"[^\w\s]"]
    if words.elision:
        parts.insert(0, rf"\b(?:{words.elision})")
    if words.clitic:
        parts[:0] = [words.clitic, rf"\w+?(?={words.clitic})"]
    return re.compile("|".join(parts), re.IGNORECASE)


def _cues(words: CoverageWords, entries: Mapping[str, Entry]) -> set[str]:
    framed = {verb for frame in words.frames for verb in frame.verbs}
    framed.update(words.leaving, *words.deeds.values())
    labels = {f"{label}:" for many in words.labels.values() for label in many if " " in label}
    cues = {text for text, entry in entries.items() if entry.verb is not None and entry.verb.lemma in framed}
    for name in ("statement", "list", "signatories", "absentees", "absent", "member", "outside"):
        cues.update(words.classes.get(name, ()))
    return cues | labels
