"""Words as 64-bit numbers, whole columns at a time, so that words can be looked up, joined and shortened without making strings.

The hash of a word is a polynomial of its characters modulo 2 ** 64: that of two words run together follows from theirs, and so
does that of a word without one or two of its letters. Words that fall together by chance cost a comparison and change no answer:
whatever is found by a hash is scored as names are always scored.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

Hashes = NDArray[np.uint64]
Numbers = NDArray[np.int64]

_BASE = 0x9E3779B97F4A7C15
_FACTOR = np.uint64(_BASE)
_UNDO = pow(_BASE, -1, 1 << 64)
_LONGEST = 4096


def _powers(base: int) -> Hashes:
    return np.cumprod(np.array([1] + [base] * (_LONGEST - 1), dtype=np.uint64), dtype=np.uint64)


_POWERS, _HIGH_POWERS = _powers(_BASE), _powers(pow(_BASE, _LONGEST, 1 << 64))
_WITHOUT = [np.uint64(pow(_UNDO, slips, 1 << 64)) for slips in range(3)]


def powers(sizes: Numbers) -> Hashes:
    """What a hash is multiplied by to make room for that many characters behind it (sixteen million at most)."""
    found = _POWERS[sizes % _LONGEST]
    high = sizes // _LONGEST
    return found * _HIGH_POWERS[high] if high.any() else found


def lengths(words: Sequence[str]) -> Numbers:
    """The number of characters of each word."""
    return np.fromiter(map(len, words), dtype=np.int64, count=len(words))


class Letters:
    """The letters of a column of words place by place, so that a column of hashes grows by a letter at once.

    ``order`` are the words by place, the longest first, and ``sizes`` their lengths. ``rows`` has for each place in a word the
    letters that stand there, in the order of the words: the first of them, for only the longest reach that far. Of "on", "tea"
    and "at" the order is 1, 0, 2, and the rows are "toa", "ent", "a".
    """

    def __init__(self, words: Sequence[str]) -> None:
        sizes = lengths(words)
        flat = np.frombuffer("".join(words).encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
        self.order = np.argsort(-sizes, kind="stable")
        self.sizes = sizes[self.order]
        starts = (np.cumsum(sizes) - sizes)[self.order]
        reach = len(words) - np.cumsum(np.bincount(sizes)) if len(words) else sizes
        self.rows = [flat[starts[:count] + place] for place, count in enumerate(reach[:-1].tolist())]

    def __len__(self) -> int:
        return len(self.order)

    def in_place(self, values: NDArray[Any]) -> NDArray[Any]:
        """Values of the words in their ``order``, by place."""
        found = np.empty_like(values)
        found[self.order] = values
        return found

    def growing(self) -> Iterator[Hashes]:
        """The hashes of the words' beginnings, a letter longer each time, in the ``order`` of the words that have so many."""
        whole = np.zeros(len(self), dtype=np.uint64)
        for row in self.rows:
            whole = whole[: len(row)] * _FACTOR + row
            yield whole


def letters_of(words: Sequence[str] | Letters) -> Letters:
    """The letters of words, or those given."""
    return words if isinstance(words, Letters) else Letters(words)


def hashes(words: Sequence[str] | Letters) -> Hashes:
    """The hash of each word."""
    letters = letters_of(words)
    found = np.zeros(len(letters), dtype=np.uint64)
    for row in letters.rows:
        part = found[: len(row)]
        part *= _FACTOR
        part += row
    return letters.in_place(found)


def hashes_of_first(words: Sequence[str] | Letters, *sizes: int) -> list[Hashes]:
    """For each of some sizes the hash of so many letters of each word, or of all there are."""
    letters = letters_of(words)
    found = [np.zeros(len(letters), dtype=np.uint64) for _ in sizes]
    for count, whole in enumerate(islice(letters.growing(), max(sizes)), start=1):
        for of_size, size in zip(found, sizes, strict=True):
            if count <= size:
                of_size[: len(whole)] = whole
    return [letters.in_place(of_size) for of_size in found]


def hashes_without(words: Sequence[str] | Letters, left_out: str) -> tuple[Hashes, Numbers]:
    """The hash of what is left of each word without some letters, other than the first letter, and how many letters that is."""
    letters = letters_of(words)
    found, sizes = np.zeros(len(letters), dtype=np.uint64), np.zeros(len(letters), dtype=np.int64)
    stays = np.array([chr(code) not in left_out for code in range(128)])
    for place, row in enumerate(letters.rows):
        some = stays[np.minimum(row, 127)] | (place == 0)
        np.copyto(found[: len(row)], found[: len(row)] * _FACTOR + row, where=some)
        sizes[: len(row)] += some
    return letters.in_place(found), letters.in_place(sizes)


def letter_bits(words: Sequence[str] | Letters, *, most: int) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    """The bit of each word's first letter, and those of all its letters where they are no more than ``most``.

    Letters may share a bit.
    """
    letters = letters_of(words)
    first, all_ = np.zeros((2, len(letters)), dtype=np.uint32)
    for place, row in enumerate(letters.rows[:most]):
        bits = np.uint32(1) << row % np.uint32(32)
        if not place:
            first[: len(row)] = bits
        all_[: len(row)] |= bits
    all_[letters.sizes > most] = 0
    return letters.in_place(first), letters.in_place(all_)


def beginnings(words: Sequence[str] | Letters, *, shortest: int, left_out: int) -> tuple[Numbers, Hashes]:
    """The hash of every beginning of ``shortest`` letters and more that leaves out ``left_out`` or more letters.

    With each, the place of its word.
    """
    letters = letters_of(words)
    owners, found = [], []
    for size, whole in enumerate(letters.growing(), start=1):
        if size >= shortest:
            longer = int(np.searchsorted(-letters.sizes, -(size + left_out), side="right"))
            owners.append(letters.order[:longer])
            found.append(whole[:longer])
    return _joined(owners, found)


def deletions(words: Sequence[str] | Letters, allowed: Numbers) -> tuple[Numbers, Hashes]:
    """The hash of each word whole and with up to ``allowed`` (0 to 2) of its letters left out, with its word's place.

    Two words that at most that many slips (letters changed, left out, put in, neighbours swapped) tell apart have one in common.
    """
    letters = letters_of(words)
    owners, found = [], []
    last = np.flatnonzero(np.diff(letters.sizes, append=-1)).tolist()
    for start, end in pairwise((0, *(place + 1 for place in last))):
        size, places = int(letters.sizes[start]), letters.order[start:end]
        # sums[k]: the share of the first k letters in the hash of the whole; without a letter behind, it is one power less.
        sums = np.zeros((size + 1, len(places)), dtype=np.uint64)
        for place, (row, factor) in enumerate(zip(letters.rows, powers(size - 1 - np.arange(size)), strict=False)):
            np.add(sums[place], row[start:end] * factor, out=sums[place + 1])
        most = allowed[places]
        for slips in range(int(most.max(initial=0)) + 1):
            chosen = most >= slips
            keys = _without(sums if chosen.all() else sums[:, chosen], slips)
            owners.append(np.tile(places[chosen], len(keys)))
            found.append(keys.ravel())
    return _joined(owners, found)


def _without(sums: Hashes, slips: int) -> Hashes:
    """The hashes of words without so many (0 to 2) letters, a row for each choice of them.

    What stands before the first gap, between the gaps and behind the last is less by as many powers as there are gaps behind it;
    taken apart by gaps, the hash is a sum of what belongs to the first, to the last, and to the whole.
    """
    if not slips:
        return sums[-1:]
    last: Hashes = sums[:-1] * _WITHOUT[1] - sums[1:] + sums[-1]
    if slips == 1:
        return last
    first = sums[:-1] * _WITHOUT[2] - sums[1:] * _WITHOUT[1]
    one, other = np.triu_indices(len(last), 1)
    both: Hashes = first[one] + last[other]
    return both


def _joined(owners: list[Numbers], found: list[Hashes]) -> tuple[Numbers, Hashes]:
    if not owners:
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.uint64)
    return np.concatenate(owners), np.concatenate(found)
