"""The words of many texts at once: the same as ``variants`` and ``analyse`` give one by one, in a small part of the time.

Plain texts are cut into words a column at a time, every different word is asked for once, and every skeleton of a name is read
once (``skeletons.py``). Which names a text holds beside the whole is found out in the same way (``several.py``). Any text that
does not fit is taken the ordinary way. ``tests/test_match_reading.py`` holds this against ``analyse`` on names made to be nasty.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from screening.match.accents import Accents, folded
from screening.match.cells import Cells, Flags, are_plain, cells
from screening.match.cut import CUT_LETTERS, letters
from screening.match.hashes import Hashes, Numbers, hashes, lengths, powers
from screening.match.literals import Rows
from screening.match.numbered import Sums
from screening.match.parts import APART, WHOLE, Parts
from screening.match.pieces import KnownWords, Pieces
from screening.match.plain import Trait
from screening.match.questions import spoilt
from screening.match.score import ACRONYM_LETTERS, every_word
from screening.match.several import Holders
from screening.match.skeletons import Skeletons, of_name
from screening.match.tables import bounds, different, spread
from screening.names import analyse, variants
from screening.names.forms import unglued
from screening.names.readings import korean_syllables

_FEW = 20
"""Texts up to which skeletons are not worth their making."""
_KEPT = 300_000
"""Words and skeletons remembered before all are forgotten."""
_SYLLABLES = 3
_FAMILY_AND_GIVEN = 2


@dataclass(frozen=True, slots=True, eq=False)
class AskedNames:
    """The names in a column of texts, one after another, as numbers; those without words left out.

    ``owner`` is the place of the text that a name stands in, ``order`` which of the text's names it is, from 0; ``ends`` where
    its words end among ``words`` (numbers of ``Pieces``). ``organisation`` tells whether the name itself says that it is one's,
    ``corporation`` whether its first legal form is one that lends a C to initials. ``initials`` are the first letters of every
    word in one number, nought where they are too few or too many. ``beginning`` is the hash of the first ``CUT_LETTERS`` letters
    of the name's text, and ``long`` tells whether it has so many.
    """

    owner: Numbers
    order: Numbers
    ends: Numbers
    words: Numbers
    organisation: Flags
    corporation: Flags
    initials: Hashes
    beginning: Hashes
    long: Flags

    @classmethod
    def joined(cls, one: AskedNames, other: AskedNames) -> AskedNames:
        """The names of both, in the order of their texts and within each in theirs."""
        owner, order = np.concatenate([one.owner, other.owner]), np.concatenate([one.order, other.order])
        sorted_ = np.lexsort((order, owner))
        starts = np.concatenate([np.append(0, one.ends)[:-1], np.append(0, other.ends)[:-1] + len(one.words)])
        ends = np.concatenate([one.ends, other.ends + len(one.words)])
        _, at = spread(starts[sorted_], ends[sorted_])
        owner = owner[sorted_]
        return cls(
            owner=owner,
            order=np.arange(len(owner)) - np.searchsorted(owner, owner),
            ends=np.cumsum((ends - starts)[sorted_]),
            words=np.concatenate([one.words, other.words])[at],
            organisation=np.concatenate([one.organisation, other.organisation])[sorted_],
            corporation=np.concatenate([one.corporation, other.corporation])[sorted_],
            initials=np.concatenate([one.initials, other.initials])[sorted_],
            beginning=np.concatenate([one.beginning, other.beginning])[sorted_],
            long=np.concatenate([one.long, other.long])[sorted_],
        )


class _OneByOne:
    """Names read one by one."""

    def __init__(self, pieces: Pieces) -> None:
        self._pieces = pieces
        self._owner: list[int] = []
        self._order: list[int] = []
        self._ends: list[int] = []
        self._words: list[int] = []
        self._organisation: list[bool] = []
        self._corporation: list[bool] = []
        self._initials: list[int] = []
        self._runs: list[str] = []

    def add(self, owner: int, text: str) -> None:
        """The names of one more text."""
        for order, name in enumerate(map(analyse, variants(text))):
            if name.tokens:
                codes = bytes(ord(word[0]) for word in every_word(name.text))
                organisation, corporation = of_name(name)
                self._initials.append(int.from_bytes(codes, "big") if len(codes) in ACRONYM_LETTERS else 0)
                self._owner.append(owner)
                self._order.append(order)
                self._words += map(self._pieces.number, name.tokens)
                self._ends.append(len(self._words))
                self._organisation.append(organisation)
                self._corporation.append(corporation)
                self._runs.append(letters(name.text)[:CUT_LETTERS])

    def done(self) -> AskedNames:
        """All names as arrays."""
        return AskedNames(
            owner=np.array(self._owner, dtype=np.int64),
            order=np.array(self._order, dtype=np.int64),
            ends=np.array(self._ends, dtype=np.int64),
            words=np.array(self._words, dtype=np.int64),
            organisation=np.array(self._organisation, dtype=bool),
            corporation=np.array(self._corporation, dtype=bool),
            initials=np.array(self._initials, dtype=np.uint64),
            beginning=hashes(self._runs),
            long=lengths(self._runs) == CUT_LETTERS,
        )


class Reader:
    """Reads texts into the words of their names, remembering words and skeletons."""

    def __init__(self) -> None:
        self.pieces = Pieces()
        self._known = KnownWords(self.pieces)
        self._skeletons = Skeletons(self._known, self.pieces)
        self._holders = Holders(self._known, self.pieces)

    def read(self, texts: Sequence[str]) -> AskedNames:
        """The names in the texts, those without words left out."""
        if len(self._known) + len(self._skeletons) > _KEPT:
            self.__init__()  # type: ignore[misc]
        one_by_one = _OneByOne(self.pieces)
        if len(texts) < _FEW:
            for owner, text in enumerate(texts):
                one_by_one.add(owner, text)
            return one_by_one.done()
        cut = [text if text.isascii() else folded(text) for text in texts]
        odd = ~are_plain(cut)
        plain = np.flatnonzero(~odd)
        found, odd[plain] = self._read([texts[place] for place in plain.tolist()], [cut[place] for place in plain.tolist()])
        for owner in np.flatnonzero(odd).tolist():
            one_by_one.add(owner, texts[owner])
        return AskedNames.joined(replace(found, owner=plain[found.owner]), one_by_one.done())

    def _read(self, printed: Sequence[str], texts: Sequence[str]) -> tuple[AskedNames, Flags]:
        """The names of texts that are plain once ``folded``, and which texts are to be read by themselves.

        Of "Foobar Ltd c/o Quuxling" the text and both sides of "c/o" are read, each by its skeleton; what a part was read as
        tells whether it is a name. A word glued to a legal form is read as both.
        """
        found = cells(texts)
        words = self._known.numbers(found)
        accents = Accents.of(printed, found)
        odd = self._odd(printed, found, words, accents)
        parts, strange, apart = self._holders.parts(texts, found, words, odd, accents)
        odd[strange] = True
        sizes = np.bincount(found.owner, minlength=len(texts))
        ends = np.cumsum(sizes)
        found, words, stretches, more, strange = self._apart(found, words, apart)
        odd[strange] = True
        parts = Parts.joined([parts, more])
        whole = np.flatnonzero((sizes > 0) & ~odd)
        asked = Parts.joined([Parts.of(WHOLE, whole, (ends - sizes)[whole], ends[whole]), parts])
        place, last = asked.places()
        rows = Rows.of(words[place], last)
        start, end = (of_word[place] for of_word in stretches)
        _, standing = spread(start, end)
        read = self._skeletons.read(Rows.of(words[standing], np.cumsum(end - start)[last - 1]))
        odd[asked.text[read.odd]] = True
        several = self._holders.names(whole, parts, read, found, words, accents)
        odd[several.odd] = True
        name = np.append(np.arange(len(whole)), len(whole) + several.part)
        order = np.append(np.zeros(len(whole), dtype=np.int64), several.order)
        odd[asked.text[name[self._by_syllables(rows)[name]]]] = True
        kept = np.flatnonzero(~odd[asked.text[name]] & (np.diff(read.ends, prepend=0)[name] > 0))
        name, order = name[kept], order[kept]
        begun, long = _beginnings(found, accents, asked.take(name))
        begins, ends = bounds(read.ends, name)
        _, piece = spread(begins, ends)
        names = AskedNames(
            owner=asked.text[name],
            order=order,
            ends=np.cumsum(ends - begins),
            words=read.pieces[piece],
            organisation=read.organisation[name],
            corporation=read.corporation[name],
            initials=self._initials(rows)[name],
            beginning=begun,
            long=long,
        )
        return names, odd

    def _odd(self, printed: Sequence[str], found: Cells, words: Numbers, accents: Accents) -> Flags:
        """Texts that are seen at once to be read by themselves."""
        odd = np.zeros(len(printed), dtype=bool)
        odd[found.odd] = True
        odd[found.owner[words < 0]] = True
        # A word that stands for others does so without accents only.
        odd[found.owner[accents.words & ((self._known.traits[words] & Trait.ALONE) != 0)]] = True
        odd[spoilt(printed, found, accents)] = True
        return odd

    def _apart(
        self, found: Cells, words: Numbers, apart: Sequence[tuple[int, str]]
    ) -> tuple[Cells, Numbers, tuple[Numbers, Numbers], Parts, Numbers]:
        """Texts and their words with, behind them, those that are to be read with words written ``apart``, and these as parts.

        Of each word from where to where in all those stand that are read in its stead: several for one glued to a legal form.
        And texts to be read by themselves.
        """
        at = np.flatnonzero((self._known.traits[words] & Trait.ODD) != 0)
        glued = different(words[at])
        texts = [text for _, text in apart] + [" ".join(unglued(self._known.text(word))) for word in glued.tolist()]
        more = cells(texts)
        numbers = self._known.numbers(more)
        sizes = np.bincount(more.owner, minlength=len(texts))
        end = len(words) + np.cumsum(sizes)
        start = end - sizes
        first = np.arange(len(words) + len(numbers))
        last = first + 1
        which = len(apart) + np.searchsorted(glued, words[at])
        first[at], last[at] = start[which], end[which]
        bad = np.zeros(len(texts), dtype=bool)
        bad[more.odd] = bad[more.owner[numbers < 0]] = True
        owner = np.array([text for text, _ in apart], dtype=np.int64)
        strange = np.append(owner[bad[: len(apart)]], found.owner[at[bad[which]]])
        parts = Parts.of(APART, owner, start[: len(apart)], end[: len(apart)])
        return found.with_more(more), np.append(words, numbers), (first, last), parts, strange

    def _by_syllables(self, rows: Rows) -> Flags:
        """Which names may be of three syllables of Wade-Giles, or of a Korean family and a given name of two syllables."""
        syllables = np.bincount(rows.row[(self._known.traits[rows.words] & Trait.SYLLABLE) != 0], minlength=len(rows.ends))
        found: Flags = (np.diff(rows.ends, prepend=0) == _SYLLABLES) & (syllables == _SYLLABLES)
        two = np.flatnonzero(np.diff(rows.ends, prepend=0) == _FAMILY_AND_GIVEN)
        pairs = np.stack([rows.words[rows.ends[two] - 2], rows.words[rows.ends[two] - 1]], axis=1)
        maybe = np.flatnonzero(((self._known.traits[pairs] & Trait.FAMILY) != 0).any(axis=1))
        given = [any(korean_syllables(self._known.text(word)) for word in words) for words in pairs[maybe].tolist()]
        found[two[maybe[np.array(given, dtype=bool)]]] = True
        return found

    def _initials(self, rows: Rows) -> Hashes:
        """The first letters of the words of each name as one number, as ``AskedNames`` has them."""
        first = self._known.first[rows.words]
        at = np.flatnonzero(first)
        row = rows.row[at]
        sizes = np.bincount(row, minlength=len(rows.ends))
        behind = np.cumsum(sizes)[row] - 1 - np.arange(len(at))
        kept = np.isin(sizes, ACRONYM_LETTERS)[row]
        found = np.zeros(len(rows.ends), dtype=np.uint64)
        np.add.at(found, row[kept], first[at[kept]].astype(np.uint64) << (8 * behind[kept]).astype(np.uint64))
        return found


def _beginnings(found: Cells, accents: Accents, names: Parts) -> tuple[Hashes, Flags]:
    """The hash of the first letters of names, as printed, and which of them have so many."""
    printed = found.letters.astype(np.uint32)
    printed[np.searchsorted(found.at, accents.at)] = accents.small
    is_letter = _LETTER_OR_DIGIT[found.letters]
    before = np.append(0, np.cumsum(is_letter))
    sums = Sums(printed[is_letter])
    word_ends = np.append(0, found.ends)
    stretches = (names.start, names.end, names.start_more, names.end_more)
    first, last, first_more, last_more = (before[word_ends[place]] for place in stretches)
    nothing = first == last
    first, last = np.where(nothing, first_more, first), np.where(nothing, last_more, last)
    first_more = np.where(nothing, last_more, first_more)
    size = last - first
    long = size + last_more - first_more >= CUT_LETTERS
    beginning = np.zeros(len(size), dtype=np.uint64)
    at = np.flatnonzero(long & (size >= CUT_LETTERS))
    beginning[at] = sums.hashes(first[at], first[at] + CUT_LETTERS)
    at = np.flatnonzero(long & (size < CUT_LETTERS) & (size > 0))
    more = CUT_LETTERS - size[at]
    beginning[at] = sums.hashes(first[at], last[at]) * powers(more) + sums.hashes(first_more[at], first_more[at] + more)
    return beginning, long


_LETTER_OR_DIGIT = np.array([chr(code).isalnum() for code in range(128)])
