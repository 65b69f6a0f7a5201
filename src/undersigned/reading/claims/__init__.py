"""What a document and its speakers claim: one kind of claim a module, put together in ``find``."""

from undersigned.reading.claims.find import find

__all__ = ["find"]
