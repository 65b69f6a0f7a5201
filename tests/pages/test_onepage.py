"""A brief is one page, however much there is to tell."""

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from tests.pages.long import LONG, MEMBERS, statement_of
from undersigned import api
from undersigned.pages.brief import MOST_ITEMS, report_brief, statement_brief
from undersigned.pages.onepage import Brief, Item, Section, cut, on_one_page
from undersigned.pages.typeset import brief_pdf
from undersigned.register.shipped import shipped_register

ARTICLE = Path(__file__).parents[2] / "examples" / "chechnya-letter.txt"


def pages_of(brief: Brief) -> int:
    return len(pypdfium2.PdfDocument(brief_pdf(brief)))


@pytest.mark.parametrize("signed", [1, 32, 150, len(MEMBERS)])
@pytest.mark.parametrize("remarked", [0, 60])
def test_a_brief_is_one_page_however_many_signed(signed: int, remarked: int) -> None:
    assert pages_of(statement_brief(statement_of(signed, remarked=remarked))) == 1


def test_a_brief_of_one_hundred_and_fifty_signatories_tells_where_each_state_stands() -> None:
    page = statement_of(150)
    told = {item.lead.rpartition(" (")[0]: item.text for item in statement_brief(page).sections[0].items}
    for region in page.regions:
        text = told.get(region.name, "")
        for row in region.rows:
            if text != "all":
                named = f"{row.name}," in f"{text.removeprefix('all but ')},"
                assert named == (row.value.is_signatory is not text.startswith("all but ")), row.name


def test_a_group_that_signed_nearly_as_one_is_told_by_who_of_it_did_not() -> None:
    page = statement_of(len(MEMBERS) - 3)
    told = {item.lead.rpartition(" (")[0]: item.text for item in statement_brief(page).sections[0].items}
    assert "all" in told.values()
    shortened = [region for region in page.regions if told.get(region.name, "").startswith("all but ")]
    assert shortened
    for region in shortened:
        missing = ", ".join(row.name for row in region.rows if not row.value.is_signatory)
        assert told[region.name] == f"all but {missing}"


def test_a_short_list_names_everybody() -> None:
    texts = [item.text for item in statement_brief(statement_of(32)).sections[0].items]
    assert not any(text.startswith("all") for text in texts)


def test_an_unbounded_title_is_cut_at_a_word() -> None:
    brief = statement_brief(statement_of(150, remarked=60, title="The lake and " * 800))
    assert len(brief.title) <= 220
    assert brief.title.endswith("…")
    assert pages_of(brief) == 1


def test_a_brief_of_an_article_is_one_page_however_much_it_claims() -> None:
    report = api.check_path(ARTICLE)
    brief = report_brief(report, shipped_register())
    assert pages_of(brief) == 1
    assert not any(section.left_out for section in brief.sections)
    claims, verdicts = report.reading.claims, report.verdicts
    more = replace(
        report,
        reading=replace(report.reading, claims=tuple(replace(c, id=f"{c.id}-{n}") for n in range(20) for c in claims)),
        verdicts=tuple(replace(v, claim=f"{v.claim}-{n}", because=LONG) for n in range(20) for v in verdicts),
    )
    long = report_brief(more, shipped_register())
    assert pages_of(long) == 1
    voiced = [section for section in long.sections if section.left_out]
    assert sum(len(one.items) + one.left_out for one in voiced) >= 20 * len(claims) - 20


@pytest.mark.parametrize(
    ("text", "most", "expected"),
    [
        ("short", 10, "short"),
        ("a lake in the hills", 11, "a lake in…"),
        ("unbrokenwords", 10, "unbrokenw…"),
        ("  two \n lines ", 20, "two lines"),
    ],
)
def test_what_is_too_long_ends_with_an_ellipsis(text: str, most: int, expected: str) -> None:
    assert cut(text, most) == expected


def test_what_finds_no_room_is_counted() -> None:
    items = tuple(Item(lead=f"{n}", text=LONG[:240]) for n in range(40))
    section = Section(heading="What sources say", items=items)
    brief = Brief(kicker="", title="Much", lead="", sections=(section,) * 4, footer="")
    fitted = on_one_page(brief, most_items=MOST_ITEMS)
    for one in fitted.sections:
        assert len(one.items) + one.left_out == 40
    assert pages_of(fitted) == 1


def test_what_must_be_whole_loses_nothing() -> None:
    items = tuple(Item(lead=f"{n}", text="x") for n in range(30))
    section = Section(heading="Who signed", items=items, whole=True)
    brief = Brief(kicker="", title="Much", lead="", sections=(section,), footer="")
    assert on_one_page(brief, most_items=MOST_ITEMS) == brief


def test_the_setting_is_the_roomiest_that_fits() -> None:
    settings = [statement_brief(statement_of(n, remarked=r)).setting for n, r in ((3, 0), (150, 60))]
    assert settings[0] == "roomy"
    assert settings[1] != "roomy"
