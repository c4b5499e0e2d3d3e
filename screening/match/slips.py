"""What slips cost in a column of pairs of words: the cost of ``likeness.py`` for many pairs at once.

The costs of letters are asked of ``likeness.py`` and tabled; only the way through the table of both words is written again here,
a cell for all pairs at a time. ``tests/test_match_index.py`` holds it against the cost of each pair.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from screening.match.hashes import Numbers
from screening.match.likeness import NEIGHBOURS_SWAPPED, letter_costs, swap_cost

_LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz"
_CODE = np.full(128, -1)
_CODE[[ord(letter) for letter in _LETTERS]] = np.arange(len(_LETTERS))
Column = NDArray[np.int64]


def codes(words: list[str]) -> NDArray[np.int64] | None:
    """Words of one length as numbers, a row each; None where one holds a character other than a-z and 0-9."""
    joined = "".join(words)
    if not joined.isascii():
        return None
    found = _CODE[np.frombuffer(joined.encode(), dtype=np.uint8)]
    return None if (found < 0).any() else found.reshape(len(words), -1)


@cache
def _tables() -> tuple[Column, Column, Column, Column]:
    """By letter: cost of one after another left out, of the first left out, of one for another, and of that in first place."""
    after = [[letter_costs(before + letter)[1] for letter in _LETTERS] for before in _LETTERS]
    swaps = [[[swap_cost(a, b, first=first) for b in _LETTERS] for a in _LETTERS] for first in (False, True)]
    first = [letter_costs(letter)[0] for letter in _LETTERS]
    return np.array(after), np.array(first), np.array(swaps[0]), np.array(swaps[1])


def costs(ones: Column, others: Column) -> Numbers:
    """The least cost of turning each word into the other, in tenths of a slip; words of one length on each side, a row each."""
    after, first, swap, swap_first = _tables()
    left_one = [first[ones[:, 0]], *(after[ones[:, i - 1], ones[:, i]] for i in range(1, ones.shape[1]))]
    left_other = [first[others[:, 0]], *(after[others[:, j - 1], others[:, j]] for j in range(1, others.shape[1]))]
    above: list[Column] = []
    row: list[Column] = [np.zeros(len(ones), dtype=np.int64)]
    for cost in left_other:
        row.append(row[-1] + cost)
    for i in range(1, ones.shape[1] + 1):
        twice_above, above, row = above, row, [row[0] + left_one[i - 1]]
        for j in range(1, others.shape[1] + 1):
            one, other = ones[:, i - 1], others[:, j - 1]
            table = swap_first if i == j == 1 else swap
            best = np.minimum(above[j] + left_one[i - 1], row[j - 1] + left_other[j - 1])
            best = np.minimum(best, above[j - 1] + table[one, other])
            if i > 1 and j > 1:
                crossed = (one == others[:, j - 2]) & (other == ones[:, i - 2])
                best = np.where(crossed, np.minimum(best, twice_above[j - 2] + NEIGHBOURS_SWAPPED), best)
            row.append(best)
    return row[-1]
