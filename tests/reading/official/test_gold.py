import json

from tests.reading.official import gold


def test_no_score_lies_below_its_floor() -> None:
    assert gold.below(gold.scores(), json.loads(gold.FLOORS.read_text("utf-8"))["floors"]) == []


def test_the_floors_were_pinned_for_these_documents() -> None:
    assert json.loads(gold.FLOORS.read_text("utf-8"))["checksum"] == gold.checksum()


def test_there_are_documents_of_every_format_and_language() -> None:
    every = [each for lot in gold.LOTS for each in gold.documents(lot)]
    assert len(every) >= 120
    assert {each.format for each in every} == {"text", "html", "mail", "docx", "pdf", "typst", "eml"}
    assert len({each.id for each in every}) == len(every)
    for lot in gold.LOTS:
        assert {each.language for each in gold.documents(lot)} >= set(gold.LANGUAGES)


def test_a_lower_score_is_named_with_its_floor() -> None:
    assert gold.below({"a": 0.9, "b": 0.9996}, {"a": 0.95, "b": 1.0}) == ["a: 0.9000, floor 0.9500"]
