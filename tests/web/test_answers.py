"""What is kept of answers: by ETag, within bounds."""

from undersigned.web.answers import Answers


def test_an_answer_is_found_under_its_etag_alone() -> None:
    answers = Answers()
    answers.keep("one", b"first")
    assert answers.get("one") == b"first"
    assert answers.get("other") is None


def test_the_least_lately_asked_for_make_room() -> None:
    answers = Answers(most_bytes=80)
    for tag in "abcdefgh":
        answers.keep(tag, b"0123456789")
    assert answers.get("a") == b"0123456789"
    answers.keep("i", b"0123456789")
    assert answers.get("b") is None
    assert all(answers.get(tag) for tag in "acdefghi")


def test_what_is_large_is_not_kept_and_what_is_kept_counts_once() -> None:
    answers = Answers(most_bytes=80)
    answers.keep("large", b"01234567890")
    assert answers.get("large") is None
    for _ in range(9):
        answers.keep("small", b"0123456789")
    answers.keep("next", b"0123456789")
    assert answers.get("small") and answers.get("next")
