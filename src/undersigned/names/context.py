"""How the words around a name are read: one function a rule, with an example of what it decides.

A rule looks at a hit, that is a place in the text where a form was met, and at the cues of
the language. It asks at most three words to either side; a sentence's end, a comma or a new
line ends the view, so that "He left Paris. Washington said" keeps its two halves apart.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from undersigned.model.mentions import MentionKind
from undersigned.names.cues import Cues, Phrases
from undersigned.names.forms import Form, Sense

GEORGIA = "Georgia"
_BLANKS = " \u00a0"
_OPENING = "'’\"“«("
_EDGE = ".,;:!?)]}\"'”’»"
_ASIDE = 40
"""Code points within which an aside between commas ends."""
_BESIDE_US = frozenset(("THE", "OF", "EU", "UK", "UN", "AND", "ON", "BY", "FOR", "IN"))
"""Words in capitals that may stand before "US" as a name."""
_REACH = 32
"""Code points within which the next word must end."""


@dataclass(slots=True, kw_only=True)
class Scan:
    """A text under search, and what has been learnt from it so far."""

    text: str
    cues: Cues
    on: date | None
    unspaced: bool = False
    """Whether the language is written without blanks between words."""
    persons: set[str] = field(default_factory=set)
    """Names met as a person's: "Jordan" after "Jim Jordan"."""
    tongue_end: int = -1
    """Where the last name of a language ended."""


@dataclass(slots=True, kw_only=True)
class Hit:
    """A place in the text where ``form`` was met."""

    scan: Scan
    start: int
    end: int
    form: Form
    _before: tuple[str, int] | None = field(default=None, init=False)

    @property
    def words(self) -> str:
        """The words as they stand."""
        return self.scan.text[self.start : self.end]

    def before(self) -> str:
        """The word directly before, an elided article or an opening mark passed over; empty if there is none."""
        if self._before is None:
            self._before = word_before(self.scan.text, self.start)
        return self._before[0]

    def has_before(self, phrases: Phrases) -> bool:
        """Whether one of ``phrases``, of up to three words, stands directly before."""
        last = self.before()
        if not last or phrases.fold(last) not in phrases.last_words or last[-1] in _EDGE:
            return False
        tail, at = last, self._before[1] if self._before else self.start
        for _ in range(3):
            if phrases.fold(tail) in phrases.entries:
                return True
            word, at = word_before(self.scan.text, at)
            if not word or word[-1] in _EDGE:
                break
            tail = f"{word} {tail}"
        return False

    def phrases_before(self) -> list[str]:
        """The one, two and three words directly before, as they stand."""
        phrases: list[str] = []
        at, tail = self.start, ""
        for _ in range(3):
            word, at = word_before(self.scan.text, at)
            if not word or (phrases and word[-1] in _EDGE):
                break
            tail = f"{word} {tail}".rstrip()
            phrases.append(tail)
            if word[-1] in _EDGE:
                break
        return phrases

    def words_after(self, count: int) -> list[str]:
        """Up to ``count`` words that follow with nothing but blanks between."""
        words: list[str] = []
        at = self.end
        while len(words) < count:
            word, at = word_after(self.scan.text, at)
            if not word:
                break
            bare = word.rstrip(_EDGE)
            words.append(bare)
            if bare != word:
                break
        return words


def word_before(text: str, at: int) -> tuple[str, int]:
    """The word that ends at most one blank before ``at``, and where it starts."""
    if text[at - 1 : at] not in _BLANKS:
        at = _before_marks(text, at)
        if text[at - 1 : at] not in _BLANKS:
            return "", at
    if not at:
        return "", at
    end = at - 1
    start = text.rfind(" ", end - _REACH if end > _REACH else 0, end) + 1
    word = text[start:end]
    if "\n" in word:
        start += word.rindex("\n") + 1
        word = text[start:end]
    return word, start


def _before_marks(text: str, at: int) -> int:
    """Where an opening mark or an elided article before ``at`` starts: before the « or the l' of "l'Italie"."""
    while at and text[at - 1] in _OPENING:
        at -= 2 if at > 1 and text[at - 1] in "'’" and text[at - 2] in "lLdD" else 1
    return at


def word_after(text: str, at: int) -> tuple[str, int]:
    """The word that begins one blank after ``at``, and where it ends."""
    if text[at : at + 1] not in _BLANKS or at >= len(text):
        return "", at
    word = text[at + 1 : at + 1 + _REACH].partition(" ")[0]
    if "\n" in word:
        word = word.partition("\n")[0]
    return word, at + 1 + len(word)


def is_person(hit: Hit) -> bool:
    """A family name after a title or a given name: "Michael Jordan", "Mr. Holland", "Dawn French"."""
    word = hit.before()
    if not word or not hit.words[0].isupper():
        return False
    cues = hit.scan.cues
    if len(word) == 2 and word[1] == "." and word[0].isupper():
        phrases = hit.phrases_before()
        return len(phrases) > 1 and phrases[1].split()[0] in cues.given_names
    if word in cues.given_names or word.rstrip(".").lower() in cues.titles:
        hit.scan.persons.add(hit.words)
        return True
    return False


def is_given_name(hit: Hit) -> bool:
    """A given name before a family name: "Chad Smith said", but "Israel Strikes Back at Critics" is a headline."""
    text, end, cues = hit.scan.text, hit.end, hit.scan.cues
    after = hit.words_after(2)
    if not after or not _is_capitalised(after[0]) or after[0] in cues.offices:
        return False
    if hit.before().lower() in cues.place_before:
        return False
    if len(after) > 1 and (_is_capitalised(after[1]) or after[1][:1].isdigit()):
        return False
    return text[end : end + 1] == " "


def is_institution(hit: Hit) -> bool:
    """Part of the name of something else: "Kenya Airways", "Bank of Japan", "Jordan Times", "Air France"."""
    cues = hit.scan.cues
    if hit.scan.text[hit.end : hit.end + 1] == " ":
        after = word_after(hit.scan.text, hit.end)[0]
        if after.rstrip(_EDGE) in cues.institutions_after:
            return True
    return hit.has_before(cues.institutions_before)


def is_place_in_usa(hit: Hit) -> bool:
    """A town named after a state or city, with the state it lies in: "Lebanon, Pennsylvania", "Paris, Tex."."""
    if hit.scan.text[hit.end : hit.end + 2] != ", ":
        return False
    ahead = hit.scan.text[hit.end + 2 : hit.end + 24]
    match = _NAME_AHEAD.match(ahead)
    if match is None or not any(name in hit.scan.cues.parts_usa for name in _prefixes(match.group())):
        return False
    # Georgia is a state as well, and stands beside others: "San Marino, Georgia and Serbia".
    return hit.form.kind is not MentionKind.STATE or match.group() != GEORGIA or _is_georgia_usa(hit)


_NAME_AHEAD = re.compile(r"[A-Z][\w.]*(?: [A-Z]\w+)?")


def _prefixes(words: str) -> tuple[str, str]:
    return words, words.split(" ")[0]


def is_pronoun(hit: Hit) -> bool:
    """ "US" that is the word *us* in capitals, or a currency: "JOIN US TODAY", "US$ 5 million"."""
    text = hit.scan.text
    if text[hit.end : hit.end + 1] == "$":
        return True
    before = hit.before()
    return (
        len(before) > 1
        and before.isalpha()
        and before.isupper()
        and before not in ("THE", "OF", "EU", "UK", "UN", "AND")
    )


def is_language(hit: Hit) -> bool:
    """The name of a language: "speaks German", "translated into Russian", "in French, Spanish and Italian"."""
    scan, cues, text = hit.scan, hit.scan.cues, hit.scan.text
    found = (
        text[hit.end : hit.end + 1] == "-"
        and text[hit.end + 1 : hit.end + 20].split(" ")[0].rstrip(_EDGE).lower() in cues.language_after
    )
    if not found and scan.tongue_end >= 0:
        between = text[scan.tongue_end : hit.start]
        found = len(between) < 9 and between.strip(" ,").lower() in cues.conjunctions | {""}
    if not found:
        after = hit.words_after(1)
        found = (
            hit.has_before(cues.language_before)
            or (bool(after) and after[0].lower() in cues.language_after)
            or (hit.before().lower() in cues.language_prepositions and _no_noun(after, cues))
            or (bool(after) and after[0] in cues.copulas and hit.before().lower() not in cues.articles)
        )
    if found:
        scan.tongue_end = hit.end
    return found


def _no_noun(after: list[str], cues: Cues) -> bool:
    return not after or after[0].lower() in cues.function_words


def is_mere_place(hit: Hit) -> bool:
    """A seat of government as a building or a prize: "outside the White House", "her bid for the White House"."""
    cues = hit.scan.cues
    phrases = hit.phrases_before()
    if not phrases:
        return False
    words = phrases[-1].lower().split(" ")
    nearest = words[-2] if len(words) > 1 and words[-1] in cues.articles else words[-1]
    return nearest in cues.place_before or nearest in cues.prize_before


def acts(hit: Hit) -> bool:
    """A capital that does what governments do: "Berlin refused", "Moscow's envoy", "Tehran-backed groups"."""
    text, end, cues = hit.scan.text, hit.end, hit.scan.cues
    if hit.before() and not _may_precede_actor(hit.before(), cues):
        return False
    following = text[end : end + 1]
    if following == "-":
        return re.split(r"[\s.,;]", text[end + 1 : end + 24], maxsplit=1)[0].lower() in cues.compounds
    if text[end : end + 2] in ("'s", "’s"):
        return _owns(hit)
    if following == ",":
        return _acts_after_aside(hit)
    for word in hit.words_after(4):
        if word.lower() in cues.speech_verbs:
            return True
        if word.lower() not in cues.auxiliaries:
            return False
    return False


def _acts_after_aside(hit: Hit) -> bool:
    """With words between two commas first: "Moscow, for its part, rejected the claim"."""
    text, end = hit.scan.text, hit.end
    close = text.find(", ", end + 2, end + _ASIDE)
    if close < 0:
        return False
    aside = text[end + 2 : close]
    verb = word_after(text, close + 1)[0].rstrip(_EDGE).lower()
    return aside[:1].islower() and "." not in aside and verb in hit.scan.cues.speech_verbs


def _owns(hit: Hit) -> bool:
    owned = Hit(scan=hit.scan, start=hit.start, end=hit.end + 2, form=hit.form).words_after(3)
    return any(word.lower() in hit.scan.cues.owned for word in owned)


def _may_precede_actor(word: str, cues: Cues) -> bool:
    bare = word.lower()
    if bare in cues.place_before or bare in cues.articles:
        return False
    return word[-1] in ",;:." or not word[0].isupper() or bare in cues.function_words


def is_acted_on(hit: Hit) -> bool:
    """A capital that is dealt with as governments are: "urged Beijing", "talks with Tehran", "backed by Moscow"."""
    cues = hit.scan.cues
    if not hit.has_before(cues.acted_on):
        phrases = hit.phrases_before()
        if not cues.acted_on_endings or not phrases or not phrases[-1].endswith(tuple(cues.acted_on_endings)):
            return False
    after = hit.words_after(1)
    return not after or after[0].lower() not in cues.city_nouns


def acts_unspaced(hit: Hit) -> bool:
    """The same in a text without blanks, by what touches the name: "华盛顿表示", "敦促北京"."""
    text, cues = hit.scan.text, hit.scan.cues
    after, before = text[hit.end : hit.end + 4], text[max(0, hit.start - 4) : hit.start]
    return after.startswith(tuple(cues.speech_verbs)) or before.endswith(tuple(cues.acted_on.entries))


def which_georgia(hit: Hit) -> Form:
    """One of the United States where its towns, offices or neighbours stand near: "Savannah, Georgia"."""
    return Form(kind=MentionKind.PART, state="USA") if _is_georgia_usa(hit) else hit.form


def _is_georgia_usa(hit: Hit) -> bool:
    near = hit.scan.text[max(0, hit.start - 100) : hit.end + 100]
    return any(word in near for word in hit.scan.cues.georgia_usa)


def which_congo(hit: Hit, *, listed: bool) -> Form | None:
    """Told by other words of the text, else by UN usage in a list of states: "Comoros, Congo, Costa Rica"."""
    text, cues = hit.scan.text, hit.scan.cues
    if listed:
        return Form(kind=hit.form.kind, state="COG")
    second = any(word in text for word in cues.not_first_congo)
    first = any(word in text for word in cues.first_congo)
    if first == second:
        return None
    return Form(kind=hit.form.kind, state="COD" if second else "COG")


def whose_office(hit: Hit) -> Form | None:
    """The government of the day: "the Sánchez government" in 2023 is Spain's."""
    day = hit.scan.on
    terms = [term for term in hit.form.terms if day is None or term.start <= day]
    if not terms:
        return None
    return Form(kind=MentionKind.METONYM, state=terms[0].state, sense=Sense.OFFICE)


def _is_capitalised(word: str) -> bool:
    return (
        word[:1].isupper() and word[1:2].islower() and word.replace("'", "").replace("’", "").replace("-", "").isalpha()
    )
