"""``undersigned check``: documents against register and reference."""

from __future__ import annotations

import json
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

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
    with_text: Annotated[
        bool, typer.Option("--text/--no-text", help="Whether JSON carries the documents' text.")
    ] = True,
    fail_on_contradiction: Annotated[
        bool, typer.Option("--fail-on-contradiction", help="Exit with 4 where a claim is contradicted.")
    ] = False,
) -> None:
    """Check what documents claim about who signed: verdicts with facts and sources."""
    from undersigned import api
    from undersigned.cli.corpus import files_in
    from undersigned.documents.many import documents_in
    from undersigned.model.verdicts import Ruling
    from undersigned.register.door import register_at_hand
    from undersigned.settings import Settings

    form = Form.of(as_json, as_lines, claim_review)
    files = list(files_in(documents))
    if as_json and len(files) > 1:
        raise UsageError("--json prints one object", hint="use --jsonl for several documents")
    settings = Settings()
    failed = contradicted = False
    with register_at_hand(settings) as register:
        for found in (item for path in files for item in documents_in(path, max_bytes=settings.max_bytes)):
            if isinstance(found, UnreadableInput):
                typer.echo(f"undersigned: {found.line()}", err=True)
                failed = True
                continue
            report = api.check_document(found, register)
            contradicted = contradicted or any(v.verdict is Ruling.CONTRADICTED for v in report.verdicts)
            typer.echo(_shown(report, register, form, with_text=with_text))
    if failed:
        raise typer.Exit(UnreadableInput.exit_code)
    if contradicted and fail_on_contradiction:
        raise typer.Exit(EXIT_CONTRADICTION)


def _shown(report: CheckReport, register: RegisterView, form: Form, *, with_text: bool) -> str:
    from dataclasses import replace

    from undersigned.checking.claimreview import claim_reviews
    from undersigned.cli.checkview import render
    from undersigned.jsonio import to_json

    if form is Form.VIEW:
        return render(report, register)
    if form is Form.CLAIM_REVIEW:
        return json.dumps(claim_reviews(report), ensure_ascii=False, indent=2)
    if not with_text:
        report = replace(report, reading=replace(report.reading, text=None))
    return to_json(report, indent=2 if form is Form.JSON else None)
