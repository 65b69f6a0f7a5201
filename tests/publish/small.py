"""A small register of its own: some statements that ship, with what each answers."""

from pathlib import Path

from undersigned.register.batch import Batch
from undersigned.register.shipped import shipped_register
from undersigned.register.store import Register
from undersigned.register.view import StatementQuery
from undersigned.settings import Settings

MOST = 3


def small_register(folder: Path) -> Settings:
    """Settings for a register in ``folder`` with ``MOST`` statements beside the one on Chechnya."""
    settings = Settings(data_dir=folder, database=None)
    shipped = shipped_register()
    wanted = [one.id for one in shipped.find(StatementQuery(concerning="ESH"))][:MOST]
    entries = [shipped.entry(key) for key in ("hrc40-2019-03-18-chechnya-lgbti", *wanted)]
    with Register.open(settings, shipped=False) as register:
        register.record(
            [
                Batch(
                    about=entry.statement.id,
                    sources=tuple(entry.sources.values()),
                    statements=(entry.statement,),
                    listings=entry.listings,
                    attestations=entry.attestations,
                )
                for entry in entries
            ],
            by="the test",
        )
    return settings
