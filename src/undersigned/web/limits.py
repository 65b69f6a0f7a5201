"""What a request may cost: how large its body may be, and how often one address may ask for something dear."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from undersigned.clock import Clock
from undersigned.settings import Settings
from undersigned.web.private import READ, READ_TWIN

SMALL: Final = 64 * 1024
"""The largest body, in bytes, of a form that takes no document."""


def most_bytes(path: str, settings: Settings) -> int:
    """The largest body that ``path`` takes: what takes documents gets them as a form, which adds a third and a bit."""
    return settings.max_upload * 4 // 3 + SMALL if path.startswith(READ) or path == READ_TWIN else SMALL


class BodyLimit:
    """Refuses a body that is too large: at once where its length is told, else while it streams in."""

    def __init__(self, app: ASGIApp, *, most: Callable[[str], int]) -> None:
        self._app = app
        self._most = most

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        most = self._most(scope["path"])
        told = Headers(scope=scope).get("content-length", "")
        seen = int(told) if told.isdigit() else 0

        async def receiving() -> Message:
            nonlocal seen
            if seen > most:
                raise _too_large(most)
            message = await receive()
            if message["type"] == "http.request" and not told.isdigit():
                seen += len(message.get("body", b""))
                if seen > most:
                    raise _too_large(most)
            return message

        await self._app(scope, receiving, send)


def _too_large(most: int) -> HTTPException:
    # The rest of the body is not read: the connection cannot be used again.
    return HTTPException(413, f"more than the {most:,} bytes that are taken here", headers={"connection": "close"})


class RateLimit:
    """So many times in a span of time for each key; the keys least lately seen are forgotten beyond ``remembered``."""

    def __init__(self, clock: Clock, *, most: int, within: timedelta, remembered: int = 10_000) -> None:
        self._clock = clock
        self._most = most
        self._within = within
        self._remembered = remembered
        self._lock = threading.Lock()
        self._seen: OrderedDict[str, list[datetime]] = OrderedDict()

    def take(self, key: str) -> None:
        """Count one use by ``key``. Raises HTTPException 429 that tells when to come again."""
        now = self._clock.now()
        with self._lock:
            recent = [at for at in self._seen.pop(key, []) if timedelta() <= now - at < self._within]
            allowed = len(recent) < self._most
            self._seen[key] = [*recent, now] if allowed else recent
            while len(self._seen) > self._remembered:
                self._seen.popitem(last=False)
        if not allowed:
            wait = max(1, int((recent[0] + self._within - now).total_seconds()))
            raise HTTPException(429, "too many tries from your address", headers={"retry-after": str(wait)})

    def forgive(self, key: str) -> None:
        """Forget the uses by ``key``."""
        with self._lock:
            self._seen.pop(key, None)
