"""The door of this room: a path or bytes in, a Document out, or an error that says what is wrong."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from undersigned.documents.builder import TextBuilder
from undersigned.documents.encoding import decode, normal_newlines
from undersigned.documents.html.read import decode_html, read_html
from undersigned.documents.language import detect_language
from undersigned.documents.pdf.read import read_pdf
from undersigned.documents.plain import plain_segments
from undersigned.documents.sniff import Format, sniff
from undersigned.errors import Place, UnreadableInput
from undersigned.model.documents import Document, Role, Segment

MAX_BYTES = 64 * 1024 * 1024


def load_path(path: Path, *, max_bytes: int = MAX_BYTES) -> Document:
    """Read the document at ``path``. Raises UnreadableInput."""
    if path.is_dir():
        raise UnreadableInput("is a directory", where=Place(file=str(path)), hint="give the documents in it")
    try:
        size = path.stat().st_size
        _refuse_large(size, str(path), max_bytes)
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableInput(error.strerror or "cannot be read", where=Place(file=str(path))) from error
    return load_bytes(data, name=str(path), max_bytes=max_bytes)


def documents_in(path: Path, *, max_bytes: int = MAX_BYTES) -> Iterator[Document | UnreadableInput]:
    """The documents that the file at ``path`` holds: one, or those of an archive or feed.

    What cannot be read comes as the error that says so, in its place among the others.
    """
    try:
        yield load_path(path, max_bytes=max_bytes)
    except UnreadableInput as error:
        yield error


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
        case other:
            raise UnreadableInput(f"is {other}, which holds more than one document", where=Place(file=name))


def _text(data: bytes, name: str, media_type: str | None, url: str | None) -> Document:
    decoded = decode(data, name=name, declared=_charset(media_type))
    text = normal_newlines(decoded.text)
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
    text, segments = builder.text, builder.segments
    return Document(
        name=name,
        sha256=hashlib.sha256(data).hexdigest(),
        media_type=Format.HTML,
        text=text,
        segments=segments,
        language=head.language or detect_language(_matter(text, segments)),
        title=head.title,
        url=url or head.url,
        publisher=head.publisher,
        published=head.published,
        encoding=decoded.encoding,
    )


def _pdf(data: bytes, name: str, url: str | None) -> Document:
    builder = TextBuilder()
    head = read_pdf(data, builder, name=name)
    text, segments = builder.text, builder.segments
    return Document(
        name=name,
        sha256=hashlib.sha256(data).hexdigest(),
        media_type=Format.PDF,
        text=text,
        segments=segments,
        language=detect_language(_matter(text, segments)),
        title=head.title,
        url=url,
        warnings=head.warnings,
    )


def _matter(text: str, segments: tuple[Segment, ...]) -> str:
    """The text without furniture, which is often in another language than the page."""
    return "\n".join(text[s.start : s.end] for s in segments if s.role is not Role.FURNITURE)


def _charset(media_type: str | None) -> str | None:
    _, _, rest = (media_type or "").partition("charset=")
    return rest.partition(";")[0].strip("\"' ") or None


def _refuse_large(size: int, name: str, max_bytes: int) -> None:
    if size > max_bytes:
        what = f"holds {size / 1e6:,.0f} MB, more than the {max_bytes / 1e6:,.0f} MB that are read"
        raise UnreadableInput(what, where=Place(file=name), hint="UNDERSIGNED_MAX_BYTES sets the limit")
