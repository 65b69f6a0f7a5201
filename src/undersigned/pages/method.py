"""The method page: the product's own account of its rules, from Markdown."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from importlib.resources import files

from markdown_it import MarkdownIt

from undersigned.pages.addresses import slug


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """A chapter: where it stands on the page, and its text as HTML and as it was written."""

    id: str
    title: str
    markdown: str
    html: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodPage:
    """The whole."""

    chapters: tuple[Chapter, ...]


@functools.cache
def method_page() -> MethodPage:
    """The page, from ``method.md``; mark-up of HTML in it stays text."""
    text = files("undersigned.pages").joinpath("method.md").read_text("utf-8")
    render = MarkdownIt("commonmark", {"html": False}).enable("table").render
    parts = re.split(r"(?m)^## +(.+)$", text)[1:]
    return MethodPage(
        chapters=tuple(
            Chapter(id=slug(title), title=title, markdown=body.strip(), html=_scrolling(render(body)))
            for title, body in zip(parts[::2], parts[1::2], strict=True)
        )
    )


def _scrolling(html: str) -> str:
    """Wide tables scroll in a box of their own, which the keyboard reaches."""
    box = '<div class="scroll" role="region" aria-label="Table" tabindex="0"><table>'
    return html.replace("<table>", box).replace("</table>", "</table></div>")
