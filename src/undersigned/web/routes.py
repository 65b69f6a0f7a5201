"""Routes made from the catalogue: for each kind of page the HTML and the JSON twin."""

from __future__ import annotations

import hashlib
import inspect
import re
from collections.abc import Callable
from typing import Annotated, Any

from fastapi import FastAPI, Path, Query, Request, Response

from undersigned import __version__
from undersigned.pages.catalogue import FILES, KINDS, page_of
from undersigned.pages.files import FileKind
from undersigned.pages.held import Held
from undersigned.pages.kinds import Kind, Page
from undersigned.pages.queries import NoQuery
from undersigned.pages.site import Site
from undersigned.web.answers import Answers
from undersigned.web.errors import ErrorShape

Make = Callable[[Held, Site, dict[str, str], NoQuery], bytes]
"""Register, site, parts of the address and question to the content."""

_REFUSED: dict[int | str, dict[str, Any]] = {
    404: {"model": ErrorShape, "description": "No such page or entry."},
    422: {"model": ErrorShape, "description": "The question cannot be read."},
}
_JSON = "application/json"
_HTML = "text/html; charset=utf-8"


def add_pages(app: FastAPI) -> None:
    """Every kind of page and its twin."""
    for kind in KINDS:
        twin = _endpoint(kind, lambda page, _: page.json(), _JSON)
        app.get(
            f"/{kind.twin}",
            response_model=kind.model,
            summary=kind.about,
            name=f"{kind.name}_twin",
            operation_id=kind.name,
            responses=_REFUSED,
        )(twin)
        app.head(f"/{kind.twin}", include_in_schema=False)(twin)
        html = _endpoint(kind, lambda page, site: page.html(site).encode(), _HTML)
        app.api_route(f"/{kind.path}", methods=["GET", "HEAD"], include_in_schema=False, name=kind.name)(html)


def add_files(app: FastAPI) -> None:
    """Every kind of file that belongs to a page."""
    for kind in FILES:
        endpoint = _file_endpoint(kind)
        app.get(
            f"/{kind.path}",
            response_class=Response,
            summary=kind.about,
            operation_id=re.sub(r"\W+", "_", kind.path).strip("_"),
            responses={200: {"content": {kind.media_type: {}}, "description": kind.about}, **_REFUSED},
        )(endpoint)
        app.head(f"/{kind.path}", include_in_schema=False)(endpoint)


def _file_endpoint(kind: FileKind) -> Callable[..., Response]:
    def make(held: Held, site: Site, parts: dict[str, str], _: NoQuery) -> bytes:
        return kind.make(held, site, parts)

    return _answering(kind.path, NoQuery, make, kind.media_type)


def _endpoint(kind: Kind, draw: Callable[[Page, Site], bytes], media_type: str) -> Callable[..., Response]:
    def make(held: Held, site: Site, parts: dict[str, str], query: NoQuery) -> bytes:
        return draw(page_of(kind, held, parts, query), site)

    return _answering(kind.path, kind.query, make, media_type)


def _answering(path: str, query_type: type[NoQuery], make: Make, media_type: str) -> Callable[..., Response]:
    """An endpoint whose signature names the parts of the address and the question, for the API's documentation."""

    def endpoint(request: Request, query: NoQuery, **parts: str) -> Response:
        held: Held = request.app.state.held
        with held.still():
            tag = _tag(held, request)
            if request.headers.get("if-none-match") == tag:
                return Response(status_code=304, headers={"etag": tag})
            answers: Answers = request.app.state.answers
            content = answers.get(tag)
            if content is None:
                content = make(held, request.app.state.site, parts, query)
                answers.keep(tag, content)
        return Response(content, media_type=media_type, headers={"etag": tag})

    named: list[tuple[str, Any]] = [("request", Request), ("query", Annotated[query_type, Query()])]
    named += [(name, Annotated[str, Path(max_length=200)]) for name in re.findall(r"\{(\w+)\}", path)]
    endpoint.__signature__ = inspect.Signature(  # type: ignore[attr-defined]
        [inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, annotation=kind) for name, kind in named]
    )
    return endpoint


def _tag(held: Held, request: Request) -> str:
    """What the answer depends on: the register's revision, our version, the day (citations name it), the address."""
    told = f"{held.revision()} {__version__} {held.today} {request.url.path}?{request.url.query}"
    return f'W/"{hashlib.blake2s(told.encode(), digest_size=12).hexdigest()}"'
