"""The shelf: the bytes of documents, kept by their SHA-256, so that evidence can be shown years later.

documents/b9/b947e9c49ec5…                one file a document, exactly its bytes
documents/b9/b947e9c49ec5….reading.json   what was read in it, without its text: it may be read again at any time
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from undersigned.errors import NotInRegister, Place, StorageError
from undersigned.jsonio import reading_from_json, to_json
from undersigned.model.readings import Reading
from undersigned.settings import Settings


class Shelf:
    """Kept bytes in ``folder``. A file is there whole or not at all, also when the machine stops in between."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, data: bytes) -> str:
        """Keep ``data`` unless it is kept already; its SHA-256 in hex. Raises StorageError."""
        sha256 = hashlib.sha256(data).hexdigest()
        path = self._path(sha256)
        if not path.exists():
            try:
                _write_whole(path, data)
            except OSError as error:
                raise StorageError(
                    f"the document cannot be kept in {path.parent}: {error.strerror}; nothing was recorded",
                    hint="free some space, or add it with --no-keep",
                ) from error
        return sha256

    def keep_reading(self, reading: Reading) -> None:
        """Keep what was read in a document, in the place of an earlier reading. Raises StorageError."""
        path = self._reading_path(reading.source.sha256)
        try:
            _write_whole(path, to_json(replace(reading, text=None), indent=None).encode())
        except OSError as error:
            raise StorageError(f"the reading cannot be kept in {path.parent}: {error.strerror}") from error

    def reading(self, sha256: str) -> Reading | None:
        """What was read in the document with that hash; None if nothing is kept. Raises BadData."""
        path = self._reading_path(sha256)
        try:
            words = path.read_text("utf-8")
        except FileNotFoundError:
            return None
        return reading_from_json(words, Place(file=str(path)))

    def holds(self, sha256: str) -> bool:
        """Whether the bytes with that hash are kept."""
        return self._path(sha256).exists()

    def get(self, sha256: str) -> bytes:
        """The bytes with that hash. Raises NotInRegister, and StorageError where they are not what they were."""
        try:
            data = self._path(sha256).read_bytes()
        except OSError as error:
            raise NotInRegister(f"no document with the SHA-256 {sha256} is kept") from error
        if hashlib.sha256(data).hexdigest() != sha256:
            raise StorageError(f"the kept document {sha256} was changed", hint="restore it from a copy")
        return data

    def _reading_path(self, sha256: str) -> Path:
        return self._path(sha256).with_name(f"{sha256}.reading.json")

    def _path(self, sha256: str) -> Path:
        return self._folder / sha256[:2] / sha256


def shelf_of(settings: Settings) -> Shelf:
    """The shelf in the data folder."""
    return Shelf(settings.data_dir / "documents")


def _write_whole(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
    # The new name itself lasts only once the folder is on the disk too.
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
