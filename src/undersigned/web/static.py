"""Style sheets, scripts and pictures of the site itself, from memory, each known by a hash."""

from __future__ import annotations

import hashlib
import mimetypes

from fastapi import FastAPI, Request, Response

from undersigned.errors import NotInRegister
from undersigned.pages.render import assets


def add_assets(app: FastAPI) -> None:
    """Everything under ``static/``."""
    held = {name: (content, f'"{hashlib.sha256(content).hexdigest()[:20]}"') for name, content in assets().items()}

    @app.get("/static/{name}", include_in_schema=False)
    def asset(name: str, request: Request) -> Response:
        if name not in held:
            raise NotInRegister(f"the site has no file {name!r}")
        content, tag = held[name]
        headers = {"etag": tag, "cache-control": "public, max-age=3600"}
        if request.headers.get("if-none-match") == tag:
            return Response(status_code=304, headers=headers)
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        return Response(content, media_type=kind, headers=headers)
