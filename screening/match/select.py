"""Which listed names can reach a threshold at all, for a column of names asked: selection that loses nothing.

The score of a pair is at most what ``ceiling`` gives for the words that can meet at all. So at least ``least_met`` of the weight
of *either* name must meet, and that gives both names a reach. Order the words from rare to common: a pair that reaches the
threshold has a rarest listed word that is met, and on neither side may words that meet only something rarer weigh too much. Only
holders of a word that have it within their reach are looked at, by asked names that have it within theirs (a prefix filter on
both sides); what they share is then weighed. All that meets otherwise (words run together, initials, acronyms, names cut off)
has keys of its own. ``tests/test_match_index.py`` holds this against scoring every pair.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from screening.match.bulk import AskedNames, Pieces
from screening.match.hashes import Numbers, hashes, powers
from screening.match.index import NameIndex
from screening.match.likeness import meet
from screening.match.score import ACRONYM_LETTERS, JOINED_WORDS, ceiling, joins, least_met
from screening.match.tables import bounds, spread
from screening.match.weights import STOP, weight

Flags = NDArray[np.bool_]

LONGEST_RUN = JOINED_WORDS
"""Neighbouring words that are tried run together; longer runs there are of single letters only."""
_NOTHING, _RUN_ONLY = -2, -1
"""In place of the most common listed word that a word can meet: none at all, or only words run together."""
_UNKNOWN = -1
"""In place of a likeness that nobody asked for yet."""


class Words:
    """What selection knows of each word asked so far, by its number in ``Pieces``."""

    def __init__(self, index: NameIndex, pieces: Pieces) -> None:
        self.pieces = pieces
        self._index = index
        self.count = 0
        self.weight, self.top, self.raw_size, self.letter, self.heaviest = (np.zeros(0, dtype=np.int64) for _ in range(5))
        self.ends, self.meets, self._alike, self._owner = (np.zeros(0, dtype=np.int64) for _ in range(4))
        self.raw, self.text = np.zeros(0, dtype=np.uint64), np.zeros(0, dtype=np.uint64)
        self.number, self.single, self.mixed, self.run, self.group, self.long = (np.zeros(0, dtype=bool) for _ in range(6))

    def learn(self) -> None:
        """Take up the words that are new."""
        new = self.pieces.tokens[self.count :]
        if not new:
            return
        asked, listed = self._index.vocabulary.meetings(new)
        counts = np.bincount(asked, minlength=len(new))
        ends = np.cumsum(counts)
        run_asked, _ = self._index.runs.places(text := hashes([token.text for token in new]))
        run = np.zeros(len(new), dtype=bool)
        run[run_asked] = True
        top = np.where(run, _RUN_ONLY, _NOTHING)
        np.maximum.at(top, asked, listed)
        self.ends = np.append(self.ends, ends + len(self.meets))
        self.meets = np.append(self.meets, listed)
        self.top = np.append(self.top, top)
        self.run = np.append(self.run, run)
        self.text = np.append(self.text, text)
        self.raw = np.append(self.raw, hashes([token.raw for token in new]))
        self.raw_size = np.append(self.raw_size, [len(token.raw) for token in new])
        self.weight = np.append(self.weight, [weight(token) for token in new])
        self.letter = np.append(self.letter, [ord(token.text[0]) for token in new])
        self.number = np.append(self.number, [token.number for token in new])
        self.single = np.append(self.single, [len(token.text) == 1 and not token.number for token in new])
        self.mixed = np.append(self.mixed, [not token.number and not token.raw.isalpha() for token in new])
        self.group = np.append(self.group, [token.text == "group" for token in new])
        self.long = np.append(self.long, [len(token.text) >= 4 and not token.text.isdigit() for token in new])
        heaviest = np.zeros(len(new), dtype=np.int64)
        np.maximum.at(heaviest, asked, self._index.word_weight[listed])
        self.heaviest = np.append(self.heaviest, heaviest)
        self._alike = np.append(self._alike, np.full(len(listed), _UNKNOWN))
        self._owner = np.append(self._owner, asked + self.count)
        self.count += len(new)

    def alike(self, meetings: Numbers) -> Numbers:
        """How alike the words of the given meetings are (their places in ``meets``), 0 to 1000; found out when first asked."""
        different = np.unique(meetings)
        new = different[self._alike[different] == _UNKNOWN]
        tokens, vocabulary = self.pieces.tokens, self._index.vocabulary
        self._alike[new] = [
            meet(tokens[one], vocabulary.word(other))[0]
            for one, other in zip(self._owner[new].tolist(), self.meets[new].tolist(), strict=True)
        ]
        found: Numbers = self._alike[meetings]
        return found


def select(
    index: NameIndex, known: Words, asked: AskedNames, *, beginnings: Sequence[tuple[int, str]], persons: Flags, tenths: int
) -> tuple[Numbers, Numbers]:
    """Pairs of a text asked (by place) and a listed name (by place) that may reach the threshold, in order, none twice.

    ``beginnings`` are texts (by place) with names long enough to be cut off or to be the whole of one that is, each with its
    first letters; ``persons`` tells the asked names that are not known to be of organisations.
    """
    known.learn()
    texts, place = _cut_off(index, beginnings)
    if asked.owner:
        names = _Names(known, asked)
        runs = _runs(index, known, names)
        reach = _reach(known, names, runs, tenths)
        found = [_by_words(index, known, names, runs, reach, tenths), _by_runs(index, known, names, reach)]
        found.append(_by_initials(index, known, names, persons))
        name, listed = _different(*_joined(found), len(index))
        possible = _not_too_long(index, known, names, runs, name, listed, persons, tenths)
        name, listed = name[possible], listed[possible]
        kept = _can_reach(index, known, names, runs, name, listed, persons, tenths)
        name, listed = _joined([(name[kept], listed[kept]), _by_acronym(index, known, names, asked)])
        texts, place = _joined([(texts, place), (names.owner[name], listed)])
    return _different(texts, place, len(index))


def _joined(pairs: Sequence[tuple[Numbers, Numbers]]) -> tuple[Numbers, Numbers]:
    return np.concatenate([one for one, _ in pairs]), np.concatenate([other for _, other in pairs])


class _Names:
    """The asked names' words in one row: ``name`` and ``word`` of each position, and where names start and end."""

    def __init__(self, known: Words, asked: AskedNames) -> None:
        self.owner = np.array(asked.owner, dtype=np.int64)
        self.ends = np.array(asked.ends, dtype=np.int64)
        self.starts = np.append(0, self.ends[:-1]) if len(self.ends) else self.ends
        self.word = np.array(asked.words, dtype=np.int64)
        self.name = np.repeat(np.arange(len(self.ends)), self.ends - self.starts)
        self.weight = known.weight[self.word]

    def __len__(self) -> int:
        return len(self.ends)


class _Runs:
    """Neighbouring words of asked names that run together make a listed word: their positions, and that word."""

    def __init__(self, first: Numbers, last: Numbers, listed: Numbers) -> None:
        self.first, self.last, self.listed = first, last, listed


def _runs(index: NameIndex, known: Words, names: _Names) -> _Runs:
    end = names.ends[names.name]
    position = np.arange(len(names.word))
    raw, size = known.raw[names.word], known.raw_size[names.word]
    open_, whole = ~known.number[names.word], raw
    firsts, lasts, keys = [], [], []
    for count in range(2, LONGEST_RUN + 1):
        last = position + count - 1
        open_ = open_ & (last < end)
        last = np.minimum(last, len(position) - 1)
        open_ = open_ & ~known.number[names.word[last]]
        whole = whole * powers(size[last]) + raw[last]
        at = np.flatnonzero(open_)
        firsts.append(at)
        lasts.append(at + count)
        keys.append(whole[at])
    # Words of letters and digits, and long runs of single letters, go by the rules of `joins` itself.
    singles = np.bincount(names.name[known.single[names.word]], minlength=len(names)) > LONGEST_RUN
    singles[names.name[known.mixed[names.word]]] = True
    for name in np.flatnonzero(singles).tolist():
        start, stop = int(names.starts[name]), int(names.ends[name])
        for i, j, text in joins(tuple(known.pieces.tokens[word] for word in names.word[start:stop].tolist())):
            firsts.append(np.array([start + i]))
            lasts.append(np.array([start + j]))
            keys.append(hashes([text]))
    asked, listed = index.together.find(np.concatenate(keys))
    return _Runs(np.concatenate(firsts)[asked], np.concatenate(lasts)[asked], listed)


def _reach(known: Words, names: _Names, runs: _Runs, tenths: int) -> Numbers:
    """For each asked name the most common listed word that may be the rarest one met; ``_NOTHING`` where it is out."""
    top = known.top[names.word].copy()
    at, position = spread(runs.first, runs.last)
    np.maximum.at(top, position, runs.listed[at])
    order = np.lexsort((top, names.name))
    weighs = np.cumsum(names.weight[order])
    whole = np.bincount(names.name, names.weight, minlength=len(names)).astype(np.int64)
    before_name = np.append(0, weighs)[names.starts]
    left = whole[names.name] - (weighs - before_name[names.name])
    short = left < _least(tenths, whole)[names.name]
    # The first word, from rare to common, without which too little is left: it must be met, and with it nothing rarer.
    first = np.full(len(names), len(order))
    np.minimum.at(first, names.name[short], np.flatnonzero(short))
    return np.where(first < len(order), top[order][np.minimum(first, len(order) - 1)], _NOTHING)


def _least(tenths: int, whole: Numbers) -> Numbers:
    different, place = np.unique(whole, return_inverse=True)
    return np.array([least_met(tenths, one) for one in different.tolist()], dtype=np.int64)[place]


def _by_words(index: NameIndex, known: Words, names: _Names, runs: _Runs, reach: Numbers, tenths: int) -> tuple[Numbers, Numbers]:
    at = np.flatnonzero(reach[names.name] >= 0)
    owner, meet = spread(*bounds(known.ends, names.word[at]))
    name = np.append(names.name[at][owner], names.name[runs.first])
    listed = np.append(known.meets[meet], runs.listed)
    near = listed <= reach[name]
    name, listed = _different(name[near], listed[near], int(index.holder_ends.size) + 1)
    ends, holders = _within_reach(index, tenths)
    owner, holder = spread(*bounds(ends, listed))
    return name[owner], holders[holder]


def _within_reach(index: NameIndex, tenths: int) -> tuple[Numbers, Numbers]:
    """The holders that have a word within reach, by word."""
    known = index.within_reach.get(tenths)
    if known is None:
        spare = index.whole - _least(tenths, index.whole)
        kept = index.before <= spare[index.holders]
        known = index.within_reach[tenths] = np.append(0, np.cumsum(kept))[index.holder_ends], index.holders[kept]
    return known


def _by_runs(index: NameIndex, known: Words, names: _Names, reach: Numbers) -> tuple[Numbers, Numbers]:
    """Asked words that listed words make when run together."""
    at = np.flatnonzero(known.run[names.word] & (reach[names.name] >= _RUN_ONLY))
    asked, place = index.runs.find(known.text[names.word[at]])
    return names.name[at][asked], place


def _by_initials(index: NameIndex, known: Words, names: _Names, persons: Flags) -> tuple[Numbers, Numbers]:
    """Names of persons that have a whole word in common where one of both holds an initial."""
    initial = np.zeros(len(names), dtype=bool)
    initial[names.name[known.single[names.word]]] = True
    at = np.flatnonzero(persons[names.name] & known.long[names.word])
    owner, meet = spread(*bounds(known.ends, names.word[at]))
    listed = known.meets[meet]
    same = index.texts_of_words[listed] == known.text[names.word[at]][owner]
    name, listed = names.name[at][owner][same], listed[same]
    start, end = bounds(index.holder_ends, listed)
    owner, holder = spread(start, end)
    place = index.holders[holder]
    kept = ~index.organisation[place] & (index.initial[place] | initial[name[owner]])
    return name[owner][kept], place[kept]


def _by_acronym(index: NameIndex, known: Words, names: _Names, asked_names: AskedNames) -> tuple[Numbers, Numbers]:
    """A word asked that is a listed name's initials, and names asked whose initials are a listed word."""
    sizes = names.ends - names.starts
    one = np.flatnonzero(sizes == 1)
    asked, place = index.acronyms.find(known.text[names.word[names.starts[one]]])
    found = [(one[asked], place)]
    every = np.array(asked_names.initials, dtype=np.uint64)
    found.append(index.by_letters.find(every))
    heavy = (names.weight > STOP) & ~known.number[names.word]
    by_corporation = np.array([form.startswith("corp") for form in asked_names.form], dtype=bool)
    for counted in (heavy, heavy & ~known.group[names.word]):
        at = np.flatnonzero(counted)
        name = names.name[at]
        sizes = np.bincount(name, minlength=len(names))
        order = np.arange(len(at)) - (np.cumsum(sizes) - sizes)[name]
        for ending in (0, 1):
            long = np.isin(sizes + ending, ACRONYM_LETTERS) & (by_corporation | (ending == 0))
            kept = long[name]
            shift = (8 * (sizes[name] + ending - 1 - order))[kept].astype(np.uint64)
            codes = np.zeros(len(names), dtype=np.uint64)
            np.add.at(codes, name[kept], known.letter[names.word[at[kept]]].astype(np.uint64) << shift)
            asked = np.flatnonzero(long)
            own, place = index.by_letters.find(codes[asked] + np.uint64(ord("c") if ending else 0))
            found.append((asked[own], place))
    return _joined(found)


def _cut_off(index: NameIndex, beginnings: Sequence[tuple[int, str]]) -> tuple[Numbers, Numbers]:
    """Texts with names that begin with the same letters as a listed one: as one that is cut off and the whole one do."""
    texts = np.array([text for text, _ in beginnings], dtype=np.int64)
    asked, place = index.beginnings.find(hashes([letters for _, letters in beginnings]))
    return texts[asked], place


def _not_too_long(
    index: NameIndex, known: Words, names: _Names, runs: _Runs, name: Numbers, place: Numbers, persons: Flags, tenths: int
) -> Flags:
    """Which pairs can reach the threshold if every asked word that meets any listed word at all meets one of this name."""
    meeting = known.top[names.word] > _NOTHING
    meeting[spread(runs.first, runs.last)[1]] = True
    best = np.bincount(names.name, names.weight * meeting, minlength=len(names))
    unmet = np.bincount(names.name, names.weight * ~meeting, minlength=len(names))
    # The listed words that meet weigh at most what the heaviest do that its words can meet; a run makes any listed words.
    heaviest = np.bincount(names.name, np.maximum(names.weight, known.heaviest[names.word]), minlength=len(names))
    heaviest += np.bincount(names.name[runs.first], index.word_weight[runs.listed], minlength=len(names))
    open_ended = np.zeros(len(names), dtype=bool)
    open_ended[names.name[known.run[names.word]]] = True
    listed_unmet = np.maximum(0, index.whole[place] - heaviest[name])
    listed_unmet[open_ended[name]] = 0
    most = np.minimum(best[name], index.whole[place])
    ratio = most * most / np.maximum(1, (most + unmet[name]) * (most + listed_unmet))
    evidence = np.minimum(most.astype(np.int64) // _STEP + 1, _STEPS)
    possible: Flags = ratio >= np.array(_ratios(tenths))[evidence] * (1 - 1e-9)
    initial = np.zeros(len(names), dtype=bool)
    initial[names.name[known.single[names.word]]] = True
    possible |= (initial[name] | index.initial[place]) & persons[name] & ~index.organisation[place]
    return possible


_AT_ONCE = 100_000
"""Pairs weighed at once: what memory allows, not what counts."""


def _can_reach(
    index: NameIndex, known: Words, names: _Names, runs: _Runs, name: Numbers, place: Numbers, persons: Flags, tenths: int
) -> Flags:
    """Which of the pairs can reach the threshold, with every word that may meet at its best."""
    kept = [
        _weighed(index, known, names, runs, name[at : at + _AT_ONCE], place[at : at + _AT_ONCE], persons, tenths)
        for at in range(0, len(name), _AT_ONCE)
    ]
    return np.concatenate(kept) if kept else np.zeros(0, dtype=bool)


def _weighed(
    index: NameIndex, known: Words, names: _Names, runs: _Runs, name: Numbers, place: Numbers, persons: Flags, tenths: int
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
    initial = np.zeros(len(name), dtype=bool)
    np.logical_or.at(initial, pair, known.single[names.word[position]])
    initial = (initial | index.initial[place]) & persons[name] & ~index.organisation[place]
    weight_asked, weight_listed = 1000 * names.weight[position], 1000 * index.weights[listed_at]
    unmet = np.bincount(pair, weight_asked * ~asked_met, minlength=len(name))
    found_unmet = np.bincount(listed_pair, weight_listed * ~listed_met, minlength=len(name))

    def reached(asked_best: Numbers, listed_best: Numbers) -> Flags:
        """Whatever meets weighs the same on both sides."""
        one = np.bincount(pair, asked_best, minlength=len(name))
        best = np.minimum(one, np.bincount(listed_pair, listed_best, minlength=len(name)))
        ratio = best * best / np.maximum(1, (best + unmet) * (best + found_unmet))
        evidence = np.minimum(best.astype(np.int64) // (1000 * _STEP) + 1, _STEPS)
        enough: Flags = (best > 0) & (ratio >= np.array(_ratios(tenths))[evidence] * (1 - 1e-9))
        return enough

    possible = reached(weight_asked * asked_met, weight_listed * listed_met)
    # The few that are left are weighed again, with how alike their words are: finding that out costs more.
    kept = possible[pair[edge_asked]]
    edge_asked, edge_listed, edge = edge_asked[kept], edge_listed[kept], edge[kept]
    worth = known.alike(edge) * np.minimum(weight_asked[edge_asked], weight_listed[edge_listed]) // 1000
    asked_best, listed_best = weight_asked * together, weight_listed * (listed_together | whole[listed_pair])
    np.maximum.at(asked_best, edge_asked, worth)
    np.maximum.at(listed_best, edge_listed, worth)
    # A word that stands in a listed name twice may be met twice.
    twice = listed_met & (index.weights[listed_at] > index.word_weight[index.words[listed_at]])
    listed_best[twice] = weight_listed[twice]
    possible &= reached(asked_best, listed_best)
    possible |= initial
    return possible


_STEP, _STEPS = 10, 60
"""Steps of the weight met in which the ratio it needs is tabled, each at its upper end; heavier ones are taken as very heavy."""
_LIGHTEST = 10_000
"""How many times the weight met all else may weigh: more than any name holds."""


@lru_cache(maxsize=16)
def _ratios(tenths: int) -> tuple[float, ...]:
    """For each step of weight met the least share (of both sides, multiplied) with which ``ceiling`` gives the score."""
    found = []
    for step in range(_STEPS + 1):
        met = 1000 * (step * _STEP if step < _STEPS else 100_000)
        low, high = 0, _LIGHTEST * met
        while low < high:
            middle = (low + high + 1) // 2
            if ceiling(met, middle, met, 0) >= tenths:
                low = middle
            else:
                high = middle - 1
        found.append(met / (met + low + 1) if met and ceiling(met, 0, met, 0) >= tenths else 2.0)
    return tuple(found)


def _different(first: Numbers, second: Numbers, most: int) -> tuple[Numbers, Numbers]:
    """Pairs in order, none twice; ``second`` is below ``most``."""
    both = np.unique(first * most + second)
    return both // most, both % most
