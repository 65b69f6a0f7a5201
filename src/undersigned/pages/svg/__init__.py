"""Drawings made on the server as SVG text: each has its table beside it on the page."""
