"""The different words of the listed names, and which of them a word asked for meets, and how alike they are.

Words meet by being alike (``likeness.py``): by spelling, by sound or look, as one another's beginning, or as words put for one
another. Each kind of likeness leaves keys that two words alike have in common, so that a column of words is looked up at once.
What is found here is at least as alike as it is to ``meet``; what is not found is not alike at all.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from screening.lexicon.word_counts import RATES
from screening.match.hashes import Hashes, Numbers, beginnings, deletions, hashes, hashes_without
from screening.match.likeness import (
    BEGINNING,
    BEGINS,
    CLIPPED,
    KEYED,
    LEAST,
    LEFT_OUT,
    LOSS_OF_SHORT_KEY,
    SAME,
    SAME_LOOK,
    SAME_SOUND,
    SHORTENED,
    SURE_KEY,
    alike_by_key,
    by_consonants_alone,
    consonant_keys,
    is_ordinary,
    meeting,
    sounds,
    spellings,
    synonyms,
)
from screening.match.slips import MOST_SLIPS, Spelt, by_slips, slips_allowed
from screening.match.tables import Arrays, Table, best_pairs, different_pairs
from screening.names import Token, slavic
from screening.names.looks import looks
from screening.names.shortened import LEAST_VOWELS, VOWELS
from screening.names.words import PUT_OTHERWISE

_SOUND, _SYSTEM, _LOOK = (np.uint64(bits) for bits in (0x243F6A8885A308D3, 0xA4093822299F31D0, 0x13198A2E03707344))
"""Set apart the keys by sound, by what systems of romanisation have in common, and by look."""
_AS_WRITTEN, _BEGIN, _SLIP, _KEY = "words.written", "words.begin", "words.slip", "words.key"
_NO_VOWELS = "words.no_vowels"
_LATIN, _NATIVE = "words.latin", "words.native"
"""Listed words by their consonants: Latin ones, and those that have letters of their own."""
_PUT, _EQUAL = 1 << 12, 2 << 12
"""Added to likeness that comes before any other of two spellings: words put for one another, and the same."""

Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Meetings:
    """Pairs of an asked word (by place) and a listed one (by number), in order and none twice.

    ``alike`` is at least how alike they are, 0 to 1000; where ``spelt`` holds they are so by spelling alone.
    """

    asked: Numbers
    listed: Numbers
    alike: Numbers
    spelt: Flags


class _Spellings(Spelt):
    """The spellings of words in a row, with the word that each is of, and what likeness asks of them."""

    def __init__(self, words: Sequence[Token]) -> None:
        # A word that is compared as it is written has one spelling, and so have most.
        own = [(word.text,) if word.raw == word.text else spellings(word) for word in words]
        texts = [text for some in own for text in some]
        self.owner = np.repeat(np.arange(len(own)), [len(some) for some in own])
        super().__init__(texts)
        self.hashes = hashes(self.column)
        self.digits = np.fromiter(map(str.isdigit, texts), dtype=bool, count=len(texts))
        self.clipped = _beginning(texts, self.size)
        self.ordinary = np.fromiter(map(is_ordinary, texts), dtype=bool, count=len(texts))

    def slips(self, *, longest: int) -> tuple[Numbers, Hashes]:
        """The keys by slips, with the words' places; words that are longer by more than slips can be are left out."""
        near = self.size <= longest + MOST_SLIPS
        return deletions(self.column, np.where(self.digits | ~near, 0, slips_allowed(self.size)))

    def keys(self) -> tuple[Numbers, Hashes]:
        """The keys by sound, by romanisation and by look of words long enough, in this order, with the words' places."""
        places = np.flatnonzero((self.size >= KEYED) & ~self.digits)
        long = [self.texts[place] for place in places.tolist()]
        keys = (hashes(sounds(long)) ^ _SOUND, hashes(slavic.keys(long)) ^ _SYSTEM, hashes(looks(long)) ^ _LOOK)
        return np.tile(places, len(keys)), np.concatenate(keys)

    def without_vowels(self) -> tuple[Numbers, Hashes]:
        """The keys by consonants and the first letter, whatever vowels are left, with the words' places."""
        keys, sizes = hashes_without(self.column, VOWELS)
        places = np.flatnonzero((sizes >= min(SHORTENED)) & ~self.digits)
        return places, keys[places]


class Vocabulary:
    """Words of listed names by number; ``meetings`` finds for a column of words the listed ones they meet."""

    def __init__(self, arrays: Mapping[str, NDArray[np.generic]]) -> None:
        self._written, self._begin, self._slip, self._key = (
            Table.opened(name, arrays) for name in (_AS_WRITTEN, _BEGIN, _SLIP, _KEY)
        )
        self._no_vowels = Table.opened(_NO_VOWELS, arrays)
        self._latin, self._native = (Table.opened(name, arrays) for name in (_LATIN, _NATIVE))
        self._natives = arrays["words.natives"]
        self._any_native = bool(self._natives.any())
        self._texts: list[str] = bytes(arrays["words.texts"].data).decode().split("\n")
        self._spelled = arrays["words.spelled"].astype(np.int64)
        self._spelt = Spelt(self._texts, arrays)
        self._clipped = arrays["words.clipped"].astype(np.int64)
        self._ordinary, self._digits = arrays["words.ordinary"], arrays["words.digits"]
        self._first = np.diff(self._spelled, prepend=-1) > 0
        self._starts = np.flatnonzero(self._first)
        figures, written = arrays["words.figures"].tolist(), bytes(arrays["words.figures_raw"].data).decode()
        self._figures: dict[int, str] = dict(zip(figures, written.split("\n"), strict=True)) if figures else {}

    @staticmethod
    def arrays(words: Sequence[Token]) -> Arrays:
        """What there is to keep of words, numbered by their place."""
        spelt = _Spellings(words)
        found: Arrays = {
            "words.texts": np.frombuffer("\n".join(spelt.texts).encode(), dtype=np.uint8),
            "words.spelled": spelt.owner.astype(np.int32),
            **spelt.columns(),
            "words.figures": np.flatnonzero([word.number for word in words]).astype(np.int32),
            "words.figures_raw": np.frombuffer("\n".join([word.raw for word in words if word.number]).encode(), dtype=np.uint8),
            "words.natives": np.array([bool(word.native) for word in words], dtype=bool),
            "words.ordinary": spelt.ordinary,
            "words.clipped": spelt.clipped,
            "words.digits": spelt.digits,
        }
        found |= Table.of(spelt.hashes, np.arange(len(spelt.texts))).arrays(_AS_WRITTEN)
        at, keys = beginnings(spelt.column, shortest=BEGINS, left_out=LEFT_OUT)
        found |= Table.of(keys, at).arrays(_BEGIN)
        at, keys = spelt.slips(longest=int(spelt.size.max(initial=0)))
        found |= Table.of(keys, at).arrays(_SLIP)
        for name, native in ((_LATIN, False), (_NATIVE, True)):
            at, keys, _ = _consonants(words, native=native)
            found |= Table.of(keys, at).arrays(name)
        at, keys = spelt.without_vowels()
        found |= Table.of(keys, at).arrays(_NO_VOWELS)
        at, keys = spelt.keys()
        return found | Table.of(keys, at).arrays(_KEY)

    def word(self, number: int) -> Token:
        """A listed word without how it was printed, and without letters of its own."""
        at = int(self._starts[number])
        text, raw = self._texts[at], self._figures.get(number)
        if raw is not None:
            return Token(text, "", raw, number=True)
        changed = at + 1 < len(self._texts) and self._spelled[at + 1] == number
        return Token(text, "", self._texts[at + 1] if changed else text)

    def meetings(self, words: Sequence[Token]) -> Meetings:
        """Every pair of one of the words and a listed word that are alike in any way."""
        spelt = _Spellings(words)
        asked, listed, marks = self._of_spellings(spelt)
        # The same word; the same only as it was written; and all others. Of equals, one that is not by spelling.
        alike, by_spelling = (marks & (_PUT - 1)) >> 1, (marks & 1) > 0
        equal = marks >= _EQUAL
        first = np.diff(spelt.owner, prepend=-1) > 0
        same = equal & first[asked] & self._first[listed]
        alike = np.where(equal, np.where(same, SAME, SAME_LOOK), alike)
        marks = same * _EQUAL + (equal & ~same) * _PUT + 2 * alike + ~(by_spelling | (equal & ~same))
        asked, listed = spelt.owner[asked], self._spelled[listed]
        native = np.array([bool(word.native) for word in words], dtype=bool)
        if self._any_native or native.any():
            unsure = native[asked] & self._natives[listed]
            marks = marks | unsure
            for table, one in ((self._native, False), (self._latin, True)):
                at, keys, worth = _consonants(words, native=one)
                own, other = table.find(keys)
                asked, listed = np.append(asked, at[own]), np.append(listed, other)
                marks = np.append(marks, 2 * worth[own] + 1)
        asked, listed, marks = best_pairs(asked, listed, marks, len(self._natives) + 1)
        return Meetings(asked, listed, (marks & (_PUT - 1)) >> 1, (marks & 1) == 0)

    def _of_spellings(self, asked: _Spellings) -> tuple[Numbers, Numbers, Numbers]:
        """Pairs of spellings that are alike, and how much, doubled, one more where it is by spelling."""
        same = self._written.find(asked.hashes)
        found = [(*same, np.full(len(same[0]), _EQUAL)), self._put_for_another(asked.texts)]
        keyed = (self._by_key(asked), self._by_slips(asked), self._without_vowels(asked))
        for one, other, marks in (*self._by_beginning(asked), *keyed):
            kept = self._may_be_alike(asked, one, other)
            found.append((one[kept], other[kept], marks[kept]))
        one, other, marks = (np.concatenate(column) for column in zip(*found, strict=True))
        return best_pairs(one, other, marks, len(self._texts))

    def _may_be_alike(self, asked: _Spellings, one: Numbers, other: Numbers) -> Flags:
        """Not two ordinary words, and not numbers."""
        kept: Flags = ~((asked.ordinary[one] & self._ordinary[other]) | asked.digits[one] | self._digits[other])
        return kept

    def _put_for_another(self, texts: Sequence[str]) -> tuple[Numbers, Numbers, Numbers]:
        others = [(place, other) for place, text in enumerate(texts) for other in synonyms(text)]
        asked, listed = self._written.find(hashes([other for _, other in others]))
        alike = [meeting(texts[place], other)[0] for place, other in others]
        places = np.array([place for place, _ in others], dtype=np.int64)
        return places[asked], listed, _PUT + 2 * np.array(alike, dtype=np.int64)[asked]

    def _by_beginning(self, asked: _Spellings) -> list[tuple[Numbers, Numbers, Numbers]]:
        at, keys = beginnings(asked.column, shortest=BEGINS, left_out=LEFT_OUT)
        one, other = self._written.find(keys)
        begun = self._begin.find(asked.hashes)
        return [(at[one], other, 2 * self._clipped[other]), (*begun, 2 * asked.clipped[begun[0]])]

    def _by_key(self, asked: _Spellings) -> tuple[Numbers, Numbers, Numbers]:
        at, keys = asked.keys()
        key, listed = self._key.find(keys)
        one = at[key]
        short = np.minimum(asked.size[one], self._spelt.size[listed]) < SURE_KEY
        alike = np.where(key < len(at) // 3 * 2, SAME_SOUND, SAME_LOOK) - LOSS_OF_SHORT_KEY * short
        return one, listed, 2 * alike + 1

    def _without_vowels(self, asked: _Spellings) -> tuple[Numbers, Numbers, Numbers]:
        at, keys = asked.without_vowels()
        key, listed = self._no_vowels.find(keys)
        one = at[key]
        some = np.flatnonzero(np.abs(asked.size[one] - self._spelt.size[listed]) >= LEAST_VOWELS)
        one, listed = one[some], listed[some]
        alike = [
            by_consonants_alone(*sorted((asked.texts[place], self._texts[other]), key=len))
            for place, other in zip(one.tolist(), listed.tolist(), strict=True)
        ]
        worth = np.array(alike, dtype=np.int64)
        kept = worth > 0
        return one[kept], listed[kept], 2 * worth[kept] + 1

    def _by_slips(self, asked: _Spellings) -> tuple[Numbers, Numbers, Numbers]:
        at, keys = asked.slips(longest=int(self._spelt.size.max(initial=0)))
        key, listed = self._slip.find(keys)
        one = at[key]
        one, listed = different_pairs(one, listed, len(self._texts))
        kept = self._may_be_alike(asked, one, listed)
        one, listed = one[kept], listed[kept]
        alike = by_slips(asked, one, self._spelt, listed)
        kept = alike >= LEAST
        return one[kept], listed[kept], 2 * alike[kept] + 1


def _beginning(texts: Sequence[str], sizes: Numbers) -> Numbers:
    """``likeness.beginning`` of each word: by its length alone, but of words that names are known to hold."""
    found: Numbers = _CLIPPED[np.minimum(sizes, len(_CLIPPED) - 1)]
    found[[place for place, text in enumerate(texts) if text in RATES or text in PUT_OTHERWISE]] = BEGINNING
    return found


_CLIPPED = np.array([CLIPPED.get(size, BEGINNING) for size in range(max(CLIPPED) + 1)])


def _consonants(words: Sequence[Token], *, native: bool) -> tuple[Numbers, Hashes, Numbers]:
    """The keys by consonants of the words that have letters of their own, or of those that have none.

    With the words' places, and how alike words are that share the key.
    """
    pairs = [(place, key) for place, word in enumerate(words) if bool(word.native) is native for key in consonant_keys(word)]
    worth = np.array([alike_by_key(key) for _, key in pairs], dtype=np.int64)
    return np.array([place for place, _ in pairs], dtype=np.int64), hashes([key for _, key in pairs]), worth
