"""What slips cost in a column of pairs of words: the cost of ``likeness.py`` for many pairs at once.

The costs of letters are asked of ``likeness.py`` and tabled; only the way through the table of both words is written again here,
a slope of cells for all pairs at a time. ``tests/test_match_index.py`` holds it against the cost of each pair.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA

from screening.match.hashes import Numbers, by_length, lengths
from screening.match.likeness import (
    LOSS_IN_SHORT,
    LOSS_PER_EDIT,
    NEIGHBOURS_SWAPPED,
    SAME,
    SHORT,
    cost,
    edits_allowed,
    letter_costs,
    swap_cost,
)

_LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz"
_ALL = len(_LETTERS)
_OTHER = _ALL
"""In place of a character other than a-z and 0-9."""
_CODE = np.full(128, _OTHER, dtype=np.int16)
_CODE[[ord(letter) for letter in _LETTERS]] = np.arange(_ALL)
_OUTSIDE = np.int16(10_000)
"""More than any words cost."""
_SIZES = (8, 12, 20, 1000)
"""Pairs are worked out together whose longer word has at most so many letters; longer ones, if there are any, by themselves."""
_ALLOWED = np.array([edits_allowed(length) for length in range(64)])
_AT_ONCE = 4000
"""Pairs whose tables near memory holds."""
Column = NDArray[np.int16]


def slips_allowed(sizes: Numbers) -> Numbers:
    """The slips allowed by the lengths of the longer words."""
    found: Numbers = _ALLOWED[np.minimum(sizes, len(_ALLOWED) - 1)]
    return found


def bags(words: Sequence[str]) -> NDArray[np.uint64]:
    """Which letters each word holds, and which twice, a bit for each.

    A letter changed turns two bits at most, a letter left out or put in one, and neighbours swapped none.
    """
    found = np.zeros(len(words), dtype=np.uint64)
    for places, letters in by_length(words):
        once, twice = np.zeros((2, len(places)), dtype=np.uint64)
        for row in _codes(letters):
            bit = np.uint64(1) << np.minimum(row, 31).astype(np.uint64)
            twice |= once & bit
            once |= bit
        found[places] = once | twice << np.uint64(32)
    return found


def _codes(letters: NDArray[np.uint32]) -> Column:
    found: Column = _CODE[np.minimum(letters, 127)]
    return found


@cache
def _tables() -> tuple[Column, Column, Column, Column]:
    """By letter: cost of one after another left out, of the first left out, of one for another, and of that in first place."""
    after = [[letter_costs(before + letter)[1] for letter in _LETTERS] for before in _LETTERS]
    swaps = [[[swap_cost(a, b, first=first) for b in _LETTERS] for a in _LETTERS] for first in (False, True)]
    first = [letter_costs(letter)[0] for letter in _LETTERS]
    wide = ((0, 1), (0, 1))
    return (
        np.pad(np.array(after, dtype=np.int16), wide),
        np.pad(np.array(first, dtype=np.int16), (0, 1)),
        np.pad(np.array(swaps[0], dtype=np.int16), wide).ravel(),
        np.pad(np.array(swaps[1], dtype=np.int16), wide).ravel(),
    )


def by_slips(ones: Sequence[str], others: Sequence[str]) -> Numbers:
    """How alike the words of each pair are by the slips between them, 0 to 1000; 0 where there are more than are allowed."""
    size, other_size = lengths(ones), lengths(others)
    long = np.maximum(size, other_size)
    slips = process.cpdist(ones, others, scorer=OSA.distance, score_cutoff=int(_ALLOWED.max()), dtype=np.int32)
    near = np.flatnonzero((slips <= slips_allowed(long)) & (np.minimum(size, other_size) >= 4))
    found = np.zeros(len(ones), dtype=np.int64)
    if len(near):
        cost = costs([ones[pair] for pair in near.tolist()], [others[pair] for pair in near.tolist()])
        long = long[near]
        loss = np.where(long >= SHORT, LOSS_PER_EDIT, LOSS_IN_SHORT)
        found[near] = SAME - loss * cost // (10 * long)
    return found


def costs(ones: Sequence[str], others: Sequence[str]) -> Numbers:
    """The least cost of turning each word into the other, in tenths of a slip."""
    size, other_size = lengths(ones), lengths(others)
    one, other = _padded(ones), _padded(others)
    found = np.zeros(len(ones), dtype=np.int64)
    long = np.maximum(size, other_size)
    below = 0
    for most in _SIZES:
        some = np.flatnonzero((long > below) & (long <= most))
        below = most
        for start in range(0, len(some), _AT_ONCE):
            part = some[start : start + _AT_ONCE]
            rows, columns = int(size[part].max()), int(other_size[part].max())
            found[part] = _costs(one[:rows, part], other[:columns, part], size[part], other_size[part])
    alone = (one == _OTHER).any(axis=0) | (other == _OTHER).any(axis=0) | (long > below)
    for pair in np.flatnonzero(alone).tolist():
        found[pair] = cost(ones[pair], others[pair])
    return found


def _padded(words: Sequence[str]) -> Column:
    """The words as numbers, a row for each place in them."""
    found = np.zeros((int(lengths(words).max(initial=0)), len(words)), dtype=np.int16)
    for places, letters in by_length(words):
        found[: len(letters), places] = _codes(letters)
    return found


def _costs(one: Column, other: Column, size: Numbers, other_size: Numbers) -> Numbers:
    """The costs of pairs, by their letters and lengths: cells of the table whose places add up to the same, together."""
    after, first, swap, swap_first = _tables()
    leave_one = np.concatenate([first[one[:1]], after[one[:-1], one[1:]]])
    leave_other = np.concatenate([first[other[:1]], after[other[:-1], other[1:]]])[::-1]
    rows, columns, pairs = len(one), len(other), one.shape[1]
    line = one.astype(np.int32) * (_ALL + 1)
    backwards = other[::-1]
    found = np.zeros(pairs, dtype=np.int64)
    # slopes[k][i]: the cost at row i of the slope k before this one.
    slopes = [np.full((rows + 1, pairs), _OUTSIDE, dtype=np.int16) for _ in range(5)]
    slopes[0][0] = 0
    for slope in range(1, rows + columns + 1):
        slopes = [slopes[4], *slopes[:4]]
        here, before, two_before, four_before = slopes[0], slopes[1], slopes[2], slopes[4]
        here.fill(_OUTSIDE)
        low, high = max(0, slope - columns), min(rows, slope)
        # The rows from low to high but the last, and the columns that belong to them, of letters of the other word left out.
        last = min(high, slope - 1)
        if low <= last:
            begin = columns - (slope - low)
            here[low : last + 1] = before[low : last + 1] + leave_other[begin : begin + last - low + 1]
        start = max(low, 1)
        if start <= high:
            np.minimum(here[start : high + 1], before[start - 1 : high] + leave_one[start - 1 : high], out=here[start : high + 1])
        if start <= last:
            begin = columns - (slope - start)
            letters, others = line[start - 1 : last], backwards[begin : begin + last - start + 1]
            changed = (swap_first if slope == 2 else swap).take(letters + others)
            np.minimum(here[start : last + 1], two_before[start - 1 : last] + changed, out=here[start : last + 1])
            second, end = max(start, 2), min(last, slope - 2)
            if second <= end:
                begin = columns - (slope - second)
                crossed = (one[second - 1 : end] == backwards[begin + 1 : begin + end - second + 2]) & (
                    one[second - 2 : end - 1] == backwards[begin : begin + end - second + 1]
                )
                swapped = np.where(crossed, four_before[second - 2 : end - 1] + np.int16(NEIGHBOURS_SWAPPED), _OUTSIDE)
                np.minimum(here[second : end + 1], swapped, out=here[second : end + 1])
        done = np.flatnonzero(size + other_size == slope)
        found[done] = here[size[done], done]
    return found
