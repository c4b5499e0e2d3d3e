"""Which listed names can reach a threshold at all, for a column of names asked: selection that loses nothing.

The score of a pair is at most what ``ceiling`` gives for the words that can meet at all (``Bound``). Order the words from rare to
common: a pair that reaches the threshold has a rarest listed word that is met, and on neither side may words that meet only
something rarer weigh too much. That gives both names a reach: only holders of a word that have it within theirs are looked at, by
asked names that have it within theirs (a prefix filter on both sides). From there on the holder's words are gone through, as long
as not too much fails to meet, and what is left is weighed. All that meets otherwise (words run together, initials, acronyms,
names cut off) has keys of its own. ``tests/test_match_index.py`` holds this against scoring every pair.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

import numpy as np

from screening.match.asked import NOTHING, RUN_ONLY, Flags, Names, Runs, Words, runs_of
from screening.match.bulk import AskedNames
from screening.match.hashes import Numbers
from screening.match.index import NameIndex
from screening.match.likeness import SAME
from screening.match.met import Likeness, Met, Sketch
from screening.match.score import ACRONYM_LETTERS, ORDINARY_WEIGHT, TELLING_WEIGHT
from screening.match.tables import best_pairs, bounds, different_pairs, spread
from screening.match.weigh import Bound, weighed
from screening.match.weights import STOP

_AT_ONCE = 50_000
"""Holders gone through at once: what the nearest memory takes, not what counts."""


def select(
    index: NameIndex, known: Words, asked: AskedNames, *, persons: Flags, run: Callable[[int], str], tenths: int
) -> tuple[Numbers, Numbers]:
    """Pairs of a name asked and a listed name, each by place, that may reach the threshold, in order, none twice.

    ``persons`` tells the asked names that are not known to be of organisations; ``run`` gives all letters of a name asked.
    """
    known.learn()
    found = [_cut_off(index, asked, run)]
    if len(asked.ends):
        names = Names(known, asked)
        runs = runs_of(index, known, names)
        met = Met(index, known, names)
        sketch = Sketch(names, runs, met)
        near = _Near(known, names, runs, Bound(tenths))
        pairs = [
            _by_words(index, names, runs, met, sketch, near),
            _by_runs(index, known, names, sketch, near),
            _by_initials(index, known, names, persons),
        ]
        name, place = different_pairs(*_joined(pairs), len(index))
        kept = weighed(index, known, names, runs, met, sketch, name, place, persons, tenths)
        found += [
            (name[kept], place[kept]),
            _by_acronym(index, known, names, asked),
            _by_telling_word(index, known, names),
        ]
    return different_pairs(*_joined(found), len(index))


def _joined(pairs: Sequence[tuple[Numbers, Numbers]]) -> tuple[Numbers, Numbers]:
    return np.concatenate([one for one, _ in pairs]), np.concatenate([other for _, other in pairs])


class _Near:
    """How near the words of asked names can come to listed ones.

    ``best`` is the most that each word can be like any listed one; ``met`` at least what of a name's weight can meet, times its
    likeness, ``unmet`` what surely does not; ``reach`` is the most common listed word that may be the rarest one met, ``NOTHING``
    where a name is out.
    """

    def __init__(self, known: Words, names: Names, runs: Runs, bound: Bound) -> None:
        self.bound = bound
        top, self.best = known.top[names.word], known.best[names.word] / SAME
        at, position = spread(runs.first, runs.last)
        np.maximum.at(top, position, runs.listed[at])
        self.best[position] = 1.0
        worth = names.weight * self.best
        self.met = np.add.reduceat(worth, names.starts)
        self.unmet = np.add.reduceat(names.weight * (top == NOTHING), names.starts)
        # From rare to common: with a word and all that are rarer left out, what can meet and what does not.
        order = np.lexsort((top, names.name))
        lost, left = np.cumsum(worth[order]), np.cumsum((names.weight * (top != NOTHING))[order])
        first = names.starts[names.name]
        lost -= np.append(0, lost)[first]
        left -= np.append(0, left)[first]
        met, unmet = self.met[names.name] - lost, self.unmet[names.name] + left
        short = np.flatnonzero(~bound.allows(met, unmet, 0))
        # The first word without which too little is left: it must be met, and with it nothing rarer.
        short = short[np.append(True, names.name[short[1:]] != names.name[short[:-1]])]
        self.reach = np.where(bound.allows(self.met, self.unmet, 0), top[order][short], NOTHING)


def _by_words(index: NameIndex, names: Names, runs: Runs, met: Met, sketch: Sketch, near: _Near) -> tuple[Numbers, Numbers]:
    """Pairs of names of which words meet that may be worth enough, the rarest of them within reach of both."""
    weight = names.weight[met.position]
    lower = weight * near.best[met.position] - np.minimum(weight, index.word_weight[met.listed]) * met.alike / SAME
    kept = met.listed <= near.reach[met.name]
    kept &= near.bound.allows(near.met[met.name] - lower, near.unmet[met.name], 0)
    name, listed, best = best_pairs(
        np.append(met.name[kept], runs.name),
        np.append(met.listed[kept], runs.listed),
        np.append(met.alike[kept], np.full(len(runs.first), SAME)),
        len(index.word_weight),
    )
    near_enough = listed <= near.reach[name]
    name, listed, alike = name[near_enough], listed[near_enough], best[near_enough] / SAME
    ends, entries = _within_reach(index, near.bound)
    first, last = bounds(ends, listed)
    found = []
    for some in _in_parts(last - first):
        owner, entry = spread(first[some], last[some])
        pair = some.start + owner
        kept = _go_through(index, sketch, near, name[pair], alike[pair], entries[entry])
        found.append((name[pair[kept]], index.holders[entries[entry[kept]]]))
    return _joined(found) if found else (name[:0], name[:0])


def _in_parts(sizes: Numbers) -> list[slice]:
    """Ranges of what has these sizes, each of about ``_AT_ONCE`` in all."""
    part = np.cumsum(sizes) // _AT_ONCE
    edges = [0, *(np.flatnonzero(np.diff(part)) + 1).tolist(), len(sizes)]
    return [slice(start, end) for start, end in pairwise(edges) if start < end]


def _go_through(index: NameIndex, sketch: Sketch, near: _Near, name: Numbers, alike: Likeness, holder: Numbers) -> Numbers:
    """Which pairs of a name asked and a holder of a word can be worth enough, the word being the rarest one met.

    The holder's further words are looked at, one after the other, for as long as a pair may be.
    """
    at, place = index.holder_at[holder], index.holders[holder]
    unmet = index.before[holder].astype(np.float64)
    met = index.whole[place] - unmet - index.weights[at] * (1 - alike)
    end = index.ends[place]
    pair = np.arange(len(name))
    most, asked_unmet = near.met[name], near.unmet[name]
    done: list[Numbers] = []
    while True:
        kept = np.flatnonzero(near.bound.allows(np.minimum(met, most), asked_unmet, unmet))
        at = at[kept] + 1
        more = at < end[kept]
        done.append(pair[kept[~more]])
        kept, at = kept[more], at[more]
        if not len(kept):
            return np.concatenate(done)
        pair, end, most, asked_unmet = pair[kept], end[kept], most[kept], asked_unmet[kept]
        weight, alike = index.weights[at], sketch.alike(name[pair], index.words[at])
        met = met[kept] - weight * (1 - alike)
        unmet = unmet[kept] + weight * (alike == 0)


def _within_reach(index: NameIndex, bound: Bound) -> tuple[Numbers, Numbers]:
    """The holders that have a word within reach, by word."""
    known = index.within_reach.get(bound.tenths)
    if known is None:
        kept = bound.allows(index.whole[index.holders] - index.before, index.before, 0)
        known = index.within_reach[bound.tenths] = np.append(0, np.cumsum(kept))[index.holder_ends], np.flatnonzero(kept)
    return known


def _by_runs(index: NameIndex, known: Words, names: Names, sketch: Sketch, near: _Near) -> tuple[Numbers, Numbers]:
    """Pairs in which words of the asked name are words of the listed one run together, and what meets may be worth enough."""
    at = np.flatnonzero(known.run[names.word] & (near.reach[names.name] >= RUN_ONLY))
    asked, place = index.runs.find(known.text[names.word[at]])
    name, place = different_pairs(names.name[at][asked], place, len(index))
    together = np.add.reduceat(names.weight * known.run[names.word], names.starts)[name]
    pair, listed_at = spread(*bounds(index.ends, place))
    alike = sketch.alike(name[pair], index.words[listed_at])
    met = together + np.bincount(pair, index.weights[listed_at] * alike, minlength=len(name))
    none = np.bincount(pair, alike, minlength=len(name)) == 0
    unmet = np.where(none, names.whole[name] - together, near.unmet[name])
    kept = near.bound.allows(np.minimum(met, near.met[name]), unmet, 0)
    return name[kept], place[kept]


def _by_initials(index: NameIndex, known: Words, names: Names, persons: Flags) -> tuple[Numbers, Numbers]:
    """Names of persons that have a whole word in common where one of both holds initials."""
    at = np.flatnonzero(persons[names.name] & known.long[names.word])
    owner, meet = spread(*bounds(known.ends, names.word[at]))
    listed = known.meets[meet]
    same = index.texts_of_words[listed] == known.text[names.word[at]][owner]
    name, listed = names.name[at][owner][same], listed[same]
    owner, holder = spread(*bounds(index.holder_ends, listed))
    name, place = name[owner], index.holders[holder]
    may_begin = (names.first[name] & index.initials[place]) | (names.initials[name] & index.first[place])
    kept = (may_begin > 0) & ~index.organisation[place]
    return name[kept], place[kept]


def _by_acronym(index: NameIndex, known: Words, names: Names, asked_names: AskedNames) -> tuple[Numbers, Numbers]:
    """A word asked that is a listed name's initials, and names asked whose initials are a listed word."""
    sizes = names.ends - names.starts
    one = np.flatnonzero(sizes == 1)
    asked, place = index.acronyms.find(known.text[names.word[names.starts[one]]])
    found = [(one[asked], place)]
    found.append(index.by_letters.find(asked_names.initials))
    heavy = (names.weight > STOP) & ~known.number[names.word]
    for counted in (heavy, heavy & ~known.group[names.word], heavy & ~known.small[names.word]):
        at = np.flatnonzero(counted)
        name = names.name[at]
        sizes = np.bincount(name, minlength=len(names))
        order = np.arange(len(at)) - (np.cumsum(sizes) - sizes)[name]
        for ending in (0, 1):
            long = np.isin(sizes + ending, ACRONYM_LETTERS) & (asked_names.corporation | (ending == 0))
            kept = long[name]
            shift = (8 * (sizes[name] + ending - 1 - order))[kept].astype(np.uint64)
            codes = np.zeros(len(names), dtype=np.uint64)
            np.add.at(codes, name[kept], known.letter[names.word[at[kept]]].astype(np.uint64) << shift)
            asked = np.flatnonzero(long)
            own, place = index.by_letters.find(codes[asked] + np.uint64(ord("c") if ending else 0))
            found.append((asked[own], place))
    return _joined(found)


def _by_telling_word(index: NameIndex, known: Words, names: Names) -> tuple[Numbers, Numbers]:
    """Names of which one is a single word, and that the telling word of the other."""
    heavy = names.weight > ORDINARY_WEIGHT
    told = np.bincount(names.name[heavy], minlength=len(names)) == 1
    told[names.name[known.number[names.word]]] = False
    at = np.flatnonzero(heavy & (names.weight >= TELLING_WEIGHT) & told[names.name])
    asked, place = index.telling.find(known.text[names.word[at]])
    name = names.name[at][asked]
    kept = (names.ends - names.starts == 1)[name] | index.alone[place]
    return name[kept], place[kept]


def _cut_off(index: NameIndex, asked: AskedNames, run: Callable[[int], str]) -> tuple[Numbers, Numbers]:
    """Names of which one begins with all letters of the other, as one that is cut off and the whole one do."""
    long = np.flatnonzero(asked.long)
    at, place = index.beginnings.find(asked.beginning[long])
    name = long[at]
    kept = [
        (own := run(one)).startswith(whole := index.letters(other)) or whole.startswith(own)
        for one, other in zip(name.tolist(), place.tolist(), strict=True)
    ]
    return name[kept], place[kept]
