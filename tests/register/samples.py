"""A small statement to record, with everything an attestation can carry."""

from dataclasses import replace

from undersigned.model.documents import Evidence
from undersigned.model.stances import Attestation, Stance
from undersigned.model.statements import Bound, Extent, Listing, Source, SourceKind, Statement, StatementKind
from undersigned.register.batch import Batch
from undersigned.register.ids import with_id

STATEMENT = Statement(
    id="hrc40-2019-03-18-lake",
    kind=StatementKind.JOINT_STATEMENT,
    title="Joint statement on the lake",
    body="UN Human Rights Council",
    body_id="HRC",
    session="40",
    agenda_item="4",
    date="2019-03-18",
    delivered_by=("GBR",),
    subjects=("environment", "rights of the child"),
    concerning=("RUS",),
    place="The Lake",
)
SOURCE = Source(id="s1", url="https://mission.example/lake", publisher="A mission", kind=SourceKind.PRIMARY)


def signature(state: str, words: str, at: int, *, stance: Stance = Stance.SIGNED) -> Attestation:
    return with_id(
        Attestation(
            id="",
            statement=STATEMENT.id,
            state=state,
            stance=stance,
            source=SOURCE.id,
            as_written=words,
            evidence=(Evidence(start=at, end=at + len(words), text=words),),
        )
    )


def lake() -> Batch:
    """One statement with a complete list of three, one of them with much to tell."""
    withdrawn = replace(
        signature("DEU", "Германия", 30, stance=Stance.WITHDREW),
        said_by="a spokesman",
        hedge="reportedly",
        valid_on="2019-04",
        evidence=(Evidence(start=30, end=38, text="Германия"), Evidence(start=90, end=98, text="withdrew")),
    )
    return Batch(
        about=STATEMENT.id,
        sources=(SOURCE,),
        statements=(STATEMENT,),
        listings=(
            Listing(statement=STATEMENT.id, source=SOURCE.id, extent=Extent.COMPLETE, count=3, bound=Bound.EXACTLY),
        ),
        attestations=(signature("GBR", "United Kingdom", 0), signature("FRA", "France", 16), with_id(withdrawn)),
    )
