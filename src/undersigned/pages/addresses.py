"""Where every page lies, the same on the live site and in the static copy.

A page's address ends in ``/``; its JSON twin is the same address with ``.json`` in place
of the slash. Links are written relative to the page they stand on, so that a static copy works
from any folder of any host.
"""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import quote

from undersigned.model.statements import StatementId
from undersigned.model.states import StateCode


def home() -> str:
    """The front page."""
    return ""


def statement(statement_id: StatementId) -> str:
    """A statement's page."""
    return f"statements/{quote(statement_id, safe='')}/"


def card(statement_id: StatementId) -> str:
    """The card of a statement, made to be framed by other sites."""
    return f"{statement(statement_id)}card/"


def brief(statement_id: StatementId) -> str:
    """The brief of a statement: one page to hand on."""
    return f"{statement(statement_id)}brief/"


def statement_file(statement_id: StatementId, name: str) -> str:
    """A file that belongs to a statement: ``picture.png``, ``brief.pdf``, ``positions.csv``."""
    return f"{statement(statement_id)}{name}"


def state(code: StateCode) -> str:
    """A state's page."""
    return f"states/{code}/"


def record(code: StateCode) -> str:
    """A state's whole record, statement by statement."""
    return f"{state(code)}record/"


def subject(words: str) -> str:
    """The page of a subject."""
    return f"subjects/{slug(words)}/"


def body(body_id: str) -> str:
    """The page of a body."""
    return f"bodies/{quote(body_id, safe='')}/"


def year(number: str) -> str:
    """The page of a year."""
    return f"years/{number}/"


def part(address: str, page: int) -> str:
    """The ``page``-th part of the list at ``address``; the first is the list itself."""
    return address if page == 1 else f"{address}page-{page}/"


def twin(address: str) -> str:
    """The JSON twin of the page at ``address``."""
    return f"{address.rstrip('/') or 'index'}.json"


def root_from(address: str) -> str:
    """The way from the page at ``address`` back to the front page: ``../../`` from two levels down."""
    return "../" * address.count("/") or "./"


def slug(words: str) -> str:
    """``words`` as a part of an address: lower case, ASCII, hyphens."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "other"
