"""Words as 64-bit numbers, whole columns at a time, so that words can be looked up, joined and shortened without making strings.

The hash of a word is a polynomial of its characters modulo 2 ** 64: that of two words run together follows from theirs, and so
does that of a word without one or two of its letters. Words that fall together by chance cost a comparison and change no answer:
whatever is found by a hash is scored as names are always scored.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

Hashes = NDArray[np.uint64]
Numbers = NDArray[np.int64]

_BASE = 0x9E3779B97F4A7C15
_UNDO = pow(_BASE, -1, 1 << 64)
_LONGEST = 4096

_POWERS = np.array([pow(_BASE, size, 1 << 64) for size in range(_LONGEST)], dtype=np.uint64)


def powers(sizes: NDArray[np.int64]) -> Hashes:
    """What a hash is multiplied by to make room for that many characters behind it (4095 at most)."""
    return _POWERS[np.minimum(sizes, _LONGEST - 1)]


def _letters(words: Sequence[str], size: int) -> Hashes:
    """The characters of words of one length as numbers, a row each."""
    flat = np.frombuffer("".join(words).encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    return flat.reshape(len(words), size).astype(np.uint64)


def _by_length(words: Sequence[str]) -> dict[int, list[int]]:
    groups: dict[int, list[int]] = {}
    for place, word in enumerate(words):
        groups.setdefault(len(word), []).append(place)
    return groups


def hashes(words: Sequence[str]) -> Hashes:
    """The hash of each word."""
    found = np.zeros(len(words), dtype=np.uint64)
    for size, places in _by_length(words).items():
        whole = np.zeros(len(places), dtype=np.uint64)
        letters = _letters([words[place] for place in places], size)
        for column in range(size):
            whole = whole * np.uint64(_BASE) + letters[:, column]
        found[places] = whole
    return found


def beginnings(words: Sequence[str], *, shortest: int, left_out: int) -> tuple[Numbers, Hashes]:
    """The hash of every beginning of ``shortest`` letters and more that leaves out ``left_out`` or more letters.

    With each, the place of its word.
    """
    owners, found = [], []
    for size, places in _by_length(words).items():
        if size < shortest + left_out:
            continue
        letters = _letters([words[place] for place in places], size)
        whole = np.zeros(len(places), dtype=np.uint64)
        for column in range(size - left_out):
            whole = whole * np.uint64(_BASE) + letters[:, column]
            if column + 1 >= shortest:
                owners.append(np.array(places, dtype=np.int64))
                found.append(whole)
    return _joined(owners, found)


def deletions(words: Sequence[str], allowed: Sequence[int]) -> tuple[Numbers, Hashes]:
    """The hash of each word whole and with up to ``allowed`` (0 to 2) of its letters left out, with its word's place.

    Two words that at most that many slips (letters changed, left out, put in, neighbours swapped) tell apart have one in common.
    """
    owners, found = [], []
    for size, places in _by_length(words).items():
        most = [allowed[place] for place in places]
        letters = _letters([words[place] for place in places], size)
        # sums[k]: the share of the first k letters in the hash of the whole; without a letter behind, it is one power less.
        sums = np.zeros((size + 1, len(places)), dtype=np.uint64)
        for column in range(size):
            sums[column + 1] = sums[column] + letters[:, column] * _POWERS[size - 1 - column]
        for slips in range(max(most) + 1):
            chosen = np.array([place for place, one in zip(range(len(places)), most, strict=True) if one >= slips])
            own = np.array(places, dtype=np.int64)[chosen]
            parts = sums[:, chosen]
            for gaps in combinations(range(size), slips):
                owners.append(own)
                found.append(_without(parts, gaps))
    return _joined(owners, found)


def _without(sums: NDArray[np.uint64], gaps: tuple[int, ...]) -> Hashes:
    """The hashes of words without the letters at the given places, in order."""
    whole = np.zeros(sums.shape[1], dtype=np.uint64)
    end = sums.shape[0] - 1
    for behind, gap in enumerate(reversed(gaps)):
        whole += (sums[end] - sums[gap + 1]) * np.uint64(pow(_UNDO, behind, 1 << 64))
        end = gap
    whole += sums[end] * np.uint64(pow(_UNDO, len(gaps), 1 << 64))
    return whole


def _joined(owners: list[Numbers], found: list[Hashes]) -> tuple[Numbers, Hashes]:
    if not owners:
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.uint64)
    return np.concatenate(owners), np.concatenate(found)
