"""The static copy's search: a page, and one file with the words of every statement."""

from __future__ import annotations

import json
from collections.abc import Iterable

from undersigned.model.statements import Statement
from undersigned.pages import addresses
from undersigned.pages.render import render
from undersigned.pages.site import Site
from undersigned.pages.words import day, forum
from undersigned.register.words import statement_terms

ADDRESS = "search/"
INDEX = "search/statements.json"


def search_form(site: Site) -> str:
    """The page that asks, and shows what the script finds."""
    return render("search_static.html", page=None, address=ADDRESS, site=site)


def index_of(statements: Iterable[Statement]) -> bytes:
    """What the script compares with, newest first."""
    rows = [
        {
            "title": one.title,
            "about": " · ".join(part for part in (day(one.date), forum(one.body)) if part),
            "address": addresses.statement(one.id),
            "words": sorted(set(statement_terms(one))),
        }
        for one in statements
    ]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":")).encode()
