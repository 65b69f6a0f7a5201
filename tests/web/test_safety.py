"""What the site refuses, and what it tells browsers, caches and other sites."""

from collections.abc import Iterator

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from undersigned.settings import Settings
from undersigned.web.hosts import hosts_of
from undersigned.web.limits import SMALL


@pytest.mark.parametrize("host", ["localhost", "localhost:8000", "127.0.0.1:80", "[::1]:8000"])
def test_the_site_answers_to_the_names_of_this_machine(client: TestClient, host: str) -> None:
    assert client.get("/states.json", headers={"host": host}).status_code == 200


@pytest.mark.parametrize("host", ["evil.example", "localhost.evil.example", "", "[", "127.0.0.1.evil.example:80"])
def test_the_site_answers_to_no_other_name(client: TestClient, host: str) -> None:
    answer = client.get("/states.json", headers={"host": host})
    assert answer.status_code == 421
    assert answer.json()["code"] == "other_host"
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_the_names_of_a_public_site_are_settings() -> None:
    names = hosts_of(Settings(site_url="https://Register.example/site/", hosts="one.example, Two.example"))
    assert {"register.example", "one.example", "two.example", "localhost"} <= names


def test_another_site_may_ask_before_it_reads(client: TestClient) -> None:
    asked = {"origin": "https://other.example", "access-control-request-method": "GET"}
    answer = client.options("/states.json", headers=asked)
    assert answer.status_code == 204
    assert answer.headers["access-control-allow-origin"] == "*"
    assert answer.headers["access-control-allow-methods"] == "GET, HEAD"
    assert "access-control-allow-credentials" not in answer.headers


@pytest.mark.parametrize("path", ["/", "/states.json", "/nowhere/"])
def test_a_body_that_is_too_large_is_refused_where_its_length_is_told(client: TestClient, path: str) -> None:
    assert client.post(path, content=b"x" * (SMALL + 1)).status_code in (405, 404, 413)


def test_a_page_that_another_site_frames_is_refused(client: TestClient) -> None:
    assert "frame-ancestors 'none'" in client.get("/").headers["content-security-policy"]
    card = client.get("/statements/hrc40-2019-03-18-chechnya-lgbti/card/")
    assert "frame-ancestors *" in card.headers["content-security-policy"]


@pytest.fixture
def failing(app: FastAPI, monkeypatch: pytest.MonkeyPatch, client: TestClient) -> Iterator[TestClient]:
    """A site with a mistake in it."""

    def fail() -> None:
        raise RuntimeError("a secret of the inside")

    monkeypatch.setattr(app.state.held.register, "revision", fail)
    yield client


def test_our_own_mistake_has_the_one_shape_and_tells_nothing_of_the_inside(failing: TestClient) -> None:
    answer = failing.get("/states.json")
    assert answer.status_code == 500
    assert answer.json()["code"] == "internal"
    assert "secret" not in answer.text
    assert "default-src 'none'" in answer.headers["content-security-policy"]


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_what_is_published_cannot_be_written(client: TestClient, method: str) -> None:
    answer = client.request(method, "/states.json")
    assert answer.status_code == 405
    assert answer.json()["code"] == "method_not_allowed"
    assert "GET" in answer.headers["allow"]
