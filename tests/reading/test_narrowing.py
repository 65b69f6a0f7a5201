"""Expressions narrowed to a text find in every part of it what the whole set finds."""

from __future__ import annotations

from dataclasses import fields

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from undersigned.reading.listwords import list_patterns
from undersigned.reading.narrowing import narrowed
from undersigned.reading.telltales import NOTHING, Phrases

TEXTS = {
    "en": "On behalf of the following countries: Chile, Fiji. The statement was endorsed by Peru, which joined later.",
    "fr": "Au nom des pays suivants : Chili, Fidji. La déclaration a été approuvée par le Pérou, qui l'a signée après.",
    "es": "En nombre de los siguientes países: Chile, Fiyi. La declaración fue respaldada después por el Perú.",
    "ru": "От имени следующих государств: Чили, Фиджи. Позднее к заявлению присоединилось Перу.",
    "ar": "باسم الدول التالية: تشيلي وفيجي. ثم انضمت بيرو إلى هذا البيان.",
    "zh": "代表下列國家：智利、斐济。秘鲁随后加入了本声明。",
}


@pytest.mark.parametrize("language", sorted(TEXTS))
def test_most_phrases_are_left_out(language: str) -> None:
    found = narrowed(language, TEXTS[language])
    left = [each.name for each in fields(found) if getattr(found, each.name) is NOTHING]
    assert "lead" not in left
    assert len(left) > 20


@settings(max_examples=25)
@given(st.sampled_from(sorted(TEXTS)), st.data())
def test_what_is_left_finds_the_same(language: str, data: st.DataObject) -> None:
    text = TEXTS[language]
    start = data.draw(st.integers(0, len(text)))
    part = text[start : data.draw(st.integers(start, len(text)))]
    every, some = list_patterns(language), narrowed(language, text)
    for each in fields(every):
        whole, left = getattr(every, each.name), getattr(some, each.name)
        if isinstance(whole, Phrases):
            assert [m.span() for m in left.finditer(part)] == [m.span() for m in whole.finditer(part)]
            assert (left.match(part) is None) == (whole.match(part) is None)
            assert (left.fullmatch(part) is None) == (whole.fullmatch(part) is None)
