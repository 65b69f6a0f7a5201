"""The other door of this room: all documents that a file holds; many for archives, feeds and mail.

A document inside another file is named after both: ``letter.eml#annex.pdf``,
``crawl.warc.gz#https://example.org/``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, TypeAlias

from undersigned.documents import mail
from undersigned.documents.builder import TextBuilder
from undersigned.documents.feeds import Entry, entries
from undersigned.documents.html.read import read_html
from undersigned.documents.load import MAX_BYTES, built, load_bytes, read_bytes
from undersigned.documents.sieve import may_report_a_statement
from undersigned.documents.sniff import Format, is_readable, sniff
from undersigned.documents.warc import captures
from undersigned.errors import UnreadableInput
from undersigned.model.documents import Document

Found: TypeAlias = Document | UnreadableInput
"""A document, or in its place the error that says why it could not be read."""


def documents_in(path: Path, *, max_bytes: int = MAX_BYTES, sieve: bool = False) -> Iterator[Found]:
    """The documents that the file at ``path`` holds. What cannot be read comes as an error among them.

    ``sieve`` passes over pages of web archives in which no word hints at a joint statement.
    """
    name = str(path)
    try:
        if path.suffix.lower() == ".warc" or path.name.lower().endswith(".warc.gz"):
            yield from _archive(path, max_bytes, sieve=sieve)
            return
        data = read_bytes(path, max_bytes=max_bytes)
        yield from documents_of(data, name=name, max_bytes=max_bytes, sieve=sieve)
    except UnreadableInput as error:
        yield error


def documents_of(data: bytes, *, name: str, max_bytes: int = MAX_BYTES, sieve: bool = False) -> Iterator[Found]:
    """The documents that ``data`` holds, as ``documents_in`` gives them."""
    try:
        match sniff(data, name=name):
            case Format.WARC:
                yield from _captured(BytesIO(data), name, max_bytes, sieve=sieve)
            case Format.FEED:
                for entry in entries(data, name=name):
                    yield _entry(entry, name)
            case Format.EMAIL:
                yield from _mail(data, name, max_bytes, mail.MAX_DEPTH)
            case _:
                yield load_bytes(data, name=name, max_bytes=max_bytes)
    except UnreadableInput as error:
        yield error


def _archive(path: Path, max_bytes: int, *, sieve: bool) -> Iterator[Found]:
    """A web archive is read as a stream: it may be far larger than what is read at once."""
    try:
        with path.open("rb") as stream:
            yield from _captured(stream, str(path), max_bytes, sieve=sieve)
    except OSError:
        read_bytes(path, max_bytes=max_bytes)
        raise


def _captured(stream: BinaryIO, name: str, max_bytes: int, *, sieve: bool) -> Iterator[Found]:
    for capture in captures(stream, name=name, max_bytes=max_bytes):
        if isinstance(capture, UnreadableInput):
            yield capture
        elif not sieve or not capture.is_text or may_report_a_statement(capture.data):
            inner = f"{name}#{capture.url}"
            yield _or_error(capture.data, inner, media_type=capture.media_type, url=capture.url, max_bytes=max_bytes)


def _or_error(data: bytes, name: str, *, media_type: str | None, url: str | None, max_bytes: int) -> Found:
    try:
        return load_bytes(data, name=name, media_type=media_type, url=url, max_bytes=max_bytes)
    except UnreadableInput as error:
        return error


def _entry(entry: Entry, name: str) -> Found:
    inner = f"{name}#{entry.key}"
    builder = TextBuilder()
    try:
        read_html(entry.mark_up, builder, name=inner)
    except UnreadableInput as error:
        return error
    data = entry.mark_up.encode("utf-8", "replace")
    document = built(builder, data, inner, Format.HTML, language=entry.language)
    return replace(document, title=entry.title, url=entry.url, published=entry.published, publisher=entry.publisher)


def _mail(data: bytes, name: str, max_bytes: int, depth: int) -> Iterator[Found]:
    """The body, then the attachments that we read; one that names no day has that of the mail."""
    body = load_bytes(data, name=name, max_bytes=max_bytes)
    yield replace(body, warnings=())
    for attachment in mail.take_apart(data).attachments:
        inner = f"{name}#{attachment.name}"
        if not is_readable(attachment.data, name=attachment.name, media_type=attachment.media_type):
            continue
        if attachment.media_type == Format.EMAIL:
            if depth > 1:
                yield from _mail(attachment.data, inner, max_bytes, depth - 1)
            continue
        found = _or_error(attachment.data, inner, media_type=attachment.media_type, url=None, max_bytes=max_bytes)
        if isinstance(found, Document) and found.published is None:
            found = replace(found, published=body.published)
        yield found
