"""The different words of the listed names, and which of them a word asked for can meet.

Words meet by being alike (``likeness.py``): by spelling, by sound or look, as one another's beginning, or as words put for one
another. Each kind of likeness leaves keys that two words alike have in common, so that a column of words is looked up at once.
What is found here may still be too unlike; what is not found is not alike at all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA

from screening.match.hashes import Hashes, Numbers, beginnings, deletions, hashes
from screening.match.likeness import (
    BEGINS,
    KEYED,
    LEAST,
    LEFT_OUT,
    SAME,
    consonant_keys,
    edits_allowed,
    is_ordinary,
    loss_by_slips,
    sound,
    spellings,
    synonyms,
)
from screening.match.slips import codes, costs
from screening.match.tables import Arrays, Table, different_pairs
from screening.names import Token
from screening.names.looks import look

_SOUND, _LOOK = np.uint64(0x243F6A8885A308D3), np.uint64(0x13198A2E03707344)
"""Set apart the keys by sound from those by look."""
_MANY = 2000
"""Pairs of words from which it pays to work out what their slips cost before they are used."""
_AS_WRITTEN, _BEGIN, _SLIP, _KEY = "words.written", "words.begin", "words.slip", "words.key"
_LATIN, _NATIVE = "words.latin", "words.native"
"""Listed words by their consonants: Latin ones, and those that have letters of their own."""


class Vocabulary:
    """Words of listed names by number; ``meetings`` finds for a column of words the listed ones they can meet."""

    def __init__(self, arrays: Mapping[str, NDArray[np.generic]]) -> None:
        self._written, self._begin, self._slip, self._key = (
            Table.opened(name, arrays) for name in (_AS_WRITTEN, _BEGIN, _SLIP, _KEY)
        )
        self._latin, self._native = (Table.opened(name, arrays) for name in (_LATIN, _NATIVE))
        self._natives: list[str] = bytes(arrays["words.natives"].data).decode().split("\n")
        self._any_native = any(self._natives)
        self._texts: list[str] = bytes(arrays["words.texts"].data).decode().split("\n")
        self._spelled = arrays["words.spelled"].astype(np.int64)
        self._ordinary = arrays["words.ordinary"]
        self._first = np.searchsorted(self._spelled, np.arange(int(self._spelled.max(initial=-1)) + 1)).tolist()

    def word(self, number: int) -> Token:
        """A listed word, without how it was printed."""
        first = self._first[number]
        text = self._texts[first]
        other = first + 1 < len(self._texts) and int(self._spelled[first + 1]) == number
        return Token(text, "", self._texts[first + 1] if other else text, text.isdigit(), self._natives[number])

    @staticmethod
    def arrays(words: Sequence[Token]) -> Arrays:
        """What there is to keep of words, numbered by their place."""
        texts, owner = _spelled(words)
        found: Arrays = {
            "words.texts": np.frombuffer("\n".join(texts).encode(), dtype=np.uint8),
            "words.spelled": np.array(owner, dtype=np.int32),
            "words.natives": np.frombuffer("\n".join(word.native for word in words).encode(), dtype=np.uint8),
            "words.ordinary": np.array([is_ordinary(text) for text in texts], dtype=bool),
        }
        places = np.arange(len(texts))
        found |= Table.of(hashes(texts), places).arrays(_AS_WRITTEN)
        at, keys = beginnings(texts, shortest=BEGINS, left_out=LEFT_OUT)
        found |= Table.of(keys, at).arrays(_BEGIN)
        at, keys = _slips(texts)
        found |= Table.of(keys, at).arrays(_SLIP)
        for name, native in ((_LATIN, False), (_NATIVE, True)):
            at, keys = _consonants(words, native=native)
            found |= Table.of(keys, at).arrays(name)
        at, keys = _keys(texts)
        return found | Table.of(keys, at).arrays(_KEY)

    def meetings(self, words: Sequence[Token]) -> tuple[Numbers, Numbers]:
        """Every pair of one of the words (by place) and a listed word (by number) that can meet, in order, none twice."""
        texts, owner = _spelled(words)
        same = self._written.find(hashes(texts))
        pairs = [same, self._put_for_another(texts), *self._nearly(texts)]
        asked = np.array(owner, dtype=np.int64)[np.concatenate([one for one, _ in pairs])]
        listed = self._spelled[np.concatenate([other for _, other in pairs])]
        for table, native in ((self._native, False), (self._latin, True)):
            if native or self._any_native:
                at, keys = _consonants(words, native=native)
                own, alike = table.find(keys)
                asked, listed = np.append(asked, at[own]), np.append(listed, alike)
        most = int(self._spelled.max(initial=0)) + 1
        return different_pairs(asked, listed, most)

    def _put_for_another(self, texts: Sequence[str]) -> tuple[Numbers, Numbers]:
        others = [(place, other) for place, text in enumerate(texts) for other in synonyms(text)]
        asked, listed = self._written.find(hashes([other for _, other in others]))
        return np.array([place for place, _ in others], dtype=np.int64)[asked], listed

    def _nearly(self, texts: Sequence[str]) -> list[tuple[Numbers, Numbers]]:
        """Pairs by slips, beginnings, sound and look, but not of two words that are both ordinary."""
        ordinary = np.array([is_ordinary(text) for text in texts], dtype=bool)
        digits = np.array([text.isdigit() for text in texts], dtype=bool)
        at, keys = beginnings(texts, shortest=BEGINS, left_out=LEFT_OUT)
        asked, listed = self._written.find(keys)
        pairs = [(at[asked], listed), self._begin.find(hashes(texts))]
        at, keys = _keys(texts)
        asked, listed = self._key.find(keys)
        pairs.append((at[asked], listed))
        at, keys = _slips(texts)
        asked, listed = self._slip.find(keys)
        pairs.append(self._spelled_alike(texts, at[asked], listed))
        return [
            (asked[kept], listed[kept])
            for asked, listed in pairs
            for kept in (~(ordinary[asked] & self._ordinary[listed]) & ~digits[asked],)
        ]

    def _spelled_alike(self, texts: Sequence[str], asked: Numbers, listed: Numbers) -> tuple[Numbers, Numbers]:
        """Of pairs that have a key by slips in common, those that few enough slips tell apart."""
        most = len(self._texts)
        asked, listed = different_pairs(asked, listed, most)
        ones = [texts[place] for place in asked.tolist()]
        others = [self._texts[place] for place in listed.tolist()]
        if not ones:
            return asked, listed
        slips = process.cpdist(ones, others, scorer=OSA.distance, dtype=np.int32)
        allowed = np.array([edits_allowed(max(len(one), len(other))) for one, other in zip(ones, others, strict=True)])
        kept = slips <= allowed
        if len(ones) > _MANY:
            kept[kept] = _cheap(
                [one for one, few in zip(ones, kept, strict=True) if few],
                [other for other, few in zip(others, kept, strict=True) if few],
            )
        return asked[kept], listed[kept]


def _cheap(ones: list[str], others: list[str]) -> NDArray[np.bool_]:
    """Which pairs are alike enough by their slips."""
    found = np.ones(len(ones), dtype=bool)
    groups: dict[tuple[int, int], list[int]] = {}
    for place, sizes in enumerate(zip(map(len, ones), map(len, others), strict=True)):
        groups.setdefault(sizes, []).append(place)
    for sizes, places in groups.items():
        one, other = codes([ones[place] for place in places]), codes([others[place] for place in places])
        if one is not None and other is not None:
            length = max(sizes)
            found[places] = SAME - loss_by_slips(length) * costs(one, other) // (10 * length) >= LEAST
    return found


def _spelled(words: Sequence[Token]) -> tuple[list[str], list[int]]:
    """The spellings of the words, with each one's word."""
    texts, owner = [], []
    for place, word in enumerate(words):
        for text in spellings(word):
            texts.append(text)
            owner.append(place)
    return texts, owner


def _consonants(words: Sequence[Token], *, native: bool) -> tuple[Numbers, Hashes]:
    """The keys by consonants of the words that have letters of their own, or of those that have none, with the words' places."""
    pairs = [(place, key) for place, word in enumerate(words) if bool(word.native) is native for key in consonant_keys(word)]
    return np.array([place for place, _ in pairs], dtype=np.int64), hashes([key for _, key in pairs])


def _slips(texts: Sequence[str]) -> tuple[Numbers, Hashes]:
    return deletions(texts, [0 if text.isdigit() else edits_allowed(len(text)) for text in texts])


def _keys(texts: Sequence[str]) -> tuple[Numbers, Hashes]:
    """The keys by sound and look of words long enough, with the words' places."""
    places = [place for place, text in enumerate(texts) if len(text) >= KEYED and not text.isdigit()]
    long = [texts[place] for place in places]
    keys = np.concatenate([hashes(_column(sound, long)) ^ _SOUND, hashes(_column(look, long)) ^ _LOOK])
    return np.array(places * 2, dtype=np.int64), keys


def _column(key: Callable[[str], str], words: Sequence[str]) -> list[str]:
    return [key(word) for word in words]
