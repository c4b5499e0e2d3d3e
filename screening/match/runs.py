"""Words run together: neighbours in an asked name that make a listed word, and those in a listed name that make an asked one."""

from __future__ import annotations

import numpy as np

from screening.match.align import JOINED_PARTS, JOINED_WORDS, joins
from screening.match.asked import Names, Words
from screening.match.hashes import Hashes, Numbers, hashes, powers
from screening.match.index import NameIndex
from screening.match.tables import different, places_of
from screening.names.words import canonical_word, may_end_otherwise

_MOST = 1 << 32
"""More than there are listed words."""


class Runs:
    """Neighbouring words of asked names that run together make a listed word: their name, positions, and that word.

    In order of names and listed words.
    """

    def __init__(self, name: Numbers, first: Numbers, last: Numbers, listed: Numbers) -> None:
        order = np.lexsort((listed, name))
        self.name, self.first, self.last, self.listed = name[order], first[order], last[order], listed[order]
        self._keys = self.name * _MOST + self.listed

    def of(self, name: Numbers, listed: Numbers) -> tuple[Numbers, Numbers]:
        """All runs of a name that make a listed word: the place of the pair asked for, and the place here."""
        return places_of(name * _MOST + listed, self._keys)


class Parted:
    """Words of asked names that neighbours in a listed name make: ``position``, and the ``run`` of the index.

    In order of names and of the places of the listed ones.
    """

    def __init__(self, index: NameIndex, known: Words, names: Names) -> None:
        at = np.flatnonzero(known.run.take(names.word))
        asked, run = index.runs.find(known.text.take(names.word.take(at)))
        at = at.take(asked)
        self._listed = len(index)
        keys = self._key(names.name.take(at), index.run_places.take(run))
        order = np.argsort(keys, kind="stable")
        self._keys, self.position, self.run = keys.take(order), at.take(order), run.take(order)

    def _key(self, name: Numbers, place: Numbers) -> Numbers:
        return name * self._listed + place

    def pairs(self) -> tuple[Numbers, Numbers]:
        """The pairs of names in which there is any such word, in order, none twice."""
        keys = different(self._keys)
        return keys // self._listed, keys % self._listed

    def of(self, name: Numbers, place: Numbers) -> tuple[Numbers, Numbers]:
        """All such words of pairs of names: the place of the pair asked for, and the place here."""
        return places_of(self._key(name, place), self._keys)


def runs_of(index: NameIndex, known: Words, names: Names) -> Runs:
    """The runs of asked names that ``joins`` gives and that make a listed word."""
    raw, size = known.raw[names.word], known.raw_size[names.word]
    number, odd, ending = known.number[names.word], known.odd[names.word], known.ending[names.word]
    found = [_whole(names, raw, size)]
    texts: list[tuple[int, int, str]] = []
    open_, whole, changed = ~number, raw, odd
    for count in range(2, JOINED_WORDS + 1):
        further = count - 1
        open_ = open_[:-1] & ~number[further:] & (names.name[further:] == names.name[: len(names.name) - further])
        whole = whole[:-1] * powers(size[further:]) + raw[further:]
        changed = changed[:-1] | odd[further:]
        if count == 3:
            short = size <= JOINED_PARTS
            open_ &= short[:-2] & short[1:-1]
        if count >= 3:
            open_ &= short[further:]
        # What is not a word of letters, or ends as words that are put otherwise do, is compared as it is put.
        strange = open_ & (changed | ending[further:])
        plain = np.flatnonzero(open_ & ~strange)
        found.append((plain, plain + count, whole[plain]))
        at = np.flatnonzero(strange)
        parts = [[known.pieces.tokens[word].raw for word in names.word[at + more].tolist()] for more in range(count)]
        texts += [(first, first + count, _as_compared("".join(raws))) for first, *raws in zip(at.tolist(), *parts, strict=True)]
    singles = np.bincount(names.name[known.single[names.word]], minlength=len(names)) > JOINED_WORDS
    for name in np.flatnonzero(singles).tolist():
        start, stop = int(names.starts[name]), int(names.ends[name])
        tokens = tuple(known.pieces.tokens[word] for word in names.word[start:stop].tolist())
        texts += [(start + i, start + j, text) for i, j, text in joins(tokens)]
    places = np.array([(first, last) for first, last, _ in texts], dtype=np.int64).reshape(-1, 2)
    found.append((places[:, 0], places[:, 1], hashes([text for _, _, text in texts])))
    first, last, keys = (np.concatenate(column) for column in zip(*found, strict=True))
    asked, listed = index.together.find(keys)
    return Runs(names.name[first[asked]], first[asked], last[asked], listed)


def _as_compared(text: str) -> str:
    """What words run together are compared as, other than by a table: that listed words are met by."""
    return canonical_word(text) if may_end_otherwise(text) or not text.isalpha() else text


def _whole(names: Names, raw: Hashes, size: Numbers) -> tuple[Numbers, Numbers, Hashes]:
    """All words of each name of three words or more."""
    several = names.ends - names.starts > 2
    behind = np.cumsum(size)
    behind = behind[names.ends - 1][names.name] - behind if len(names) else behind
    keys = np.add.reduceat(raw * powers(behind), names.starts) if len(names) else raw
    return names.starts[several], names.ends[several], keys[several]
