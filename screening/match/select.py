"""Which listed names can reach a threshold at all, for a column of names asked: selection that loses nothing.

The score of a pair is at most what ``ceiling`` gives for the words that can meet at all. So at least ``least_met`` of the weight
of *either* name must meet, and that gives both names a reach. Order the words from rare to common: a pair that reaches the
threshold has a rarest listed word that is met, and on neither side may words that meet only something rarer weigh too much. Only
holders of a word that have it within their reach are looked at, by asked names that have it within theirs (a prefix filter on
both sides); what they share is then weighed. All that meets otherwise (words run together, initials, acronyms, names cut off)
has keys of its own. ``tests/test_match_index.py`` holds this against scoring every pair.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from screening.match.asked import NOTHING, RUN_ONLY, Flags, Names, Runs, Words, runs_of
from screening.match.bulk import AskedNames
from screening.match.hashes import Numbers
from screening.match.index import NameIndex
from screening.match.score import ACRONYM_LETTERS, ORDINARY_WEIGHT, TELLING_WEIGHT, least_met
from screening.match.tables import bounds, different_pairs, spread, where
from screening.match.weigh import closely, roughly
from screening.match.weights import STOP


def select(
    index: NameIndex, known: Words, asked: AskedNames, *, persons: Flags, run: Callable[[int], str], tenths: int
) -> tuple[Numbers, Numbers]:
    """Pairs of a name asked and a listed name, each by place, that may reach the threshold, in order, none twice.

    ``persons`` tells the asked names that are not known to be of organisations; ``run`` gives all letters of a name asked.
    """
    known.learn()
    name, place = cut_off = _cut_off(index, asked, run)
    if len(asked.owner):
        names = Names(known, asked)
        runs = runs_of(index, known, names)
        reach = _reach(known, names, runs, tenths)
        by_runs = _by_runs(index, known, names, reach)
        by_initials = _by_initials(index, known, names, persons)
        name, listed = different_pairs(
            *_joined([_by_words(index, known, names, runs, reach, tenths), by_runs, by_initials]), len(index)
        )
        kept = roughly(index, known, names, runs, name, listed, persons, tenths)
        kept[where(_joined([by_runs, by_initials]), name, listed, len(index))] = True
        name, listed = name[kept], listed[kept]
        kept = closely(index, known, names, runs, name, listed, persons, tenths)
        kept[where(by_initials, name, listed, len(index))] = True
        others = [_by_acronym(index, known, names, asked), _by_telling_word(index, known, names)]
        name, place = _joined([cut_off, (name[kept], listed[kept]), *others])
    return different_pairs(name, place, len(index))


def _joined(pairs: Sequence[tuple[Numbers, Numbers]]) -> tuple[Numbers, Numbers]:
    return np.concatenate([one for one, _ in pairs]), np.concatenate([other for _, other in pairs])


def _reach(known: Words, names: Names, runs: Runs, tenths: int) -> Numbers:
    """For each asked name the most common listed word that may be the rarest one met; ``NOTHING`` where it is out."""
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
    return np.where(first < len(order), top[order][np.minimum(first, len(order) - 1)], NOTHING)


def _least(tenths: int, whole: Numbers) -> Numbers:
    different, place = np.unique(whole, return_inverse=True)
    return np.array([least_met(tenths, one) for one in different.tolist()], dtype=np.int64)[place]


def _by_words(index: NameIndex, known: Words, names: Names, runs: Runs, reach: Numbers, tenths: int) -> tuple[Numbers, Numbers]:
    at = np.flatnonzero(reach[names.name] >= 0)
    owner, meet = spread(*bounds(known.ends, names.word[at]))
    name = np.append(names.name[at][owner], names.name[runs.first])
    listed = np.append(known.meets[meet], runs.listed)
    near = listed <= reach[name]
    name, listed = different_pairs(name[near], listed[near], int(index.holder_ends.size) + 1)
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


def _by_runs(index: NameIndex, known: Words, names: Names, reach: Numbers) -> tuple[Numbers, Numbers]:
    """Asked words that listed words make when run together."""
    at = np.flatnonzero(known.run[names.word] & (reach[names.name] >= RUN_ONLY))
    asked, place = index.runs.find(known.text[names.word[at]])
    return names.name[at][asked], place


def _by_initials(index: NameIndex, known: Words, names: Names, persons: Flags) -> tuple[Numbers, Numbers]:
    """Names of persons that have a whole word in common where one of both holds initials."""
    at = np.flatnonzero(persons[names.name] & known.long[names.word])
    owner, meet = spread(*bounds(known.ends, names.word[at]))
    listed = known.meets[meet]
    same = index.texts_of_words[listed] == known.text[names.word[at]][owner]
    name, listed = names.name[at][owner][same], listed[same]
    start, end = bounds(index.holder_ends, listed)
    owner, holder = spread(start, end)
    place = index.holders[holder]
    name = name[owner]
    kept = names.by_initials(index, name, place, persons)
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
