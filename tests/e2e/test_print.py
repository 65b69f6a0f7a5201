"""What comes out of a printer."""

import pypdfium2
import pytest
from playwright.sync_api import Browser

from tests.e2e.conftest import Visitor
from tests.pages.long import statement_of
from undersigned.pages.brief import statement_brief
from undersigned.pages.render import brief_alone

CHECHNYA = "statements/hrc40-2019-03-18-chechnya-lgbti/"


@pytest.mark.parametrize(("signed", "remarked"), [(3, 0), (32, 4), (150, 60), (195, 60)])
def test_a_brief_prints_on_one_page(browser: Browser, signed: int, remarked: int) -> None:
    page = browser.new_page()
    page.set_content(brief_alone(statement_brief(statement_of(signed, remarked=remarked))))
    printed = page.pdf(format="A4")
    page.close()
    assert len(pypdfium2.PdfDocument(printed)) == 1


def test_a_statement_prints_with_every_claim_and_without_forms(visitor: Visitor) -> None:
    printed = pypdfium2.PdfDocument(visitor.go(CHECHNYA).pdf(format="A4"))
    words = " ".join(page.get_textpage().get_text_range() for page in printed)
    assert "The United States was not asked to sign." in " ".join(words.split())
    compared = pypdfium2.PdfDocument(visitor.go("compare/?state=USA&state=CAN").pdf(format="A4"))
    first = compared[0].get_textpage().get_text_range()
    assert "How often together" in first
    assert "Compare states" not in first


def test_the_brief_on_the_site_prints_on_one_page_without_the_site_around_it(visitor: Visitor) -> None:
    printed = pypdfium2.PdfDocument(visitor.go(CHECHNYA + "brief/").pdf(format="A4"))
    assert len(printed) == 1
    words = printed[0].get_textpage().get_text_range()
    assert "Who signed" in words
    assert "Skip to the content" not in words
    assert "Every entry leads to words" not in words
