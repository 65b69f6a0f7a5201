"""The figures of the gold of attributions beside their floors. Part of ``make gate``.

python -m tests.reading.speech.gate                                show figures, and what is wrong
python -m tests.reading.speech.gate --update                       raise the floors, lower none
python -m tests.reading.speech.gate --update --allow-regression    also lower them
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.floors import update, wrong
from tests.reading.speech.passages import GOLD, LANGUAGES, passages, score

PINS = Path(__file__).parent / "floors.json"


def lots() -> Iterator[tuple[str, str, bool]]:
    """Name, language and half of each lot of passages."""
    for language in LANGUAGES:
        yield f"{language} open", language, False
        yield f"{language} held out", language, True


def figures(language: str, *, held_out: bool) -> tuple[dict[str, float], list[str]]:
    """The figures of a lot, and a line for each thing that is wrong in it."""
    total, lines = score([passage for passage in passages(language) if passage.held_out is held_out])
    return total.rates(), lines


def main() -> int:
    """Show or update; 1 where a floor does not hold."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--allow-regression", action="store_true")
    options = parser.parse_args()
    bad: list[str] = []
    for name, language, held_out in lots():
        found, _ = figures(language, held_out=held_out)
        gold = [GOLD / f"{language}.txt"]
        if options.update:
            bad += update(PINS, name, found, gold, allow_regression=options.allow_regression)
        else:
            bad += wrong(PINS, name, found, gold)
        sys.stdout.write(f"{name}: " + ", ".join(f"{key} {value:.3f}" for key, value in found.items()) + "\n")
    sys.stdout.write("".join(f"{line}\n" for line in bad))
    return 1 if bad else 0


if __name__ == "__main__":
    raise SystemExit(main())
