"""Names read by their skeletons: what is left of a name when words that change nothing beside them are all the same.

"Foobar Quuxling Co., Ltd." and "Bazqux Wibblet Co., Ltd." have the skeleton "* * co ltd". It is read once, in the ordinary way,
with words in it that nothing knows: "zqaxvvk zqaxvwk co ltd" is an organisation's name of the words zqaxvvk, zqaxvwk. What was
read is kept as the run of words that stands in each place (here the first one), and put back for each name: "foobar quuxling".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from screening.match.cells import Flags
from screening.match.hashes import Numbers
from screening.match.literals import Rows, literals
from screening.match.numbered import Growing, Numbered, Sums
from screening.match.pieces import FREE, KnownWords, Pieces
from screening.match.plain import Trait
from screening.match.tables import bounds, different, spread
from screening.model import Kind
from screening.names import Name, analyse
from screening.names.parties import is_bare

LONGEST_RUN = 3
"""Words of a run that are told apart from fewer: no rule asks whether there are more than two words, at either end or in all."""
_MOST = 40
"""Codes of a skeleton; longer names are read by themselves."""
STAND_INS = tuple(f"zq{vowel}x{last}{more}k" for vowel in "aeiou" for last in "vwm" for more in "vw")
"""Words that nothing knows."""


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

    def behind(self, first: int) -> Read:
        """What the names from one on were read as."""
        start = int(self.ends[first - 1]) if first else 0
        flags = (self.organisation, self.corporation, self.formed, self.bare, self.odd)
        return Read(self.pieces[start:], self.ends[first:] - start, *(some[first:] for some in flags))


_ODD, _ORGANISATION, _CORPORATION, _FORMED, _BARE = (1 << bit for bit in range(5))
"""What is known of a skeleton as of a name (``Read``), a bit each."""


class _Kept:
    """The skeletons of names, as codes up to ``ends``: of each literal word its own, of each run of others ``FREE`` a few times.

    ``rows`` are the names without legal forms that leave no trace: those behind the first, where nothing else is literal. Of
    their words ``literal`` tells which stay, ``run_start`` which begin a run of others. ``odd`` names are read by themselves.
    """

    def __init__(self, known: KnownWords, rows: Rows) -> None:
        found = literals(known, rows)
        self.odd = found.odd
        other = np.zeros(len(rows.ends), dtype=bool)
        other[rows.row[found.literal & ~found.alone]] = True
        forms = np.cumsum(found.alone)
        further = found.alone & (forms - np.append(0, forms)[rows.starts][rows.row] > 1) & ~other[rows.row]
        left = np.flatnonzero(~further)
        self.rows = Rows.of(rows.words[left], _ends(rows.row[left], len(rows.ends)))
        self.literal = found.literal[left]
        place = np.arange(len(left))
        rank = place - np.maximum.accumulate(np.maximum(np.where(self.literal, place + 1, 0), self.rows.starts[self.rows.row]))
        self.run_start = ~self.literal & (rank == 0)
        kept = np.flatnonzero(self.literal | (rank < LONGEST_RUN))
        codes = np.where(found.alone[left], known.codes_alone[self.rows.words], known.codes[self.rows.words])
        self.codes = np.where(self.literal, codes, np.uint32(FREE))[kept]
        self.ends = _ends(self.rows.row[kept], len(rows.ends))
        self.odd[np.diff(self.ends, prepend=0) > _MOST] = True


def _ends(row: Numbers, count: int) -> Numbers:
    """Where each of so many rows ends, by the row that each thing in them is of."""
    ends: Numbers = np.cumsum(np.bincount(row, minlength=count))
    return ends


class Skeletons:
    """The skeletons seen so far, each with what it was read as.

    Up to ``_ends``, ``_items`` are what stands in each place of its name: the number of a run of words that are not literal, or
    the complement of the number of a piece.
    """

    def __init__(self, known: KnownWords, pieces: Pieces) -> None:
        self._known = known
        self._pieces = pieces
        self._numbered = Numbered(np.uint32)
        self._flags = Growing(np.uint8)
        self._ends, self._items = Growing(np.int64), Growing(np.int64)

    def __len__(self) -> int:
        return len(self._numbered)

    def read(self, rows: Rows) -> Read:
        """What names are read as."""
        count = len(rows.ends)
        if not count:
            none = np.zeros(0, dtype=bool)
            return Read(rows.ends, rows.ends, none, none, none, none, none)
        kept = _Kept(self._known, rows)
        starts = np.append(0, kept.ends[:-1])
        number = self._numbered.numbers(kept.codes, kept.ends, Sums(kept.codes).hashes(starts, kept.ends))
        self._learn()
        flags = self._flags.all[number]
        traits, row = self._known.traits[kept.rows.words], kept.rows.row
        organisation = (flags & _ORGANISATION) != 0
        organisation[row[~kept.literal & ((traits & Trait.ORGANISATION) != 0)]] = True
        titled = np.zeros(count, dtype=bool)
        titled[row[(traits & Trait.TITLE) != 0]] = True
        titled &= ~organisation
        odd = kept.odd | (number < 0) | (flags & _ODD != 0) | (self._titled(kept.rows, kept.literal) & ~organisation)
        pieces, of_name = self._put_back(kept, number, np.flatnonzero(~odd))
        pieces, of_name = self._once(pieces, of_name, titled, odd)
        corporation, formed, bare = ((flags & bit) != 0 for bit in (_CORPORATION, _FORMED, _BARE))
        return Read(pieces, _ends(of_name, count), organisation, corporation, formed, bare, odd)

    def _put_back(self, kept: _Kept, number: Numbers, names: Numbers) -> tuple[Numbers, Numbers]:
        """The pieces of some names, and the name that each is of: those of the skeleton with this number, its runs filled.

        "Foobar Quuxling Trading and Exports Ltd" has the skeleton "* * trading and exports ltd", whose items are run 0, and the
        pieces "import" and "export". All pieces that fill runs stand in one row here, those of skeletons behind them, and each
        item is a stretch of it.
        """
        known, rows = self._known, kept.rows
        free = np.flatnonzero(~kept.literal)
        _, value = spread(*bounds(known.value_ends, rows.words[free]))
        sizes = np.diff(known.value_ends, prepend=0)[rows.words[free]]
        run_of = np.cumsum(kept.run_start[free]) - 1
        run_ends = np.cumsum(np.bincount(run_of, weights=sizes).astype(np.int64)) if len(free) else free
        first_run = np.append(0, _ends(rows.row[np.flatnonzero(kept.run_start)], len(rows.ends)))[:-1]
        at, item = spread(*bounds(self._ends.all, number[names]))
        what = self._items.all[item]
        is_run = what >= 0
        start, end = np.zeros((2, len(what)), dtype=np.int64)
        start[is_run], end[is_run] = bounds(run_ends, (first_run[names][at] + what)[is_run])
        start[~is_run] = len(value) + np.arange(int((~is_run).sum()))
        end[~is_run] = start[~is_run] + 1
        which, taken = spread(start, end)
        return np.concatenate([known.values[value].astype(np.int64), ~what[~is_run]])[taken], names[at[which]]

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
        twice = different(keys[1:][keys[1:] == keys[:-1]] // (len(self._pieces.same) + 1))
        if not len(twice):
            return pieces, row
        odd[twice[titled[twice]]] = True
        repeats = self._pieces.may_repeat[pieces]
        ends = _ends(row, len(odd))
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
        """Read the skeletons that are new."""
        new = [self._of(self._numbered.sequence(number).tolist()) for number in range(len(self._flags), len(self._numbered))]
        self._flags.add([flags for flags, _ in new])
        self._ends.add(len(self._items) + np.cumsum([len(items) for _, items in new], dtype=np.int64))
        self._items.add([item for _, items in new for item in items])

    def _of(self, codes: Sequence[int]) -> tuple[int, list[int]]:
        """What a skeleton is read as: its flags, and the item in each place."""
        text, runs = printed(self._known, codes)
        if len(codes) > _MOST or codes.count(FREE) > len(STAND_INS):
            return _ODD, []
        name = analyse(" ".join(text))
        items = self._items_of(name, codes, runs)
        if items is None:
            return _ODD, []
        organisation, corporation = of_name(name)
        told = ((_ORGANISATION, organisation), (_CORPORATION, corporation), (_FORMED, bool(name.forms)), (_BARE, is_bare(name)))
        return sum(bit for bit, holds in told if holds), items

    def _items_of(self, name: Name, codes: Sequence[int], runs: Sequence[Sequence[str]]) -> list[int] | None:
        """The item in each place of a skeleton's name; None where a word that stands in for others does not stay what it is."""
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
        return items


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
