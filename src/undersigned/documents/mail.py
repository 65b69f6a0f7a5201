"""E-mail (.eml): the body as one document, each attachment that we read as a document of its own.

Of a body in two forms the plain one is taken, which holds the words without the dress; a
mail without it is read as HTML. What stands below the line ``-- `` is the sender's
signature and furniture.
"""

from __future__ import annotations

import contextlib
import email
import email.policy
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime

_SIGNATURE = "\n-- \n"
MAX_DEPTH = 5
"""Mails within mails that are opened."""
_MAX_PARTS = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file that came with a mail."""

    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """A mail taken apart: the bytes of its body and what its headers say."""

    subject: str | None
    sender: str | None
    sent: date | None
    body: bytes
    body_type: str
    """``text/plain`` or ``text/html``, with the charset if the mail names one."""
    attachments: tuple[Attachment, ...]


def take_apart(data: bytes) -> Mail:
    """The parts of the mail in ``data``; a mail that breaks the rules yields what can be told."""
    message = email.message_from_bytes(data, policy=email.policy.compat32)
    bodies: dict[str, tuple[bytes, str]] = {}
    attachments: list[Attachment] = []
    for part in _leaves(message):
        kind = part.get_content_type()
        if _is_attachment(part):
            attachments.append(_attachment(part, len(attachments) + 1))
        elif kind in ("text/plain", "text/html"):
            charset = part.get_content_charset()
            words = _payload(part)
            if kind not in bodies and words.strip():
                bodies[kind] = (words, f"{kind}; charset={charset}" if charset else kind)
    body, body_type = bodies.get("text/plain") or bodies.get("text/html") or (b"", "text/plain")
    return Mail(
        subject=_header(message, "Subject"),
        sender=_sender(message),
        sent=_sent(message),
        body=body,
        body_type=body_type,
        attachments=tuple(attachments),
    )


def signature_start(text: str) -> int:
    """Where the sender's signature begins in a plain body; its end where there is none."""
    place = text.rfind(_SIGNATURE)
    return len(text) if place < 0 else place + 1


def _leaves(message: Message) -> Iterator[Message]:
    """Parts without parts, mails within the mail unopened, at most a thousand."""
    waiting, seen = [message], 0
    while waiting and seen < _MAX_PARTS:
        part = waiting.pop(0)
        seen += 1
        inner = part.get_payload()
        if isinstance(inner, list) and part.get_content_type() != "message/rfc822":
            waiting = [p for p in inner if isinstance(p, Message)] + waiting
        else:
            yield part


def _is_attachment(part: Message) -> bool:
    kind = part.get_content_type()
    if kind == "message/rfc822" or part.get_content_disposition() == "attachment":
        return True
    return not kind.startswith(("text/", "image/", "multipart/"))


def _attachment(part: Message, number: int) -> Attachment:
    kind = part.get_content_type()
    name = _decoded(part.get_filename() or "") or f"attachment {number}"
    inner = part.get_payload()
    if kind == "message/rfc822" and isinstance(inner, list) and inner and isinstance(inner[0], Message):
        return Attachment(name=name, media_type=kind, data=inner[0].as_bytes())
    return Attachment(name=name, media_type=kind, data=_payload(part))


def _payload(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _header(message: Message, name: str) -> str | None:
    value = message.get(name)
    return _decoded(str(value)) if value is not None else None


def _decoded(value: str) -> str | None:
    with contextlib.suppress(ValueError, LookupError, MessageError):
        value = str(make_header(decode_header(value)))
    return " ".join(value.encode("utf-8", "replace").decode().split()) or None


def _sender(message: Message) -> str | None:
    name, address = parseaddr(_header(message, "From") or "")
    return name or address or None


def _sent(message: Message) -> date | None:
    try:
        return parsedate_to_datetime(str(message.get("Date"))).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
