"""What slips cost in a column of pairs of words: the cost of ``likeness.py`` for many pairs at once.

The costs of letters are asked of ``likeness.py`` and tabled; only the way through the table of both words is written again here,
a slope of cells for all pairs at a time. ``tests/test_match_index.py`` holds it against the cost of each pair.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA

from screening.match.hashes import Letters, Numbers
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
from screening.match.tables import Arrays, different

_LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz"
_ALL = len(_LETTERS)
_OTHER = _ALL
"""In place of a character other than a-z and 0-9."""
_CODE = np.full(128, _OTHER, dtype=np.int16)
_CODE[[ord(letter) for letter in _LETTERS]] = np.arange(_ALL)
_OUTSIDE = np.int16(10_000)
"""More than any words cost."""
_LONGEST = 20
"""Letters of a word that are kept; pairs with a longer one, if there are any, are worked out by themselves."""
_SIZES = (0, 1, 2, 4, 6, 9, 12, _LONGEST)
"""Pairs are worked out together of whose longer word at most so many letters are left between what both begin and end with."""
_FIRST = _ALL + 1
"""In place of the letter before the first."""
_AT_ONCE = 4000
"""Pairs whose tables near memory holds."""
_BAND = 3
"""How far from equal places a way through the table may lead. To go further and come back takes as many letters left out as 8
less the difference of the lengths, at 4 or more each: that is more than two slips cost."""
_ALLOWED = np.array([edits_allowed(length) for length in range(64)])
MOST_SLIPS = int(_ALLOWED.max())
_BOTH_FIRST = 2
"""Where the first letters of both words meet."""
Column = NDArray[np.int16]
Codes = NDArray[np.int64]


def slips_allowed(sizes: Numbers) -> Numbers:
    """The slips allowed by the lengths of the longer words."""
    found: Numbers = _ALLOWED[np.minimum(sizes, len(_ALLOWED) - 1)]
    return found


class Spelt:
    """Words ready to be compared by their letters."""

    size: Numbers
    letters: NDArray[np.uint8]
    whole: NDArray[np.bool_]
    before: Numbers
    behind: Numbers
    column: Letters
    """The words' letters place by place, where nothing was kept."""

    def __init__(self, texts: Sequence[str], kept: Mapping[str, NDArray[np.generic]] | None = None) -> None:
        """Words, of which what is found here may have been ``kept``."""
        self.texts = texts
        self.objects = np.array(texts, dtype=object)
        if kept is None:
            self.column = Letters(texts)
            self._look_at(self.column)
        else:
            for name in _COLUMNS:
                setattr(self, name, kept[f"words.spelt.{name}"])
            self.letters = self.letters.reshape(-1, _LONGEST)

    def _look_at(self, letters: Letters) -> None:
        count, sizes = len(letters), letters.sizes
        # The letters as numbers, and whether these say all.
        codes, whole = np.zeros((count, _LONGEST), dtype=np.uint8), sizes <= _LONGEST
        # How many letters stand before the first and behind the last that is the same as the one before it.
        before, behind = sizes.copy(), sizes.copy()
        preceding = np.full(count, -1, dtype=np.int16)
        for place, row in enumerate(letters.rows):
            code = _CODE[np.minimum(row, 127)]
            reach = len(code)
            if place < _LONGEST:
                codes[:reach, place] = code
            whole[:reach] &= code != _OTHER
            same = np.flatnonzero(code == preceding[:reach])
            before[same] = np.minimum(before[same], place)
            behind[same] = sizes[same] - 1 - place
            preceding = code
        self.size, self.letters, self.whole = letters.in_place(sizes), letters.in_place(codes), letters.in_place(whole)
        self.before, self.behind = letters.in_place(before), letters.in_place(behind)

    def columns(self) -> Arrays:
        """What may be kept."""
        return {f"words.spelt.{name}": getattr(self, name).ravel().astype(kind) for name, kind in _COLUMNS.items()}


_COLUMNS = {
    "size": np.int32, "before": np.int32, "behind": np.int32, "whole": np.bool_, "letters": np.uint8,
}  # fmt: skip


@cache
def _tables() -> tuple[Column, Column, Column]:
    """By letter: cost of one after another (or first) left out, of one for another, and of that in first place."""
    after = np.zeros((_FIRST + 1, _ALL + 1), dtype=np.int16)
    after[:, :_ALL] = [letter_costs(letter)[0] for letter in _LETTERS]
    after[range(_ALL), range(_ALL)] = [letter_costs(2 * letter)[1] for letter in _LETTERS]
    swaps = np.zeros((2, _ALL + 1, _ALL + 1), dtype=np.int16)
    swaps[:, :_ALL, :_ALL] = [[[swap_cost(a, b, first=first) for b in _LETTERS] for a in _LETTERS] for first in (False, True)]
    return after, swaps[0].ravel(), swaps[1].ravel()


def by_slips(ones: Spelt, one: Numbers, others: Spelt, other: Numbers) -> Numbers:
    """How alike the words at the places of each pair are by slips, 0 to 1000; 0 where there are more slips than are allowed."""
    long = np.maximum(ones.size[one], others.size[other])
    slips = process.cpdist(
        ones.objects[one].tolist(),
        others.objects[other].tolist(),
        scorer=OSA.distance,
        score_cutoff=MOST_SLIPS,
        dtype=np.int32,
    )
    near = np.flatnonzero((slips <= slips_allowed(long)) & (np.minimum(ones.size[one], others.size[other]) >= 4))
    found = np.zeros(len(one), dtype=np.int64)
    long = long[near]
    loss = np.where(long >= SHORT, LOSS_PER_EDIT, LOSS_IN_SHORT)
    found[near] = SAME - loss * costs(ones, one[near], others, other[near]) // (10 * np.maximum(1, long))
    return found


def costs(ones: Spelt, one: Numbers, others: Spelt, other: Numbers) -> Numbers:
    """The least cost, in tenths of a slip, of turning each word into the other; of pairs that two slips at most tell apart."""
    whole = ones.whole[one] & others.whole[other]
    found = np.zeros(len(one), dtype=np.int64)
    for pair in np.flatnonzero(~whole).tolist():
        found[pair] = cost(ones.texts[one[pair]], others.texts[other[pair]])
    begin, size, other_size = _between(ones, one, others, other)
    long = np.where(whole, np.maximum(size, other_size), 0)
    for below, most in pairwise(_SIZES):
        some = np.flatnonzero((long > below) & (long <= most))
        for start in range(0, len(some), _AT_ONCE):
            part = some[start : start + _AT_ONCE]
            found[part] = _costs(
                _from(ones, one[part], begin[part], int(size[part].max())),
                _from(others, other[part], begin[part], int(other_size[part].max())),
                np.where(begin[part] > 0, ones.letters[one[part], begin[part] - 1], _FIRST),
                size[part],
                other_size[part],
            )
    return found


def _between(ones: Spelt, one: Numbers, others: Spelt, other: Numbers) -> tuple[Numbers, Numbers, Numbers]:
    """Where the words of each pair part, and how many letters are left of each between what both begin and end with.

    To leave the same letters where they are is never dearer than any other way, unless one is cheap to leave out, being the same
    as the one before it: that and what stands behind it in the words' beginning, and before it in their end, counts as left.
    """
    size, other_size = ones.size[one], others.size[other]
    begin, end = np.minimum(ones.before[one], others.before[other]), np.minimum(ones.behind[one], others.behind[other])
    differ = size - other_size
    for by in different(differ).tolist():
        some = np.flatnonzero(differ == by)
        letters, other_letters = ones.letters[one[some]], others.letters[other[some]]
        begin[some] = np.minimum(begin[some], _same(letters, other_letters))
        # The letters of the longer word as far from the end as those of the other. Behind the end all are nought.
        letters, other_letters = letters[:, max(0, by) :], other_letters[:, max(0, -by) :]
        width = _LONGEST - abs(by)
        same = _same(letters[:, width - 1 :: -1], other_letters[:, width - 1 :: -1])
        end[some] = np.minimum(end[some], same - (_LONGEST - np.maximum(size[some], other_size[some])))
    begin = np.minimum(begin, np.minimum(size, other_size))
    end = np.minimum(end, np.minimum(size, other_size) - begin)
    return begin, size - begin - end, other_size - begin - end


def _same(letters: NDArray[np.uint8], others: NDArray[np.uint8]) -> Numbers:
    """How many letters of each row are the same until the first that is not."""
    differ = letters != others
    found: Numbers = np.where(differ.any(axis=1), differ.argmax(axis=1), differ.shape[1])
    return found


def _from(words: Spelt, word: Numbers, begin: Numbers, count: int) -> Codes:
    """So many letters of each word from a place on, a row for each place; behind the word's end any."""
    at = word * _LONGEST + begin + np.arange(count)[:, None]
    return words.letters.ravel().take(at, mode="clip").astype(np.int64)


def _costs(one: Codes, other: Codes, preceding: Codes, size: Numbers, other_size: Numbers) -> Numbers:
    """The costs of pairs, by their letters, the letter before these, and lengths.

    Cells of the table whose places add up to the same are worked out together.
    """
    after, swap, swap_first = _tables()
    leave_one = after[np.vstack([preceding, one[:-1]]), one] if len(one) else one
    leave_other = (after[np.vstack([preceding, other[:-1]]), other] if len(other) else other)[::-1]
    rows, columns, pairs = len(one), len(other), one.shape[1]
    line = one * (_ALL + 1)
    backwards = other[::-1]
    found = np.zeros(pairs, dtype=np.int64)
    # slopes[k][i]: the cost at row i of the slope k before this one.
    slopes = [np.full((rows + 1, pairs), _OUTSIDE, dtype=np.int16) for _ in range(5)]
    slopes[0][0] = 0
    for slope in range(1, rows + columns + 1):
        slopes = [slopes[4], *slopes[:4]]
        here, before, two_before, four_before = slopes[0], slopes[1], slopes[2], slopes[4]
        here.fill(_OUTSIDE)
        low, high = max(0, slope - columns, (slope - _BAND + 1) // 2), min(rows, slope, (slope + _BAND) // 2)
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
            changed = swap.take(letters + others)
            if slope == _BOTH_FIRST:
                changed = np.where(preceding == _FIRST, swap_first.take(letters + others), changed)
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
