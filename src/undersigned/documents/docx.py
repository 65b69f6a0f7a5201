"""Word documents (DOCX) to segments: paragraphs, lists, tables, notes; running heads as furniture.

The parts of the package are read as they are, so that what Word strikes out, hides or
keeps as a tracked deletion is not taken for text, and no part is inflated before its size
is known.
"""

from __future__ import annotations

import functools
import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from undersigned.documents.builder import TextBuilder, block
from undersigned.documents.plain import split_lines
from undersigned.errors import Place, UnreadableInput
from undersigned.model.documents import Role

MAX_PART = 64 * 1024 * 1024
"""Bytes of one part once inflated; a real one of that size would be a book of ten thousand pages."""
MAX_PARTS = 20_000
MAX_ELEMENTS = 2_000_000

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_MC_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_UNREAD = {f"{_W}del", f"{_W}moveFrom", f"{_W}instrText", f"{_W}delText", _MC_FALLBACK}
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_OFF = ("0", "false", "off", "none")
_CELL_LENGTH = 400
_STYLES = (
    (re.compile(r"(?:sub)?title"), Role.TITLE),
    (re.compile(r"heading \d|toc heading"), Role.HEADING),
    (re.compile(r"list.*"), Role.LIST_ITEM),
    (re.compile(r"(?:intense )?quote|block text"), Role.QUOTATION),
    (re.compile(r"caption"), Role.CAPTION),
    (re.compile(r"(?:foot|end)note text"), Role.FOOTNOTE),
    (re.compile(r"header|footer|page number"), Role.FURNITURE),
)


def read_docx(data: bytes, builder: TextBuilder, *, name: str) -> str | None:
    """Add the blocks of the document in ``data`` to ``builder`` and return its title. Raises UnreadableInput."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            package = _Package(archive, name)
            reader = _Reader(package, builder, _styles(package))
            reader.read()
            return _title(package) or reader.title
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, RuntimeError, ValueError) as error:
        raise UnreadableInput(f"is a damaged DOCX file: {error}", where=Place(file=name)) from error


@dataclass(slots=True)
class _Package:
    archive: zipfile.ZipFile
    name: str

    def __post_init__(self) -> None:
        infos = self.archive.infolist()
        if len(infos) > MAX_PARTS or any(info.file_size > MAX_PART for info in infos):
            what = f"holds parts of more than {MAX_PART / 1e6:,.0f} MB: it is built to exhaust memory"
            raise UnreadableInput(what, where=Place(file=self.name))

    def parts(self, prefix: str) -> list[str]:
        """Names of the parts that begin with ``prefix`` and a number or nothing, in order."""
        pattern = re.compile(rf"{re.escape(prefix)}\d*\.xml")
        return sorted(part for part in self.archive.namelist() if pattern.fullmatch(part))

    def root(self, part: str) -> Any | None:
        """The root element of a part, or None if there is no such part. Raises UnreadableInput."""
        try:
            with self.archive.open(part) as stream:
                mark_up = stream.read(MAX_PART + 1)
        except KeyError:
            return None
        if len(mark_up) > MAX_PART or mark_up.count(b"<") > MAX_ELEMENTS:
            raise UnreadableInput(f"{part} is too large to read", where=Place(file=self.name))
        mark_up = mark_up.replace(_STRICT, _W.strip("{}").encode())
        parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
        try:
            return etree.fromstring(mark_up, parser)
        except etree.XMLSyntaxError as error:
            what = f"{part} is damaged: {error.msg}"
            raise UnreadableInput(what, where=Place(file=self.name)) from error


@dataclass(slots=True)
class _Reader:
    package: _Package
    builder: TextBuilder
    styles: dict[str, tuple[Role, bool]]
    title: str | None = None
    rows: int = 0
    counts: dict[str, int] = field(default_factory=dict)

    def read(self) -> None:
        """Running heads, body, notes, running feet."""
        for part in self.package.parts("word/header"):
            self._part(part, Role.FURNITURE)
        self._part("word/document.xml")
        for part in ("word/footnotes.xml", "word/endnotes.xml"):
            self._part(part, Role.FOOTNOTE)
        for part in self.package.parts("word/footer"):
            self._part(part, Role.FURNITURE)

    def _part(self, part: str, role: Role | None = None) -> None:
        root = self.package.root(part)
        if root is not None:
            body = root.find(f"{_W}body")
            self._blocks(root if body is None else body, part, role)

    def _blocks(self, parent: Any, part: str, role: Role | None) -> None:
        for element in parent:
            if element.tag == f"{_W}p":
                self._paragraph(element, part, role)
            elif element.tag == f"{_W}tbl":
                self._table(element, part, role)
            elif element.tag in (f"{_W}footnote", f"{_W}endnote"):
                self._note(element, part)
            elif element.tag in (f"{_W}sdt", f"{_W}sdtContent", f"{_W}ins", f"{_W}customXml"):
                self._blocks(element, part, role)

    def _path(self, part: str, kind: str) -> str:
        key = f"{part}/{kind}"
        self.counts[key] = self.counts.get(key, 0) + 1
        return f"{key}[{self.counts[key]}]"

    def _paragraph(self, element: Any, part: str, given: Role | None) -> None:
        path = self._path(part, "p")
        role = given or self._role(element)
        text = "".join(_words(element))
        for words, kind in split_lines(text, role):
            if kind is Role.TITLE and self.title is None:
                self.title = " ".join(words.split()) or None
            self.builder.add(words, block(kind, path=path))
        for box in _text_boxes(element):
            self._blocks(box, part, given)

    def _role(self, element: Any) -> Role:
        properties = element.find(f"{_W}pPr")
        if properties is None:
            return self.styles.get("", (Role.PARAGRAPH, False))[0]
        style = properties.find(f"{_W}pStyle")
        role, listed = self.styles.get(style.get(f"{_W}val", "") if style is not None else "", (Role.PARAGRAPH, False))
        number = properties.find(f"{_W}numPr/{_W}numId")
        if number is not None:
            listed = number.get(f"{_W}val") != "0"
        return Role.LIST_ITEM if listed and role is Role.PARAGRAPH else role

    def _note(self, element: Any, part: str) -> None:
        if element.get(f"{_W}type", "normal") != "normal":
            return
        text = " ".join("".join(_words(p)).strip() for p in element.iter(f"{_W}p")).strip()
        mark = element.get(f"{_W}id", "").translate(_RAISED)
        self.builder.add(f"{mark} {text}" if text else "", block(Role.FOOTNOTE, path=self._path(part, "note")))

    def _table(self, element: Any, part: str, given: Role | None) -> None:
        for line in element.iterchildren(f"{_W}tr"):
            row, column = self.rows, 0
            self.rows += 1
            for cell in line.iterchildren(f"{_W}tc"):
                self._cell(cell, part, given, row, column)
                span = cell.find(f"{_W}tcPr/{_W}gridSpan")
                value = span.get(f"{_W}val", "1") if span is not None else "1"
                column += int(value) if value.isascii() and value.isdecimal() and len(value) < 4 else 1

    def _cell(self, cell: Any, part: str, given: Role | None, row: int, column: int) -> None:
        """The lines of a cell; a long one belongs to a table that lays out the page and is read as text."""
        if cell.find(f"{_W}tbl") is not None or sum(map(len, _words(cell))) > _CELL_LENGTH:
            self._blocks(cell, part, given)
            return
        for element in cell.iter(f"{_W}p"):
            path = self._path(part, "p")
            for words, _ in split_lines("".join(_words(element)), Role.CELL):
                self.builder.add(words, block(given or Role.CELL, path=path, row=row, column=column))


def _words(element: Any) -> Iterator[str]:
    """The words that Word shows in ``element``, text boxes left out."""
    for child in element:
        tag = child.tag
        if tag in _UNREAD or tag in (f"{_W}pPr", f"{_W}rPr", f"{_W}txbxContent"):
            continue
        if tag == f"{_W}r":
            if not _is_struck(child):
                yield from _run(child)
        elif tag == f"{_W}t":
            yield child.text or ""
        else:
            yield from _words(child)


def _run(run: Any) -> Iterator[str]:
    raised = run.find(f"{_W}rPr/{_W}vertAlign")
    is_raised = raised is not None and raised.get(f"{_W}val") == "superscript"
    for child in run:
        tag = child.tag
        if tag == f"{_W}t":
            yield (child.text or "").translate(_RAISED) if is_raised else child.text or ""
        elif tag in (f"{_W}br", f"{_W}cr"):
            yield "\n"
        elif tag == f"{_W}tab":
            yield "\t"
        elif tag == f"{_W}noBreakHyphen":
            yield "-"
        elif tag in (f"{_W}footnoteReference", f"{_W}endnoteReference"):
            yield child.get(f"{_W}id", "").translate(_RAISED)


def _is_struck(run: Any) -> bool:
    """Whether a run is struck out or hidden."""
    for kind in ("strike", "dstrike", "vanish"):
        mark = run.find(f"{_W}rPr/{_W}{kind}")
        if mark is not None and mark.get(f"{_W}val", "1").lower() not in _OFF:
            return True
    return False


def _text_boxes(element: Any) -> Iterator[Any]:
    for box in element.iter(f"{_W}txbxContent"):
        if not any(around.tag == _MC_FALLBACK for around in box.iterancestors()):
            yield box


def _styles(package: _Package) -> dict[str, tuple[Role, bool]]:
    """Style id to the role that its name stands for, and whether it numbers its paragraphs.

    Built-in styles keep their English names in every language of Word; their ids do not.
    """
    root = package.root("word/styles.xml")
    found: dict[str, tuple[Role, bool]] = {}
    for style in root.iter(f"{_W}style") if root is not None else ():
        named = style.find(f"{_W}name")
        name = named.get(f"{_W}val", "").lower() if named is not None else ""
        numbered = style.find(f"{_W}pPr/{_W}numPr/{_W}numId") is not None
        found[style.get(f"{_W}styleId", "")] = (_style_role(name), numbered)
    return found


@functools.cache
def _style_role(name: str) -> Role:
    return next((role for pattern, role in _STYLES if pattern.fullmatch(name)), Role.PARAGRAPH)


def _title(package: _Package) -> str | None:
    root = package.root("docProps/core.xml")
    title = root.findtext(_TITLE) if root is not None else None
    return " ".join(title.split()) or None if title else None
