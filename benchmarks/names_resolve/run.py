"""Names to codes: Undersigned beside the libraries people use, by kind of name. ``make bench-names``.

The peers run in their own environment, given by ``--peers`` (a Python with ``requirements-peers.txt``). Prints
a Markdown table of the share right and wrong of each kind, the mean of the kinds, refusals, and speed.
``--errors KIND`` lists what we get wrong or decline, in the half that is not held out.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).parent
OUTSIDE = ("not a state", "territory")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--peers", required=True, help="the Python of the peers' environment")
    parser.add_argument("--ours-only", action="store_true")
    parser.add_argument(
        "--errors", metavar="KIND", help="list our errors of a kind, or 'all'; never of the held-out half"
    )
    arguments = parser.parse_args()

    from undersigned import reference

    codes = ",".join(state.code for state in reference.states())
    made = subprocess.run(
        [arguments.peers, HERE / "pairs.py", codes], capture_output=True, text=True, check=True
    ).stdout
    pairs = [json.loads(line) for line in made.splitlines()]
    ours, timing = answer_ours([pair["name"] for pair in pairs])
    if arguments.errors:
        show_errors(pairs, ours, arguments.errors)
        return
    results = {"Undersigned": (ours, timing)}
    if not arguments.ours_only:
        out = subprocess.run(
            [arguments.peers, HERE / "peers.py"], input=made, stdout=subprocess.PIPE, text=True, check=True
        ).stdout.splitlines()
        print("versions:", json.loads(out[0])["versions"])
        results |= {line["peer"]: (line["codes"], line["seconds"]) for line in map(json.loads, out[1:])}
    for half, title in ((False, "half looked at while rules were written"), (True, "held-out half")):
        print(f"\n### {title}\n")
        report(pairs, results, half)
    speed(pairs)


def answer_ours(names: list[str]) -> tuple[list[str], float]:
    from undersigned.names import resolve

    resolve("Kenia Republik")
    start = time.perf_counter()
    answers = [resolve(name, usage="un") for name in names]
    seconds = time.perf_counter() - start
    return [answer.code or "" for answer in answers], seconds


def report(pairs: list[dict[str, str]], results: dict[str, tuple[list[str], float]], half: bool) -> None:
    kinds = list(dict.fromkeys(pair["kind"] for pair in pairs))
    chosen = [index for index, pair in enumerate(pairs) if bool(pair["held_out"]) is half]
    counts = {kind: sum(pairs[index]["kind"] == kind for index in chosen) for kind in kinds}
    print("| right % / wrong % | " + " | ".join(f"{kind} ({counts[kind]})" for kind in kinds) + " | mean | names/s |")
    print("|---" * (len(kinds) + 3) + "|")
    for name, (answers, seconds) in results.items():
        tally: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0])
        for index in chosen:
            answer, pair = answers[index], pairs[index]
            if answer:
                tally[pair["kind"]][answer != pair["state"]] += 1
        shares = {kind: [100 * value / counts[kind] for value in tally[kind]] for kind in kinds}
        inside = [kind for kind in kinds if kind not in OUTSIDE]
        means = [sum(shares[kind][side] for kind in inside) / len(inside) for side in (0, 1)]
        cells = [
            f"{shares[kind][1]:.1f} given"
            if kind == "not a state"
            else f"{shares[kind][0]:.1f} / {shares[kind][1]:.1f}"
            for kind in kinds
        ]
        print(f"| {name} | {' | '.join(cells)} | {means[0]:.1f} / {means[1]:.2f} | {len(pairs) / seconds:,.0f} |")


def speed(pairs: list[dict[str, str]]) -> None:
    """Exact names alone, and the time until a fresh interpreter has its first answer."""
    from undersigned.names import resolve

    exact = [pair["name"] for pair in pairs if pair["kind"] in ("short", "official")]
    start = time.perf_counter()
    for _ in range(20):
        for name in exact:
            resolve(name)
    rate = 20 * len(exact) / (time.perf_counter() - start)
    cold = min(fresh("from undersigned import names; names.resolve('France')") for _ in range(5))
    bare = min(fresh("pass") for _ in range(5))
    print(f"\nexact names: {rate:,.0f} a second; first answer {cold - bare:.3f} s after the interpreter's own start")


def fresh(code: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)
    return time.perf_counter() - start


def show_errors(pairs: list[dict[str, str]], answers: list[str], kind: str) -> None:
    for pair, answer in zip(pairs, answers, strict=True):
        if pair["held_out"] or kind not in (pair["kind"], "all") or pair["kind"] == "territory":
            continue
        if answer != pair["state"]:
            print(f"{pair['kind']:24} {pair['state'] or '-':4} {answer or '-':4} {pair['name']!r}")


if __name__ == "__main__":
    main()
