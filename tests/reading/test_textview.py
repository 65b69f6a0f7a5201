from hypothesis import given
from hypothesis import strategies as st

from undersigned.documents.load import load_bytes
from undersigned.documents.plain import plain_segments
from undersigned.model.documents import Document
from undersigned.reading.textview import view


@given(st.text())
def test_sentences_and_mentions_are_places_in_the_text(text: str) -> None:
    document = Document(name="any", sha256="", media_type="text/plain", text=text, segments=plain_segments(text))
    seen = view(document)
    for mention in seen.mentions:
        assert document.text[mention.start : mention.end] == mention.text
    for earlier, later in zip(seen.sentences, seen.sentences[1:], strict=False):
        assert earlier.start < earlier.end <= later.start < later.end


def test_a_mention_is_found_in_its_sentence() -> None:
    seen = view(load_bytes(b"Niger signed. Nigeria did not.", name="any"))
    assert [m.state for m in seen.mentions] == ["NER", "NGA"]
    first = seen.sentence_at(3)
    assert first is not None
    assert seen.words(first) == "Niger signed."
    assert [m.state for m in seen.mentions_in(first.start, first.end)] == ["NER"]
