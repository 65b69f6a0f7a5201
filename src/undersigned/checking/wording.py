"""A claim in one plain sentence, and a speaker in a few words: the same on the terminal, a page and a brief."""

from __future__ import annotations

from undersigned.checking.case import names_of
from undersigned.checking.sets import set_name
from undersigned.model.readings import Claim, Number, Reading, Speaker
from undersigned.model.statements import Bound
from undersigned.reference import name_in_sentence

_STANCES = {
    "signed": ("{state} signed", "{state} did not sign"),
    "joined_later": ("{state} joined later", "{state} did not join later"),
    "withdrew": ("{state} withdrew its signature", "{state} did not withdraw its signature"),
    "did_not_sign": ("{state} did not sign", "it is not so that {state} did not sign"),
    "declined": ("{state} declined to sign", "{state} did not refuse to sign"),
    "not_asked": ("{state} was not asked to sign", "{state} was asked to sign"),
    "no_answer": ("{state} was asked and did not answer", "{state} did answer"),
    "did_not_consider": ("{state} did not consider signing", "{state} did consider signing"),
    "member": ("{state} was a member of {body}", "{state} was not a member of {body}"),
    "left_body": ("{state} had left {body}", "{state} had not left {body}"),
    "non_members_signed": ("States that are not members of {body} signed", "No non-member of {body} signed"),
    "condemned": ("{state} was condemned", "{state} was not condemned"),
    "called_for": ("Something was called for", "It was not called for"),
}
_OVER_SETS = {
    "only": "Of {group}, {state} alone {deed}",
    "first": "{state} {deed} for the first time",
    "again": "{state} {deed} again",
    "never": "{state} never {deed} before",
    "all_of_group": "All of {group} {deed}{but}",
    "none_of_group": "None of {group} {deed}{but}",
}


def claim_sentence(claim: Claim, reading: Reading) -> str:
    """What is claimed, as one sentence with a full stop."""
    words = _words(claim, reading)
    hedge = f" (said with a hedge: “{claim.hedge}”)" if claim.hedge else ""
    return f"{words[:1].upper()}{words[1:]}{hedge}."


def speaker_words(speaker: Speaker) -> str:
    """Who a speaker is: name, role and organisation as far as the document tells."""
    described = ", ".join(part for part in (speaker.name, speaker.role) if part)
    if speaker.organisation and speaker.organisation != speaker.name:
        return f"{described} ({speaker.organisation})" if described else speaker.organisation
    return described or "an unnamed speaker"


def _words(claim: Claim, reading: Reading) -> str:
    state = name_in_sentence(claim.state) if claim.state else "the state"
    if claim.kind in _STANCES:
        return _STANCES[claim.kind][claim.denied].format(state=state, body=_body(claim, reading))
    deed = "did not sign" if claim.value == "did_not_sign" else "signed"
    if claim.kind in _OVER_SETS:
        sentence = _OVER_SETS[claim.kind].format(state=state, deed=deed, group=_group(claim), but=_but(claim))
    elif isinstance(claim.value, Number):
        bound = "" if claim.value.bound is Bound.EXACTLY else f"{claim.value.bound} "
        sentence = f"{bound}{claim.value.value} states signed"
    elif isinstance(claim.value, tuple):
        sentence = f"{names_of(claim.value)} are among those that signed"
    elif claim.kind == "silent":
        sentence = f"{claim.value or 'somebody'} has not spoken about it"
    else:
        sentence = f"{state} did not sign because: {str(claim.value or 'no reason given').replace('_', ' ')}"
    return f"it is not so that {sentence[:1].lower()}{sentence[1:]}" if claim.denied else sentence


def _body(claim: Claim, reading: Reading) -> str:
    if claim.group:
        return f"the {set_name(claim.group)}"
    meant = next((s for s in reading.statements if s.id == claim.statement), None)
    return f"the {meant.body}" if meant and meant.body else "the body"


def _group(claim: Claim) -> str:
    return f"the {set_name(claim.group)}" if claim.group else "all states"


def _but(claim: Claim) -> str:
    return f" but {names_of(claim.excepted)}" if claim.excepted else ""
