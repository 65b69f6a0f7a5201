import io
import zipfile
from pathlib import Path

import pytest

from undersigned.documents.load import load_bytes, load_path
from undersigned.errors import UnreadableInput


def archive(*names: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as zipped:
        for name in names:
            zipped.writestr(name, "x")
    return made.getvalue()


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(64), "a PNG image"),
        (b"\xff\xd8\xff\xe0" + bytes(64), "a JPEG image"),
        (b"\x7fELF\x02\x01\x01" + bytes(64), "a program"),
        (b"RIFF\x00\x00\x00\x00WEBP", "an image, sound or video file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(64), "an old Office file"),
        (rb"{\rtf1\ansi Chad}", "an RTF file"),
        (bytes(range(256)) * 4, "binary data"),
        (archive("xl/workbook.xml"), "an Excel workbook"),
        (archive("a.txt"), "a ZIP archive"),
        (b"PK\x03\x04 not really", "a damaged ZIP"),
    ],
)
def test_binary_is_refused_by_what_it_is(data: bytes, what: str) -> None:
    with pytest.raises(UnreadableInput, match=rf"^thing\.txt: is {what}"):
        load_bytes(data, name="thing.txt")


def test_an_address_is_told_what_to_give_instead() -> None:
    with pytest.raises(UnreadableInput, match="save the page"):
        load_path(Path("https://mission.example/letter"))


def test_binary_data_is_refused_without_saying_it_twice() -> None:
    with pytest.raises(UnreadableInput) as caught:
        load_bytes(bytes(range(256)) * 4, name="x.bin")
    assert caught.value.line() == "x.bin: is binary data, not a document that we read"


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device")
def test_what_never_ends_is_not_read_for_ever() -> None:
    with pytest.raises(UnreadableInput, match="more than"):
        load_path(Path("/dev/zero"), max_bytes=1000)


def test_directory(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInput, match="is a directory"):
        load_path(tmp_path)


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInput, match="No such file"):
        load_path(tmp_path / "none.txt")


def test_too_large_a_file_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    with pytest.raises(UnreadableInput, match="holds 200 MB, more than the 67 MB that are read"):
        load_path(path)


@pytest.mark.parametrize(
    ("page", "what"),
    [
        ("<html>" + "<div>" * 300 + "Chad", "nested more than 256 elements deep"),
        ("<html>" + "<b>" * 300_000 + "Chad", "nested more than 256 elements deep"),
        ("<html><p " + " ".join(f"a{i}=1" for i in range(100_000)) + ">Chad", "a tag with more than 2,000 attributes"),
        (
            "<html><p " + " ".join(f'a{i}="<>"' for i in range(100_000)) + ">Chad",
            "a tag with more than 2,000 attributes",
        ),
        ("<html><p " + " ".join(f"a{i}" for i in range(100_000)) + ">Chad", "a tag with more than 2,000 attributes"),
        ("<html>" + "<p>" * 1_000_001, "more than 1,000,000 elements"),
    ],
)
def test_html_bomb(page: str, what: str) -> None:
    with pytest.raises(UnreadableInput, match=what):
        load_bytes(page.encode(), name="bomb.html")


def test_a_text_of_fifty_megabytes_is_refused_in_one_line() -> None:
    text = b"The following countries support the joint statement: Austria, Belgium.\n" * 700_000
    with pytest.raises(
        UnreadableInput, match="holds a text of 50 million characters, more than the 8 million"
    ) as error:
        load_bytes(text, name="long.txt")
    assert "\n" not in error.value.line()
