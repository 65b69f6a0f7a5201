"""Names as pages show them, for every code that a statement may carry."""

from __future__ import annotations

from undersigned import reference
from undersigned.model.states import StateCode


def name_of(code: StateCode) -> str:
    """The short name of a state or, for what a statement may concern, a territory. Raises NotInRegister."""
    territory = reference.territories().get(code)
    return territory.name if territory is not None else reference.state(code).name


def body_name(key: str) -> str:
    """The name of a body. Raises NotInRegister."""
    return reference.body(key).name
