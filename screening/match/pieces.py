"""The different words of names, and what is known of the words of texts, each under a number. Both grow as texts are read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

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


OWN = 1 << 12
"""From here on codes are of one word each; below, words have codes in common."""
_MEMBERS = 8
"""Words kept of those that have a code in common."""


class Pieces:
    """The different words of names, numbered as they come. A word is its form as compared and its raw form."""

    def __init__(self) -> None:
        self.tokens: list[Token] = []
        self._numbers: dict[tuple[str, str, bool, str], int] = {}
        self._plain: dict[str, int] = {}
        self._same_as: dict[str, int] = {}
        self._new_same: list[int] = []
        self._same, self._may_repeat, self._single = Growing(np.int64), Growing(np.bool_), Growing(np.bool_)

    def number(self, token: Token) -> int:
        """The number of a word."""
        if token.text == token.raw and not (token.number or token.native):
            return self.plain([token.text])[0]
        key = (token.text, token.raw, token.number, token.native)
        known = self._numbers.get(key)
        if known is None:
            same = self._same_as.setdefault(token.text, self._plain.get(token.text, len(self.tokens)))
            # As if printed in plain letters: in which of its names a word stood first decides nothing.
            known = self._numbers[key] = self._new(replace(token, shown=token.raw), same)
        return known

    def plain(self, texts: Sequence[str]) -> list[int]:
        """The numbers of words that are compared as they are written."""
        known = self._plain
        for text in texts:
            if text not in known:
                known[text] = self._new(Token(text, text, text), self._same_as.get(text, len(self.tokens)))
        return [known[text] for text in texts]

    def _new(self, token: Token, same: int) -> int:
        self._new_same.append(same)
        self.tokens.append(token)
        return len(self.tokens) - 1

    @property
    def same(self) -> Numbers:
        """For each word a number that those have in common which are compared as the same: that of the first of them."""
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
        letters, ends, hashed = self._numbered.from_number(len(self._traits))
        if len(ends):
            self._learn(bytes(letters).decode(), ends, hashed)
        return numbers

    def _learn(self, letters: str, ends: Numbers, hashed: Hashes) -> None:
        """Take up new words, one behind the other: most are known by nothing, and become themselves."""
        first, count, starts = len(self._texts), len(ends), np.append(0, ends[:-1])
        texts = [letters[start:end] for start, end in zip(starts.tolist(), ends.tolist(), strict=True)]
        size, hash_ = ends - starts, hashed.copy()
        for place in [place for place, text in enumerate(texts) if text[0] in SIGNS]:
            texts[place] = SIGNS[texts[place][0]] + texts[place][1:]
            size[place], hash_[place] = len(texts[place]), hashes(texts[place : place + 1])[0]
        initial = np.array([ord(text[0]) for text in texts], dtype=np.uint8)
        initial[[place for place, text in enumerate(texts) if text in SMALL_WORDS or text.isdigit()]] = 0
        told = words_of(texts)
        traits, in_form, in_phrase = np.zeros((3, count), dtype=np.uint32)
        codes = np.arange(OWN + first, OWN + first + count, dtype=np.uint32)
        alone, becomes = codes.copy(), np.ones(count, dtype=np.int64)
        some = [(place, told[text]) for place, text in enumerate(texts) if text in told]
        for place, word in some:
            traits[place], in_form[place], in_phrase[place] = word.traits, word.in_form, word.in_phrase
            codes[place] = self._code(word, int(codes[place]))
            alone[place] = self._code_alone(word, int(codes[place]))
            becomes[place] = len(word.tokens)
        value_ends = np.cumsum(becomes)
        values, plain = np.zeros(int(value_ends[-1]), dtype=np.int32), np.ones(count, dtype=bool)
        for place, word in some:
            end = int(value_ends[place])
            values[end - len(word.tokens) : end] = [self._pieces.number(token) for token in word.tokens]
            plain[place] = False
        values[value_ends[plain] - 1] = self._pieces.plain([texts[place] for place in np.flatnonzero(plain).tolist()])
        self._texts += texts
        self._ends.add(len(self._values) + value_ends)
        self._values.add(values)
        for column, more in (
            (self._traits, traits), (self._codes, codes), (self._alone, alone), (self._hash, hash_), (self._sizes, size),
            (self._in_form, in_form), (self._in_phrase, in_phrase), (self._first, initial),
        ):  # fmt: skip
            column.add(more)

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
        members = self._texts[code - OWN : code - OWN + 1] if code >= OWN else self._members[code]
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
