"""Claims over groups and the record: all, none, the only one, the first, again, never, those named, states outside.

every Baltic state but Latvia signed     all_of_group, Latvia excepted
the only EU member not to sign           only, did not sign
including Canada, the U.K. and Spain     named_among
nations not on the council signed        non_members_signed
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from undersigned.model.readings import Claim, ClaimKind
from undersigned.model.stances import Stance
from undersigned.reading.claims.drafts import Desk
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.find import Coverage, Told
from undersigned.reading.stances.reports import Report
from undersigned.reading.stances.words import Words

_FIRST_OF = re.compile(r"F[XxG]*[YL]")
# "the only Asian country", "the only country of Asia", "alone among Western states": a set that the reference lacks.
_NARROWED = re.compile(r"[oF]D?(?:[Xxq]+[YL]|Y[Xxp])|ag")


def claims(desk: Desk, coverage: Coverage) -> Iterator[Claim]:
    """The claims of that kind in the sentences that were read."""
    for told in coverage.told:
        for report, statement in told.reports:
            if report.mood == "unreal" or report.implied:
                continue
            for claim in _of_report(told, report):
                bare = replace(claim, statement=statement, denied=report.denied)
                yield desk.spoken(bare, told.clauses, report.first, report.last, report.head)
        yield from _outsiders(desk, told)


def _of_report(told: Told, report: Report) -> Iterator[Claim]:
    deed = "signed" if report.stance.is_signatory else "did_not_sign"
    actor = report.actor
    if report.named_among and report.stance.is_signatory:
        yield Claim(id="", kind="named_among", value=tuple(sorted(actor.states)))
    if actor.groups and actor.quantity != "some" and not actor.spared:
        yield from _over_groups(actor, deed, (*actor.excepted, *_spared(told, report)))
    for state in actor.states if len(actor.states) == 1 else ():
        yield from _singled_out(told.clauses, report, state, deed)


def _over_groups(actor: Actor, deed: str, excepted: tuple[str, ...]) -> Iterator[Claim]:
    kind: ClaimKind = "none_of_group" if actor.quantity == "none" else "all_of_group"
    claimed = "signed" if actor.quantity == "none" else deed
    if deed == "did_not_sign" and actor.quantity != "none":
        kind, claimed = "none_of_group", "signed"
    for group in actor.groups:
        yield Claim(id="", kind=kind, group=group, value=claimed, excepted=tuple(sorted(excepted)))


def _spared(told: Told, report: Report) -> Iterator[str]:
    """The states that the sentence excepts before or after the verb: "no African state signed, except Botswana"."""
    tags = told.clauses.words.tags
    for other, _ in told.reports:
        if "E" in tags[max(other.actor.first - 2, 0) : other.actor.first] and other is not report:
            yield from other.actor.states


def _singled_out(clauses: Clauses, report: Report, state: str, deed: str) -> Iterator[Claim]:
    words = clauses.words
    group = _group_in(clauses)
    flags = {
        words.entries[i].flag
        for i in range(report.first, min(report.last + 2, len(words)))
        if words.tags[i] not in "PS" and words.tags[i : i + 2] != "FS" and not _is_order(words, i)
    }
    narrowed = group is None and _NARROWED.search(words.tags) is not None
    if (report.actor.only or {"sole", "alone"} & flags) and not narrowed:
        yield Claim(id="", kind="only", state=state, value=deed, group=group)
    first_time = any(e.flag == "first" and " " in t for e, t in zip(words.entries, words.lower, strict=True))
    if "first" in flags or first_time:
        yield Claim(id="", kind="first", state=state, value=deed, group=group)
    if "again" in flags:
        yield Claim(id="", kind="again", state=state, value=deed)
    if "never" in flags and report.stance is Stance.DID_NOT_SIGN:
        yield Claim(id="", kind="never", state=state, value="signed")


def _is_order(words: Words, index: int) -> bool:
    """As in "the first (African) country to sign": it tells who was quickest, and nothing of earlier statements."""
    return words.entries[index].flag == "first" and _FIRST_OF.match(words.tags, index) is not None


def _group_in(clauses: Clauses) -> str | None:
    """The group among which a state is singled out: "the only EU member", "of the Baltic states, only Latvia"."""
    words = clauses.words
    groups = [words.entries[i].group for i, letter in enumerate(words.tags) if letter == "G"]
    return groups[0] if groups else None


def _outsiders(desk: Desk, told: Told) -> Iterator[Claim]:
    """As in "There were other nations not on the council who signed it"."""
    words = told.clauses.words
    for each in told.sets:
        if not each.stance.is_signatory or each.none or each.mood != "fact":
            continue
        for at in range(each.first, min(each.end + 1, len(words))):
            if words.entries[at].flag == "outside":
                claim = Claim(id="", kind="non_members_signed", statement=told.focus)
                yield desk.spoken(claim, told.clauses, each.first, each.end, each.head)
                break
