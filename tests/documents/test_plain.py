import pytest

from undersigned.documents.load import load_bytes

from .laws import assert_lawful, outline

LEAD = "The following States support the joint statement delivered today before the Council:"


def read(text: str) -> list[tuple[str, str]]:
    document = load_bytes(text.encode(), name="statement.txt")
    assert document.text == text
    assert_lawful(document)
    return outline(document)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            f"{LEAD}\n\n- Albania\n- Andorra\n",
            [("paragraph", LEAD), ("list_item", "- Albania"), ("list_item", "- Andorra")],
            id="bullets",
        ),
        pytest.param(
            f"{LEAD}\n1. Albania\n2) Trinidad and\n   Tobago\n(3) Chad",
            [
                ("paragraph", LEAD),
                ("list_item", "1. Albania"),
                ("list_item", "2) Trinidad and\n   Tobago"),
                ("list_item", "(3) Chad"),
            ],
            id="numbers, one item wrapped",
        ),
        pytest.param(
            f"{LEAD}\n\nAlbania\nBosnia and Herzegovina\nthe Netherlands\n",
            [
                ("paragraph", LEAD),
                ("list_item", "Albania"),
                ("list_item", "Bosnia and Herzegovina"),
                ("list_item", "the Netherlands"),
            ],
            id="one name a line",
        ),
        pytest.param(
            f"{LEAD}\n\nALBANIA\n\nANDORRA\n\nCHAD\n\nIt was delivered on a Monday by the delegation.",
            [
                ("paragraph", LEAD),
                ("list_item", "ALBANIA"),
                ("list_item", "ANDORRA"),
                ("list_item", "CHAD"),
                ("paragraph", "It was delivered on a Monday by the delegation."),
            ],
            id="capitals, set wide",
        ),
        pytest.param(
            f"{LEAD}\n\nAlbania      Andorra     Chad\nFrance       Germany     Cabo Verde\n",
            [("paragraph", LEAD)]
            + [("cell", name) for name in ("Albania", "Andorra", "Chad", "France", "Germany", "Cabo Verde")],
            id="columns set with spaces",
        ),
        pytest.param(
            f"{LEAD}\n\nAlbania\nAndorra*\nChad**\n\n* observer State\n** joined after delivery",
            [
                ("paragraph", LEAD),
                ("list_item", "Albania"),
                ("list_item", "Andorra*"),
                ("list_item", "Chad**"),
                ("footnote", "* observer State"),
                ("footnote", "** joined after delivery"),
            ],
            id="footnotes are not items",
        ),
        pytest.param(
            f"{LEAD}\n\n* Albania\n* Andorra",
            [("paragraph", LEAD), ("list_item", "* Albania"), ("list_item", "* Andorra")],
            id="a star that no name bears is a bullet",
        ),
        pytest.param(
            "Joint Statement\n\nWe, the undersigned, are concerned\nabout the situation and\ncall for an end to it.",
            [
                ("title", "Joint Statement"),
                ("paragraph", "We, the undersigned, are concerned\nabout the situation and\ncall for an end to it."),
            ],
            id="a narrow paragraph is no list",
        ),
        pytest.param(
            f"# Joint statement\n\n{LEAD}\n\n## Signatories\n\nAlbania, Chad and many others.\n\n---\nEnd of it all.",
            [
                ("title", "# Joint statement"),
                ("paragraph", LEAD),
                ("heading", "## Signatories"),
                ("paragraph", "Albania, Chad and many others."),
                ("furniture", "---"),
                ("paragraph", "End of it all."),
            ],
            id="Markdown",
        ),
        pytest.param(
            "| State | Joined |\n|---|---|\n| Chad | 2019 |",
            [
                ("furniture", "|"),
                ("cell", "State"),
                ("furniture", "|"),
                ("cell", "Joined"),
                ("furniture", "|"),
                ("furniture", "|---|---|"),
                ("furniture", "|"),
                ("cell", "Chad"),
                ("furniture", "|"),
                ("cell", "2019"),
                ("furniture", "|"),
            ],
            id="Markdown table",
        ),
        pytest.param(
            "We reply to what was said in the Council:\n\n> Our delegation regrets it.\n> It will not sign.\n",
            [
                ("paragraph", "We reply to what was said in the Council:"),
                ("quotation", "> Our delegation regrets it.\n> It will not sign."),
            ],
            id="quoted mail",
        ),
        pytest.param(
            "以下国家签署：\n\n阿尔巴尼亚\n安道尔\n乍得\n",
            [
                ("heading", "以下国家签署："),
                ("list_item", "阿尔巴尼亚"),
                ("list_item", "安道尔"),
                ("list_item", "乍得"),
            ],
            id="Chinese",
        ),
    ],
)
def test_layout(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


def test_rows_and_columns_of_spaced_columns() -> None:
    document = load_bytes(b"Albania      Andorra\nChad         France\n", name="x.txt")
    assert [(s.row, s.column) for s in document.segments] == [(0, 0), (0, 1), (1, 0), (1, 1)]


def test_newlines_become_one_kind() -> None:
    assert load_bytes(b"Albania\r\nChad\rFrance", name="x.txt").text == "Albania\nChad\nFrance"


def test_empty_file_is_an_empty_document() -> None:
    document = load_bytes(b"", name="x.txt")
    assert (document.text, document.segments, document.language) == ("", (), None)
