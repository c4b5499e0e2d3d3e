"""What the words of a column of names asked meet among the listed words, and which listed names can be worth enough by that."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from screening.match.asked import Names, Runs, Words
from screening.match.hashes import Numbers
from screening.match.index import NameIndex
from screening.match.likeness import SAME
from screening.match.tables import bounds, spread

Likeness = NDArray[np.float32]

_WIDTH = 1024
"""Places of a name's sketch: listed words that fall on one place are taken for one another."""
_STEPS = 128
"""Likeness is kept in a sketch in so many steps, rounded up: a power of two, so that what is summed is exact."""


class Met:
    """Every listed word that a word of a name meets: ``name``, ``position``, ``listed`` word, and the ``meeting`` of both words.

    In order of names and of listed words; words that meet in a run are not among them.
    """

    def __init__(self, index: NameIndex, known: Words, names: Names) -> None:
        owner, meeting = spread(*bounds(known.ends, names.word))
        self._most = len(index.word_weight) + 1
        keys = names.name[owner] * self._most + known.meets[meeting]
        # The places behind the keys, so that one sort orders both.
        bits = len(keys).bit_length()
        keys = np.sort((keys << bits) + np.arange(len(keys)))
        self._keys, order = keys >> bits, keys & ((1 << bits) - 1)
        self.position, self.meeting = owner[order], meeting[order]
        self.name, self.listed = names.name[self.position], known.meets[self.meeting]

    def of(self, name: Numbers, listed: Numbers) -> tuple[Numbers, Numbers]:
        """All that a name's words meet in a listed word: the place of the pair asked for, and the place here."""
        keys = name * self._most + listed
        return spread(np.searchsorted(self._keys, keys), np.searchsorted(self._keys, keys, side="right"))


class Sketch:
    """For each name the most that any of its words, or words run together, are like each listed word; never too little."""

    def __init__(self, known: Words, names: Names, runs: Runs, met: Met) -> None:
        self._alike = np.zeros(len(names) * _WIDTH, dtype=np.uint8)
        np.maximum.at(self._alike, met.name * _WIDTH + met.listed % _WIDTH, _ROUNDED_UP[known.alike[met.meeting]])
        self._alike[runs.name * _WIDTH + runs.listed % _WIDTH] = _STEPS

    def alike(self, name: Numbers, listed: Numbers) -> Likeness:
        """How alike each listed word is to some word of the name at most, 0 to 1."""
        found: Likeness = self._alike[name * _WIDTH + listed % _WIDTH] * np.float32(1 / _STEPS)
        return found


_ROUNDED_UP = -(-np.arange(SAME + 1) * _STEPS // SAME).astype(np.uint8)
