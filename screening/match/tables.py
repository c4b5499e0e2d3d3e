"""Groups of whole numbers under 64-bit keys, as flat arrays that can be kept in a file and mapped into memory."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from screening.match.hashes import Hashes, Numbers

_MARK = 14
Arrays = dict[str, NDArray[np.generic]]

_FEW = 256
"""Keys up to which the sorted keys are searched at once; more are sifted first, and found by where keys like them begin."""
_MIX = np.uint64(0xD6E8FEB86659FD93)
"""Keys are kept multiplied by this, so that their first bits say nothing of the words: words alike in front have keys alike."""


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
    """The numbers in ascending order, none twice: ``np.unique``, which loads more of NumPy than one question has time for."""
    numbers = np.sort(numbers)
    return numbers[np.append(True, numbers[1:] != numbers[:-1])] if len(numbers) else numbers


def different_pairs(first: Numbers, second: Numbers, most: int) -> tuple[Numbers, Numbers]:
    """Pairs in order, none twice; ``second`` is below ``most``."""
    both = different(first * most + second)
    return both // most, both % most


def best_pairs(first: Numbers, second: Numbers, marks: Numbers, most: int) -> tuple[Numbers, Numbers, Numbers]:
    """Each pair once, in order, with the greatest of its marks; ``second`` is below ``most``, marks are below 16,384."""
    both = np.sort(((first * most + second) << _MARK) | marks)
    pairs = both >> _MARK
    both = both[np.append(pairs[1:] != pairs[:-1], True)] if len(both) else both
    pairs = both >> _MARK
    return pairs // most, pairs % most, both & ((1 << _MARK) - 1)


def between(ordered: Numbers, first: int, last: int) -> slice:
    """Where in a column in order those stand that are ``first`` or more, and less than ``last``."""
    return slice(*np.searchsorted(ordered, [first, last]).tolist())


def places_of(keys: Numbers, ordered: Numbers) -> tuple[Numbers, Numbers]:
    """Where keys stand among others that are in order and may repeat: the place of the key in the column, and the place there."""
    if not len(ordered):
        return keys[:0], keys[:0]
    at = np.searchsorted(ordered, keys)
    held = np.flatnonzero(ordered.take(at, mode="clip") == keys)
    owner, place = spread(at.take(held), np.searchsorted(ordered, keys.take(held), side="right"))
    return held.take(owner), place


class Table:
    """Numbers under keys; ``find`` looks a column of keys up."""

    def __init__(self, mixed: Hashes, ends: NDArray[np.uint32], values: NDArray[np.int32]) -> None:
        self._mixed = mixed
        self._ends = ends
        self._values = values
        self._sieve: NDArray[np.bool_] | None = None
        bits = max(7, len(mixed).bit_length())
        self._sifts, self._begins = np.uint64(64 - bits - 3), np.uint64(64 - bits)

    @classmethod
    def of(cls, keys: Hashes, values: NDArray[np.integer]) -> Table:
        """The table of key and value pairs; pairs that repeat are kept once."""
        mixed = keys * _MIX
        order = np.argsort(mixed)
        mixed, values = mixed[order], values[order]
        del order  # there may be tens of millions
        new_key = np.append(True, mixed[1:] != mixed[:-1])[: len(mixed)]
        # In groups by key, the values of each in order and none twice.
        grouped = np.cumsum(new_key)
        grouped <<= 32
        grouped += values
        mixed = mixed[new_key]
        grouped = different(grouped)
        counts = np.bincount((grouped >> 32) - 1, minlength=len(mixed))
        return cls(mixed, np.cumsum(counts).astype(np.uint32), (grouped & ((1 << 32) - 1)).astype(np.int32))

    def arrays(self, name: str) -> Arrays:
        """What there is to keep, each array under a name that begins with ``name``."""
        return {f"{name}.keys": self._mixed, f"{name}.ends": self._ends, f"{name}.values": self._values}

    @classmethod
    def opened(cls, name: str, arrays: Mapping[str, NDArray[np.generic]]) -> Table:
        """The table that ``arrays`` hold under this name; KeyError where they hold none."""
        return cls(arrays[f"{name}.keys"], arrays[f"{name}.ends"], arrays[f"{name}.values"])  # type: ignore[arg-type]

    def places(self, keys: Hashes) -> tuple[Numbers, Numbers]:
        """Which of the keys are there (their places in the column), and the place of each in the table."""
        mixed = keys * _MIX
        asked = np.arange(len(keys))
        if not len(self._mixed):
            return asked[:0], asked[:0]
        if len(keys) > _FEW:
            asked = np.flatnonzero(self._sifted(mixed))
            mixed = mixed[asked]
            at = self._first[mixed >> self._begins].astype(np.int64)
            behind, last = np.arange(len(at)), len(self._mixed) - 1
            while len(behind := behind[(self._mixed[at[behind]] < mixed[behind]) & (at[behind] < last)]):
                at[behind] += 1
        else:
            at = np.minimum(np.searchsorted(self._mixed, mixed), len(self._mixed) - 1)
        there = self._mixed[at] == mixed
        return asked[there], at[there]

    def find(self, keys: Hashes) -> tuple[Numbers, Numbers]:
        """All values under the keys: the place of the key in the column, and the value."""
        asked, at = self.places(keys)
        owner, value = spread(*bounds(self._ends, at))
        return asked[owner], self._values[value].astype(np.int64)

    def _sifted(self, mixed: Hashes) -> NDArray[np.bool_]:
        """Whether a key can be there, by a table of bits: most are not."""
        if self._sieve is None:
            self._sieve = np.zeros(1 << (64 - int(self._sifts)), dtype=bool)
            self._sieve[self._mixed >> self._sifts] = True
            counts = np.bincount((self._mixed >> self._begins).astype(np.int64), minlength=1 << (64 - int(self._begins)))
            self._first = np.minimum(np.cumsum(counts) - counts, len(self._mixed) - 1).astype(np.uint32)
        found: NDArray[np.bool_] = self._sieve[mixed >> self._sifts]
        return found
