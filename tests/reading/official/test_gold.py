from tests.floors import broken
from tests.reading.official import gold


def test_the_floors_hold() -> None:
    lots = list(gold.lots())
    assert broken(gold.PINS, lots) == [], [line for lot in lots for line in lot.wrong]


def test_there_are_documents_of_every_format_and_language() -> None:
    every = [each for lot in gold.LOTS for each in gold.documents(lot)]
    assert len(every) >= 120
    assert {each.format for each in every} == {"text", "html", "mail", "docx", "pdf", "typst", "eml"}
    assert len({each.id for each in every}) == len(every)
    for lot in gold.LOTS:
        assert {each.language for each in gold.documents(lot)} >= set(gold.LANGUAGES)
