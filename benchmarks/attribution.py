"""Who says what: attributions found in PolNeAR, political news with annotated sources, cues and content.

    make bench-attribution DATA=path/to/polnear

The corpus carries no licence, so it is not part of this repository: the folder given must hold ``dev.texts.jsonl``,
``dev.gold.jsonl`` and the scorer ``score.py``, whose docstring defines every measure. Prints a Markdown row beside the
peers' figures, intervals over documents, and the reader's speed in seconds of processor time.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
import time
from pathlib import Path
from types import ModuleType
from typing import Any

from undersigned.documents.load import load_bytes
from undersigned.reading.speech import find
from undersigned.reading.speech.lexicon import lexicon
from undersigned.reading.textview import view

RESAMPLES = 1000
NEEDED = ("score.py", "{part}.texts.jsonl", "{part}.gold.jsonl")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="the folder of the corpus and its scorer")
    parser.add_argument("--part", default="dev", help="dev (default) or train")
    arguments = parser.parse_args()
    missing = [name.format(part=arguments.part) for name in NEEDED]
    missing = [name for name in missing if not (arguments.data / name).is_file()]
    if missing:
        sys.exit(f"{arguments.data}: no {', '.join(missing)}: the corpus is not part of this repository (see README)")
    scorer = _scorer(arguments.data / "score.py")
    with (arguments.data / f"{arguments.part}.texts.jsonl").open(encoding="utf-8") as lines:
        texts = {row["doc"]: row["text"] for row in map(json.loads, lines)}
    gold = scorer.load(arguments.data / f"{arguments.part}.gold.jsonl")

    start = time.perf_counter()
    lexicon("en")
    loaded = time.perf_counter() - start
    start = time.process_time()
    found = {name: predict(text) for name, text in texts.items()}
    speed = len(texts) / (time.process_time() - start)
    result = scorer.report(scorer.evaluate(texts, gold, found), RESAMPLES)
    show(result, arguments.part, len(texts), speed, loaded)


def predict(text: str) -> list[dict[str, list[list[int]]]]:
    """The attributions of a text in the scorer's form: speech, and attitudes, which the corpus annotates as well."""
    speech = find(view(load_bytes(text.encode(), name="corpus")))
    return [
        {
            "source": [[quote.source.start, quote.source.end]] if quote.source else [],
            "cue": [[quote.cue.start, quote.cue.end]] if quote.cue else [],
            "content": [[part.start, part.end] for part in quote.content],
        }
        for quote in (*speech.quotes, *speech.attitudes)
    ]


def show(result: dict[str, Any], part: str, documents: int, speed: float, loaded: float) -> None:
    """One row in the order of the peers' table, then the intervals."""
    cells = []
    for view_name in ("quoted", "direct", "all"):
        measures = result[view_name]
        cells.append(f"{100 * measures['span50']['f1']:.1f} / {100 * measures['e2e']['f1']:.1f}")
    print("| tool | quoted: content / attributed | direct: content / attributed | all: content / end to end | docs/s |")
    print("| --- | --- | --- | --- | --: |")
    print(f"| Undersigned, {part} part ({documents} documents) | {' | '.join(cells)} | {speed:.0f} |")
    print()
    for view_name in ("quoted", "direct", "all"):
        low, high = result[view_name]["e2e"]["ci95"]
        print(f"{view_name}, attributed: 95 % of {RESAMPLES} resamples {100 * low:.1f} to {100 * high:.1f}")
    print(f"lexicon loaded in {1000 * loaded:.0f} ms")


def _scorer(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("polnear_score", path)
    if spec is None or spec.loader is None:
        sys.exit(f"{path}: cannot be loaded")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    main()
