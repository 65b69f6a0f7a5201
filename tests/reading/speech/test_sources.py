"""Who is the source where a sentence holds several candidates: relative clauses, second verbs, labels, asides."""

from __future__ import annotations

import pytest

from undersigned.documents.load import load_bytes
from undersigned.reading.speech import find
from undersigned.reading.textview import view

TABLE = [
    (
        "“It was late,” said Ana Ruiz, who writes for the paper.",
        [("Ana Ruiz, who writes for the paper", "“It was late,”")],
    ),
    (
        "“It was late,” said Ana Ruiz, who wrote that the text was short. “Nobody called us.”",
        [
            ("Ana Ruiz, who wrote that the text was short", "“It was late,”"),
            ("Ana Ruiz, who wrote that the text was short", "“Nobody called us.”"),
            ("who", "that the text was short"),
        ],
    ),
    (
        "“It was late,” the envoy said when asked whether Peru agreed. “Nobody called us.”",
        [("the envoy", "“It was late,”"), ("the envoy", "“Nobody called us.”")],
    ),
    (
        "Ruiz, who has in the past described the text as “weak beyond repair,” signed it.",
        [("who", "the text as “weak beyond repair,”")],
    ),
    (
        "The envoys both said the list was closed.",
        [("The envoys", "the list was closed")],
    ),
    (
        "The envoy said that Oman was absent, but went on to say that Qatar had signed.",
        [("The envoy", "that Oman was absent"), ("The envoy", "that Qatar had signed")],
    ),
    (
        "The envoy said after a lunch on Tuesday that the list was closed.",
        [("The envoy", "that the list was closed")],
    ),
    (
        "The vote was close when Ana Ruiz, in answer to a question, said the list was closed.",
        [("Ana Ruiz", "the list was closed")],
    ),
    (
        "The envoy said she had the letter, but “the pages I did not think mattered were gone.”",
        [("The envoy", "she had the letter, but “the pages I did not think mattered were gone.”")],
    ),
    ("The envoy this week said the list was closed.", [("The envoy", "the list was closed")]),
    ("A source speaking to the paper said it was late.", [("A source speaking to the paper", "it was late")]),
    ("Peru had no reason to say that Oman left.", [("Peru", "that Oman left")]),
    ("The mission said in its note, a page long, that Oman left.", [("The mission", "that Oman left")]),
    ("Said Ana Ruiz, “The list is closed.”", [("Ana Ruiz", "“The list is closed.”")]),
    (
        "Oman appeared to leave in May, when the envoy told reporters that the list was closed.",
        [("the envoy", "that the list was closed")],
    ),
    ("As the envoy put it, the list is closed.", [("the envoy", "the list is closed")]),
    ("The list is closed, as the envoy put it.", [("the envoy", "The list is closed")]),
    ("They left, with the envoy noting that nobody called.", [("the envoy", "that nobody called")]),
    ("The envoy voiced fears that Oman would leave.", [("The envoy", "that Oman would leave")]),
    ("The envoy stood by his remark on Monday that Oman left.", [("his", "that Oman left")]),
    ("The envoy warned of “a long silence” and left.", [("The envoy", "of “a long silence”")]),
    ("Nobody signed, said the legal adviser to the mission.", [("the legal adviser to the mission", "Nobody signed")]),
    ("“We left,” said the envoy in a statement.", [("the envoy", "“We left,”")]),
    ("Delegates see the text as a threat.", [("Delegates", "the text as a threat")]),
    ("The list, says the envoy, is closed.", [("the envoy", "The list"), ("the envoy", "is closed")]),
    ("They met at 3 p.m. He says it was late.", [("He", "it was late")]),
    ("The envoy said she was asked, but that nobody wrote.", [("The envoy", "she was asked, but that nobody wrote")]),
    ("A last word - Ana Ruiz: “The list is closed.”", [("Ana Ruiz", "“The list is closed.”")]),
]


@pytest.mark.parametrize(("text", "expected"), TABLE, ids=[text[:50] for text, _ in TABLE])
def test_sources(text: str, expected: list[tuple[str, str]]) -> None:
    quotes = find(view(load_bytes(text.encode(), name="test"))).quotes
    found = [(quote.source.text, part.text) for quote in quotes if quote.source for part in quote.content]
    assert sorted(found) == sorted(expected)
