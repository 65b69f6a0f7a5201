"""A statement whose every word is out to do harm, and what a page of it must not do."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import quote

from lxml import html

from undersigned.clock import SystemClock
from undersigned.model.documents import Evidence
from undersigned.model.stances import Attestation, Stance
from undersigned.model.statements import Bound, Extent, Listing, Source, SourceKind, Statement, StatementKind
from undersigned.register.append import append
from undersigned.register.batch import Batch
from undersigned.register.ids import with_id
from undersigned.register.store import Register
from undersigned.storage.engine import writing

SCRIPT = "</script></title></style></textarea><script>alert(1)</script><img src=x onerror=alert(1)>"
QUOTES = "\"'><svg onload=alert(1)> ' onmouseover='alert(1) \" autofocus onfocus=\"alert(1)"
TEMPLATE = "{{ 7*7 }} {% raw %} ${7*7} #let x = 1 $ \\ [a](javascript:alert(1)) <!-- ]]> &amp; &#60;script&#62;"
TURNED = "\u202eturned\u202d \u2067inside\u200f"
CONTROL = "\x0b\x1b[31mred\x7f"
WORDS = " ".join((SCRIPT, QUOTES, TEMPLATE, TURNED, CONTROL))
ENDLESS = "Endless" * 1_429
"""One word of some 10,000 characters."""

HARM = replace(
    Statement(
        id="harm-2020-01-01",
        kind=StatementKind.JOINT_LETTER,
        title=WORDS,
        body=WORDS,
        body_id=None,
        session=WORDS,
        agenda_item=WORDS,
        date="2020-01-01",
    ),
    subjects=(WORDS, "lakes"),
    concerning=("RUS",),
    delivered_by=("GBR",),
    place=WORDS,
    notes=WORDS,
)
LONG = replace(
    HARM, id="harm-2020-01-02", date="2020-01-02", title=ENDLESS, notes="", place=None, responds_to="harm-2020-01-01"
)
ODD = replace(HARM, id="harm\"><svg onload=alert(1)> '2020", date="2020-01-03", title="An odd address")
ADDRESSES = (
    "javascript:alert(1)",
    "http://[broken",
    "data:text/html,<script>alert(1)</script>",
    'https://x.example/"><b>',
)


def batches() -> list[Batch]:
    """The statements with sources, signatures and remarks that are no better."""
    return [_batch(statement) for statement in (HARM, LONG, ODD)]


def _batch(statement: Statement) -> Batch:
    sources = tuple(
        Source(id=f"{n}{statement.id[-2:]}", url=url, publisher=WORDS, kind=SourceKind.PRESS)
        for n, url in enumerate(ADDRESSES)
    )
    words = ENDLESS if statement is LONG else WORDS
    signed = Attestation(
        id="",
        statement=statement.id,
        state="FRA",
        stance=Stance.SIGNED,
        source=sources[0].id,
        as_written=words,
        evidence=(Evidence(start=0, end=len(words), text=words),),
    )
    said = [
        replace(signed, state=state, stance=stance, source=source.id, said_by=words, hedge=words, reported=words)
        for state, stance, source in zip(
            ("DEU", "ITA", "FRA"), (Stance.DECLINED, Stance.WITHDREW, Stance.DID_NOT_SIGN), sources[1:], strict=True
        )
    ]
    listing = Listing(
        statement=statement.id,
        source=sources[0].id,
        extent=Extent.PARTIAL,
        count=3,
        bound=Bound.ABOUT,
        count_as_written=words,
    )
    return Batch(
        about=statement.id,
        sources=sources,
        statements=(statement,),
        listings=(listing,),
        attestations=tuple(map(with_id, (signed, *said))),
    )


def record_past_the_door(register: Register) -> None:
    """Record ``batches`` without asking whether they are fit: as an older version, or another hand, may have done."""
    with writing(register._engine) as connection:
        append(connection, batches(), by=WORDS, clock=SystemClock())


PAGES = (
    "",
    "changes/",
    "statements/",
    "years/2020/",
    "subjects/",
    "subjects/lakes/",
    "states/FRA/",
    "states/FRA/record/",
    *(
        f"statements/{quote(statement.id, safe='')}/{part}"
        for statement in (HARM, LONG, ODD)
        for part in ("", "card/", "brief/")
    ),
)


def assert_harmless(page: str) -> None:
    """Nothing of a hostile word has become mark-up: no script of theirs, no handler, no address that runs."""
    tree = html.document_fromstring(page.encode(), parser=html.HTMLParser(encoding="utf-8"))
    for element in tree.iter():
        if not isinstance(element.tag, str):
            continue
        assert element.tag not in ("img", "iframe", "object", "b-"), element.tag
        if element.tag == "script":
            assert "static/" in (element.get("src") or ""), "a script that is not ours"
            assert not element.text
        for name, value in element.attrib.items():
            assert not str(name).startswith("on"), (element.tag, name)
            if name in ("href", "src", "action"):
                assert not str(value).strip().lower().startswith(("javascript:", "data:", "vbscript:")), value
        if element.tag == "svg":
            assert element.get("onload") is None
    assert "alert(1)" not in "".join(str(one.text or "") for one in tree.iter("script", "style"))
