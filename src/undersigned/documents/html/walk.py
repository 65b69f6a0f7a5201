"""A tree of elements to runs of words, as a browser would show them.

by<b>Example</b>                        by Example: a change of case at a tag parts two words
<span>T</span>HE                        THE: elsewhere a tag parts nothing
Turkey<sup>1</sup>                      Turkey¹: a mark, never part of the name
<s>Benin</s>  <p hidden>Benin</p>       nothing: struck out, or not shown
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from undersigned.documents.builder import tidy
from undersigned.documents.html.nodes import Node, Page, Run


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


_BLOCKS = _names(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption"
    " figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section"
    " summary table tbody td tfoot th thead tr ul"
)
_UNREAD = _names(
    "script style template noscript head svg math canvas video audio iframe object embed map select textarea input"
    " datalist progress meter del s strike frameset noframes title link meta"
)
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_CELLS = frozenset(("td", "th"))
_NOT_SHOWN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|text-decoration[^;]*line-through", re.IGNORECASE)
_AS_BLOCK = re.compile(r"display\s*:\s*(block|flex|grid|table|list-item)", re.IGNORECASE)
_FOR_SCREEN_READERS = re.compile(
    r"\b(sr-only|visually-?hidden|screen-reader-text|element-invisible|mw-editsection|headerlink)\b", re.IGNORECASE
)
_OPENS = re.compile(r"accordion|toggle|collaps|expand", re.IGNORECASE)
_SPACE = re.compile(r"[\s\u00a0\u2000-\u200a\u202f\u3000]+")
_NOT_SEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_PROSE_LENGTH = 80
_MAX_SPAN = 100


def cut(root: Any) -> Page:
    """The page under ``root`` cut into runs, with the sums that the rules for furniture need."""
    walker = _Walker(opened=_opened_by_controls(root))
    top = Node(tag=str(root.tag), step=str(root.tag), parent=None)
    walker.inside(root, top)
    walker.flush(top)
    for node in reversed(list(top.walk())):
        for run in node.runs:
            node.length += len(run.text)
            node.linked += run.linked
            node.links += run.links
            node.prose += _prose(run)
        if node.parent is not None:
            node.parent.length += node.length
            node.parent.linked += node.linked
            node.parent.links += node.links
            node.parent.prose += node.prose
    return Page(root=top, runs=walker.runs)


def _prose(run: Run) -> int:
    free = len(run.text) - run.linked
    return free if free >= _PROSE_LENGTH or (free > 20 and run.text.endswith((".", "。", "؟", "!", "?", ":"))) else 0


def _opened_by_controls(root: Any) -> frozenset[str]:
    """Ids of elements that a control shows: a closed accordion panel is there to be read, unlike what is hidden."""
    values = root.xpath("//@aria-controls | //@data-target | //@data-bs-target | //a[@aria-expanded]/@href")
    return frozenset(part.lstrip("#") for value in values for part in str(value).split())


@dataclass(slots=True)
class _Table:
    row: int = -1
    column: int = 0
    taken: dict[int, int] = field(default_factory=dict)
    """Columns that a cell of an earlier row still fills, and for how many rows."""


@dataclass(slots=True)
class _Walker:
    opened: frozenset[str]
    runs: list[Run] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    last: str = ""
    at_tag: bool = False
    linked: int = 0
    links: int = 0
    in_link: int = 0
    in_pre: int = 0
    rows: int = 0
    tables: list[_Table] = field(default_factory=list)

    def inside(self, element: Any, node: Node) -> None:
        """Read what stands in ``element``. The parser bounds the depth, so recursion is safe."""
        self.say(element.text)
        steps: dict[str, int] = {}
        for child in element:
            tag = child.tag
            if isinstance(tag, str):
                steps[tag] = steps.get(tag, 0) + 1
                if tag not in _UNREAD and not self._is_hidden(child):
                    self._child(child, tag, node, f"{tag}[{steps[tag]}]")
            self.at_tag = True
            self.say(child.tail)

    def _child(self, element: Any, tag: str, node: Node, step: str) -> None:
        if tag == "br":
            self.pieces.append("\n")
            self.last = "\n"
        elif tag == "sup":
            self._raised("".join(element.itertext()))
        elif tag == "button" and not _opens_a_panel(element, node):
            return
        elif tag in _BLOCKS or _is_styled_block(element):
            self._block(element, tag, node, step)
        else:
            self._inline(element, tag, node)

    def _inline(self, element: Any, tag: str, node: Node) -> None:
        is_link = tag == "a" and element.get("href") is not None
        self.links += is_link
        self.in_link += is_link
        self.at_tag = True
        if tag == "q":
            self.say("“")
        self.inside(element, node)
        if tag == "q":
            self.say("”")
        self.in_link -= is_link

    def _block(self, element: Any, tag: str, parent: Node, step: str) -> None:
        self.flush(parent)
        marks = f"{element.get('class', '')} {element.get('id', '')}"
        node = Node(tag=tag, step=step, parent=parent, marks=marks, role=element.get("role", "").lower())
        parent.children.append(node)
        if tag == "table":
            self.tables.append(_Table())
        elif tag == "tr" and self.tables:
            self._open_row(self.tables[-1])
        elif tag in _CELLS and self.tables:
            self._place_cell(self.tables[-1], node, element)
        self.in_pre += tag == "pre"
        self.inside(element, node)
        self.flush(node)
        self.in_pre -= tag == "pre"
        if tag == "table":
            self.tables.pop()

    def _open_row(self, table: _Table) -> None:
        table.row = self.rows
        self.rows += 1
        table.column = 0

    def _place_cell(self, table: _Table, node: Node, element: Any) -> None:
        while table.taken.get(table.column, 0) > 0:
            table.taken[table.column] -= 1
            table.column += 1
        node.row, node.column = max(table.row, 0), table.column
        for column in range(table.column, table.column + _span(element, "colspan")):
            table.taken[column] = _span(element, "rowspan") - 1
        table.column += _span(element, "colspan")

    def _is_hidden(self, element: Any) -> bool:
        if element.get("id") in self.opened or element.get("role") == "tabpanel":
            return False
        attributes = element.attrib
        if attributes.get("hidden", "until-found") != "until-found" or attributes.get("aria-hidden") == "true":
            return True
        style = attributes.get("style")
        if style is not None and _NOT_SHOWN.search(style):
            return True
        marks = attributes.get("class")
        return marks is not None and _FOR_SCREEN_READERS.search(marks) is not None

    def say(self, text: str | None) -> None:
        """Add words as they are shown."""
        if not text:
            return
        if not text.isascii():
            text = text.translate(_NOT_SEEN)
        text = text if self.in_pre else _SPACE.sub(" ", text)
        if not text:
            return
        if self.at_tag and text[0].isupper() and (self.last.islower() or self.last.isdigit()):
            self.pieces.append(" ")
        self.at_tag = False
        self.last = text[-1]
        self.pieces.append(text)
        if self.in_link:
            self.linked += len(text)

    def _raised(self, text: str) -> None:
        """A mark raised above the line: digits stay raised, a letter after a letter stands in brackets."""
        text = tidy(text)
        if text.isdecimal() and text.isascii():
            text = text.translate(_RAISED)
        elif len(text) == 1 and text.isalpha() and self.last.isalpha():
            text = f"[{text}]"
        self.at_tag = False
        self.say(text)

    def flush(self, node: Node) -> None:
        """End the run of words that is open, in ``node``."""
        text = tidy("".join(self.pieces))
        if text:
            linked = min(self.linked, len(text))
            if not linked and self.in_link:
                linked = len(text)
            run = Run(node=node, text=text, linked=linked, links=self.links or bool(self.in_link), order=len(self.runs))
            node.runs.append(run)
            self.runs.append(run)
        self.pieces.clear()
        self.linked = self.links = 0
        self.last = ""
        self.at_tag = False


def _is_styled_block(element: Any) -> bool:
    style = element.get("style")
    return style is not None and _AS_BLOCK.search(style) is not None


def _opens_a_panel(element: Any, node: Node) -> bool:
    """Whether a button is the heading of an accordion rather than a control."""
    if node.tag in _HEADINGS or node.tag in ("summary", "dt"):
        return True
    if node.is_in("nav", "header", "form"):
        return False
    return bool(_OPENS.search(element.get("class", "")) and element.get("aria-expanded"))


def _span(element: Any, name: str) -> int:
    value = element.get(name, "1").strip()
    return min(max(int(value), 1), _MAX_SPAN) if value.isascii() and value.isdecimal() and len(value) < 6 else 1
