"""``undersigned check``: documents against register and reference."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from undersigned.errors import EXIT_CONTRADICTION, UnreadableInput, UsageError


def check(
    documents: Annotated[list[Path], typer.Argument(help="Documents to check.", show_default=False)],
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object (one document).")] = False,
    as_lines: Annotated[bool, typer.Option("--jsonl", help="One JSON object a line, in the order given.")] = False,
    claim_review: Annotated[
        bool, typer.Option("--claim-review", help="schema.org ClaimReview JSON-LD instead of the view.")
    ] = False,
    with_text: Annotated[bool, typer.Option("--text/--no-text", help="Whether JSON carries the text.")] = True,
    fail_on_contradiction: Annotated[
        bool, typer.Option("--fail-on-contradiction", help="Exit with 4 where a claim is contradicted.")
    ] = False,
) -> None:
    """Check what documents claim about who signed: verdicts with facts and sources."""
    from undersigned.cli import checkview
    from undersigned.cli.jsonout import to_json
    from undersigned.model.verdicts import Ruling

    if as_json and len(documents) > 1:
        raise UsageError("--json prints one object", hint="use --jsonl for several documents")
    failed = contradicted = False
    for path in documents:
        try:
            report, register = _report(path, with_text=with_text or not (as_json or as_lines))
        except UnreadableInput as error:
            typer.echo(f"undersigned: {error.line()}", err=True)
            failed = True
            continue
        contradicted = contradicted or any(v.verdict is Ruling.CONTRADICTED for v in report.verdicts)
        if claim_review:
            from undersigned.checking.claimreview import claim_reviews

            typer.echo(to_json(claim_reviews(report), indent=None if as_lines else 2))
        elif as_json or as_lines:
            typer.echo(to_json(report, indent=None if as_lines else 2))
        else:
            typer.echo(checkview.render(report, register))
    if failed:
        raise typer.Exit(UnreadableInput.exit_code)
    if contradicted and fail_on_contradiction:
        raise typer.Exit(EXIT_CONTRADICTION)
