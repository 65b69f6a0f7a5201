"""Web archives (WARC, also compressed): each page or document in them, with its address."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed

from undersigned.errors import Place, UnreadableInput

_READ = ("text/html", "application/xhtml", "text/plain", "application/pdf", "application/vnd.openxml")
_BETWEEN = 4
"""Bytes between two records of an archive that is not compressed."""
_KINDS = ("response", "resource", "conversion")


class _QuietIterator(ArchiveIterator):  # type: ignore[misc]
    """warcio writes what it thinks of an archive to stderr, which is ours to write to."""

    INC_RECORD = ""


logging.getLogger("warcio.recordloader").addHandler(logging.NullHandler())


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """One page or document as it was fetched."""

    url: str
    media_type: str
    data: bytes

    @property
    def is_text(self) -> bool:
        """Whether the bytes are text, which the sieve can look through."""
        return self.media_type.startswith(("text/", "application/xhtml"))


def captures(stream: BinaryIO, *, name: str, max_bytes: int) -> Iterator[Capture | UnreadableInput]:
    """What was fetched well and is of a kind that we read; an error in place of what is too large or damaged."""
    archive = _QuietIterator(stream)
    end = 0
    try:
        for record in archive:
            capture = _capture(record, name, max_bytes)
            archive.read_to_end(record)
            end = archive.get_record_offset() + archive.get_record_length()
            if capture is not None:
                yield capture
    # What warcio meets in a header that was cut through is a None where it looks for words.
    except (ArchiveLoadFailed, EOFError, OSError, ValueError, AttributeError) as error:
        yield UnreadableInput(f"is a damaged archive: {error}", where=Place(file=name))
    else:
        if end + _BETWEEN < stream.seek(0, os.SEEK_END):
            yield UnreadableInput("is a damaged archive: it ends within a record", where=Place(file=name))


def _capture(record: Any, name: str, max_bytes: int) -> Capture | UnreadableInput | None:
    """What ``record`` holds; None if it is nothing that we read. Raises EOFError if it is cut short."""
    headers = record.http_headers
    url = record.rec_headers.get_header("WARC-Target-URI")
    if record.rec_headers.get_header("Content-Length") is None:
        raise EOFError("it ends within a header")
    if record.rec_type not in _KINDS or (headers is not None and headers.get_statuscode() != "200"):
        return None
    media_type = ((headers or record.rec_headers).get_header("Content-Type") or "").strip().lower()
    if not media_type.startswith(_READ):
        return None
    data = record.content_stream().read(max_bytes + 1)
    if len(data) > max_bytes:
        return UnreadableInput(f"{url} is larger than is read", where=Place(file=name))
    if getattr(record.raw_stream, "limit", 0) > 0:
        raise EOFError(f"{url} is cut short")
    return Capture(url=url or "?", media_type=media_type, data=data)
