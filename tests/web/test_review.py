"""Editors at work: what they read waits, what they accept counts, and all of it can be taken back."""

from tests.web.conftest import House
from undersigned.model.positions import PositionValue
from undersigned.register.view import StatementQuery

LETTER = """Joint statement on Lake Baikal
Human Rights Council, 40th session, 18 March 2019

I have the honour to deliver this statement on behalf of the following States: Austria, Belgium, Chile and Ghana.
We call on the Russian Federation to protect the lake.
"""
HEAD = {"kind": "primary", "publisher": "A mission", "date": "2019-03-18", "title": "Joint statement on Lake Baikal"}


def read_and_keep(house: House) -> None:
    """An editor reads a letter and puts what it says into the queue."""
    editor = house.editor()
    page = editor.send("/read/", {"text": LETTER}, page="/read/")
    assert page.status_code == 200
    document = page.text.split('name="document" value="')[1].split('"')[0]
    kept = editor.send("/read/keep/", {"document": document, "name": "letter", **HEAD}, page="/read/")
    assert (kept.status_code, kept.headers["location"]) == (303, "/review/"), kept.text


def queued(house: House) -> str:
    """The key of the record that waits."""
    page = house.editor().client.get("/review/").text
    return page.split('name="target" value="')[1].split('"')[0]


def statement_of(house: House) -> str:
    """The id of the statement that waits."""
    page = house.editor().client.get("/review/").text
    return page.split('<p class="small quiet">')[1].split(",")[0]


def test_what_an_editor_reads_waits_is_accepted_and_taken_back(house_anywhere: House) -> None:
    house = house_anywhere
    read_and_keep(house)
    key, statement = queued(house), statement_of(house)
    reader = house.visitor().client
    assert reader.get(f"/statements/{statement}.json").status_code == 404
    editor = house.editor("max")
    done = editor.send("/review/judge/", {"act": "accept", "target": key, "why": "seen"}, page="/review/")
    assert done.status_code == 303
    assert house.register.positions(statement)["AUT"].value is PositionValue.SIGNED
    assert "0 records wait" in editor.client.get("/review/").text
    audit = editor.client.get("/audit/").text
    assert key in audit
    assert "signed in" in audit
    mine = audit.split('name="target" value="')[1].split('"')[0]
    editor.send("/review/judge/", {"act": "undo", "target": mine, "next": "/audit/"}, page="/audit/")
    assert reader.get(f"/statements/{statement}.json").status_code == 404
    assert house.register.verify().sound


ARTICLE = """Letter on Lake Baikal without Denmark

GENEVA, 19 March 2019 - Austria, Belgium, Chile and Ghana signed a joint statement on Lake Baikal at the UN Human
Rights Council on 18 March 2019. Denmark did not sign the statement.

"Denmark was not asked to sign the statement," said Anna Holm, a spokesperson for the Lake Group.
"""


def test_claims_show_with_their_verdicts_once_an_editor_accepted_their_source(house: House) -> None:
    editor = house.editor()
    page = editor.send("/read/", {"text": ARTICLE}, page="/read/").text
    document = page.split('name="document" value="')[1].split('"')[0]
    head = {"kind": "press", "publisher": "The Lake Post", "url": "https://lake.example/a", "date": "2019-03-18"}
    editor.send("/read/keep/", {"document": document, "name": "article", **head}, page="/read/")
    key, statement = queued(house), statement_of(house)
    assert editor.client.get(f"/statements/{statement}/").status_code == 404
    editor.send("/review/judge/", {"act": "accept", "target": key}, page="/review/")
    shown = editor.client.get(f"/statements/{statement}/").text
    claims = shown.split('id="claims"')[1].split('id="sources"')[0]
    assert "The Lake Post" in claims
    assert "https://lake.example/a" in claims
    assert "Denmark was not asked" in claims
    [source] = editor.client.get(f"/statements/{statement}.json").json()["claims"]
    assert sum(source["tally"].values()) >= 1


def test_a_record_that_waits_is_headed_by_its_title(house: House) -> None:
    read_and_keep(house)
    page = house.editor().client.get("/review/").text
    assert f'dir="auto">{HEAD["title"]}</h2>' in page


def test_what_is_rejected_waits_no_more(house: House) -> None:
    read_and_keep(house)
    editor = house.editor()
    editor.send("/review/judge/", {"act": "reject", "target": queued(house)}, page="/review/")
    assert "0 records wait" in editor.client.get("/review/").text


STATEMENT = "hrc40-2019-03-18-chechnya-lgbti"
DESK = f"/review/statements/{STATEMENT}/"


def test_an_attestation_is_disputed_and_corrected(house: House) -> None:
    editor = house.editor()
    said = next(one for one in house.register.entry(STATEMENT).attestations if one.state == "AUT")
    sent = editor.send("/review/judge/", {"act": "dispute", "target": said.id, "next": DESK}, page=DESK)
    assert sent.headers["location"] == DESK
    assert house.register.positions(STATEMENT)["AUT"].value is PositionValue.DISPUTED
    right = {"target": said.id, "state": "Australia", "stance": "signed", "why": "misread"}
    editor.send("/review/correct/", right, page=DESK)
    assert any(one.state == "AUS" for one in house.register.entry(STATEMENT).attestations)


def test_a_head_is_corrected(house: House) -> None:
    editor = house.editor()
    editor.send("/review/head/", {"statement": STATEMENT, "title": "Another title"}, page=DESK)
    assert house.register.entry(STATEMENT).statement.title == "Another title"


def test_two_statements_are_merged(house: House) -> None:
    other = next(one.id for one in house.register.find(StatementQuery()) if one.id != STATEMENT)
    editor = house.editor()
    pair = {"one": STATEMENT, "other": other, "act": "keep-one", "next": "/review/duplicates/"}
    assert editor.send("/review/pair/", pair, page="/review/").status_code == 303
    assert house.register.entry(other).statement.id == STATEMENT


WRONG = (
    ("/review/judge/", {"act": "forget", "target": STATEMENT}, 422),
    ("/review/judge/", {"act": "accept", "target": "b0"}, 404),
    ("/review/correct/", {"target": "a0", "state": "USA"}, 404),
    ("/review/pair/", {"one": STATEMENT, "other": STATEMENT, "act": "keep-one"}, 422),
    ("/review/head/", {"statement": STATEMENT, "date": "soon"}, 422),
    ("/review/head/", {"statement": "nothing"}, 404),
)


def test_what_cannot_be_done_is_told(house: House) -> None:
    editor = house.editor()
    for path, fields, status in WRONG:
        answer = editor.send(path, fields, page="/review/")
        assert answer.status_code == status, answer.text
        assert answer.json()["what"]


def test_only_an_admin_sees_who_came_in(house: House) -> None:
    assert "Who signed in" not in house.editor("ada").client.get("/audit/").text
    assert "Who signed in" in house.editor("max").client.get("/audit/").text


def test_a_reader_cannot_judge(house: House) -> None:
    visitor = house.visitor()
    sent = visitor.send("/review/judge/", {"act": "reject", "target": STATEMENT}, page="/sign-in/")
    assert (sent.status_code, sent.headers["location"]) == (303, "/sign-in/")
    assert not house.register.entry(STATEMENT).judgements
