"""In whose name a command records and judges."""

from __future__ import annotations

import getpass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from undersigned.settings import Settings


def editor_name(settings: Settings, given: str | None) -> str:
    """The name given, else that of the settings, else that of the user of the machine."""
    return given or settings.editor or getpass.getuser()
