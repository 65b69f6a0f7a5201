"""A brief as Markdown, to be pasted into a note or a message."""

from __future__ import annotations

import re
from collections.abc import Iterator

from undersigned.pages.onepage import Brief, Item

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|])")


def brief_markdown(brief: Brief) -> str:
    """``brief`` as CommonMark; what it says is escaped, so that a title cannot become mark-up."""
    return "\n".join(_lines(brief)) + "\n"


def _lines(brief: Brief) -> Iterator[str]:
    yield f"# {_plain(brief.title)}"
    yield from ("", f"*{_plain(brief.kicker)}*", "", _plain(brief.lead))
    for section in brief.sections:
        yield from ("", f"## {_plain(section.heading)}", "")
        for item in section.items:
            yield _item(item)
        if section.left_out:
            yield f"- and {section.left_out} more"
        if section.text:
            yield from ([""] if section.items else [])
            yield _plain(section.text)
    yield from ("", "---", "", _plain(brief.footer))


def _item(item: Item) -> str:
    lead = f"**{_plain(item.lead)}** " if item.lead else ""
    if item.url is None:
        return f"- {lead}{_plain(item.text)}"
    if item.text == item.url:
        return f"- <{item.url}>"
    return f"- {lead}{_plain(item.text)} ([source](<{item.url}>))"


def _plain(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))
