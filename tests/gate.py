"""The gate of quality: every figure of reading beside its floor.

python -m tests.gate                                all of it; exit 1 where a floor does not hold
python -m tests.gate speech coverage                of some golds
python -m tests.gate speech --wrong                 and a line for each thing that is read wrongly
python -m tests.gate --update                       raise the floors to the figures, lower none
python -m tests.gate --update --allow-regression    also lower them
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from tests.floors import Lot, broken, shown, update
from tests.gold import passages as coverage
from tests.names import find_gold
from tests.reading.official import gold as official
from tests.reading.speech import passages as speech

GOLDS: Mapping[str, tuple[Path, Callable[[], Iterator[Lot]]]] = {
    "names": (find_gold.PINS, find_gold.lots),
    "official": (official.PINS, official.lots),
    "coverage": (coverage.PINS, coverage.lots),
    "speech": (speech.PINS, speech.lots),
}
"""For each gold where its floors are pinned, and what scores it."""


def main() -> int:
    """Show or update; 1 where a floor does not hold."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("golds", nargs="*", choices=[*GOLDS, []], metavar="GOLD", help=", ".join(GOLDS))
    parser.add_argument("--wrong", action="store_true", help="print what is read wrongly")
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--allow-regression", action="store_true")
    options = parser.parse_args()
    bad: list[str] = []
    for name in options.golds or GOLDS:
        pins, score = GOLDS[name]
        lots = list(score())
        lines = [line for lot in lots for line in (*shown(pins, lot), *(lot.wrong if options.wrong else ()))]
        sys.stdout.write("".join(f"{name} {line}\n" for line in lines))
        bad += update(pins, lots, allow_regression=options.allow_regression) if options.update else broken(pins, lots)
    sys.stderr.write("".join(f"{line}\n" for line in bad))
    return 1 if bad else 0


if __name__ == "__main__":
    raise SystemExit(main())
