"""A visitor with a browser's habits: keeps cookies, fills in the forms that a page shows."""

from __future__ import annotations

import re
from typing import Any

from httpx2 import Response
from starlette.testclient import TestClient

PASSWORD = "words in a row"


class Visitor:
    """Somebody at the site."""

    def __init__(self, client: TestClient) -> None:
        self.client = client

    def token(self, path: str) -> str:
        """The token of the forms on the page at ``path``."""
        found = re.search(r'name="token" value="([^"]+)"', self.client.get(path).text)
        assert found is not None
        return found.group(1)

    def send(self, path: str, fields: dict[str, str], *, page: str, **more: Any) -> Response:
        """Send the form with ``fields`` that stands on ``page``; redirections are not followed."""
        filled = {"token": self.token(page)} | fields
        return self.client.post(path, data=filled, follow_redirects=False, **more)

    def sign_in(self, name: str, password: str = PASSWORD, onward: str = "/review/") -> Response:
        fields = {"name": name, "password": password, "next": onward}
        return self.send("/sign-in/", fields, page="/sign-in/")
