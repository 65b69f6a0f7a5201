"""Signing in and out."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Annotated, Final

from fastapi import FastAPI, Query, Request, Response
from sqlalchemy import Engine

from undersigned.clock import Clock
from undersigned.pages.desk import SignInPage
from undersigned.settings import Settings
from undersigned.web.accounts import Accounts, Outcome
from undersigned.web.forms import EditorsForm, Form, Visiting, private_page, sessions, then
from undersigned.web.passwords import MOST
from undersigned.web.private import REVIEW, SIGN_IN, SIGN_OUT
from undersigned.web.rates import RateLimit

TRIES: Final = 10
"""So many tries from one address within ``WITHIN``."""
WITHIN: Final = timedelta(minutes=5)
_OWN: Final = re.compile(r"/(?:review|audit|read)/(?:[\w.~%-]+/)*")


def add_sign_in(app: FastAPI, accounts: Accounts, uses: Engine, settings: Settings, clock: Clock) -> None:
    """The page, what its form does, and the way out."""
    tries = RateLimit(uses, settings, clock, what="sign in", most=TRIES, within=WITHIN)

    @app.get(SIGN_IN, include_in_schema=False)
    def ask(request: Request, visit: Visiting, onward: Annotated[str, Query(alias="next")] = "") -> Response:
        page = SignInPage(token=sessions(request).token(visit), onward=own_path(onward))
        return private_page(request, "sign-in.html", page, visit)

    @app.post(SIGN_IN, include_in_schema=False)
    def sign_in(request: Request, form: Form) -> Response:
        address = request.client.host if request.client else ""
        tries.take(address)
        name, onward = form.text("name"), own_path(form.text("next"))
        account = accounts.sign_in(name, form.fields.get("password", "")[: MOST + 1])
        if account is None:
            page = SignInPage(
                token=sessions(request).token(form.visit),
                onward=onward,
                name=name,
                error="That name and password do not belong together, or there were too many tries.",
            )
            return private_page(request, "sign-in.html", page, form.visit, status=401)
        tries.forgive(address)
        response = then(onward)
        sessions(request).begin(response, account)
        return response

    @app.post(SIGN_OUT, include_in_schema=False)
    def sign_out(request: Request, form: EditorsForm) -> Response:
        if form.visit.account is not None:
            accounts.note(form.visit.account.name, Outcome.OUT)
        response = then("/")
        sessions(request).end(response, form.visit)
        return response


def own_path(path: str) -> str:
    """``path`` if it is one of the pages that ask to sign in, else the review queue: never another site."""
    return path if _OWN.fullmatch(path) else REVIEW
