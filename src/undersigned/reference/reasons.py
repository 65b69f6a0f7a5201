"""Reasons that are given for not signing, as a coded list."""

from __future__ import annotations

import functools
from collections.abc import Mapping

from undersigned.model.stances import Reason
from undersigned.reference.tables import Readable, rows, shipped

_COLUMNS = ("code", "label", "label_fr", "label_es", "meaning", "lies_with")


def reasons() -> Mapping[str, Reason]:
    """The coded reasons by code."""
    return _reasons()


def load_reasons(table: Readable) -> dict[str, Reason]:
    """The reasons of ``table``. Raises BadData for a bad row."""
    found: dict[str, Reason] = {}
    for row in rows(table, _COLUMNS):
        code = row.required("code")
        if code in found:
            row.refuse("code", f"{code} stands here twice")
        found[code] = Reason(
            code=code,
            label=row.required("label"),
            label_fr=row.required("label_fr"),
            label_es=row.required("label_es"),
            meaning=row.required("meaning"),
            lies_with=row.required("lies_with"),
        )
    return found


@functools.cache
def _reasons() -> dict[str, Reason]:
    return load_reasons(shipped("reference/reasons.csv"))
