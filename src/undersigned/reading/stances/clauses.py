"""Clauses: who is the subject of a verb group, and under what condition it stands.

Hungary, which had signed in 2018, did not.      both verbs: Hungary
Activists in Hungary signed.                     no state
Unlike Austria, Hungary signed.                  Hungary, set against Austria
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from undersigned.reading.stances.actors import Actor, across_aside, actors, behind_and, behind_comma
from undersigned.reading.stances.doubting import is_said_of_it, is_unbelieved, is_wished
from undersigned.reading.stances.verbs import VerbGroup, group_at, is_plural
from undersigned.reading.stances.words import Words

NOUNISH = frozenset("DQqZN#FJGxXYLMSOWo'zB")
_SKIP = frozenset('a"TBQ')
_INSIDE = NOUNISH | _SKIP
_NAME_OF = re.compile(r"D?[ax]{0,2}(?:W?p|W)(?=D?[AG])")
_NAME_BEFORE = re.compile(r"(?:W|D)pD?$")
_BEFORE_SUBJECT = re.compile(r",[Ia]{1,2},|[IR]")
"""As in "ont souscrit notamment le Pakistan", "la apoyaron, entre otros, Perú", "no firmaron ni Perú ni Chile"."""
_PART_OF_THEM = re.compile(r"(?:[Zg]|(?:(?P<whole>(?<!n)[QB]D?[#F]?)|[^.,;:()VbhdmcrAp])(?P<of>p{1,2}))$")
"""As in "none of them", "all three of them", "two of them"."""
_VERBAL = re.compile(r"[Vbhdm]")
_APPOSED = re.compile(r"D[xaFGXJ'#]{0,5}(?:[xOF]|[qF]#|q|[xYO]pD?x),$")
"""A noun in apposition to which a name stands between commas."""
_GOES_ON = re.compile(r"[cR]|a+[Vh]|V(?:,V)*,?cV")
"""What follows a comma where the verb shares the subject of the one before: "signed, then withdrew"."""
_IS_OF_IT = re.compile(r"[eah]*b[na]*[DFo]*L")
_NOT_IT = re.compile(r"nb?$")
"""As in "it was not Kenya that signed", "no fue Chile quien firmó"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A noun phrase that names no state: what its words are tells whether it stands for a set of states."""

    first: int
    last: int
    head: str
    """Letter of the noun that it turns on: ``Y`` countries, ``L`` signatories, ``S`` a statement, ``P`` a pronoun."""


Subject = Actor | Phrase


@dataclass(slots=True, eq=False)
class Clauses:
    """The sentence with its actors and verb groups, as subjects are looked for."""

    words: Words
    statement_before: bool = False
    """Whether the sentences before spoke of a statement."""
    request_before: bool = False
    """Whether the sentence right before told that somebody was asked to sign."""
    actors: tuple[Actor, ...] = field(init=False)
    _by_head: dict[int, VerbGroup] = field(init=False, repr=False, default_factory=dict)
    _groups: tuple[VerbGroup, ...] | None = field(init=False, repr=False, default=None)
    _endings: dict[int, Actor] = field(init=False, repr=False)
    _beginnings: dict[int, Actor] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.actors = tuple(actors(self.words))
        self._endings = {a.last: a for a in self.actors}
        self._beginnings = {a.first: a for a in self.actors}

    @property
    def groups(self) -> tuple[VerbGroup, ...]:
        """The verb groups in order, put together when they are first asked for: most sentences tell nothing."""
        if self._groups is None:
            self._groups = tuple(self.group_of(at) for at in self.words.verbs())
        return self._groups

    def group_of(self, head: int) -> VerbGroup:
        """The verb group whose main verb is word ``head``."""
        if head not in self._by_head:
            self._by_head[head] = group_at(self.words, head)
        return self._by_head[head]

    def actor_ending(self, last: int) -> Actor | None:
        """The actor whose last word is ``last``."""
        return self._endings.get(last)

    def actor_starting(self, first: int) -> Actor | None:
        """The actor whose first word is ``first``, or that begins there behind adverbs and quotation marks."""
        tags = self.words.tags
        while first < len(tags) and tags[first] in _SKIP and first not in self._beginnings:
            first += 1
        return self._beginnings.get(first)

    def nor_before(self, actor: Actor) -> bool:
        """Whether what is denied of others is denied of the actor too: "Tampoco Togo figura en la lista"."""
        return actor.first > 0 and self.words.entries[actor.first - 1].flag == "as_little"

    def named_from(self, first: int) -> Actor | None:
        """The actor from word ``first``, or the one whose name stands for it: "the signature of Kenya"."""
        actor = self.actor_starting(first)
        match = _NAME_OF.match(self.words.tags, first) if actor is None else None
        return self.actor_starting(match.end()) if match else actor

    def behind(self, first: int) -> Actor | None:
        """The subject behind its verb, in a language that puts it there: "no aparece Polonia"."""
        first = aside.end() if (aside := _BEFORE_SUBJECT.match(self.words.tags, first)) is not None else first
        return self.named_from(first) if self.words.lexicon.inverting else None

    def by_name(self, actor: Actor) -> bool:
        """Whether the actor's name or signature is what is spoken of: "Brazil's name", "the name of Brazil"."""
        tags = self.words.tags
        if tags[actor.last] in "W'" or tags[max(actor.first - 1, 0)] == "W":
            return True
        return _NAME_BEFORE.search(tags, 0, actor.first) is not None

    def group_ending(self, last: int) -> VerbGroup | None:
        """The verb group whose last word is ``last``."""
        return next((g for g in self.groups if g.last == last), None)

    def group_before(self, at: int) -> VerbGroup | None:
        """The last finite verb group that ends before word ``at``."""
        return next((g for g in reversed(self.groups) if g.last < at and g.finite), None)

    def conditional(self, group: VerbGroup) -> bool:
        """Whether the group stands under "if" or "whether", or is asked."""
        return self.conditional_at(group.first)

    def conditional_at(self, place: int) -> bool:
        """Whether what stands at word ``place`` is under a condition, in doubt, or part of a question."""
        tags = self.words.tags
        if tags.rstrip('"').endswith("?"):
            return not self.words.has(0, 2, "factive")  # "why did Fiji not sign?" takes it for a fact
        for at in range(place - 1, -1, -1):
            if tags[at] in ";:":
                return False
            open_that = tags[at] == "r" and (self.actor_starting(at + 1) is not None or self._at_home(at + 1))
            open_that &= tags[at - 1 : at] != "S"  # "the letter that Chile launched"
            if open_that and (is_unbelieved(self.words, at) or is_wished(self.words, at)):
                return True
            if tags[at] == "i" and not is_said_of_it(self.words, at):
                comma = tags.rfind(",", at + 1, place)
                return not (comma > at + 1 and _VERBAL.search(tags, at + 1, comma))
        return False

    def _at_home(self, first: int) -> bool:
        """As in "réclame que le pays s'en retire": whether "the country" begins at word ``first``."""
        noun = self.words.lower[first + 1 : first + 2]
        return self.words.tags[first : first + 1] == "D" and not self.words.lexicon.home.isdisjoint(noun)

    def subject(self, group: VerbGroup) -> Subject | None:
        """The subject of a finite ``group``, or None where the sentence does not show it."""
        return self.subject_left_of(group.first)

    def subject_left_of(self, first: int, depth: int = 0) -> Subject | None:
        """The subject that a verb beginning at word ``first`` has to its left."""
        at = self.skip_left(first - 1)
        if (at < 0 or self.words.tags[at] in ".;:cu") and "B" in self.words.tags[at + 1 : first]:
            both = self.words.tags.index("B", at + 1)
            return Phrase(first=both, last=both, head="P")
        if at < 0 or depth > 4:
            return None
        letter = self.words.tags[at]
        actor = self.actor_ending(at)
        if actor is not None:
            return self._from_actor(actor, depth)
        if letter == "r":
            return self._antecedent(at, first)
        if letter in "cR":
            return self._shared(at, depth)
        if letter in ",)-":
            return self._around(at, depth)
        bare = self.group_ending(at) if letter == "V" else None
        if bare is not None and bare.passive and not bare.finite:
            return self.subject_left_of(bare.first, depth + 1)  # "countries led by Chile issued"
        if letter in "PN":
            return self._pronoun(at)
        if letter in NOUNISH:
            return self.phrase_ending(at, depth)
        return None

    def _pronoun(self, at: int) -> Phrase:
        """The pronoun at word ``at``, with "none of" or "two of" before it."""
        part = _PART_OF_THEM.search(self.words.tags, 0, at)
        said = self.words
        of = part is not None and (part["of"] is None or said.lower[part.start("of")] in said.lexicon.of)
        if part is None or not of or part["whole"] or said.lower[at] not in said.lexicon.plural_pronouns:
            return Phrase(first=at, last=at, head="P")
        return Phrase(first=part.start(), last=at, head="P" if part[0][0] == "Z" else "q")

    def skip_left(self, at: int) -> int:
        """The first word from ``at`` to the left that is no adverb, date or quotation mark; -1 before the sentence."""
        tags = self.words.tags
        while (
            at >= 0
            and self.actor_ending(at) is None
            and (tags[at] in _SKIP or tags[at : at + 2] in ("pT", "DT") or self._is_clitic(at))
        ):
            at -= 1  # "Serbia on Tuesday refused", "confirmó el jueves haber firmado"
        return at

    def _is_clitic(self, at: int) -> bool:
        """Whether the pronoun at word ``at`` belongs to the verb behind it: "en sont également signataires"."""
        words = self.words
        return (
            words.tags[at] == "P"
            and words.lower[at] in words.lexicon.clitics
            and words.tags[at + 1 : at + 2] in tuple("bhVm")
        )

    def _from_actor(self, actor: Actor, depth: int) -> Subject | None:
        before = self.skip_left(actor.first - 1)
        letter = self.words.tags[before] if before >= 0 else "."
        if letter == "X" and self.words.starts[actor.first] == self.words.ends[before] + 1:
            return None  # "Amnesty Kenya" is no state
        if letter == "n":  # "Tampoco Togo firmó", "Why didn't Chad sign?"
            own = self.words.entries[before].flag == "as_little" or self.words.has(before - 2, before - 1, "factive")
            return actor if own else self.subject_left_of(before - (self.words.tags[before - 1] == "c"), depth + 1)
        if letter == "p" and self.words.tags[before - 1 : before] == "W" and before:
            return actor  # "the signature of Kenya"
        whose = letter == "I" and self.words.lower[before] in self.words.lexicon.whose
        if whose and _IS_OF_IT.match(self.words.tags, actor.last + 1):
            return actor  # "la lettre, dont le Chili est signataire"
        if letter in "pgIk" or (letter == "t" and self.words.tags[before - 1 : before] not in ("V", "")):
            return self._after_preposition(actor, before, depth)
        if letter in "KE":
            return behind_comma(actor) or self.subject_left_of(before, depth + 1)
        if letter in NOUNISH and letter not in "zaT":
            # "activists Hungary sent": a noun right before the name; it is the phrase that acts.
            return self.phrase_ending(before, depth) if letter in "'J" else actor
        return self._with_first(actor) if letter == "c" else actor

    def _with_first(self, actor: Actor) -> Actor:
        """``actor`` with who stands before an aside: "Chad, which drafted the letter, and Mali signed it"."""
        opening = self.words.tags.rfind(",", 0, max(actor.first - 2, 0))
        first = self.actor_ending(opening - 1) if opening > 0 else None
        before = self.skip_left(first.first - 1) if first is not None else 0
        opens = before < 0 or self.words.tags[before] in ".;:cu"
        return across_aside(self.words, first, actor) if first is not None and opens else actor

    def _after_preposition(self, actor: Actor, before: int, depth: int) -> Subject | None:
        """In "In Poland, Hungary signed" it stands behind the comma, in "ministers of Poland signed" before "of".

        In "Chad signed the letter on Poland, Hungary did not" behind the comma as well.
        """
        if before == 0 or self.words.tags[before - 1] in ',;:("u':
            split = behind_comma(actor)
            if split is not None:
                return split
        main = self.group_before(actor.first)
        split = behind_and(self.words, actor, main.last) if main is not None else None
        if split is not None:
            return split
        outer = self.subject_left_of(before, depth + 1)
        governed = isinstance(outer, Phrase) and self.words.tags[max(outer.first - 1, 0)] in "pguV"
        governed &= outer is None or self.words.tags[outer.first] != "#"  # "más de cien ONG de Perú, Ecuador y Chile"
        return (behind_comma(actor) or outer) if outer is None or governed else outer

    def phrase_ending(self, at: int, depth: int) -> Subject | None:
        """The noun phrase whose last word is ``at``; where it hangs on a preposition, the phrase that governs it."""
        first, head = at, "x"
        whose = self.words.lexicon.whose
        while first >= 0 and (
            (self.words.tags[first] in _INSIDE and self.words.lower[first] not in whose) or self._modifies(first)
        ):
            letter = self.words.tags[first]
            if head == "x" and letter in "YLSMWOP":
                head = letter
            elif head == "x" and self.words.entries[first].flag == "sole":
                head = "Y"  # "el único país"
            elif head == "O" and letter in "q#oF":
                head = "Y"  # "seventeen ambassadors" are as many countries, "the only government" is one
            elif head == "x" and letter in "q#Z":
                head = "q"
            first -= 1
        phrase = Phrase(first=first + 1, last=at, head=head)
        if first >= 0 and self.words.lower[first] in self.words.lexicon.whose and head in "OW":
            return self._antecedent(first, first)  # "Iceland, whose new government …"
        if first >= 0 and self.words.tags[first] in "pgt" and head != "q":
            outer = self.subject_left_of(first, depth + 1)
            if outer is not None and head == "Y" and self._is_collective(outer):
                return replace(phrase, first=outer.first)
            return outer if outer is not None else phrase
        return phrase

    def _is_collective(self, outer: Subject) -> bool:
        """As in "a group of 41 countries": what the group did, its countries did."""
        return isinstance(outer, Phrase) and self.words.lower[outer.last] in self.words.lexicon.collectives

    def _modifies(self, at: int) -> bool:
        """A state's name within a noun phrase: "Hungary's opposition", "the Vienna letter"."""
        return self.words.tags[at] == "A" and self.words.tags[at + 1 : at + 2] in ("'", "x", "S", "Y")

    def _antecedent(self, relative: int, verb: int) -> Subject | None:
        """What "which" or "that" refers to: the last state of a list, unless the verb is plural."""
        at = self.skip_left(relative - 1)
        if at >= 0 and (self.words.tags[at] in ",-(" or self.words.entries[at].flag == "outside"):
            at = self.skip_left(at - 1)
        actor = self.actor_ending(at)
        if actor is not None and _NOT_IT.search(self.words.tags, 0, actor.first):
            return None  # "it was not Kenya that signed"
        named = actor is not None and len(actor.states) == 1 and at == relative - 1 and self.words.lexicon.inverting
        if actor is not None and named and self.words.tags[actor.first - 1 : actor.first] == "p":
            return self.subject_left_of(actor.first - 1, 4)  # "la carta sobre Taiwán que …": no name is restricted
        if actor is not None and actor.excepted and self.words.tags[relative - 1] == ",":
            return actor.exception  # "everybody except Malta, which has not signed"
        if actor is not None and actor.groups and self.words.tags[relative - 1] != ",":
            return Phrase(first=actor.first, last=actor.last, head="Y")
        if actor is not None:
            plural = is_plural(self.words, verb) or self.words.lower[relative].startswith(("both", "all"))
            if self.words.lower[relative] in self.words.lexicon.none_relatives:
                return replace(actor, quantity="none")  # "Fiji and Samoa, neither of which signed"
            if actor.quantity == "none" and not actor.groups:  # "neither Fiji nor Samoa, which did not sign"
                actor = replace(actor, quantity="all")
            if len(actor.states) > 1 and not plural:
                return replace(
                    actor, first=actor.places[-1], states=actor.states[-1:], places=actor.places[-1:], groups=()
                )
            return actor
        if at >= 0 and self.words.tags[at] in NOUNISH:
            phrase = self.phrase_ending(at, 5)
            if isinstance(phrase, Phrase) and self._lists_states(at):
                return replace(phrase, head="Y")
            if isinstance(phrase, Phrase) and phrase.head == "x" and self.words.tags[: phrase.first].endswith("p"):
                outer = self.phrase_ending(phrase.first - 2, 5) if phrase.first > 1 else None
                if isinstance(outer, Phrase) and outer.head == "Y":
                    return replace(outer, last=phrase.last)  # "the only country in the region that did not sign"
            return phrase
        return None

    def _lists_states(self, at: int) -> bool:
        """Whether word ``at`` is a list of states by its own words, so that they are who signed: "list of states"."""
        noun = self.words.lexicon.entries.get(self.words.lower[at].rpartition(" ")[2])
        return self.words.entries[at].flag == "list" and noun is not None and noun.tag == "Y"

    def _shared(self, conjunction: int, depth: int) -> Subject | None:
        """As in "Hungary signed but withdrew": the subject of the verb before the conjunction."""
        before = self.group_before(conjunction)
        if self.words.entries[conjunction].flag == "same" and before is not None and before.mood != "fact":
            return None  # "was wrongly listed as having signed"
        plain = max(self.words.tags.rfind(letter, 0, conjunction) for letter in "bh")  # "Ireland had its doubts but …"
        first = max(before.first if before is not None else -1, plain if before is None or plain > before.last else -1)
        while first > 0 and self.words.tags[first - 1] == "m":
            first -= 1  # "Australia, which could have and did not"
        return self.subject_left_of(first, depth + 1) if first >= 0 else None

    def _spells_out(self, within: Actor, closing: int) -> bool:
        """As in "its two neighbours, Peru and Chile, did not": names that say who is meant."""
        tags, mark = self.words.tags, within.first - 1
        if mark < 1 or tags[mark] != {",": ",", "-": "-", ")": "("}[tags[closing]] or not within.closed:
            return False
        noun = self.skip_left(mark - 1)
        noun -= noun > 0 and tags[noun - 1 : noun + 1] in ("YV", "Yx")  # "the third country concerned, Peru, did not"
        group = self.actor_ending(noun) if noun >= 0 else None
        part = group is not None and not group.states and tags[: group.first].endswith("#p")  # "two of the G7 states"
        return noun >= 0 and tags[noun] == "Y" and (group is None or part)

    def _around(self, closing: int, depth: int) -> Subject | None:
        """The subject before what stands between commas, dashes or brackets."""
        tags = self.words.tags
        within = self.actor_ending(self.skip_left(closing - 1))
        if within is not None and within.excepted:
            return within
        if within is not None and within.first == 0 and self.words.lexicon.dropping and tags[closing] == ",":
            return within  # "En cuanto a Togo, no firmó"
        if within is not None and any(letter in "lI" for letter in tags[within.first : within.last]):
            return self._from_actor(within, depth)
        if within is not None and self._spells_out(within, closing):
            return within
        if within is not None and tags[closing] == "," and _APPOSED.search(tags, 0, within.first):
            return within  # "its neighbour across the river, Fiji, did not"
        for at in range(closing - 1, 0, -1):
            if tags[at] in ";:":
                return None
            if tags[at] not in ",-(":
                continue
            actor = self.actor_ending(self.skip_left(at - 1))
            noun = self.skip_left(at - 1)
            if actor is None and noun >= 0 and tags[at] == "," and tags[noun] in "xX":
                outer = self.phrase_ending(noun, depth)
                if isinstance(outer, Actor):  # "Chad's envoy to the UN, who spoke last, signed"
                    return outer
            if actor is None and noun >= 0 and tags[noun] in "SYL#":
                return self.phrase_ending(noun, depth)
            if actor is None:
                continue
            if tags[at + 1 : at + 3] == "r,":
                return self._antecedent(at + 1, closing + 1)  # "all but Malta, which, since May, has kept away"
            before = self.skip_left(actor.first - 1)
            if before >= 0 and tags[before] in "pgIkKVl":
                outer = self._from_actor(actor, depth) if tags[before] in "pg" else None
                if isinstance(outer, Actor) or (outer is not None and outer.head == "q"):
                    return outer
                continue
            return self._with_first(actor) if before >= 0 and tags[before] == "c" else actor
        if within is not None and _APPOSED.search(tags, 0, within.first) and tags[closing] == ",":
            return within  # "its neighbour across the river, Fiji, did not"
        earlier = self.group_before(closing)
        if tags[closing] == "," and earlier is not None and _GOES_ON.match(tags, closing + 1):
            return self.subject_left_of(earlier.first, depth + 1)
        return None
