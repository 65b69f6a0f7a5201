"""Routes made from the catalogue: for each kind of page the HTML and the JSON twin."""

from __future__ import annotations

import hashlib
import inspect
import re
from collections.abc import Callable
from typing import Annotated, Any

from fastapi import FastAPI, Path, Query, Request, Response

from undersigned import __version__
from undersigned.pages.catalogue import KINDS, page_of
from undersigned.pages.held import Held
from undersigned.pages.kinds import Kind, Page
from undersigned.pages.queries import NoQuery
from undersigned.pages.render import Site
from undersigned.web.errors import ErrorShape

_JSON = "application/json"
_HTML = "text/html; charset=utf-8"


def add_pages(app: FastAPI) -> None:
    """Every kind of page and its twin."""
    refused: dict[int | str, dict[str, Any]] = {
        404: {"model": ErrorShape, "description": "No such page or entry."},
        422: {"model": ErrorShape, "description": "The question cannot be read."},
    }
    for kind in KINDS:
        twin = _endpoint(kind, lambda page, _: page.json(), _JSON)
        app.get(
            f"/{kind.twin}",
            response_model=kind.model,
            summary=kind.about,
            name=f"{kind.name}_twin",
            operation_id=kind.name,
            responses=refused,
        )(twin)
        app.head(f"/{kind.twin}", include_in_schema=False)(twin)
        html = _endpoint(kind, lambda page, site: page.html(site).encode(), _HTML)
        app.api_route(f"/{kind.path}", methods=["GET", "HEAD"], include_in_schema=False, name=kind.name)(html)


def _endpoint(kind: Kind, draw: Callable[[Page, Site], bytes], media_type: str) -> Callable[..., Response]:
    """An endpoint whose signature names the parts of the address and the question, for the API's documentation."""
    names = re.findall(r"\{(\w+)\}", kind.path)

    def endpoint(request: Request, query: NoQuery, **parts: str) -> Response:
        held: Held = request.app.state.held
        site: Site = request.app.state.site
        tag = _tag(held, request)
        if request.headers.get("if-none-match") == tag:
            return Response(status_code=304, headers={"etag": tag})
        page = page_of(kind, held, parts, query)
        return Response(draw(page, site), media_type=media_type, headers={"etag": tag})

    parameters = [
        inspect.Parameter("request", inspect.Parameter.KEYWORD_ONLY, annotation=Request),
        inspect.Parameter("query", inspect.Parameter.KEYWORD_ONLY, annotation=Annotated[kind.query, Query()]),
        *(
            inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, annotation=Annotated[str, Path(max_length=200)])
            for name in names
        ),
    ]
    endpoint.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    return endpoint


def _tag(held: Held, request: Request) -> str:
    """What the answer depends on: the register's revision, our version, the day (citations name it), the address."""
    told = f"{held.register.revision()} {__version__} {held.today} {request.url.path}?{request.url.query}"
    return f'W/"{hashlib.blake2s(told.encode(), digest_size=12).hexdigest()}"'
