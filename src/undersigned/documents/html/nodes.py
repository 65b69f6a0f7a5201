"""The block-level elements of a page and the runs of text in them: what the rules for furniture look at."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")


@functools.lru_cache(maxsize=4096)
def _words(marks: str) -> list[str]:
    return [word.lower() for word in _WORDS.findall(marks)]


@dataclass(slots=True, eq=False)
class Node:
    """A block-level element: its place, its marks, and the sums over the text inside it."""

    tag: str
    step: str
    parent: Node | None
    marks: str = ""
    """Class and id."""
    role: str = ""
    children: list[Node] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    length: int = 0
    linked: int = 0
    links: int = 0
    prose: int = 0
    """Code points outside links in runs that are long or end like a sentence."""
    row: int | None = None
    column: int | None = None
    furniture: bool = False
    _path: str | None = None

    @property
    def path(self) -> str:
        """XPath of the element."""
        if self._path is None:
            self._path = f"{self.parent.path if self.parent is not None else ''}/{self.step}"
        return self._path

    def ancestors(self) -> Iterator[Node]:
        """The elements around this one, innermost first."""
        node = self.parent
        while node is not None:
            yield node
            node = node.parent

    def walk(self) -> Iterator[Node]:
        """This element and those in it, in order of the page."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed(node.children))

    def words(self) -> list[str]:
        """The words of class and id: ``siteFooter lang-menu`` gives site, footer, lang, menu."""
        return _words(self.marks)

    def is_in(self, *tags: str) -> bool:
        """Whether one of the elements around is one of ``tags``."""
        return any(node.tag in tags for node in self.ancestors())

    @property
    def text(self) -> str:
        """The words in the element, for the rules; not what the document's text will hold."""
        return " ".join(run.text for node in self.walk() for run in node.runs)


@dataclass(slots=True, eq=False)
class Run:
    """Text that no block-level element parts, in the element it stands in."""

    node: Node
    text: str
    linked: int
    links: int
    order: int = 0
    furniture: bool = False
    """Whether it is furniture by itself, whatever its element is."""

    @property
    def is_all_link(self) -> bool:
        """Whether nearly all of it is the text of links."""
        return self.links > 0 and self.linked >= 0.8 * len(self.text)


@dataclass(slots=True)
class Page:
    """A page cut into runs, in order."""

    root: Node
    runs: list[Run]
