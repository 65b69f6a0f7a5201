"""Whatever the text, reading it never fails, and every place in the reading holds the words it claims."""

import dataclasses
from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from undersigned.documents.plain import plain_segments
from undersigned.model.documents import Document, Evidence
from undersigned.reading.reader import read

_NAMES = ("France", "Côte d'Ivoire", "Türkiye", "Congo", "the EU", "İstanbul", "Франции", "فرنسا", "法国", "G7")
_CUES = ("Joint statement", "on behalf of", "Signatories:", "au nom de", "en nombre de", "от имени", "باسم", "代表")
_BETWEEN = ("and", ",", ";", "*", "\n", "\n\n", "•", "1.", "(12)", "et", "y", "и", "و", "和", "except", "**", ".")
_OTHERS = ("47 countries", "more than", "“", "”", "said", "ß", "ﬁ", "joined after delivery", "Human Rights Council")
_WORDS = st.sampled_from([*_NAMES, *_CUES, *_BETWEEN, *_OTHERS])


def _evidences(value: object) -> Iterator[Evidence]:
    if isinstance(value, Evidence):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _evidences(each)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from _evidences(getattr(value, field.name))


def _check(text: str, language: str | None) -> None:
    document = Document(
        name="any", sha256="0", media_type="text/plain", text=text, segments=plain_segments(text), language=language
    )
    for evidence in _evidences(read(document)):
        assert text[evidence.start : evidence.end] == evidence.text


@settings(max_examples=150, deadline=None)
@given(st.text(), st.sampled_from([None, "en", "fr", "es", "ru", "ar", "zh"]))
def test_any_text(text: str, language: str | None) -> None:
    _check(text, language)


@settings(max_examples=150, deadline=None)
@given(st.lists(_WORDS, max_size=40).map(" ".join), st.sampled_from([None, "en", "fr", "es", "ru", "ar", "zh"]))
def test_texts_made_of_what_rules_look_for(text: str, language: str | None) -> None:
    _check(text, language)
