"""Subjects behind their verb, and statements before a relative pronoun, in languages that put them there.

No aparece Polonia · manque la Hongrie             the subject stands behind
la carta que firmaron Perú y Chile                 behind, and the statement before "que"
retiró su nombre de la carta que había firmado     left out: who did both is named once
"""

from __future__ import annotations

import re
from dataclasses import replace

from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses, Phrase, Subject
from undersigned.reading.stances.government import Step
from undersigned.reading.stances.objects import Object, has_object_clitic
from undersigned.reading.stances.passives import is_of_texts, noun_of, phrase_at
from undersigned.reading.stances.verbs import VerbGroup, is_plural
from undersigned.reading.stances.words import Words


def subject_behind(clauses: Clauses, group: VerbGroup, thing: Object) -> Step | None:
    """As in "no aparece Polonia", "manque la Hongrie": the subject stands behind a verb that has none before it."""
    words = clauses.words
    if not (words.lexicon.inverting and group.finite and thing.near):
        return None
    if words.lower[0] in words.lexicon.to and "S" not in words.tags[: group.first]:
        return None  # "a Chile se sumaron Perú y Bolivia": in what, is not said
    subject = clauses.subject(group) if not _follows_what(words, group) else None
    behind: Subject | None = clauses.behind(group.last + 1 + _is_restricted(words, group))
    before = clauses.skip_left(group.first - 1)
    joined = behind is not None and before >= 0 and words.tags[before] == "c"  # "pero falta la de Dinamarca"
    expletive = isinstance(subject, Phrase) and words.lower[subject.first] in words.lexicon.impersonal
    expletive |= statement_before(clauses, group) is not None
    if isinstance(subject, Phrase) and has_object_clitic(
        words, group
    ):  # "La carta que se leyó el día 3 la firmó Malta"
        expletive |= subject.head == "S" or (words.lexicon.dropping and isinstance(behind, Actor))
    alone = isinstance(subject, Phrase) and not words.tags[subject.first : group.first].strip("oa")
    expletive |= alone  # "Seuls manquent le Pérou et le Chili"
    if subject is not None and not (expletive or joined or _is_adjunct(words, subject)):
        return None
    if behind is None and thing.kind == "other" and thing.first is not None:
        behind = clauses.behind(thing.first)  # "manquent à l'appel Malte et Chypre"
    behind = behind or clauses.behind(thing.last + 1) or _behind_topic(clauses, group, thing)
    behind = behind or _counted_behind(clauses, group)
    if behind is None:
        return None
    return Step(kind="plain", negated=False, mood=group.mood, subject=behind, first=group.first)


_TOPIC = re.compile(r"(?:pD?[xXJ'](?:[xXJ']|pD?(?=x))*)+(?=[QZRDA#GY])")


def _behind_topic(clauses: Clauses, group: VerbGroup, thing: Object) -> Actor | None:
    """As in "Han firmado la carta sobre el clima Perú y Chile": behind what the statement is about."""
    words = clauses.words
    topic = _TOPIC.match(words.tags, thing.last + 1) if thing.kind == "statement" else None
    if topic is None:
        return None
    at = topic.end()
    within = next((a for a in clauses.actors if a.first < at and at in a.places[:1]), None)  # "los ríos Perú y Chile"
    behind = replace(within, first=at) if within is not None else clauses.behind(at)
    if behind is None or words.tags[behind.last + 1 : behind.last + 2] not in ("", ".", ",", ";"):
        return None
    return behind if behind.plural == is_plural(words, group.first) else None


def opens_inverted(clauses: Clauses, group: VerbGroup) -> bool:
    """As in "Ont signé le Pérou et le Chili", "Solo firmó Perú": a verb opens the sentence, and who did it follows."""
    words = clauses.words
    opens = words.lexicon.inverting and group.finite and not words.tags[: group.first].strip('oa"')
    return opens and clauses.behind(group.last + 1) is not None


def _is_restricted(words: Words, group: VerbGroup) -> bool:
    """As in "Ne manquent que le Pérou et le Chili": no more than those."""
    once = "e" in words.tags[group.first : group.head] and "n" not in words.tags[group.first : group.last + 1]
    return (
        once
        and words.lower[group.last + 1 : group.last + 2] != []
        and words.lower[group.last + 1] in words.lexicon.that
    )


_WHAT = re.compile(r"(?:^|[,;:.c])(?P<to>p)D?[xJF]{0,2}[SP]$")


def _follows_what(words: Words, group: VerbGroup) -> bool:
    """As in "…, y a ella se sumaron Belice y Perú": what was joined stands right before, and not who did."""
    match = _WHAT.search(words.tags, 0, group.first)
    return match is not None and words.lower[match.start("to")] in words.lexicon.to


def _is_adjunct(words: Words, subject: Subject) -> bool:
    """As in "De América Latina se adhirieron Belice y Perú": a preposition and its phrase open the sentence."""
    return isinstance(subject, Phrase) and words.tags[: subject.first].strip('a"T') in ("p", "pD")


def statement_before(clauses: Clauses, group: VerbGroup) -> int | None:
    """The statement that "que" stands for in "la carta que firmaron Perú y Chile", "el texto al que se sumó Belice"."""
    at = clauses.skip_left(group.first - 1)
    if not clauses.words.lexicon.inverting or at < 0 or clauses.words.tags[at] != "r":
        return None
    apart = clauses.words.tags[at - 1 : at] == ","  # "la déclaration sur les prix du gaz, que soutient Malte"
    while at > 1 and clauses.words.tags[at - 1] in "p,":
        at -= 1
    patient = noun_of(clauses, at, loose=apart or is_of_texts(clauses.words, group))
    return patient.last if isinstance(patient, Phrase) and patient.head == "S" else None


def left_out_subject(clauses: Clauses, group: VerbGroup) -> Step | None:
    """As in "retiró su nombre de la carta que había firmado": who did both is named once, in the main clause."""
    words = clauses.words
    main = clauses.group_before(group.first)
    if not words.lexicon.dropping or main is None or main.passive or not group.finite:
        return None
    subject = clauses.subject(main)
    verb = next(at for at in range(group.first, group.head + 1) if words.tags[at] in "hV")
    plural = words.lower[verb].endswith(tuple(words.lexicon.plural_endings))
    if not isinstance(subject, Actor) or subject.plural != plural:
        return None
    return Step(kind="plain", negated=False, mood=group.mood, subject=subject, first=group.first)


def _counted_behind(clauses: Clauses, group: VerbGroup) -> Phrase | None:
    """As in "una carta que firmaron trece países"."""
    phrase = phrase_at(clauses, group.last + 1)
    opens = not clauses.words.tags[: group.first].strip('oaDP"')  # "La suscriben cuatro Gobiernos"
    related = clauses.words.tags[group.first - 1 : group.first] == "r"
    if phrase is None or phrase.head not in "YL" or not (related or opens):
        return None
    return phrase if clauses.words.tags[phrase.first] == "#" else None


def behind_pronoun(clauses: Clauses, at: int) -> Actor | None:
    """As in "sí lo estaba, en cambio, Bolivia", "lo hizo Vanuatu": the subject behind a verb with a pronoun."""
    words = clauses.words
    if at == 0 or not (words.lower[at - 1] in words.lexicon.object_clitics or words.entries[at - 1].flag == "suit"):
        return None
    aside = _ASIDE.match(words.tags, at + 1)
    return clauses.behind(aside.end() if aside is not None else at + 1)


_ASIDE = re.compile(r"a?,a,|a")
