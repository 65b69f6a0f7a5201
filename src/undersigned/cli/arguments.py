"""What people type for a state or a kind of statement, read the same way by every command."""

from __future__ import annotations

import difflib

from undersigned.errors import UsageError
from undersigned.model.statements import StatementKind
from undersigned.model.states import StateCode


def state_code(words: str) -> StateCode:
    """The state that ``words`` are the code or a name of: ``USA``, ``us``, ``United States``. Raises UsageError."""
    from undersigned import reference

    wanted = words.casefold().removeprefix("the ").strip()
    if reference.is_state(wanted.upper()):
        return wanted.upper()
    names: dict[str, StateCode] = {}
    for one in reference.states():
        for name in (one.iso2, one.name, one.official_name, one.un_name, one.name_fr, one.name_es):
            names.setdefault(name.casefold(), one.code)
    if wanted in names:
        return names[wanted]
    near = difflib.get_close_matches(wanted, names, n=2, cutoff=0.7)
    hint = " or ".join(f"{reference.state(names[name]).name} ({names[name]})" for name in near)
    raise UsageError(
        f"no state is called {words!r}", hint=f"did you mean {hint}?" if hint else "give a name or an ISO 3166-1 code"
    )


def statement_kind(words: str) -> StatementKind:
    """The kind of statement that ``words`` begin. Raises UsageError."""
    wanted = words.casefold().replace("_", " ").strip()
    found = [kind for kind in StatementKind if wanted and kind.value.startswith(wanted)]
    if len(found) != 1:
        raise UsageError(f"no one kind of statement begins {words!r}", hint=f"one of {', '.join(StatementKind)}")
    return found[0]
