"""Lines for the terminal: 80 columns, states by name."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from undersigned import reference
from undersigned.model.statements import Statement
from undersigned.model.states import StateCode

WIDTH = 80


def wrapped(line: str) -> list[str]:
    """``line`` in pieces of 80 columns, indented like it; an address is never broken."""
    if "://" in line:
        return [line]
    indent = " " * (len(line) - len(line.lstrip()))
    pieces = textwrap.wrap(line, WIDTH, subsequent_indent=f"{indent}  ", break_long_words=False, break_on_hyphens=False)
    return pieces or [""]


def printed(lines: Iterable[str]) -> str:
    """All of ``lines``, wrapped, as they are printed."""
    return "\n".join(piece for line in lines for piece in wrapped(line))


def statement_lines(statement: Statement, indent: str = "") -> list[str]:
    """A statement in two lines or more: day and id, then the title."""
    inner = indent + " " * 12
    title = textwrap.wrap(statement.title, WIDTH, initial_indent=inner, subsequent_indent=inner)
    return [f"{indent}{statement.date:<10}  {statement.id}", *title]


def name(code: StateCode) -> str:
    """The name of a state or territory, as a list gives it."""
    return reference.state(code).name if reference.is_state(code) else reference.territories()[code].name


def names(codes: Iterable[StateCode]) -> str:
    """The names as they stand in a sentence; ``nobody`` where there are none."""
    told = (reference.name_in_sentence(code) if reference.is_state(code) else name(code) for code in codes)
    return ", ".join(told) or "nobody"


def counted(number: int, noun: str) -> str:
    """``1 statement``, ``2 statements``."""
    return f"{number} {noun}{'' if number == 1 else 's'}"
