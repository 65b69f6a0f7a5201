"""Dates as Chinese writes them, in the figures and years in which all others are looked for.

二〇二四年五月十六日    2024年5月16日      figures in characters
民國113年5月29日        2024年5月29日      years of the Republic of China
令和4年8月3日           2022年8月3日       years of a Japanese reign
"""

from __future__ import annotations

import re

_FIGURES = {figure: str(number) for number, figure in enumerate("〇一二三四五六七八九")} | {"零": "0", "○": "0"}
_ERAS = {"民国": 1911, "民國": 1911, "令和": 2018, "平成": 1988}
"""The year before the first of each era."""
_NUMBER = "[〇○零一二三四五六七八九十]"
_YEAR = re.compile(rf"({_NUMBER}{{4}})(?=\s*年)")
_DAY = re.compile(rf"(?<=年)\s*({_NUMBER}{{1,3}})\s*月(?:\s*({_NUMBER}{{1,3}})\s*日)?")
_ERA = re.compile(rf"({'|'.join(_ERAS)})\s*(\d{{1,3}}|{_NUMBER}{{1,3}}|元)\s*年")


def plain(words: str) -> str:
    """``words`` with such dates written out; other words stay."""
    if "年" not in words:
        return words
    return _DAY.sub(_of_day, _ERA.sub(_of_era, _YEAR.sub(_of_year, words)))


def _of_year(match: re.Match[str]) -> str:
    return "".join(_FIGURES.get(figure, "") for figure in match.group())


def _of_day(match: re.Match[str]) -> str:
    month, day = match.groups()
    return f"{_number(month)}月" + (f"{_number(day)}日" if day else "")


def _of_era(match: re.Match[str]) -> str:
    era, year = match.groups()
    number = 1 if year == "元" else int(year) if year.isdecimal() else _number(year)
    return f"{_ERAS[era] + number}年"


def _number(written: str) -> int:
    """A number below a hundred: 十六, 二十, 一十一, 五."""
    tens, ten, ones = written.rpartition("十")
    if not ten:
        return int("".join(_FIGURES[figure] for figure in written))
    return 10 * int(_FIGURES.get(tens, "1")) + int(_FIGURES.get(ones, "0"))
