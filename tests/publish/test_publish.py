import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urljoin

import pytest

from tests.publish.small import small_register
from undersigned.errors import UndersignedError, UsageError
from undersigned.publish.site import MARK, publish, put_in_place
from undersigned.publish.writing import write
from undersigned.register.exchange.everything import FILES
from undersigned.settings import Settings


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    return small_register(tmp_path_factory.mktemp("small"))


@pytest.fixture(scope="module")
def copy(settings: Settings, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("copy") / "site"
    told: list[tuple[int, int]] = []
    publish(settings, folder, processes=1, told=lambda done, total: told.append((done, total)), shipped=False)
    assert told[-1][0] == told[-1][1] > 0
    assert (folder / MARK).is_file()
    yield folder


def test_every_link_within_the_copy_leads_to_a_file(copy: Path) -> None:
    broken = []
    for page in copy.rglob("*.html"):
        here = "/" + page.parent.relative_to(copy).as_posix().strip(".") + "/"
        for link in re.findall(r'(?:href|src)="([^"]+)"', page.read_text("utf-8")):
            if link.startswith(("http", "#", "data:", "mailto:")):
                continue
            path = unquote(urljoin(here.replace("//", "/"), link).partition("#")[0].partition("?")[0]).lstrip("/")
            target = copy / path / "index.html" if path.endswith("/") or not path else copy / path
            if not target.is_file():
                broken.append((here, link))
    assert not broken[:5]


def test_the_register_lies_beside_its_page_in_every_form(copy: Path) -> None:
    assert {*FILES, "index.html"} == {path.name for path in (copy / "data").iterdir()}


def test_every_page_has_its_twin(copy: Path) -> None:
    for page in copy.rglob("index.html"):
        folder = page.parent
        if folder == copy / "search":
            continue
        twin = copy / "index.json" if folder == copy else folder.with_name(folder.name + ".json")
        assert isinstance(json.loads(twin.read_text("utf-8")), dict), twin


def test_a_copy_is_replaced_whole(tmp_path: Path) -> None:
    target = tmp_path / "site"
    for words in ("first", "second"):
        with put_in_place(target) as folder:
            write(folder, f"{words}.html", words.encode())
    assert [path.name for path in target.iterdir()] == ["second.html"]
    assert list(tmp_path.iterdir()) == [target], "nothing is left beside it"


def test_on_an_error_the_earlier_copy_stays(tmp_path: Path) -> None:
    target = tmp_path / "site"
    with put_in_place(target) as folder:
        write(folder, "first.html", b"first")
    with pytest.raises(ZeroDivisionError), put_in_place(target) as folder:
        write(folder, "second.html", b"half of it")
        raise ZeroDivisionError
    assert [path.name for path in target.iterdir()] == ["first.html"]
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_with_other_things_is_left_alone(settings: Settings, tmp_path: Path) -> None:
    mine = tmp_path / "thesis.txt"
    mine.write_text("years of work", "utf-8")
    with pytest.raises(UsageError):
        publish(settings, tmp_path, processes=1, told=lambda *_: None)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


def test_no_file_lands_outside_the_copy(tmp_path: Path) -> None:
    with pytest.raises(UndersignedError):
        write(tmp_path, "statements/../../evil/", b"")
