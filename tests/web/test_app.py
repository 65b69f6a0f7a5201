import pytest
from starlette.testclient import TestClient

from undersigned.pages.catalogue import KINDS

STATEMENT = "/statements/hrc40-2019-03-18-chechnya-lgbti"


@pytest.mark.parametrize("path", ["/", "/states/USA/", f"{STATEMENT}/", "/search/?q=china", "/compare/?state=USA"])
def test_pages_come_with_a_strict_policy(client: TestClient, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 200, answer.text
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_a_twin_may_be_read_from_other_sites(client: TestClient) -> None:
    answer = client.get(f"{STATEMENT}.json")
    assert answer.json()["statement"]["id"] == "hrc40-2019-03-18-chechnya-lgbti"
    assert answer.headers["access-control-allow-origin"] == "*"


@pytest.mark.parametrize("path", [f"{STATEMENT}/", f"{STATEMENT}.json", "/static/style.css"])
def test_what_has_not_changed_is_not_sent_again(client: TestClient, path: str) -> None:
    tag = client.get(path).headers["etag"]
    again = client.get(path, headers={"if-none-match": tag})
    assert again.status_code == 304
    assert again.content == b""


@pytest.mark.parametrize(
    ("path", "status", "code"),
    [
        ("/nowhere.json", 404, "not_found"),
        ("/states/XXX.json", 404, "not_found"),
        ("/search.json?year=soon", 422, "bad_usage"),
        ("/search.json?state=Atlantis", 404, "not_found"),
    ],
)
def test_every_error_has_the_one_shape(client: TestClient, path: str, status: int, code: str) -> None:
    answer = client.get(path)
    assert answer.status_code == status
    assert set(answer.json()) == {"status", "code", "what", "where", "hint"}
    assert answer.json()["code"] == code


def test_a_person_gets_a_page_for_an_error(client: TestClient) -> None:
    answer = client.get("/states/XXX/", headers={"accept": "text/html"})
    assert answer.status_code == 404
    assert "<h1>" in answer.text


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("search/?year=soon", "<strong>year</strong>: must be a whole number."),
        ("search/?stance=maybe", "<strong>stance</strong>: is none of the values it may have."),
        ("compare/?state=Mordor&state=FRA", "is not the name of a state."),
        ("nowhere/", "No page has this address."),
    ],
)
def test_an_error_page_says_in_a_sentence_what_is_off(client: TestClient, question: str, words: str) -> None:
    assert words in client.get(f"/{question}", headers={"accept": "text/html"}).text


def test_a_search_that_finds_nothing_leads_on(client: TestClient) -> None:
    assert "No statement fits all of it." in client.get("/search/", params={"q": "zzzz"}).text


def test_every_twin_is_documented_with_its_shape(client: TestClient) -> None:
    paths = client.get("/openapi.json").json()["paths"]
    for kind in KINDS:
        answer = paths[f"/{kind.twin}"]["get"]["responses"]["200"]
        assert answer["content"]["application/json"]["schema"], kind.name
