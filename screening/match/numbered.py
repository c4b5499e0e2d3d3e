"""Sequences of small whole numbers (the letters of words, the codes of skeletons) numbered as they come, columns at a time.

A sequence is found by its hash and then compared with the one that has it: no answer depends on what falls together by chance.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from screening.match.hashes import Hashes, Numbers, powers

_MIX = np.uint64(0xD6E8FEB86659FD93)
_FIRST_BITS = 12
_BASE = int(powers(np.array([1]))[0])


class Growing:
    """An array that grows at its end; ``all`` are the values so far."""

    def __init__(self, kind: Any) -> None:
        self._kept: NDArray[Any] = np.zeros(1024, dtype=kind)
        self._count = 0

    @property
    def all(self) -> NDArray[Any]:
        """The values so far, in order."""
        return self._kept[: self._count]

    def __len__(self) -> int:
        return self._count

    def add(self, more: Any) -> None:
        """Put further values behind those there are."""
        end = self._count + len(more)
        if end > len(self._kept):
            wider = np.zeros(2 * end, dtype=self._kept.dtype)
            wider[: self._count] = self.all
            self._kept = wider
        self._kept[self._count : end] = more
        self._count = end


class _Powers:
    """The powers of the base and of its inverse, as many as any column so far needed."""

    up = down = np.ones(1, dtype=np.uint64)


def _powers(count: int) -> tuple[Hashes, Hashes]:
    if len(_Powers.up) < count:
        found = []
        for base in (_BASE, pow(_BASE, -1, 1 << 64)):
            factors = np.full(2 * count, base, dtype=np.uint64)
            factors[0] = 1
            found.append(np.multiply.accumulate(factors))
        _Powers.up, _Powers.down = found
    return _Powers.up, _Powers.down


class Sums:
    """A row of numbers from which the hash (that of ``hashes``) of any stretch of it follows at once."""

    def __init__(self, flat: NDArray[Any]) -> None:
        self._up, down = _powers(len(flat) + 1)
        self._sums = np.zeros(len(flat) + 1, dtype=np.uint64)
        np.cumsum(flat * down[: len(flat)], out=self._sums[1:])

    def hashes(self, starts: Numbers, ends: Numbers) -> Hashes:
        """The hash of each stretch, from start to end; none may be empty."""
        found: Hashes = (self._sums[ends] - self._sums[starts]) * self._up[ends - 1]
        return found


class Numbered:
    """Numbers for different sequences, counted from nought."""

    def __init__(self, kind: Any) -> None:
        self._hash = Growing(np.uint64)
        self._pool = Growing(kind)
        self._ends = Growing(np.int64)
        self._slots = np.full(1 << _FIRST_BITS, -1, dtype=np.int32)
        self._shift = np.uint64(64 - _FIRST_BITS)

    def __len__(self) -> int:
        return len(self._ends)

    def sequence(self, number: int) -> NDArray[Any]:
        """The sequence that has a number."""
        return self._pool.all[int(self._ends.all[number - 1]) if number else 0 : int(self._ends.all[number])]

    def from_number(self, number: int) -> tuple[NDArray[Any], Numbers, Hashes]:
        """The sequences from a number on, one behind the other; where each ends, and its hash."""
        start = int(self._ends.all[number - 1]) if number else 0
        return self._pool.all[start:], self._ends.all[number:] - start, self._hash.all[number:]

    def numbers(self, flat: NDArray[Any], ends: Numbers, hashed: Hashes) -> Numbers:
        """The number of each of the sequences that ``flat`` consists of, by their ends; those that are new get the next ones.

        -1 for a sequence that has the hash of another one.
        """
        if not len(ends):
            return ends
        starts = np.append(0, ends[:-1])
        found = self._found(hashed)
        unknown = np.flatnonzero(found < 0)
        if len(unknown):
            _, first = np.unique(hashed[unknown], return_index=True)
            self._add(flat, starts, ends, hashed, unknown[np.sort(first)])
            found[unknown] = self._found(hashed[unknown])
        sizes, known_ends = ends - starts, self._ends.all[found]
        known_starts = np.where(found > 0, self._ends.all[found - 1], 0)
        same = known_ends - known_starts == sizes
        pool = self._pool.all
        at = np.arange(len(flat)) + np.repeat(known_starts - starts, sizes)
        if not same.all():
            at = np.minimum(at, len(pool) - 1)
        other = np.flatnonzero(pool[at] != flat)
        if len(other):
            same[np.searchsorted(ends, other, side="right")] = False
        found[~same] = -1
        return found

    def _found(self, hashed: Hashes) -> Numbers:
        mask = len(self._slots) - 1
        slot = ((hashed * _MIX) >> self._shift).astype(np.int64)
        found = self._slots[slot].astype(np.int64)
        if len(self._hash):
            known = self._hash.all
            pending = np.flatnonzero((found >= 0) & (known[found] != hashed))
            while len(pending):
                slot[pending] = (slot[pending] + 1) & mask
                found[pending] = self._slots[slot[pending]]
                pending = pending[(found[pending] >= 0) & (known[found[pending]] != hashed[pending])]
        return found

    def _add(self, flat: NDArray[Any], starts: Numbers, ends: Numbers, hashed: Hashes, new: Numbers) -> None:
        sizes = ends[new] - starts[new]
        at = np.repeat(starts[new] - (np.cumsum(sizes) - sizes), sizes) + np.arange(int(sizes.sum()))
        first = len(self._ends)
        self._ends.add(len(self._pool) + np.cumsum(sizes))
        self._pool.add(flat[at])
        self._hash.add(hashed[new])
        if 2 * len(self._hash) > len(self._slots):
            bits = (4 * len(self._hash)).bit_length()
            self._slots, self._shift = np.full(1 << bits, -1, dtype=np.int32), np.uint64(64 - bits)
            first = 0
        self._put(np.arange(first, len(self._hash)))

    def _put(self, numbers: Numbers) -> None:
        mask = len(self._slots) - 1
        slot = ((self._hash.all[numbers] * _MIX) >> self._shift).astype(np.int64)
        while len(numbers):
            free = self._slots[slot] < 0
            self._slots[slot[free]] = numbers[free]
            left = self._slots[slot] != numbers
            numbers, slot = numbers[left], (slot[left] + 1) & mask
