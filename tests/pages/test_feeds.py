import json
from xml.etree import ElementTree

from undersigned.pages.catalogue import FILES
from undersigned.pages.files import file_at
from undersigned.pages.held import Held
from undersigned.pages.site import Site

ATOM = "{http://www.w3.org/2005/Atom}"
SITE = Site(live=True, data_version="2026.11", url="https://example.org/")


def test_atom_has_what_every_feed_must(held: Held) -> None:
    feed = ElementTree.fromstring(file_at("changes/feed.atom", held, SITE, FILES))
    assert feed.find(f"{ATOM}id") is not None
    entries = feed.findall(f"{ATOM}entry")
    assert len({entry.findtext(f"{ATOM}id") for entry in entries}) == len(entries) > 0
    for entry in entries:
        assert entry.findtext(f"{ATOM}updated")
        link = entry.find(f"{ATOM}link")
        assert link is not None and link.attrib["href"].startswith("https://example.org/statements/")


def test_the_json_feed_tells_the_same(held: Held) -> None:
    feed = json.loads(file_at("changes/feed.json", held, SITE, FILES))
    atom = ElementTree.fromstring(file_at("changes/feed.atom", held, SITE, FILES))
    assert [item["id"] for item in feed["items"]] == [e.findtext(f"{ATOM}id") for e in atom.findall(f"{ATOM}entry")]
