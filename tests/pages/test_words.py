"""What a reader sees in the place of what the data holds."""

import pytest

from undersigned.pages.words import coded, dated, host, web


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("its term ran to 2018-06-19.", "its term ran to 19 June 2018."),
        ("2017-01-01 to 2018-06-19", "1 January 2017 to 19 June 2018"),
        ("entry hrc40-2019-03-18-chechnya", "entry hrc40-2019-03-18-chechnya"),
        ("in 2019-03, at 2019-13-45", "in 2019-03, at 2019-13-45"),
    ],
)
def test_days_are_written_out_but_not_in_ids(text: str, expected: str) -> None:
    assert dated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("as `undersigned/statement/1`.", "as <code>undersigned/statement/1</code>."),
        ("<b> and `<i>`", "&lt;b&gt; and <code>&lt;i&gt;</code>"),
        ("one ` alone", "one ` alone"),
        ("none", "none"),
    ],
)
def test_what_stands_between_backticks_is_code(text: str, expected: str) -> None:
    assert coded(text) == expected


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "", None, " https://x.example/", "//x"])
def test_what_is_no_web_address_is_no_link(url: str | None) -> None:
    assert web(url) is None


def test_a_web_address_is_fit_for_any_document() -> None:
    assert web('https://x.example/"><b>') == "https://x.example/%22%3E%3Cb%3E"
    assert web("https://x.example/a%20b?c=d&e=f#g") == "https://x.example/a%20b?c=d&e=f#g"


@pytest.mark.parametrize(("url", "expected"), [("https://x.example/a", "x.example"), ("http://[x", "http://[x")])
def test_a_link_says_where_it_leads(url: str, expected: str) -> None:
    assert host(url) == expected
