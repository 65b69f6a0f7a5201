"""Roll-call votes in three formats; abstaining, staying away and not belonging are kept apart."""

from pathlib import Path

import pytest

from undersigned.errors import BadData, UnreadableInput, UsageError
from undersigned.model.votes import Vote
from undersigned.register.exchange.votesin import VotesRead, read_votes

DIGITAL_LIBRARY = """undl_id,ms_code,ms_name,ms_vote,date,session,resolution,title
4711,FRA,FRANCE,Y,2022-03-02,ES-11,A/RES/ES-11/1,On a matter
4711,RUS,RUSSIAN FEDERATION,N,2022-03-02,ES-11,A/RES/ES-11/1,On a matter
4711,CHN,CHINA,A,2022-03-02,ES-11,A/RES/ES-11/1,On a matter
4711,VEN,VENEZUELA (BOLIVARIAN REPUBLIC OF),X,2022-03-02,ES-11,A/RES/ES-11/1,On a matter
4711,NAM,NAMIBIA,,2022-03-02,ES-11,A/RES/ES-11/1,On a matter
4712,YUG,YUGOSLAVIA,Y,1970-03-02,25,S/RES/277,On another
"""
VOETEN = """rcid,ccode,session,vote,Country,Countryname,date,unres
3,2,1,1,USA,United States of America,1946-01-01,R/1/66
3,200,1,2,GBR,United Kingdom,1946-01-01,R/1/66
3,40,1,8,CUB,Cuba,1946-01-01,R/1/66
3,260,1,9,DEU,Germany,1946-01-01,R/1/66
"""
UNVOTES = """rcid,country,country_code,vote
3,United States,US,yes
3,Namibia,NA,no
3,Atlantis,,yes
"""
ROLL_CALLS = """rcid,session,date,unres,short
3,46,1991-12-16,R/46/86,A MATTER
"""


def read(tmp_path: Path, text: str, roll_calls: str | None = None) -> VotesRead:
    (tmp_path / "votes.csv").write_text(text, encoding="utf-8")
    if roll_calls is not None:
        (tmp_path / "calls.csv").write_text(roll_calls, encoding="utf-8")
    return read_votes(tmp_path / "votes.csv", tmp_path / "calls.csv" if roll_calls else None)


def test_the_digital_library(tmp_path: Path) -> None:
    found = read(tmp_path, DIGITAL_LIBRARY)
    first, second = (batch.roll_calls[0] for batch in found.batches)
    assert first.votes == {
        "FRA": Vote.YES,
        "RUS": Vote.NO,
        "CHN": Vote.ABSTAIN,
        "VEN": Vote.ABSENT,
        "NAM": Vote.ABSENT,
    }
    assert (first.id, first.body_id, first.date, first.resolution) == (
        "undl-4711",
        "UNGA",
        "2022-03-02",
        "A/RES/ES-11/1",
    )
    assert (second.body_id, second.votes) == ("UNSC", {"YUG": Vote.YES})
    assert found.left_out == ()


def test_voeten(tmp_path: Path) -> None:
    (batch,) = read(tmp_path, VOETEN).batches
    call = batch.roll_calls[0]
    assert call.votes == {"USA": Vote.YES, "GBR": Vote.ABSTAIN, "CUB": Vote.ABSENT, "DEU": Vote.NOT_A_MEMBER}
    assert (call.id, call.body_id, call.resolution) == ("unga-rc3", "UNGA", "R/1/66")


def test_unvotes_tells_no_absence_from_no_record_but_the_reference_tells_who_was_no_member(tmp_path: Path) -> None:
    found = read(tmp_path, UNVOTES, ROLL_CALLS)
    votes = found.batches[0].roll_calls[0].votes
    assert (votes["USA"], votes["NAM"]) == (Vote.YES, Vote.NO)
    assert (votes["FRA"], votes["CHE"], votes["VAT"]) == (Vote.NOT_RECORDED, Vote.NOT_A_MEMBER, Vote.NOT_A_MEMBER)
    assert found.left_out == ("1 votes of 'Atlantis': no state is called so",)


@pytest.mark.parametrize(
    ("text", "error", "words"),
    [
        (UNVOTES, UsageError, "gives no dates"),
        ("a,b\n1,2\n", BadData, "no known format"),
        (VOETEN.replace("1946-01-01,R", "long ago,R"), BadData, "no date"),
        (VOETEN + "3,2,1,7,FRA,France,1946-01-01,R/1/66\n", BadData, "line 6, column vote: '7' is no vote"),
        ("", UnreadableInput, "as a table"),
    ],
)
def test_what_is_no_table_of_votes_is_refused(tmp_path: Path, text: str, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        read(tmp_path, text)
