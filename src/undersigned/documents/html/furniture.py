"""Which elements of a page are furniture: menus, cookie notices, footers, related articles.

From the surest sign to the weakest: what an element is (``<nav>``, a role), what it is
called (``class="related-news"``), what heads it ("Read more"), and how it is made: a list
of links away from the page's own prose. A sign in a name is not believed of an element that
holds most of the page's prose ("content has-sidebar"). In doubt a list of states is kept
out: one that is named as a signatory by a menu is the dearest error there is.
"""

from __future__ import annotations

import functools
import itertools
import tomllib
from dataclasses import dataclass
from importlib import resources

from undersigned.documents.html.nodes import Node, Page, Run
from undersigned.errors import BadData, Place

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_SECTIONS = ("article", "main")
_LISTS = ("ul", "ol", "dl", "table", "tr", "td", "div", "section", "p", "tbody")
_HEADING_LENGTH = 60
_LABEL_WORDS = 4
_NOTICE_LENGTH = 600
_CARD_LENGTH = 600
_TEASER_WORDS = 6
_MOST = 0.5
_KEYS = ("tags", "roles", "words", "phrases", "headings", "sentences")


@dataclass(frozen=True, slots=True)
class Signs:
    """The words by which furniture is known, from ``furniture.toml``."""

    tags: frozenset[str]
    roles: frozenset[str]
    words: frozenset[str]
    phrases: frozenset[tuple[str, ...]]
    headings: tuple[str, ...]
    sentences: tuple[str, ...]


@functools.cache
def signs() -> Signs:
    """The table of signs. Raises BadData if a key is missing or is no list of words."""
    file = "furniture.toml"
    table = tomllib.loads(resources.files(__package__).joinpath(file).read_text("utf-8"))
    for key in _KEYS:
        values = table.get(key)
        if not isinstance(values, list) or not values or not all(isinstance(v, str) and v == v.lower() for v in values):
            raise BadData(f"{key} must be a list of words in small letters", where=Place(file=file))
    return Signs(
        tags=frozenset(table["tags"]),
        roles=frozenset(table["roles"]),
        words=frozenset(table["words"]),
        phrases=frozenset(tuple(phrase.split()) for phrase in table["phrases"]),
        headings=tuple(table["headings"]),
        sentences=tuple(table["sentences"]),
    )


def mark_furniture(page: Page) -> None:
    """Set ``furniture`` on the elements of ``page`` that are not its own matter."""
    known = signs()
    for node in page.root.walk():
        inherited = node.parent is not None and node.parent.furniture
        node.furniture = inherited or _is_by_name(node, page, known)
    for run in page.runs:
        if len(run.text) < _NOTICE_LENGTH and _is_notice(run.text.lower(), known):
            run.furniture = True
            if run.node.length < _NOTICE_LENGTH and not _holds_most(run.node, page):
                _condemn(run.node)
    for run in page.runs:
        if run.node.furniture or not _begins_foreign_matter(run, known):
            continue
        if _is_heading(run):
            run.furniture = True
            _condemn_section(run.node, page)
        elif run.linked > _MOST * len(run.text):
            run.furniture = True
    _mark_link_lists(page, _content(page.root))


def _is_notice(words: str, known: Signs) -> bool:
    return any(sentence in words for sentence in known.sentences)


def _is_by_name(node: Node, page: Page, known: Signs) -> bool:
    if node.tag in ("html", "body", *_SECTIONS) or node.role == "main":
        return False
    if node.tag in known.tags or node.role in known.roles:
        return not (node.tag == "aside" and _holds_most(node, page))
    if node.tag == "footer":
        return not node.is_in("blockquote") and (not node.is_in(*_SECTIONS) or node.links > 0)
    if node.tag == "header":
        return not node.is_in(*_SECTIONS) and not _has_heading(node)
    if _holds_most(node, page):
        return False
    if node.tag == "form":
        return True
    return _is_called_furniture(node.words(), known) if node.marks.strip() else False


def _is_called_furniture(words: list[str], known: Signs) -> bool:
    if not known.words.isdisjoint(words):
        return True
    return any(pair in known.phrases for pair in itertools.pairwise(words))


def _holds_most(node: Node, page: Page) -> bool:
    """Whether most of the page's prose, or of its words if it has no prose, stands in ``node``."""
    if page.root.prose:
        return node.prose > _MOST * page.root.prose
    return node.length - node.linked > _MOST * (page.root.length - page.root.linked)


def _has_heading(node: Node) -> bool:
    return any(inner.tag == "h1" for inner in node.walk())


def _condemn(node: Node) -> None:
    for inner in node.walk():
        inner.furniture = True


def _begins_foreign_matter(run: Run, known: Signs) -> bool:
    """Whether the words announce other pages' matter: "Related", "Read more: Poland refuses"."""
    return run.node.tag != "h1" and run.text.casefold().lstrip("»›>•-– ").startswith(known.headings)


def _is_heading(run: Run) -> bool:
    """A heading, or a short line standing alone that serves as one."""
    if run.node.tag in _HEADINGS:
        return len(run.text) <= _HEADING_LENGTH
    return run.node.tag not in ("li", "td", "dd") and len(run.text.split()) <= _LABEL_WORDS


def _condemn_section(heading: Node, page: Page) -> None:
    """Condemn ``heading`` and what follows it, up to the next heading of its rank or higher."""
    parent = heading.parent
    while parent is not None and len(parent.children) == 1 and not _holds_most(parent, page):
        heading, parent = parent, parent.parent
    if parent is None or _holds_most(heading, page):
        return
    _condemn(heading)
    siblings = parent.children
    rank = _rank(heading)
    for node in siblings[siblings.index(heading) + 1 :]:
        if _rank(node) <= rank < 9 or _holds_most(node, page) or (rank == 9 and not _is_list_like(node)):
            return
        _condemn(node)


def _rank(node: Node) -> int:
    """1 to 6 for a heading or a box that begins with one, 9 for anything else."""
    inner = next((n for n in node.walk() if n.runs), node)
    return int(inner.tag[1]) if inner.tag in _HEADINGS else 9


def _is_list_like(node: Node) -> bool:
    return node.tag in ("ul", "ol", "dl", "table") or node.linked > _MOST * node.length


def _content(root: Node) -> Node:
    """The smallest element that still holds nearly all the page's own prose."""
    node = root
    measure = _own_prose if root.prose else _own_words
    total = measure(root)
    while total:
        inner = next((child for child in node.children if measure(child) >= 0.8 * total), None)
        if inner is None or inner.tag in ("p", "li", "ul", "ol"):
            return node
        node = inner
    return node


def _own_prose(node: Node) -> int:
    if node.furniture:
        return 0
    return node.prose - sum(n.prose for n in node.walk() if n.furniture and n.parent and not n.parent.furniture)


def _own_words(node: Node) -> int:
    return 0 if node.furniture else node.length - node.linked


def _mark_link_lists(page: Page, content: Node) -> None:
    """Condemn lists of links: all outside ``content``, inside it those before its prose and headlines after it."""
    inside = {run.order for node in content.walk() for run in node.runs}
    prose = [run.order for run in page.runs if run.order in inside and _is_own(run, page)]
    if not prose:
        return
    around = {id(content), *(id(node) for node in content.ancestors())}
    for node in page.root.walk():
        if node.furniture or not node.links or id(node) in around:
            continue
        first = next(run.order for inner in node.walk() for run in inner.runs)
        if first not in inside:
            foreign = _is_link_list(node, least=0.6) or _is_card(node)
        else:
            foreign = _is_link_list(node, least=0.75) and (
                first < prose[0] or (first > prose[-1] and _is_made_of_headlines(node))
            )
        if foreign:
            _condemn(node)


def _is_own(run: Run, page: Page) -> bool:
    """Prose of the page; of a page without any, whatever is no link."""
    if run.furniture or run.node.furniture:
        return False
    return run.node.prose > 0 if page.root.prose else not run.links


def _is_link_list(node: Node, *, least: float) -> bool:
    """Three links or more that are at least ``least`` of the words."""
    return node.tag in _LISTS and node.links >= 3 and node.linked >= least * node.length


def _is_card(node: Node) -> bool:
    """A headline that is a link, with a few words below it."""
    if node.length > _CARD_LENGTH or node.tag in ("p", "td", "tr"):
        return False
    head = next(run for inner in node.walk() for run in inner.runs)
    return head.is_all_link and len(head.text.split()) >= 3


def _is_made_of_headlines(node: Node) -> bool:
    """Whether the links are as long as headlines; names of states are shorter."""
    runs = [run for inner in node.walk() for run in inner.runs]
    return sum(len(run.text.split()) >= _TEASER_WORDS for run in runs) > _MOST * len(runs)
