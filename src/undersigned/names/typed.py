"""What people type for a state, on the command line or in a form: ``USA``, ``us``, ``Côte d'Ivoire``."""

from __future__ import annotations

from undersigned.errors import UsageError
from undersigned.model.states import StateCode
from undersigned.names.resolution import Declined
from undersigned.names.resolver import resolve
from undersigned.reference import name_in_sentence

_LONGEST_CODE = 3


def state_typed(words: str) -> StateCode:
    """The state that ``words`` are the code or a name of. Raises UsageError with what may have been meant.

    A territory and the European Union have codes too: statements concern the one and are signed by the other.
    """
    # Nobody types codes in capitals; in running text "us" is no state.
    written = words.strip()
    answer = resolve(written.upper() if len(written) <= _LONGEST_CODE else written, usage="un")
    if not isinstance(answer, Declined):
        return answer.state
    if answer.code is not None:
        return answer.code
    meant = " or ".join(f"{name_in_sentence(code)} ({code})" for code in answer.candidates)
    raise UsageError(
        f"{words!r} is {answer.why}", hint=f"did you mean {meant}?" if meant else "give a name or an ISO 3166-1 code"
    )
