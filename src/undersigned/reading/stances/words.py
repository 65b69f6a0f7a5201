"""A sentence as words with classes: what rules of coverage look at.

    Hungary did not sign the letter.      A d n V D S .

Every word gets one letter for its class (see ``lexicon.CLASSES``), so that a rule can be a
pattern over letters; states and groups of states are single words here, however long.
"""

from __future__ import annotations

from dataclasses import dataclass

from undersigned.model.mentions import Mention, MentionKind
from undersigned.reading.stances.capitals import acting
from undersigned.reading.stances.lexicon import Entry, Lexicon, Verb
from undersigned.reading.stances.wordlists import Form
from undersigned.reading.textview import Span, TextView

_PUNCTUATION = {
    ",": ",", ";": ";", ":": ":", "(": "(", ")": ")", "[": "(", "]": ")", "–": "-", "—": "-", "-": "-", "…": ".",
    ".": ".", "?": "?", "!": ".", "&": "c", "、": ",",
}  # fmt: skip
_QUOTES = frozenset("\"'“”„«»‘’‹›`*_")
_UNKNOWN = Entry("x")
_NAME = Entry("X")
_NUMBER = Entry("#")
_QUOTE = Entry('"')
_POSSESSIVE = Entry("'")
_STATE = Entry("A")
_DEMONYM = Entry("J")
_PART = Entry("X")
_PAST: frozenset[Form] = frozenset({"past", "participle"})


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

    def __len__(self) -> int:
        return len(self.tags)

    def text(self, first: int, last: int) -> str:
        """The text of the words ``first`` to ``last``, both inclusive."""
        return self.view.text[self.starts[first] : self.ends[last]]

    def has(self, first: int, last: int, flag: str) -> bool:
        """Whether a word from ``first`` to before ``last`` carries ``flag``."""
        places = self.flagged.get(flag)
        return places is not None and any(first <= at < last for at in places)


def tag(view: TextView, sentence: Span, lexicon: Lexicon) -> Words:
    """The words of ``sentence`` with their classes."""
    words = Words(view, lexicon, sentence, [], [], [], [], {}, "", {})
    position = sentence.start
    mentions = view.mentions_in(sentence.start, sentence.end)
    more = acting(view, sentence, lexicon, mentions)
    for mention in sorted((*mentions, *more), key=lambda m: m.start) if more else mentions:
        _plain(words, position, mention.start)
        words.mentions[len(words.entries)] = mention
        _append(words, mention.start, mention.end, mention.text.lower(), _of_mention(mention))
        position = mention.end
    _plain(words, position, sentence.end)
    for at, entry in enumerate(words.entries):
        if entry.flag is not None:
            words.flagged.setdefault(entry.flag, []).append(at)
    words.tags = "".join(_settle(words))
    return words


def _of_mention(mention: Mention) -> Entry:
    if mention.kind is MentionKind.DEMONYM:
        return _DEMONYM
    return _PART if mention.kind is MentionKind.PART else _STATE


def _append(words: Words, start: int, end: int, lower: str, entry: Entry) -> None:
    words.starts.append(start)
    words.ends.append(end)
    words.lower.append(lower)
    words.entries.append(entry)


def _plain(words: Words, start: int, end: int) -> None:
    text, lexicon = words.view.text, words.lexicon
    phrases, entries = lexicon.phrases, lexicon.entries
    found = [m.span() for m in lexicon.word.finditer(text, start, end)]
    lower = text[start:end].lower().replace("’", "'")
    pieces = [lower[a - start : b - start] for a, b in found]
    if len(lower) != end - start:  # a letter whose lower case is longer
        pieces = [text[a:b].lower().replace("’", "'") for a, b in found]
    at = 0
    while at < len(found):
        piece = pieces[at]
        longer = phrases.get(piece)
        taken, entry = _phrase(longer, pieces, at) if longer is not None else (1, None)
        begin, close = found[at]
        if taken > 1:
            close = found[at + taken - 1][1]
            piece = " ".join(text[begin:close].lower().replace("’", "'").split())
        elif entry is None:
            entry = entries.get(piece) or _other(lexicon, text[begin], piece)
        assert entry is not None
        words.starts.append(begin)
        words.ends.append(close)
        words.lower.append(piece)
        words.entries.append(entry)
        at += taken


def _phrase(longer: tuple[tuple[tuple[str, ...], Entry], ...], pieces: list[str], at: int) -> tuple[int, Entry | None]:
    for parts, entry in longer:
        if at + 1 < len(pieces) and pieces[at + 1] == parts[1] and tuple(pieces[at : at + len(parts)]) == parts:
            return len(parts), entry
    return 1, None


def _other(lexicon: Lexicon, first: str, lower: str) -> Entry:
    if lower == "'s":
        return _POSSESSIVE
    if lower[0].isdigit() or ("-" in lower and _is_number(lexicon, lower)):
        return _NUMBER
    if first in _PUNCTUATION:
        return Entry(_PUNCTUATION[first])
    if first in _QUOTES:
        return _QUOTE
    if first.isupper():
        return _NAME
    if lexicon.past_endings and lower.endswith(lexicon.past_endings):
        return Entry("x", None, Verb(lower, _PAST))
    return _UNKNOWN


def _is_clitic(words: Words, tags: list[str]) -> bool:
    """Whether the preposition that comes next is a pronoun before its verb: "la Suisse en fait partie"."""
    at = len(tags)
    if not tags or words.lower[at] not in words.lexicon.clitics:
        return False
    if tags[-1] == "e" or words.entries[at - 1].flag == "clitic":
        return True
    following = words.entries[at + 1] if at + 1 < len(words.entries) else _UNKNOWN
    return following.tag in "bh" or (following.verb is not None and "gerund" not in following.verb.forms)


def _is_compound(words: Words, at: int) -> bool:
    """Whether a hyphen, or the verb behind it, is part of a compound: "British-led", "the 50-nation statement"."""
    hyphen = at if words.entries[at].tag == "-" else at - 1
    if not 0 < hyphen < len(words.entries) - 1 or words.view.text[words.starts[hyphen]] not in "-‑":
        return False
    return words.ends[hyphen - 1] == words.starts[hyphen] and words.ends[hyphen] == words.starts[hyphen + 1]


def _one_of_two(words: Words, tags: list[str]) -> str:
    """ "The latter" as a noun: a state where it acts, a statement where it is signed; empty for "the latter group"."""
    at, lexicon = len(tags), words.lexicon
    if words.lower[at] not in lexicon.former and words.lower[at] not in lexicon.latter:
        return ""
    following = [entry for entry in words.entries[at + 1 : at + 4] if entry.tag != "a"]
    ahead = following[0] if following else Entry(".")
    signing = tags[-2:-1] == ["V"]
    if ahead.tag in ".,;c":
        return "S" if signing else ""
    if words.lower[min(at + 1, len(words.lower) - 1)] in lexicon.agents:
        return "S"
    if ahead.tag == "b" and len(following) > 1 and following[1].verb is not None:
        return "S" if "participle" in following[1].verb.forms and lexicon.agents.intersection(words.lower[at:]) else "P"
    return "P" if ahead.tag in "Vbhdmne" or ahead.flag == "clitic" else ""


def _is_noun(entry: Entry, tags: list[str]) -> bool:
    """Whether a word known as a verb stands where a noun or adjective does: "the signed letter", "for comment"."""
    before = tags[-1] if tags else "."
    assert entry.verb is not None
    return before in "D'" or (before == "p" and bool(entry.verb.forms & {"base", "present"}))


def _noun_follows(words: Words, at: int) -> bool:
    """Whether "last year's" has its noun with it, rather than standing for a statement."""
    return at + 1 < len(words.entries) and words.entries[at + 1].tag in "xXSYLGJF#a"


def _is_number(lexicon: Lexicon, lower: str) -> bool:
    entry = lexicon.entries.get(lower.partition("-")[0])
    return entry is not None and entry.tag == "#"


def _settle(words: Words) -> list[str]:
    """One class a word: a word that is both noun and verb is a noun after an article, a number or a preposition."""
    tags: list[str] = []
    for entry in words.entries:
        letter = entry.tag
        if entry.verb is not None and letter != "V":
            before = next((t for t in reversed(tags) if t not in '"a'), ".")
            letter = letter if before in "DQq#'pFJGxgZV" else "V"
        if entry.flag == "one" and (not tags or tags[-1] not in "DJFx"):
            letter = "x"
        elif entry.flag == "year" and not _noun_follows(words, len(tags)):
            letter = "S"
        elif letter == "'" and tags and tags[-1] == "P":
            letter = "b"  # "it's missing"
        elif letter == "V" and words.lexicon.base_is_present and _is_noun(entry, tags):
            letter = "x"
        if letter == "p" and _is_clitic(words, tags):
            letter = "P"  # "n'en fait pas partie", "s'en est abstenue"
        if letter in "-V" and _is_compound(words, len(tags)):
            letter = "x"
        if letter in "Fx" and tags[-1:] == ["D"]:
            letter = _one_of_two(words, tags) or letter
        tags.append(letter)
    for at, letter in enumerate(tags):
        if (
            letter == "p"
            and words.lower[at] in words.lexicon.infinitive_markers
            and _leads_to_infinitive(words, tags, at)
        ):
            tags[at] = "t"
    return tags


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
