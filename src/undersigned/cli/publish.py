"""``undersigned publish``: the site as static files."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def publish(
    folder: Annotated[Path, typer.Argument(help="Where the site goes: a new folder, or an earlier copy.")],
    url: Annotated[str | None, typer.Option(help="Where the site will lie, for feeds and shared links.")] = None,
    processes: Annotated[
        int | None, typer.Option(min=1, max=64, help="Processes; by default one for each core.")
    ] = None,
) -> None:
    """Write the whole site as static files that any host can serve."""
    import os

    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    from undersigned.publish.site import publish as publish_site
    from undersigned.settings import Settings

    settings = Settings() if url is None else Settings(site_url=url)
    console = Console(stderr=True)
    columns = (TextColumn("publishing"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal, transient=True) as progress:
        task = progress.add_task("publishing", total=None)
        made = publish_site(
            settings,
            folder,
            processes=processes or len(os.sched_getaffinity(0)),
            told=lambda done, total: progress.update(task, completed=done, total=total),
        )
    typer.echo(f"{folder}: {made.statements} statements in {made.files} files, {made.seconds:.1f} s")
