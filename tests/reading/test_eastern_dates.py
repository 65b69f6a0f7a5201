"""Dates in Chinese figures and in years of eras."""

from __future__ import annotations

import pytest

from undersigned.documents.load import load_bytes
from undersigned.reading.eastern_dates import plain
from undersigned.reading.reader import read


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("二〇二四年五月十六日于北京", "2024年5月16日于北京"),
        ("二零二一年十二月三十一日", "2021年12月31日"),
        ("二○一九年十月", "2019年10月"),
        ("民國113年5月29日", "2024年5月29日"),
        ("中華民國一百年", "中華民國一百年"),
        ("令和4年8月3日", "2022年8月3日"),
        ("令和元年五月一日", "2019年5月1日"),
        ("民國一一一年三月二十九日", "2022年3月29日"),
        ("2020年10月6日", "2020年10月6日"),
        ("三年来", "三年来"),
        ("5 mai 2020", "5 mai 2020"),
    ],
)
def test_dates_are_written_out(written: str, expected: str) -> None:
    assert plain(written) == expected


def test_a_statement_signed_in_chinese_figures_has_a_date() -> None:
    text = "联合声明\n\n贝宁、多哥和马里（以下简称“三方”），声明如下：\n\n水是生命。\n\n二〇二四年五月十六日于北京\n"
    assert read(load_bytes(text.encode(), name="page.txt")).statements[0].date == "2024-05-16"
