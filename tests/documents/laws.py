"""What holds of every document, whatever it was made from."""

from __future__ import annotations

from undersigned.model.documents import Document, Role


def assert_lawful(document: Document) -> None:
    """Segments are in order, apart, inside the text and tight; between them stands white space; lines lie inside."""
    text, at = document.text, 0
    for segment in document.segments:
        assert at <= segment.start < segment.end <= len(text)
        assert not text[at : segment.start].strip(), text[at : segment.start]
        words = text[segment.start : segment.end]
        assert words == words.strip()
        for line in segment.lines:
            assert segment.start <= line.start < line.end <= segment.end
            assert document.lines_at(line.start, line.end)
        at = segment.end
    assert not text[at:].strip()


def outline(document: Document) -> list[tuple[str, str]]:
    """Role and words of each segment."""
    return [(str(s.role), document.text[s.start : s.end]) for s in document.segments]


def kept(document: Document) -> str:
    """The words that are read: all but the furniture."""
    return "\n".join(document.text[s.start : s.end] for s in document.segments if s.role is not Role.FURNITURE)
