"""The review queue and the audit: editors judge by the register's own functions, and everybody's acts are in sight."""

from __future__ import annotations

from typing import Annotated, Final

from fastapi import FastAPI, Path, Request, Response

from undersigned.clock import Clock
from undersigned.errors import NotInRegister, UsageError
from undersigned.model.stances import Act
from undersigned.pages import desk
from undersigned.register.corrections import corrected_attestation, corrected_head, find_attestation
from undersigned.register.duplicates import duplicates
from undersigned.register.history import Line, history
from undersigned.register.review import Editor, waiting
from undersigned.register.store import Register
from undersigned.web.accounts import Accounts, Role
from undersigned.web.forms import Editing, EditorsForm, Sent, desk_of, private_page, then
from undersigned.web.private import AUDIT, REVIEW
from undersigned.web.signin import own_path

SHOWN: Final = 200
"""Records of the audit, and pairs, on one page."""
_JUDGED: Final = {"accept": Act.ACCEPT, "reject": Act.REJECT, "dispute": Act.DISPUTE}


def add_review(app: FastAPI, register: Register, accounts: Accounts, clock: Clock) -> None:
    """Pages to look and forms to act."""
    _add_pages(app, register, accounts)

    def editor(sent: Sent) -> Editor:
        assert sent.visit.account is not None
        return Editor(register, sent.visit.account.name, clock)

    @app.post(f"{REVIEW}judge/", include_in_schema=False)
    def judge(sent: EditorsForm) -> Response:
        act, target, why = sent.text("act"), sent.text("target"), sent.text("why")
        if act == "undo":
            editor(sent).undo(target, why=why)
        elif act in _JUDGED:
            editor(sent).judge(target, _JUDGED[act], why=why)
        else:
            raise UsageError(f"{act!r} is nothing that an editor does")
        return then(own_path(sent.text("next")))

    @app.post(f"{REVIEW}pair/", include_in_schema=False)
    def pair(sent: EditorsForm) -> Response:
        one, other, why = sent.text("one"), sent.text("other"), sent.text("why")
        match sent.text("act"):
            case "keep-one":
                editor(sent).merge(other, one, why=why)
            case "keep-other":
                editor(sent).merge(one, other, why=why)
            case "distinct":
                editor(sent).not_the_same(one, other, why=why)
            case act:
                raise UsageError(f"{act!r} is nothing that an editor does to a pair")
        return then(own_path(sent.text("next")))

    @app.post(f"{REVIEW}correct/", include_in_schema=False)
    def correct(sent: EditorsForm) -> Response:
        wrong = find_attestation(register, sent.text("target"))
        if wrong is None:
            raise NotInRegister(f"no attestation is called {sent.text('target')!r}")
        changes = [f"{name}={sent.text(name)}" for name in ("state", "stance")]
        editor(sent).correct(wrong, corrected_attestation(wrong, changes), why=sent.text("why"))
        return then(own_path(sent.text("next")))

    @app.post(f"{REVIEW}head/", include_in_schema=False)
    def head(sent: EditorsForm) -> Response:
        statement = register.entry(sent.text("statement")).statement
        changed = [
            f"{field.name}={sent.text(field.name)}"
            for field in desk.head_fields(statement)
            if field.name in sent.fields and sent.text(field.name) != field.value
        ]
        if changed:
            editor(sent).correct_head(corrected_head(statement, changed))
        return then(own_path(sent.text("next")))


def _add_pages(app: FastAPI, register: Register, accounts: Accounts) -> None:
    @app.get(REVIEW, include_in_schema=False)
    def queue(request: Request, visit: Editing) -> Response:
        with register.moment() as (connection, scope):
            found = waiting(connection, scope)
        records = tuple(
            desk.WaitingRecord(
                key=one.key,
                about=one.about,
                title=one.title,
                at=one.recorded_at,
                by=one.recorded_by,
                said=tuple(desk.said_of(attestation) for attestation in one.attestations),
            )
            for one in found
        )
        return private_page(
            request, "review.html", desk.ReviewPage(desk=desk_of(request, visit), waiting=records), visit
        )

    @app.get(f"{REVIEW}duplicates/", include_in_schema=False)
    def pairs(request: Request, visit: Editing) -> Response:
        with register.drawn() as (connection, scope):
            found = duplicates(connection, scope)[:SHOWN]
        shown = tuple(desk.Pair(one=p.one, other=p.other, reasons=p.reasons) for p in found)
        page = desk.DuplicatesPage(desk=desk_of(request, visit), pairs=shown)
        return private_page(request, "duplicates.html", page, visit)

    @app.get(f"{REVIEW}statements/{{key}}/", include_in_schema=False)
    def statement(request: Request, visit: Editing, key: Annotated[str, Path(max_length=200)]) -> Response:
        entry = register.entry(key)
        with register.moment() as (connection, scope):
            lines = history(connection, scope, key, SHOWN)
        page = desk.StatementDesk(
            desk=desk_of(request, visit),
            statement=entry.statement,
            fields=desk.head_fields(entry.statement),
            said=tuple(desk.said_of(one) for one in entry.attestations),
            acts=_acts(lines),
        )
        return private_page(request, "statement-desk.html", page, visit)

    @app.get(AUDIT, include_in_schema=False)
    def audit(request: Request, visit: Editing) -> Response:
        with register.moment() as (connection, scope):
            lines = history(connection, scope, None, SHOWN)
        came = None
        if visit.account is not None and visit.account.role is Role.ADMIN:
            came = tuple(
                desk.Came(name=one.name, at=one.at, outcome=one.outcome.value) for one in accounts.sign_ins(SHOWN)
            )
        page = desk.AuditPage(desk=desk_of(request, visit), acts=_acts(lines), came=came)
        return private_page(request, "audit.html", page, visit)


def _acts(lines: list[Line]) -> tuple[desk.Act, ...]:
    return tuple(desk.Act(key=one.key, at=one.at, by=one.by, about=one.about, what=one.what) for one in lines)
