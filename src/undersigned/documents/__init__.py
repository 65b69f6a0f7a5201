"""Bytes to Document: one module a format, every character of the text traceable to its place in the source."""
