"""Who says what in a document: quotation marks, reporting words, their sources, and the speakers behind them."""

from undersigned.reading.speech.find import Speech, find

__all__ = ["Speech", "find"]
