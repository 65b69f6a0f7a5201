"""Text of HTML to a tree of elements, with limits on what a hostile page can make us do.

Two measured facts set the limits: libxml2 drops, with no more than a note in its log, what is
nested deeper than 256 elements; and it compares each attribute of a tag with all before it,
so that 200,000 attributes in one tag take minutes.
"""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from undersigned.errors import Place, UnreadableInput

MAX_ELEMENTS = 1_000_000
MAX_ATTRIBUTES = 2_000
"""In one tag."""

_TAG_PARTS = re.compile(r"""<[A-Za-z]|=\s*+"[^"]*+"|=\s*+'[^']*+'|>|\s++(?=[^\s=>])""")
# A bomb shows in a tag that does not end, or, with brackets hidden in quoted values, in very many equals signs.
_LONG_TAG = re.compile(r"<[A-Za-z][^<>]{8000}")
_MANY_SIGNS = 20_000


def parse(text: str, *, name: str) -> Any:
    """The root element of ``text``, or None for a page without any. Raises UnreadableInput."""
    if text.count("<") > MAX_ELEMENTS:
        raise UnreadableInput(f"holds more than {MAX_ELEMENTS:,} elements", where=Place(file=name))
    _refuse_attribute_bomb(text, name)
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        return None
    for entry in parser.error_log:
        if entry.type_name == "ERR_RESOURCE_LIMIT":
            where = Place(file=name, line=entry.line)
            raise UnreadableInput("is nested more than 256 elements deep", where=where)
    return root


def _refuse_attribute_bomb(text: str, name: str) -> None:
    if _LONG_TAG.search(text) is None and text.count("=") < _MANY_SIGNS:
        return
    attributes = 0
    for match in _TAG_PARTS.finditer(text):
        part = match.group()
        if part[0] == "<" or part == ">":
            attributes = 0 if part[0] == "<" else -len(text)
        else:
            attributes += part[0] != "="
        if attributes > MAX_ATTRIBUTES:
            where = Place(file=name, line=text.count("\n", 0, match.start()) + 1)
            raise UnreadableInput(f"holds a tag with more than {MAX_ATTRIBUTES:,} attributes", where=where)
