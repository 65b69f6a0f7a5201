"""The hash chain: each link's digest takes in the digest before it, so no earlier row can change unseen.

    digest of a link = SHA-256( digest of the link before it + canonical JSON of the link's header and rows )

The first link takes in 32 zero bytes. Canonical JSON is ASCII without white space, so that the same
content gives the same bytes on every machine. Rows stand with their texts written out, not with the
numbers that point at them: changing a name in a table of names is found like any other change.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence

GENESIS = bytes(32)

_encode = json.JSONEncoder(ensure_ascii=True, separators=(",", ":"), check_circular=False).encode


def link_digest(previous: bytes, header: Sequence[object], rows: Sequence[Sequence[object]]) -> bytes:
    """The digest of the link with ``header`` and ``rows``, all plain JSON values, after the digest ``previous``."""
    return hashlib.sha256(previous + _encode([header, rows]).encode("ascii")).digest()
