"""The section ``[lists]`` of a lexicon, and the expressions that are built from it once a language."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from dataclasses import dataclass, fields

from undersigned.reading.dating import months
from undersigned.reading.lexicon import section
from undersigned.reading.listpieces import next_piece, officer
from undersigned.reading.listtemplates import HEADING, PHRASES
from undersigned.reading.numberwords import DIGITS, NumberWords, number_words
from undersigned.reading.phrases import BadPhrase, any_of
from undersigned.reading.search import Beginnings
from undersigned.reading.telltales import Phrases, Telltales, in_template

SEPARATORS = ",;/|✔✓☑✅，；、،؛·•‧・▪●○◦►➢⁃&"
_MARKS = r"*†‡✝✚§¶#¹²³⁴⁵⁶⁷⁸⁹⁰"
_PUNCTUATION = re.escape(SEPARATORS) + r"\u064b-\u0652\s()（）\[\]【】「」『』〔〕〖〗①-⑳\-–—‑‒−_+…\"“”„«»'‘’" + _MARKS
_REMARK = r"\((?=[^()\n]{2,60}\))[^()\n]+\)|（(?=[^（）\n]{1,30}）)[^（）\n]+）"
_NUMBERING = (
    r"\(?\d{1,3}(?:[.．)º°]|(?!\d))|(?<!\w)\(?[a-zа-я]{1,4}\)|(?<!\w)\([\u0621-\u064a]\u0640?\)"
    r"|(?<![^\n])o[ \t]"
    r"|[(（][一二三四五六七八九十百]{1,4}[)）]|(?<![^\s])[一二三四五六七八九十百]{1,4}、"
)
_CONJOINED = r"(?<!\w)و(?=[\u0621-\u064a])"
"""The Arabic "and", which is written as part of the next word."""
_DATE = r"(?<!\d)\d{1,2}[./\-]\d{1,2}[./\-](?:\d{4}|\d{2})(?!\d)"
"""The day on which a name was added, beside it."""
_DAY = (
    r"(?:(?:on|le|el)\s)?(?<!\d)(?:\d{{1,2}}\w{{0,2}}\s(?:de\s)?(?:{month})|(?:{month})\s\d{{1,2}})"
    r"(?:,?\s(?:de\s)?(?:19|20)\d\d)?(?!\w)"
)
"""The same with the name of its month."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListWords:
    """Phrases around lists of names; each key is told in ``languages/en.toml``."""

    joints: tuple[str, ...]
    asides: tuple[str, ...]
    labels: tuple[str, ...]
    leads: tuple[str, ...]
    participles: tuple[str, ...]
    objects: tuple[str, ...]
    openings: tuple[str, ...]
    selves: tuple[str, ...]
    callings: tuple[str, ...]
    vehicles: tuple[str, ...]
    made_by: tuple[str, ...]
    collectives: tuple[str, ...]
    defines: tuple[str, ...]
    promises: tuple[str, ...]
    idle: tuple[str, ...]
    speaking: tuple[str, ...]
    courtesies: tuple[str, ...]
    fillers: tuple[str, ...]
    introducers: tuple[str, ...]
    partial: tuple[str, ...]
    headings: tuple[str, ...]
    signing: tuple[str, ...]
    tails: tuple[str, ...]
    declaring: tuple[str, ...]
    vetoes: tuple[str, ...]
    present: tuple[str, ...]
    itself: tuple[str, ...]
    denials: tuple[str, ...]
    later: tuple[str, ...]
    further: tuple[str, ...]
    withdrawn: tuple[str, ...]
    withdrawing: tuple[str, ...]
    own: tuple[str, ...]
    but: tuple[str, ...]
    members: tuple[str, ...]
    picked: tuple[str, ...]
    open_end: tuple[str, ...]
    signatures: tuple[str, ...]
    offices: tuple[str, ...]
    negatives: tuple[str, ...]
    affirmatives: tuple[str, ...]
    answers: tuple[str, ...]
    directories: tuple[str, ...]
    unfinished: tuple[str, ...]
    orders: tuple[str, ...] = ()
    pending: tuple[str, ...] = ()
    gathered: tuple[str, ...] = ()
    observers: tuple[str, ...] = ()
    declaring_before: tuple[str, ...] = ()
    reactions: tuple[str, ...] = ()
    meetings: tuple[str, ...] = ()
    papers: tuple[str, ...] = ()
    papers_behind: tuple[str, ...] = ()
    rest_labels: tuple[str, ...] = ()
    campaigners: tuple[str, ...] = ()
    wrote: tuple[str, ...] = ()
    opinions: tuple[str, ...] = ()
    opposing: tuple[str, ...] = ()
    plural: tuple[str, ...] = ()
    presenting: tuple[str, ...] = ()
    presented: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    titled: tuple[str, ...] = ()
    tails_back: tuple[str, ...] = ()
    tails_it: tuple[str, ...] = ()
    bylines: tuple[str, ...] = ()
    named_above: tuple[str, ...] = ()
    officials: tuple[str, ...] = ()
    represented: tuple[str, ...] = ()
    signed_marks: tuple[str, ...] = ()
    none_of: tuple[str, ...] = ()
    addressed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ListPatterns:
    """Compiled from ListWords."""

    glue: re.Pattern[str]
    """What may stand between two names of one list, as a whole."""
    officer: re.Pattern[str]
    """What may stand between two states that people act for, as a whole: "… K. Tokayev, President of …"."""
    separator: re.Pattern[str]
    """What parts two names also where a line ends between them."""
    edge: re.Pattern[str]
    """What surrounds a name within its piece of a list."""
    next_piece: re.Pattern[str]
    """From a name over a separator to the end of the next piece, which is group 1."""
    piece_end: re.Pattern[str]
    """The separator that ends the piece before a name, bullets and numbers left out."""
    piece_edge: re.Pattern[str]
    """What a piece of a list does not hold."""
    last_joint: re.Pattern[str]
    """An article or joining word that ends a lead."""
    possessive: re.Pattern[str]
    """Behind a name that only owns what follows: "Burma's neighbours"."""
    label: re.Pattern[str]
    """A line that divides a list without ending it, as a whole."""
    rest_label: Phrases
    """A label of the rest, as a whole, which is one only beside others: "Other States"."""
    leading: Beginnings | None
    """Of ``lead``; None where that may begin with anything."""
    foretold: Telltales | None
    """Of all words that lead to a list but for what a speaker calls itself; None where that cannot be told."""
    lead_foretold: Telltales | None
    """Of ``lead`` alone."""
    lead: Phrases
    participle: Phrases
    agent: Phrases
    """The "by" with which participles end."""
    object: Phrases
    opening: re.Pattern[str]
    """From the start of a sentence or line up to the list, as a whole."""
    speaks: Phrases
    """The signatories speak of themselves right before the list: "…, we, the ministers of"."""
    speaks_as: Phrases
    """The same with what they are: "we, the Member States behind the commitments,"."""
    vehicle: Phrases
    """From the start of a sentence up to its subject: "In a joint statement that Chile published,"."""
    made_by: Phrases
    collective: Phrases
    defines: Phrases
    promise: Phrases
    gathered: Phrases
    campaigner: Phrases
    """Who signs and is no state, right behind words that promise a list."""
    idle: Phrases
    speaking: Phrases
    """What somebody who spoke for others does, at the start of the sentence or behind a comma, up to its end."""
    wrote: Phrases
    """The end of words above what another wrote and a mail quotes."""
    plural: Phrases
    """Verbs by which those named right before speak of themselves: "Chile y Perú manifestamos"."""
    presenting: Phrases
    """Before the list whose statement it is, and ``presented`` behind it: 这是 … 的联合声明."""
    presented: Phrases
    opposing: Phrases
    """The label of the names that voted against or abstained, at the start of a line."""
    author: Phrases
    """What those behind a statement want, as the record of a meeting tells it: "The authors were alarmed"."""
    calling: Phrases
    """What several who sign are, between their names and what stands before: "the delegations of"."""
    titled: Phrases
    """What people are called beside their names: "Mr.", "H.E."."""
    opinion: Phrases
    """What a delegation thinks of a statement that is another's: "we consider", "biased"."""
    courtesy: Phrases
    """A line with which a speaker ends, as a whole."""
    filler: re.Pattern[str]
    """What may stand between a lead and the list, as a whole."""
    introducer: Phrases
    partial: Phrases
    heading: Phrases
    signing: Phrases
    tail: Phrases
    tail_back: Phrases
    """The same of what was named before the list: "After the statement was read, Fiji also joined it"."""
    tail_it: Phrases
    """The same where it is named before the list: "Peru reads this statement, Chile and Fiji co-sponsor it"."""
    byline: Phrases
    """What ends a line of nothing else but the list, as Chinese has it: 智利、斐济提交."""
    named_above: Phrases
    """Points back to the states of a list: "the States listed above"."""
    official: Phrases
    """Who may sign for a state: "ambassadors", "ministers"."""
    represented: Phrases
    """Right behind a state, by whom it is represented, up to the end of that: ", represented by the Minister of"."""
    signed_mark: Phrases
    """The mark of signing beside an office: "(Signed)"."""
    addressed: Phrases
    """To whom a letter or message goes, at the head of a line."""
    none_of: Phrases
    """Right before names, what denies of them all that follows: "none of the", "neither", "nor the"."""
    declaring: Phrases
    declaring_before: Phrases
    veto: Phrases
    paper: Phrases
    """A resolution or treaty that is put forward, adopted or signed."""
    paper_behind: Phrases
    """Right behind a list whose words tell of another paper or statement: 提出的决议."""
    meeting: Phrases
    """Behind those who met, where the text is what they say together."""
    reaction: Phrases
    """Before what a title calls a statement: then it is another's."""
    present: Phrases
    itself: Phrases
    """Words that no report says, since with them a text speaks of itself: "the present declaration"."""
    denial: Phrases
    later: Phrases
    further: Phrases
    """Of ``later``, words that only tell that there are more signatories."""
    withdrawn: Phrases
    withdrawing: Phrases
    """Up to the end of the words before a state that took its name back."""
    own: Phrases
    but: Phrases
    members: Phrases
    picked: Phrases
    """Words that pick some members of a group: "undersigned"."""
    open_end: Phrases
    signature: Phrases
    """A line of a signature block up to the state, as a whole."""
    office: Phrases
    """The same by the office of who signs."""
    negative: Phrases
    """A cell beside a state that has not signed, as a whole."""
    affirmative: Phrases
    """The same beside a state that has."""
    answer: Phrases
    """The head of a column of such cells, as a whole."""
    observer: Phrases
    directory: Phrases
    """A heading over states that have another part, as a whole: "Our embassies", "Host countries"."""
    unfinished: Phrases
    pending: Phrases
    """What is still to be done to the statement of those named right before."""


@functools.cache
def list_patterns(language: str) -> ListPatterns:
    """The expressions for lists in ``language``. Raises BadData; KeyError where there is no lexicon."""
    return _compiled(section(language, "lists", ListWords), number_words(language), months(language))


@functools.cache
def bare_patterns(joints: tuple[str, ...]) -> ListPatterns:
    """The expressions for lists where a language has no lexicon, and only its ``joints`` are known."""
    words: dict[str, tuple[str, ...]] = {each.name: () for each in fields(ListWords)}
    figures = NumberWords(expression=r"\d{1,3}", values=(), beginnings=frozenset(DIGITS))
    return _compiled(ListWords(**{**words, "joints": joints}), figures)


def _compiled(words: ListWords, numbers: NumberWords, month: str = r"(?!)") -> ListPatterns:
    number = numbers.expression
    joints = any_of(words.joints, number=number)
    parts = re.escape(SEPARATORS)
    opening = rf"[\s\W]*(?:\d{{1,2}}\s+)?(?:{any_of(words.openings, number=number)})"
    beside = any_of((*words.asides, *words.own, *words.but, *words.members), number=number)

    def made(expression: str) -> re.Pattern[str]:
        return re.compile(expression, re.IGNORECASE)

    def told(phrases: tuple[str, ...], template: str = "{}", marks: str = "") -> Phrases:
        return Phrases(phrases, template, number=number, marks=marks)

    filler = (
        rf"(?:[\s\u064b-\u0652,:.()\[\]\-–—«»\"“”‘’'、،，：（）]|{any_of(words.fillers, number=number)}|{_CONJOINED})*"
    )
    return ListPatterns(
        glue=made(
            rf"(?:[{_PUNCTUATION}]|{_DATE}|{_DAY.format(month=month)}|{_NUMBERING}|{joints}|{beside}|{_REMARK}|{_CONJOINED})*"
        ),
        officer=made(officer(parts, joints, beside)),
        separator=made(rf"[{re.escape(SEPARATORS)}]|{joints}"),
        edge=made(rf"^(?:[{_PUNCTUATION}]|{_NUMBERING}|{joints})+|[\s,;.*†‡§¹²³]+$"),
        next_piece=made(next_piece(parts, joints)),
        piece_end=made(rf"(?:[{parts}]\s*(?:(?:{joints})\s?)?|\s(?:{joints})\s?|[\n\t])\s*$"),
        piece_edge=re.compile(rf"[{parts}\n\t:：.)]"),
        last_joint=made(rf"(?:{joints})\W*$"),
        possessive=re.compile(r"['\u2019]s?(?=\s\w)"),
        label=made(rf"[\W\d_]*(?:(?:{any_of(words.labels, number=number)}|\w)(?:[\W\d_]+|$)){{0,3}}"),
        leading=_leading(words, numbers),
        foretold=_foretold((*words.leads, *words.participles, *words.openings, *words.headings)),
        lead_foretold=_foretold(words.leads),
        agent=told(tuple({phrase.split()[-1]: None for phrase in words.participles if phrase[-1].isalpha()})),
        opening=made(rf"{opening}{filler}|{opening}\W*"),
        speaks=told(
            words.selves,
            r"(?:^|[\n,;:،؛，；：–—\"“«(]\s*)و?(?:{})\s*(?:[,،，：–—(]" + in_template(filler) + r"|(?<=\s))$",
        ),
        speaks_as=told(
            words.selves,
            r"(?:^|[,;:،؛，；：–—\"“«(]\s*)(?:{})\s*[,،，]\s*(?:[^\W\d_]{{1,3}}['\u2019\s]+)?"
            rf"(?:{in_template(any_of(words.callings, number=number))})[^.;:,،，\n]{{{{3,90}}}}[,،，]\s*$",
        ),
        filler=made(filler),
        introducer=told(words.introducers, r"(?:(?:{})\W*|[:：(\[]\s*|[–—]\s+|\s[–—])$", marks=":：([–—"),
        heading=told(words.headings, HEADING.format(orders=any_of(words.orders))),
        reaction=told(words.reactions or words.vetoes),
        **{name: told(getattr(words, source), template) for name, (source, template) in PHRASES.items()},
    )


def _leading(words: ListWords, numbers: NumberWords) -> Beginnings | None:
    try:
        return Beginnings(words.leads, numbers=numbers.beginnings)
    except BadPhrase:  # a phrase of which all may be missing
        return None


def _foretold(phrases: Iterable[str]) -> Telltales | None:
    try:
        return Telltales(phrases)
    except BadPhrase:
        return None
