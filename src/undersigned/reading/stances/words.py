"""A sentence as words with classes: what rules of coverage look at.

    Hungary did not sign the letter.      A d n V D S .

Every word gets one letter for its class (see ``lexicon.CLASSES``), so that a rule can be a
pattern over letters; states and groups of states are single words here, however long.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass, field

from undersigned.model.mentions import Mention, MentionKind
from undersigned.reading.stances.broad import narrow
from undersigned.reading.stances.capitals import acting, is_civic
from undersigned.reading.stances.entries import Entry, Known, Verb
from undersigned.reading.stances.lexicon import Lexicon
from undersigned.reading.textview import Span, TextView

_UNKNOWN = Entry("x")
_STATE = Entry("A")
_DEMONYM = Entry("J")
_PART = Entry("X")


@dataclass(slots=True)
class Words:
    """The words of one sentence; ``tags`` has one letter a word."""

    view: TextView
    lexicon: Lexicon
    sentence: Span
    starts: list[int]
    ends: list[int]
    lower: list[str]
    entries: list[Entry]
    mentions: dict[int, Mention]
    tags: str
    flagged: dict[str, list[int]]
    """Where words of a class that stays known by name stand."""
    deeds: set[int] = field(default_factory=set)
    """Verbs that with the words behind them are a stance, and so attribute nothing: said no, added its name."""
    _lemmas: tuple[str, frozenset[str]] = ("", frozenset())
    """The verbs of the sentence by its classes, once they were asked for."""

    def __len__(self) -> int:
        return len(self.tags)

    def text(self, first: int, last: int) -> str:
        """The text of the words ``first`` to ``last``, both inclusive."""
        return self.view.text[self.starts[first] : self.ends[last]]

    def has(self, first: int, last: int, flag: str) -> bool:
        """Whether a word from ``first`` to before ``last`` carries ``flag``."""
        places = self.flagged.get(flag)
        return places is not None and any(first <= at < last for at in places)

    def verbs(self) -> list[int]:
        """Where its main verbs stand."""
        return [at for at, letter in enumerate(self.tags) if letter == "V"]

    def lemma(self, at: int) -> str:
        """The lemma of the verb at word ``at``; empty where there is none."""
        verb = self.entries[at].verb
        return "" if verb is None else verb.lemma

    def has_verb(self, lemmas: Container[str]) -> bool:
        """Whether a verb of the sentence is one of ``lemmas``."""
        tags, said = self._lemmas
        if tags != self.tags:
            said = frozenset(self.lemma(at) for at in self.verbs())
            self._lemmas = (self.tags, said)
        return any(lemma in lemmas for lemma in said)


def tag(view: TextView, sentence: Span, lexicon: Lexicon) -> Words:
    """The words of ``sentence`` with their classes."""
    words = Words(view, lexicon, sentence, [], [], [], [], {}, "", {})
    position = sentence.start
    mentions = view.mentions_in(sentence.start, sentence.end)
    if any(m.kind is MentionKind.METONYM for m in mentions) and is_civic(view, sentence, lexicon):
        mentions = tuple(m for m in mentions if m.kind is not MentionKind.METONYM)
    more = acting(view, sentence, lexicon, mentions)
    for mention in sorted((*mentions, *more), key=lambda m: m.start) if more else mentions:
        _plain(words, position, mention.start)
        words.mentions[len(words.entries)] = mention
        named = Known(mention.text.lower(), _of_mention(mention), None)
        _take(words, [mention.start], [mention.end], [named])
        position = mention.end
    _plain(words, position, sentence.end)
    flagged = [at for at, entry in enumerate(words.entries) if entry.flag is not None]
    narrow(view, lexicon, words.entries, flagged)
    for at in flagged:
        flag = words.entries[at].flag
        if flag is not None:
            words.flagged.setdefault(flag, []).append(at)
    words.tags = "".join(_settle(words))
    return words


def _of_mention(mention: Mention) -> Entry:
    if mention.kind is MentionKind.DEMONYM:
        return _DEMONYM
    return _PART if mention.kind is MentionKind.PART else _STATE


def _plain(words: Words, start: int, end: int) -> None:
    """Take in the words of ``[start, end)``, where no state is named; those that make a known phrase become one."""
    starts, ends, known = words.lexicon.cutter.cut(words.view.text, start, end)
    at = 0
    for place in [place for place, each in enumerate(known[:-1]) if each.phrases is not None]:
        phrases = known[place].phrases
        if phrases is None or place < at or known[place + 1].lower not in phrases:
            continue
        for parts, entry in phrases[known[place + 1].lower]:
            behind = place + len(parts)
            if tuple([each.lower for each in known[place:behind]]) == parts:
                _take(words, starts[at:place], ends[at:place], known[at:place])
                phrase = Span(starts[place], ends[behind - 1])
                lower = " ".join(words.view.words(phrase).lower().replace("’", "'").split())
                _take(words, [phrase.start], [phrase.end], [Known(lower, entry, None)])
                at = behind
                break
    _take(words, starts[at:], ends[at:], known[at:])


def _take(words: Words, starts: Sequence[int], ends: Sequence[int], known: Sequence[Known]) -> None:
    words.starts += starts
    words.ends += ends
    words.lower += [each.lower for each in known]
    words.entries += [each.entry for each in known]


def _is_clitic(words: Words, before: str, at: int) -> bool:
    """Whether the preposition at word ``at`` is a pronoun before its verb: "la Suisse en fait partie"."""
    if not before or words.lower[at] not in words.lexicon.clitics:
        return False
    if before == "e" or words.entries[at - 1].flag == "clitic":
        return True
    following = words.entries[at + 1] if at + 1 < len(words.entries) else _UNKNOWN
    return following.tag in "bh" or (following.verb is not None and "gerund" not in following.verb.forms)


def _is_compound(words: Words, at: int) -> bool:
    """Whether a hyphen, or the verb behind it, is part of a compound: "British-led", "the 50-nation statement"."""
    hyphen = at if words.entries[at].tag == "-" else at - 1
    if not 0 < hyphen < len(words.entries) - 1 or words.view.text[words.starts[hyphen]] not in "-‑":
        return False
    return words.ends[hyphen - 1] == words.starts[hyphen] and words.ends[hyphen] == words.starts[hyphen + 1]


def _one_of_two(words: Words, tags: list[str], at: int) -> str:
    """ "The latter" as a noun: a state where it acts, a statement where it is signed; empty for "the latter group"."""
    lexicon = words.lexicon
    if words.lower[at] not in lexicon.former and words.lower[at] not in lexicon.latter:
        return ""
    following = [entry for entry in words.entries[at + 1 : at + 4] if entry.tag != "a"]
    ahead = following[0] if following else Entry(".")
    signing = tags[max(at - 2, 0) : at - 1] == ["V"]
    behind = at + 1 + (ahead.tag == "," and not lexicon.inverting)
    behind += behind < len(words.entries) and words.entries[behind].verb is not None and behind > at + 1
    if words.lower[min(behind, len(words.lower) - 1)] in lexicon.agents:
        return "S"  # "the second by Togo", "The first, read by Chad, was backed by Mali"
    if ahead.tag in ".,;c":
        return "S" if signing or _is_fronted(words, at) else ""
    if ahead.tag == "b" and len(following) > 1 and following[1].verb is not None:
        return "S" if "participle" in following[1].verb.forms and lexicon.agents.intersection(words.lower[at:]) else "P"
    return "P" if ahead.tag in "Vbhdmne" or ahead.flag == "clitic" else ""


def _is_fronted(words: Words, at: int) -> bool:
    """As in "El primero, más breve, lo firmó Perú": a statement first, and a pronoun for it."""
    if at != 1 or words.entries[min(at + 2, len(words.entries) - 1)].tag in "AD":
        return False
    return any(
        each in words.lexicon.object_clitics and words.entries[place + 1].tag in "Vh"
        for place, each in enumerate(words.lower[:-1])
        if place > at
    )


def _is_noun(entry: Entry, before: str) -> bool:
    """Whether a word known as a verb stands where a noun or adjective does: "the signed letter", "for comment"."""
    assert entry.verb is not None
    return (before or ".") in "D'" or (before == "p" and bool(entry.verb.forms & {"base", "present"}))


def _is_act(words: Words, before: str, at: int) -> bool:
    """Whether a word known as a verb is a noun: "une demande", "esa cita"; behind "la" it may be either."""
    verb = words.entries[at].verb
    present = verb is not None and "present" in verb.forms and not verb.forms & {"past", "participle"}
    return present and before == "D" and words.lower[at - 1] not in words.lexicon.object_clitics


def _stance_follows(entries: Sequence[Entry], at: int) -> bool:
    """Whether a verb that may be "to be" is it, as in "remained a holdout", "remains absent"."""
    return next((entry.tag for entry in entries[at + 1 : at + 4] if entry.tag not in "Dax"), ".") in "LMz" or (
        at + 1 < len(entries) and entries[at + 1].flag == "sole"
    )


def _is_verb_there(words: Words, tags: Sequence[str], at: int) -> bool:
    """Whether a word that may be a noun is none: "Chile and Peru all stood by it", "by backing the letter"."""
    entry = words.entries[at]
    assert entry.verb is not None
    if _FLOATING.search("".join(tags[:at])):
        return True
    following = words.entries[at + 1].tag if at + 1 < len(words.entries) else "."
    return "gerund" in entry.verb.forms and tags[at - 1 : at] == ["p"] and following == "D"


_FLOATING = re.compile(r"[AJGYP],?Qa*$")
"""As in "Chile and Peru all …": the verb stands next."""


_COUNTED = re.compile(r"[#q][qxJF]{0,2}$")
"""As in "nine governments", "ten other governments"."""


def _is_counted(words: Words, tags: Sequence[str], at: int) -> bool:
    """Whether organs stand for so many states; not in "two ministers of Peru"."""
    counted = _COUNTED.search("".join(tags[max(at - 3, 0) : at])) is not None
    return counted and words.lexicon.of.isdisjoint(words.lower[at + 1 : at + 2])


def _is_sole(words: Words, at: int) -> bool:
    """Whether "one" means no other: "the one Baltic state missing", "the one country that signed"."""
    article = at > 0 and words.lower[at - 1] in words.lexicon.articles
    return article and at + 1 < len(words.entries) and words.entries[at + 1].tag in "GY"


def _is_mood_only(verb: Verb, letter: str) -> bool:
    """Whether a word of absence is a verb only by a rare mood: "ausente" is "absent" and not "be it away"."""
    return letter == "z" and verb.forms <= {"subjunctive"}


def _noun_follows(words: Words, at: int) -> bool:
    """Whether "last year's" has its noun with it, rather than standing for a statement."""
    return at + 1 < len(words.entries) and words.entries[at + 1].tag in "xXSYLGJF#a"


def _settle(words: Words) -> list[str]:
    """One class a word: a word that is both noun and verb is a noun after an article, a number or a preposition."""
    entries, lower, lexicon = words.entries, words.lower, words.lexicon
    tags = [entry.tag for entry in entries]
    for at in [at for at, entry in enumerate(entries) if entry.open or lower[at] in lexicon.placed]:
        entry, letter = entries[at], tags[at]
        before = tags[at - 1] if at else ""
        if entry.verb is not None and letter in "IE":
            letter = "V" if before in ("b", "h", "P") else letter  # "37 states, including Chile", "but excluding Peru"
        elif entry.verb is not None and letter != "V" and not _is_mood_only(entry.verb, letter):
            last = next((t for t in reversed(tags[:at]) if t not in '"a'), ".")
            if letter == "b":
                last = "'" if _stance_follows(entries, at) else "."
            of_name = letter == "S" and tags[max(at - 2, 0) : at] in (["D", "X"], ["J", "X"])  # "the Kigali pledge"
            gone = (
                letter == "z" and not at and entries[1].tag in "pb:" if len(entries) > 1 else False
            )  # "Gone from it is"
            of_name |= letter == "W" and (last in ".,;:(-" or lower[at - 1] in lexicon.whose)  # "whose name heads it"
            gone |= letter == "z" and before == "b" and entry.verb.lemma in lexicon.lacking  # "is lacking"
            noun = (last in "DQq#'pFJGxgZV" or of_name) and not _is_verb_there(words, tags, at)
            letter = letter if gone or noun else "V"
        if entry.flag == "one" and (not before or before not in "DJFx#"):
            letter = "x"
        elif entry.flag == "one" and _is_sole(words, at):
            letter = "o"
        elif entry.flag == "year" and not _noun_follows(words, at):
            letter = "S"
        elif letter == "'" and before == "P":
            letter = "b"  # "it's missing"
        elif letter == "V" and lexicon.base_is_present and entry.tag == "L" and entries[at - 1].flag == "same":
            letter = "L"  # "listed as co-sponsors"
        elif letter == "V" and entry.tag == "L" and at + 1 < len(lower) and lower[at + 1] in lexicon.of:
            letter = "L"  # "Peru, co-sponsor of the letter"
        elif letter == "V" and before == "p" and lower[at - 1] in lexicon.bare_infinitive:
            pass  # "rather than sign"
        elif letter == "V" and (
            (before == "V" and lower[at] in lexicon.particles)
            or (_is_noun(entry, before) if lexicon.base_is_present else _is_act(words, before, at))
        ):
            letter = "x"
        if entry.flag == "epistemic" and at and words.view.text[words.starts[at]].isupper():
            letter = "T"  # "on 11 May"
        if letter == "p" and _is_clitic(words, before, at):
            letter = "P"  # "n'en fait pas partie", "s'en est abstenue"
        if entry.flag == "following_ones" and _noun_follows(words, len(tags)):
            letter = "D"
        if letter in "-V" and _is_compound(words, at):
            letter = "x"
        if letter in "Fx" and before == "D":
            letter = _one_of_two(words, tags, at) or letter
        if letter in "Px" and before and before in "AJGY" and lower[at] in lexicon.reflexives:
            letter = "a"  # "Chile itself is not on it"
        tags[at] = letter
    _settle_by_neighbours(words, tags)
    return tags


def _settle_by_neighbours(words: Words, tags: list[str]) -> None:
    """The classes that depend on what the words beside have turned out to be."""
    lower, lexicon = words.lower, words.lexicon
    for at in words.flagged.get("epistemic", ()):
        if tags[at - 1 : at] in (["#"], ["p"]) or tags[at + 1 : at + 2] == ["#"]:
            tags[at] = "T"  # "3 May", "in May", "May 2024"
    for at in words.flagged.get("same", ()):
        if _LIKE.match("".join(tags[max(at - 1, 0) : at + 4])):
            tags[at] = "k"  # "le Chili, comme le Pérou, a signé"
    for at, letter in enumerate(tags):
        if letter == "a" and lower[at] in lexicon.plural_pronouns and (not at or tags[at - 1] in ";:."):
            tags[at] = "P"  # "L'Ukraine et la Moldavie étaient là ; toutes deux ont signé"
        if letter == "q" and lower[at] in lexicon.parts and _STATEMENT_NEXT.match("".join(tags[at + 1 : at + 5])):
            tags[at] = "g"  # "is not part of the joint letter", but "part of the EU"
        if letter == "o" and not lexicon.inverting and _ONLY_DID.match("".join(tags[max(at - 1, 0) : at + 2])):
            tags[at] = "a"  # "Denmark only signed it in May"
        if letter == "n" and lower[at] in lexicon.negation_nouns and tags[at - 1 : at] in (["D"], ["p"]):
            tags[at] = "x"
        if (
            letter == "O"
            and _COUNTED.search("".join(tags[max(at - 3, 0) : at]))
            and lexicon.of.isdisjoint(lower[at + 1 : at + 2])
        ):
            tags[at] = "Y"  # "signed by nine governments"
        if letter == "p" and lower[at] in lexicon.infinitive_markers and _leads_to_infinitive(words, tags, at):
            tags[at] = "t"
        if letter == "r" and lower[at] in lexicon.that and _ONLY.search("".join(tags[:at])):
            tags[at] = "o"  # "ne porte que deux signatures"
        if letter in "rP" and _is_acronym(words, at):
            tags[at] = "X"
        if letter == "D" and lexicon.dropping and _stands_for_name(words, tags, at):
            tags[at] = "W"  # "la de Chile"
        if lower[at] in lexicon.that_one and _is_told_by_year(words, at):
            tags[at] = "S"


_ONLY = re.compile(r"(?:^|[,;:.cu(])[^,;:.ZNRnru]*e[DPa]*[hbV][^enNZRruc,;:.]*$")
"""A verb behind "ne" and no other negation."""


def _stands_for_name(words: Words, tags: Sequence[str], at: int) -> bool:
    """Whether an article stands for a name or those who bear it: "la de Chile", "las de Japón y Cuba"."""
    if words.lower[at] not in words.lexicon.one_who or words.lower[at + 1 : at + 2] not in (["de"], ["del"]):
        return False
    if tags[at + 2 : at + 3] != ["A"] and tags[at + 2 : at + 4] != ["D", "A"]:
        return False
    borne = at > 0 and tags[at - 1] == "V" and words.lemma(at - 1) in words.lexicon.carrying  # "conserva las de Cuba"
    return not at or tags[at - 1] in ".;" or (borne and tags[at - 2 : at - 1] != ["P"])


def _is_told_by_year(words: Words, at: int) -> bool:
    """Whether a pronoun means a statement by its year: "celle de 2023", "la de este año", "that of 2021"."""
    told, threads = words.lower[at + 1 : at + 4], words.lexicon.threads
    if not told or told[0] not in words.lexicon.of:
        return False
    years = {*threads.this_year, *threads.last_year}
    return any(word in years or _YEAR.fullmatch(word) for word in told[1:])


_YEAR = re.compile(r"(?:19|20)\d\d")


_ONLY_DID = re.compile(r"[AYPOW]o[Vhd]")
_STATEMENT_NEXT = re.compile(r"[xJF]{0,3}S")
_LIKE = re.compile(r",cD?A,")


def _is_acronym(words: Words, at: int) -> bool:
    """As in "a letter to the WHO": a pronoun in capitals is a name, unless the whole sentence is in capitals."""
    name = words.text(at, at)
    return len(name) > 1 and name.isupper() and not words.view.text[words.sentence.start : words.sentence.end].isupper()


def _leads_to_infinitive(words: Words, tags: list[str], at: int) -> bool:
    """Whether an infinitive follows, behind no more than "ne pas" and pronouns: "de ne pas la signer"."""
    following = at + 1
    while following < len(tags) and tags[following] in "enPD":
        following += 1
    if following < len(tags) and words.lower[following] in words.lexicon.infinitive_auxiliaries:
        return True
    if following >= len(tags) or tags[following] != "V":
        return False
    verb = words.entries[following].verb
    return verb is not None and "base" in verb.forms
