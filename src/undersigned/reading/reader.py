"""The order in which a document is read, and nothing else."""

from __future__ import annotations

from undersigned.model.documents import Document
from undersigned.model.readings import Reading, SourceHead
from undersigned.reading import claims, speech, stances
from undersigned.reading.bare_lists import bare_statement
from undersigned.reading.coverage import statements
from undersigned.reading.doubts import doubts
from undersigned.reading.genre import is_own_text
from undersigned.reading.lexicon import languages
from undersigned.reading.statement import official_statement, quoted
from undersigned.reading.textview import view
from undersigned.reading.titles import title_span


def read(document: Document) -> Reading:
    """All that ``document`` yields: a pure function of the document and this version of the reader."""
    seen = view(document)
    if seen.language not in languages():
        bare = bare_statement(seen)
        how = "" if bare is None else "; its list was read by the names alone"
        return Reading(
            source=_head(document),
            text=document.text,
            statements=() if bare is None else (bare,),
            warnings=(*document.warnings, f"no lexicon for {seen.language!r}{how}"),
        )
    marked = quoted(seen)
    official = official_statement(seen, marked)
    listed = official.statement is not None and bool(official.statement.positions)
    own_text = is_own_text(seen, title_span(seen), marked, listed=listed)
    # A delegation that speaks for itself and quotes nobody reports nothing: there is no speech to attribute.
    voices = speech.Speech(speakers=(), quotes=()) if own_text and not marked else speech.find(seen)
    coverage = stances.Coverage() if own_text else stances.find(seen, voices)
    claimed = claims.find(seen, voices, coverage)
    found = statements(seen, coverage, official.statement, claimed)
    doubted = doubts(official.page, found, coverage, claimed)
    return Reading(
        source=_head(document),
        text=document.text,
        statements=found,
        speakers=voices.speakers,
        quotes=voices.quotes,
        claims=claimed,
        warnings=(*document.warnings, *official.warnings, *doubted),
    )


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
