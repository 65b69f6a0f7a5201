"""Roll-call votes in the formats people have, told apart by their columns.

    UN Digital Library   undl_id, ms_code, ms_name, ms_vote (Y N A, X or blank: took no part), date, resolution, title
    Voeten               rcid, Country or iso3 or Countryname, vote (1 yes, 2 abstain, 3 no, 8 absent, 9 no member)
    unvotes              rcid, country, vote (yes, abstain, no), with the table of roll calls beside it

``unvotes`` gives no row where a state did not vote. Such a state is *not a member* where the reference says so, and
*not recorded* otherwise: the source does not tell whether it was absent.
"""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import polars as pl

from undersigned import names, reference
from undersigned.errors import BadData, Place, UnreadableInput, UsageError
from undersigned.model.dates import first_day, is_partial_date
from undersigned.model.statements import Source, SourceKind
from undersigned.model.states import StateCode
from undersigned.model.votes import RollCall, Vote
from undersigned.register.batch import Batch
from undersigned.register.ids import source_id

_DIGITAL_LIBRARY = {"Y": Vote.YES, "N": Vote.NO, "A": Vote.ABSTAIN, "X": Vote.ABSENT, "": Vote.ABSENT}
_VOETEN = {"1": Vote.YES, "2": Vote.ABSTAIN, "3": Vote.NO, "8": Vote.ABSENT, "9": Vote.NOT_A_MEMBER}
_UNVOTES = {"yes": Vote.YES, "no": Vote.NO, "abstain": Vote.ABSTAIN, "absent": Vote.ABSENT}
_BODIES = (("A/HRC/", "HRC"), ("A/", "UNGA"), ("S/", "UNSC"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One format: where in a row what stands, and what its marks mean."""

    name: str
    kind: SourceKind
    url: str
    needed: frozenset[str]
    call: str
    """Column of the roll call's key."""
    states: tuple[str, ...]
    """Columns that may tell the state, the surest first."""
    vote: str
    marks: Mapping[str, Vote]
    prefix: str
    fill: bool = False
    """Whether a state without a row must be told apart from one that was no member."""


FORMATS = (
    Format(
        name="UN Digital Library",
        kind=SourceKind.PRIMARY,
        url="https://digitallibrary.un.org/",
        needed=frozenset({"undl_id", "ms_vote", "date"}),
        call="undl_id",
        states=("ms_code", "ms_name"),
        vote="ms_vote",
        marks=_DIGITAL_LIBRARY,
        prefix="undl",
    ),
    Format(
        name="Erik Voeten, United Nations General Assembly Voting Data",
        kind=SourceKind.ENCYCLOPEDIA,
        url="https://doi.org/10.7910/DVN/LEJUQZ",
        needed=frozenset({"rcid", "ccode", "vote"}),
        call="rcid",
        states=("iso3", "Country", "Countryname"),
        vote="vote",
        marks=_VOETEN,
        prefix="unga-rc",
    ),
    Format(
        name="unvotes (David Robinson), after Erik Voeten",
        kind=SourceKind.ENCYCLOPEDIA,
        url="https://github.com/dgrtwo/unvotes",
        needed=frozenset({"rcid", "vote"}),
        call="rcid",
        states=("iso3", "country", "country_code"),
        vote="vote",
        marks=_UNVOTES,
        prefix="unga-rc",
        fill=True,
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class VotesRead:
    """The roll calls of a file."""

    format: str
    batches: tuple[Batch, ...]
    left_out: tuple[str, ...]
    """One line for each name of a state that could not be told, with the number of its votes."""


def read_votes(path: Path, roll_calls: Path | None = None) -> VotesRead:
    """The votes in ``path``, CSV or Parquet; heads of roll calls from ``roll_calls`` where the file has none.

    Raises UnreadableInput, BadData with the row of a mark that means nothing, UsageError where dates are missing.
    """
    table = _table(path)
    columns = set(table.columns)
    form = next((form for form in FORMATS if form.needed <= columns and columns & set(form.states)), None)
    if form is None:
        known = "; ".join(f"{form.name}: {', '.join(sorted(form.needed))}" for form in FORMATS)
        raise BadData("is in no known format of votes", where=Place(file=str(path)), hint=known)
    heads = _heads(_table(roll_calls), form.call) if roll_calls else {}
    if "date" not in columns and not heads:
        raise UsageError(f"{path} gives no dates", hint="name the table of roll calls with --roll-calls")
    source = Source(
        id=source_id(url=form.url, document=None, publisher=form.name),
        url=form.url,
        publisher=form.name,
        kind=form.kind,
    )
    unknown: Counter[str] = Counter()
    calls = _roll_calls(path, table, form, heads, source, unknown)
    batches = tuple(Batch(about=call.id, sources=(source,), roll_calls=(call,)) for call in calls)
    told = tuple(f"{count} votes of {name!r}: no state is called so" for name, count in sorted(unknown.items()))
    return VotesRead(format=form.name, batches=batches, left_out=told)


def _roll_calls(
    path: Path,
    table: pl.DataFrame,
    form: Format,
    heads: Mapping[str, Mapping[str, str]],
    source: Source,
    unknown: Counter[str],
) -> Iterator[RollCall]:
    told = [column for column in form.states if column in table.columns]
    for (key,), rows in table.with_row_index("line", offset=2).group_by([form.call], maintain_order=True):
        head = {**rows.row(0, named=True), **heads.get(str(key), {})}
        day = _day(path, head)
        votes: dict[StateCode, Vote] = {}
        for line, mark, *words in rows.select("line", form.vote, *told).iter_rows():
            if mark not in form.marks:
                known = ", ".join(filter(None, form.marks))
                where = Place(file=str(path), line=line, column=form.vote)
                raise BadData(f"{mark!r} is no vote", where=where, hint=f"known: {known}")
            state = _state(tuple(words), day)
            if state is None:
                unknown[next(filter(None, reversed(words)), "")] += 1
            else:
                votes[state] = form.marks[mark]
        yield RollCall(
            id=f"{form.prefix}{'' if form.prefix.endswith('rc') else '-'}{key}",
            body_id=_body(head),
            session=head.get("session") or None,
            date=day.isoformat(),
            resolution=head.get("resolution") or head.get("unres") or None,
            title=head.get("title") or head.get("descr") or head.get("short") or f"roll call {key}",
            source=source.id,
            votes=_filled(votes, day) if form.fill else votes,
        )


def _filled(votes: dict[StateCode, Vote], day: date) -> dict[StateCode, Vote]:
    members = reference.members("UN", on=day)
    return {
        **{s.code: Vote.NOT_RECORDED if s.code in members else Vote.NOT_A_MEMBER for s in reference.states()},
        **votes,
    }


def _table(path: Path) -> pl.DataFrame:
    """A table with every cell as text; an empty cell is empty text, and ``NA`` is Namibia."""
    try:
        if path.suffix == ".parquet":
            return pl.read_parquet(path).cast(pl.String).fill_null("")
        return pl.read_csv(path, infer_schema=False).fill_null("")
    except (OSError, pl.exceptions.PolarsError) as error:
        raise UnreadableInput(f"cannot be read as a table: {error}", where=Place(file=str(path))) from error


def _heads(table: pl.DataFrame, key: str) -> dict[str, dict[str, str]]:
    if key not in table.columns or "date" not in table.columns:
        raise UsageError(f"the table of roll calls needs the columns {key} and date")
    return {row[key]: row for row in table.iter_rows(named=True)}


def _day(path: Path, head: Mapping[str, str]) -> date:
    text = (head.get("date") or "")[:10]
    if not is_partial_date(text):
        raise BadData(f"{text!r} is no date", where=Place(file=str(path), column="date"), hint="2019-03-18")
    return first_day(text)


def _body(head: Mapping[str, str]) -> str | None:
    symbol = head.get("resolution") or ""
    return next((body for start, body in _BODIES if symbol.startswith(start)), "UNGA" if "rcid" in head else None)


@functools.lru_cache(maxsize=1 << 14)
def _state(words: tuple[str, ...], day: date) -> StateCode | None:
    """The state that one of the cells names; a state that is no more keeps the code that the source has for it."""
    former = False
    for word in filter(None, words):
        if reference.is_state(word):
            return word
        found = names.resolve(word, on=day, usage="un")
        if found.state is not None:
            return found.state
        former = former or (isinstance(found, names.Declined) and found.why is names.Why.FORMER_STATE)
    codes = (word for word in words if len(word) == 3 and word.isascii() and word.isupper())
    return next(codes, None) if former else None
