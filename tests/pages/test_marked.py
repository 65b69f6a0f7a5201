from hypothesis import given
from hypothesis import strategies as st

from undersigned.model.verdicts import Ruling
from undersigned.pages.marked import Span, marked


@st.composite
def texts_with_spans(draw: st.DrawFn) -> tuple[str, list[Span]]:
    text = draw(st.text(alphabet=st.characters(codec="utf-8"), min_size=1, max_size=60))
    spans = []
    for number in range(draw(st.integers(0, 6))):
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, len(text)))
        spans.append(Span(start=start, end=end, claim=f"c{number}", ruling=draw(st.sampled_from([*Ruling, None]))))
    return text, spans


@given(texts_with_spans())
def test_runs_add_up_to_the_paragraphs(case: tuple[str, list[Span]]) -> None:
    text, spans = case
    blocks = marked(text, spans)
    assert ["".join(run.text for run in block.runs) for block in blocks] == [p for p in text.split("\n") if p]


@given(texts_with_spans())
def test_each_claim_begins_at_one_place_only(case: tuple[str, list[Span]]) -> None:
    text, spans = case
    begins = [key for block in marked(text, spans) for run in block.runs for key in run.begins]
    assert len(begins) == len(set(begins))
    assert set(begins) <= {span.claim for span in spans}


def test_of_two_claims_the_contradicted_one_is_shown() -> None:
    spans = [
        Span(start=0, end=9, claim="c1", ruling=Ruling.SUPPORTED),
        Span(start=4, end=9, claim="c2", ruling=Ruling.CONTRADICTED, told="number of signatories"),
    ]
    (block,) = marked("all 9 met", spans)
    assert [(run.text, run.claim) for run in block.runs] == [("all ", "c1"), ("9 met", "c2")]
