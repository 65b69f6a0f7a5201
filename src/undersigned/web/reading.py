"""Reading a text for whoever asks: nothing of it is kept unless an editor says so."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass, fields
from datetime import timedelta
from typing import Any, Final

from fastapi import FastAPI, Request, Response
from sqlalchemy import Engine
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException

from undersigned import jsonio
from undersigned.checking.checker import check
from undersigned.clock import Clock
from undersigned.errors import UnreadableInput, UsageError
from undersigned.model.dates import is_partial_date
from undersigned.model.readings import Reading
from undersigned.model.statements import SourceKind
from undersigned.model.verdicts import CheckReport
from undersigned.pages.desk import EditorsReadForm, EditorsReading, offer_of
from undersigned.pages.reading import ReadForm, ReadingPage, reading_page
from undersigned.register.fromreading import Given, proposals
from undersigned.register.matching import identify
from undersigned.register.shelf import shelf_of
from undersigned.register.store import Register
from undersigned.settings import Settings
from undersigned.web.bounded import BoundedReader
from undersigned.web.errors import ErrorShape
from undersigned.web.forms import EditorsForm, Form, Sent, Visiting, desk_of, private_page, sessions, then
from undersigned.web.private import READ, READ_TWIN, REVIEW
from undersigned.web.rates import RateLimit
from undersigned.web.sessions import Visit

READINGS: Final = 30
"""So many documents from one address within ``WITHIN``."""
WITHIN: Final = timedelta(minutes=5)
_PASTED: Final = "pasted text"
_DOCUMENT: Final = {"requestBody": {"required": True, "content": {"application/octet-stream": {"schema": {}}}}}
_ANSWERS: Final[dict[int | str, dict[str, Any]]] = {
    413: {"model": ErrorShape, "description": "The document is too large."},
    422: {"model": ErrorShape, "description": "The document cannot be read."},
    429: {"model": ErrorShape, "description": "Too many documents from your address."},
    503: {"model": ErrorShape, "description": "Others' documents are being read."},
}


@dataclass(frozen=True, slots=True)
class ReadingRoom:
    """What reading takes, and the bounds it keeps to."""

    register: Register
    settings: Settings
    reader: BoundedReader
    limit: RateLimit

    def read(self, request: Request, data: bytes, name: str) -> Reading:
        """``data`` read. Raises UsageError, UnreadableInput, and HTTPException 413 or 429 beyond the bounds."""
        if len(data) > self.settings.max_upload:
            raise HTTPException(413, f"more than the {self.settings.max_upload:,} bytes that are read here")
        self.limit.take(request.client.host if request.client else "")
        if not data:
            raise UsageError("there is no text to read", hint="send the document as the body")
        return identify(self.reader.read(data, name=name), self.register)


def add_reading(app: FastAPI, register: Register, uses: Engine, settings: Settings, clock: Clock) -> None:
    """The form, the page it leads to, its twin, and the way into the queue."""
    limit = RateLimit(uses, settings, clock, what="read", most=READINGS, within=WITHIN)
    room = ReadingRoom(register, settings, BoundedReader(settings), limit)
    _add_page(app, room)
    _add_twin(app, room)
    _add_keeping(app, room)


def _add_page(app: FastAPI, room: ReadingRoom) -> None:
    @app.get(READ, include_in_schema=False)
    def form(request: Request, visit: Visiting) -> Response:
        return _form(request, visit, room)

    @app.post(READ, include_in_schema=False)
    def result(request: Request, sent: Form) -> Response:
        data, name = _document(sent)
        try:
            reading = room.read(request, data, name)
        except UnreadableInput as error:
            return _form(request, sent.visit, room, text=sent.fields.get("text", ""), error=error.line())
        shown = reading_page(check(reading, room.register), room.register)
        if sent.visit.account is None:
            return private_page(request, "reading.html", shown, sent.visit)
        offered = proposals(reading, room.register, Given(), size=len(data))
        own = EditorsReading(
            **_fields(shown),
            desk=desk_of(request, sent.visit),
            offers=tuple(offer_of(one) for one in offered.proposals),
            left_out=offered.left_out,
            document=base64.b64encode(data).decode(),
            name=name,
        )
        return private_page(request, "editors-reading.html", own, sent.visit)


def _add_twin(app: FastAPI, room: ReadingRoom) -> None:
    @app.post(
        READ_TWIN,
        summary="A document as the body; what it says, and the verdicts on its claims. Nothing is kept.",
        operation_id="read",
        response_model=CheckReport,
        responses=_ANSWERS,
        openapi_extra=_DOCUMENT,
    )
    async def twin(request: Request) -> Response:
        data = await request.body()

        def answer() -> bytes:
            report = check(room.read(request, data, "document"), room.register)
            return jsonio.to_json(report, indent=None).encode()

        return Response(await run_in_threadpool(answer), media_type="application/json")


def _add_keeping(app: FastAPI, room: ReadingRoom) -> None:
    @app.post(f"{READ}keep/", include_in_schema=False)
    def keep(request: Request, sent: EditorsForm) -> Response:
        data, name = _sent_again(sent), sent.text("name") or _PASTED
        offered = proposals(room.read(request, data, name), room.register, _given(sent), size=len(data))
        if not offered.proposals:
            hint = "; ".join(offered.left_out) or None
            raise UsageError("the document holds nothing that can be recorded", hint=hint)
        shelf = shelf_of(room.settings)
        shelf.keep(data)
        shelf.keep_reading(offered.reading)
        assert sent.visit.account is not None
        batches = [one.batch for one in offered.proposals]
        room.register.record(batches, by=sent.visit.account.name, waiting=True)
        return then(REVIEW)


def _form(request: Request, visit: Visit, room: ReadingRoom, *, text: str = "", error: str | None = None) -> Response:
    """The form, again with what was pasted where that could not be read."""
    megabytes = room.settings.max_upload // (1024 * 1024)
    page = ReadForm(most_megabytes=megabytes, token=sessions(request).token(visit), text=text, error=error)
    status = 200 if error is None else 422
    if visit.account is None:
        return private_page(request, "read.html", page, visit, status=status)
    own = EditorsReadForm(**_fields(page), desk=desk_of(request, visit))
    return private_page(request, "editors-read.html", own, visit, status=status)


def _fields(page: ReadForm | ReadingPage) -> dict[str, Any]:
    """What ``page`` shows, for an editor's page that shows more."""
    return {field.name: getattr(page, field.name) for field in fields(page)}


def _document(sent: Sent) -> tuple[bytes, str]:
    """The file, else the pasted text. Raises UsageError for neither."""
    if sent.file:
        return sent.file, sent.file_name
    text = sent.fields.get("text", "")
    if not text.strip():
        raise UsageError("there is no text to read", hint="paste one, or choose a file")
    return text.encode("utf-8", "replace"), _PASTED


def _sent_again(sent: Sent) -> bytes:
    try:
        return base64.b64decode(sent.fields.get("document", ""), validate=True)
    except (binascii.Error, ValueError) as error:
        raise UsageError("the form does not hold the document any more", hint="read it again") from error


def _given(sent: Sent) -> Given:
    """What the editor says of the document. Raises UsageError."""
    date, kind, url = sent.text("date") or None, sent.text("kind"), sent.text("url") or None
    if date is not None and not is_partial_date(date):
        raise UsageError(f"{date!r} is no day, month or year", hint="2019-03-18, 2019-03 or 2019")
    if kind not in set(SourceKind):
        raise UsageError(f"{kind!r} is no kind of source", hint=", ".join(SourceKind))
    if url is not None and not url.startswith(("https://", "http://")):
        raise UsageError("the address a document was published at begins with https:// or http://")
    return Given(
        kind=SourceKind(kind),
        url=url,
        publisher=sent.text("publisher") or None,
        date=date,
        title=sent.text("title") or None,
        statement=sent.text("statement") or None,
    )
