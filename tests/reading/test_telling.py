"""Sentences that are passed over hold nothing that the rules of coverage could find."""

from __future__ import annotations

import itertools
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.gold.passages import LANGUAGES, document, passages

from undersigned.documents.load import load_bytes
from undersigned.reading.claims.drafts import Desk
from undersigned.reading.claims.find import RULES
from undersigned.reading.speech import Speech
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.find import Coverage, Told
from undersigned.reading.stances.lexicon import lexicon
from undersigned.reading.stances.links import links
from undersigned.reading.stances.nominal import nominals
from undersigned.reading.stances.predicates import predicates
from undersigned.reading.stances.pronouns import Memory, topic_of
from undersigned.reading.stances.states import states_of_being
from undersigned.reading.stances.statesets import sets
from undersigned.reading.stances.telling import telling, tells
from undersigned.reading.stances.words import tag
from undersigned.reading.textview import TextView, view

FOLDER = Path(__file__).parents[1] / "gold/official"


def texts(language: str) -> Iterator[TextView]:
    yield from (view(document(passage)) for passage in passages(language))
    for path in (FOLDER / "seen" / f"{language}.toml", FOLDER / "held" / f"{language}.toml"):
        for entry in tomllib.loads(path.read_text("utf-8"))["document"]:
            if entry.get("format", "text") == "text":
                yield view(load_bytes(entry["text"].encode(), name=entry["id"]))


def silent(language: str) -> Iterator[tuple[TextView, Clauses]]:
    known = lexicon(language)
    assert known is not None
    for seen in texts(language):
        if seen.language == language:
            for sentence, names in telling(seen, known):
                if not names and not tells(seen, known, sentence):
                    yield seen, Clauses(tag(seen, sentence, known))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_passed_over_tells_nothing(language: str) -> None:
    found = list(silent(language))
    assert found, "there are such sentences"
    for seen, clauses in found:
        said = predicates(clauses)
        grouped = sets(clauses, said)
        assert not said
        assert not grouped
        assert "S" not in clauses.words.tags
        assert topic_of(clauses) is None
        reports = itertools.chain(
            links(clauses, grouped, Memory()), states_of_being(clauses, Memory()), nominals(clauses)
        )
        assert not list(reports)
        desk, coverage = Desk(seen, Speech(speakers=(), quotes=())), Coverage(told=(Told(clauses, (), (), None),))
        assert not [claim for rule in RULES for claim in rule(desk, coverage)]


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("Supporters filled the hall.", True),
        ("The minister said little of it.", False),
        ("They say no to joining.", True),
        ("Twelve of those countries speak.", True),
        ("Those in power add to the bill.", False),
        ("Norway added its voice.", True),
        ("Last year’s was added to the list.", True),
    ],
)
def test_what_tells_by_itself(text: str, alone: bool) -> None:
    known = lexicon("en")
    assert known is not None
    seen = view(load_bytes(text.encode(), name="one"))
    assert [tells(seen, known, sentence) for sentence, _ in telling(seen, known)] == [alone]
