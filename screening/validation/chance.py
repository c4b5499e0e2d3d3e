"""Chance that can be repeated: the same seed gives the same draws on every machine and in every version of Python.

``random.Random`` promises that for its floats alone; a validation must be repeatable years later, draw by draw.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import blake2b
from typing import TypeVar

T = TypeVar("T")


class Chance:
    """Draws that depend on nothing but the words of the seed, such as ``Chance(7, "one-slip", entity.id)``."""

    def __init__(self, *seed: object) -> None:
        self._seed = "\x1f".join(str(word) for word in seed).encode("utf-8", "surrogatepass")
        self._drawn = 0

    def below(self, count: int) -> int:
        """A whole number from 0 to ``count`` - 1, each as likely; ``count`` is at least 1 and far below 2 to the 64."""
        self._drawn += 1
        found = blake2b(self._seed + self._drawn.to_bytes(8, "big"), digest_size=8)
        return int.from_bytes(found.digest(), "big") % count

    def choice(self, options: Sequence[T]) -> T:
        """One of the options, each as likely."""
        return options[self.below(len(options))]

    def one_in(self, count: int) -> bool:
        """True once in ``count`` times."""
        return self.below(count) == 0

    def shuffled(self, things: Iterable[T]) -> list[T]:
        """All the things in an order of chance."""
        found = list(things)
        for last in range(len(found) - 1, 0, -1):
            other = self.below(last + 1)
            found[last], found[other] = found[other], found[last]
        return found
