"""What people type for a state or a kind of statement, read the same way by every command."""

from __future__ import annotations

from typing import Annotated

import typer

from undersigned.errors import UsageError
from undersigned.model.statements import StatementKind
from undersigned.model.states import StateCode

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def state_code(words: str) -> StateCode:
    """The state that ``words`` are the code or a name of. Raises UsageError."""
    from undersigned.names.typed import state_typed

    return state_typed(words)


def statement_kind(words: str) -> StatementKind:
    """The kind of statement that ``words`` begin. Raises UsageError."""
    wanted = words.casefold().replace("_", " ").strip()
    found = [kind for kind in StatementKind if wanted and kind.value.startswith(wanted)]
    if len(found) != 1:
        raise UsageError(f"no one kind of statement begins {words!r}", hint=f"one of {', '.join(StatementKind)}")
    return found[0]
