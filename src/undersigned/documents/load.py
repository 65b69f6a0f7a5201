"""The door of this room: a path or bytes in, a Document out, or an error that says what is wrong."""

from __future__ import annotations

import hashlib
import sys
from dataclasses import replace
from pathlib import Path

from undersigned.documents import mail
from undersigned.documents.builder import TextBuilder
from undersigned.documents.docx import read_docx
from undersigned.documents.encoding import decode, normal_newlines
from undersigned.documents.html.read import decode_html, read_html
from undersigned.documents.pdf.read import read_pdf
from undersigned.documents.plain import plain_segments, short_runs_as_items
from undersigned.documents.sniff import Format, sniff
from undersigned.errors import Place, UnreadableInput
from undersigned.language import detect_language
from undersigned.model.documents import Document, Role, Segment

MAX_BYTES = 64 * 1024 * 1024
LONGEST_TEXT = 8_000_000
"""Code points. No statement or report is as long; reading more of dense news would take minutes and gigabytes."""
STDIN = Path("-")
"""The path that stands for standard input."""


def load_path(path: Path, *, max_bytes: int = MAX_BYTES) -> Document:
    """Read the document at ``path``. Raises UnreadableInput."""
    return load_bytes(read_bytes(path, max_bytes=max_bytes), name=str(path), max_bytes=max_bytes)


def read_bytes(path: Path, *, max_bytes: int = MAX_BYTES) -> bytes:
    """The bytes at ``path``, ``-`` for standard input, at most ``max_bytes`` of them. Raises UnreadableInput."""
    if path == STDIN:
        data = sys.stdin.buffer.read(max_bytes + 1)
        _refuse_large(len(data), str(path), max_bytes)
        return data
    if path.is_dir():
        raise UnreadableInput("is a directory", where=Place(file=str(path)), hint="give the documents in it")
    try:
        _refuse_large(path.stat().st_size, str(path), max_bytes)
        with path.open("rb") as stream:
            data = stream.read(max_bytes + 1)
    except OSError as error:
        what = error.strerror or "cannot be read"
        raise UnreadableInput(what, where=Place(file=str(path)), hint=_instead(path)) from error
    # A pipe or a device tells no size beforehand, and some never end.
    _refuse_large(len(data), str(path), max_bytes)
    return data


def _instead(path: Path) -> str | None:
    """What to do about a path that was meant as something else than a file."""
    if path.parts[:1] in (("http:",), ("https:",)):
        return "nothing is fetched: save the page and give the file"
    return None


def load_bytes(
    data: bytes,
    *,
    name: str,
    media_type: str | None = None,
    url: str | None = None,
    max_bytes: int = MAX_BYTES,
) -> Document:
    """Read ``data`` as the format that the bytes themselves, ``media_type`` and the name show, in that order.

    ``media_type`` may carry a charset, as HTTP's ``Content-Type`` does. Raises
    UnreadableInput with the place where reading stopped.
    """
    _refuse_large(len(data), name, max_bytes)
    match sniff(data, name=name, media_type=media_type):
        case Format.HTML:
            return _html(data, name, media_type, url)
        case Format.TEXT:
            return _text(data, name, media_type, url)
        case Format.PDF:
            return _pdf(data, name, url)
        case Format.DOCX:
            return _docx(data, name, url)
        case Format.EMAIL:
            return _email(data, name, url)
        case Format.FEED | Format.WARC:
            hint = "documents.many.documents_of gives them one by one"
            raise UnreadableInput("holds more than one document", where=Place(file=name), hint=hint)


def _text(data: bytes, name: str, media_type: str | None, url: str | None) -> Document:
    decoded = decode(data, name=name, declared=_charset(media_type))
    text = normal_newlines(decoded.text)
    _refuse_long(text, name)
    segments = plain_segments(text)
    title = next((text[s.start : s.end] for s in segments[:1] if s.role is Role.TITLE), None)
    return Document(
        name=name,
        sha256=hashlib.sha256(data).hexdigest(),
        media_type=Format.TEXT,
        text=text,
        segments=segments,
        language=detect_language(text),
        title=" ".join(title.split()) if title else None,
        url=url,
        encoding=decoded.encoding,
    )


def _html(data: bytes, name: str, media_type: str | None, url: str | None) -> Document:
    decoded = decode_html(data, name=name, declared=_charset(media_type))
    builder = TextBuilder()
    head = read_html(decoded.text, builder, name=name)
    return replace(
        built(builder, data, name, Format.HTML, language=head.language),
        title=head.title,
        url=url or head.url,
        publisher=head.publisher,
        published=head.published,
        encoding=decoded.encoding,
    )


def _pdf(data: bytes, name: str, url: str | None) -> Document:
    builder = TextBuilder()
    head = read_pdf(data, builder, name=name)
    return replace(built(builder, data, name, Format.PDF), title=head.title, url=url, warnings=head.warnings)


def _docx(data: bytes, name: str, url: str | None) -> Document:
    builder = TextBuilder()
    title = read_docx(data, builder, name=name)
    return replace(built(builder, data, name, Format.DOCX), title=title, url=url)


def _email(data: bytes, name: str, url: str | None) -> Document:
    """The body of a mail; its attachments are named in the warnings."""
    parts = mail.take_apart(data)
    body = _body(parts, name)
    left = tuple(f"attachment not read: {attachment.name}" for attachment in parts.attachments)
    return replace(
        body,
        sha256=hashlib.sha256(data).hexdigest(),
        media_type=Format.EMAIL,
        title=parts.subject or body.title,
        url=url,
        publisher=parts.sender,
        published=parts.sent,
        warnings=left,
    )


def _body(parts: mail.Mail, name: str) -> Document:
    """The body of a mail as a document, the sender's signature marked as furniture."""
    if parts.body_type.startswith("text/html"):
        return _html(parts.body, name, parts.body_type, None)
    body = _text(parts.body, name, parts.body_type, None)
    end = mail.signature_start(body.text)
    segments = tuple(replace(s, role=Role.FURNITURE) if s.start >= end else s for s in body.segments)
    return replace(body, segments=segments)


def built(builder: TextBuilder, data: bytes, name: str, kind: Format, *, language: str | None = None) -> Document:
    """The document that a reader built, with what is found out alike for every format."""
    text = builder.text
    _refuse_long(text, name)
    segments = short_runs_as_items(text, builder.segments)
    return Document(
        name=name,
        sha256=hashlib.sha256(data).hexdigest(),
        media_type=kind,
        text=text,
        segments=segments,
        language=language or detect_language(_matter(text, segments)),
    )


def _matter(text: str, segments: tuple[Segment, ...]) -> str:
    """The text without furniture, which is often in another language than the page."""
    return "\n".join(text[s.start : s.end] for s in segments if s.role is not Role.FURNITURE)


def _charset(media_type: str | None) -> str | None:
    _, _, rest = (media_type or "").partition("charset=")
    return rest.partition(";")[0].strip("\"' ") or None


def _refuse_long(text: str, name: str) -> None:
    if len(text) > LONGEST_TEXT:
        what = (
            f"holds a text of {len(text) / 1e6:,.0f} million characters, more than the {LONGEST_TEXT / 1e6:.0f} million"
        )
        raise UnreadableInput(f"{what} that are read", where=Place(file=name), hint="give its documents one by one")


def _refuse_large(size: int, name: str, max_bytes: int) -> None:
    if size > max_bytes:
        what = f"holds {size / 1e6:,.0f} MB, more than the {max_bytes / 1e6:,.0f} MB that are read"
        raise UnreadableInput(what, where=Place(file=name), hint="UNDERSIGNED_MAX_BYTES sets the limit")
