"""Which listed names have words that those of an asked name meet, and enough of them to reach a threshold.

The score of a pair is at most what its formula gives for the words that can meet at all (``Bound``). Order the words from rare to
common: a pair that reaches the threshold has a rarest listed word that is met, and on neither side may words that meet only
something rarer weigh too much. That gives both names a reach: only holders of a word that have it within theirs are looked at, by
asked names that have it within theirs (a prefix filter on both sides). From there on the holder's words are gone through, as long
as not too much fails to meet. Where no other word may meet, the pair is weighed there and then.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from screening.match.asked import GAINED_BITS, STEPS, Flags
from screening.match.hashes import Numbers
from screening.match.index import NameIndex, Reach
from screening.match.likeness import SAME
from screening.match.met import Column, Shares, Sketch
from screening.match.tables import between, bounds, spread
from screening.match.weigh import Bound, Most
from screening.match.weights import FULL

_AT_ONCE, _SLOTS_AT_ONCE = 100_000, 20_000_000
"""Holders gone through at once, and slots of sketches: what the nearest memory takes, not what counts."""


class Near:
    """How near the words of asked names can come to listed ones.

    ``met`` is at least what of a name's weight can meet, ``unmet`` at most what surely does not; ``possible`` tells the names
    that may reach the threshold at all.
    """

    def __init__(self, column: Column, bound: Bound) -> None:
        self.bound = bound
        (_, known, names), runs, met = column.of_words(), column.runs, column.met
        most = known.most[names.word]
        _, position = spread(runs.first, runs.last)
        joined = np.zeros(len(names.word), dtype=bool)
        joined[position] = True
        most[joined] = names.weight[joined]
        self.met = np.add.reduceat(most, names.starts, dtype=np.float32)
        self.unmet = np.add.reduceat(names.weight * (most == 0), names.starts, dtype=np.float32)
        self.possible = bound.allows(self.met, self.unmet, 0)
        # What words run together may meet, and what of the name's weight words may meet in some listed word and more common ones.
        self._joined = np.bincount(names.name[joined], names.weight[joined], minlength=len(names)).astype(np.float32)
        self._whole = names.whole.astype(np.float32)
        # These sums may grow beyond 64 bits, what is taken of them is the share of one name.
        self._gains = np.append(np.uint64(0), np.cumsum(known.gains.take(met.meeting), dtype=np.uint64))
        self._all = self._gains.take(met.from_(np.arange(1, len(names) + 1), np.zeros(len(names), dtype=np.int64)))

    def __len__(self) -> int:
        return len(self.met)

    def with_rarest(self, name: Numbers, first: Numbers) -> tuple[Shares, Shares]:
        """What of names can meet and what surely does not, where nothing meets of what stands in ``Met`` before a place."""
        gains = self._all.take(name) - self._gains.take(first)
        joined = self._joined.take(name)
        met = (gains >> np.uint64(GAINED_BITS)).astype(np.float32) * np.float32(1 / SAME) + joined
        gained = (gains & np.uint64((1 << GAINED_BITS) - 1)).astype(np.float32)
        unmet = self._whole.take(name) - joined - gained
        return np.minimum(met, self.met.take(name)), np.maximum(unmet, self.unmet.take(name))


def by_words(column: Column, near: Near) -> tuple[Numbers, Numbers]:
    """Pairs of names of which words meet, or run together make others, that may be worth enough; some may be given twice.

    The rarest words that meet are within reach of both names.
    """
    at_once = max(1, _SLOTS_AT_ONCE // column.index.sketched)
    parted = column.parted.pairs()
    found = []
    for begin in range(0, len(near), at_once):
        end = min(begin + at_once, len(near))
        sketch = Sketch(column, begin, end)
        some = between(parted[0], begin, end)
        found += [_of_names(column, near, sketch, begin, end), _of_runs(column, near, sketch, parted[0][some], parted[1][some])]
    return np.concatenate([name for name, _ in found]), np.concatenate([place for _, place in found])


def _of_runs(column: Column, near: Near, sketch: Sketch, name: Numbers, place: Numbers) -> tuple[Numbers, Numbers]:
    """Of pairs in which words of the listed name run together make one of the asked name those that may be worth enough."""
    index, parted, weights = column.index, column.parted, column.names.weight
    start, end = bounds(index.ends, place)
    pair, at = spread(start, end)
    owner, word = parted.of(name, place)
    together = index.run_together(parted.run.take(word), owner, pair, at - start.take(pair))
    share, weight = sketch.share(sketch.begins(name.take(pair)), index.slots.take(at)), index.weights_exact.take(at)
    made = np.bincount(owner, weights.take(parted.position.take(word)), minlength=len(name))
    others, found_met = (np.bincount(pair, weight * some, minlength=len(name)) for some in (share, np.maximum(share, together)))
    found_unmet = np.bincount(pair, weight * ((share == 0) & ~together), minlength=len(name))
    met = np.minimum(np.minimum(made + others, found_met), near.met.take(name))
    kept = np.flatnonzero(near.bound.allows(met, near.unmet.take(name), found_unmet))
    return name.take(kept), place.take(kept)


def _of_names(column: Column, near: Near, sketch: Sketch, begin: int, end: int) -> tuple[Numbers, Numbers]:
    """Pairs in which words of names in a row meet listed ones."""
    (index, known, _), runs, met = column.of_words(), column.runs, column.met
    reach = _within_reach(index, near.bound)
    some = between(met.name, begin, end)
    edge = some.start + np.flatnonzero(near.possible.take(met.name[some]) & reach.any.take(met.listed[some]))
    some = between(runs.name, begin, end)
    run = some.start + np.flatnonzero(near.possible[runs.name[some]] & reach.any[runs.listed[some]])
    name, listed = np.append(met.name.take(edge), runs.name[run]), np.append(met.listed.take(edge), runs.listed[run])
    most, unmet = near.with_rarest(name, np.append(met.first.take(edge), met.from_(runs.name[run], runs.listed[run])))
    most[: len(edge)] -= known.less.take(met.meeting.take(edge))
    kept = np.flatnonzero(near.bound.allows(most, unmet, 0))
    name, listed, most, unmet = name.take(kept), listed.take(kept), most.take(kept), unmet.take(kept)
    edge = edge.take(kept[: np.searchsorted(kept, len(edge))])
    share = np.append(known.share.take(met.meeting.take(edge)), np.full(len(kept) - len(edge), STEPS)) * np.float32(1 / STEPS)
    first, last = bounds(reach.ends, listed)
    found = [(name[:0], name[:0])]
    for some in _in_parts(last - first):
        owner, entry = spread(first[some], last[some])
        owner += some.start
        begins, best = sketch.begins(name.take(owner)), most.take(owner)
        through, alone = _go_through(index, sketch, near.bound, reach, entry, begins, share.take(owner), best, unmet.take(owner))
        owner, place = owner.take(through), reach.place.take(entry.take(through))
        by_one = np.flatnonzero(alone & (owner < len(edge)) & ~index.repeats.take(place))
        possible = np.ones(len(place), dtype=bool)
        by_one_word = _alone(column, edge.take(owner.take(by_one)), place.take(by_one))
        possible[by_one] = by_one_word.can_reach(near.bound.tenths)
        kept = np.flatnonzero(possible)
        found.append((name.take(owner.take(kept)), place.take(kept)))
    return np.concatenate([one for one, _ in found]), np.concatenate([other for _, other in found])


def _in_parts(sizes: Numbers) -> list[slice]:
    """Ranges of what has these sizes, each of about ``_AT_ONCE`` in all."""
    so_far = np.cumsum(sizes)
    edges = np.searchsorted(so_far, np.arange(0, int(so_far[-1]) if len(so_far) else 0, _AT_ONCE), side="right").tolist()
    return [slice(start, end) for start, end in pairwise([*edges, len(sizes)]) if start < end]


def _go_through(
    index: NameIndex,
    sketch: Sketch,
    bound: Bound,
    reach: Reach,
    entry: Numbers,
    begins: Numbers,
    share: Shares,
    most: Shares,
    asked_unmet: Shares,
) -> tuple[Numbers, Flags]:
    """Which pairs of a name asked and a holder of a word can be worth enough, the word being the rarest one met.

    The holder's further words are looked at, one after the other, for as long as a pair may be. Where none of them may meet any
    asked word, the pair is told to be alone. ``most`` of the asked name can meet, ``asked_unmet`` does not.
    """
    at, end, unmet = reach.at.take(entry), reach.end.take(entry), reach.before.take(entry)
    met = reach.beside.take(entry) + reach.weight.take(entry) * share
    pair = np.arange(len(entry))
    done: list[Numbers] = []
    left: list[Shares] = []
    while True:
        kept = np.flatnonzero(bound.allows(np.minimum(met, most), asked_unmet, unmet))
        at = at.take(kept) + 1
        inside = at < end.take(kept)
        through = kept.take(np.flatnonzero(~inside))
        done.append(pair.take(through))
        left.append(unmet.take(through))
        further = np.flatnonzero(inside)
        if not len(further):
            break
        kept, at = kept.take(further), at.take(further)
        pair, end, begins = pair.take(kept), end.take(kept), begins.take(kept)
        weight, share = index.weights_exact.take(at), sketch.share(begins, index.slots.take(at))
        met = met.take(kept) - weight * (1 - share)
        unmet = unmet.take(kept) + weight * (share == 0)
        most, asked_unmet = most.take(kept), asked_unmet.take(kept)
    through = np.concatenate(done)
    entry = entry.take(through)
    return through, np.concatenate(left) == reach.beside.take(entry) + reach.before.take(entry)


def _alone(column: Column, edge: Numbers, place: Numbers) -> Most:
    """What pairs are worth at most in which one asked word meets one listed word, and nothing else meets."""
    (index, known, names), met, persons = column.of_words(), column.met, column.persons
    name, listed, word = met.name[edge], met.listed[edge], names.word[met.position[edge]]
    weight, listed_weight, alike = known.weight[word], index.word_weight[listed], known.alike[met.meeting[edge]] / SAME
    one = np.minimum(weight, listed_weight)
    unmet, found_unmet = names.whole[name] - weight, index.whole[place] - listed_weight
    return Most(
        met=one * alike,
        one=one,
        unmet=unmet,
        found_unmet=found_unmet,
        rest=names.rest[name] - known.rest[word],
        found_rest=index.rest[place] - listed_weight * index.word_rests[listed],
        alone=np.ones(len(edge), dtype=bool),
        places=(names.places[name] > known.place[word]) & (index.places[place] > index.word_places[listed]),
        numbers=(names.numbers[name] > known.number[word]) & (index.numbers[place] > index.word_numbers[listed]),
        personal=persons[name] & ~index.organisation[place],
        off=index.against_organisation[place] * (~persons[name] & (unmet + found_unmet > 0)),
        slip=np.where(known.spelt[met.meeting[edge]], 1 - alike, 0),
        likest=alike,
        rarest=(alike == 1) & (one == FULL),
    )


def _within_reach(index: NameIndex, bound: Bound) -> Reach:
    """The holders that have a word within reach."""
    known = index.within_reach.get(bound.tenths)
    if known is None:
        before = index.before.astype(np.float32)
        met = index.whole[index.holders].astype(np.float32) - before
        kept = bound.allows(met, before, 0)
        place, at = index.holders[kept], index.holder_at[kept]
        ends = np.append(0, np.cumsum(kept))[index.holder_ends]
        weight = index.weights_exact[at]
        any_ = np.diff(ends, prepend=0) > 0
        known = Reach(ends, any_, place, at, index.ends[place], before[kept], met[kept] - weight, weight)
        index.within_reach[bound.tenths] = known
    return known
