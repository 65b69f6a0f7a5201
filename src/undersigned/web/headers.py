"""Headers on every answer: what a page may load, who may frame it, who may read it, how long it keeps."""

from __future__ import annotations

from typing import Final

from starlette.datastructures import MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from undersigned.pages.catalogue import KINDS
from undersigned.web.private import is_private

_POLICY: Final = {
    "default-src": "'none'",
    "style-src": "'self'",
    "script-src": "'self'",
    "img-src": "'self'",
    "connect-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
}
_PREFLIGHT: Final = {
    "allow": "GET, HEAD, OPTIONS",
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "GET, HEAD",
    "access-control-allow-headers": "If-None-Match",
    "access-control-max-age": "86400",
}
"""What a browser hears that asks, on behalf of another site, whether it may ask."""
_FRAMEABLE = tuple(kind.pattern for kind in KINDS if kind.frameable)


class Headers:
    """Sets the headers; an answer that has set one itself keeps it."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        if scope["method"] == "OPTIONS" and not is_private(scope["path"]):
            await Response(status_code=204, headers=_PREFLIGHT)(scope, receive, send)
            return

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in headers_for(scope["path"], scope["method"]).items():
                    headers.setdefault(name, value)
            await send(message)

        await self._app(scope, receive, sending)


def headers_for(path: str, method: str) -> dict[str, str]:
    """The headers of an answer that sets none itself."""
    frameable = any(pattern.fullmatch(path.lstrip("/")) for pattern in _FRAMEABLE)
    policy = _POLICY | ({"frame-ancestors": "*"} if frameable else {})
    found = {
        "content-security-policy": "; ".join(f"{name} {value}" for name, value in policy.items()),
        "x-content-type-options": "nosniff",
        "referrer-policy": "strict-origin-when-cross-origin",
        "cache-control": "no-cache",
        "permissions-policy": "camera=(), geolocation=(), microphone=()",
    }
    if is_private(path):
        found["cache-control"] = "private, no-store"
        found["referrer-policy"] = "same-origin"
    elif method in ("GET", "HEAD"):
        # What is published may be read from any page; nothing that needs a cookie is answered with one.
        found["access-control-allow-origin"] = "*"
        found["access-control-expose-headers"] = "ETag"
    return found
