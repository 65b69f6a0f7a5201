"""The words by which a language attributes speech, read from ``languages/*.toml`` and checked at load.

Every form of a word leads to its letter in the alphabet of word classes (``tokens.py``) and, for a verb that
attributes, to its cue: what may follow it, and whether what follows is said in the source's voice.
"""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from undersigned.errors import BadData, Place
from undersigned.reading.speech.morphology import CONJUGATIONS

LANGUAGES = ("en", "es", "fr")
_LETTERS = {
    "determiner": "D",
    "number": "M",
    "pronoun": "O",
    "relative": "W",
    "that": "H",
    "question": "Q",
    "subordinator": "B",
    "preposition": "P",
    "to": "t",
    "conjunction": "K",
    "noun": "N",
    "adverb": "A",
    "auxiliary": "X",
    "title": "C",
}


@dataclass(slots=True, kw_only=True)
class Cue:
    """A verb that attributes: what it takes, and whose voice what follows is in."""

    lemma: str
    takes: str = ""
    """Letters of ``takes`` in the language file."""
    voice: bool = False
    seeming: bool = False
    """The verb of an impression, whose subject is not its source: "it appears that"."""
    asks: bool = False
    """The verb of a question: "asked whether", "was asked about"."""
    passive: str = ""
    """What the verb takes in the passive: ``t`` ("is expected to"), ``v`` words of the subject ("is quoted as")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
    """Small words on which rules turn."""

    be: frozenset[str]
    have: frozenset[str]
    by: frozenset[str]
    attaching: frozenset[str]
    """Prepositions that hang one noun on another: "of", "from"."""
    joining: frozenset[str]
    contrasting: frozenset[str]
    """Conjunctions after which the writer speaks again: "but"."""
    backshifted: frozenset[str]
    """Auxiliaries in the tense of reported speech: "said that Chad had signed"."""
    while_speaking: frozenset[str]
    """Subordinators that tell of the speaking, not of what is said: "said as she left"."""
    bound: frozenset[str]
    """Determiners that never stand alone: "the", "my"."""
    standing: frozenset[str]
    """Determiners that may be a subject: "another said", "some argue"."""
    wishing: frozenset[str]
    """Verbs by which a speaker is polite: would like to stress, wishes to clarify."""
    asides: frozenset[str]
    """What may open an aside: ", so the ministry claims,"."""
    partitive: frozenset[str]
    """Prepositions that may be articles: French « des sources »."""
    anonymous: frozenset[str]
    """What unnamed sources ask not to be: "named", "quoted"."""
    negation: frozenset[str]
    owner: frozenset[str]
    """Determiners that tell whose: "their claim"."""
    singular: frozenset[str]
    """Determiners after which one thing stands, so that a bare form is no verb: "a sharp retort"."""
    floating: frozenset[str]
    """Pronouns that repeat the subject: "the envoys both said"."""
    likening: frozenset[str]
    """What joins a thing to what it is called: "described the text as weak"."""
    answers: frozenset[str]
    """What is answered in a word: "said no"."""
    replying: frozenset[str]
    """Verbs that tell of silence where they are denied: "was asked but never answered"."""
    accompanying: frozenset[str]
    """What leads to who else speaks: "with the envoy noting"."""
    topic: frozenset[str]
    """Prepositions that lead to what is spoken of."""
    circumstance: frozenset[str]
    """Prepositions that lead to where or when, never to what is said."""
    lending: frozenset[str]
    """Verbs that make an infinitive of telling finite: "a fait savoir", "a tenu à préciser"."""
    lent: frozenset[str]
    """Infinitives that tell only behind such a verb: "faire valoir", "hacer notar"."""
    third_person: frozenset[str]
    so_called: frozenset[str]
    """Words before marks that hold a name, not speech."""
    interrupts: bool
    """Whether a reporting verb may interrupt a quotation within its marks: French « La liste, dit-il, est close »."""
    own_participles: bool
    """Whether a participle never is a past tense by itself: French "lancée", unlike English "claimed"."""
    drops_pronoun: bool
    """Whether a verb may stand without its subject: Spanish "añadió"."""
    contrary: frozenset[str]
    """What sets the writer's words against what follows: "contrairement à ce qu'affirme le ministre"."""
    according: tuple[tuple[str, ...], ...]
    according_first: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerWords:
    """Nouns and pronouns that stand for speakers."""

    role: frozenset[str]
    modifier: frozenset[str]
    """Words that belong to a role: "deputy", "foreign"."""
    document: frozenset[str]
    group: frozenset[str]
    outlet: frozenset[str]
    """Words in names of newspapers and broadcasters."""
    link: frozenset[str]
    """What leads from a role to its organisation: "of", "from"."""
    determiner: frozenset[str]
    indefinite: frozenset[str]
    """Determiners of somebody new: "an", "another"."""
    title: frozenset[str]
    person: frozenset[str]
    plural: frozenset[str]
    neuter: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ViaWords:
    """Words that tell to whom or through what something was said."""

    telling: frozenset[str]
    to: frozenset[str]
    """What stands between "told" and the one who was told; empty for nothing."""
    beside: frozenset[str]
    """What leads to the paper after any verb: French "auprès de"; empty for nothing."""
    according: frozenset[str]
    occasion: frozenset[str]
    platform: frozenset[str]
    outlet: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechLexicon:
    """All that the reader of speech knows of one language."""

    language: str
    letters: Mapping[str, str]
    """Word to class, for words of closed classes and for forms of verbs."""
    endings: tuple[tuple[str, str], ...]
    """Ending and class of words that are not listed."""
    ambiguous: frozenset[str]
    """Forms of verbs that are nouns as well: "claims", "report"."""
    bases: frozenset[str]
    """Forms under which verbs are listed."""
    cues: Mapping[str, Cue]
    """Form of a verb to its cue."""
    nouns: Mapping[str, frozenset[str]]
    adjectives: frozenset[str]
    plain: frozenset[str]
    """What something is made or let be: "made clear that", "let it be known that"."""
    telling: frozenset[str]
    """Cues, nouns and adjectives, and first words of "according to": without one of them nothing is reported."""
    light: frozenset[str]
    """Forms of verbs that leave it to a noun what is said: "voiced support", "made the claim"."""
    titles: frozenset[str]
    abbreviations: frozenset[str]
    days: frozenset[str]
    common: frozenset[str]
    """Words that are no part of a name even where a sentence begins with them."""
    times: frozenset[str]
    grammar: Grammar
    elisions: frozenset[str]
    """Beginnings that are words of their own before an apostrophe: "l", "qu"."""
    enclitics: frozenset[str]
    """Pronouns hung on the verb: "-t-il"."""
    dialogue_dash: bool
    """Whether a dash at the start of a paragraph opens speech."""
    speakers: SpeakerWords
    via: ViaWords


@functools.cache
def lexicon(language: str) -> SpeechLexicon | None:
    """The lexicon of an ISO 639-1 ``language``, or None where we have none. Raises BadData."""
    if language not in LANGUAGES:
        return None
    name = f"languages/{language}.toml"
    try:
        table = tomllib.loads(files("undersigned.reading.speech").joinpath(name).read_text("utf-8"))
        return _build(language, table)
    except (tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise BadData(f"speech lexicon is malformed: {error}", where=Place(file=name)) from error


def _build(language: str, table: dict[str, Any]) -> SpeechLexicon:
    words = {name: frozenset(text.split()) for name, text in table["words"].items()}
    letters = {word: letter for name, letter in _LETTERS.items() for word in words.get(name, ())}
    cues: dict[str, Cue] = {}
    by_lemma: dict[str, Cue] = {}
    for group in table["verbs"]:
        for lemma in group["lemmas"].split():
            cue = by_lemma.setdefault(lemma, Cue(lemma=lemma))
            cue.takes += "".join(c for c in group["takes"] if c not in cue.takes)
            cue.voice = cue.voice or group.get("voice", False)
            cue.seeming = cue.seeming or group.get("seeming", False)
            cue.asks = cue.asks or group.get("asks", False)
    for letter, lemmas in table["passive"].items():
        for lemma in lemmas.split():
            by_lemma.setdefault(lemma, Cue(lemma=lemma)).passive += {"to": "t", "voice": "v"}[letter]
    irregular = table.get("irregular", {})
    conjugate = CONJUGATIONS[language]
    others = table["verbs_other"]["lemmas"].split()
    nouns = table["also_nouns"]["words"].split()
    nouns_too = {form for noun in nouns for form in (noun, noun + "s", noun + "es", noun[:-1] + "ies")}
    ambiguous: set[str] = set()
    for lemma in [*by_lemma, *others]:
        spelt = conjugate(lemma, irregular)
        for form, letter in spelt.items():
            letters.setdefault(form, letter)
            if lemma in by_lemma:
                cues.setdefault(form, by_lemma[lemma])
        ambiguous |= {form for form, letter in spelt.items() if letter == "V" and form in nouns_too}
    grammar = _grammar(table["grammar"])
    for form in grammar.lent:
        letters.setdefault(form, "I")
        cues.setdefault(form, Cue(lemma=form))
    nouns = {kind: frozenset(text.split()) for kind, text in table["nouns"].items()}
    adjectives = frozenset(table["adjectives"]["lemmas"].split())
    plain = frozenset(table["adjectives"]["plain"].split())
    return SpeechLexicon(
        language=language,
        letters=letters,
        endings=tuple((ending, letter) for letter, text in table["endings"].items() for ending in text.split()),
        ambiguous=frozenset(ambiguous),
        bases=frozenset([*by_lemma, *others]),
        cues=cues,
        nouns=nouns,
        adjectives=adjectives,
        plain=plain,
        telling=adjectives.union(plain, cues, grammar.according_first, *nouns.values()),
        light=frozenset(form for lemma in table["light"]["lemmas"].split() for form in conjugate(lemma, irregular)),
        titles=words.get("title", frozenset()),
        abbreviations=words.get("abbreviation", frozenset()),
        days=words.get("day", frozenset()),
        common=frozenset(letters) | words.get("day", frozenset()),
        times=words.get("time", frozenset()),
        grammar=grammar,
        elisions=words.get("elision", frozenset()),
        enclitics=words.get("enclitic", frozenset()),
        dialogue_dash=table["grammar"].get("dialogue_dash", False),
        speakers=SpeakerWords(**_sets(table["speakers"])),
        via=ViaWords(**_sets(table["via"]), outlet=frozenset(table["speakers"]["outlet"].split())),
    )


def _grammar(table: Mapping[str, Any]) -> Grammar:
    words = _sets({name: text for name, text in table.items() if isinstance(text, str)})
    according = tuple(tuple(phrase.split()) for phrase in table["according"])
    return Grammar(
        be=words["be"],
        have=words["have"],
        by=words["by"],
        attaching=words["attaching"],
        joining=words["joining"],
        contrasting=words["contrasting"],
        backshifted=words["backshifted"],
        while_speaking=words["while_speaking"],
        bound=words["bound"],
        standing=words["standing"],
        wishing=words["wishing"],
        asides=words["asides"],
        partitive=words["partitive"],
        anonymous=words["anonymous"],
        negation=words["negation"],
        owner=words["owner"],
        singular=words["singular"],
        floating=words["floating"],
        likening=words["likening"],
        accompanying=words["accompanying"],
        answers=words["answers"],
        replying=words["replying"],
        topic=words["topic"],
        circumstance=words["circumstance"],
        lending=words.get("lending", frozenset()),
        lent=words.get("lent", frozenset()),
        third_person=words["third_person"],
        so_called=words["so_called"],
        contrary=words.get("contrary", frozenset()),
        interrupts=bool(table.get("interrupts", False)),
        own_participles=bool(table.get("own_participles", False)),
        drops_pronoun=bool(table.get("drops_pronoun", False)),
        according=according,
        according_first=frozenset(phrase[0] for phrase in according),
    )


def _sets(lists: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """Lists of words, parted by commas where a list has phrases, else by white space."""
    parts = {name: text.split(",") if "," in text else text.split() for name, text in lists.items()}
    return {name: frozenset(part.strip() for part in words) for name, words in parts.items()}
