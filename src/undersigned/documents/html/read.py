"""A page of HTML to its text, segments and head."""

from __future__ import annotations

import re

from undersigned.documents.builder import TextBuilder
from undersigned.documents.encoding import Decoded, decode, normal_newlines
from undersigned.documents.html.blocks import build
from undersigned.documents.html.furniture import mark_furniture
from undersigned.documents.html.head import Head, read_head
from undersigned.documents.html.tree import parse
from undersigned.documents.html.walk import cut

_CHARSET = re.compile(
    rb"""(?i)<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]+)"""
)
_HEAD = 4096
_NO_HEAD = Head(title=None, language=None, published=None, publisher=None, url=None)


def decode_html(data: bytes, *, name: str, declared: str | None = None) -> Decoded:
    """The mark-up of ``data`` as text. HTTP's word goes before the page's own. Raises UnreadableInput."""
    match = _CHARSET.search(data[:_HEAD])
    said = (match.group(1) or match.group(2)).decode("ascii", "replace") if match else None
    return decode(data, name=name, declared=declared or said)


def read_html(mark_up: str, builder: TextBuilder, *, name: str) -> Head:
    """Add the blocks of ``mark_up`` to ``builder``. Raises UnreadableInput."""
    root = parse(normal_newlines(mark_up), name=name)
    if root is None:
        return _NO_HEAD
    page = cut(root)
    mark_furniture(page)
    build(page, builder)
    return read_head(root)
