"""``field=value`` to a corrected attestation or head, validated like everything else that comes in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, fields
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from undersigned import reference
from undersigned.errors import BadData, NotInRegister, UsageError
from undersigned.model.dates import is_partial_date
from undersigned.model.stances import Attestation
from undersigned.model.statements import Statement
from undersigned.names.typed import state_typed
from undersigned.register.rows import signed64
from undersigned.register.store import Register

Noun = TypeVar("Noun")

_KEPT = {"id", "statement", "source", "evidence", "recorded_at", "recorded_by", "merged_ids"}


def find_attestation(register: Register, target: str) -> Attestation | None:
    """The attestation called ``target``, None where that is no attestation's name. Raises NotInRegister."""
    try:
        signed64(target)
    except BadData:
        return None
    found = register.attestation(target)
    if found is None:
        raise NotInRegister(f"no attestation is called {target!r}")
    return found


def corrected_attestation(wrong: Attestation, changes: Sequence[str]) -> Attestation:
    """``wrong`` with the changes. Raises UsageError for a field or value that cannot be."""
    values = _changed(wrong, changes)
    values["state"] = state_typed(values["state"])
    return _validated(type(wrong), values)


def corrected_head(statement: Statement, changes: Sequence[str]) -> Statement:
    """``statement`` with the changes; lists are given with ``|`` between. Raises UsageError."""
    values = _changed(statement, changes)
    for name in ("delivered_by", "concerning"):
        values[name] = tuple(state_typed(code) for code in values[name])
    if values["body_id"] != statement.body_id and values["body_id"] is not None:
        body = reference.body(values["body_id"])
        values["body"] = values["body"] if values["body"] != statement.body else body.name
    elif values["body"] != statement.body:
        body_named = reference.body_for(values["body"])
        values["body_id"] = body_named.id if body_named else None
    return _validated(type(statement), values)


def _changed(noun: Attestation | Statement, changes: Sequence[str]) -> dict[str, Any]:
    values = asdict(noun)
    known = [field.name for field in fields(noun) if field.name not in _KEPT]
    for change in changes:
        name, equals, value = change.partition("=")
        if not equals or name not in known:
            raise UsageError(f"{change!r} is no change", hint=f"field=value, with one of {', '.join(known)}")
        values[name] = tuple(part for part in value.split("|") if part) if isinstance(values[name], tuple) else value
        if value == "" and not isinstance(values[name], tuple):
            values[name] = None
    return values


def _validated(kind: type[Noun], values: dict[str, Any]) -> Noun:
    for name in ("date", "valid_on"):
        if values.get(name) and not is_partial_date(values[name]):
            raise UsageError(f"{name}={values[name]!r} is no day, month or year")
    try:
        return TypeAdapter(kind).validate_python(values)
    except ValidationError as error:
        first = error.errors()[0]
        raise UsageError(f"{first['loc'][0]}: {first['msg']}") from error
