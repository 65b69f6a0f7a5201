"""Answers given lately, for whoever asks for the same again: a shared link is opened by many within a minute."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import Final

MOST_BYTES: Final = 32 * 1024 * 1024
"""What one process of the site keeps."""


class Answers:
    """Contents by their ETag, which changes whenever the content may, so that nothing kept is ever out of date.

    The least lately asked for make room. Safe to share between threads.
    """

    def __init__(self, *, most_bytes: int = MOST_BYTES) -> None:
        self._most = most_bytes
        self._lock = threading.Lock()
        self._kept: OrderedDict[str, bytes] = OrderedDict()
        self._bytes = 0

    def get(self, tag: str) -> bytes | None:
        """The content with that ETag, if it is kept."""
        with self._lock:
            if tag in self._kept:
                self._kept.move_to_end(tag)
            return self._kept.get(tag)

    def keep(self, tag: str, content: bytes) -> None:
        """Keep ``content`` unless it is larger than an eighth of everything that may be kept."""
        if 8 * len(content) > self._most:
            return
        with self._lock:
            if tag not in self._kept:
                self._kept[tag] = content
                self._bytes += len(content)
            while self._bytes > self._most:
                _, gone = self._kept.popitem(last=False)
                self._bytes -= len(gone)
