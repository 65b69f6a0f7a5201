"""How large the body of a request may be."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

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
