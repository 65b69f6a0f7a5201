"""The site as an ASGI application: every page of the catalogue with its JSON twin, files, errors, headers."""

from __future__ import annotations

import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI

from undersigned import __version__
from undersigned.clock import Clock, SystemClock
from undersigned.pages.held import Held
from undersigned.pages.site import site_of
from undersigned.register.shelf import shelf_of
from undersigned.register.store import Register
from undersigned.settings import Settings
from undersigned.storage.engine import database_url, open_engine
from undersigned.web.accounts import Accounts
from undersigned.web.answers import Answers
from undersigned.web.downloads import Downloads, add_downloads
from undersigned.web.errors import add_error_handlers
from undersigned.web.forms import SignInFirst, to_sign_in
from undersigned.web.headers import Headers
from undersigned.web.hosts import Hosts, hosts_of
from undersigned.web.limits import BodyLimit, most_bytes
from undersigned.web.rates import open_uses
from undersigned.web.reading import add_reading
from undersigned.web.review import add_review
from undersigned.web.routes import add_files, add_pages
from undersigned.web.sessions import Sessions
from undersigned.web.signin import add_sign_in
from undersigned.web.static import add_assets
from undersigned.web.visits import Visits

_ABOUT = """The JSON twin of every page of the site: the same address with `.json` in place of the last slash.

Reading needs no key and is open to pages of other sites. Every error has one shape. Lists come in parts, each of
which names the next. Every answer has an ETag: ask again with `If-None-Match`."""


def create_app(settings: Settings | None = None, *, clock: Clock | None = None) -> FastAPI:
    """The application over the register of ``settings``. Raises StorageError."""
    settings, clock = settings or Settings(), clock or SystemClock()
    register = Register.open(settings, clock=clock)
    engine = open_engine(database_url(settings))
    accounts, uses = Accounts(engine, clock), open_uses(settings)

    held = Held(register, clock=clock, shelf=shelf_of(settings))
    downloads = Downloads(held)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        yield
        downloads.close()
        register.close()
        engine.dispose()
        uses.dispose()

    app = FastAPI(
        title="Undersigned",
        summary="Who signed a joint statement of states, who did not, and the words that show it.",
        description=_ABOUT,
        version=__version__,
        lifespan=lifespan,
        # The interactive pages that come with the framework fetch scripts from elsewhere.
        docs_url=None,
        redoc_url=None,
    )
    app.state.settings = settings
    app.state.held = held
    app.state.answers = Answers()
    app.state.site = site_of(settings, live=True)
    # The last one added is the first to see a request.
    app.add_middleware(BodyLimit, most=lambda path: most_bytes(path, settings))
    app.add_middleware(Hosts, names=hosts_of(settings))
    app.add_middleware(Headers)
    app.state.sessions = Sessions(settings, accounts, Visits(engine, clock))
    add_error_handlers(app)
    app.add_exception_handler(SignInFirst, to_sign_in)
    add_sign_in(app, accounts, uses, settings, clock)
    add_reading(app, register, uses, settings, clock)
    add_review(app, register, accounts, clock)
    add_assets(app)
    add_files(app)
    add_downloads(app, downloads)
    add_pages(app)
    return app


def served_app() -> FastAPI:
    """The application as it is served: what many pages need is read before the first is asked for."""
    app = create_app()
    app.state.held.warm()
    # It stays for good: looking through all of it for garbage would hold up pages for a tenth of a second.
    gc.collect()
    gc.freeze()
    return app
