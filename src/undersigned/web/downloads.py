"""The whole register as files, made when first asked for and kept until the register changes."""

from __future__ import annotations

import shutil
import tempfile
import threading
from pathlib import Path

from fastapi import FastAPI
from fastapi.responses import FileResponse

from undersigned.errors import NotInRegister
from undersigned.pages.held import Held
from undersigned.register.exchange.everything import FILES, export_everything


class Downloads:
    """One folder of exports, of the newest revision asked for."""

    def __init__(self, held: Held) -> None:
        self._held = held
        self._lock = threading.Lock()
        self._made: tuple[int, Path] | None = None

    def folder(self) -> Path:
        """The folder of the present revision; whoever comes while it is being made waits for it."""
        with self._lock:
            revision = self._held.register.revision()
            if self._made is None or self._made[0] != revision:
                self.close()
                folder = Path(tempfile.mkdtemp(prefix="undersigned-data-"))
                export_everything(self._held.register, folder)
                self._made = revision, folder
            return self._made[1]

    def close(self) -> None:
        """Let go of the files."""
        if self._made is not None:
            shutil.rmtree(self._made[1], ignore_errors=True)
            self._made = None


def add_downloads(app: FastAPI, downloads: Downloads) -> None:
    """Everything under ``data/``."""

    @app.get("/data/{name}", include_in_schema=False)
    @app.head("/data/{name}", include_in_schema=False)
    def download(name: str) -> FileResponse:
        if name not in FILES:
            raise NotInRegister(f"there is no download {name!r}")
        return FileResponse(downloads.folder() / name, media_type=FILES[name], filename=name)
