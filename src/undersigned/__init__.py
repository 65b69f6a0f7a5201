"""Undersigned keeps the record of who signed a joint statement of states, who did not, and why.

>>> import undersigned
>>> report = undersigned.check("examples/chechnya-letter.txt")  # doctest: +SKIP
>>> with undersigned.Register.open() as register:  # doctest: +SKIP
...     absence = register.absent("hrc40-2019-03-18-chechnya-lgbti", of="EU")

``read`` and ``check`` are ``api.read_path`` and ``api.check_path``; ``Register`` is the user's own register.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from undersigned.api import check_path as check
    from undersigned.api import read_path as read
    from undersigned.register.store import Register

__version__ = "0.1.0"
__all__ = ["Register", "__version__", "check", "read"]

_LATER = {
    "check": ("undersigned.api", "check_path"),
    "read": ("undersigned.api", "read_path"),
    "Register": ("undersigned.register.store", "Register"),
}


def __getattr__(name: str) -> object:
    """What is named in ``_LATER``, imported when it is first asked for: ``import undersigned`` costs nothing."""
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, attribute = _LATER[name]
    return getattr(import_module(module), attribute)


def __dir__() -> list[str]:
    return sorted({*globals(), *_LATER})
