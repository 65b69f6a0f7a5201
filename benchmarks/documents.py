"""How fast sources become Documents, a format at a time, on one core: ``make bench-documents``.

The documents are made here, in our own words: a statement of about 3 kB with 40
signatories, as text, on a page with the usual furniture (about 60 kB), as PDF of two
pages, as DOCX and as e-mail; and pages for the sieve that hold no cue.
"""

from __future__ import annotations

import io
import time
from collections.abc import Callable
from email.message import EmailMessage

import docx
import typst

from undersigned.documents.load import load_bytes
from undersigned.documents.sieve import may_report_a_statement
from undersigned.reading.reader import read
from undersigned.reference.states import states

_SECONDS = 3.0
_CALL = (
    "We call on the authorities to release all persons who are held for exercising their rights, to admit independent"
    " observers, and to report to the Council on the steps that were taken. "
)


def main() -> None:
    """Measure and print one line a format."""
    names = [state.name for state in states()[:40]]
    page = _page(names)
    samples: list[tuple[str, bytes, int]] = [
        ("plain text", _text(names).encode(), 1),
        ("HTML page", page.encode(), 1),
        ("PDF, a page", *_pdf(names)),
        ("DOCX", _docx(names), 1),
        ("e-mail", _mail(names), 1),
    ]
    print(f"{'format':<14}{'kB':>7}{'a second':>12}")
    for name, data, pages in samples:
        rate = _rate(lambda data=data, name=name: load_bytes(data, name=name)) * pages  # type: ignore[misc]
        print(f"{name:<14}{len(data) / 1000:>7.1f}{rate:>12,.0f}")
    sifted = page.replace("tatement", "ummer").replace("ignator", "wimmer").encode()
    assert not may_report_a_statement(sifted)
    rate = _rate(lambda: may_report_a_statement(sifted))
    print(f"{'sieve':<14}{len(sifted) / 1000:>7.1f}{rate:>12,.0f}   ({rate * len(sifted) / 1e6:,.0f} MB a second)")
    document = load_bytes(_text(names).encode(), name="statement.txt")
    print(f"{'reading alone':<14}{len(document.text) / 1000:>7.1f}{_rate(lambda: read(document)):>12,.0f}")


def _rate(task: Callable[[], object]) -> float:
    """Runs a second, over three seconds of processor time after one run to warm up."""
    task()
    runs, start = 0, time.process_time()
    while (spent := time.process_time() - start) < _SECONDS:
        task()
        runs += 1
    return runs / spent


def _text(names: list[str]) -> str:
    listed = "\n".join(f"- {name}" for name in names)
    return (
        f"Joint statement\n\nDelivered on behalf of {len(names)} States.\n\n{_CALL * 9}\n\nSignatories:\n\n{listed}\n"
    )


def _page(names: list[str]) -> str:
    menu = "".join(f'<li class="menu-item"><a href="/country/{n}" title="News from {n}">{n}</a></li>' for n in names)
    teasers = "".join(
        f'<div class="card"><h3><a href="/news/{n}">{n} opens an office in the north</a></h3></div>' for n in names
    )
    listed = "".join(f"<li>{name}</li>" for name in names)
    own = (
        f"<h1>Joint statement</h1><p>{_CALL}</p>" * 1 + f"<p>{_CALL}</p>" * 8 + f"<h2>Signatories</h2><ul>{listed}</ul>"
    )
    styles = "<style>" + ".menu-item { margin: 0 1em; padding: 2px }\n" * 400 + "</style>"
    script = "<script>" + 'window.dataLayer.push({"event": "seen", "at": 1});\n' * 400 + "</script>"
    return (
        f'<!doctype html><html lang="en"><head><title>Joint statement</title>{styles}{script}</head><body>'
        f'<header><nav><ul class="menu">{menu}</ul></nav></header><main><article>{own}</article></main>'
        f'<aside class="related">{teasers}</aside><footer><ul>{menu}</ul></footer></body></html>'
    )


def _pdf(names: list[str]) -> tuple[bytes, int]:
    listed = "\n".join(f"- {name}" for name in names)
    source = f"#set par(justify: true)\n= Joint statement\n{_CALL * 24}\n\n== Signatories\n#columns(2)[\n{listed}\n]"
    made = typst.compile(source.encode())
    assert isinstance(made, bytes)
    return made, load_bytes(made, name="x.pdf").segments[-1].page or 1


def _docx(names: list[str]) -> bytes:
    word = docx.Document()
    word.add_heading("Joint statement", level=0)
    for _ in range(9):
        word.add_paragraph(_CALL)
    for name in names:
        word.add_paragraph(name, style="List Bullet")
    target = io.BytesIO()
    word.save(target)
    return target.getvalue()


def _mail(names: list[str]) -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "press@example.org", "list@example.org", "Joint statement"
    message["Date"] = "Mon, 18 Mar 2019 10:00:00 +0100"
    message.set_content(_text(names))
    return message.as_bytes()


if __name__ == "__main__":
    main()
