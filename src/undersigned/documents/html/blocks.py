"""Runs of words to the blocks of a document: each with its role and the element it stands in."""

from __future__ import annotations

import re

from undersigned.documents.builder import TextBuilder, block
from undersigned.documents.html.nodes import Node, Page, Run
from undersigned.documents.plain import split_lines
from undersigned.model.documents import Role

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6", "summary", "legend", "button")
_ROLES = {
    "li": Role.LIST_ITEM,
    "dt": Role.LIST_ITEM,
    "dd": Role.LIST_ITEM,
    "figcaption": Role.CAPTION,
    "caption": Role.CAPTION,
    "blockquote": Role.QUOTATION,
}
_NOTE_WORDS = frozenset(("footnote", "footnotes", "endnote", "endnotes", "fn"))
_NOTE_ROLES = ("doc-footnote", "doc-endnote", "doc-endnotes", "note")
_NOTE_START = re.compile(r"\s*(?:\*{1,4}|[†‡]|[¹²³⁴-⁹⁰]+|\[\d{1,2}\])\s*\S")
_CELL_PROSE = 200
"""A cell with more code points of running text belongs to a table that lays out the page."""


def build(page: Page, builder: TextBuilder) -> None:
    """Add the blocks of ``page`` to ``builder``."""
    titled = False
    layout: dict[int, bool] = {}
    for run in page.runs:
        role = _role(run, layout)
        if role is Role.HEADING and run.node.tag == "h1" and not titled:
            role, titled = Role.TITLE, True
        path = run.node.path
        cell = _cell(run.node) if role is Role.CELL else None
        row, column = (cell.row, cell.column) if cell is not None else (None, None)
        for text, part in split_lines(run.text, role):
            builder.add(text, block(part, path=path, row=row, column=column))


def _role(run: Run, layout: dict[int, bool]) -> Role:
    node = run.node
    if node.furniture or run.furniture:
        return Role.FURNITURE
    if node.tag in _HEADINGS or node.role == "heading":
        return Role.HEADING
    if _is_note(node):
        return Role.FOOTNOTE
    cell = _cell(node)
    if cell is not None and not _lays_out(cell, layout):
        return Role.CELL
    for around in (node, *node.ancestors()):
        if around.tag in _ROLES:
            return _ROLES[around.tag]
        if around.tag in ("td", "th"):
            break
    return Role.FOOTNOTE if _NOTE_START.match(run.text) and run.order else Role.PARAGRAPH


def _is_note(node: Node) -> bool:
    return any(
        around.role in _NOTE_ROLES or (around.marks.strip() and not _NOTE_WORDS.isdisjoint(around.words()))
        for around in (node, *node.ancestors())
        if around.tag not in ("html", "body", "main", "article")
    )


def _cell(node: Node) -> Node | None:
    return next((around for around in (node, *node.ancestors()) if around.tag in ("td", "th")), None)


def _lays_out(cell: Node, known: dict[int, bool]) -> bool:
    """Whether the cell's table lays out the page instead of holding data."""
    table = next((node for node in cell.ancestors() if node.tag == "table"), None)
    if table is None:
        return True
    if id(table) not in known:
        inner = [node for node in table.walk() if node is not table]
        known[id(table)] = (
            table.role in ("presentation", "none")
            or any(node.tag in ("table", "h1", "h2", "article", "main") for node in inner)
            or any(node.tag == "td" and node.prose > _CELL_PROSE for node in inner)
        )
    return known[id(table)]
