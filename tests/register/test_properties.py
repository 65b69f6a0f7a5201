"""Whatever the order in which things arrive, and however often: the register says the same."""

import shutil
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.register.samples import SOURCE, STATEMENT, signature

from undersigned.model.stances import Attestation, Stance
from undersigned.model.statements import Extent, Listing, Source, SourceKind
from undersigned.register.batch import Batch
from undersigned.register.ids import with_id
from undersigned.register.store import Register
from undersigned.settings import Settings

PAPER = Source(id="s2", url="https://paper.example", publisher="A paper", kind=SourceKind.PRESS)
HEAD = Batch(
    about="head",
    sources=(SOURCE, PAPER),
    statements=(STATEMENT,),
    listings=(Listing(statement=STATEMENT.id, source=SOURCE.id, extent=Extent.COMPLETE),),
)

attestations = st.builds(
    lambda state, stance, source, hedge: with_id(
        replace(signature(state, state, 3, stance=stance), source=source, hedge=hedge)
    ),
    st.sampled_from(["FRA", "USA", "TUV"]),
    st.sampled_from(list(Stance)),
    st.sampled_from([SOURCE.id, PAPER.id]),
    st.sampled_from([None, "reportedly"]),
)


@settings(max_examples=10, deadline=None)
@given(said=st.lists(attestations, min_size=1, max_size=5), chance=st.randoms())
def test_order_and_repetition_make_no_difference(said: list[Attestation], chance: object, empty_file: Path) -> None:
    shuffled = [*said, *said[:2]]
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    with TemporaryDirectory() as folder:
        one = _told(empty_file, Path(folder) / "one", [Batch(about="all", attestations=tuple(said))])
        other = _told(empty_file, Path(folder) / "other", [Batch(about=a.id, attestations=(a,)) for a in shuffled])
    assert one == other


def _told(empty: Path, folder: Path, batches: list[Batch]) -> object:
    folder.mkdir()
    shutil.copy(empty, folder / "register.sqlite")
    with Register.open(Settings(data_dir=folder, database=None), shipped=False) as register:
        for batch in (HEAD, *batches):
            register.record([batch], by="ana")
        assert register.verify().sound
        return register.positions(STATEMENT.id)
