"""What people type for a state or a kind of statement, read the same way by every command."""

from __future__ import annotations

from undersigned.errors import UsageError
from undersigned.model.statements import StatementKind
from undersigned.model.states import StateCode

_LONGEST_CODE = 3


def state_code(words: str) -> StateCode:
    """The state that ``words`` are the code or a name of: ``USA``, ``us``, ``Côte d'Ivoire``. Raises UsageError.

    A territory and the European Union have codes too: statements concern the one and are signed by the other.
    """
    from undersigned.names import Declined, resolve
    from undersigned.reference import name_in_sentence

    # On the command line nobody types codes in capitals; in running text "us" is no state.
    written = words.upper() if len(words) <= _LONGEST_CODE else words
    answer = resolve(written, usage="un")
    if not isinstance(answer, Declined):
        return answer.state
    if answer.code is not None:
        return answer.code
    meant = " or ".join(f"{name_in_sentence(code)} ({code})" for code in answer.candidates)
    raise UsageError(
        f"{words!r} is {answer.why}", hint=f"did you mean {meant}?" if meant else "give a name or an ISO 3166-1 code"
    )


def statement_kind(words: str) -> StatementKind:
    """The kind of statement that ``words`` begin. Raises UsageError."""
    wanted = words.casefold().replace("_", " ").strip()
    found = [kind for kind in StatementKind if wanted and kind.value.startswith(wanted)]
    if len(found) != 1:
        raise UsageError(f"no one kind of statement begins {words!r}", hint=f"one of {', '.join(StatementKind)}")
    return found[0]
