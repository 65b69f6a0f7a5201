"""The order in which a document is read, and nothing else."""

from __future__ import annotations

from undersigned.model.documents import Document
from undersigned.model.readings import Reading, SourceHead


def read(document: Document) -> Reading:
    """All that ``document`` yields: a pure function of the document and this version of the reader."""
    return Reading(source=_head(document), text=document.text)


def _head(document: Document) -> SourceHead:
    return SourceHead(
        name=document.name,
        sha256=document.sha256,
        media_type=document.media_type,
        language=document.language,
        title=document.title,
        url=document.url,
        publisher=document.publisher,
        published=document.published.isoformat() if document.published else None,
    )
