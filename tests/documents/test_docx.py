import io
import zipfile
from collections.abc import Callable

import docx
import pytest
from docx.document import Document as Word
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from undersigned.documents.load import load_bytes
from undersigned.errors import UnreadableInput
from undersigned.model.documents import Document

from .laws import assert_lawful, outline


def written(fill: Callable[[Word], None]) -> bytes:
    made = docx.Document()
    fill(made)
    target = io.BytesIO()
    made.save(target)
    return target.getvalue()


def read(fill: Callable[[Word], None]) -> Document:
    document = load_bytes(written(fill), name="statement.docx")
    assert_lawful(document)
    return document


def test_headings_lists_and_tables() -> None:
    def fill(word: Word) -> None:
        word.add_heading("Joint statement", level=0)
        word.add_paragraph("The following States support the statement that was delivered today.")
        word.add_heading("Signatories", level=1)
        word.add_paragraph("Albania", style="List Bullet")
        word.add_paragraph("Bosnia and Herzegovina", style="List Number")
        table = word.add_table(rows=2, cols=2)
        for number, name in enumerate(["Peru", "Chile", "Cuba", "Mali"]):
            table.cell(number // 2, number % 2).text = name

    document = read(fill)
    assert outline(document) == [
        ("title", "Joint statement"),
        ("paragraph", "The following States support the statement that was delivered today."),
        ("heading", "Signatories"),
        ("list_item", "Albania"),
        ("list_item", "Bosnia and Herzegovina"),
        ("cell", "Peru"),
        ("cell", "Chile"),
        ("cell", "Cuba"),
        ("cell", "Mali"),
    ]
    assert document.title == "Joint statement"
    assert [(s.row, s.column) for s in document.segments[-4:]] == [(0, 0), (0, 1), (1, 0), (1, 1)]
    assert document.segments[3].path == "word/document.xml/p[4]"


def test_struck_hidden_and_deleted_words_are_not_read() -> None:
    def fill(word: Word) -> None:
        paragraph = word.add_paragraph("Signed by Albania, ")
        paragraph.add_run("Benin, ").font.strike = True
        paragraph.add_run("Ghana, ").font.hidden = True
        deleted = OxmlElement("w:del")
        run = OxmlElement("w:r")
        words = OxmlElement("w:delText")
        words.text = "Kenya, "
        run.append(words)
        deleted.append(run)
        paragraph._p.append(deleted)
        inserted = OxmlElement("w:ins")
        run = OxmlElement("w:r")
        words = OxmlElement("w:t")
        words.text = "Chad and Mali."
        run.append(words)
        inserted.append(run)
        paragraph._p.append(inserted)

    assert read(fill).text == "Signed by Albania, Chad and Mali."


def test_running_heads_are_furniture() -> None:
    def fill(word: Word) -> None:
        word.sections[0].header.paragraphs[0].text = "Permanent Mission of Austria"
        word.sections[0].footer.paragraphs[0].text = "Berlin, Germany"
        word.add_paragraph("The statement was signed by Albania and Chad.")

    assert outline(read(fill)) == [
        ("furniture", "Permanent Mission of Austria"),
        ("paragraph", "The statement was signed by Albania and Chad."),
        ("furniture", "Berlin, Germany"),
    ]


def test_raised_figures_stand_apart_and_names_on_lines_are_items() -> None:
    def fill(word: Word) -> None:
        word.add_paragraph("The statement was delivered by Austria together with Turkey").add_run(
            "1"
        ).font.superscript = True
        word.add_paragraph("Albania\nAndorra\nChad")

    assert outline(read(fill)) == [
        ("paragraph", "The statement was delivered by Austria together with Turkey¹"),
        ("list_item", "Albania"),
        ("list_item", "Andorra"),
        ("list_item", "Chad"),
    ]


def test_paragraphs_of_one_name_each_are_a_list() -> None:
    def fill(word: Word) -> None:
        word.add_paragraph("The statement was supported by the following delegations:")
        for name in ("Albania", "Bosnia and Herzegovina", "Chad"):
            word.add_paragraph(name)

    assert [role for role, _ in outline(read(fill))] == ["paragraph", "list_item", "list_item", "list_item"]


def test_text_box_is_read_once() -> None:
    def fill(word: Word) -> None:
        paragraph = word.add_paragraph("Before the box stands this sentence.")
        box = OxmlElement("w:txbxContent")
        inner = OxmlElement("w:p")
        run = OxmlElement("w:r")
        words = OxmlElement("w:t")
        words.text = "In the box stands that one."
        run.append(words)
        inner.append(run)
        box.append(inner)
        outer = OxmlElement("w:r")
        outer.append(box)
        paragraph._p.append(outer)
        assert paragraph._p.find(qn("w:r")) is not None

    words = [words for _, words in outline(read(fill))]
    assert words == ["Before the box stands this sentence.", "In the box stands that one."]


def bomb(part: str = "word/document.xml", size: int = 100 * 1024 * 1024) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr(part, b" " * size)
        if part != "word/document.xml":
            archive.writestr("word/document.xml", "<x/>")
    return target.getvalue()


def lying() -> bytes:
    """A bomb that declares a small size."""
    data = bytearray(bomb())
    for place in (data.rindex(b"PK\x01\x02") + 24, data.index(b"PK\x03\x04") + 22):
        data[place : place + 4] = (1000).to_bytes(4, "little")
    return bytes(data)


def misdirected() -> bytes:
    """A file whose table of contents is said to stand beyond its end."""
    data = bytearray(written(lambda word: None))
    place = data.rindex(b"PK\x05\x06") + 16
    data[place : place + 4] = b"\xff\xff\xff\x7f"
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (misdirected(), "is a damaged"),
        (bomb(), "holds parts of more than 67 MB"),
        (bomb("word/media/image1.bin"), "holds parts of more than 67 MB"),
        (lying(), "is a damaged DOCX file"),
        (written(lambda word: None)[:-40], "is a damaged ZIP or DOCX file"),
    ],
)
def test_bad_docx(data: bytes, what: str) -> None:
    with pytest.raises(UnreadableInput, match=rf"^x\.docx: {what}"):
        load_bytes(data, name="x.docx")


def test_entities_are_not_expanded() -> None:
    target = io.BytesIO()
    xml = '<!DOCTYPE d [<!ENTITY a "Chad"><!ENTITY b "&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/'
    xml += 'wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>'
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("word/document.xml", xml)
    assert load_bytes(target.getvalue(), name="x.docx").text == ""
