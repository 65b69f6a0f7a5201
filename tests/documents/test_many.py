from datetime import date
from email.message import EmailMessage
from gzip import compress
from pathlib import Path

import pytest

from undersigned.documents.load import load_bytes
from undersigned.documents.many import documents_in, documents_of
from undersigned.documents.sieve import may_report_a_statement
from undersigned.errors import UnreadableInput
from undersigned.model.documents import Document

from .laws import assert_lawful, outline


def mail(**parts: str) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Mission of Austria <press@example.org>"
    message["To"] = "list@example.org"
    message["Subject"] = "Erklärung: joint statement"
    message["Date"] = "Mon, 18 Mar 2019 10:00:00 +0100"
    if "plain" in parts:
        message.set_content(parts["plain"])
    if "html" in parts:
        (message.add_alternative if "plain" in parts else message.set_content)(parts["html"], subtype="html")
    return message


def found(data: bytes, name: str) -> list[Document]:
    documents = []
    for item in documents_of(data, name=name):
        assert isinstance(item, Document), item
        assert_lawful(item)
        documents.append(item)
    return documents


def test_mail_with_its_head() -> None:
    message = mail(plain="It was signed by Albania, Côte d'Ivoire and Chad.\n\n-- \nPress office, Vienna, Austria\n")
    (document,) = found(message.as_bytes(), "m.eml")
    assert (document.title, document.publisher) == ("Erklärung: joint statement", "Mission of Austria")
    assert (document.published, document.media_type) == (date(2019, 3, 18), "message/rfc822")
    assert outline(document) == [
        ("paragraph", "It was signed by Albania, Côte d'Ivoire and Chad."),
        ("furniture", "--"),
        ("furniture", "Press office, Vienna, Austria"),
    ] or outline(document)[1:] == [("furniture", "-- \nPress office, Vienna, Austria")]


def test_plain_body_goes_before_html() -> None:
    message = mail(plain="Signed by Albania.", html="<p>Signed by Chad.</p>")
    assert found(message.as_bytes(), "m.eml")[0].text.strip() == "Signed by Albania."


def test_mail_in_html_alone() -> None:
    document = found(mail(html="<ul><li>Albania<li>Chad</ul>").as_bytes(), "m.eml")[0]
    assert outline(document) == [("list_item", "Albania"), ("list_item", "Chad")]


def test_attachments_are_documents_of_their_own() -> None:
    message = mail(plain="See the letter.")
    message.add_attachment("Signed by Albania.", filename="letter.txt")
    message.add_attachment(b"\x89PNG\r\n\x1a\n", maintype="image", subtype="png", filename="seal.png")
    message.add_attachment(mail(plain="Signed by Chad."))
    documents = found(message.as_bytes(), "m.eml")
    assert [d.name for d in documents] == ["m.eml", "m.eml#letter.txt", "m.eml#attachment 3"]
    assert [d.text.strip() for d in documents] == ["See the letter.", "Signed by Albania.", "Signed by Chad."]
    assert documents[1].published == date(2019, 3, 18)
    alone = load_bytes(message.as_bytes(), name="m.eml")
    assert alone.warnings[0] == "attachment not read: letter.txt"


def test_mail_is_known_without_its_name() -> None:
    assert load_bytes(mail(plain="Signed by Chad.").as_bytes(), name="-").media_type == "message/rfc822"


@pytest.mark.parametrize(
    "charset_line",
    [
        "Subject: =?utf-8?b?A?=",
        "Subject: =?\xe9tf-8?q?x?=",
        "Content-Type: text/plain; charset=no-such-thing",
        "Content-Type: text/plain; charset*=bad''%FF",
        "Date: never",
    ],
)
def test_mail_that_breaks_the_rules(charset_line: str) -> None:
    head = f"From: a@example.org\nTo: b@example.org\nSubject: =?utf-9?q?x?=\n{charset_line}\n"
    data = f"{head}\nSigned by Chad.\n".encode()
    assert found(data, "m.eml")[0].text.strip() == "Signed by Chad."


RSS = """<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Mission news</title><language>en-gb</language>
<item><title>Joint statement</title><link>https://example.org/1</link><pubDate>Mon, 18 Mar 2019 10:00:00 GMT</pubDate>
<description>Short.</description><content:encoded><![CDATA[<p>Signed by <b>Albania</b>.</p>]]></content:encoded></item>
<item><guid>two</guid><description>&lt;p&gt;Signed by Chad.&lt;/p&gt;</description></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><id>e1</id><title>T</title>
<link href="https://example.org/e1"/><published>2019-03-18T00:00:00Z</published>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Signed by Chad.</p></div></content></entry></feed>"""


def test_rss() -> None:
    first, second = found(RSS.encode(), "feed.xml")
    assert (first.name, first.title, first.url) == (
        "feed.xml#https://example.org/1",
        "Joint statement",
        "https://example.org/1",
    )
    assert (first.text, first.published, first.publisher) == ("Signed by Albania.", date(2019, 3, 18), "Mission news")
    assert (second.name, second.text, second.language) == ("feed.xml#two", "Signed by Chad.", "en")


def test_atom() -> None:
    (entry,) = found(ATOM.encode(), "feed.xml")
    assert (entry.text, entry.published, entry.url) == ("Signed by Chad.", date(2019, 3, 18), "https://example.org/e1")


def test_damaged_feed_is_refused_with_its_line() -> None:
    (error,) = documents_of(b"<rss>\n<channel>\n</rss>", name="feed.xml")
    assert isinstance(error, UnreadableInput)
    assert error.line().startswith("feed.xml, line 3: is a damaged feed")


def archived(pages: dict[str, tuple[str, str, bytes]], *, gzip: bool) -> bytes:
    records: list[bytes] = []
    for url, (status, kind, body) in pages.items():
        content = f"HTTP/1.0 {status}\r\nContent-Type: {kind}\r\n\r\n".encode() + body
        head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:{len(records)}>\r\n"
        head += f"WARC-Target-URI: {url}\r\nWARC-Date: 2019-03-18T10:00:00Z\r\nContent-Length: {len(content)}\r\n"
        head += "Content-Type: application/http; msgtype=response\r\n\r\n"
        record = head.encode() + content + b"\r\n\r\n"
        records.append(compress(record) if gzip else record)
    return b"".join(records)


PAGES = {
    "https://example.org/1": ("200 OK", "text/html; charset=koi8-r", "<p>Подписали Чад и Мали.</p>".encode("koi8-r")),
    "https://example.org/gone": ("404 Not Found", "text/html", b"<p>Chad</p>"),
    "https://example.org/seal.png": ("200 OK", "image/png", b"\x89PNG\r\n\x1a\n"),
    "https://example.org/bad": ("200 OK", "text/html", "<p>Türkiye Perú</p>".encode() + b"\xfa"),
    "https://example.org/2": ("200 OK", "text/html", b"<p>The weather is fine.</p>"),
}


@pytest.mark.parametrize("gzip", [False, True])
def test_web_archive(tmp_path: Path, gzip: bool) -> None:
    path = tmp_path / ("crawl.warc.gz" if gzip else "crawl.warc")
    path.write_bytes(archived(PAGES, gzip=gzip))
    first, bad, second = documents_in(path)
    assert isinstance(first, Document)
    assert isinstance(second, Document)
    assert (first.url, first.text) == ("https://example.org/1", "Подписали Чад и Мали.")
    assert isinstance(bad, UnreadableInput)
    assert bad.line().startswith(f"{path}#https://example.org/bad, line 1: is UTF-8 in part only")
    assert second.text == "The weather is fine."
    sifted = [d.url for d in documents_in(path, sieve=True) if isinstance(d, Document)]
    assert sifted == ["https://example.org/1"]


@pytest.mark.parametrize("gzip", [False, True])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_archive_that_is_cut_short_says_so(tmp_path: Path, gzip: bool, share: float) -> None:
    path = tmp_path / "crawl.warc.gz"
    whole = archived(PAGES, gzip=gzip)
    path.write_bytes(whole[: int(len(whole) * share)])
    *_, last = documents_in(path)
    assert isinstance(last, UnreadableInput)
    assert last.line().startswith(f"{path}: is a damaged archive")


@pytest.mark.parametrize(
    "words",
    [
        "JOINT\n  STATEMENT on behalf of 40 States",
        "a joint&nbsp;statement",
        "une Déclaration conjointe",
        "Declaración conjunta",
        "Совместное заявление",
        "بيان مشترك",
        "联合声明",
        "32 countries signed",
    ],
)
def test_sieve_keeps_what_hints_at_a_statement(words: str) -> None:
    page = f"<html><p>{words}</p></html>"
    assert may_report_a_statement(page.encode())
    assert not may_report_a_statement(b"<html><p>The weather in Albania, Andorra and Chad is fine.</p></html>")


def test_sieve_knows_older_encodings() -> None:
    assert may_report_a_statement("Совместное заявление".encode("cp1251"))
    assert may_report_a_statement("联合声明".encode("gb18030"))
