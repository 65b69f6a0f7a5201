"""Transcripts: who speaks stands before a colon, in line after line."""

from __future__ import annotations

from undersigned.documents.load import load_bytes
from undersigned.reading.speech import find
from undersigned.reading.textview import view


def heard(text: str) -> list[tuple[str, str]]:
    quotes = find(view(load_bytes(text.encode(), name="test"))).quotes
    return [(quote.source.text, part.text) for quote in quotes if quote.source for part in quote.content]


def test_each_line_is_said_by_whom_it_names() -> None:
    text = "The list\n\nREPORTER: Was Oman asked?\n\nMS. HADDAD: It was not.\n\nREPORTER: Why?\n\nMS. HADDAD: No time."
    assert heard(text) == [
        ("REPORTER", "Was Oman asked?"),
        ("MS. HADDAD", "It was not."),
        ("REPORTER", "Why?"),
        ("MS. HADDAD", "No time."),
    ]


def test_what_is_said_of_others_in_a_transcript_is_in_the_words_of_who_speaks() -> None:
    text = "HADDAD: He said Oman signed.\n\nREPORTER: When?\n\nHADDAD: In May."
    read = find(view(load_bytes(text.encode(), name="test")))
    at = text.index("Oman")
    speaker = {one.id: one for one in read.speakers}[read.voice_at(at, at + 4) or ""]
    assert speaker.name == "HADDAD"


def test_a_line_or_two_with_a_colon_is_no_transcript() -> None:
    assert heard("Note: The list is closed.\n\nNote: The vote is open.\n\nNote: The end.") == []
    assert heard("Peru: 12\n\nPeru: 14\n\nOman: 11") == []
