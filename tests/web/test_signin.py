"""Signing in: who comes in, who does not, for how long, and where it leads."""

import sqlite3
from datetime import timedelta

import pytest
from starlette.responses import Response
from starlette.testclient import TestClient

from tests.web.conftest import SITE, House
from tests.web.visitor import PASSWORD, Visitor
from undersigned.errors import UsageError
from undersigned.settings import Settings
from undersigned.web.accounts import MOST_FAILURES, Outcome, Role
from undersigned.web.app import create_app
from undersigned.web.passwords import hashed, holds
from undersigned.web.rates import FILE
from undersigned.web.sessions import COOKIE, Sessions
from undersigned.web.signin import TRIES, own_path
from undersigned.web.visits import LASTS


def test_a_password_is_kept_as_its_hash_alone() -> None:
    kept = hashed(PASSWORD)
    assert PASSWORD not in kept
    assert kept != hashed(PASSWORD)
    assert holds(PASSWORD, kept)
    assert not holds(PASSWORD + " ", kept)


@pytest.mark.parametrize("password", ["", "short", "x" * 257])
def test_a_password_that_is_too_short_or_long_is_refused(password: str) -> None:
    with pytest.raises(UsageError, match="12 to 256"):
        hashed(password)


def test_an_editor_comes_in_and_goes(house: House) -> None:
    visitor = house.visitor()
    assert visitor.client.get("/review/", follow_redirects=False).headers["location"] == "/sign-in/?next=/review/"
    answer = visitor.sign_in("ada", onward="/audit/")
    assert (answer.status_code, answer.headers["location"]) == (303, "/audit/")
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert visitor.client.get("/review/").status_code == 200
    visitor.send("/sign-out/", {}, page="/review/")
    assert visitor.client.get("/review/", follow_redirects=False).status_code == 303
    assert [one.outcome for one in house.accounts.sign_ins(9)] == [Outcome.OUT, Outcome.IN]


def test_a_wrong_name_or_password_says_no_more_than_that(house: House) -> None:
    visitor = house.visitor()
    for name, password in (("ada", "another password"), ("nobody", PASSWORD), ("ada", "")):
        answer = visitor.sign_in(name, password)
        assert answer.status_code == 401
        assert "do not belong together" in answer.text
        assert visitor.client.get("/review/", follow_redirects=False).status_code == 303


def test_too_many_tries_from_one_address_are_refused_for_a_while(house: House) -> None:
    visitor = house.visitor()
    for _ in range(TRIES):
        assert visitor.sign_in("ada", "another password").status_code == 401
    refused = visitor.sign_in("ada")
    assert refused.status_code == 429
    assert int(refused.headers["retry-after"]) > 0
    house.clock.turn(timedelta(minutes=6))
    assert visitor.sign_in("ada").status_code == 303


def test_every_process_of_the_site_counts_the_same_tries(house: House) -> None:
    other = Visitor(TestClient(create_app(house.app.state.settings, clock=house.clock), base_url=SITE))
    for _ in range(TRIES // 2):
        assert house.visitor().sign_in("ada", "another password").status_code == 401
        assert other.sign_in("ada", "another password").status_code == 401
    assert other.sign_in("ada").status_code == 429
    assert house.visitor().sign_in("ada").status_code == 429


def test_no_address_is_kept_for_counting(house: House) -> None:
    house.visitor().sign_in("ada", "another password")
    with sqlite3.connect(house.app.state.settings.data_dir / FILE) as connection:
        [row] = connection.execute("SELECT * FROM uses").fetchall()
    connection.close()
    assert "sign in" in row
    assert "testclient" not in row


def test_too_many_tries_at_one_name_close_its_door_from_wherever_they_come(house: House) -> None:
    for _ in range(MOST_FAILURES):
        house.accounts.note("ada", Outcome.REFUSED)
    assert house.accounts.sign_in("ada", PASSWORD) is None
    house.clock.turn(timedelta(minutes=16))
    assert house.accounts.sign_in("ada", PASSWORD) is not None


def test_a_session_ends(house: House) -> None:
    visitor = house.editor()
    house.clock.turn(LASTS)
    assert visitor.client.get("/review/", follow_redirects=False).status_code == 303


def test_a_stolen_cookie_stops_working_when_its_owner_signs_out(house: House) -> None:
    owner, thief, elsewhere = house.editor(), house.visitor(), house.editor()
    thief.client.cookies.set(COOKIE, owner.client.cookies[COOKIE])
    assert thief.client.get("/review/", follow_redirects=False).status_code == 200
    owner.send("/sign-out/", {}, page="/review/")
    assert thief.client.get("/review/", follow_redirects=False).status_code == 303
    assert elsewhere.client.get("/review/", follow_redirects=False).status_code == 200


def test_the_database_does_not_tell_how_to_take_a_visit_over(house: House) -> None:
    house.editor()
    kept = house.app.state.settings.database_file
    with sqlite3.connect(kept) as connection:
        [(key, name)] = connection.execute("SELECT key, name FROM visits").fetchall()
    connection.close()
    assert name == "ada"
    assert house.visits.whose(key) is None


@pytest.mark.parametrize("change", ["password", "role"])
def test_a_session_ends_when_the_account_changes(house: House, change: str) -> None:
    visitor = house.editor()
    if change == "password":
        house.accounts.set_password("ada", "quite another password")
    else:
        house.accounts.set_role("ada", Role.NONE)
    assert visitor.client.get("/review/", follow_redirects=False).status_code == 303


def test_a_closed_account_does_not_come_in(house: House) -> None:
    house.accounts.set_role("ada", Role.NONE)
    assert house.visitor().sign_in("ada").status_code == 401


def test_a_forged_cookie_is_worth_nothing(house: House) -> None:
    for cookie in ("", "nonsense", "eyJ2aXNpdCI6ICJ4In0.forged", "a.b.c"):
        visitor = house.visitor()
        visitor.client.cookies.set(COOKIE, cookie)
        assert visitor.client.get("/review/", follow_redirects=False).status_code == 303
        assert visitor.client.get("/sign-in/").status_code == 200


def test_signing_in_begins_a_new_visit(house: House) -> None:
    visitor = house.visitor()
    before = visitor.token("/sign-in/")
    visitor.sign_in("ada")
    assert visitor.token("/review/") != before
    assert visitor.client.post("/sign-out/", data={"token": before}).status_code == 403


FORMS = (
    "/sign-in/",
    "/sign-out/",
    "/review/judge/",
    "/review/pair/",
    "/review/head/",
    "/review/correct/",
    "/read/",
    "/read/keep/",
)


def test_no_form_is_taken_that_the_site_did_not_make_for_the_visitor(house: House) -> None:
    visitor, other = house.editor(), house.visitor()
    for path in FORMS:
        for token in ({}, {"token": ""}, {"token": "forged"}, {"token": other.token("/read/")}):
            assert visitor.client.post(path, data=token, follow_redirects=False).status_code == 403


@pytest.mark.parametrize(
    "path",
    [
        "",
        "//evil.example/",
        "https://evil.example/",
        "/\\evil.example",
        "/review//evil/",
        "/review/\r\nset-cookie: x",
        "/states/",
        "javascript:alert(1)",
    ],
)
def test_signing_in_never_leads_to_another_site(path: str) -> None:
    assert own_path(path) == "/review/"


def test_pages_for_one_visitor_are_kept_by_no_cache(house: House) -> None:
    visitor = house.editor()
    for path in ("/review/", "/audit/", "/read/", "/sign-in/"):
        answer = visitor.client.get(path)
        assert answer.headers["cache-control"] == "private, no-store"
        assert "access-control-allow-origin" not in answer.headers
        assert "form-action 'self'" in answer.headers["content-security-policy"]


def test_behind_https_the_cookie_keeps_to_https(house: House) -> None:
    settings = Settings(data_dir=house.app.state.settings.data_dir, site_url="https://register.example/")
    response = Response()
    sessions = Sessions(settings, house.accounts, house.visits)
    sessions.remember(response, sessions.visit(None))
    assert "Secure" in response.headers["set-cookie"]


def test_the_key_of_the_site_is_for_its_owner_alone(house: House) -> None:
    path = house.app.state.settings.data_dir / "site.key"
    assert path.stat().st_mode & 0o077 == 0
    assert len(path.read_text()) >= 32


def test_an_account_is_made_once_and_under_a_name_that_can_be_read(house: House) -> None:
    with pytest.raises(UsageError, match="already"):
        house.accounts.add("ada", PASSWORD)
    with pytest.raises(UsageError, match="cannot be a name"):
        house.accounts.add("<script>", PASSWORD)
