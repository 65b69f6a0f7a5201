"""Bytes to text: which encoding a text is in, and a refusal with the place where it is in none.

In this order: a byte order mark; UTF-8, which hardly any other encoding imitates; UTF-16
without a mark; what the source declares; and last what its bytes look like.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

import chardet

from undersigned.errors import Place, UnreadableInput

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# The WHATWG's reading of labels: pages that say Latin-1 mean Windows-1252, pages that say GB2312 mean its successor.
_MEANT = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "big5": "cp950",
}
_STATEFUL = ("iso2022", "hz")
_SAMPLE = 64 * 1024
_UTF8_CHARACTER = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_PUNCTUATION = "\u00a0«»“”„‘’‚–—•…·°ªº№¿¡§€£©®،؛؟。、，；：（）《》「」！？"
_HIGH = re.compile(rb"[\x80-\xff]+")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and the encoding (Python's name of it) that it was in."""

    text: str
    encoding: str


def decode(data: bytes, *, name: str, declared: str | None = None) -> Decoded:
    """The text of ``data``. ``declared`` is what HTTP, mark-up or mail headers say. Raises UnreadableInput."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data, encoding, name)
    codec = _codec(declared)
    if codec is not None and codec.startswith(_STATEFUL):
        return _strict(data, codec, name)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        wide = _wide(data)
        if wide is not None:
            return _strict(data, wide, name)
        _refuse_mixture(data, error, name)
        failed = error
    tried = ["utf-8"]
    for candidate in (codec, _detected(data)):
        if candidate is not None and candidate not in tried:
            tried.append(candidate)
            try:
                text = data.decode(candidate)
            except UnicodeDecodeError as error:
                failed = error
                continue
            if _is_text(text):
                return Decoded(text, candidate)
    raise _undecodable(data, failed, name, f"cannot be decoded as {' or '.join(tried)}") from failed


def normal_newlines(text: str) -> str:
    r"""``text`` with ``\n`` for every line break."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _strict(data: bytes, encoding: str, name: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError as error:
        raise _undecodable(data, error, name) from error


def _codec(label: str | None) -> str | None:
    """Python's codec for a declared label, or None for a label that means no text encoding."""
    if not label:
        return None
    try:
        found = codecs.lookup(label.strip().strip("\"'")).name
        b"".decode(found)
    except (LookupError, ValueError, UnicodeError):
        return None
    return _MEANT.get(found, found)


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark shows in zero bytes on one side of nearly every pair."""
    sample = data[:_SAMPLE]
    pairs = len(sample) // 2
    if pairs < 2 or len(data) % 2:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > pairs * 0.6 and even < pairs * 0.05:
        return "utf-16-le"
    return "utf-16-be" if even > pairs * 0.6 and odd < pairs * 0.05 else None


def _refuse_mixture(data: bytes, error: UnicodeDecodeError, name: str) -> None:
    """Raise where UTF-8 prevails: any other decoding would turn its characters into nonsense."""
    whole = len(_UTF8_CHARACTER.findall(data))
    rest = sum(map(len, _HIGH.findall(_UTF8_CHARACTER.sub(b"", data))))
    if whole and 2 * whole >= rest:
        raise _undecodable(data, error, name, "is UTF-8 in part only") from error


def _detected(data: bytes) -> str | None:
    """What the bytes around the first ones outside ASCII look like."""
    first = _HIGH.search(data)
    start = max(first.start() - 1024, 0) if first else 0
    found = chardet.detect(data[start : start + _SAMPLE])
    return _codec(found["encoding"])


def _is_text(text: str) -> bool:
    """Whether what stands outside ASCII is letters for the most part, as in every language written with them."""
    high = [c for c in text[:_SAMPLE] if c > "\x7f"]
    return 2 * sum(c.isalpha() or c in _PUNCTUATION for c in high) >= len(high) and "\x00" not in text


def _undecodable(data: bytes, error: UnicodeDecodeError, name: str, what: str | None = None) -> UnreadableInput:
    """The refusal, with the line of the first byte that does not fit and that byte."""
    byte = data[error.start] if error.start < len(data) else 0
    where = Place(file=name, line=data.count(b"\n", 0, error.start) + 1)
    what = what or f"cannot be decoded as {error.encoding}"
    return UnreadableInput(f"{what}: byte 0x{byte:02X} at {error.start}", where=where, hint="save it as UTF-8")
