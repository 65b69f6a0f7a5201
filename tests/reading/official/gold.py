"""Gold documents of official statements: read them and score the reader (``python -m tests.gate official``)."""

from __future__ import annotations

import email.message
import functools
import io
import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import docx
import typst
from tests.floors import Lot

from undersigned.documents.load import load_bytes
from undersigned.model.documents import Document
from undersigned.model.readings import ReadStatement
from undersigned.model.stances import Stance
from undersigned.reading.doubts import doubts
from undersigned.reading.reader import read
from undersigned.reading.stances.find import Coverage
from undersigned.reading.statement import official_statement, quoted
from undersigned.reading.textview import view
from undersigned.reference.bodies import body

FOLDER = Path(__file__).parents[2] / "gold" / "official"
PINS = FOLDER / "floors.json"

LOTS = ("seen", "fitting", "wordings", "generated", "held")
LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")
_LIST = 3
"""States that make a list."""
_HEAD = ("kind", "session", "item", "date", "delivered_by", "concerning", "place")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gold:
    """A document and what must be found in it."""

    id: str
    lot: str
    language: str
    format: str
    text: str
    expected: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What the reader made of one gold document."""

    gold: Gold
    statement: ReadStatement | None
    wrong: frozenset[str]
    missed: frozenset[str]
    right: int
    heads: dict[str, bool]
    """Each field of the head that the gold tells, and whether it was read so."""
    warned: bool
    """Whether the reading carries a warning for a person."""
    counted: bool
    """Whether it tells of a number that its list does not meet."""
    unread: bool | None
    """Whether a person would be warned had no list been read at all; None for lists of fewer than three states."""

    @property
    def exact(self) -> bool:
        """Whether the signatories are exactly those of the gold."""
        return not self.wrong and not self.missed


def documents(lot: str) -> Iterator[Gold]:
    """The gold documents of a lot."""
    for path in sorted((FOLDER / lot).glob("*.toml")):
        for entry in tomllib.loads(path.read_text("utf-8"))["document"]:
            yield gold_of(entry, path, lot)


def gold_of(entry: dict[str, Any], path: Path, lot: str) -> Gold:
    """The gold document that an entry of the file at ``path`` tells."""
    known = {"id", "text", "format", "language"}
    return Gold(
        id=entry["id"],
        lot=lot,
        language=entry.get("language", path.stem),
        format=entry.get("format", "text"),
        text=entry["text"].strip("\n") + "\n",
        expected={key: value for key, value in entry.items() if key not in known},
    )


def load(gold: Gold) -> Document:
    """The gold document as the reader gets it, made into its format."""
    document = load_bytes(_MAKERS[gold.format](gold.text), name=f"{gold.id}.{gold.format}")
    published = gold.expected.get("published")
    if published is not None:
        document = replace(document, published=date.fromisoformat(published))
    return document


def _text(text: str) -> bytes:
    return text.encode()


def _docx(text: str) -> bytes:
    made = docx.Document()
    for paragraph in text.split("\n\n"):
        rows = [line.split("\t") for line in paragraph.strip("\n").split("\n")]
        if any(len(row) != len(rows[0]) or len(row) == 1 for row in rows):
            made.add_paragraph(paragraph.strip("\n"))
            continue
        table = made.add_table(rows=len(rows), cols=len(rows[0]))
        for cells, row in zip(table.rows, rows, strict=True):
            for cell, words in zip(cells.cells, row, strict=True):
                cell.text = words
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def _pdf(text: str) -> bytes:
    escaped = text.replace("\\", "\\\\").replace("#", "\\#").replace("*", "\\*").replace("_", "\\_").replace("@", "\\@")
    return _typst(f"#set page(width: 12cm)\n{escaped}")


def _typst(source_text: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "gold.typ"
        source.write_text(source_text, "utf-8")
        made = typst.compile(str(source))
    assert isinstance(made, bytes)
    return made


def _eml(text: str) -> bytes:
    message = email.message.EmailMessage()
    message["Subject"] = text.strip().splitlines()[0]
    message["From"] = "mission@example.org"
    message["To"] = "colleagues@example.org"
    message.set_content(text)
    return message.as_bytes()


_MAKERS = {"text": _text, "html": _text, "mail": _text, "docx": _docx, "pdf": _pdf, "typst": _typst, "eml": _eml}


def outcome(gold: Gold) -> Outcome:
    """Read one gold document and compare."""
    document = load(gold)
    reading = read(document)
    statements = reading.statements
    statement = next((s for s in statements if s.positions or s.count), None)
    found: dict[Stance, set[str]] = {stance: set() for stance in Stance}
    for each in statements:
        for position in each.positions:
            found[position.stance].add(position.state)
    wrong, missed, right = _compare(gold.expected, found)
    return Outcome(
        gold=gold,
        statement=statement,
        wrong=frozenset(wrong),
        missed=frozenset(missed),
        right=right,
        heads=_heads(gold.expected, statement),
        warned=len(reading.warnings) > len(document.warnings),
        counted=any(each.count_mismatch is not None for each in statements),
        unread=_warned_if_unread(document) if len(gold.expected.get("signed", "").split()) >= _LIST else None,
    )


def _warned_if_unread(document: Document) -> bool | None:
    seen = view(document)
    if seen.language not in LANGUAGES:
        return None
    page = official_statement(seen, quoted(seen)).page
    return bool(doubts(page, (), Coverage(), ()))


def _compare(expected: dict[str, Any], found: dict[Stance, set[str]]) -> tuple[set[str], set[str], int]:
    pairs = (("signed", Stance.SIGNED), ("later", Stance.JOINED_LATER), ("withdrew", Stance.WITHDREW))
    wrong: set[str] = set()
    missed: set[str] = set()
    right = 0
    if "signed" in expected:
        for key, stance in pairs:
            told = set(expected.get(key, "").split())
            wrong |= found[stance] - told
            missed |= told - found[stance]
            right += len(told & found[stance])
    signatories = found[Stance.SIGNED] | found[Stance.JOINED_LATER]
    included = set(expected.get("includes", "").split())
    missed |= included - signatories
    right += len(included & signatories)
    wrong |= set(expected.get("excludes", "").split()) & signatories
    return wrong, missed, right


def _heads(expected: dict[str, Any], statement: ReadStatement | None) -> dict[str, bool]:
    told: dict[str, Any] = {}
    if statement is not None:
        told = {
            "kind": statement.kind,
            "session": statement.session,
            "item": statement.agenda_item,
            "date": statement.date,
            "delivered_by": " ".join(statement.delivered_by),
            "concerning": " ".join(statement.concerning),
            "place": statement.place,
            "body": statement.body,
            "count": None if statement.count is None else statement.count.value,
            "bound": None if statement.count is None else statement.count.bound,
            "listing": statement.listing,
            "mismatch": statement.count_mismatch is not None,
            "groups": dict(Counter(p.via_group for p in statement.positions if p.via_group)),
        }
    wanted = dict(expected)
    if "body" in wanted:
        wanted["body"] = body(wanted["body"]).name
    checked = (*_HEAD, "body", "count", "bound", "listing", "mismatch", "groups")
    return {key: told.get(key) == wanted[key] for key in checked if key in wanted}


@functools.cache
def outcomes(lot: str) -> tuple[Outcome, ...]:
    """All outcomes of a lot."""
    return tuple(outcome(gold) for gold in documents(lot))


def lots() -> Iterator[Lot]:
    """The figures of each lot, each between 0 and 1, and what was read wrongly in it."""
    for lot in LOTS:
        done = outcomes(lot)
        yield Lot(
            name=lot,
            figures={name: round(value, 4) for name, value in _figures(done)},
            gold=tuple((FOLDER / lot).glob("*.toml")),
            wrong=tuple(_told(each) for each in done if not each.exact or not all(each.heads.values())),
        )


def _figures(done: tuple[Outcome, ...]) -> Iterator[tuple[str, float]]:
    for language in LANGUAGES:
        yield f"exact.{language}", _share(o.exact for o in done if o.gold.language == language)
    right = sum(o.right for o in done)
    yield "precision", right / (right + sum(len(o.wrong) for o in done))
    yield "recall", right / (right + sum(len(o.missed) for o in done))
    told = [o for o in done if o.gold.language in LANGUAGES]
    yield "quiet", _share(not o.warned for o in told if o.exact)
    yield "shown", _share([o.warned or o.counted for o in told if not o.exact] or [True])
    yield "shown.if_unread", _share(o.unread for o in told if o.unread is not None)
    for field in sorted({field for o in done for field in o.heads}):
        yield f"head.{field}", _share(o.heads[field] for o in done if field in o.heads)


def _told(each: Outcome) -> str:
    failed = [field for field, fine in each.heads.items() if not fine]
    return f"{each.gold.id}: wrong {sorted(each.wrong)}, missed {sorted(each.missed)}, head {failed}"


def _share(flags: Iterable[bool]) -> float:
    values = list(flags)
    return sum(values) / len(values) if values else 1.0
