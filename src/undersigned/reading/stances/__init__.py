"""Who is reported to have signed a statement, and who not: rules for news reports and other prose."""

from undersigned.reading.stances.find import Coverage, find

__all__ = ["Coverage", "find"]
