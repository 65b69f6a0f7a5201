import json

from tests.checking.readings import CHECHNYA_2019, reading
from undersigned.checking.checker import check
from undersigned.checking.claimreview import claim_reviews
from undersigned.checking.wording import claim_sentence
from undersigned.model.documents import Evidence
from undersigned.model.readings import Claim, Number
from undersigned.model.statements import Bound
from undersigned.model.verdicts import Ruling
from undersigned.register.shipped import shipped_register


def test_accounts_that_cannot_both_be_true_dispute_each_other() -> None:
    claims = (
        Claim(id="c1", kind="declined", state="USA", statement="s1", said_by="p1"),
        Claim(id="c2", kind="not_asked", state="USA", statement="s1", said_by="p2"),
        Claim(id="c3", kind="did_not_sign", state="USA", statement="s1"),
    )
    verdicts = check(reading(*claims, about=CHECHNYA_2019), shipped_register()).verdicts
    assert [v.verdict for v in verdicts] == [Ruling.DISPUTED, Ruling.DISPUTED, Ruling.SUPPORTED]


def test_accounts_that_can_both_be_true_stay_open() -> None:
    claims = (
        Claim(id="c1", kind="did_not_consider", state="USA", statement="s1", said_by="p1"),
        Claim(id="c2", kind="not_asked", state="USA", statement="s1", said_by="p2"),
    )
    verdicts = check(reading(*claims, about=CHECHNYA_2019), shipped_register()).verdicts
    assert {v.verdict for v in verdicts} == {Ruling.NOT_CHECKABLE}


def test_an_assertion_and_its_denial_dispute_each_other() -> None:
    claims = (
        Claim(id="c1", kind="declined", state="USA", statement="s1", said_by="p1"),
        Claim(id="c2", kind="declined", state="USA", statement="s1", said_by="p2", denied=True),
    )
    verdicts = check(reading(*claims, about=CHECHNYA_2019), shipped_register()).verdicts
    assert {v.verdict for v in verdicts} == {Ruling.DISPUTED}


def test_claim_reviews_are_schema_org_json() -> None:
    words = Evidence(start=0, end=12, text="32 countries")
    claim = Claim(id="c1", kind="count", statement="s1", value=Number(value=32, bound=Bound.EXACTLY), evidence=(words,))
    (review,) = claim_reviews(check(reading(claim, about=CHECHNYA_2019), shipped_register()))
    assert json.loads(json.dumps(review)) == review
    assert (review["@type"], review["claimReviewed"]) == ("ClaimReview", "32 countries")
    assert review["reviewRating"]["alternateName"] == "supported"
    assert review["citation"]


def test_a_claim_reads_as_a_sentence() -> None:
    read = reading(about=CHECHNYA_2019)
    denied = Claim(id="c", kind="declined", state="USA", statement="s1", denied=True)
    assert claim_sentence(denied, read) == "The United States did not refuse to sign."
    count = Claim(id="c", kind="count", statement="s1", value=Number(value=30, bound=Bound.MORE_THAN))
    assert claim_sentence(count, read) == "More than 30 states signed."
