"""Gold passages of coverage: reading them from their files, and scoring a reading against them."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.floors import Lot

from undersigned.documents.load import load_bytes
from undersigned.model.documents import Document
from undersigned.model.readings import Claim, Number, Reading
from undersigned.model.stances import Stance
from undersigned.reading.groups import expand
from undersigned.reading.reader import read

FOLDER = Path(__file__).parent / "coverage"
PINS = FOLDER / "floors.json"
LANGUAGES = ("en", "fr", "es")
_UNSHOWN = ("unseen", "kept", "plain_kept")
_IMPLIED = {stance.value for stance in Stance}

Fact = tuple[str, str, str]
"""Statement, state, stance."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage with the facts and claims that it holds."""

    id: str
    language: str
    text: str
    facts: frozenset[Fact]
    claims: frozenset[str]

    @property
    def held_out(self) -> bool:
        """Every third passage is measured and never tuned on."""
        return int(self.id.rpartition("-")[2]) % 3 == 0


@dataclass(slots=True)
class Score:
    """Right, missed and wrong findings, and states given the opposite of their stance."""

    right: int = 0
    missed: int = 0
    wrong: int = 0
    opposite: int = 0
    errors: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """Share of what was found that is so."""
        return self.right / max(self.right + self.wrong, 1)

    @property
    def recall(self) -> float:
        """Share of what is so that was found."""
        return self.right / max(self.right + self.missed, 1)


def lots() -> Iterator[Lot]:
    """The figures of each language: on passages tuned on, held out, and by hands that had not seen the rules.

    Of those in ``blind``, ``wide``, ``plain`` and ``acceptance`` rules have learned since. What is wrong in the others
    is not shown, so that they stay unseen.
    """
    for language in LANGUAGES:
        own = passages(language)
        yield _lot(language, "tuned", FOLDER, [p for p in own if not p.held_out])
        yield _lot(language, "held out", FOLDER, [p for p in own if p.held_out])
        yield _lot(language, "blind", FOLDER / "blind", passages(language, FOLDER / "blind"))
        for name in ("wide", "plain", "acceptance", "unseen", "kept", "plain_kept"):
            yield _lot(language, name, FOLDER / name, passages(language, FOLDER / name), with_claims=False)


def _lot(language: str, name: str, folder: Path, chosen: list[Passage], *, with_claims: bool = True) -> Lot:
    positions, claims = score(chosen)
    figures = {
        "positions.precision": round(positions.precision, 3),
        "positions.recall": round(positions.recall, 3),
        "opposite.errors": positions.opposite,
    }
    if with_claims:
        figures["claims.precision"] = round(claims.precision, 3)
        figures["claims.recall"] = round(claims.recall, 3)
    shown = () if name in _UNSHOWN else (*positions.errors, *(claims.errors if with_claims else ()))
    return Lot(name=f"{language} {name}", figures=figures, gold=(folder / f"{language}.txt",), wrong=shown)


def passages(language: str, folder: Path = FOLDER) -> list[Passage]:
    """The passages of a language in the order of their file."""
    blocks = re.split(r"^\[([a-z]{2}-\d{3,4})\]\n", (folder / f"{language}.txt").read_text("utf-8"), flags=re.MULTILINE)
    return [_passage(key, language, body) for key, body in zip(blocks[1::2], blocks[2::2], strict=True)]


def _passage(key: str, language: str, body: str) -> Passage:
    text, _, notes = body.partition("\n--\n")
    facts: set[Fact] = set()
    claims: set[str] = set()
    for line in filter(None, notes.splitlines()):
        head, rest = line.split(" ", 1)
        if head == "c":
            claims.update(_several(rest))
        else:
            facts.update(_facts(head, rest))
    named = {(s, state) for s, state, _ in facts if not state.startswith("@")}
    whole = {(s, state[1:], stance) for s, state, stance in facts if state.startswith("@")}
    spread = {
        (s, state, stance) for s, group, stance in whole for state in expand(group, None) if (s, state) not in named
    }
    kept = {fact for fact in facts if not fact[1].startswith("@")}
    return Passage(key, language, text.strip(), frozenset(kept | spread), frozenset(claims))


def _facts(statement: str, rest: str) -> Iterator[Fact]:
    stance, *states = rest.split()
    return ((statement, state, str(Stance(stance))) for state in states)


def _several(line: str) -> Iterator[str]:
    """One claim a state where a line of stances names several."""
    kind, *rest = line.split()
    states = [word for word in rest if re.fullmatch(r"[A-Z]{3}", word)]
    if kind in _IMPLIED and len(states) > 1:
        others = [word for word in rest if word not in states]
        return (" ".join((kind, state, *others)) for state in states)
    return iter([line])


def document(passage: Passage) -> Document:
    """The passage as a document that knows its language."""
    given = load_bytes(passage.text.encode(), name=passage.id)
    return Document(
        name=given.name,
        sha256=given.sha256,
        media_type=given.media_type,
        text=given.text,
        segments=given.segments,
        language=passage.language,
    )


def written(claim: Claim) -> str:
    """A claim in the notation of the gold files."""
    parts: list[str] = [claim.kind]
    parts += [claim.state] if claim.state else []
    parts += [claim.group] if claim.group and claim.kind.endswith("of_group") else []
    match claim.value:
        case Number():
            parts.append(str(claim.value.value))
        case tuple():
            parts.extend(claim.value)
        case str():
            parts.append(claim.value)
        case None:
            pass
    parts += [claim.group] if claim.group and not claim.kind.endswith("of_group") else []
    parts += ["except", *claim.excepted] if claim.excepted else []
    parts += ["denied"] if claim.denied else []
    parts += ["hedged"] if claim.hedge else []
    parts += ["said"] if claim.said_by else []
    return " ".join(parts)


def score(chosen: list[Passage]) -> tuple[Score, Score]:
    """The scores of positions and of claims beyond them."""
    positions, claims = Score(), Score()
    for passage in chosen:
        reading = read(document(passage))
        _score_positions(positions, passage, reading)
        _score_claims(claims, passage, reading)
    return positions, claims


def _score_positions(total: Score, passage: Passage, reading: Reading) -> None:
    found = {(s.id, p.state, p.stance.value) for s in reading.statements for p in s.positions}
    found = _aligned(found, passage.facts)
    total.right += len(found & passage.facts)
    total.missed += len(passage.facts - found)
    total.wrong += len(found - passage.facts)
    told = {(s, state, Stance(stance).is_signatory) for s, state, stance in passage.facts}
    turned = [f for f in found if (*f[:2], not _signs(f)) in told and (*f[:2], _signs(f)) not in told]
    total.opposite += len(turned)
    if found != passage.facts:
        missed, wrong = _short(passage.facts - found), _short(found - passage.facts)
        total.errors.append(f"{passage.id} {passage.text}\n    missed {missed}\n    wrong  {wrong}")


def _signs(fact: Fact) -> bool:
    return Stance(fact[2]).is_signatory


def _short(facts: frozenset[Fact] | set[Fact]) -> list[str]:
    return [" ".join(fact) for fact in sorted(facts)][:6]


def _aligned(found: set[Fact], gold: frozenset[Fact]) -> set[Fact]:
    """``found`` with its statements renamed so that they agree best with those of the gold."""
    ours = sorted({f[0] for f in found})
    theirs = sorted({f[0] for f in gold} | {f"x{i}" for i in range(len(ours))})
    best = found
    for names in itertools.permutations(theirs, len(ours)):
        renamed = dict(zip(ours, names, strict=True))
        candidate = {(renamed[s], state, stance) for s, state, stance in found}
        if len(candidate & gold) > len(best & gold):
            best = candidate
    return best


def _score_claims(total: Score, passage: Passage, reading: Reading) -> None:
    found = Counter(written(c) for c in reading.claims if not _follows(c))
    right = sum(1 for claim in passage.claims if claim in found)
    total.right += right
    total.missed += len(passage.claims) - right
    wrong = [claim for claim in found if claim not in passage.claims]
    total.wrong += len(wrong)
    missed = [claim for claim in passage.claims if claim not in found]
    if wrong or missed:
        total.errors.append(f"{passage.id} {passage.text}\n    missed {missed}\n    wrong  {wrong}")


def _follows(claim: Claim) -> bool:
    """Whether the claim says no more than a position of the document's own voice, which is scored as such."""
    return claim.kind in _IMPLIED and not claim.denied and claim.said_by is None and claim.hedge is None
