from pathlib import Path

import pytest

from undersigned import api
from undersigned.model.verdicts import CheckReport
from undersigned.pages.reading import reading_page
from undersigned.pages.render import render
from undersigned.pages.site import Site
from undersigned.register.shipped import shipped_register

ARTICLE = Path(__file__).parents[2] / "examples" / "chechnya-letter.txt"
SITE = Site(live=True, data_version="2026.11")


@pytest.fixture(scope="module")
def report() -> CheckReport:
    return api.check_path(ARTICLE)


def test_every_verdict_leads_to_its_words_and_back(report: CheckReport) -> None:
    html = render("reading.html", page=reading_page(report, shipped_register()), address="read/", site=SITE)
    for verdict in report.verdicts:
        assert f'<li id="{verdict.claim}">' in html
        assert f'href="#at-{verdict.claim}"' in html
        assert html.count(f'<span id="at-{verdict.claim}">') == 1


def test_the_text_is_shown_whole(report: CheckReport) -> None:
    page = reading_page(report, shipped_register())
    shown = ["".join(run.text for run in block.runs) for block in page.text]
    assert shown == [line for line in (report.reading.text or "").split("\n") if line]


def test_the_article_names_the_register_s_entry(report: CheckReport) -> None:
    page = reading_page(report, shipped_register())
    assert "hrc40-2019-03-18-chechnya-lgbti" in [one.entry for one in page.statements]
