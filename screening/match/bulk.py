"""The words of many texts at once: the same as ``variants`` and ``analyse`` give one by one, for a tenth of the time.

Whatever most words are, the words beside them are treated alike. So each text is reduced to its skeleton, the text with every
such word replaced by a stand-in; the skeleton's names are found once, in the ordinary way, and the words put back. Where a text
may hold several names, only *plain* words are replaced, those that stand in no table of ours; elsewhere all that are *free*,
whose tables change the word itself and nothing beside it ("Technologies", "Shenzhen"). A text that does not fit is taken the
ordinary way. ``tests/test_match_index.py`` holds this against ``analyse`` on names made to be nasty.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from screening.lexicon.abbreviations import ORGANISATION_WORDS
from screening.match.hashes import Hashes, Numbers, hashes, lengths
from screening.match.plain import PROBED, in_context, may_matter, organisation_word, probed
from screening.match.score import ACRONYM_LETTERS, CUT_LETTERS, SMALL_WORDS, every_word, letters
from screening.model import Kind
from screening.names import Name, Token, analyse, variants
from screening.names.parties import CAMEL, MAY_HOLD_MORE

_PLAIN = re.compile(r"([\"']*)([A-Za-z]{3,})([\"',;:]*)")
_WORDS_OF_PART = re.compile(r"[^\W_]+(?:['’ʼ`´][^\W_]+)*")
_DESCRIPTION = re.compile(r"(?s)(?=.*\d)(?=.*[,，、])")
"""A text in which how rare a word is decides what is read as a name."""
_STAND_INS = tuple(f"zq{vowel}x{last}k" for vowel in "aeiou" for last in "vw")
"""Words that nothing knows. One more plain word in a text than there are stand-ins, and it is taken the ordinary way."""
_SLOT = "\0"
"""Stands for a free word in the shape of a part of a text."""
_FEW = 20
"""Texts up to which skeletons are not worth their making."""
_KEPT = 300_000
"""Words and skeletons remembered before all are forgotten."""


@dataclass(frozen=True, slots=True)
class _Shape:
    """How a plain word is printed: what stands before and behind it, and its case."""

    before: str
    behind: str
    case: str

    def printed(self, word: str) -> str:
        return (
            self.before + (word.upper() if self.case == "upper" else word.title() if self.case == "title" else word) + self.behind
        )


@dataclass(frozen=True, slots=True)
class _Named:
    """A name in a skeleton: of each word the place of the plain word that stands there, or the complement of a word's number."""

    words: tuple[int, ...]
    initials: tuple[int, ...]
    """Of every word that may lend its first letter: the place of the plain word, or the complement of the letter's code."""
    organisation: bool
    corporation: bool


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
    organisation: NDArray[np.bool_]
    corporation: NDArray[np.bool_]
    initials: Hashes
    beginning: Hashes
    long: NDArray[np.bool_]


class _Growing:
    """The same while it grows name by name; ``runs`` are the beginnings of the names' texts in letters."""

    def __init__(self) -> None:
        self.owner: list[int] = []
        self.ends: list[int] = []
        self.words: list[int] = []
        self.organisation: list[bool] = []
        self.corporation: list[bool] = []
        self.initials: list[int] = []
        self.runs: list[str] = []

    def cut(self, names: int, words: int) -> None:
        """Forget all but the first names, with so many words in all."""
        for some in (self.owner, self.ends, self.organisation, self.corporation, self.initials, self.runs):
            del some[names:]
        del self.words[words:]

    def add(
        self, owner: int, words: Iterable[int], initials: Sequence[int], organisation: bool, corporation: bool, run: str
    ) -> None:
        """One more name; ``initials`` are the codes of the first letters of every word."""
        self.initials.append(int.from_bytes(bytes(initials), "big") if len(initials) in ACRONYM_LETTERS else 0)
        self.owner.append(owner)
        self.words += words
        self.ends.append(len(self.words))
        self.organisation.append(organisation)
        self.corporation.append(corporation)
        self.runs.append(run[:CUT_LETTERS])

    def done(self) -> AskedNames:
        """All names as arrays."""
        owner = np.array(self.owner, dtype=np.int64)
        return AskedNames(
            owner=owner,
            order=np.arange(len(owner)) - np.searchsorted(owner, owner),
            ends=np.array(self.ends, dtype=np.int64),
            words=np.array(self.words, dtype=np.int64),
            organisation=np.array(self.organisation, dtype=bool),
            corporation=np.array(self.corporation, dtype=bool),
            initials=np.array(self.initials, dtype=np.uint64),
            beginning=hashes(self.runs),
            long=lengths(self.runs) == CUT_LETTERS,
        )


class Pieces:
    """The different words of names, numbered as they come.

    A word is its form as compared and its raw form; ``text`` are the forms as compared, ``first`` the codes of the raw first
    letters, nought for words that lend none to initials.
    """

    def __init__(self) -> None:
        self.tokens: list[Token] = []
        self.first: list[int] = []
        self.text: list[str] = []
        self._numbers: dict[tuple[str, str, bool, str], int] = {}

    def number(self, token: Token) -> int:
        """The number of a word."""
        key = (token.text, token.raw, token.number, token.native)
        known = self._numbers.get(key)
        if known is None:
            known = self._numbers[key] = len(self.tokens)
            self.tokens.append(token)
            self.first.append(ord(token.raw[0]) if token.raw not in SMALL_WORDS else 0)
            self.text.append(token.text)
        return known


class Reader:
    """Reads texts into the words of their names, remembering plain words and skeletons."""

    def __init__(self) -> None:
        self.pieces = Pieces()
        self._shapes: list[_Shape | str] = []
        self._shape_numbers: dict[_Shape | str, int] = {}
        # For each blank-separated part of a text seen so far: its shape's number, and the number of its word or -1.
        self._shape_of: dict[str, int] = {}
        self._word_of: dict[str, int] = {}
        self._first = self.pieces.first
        self._skeletons: dict[tuple[int, ...], tuple[_Named, ...] | None] = {}
        # The same where a text holds one name: for each part its shape's number, -1 where it may part names, the numbers of its
        # free words, and which of them is the first that makes the name an organisation's, or -1.
        self._free_parts: dict[str, tuple[int, tuple[int, ...], int]] = {}
        self._free_shapes: dict[str, int] = {}
        self._free_words: dict[str, tuple[int, bool] | None] = {}
        self._free_skeletons: dict[tuple[int, ...], _Named | None] = {}

    def read(self, texts: Sequence[str]) -> AskedNames:
        """The names in the texts, those without words left out."""
        if len(self._free_parts) > _KEPT or len(self._skeletons) > _KEPT or len(self._free_skeletons) > _KEPT:
            self.__init__()  # type: ignore[misc]
        found = _Growing()
        if len(texts) < _FEW:
            for owner, text in enumerate(texts):
                self._ordinary(owner, text, found)
            return found.done()
        parts = [text.split(" ") for text in texts]
        new = {part for some in parts for part in some} - self._free_parts.keys()
        self._learn_free(new)
        known = self._free_parts
        parted = [any(known[part][0] < 0 for part in own) for own in parts]
        self._learn({part for own, several in zip(parts, parted, strict=True) if several for part in own} - self._shape_of.keys())
        for owner, (text, own) in enumerate(zip(texts, parts, strict=True)):
            shapes: list[int] = []
            words: list[int] = []
            organisation = -1
            for shape, some, first in map(known.__getitem__, own):
                if first >= 0 > organisation:
                    organisation = len(words) + first
                shapes.append(shape)
                words += some
            if -1 in shapes:
                self._parted(owner, text, own, found)
            elif len(words) != len(set(words)) or len(words) > len(_STAND_INS):
                self._ordinary(owner, text, found)
            else:
                key = (organisation, *shapes)
                try:
                    name = self._free_skeletons[key]
                except KeyError:
                    name = self._free_skeletons[key] = self._free_skeleton(organisation, shapes)
                if name is None or not self._filled(owner, name, words, letters(text), found):
                    self._ordinary(owner, text, found)
        return found.done()

    def _parted(self, owner: int, text: str, own: Sequence[str], found: _Growing) -> None:
        """A text that may hold several names, by its plain words."""
        shape = tuple(map(self._shape_of.__getitem__, own))
        words = [word for word in map(self._word_of.__getitem__, own) if word >= 0]
        names: tuple[_Named, ...] | None = None
        if len(words) == len(set(words)) <= len(_STAND_INS) and not _DESCRIPTION.search(text):
            try:
                names = self._skeletons[shape]
            except KeyError:
                names = self._skeletons[shape] = self._skeleton(shape)
        size = len(found.owner), len(found.words)
        runs = [letters(one) for one in variants(text)] if names else []
        if (
            names is None
            or len(names) != len(runs)
            or not all(self._filled(owner, name, words, run, found) for name, run in zip(names, runs, strict=True))
        ):
            found.cut(*size)
            self._ordinary(owner, text, found)

    def _filled(self, owner: int, name: _Named, words: Sequence[int], run: str, found: _Growing) -> bool:
        """Add a skeleton's name with the words put back; not where one is said twice, as skeletons cannot tell."""
        own = [words[word] if word >= 0 else ~word for word in name.words]
        if len({self.pieces.text[word] for word in own}) != len(own):
            return False
        first = self._first
        codes = [code for one in name.initials if (code := first[words[one]] if one >= 0 else ~one)]
        found.add(owner, own, codes, name.organisation, name.corporation, run)
        return True

    def _ordinary(self, owner: int, text: str, found: _Growing) -> None:
        for name in map(analyse, variants(text)):
            if name.tokens:
                codes = [ord(word[0]) for word in every_word(name.text)]
                found.add(owner, map(self.pieces.number, name.tokens), codes, *_of_name(name), letters(name.text))

    def _skeleton(self, shape: tuple[int, ...]) -> tuple[_Named, ...] | None:
        """The names of a skeleton: words that stand in for others by their place, the complement of a number for all else."""
        parts, used = [], 0
        for one in shape:
            printed = self._shapes[one]
            if isinstance(printed, _Shape):
                printed = printed.printed(_STAND_INS[used])
                used += 1
            parts.append(printed)
        found = []
        for variant in variants(" ".join(parts)):
            name = analyse(variant)
            words = []
            for token in name.tokens:
                if token.text == token.raw and token.text in _STAND_INS:
                    words.append(_STAND_INS.index(token.text))
                elif "zq" in token.text or "zq" in token.raw or (used and token.native):
                    return None  # a word of another script may be the same as a plain one
                else:
                    words.append(~self.pieces.number(token))
            if words:
                initials = [_STAND_INS.index(word) if word in _STAND_INS else ~ord(word[0]) for word in every_word(variant)]
                found.append(_Named(tuple(words), tuple(initials), *_of_name(name)))
        return tuple(found)

    def _free_skeleton(self, organisation: int, shapes: Sequence[int]) -> _Named | None:
        """The name of a text of one name, None where a word does not stay what it is."""
        printed = list(self._free_shapes)
        text = " ".join(printed[shape] for shape in shapes)
        stand_ins = list(_STAND_INS)
        if organisation >= 0:
            stand_ins[organisation] = organisation_word()
        for stand_in in stand_ins[: text.count(_SLOT)]:
            text = text.replace(_SLOT, stand_in, 1)
        if variants(text) != (text,):
            return None
        name = analyse(text)
        words = []
        for token in name.tokens:
            if token.text == token.raw and token.text in stand_ins:
                words.append(stand_ins.index(token.text))
            elif "zq" in token.text or "zq" in token.raw:
                return None
            else:
                words.append(~self.pieces.number(token))
        initials = [stand_ins.index(word) if word in stand_ins else ~ord(word[0]) for word in every_word(text)]
        return _Named(tuple(words), tuple(initials), *_of_name(name)) if words else None

    def _learn_free(self, parts: Iterable[str]) -> None:
        found = {part: list(_WORDS_OF_PART.finditer(part)) for part in parts}
        words = {one.group().lower() for some in found.values() for one in some} - self._free_words.keys()
        candidates = [word for word in words if word.isascii() and word.isalpha() and len(word) > 1 and word not in in_context()]
        self._free_words.update(dict.fromkeys(words))
        for start in range(0, len(candidates), PROBED):
            for word, token in probed(candidates[start : start + PROBED]):
                self._free_words[word] = (self.pieces.number(token), token.text in ORGANISATION_WORDS)
        for part, some in found.items():
            if (
                not part.isascii()
                or not part.isprintable()
                or MAY_HOLD_MORE.search(part)
                or CAMEL.fullmatch(part)
                or part.lower() == "as"
            ):
                self._free_parts[part] = (-1, (), -1)
                continue
            part_lower, shape, end = part.lower(), "", 0
            numbers: list[int] = []
            organisation = -1
            for one in some:
                known = self._free_words[one.group().lower()]
                if known:
                    if known[1] and organisation < 0:
                        organisation = len(numbers)
                    numbers.append(known[0])
                shape += part_lower[end : one.start()] + (_SLOT if known else one.group().lower())
                end = one.end()
            number = self._free_shapes.setdefault(shape + part_lower[end:], len(self._free_shapes))
            self._free_parts[part] = (number, tuple(numbers), organisation)

    def _learn(self, parts: Iterable[str]) -> None:
        plain = []
        for part in parts:
            found = _PLAIN.fullmatch(part)
            word = found.group(2) if found else ""
            case = "lower" if word.islower() else "upper" if word.isupper() else "title" if word.istitle() else ""
            if found and case and not may_matter(word.casefold()):
                plain.append((part, word, _Shape(found.group(1), found.group(3), case)))
            else:
                self._remember(part, part, -1)
        for start in range(0, len(plain), PROBED):
            some = plain[start : start + PROBED]
            tokens = dict(probed([word for _, word, _ in some]))
            for part, word, shape in some:
                token = tokens.get(word)
                fits = token is not None and not (may_matter(token.text) or may_matter(token.raw))
                self._remember(part, shape if fits else part, self.pieces.number(token) if fits and token else -1)

    def _remember(self, part: str, shape: _Shape | str, word: int) -> None:
        known = self._shape_numbers.get(shape)
        if known is None:
            known = self._shape_numbers[shape] = len(self._shapes)
            self._shapes.append(shape)
        self._shape_of[part] = known
        self._word_of[part] = word


def _of_name(name: Name) -> tuple[bool, bool]:
    return name.kind is Kind.ORGANISATION, any(form.startswith("corp") for form in name.forms[:1])
