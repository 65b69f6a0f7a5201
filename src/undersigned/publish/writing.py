"""Pages and files of the catalogue to files of a folder."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from undersigned.errors import BadData
from undersigned.pages import addresses
from undersigned.pages.catalogue import FILES, page_at
from undersigned.pages.files import file_at
from undersigned.pages.held import Held
from undersigned.pages.site import Site


def write_address(held: Held, site: Site, folder: Path, address: str) -> None:
    """Write the page at ``address`` with its twin, or the file."""
    if address and not address.endswith("/"):
        write(folder, address, file_at(unquote(address), held, site, FILES))
        return
    page = page_at(unquote(address), held)
    write_page_text(folder, address, page.html(site))
    write(folder, addresses.twin(address), page.json())


def write_page_text(folder: Path, address: str, html: str) -> None:
    """Write a page so that its address leads to it on any host."""
    write(folder, f"{address}index.html", html.encode())


def write(folder: Path, address: str, content: bytes) -> None:
    """Write one file. Raises BadData for an address that would leave ``folder``."""
    place = PurePosixPath(unquote(address))
    if place.is_absolute() or ".." in place.parts:
        raise BadData(f"{address!r} is no name for a file")
    path = folder / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
