"""A sieve over raw bytes: whether a page of an archive is worth parsing at all.

Parsing a page costs milliseconds, looking through its bytes microseconds, and of a
thousand pages of an ordinary archive hardly any reports a joint statement. The sieve must
keep all that might; what it lets through in vain costs only time.
"""

from __future__ import annotations

import functools
import tomllib
from importlib import resources

from ahocorasick_rs import BytesAhoCorasick

from undersigned.errors import BadData, Place

_FILE = "cues.toml"


def may_report_a_statement(data: bytes) -> bool:
    """Whether ``data``, a page in whatever encoding, holds a cue: words like "joint statement" or "signatories"."""
    plain = b" ".join(data.lower().replace(b"&nbsp;", b" ").split())
    return next(iter(_cues().find_matches_as_indexes(plain)), None) is not None


@functools.cache
def _cues() -> BytesAhoCorasick:
    """The cues in every encoding, as written and with a capital. Raises BadData for a row that is no list of words."""
    table = tomllib.loads(resources.files(__package__).joinpath(_FILE).read_text("utf-8"))
    patterns: set[bytes] = set()
    for language, row in table.items():
        cues, encodings = row.get("cues"), row.get("encodings")
        if not cues or not encodings or any(not isinstance(cue, str) or cue != cue.lower() for cue in cues):
            raise BadData(f"{language}: needs cues in small letters and encodings", where=Place(file=_FILE))
        # The bytes of a page are lowered as ASCII, so the pattern's ASCII letters are lowered too.
        for cue in cues:
            written = ((words, encoding) for words in (cue, cue.capitalize()) for encoding in encodings)
            patterns.update(words.encode(encoding).lower() for words, encoding in written if _fits(words, encoding))
    return BytesAhoCorasick(sorted(patterns))


def _fits(words: str, encoding: str) -> bool:
    try:
        words.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True
