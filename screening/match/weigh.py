"""Pairs of an asked and a listed name weighed: which of them can reach a threshold by what their words are worth together.

First ``roughly``, by which words can meet at all, then ``closely``, by how alike these are. Both hold what may meet and what
surely does not against the same bound (``_Most``): the score of ``score.py`` with every word at its best, less what is surely
taken off by the marks of ``marks.py``. Initials are not looked at: pairs that they may bring together are kept by ``select``,
and so are, by the rough way, those in which listed words run together make one asked.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from screening.match.asked import Flags, Names, Runs, Words
from screening.match.hashes import Numbers
from screening.match.index import NameIndex
from screening.match.marks import FULL_REST, ORDINARY_WORD, ORGANISATION, PERSON, PLACES_DIFFER, doubt, numbers_differ
from screening.match.tables import bounds, spread

Weights = NDArray[np.floating] | Numbers

_PAIRS_AT_ONCE = 100_000
_CELLS = 10_000_000
"""Pairs weighed at once, and asked names times listed words: what memory allows, not what counts."""
_BITS = 16
"""Words of an asked name that are told apart; the last bit stands for all words from there."""
_ROUNDED = 4.0
"""Tenths that rounding down may add to a score: four divisions, less than one each."""
_HEAVIEST = 512
_DOUBT = {marks: np.array([doubt(marks, weighs) for weighs in range(_HEAVIEST + 1)]) for marks in (ORGANISATION, PERSON)}
_NUMBERS = np.array([numbers_differ(weighs) for weighs in range(_HEAVIEST + 1)])
_ORDINARY = np.array([ORDINARY_WORD * max(0, FULL_REST - weighs) / FULL_REST for weighs in range(_HEAVIEST + 1)])
"""By weight of the words that agree; heavier ones count as the heaviest here."""


@dataclass(frozen=True, slots=True)
class _Most:
    """What a column of pairs is worth at most, in weight.

    ``met`` is at least what meets, times its likeness, ``one`` at least what the one pair of words weighs where there is but one;
    ``unmet`` and ``found_unmet`` are at most what is left over on either side, ``rest`` and ``found_rest`` at most what counts of
    it by the marks. ``alone`` holds where one pair of words at most can meet, ``places`` and ``numbers`` where either side surely
    has one that the other lacks, ``personal`` where the marks for persons may hold; ``off`` is what else is taken off in tenths,
    ``slip`` the least share of likeness lost where all words that may meet are spelled otherwise, and ``likest`` at least the
    share that is left of the likest words.
    """

    met: Weights
    one: Weights
    unmet: Weights
    found_unmet: Weights
    rest: Weights
    found_rest: Weights
    alone: Flags
    places: Flags
    numbers: Flags
    personal: Flags
    off: Weights
    slip: Weights | float = 0.0
    likest: Weights | float = 1.0

    def can_reach(self, tenths: int) -> Flags:
        """Which of the pairs may score so much."""
        met_whole = self.met / self.likest
        whole = (met_whole + self.unmet) * (met_whole + self.found_unmet)
        lacking = 1000 - 1000 * self.met / np.sqrt(np.maximum(1, whole))
        evidence = np.minimum(self.met, _HEAVIEST).astype(np.int64)
        off = self.off + PLACES_DIFFER * self.places + _NUMBERS[evidence] * self.numbers
        both = np.minimum(np.minimum(self.rest, self.found_rest), FULL_REST) / FULL_REST
        left = np.minimum(self.rest + self.found_rest, FULL_REST) / FULL_REST
        ordinary = _ORDINARY[np.minimum(self.one, _HEAVIEST).astype(np.int64)]
        alone = self.alone & (left > 0)
        found = self.met <= -1
        for marks, may_hold in ((ORGANISATION, self.met > 0), (PERSON, self.personal)):
            points = 1000 - lacking * _DOUBT[marks][evidence] / 1000 - off - marks.both_left * both
            points -= marks.lone_slip * self.slip + alone * np.maximum(marks.one_word * left, ordinary)
            found |= may_hold & (points + _ROUNDED >= tenths)
        return found


def roughly(
    index: NameIndex, known: Words, names: Names, runs: Runs, name: Numbers, place: Numbers, persons: Flags, tenths: int
) -> Flags:
    """Which of the pairs, in order of names, can reach the threshold if words that can meet are the same."""
    possible = np.zeros(len(name), dtype=bool)
    if len(name):
        table = _Meetings(index, known, names, runs)
        firsts = np.arange(0, len(names), table.at_once)
        cuts = np.append(np.searchsorted(name, firsts), len(name)).tolist()
        for first, start, end in zip(firsts.tolist(), cuts[:-1], cuts[1:], strict=True):
            if start < end:
                possible[start:end] = table.can_reach(first, name[start:end], place[start:end], persons, tenths)
    return possible


class _Meetings:
    """Which asked words can meet which listed ones, a bit for each word of a name, some hundred names at a time."""

    def __init__(self, index: NameIndex, known: Words, names: Names, runs: Runs) -> None:
        self._index, self._names = index, names
        position = np.arange(len(names.word)) - names.starts[names.name]
        bit = np.minimum(position, _BITS - 1)
        bits = (1 << bit).astype(np.uint16)
        owner, meeting = spread(*bounds(known.ends, names.word))
        covering, covered = spread(runs.first, runs.last)
        entry_name = np.concatenate([names.name[owner], names.name[runs.first][covering]])
        order = np.argsort(entry_name, kind="stable")
        self._entry_name = entry_name[order]
        self._entry_word = np.concatenate([known.meets[meeting], runs.listed[covering]])[order]
        self._entry_bits = np.concatenate([bits[owner], bits[covered]])[order]
        self._weights = self._by_bit(bit, names.weight)
        self._rests = self._by_bit(bit, known.rest[names.word])
        self._whole, self._rest = self._weights.sum(axis=1), self._rests.sum(axis=1)
        self._places = self._bits_of(bits * known.place[names.word])
        self._numbers = self._bits_of(bits * known.number[names.word])
        self._words = len(index.word_weight)
        self.at_once = min(len(names), max(1, min(256, _CELLS // max(1, self._words))))
        self._met = np.zeros(self.at_once * self._words, dtype=np.uint16)

    def _by_bit(self, bit: Numbers, weights: Numbers) -> Weights:
        count = len(self._names)
        return np.bincount(self._names.name * _BITS + bit, weights, minlength=count * _BITS).reshape(count, _BITS)

    def _bits_of(self, bits: NDArray[np.uint16]) -> NDArray[np.uint16]:
        found = np.zeros(len(self._names), dtype=np.uint16)
        np.bitwise_or.at(found, self._names.name, bits)
        return found

    def can_reach(self, first: int, name: Numbers, place: Numbers, persons: Flags, tenths: int) -> Flags:
        """Which of the pairs, of the names from ``first``, may score so much."""
        index = self._index
        start, end = np.searchsorted(self._entry_name, (first, first + self.at_once))
        entries = (self._entry_name[start:end] - first) * self._words + self._entry_word[start:end]
        np.bitwise_or.at(self._met, entries, self._entry_bits[start:end])
        pair, at = spread(*(edges := bounds(index.ends, place)))
        word = index.words[at]
        bits = self._met[(name - first)[pair] * self._words + word]
        self._met[entries] = 0
        starts = np.cumsum(edges[1] - edges[0]) - (edges[1] - edges[0])
        asked = np.bitwise_or.reduceat(bits, starts)
        met = bits > 0
        weights = index.weights[at] * met
        listed_met = np.add.reduceat(weights, starts)
        words_met = np.add.reduceat(met.view(np.uint8), starts, dtype=np.int64)
        found_rest = np.add.reduceat(index.weights[at] * (index.word_rests[word] & ~met), starts)
        unmet_places = np.bitwise_or.reduceat(index.word_places[word] & ~met, starts)
        unmet_numbers = np.bitwise_or.reduceat(index.word_numbers[word] & ~met, starts)
        held = np.unpackbits(asked.view(np.uint8).reshape(-1, 2), axis=1, bitorder="little").astype(np.float64)
        asked_met = np.einsum("ij,ij->i", held, self._weights[name])
        asked_rest = np.einsum("ij,ij->i", held, self._rests[name])
        most = np.minimum(asked_met, listed_met)
        single = (asked & (asked - np.uint16(1))) == 0
        single &= asked != 1 << (_BITS - 1)
        unmet, found_unmet = self._whole[name] - asked_met, index.whole[place] - listed_met
        return _Most(
            met=most,
            one=most,
            unmet=unmet,
            found_unmet=found_unmet,
            rest=self._rest[name] - asked_rest,
            found_rest=found_rest,
            alone=single | ((words_met == 1) & ~index.repeats[place]),
            places=unmet_places & ((self._places[name] & ~asked) != 0),
            numbers=unmet_numbers & ((self._numbers[name] & ~asked) != 0),
            personal=persons[name] & ~index.organisation[place],
            off=index.against_organisation[place] * (~persons[name] & (unmet + found_unmet > 0)),
        ).can_reach(tenths)


def closely(
    index: NameIndex, known: Words, names: Names, runs: Runs, name: Numbers, place: Numbers, persons: Flags, tenths: int
) -> Flags:
    """Which of the pairs can reach the threshold, with every word that may meet at its best."""
    kept = [
        _closely(index, known, names, runs, name[at : at + _PAIRS_AT_ONCE], place[at : at + _PAIRS_AT_ONCE], persons, tenths)
        for at in range(0, len(name), _PAIRS_AT_ONCE)
    ]
    return np.concatenate(kept) if kept else np.zeros(0, dtype=bool)


def _closely(
    index: NameIndex, known: Words, names: Names, runs: Runs, name: Numbers, place: Numbers, persons: Flags, tenths: int
) -> Flags:
    pair, position = spread(names.starts[name], names.ends[name])
    listed_pair, listed_at = spread(*bounds(index.ends, place))
    # Where a pair's asked and listed words are in these columns; a listed word is found by its pair and number.
    first_asked = np.cumsum(names.ends[name] - names.starts[name]) - (names.ends[name] - names.starts[name])
    most = int(index.holder_ends.size) + 1
    listed_keys = listed_pair * most + index.words[listed_at]
    asked_met, listed_met = np.zeros(len(position), dtype=bool), np.zeros(len(listed_at), dtype=bool)

    def met(pairs: Numbers, words: Numbers) -> tuple[Flags, Numbers]:
        at = np.minimum(np.searchsorted(listed_keys, pairs * most + words), len(listed_keys) - 1)
        there = listed_keys[at] == pairs * most + words
        listed_met[at[there]] = True
        return there, at

    owner, meeting = spread(*bounds(known.ends, names.word[position]))
    there, at = met(pair[owner], known.meets[meeting])
    edge_asked, edge_listed, edge = owner[there], at[there], meeting[there]
    asked_met[edge_asked] = True
    together, listed_together = np.zeros(len(position), dtype=bool), np.zeros(len(listed_at), dtype=bool)
    by_name = np.argsort(names.name[runs.first], kind="stable")
    run_ends = np.cumsum(np.bincount(names.name[runs.first], minlength=len(names)))
    owner, run = spread(*bounds(run_ends, name))
    run = by_name[run]
    there, at = met(owner, runs.listed[run])
    listed_together[at[there]] = True
    owner, run = owner[there], run[there]
    shift = first_asked[owner] - names.starts[name[owner]]
    _, covered = spread(runs.first[run] + shift, runs.last[run] + shift)
    together[covered] = True
    # Listed words run together, or initials: what exactly they meet is left to the score.
    whole = np.zeros(len(name), dtype=bool)
    by_run = np.flatnonzero(known.run[names.word[position]])
    asked, holder = index.runs.find(known.text[names.word[position[by_run]]])
    held = holder == place[pair[by_run[asked]]]
    together[by_run[asked[held]]] = True
    whole[pair[by_run[asked[held]]]] = True
    asked_met |= together
    listed_met |= whole[listed_pair]

    def over_asked(weights: Weights | Flags) -> Weights:
        return np.bincount(pair, weights, minlength=len(name))

    def over_listed(weights: Weights | Flags) -> Weights:
        return np.bincount(listed_pair, weights, minlength=len(name))

    word, listed_word = names.word[position], index.words[listed_at]
    weight_asked, weight_listed = names.weight[position], index.weights[listed_at]
    alike, spelt = known.alike[edge], known.spelt[edge]
    worth = alike / 1000 * np.minimum(weight_asked[edge_asked], weight_listed[edge_listed])
    asked_best, listed_best = 1.0 * weight_asked * together, 1.0 * weight_listed * (listed_together | whole[listed_pair])
    np.maximum.at(asked_best, edge_asked, worth)
    np.maximum.at(listed_best, edge_listed, worth)
    # A word that stands in a listed name twice may be met twice.
    twice = listed_met & (weight_listed > index.word_weight[listed_word])
    listed_best[twice] = weight_listed[twice]
    unmet, found_unmet = over_asked(weight_asked * ~asked_met), over_listed(weight_listed * ~listed_met)
    joined = whole | (over_asked(together) > 0)
    firm = joined.copy()
    firm[pair[edge_asked[~spelt]]] = True
    nearest = np.zeros(len(name), dtype=np.int64)
    np.maximum.at(nearest, pair[edge_asked], alike)
    return _Most(
        met=np.minimum(over_asked(asked_best), over_listed(listed_best)),
        one=np.minimum(over_asked(weight_asked * asked_met), over_listed(weight_listed * listed_met)),
        unmet=unmet,
        found_unmet=found_unmet,
        rest=over_asked(known.rest[word] * ~asked_met),
        found_rest=over_listed(weight_listed * (index.word_rests[listed_word] & ~listed_met)),
        alone=((over_asked(asked_met) == 1) | ((over_listed(listed_met) == 1) & ~index.repeats[place])) & ~whole,
        places=(over_asked(known.place[word] & ~asked_met) > 0) & (over_listed(index.word_places[listed_word] & ~listed_met) > 0),
        numbers=(over_asked(known.number[word] & ~asked_met) > 0)
        & (over_listed(index.word_numbers[listed_word] & ~listed_met) > 0),
        personal=persons[name] & ~index.organisation[place],
        off=index.against_organisation[place] * (~persons[name] & (unmet + found_unmet > 0)),
        slip=np.where(firm, 0, 1000 - nearest) / 1000,
        likest=np.where(joined | (nearest == 0), 1000, nearest) / 1000,
    ).can_reach(tenths)
