"""One real server on a free port, and one Chromium, for all browser tests."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, Literal

import pytest
import uvicorn
from fastapi import FastAPI
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, sync_playwright

from tests.web.conftest import house_with_register
from undersigned.settings import Settings
from undersigned.web.app import create_app

CHROMIUM = Path("/usr/bin/chromium")
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
QUIET += ["--disable-component-update", "--disable-sync"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker("browser")


@contextmanager
def serving(app: FastAPI, *, lifespan: Literal["on", "off"] = "on") -> Iterator[str]:
    """The address at which ``app`` answers meanwhile."""
    running = uvicorn.Server(uvicorn.Config(app, port=0, log_level="error", lifespan=lifespan))
    thread = threading.Thread(target=running.run, daemon=True)
    thread.start()
    deadline = time.monotonic() + 30
    while not running.started:
        assert time.monotonic() < deadline, "the server did not start"
        time.sleep(0.05)
    port = running.servers[0].sockets[0].getsockname()[1]
    yield f"http://127.0.0.1:{port}/"
    running.should_exit = True
    thread.join(10)


@pytest.fixture(scope="session")
def server(shared_data_dir: Path) -> Iterator[str]:
    """The address of the site over the shipped register."""
    with serving(create_app(Settings(data_dir=shared_data_dir, database=None))) as address:
        yield address


@pytest.fixture(scope="module")
def editors_server(tmp_path_factory: pytest.TempPathFactory, shared_data_dir: Path) -> Iterator[str]:
    """The address of a site over a register of its own, with accounts."""
    folder = tmp_path_factory.mktemp("house")
    # The house itself begins and ends the application.
    with house_with_register(folder, shared_data_dir) as house, serving(house.app, lifespan="off") as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if not CHROMIUM.exists():
        pytest.skip("Debian's chromium is not installed: apt-get install chromium")
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=str(CHROMIUM), args=QUIET)
        yield browser
        browser.close()


class Visitor:
    """Somebody at a browser; every request that leaves the site is noted."""

    def __init__(self, context: BrowserContext, home: str) -> None:
        self.home = home
        self.strayed: list[str] = []
        context.on(
            "request", lambda request: None if request.url.startswith(home) else self.strayed.append(request.url)
        )
        self.page: Page = context.new_page()
        self.errors: list[str] = []
        self.page.on("console", lambda said: self.errors.append(said.text) if said.type == "error" else None)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))

    def go(self, address: str) -> Page:
        """Open the page at ``address`` of the site."""
        self.page.goto(self.home + address)
        return self.page


PHONE: Final = ViewportSize(width=360, height=740)
DESK: Final = ViewportSize(width=1200, height=900)


@contextmanager
def visiting(
    browser: Browser, home: str, size: ViewportSize, *, script: bool = True, may_err: bool = False
) -> Iterator[Visitor]:
    """A visitor at a browser of its own, who must not have been led astray, nor met an error unless it ``may_err``."""
    context = browser.new_context(viewport=size, java_script_enabled=script)
    visitor = Visitor(context, home)
    yield visitor
    context.close()
    assert not visitor.strayed, "a page asked another host for something"
    assert may_err or not visitor.errors, visitor.errors


@pytest.fixture
def visitor(browser: Browser, server: str) -> Iterator[Visitor]:
    """At a desk, with JavaScript."""
    with visiting(browser, server, DESK) as visitor:
        yield visitor


@pytest.fixture
def editor(browser: Browser, editors_server: str) -> Iterator[Visitor]:
    """At a desk, on the site with accounts, not signed in yet."""
    with visiting(browser, editors_server, DESK) as visitor:
        yield visitor


@pytest.fixture
def plain_visitor(browser: Browser, server: str) -> Iterator[Visitor]:
    """Without JavaScript, on a phone of 360 pixels."""
    with visiting(browser, server, PHONE, script=False, may_err=True) as visitor:
        yield visitor


@pytest.fixture
def phone(browser: Browser, server: str) -> Iterator[Visitor]:
    """On a phone of 360 pixels."""
    with visiting(browser, server, PHONE, may_err=True) as visitor:
        yield visitor
