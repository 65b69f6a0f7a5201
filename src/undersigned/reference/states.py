"""States and territories: codes, dated names, membership of the United Nations, regional group."""

from __future__ import annotations

import functools
from collections import defaultdict
from datetime import date, timedelta

from undersigned.errors import NotInRegister
from undersigned.model.states import DatedName, State, StateCode, StateStatus, Territory
from undersigned.reference.tables import Readable, Row, rows, shipped

REGIONAL_GROUPS = {
    "African": "AFRICAN_GROUP",
    "Asia-Pacific": "ASIA_PACIFIC_GROUP",
    "Eastern European": "EASTERN_EUROPEAN_GROUP",
    "GRULAC": "GRULAC",
    "WEOG": "WEOG",
}
"""Regional group as states.csv writes it, and its key in groups.csv."""

_STATE_COLUMNS = (
    "iso3",
    "iso2",
    "m49",
    "common_name_en",
    "official_name_en",
    "un_member",
    "independent_since",
    "un_member_since",
    "un_member_until",
    "un_regional_group",
    "status",
    "un_short_name_en",
    "name_fr",
    "name_es",
    "note",
)
_CHANGE_COLUMNS = ("iso3", "old_name", "new_name", "effective", "detail", "note")
_TERRITORY_COLUMNS = ("iso3", "iso2", "name_en", "administered_by", "note")


def states() -> tuple[State, ...]:
    """All states by code: members and observers of the United Nations and four others; no organisation."""
    return tuple(state for state in _states().values() if state.status is not StateStatus.ORGANISATION)


def known_states() -> tuple[State, ...]:
    """All states and the organisations that sign as states do."""
    return tuple(_states().values())


def state(code: StateCode) -> State:
    """The state of that code, or the European Union for ``EUU``. Raises NotInRegister for any other code."""
    found = _states().get(code)
    if found is None:
        raise NotInRegister(f"no state has the code {code!r}", hint="codes are ISO 3166-1 alpha-3, such as CAN")
    return found


def name_in_sentence(code: StateCode) -> str:
    """The state's everyday English name with the article it takes within a sentence: "the United States"."""
    name = state(code).name
    return f"the {name}" if code in _with_article() else name


def is_state(code: StateCode) -> bool:
    """Whether ``code`` is one that can stand under a statement: a state, or ``EUU``."""
    return code in _states()


def territories() -> dict[StateCode, Territory]:
    """The places that have an ISO 3166-1 code and are no states, by code."""
    return _territories()


def regional_group(code: StateCode) -> str | None:
    """Key of the state's regional group at the United Nations, None if it is in none. Raises NotInRegister."""
    return state(code).regional_group


def load_states(table: Readable, changes: Readable) -> dict[StateCode, State]:
    """The states of ``table`` with their former names from ``changes``. Raises BadData for a bad row."""
    found: dict[StateCode, State] = {}
    names = _former_names(changes)
    for row in rows(table, _STATE_COLUMNS):
        entry = _state(row, names.pop(row.text("iso3"), ()))
        if entry.code in found:
            row.refuse("iso3", f"{entry.code} stands here twice")
        found[entry.code] = entry
    for row in rows(changes, _CHANGE_COLUMNS):
        row.known("iso3", found)
    return found


def load_territories(table: Readable, known: dict[StateCode, State]) -> dict[StateCode, Territory]:
    """The territories of ``table``. Raises BadData for a bad row."""
    found = {}
    for row in rows(table, _TERRITORY_COLUMNS):
        if row.required("iso3") in known:
            row.refuse("iso3", f"{row.text('iso3')} is a state")
        found[row.text("iso3")] = Territory(
            code=row.text("iso3"),
            iso2=row.required("iso2"),
            name=row.required("name_en"),
            administered_by=row.known("administered_by", known) if row.text("administered_by") else None,
            note=row.text("note"),
        )
    return found


def _state(row: Row, former_names: tuple[DatedName, ...]) -> State:
    code = row.required("iso3")
    if len(code) != 3 or not code.isupper():
        row.refuse("iso3", f"not three capitals: {code!r}")
    group = row.text("un_regional_group")
    return State(
        code=code,
        iso2=row.required("iso2"),
        m49=row.text("m49"),
        name=row.required("common_name_en"),
        official_name=row.required("official_name_en"),
        un_name=row.text("un_short_name_en") or row.text("common_name_en"),
        name_fr=row.required("name_fr"),
        name_es=row.required("name_es"),
        status=row.choice("status", StateStatus),
        independent_since=row.day("independent_since"),
        member_since=row.day("un_member_since"),
        member_until=row.day("un_member_until"),
        regional_group=REGIONAL_GROUPS[row.known("un_regional_group", REGIONAL_GROUPS)] if group else None,
        former_names=former_names,
        note=row.text("note"),
    )


def _former_names(changes: Readable) -> dict[StateCode, tuple[DatedName, ...]]:
    names: defaultdict[StateCode, list[DatedName]] = defaultdict(list)
    for row in rows(changes, _CHANGE_COLUMNS):
        effective = row.day("effective")
        if effective is None or row.text("old_name").startswith("("):
            continue  # an alias used throughout, or a state that had no name of its own before
        remark = "; ".join(part for part in (row.text("detail"), row.text("note")) if part)
        names[row.required("iso3")].append(
            DatedName(name=row.required("old_name"), end=effective - timedelta(days=1), note=remark)
        )
    return {code: tuple(sorted(dated, key=lambda name: name.end or date.max)) for code, dated in names.items()}


@functools.cache
def _states() -> dict[StateCode, State]:
    return load_states(shipped("reference/states.csv"), shipped("reference/state_name_changes.csv"))


@functools.cache
def _territories() -> dict[StateCode, Territory]:
    return load_territories(shipped("reference/territories.csv"), _states())


@functools.cache
def _with_article() -> frozenset[StateCode]:
    table = rows(shipped("reference/articles.csv"), ("iso3", "source"))
    return frozenset(row.known("iso3", _states()) for row in table)
