"""Files that belong to pages: briefs, pictures, citations, tables, feeds. Like pages they lie in the catalogue."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from undersigned import reference
from undersigned.errors import NotInRegister
from undersigned.jsonio import to_json
from undersigned.model.positions import Position
from undersigned.pages import build
from undersigned.pages.brief import statement_brief
from undersigned.pages.changes import atom, json_feed
from undersigned.pages.held import Held
from undersigned.pages.markdown import brief_markdown
from undersigned.pages.picture import picture_of
from undersigned.pages.queries import NoQuery
from undersigned.pages.site import Site
from undersigned.pages.statement import StatementPage
from undersigned.pages.typeset import brief_pdf, picture_png
from undersigned.register.whole import record_from

Parts = Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class FileKind:
    """A kind of file: where its files lie and how one is made."""

    path: str
    media_type: str
    make: Callable[[Held, Site, Parts], bytes]
    about: str
    addresses: Callable[[Held], Iterable[str]]

    @property
    def pattern(self) -> re.Pattern[str]:
        """Matches an address of this kind and gives its parts."""
        return re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+?)", re.escape(self.path)))


def positions_csv(positions: Iterable[Position]) -> bytes:
    """Where every state stands, a row a state."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("state", "name", "position", "eligibility", "because"))
    for one in positions:
        name = reference.state(one.state).name
        writer.writerow((one.state, name, one.value.value, one.eligibility.value, one.because))
    return out.getvalue().encode()


def _of_statement(name: str, media_type: str, about: str, make: Callable[[Held, Parts], bytes]) -> FileKind:
    def addresses(held: Held) -> Iterable[str]:
        return (f"{page}{name}" for page in build.statement_addresses(held))

    return FileKind(
        path=f"statements/{{key}}/{name}",
        media_type=media_type,
        make=lambda held, _, parts: make(held, parts),
        about=about,
        addresses=addresses,
    )


def _page(held: Held, parts: Parts) -> StatementPage:
    return build.statement(held, parts, NoQuery())


def _record(held: Held, parts: Parts) -> bytes:
    found = build.whole(held, parts["key"])
    return to_json(record_from(found.entry, found.positions, found.answered_by), indent=None).encode()


STATEMENT_FILES: tuple[FileKind, ...] = (
    _of_statement(
        "record.json",
        "application/json",
        "Everything the register holds of a statement, as `undersigned/statement/1`.",
        _record,
    ),
    _of_statement(
        "positions.csv",
        "text/csv; charset=utf-8",
        "Where every state stands.",
        lambda held, parts: positions_csv(build.whole(held, parts["key"]).positions.values()),
    ),
    _of_statement(
        "brief.pdf",
        "application/pdf",
        "The brief as PDF.",
        lambda held, parts: brief_pdf(statement_brief(_page(held, parts))),
    ),
    _of_statement(
        "brief.md",
        "text/markdown; charset=utf-8",
        "The brief as Markdown.",
        lambda held, parts: brief_markdown(statement_brief(_page(held, parts))).encode(),
    ),
    _of_statement(
        "picture.png",
        "image/png",
        "The picture for previews of shared links.",
        lambda held, parts: picture_png(picture_of(_page(held, parts))),
    ),
    _of_statement(
        "cite.bib",
        "application/x-bibtex; charset=utf-8",
        "How to cite it, as BibTeX.",
        lambda held, parts: f"{_page(held, parts).citation.bibtex}\n".encode(),
    ),
    _of_statement(
        "cite.csl.json",
        "application/vnd.citationstyles.csl+json",
        "How to cite it, as CSL-JSON.",
        lambda held, parts: json.dumps([_page(held, parts).citation.csl], ensure_ascii=False).encode(),
    ),
)


FEEDS: tuple[FileKind, ...] = (
    FileKind(
        path="changes/feed.atom",
        media_type="application/atom+xml",
        make=lambda held, site, _: atom(build.changes(held, {}, NoQuery()), site),
        about="What was recorded last, as Atom.",
        addresses=lambda _: ("changes/feed.atom",),
    ),
    FileKind(
        path="changes/feed.json",
        media_type="application/feed+json",
        make=lambda held, site, _: json_feed(build.changes(held, {}, NoQuery()), site),
        about="What was recorded last, as JSON Feed.",
        addresses=lambda _: ("changes/feed.json",),
    ),
)


def file_at(address: str, held: Held, site: Site, kinds: Iterable[FileKind]) -> bytes:
    """The file at ``address``. Raises NotInRegister if there is none."""
    for kind in kinds:
        match = kind.pattern.fullmatch(address)
        if match:
            return kind.make(held, site, match.groupdict())
    raise NotInRegister(f"no file has the address {address!r}")
