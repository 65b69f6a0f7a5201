"""The door of this room: a path or bytes in, a Document out, or an error that says what is wrong."""

from __future__ import annotations

import hashlib
from pathlib import Path

from undersigned.documents.plain import paragraphs
from undersigned.errors import Place, UnreadableInput
from undersigned.model.documents import Document


def load_path(path: Path) -> Document:
    """Read the document at ``path``. Raises UnreadableInput."""
    if path.is_dir():
        raise UnreadableInput("is a directory", where=Place(file=str(path)), hint="give the documents in it")
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableInput(error.strerror or "cannot be read", where=Place(file=str(path))) from error
    return load_bytes(data, name=str(path))


def load_bytes(data: bytes, *, name: str, media_type: str | None = None, url: str | None = None) -> Document:
    """Read ``data`` as the format that ``media_type``, the name and the bytes themselves show.

    Raises UnreadableInput with the place where reading stopped.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableInput("is not UTF-8", where=Place(file=name, offset=error.start)) from error
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return Document(
        name=name,
        sha256=hashlib.sha256(data).hexdigest(),
        media_type=media_type or "text/plain",
        text=text,
        segments=paragraphs(text),
        url=url,
    )
