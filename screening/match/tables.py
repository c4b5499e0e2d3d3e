"""Groups of whole numbers under 64-bit keys, as flat arrays that can be kept in a file and mapped into memory."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from screening.match.hashes import Hashes, Numbers

Arrays = dict[str, NDArray[np.generic]]

_FEW = 4096
"""Keys up to which the sorted keys are searched at once; more are sifted first."""
_SIFT = np.uint64(0xD6E8FEB86659FD93)


def spread(starts: Numbers, ends: Numbers) -> tuple[Numbers, Numbers]:
    """Every number of the ranges from starts to ends: the range each belongs to, and the numbers, in order."""
    sizes = ends - starts
    owner = np.repeat(np.arange(len(sizes)), sizes)
    first = np.cumsum(sizes) - sizes
    return owner, np.arange(len(owner)) - first[owner] + starts[owner]


def bounds(ends: NDArray[np.integer], places: Numbers) -> tuple[Numbers, Numbers]:
    """Start and end of the groups at the given places, where ``ends`` are the ends of all."""
    return np.where(places > 0, ends[places - 1], 0).astype(np.int64), ends[places].astype(np.int64)


def different(numbers: Numbers) -> Numbers:
    """The numbers in order, none twice."""
    numbers = np.sort(numbers)
    return numbers[np.append(True, numbers[1:] != numbers[:-1])] if len(numbers) else numbers


def different_pairs(first: Numbers, second: Numbers, most: int) -> tuple[Numbers, Numbers]:
    """Pairs in order, none twice; ``second`` is below ``most``."""
    both = different(first * most + second)
    return both // most, both % most


def where(some: tuple[Numbers, Numbers], first: Numbers, second: Numbers, most: int) -> Numbers:
    """Where among pairs in order some of them stand, as far as they do; ``second`` is below ``most``."""
    keys, asked = first * most + second, some[0] * most + some[1]
    if not len(keys):
        return keys
    at = np.minimum(np.searchsorted(keys, asked), len(keys) - 1)
    found: Numbers = at[keys[at] == asked]
    return found


class Table:
    """Numbers under keys; ``find`` looks a column of keys up."""

    def __init__(self, keys: Hashes, ends: NDArray[np.uint32], values: NDArray[np.int32]) -> None:
        self._keys = keys
        self._ends = ends
        self._values = values
        self._sieve: NDArray[np.bool_] | None = None
        self._shift = np.uint64(64 - max(10, int(len(keys) * 8).bit_length()))

    @classmethod
    def of(cls, keys: Hashes, values: Numbers) -> Table:
        """The table of key and value pairs; pairs that repeat are kept once."""
        order = np.lexsort((values, keys))
        keys, values = keys[order], values[order]
        new_key = np.append(True, keys[1:] != keys[:-1]) if len(keys) else np.zeros(0, dtype=bool)
        kept = new_key | np.append(True, values[1:] != values[:-1]) if len(keys) else new_key
        keys, values, new_key = keys[kept], values[kept], new_key[kept]
        ends = np.append(np.flatnonzero(new_key)[1:], len(keys)) if len(keys) else np.zeros(0)
        return cls(keys[new_key], ends.astype(np.uint32), values.astype(np.int32))

    def arrays(self, name: str) -> Arrays:
        """What there is to keep, each array under a name that begins with ``name``."""
        return {f"{name}.keys": self._keys, f"{name}.ends": self._ends, f"{name}.values": self._values}

    @classmethod
    def opened(cls, name: str, arrays: Mapping[str, NDArray[np.generic]]) -> Table:
        """The table again."""
        return cls(arrays[f"{name}.keys"], arrays[f"{name}.ends"], arrays[f"{name}.values"])  # type: ignore[arg-type]

    def places(self, keys: Hashes) -> tuple[Numbers, Numbers]:
        """Which of the keys are there (their places in the column), and the place of each in the table."""
        asked = np.arange(len(keys))
        if len(keys) > _FEW:
            asked = np.flatnonzero(self._sifted(keys))
            keys = keys[asked]
        if not len(self._keys):
            return asked[:0], asked[:0]
        at = np.minimum(np.searchsorted(self._keys, keys), len(self._keys) - 1)
        there = self._keys[at] == keys
        return asked[there], at[there]

    def find(self, keys: Hashes) -> tuple[Numbers, Numbers]:
        """All values under the keys: the place of the key in the column, and the value."""
        asked, at = self.places(keys)
        owner, value = spread(*bounds(self._ends, at))
        return asked[owner], self._values[value].astype(np.int64)

    def _sifted(self, keys: Hashes) -> NDArray[np.bool_]:
        """Whether a key can be there, by a table of bits; searching costs ten times as much, and most keys are not there."""
        if self._sieve is None:
            self._sieve = np.zeros(1 << (64 - int(self._shift)), dtype=bool)
            self._sieve[(self._keys * _SIFT) >> self._shift] = True
        found: NDArray[np.bool_] = self._sieve[(keys * _SIFT) >> self._shift]
        return found
