"""What a form sent, once it is sure that the site itself made the form for this visitor; and pages for one visitor."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Final

from fastapi import Depends, Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import RedirectResponse
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException

from undersigned.pages.desk import Desk
from undersigned.pages.render import render
from undersigned.web.private import SIGN_IN
from undersigned.web.sessions import COOKIE, Sessions, Visit

_MOST_FIELDS: Final = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """The fields of a form, and the file if there was one."""

    visit: Visit
    fields: Mapping[str, str]
    file: bytes | None = None
    file_name: str = ""

    def text(self, name: str) -> str:
        """The field, without white space around it; empty where it is missing."""
        return self.fields.get(name, "").strip()


class SignInFirst(Exception):
    """The page is for editors, and the visitor has not signed in."""

    def __init__(self, path: str) -> None:
        self.path = path
        super().__init__(path)


def sessions(request: Request) -> Sessions:
    """The site's sessions."""
    found: Sessions = request.app.state.sessions
    return found


def visit_of(request: Request) -> Visit:
    """The visit that the request belongs to."""
    return sessions(request).visit(request.cookies.get(COOKIE))


def editor_of(request: Request) -> Visit:
    """The visit of somebody who may judge. Raises SignInFirst."""
    visit = visit_of(request)
    if visit.account is None:
        raise SignInFirst(request.url.path if request.method == "GET" else "")
    return visit


async def sent(request: Request) -> Sent:
    """The form of the request. Raises HTTPException 403 for one that was not made for this visitor."""
    visit = await run_in_threadpool(visit_of, request)
    most = request.app.state.settings.max_upload
    async with request.form(max_files=1, max_fields=_MOST_FIELDS, max_part_size=most * 4 // 3 + 4) as form:
        fields = {name: value for name, value in form.items() if isinstance(value, str)}
        if not sessions(request).is_token(visit, fields.get("token", "")):
            raise HTTPException(403, "the form is too old, or another site made it: open the page again")
        file = next((value for value in form.values() if isinstance(value, UploadFile) and value.filename), None)
        content = await file.read() if file is not None else None
        return Sent(visit=visit, fields=fields, file=content, file_name=(file.filename or "") if file else "")


def sent_by_editor(form: Annotated[Sent, Depends(sent)]) -> Sent:
    """The form of somebody who may judge. Raises SignInFirst."""
    if form.visit.account is None:
        raise SignInFirst("")
    return form


Visiting = Annotated[Visit, Depends(visit_of)]
Editing = Annotated[Visit, Depends(editor_of)]
Form = Annotated[Sent, Depends(sent)]
EditorsForm = Annotated[Sent, Depends(sent_by_editor)]


def private_page(request: Request, template: str, page: object, visit: Visit, *, status: int = 200) -> Response:
    """A page for one visitor, who gets the cookie that its forms need."""
    address = request.url.path.lstrip("/")
    html = render(template, page=page, address=address, site=request.app.state.site)
    response = Response(html, status_code=status, media_type="text/html; charset=utf-8")
    if COOKIE not in request.cookies or sessions(request).visit(request.cookies[COOKIE]).number != visit.number:
        sessions(request).remember(response, visit)
    return response


def desk_of(request: Request, visit: Visit) -> Desk:
    """The desk of the editor whose visit it is."""
    assert visit.account is not None
    return Desk(editor=visit.account.name, token=sessions(request).token(visit), address=request.url.path)


def then(path: str) -> Response:
    """On to the page at ``path``, which is one of ours."""
    return RedirectResponse(path, status_code=303)


def to_sign_in(_: Request, error: Exception) -> Response:
    """Where whoever has not signed in is sent."""
    assert isinstance(error, SignInFirst)
    return RedirectResponse(f"{SIGN_IN}?next={error.path}" if error.path else SIGN_IN, status_code=303)
