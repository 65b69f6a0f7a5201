"""The speakers of a document: each source leads to one person, body or paper, however it is named the second time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from undersigned.model.readings import Speaker
from undersigned.reading.textview import Span, TextView

_PRONOUNS = frozenset(["he", "she", "they", "it", "we", "i", "who", "which", "that"])


def resolve(view: TextView, sources: Sequence[Span | None]) -> tuple[tuple[Speaker, ...], list[str | None]]:
    """The speakers behind ``sources`` in order of the text, and for each source the id of its speaker."""
    speakers: dict[str, Speaker] = {}
    ids: list[str | None] = []
    latest: str | None = None
    for source in sources:
        if source is None:
            ids.append(None)
            continue
        words = view.words(source)
        key = words.casefold()
        if key in _PRONOUNS and latest is not None:
            key = latest
        known = speakers.get(key)
        evidence = view.evidence(source.start, source.end)
        if known is None:
            state = next((m.state for m in view.mentions_in(source.start, source.end)), None)
            known = Speaker(
                id=f"p{len(speakers) + 1}",
                name=words if words[:1].isupper() else None,
                role=None if words[:1].isupper() else words,
                organisation=None,
                state=state,
            )
        speakers[key] = replace(known, evidence=(*known.evidence, evidence))
        ids.append(known.id)
        latest = key
    return tuple(speakers.values()), ids
