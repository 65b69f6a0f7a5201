"""Which names the site answers to: a page of another site must not reach it under a name of its own (DNS rebinding)."""

from __future__ import annotations

from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from undersigned.settings import Settings
from undersigned.web.errors import ErrorShape, answer

ANY = "*"
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


def hosts_of(settings: Settings) -> frozenset[str]:
    """The names of this machine, of ``site_url`` and those that ``hosts`` lists; ``*`` there stands for every name."""
    site = urlsplit(settings.site_url or "").hostname
    listed = (name.strip().lower() for name in (settings.hosts or "").split(","))
    return frozenset((*_LOOPBACK, *((site,) if site else ()), *(name for name in listed if name)))


class Hosts:
    """Refuses requests under other names."""

    def __init__(self, app: ASGIApp, *, names: frozenset[str]) -> None:
        self._app = app
        self._names = names

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] != "http" or ANY in self._names or _name(scope) in self._names:
            await self._app(scope, receive, send)
            return
        shape = ErrorShape(
            status=421,
            code="other_host",
            what="this site does not answer to that name",
            hint="set UNDERSIGNED_SITE_URL, or list the name in UNDERSIGNED_HOSTS",
        )
        await answer(scope, shape)(scope, receive, send)


def _name(scope: Scope) -> str | None:
    try:
        return urlsplit(f"//{Headers(scope=scope).get('host', '')}").hostname
    except ValueError:
        return None
