"""Names whose words are numbers, read by their skeletons: what is left of a name when runs of words that change nothing beside
them are all the same. A skeleton is read once, in the ordinary way, and the words put back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from screening.match.cells import Flags
from screening.match.hashes import Numbers, hashes, powers
from screening.match.numbered import Growing, Numbered, Sums
from screening.match.pieces import FREE, KnownWords, Pieces
from screening.match.plain import Pair, Trait, form_pairs, in_longer_form, phrase_pairs
from screening.match.tables import Table, bounds, spread
from screening.model import Kind
from screening.names import FORM_WORDS, Name, analyse
from screening.names.parties import is_bare

LONGEST_RUN = 3
"""Words of a run that are told apart from fewer: no rule asks whether there are more than two words, at either end or in all."""
_BLOCK = 6
"""Literal words in a row that are looked across for words that make a phrase or form together; more are read by themselves."""
_MOST = 40
"""Codes of a skeleton; longer names are read by themselves."""
STAND_INS = tuple(f"zq{vowel}x{last}{more}k" for vowel in "aeiou" for last in "vwm" for more in "vw")
"""Words that nothing knows."""


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
class Read:
    """What names were read as: ``pieces`` up to ``ends``, and what they say of the whole; ``odd`` ones are left to be read.

    ``formed`` tells which have a legal form, and ``bare`` which are nothing else.
    """

    pieces: Numbers
    ends: Numbers
    organisation: Flags
    corporation: Flags
    formed: Flags
    bare: Flags
    odd: Flags


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
    """Words that are one of a legal form with a neighbour ("Co. Ltd"); and names where that may be a part of a longer form."""
    hashed, sizes = known.hashes[rows.words], known.sizes[rows.words]
    at = np.flatnonzero((sizes[:-1] + sizes[1:] <= _LONGEST_FORM) & (rows.row[:-1] == rows.row[1:]))
    both = hashed[at] * powers(sizes[at + 1]) + hashed[at + 1]
    pair, form = _joined_forms().find(both)
    at = at[pair]
    found, odd = np.zeros(len(rows.words), dtype=bool), np.zeros(len(rows.ends), dtype=bool)
    found[at] = found[at + 1] = True
    odd[rows.row[at[form == _OF_LONGER]]] = True
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


class _Kept:
    """What is kept of names: all literal words, and of each run of others the first few, by their codes.

    ``rows`` are the names without legal forms that leave no trace: those behind the first, where nothing else is literal.
    """

    def __init__(self, known: KnownWords, rows: Rows) -> None:
        found = literals(known, rows)
        self.odd = found.odd
        other = np.zeros(len(rows.ends), dtype=bool)
        other[rows.row[found.literal & ~found.alone]] = True
        forms = np.cumsum(found.alone)
        further = found.alone & (forms - np.append(0, forms)[rows.starts][rows.row] > 1) & ~other[rows.row]
        left = np.flatnonzero(~further)
        self.rows = Rows.of(rows.words[left], np.cumsum(np.bincount(rows.row[left], minlength=len(rows.ends))))
        self.literal = found.literal[left]
        place = np.arange(len(left))
        rank = place - np.maximum.accumulate(np.maximum(np.where(self.literal, place + 1, 0), self.rows.starts[self.rows.row]))
        self.run_start = ~self.literal & (rank == 0)
        kept = np.flatnonzero(self.literal | (rank < LONGEST_RUN))
        codes = np.where(found.alone[left], known.codes_alone[self.rows.words], known.codes[self.rows.words])
        self.codes = np.where(self.literal, codes, np.uint32(FREE))[kept]
        self.ends = np.cumsum(np.bincount(self.rows.row[kept], minlength=len(rows.ends)))
        self.odd[np.diff(self.ends, prepend=0) > _MOST] = True


@dataclass(frozen=True, slots=True)
class _Skeleton:
    """A skeleton's name: of each word the run that stands there, or the complement of a piece."""

    items: tuple[int, ...]
    organisation: bool
    corporation: bool
    formed: bool
    bare: bool


class Skeletons:
    """The skeletons seen so far, each with its name."""

    def __init__(self, known: KnownWords, pieces: Pieces) -> None:
        self._known = known
        self._pieces = pieces
        self._numbered = Numbered(np.uint32)
        self._odd, self._organisation, self._corporation = Growing(np.bool_), Growing(np.bool_), Growing(np.bool_)
        self._formed, self._bare = Growing(np.bool_), Growing(np.bool_)
        self._ends, self._items = Growing(np.int64), Growing(np.int64)

    def __len__(self) -> int:
        return len(self._numbered)

    def read(self, rows: Rows) -> Read:
        """What names are read as."""
        count = len(rows.ends)
        if not count:
            none = np.zeros(0, dtype=bool)
            return Read(rows.ends, rows.ends, none, none, none, none, none)
        known = self._known
        kept = _Kept(known, rows)
        rows = kept.rows
        sums = Sums(kept.codes)
        number = self._numbered.numbers(kept.codes, kept.ends, sums.hashes(np.append(0, kept.ends[:-1]), kept.ends))
        self._learn()
        odd = kept.odd | (number < 0) | self._odd.all[number]
        organisation = self._organisation.all[number].copy()
        traits = known.traits[rows.words]
        organisation[rows.row[~kept.literal & ((traits & Trait.ORGANISATION) != 0)]] = True
        odd |= self._titled(rows, kept.literal) & ~organisation
        # All pieces of the words that are not literal, and where the runs of these words begin and end among them.
        free = np.flatnonzero(~kept.literal)
        _, value = spread(*bounds(known.value_ends, rows.words[free]))
        sizes = np.diff(known.value_ends, prepend=0)[rows.words[free]]
        run_of = np.cumsum(kept.run_start[free]) - 1
        run_ends = np.cumsum(np.bincount(run_of, weights=sizes).astype(np.int64)) if len(free) else free
        first_run = np.append(0, np.cumsum(np.bincount(rows.row[np.flatnonzero(kept.run_start)], minlength=count)))[:-1]
        own = np.flatnonzero(~odd)
        at, item = spread(*bounds(self._ends.all, number[own]))
        what = self._items.all[item]
        is_run = what >= 0
        run = (first_run[own][at] + what)[is_run]
        source = np.concatenate([known.values[value].astype(np.int64), ~what[~is_run]])
        start, end = np.zeros(len(what), dtype=np.int64), np.zeros(len(what), dtype=np.int64)
        start[is_run], end[is_run] = bounds(run_ends, run)
        start[~is_run] = len(value) + np.arange(int((~is_run).sum()))
        end[~is_run] = start[~is_run] + 1
        which, taken = spread(start, end)
        pieces, row = source[taken], own[at[which]]
        titled = np.zeros(count, dtype=bool)
        titled[rows.row[(traits & Trait.TITLE) != 0]] = True
        pieces, row = self._once(pieces, row, titled & ~organisation, odd)
        ends = np.cumsum(np.bincount(row, minlength=count))
        corporation, formed, bare = (flags.all[number] for flags in (self._corporation, self._formed, self._bare))
        return Read(pieces, ends, organisation, corporation, formed, bare, odd)

    def _titled(self, rows: Rows, literal: Flags) -> Flags:
        """Names in which other words tell whether a title is left out: one is said twice, or all that may be any are letters."""
        known = self._known
        titled, twice, free, longer = np.zeros((4, len(rows.ends)), dtype=bool)
        titled[rows.row[literal & ((known.traits[rows.words] & Trait.TITLE) != 0)]] = True
        some = np.flatnonzero(titled[rows.row])
        at, value = spread(*bounds(known.value_ends, rows.words[some]))
        at, piece = some[at], known.values[value]
        most = len(self._pieces.same) + 1
        keys = np.sort(rows.row[at] * most + self._pieces.same[piece])
        twice[keys[1:][keys[1:] == keys[:-1]] // most] = True
        free[rows.row[at[~literal[at]]]] = True
        longer[rows.row[at[~literal[at] & ~self._pieces.single[piece]]]] = True
        return twice | (free & ~longer)

    def _once(self, pieces: Numbers, row: Numbers, titled: Flags, odd: Flags) -> tuple[Numbers, Numbers]:
        """The words, each once; names that may lose a title, in which one is said twice, are to be read otherwise."""
        same = self._pieces.same[pieces]
        keys = np.sort(row * (len(self._pieces.same) + 1) + same)
        twice = np.unique(keys[1:][keys[1:] == keys[:-1]] // (len(self._pieces.same) + 1))
        if not len(twice):
            return pieces, row
        odd[twice[titled[twice]]] = True
        repeats = self._pieces.may_repeat[pieces]
        ends = np.cumsum(np.bincount(row, minlength=len(odd)))
        left_out = []
        for one in twice[~titled[twice]].tolist():
            seen: set[int] = set()
            for place in range(int(ends[one - 1]) if one else 0, int(ends[one])):
                if same[place] in seen and not repeats[place]:
                    left_out.append(place)
                seen.add(int(same[place]))
            odd[one] |= len(seen) < 2
        kept = ~odd[row]
        kept[left_out] = False
        return pieces[kept], row[kept]

    def _learn(self) -> None:
        new = [self._of(self._numbered.sequence(number).tolist()) for number in range(len(self._odd), len(self._numbered))]
        self._odd.add([found is None for found in new])
        self._organisation.add([found is not None and found.organisation for found in new])
        self._corporation.add([found is not None and found.corporation for found in new])
        self._formed.add([found is not None and found.formed for found in new])
        self._bare.add([found is not None and found.bare for found in new])
        items = [found.items if found else () for found in new]
        self._ends.add(len(self._items) + np.cumsum([len(some) for some in items], dtype=np.int64))
        self._items.add([item for some in items for item in some])

    def _of(self, codes: Sequence[int]) -> _Skeleton | None:
        """The name of a skeleton; None where a word does not stay what it is."""
        text, runs = printed(self._known, codes)
        name = analyse(" ".join(text)) if len(codes) <= _MOST and codes.count(FREE) <= len(STAND_INS) else None
        if name is None:
            return None
        items: list[int] = []
        of_run = {word: number for number, run in enumerate(runs) for word in run}
        place = 0
        while place < len(name.tokens):
            token = name.tokens[place]
            if (run := of_run.get(token.text)) is not None:
                end = place + len(runs[run])
                there = name.tokens[place:end]
                if [one.text for one in there] != runs[run] or [one.raw for one in there] != runs[run]:
                    return None
                items.append(run)
                place = end
            elif "zq" in token.text or "zq" in token.raw:
                return None
            else:
                items.append(~self._pieces.number(token))
                place += 1
        if sorted(item for item in items if item >= 0) != list(range(len(runs))):
            return None
        # A legal form that stands for others may not stay behind as a word.
        forms = {self._known.literal(code) for code in codes if code != FREE and self._known.literal(code, 1)}
        if any(item < 0 and self._pieces.tokens[~item].raw in forms for item in items):
            return None
        return _Skeleton(tuple(items), *of_name(name), formed=bool(name.forms), bare=is_bare(name))


def printed(known: KnownWords, codes: Sequence[int]) -> tuple[list[str], list[list[str]]]:
    """The words of a skeleton with others standing in for those that are free, and these by their runs."""
    text: list[str] = []
    runs: list[list[str]] = []
    stand_ins = iter(STAND_INS)
    free = False
    for code in codes:
        if code == FREE:
            text.append(next(stand_ins, STAND_INS[-1]))
            if not free:
                runs.append([])
            runs[-1].append(text[-1])
        else:
            text.append(known.literal(code))
        free = code == FREE
    return text, runs


def of_name(name: Name) -> tuple[bool, bool]:
    """Whether a name says that it is an organisation's, and that of a corporation."""
    return name.kind is Kind.ORGANISATION, any(form.startswith("corp") for form in name.forms[:1])
