"""Who a visitor is, from one signed cookie; and the tokens that prove a form was made for that visitor.

The cookie holds a visit's random number and is signed; whose visit it is stands in the database alone, until signing
out. A form's token is the visit's number signed for forms: another site can neither read the cookie nor make the token.
"""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass
from hmac import compare_digest
from pathlib import Path
from typing import Any, Final

from fastapi import Response
from itsdangerous import BadSignature, Signer, URLSafeSerializer

from undersigned.errors import StorageError
from undersigned.settings import Settings
from undersigned.web.accounts import Account, Accounts
from undersigned.web.visits import LASTS, Visits

COOKIE: Final = "undersigned_visit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """A visitor, known or not."""

    number: str
    account: Account | None = None


class Sessions:
    """Reads and writes the cookie."""

    def __init__(self, settings: Settings, accounts: Accounts, visits: Visits) -> None:
        key = secret_of(settings)
        self._cookies = URLSafeSerializer(key, salt="visit")
        self._forms = Signer(key, salt="form")
        self._accounts = accounts
        self._visits = visits
        self._secure = (settings.site_url or "").startswith("https:")

    def visit(self, cookie: str | None) -> Visit:
        """The visit that ``cookie`` shows, else a new one. A name counts while its account is as it was."""
        told = self._told(cookie)
        if told is None:
            return Visit(number=secrets.token_urlsafe(16))
        number = str(told["visit"])
        generation = told.get("generation")
        name = self._visits.whose(number) if generation else None
        account = self._accounts.get(name) if name is not None else None
        valid = account is not None and account.judges and account.generation == generation
        return Visit(number=number, account=account if valid else None)

    def remember(self, response: Response, visit: Visit) -> None:
        """Set the cookie of ``visit``."""
        told = {"visit": visit.number, "generation": visit.account.generation if visit.account else 0}
        response.set_cookie(
            COOKIE,
            str(self._cookies.dumps(told)),
            max_age=int(LASTS.total_seconds()),
            httponly=True,
            samesite="lax",
            secure=self._secure,
        )

    def begin(self, response: Response, account: Account) -> None:
        """A new visit, so that whoever knew the number of the one before knows nothing of this one."""
        visit = Visit(number=secrets.token_urlsafe(16), account=account)
        self._visits.begin(visit.number, account.name)
        self.remember(response, visit)

    def end(self, response: Response, visit: Visit) -> None:
        """The visit is over, for whoever else holds its cookie too; another one begins."""
        self._visits.end(visit.number)
        self.remember(response, Visit(number=secrets.token_urlsafe(16)))

    def token(self, visit: Visit) -> str:
        """What a form made for ``visit`` sends along."""
        return self._forms.get_signature(visit.number).decode()

    def is_token(self, visit: Visit, token: str) -> bool:
        """Whether ``token`` was made for ``visit``."""
        return compare_digest(self.token(visit).encode(), token.encode())

    def _told(self, cookie: str | None) -> dict[str, Any] | None:
        try:
            told = self._cookies.loads(cookie or "")
        except BadSignature:
            return None
        return told if isinstance(told, dict) else None


def secret_of(settings: Settings) -> str:
    """The key that cookies are signed with: as set, else from a file in the data folder that is made when missing."""
    if settings.secret is not None:
        return settings.secret.get_secret_value()
    path = settings.data_dir / "site.key"
    try:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        _make_once(path)
        return path.read_text("ascii")
    except OSError as error:
        hint = "set UNDERSIGNED_SECRET or UNDERSIGNED_DATA_DIR"
        raise StorageError(f"the key of the site cannot be kept in {path}: {error.strerror}", hint=hint) from error


def _make_once(path: Path) -> None:
    """Make the key for its owner's eyes alone; of several processes that start together one makes it, whole."""
    if path.exists():
        return
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        file.write(secrets.token_urlsafe(48))
    try:
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
