"""Which format some bytes are in: told by the bytes first, then by the declared media type, then by the name."""

from __future__ import annotations

import io
import re
import zipfile
from enum import StrEnum
from pathlib import PurePath

from undersigned.errors import Place, UnreadableInput


class Format(StrEnum):
    """The formats we read, by media type."""

    TEXT = "text/plain"
    HTML = "text/html"
    PDF = "application/pdf"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    EMAIL = "message/rfc822"
    FEED = "application/xml"
    WARC = "application/warc"


_TEXT_SUFFIXES = {".txt", ".text", ".md", ".markdown", ".rst", ".csv", ".tsv"}
_SUFFIXES = {
    ".html": Format.HTML,
    ".htm": Format.HTML,
    ".xhtml": Format.HTML,
    ".eml": Format.EMAIL,
    ".rss": Format.FEED,
    ".atom": Format.FEED,
}
_MEDIA_TYPES = {
    "text/html": Format.HTML,
    "application/xhtml+xml": Format.HTML,
    "message/rfc822": Format.EMAIL,
    "application/rss+xml": Format.FEED,
    "application/atom+xml": Format.FEED,
}
# First bytes of what people hand in by mistake, and what to call it.
_REFUSED = (
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a Windows program"),
    (b"\x00asm", "a program"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file (DOC, XLS or PPT): save it as DOCX or PDF"),
    (b"{\\rtf", "an RTF file: save it as DOCX or PDF"),
    (b"%!PS", "a PostScript file: save it as PDF"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"7z\xbc\xaf'\x1c", "a 7-Zip archive: unpack it first"),
    (b"Rar!", "a RAR archive: unpack it first"),
    (b"BZh", "a bzip2 archive: unpack it first"),
    (b"\xfd7zXZ\x00", "an XZ archive: unpack it first"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive: unpack it first"),
    (b"OggS", "a sound or video file"),
    (b"ID3", "a sound file"),
    (b"\x1aE\xdf\xa3", "a video file"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
)
_MAIL_HEADER = re.compile(
    rb"(?i)^(from|to|date|subject|received|return-path|message-id|mime-version|delivered-to|content-type):",
    re.MULTILINE,
)
_HTML_START = re.compile(
    rb"(?is)\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype\s+html|html|head|body|div|p|h1|table|article)\b"
)
_FEED_START = re.compile(rb"(?is)\s*(<\?xml[^>]*>\s*)?(<\?[^>]*>\s*|<!--.*?-->\s*)*<(rss|feed|rdf:RDF)\b")
_HEAD = 4096
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def sniff(data: bytes, *, name: str, media_type: str | None = None) -> Format:
    """The format of ``data``. Raises UnreadableInput for what we do not read, calling it by what it is."""
    head = data[:_HEAD]
    if head.lstrip()[:5] == b"%PDF-" or b"%PDF-" in head[:1024]:
        return Format.PDF
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zip_kind(data, name)
    if head.startswith((b"WARC/1.", b"\x1f\x8b")):
        return Format.WARC
    for magic, what in _REFUSED:
        if head.startswith(magic):
            raise _refusal(what, name)
    if head[:4] == b"RIFF" or head[4:8] == b"ftyp":
        raise _refusal("an image, sound or video file", name)
    if _is_binary(head):
        raise _refusal("binary data", name)
    return _text_kind(head, name, media_type)


def is_readable(data: bytes, *, name: str, media_type: str | None = None) -> bool:
    """Whether ``data`` is in a format that we read; an image beside a letter is not."""
    try:
        sniff(data, name=name, media_type=media_type)
    except UnreadableInput:
        return False
    return True


def _text_kind(head: bytes, name: str, media_type: str | None) -> Format:
    plain = (media_type or "").partition(";")[0].strip().lower()
    if _FEED_START.match(head):
        return Format.FEED
    declared = _MEDIA_TYPES.get(plain) or _SUFFIXES.get(PurePath(name).suffix.lower())
    if declared is not None:
        return declared
    if PurePath(name).suffix.lower() in _TEXT_SUFFIXES:
        return Format.TEXT
    if _HTML_START.match(_narrow(head)):
        return Format.HTML
    top = re.split(rb"\r?\n\r?\n", head, maxsplit=1)[0]
    kinds = {kind.lower() for kind in _MAIL_HEADER.findall(top)}
    if len(kinds) >= 3 and b"from" in kinds and _MAIL_HEADER.match(top):
        return Format.EMAIL
    return Format.TEXT


def _is_binary(head: bytes) -> bool:
    """Control characters that no text holds. UTF-16 and UTF-32 hold zero bytes, so those are looked at without."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")):
        return False
    even, odd = head[0::2].count(0), head[1::2].count(0)
    pairs = max(len(head) // 2, 1)
    if max(even, odd) > pairs * 0.6 and min(even, odd) < pairs * 0.05:
        return False
    return 0 in head or len(_CONTROL.findall(head)) > len(head) * 0.02


def _narrow(head: bytes) -> bytes:
    """UTF-16 as if it were ASCII: enough to see a tag."""
    return head.lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\x00", b"")


def _zip_kind(data: bytes, name: str) -> Format:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = set(archive.namelist())
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError, EOFError) as error:
        raise UnreadableInput(f"is a damaged ZIP or DOCX file: {error}", where=Place(file=name)) from error
    if "word/document.xml" in parts:
        return Format.DOCX
    kinds = (
        ("xl/workbook.xml", "an Excel workbook: save it as PDF or text"),
        ("ppt/presentation.xml", "a PowerPoint file: save it as PDF"),
        ("META-INF/container.xml", "an EPUB book: save it as HTML or text"),
        ("content.xml", "an OpenDocument file: save it as DOCX or PDF"),
    )
    raise _refusal(next((what for part, what in kinds if part in parts), "a ZIP archive: unpack it first"), name)


def _refusal(what: str, name: str) -> UnreadableInput:
    thing, _, hint = what.partition(": ")
    return UnreadableInput(f"is {thing}, not a document that we read", where=Place(file=name), hint=hint or None)
