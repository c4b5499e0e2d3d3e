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

from screening.match.asked import NOTHING, Flags, Names, Runs, Words
from screening.match.hashes import Numbers
from screening.match.index import NameIndex, Reach
from screening.match.likeness import SAME
from screening.match.met import Likeness, Met, Sketch
from screening.match.tables import bounds, spread
from screening.match.weigh import Bound, Most

_AT_ONCE = 100_000
"""Holders gone through at once: what the nearest memory takes, not what counts."""


class Near:
    """How near the words of asked names can come to listed ones.

    ``met`` is at least what of a name's weight can meet, times its likeness, ``unmet`` what surely does not; ``reach`` is the
    most common listed word that may be the rarest one met, ``NOTHING`` where a name is out.
    """

    def __init__(self, known: Words, names: Names, runs: Runs, bound: Bound) -> None:
        self.bound = bound
        top, best = known.top[names.word], known.best[names.word] / SAME
        at, position = spread(runs.first, runs.last)
        np.maximum.at(top, position, runs.listed[at])
        best[position] = 1.0
        worth = names.weight * best
        self.met = np.add.reduceat(worth, names.starts)
        self.unmet = np.add.reduceat(names.weight * (top == NOTHING), names.starts)
        # From rare to common: with a word and all that are rarer left out, what can meet and what does not.
        order = np.lexsort((top, names.name))
        lost, left = np.cumsum(worth[order]), np.cumsum((names.weight * (top != NOTHING))[order])
        first = names.starts[names.name]
        lost -= np.append(0, lost)[first]
        left -= np.append(0, left)[first]
        met, unmet = np.maximum(self.met[names.name] - lost, 0), self.unmet[names.name] + left
        short = np.flatnonzero(~bound.allows(met, unmet, 0))
        # The first word without which too little is left: it must be met, and with it nothing rarer.
        short = short[np.append(True, names.name[short[1:]] != names.name[short[:-1]])]
        self.met = self.met.astype(np.float32)
        self.unmet = self.unmet.astype(np.float32)
        self.reach = np.where(bound.allows(self.met, self.unmet, 0), top[order][short], NOTHING)


def by_words(
    index: NameIndex, known: Words, names: Names, runs: Runs, met: Met, sketch: Sketch, near: Near, persons: Flags
) -> tuple[Numbers, Numbers]:
    """Pairs of names of which words meet that may be worth enough, the rarest of them within reach of both.

    Some may be given twice.
    """
    edge = np.flatnonzero(met.listed <= near.reach[met.name])
    name = met.name[edge]
    edge = edge[near.bound.allows(near.met[name] - known.loss[met.meeting[edge]], near.unmet[name], 0)]
    run = np.flatnonzero(runs.listed <= near.reach[runs.name])
    name, listed = np.append(met.name[edge], runs.name[run]), np.append(met.listed[edge], runs.listed[run])
    alike = np.append(known.alike[met.meeting[edge]] / SAME, np.ones(len(run))).astype(np.float32)
    reach = _within_reach(index, near.bound)
    first, last = bounds(reach.ends, listed)
    found = [(name[:0], name[:0])]
    for some in _in_parts(last - first):
        owner, entry = spread(first[some], last[some])
        owner += some.start
        kept, alone = _go_through(index, sketch, near, reach, name[owner], alike[owner], entry)
        owner, place = owner[kept], reach.place[entry[kept]]
        by_one = np.flatnonzero(alone & (owner < len(edge)) & ~index.repeats[place])
        most = _alone(index, known, names, met, edge[owner[by_one]], place[by_one], persons)
        possible = np.ones(len(place), dtype=bool)
        possible[by_one] = most.can_reach(near.bound.tenths)
        found.append((name[owner[possible]], place[possible]))
    return np.concatenate([one for one, _ in found]), np.concatenate([other for _, other in found])


def _in_parts(sizes: Numbers) -> list[slice]:
    """Ranges of what has these sizes, each of about ``_AT_ONCE`` in all."""
    so_far = np.cumsum(sizes)
    edges = np.searchsorted(so_far, np.arange(0, int(so_far[-1]) if len(so_far) else 0, _AT_ONCE), side="right").tolist()
    return [slice(start, end) for start, end in pairwise([*edges, len(sizes)]) if start < end]


def _go_through(
    index: NameIndex, sketch: Sketch, near: Near, reach: Reach, name: Numbers, alike: Likeness, entry: Numbers
) -> tuple[Numbers, Flags]:
    """Which pairs of a name asked and a holder of a word can be worth enough, the word being the rarest one met.

    The holder's further words are looked at, one after the other, for as long as a pair may be. Where none of them may meet any
    asked word, the pair is told to be alone.
    """
    at, end, unmet = reach.at[entry], reach.end[entry], reach.before[entry]
    met = reach.met[entry] - reach.weight[entry] * (1 - alike)
    most, asked_unmet = near.met[name], near.unmet[name]
    pair = np.arange(len(name))
    done: list[Numbers] = []
    left: list[Likeness] = []
    while True:
        kept = np.flatnonzero(near.bound.allows(np.minimum(met, most), asked_unmet, unmet))
        at = at[kept] + 1
        more = at < end[kept]
        through = kept[~more]
        done.append(pair[through])
        left.append(unmet[through])
        kept, at = kept[more], at[more]
        if not len(kept):
            break
        pair, end, most, asked_unmet = pair[kept], end[kept], most[kept], asked_unmet[kept]
        weight, alike = index.weights_exact[at], sketch.alike(name[pair], index.words[at])
        met = met[kept] - weight * (1 - alike)
        unmet = unmet[kept] + weight * (alike == 0)
    through = np.concatenate(done)
    entry = entry[through]
    return through, np.concatenate(left) == reach.met[entry] + reach.before[entry] - reach.weight[entry]


def _alone(index: NameIndex, known: Words, names: Names, met: Met, edge: Numbers, place: Numbers, persons: Flags) -> Most:
    """What pairs are worth at most in which one asked word meets one listed word, and nothing else meets."""
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
        known = Reach(ends, place, at, index.ends[place], before[kept], met[kept], index.weights[at].astype(np.float32))
        index.within_reach[bound.tenths] = known
    return known
