"""The whole way of a document in two calls, as the command line, the site and a user's own Python take it.

>>> from pathlib import Path
>>> from undersigned import api
>>> report = api.check_path(Path("examples/chechnya-letter.txt"))  # doctest: +SKIP
>>> [v.because for v in report.verdicts if v.verdict == "disputed"]  # doctest: +SKIP
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from undersigned import __version__
from undersigned.checking.checker import check
from undersigned.documents.load import load_path
from undersigned.model.documents import Document
from undersigned.model.readings import Reading
from undersigned.model.verdicts import CheckReport
from undersigned.reading.reader import read
from undersigned.register.matching import identify
from undersigned.register.shipped import shipped_register
from undersigned.register.view import RegisterView


def read_path(path: str | Path, register: RegisterView | None = None) -> Reading:
    """Read the document at ``path``. Raises UnreadableInput."""
    return read_document(load_path(Path(path)), register)


def read_document(document: Document, register: RegisterView | None = None) -> Reading:
    """All that ``document`` yields, its statements matched to ``register``, by default the one that ships."""
    reading = read(document)
    stamped = replace(reading, source=replace(reading.source, reader=__version__))
    return identify(stamped, register or shipped_register())


def check_path(path: str | Path, register: RegisterView | None = None) -> CheckReport:
    """Check the document at ``path``. Raises UnreadableInput."""
    return check_document(load_path(Path(path)), register)


def check_document(document: Document, register: RegisterView | None = None) -> CheckReport:
    """What the record says of each claim in ``document``."""
    held = register or shipped_register()
    return check(read_document(document, held), held)
