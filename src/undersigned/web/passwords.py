"""Passwords by scrypt (RFC 7914), with the parameters beside each hash so that they can be raised later."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from typing import Final

from undersigned.errors import UsageError

LEAST: Final = 12
"""The fewest characters of a password (NIST SP 800-63B asks for at least 8, and for no other rule)."""
MOST: Final = 256
_N, _R, _P = 2**15, 8, 1
"""32 MB and about a tenth of a second."""


def hashed(password: str) -> str:
    """``password`` as it is kept. Raises UsageError for one that is too short or too long."""
    if not LEAST <= len(password) <= MOST:
        raise UsageError(f"a password has {LEAST} to {MOST} characters", hint="a few words in a row are easy to keep")
    salt = secrets.token_bytes(16)
    return "$".join(("scrypt", str(_N), str(_R), str(_P), salt.hex(), _scrypt(password, salt, _N, _R, _P).hex()))


def holds(password: str, kept: str) -> bool:
    """Whether ``password`` is the one that was kept."""
    _, n, r, p, salt, digest = kept.split("$")
    return hmac.compare_digest(
        _scrypt(password, bytes.fromhex(salt), int(n), int(r), int(p)), bytes.fromhex(digest)
    )  # fmt: skip


def _scrypt(password: str, salt: bytes, n: int, r: int, p: int) -> bytes:
    return hashlib.scrypt(
        password[: MOST + 1].encode("utf-8", "surrogatepass"), salt=salt, n=n, r=r, p=p, maxmem=256 * n * r, dklen=32
    )
