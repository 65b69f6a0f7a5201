"""Telling verbs that stand between commas without a subject, and infinitives that another verb makes finite.

Chile, explicó, no firmó la carta              [Chile], explicó, [no firmó la carta]
Chile firmó la carta, afirman en Santiago      source "Santiago"
Le Chili a signé, a fait savoir sa mission     cue "a fait savoir", not the infinitive alone
"""

from __future__ import annotations

from dataclasses import replace

from undersigned.reading.speech.around import PREDICATE, resumed
from undersigned.reading.speech.attribution import Attribution, Verb
from undersigned.reading.speech.contents import opens_clause
from undersigned.reading.speech.lexicon import Cue
from undersigned.reading.speech.phrases import Phrase, clause_start, noun_phrase_from, noun_phrase_to
from undersigned.reading.speech.tokens import Line


def verb_at(line: Line, at: int, begin: int, end: int, cue: Cue) -> Verb:
    """The telling verb at word ``at`` with its auxiliaries; an infinitive with the verb that makes it finite."""
    group = _lending(line, at, begin) if line.tags[at] == "I" else None
    if group is not None:
        cue = replace(cue, takes="cq", voice=True)
    first = at if group is None else group
    while first > begin and line.tags[first - 1] in "AX":
        first -= 1
    return Verb(
        line=line, at=at, group=first, begin=begin, end=end, cue=cue, words=line.lexicon, lent=group is not None
    )


def _lending(line: Line, at: int, begin: int) -> int | None:
    """Where the verb stands that makes the infinitive at ``at`` finite: "a [fait] savoir", "a [tenu] à préciser"."""
    before = at - 1
    if before > begin and line.tags[before] == "P":
        before -= 1
    while before > begin and line.words[before] in line.lexicon.enclitics:
        before -= 1  # "laisse-t-on entendre"
    return before if before >= begin and line.words[before] in line.lexicon.grammar.lending else None


def enclitic(verb: Verb) -> Phrase | None:
    """The pronoun within an infinitive that another verb makes finite: "laisse-t-on entendre"."""
    line = verb.line
    hung = [at for at in range(verb.group, verb.at) if line.words[at] in line.lexicon.enclitics]
    return Phrase(hung[0], hung[0] + 1) if verb.lent and hung else None


def without_subject(verb: Verb) -> Attribution | None:
    """What a verb between commas tells that leaves its subject out, or says only where its subject is."""
    line, tags = verb.line, verb.line.tags
    edge, behind, source = verb.group - 1, verb.at + 1, None
    if not line.lexicon.grammar.drops_pronoun or not verb.finite or edge <= verb.begin or tags[edge] != ",":
        return None
    if tags[behind : behind + 2] == "PC":
        source = Phrase(behind + 1, noun_phrase_from(line, behind + 1, verb.end))
        behind = source.end
    if behind < verb.end and tags[behind] != ",":
        return None
    start = clause_start(line, edge, verb.begin)
    right = resumed(line, behind, verb.end)
    parted = right is not None and PREDICATE.match(tags, right.start) is not None
    if parted and right is not None and noun_phrase_to(line, edge - 1, start) == start:
        content = [Phrase(start, edge), right]
    elif opens_clause(line, start, edge):
        content = [Phrase(start, edge)]
    else:
        return None
    return Attribution(source=source, cue=verb.span, content=content, voice=verb.cue.voice, verb=verb.at, speaks=True)
