"""The founding article: every quotation with its speaker, who is who, and through whom we know."""

from __future__ import annotations

from pathlib import Path

import pytest

from undersigned.documents.load import load_path
from undersigned.reading.abbreviations import abbreviations
from undersigned.reading.speech import Speech, find
from undersigned.reading.textview import TextView, view

ARTICLE = Path(__file__).parents[3] / "examples" / "chechnya-letter.txt"


@pytest.fixture(scope="module")
def seen() -> TextView:
    return view(load_path(ARTICLE))


@pytest.fixture(scope="module")
def speech(seen: TextView) -> Speech:
    return find(seen)


@pytest.mark.parametrize(
    ("words", "name", "role", "organisation", "via"),
    [
        ("deep concern about recent reports", None, "joint letter", None, None),
        ("Today, we call on the Russian authorities", None, "joint letter", None, None),
        ("All persons who remain in detention", None, "joint letter", None, None),
        ("has once again shamefully chosen", "Ty Cobb", "Global Director", "Human Rights Campaign", "press release"),
        ("It’s unconscionable that the United States", "Ty Cobb", "Global Director", "Human Rights Campaign", None),
        ("inaccurate", None, "official", "State Department", "Washington Blade"),
        ("did not ‘refuse’ to sign this statement", None, "official", "State Department", "Washington Blade"),
        ("no longer participates in its sessions", None, "official", "State Department", None),
        ("Under our withdrawal policy", None, "official", "State Department", None),
        ("There were other nations not on the council", None, "staffer", "Human Rights Campaign", None),
        ("And it speaks volumes", None, "staffer", "Human Rights Campaign", None),
    ],
)
def test_whose_words(
    speech: Speech, seen: TextView, words: str, name: str | None, role: str, organisation: str | None, via: str | None
) -> None:
    start = seen.text.index(words)
    quote = speech.quote_at(start, start + len(words))
    assert quote is not None
    speaker = next(s for s in speech.speakers if s.id == quote.speaker)
    assert (speaker.name, speaker.role, speaker.organisation) == (name, role, organisation)
    if via is not None:
        assert quote.via == via


def test_an_official_is_one_speaker_and_a_staffer_another(speech: Speech) -> None:
    roles = [speaker.role for speaker in speech.speakers]
    assert roles.count("official") == roles.count("staffer") == 1


def test_the_official_speaks_for_his_state(speech: Speech) -> None:
    (official,) = (speaker for speaker in speech.speakers if speaker.role == "official")
    assert official.state == "USA"


def test_an_interrupted_quotation_is_one(speech: Speech, seen: TextView) -> None:
    first, second = seen.text.index("There were other nations"), seen.text.index("And it speaks")
    quote = speech.quote_at(first, first + 5)
    assert quote is speech.quote_at(second, second + 5)
    assert quote is not None and len(quote.content) == 2 and quote.direct


def test_the_count_comes_through_a_newspaper(speech: Speech, seen: TextView) -> None:
    start = seen.text.index("thirty-two")
    quote = speech.quote_at(start, start + 10)
    assert quote is not None and quote.via == "Gay Star News"


def test_the_writer_s_own_words_are_nobody_s(speech: Speech, seen: TextView) -> None:
    for words in ("Trump administration didn’t join", "Neither President Donald Trump", "Canada, the U.K."):
        start = seen.text.index(words)
        assert speech.voice_at(start, start + len(words)) is None


def test_hrc_is_the_campaign_because_the_article_says_so(seen: TextView) -> None:
    assert {short: found.long for short, found in abbreviations(seen).items()} == {"HRC": "Human Rights Campaign"}
