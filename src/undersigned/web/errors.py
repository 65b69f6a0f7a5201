"""One shape for every error, as JSON for programs and as a page for people."""

from __future__ import annotations

from dataclasses import dataclass

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from pydantic import TypeAdapter
from starlette.exceptions import HTTPException

from undersigned.errors import NotInRegister, StorageError, UndersignedError, UnreadableInput, UsageError
from undersigned.pages.render import render

_STATUS: dict[type[UndersignedError], int] = {
    NotInRegister: 404,
    UsageError: 422,
    UnreadableInput: 422,
    StorageError: 503,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorShape:
    """What went wrong, for a program and for a person."""

    status: int
    code: str
    what: str
    hint: str | None = None


def add_error_handlers(app: FastAPI) -> None:
    """Errors of ours, refused questions and unknown addresses, all in one shape."""

    @app.exception_handler(UndersignedError)
    def ours(request: Request, error: UndersignedError) -> Response:
        status = next((code for kind, code in _STATUS.items() if isinstance(error, kind)), 500)
        return _answer(request, ErrorShape(status=status, code=error.code, what=error.what, hint=error.hint))

    @app.exception_handler(RequestValidationError)
    def refused(request: Request, error: RequestValidationError) -> Response:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"][1:])
        what = f"{field}: {first['msg']}" if field else str(first["msg"])
        return _answer(request, ErrorShape(status=422, code=UsageError.code, what=what))

    @app.exception_handler(HTTPException)
    def http(request: Request, error: HTTPException) -> Response:
        code = NotInRegister.code if error.status_code == 404 else "http"
        what = "no page has this address" if error.status_code == 404 else str(error.detail)
        shape = ErrorShape(status=error.status_code, code=code, what=what)
        return _answer(request, shape, headers=dict(error.headers or {}))


def _answer(request: Request, error: ErrorShape, headers: dict[str, str] | None = None) -> Response:
    path = request.url.path
    if path.endswith(".json") or "text/html" not in request.headers.get("accept", ""):
        body = TypeAdapter(ErrorShape).dump_json(error)
        return Response(body, status_code=error.status, media_type="application/json", headers=headers)
    html = render("error.html", page=error, address=path.lstrip("/"), site=request.app.state.site, root="/")
    return Response(html, status_code=error.status, media_type="text/html; charset=utf-8", headers=headers)
