"""Pairs of names of which one may be the other cut off, for a column of names asked: found by keys, then told by their words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import accumulate

import numpy as np

from screening.match.bulk import AskedNames
from screening.match.cut import (
    CUT_TEXT,
    FRAGMENT,
    OPENING_WORDS,
    SLIP_LIKENESS,
    begins_with_a_slip,
    is_cut_off,
    is_fragment,
    letters,
    may_open,
    opening,
)
from screening.match.hashes import Hashes, Numbers
from screening.match.index import NameIndex
from screening.match.met import Column
from screening.match.openings import opening_keys
from screening.match.tables import bounds, different, spread
from screening.names import Name, Token

Named = Callable[[int], Name]
Whole = Callable[[Numbers], list[str]]


def by_beginning(index: NameIndex, asked: AskedNames, named: Named) -> tuple[Numbers, Numbers]:
    """Names of which one begins with all letters of the other, as one that is cut off and the whole one do, or is all of them."""
    long = np.flatnonzero(asked.long)
    at, place = index.beginnings.find(asked.beginning[long])
    name = long[at]
    names = {one: named(one) for one in different(name).tolist()}
    kept = [
        ((run := letters(names[one].text)).startswith(whole := index.letters(other)) or whole.startswith(run))
        and (run == whole or is_cut_off(names[one], index.name(other)[0].name))
        for one, other in zip(name.tolist(), place.tolist(), strict=True)
    ]
    return name[kept], place[kept]


def by_opening(column: Column, asked: AskedNames, named: Named, whole: Whole) -> tuple[Numbers, Numbers]:
    """Names of which one opens with the words of the other, the last of them cut off."""
    known, names = column.known, column.names
    text, begun, lone = (one.take(names.word) for one in (known.text, known.begun, known.lone))
    name, last, keys = opening_keys(text, begun, lone, known.slips.take(names.word), names.starts, names.ends)
    name = np.concatenate([
        _told(column, *pairs, named, whole, opens=opens)
        for pairs, opens in ((_opening(column, asked, name, last, keys), True), (_opened(column, name, last, keys), False))
    ])  # fmt: skip
    return name[:, 0], name[:, 1]


Pairs = tuple[Numbers, Numbers, Numbers]
"""The name asked, the place of the listed one, and the position of the asked name's last word that counts."""


def _opening(column: Column, asked: AskedNames, name: Numbers, last: Numbers, keys: Hashes) -> Pairs:
    """Names asked that may open listed ones."""
    index, known, names = column.of_words()
    sizes, end = names.ends - names.starts, names.word[names.ends - 1]
    # One or two letters of a word that is cut off do not count.
    ends = names.ends - ((sizes > 1) & (known.raw_size[end] < FRAGMENT))
    some = np.where(sizes > 1, ends - names.starts <= OPENING_WORDS + 1, known.fragment[end])
    short = asked.long & ~known.number[end] & some
    at = np.flatnonzero(short.take(name) & (last + 1 == ends.take(name)))
    own, place = index.openings.find(keys.take(at))
    at = at.take(own)
    name, last = name.take(at), last.take(at)
    # All words before the one that is cut off must meet, and of names of as many words the last may not be the same.
    same = (last + 1 == names.ends[name]) & (known.text[names.word[last]] == index.texts_of_words[index.last[place]])
    kept = (sizes[name] + same <= index.sizes[place]) | index.repeats[place]
    name, place, last = name[kept], place[kept], last[kept]
    pair, position = spread(names.starts[name], last + 1)
    met = np.zeros(len(position), dtype=bool)
    owner, word, _ = _alike(column, name, place)
    at = np.flatnonzero(word <= last[owner])
    met[(np.cumsum(last + 1 - names.starts[name]) - (last + 1))[owner[at]] + word[at]] = True
    # Where letters of a further word are left, the one before them is whole.
    lacks = ~met & ((position < last[pair]) | (last + 1 < names.ends[name])[pair])
    kept = np.bincount(pair, lacks, minlength=len(name)) == 0
    return name[kept], place[kept], last[kept]


def _opened(column: Column, name: Numbers, last: Numbers, keys: Hashes) -> Pairs:
    """Names asked that listed ones may open."""
    index, _, names = column.of_words()
    own, place = index.opened.find(keys)
    name, last = name[own], last[own]
    kept = index.sizes[place] <= names.ends[name] - names.starts[name]
    name, place, last = name[kept], place[kept], last[kept]
    # All words before the one that is cut off must meet.
    start, end = bounds(index.ends, place)
    pair, at = spread(start, end)
    met = np.zeros(len(at), dtype=bool)
    owner, _, listed = _alike(column, name, place)
    met[(np.cumsum(end - start) - end)[owner] + listed] = True
    kept = np.bincount(pair, ~met & (index.words[at] != index.last[place][pair]), minlength=len(name)) == 0
    return name[kept], place[kept], last[kept]


def _alike(column: Column, name: Numbers, place: Numbers) -> Pairs:
    """The words of pairs that are the same but for a slip: the pair, the position of the asked word, and where the listed is."""
    index = column.index
    pair, at = spread(*bounds(index.ends, place))
    owner, edge = column.met.of(name[pair], index.words[at])
    kept = column.known.alike[column.met.meeting[edge]] >= SLIP_LIKENESS
    owner, edge = owner[kept], edge[kept]
    return pair[owner], column.met.position[edge], at[owner]


def _told(column: Column, name: Numbers, place: Numbers, last: Numbers, named: Named, whole: Whole, *, opens: bool) -> Numbers:
    """Of pairs those of which the asked name opens the listed one, or the other way round: name and place, a row for each."""
    index, known, names = column.of_words()
    tokens = known.pieces.tokens
    known_as: dict[int, Name] = {}
    found = []
    starts, ends = names.starts[name].tolist(), names.ends[name].tolist()
    columns = name.tolist(), place.tolist(), names.word[last].tolist(), (last - names.starts[name]).tolist(), starts, ends
    for one, other, word, at, start, end, text in zip(*columns, whole(name), strict=True):
        listed = index.name(other)[0].name
        if text and (
            at >= len(listed.tokens) or not (_is_begun if opens else _begins)(tokens[word], listed.tokens[at], at, text)
        ):
            continue
        words = [tokens[number] for number in names.word[start:end].tolist()]
        size = may_open(words, listed.tokens) if opens else may_open(listed.tokens, words)
        if not size or (text and not _is_long(words, text, listed, size, opens=opens)):
            continue
        if one not in known_as:
            known_as[one] = named(one)
        if opening(known_as[one], listed):
            found.append((one, other))
    return np.array(found, dtype=np.int64).reshape(-1, 2)


def _is_begun(asked: Token, listed: Token, before: int, text: str) -> bool:
    """Whether a word of an asked name, which may have been printed otherwise than it is known, may begin or be a listed word.

    A word that is cut off stands at the end of its text.
    """
    if asked.text == listed.text or listed.raw.startswith(asked.raw) or _may_slip(asked.raw, listed.raw, before):
        return True
    return any(map(letters(text).endswith, accumulate(letters(listed.shown))))


def _begins(asked: Token, listed: Token, before: int, text: str) -> bool:
    """Whether a word of a listed name may begin or be a word of an asked one."""
    if asked.text == listed.text or asked.raw.startswith(listed.raw) or _may_slip(listed.raw, asked.raw, before):
        return True
    return letters(listed.shown) in letters(text)


def _may_slip(fragment: str, word: str, before: int) -> bool:
    """Whether a word may begin with a fragment but for a slip: surely by its letters where no other stands before it."""
    return is_fragment(fragment) if before else begins_with_a_slip(fragment, word)


def _is_long(words: Sequence[Token], text: str, listed: Name, size: int, *, opens: bool) -> bool:
    """Whether the name that opens the other is cut off within a word, or in a long text, where that may be behind a whole one."""
    short, printed = (words, text) if opens else (listed.tokens, listed.text)
    return size < len(short) or words[size - 1].text != listed.tokens[size - 1].text or len(printed) >= CUT_TEXT
