"""Which texts of a column hold names beside the whole, and which of their words these are: ``names.parties`` for many at once.

Texts are cut into parts at the signs and words that part names there (``parts.py``, ``questions.py``). Every part is read as any
name is (``skeletons.py``), and what it was read as tells whether it may name somebody: of "Foobar Ltd, Shanghai" the first part
does, and the second, a place, does not. A part with the same words as one before it, or as the whole, is not asked again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from screening.match.accents import Accents
from screening.match.cells import HOLDS, Cells, Flags
from screening.match.hashes import Numbers
from screening.match.numbered import Growing, Sums
from screening.match.parts import ADDRESS, APART, BARE, INSIDE, LISTED, OUTSIDE, PIECE, SIDE, Parts, Sides, in_brackets
from screening.match.pieces import KnownWords, Pieces
from screening.match.questions import Questions
from screening.match.skeletons import Read
from screening.match.tables import spread
from screening.names.parties import (
    ACRONYM,
    BRACKETED,
    DESCRIBED,
    LONGEST_DESCRIBED,
    is_place,
    is_telling,
    names_somebody,
)

_DIGITS: Flags = np.array([chr(code).isdigit() for code in range(128)])
_PAIR = 2
_STAGE = np.array([0, 1, 2, 2, 3, 3, 4, 5])
"""The order in which a text's names of each kind of part come."""


@dataclass(frozen=True, slots=True, eq=False)
class Several:
    """Which parts are names, and the place of each among its text's names; ``odd`` texts are to be read by themselves."""

    part: Numbers
    order: Numbers
    odd: Numbers


class Holders:
    """Finds the names in texts beside the whole."""

    def __init__(self, known: KnownWords, pieces: Pieces) -> None:
        self._questions = Questions(known)
        self._pieces = pieces
        self._names, self._places, self._telling = Growing(np.bool_), Growing(np.bool_), Growing(np.bool_)

    def parts(
        self, texts: Sequence[str], found: Cells, words: Numbers, few: Flags, accents: Accents
    ) -> tuple[Parts, Numbers, list[tuple[int, str]]]:
        """All parts that may be names, but those of texts that ``few`` holds of; texts to be read by themselves; and what is
        to be read as well of which texts, with words written apart.
        """
        told = self._questions.told(texts, found, words, accents)
        held = np.zeros(len(texts), dtype=bool)
        held[np.searchsorted(found.line, np.flatnonzero(found.kinds & HOLDS), side="right") - 1] = True
        by_letters = np.append(told.owning[:, 0], np.array([text for text, _ in told.apart], dtype=np.int64))
        held[told.between[:, 0]] = held[told.bare[:, 0]] = held[by_letters] = True
        held &= ~few
        strange = np.append(np.flatnonzero(accents.blanks & held), by_letters[accents.unplain[by_letters]])
        held[told.odd] = held[strange] = False
        between, bare, owning = (some[held[some[:, 0]]] for some in (told.between, told.bare, told.owning))
        sides = Sides(found, np.flatnonzero(held), between)
        listed, pieces, wordless = sides.listed()
        parts = [sides.parted(between[:, 0]), Parts.of(BARE, *bare.T, side=np.arange(len(bare))), *in_brackets(found, held)]
        parts += [listed, pieces, Parts.of(ADDRESS, *owning.T)]
        apart = [(text, written) for text, written in told.apart if held[text]]
        return Parts.joined(parts), np.concatenate([told.odd, strange, wordless[accents.unplain[wordless]]]), apart

    def names(self, whole: Numbers, parts: Parts, read: Read, found: Cells, words: Numbers, accents: Accents) -> Several:
        """Which parts are names; what was ``read`` are the texts ``whole`` and, behind them, the parts."""
        first = len(whole)
        size = np.diff(read.ends, prepend=0)
        named, beside = self._named(parts, read.behind(first), found, accents)
        part = np.flatnonzero(named & (size[first:] > 0))
        keys = (parts.start, beside, parts.group, parts.kind, parts.side, _STAGE[parts.kind], parts.text)
        part = part[np.lexsort([key[part] for key in keys])]
        text = parts.text[part]
        asked = np.flatnonzero(np.isin(whole, text) & (size[:first] > 0))
        earlier, odd = self._earlier(np.append(whole[asked], text), np.append(asked, first + part), read)
        again = earlier < np.arange(len(earlier))
        # A name that is not all in plain letters is asked if its text is another, though the words are those of one before it.
        strange: list[int] = []
        for place in (len(asked) + np.flatnonzero(again[len(asked) :] & accents.unplain[text])).tolist():
            owner, own = int(text[place - len(asked)]), _places(parts, part[place - len(asked)])
            other = (
                _places(parts, part[earlier[place] - len(asked)])
                if earlier[place] >= len(asked)
                else np.flatnonzero(found.owner == owner)
            )
            once = int((earlier == earlier[place]).sum()) == _PAIR
            if accents.signs[owner] or not once or np.array_equal(words[own], words[other]):
                strange.append(owner)
            again[place] = not accents.words[own].any()
        kept = np.flatnonzero(~again[len(asked) :])
        part, text = part[kept], text[kept]
        order = np.arange(len(part)) - np.searchsorted(text, text) + 1
        return Several(part, order, np.concatenate([odd, np.array(strange, dtype=np.int64)]))

    def _named(self, parts: Parts, read: Read, found: Cells, accents: Accents) -> tuple[Flags, Flags]:
        """Which parts may be names by what they were ``read`` as, and which of them stand between commas beside a firm."""
        self._learn()
        size, count = np.diff(read.ends, prepend=0), len(parts.text)
        part = np.repeat(np.arange(count), size)
        names, places, telling = (
            np.bincount(part[flags.all[read.pieces]], minlength=count) for flags in (self._names, self._places, self._telling)
        )
        may_name = (names > 0) & ~read.bare
        short = (size <= LONGEST_DESCRIBED) & (telling > 0)
        piece, beside = _between_commas(parts, found, firm=read.formed & may_name, other=may_name & (size > 1), short=short)
        named = np.isin(parts.kind, (SIDE, ADDRESS, APART)) | (may_name & np.isin(parts.kind, (BARE, LISTED)))
        return named | piece | _of_brackets(parts, size, places < size, found, accents), beside

    def _learn(self) -> None:
        """What is known of new words by themselves: whether they may name somebody, are places, tell names from other words."""
        new = self._pieces.tokens[len(self._names) :]
        self._names.add([names_somebody(token) for token in new])
        self._places.add([is_place(token.text) for token in new])
        self._telling.add([is_telling(token.text) for token in new])

    def _earlier(self, text: Numbers, row: Numbers, read: Read) -> tuple[Numbers, Numbers]:
        """For each name the first of its text with the same words, and texts of which it is not certain."""
        start, end = np.append(0, read.ends[:-1])[row], read.ends[row]
        same = self._pieces.same[read.pieces]
        hashed = Sums(same.astype(np.uint64)).hashes(start, end)
        order = np.lexsort((np.arange(len(row)), hashed, text))
        new = np.ones(len(row), dtype=bool)
        new[1:] = (np.diff(text[order]) != 0) | (hashed[order[1:]] != hashed[order[:-1]])
        earlier = np.zeros(len(row), dtype=np.int64)
        earlier[order] = order[np.maximum.accumulate(np.where(new, np.arange(len(row)), 0))]
        differ = end - start != (end - start)[earlier]
        alike = np.flatnonzero(~differ & (earlier < np.arange(len(row))))
        at, one = spread(start[alike], end[alike])
        _, other = spread(start[earlier[alike]], end[earlier[alike]])
        return earlier, text[np.append(np.flatnonzero(differ), alike[at[same[one] != same[other]]])]


def _between_commas(parts: Parts, found: Cells, *, firm: Flags, other: Flags, short: Flags) -> tuple[Flags, Flags]:
    """Which parts between commas are names, and which of them by standing beside a firm.

    Firms are ("Foobar Ltd, Quuxling GmbH"); what else may be a name is beside a single one ("John Smith, Foobar Ltd"); and so is
    in a description what is ``short`` and without a figure ("IC 32BIT, Foobarium, LQFP-48").
    """
    piece = parts.kind == PIECE
    digits = np.append(0, np.cumsum(_DIGITS[found.letters]))[np.append(0, found.ends)]
    figures = digits[parts.end] > digits[parts.start]
    groups = int(parts.group.max(initial=0)) + 1
    firm = piece & firm
    firms = np.bincount(parts.group[firm], minlength=groups)[parts.group]
    beside = piece & ~firm & (firms == 1) & (parts.commas == 1) & other
    with_figures = np.bincount(parts.group[piece & figures], minlength=groups)[parts.group] > 0
    described = piece & (firms == 0) & (parts.commas >= DESCRIBED - 1) & with_figures & ~figures & short
    return firm | beside | described, beside


def _of_brackets(parts: Parts, size: Numbers, no_place: Flags, found: Cells, accents: Accents) -> Flags:
    """Which parts inside of brackets are names, and which outside.

    Two words that are no places inside, "Foobar (Quuxling Wibblet)", and then what is outside as well; where capitals are inside,
    "Foobar Trading (FOOB)", what is outside alone.
    """
    inside = (parts.kind == INSIDE) & no_place
    named = inside & (size > 1)
    opened = named.copy()
    for place in np.flatnonzero(inside & (size == 1)).tolist():
        text, at = int(parts.text[place]), int(parts.side[place])
        bracket = BRACKETED.match(accents.texts[text], at - int(found.line[text]))
        opened[place] = bracket is not None and ACRONYM.fullmatch(bracket.group(1).strip()) is not None
    both: Flags = named | ((parts.kind == OUTSIDE) & np.isin(parts.side, parts.side[opened]))
    return both


def _places(parts: Parts, part: int) -> Numbers:
    """The places of a part's words."""
    return parts.take(np.array([part])).places()[0]
