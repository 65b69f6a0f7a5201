import re

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from undersigned.documents.load import load_bytes
from undersigned.documents.many import documents_of
from undersigned.errors import UnreadableInput
from undersigned.model.documents import Document

from .laws import assert_lawful

WORDS = st.text(alphabet="abcdefgh", min_size=1, max_size=6)
INLINE = st.sampled_from(["b", "i", "em", "span", "a", "font", "strong"])
BLOCK = st.sampled_from(["p", "div", "ul", "li", "section", "td", "blockquote", "h2", "article", "main", "dd", "pre"])
BYTES = st.one_of(
    st.binary(max_size=400),
    st.text(max_size=200).map(lambda t: t.encode("utf-8", "surrogatepass")),
    st.text(max_size=200).map(lambda t: t.encode("utf-16", "surrogatepass")),
)
STARTS = st.sampled_from(
    [
        b"",
        b"<html>",
        b"%PDF-1.7\n",
        b"PK\x03\x04",
        b"From: a\nTo: b\nDate: c\n\n",
        b"From: a\nTo: b\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: ",
        b"<?xml version='1.0'?><rss>",
        b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 10\r\n",
        b"\x1f\x8b\x08",
    ]
)


def read(data: bytes, name: str) -> Document | None:
    try:
        document = load_bytes(data, name=name)
    except UnreadableInput as error:
        assert error.line().startswith(name)
        return None
    assert_lawful(document)
    return document


def read_all(data: bytes, name: str) -> None:
    for found in documents_of(data, name=name):
        if isinstance(found, Document):
            assert_lawful(found)
        else:
            assert found.line().startswith(name)


@given(STARTS, BYTES, st.sampled_from(["x.txt", "x.html", "x"]))
def test_any_bytes_are_a_document_or_refused(start: bytes, rest: bytes, name: str) -> None:
    read(start + rest, name)
    read_all(start + rest, name)


@given(st.text(alphabet=st.sampled_from("aB \n\t*-–1.)(:;|>#=•¹\u00a0\f\u2028中ا"), max_size=300))
def test_any_text_keeps_every_character(text: str) -> None:
    document = read(text.encode(), "x.txt")
    assert document is None or document.text == text


@st.composite
def trees(draw: st.DrawFn, depth: int = 4) -> str:
    tag = draw(INLINE if depth <= 1 else BLOCK)
    inner = draw(st.lists(WORDS if depth == 0 else st.one_of(WORDS, trees(depth - 1)), min_size=1, max_size=4))
    attributes = draw(st.sampled_from(["", ' class="wrap"', " id=a", ' style="color:red"', ' href="/x"']))
    return f"<{tag}{attributes}> {' '.join(inner)} </{tag}>"


@given(st.lists(trees(), min_size=1, max_size=5))
@settings(deadline=None)
def test_every_word_of_a_page_is_kept_in_order(parts: list[str]) -> None:
    page = f"<html><body>{' '.join(parts)}</body></html>"
    document = read(page.encode(), "x.html")
    assert document is not None
    assert document.text.split() == re.sub(r"<[^>]*>", " ", page).split()


@given(st.lists(trees(), min_size=1, max_size=5))
def test_path_leads_to_the_element_that_holds_the_words(parts: list[str]) -> None:
    page = f"<html><body>{' '.join(parts)}</body></html>".encode()
    document = read(page, "x.html")
    assert document is not None
    root = etree.fromstring(page, etree.HTMLParser(encoding="utf-8"))
    for segment in document.segments:
        (element,) = root.xpath(segment.path)
        inside = " ".join(" ".join(element.itertext()).split())
        assert " ".join(document.text[segment.start : segment.end].split()) in inside
