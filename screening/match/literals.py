"""Which words of names stay themselves, and which are like any other: those that change nothing beside them.

Of "Foobar Quuxling Trading Co., Ltd." the last two words are literal, a legal form of two. "Trading" is not, for whatever stands
beside it, it is read the same. It is in "Foobar Trading and Exports Ltd", where three words make a phrase. ``plain.py`` has what
each word may do; here names are gone through until no word that stays lets another stay.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from screening.match.cells import Flags
from screening.match.hashes import Numbers, hashes, powers
from screening.match.pieces import OWN, KnownWords
from screening.match.plain import Pair, Trait, form_pairs, in_longer_form, phrase_pairs
from screening.match.tables import Table
from screening.names import FORM_WORDS

_BLOCK = 6
"""Literal words in a row that are looked across for words that make a phrase or form together; more are read by themselves."""


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """Names by the numbers of their words, one behind another, each up to ``ends``; none is empty."""

    words: Numbers
    ends: Numbers
    row: Numbers
    """Of each word."""

    @classmethod
    def of(cls, words: Numbers, ends: Numbers) -> Rows:
        """Names made of these words, given as the words of all and where each name ends."""
        return cls(words, ends, np.repeat(np.arange(len(ends)), np.diff(ends, prepend=0)))

    @property
    def starts(self) -> Numbers:
        """Where each name begins among the words of all, one place a name."""
        return np.append(0, self.ends[:-1])


@dataclass(frozen=True, slots=True, eq=False)
class Literals:
    """Which words of names stay themselves, and which of these are legal forms that belong to nothing beside them.

    ``odd`` names are to be read by themselves.
    """

    literal: Flags
    alone: Flags
    odd: Flags


def literals(known: KnownWords, rows: Rows) -> Literals:
    """What stays itself in names."""
    traits, row, count = known.traits[rows.words], rows.row, len(rows.ends)
    literal = (traits & Trait.LITERAL) != 0
    split, odd = _split_forms(known, rows)
    literal[split] = True
    paired = split.copy()
    # A word that stays itself may let others stay: names are looked at until there are no more.
    at, some = np.arange(len(row)), rows
    while len(at):
        ends, pairs = _staying(known, some, literal[at], split[at])
        paired[at[pairs]] = True
        new = np.zeros(len(at), dtype=bool)
        new[ends] = new[pairs] = True
        new &= ~literal[at]
        literal[at[new]] = True
        again = np.zeros(len(some.ends), dtype=bool)
        again[some.row[new]] = True
        kept = np.flatnonzero(again[some.row])
        at, some = at[kept], Rows.of(some.words[kept], np.cumsum(np.diff(some.ends, prepend=0)[again]))
    left = np.zeros(count, dtype=bool)
    left[row[~literal]] = True
    a_form = ((traits & Trait.FORM) != 0) & ~paired & left[row]
    odd[row[(traits & (Trait.ODD | Trait.UNKNOWN)) != 0]] = True
    place = np.arange(len(row))
    run = place - np.maximum.accumulate(np.where(literal, np.maximum(rows.starts[row] - 1, -1), place))
    odd[row[literal & (run > _BLOCK)]] = True
    return Literals(literal, a_form, odd)


def _staying(known: KnownWords, rows: Rows, literal: Flags, split: Flags) -> tuple[Numbers, Numbers]:
    """Words of names that stay themselves at an end, or as the only one, and those that do as a phrase or form."""
    traits, row, count = known.traits[rows.words], rows.row, len(rows.ends)
    a_title, makes_sure = (traits & Trait.TITLE) != 0, (traits & Trait.ORGANISATION) != 0
    first, last = (traits & Trait.FIRST) != 0, (traits & Trait.LAST) != 0
    a_form, alone = (traits & Trait.FORM) != 0, (traits & Trait.ALONE) != 0
    own = np.flatnonzero(a_title | first | last | alone)
    place, free = np.arange(len(row)), ~literal
    # A name with a word of an organisation that stays, or a legal form that goes and leaves a word, keeps its titles.
    certain, left = np.zeros((2, count), dtype=bool)
    left[row[free]] = True
    certain[row[a_form & ~split]] = True
    certain &= left
    certain[row[free & makes_sure]] = True
    title = a_title & ~certain[row]
    # One title behind another at an end is at the end too.
    some = place[free & ~title]
    lowest, highest = np.full(count, len(row)), np.full(count, -1)
    lowest[row[some[::-1]]] = some[::-1]
    highest[row[some]] = some
    end = ((title | first)[own] & (own <= lowest[row[own]])) | ((title | last)[own] & (own >= highest[row[own]]))
    end |= alone[own] & (np.bincount(row[free], minlength=count)[row[own]] == 1)
    ends = own[end]
    staying = literal.copy()
    staying[ends] = True
    return ends, _paired(known, rows, traits, staying, highest)


def _split_forms(known: KnownWords, rows: Rows) -> tuple[Flags, Flags]:
    """Words that are one of a legal form with a neighbour ("Co. Ltd"); and names that are to be read by themselves for it."""
    hashed, sizes = known.hashes[rows.words], known.sizes[rows.words]
    at = np.flatnonzero((sizes[:-1] + sizes[1:] <= _LONGEST_FORM) & (rows.row[:-1] == rows.row[1:]))
    both = hashed[at] * powers(sizes[at + 1]) + hashed[at + 1]
    pair, form = _joined_forms().find(both)
    at = at[pair]
    found, odd = np.zeros(len(rows.words), dtype=bool), np.zeros(len(rows.ends), dtype=bool)
    found[at] = found[at + 1] = True
    # A part that has its code in common with other words ("corporati", "corporat") would be read as the first of them.
    shared = np.minimum(known.codes[rows.words[at]], known.codes[rows.words[at + 1]]) < OWN
    odd[rows.row[at[(form == _OF_LONGER) | shared]]] = True
    return found, odd


_OF_LONGER = 1


@cache
def _joined_forms() -> Table:
    """Words of legal forms, which may be written as two, and ``_OF_LONGER`` for those that are of forms of several words."""
    words = sorted(FORM_WORDS)
    return Table.of(hashes(words), np.array([_OF_LONGER * in_longer_form(word) for word in words]))


_LONGEST_FORM = max(map(len, FORM_WORDS))


def _paired(known: KnownWords, rows: Rows, traits: NDArray[np.uint32], literal: Flags, highest: Numbers) -> Numbers:
    """Words that belong to a phrase or form together, with nothing or only literal words between them."""
    row, pairs = rows.row, np.flatnonzero(traits & Trait.PAIRS)
    blocks = np.append(0, np.cumsum(~literal))
    by_form, by_phrase = form_pairs(), phrase_pairs()
    ones, others = [], []
    for apart in range(1, _BLOCK + 1):
        one = pairs[pairs + apart < len(row)]
        other = one + apart
        near = (traits[other] & Trait.PAIRS != 0) & (row[one] == row[other]) & (blocks[other] == blocks[one + 1])
        ones.append(one[near])
        others.append(other[near])
    one, other = np.concatenate(ones), np.concatenate(others)
    words = rows.words
    what = by_form[known.in_form[words[one]], known.in_form[words[other]]]
    what = what | by_phrase[known.in_phrase[words[one]], known.in_phrase[words[other]]]
    what = what * ((what & (Pair.WHOLE | Pair.PART) != 0) | (other >= highest[row[other]]))
    one, other, what = one[what > 0], other[what > 0], what[what > 0]
    begins, ends = np.zeros(len(row), dtype=bool), np.zeros(len(row), dtype=bool)
    begins[one] = ends[other] = True
    kept = (what & Pair.WHOLE != 0) | (what & Pair.CUT != 0) & (other >= highest[row[other]])
    kept |= (what & Pair.PART != 0) & (begins[other] | ends[one])
    return np.append(one[kept], other[kept])
