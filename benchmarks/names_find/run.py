"""States found in running text, beside other finders: F1 by language, by kind, traps, and bytes a second.

The texts are our gold (``tests/names/gold``), its held-out half; a mention is right if its span and state are.
Peers know no demonyms but geotext's, no metonyms and no parts, so they are also scored on names of states alone.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1]))

from tests.names.find_gold import Passage, passages  # noqa: E402

from undersigned.names import find  # noqa: E402

LATIN = ("en", "fr", "es")
ALL = (*LATIN, "ru", "ar", "zh")
Found = list[tuple[int, int, str]]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--peers", help="a Python that has the peers installed")
    peers_python = parser.parse_args().peers
    gold = {name: [p for p in passages(name) if p.held_out] for name in (*ALL, "traps")}
    texts = [[name, passage.text] for name, held in gold.items() for passage in held]
    print(
        "| finder | "
        + " | ".join(f"F1 {name}" for name in ALL)
        + " | states only, en fr es | demonyms | metonyms | traps | MB/s |"
    )
    print("| --- |" + " ---: |" * (len(ALL) + 5))
    for name in ALL:
        find("", language=name)
    started = time.process_time()
    ours = [_spans(name, text) for name, text in texts]
    _row("undersigned.names.find", gold, ours, time.process_time() - started)
    if peers_python:
        answer = subprocess.run(
            [peers_python, str(HERE / "peers.py")],
            input=json.dumps({"texts": texts}),
            capture_output=True,
            text=True,
            check=True,
        )
        for name, report in json.loads(answer.stdout).items():
            _row(name, gold, [[tuple(f) for f in found] for found in report["found"]], report["seconds"])
    print()
    _speed()


def _spans(name: str, text: str) -> Found:
    language = "en" if name == "traps" else name
    return [
        (m.start, m.end, m.state) for m in find(text, language=language) if m.kind.value != "part" or name != "traps"
    ]


def _row(finder: str, gold: dict[str, list[Passage]], found: list[Found], seconds: float) -> None:
    answers = iter(found)
    by_language = {name: [(passage, next(answers)) for passage in held] for name, held in gold.items()}
    latin = [pair for name in LATIN for pair in by_language[name]]
    cells = [f"{_f1(by_language[name]):.3f}" for name in ALL]
    cells.append(f"{_f1(latin, kinds=('state',)):.3f}")
    cells += [f"{_recall(latin, kind):.0%}" for kind in ("demonym", "metonym")]
    cells.append(f"{sum(bool(f) for _, f in by_language['traps'])} of {len(gold['traps'])}")
    size = sum(len(p.text.encode()) for held in gold.values() for p in held)
    print(f"| {finder} | " + " | ".join(cells) + f" | {size / seconds / 1e6:.2f} |")


def _f1(pairs: list[tuple[Passage, Found]], kinds: tuple[str, ...] = ()) -> float:
    right = due = given = 0
    for passage, found in pairs:
        wanted = {m[:3] for m in passage.mentions if not kinds or m[3] in kinds}
        other = {m[:3] for m in passage.mentions} - wanted
        told = set(found) - other
        right, due, given = right + len(wanted & told), due + len(wanted), given + len(told)
    return 2 * right / (due + given)


def _recall(pairs: list[tuple[Passage, Found]], kind: str) -> float:
    due = [(m[:3], set(found)) for passage, found in pairs for m in passage.mentions if m[3] == kind]
    return sum(mention in found for mention, found in due) / len(due)


def _speed() -> None:
    """Bytes a second on articles made of the gold's passages, about 3 kB each, one mention in 25 to 35 bytes."""
    for language in ALL:
        article = " ".join(passage.text for passage in passages(language))[:3000]
        size, rounds = len(article.encode()), 200
        find(article, language=language)
        started = time.process_time()
        for _ in range(rounds):
            find(article, language=language)
        took = time.process_time() - started
        count = len(find(article, language=language))
        print(f"- {language}: {size * rounds / took / 1e6:.1f} MB/s with {1000 * count / size:.0f} mentions a kB")
    quiet = ("The committee met on Monday and agreed to send its report to members before the end of the month. " * 30)[
        :2700
    ]
    article = quiet + " ".join(passage.text for passage in passages("en"))[:300]
    started = time.process_time()
    for _ in range(1000):
        find(article, language="en")
    print(f"- en, a tenth of it names: {len(article) * 1000 / (time.process_time() - started) / 1e6:.1f} MB/s")


if __name__ == "__main__":
    main()
