"""What the words of a column of names asked meet among the listed words, and which listed names can be worth enough by that."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from screening.match.asked import STEPS, Flags, Names, Words
from screening.match.hashes import Numbers
from screening.match.index import NameIndex
from screening.match.runs import Parted, Runs
from screening.match.tables import between, bounds, places_of, spread

Shares = NDArray[np.float32]


class Met:
    """Every listed word that a word of a name meets: ``name``, ``position``, ``listed`` word, and the ``meeting`` of both words.

    In order of names and of listed words, ``first`` where what the name meets in that word begins; words that meet in a run are
    not among them.
    """

    def __init__(self, index: NameIndex, known: Words, names: Names) -> None:
        owner, meeting = spread(*bounds(known.ends, names.word))
        self._bits, bits = len(index.word_weight).bit_length(), len(owner).bit_length()
        keys = (names.name.take(owner) << self._bits) + known.meets.take(meeting)
        # The places behind the keys, so that one sort orders both.
        keys = np.sort((keys << bits) + np.arange(len(keys)))
        self._keys, order = keys >> bits, keys & ((1 << bits) - 1)
        self.position, self.meeting = owner.take(order), meeting.take(order)
        self.name, self.listed = self._keys >> self._bits, self._keys & ((1 << self._bits) - 1)
        new = np.append(True, self._keys[1:] != self._keys[:-1])[: len(keys)]
        self.first = np.flatnonzero(new).take(np.cumsum(new) - 1)

    def from_(self, name: Numbers, listed: Numbers) -> Numbers:
        """Where what a name's words meet in a listed word, or in more common ones, begins here."""
        return np.searchsorted(self._keys, (name << self._bits) + listed)

    def of(self, name: Numbers, listed: Numbers) -> tuple[Numbers, Numbers]:
        """All that a name's words meet in a listed word: the place of the pair asked for, and the place here."""
        return places_of((name << self._bits) + listed, self._keys)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of names asked with all that selection knows of it; ``persons`` are those not known to be organisations'."""

    index: NameIndex
    known: Words
    names: Names
    persons: Flags
    runs: Runs
    parted: Parted
    met: Met

    def of_words(self) -> tuple[NameIndex, Words, Names]:
        """The listed names, the words asked, and the names asked."""
        return self.index, self.known, self.names


class Sketch:
    """For some names in a row the most of any listed word's weight that one of the words, or words run together, may meet.

    Listed words that fall on one slot are taken for one another here.
    """

    def __init__(self, column: Column, first: int, last: int) -> None:
        known, met, runs = column.known, column.met, column.runs
        self._slots, self._first = column.index.sketched, first
        self._shares = np.zeros((last - first) * self._slots, dtype=np.uint8)
        some = between(met.name, first, last)
        at = self.begins(met.name[some]) + (met.listed[some] & (self._slots - 1))
        np.maximum.at(self._shares, at, known.share.take(met.meeting[some]))
        some = between(runs.name, first, last)
        self._shares[self.begins(runs.name[some]) + (runs.listed[some] & (self._slots - 1))] = STEPS

    def begins(self, name: Numbers) -> Numbers:
        """Where what is told of a name begins."""
        return (name - self._first) * self._slots

    def share(self, begins: Numbers, slots: NDArray[np.integer]) -> Shares:
        """How much of each listed word's weight a name's words may meet, 0 to 1: never too little. Words by their slots."""
        found: Shares = self._shares.take(begins + slots) * np.float32(1 / STEPS)
        return found
