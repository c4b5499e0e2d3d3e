"""Which listed names can reach a threshold at all, for a column of names asked: selection that loses nothing.

Names mostly meet by their words (``reach.py``); all that meets otherwise (words run together, initials, acronyms, telling words,
names cut off) has keys of its own. What that gives is weighed (``weigh.py``). ``tests/test_match_index.py`` holds this against
scoring every pair.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from screening.match.asked import Flags, Names, Words
from screening.match.beside import OF_RUNS, OF_SHORT, keys_of_runs, keys_of_words
from screening.match.bulk import AskedNames
from screening.match.cut_off import by_beginning, by_opening
from screening.match.hashes import Numbers
from screening.match.index import NameIndex
from screening.match.marks import SMALL_REST
from screening.match.met import Column, Met
from screening.match.reach import Near, by_words
from screening.match.runs import Parted, runs_of
from screening.match.score import ACRONYM_LETTERS, BESIDE_TELLING, TELLING_WEIGHT
from screening.match.tables import bounds, different_pairs, spread
from screening.match.ways import Way
from screening.match.weigh import Bound, weighed
from screening.match.weights import STOP
from screening.names import Name


def select(
    index: NameIndex,
    known: Words,
    asked: AskedNames,
    *,
    persons: Flags,
    named: Callable[[int], Name],
    whole: Callable[[Numbers], list[str]],
    tenths: int,
) -> tuple[Numbers, Numbers, Numbers]:
    """Pairs of a name asked and a listed name, each by place, that may reach the threshold, in order, none twice.

    With each the ways (``ways.py``) in which they may meet beside word by word.

    ``persons`` tells the asked names that are not known to be of organisations; ``named`` gives a name asked, by place, and
    ``whole`` the texts that names are the whole of, nothing for those that are but a part.
    """
    known.learn()
    found: list[tuple[Numbers, Numbers, Numbers | int]] = [(*by_beginning(index, asked, named), Way.LETTERS | Way.TOGETHER)]
    if len(asked.ends):
        names = Names(known, asked)
        runs = runs_of(index, known, names)
        met = Met(index, known, names)
        column = Column(index, known, names, persons, runs, Parted(index, known, names), met)
        bound = Bound(tenths)
        near = Near(column, bound)
        pairs = [by_words(column, near), _by_initials(column)]
        name, place = different_pairs(*_joined(pairs), len(index))
        kept, joined = weighed(column, name, place, bound)
        found += [
            (name[kept], place[kept], Way.TOGETHER * joined),
            # Whether words run together make others was asked of what was weighed alone.
            (*_by_acronym(index, known, names, asked), Way.ACRONYM | Way.TOGETHER),
            (*_by_telling_word(index, known, names), Way.TELLING | Way.TOGETHER),
            (*_by_initials_beside(index, known, names), Way.BESIDE | Way.TOGETHER),
            (*by_opening(column, asked, named, whole), Way.OPENING | Way.TOGETHER),
        ]
    return _with_ways(found, len(index))


def _with_ways(found: Sequence[tuple[Numbers, Numbers, Numbers | int]], most: int) -> tuple[Numbers, Numbers, Numbers]:
    """Each pair once, in order, with all the ways it was found by; places are below ``most``."""
    pairs = np.concatenate([name * most + place for name, place, _ in found])
    ways = np.concatenate([np.broadcast_to(way, name.shape) for name, _, way in found])
    order = np.argsort(pairs, kind="stable")
    pairs, ways = pairs[order], ways[order]
    first = np.flatnonzero(np.diff(pairs, prepend=-1))
    ways = np.bitwise_or.reduceat(ways, first) if len(first) else ways
    pairs = pairs[first]
    return pairs // most, pairs % most, ways


def _joined(pairs: Sequence[tuple[Numbers, Numbers]]) -> tuple[Numbers, Numbers]:
    return np.concatenate([one for one, _ in pairs]), np.concatenate([other for _, other in pairs])


def _by_initials(column: Column) -> tuple[Numbers, Numbers]:
    """Names of persons that have a whole word in common where one of both holds initials."""
    index, known, names = column.of_words()
    at = np.flatnonzero(column.persons[names.name] & known.long[names.word])
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
            long = (
                (sizes + ending >= ACRONYM_LETTERS.start)
                & (sizes + ending < ACRONYM_LETTERS.stop)
                & (asked_names.corporation | (ending == 0))
            )
            kept = long[name]
            shift = (8 * (sizes[name] + ending - 1 - order))[kept].astype(np.uint64)
            codes = np.zeros(len(names), dtype=np.uint64)
            np.add.at(codes, name[kept], known.letter[names.word[at[kept]]].astype(np.uint64) << shift)
            asked = np.flatnonzero(long)
            own, place = index.by_letters.find(codes[asked] + np.uint64(ord("c") if ending else 0))
            found.append((asked[own], place))
    return _joined(found)


def _by_initials_beside(index: NameIndex, known: Words, names: Names) -> tuple[Numbers, Numbers]:
    """Names of which one holds a word that is initials of neighbours in the other, beside a word that both hold."""
    words = keys_of_words({one: getattr(known, one).take(names.word) for one in OF_SHORT}, names.starts, names.ends)
    runs = keys_of_runs({one: getattr(known, one).take(names.word) for one in OF_RUNS}, names.starts, names.ends)
    found = []
    for table, (name, keys) in ((index.initial_runs, words), (index.initials_beside, runs)):
        asked, place = table.find(keys)
        found.append((name[asked], place))
    return _joined(found)


def _by_telling_word(index: NameIndex, known: Words, names: Names) -> tuple[Numbers, Numbers]:
    """Names of which one is a single word, and that the telling word of the other."""
    heavy = names.weight > BESIDE_TELLING
    told = np.bincount(names.name[heavy], minlength=len(names)) == 1
    told[names.name[known.number[names.word]]] = False
    at = np.flatnonzero(heavy & (names.weight >= TELLING_WEIGHT) & told[names.name])
    asked, place = index.telling.find(known.text[names.word[at]])
    name = names.name[at][asked]
    one_word = np.bincount(names.name[names.weight > SMALL_REST], minlength=len(names)) == 1
    kept = one_word[name] | index.alone[place]
    return name[kept], place[kept]
