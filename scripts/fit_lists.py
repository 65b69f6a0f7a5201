"""Fits the weights by which lists that no rule knows are judged (``reading/likeness``), to our own gold documents.

    fit_lists.py                    fits to all lots but "held", and to bystanders.toml, writes weights.csv
    fit_lists.py --folds            fits without a fifth of the files at a time and prints how their lists are judged
    fit_lists.py --try FILE.toml    prints how the fit judges the lists of other documents; writes nothing

A logistic regression with a penalty on large weights, minimised by plain gradient descent (Adam, Kingma and Ba 2015):
the same documents give the same table.
"""

from __future__ import annotations

import argparse
import csv
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from rich.console import Console
from rich.progress import track
from tests.reading.official.gold import FOLDER, Gold, gold_of, load

from undersigned.errors import UndersignedError
from undersigned.reading.dating import date_of
from undersigned.reading.lexicon import languages
from undersigned.reading.likeness.lists import candidates
from undersigned.reading.likeness.marks import Marker
from undersigned.reading.likeness.weights import ALWAYS, likelihood
from undersigned.reading.namelists import shown, states_of
from undersigned.reading.statement import official_statement, page_of, quoted
from undersigned.reading.textview import view
from undersigned.reading.titles import title_span

TABLE = Path(__file__).parent.parent / "src" / "undersigned" / "reading" / "likeness" / "weights.csv"
BYSTANDERS = Path(__file__).parent.parent / "tests" / "reading" / "official" / "bystanders.toml"
LOTS = ("seen", "fitting", "wordings", "generated")
SURE = 0.8
"""Share of a list's states that signed, or did not, for the list to teach anything."""
LEAST = 5
"""Lists that must have a mark for it to get a weight."""
PENALTY = 2.0
HANDS = ("fitting", "wordings")
"""Lots of documents that were written one by one."""
FOLDS = 5
STEPS = 300
RATE = 0.05
STEADY, SPREAD = 0.9, 0.999
_OUT = Console(highlight=False, markup=False, soft_wrap=True)
SHOWN = (0.5, 0.7, 0.8, 0.9, 0.96, 0.985)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A list of which it is known whether its states signed."""

    document: str
    file: Path
    words: str
    marks: frozenset[str]
    signed: bool
    by_rule: bool
    """Whether the rules find signatories in its document without the weights."""


def known_lists(files: Iterable[Path]) -> list[Known]:
    """The lists of the gold documents in ``files`` that are wholly of signatories or wholly of others."""
    golds = [
        (path, gold_of(entry, path, path.parent.name))
        for path in files
        for entry in tomllib.loads(path.read_text("utf-8"))["document"]
    ]
    return [each for path, gold in track(golds, "reading") for each in _lists_of(gold, path)]


def all_lists() -> list[Known]:
    """The lists that the weights are fitted to."""
    lists = known_lists(sorted(path for lot in LOTS for path in (FOLDER / lot).glob("*.toml")))
    return lists + [each for gold in track(list(bystanders()), "reading") for each in _lists_of(gold, BYSTANDERS)]


def bystanders() -> Iterator[Gold]:
    """Statements with sentences that name states which did not sign: each a document of its own."""
    told = tomllib.loads(BYSTANDERS.read_text("utf-8"))
    for number, statement in enumerate(told["statement"]):
        language = statement["language"]
        for at, sentence in enumerate(told["sentences"][language]["harmless"]):
            for name, text in (("within", statement["text"].format(sentence=sentence)), ("alone", f"{sentence}\n")):
                yield Gold(
                    id=f"bystanders-{language}-{number}-{at}-{name}",
                    lot="bystanders",
                    language=language,
                    format="text",
                    text=text,
                    expected={"signed": told["signed"] if name == "within" else ""},
                )


def _lists_of(gold: Gold, path: Path) -> Iterator[Known]:
    try:
        seen = view(load(gold))
    except UndersignedError:
        return
    if seen.language not in languages():
        return
    title = title_span(seen)
    page = page_of(seen, date_of(seen, title))
    lists = candidates(page, title)
    found = official_statement(seen, quoted(seen), by_looks=False).statement if lists else None
    by_rule = found is not None and any(p.stance.is_signatory for p in found.positions)
    marker = Marker(page, lists, title)
    told = gold.expected
    signed = {code for key in ("signed", "later", "includes") for code in told.get(key, "").split()}
    for names in lists:
        states = states_of(names)
        others = states - signed if "signed" in told else states & set(told.get("excludes", "").split())
        if max(len(states & signed), len(others)) >= SURE * len(states):
            yield Known(
                document=gold.id,
                file=path,
                words=shown(page, names)[1],
                marks=marker.marks(names),
                signed=len(states & signed) > len(others),
                by_rule=by_rule,
            )


def _folds(lists: Iterable[Known]) -> list[frozenset[Path]]:
    """The files of documents written one by one, dealt into heaps of which each is left out once."""
    files = sorted({each.file for each in lists if each.file.parent.name in HANDS})
    return [frozenset(files[at::FOLDS]) for at in range(FOLDS)]


def fit(lists: Sequence[Known]) -> dict[str, float]:
    """The weights that tell ``lists`` of signatories from the others."""
    counted = Counter(mark for each in lists for mark in each.marks)
    places = {mark: at for at, mark in enumerate(sorted(m for m, count in counted.items() if count >= LEAST))}
    held = Held(
        marks=[[places[mark] for mark in each.marks if mark in places] for each in lists],
        signed=np.array([each.signed for each in lists], dtype=np.float64),
        size=len(places),
    )
    weights = _descend(held)
    return {ALWAYS: float(weights[-1])} | {mark: float(weights[at]) for mark, at in places.items()}


class Held:
    """Which marks each list has, and whether it is of signatories; most lists have few of all the marks."""

    def __init__(self, *, marks: Sequence[Sequence[int]], signed: NDArray[np.float64], size: int) -> None:
        """``size`` is how many marks there are."""
        lengths = np.array([len(each) for each in marks])
        self.marks = np.concatenate([np.array(each, dtype=np.int64) for each in marks])
        self.starts = np.concatenate(([0], np.cumsum(lengths)[:-1]))
        self.lists = np.repeat(np.arange(len(marks)), lengths)
        self.signed, self.size = signed, size

    def slope(self, weights: NDArray[np.float64]) -> NDArray[np.float64]:
        """How the error changes with each of ``weights``, of which the last is that of every list."""
        sums = np.add.reduceat(weights[self.marks], self.starts) + weights[-1]
        off = 1 / (1 + np.exp(-sums)) - self.signed
        return np.append(np.bincount(self.marks, weights=off[self.lists], minlength=self.size), off.sum())


def _descend(held: Held) -> NDArray[np.float64]:
    weights = np.zeros(held.size + 1)
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    penalty = np.full_like(weights, PENALTY)
    penalty[-1] = 0.0
    for step in range(1, STEPS + 1):
        slope = held.slope(weights) + penalty * weights
        mean = STEADY * mean + (1 - STEADY) * slope
        square = SPREAD * square + (1 - SPREAD) * slope**2
        rate = RATE * (1 - step / STEPS) + RATE / 50
        weights -= rate * (mean / (1 - STEADY**step)) / (np.sqrt(square / (1 - SPREAD**step)) + 1e-8)
    return weights


def write(found: Mapping[str, float], lists: Sequence[Known]) -> None:
    """Write the table, the heaviest marks first."""
    with TABLE.open("w", encoding="utf-8", newline="") as out:
        out.write(
            f"# Fitted to {len(lists)} lists of the gold documents by scripts/fit_lists.py; never edited by hand.\n"
        )
        rows = csv.writer(out, lineterminator="\n")
        rows.writerow(("mark", "weight"))
        rows.writerow((ALWAYS, f"{found[ALWAYS]:.3f}"))
        rows.writerows(
            (mark, f"{weight:.3f}")
            for mark, weight in sorted(found.items(), key=lambda each: (-abs(each[1]), each[0]))
            if mark != ALWAYS and f"{abs(weight):.3f}" != "0.000"
        )


def show(judged: Sequence[tuple[float, Known]], *, wrong: bool) -> None:
    """How many lists are taken from each likelihood on, and how many of these are of signatories."""
    for name, chosen in (
        ("all lists", judged),
        ("lists of documents in which no rule finds a signatory", [j for j in judged if not j[1].by_rule]),
    ):
        _OUT.print(f"{name}: {len(chosen)}, of signatories {sum(each.signed for _, each in chosen)}")
        for least in SHOWN:
            taken = [each for likely, each in chosen if likely >= least]
            right = sum(each.signed for each in taken)
            _OUT.print(f"  from {least:.2f}: taken {len(taken)}, right {right}, wrong {len(taken) - right}")
    for likely, each in judged if wrong else ():
        if not each.by_rule and (likely >= SURE) != each.signed:
            _OUT.print(f"{likely:.2f} {'signed' if each.signed else 'not'} {each.document} {each.words!r}")


def main() -> None:
    """Fit, and write or show."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--folds", action="store_true", help="fit without a fifth of the files at a time, and show")
    parser.add_argument("--try", dest="other", nargs="*", type=Path, default=[], help="show the lists of these files")
    parser.add_argument("--wrong", action="store_true", help="show the lists that are judged wrongly")
    asked = parser.parse_args()
    lists = all_lists()
    if asked.folds:
        judged = []
        for files in track(_folds(lists), "fitting"):
            without = fit([each for each in lists if each.file not in files])
            judged += [(likelihood(each.marks, without), each) for each in lists if each.file in files]
        show(judged, wrong=asked.wrong)
        return
    found = fit(lists)
    if asked.other:
        show([(likelihood(each.marks, found), each) for each in known_lists(asked.other)], wrong=asked.wrong)
    else:
        write(found, lists)


if __name__ == "__main__":
    main()
