"""Spans asked by place answer as a look at every one of them would."""

from hypothesis import given
from hypothesis import strategies as st

from undersigned.reading.spans import Span, Spans

_SPAN = st.tuples(st.integers(0, 30), st.integers(1, 12)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@given(st.lists(_SPAN), st.integers(0, 45))
def test_a_place_is_held_if_any_span_holds_it(spans: list[Span], offset: int) -> None:
    assert Spans(spans).hold(offset) is any(span.start <= offset < span.end for span in spans)


@given(st.lists(_SPAN), _SPAN)
def test_touching_are_all_that_share_a_place(spans: list[Span], asked: Span) -> None:
    sharing = [span for span in spans if span.start < asked.end and asked.start < span.end]
    assert Spans(spans).touching(asked) == sorted(sharing, key=lambda span: span.start)
