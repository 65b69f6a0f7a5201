"""An attribution while a line is read, and the verb from which it is read: spans of words, not yet of text."""

from __future__ import annotations

from dataclasses import dataclass, field

from undersigned.reading.speech.lexicon import Cue, SpeechLexicon
from undersigned.reading.speech.phrases import Phrase
from undersigned.reading.speech.tokens import Line
from undersigned.reading.textview import Span


@dataclass(slots=True, kw_only=True)
class Attribution:
    """Who (source) says (cue) what (content)."""

    source: Phrase | None
    cue: Phrase | None
    content: list[Phrase] = field(default_factory=list)
    voice: bool
    verb: int
    """The word that carries the cue."""
    speaks: bool = False
    """Whether the verb is one of speaking: "said", "told"."""
    elsewhere: Span | None = None
    """The source, where it stands in an earlier block."""

    def holds(self, word: int) -> bool:
        """Whether the word at that index is part of what is said."""
        return any(part.start <= word < part.end for part in self.content)

    def is_of(self, word: int) -> bool:
        """Whether the word at that index is part of the source of what is said."""
        return self.voice and self.source is not None and self.source.start <= word < self.source.end

    def quotes(self, line: Line) -> bool:
        """Whether any of it is a whole quotation."""
        return any("U" in line.tags[part.start : part.end] for part in self.content)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verb:
    """A verb that may attribute, in its sentence."""

    line: Line
    at: int
    group: int
    """Where its auxiliaries and adverbs begin."""
    begin: int
    end: int
    """The sentence, without its stop."""
    cue: Cue
    words: SpeechLexicon
    lent: bool = False
    """Whether it is an infinitive that another verb makes finite: "made known", "a fait savoir"."""

    @property
    def finite(self) -> bool:
        """Whether it has a subject of its own."""
        alone = self.group == self.at and self.line.tags[self.at - 1 : self.at] != "O"  # "a-t-elle ajouté"
        alone &= self.line.lexicon.grammar.own_participles
        return self.lent or self.line.tags[self.at] in ("V" if alone else "VE")

    @property
    def span(self) -> Phrase:
        """The verb with its auxiliaries."""
        return Phrase(self.group, self.at + 1)

    @property
    def after(self) -> str:
        """The class of the next word; a stop at the sentence's end."""
        return self.line.tags[self.at + 1] if self.at + 1 < self.end else "."
