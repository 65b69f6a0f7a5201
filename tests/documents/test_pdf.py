import shutil
import subprocess
from pathlib import Path

import pypdfium2
import pytest
import typst

from undersigned.documents.load import load_bytes
from undersigned.errors import UnreadableInput
from undersigned.model.documents import Document

from .laws import assert_lawful, kept, outline

PROSE = (
    "I have the honour to deliver this statement on behalf of a group of countries, the representatives of which met in"
    " Geneva, including Guinea-Bissau, Timor-Leste and Bosnia and Herzegovina, who are gravely concerned."
)
SMALL = '#set page(width: 300pt, height: 220pt, margin: 40pt)\n#set text(size: 10pt, hyphenate: true, lang: "en")\n'
HEADS = "#set page(header: [A/HRC/40/99 #h(1fr) Joint statement], footer: [Page #context counter(page).display()])\n"


def compiled(source: str) -> bytes:
    made = typst.compile(source.encode())
    assert isinstance(made, bytes)
    return made


def read(source: str) -> Document:
    document = load_bytes(compiled(source), name="statement.pdf")
    assert_lawful(document)
    return document


def roles(document: Document, role: str) -> list[str]:
    return [words for kind, words in outline(document) if kind == role]


def test_hyphens_at_line_ends_go_and_offsets_still_lead_to_the_line() -> None:
    document = read(SMALL + "#set par(justify: true)\n" + PROSE)
    assert kept(document) == PROSE
    start = document.text.index("representatives")
    lines = document.lines_at(start, start + len("representatives"))
    assert "".join(document.text[line.start : line.end] for line in lines).count("representatives") == 1
    assert all(line.page == 1 and 0 < line.box.left < line.box.right < 300 for line in lines)
    first, second = document.lines_at(0, len(document.text))[:2]
    assert first.box.bottom > second.box.bottom


def test_hyphen_of_a_name_stays() -> None:
    words = "We see Guinea-Bissau here, Timor-Leste too, and Guinea-Bissau."
    assert kept(read("#set page(width: 120pt, height: 200pt, margin: 20pt)\n" + words)) == words


def test_bulleted_list_in_three_columns() -> None:
    names = ["Albania", "Bosnia and Herzegovina", "Chad", "Dominican Republic", "Estonia", "France"]
    source = SMALL + "They signed:\n#columns(3)[\n" + "\n".join(f"- {name}" for name in names) + "\n]"
    assert [item.removeprefix("• ") for item in roles(read(source), "list_item")] == names


def test_table_of_names_gives_rows_and_columns() -> None:
    source = SMALL + (
        "The following States support the joint statement as delivered:\n"
        "#table(columns: (70pt, 70pt, 70pt), stroke: none, [Peru], [Chile], [Côte d'Ivoire], [Cuba],"
        " [Saint Vincent and the Grenadines], [Mali], [Iran (Islamic Republic of)], [Togo], [Benin], [Oman])"
    )
    document = read(source)
    cells = {
        (s.row, s.column): w for s, (r, w) in zip(document.segments, outline(document), strict=True) if r == "cell"
    }
    assert cells == {
        (0, 0): "Peru",
        (0, 1): "Chile",
        (0, 2): "Côte d’Ivoire",
        (1, 0): "Cuba",
        (1, 1): "Saint Vincent and the Grenadines",
        (1, 2): "Mali",
        (2, 0): "Iran (Islamic Republic of)",
        (2, 1): "Togo",
        (2, 2): "Benin",
        (3, 0): "Oman",
    }


def test_two_columns_of_prose_are_read_one_after_the_other() -> None:
    words = " ".join(f"{word}{n}" for n in range(90) for word in ("we", "the", "state"))
    source = (
        "#set page(width: 500pt, height: 300pt, columns: 2)\n#set text(size: 9pt)\n#set par(justify: true)\n" + words
    )
    assert kept(read(source)) == words


def test_running_heads_and_page_numbers_are_furniture() -> None:
    source = SMALL + HEADS + (PROSE + "\n\n") * 4
    document = read(source)
    furniture = roles(document, "furniture")
    assert {"A/HRC/40/99", "Joint statement", "Page 1", "Page 2"} <= set(furniture)
    assert "Page" not in kept(document)
    assert "A/HRC" not in kept(document)


def test_paragraph_over_a_page_break_is_one() -> None:
    words = " ".join(f"{a}{b}{c}land," for a in "bdf" for b in "aeiou" for c in "lmnrst") + " and that is all."
    document = read(SMALL + HEADS + words)
    (paragraph,) = (s for s in document.segments if s.role == "paragraph")
    assert document.text[paragraph.start : paragraph.end] == words
    assert {line.page for line in paragraph.lines} == {1, 2}


def test_list_over_a_page_break_goes_on() -> None:
    names = [f"Republic {chr(65 + n)}" for n in range(20)]
    document = read(SMALL + HEADS + "They signed:\n\n" + "\\ ".join(names))
    assert roles(document, "list_item") == names


def test_footnote_marks_stand_apart_from_names() -> None:
    document = read(
        SMALL + PROSE + " Turkey#super[1] and Kosovo\\* signed.\n\n#super[1] Joined after delivery of the text."
    )
    assert "Turkey¹ and Kosovo*" in document.text
    assert roles(document, "footnote") == ["¹ Joined after delivery of the text."]


def test_ligatures_are_letters() -> None:
    assert kept(read(SMALL + "The office of official affairs.")) == "The office of official affairs."


def test_title_is_the_largest_heading() -> None:
    document = read(SMALL + "= Joint statement\n" + PROSE + "\n\n== Signatories\nAlbania, Andorra and Chad.")
    assert document.title == "Joint statement"
    assert roles(document, "heading") == ["Signatories"]


@pytest.mark.skipif(shutil.which("chromium") is None, reason="needs Debian's chromium")
@pytest.mark.browser
def test_arabic_printed_by_a_browser_is_in_reading_order(tmp_path: Path) -> None:
    words = "بيان باسم 32 دولة منها الجزائر ومصر (Human Rights Council) في مجلس حقوق الإنسان بجنيف، ونحن نشعر بقلق."
    page = tmp_path / "page.html"
    page.write_text(f"<html lang=ar dir=rtl><meta charset=utf-8><p>{words}</p></html>")
    target = tmp_path / "page.pdf"
    options = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--print-to-pdf={target}"]
    subprocess.run(["chromium", *options, page.as_uri()], check=True, capture_output=True, timeout=60)
    document = load_bytes(target.read_bytes(), name="page.pdf")
    assert_lawful(document)
    assert document.text == words
    assert document.language == "ar"


def scanned(pages: int) -> bytes:
    made = pypdfium2.PdfDocument.new()
    for _ in range(pages):
        page = made.new_page(200, 200)
        bitmap = pypdfium2.PdfBitmap.new_native(20, 20, 4)
        image = pypdfium2.PdfImage.new(made)
        image.set_bitmap(bitmap)
        page.insert_obj(image)
        page.gen_content()
    return saved(made)


def saved(document: pypdfium2.PdfDocument) -> bytes:
    import io

    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def refusal(data: bytes) -> str:
    with pytest.raises(UnreadableInput) as caught:
        load_bytes(data, name="x.pdf")
    return caught.value.line()


def test_scanned_pdf_is_refused_with_the_page() -> None:
    assert refusal(scanned(2)) == "x.pdf, page 1: is a picture without text (it was scanned: run OCR on it first)"


def test_scanned_page_among_others_is_told_of() -> None:
    both = pypdfium2.PdfDocument(compiled(SMALL + PROSE))
    both.import_pages(pypdfium2.PdfDocument(scanned(1)))
    document = load_bytes(saved(both), name="x.pdf")
    assert document.warnings == ("page 2 is a picture without text and was not read",)


def test_bad_pdfs() -> None:
    good = compiled(SMALL + PROSE)
    assert refusal(good[: len(good) // 2]) == "x.pdf: is cut short: its end is missing (fetch it again)"
    assert refusal(b"%PDF-1.7\nnothing here\n%%EOF") == "x.pdf: is damaged, or no PDF (fetch it again)"
    assert refusal(saved(pypdfium2.PdfDocument.new())) == "x.pdf: has no pages"
    assert (
        refusal(compiled("#set page(width: 100pt, height: 100pt)\n#rect()"))
        == "x.pdf, page 1: holds no text (if its pages were scanned, run OCR on it first)"
    )


def test_encrypted_pdf() -> None:
    # A file whose security handler asks for a password that nobody gave; the keys are of no meaning.
    key = "<" + "00" * 32 + ">"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [] /Count 0 >>",
        f"<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O {key} /U {key} >>",
    ]
    body, offsets = "%PDF-1.6\n", []
    for number, words in enumerate(objects, start=1):
        offsets.append(len(body))
        body += f"{number} 0 obj\n{words}\nendobj\n"
    table = "xref\n0 4\n0000000000 65535 f \n" + "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    trailer = f"trailer\n<< /Size 4 /Root 1 0 R /Encrypt 3 0 R /ID [<00> <00>] >>\nstartxref\n{len(body)}\n%%EOF\n"
    assert refusal((body + table + trailer).encode()) == "x.pdf: is encrypted (save it without a password)"
