"""How fast the site answers with 100,000 statements: 100 requests a second on two cores, on this machine alone.

    make bench-web
    python benchmarks/web.py --statements 2000 --seconds 5       a quick look
    python benchmarks/web.py --keep /var/tmp/big                 keeps the register, and finds it again

The register is that of ``register.py``. Requests go out at their appointed times whether or not earlier ones have
been answered, and a time counts from the appointed moment: a site that falls behind cannot hide it. Each page is
asked for once, so that nothing is answered from what was kept of it.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import quote

sys.path.insert(0, str(Path(__file__).parent))
from register import ASPECTS, TOPICS, Maker, fill
from undersigned.register import boards
from undersigned.register.store import Register
from undersigned.register.view import StatementQuery
from undersigned.settings import Settings
from undersigned.storage.engine import database_url, open_engine
from undersigned.storage.migrate import bring_up_to_date

RATE = 100
STATES = ("USA", "FRA", "CHN", "TUV", "KEN", "BRA", "IND", "NOR", "ZAF", "JPN")
FLOORS = {"statement": 50.0, "search": 150.0}
"""Milliseconds at the 99th percentile."""


def prepared(folder: Path, statements: int) -> list[str]:
    """The register in ``folder``, made where it is missing; the ids of statements."""
    engine = open_engine(database_url(Settings(data_dir=folder, database=None)))
    bring_up_to_date(engine)
    register = Register(engine)
    if register.revision() == 0:
        fill(register, Maker(2026), statements)
    boards.refresh(engine)
    keys = [one.id for year in range(1985, 2026, 4) for one in register.find(StatementQuery(year=year))[:600]]
    register.close()
    return keys


async def asked(host: str, port: int, path: str) -> int:
    """Ask for ``path`` on a connection of its own; the status."""
    reader, writer = await asyncio.open_connection(host, port)
    writer.write(f"GET {path} HTTP/1.1\r\nHost: {host}\r\nAccept: text/html\r\nConnection: close\r\n\r\n".encode())
    answer = await reader.read(-1)
    writer.close()
    await writer.wait_closed()
    return int(answer[9:12]) if answer else 0


async def at_rate(host: str, port: int, paths: list[str], rate: float) -> tuple[list[float], int]:
    """Milliseconds from each request's appointed moment to the end of its answer, and how many failed."""
    took: list[float] = []
    failed = 0
    began = time.perf_counter() + 0.1

    async def one(number: int, path: str) -> None:
        nonlocal failed
        due = began + number / rate
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        failed += await asked(host, port, path) != 200
        took.append(1000 * (time.perf_counter() - due))

    await asyncio.gather(*(one(number, path) for number, path in enumerate(paths)))
    return sorted(took), failed


def paths_of(kind: str, keys: list[str], count: int) -> list[str]:
    """Addresses of that kind, each another one."""
    pick = random.Random(7)
    if kind == "statement":
        return [f"/statements/{quote(key)}/" for key in pick.sample(keys, min(count, len(keys)))]
    words = [f"{topic} {aspect}" for topic in TOPICS for aspect in ASPECTS] + list(TOPICS) + list(ASPECTS)
    found: dict[str, None] = {}
    while len(found) < count:
        more = pick.choice(("", "&body=HRC", f"&year={pick.randrange(1985, 2025)}", f"&state={pick.choice(STATES)}"))
        found[f"/search/?q={quote(pick.choice(words))}{more}"] = None
    return list(found)


def busy(process: int) -> float:
    """Seconds of the processor that ``process`` and its children have used, from Linux's ``/proc``."""
    fields = Path(f"/proc/{process}/stat").read_text().rsplit(") ", 1)[1].split()
    own = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    return own + sum(busy(int(child)) for child in children)


def told(kind: str, took: list[float], failed: int) -> bool:
    """Print one line; whether the floor is kept."""
    at = {share: took[max(0, -(-share * len(took) // 100) - 1)] for share in (50, 95, 99)}
    kept = at[99] <= FLOORS[kind] and not failed
    times = "  ".join(f"{at[share]:7.1f} ms at {share} %" for share in at)
    word = "kept" if kept else "MISSED"
    print(f"{kind:<10} {len(took):6} asked, {failed} failed  {times}  floor {FLOORS[kind]:.0f} ms at 99 %  {word}")
    return kept


def main() -> None:
    """Fill a register, serve it, and ask."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--statements", type=int, default=100_000)
    parser.add_argument("--seconds", type=int, default=20)
    parser.add_argument("--rate", type=float, default=RATE)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--keep", type=Path, help="folder to keep the register in, and to find it again")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.keep or Path(scratch)
        keys = prepared(folder, options.statements)
        command = [sys.executable, "-m", "undersigned", "serve", "--port", "0", "--workers", str(options.workers)]
        environment = os.environ | {"UNDERSIGNED_DATA_DIR": str(folder)}
        environment.pop("UNDERSIGNED_DATABASE", None)
        with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as server:
            assert server.stdout is not None
            port = int(server.stdout.readline().split("/ ")[0].rsplit(":", 1)[1])
            try:
                kept = [measured(kind, port, server.pid, keys, options) for kind in FLOORS]
            finally:
                server.send_signal(signal.SIGTERM)
    raise SystemExit(0 if all(kept) else 1)


def measured(kind: str, port: int, server: int, keys: list[str], options: argparse.Namespace) -> bool:
    """Warm every worker up, then ask at the rate; what it costs the site's processes and this one beside the times."""
    warm = paths_of(kind, keys[::-1], 20 * options.workers)
    asyncio.run(at_rate("127.0.0.1", port, warm, 4))
    count = int(options.rate * options.seconds)
    paths = [path for path in paths_of(kind, keys, count + len(warm)) if path not in warm][:count]
    before, own = busy(server), time.process_time()
    took, failed = asyncio.run(at_rate("127.0.0.1", port, paths, options.rate))
    site, asking = (1000 * spent / len(paths) for spent in (busy(server) - before, time.process_time() - own))
    kept = told(kind, took, failed)
    print(f"{'':<10} processor time a page: {site:.1f} ms of the site, {asking:.1f} ms of asking")
    return kept


if __name__ == "__main__":
    main()
