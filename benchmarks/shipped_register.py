"""How long the shipped register takes to open, to derive and to match against, and how sure its matches are.

Opening is measured cold, in a process of its own. Matching reads every statement back from
what a news report or an official text would tell of it: once against the whole register (found, and found
as another), once against the register without it, where any match is wrong.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from undersigned.model.dates import last_day
from undersigned.model.readings import Count, ReadPosition, ReadStatement
from undersigned.model.stances import Stance
from undersigned.model.statements import Bound, Extent
from undersigned.register.matching import match, meant
from undersigned.register.shipped import shipped_register
from undersigned.register.snapshot import Snapshot
from undersigned.register.view import Entry

_OPEN = "from undersigned.register.shipped import shipped_register; shipped_register()"
_BIG = ("GBR", "DEU", "FRA", "USA", "CAN", "CHN", "RUS", "PAK", "CUB", "EGY")


def main() -> None:
    """Print the figures as rows of a Markdown table."""
    bare = _cold("pass")
    print("| question | figure |\n| --- | ---: |")
    print(f"| open the register, cold process, beyond Python's own {bare:.0f} ms | {_cold(_OPEN) - bare:.0f} ms |")
    register = shipped_register()
    entries = list(register.entries())
    started = time.perf_counter()
    positions = sum(len(register.positions(entry.statement.id)) for entry in entries)
    took = time.perf_counter() - started
    print(f"| derive the positions of all states towards all statements | {positions:,} in {took:.2f} s |")
    for kind in ("official text", "news report", "news report that names the subject"):
        _matching(kind, register, entries)


def _matching(kind: str, register: Snapshot, entries: list[Entry]) -> None:
    right = wrong = absent = 0
    times = []
    for entry in entries:
        statement, published = dict(_readings(entry))[kind]
        started = time.perf_counter()
        match(statement, register, published=published)
        times.append(time.perf_counter() - started)
        found = meant(statement, register, published=published)
        right += found is not None and found.statement == entry.statement.id
        wrong += found is not None and found.statement != entry.statement.id
    for left_out in entries[::4]:
        without = Snapshot(entry for entry in entries if entry is not left_out)
        statement, published = dict(_readings(left_out))[kind]
        absent += meant(statement, without, published=published) is not None
    total, tried = len(entries), len(entries[::4])
    print(f"| match one statement, {kind}: median | {statistics.median(times) * 1000:.2f} ms |")
    print(f"| {kind}: found, taken for another, of {total} | {right}, {wrong} |")
    print(f"| {kind}: matched though the register lacks it, of {tried} | {absent} |")


def _readings(entry: Entry) -> Iterator[tuple[str, tuple[ReadStatement, date | None]]]:
    one = entry.statement
    names = sorted({said.state for said in entry.attestations if said.stance.is_signatory})
    count = next((listing.count for listing in entry.listings if listing.bound is Bound.EXACTLY), None)
    whole = any(listing.extent is Extent.COMPLETE for listing in entry.listings)
    base = ReadStatement(id="s1", body=one.body if one.body_id else None, concerning=one.concerning, place=one.place)
    official = replace(
        base,
        title=one.title,
        date=one.date,
        session=one.session,
        delivered_by=one.delivered_by,
        listing=Extent.COMPLETE if whole else Extent.PARTIAL,
        positions=tuple(ReadPosition(state=code, stance=Stance.SIGNED) for code in names),
    )
    few = [code for code in _BIG if code in names][:4]
    news = replace(
        base,
        delivered_by=one.delivered_by,
        count=Count(value=count, bound=Bound.EXACTLY, evidence=()) if count is not None else None,
        positions=tuple(ReadPosition(state=code, stance=Stance.SIGNED) for code in few),
    )
    published = last_day(one.date) + timedelta(days=2)
    yield "official text", (official, None)
    yield "news report", (news, published)
    yield "news report that names the subject", (replace(news, about=", ".join(one.subjects)), published)


def _cold(program: str) -> float:
    """Milliseconds, the best of five."""
    times = []
    for _ in range(5):
        started = time.perf_counter()
        subprocess.run([sys.executable, "-c", program], check=True)
        times.append(time.perf_counter() - started)
    return min(times) * 1000


if __name__ == "__main__":
    main()
