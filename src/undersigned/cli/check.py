"""``undersigned check``: documents against register and reference."""

from __future__ import annotations

import json
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from undersigned.errors import EXIT_CONTRADICTION, UnreadableInput, UsageError

if TYPE_CHECKING:
    from undersigned.model.verdicts import CheckReport
    from undersigned.register.view import RegisterView


class Form(Enum):
    """What is printed of a checked document."""

    VIEW = auto()
    JSON = auto()
    LINES = auto()
    CLAIM_REVIEW = auto()

    @classmethod
    def of(cls, as_json: bool, as_lines: bool, claim_review: bool) -> Form:
        """The form that the options ask for; more than one is bad usage."""
        asked = [
            form
            for form, wanted in zip(
                (cls.JSON, cls.LINES, cls.CLAIM_REVIEW), (as_json, as_lines, claim_review), strict=True
            )
            if wanted
        ]
        if len(asked) > 1:
            raise UsageError("choose one of --json, --jsonl and --claim-review")
        return asked[0] if asked else cls.VIEW


def check(
    documents: Annotated[list[Path], typer.Argument(help="Documents, or folders of them.", show_default=False)],
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object (one document).")] = False,
    as_lines: Annotated[bool, typer.Option("--jsonl", help="One JSON object a line, in the order given.")] = False,
    claim_review: Annotated[
        bool, typer.Option("--claim-review", help="schema.org ClaimReview JSON-LD instead of the view.")
    ] = False,
    no_text: Annotated[bool, typer.Option("--no-text", help="Leave the documents' text out of the JSON.")] = False,
    fail_on_contradiction: Annotated[
        bool, typer.Option("--fail-on-contradiction", help="Exit with 4 where a claim is contradicted.")
    ] = False,
) -> None:
    """Check what documents claim about who signed.

    Each claim with a verdict, the facts it follows from and their sources. Give - for standard input.
    """
    from undersigned import api
    from undersigned.cli.corpus import documents_of_all, files_in, one_document
    from undersigned.model.verdicts import Ruling
    from undersigned.register.door import register_at_hand
    from undersigned.settings import Settings

    form = Form.of(as_json, as_lines, claim_review)
    settings = Settings()
    files = list(files_in(documents))
    given = one_document if form is Form.JSON else documents_of_all
    failed = contradicted = False
    reviews: list[dict[str, Any]] = []
    with register_at_hand(settings) as register:
        for found in given(files, settings.max_bytes):
            if isinstance(found, UnreadableInput):
                typer.echo(f"undersigned: {found.line()}", err=True)
                failed = True
                continue
            report = api.check_document(found, register)
            contradicted = contradicted or any(v.verdict is Ruling.CONTRADICTED for v in report.verdicts)
            if form is Form.CLAIM_REVIEW:
                reviews += _reviews(report)
            else:
                typer.echo(_shown(report, register, form, with_text=not no_text))
    if form is Form.CLAIM_REVIEW:
        typer.echo(json.dumps(reviews, ensure_ascii=False, indent=2))
    if failed:
        raise typer.Exit(UnreadableInput.exit_code)
    if contradicted and fail_on_contradiction:
        raise typer.Exit(EXIT_CONTRADICTION)


def _reviews(report: CheckReport) -> list[dict[str, Any]]:
    from undersigned.checking.claimreview import claim_reviews

    return claim_reviews(report)


def _shown(report: CheckReport, register: RegisterView, form: Form, *, with_text: bool) -> str:
    from dataclasses import replace

    from undersigned.cli.checkview import render
    from undersigned.jsonio import to_json

    if form is Form.VIEW:
        return render(report, register)
    if not with_text:
        report = replace(report, reading=replace(report.reading, text=None))
    return to_json(report, indent=2 if form is Form.JSON else None)
