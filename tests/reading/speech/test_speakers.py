"""Who is who: names, roles, pronouns, and what else a second mention goes by."""

from __future__ import annotations

import pytest
from tests.reading.speech.test_find import speech

from undersigned.model.readings import Speaker
from undersigned.reading.speech.lexicon import lexicon
from undersigned.reading.speech.persons import Kind, describe


def speakers(text: str) -> list[Speaker]:
    """The speaker of each quote, in order."""
    read = speech(text)
    known = {speaker.id: speaker for speaker in read.speakers}
    return [known[quote.speaker] for quote in read.quotes if quote.speaker is not None]


@pytest.mark.parametrize(
    ("source", "kind", "name", "role", "organisation"),
    [
        ("HRC Global Director Ty Cobb", Kind.PERSON, "Ty Cobb", "Global Director", "HRC"),
        ("an official from the State Department", Kind.PERSON, None, "official", "State Department"),
        ("Ana Ruiz, the head of the Peruvian mission", Kind.PERSON, "Ana Ruiz", "head", "Peruvian mission"),
        ("The group’s director, Jonas Weber", Kind.PERSON, "Jonas Weber", "director", None),
        ("Deputy Foreign Minister Elena Costa", Kind.PERSON, "Elena Costa", "Deputy Foreign Minister", None),
        ("Ms. Tanaka", Kind.PERSON, "Tanaka", None, None),
        ("the letter", Kind.DOCUMENT, None, "letter", None),
        ("the Norwegian government", Kind.GROUP, "Norwegian government", None, None),
        ("another diplomat", Kind.PERSON, None, "diplomat", None),
    ],
)
def test_what_a_source_tells(
    source: str, kind: Kind, name: str | None, role: str | None, organisation: str | None
) -> None:
    words = lexicon("en")
    assert words is not None
    found = describe(source, words.speakers)
    assert (found.kind, found.name, found.role, found.organisation) == (kind, name, role, organisation)


@pytest.mark.parametrize(
    "text",
    [
        "Ruth Adeyemi said the list was closed. “It is over,” she said.",
        "Ambassador Ruth Adeyemi said the list was closed. Adeyemi added that she was sorry.",
        "An official said the list was closed. The official added that it was final.",
        "The Rights Network said it had asked. The group added that nobody had answered.",
        "The Rights Network (RN) said it had asked. RN added that nobody had answered.",
        "Ruth Adeyemi, who chairs the group, said it was closed. Asked again, she said it was final.",
    ],
)
def test_a_second_mention_is_the_same_speaker(text: str) -> None:
    found = speakers(text)
    assert len(found) == 2
    assert found[0] == found[1]


@pytest.mark.parametrize(
    "text",
    [
        "An official said the list was closed. Another official said it was open.",
        "Ruth Adeyemi said the list was closed. A diplomat said it was open.",
        "The letter says that all must act. The embassy said it was late.",
    ],
)
def test_somebody_new_is_another_speaker(text: str) -> None:
    first, second = speakers(text)
    assert first.id != second.id


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("The Hungarian mission said it had not been asked.", "HUN"),
        ("An official from the State Department said it had not been asked.", "USA"),
        ("Norway’s ambassador said she had not been asked.", "NOR"),
        ("Ruth Adeyemi said she had not been asked.", None),
    ],
)
def test_the_state_for_which_somebody_speaks(text: str, state: str | None) -> None:
    assert [speaker.state for speaker in speakers(text)] == [state]


def test_a_pronoun_goes_to_a_person_who_was_only_named() -> None:
    (speaker,) = speakers("Ambassador Thomas Okoro read the names aloud. “That makes forty,” he said.")
    assert speaker.name == "Thomas Okoro"
