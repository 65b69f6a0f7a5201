"""A statement with as many signatories, remarks and words as a test wants."""

from datetime import date

from undersigned import reference
from undersigned.model.documents import Evidence
from undersigned.model.stances import Attestation, Stance
from undersigned.model.statements import Bound, Extent, Listing, Source, SourceKind, Statement, StatementKind
from undersigned.pages.citation import cite
from undersigned.pages.statement import StatementPage, statement_page
from undersigned.register.ids import with_id
from undersigned.register.snapshot import Snapshot
from undersigned.register.view import Entry

MEMBERS = sorted(
    code
    for group in ("AFRICAN_GROUP", "ASIA_PACIFIC_GROUP", "EASTERN_EUROPEAN_GROUP", "GRULAC", "WEOG")
    for code in reference.members(group, on=date(2024, 6, 1))
)
LONG = "words that a source says of a state at great length, " * 60


def statement_of(signed: int, *, remarked: int = 0, title: str = "Joint statement on the lake") -> StatementPage:
    """The page of a statement that ``signed`` states signed and of which sources say much more besides."""
    statement = Statement(
        id="unga79-2024-06-01-lake",
        kind=StatementKind.JOINT_STATEMENT,
        title=title,
        body="UN General Assembly",
        body_id="UNGA",
        session="78",
        agenda_item=None,
        date="2024-06-01",
        concerning=tuple(MEMBERS[:20]),
    )
    sources = {
        f"s{n}": Source(id=f"s{n}", url=f"https://mission{n}.example/", publisher=LONG[:90], kind=SourceKind.PRESS)
        for n in range(12)
    }

    def said(state: str, stance: Stance, source: str, by: str | None = None) -> Attestation:
        words = Evidence(start=0, end=len(LONG), text=LONG)
        return with_id(
            Attestation(
                id="",
                statement=statement.id,
                state=state,
                stance=stance,
                source=source,
                said_by=by,
                reported=LONG if by else None,
                evidence=(words,) if by else (),
            )
        )

    attestations = [said(state, Stance.SIGNED, "s0") for state in MEMBERS[:signed]]
    attestations += [said(state, Stance.DID_NOT_SIGN, f"s{n % 12}", "X") for n, state in enumerate(MEMBERS[:remarked])]
    listing = Listing(statement=statement.id, source="s0", extent=Extent.COMPLETE, count=signed, bound=Bound.EXACTLY)
    entry = Entry(
        statement=statement, sources=sources, listings=(listing,), attestations=tuple(attestations), judgements=()
    )
    positions = Snapshot([entry]).positions(statement.id)
    return statement_page(entry, positions, citation=cite(statement, recorded=date(2026, 1, 1)))
