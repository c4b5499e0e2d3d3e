"""The different words of names, and what is known of the words of texts, each under a number. Both grow as texts are read."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from screening.match.beside import SMALL_WORDS
from screening.match.cells import SIGNS, Cells, Flags
from screening.match.hashes import Hashes, Numbers, hashes
from screening.match.numbered import Growing, Numbered
from screening.match.plain import Trait, Word, lends_a_letter, lone_forms, words_of
from screening.names import Token
from screening.names.analysis import may_repeat

FREE = 1
"""The code of a word that others may stand for; literal words have codes of their own, above it."""


_OWN = 1 << 12
"""From here on codes are of one word each; below, words have codes in common."""
_MEMBERS = 8
"""Words kept of those that have a code in common."""


class Pieces:
    """The different words of names, numbered as they come. A word is its form as compared and its raw form."""

    def __init__(self) -> None:
        self.tokens: list[Token] = []
        self._numbers: dict[tuple[str, str, bool, str], int] = {}
        self._texts: dict[str, int] = {}
        self._new_same: list[int] = []
        self._same, self._may_repeat, self._single = Growing(np.int64), Growing(np.bool_), Growing(np.bool_)

    def number(self, token: Token) -> int:
        """The number of a word."""
        key = (token.text, token.raw, token.number, token.native)
        known = self._numbers.get(key)
        if known is None:
            known = self._numbers[key] = len(self.tokens)
            self.tokens.append(token)
            self._new_same.append(self._texts.setdefault(token.text, len(self._texts)))
        return known

    @property
    def same(self) -> Numbers:
        """For each word a number that those have in common which are compared as the same."""
        if self._new_same:
            new = self.tokens[len(self._same) :]
            self._may_repeat.add([may_repeat(token) for token in new])
            self._single.add([len(token.text) == 1 for token in new])
            self._same.add(self._new_same)
            self._new_same.clear()
        return self._same.all

    @property
    def may_repeat(self) -> Flags:
        """Which words may stand in a name twice."""
        return self._may_repeat.all[: len(self.same)]

    @property
    def single(self) -> Flags:
        """Which words are of one letter."""
        return self._single.all[: len(self.same)]


class KnownWords:
    """The words of plain texts seen so far: their traits, codes, and the pieces they become."""

    def __init__(self, pieces: Pieces) -> None:
        self._pieces = pieces
        self._numbered = Numbered(np.uint8)
        self._traits = Growing(np.uint32)
        self._codes = Growing(np.uint32)
        self._alone = Growing(np.uint32)
        self._hash = Growing(np.uint64)
        self._sizes = Growing(np.int64)
        self._in_form = Growing(np.uint32)
        self._in_phrase = Growing(np.uint32)
        self._first = Growing(np.uint8)
        self._ends = Growing(np.int64)
        self._values = Growing(np.int32)
        self._texts: list[str] = []
        self._shared: dict[str | bool | None, int] = {}
        self._members: list[list[str]] = [[], []]

    def __len__(self) -> int:
        return len(self._numbered)

    def numbers(self, found: Cells) -> Numbers:
        """The number of each word of some texts; -1 where it is not known which it is."""
        numbers = self._numbered.numbers(found.letters, found.ends, found.hashes())
        letters, ends = self._numbered.from_number(len(self._traits))
        if len(ends):
            text, places = bytes(letters).decode(), ends.tolist()
            self._learn([text[start:end] for start, end in pairwise((0, *places))])
        return numbers

    def _learn(self, printed: list[str]) -> None:
        texts = [SIGNS.get(text, text) for text in printed]
        found = list(words_of(texts))
        self._traits.add([word.traits for word in found])
        first = _OWN + len(self._texts)
        codes = [self._code(word, own) for own, word in enumerate(found, start=first)]
        self._codes.add(codes)
        self._alone.add([self._code_alone(word, code) for word, code in zip(found, codes, strict=True)])
        self._texts += texts
        self._hash.add(hashes(texts))
        self._sizes.add([len(text) for text in texts])
        self._in_form.add([word.in_form for word in found])
        self._in_phrase.add([word.in_phrase for word in found])
        self._first.add([0 if word in SMALL_WORDS or word.isdigit() else ord(word[0]) for word in texts])
        values = [self._pieces.number(token) for word in found for token in word.tokens]
        self._ends.add(len(self._values) + np.cumsum([len(word.tokens) for word in found]))
        self._values.add(values)

    def _code(self, word: Word, own: int) -> int:
        if word.meant == word.text or word.traits & Trait.ODD:
            return own
        code = self._shared_code(word.meant)
        members = self._members[code]
        if len(members) < _MEMBERS and word.text not in members:
            members.append(word.text)
        return code

    def _code_alone(self, word: Word, code: int) -> int:
        letter = lends_a_letter(word) if word.traits & Trait.FORM else None
        if letter not in lone_forms():
            return code
        code = self._shared_code(letter)
        self._members[code] = list(lone_forms()[letter])
        return code

    def _shared_code(self, by: str | bool | None) -> int:
        code = self._shared.setdefault(by, len(self._members))
        if code == len(self._members):
            self._members.append([])
        return code

    def literal(self, code: int, which: int = 0) -> str:
        """A word that stands for all that have a code; another one ``which`` times further, or none."""
        members = self._texts[code - _OWN : code - _OWN + 1] if code >= _OWN else self._members[code]
        return members[which] if which < len(members) else ""

    def text(self, number: int) -> str:
        """A word in small letters."""
        return self._texts[number]

    def texts_from(self, number: int) -> list[str]:
        """The words in small letters from a number on."""
        return self._texts[number:]

    @property
    def traits(self) -> NDArray[np.uint32]:
        """``Trait`` of each word."""
        return self._traits.all

    @property
    def codes(self) -> NDArray[np.uint32]:
        """The code of each word where it is literal."""
        return self._codes.all

    @property
    def codes_alone(self) -> NDArray[np.uint32]:
        """The same of legal forms that belong to no other form or phrase."""
        return self._alone.all

    @property
    def hashes(self) -> Hashes:
        """The hash of each word."""
        return self._hash.all

    @property
    def sizes(self) -> Numbers:
        """The number of letters of each word."""
        return self._sizes.all

    @property
    def in_form(self) -> NDArray[np.uint16]:
        """The number of each word in ``form_pairs``."""
        return self._in_form.all

    @property
    def in_phrase(self) -> NDArray[np.uint16]:
        """The number of each word in ``phrase_pairs``."""
        return self._in_phrase.all

    @property
    def first(self) -> NDArray[np.uint8]:
        """The code of the letter that each word lends to initials, or nought."""
        return self._first.all

    @property
    def value_ends(self) -> Numbers:
        """Where the pieces that each word becomes end among ``values``."""
        return self._ends.all

    @property
    def values(self) -> NDArray[np.int32]:
        """The pieces that words become."""
        return self._values.all
