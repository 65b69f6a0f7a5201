"""One shape for every error, as JSON for programs and as a page for people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Final

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from pydantic import TypeAdapter
from starlette.exceptions import HTTPException
from starlette.types import Scope

from undersigned.errors import NotInRegister, StorageError, UndersignedError, UnreadableInput, UsageError
from undersigned.pages.render import render
from undersigned.web.headers import headers_for

_STATUS: Final[dict[type[UndersignedError], int]] = {
    NotInRegister: 404,
    UsageError: 422,
    UnreadableInput: 422,
    StorageError: 503,
}
_PLAIN: Final = {
    "int_parsing": "must be a whole number",
    "missing": "is needed",
    "enum": "is none of the values it may have",
}
"""What is wrong with a field, by the type of error, where the library's own words are for programmers."""
_CODES: Final = {404: NotInRegister.code, 500: "internal", 503: StorageError.code}


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorShape:
    """What went wrong, for a program and for a person."""

    status: int
    code: str
    what: str
    where: str | None = None
    """The field of the question, or the place in the document, that is off."""
    hint: str | None = None


def add_error_handlers(app: FastAPI) -> None:
    """Errors of ours, refused questions, unknown addresses and our own mistakes, all in one shape."""

    @app.exception_handler(UndersignedError)
    def ours(request: Request, error: UndersignedError) -> Response:
        return answer(request.scope, shape_of(error))

    @app.exception_handler(RequestValidationError)
    def refused(request: Request, error: RequestValidationError) -> Response:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"][1:])
        shape = ErrorShape(
            status=422, code=UsageError.code, what=_PLAIN.get(first["type"], str(first["msg"])), where=where or None
        )
        return answer(request.scope, shape)

    @app.exception_handler(HTTPException)
    def http(request: Request, error: HTTPException) -> Response:
        status = error.status_code
        code = _CODES.get(status) or HTTPStatus(status).phrase.lower().replace(" ", "_")
        what = "no page has this address" if status == 404 else str(error.detail)
        return answer(request.scope, ErrorShape(status=status, code=code, what=what), headers=error.headers)

    @app.exception_handler(Exception)
    def unforeseen(request: Request, _: Exception) -> Response:
        # The server writes the traceback to its own log; nobody outside learns of it.
        shape = ErrorShape(
            status=500,
            code=_CODES[500],
            what="the site failed",
            hint="it was not your question; the site's log says more",
        )
        # Such an answer is made outside of everything else that sets headers.
        return answer(request.scope, shape, headers=headers_for(request.url.path, request.method))


def shape_of(error: UndersignedError) -> ErrorShape:
    """The shape of an error of ours."""
    status = next((code for kind, code in _STATUS.items() if isinstance(error, kind)), 500)
    where = str(error.where) if error.where is not None else None
    return ErrorShape(status=status, code=error.code, what=error.what, where=where or None, hint=error.hint)


def answer(scope: Scope, error: ErrorShape, *, headers: Mapping[str, str] | None = None) -> Response:
    """``error`` as a page where a browser asks for one, as JSON otherwise."""
    request = Request(scope)
    path = request.url.path
    if path.endswith(".json") or "text/html" not in request.headers.get("accept", ""):
        body = TypeAdapter(ErrorShape).dump_json(error)
        return Response(body, status_code=error.status, media_type="application/json", headers=headers)
    html = render("error.html", page=error, address=path.lstrip("/"), site=scope["app"].state.site, root="/")
    return Response(html, status_code=error.status, media_type="text/html; charset=utf-8", headers=headers)
