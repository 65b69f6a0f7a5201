"""Answers as long as a whole register, fetched as they are looked at.

The record is only ever appended to, so numbers that were found at one link of the chain
can be read later at that same link and still give what was there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar, overload

from undersigned.register.numbering import CHUNK

Item = TypeVar("Item")


class Found(Sequence[Item]):
    """The items behind ``numbers``, loaded a slice at a time."""

    def __init__(self, numbers: Sequence[int], load: Callable[[Sequence[int]], list[Item]]) -> None:
        self._numbers = numbers
        self._load = load

    def __len__(self) -> int:
        return len(self._numbers)

    @overload
    def __getitem__(self, index: int) -> Item: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[Item]: ...

    def __getitem__(self, index: int | slice) -> Item | Sequence[Item]:
        if isinstance(index, slice):
            return self._load(self._numbers[index])
        return self._load([self._numbers[index]])[0]

    def __iter__(self) -> Iterator[Item]:
        for first in range(0, len(self._numbers), CHUNK):
            yield from self._load(self._numbers[first : first + CHUNK])
