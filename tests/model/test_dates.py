from datetime import date

import pytest

from undersigned.model.dates import first_day, is_partial_date, last_day


@pytest.mark.parametrize(
    ("when", "first", "last"),
    [
        ("2019", date(2019, 1, 1), date(2019, 12, 31)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("2019-03-18", date(2019, 3, 18), date(2019, 3, 18)),
    ],
)
def test_a_partial_date_has_bounds(when: str, first: date, last: date) -> None:
    assert (first_day(when), last_day(when)) == (first, last)


@pytest.mark.parametrize("text", ["", "19", "2019-13", "2019-02-30", "2019-3-1", "March 2019"])
def test_what_is_no_date_is_refused(text: str) -> None:
    assert not is_partial_date(text)
