"""A static copy of the site, made whole beside its place and then put there at once."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from undersigned import __version__
from undersigned.errors import StorageError, UsageError
from undersigned.pages.catalogue import FILES, all_addresses
from undersigned.pages.held import Held
from undersigned.pages.render import assets
from undersigned.pages.searchindex import ADDRESS, INDEX, index_of, search_form
from undersigned.pages.site import Site, site_of
from undersigned.publish.workers import Opening, chunks_of, write_all
from undersigned.publish.writing import write, write_page_text
from undersigned.register.shelf import shelf_of
from undersigned.register.view import StatementQuery
from undersigned.settings import Settings

MARK = "undersigned.json"
"""The file by which a folder is known as a copy that may be replaced."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """What was written."""

    statements: int
    files: int
    seconds: float


def publish(
    settings: Settings, target: Path, *, processes: int, told: Callable[[int, int], None], shipped: bool = True
) -> Published:
    """Write the site of the register of ``settings`` to ``target``; ``told`` hears how many of how many are done.

    ``shipped=False`` leaves out what ships, as for ``Register.open``.

    A copy that lies there is replaced in one step when the new one is whole; on any error it stays as it was.
    Raises UsageError if ``target`` holds something else, StorageError if it cannot be written.
    """
    began = time.monotonic()
    target = target.absolute()
    _must_be_ours(target)
    opening = Opening(settings=settings, shipped=shipped)
    with opening.open() as register:
        held = Held(register, shelf=shelf_of(settings))
        site = site_of(settings, live=False)
        statements = held.facets().total
        with put_in_place(target) as folder:
            _write_frame(held, site, folder)
            chunks = chunks_of([*all_addresses(held), *(a for kind in FILES for a in kind.addresses(held))])
            write_all(opening, site, folder, chunks, processes=processes, told=told)
            files = sum(len(names) for _, _, names in os.walk(folder))
    return Published(statements=statements, files=files, seconds=time.monotonic() - began)


def _write_frame(held: Held, site: Site, folder: Path) -> None:
    """What is not a page of the catalogue: assets, search, the mark."""
    for name, content in assets().items():
        write(folder, f"static/{name}", content)
    write_page_text(folder, ADDRESS, search_form(site))
    write(folder, INDEX, index_of(held.register.find(StatementQuery())))
    mark = {"made_by": f"undersigned {__version__}", "revision": held.register.revision(), "made_on": held.today}
    write(folder, MARK, json.dumps(mark).encode())


def _must_be_ours(target: Path) -> None:
    if not target.exists() or (target / MARK).is_file():
        return
    if not target.is_dir() or any(target.iterdir()):
        raise UsageError(
            f"{target} holds something that is no copy of the register",
            hint="name a new or an empty folder; nothing was touched",
        )


@contextmanager
def put_in_place(target: Path) -> Iterator[Path]:
    """A folder beside ``target`` that takes its place at the end; on an error it goes, and ``target`` stays."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
    except OSError as error:
        raise StorageError(f"{target} cannot be written: {error.strerror}") from error
    try:
        yield folder
        folder.chmod(0o755)
        _swap(folder, target)
    except OSError as error:
        raise StorageError(f"{target} could not be written whole: {error.strerror}", hint="it is as it was") from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _swap(folder: Path, target: Path) -> None:
    if not target.exists():
        folder.rename(target)
        return
    old = folder.with_name(f"{folder.name}-old")
    target.rename(old)
    try:
        folder.rename(target)
    except OSError:
        old.rename(target)
        raise
    shutil.rmtree(old, ignore_errors=True)
