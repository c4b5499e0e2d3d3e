"""Words as 64-bit numbers, whole columns at a time, so that words can be looked up, joined and shortened without making strings.

The hash of a word is a polynomial of its characters modulo 2 ** 64: that of two words run together follows from theirs, and so
does that of a word without one or two of its letters. Words that fall together by chance cost a comparison and change no answer:
whatever is found by a hash is scored as names are always scored.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

Hashes = NDArray[np.uint64]
Numbers = NDArray[np.int64]

_BASE = 0x9E3779B97F4A7C15
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


def by_length(words: Sequence[str]) -> Iterator[tuple[Numbers, NDArray[np.uint32]]]:
    """The words of each length: their places, and their characters, a row for each place in the word."""
    sizes = lengths(words)
    flat = np.frombuffer("".join(words).encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    starts = np.cumsum(sizes) - sizes
    order = np.argsort(sizes, kind="stable")
    for places in np.split(order, np.flatnonzero(np.diff(sizes[order])) + 1) if len(words) else ():
        yield places, flat[starts[places] + np.arange(sizes[places[0]])[:, None]]


def hashes(words: Sequence[str]) -> Hashes:
    """The hash of each word."""
    found = np.zeros(len(words), dtype=np.uint64)
    for places, letters in by_length(words):
        whole = np.zeros(len(places), dtype=np.uint64)
        for row in letters:
            whole = whole * np.uint64(_BASE) + row
        found[places] = whole
    return found


def hashes_of_first(words: Sequence[str], *sizes: int) -> list[Hashes]:
    """For each of some sizes the hash of so many letters of each word, or of all there are."""
    found = [np.zeros(len(words), dtype=np.uint64) for _ in sizes]
    for places, letters in by_length(words):
        whole = np.zeros(len(places), dtype=np.uint64)
        for count, row in enumerate(letters[: max(sizes)], start=1):
            whole = whole * np.uint64(_BASE) + row
            for of_size, size in zip(found, sizes, strict=True):
                if count == min(size, len(letters)):
                    of_size[places] = whole
    return found


def hashes_without(words: Sequence[str], left_out: str) -> tuple[Hashes, Numbers]:
    """The hash of what is left of each word without some letters, other than the first letter, and how many letters that is."""
    found, sizes = np.zeros(len(words), dtype=np.uint64), np.zeros(len(words), dtype=np.int64)
    stays = np.array([chr(code) not in left_out for code in range(128)])
    for places, letters in by_length(words):
        whole, size = np.zeros(len(places), dtype=np.uint64), np.zeros(len(places), dtype=np.int64)
        kept = stays[np.minimum(letters, 127)]
        kept[:1] = True
        for row, some in zip(letters, kept, strict=True):
            whole = np.where(some, whole * np.uint64(_BASE) + row, whole)
            size += some
        found[places], sizes[places] = whole, size
    return found, sizes


def letter_bits(words: Sequence[str], *, most: int) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    """The bit of each word's first letter, and those of all its letters where they are no more than ``most``.

    Letters may share a bit.
    """
    first, all_ = np.zeros((2, len(words)), dtype=np.uint32)
    for places, letters in by_length(words):
        if len(letters):
            bits = np.uint32(1) << letters % np.uint32(32)
            first[places] = bits[0]
            if len(letters) <= most:
                all_[places] = np.bitwise_or.reduce(bits, axis=0)
    return first, all_


def beginnings(words: Sequence[str], *, shortest: int, left_out: int) -> tuple[Numbers, Hashes]:
    """The hash of every beginning of ``shortest`` letters and more that leaves out ``left_out`` or more letters.

    With each, the place of its word.
    """
    owners, found = [], []
    for places, letters in by_length(words):
        whole = np.zeros(len(places), dtype=np.uint64)
        for size, row in enumerate(letters[: max(0, len(letters) - left_out)], start=1):
            whole = whole * np.uint64(_BASE) + row
            if size >= shortest:
                owners.append(places)
                found.append(whole)
    return _joined(owners, found)


def deletions(words: Sequence[str], allowed: Numbers) -> tuple[Numbers, Hashes]:
    """The hash of each word whole and with up to ``allowed`` (0 to 2) of its letters left out, with its word's place.

    Two words that at most that many slips (letters changed, left out, put in, neighbours swapped) tell apart have one in common.
    """
    owners, found = [], []
    for places, letters in by_length(words):
        size = len(letters)
        # sums[k]: the share of the first k letters in the hash of the whole; without a letter behind, it is one power less.
        sums = np.zeros((size + 1, len(places)), dtype=np.uint64)
        np.cumsum(letters * powers(size - 1 - np.arange(size))[:, None], axis=0, out=sums[1:])
        most = allowed[places]
        for slips in range(int(most.max(initial=0)) + 1):
            chosen = most >= slips
            keys = _without(sums[:, chosen], slips)
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
