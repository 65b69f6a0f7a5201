"""``undersigned brief``: one page to hand to a colleague, of a statement or of a checked article."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from undersigned.errors import StorageError, UsageError

if TYPE_CHECKING:
    from undersigned.pages.onepage import Brief
    from undersigned.settings import Settings


def brief(
    of: Annotated[str, typer.Argument(metavar="ID|DOC", help="Id of a statement, or a document to check.")],
    as_pdf: Annotated[bool, typer.Option("--pdf", help="PDF on A4.")] = False,
    as_html: Annotated[bool, typer.Option("--html", help="HTML in one file.")] = False,
    as_markdown: Annotated[bool, typer.Option("--md", help="Markdown (by default).")] = False,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="File to write; its ending may tell the form.")
    ] = None,
) -> None:
    """Make one page to hand to a colleague.

    Of a statement of the register, or of an article checked against it.
    """
    from undersigned.settings import Settings

    form = _form(as_pdf, as_html, as_markdown, output)
    if form == "pdf" and output is None:
        raise UsageError("a PDF needs a file to go to", hint="-o brief.pdf")
    content = _drawn(_made(of, Settings()), form)
    if output is None:
        typer.echo(content.decode(), nl=False)
        return
    try:
        output.write_bytes(content)
    except OSError as error:
        raise StorageError(f"{output} cannot be written: {error.strerror}") from error


def _form(as_pdf: bool, as_html: bool, as_markdown: bool, output: Path | None) -> str:
    asked = [name for name, wanted in (("pdf", as_pdf), ("html", as_html), ("md", as_markdown)) if wanted]
    if len(asked) > 1:
        raise UsageError("choose one of --pdf, --html and --md")
    if asked:
        return asked[0]
    ending = output.suffix.lower().lstrip(".") if output is not None else "md"
    return {"pdf": "pdf", "html": "html", "htm": "html"}.get(ending, "md")


def _made(of: str, settings: Settings) -> Brief:
    from undersigned.register.store import open_register

    with open_register(settings) as register:
        if Path(of).is_file():
            from undersigned import api
            from undersigned.documents.load import load_path
            from undersigned.pages.brief import report_brief

            document = load_path(Path(of), max_bytes=settings.max_bytes)
            return report_brief(api.check_document(document, register), register)
        from undersigned.pages import build
        from undersigned.pages.held import Held
        from undersigned.pages.queries import NoQuery
        from undersigned.register.shelf import shelf_of

        return build.brief(Held(register, shelf=shelf_of(settings)), {"key": of}, NoQuery())


def _drawn(brief: Brief, form: str) -> bytes:
    if form == "pdf":
        from undersigned.pages.typeset import brief_pdf

        return brief_pdf(brief)
    if form == "html":
        from undersigned.pages.render import brief_alone

        return brief_alone(brief).encode()
    from undersigned.pages.markdown import brief_markdown

    return brief_markdown(brief).encode()
