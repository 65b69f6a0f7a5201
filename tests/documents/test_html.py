"""Pages in our own words, each made the way that some kind of site makes them."""

from datetime import date

import pytest

from undersigned.documents.load import load_bytes
from undersigned.model.documents import Document

from .laws import assert_lawful, kept, outline

PROSE = (
    "I have the honour to deliver this statement on behalf of a group of countries, before the Human Rights Council."
)


def read(page: str) -> Document:
    document = load_bytes(page.encode(), name="page.html")
    assert_lawful(document)
    return document


def body(inner: str) -> list[tuple[str, str]]:
    return outline(read(f"<html><body>{inner}</body></html>"))


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        ("<p>by<b>Example</b></p>", "by Example"),
        ("<p><span>T</span>HE <i>U</i>nited States</p>", "THE United States"),
        ("<p>United<br>Kingdom</p>", "United\nKingdom"),
        ("<p>Trinidad&nbsp;and\n   Tobago</p>", "Trinidad and Tobago"),
        ("<p>Guinea-<wbr>Bissau, Bo&shy;livia, Pe&#8203;ru</p>", "Guinea-Bissau, Bolivia, Peru"),
        ("<p>Turkey<sup>1</sup> and Fiji<sup>a</sup></p>", "Turkey¹ and Fiji[a]"),
        ("<p>Kosovo* and Niger<sup>*</sup></p>", "Kosovo* and Niger*"),
        ("<p>the 1<sup>st</sup> and 19<sup>e</sup></p>", "the 1st and 19e"),
        ("<p>Albania, <s>Benin, </s><del>Chad, </del><strike>Mali, </strike>Peru</p>", "Albania, Peru"),
        ('<p>Albania<span style="text-decoration: line-through">, Benin</span></p>', "Albania"),
        ('<p hidden>Benin</p><p style="display:none">Chad</p><p>Albania</p>', "Albania"),
        ('<p>Albania<span aria-hidden="true"> →</span><span class="sr-only"> Benin</span></p>', "Albania"),
        ("<script>Benin</script><style>Chad</style><noscript>Mali</noscript><p>Albania</p>", "Albania"),
        ("<select><option>Benin<option>Chad</select><p>Albania</p>", "Albania"),
        ("<p>says <q>we sign</q></p>", "says “we sign”"),
        ("<p>Albania<!-- Benin --> signed</p>", "Albania signed"),
        ("<pre>Albania\n  Chad</pre>", "Albania\nChad"),
    ],
)
def test_words_as_they_are_shown(inner: str, text: str) -> None:
    assert read(f"<html><body>{inner}</body></html>").text == text


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        ("<ul><li>Albania<li>Chad</ul>", [("list_item", "Albania"), ("list_item", "Chad")]),
        ("<ol><li><p>Albania</p></li></ol>", [("list_item", "Albania")]),
        ("<dl><dt>Later</dt><dd>Mali</dd></dl>", [("list_item", "Later"), ("list_item", "Mali")]),
        ("<p>Albania<br>Chad<br/>Mali</p>", [("list_item", "Albania"), ("list_item", "Chad"), ("list_item", "Mali")]),
        (
            "<p>Albania</p><p>Chad</p><p>Mali</p>",
            [("list_item", "Albania"), ("list_item", "Chad"), ("list_item", "Mali")],
        ),
        ("<p>One.<br><br>Two.</p>", [("paragraph", "One."), ("paragraph", "Two.")]),
        ("<p>- Albania<br>- Chad</p>", [("list_item", "- Albania"), ("list_item", "- Chad")]),
        ("<blockquote><p>We call.</p></blockquote>", [("quotation", "We call.")]),
        ("<h1>Title</h1><h2>Signatories</h2>", [("title", "Title"), ("heading", "Signatories")]),
        ("<figure><figcaption>In Geneva</figcaption></figure>", [("caption", "In Geneva")]),
        (f"<p>{PROSE}</p><p>* observer State</p>", [("paragraph", PROSE), ("footnote", "* observer State")]),
        (
            f'<p>{PROSE}</p><div class="footnotes"><p>1. Later.</p></div>',
            [("paragraph", PROSE), ("footnote", "1. Later.")],
        ),
        (
            '<h3><button aria-expanded="false" aria-controls="a">Later</button></h3><div id="a" hidden>Malta.</div>',
            [("heading", "Later"), ("paragraph", "Malta.")],
        ),
        ("<details><summary>More</summary>Malta.</details>", [("heading", "More"), ("paragraph", "Malta.")]),
    ],
)
def test_roles(inner: str, expected: list[tuple[str, str]]) -> None:
    assert body(inner) == expected


def test_table_has_rows_and_columns_with_spans() -> None:
    page = (
        "<table><tr><th colspan=2>State</th><th>Date</th></tr><tr><td rowspan=2>Peru</td><td>yes</td><td>2008</td></tr>"
    )
    document = read(
        f"<html>{page}<tr><td>no</td><td>2009</td></tr></table><table><tr><td>Chad</td></tr></table></html>"
    )
    cells = [(s.row, s.column, w) for s, (_, w) in zip(document.segments, outline(document), strict=True)]
    assert cells == [
        (0, 0, "State"),
        (0, 2, "Date"),
        (1, 0, "Peru"),
        (1, 1, "yes"),
        (1, 2, "2008"),
        (2, 1, "no"),
        (2, 2, "2009"),
        (3, 0, "Chad"),
    ]


def test_lines_of_a_cell_are_names_of_one_cell() -> None:
    document = read("<html><table><tr><td>Peru<br>Chile<br>Chad</td><td>Mali</td></tr></table></html>")
    assert [(s.row, s.column) for s in document.segments] == [(0, 0), (0, 0), (0, 0), (0, 1)]


OLD_SITE = f"""<html><head><title>Statement - Permanent Mission</title></head><body><table width=100%>
<tr><td colspan=2><a href=/>Home</a> | <a href=/about>About</a> | <a href=/contact>Contact</a></td></tr><tr>
<td valign=top><b>Embassies</b><br><a href=a>Argentina</a><br><a href=b>Belgium</a><br><a href=c>Brazil</a></td>
<td><font size=5>Joint statement on freedom of expression</font><p>{PROSE}<p>Albania, Chad, Mali, Peru and Austria:
we are deeply concerned about the situation described in the report, and call on the authorities to act.</td></tr>
<tr><td colspan=2>Copyright 2011 Ministry. All rights reserved. Embassy of Austria in Switzerland</td></tr></table>"""
GOVERNMENT = f"""<html lang="en"><body><a href="#c">Skip to main content</a><div id="global-cookie-message">
<p>This site uses cookies in Belgium.</p></div><header role="banner"><a href=/>Home</a></header>
<div class="breadcrumbs"><ol><li><a href=/>World</a></li><li><a href=/r>Russia</a></li></ol></div>
<main id="content"><h1>Joint statement</h1><div class="translations"><ul class="lang-list"><li>English</li>
<li><a href=de>Deutsch (Germany)</a></li></ul></div><div class="govspeak"><p>{PROSE}</p><p>Albania, Austria</p></div>
<aside><h2>Related content</h2><ul><li><a href=1>Belarus under sanctions</a></li></ul></aside></main>
<footer role="contentinfo"><h2>Countries</h2><ul><li><a href=f>France</a></li></ul></footer></body></html>"""
BLOG = f"""<html><body class="single has-sidebar"><div id="page"><header id="masthead" class="site-header"><nav><ul>
<li><a href=/w>Kenya</a></li></ul></nav></header><div id="content"><main><article><header class="entry-header">
<h1>32 nations sign</h1></header><div class="sharedaddy"><h3>Share this:</h3><ul><li><a href=t>Gabon</a></li></ul></div>
<div class="entry-content"><p>{PROSE} The <a href=us>United States</a> did not sign.</p><p><strong>Read more:
<a href=q>Poland refuses to sign EU declaration</a></strong></p><h2>The signatories</h2><ul><li>Albania</li>
<li>Austria</li></ul><div class="jp-relatedposts"><h3>Related</h3><a href=1>Hungary blocks it</a></div></div>
<footer class="entry-footer">Tagged <a href=r>Russia</a></footer></article><div id="comments"><h2>One thought</h2>
<p>Shame on Italy for not signing this letter, which everybody should have signed.</p></div></main></div>
<aside class="widget-area"><h2>Recent Posts</h2><a href=1>Israel and Egypt talk</a></aside></div></body></html>"""
SCRIPTED = f"""<html lang="fr"><body><div id="root"><div class="a1"><div class="b2"><a href=/>Mali</a>
<a href=/m>Monde</a>
<a href=/p>France</a><a href=/c>Culture</a></div></div><div class="c3"><div class="d4"><h1>Déclaration</h1>
<div class="e5">
<p>{PROSE}</p></div><div class="f6"><div>Signataires</div><div><div>Albania</div><div>Austria</div></div></div></div>
<div class="g7"><div class="h8"><a href=1><div>La Pologne refuse de signer</div><div>2 h</div></a></div><div class="h8">
<a href=2><div>Le Tchad rejoint le groupe</div></a></div></div></div><div class="i9"><span>Nos ambassades</span>
<div>Berlin (Germany)</div><div>Bamako (Mali)</div></div></div></body></html>"""
LINKED_LIST = f"""<html><body><div id="bar"><a href=1>Main</a><a href=2>Kenya</a><a href=3>Gabon</a></div><div>
<h1>Letter</h1>
<p>{PROSE}</p><h2>Signatories<span class="mw-editsection">[edit]</span></h2><ul><li><a href=a>Albania</a></li>
<li><a href=b>Austria</a></li><li><a href=c>Chad</a></li></ul><h2>See also</h2><ul><li><a href=z>Rights in Russia</a>
</li>
</ul></div></body></html>"""
BARE_LIST = """<html><body><div><a href=/>Home</a> <a href=/k>Kenya</a> <a href=/g>Gabon</a></div><div>
<h1>List of signatories</h1><ul><li>Albania</li><li>Austria</li><li>Chad</li></ul></div></body></html>"""
WHOLE_FORM = f"""<html><body><form id="aspnetForm"><div class="ms-nav"><a href=k>Kenya</a></div><h1>Letter</h1>
<p>{PROSE}</p>
<p>Albania, Austria</p><div id="footerLinks">Gabon</div></form></body></html>"""


@pytest.mark.parametrize(
    ("page", "own", "foreign"),
    [
        pytest.param(
            OLD_SITE, "Albania Austria", "Argentina Belgium Brazil Switzerland Home", id="laid out by a table"
        ),
        pytest.param(GOVERNMENT, "Albania Austria", "Belgium Russia Germany Belarus France", id="government"),
        pytest.param(BLOG, "Albania Austria United", "Kenya Gabon Poland Hungary Russia Italy Israel", id="news blog"),
        pytest.param(
            SCRIPTED, "Albania Austria Signataires", "Monde Pologne Tchad Germany Bamako", id="no names at all"
        ),
        pytest.param(
            LINKED_LIST, "Albania Austria Chad Signatories", "Kenya Gabon Russia edit", id="linked signatories"
        ),
        pytest.param(BARE_LIST, "Albania Austria Chad", "Home Kenya Gabon", id="nothing but a list"),
        pytest.param(WHOLE_FORM, "Albania Austria", "Kenya Gabon", id="all in a form"),
    ],
)
def test_own_matter_stays_and_furniture_goes(page: str, own: str, foreign: str) -> None:
    text = kept(read(page))
    assert [word for word in own.split() if word not in text] == []
    assert [word for word in foreign.split() if word in text] == []


@pytest.mark.parametrize(
    "heading",
    [
        "Related articles",
        "À lire aussi",
        "Noticias relacionadas",
        "Читайте также",
        "اقرأ أيضا",
        "相关阅读",
        "Siehe auch",
    ],
)
def test_what_follows_a_foreign_heading_goes_up_to_the_next(heading: str) -> None:
    page = f"<html><h1>A</h1><p>{PROSE}</p><h2>{heading}</h2><p>Poland</p><h2>List</h2><p>Albania and Chad</p></html>"
    assert "Poland" not in kept(read(page))
    assert "Albania and Chad" in kept(read(page))


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ('<meta property="article:published_time" content="2019-03-18T10:00:00Z">', date(2019, 3, 18)),
        ('<script type="application/ld+json">{"@graph":[{"datePublished":"2019-03-18"}]}</script>', date(2019, 3, 18)),
        ('<meta name="DC.date.issued" content="2019-03-18">', date(2019, 3, 18)),
        ('</head><time datetime="2019-03-18T10:00">18 March</time>', date(2019, 3, 18)),
        ('<script type="application/ld+json">{"datePublished": [</script>', None),
        ('<meta name="date" content="2019-13-45">', None),
    ],
)
def test_published(head: str, expected: date | None) -> None:
    assert read(f"<html><head>{head}</head><p>Chad</p></html>").published == expected


def test_head() -> None:
    page = """<html lang="en-GB"><head><title>Joint statement | Mission</title>
<meta property="og:site_name" content="Mission">
<link rel="canonical" href="https://example.org/1"></head><body><p>Chad</p></body></html>"""
    document = read(page)
    assert (document.title, document.language, document.publisher) == ("Joint statement", "en", "Mission")
    assert document.url == "https://example.org/1"


def test_evidence_leads_to_its_element() -> None:
    document = read(f"<html><body><p>{PROSE}</p><ul><li>Albania</li><li>Chad</li></ul></body></html>")
    start = document.text.index("Chad")
    (segment,) = document.segments_at(start, start + 4)
    assert segment.path == "/html/body[1]/ul[1]/li[2]"
