"""One real server on a free port, and one Chromium, for all browser tests."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from undersigned.settings import Settings
from undersigned.web.app import create_app

CHROMIUM = Path("/usr/bin/chromium")
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
QUIET += ["--disable-component-update", "--disable-sync"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker("browser")


@pytest.fixture(scope="session")
def server(shared_data_dir: Path) -> Iterator[str]:
    """The address of the site over the shipped register."""
    config = uvicorn.Config(create_app(Settings(data_dir=shared_data_dir, database=None)), port=0, log_level="error")
    running = uvicorn.Server(config)
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

    def _watch(self, url: str) -> None:
        if not url.startswith(self.home):
            self.strayed.append(url)

    def go(self, address: str) -> Page:
        """Open the page at ``address`` of the site."""
        self.page.goto(self.home + address)
        return self.page


@pytest.fixture
def visitor(browser: Browser, server: str) -> Iterator[Visitor]:
    """At a desk, with JavaScript."""
    context = browser.new_context(viewport={"width": 1200, "height": 900})
    visitor = Visitor(context, server)
    yield visitor
    context.close()
    assert not visitor.strayed, "a page asked another host for something"
    assert not visitor.errors, visitor.errors


@pytest.fixture
def plain_visitor(browser: Browser, server: str) -> Iterator[Visitor]:
    """Without JavaScript, on a phone of 360 pixels."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, java_script_enabled=False)
    visitor = Visitor(context, server)
    yield visitor
    context.close()
    assert not visitor.strayed


@pytest.fixture
def phone(browser: Browser, server: str) -> Iterator[Visitor]:
    """On a phone of 360 pixels."""
    context = browser.new_context(viewport={"width": 360, "height": 740})
    visitor = Visitor(context, server)
    yield visitor
    context.close()
    assert not visitor.strayed
