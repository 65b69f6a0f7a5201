"""Who acts: states and groups of states as a sentence lists them, with organs, quantifiers and exceptions.

The Hungarian government · Canada, the U.K., France and Spain · every Baltic state but Latvia ·
neither Poland nor the Czech Republic · the EU's 27 members with the exception of Malta
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from undersigned.model.states import GroupId, StateCode
from undersigned.reading.stances.units import Quantity, Unit, unit_at
from undersigned.reading.stances.verbs import is_plural
from undersigned.reading.stances.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """A noun phrase of states: words ``first`` to ``last``, both inclusive."""

    first: int
    last: int
    states: tuple[StateCode, ...] = ()
    places: tuple[int, ...] = ()
    """The word that names each of ``states``."""
    groups: tuple[GroupId, ...] = ()
    quantity: Quantity = "all"
    excepted: tuple[StateCode, ...] = ()
    spared: tuple[StateCode, ...] = ()
    """Members of the group of whom it is not said, nor the contrary: the other Baltic states."""
    only: bool = False
    bare: bool = False
    """Whether it is a group without any word for how much of it is meant: Gulf states."""
    commas: tuple[int, ...] = ()
    """Where a list without "and" has its commas: it may be no list at all."""
    closed: bool = False
    """Whether the list ends in "and", or has one member."""
    metonym: bool = False

    @property
    def plural(self) -> bool:
        """Whether more than one state is meant."""
        return len(self.states) > 1 or bool(self.groups)

    @property
    def exception(self) -> Actor:
        """Those excepted from a group, as an actor of their own."""
        places = tuple(self.last for _ in self.excepted)
        return Actor(first=self.last, last=self.last, states=self.excepted, places=places, closed=True)


def before_comma(actor: Actor) -> Actor:
    """The states before the first comma, where a list after "unlike" runs into the subject."""
    if not actor.commas or actor.closed:
        return actor
    kept = [(s, p) for s, p in zip(actor.states, actor.places, strict=True) if p < actor.commas[0]]
    return replace(actor, states=tuple(s for s, _ in kept), places=tuple(p for _, p in kept))


def behind_comma(actor: Actor) -> Actor | None:
    """The states behind the first comma, where what stands before it opens or ends another phrase."""
    if not actor.commas:
        return None
    comma = actor.commas[0]
    kept = [(s, p) for s, p in zip(actor.states, actor.places, strict=True) if p > comma]
    if not kept or actor.groups:
        return None
    states, places = tuple(s for s, _ in kept), tuple(p for _, p in kept)
    return replace(actor, first=comma + 1, states=states, places=places, commas=actor.commas[1:])


_MARK = re.compile(r"[,;:]")


def behind_and(words: Words, actor: Actor, verb: int) -> Actor | None:
    """The second of two states, where the verb behind them is of one: "lamentó el ataque a Ucrania y Chile no firmó".

    The first belongs to the clause of the verb at word ``verb``. Only endings tell, so that it is Spanish alone.
    """
    behind = actor.last + 1
    if not words.lexicon.plural_endings or len(actor.states) != 2 or actor.groups or actor.commas:
        return None
    if words.tags[behind : behind + 1] not in ("a", "n", "T") or is_plural(words, behind):
        return None
    if _MARK.search(words.tags, verb, actor.first):
        return None
    return replace(actor, first=actor.places[1], states=actor.states[1:], places=actor.places[1:])


_JOINT = re.compile(
    r"(?P<end>,?\"?[clR](?:,[^,;.:VbhdmAJGTnr()]{1,10},|,p?D?F?T,|[aT]{0,2})\"?(?:D?p(?=D?[xF]?[AG]))?)|,a?\"?(?:p(?=D?[xF]?[AG]))?"
)
_OTHERS = re.compile(r",?[cl]a?(?:#pDx?Y|[#Dxaq]{0,4}(?:(?:(?<=[#q])G)?Y|(?<=[#q])O|q))")
_EXAMPLES = re.compile(r"(?:(?:pD?[xX]{1,2})?,?I[,:]?|k)(?=D?[xF]?[AJ])")
"""As in "Kenya, joined by allies including Ghana", "Norway, along with partners like Iceland"."""
_NAMED = re.compile(r"[AJG]")
_REACH = 16  # words: no noun phrase begins farther before the state that it names
_EXCEPT = re.compile(r",?a?Ea?[:,]?")


def actors(words: Words) -> list[Actor]:
    """The noun phrases of states in the sentence, in order."""
    found: list[Actor] = []
    at = 0
    while (name := _NAMED.search(words.tags, at)) is not None:
        if name.start() - at > _REACH:
            at = name.start() - _REACH
        unit = unit_at(words, at)
        if unit is None:
            spared = _all_but(words, at)
            if spared is not None:
                found.append(_of_group(words, found, spared))
            at = spared.last + 1 if spared is not None else at + 1
            continue
        actor = _listed(words, unit)
        actor = _as_a_whole(words, _alone(words, _with_exceptions(words, actor)))
        found.append(actor)
        at = actor.last + 1
    return found


_OF = re.compile(r"(?:^|[,;:.cu])[pg](?P<group>[D#xF]*G'?[xY]?),$")


def _of_group(words: Words, found: list[Actor], spared: Actor) -> Actor:
    """``spared`` with the group before it: "of the Baltic states, all but Latvia", "the Nordics, all but Iceland"."""
    if not found or not found[-1].groups or found[-1].states or spared.groups:
        return spared
    if _OF.search(words.tags, 0, spared.first) is not None:
        return replace(spared, groups=found.pop().groups)
    beside = words.tags[found[-1].last + 1 : spared.first] == ","
    if not beside or words.tags[spared.last + 1 : spared.last + 2] not in (",", ".", ")", ""):
        return spared
    whole = found.pop()
    return replace(spared, groups=whole.groups, first=whole.first)


_WHOLE = re.compile(r",(?P<all>[QZ])D?#?(?=[ab]?e?P?[hbdmnVa])")
_OF_WHOM = re.compile(r"(?:^|[,;:.cu])a?,?(?:px)?[pg][D#xFY]*$")


def _as_a_whole(words: Words, group: Actor) -> Actor:
    """``group`` taken up by "all" or "none" behind its comma: "Of the Baltic states, none signed"."""
    alone = len(group.groups) == 1 and not (group.states or group.excepted)
    whole = _WHOLE.match(words.tags, group.last + 1) if alone else None
    if whole is None or _OF_WHOM.search(words.tags, 0, group.first) is None:
        return group
    at = whole.start("all")
    quantity: Quantity = "none" if whole["all"] == "Z" else "all"
    return replace(group, first=at, last=whole.end() - 1, quantity=quantity, bare=False)


def _alone(words: Words, actor: Actor) -> Actor:
    """As in "Le Pérou seul a signé": the word for "alone" stands behind its state."""
    after = words.tags[actor.last + 1 : actor.last + 3]
    if not words.lexicon.inverting or len(after) < 2 or after[0] != "o" or after[1] not in "hbVePn":
        return actor
    return replace(actor, last=actor.last + 1, only=True)


_ASIDE = re.compile(r",(?:[ru][^;:.]*|[^,;:.Vbhdm]*),c$")


def across_aside(words: Words, first: Actor, second: Actor) -> Actor:
    """Both as one where no more than an aside and "and" part them: "Chad, a founder, and Mali"."""
    aside = _ASIDE.fullmatch(words.tags[first.last + 1 : second.first])
    if aside is None or first.groups or second.groups or not (first.states and second.states):
        return second
    states, places = (*first.states, *second.states), (*first.places, *second.places)
    return replace(second, first=first.first, states=states, places=places, metonym=False)


def _listed(words: Words, head: Unit) -> Actor:
    """The list that begins with ``head``: ends after "and X", or where no further state follows."""
    units, commas, joint = [head], [], ""
    spared: tuple[StateCode, ...] = ()
    while True:
        within = _left_out_within(words, units[-1].last + 1)
        match = _JOINT.match(words.tags, (within if within is not None else units[-1]).last + 1)
        if match is None:
            break
        bare = not match.group("end")
        if joint == "c" and (bare or (match.group().startswith(",") and match.group("end").lstrip(',"')[0] != "l")):
            break
        following = unit_at(words, match.end()) or _further_adjective(words, head, match.end())
        if match.group().endswith("p") and not _repeats(words, head, match.end() - 1):
            break
        none = (head.quantity, following.quantity if following is not None else "all")
        if match.group().endswith("p") and none.count("none") == 1:
            break  # "by all Baltic states, by none of the Gulf states and by Malta"
        if (
            following is None
            or _opens_clause(words, units, match, following)
            or _contrasts(words, match)
            or (bare and _stands_alone(words, units[-1], following))
        ):
            break
        if bare:
            commas.append(match.start())
        else:
            joint = match.group("end").strip(',"a')[:1]
        spared += within.states if within is not None else ()
        units.append(following)
    others = _OTHERS.match(words.tags, units[-1].last + 1)
    end = others.end() - 1 if others else units[-1].last
    examples = _EXAMPLES.match(words.tags, end + 1) if others else None
    named = unit_at(words, examples.end()) if examples else None
    if named is not None:
        further = _listed(words, named)
        end, units = further.last, [*units, *_units_of(further)]
    quantity = _together(units, joint)
    return Actor(
        first=head.first,
        last=end,
        states=tuple(u.state for u in units if u.state),
        places=tuple(u.place for u in units if u.state),
        groups=tuple(u.group for u in units if u.group and not (quantity == "none" and u.body)),
        quantity=quantity,
        excepted=spared,
        only=head.only,
        bare=head.bare and len(units) == 1,
        commas=tuple(commas),
        closed=joint != "" or others is not None or len(units) == 1,
        metonym=len(units) == 1 and head.metonym,
    )


_LEFT_OUT = re.compile(r"(?P<mark>[-(,])[cu]?a?n")
_CLOSING = {"-": "-", "(": ")", ",": ","}


def _left_out_within(words: Words, at: int) -> Actor | None:
    """As in "Peru, Chile (but not Bolivia) and Togo": who is left out of a list that goes on, up to the second mark."""
    match = _LEFT_OUT.match(words.tags, at)
    unit = unit_at(words, match.end()) if match is not None else None
    if match is None or unit is None or unit.state is None:
        return None
    out = _listed(words, unit)
    closes = words.tags[out.last + 1 : out.last + 2] == _CLOSING[match["mark"]]
    further = words.tags[out.last + 2 : out.last + 3] == "c" and unit_at(words, out.last + 3) is not None
    return replace(out, last=out.last + 1) if closes and further and not out.groups else None


def _units_of(actor: Actor) -> list[Unit]:
    return [Unit(first=at, last=at, state=s, place=at) for s, at in zip(actor.states, actor.places, strict=True)]


def _opens_clause(words: Words, units: list[Unit], joint: re.Match[str], following: Unit) -> bool:
    """As in "led by Denmark, and Sweden is not on it": behind a comma "and" begins another clause."""
    first = units[0].first
    if len(units) > 1 or not joint.group().startswith(",") or not joint.group("end") or first == 0:
        return False
    return words.tags[first - 1] in "pVE" and words.tags[following.last + 1 : following.last + 2] in tuple("bhdmV")


def _further_adjective(words: Words, head: Unit, at: int) -> Unit | None:
    """As in "les gouvernements canadien et norvégien": the second adjective of one noun."""
    if not words.lexicon.inverting or words.tags[head.place] != "J" or words.tags[at : at + 1] != "J":
        return None
    return Unit(first=at, last=at, state=words.mentions[at].state, place=at)


def _repeats(words: Words, head: Unit, at: int) -> bool:
    """Whether the preposition at word ``at`` is that before the list: "au nom du Chili et du Pérou"."""
    said = words.lexicon
    if words.lower[at] in said.agents:
        return True
    before = head.place - 1
    if before > 0 and words.tags[before] == "D":
        before -= 1
    return before >= 0 and any(
        words.lower[at] in said_so and words.lower[before].rpartition(" ")[2] in said_so
        for said_so in (said.of, said.to)
    )  # "contrairement à l'Albanie et au Monténégro"


def _together(units: list[Unit], joint: str) -> Quantity:
    if units[0].quantity == "none" or joint == "R":
        return "none"
    return "some" if any(u.quantity == "some" for u in units) else "all"


def _stands_alone(words: Words, before: Unit, following: Unit) -> bool:
    """Whether a comma parts two phrases that are no list: "of the Baltic states, only Latvia"."""
    return (
        following.only
        or words.tags[following.first] in "QZNo"
        or (before.group is not None) != (following.group is not None)
    )


def _contrasts(words: Words, joint: re.Match[str]) -> bool:
    """Whether the joint sets the next state against the one before: "France but not Italy"."""
    return any(words.entries[i].flag == "contrast" for i in range(joint.start(), joint.end()))


def _with_exceptions(words: Words, actor: Actor) -> Actor:
    """``actor`` with "except X" behind it taken in."""
    match = _EXCEPT.match(words.tags, actor.last + 1)
    at = match.end() if match else None
    if match is None and actor.quantity != "some" and _contrast_at(words, actor.last + 1):
        at = actor.last + 2
    if at is None and words.tags[actor.last + 1 : actor.last + 2] == ",":
        at = _aside(words, actor.last + 2)
    unit = unit_at(words, at) if at is not None and at < len(words) else None
    if unit is None or not actor.groups:
        return actor
    spared = _listed(words, unit)
    behind = spared.last + _is_excepted(words, spared.last + 1)
    named = actor.bare or not any(letter in "qo#F" for letter in words.tags[actor.first : actor.last + 1])
    whole = "all" if named and actor.quantity == "some" else actor.quantity  # "Gulf states bar Oman"
    out = _before_addition(words, spared)
    states, places = (*actor.states, *spared.states[out:]), (*actor.places, *spared.places[out:])
    return replace(actor, last=behind, excepted=spared.states[:out], states=states, places=places, quantity=whole)


_ADDITION = re.compile(r",[lc]")


def _before_addition(words: Words, spared: Actor) -> int:
    """How many of the states are excepted: "all but Latvia, plus Norway" excepts one and adds another."""
    for at in range(1, len(spared.places)):
        between = words.tags[spared.places[at - 1] + 1 : spared.places[at]]
        joint = words.lower[spared.places[at - 1] + 1 : spared.places[at]]
        if _ADDITION.match(between) and not words.lexicon.adding.isdisjoint(joint):
            return at
    return len(spared.states)


def _aside(words: Words, at: int) -> int | None:
    """As in "the Baltic states, Latvia excepted": where what is excepted begins."""
    unit = unit_at(words, at)
    return at if unit is not None and _is_excepted(words, _listed(words, unit).last + 1) else None


def _is_excepted(words: Words, at: int) -> bool:
    if at >= len(words):
        return False
    behind = words.tags[at : at + 2] == "E,"  # "Oman excepté, …", and not "excepté Oman"
    return words.entries[at].flag == "excepted" or (behind and " " not in words.lower[at])


_ALL_BUT = re.compile(r"(?P<who>[QZ][QZ]?[#DxXaF]{0,4}(?:p?D?[YqL#])?(?:[xX]|pD?[xX]){0,2})(?P<but>,?[Ec]?)(?=[^,])")


def _all_but(words: Words, at: int) -> Actor | None:
    """As in "all but Hungary", "no country except Norway": the states left out of all that are not named."""
    match = _ALL_BUT.match(words.tags, at)
    if match is None:
        return None
    flagged = any(words.entries[i].flag == "all_but" for i in range(at, match.end()))
    but = match.start("but") if match.group("but") else None
    if not flagged and (
        but is None or not (words.tags[match.end() - 1] == "E" or _contrast_at(words, match.end() - 1))
    ):
        return None
    unit = unit_at(words, match.end())
    if unit is None or unit.state is None:
        return None
    spared = _listed(words, unit)
    none = "Z" in match.group("who")
    return Actor(first=at, last=spared.last, quantity="none" if none else "all", excepted=spared.states, closed=True)


def _contrast_at(words: Words, at: int) -> bool:
    return at < len(words) and words.entries[at].flag == "contrast"
