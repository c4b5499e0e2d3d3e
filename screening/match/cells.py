"""The texts of a column cut into words, all at once: what ``names.words`` does to English letters, without making strings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from screening.match.hashes import Hashes, Numbers, lengths
from screening.match.numbered import Sums
from screening.names.parties import AT_ENDS, MAY_HOLD_MORE
from screening.names.words import raw_words

Flags = NDArray[np.bool_]
Codes = NDArray[np.uint8]

LONGEST = 500
"""Characters; longer texts are read one by one."""

_CODES = [chr(code) for code in range(128)]
_PRINTED = [one for one in _CODES if one.isprintable() and not one.isalnum()]


def _between(character: str) -> list[str]:
    """The words of two words with a character between them."""
    return [word for word, _ in raw_words(f"aa{character}bb")]


_FOUND = {one: _between(one) for one in _PRINTED}
SIGNS = {one: found[1] for one, found in _FOUND.items() if len(found) == 3}
"""Characters that stand for words, which nothing joins to those beside them."""
_JOINS, _PARTS = {one for one in _PRINTED if _FOUND[one] == ["aabb"]}, {one for one in _PRINTED if _FOUND[one] == ["aa", "bb"]}
_BEFORE = {one: found[1].removesuffix("bb") for one, found in _FOUND.items() if len(found) == 2 and found[1] != "bb"}
"""Characters that stand for a word to which what comes behind is joined."""
_PLAIN: Flags = np.array([one in {*SIGNS, *_BEFORE, *_JOINS, *_PARTS} - {"_"} or one.isalnum() for one in _CODES] + [False])
"""The characters known here; in the last place all beyond ASCII."""
_LETTER: Flags = np.array([one.isalpha() for one in _CODES])
_LOWER: Codes = np.array([ord(one.lower()) for one in _CODES], dtype=np.uint8)

WORD, SIGN, GLUED, APOSTROPHE, HOLDS, LISTS, BRACKET, SOLID = (1 << bit for bit in range(8))
"""What a character is, a bit each: of a word; a sign that stands for a word, and one that sticks to the word behind it; one that
joins letters to a word. And in a text of several names (``several.py``): a sign that a text of one name does not hold; one that
stands between names; a bracket; none of those that are taken off the ends of a text."""
_IS: dict[int, Callable[[str], bool]] = {
    WORD: str.isalnum,
    SIGN: {*SIGNS, *_BEFORE}.__contains__,
    GLUED: _BEFORE.__contains__,
    APOSTROPHE: _JOINS.__contains__,
    HOLDS: lambda one: one in _PRINTED and (MAY_HOLD_MORE.search(one) is not None or one in ")]"),
    LISTS: ";|".__contains__,
    BRACKET: "([)]".__contains__,
    SOLID: lambda one: one not in AT_ENDS and one != "\n",
}
_KINDS = bytes(sum(bit for bit, holds in _IS.items() if holds(one)) for one in _CODES) + bytes(128)
SIGNS |= _BEFORE
_DOT, _LINE = ord("."), ord("\n")
_UNITS = 2
"""Letters with a dot behind that are read as one word if so many stand together ("S.A.")."""


def are_plain(texts: Sequence[str]) -> Flags:
    """Whether each text can be cut here at all."""
    sizes = lengths(texts)
    characters = np.frombuffer("".join(texts).encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    unknown = np.flatnonzero(~_PLAIN[np.minimum(characters, len(_CODES))])
    found: Flags = sizes <= LONGEST
    found[np.searchsorted(np.cumsum(sizes), unknown, side="right")] = False
    return found


@dataclass(frozen=True, slots=True, eq=False)
class Cells:
    """Texts, and their words one after another.

    ``printed`` are the characters of all texts as they stand, each text with a line's end behind, ``kinds`` what each of them is
    (``WORD``, ``SIGN`` and so on), and ``line`` where each text begins.
    ``letters`` are those of the words in small letters, without what stands between, and ``at`` where each is printed: words end
    in it at ``ends``, belong to the text ``owner``, and are printed from ``start`` to ``stop``. Signs that stand for words are
    words. ``odd`` are the texts (by place) that have to be read one by one.
    """

    printed: Codes
    kinds: Codes
    line: Numbers
    letters: Codes
    at: Numbers
    ends: Numbers
    start: Numbers
    stop: Numbers
    owner: Numbers
    odd: Numbers

    def hashes(self) -> Hashes:
        """The hash of each word."""
        return Sums(self.letters).hashes(np.append(0, self.ends[:-1]), self.ends)

    def with_more(self, more: Cells) -> Cells:
        """These texts and others behind them."""
        printed, letters, lines = len(self.printed), len(self.letters), len(self.line)
        return Cells(
            printed=np.append(self.printed, more.printed),
            kinds=np.append(self.kinds, more.kinds),
            line=np.append(self.line, more.line + printed),
            letters=np.append(self.letters, more.letters),
            at=np.append(self.at, more.at + printed),
            ends=np.append(self.ends, more.ends + letters),
            start=np.append(self.start, more.start + printed),
            stop=np.append(self.stop, more.stop + printed),
            owner=np.append(self.owner, more.owner + lines),
            odd=np.append(self.odd, more.odd + lines),
        )


def cells(texts: Sequence[str]) -> Cells:
    """The words of texts all of which are plain."""
    characters = ("\n".join(texts) + "\n").encode("ascii")
    printed, kinds = np.frombuffer(characters, dtype=np.uint8), np.frombuffer(characters.translate(_KINDS), dtype=np.uint8)
    of_word = (kinds & (WORD | SIGN)) != 0
    # A word begins behind what is of none, and at a sign or behind one, but for one that sticks to the word behind it.
    begins = of_word.copy()
    begins[1:] &= (kinds[1:] & SIGN != 0) | (kinds[:-1] & (SIGN | GLUED) == SIGN) | ~of_word[:-1]
    at = np.flatnonzero(of_word)
    first = np.flatnonzero(begins[at])
    last = np.append(first[1:], len(at))[: len(first)] - 1
    linked, odd = _linked(printed, kinds, at[first], at[last] + 1)
    kept = np.append(True, ~linked)[: len(first)]
    first, last = first[kept], last[np.append(~linked, True)[-len(first) :]] if len(first) else last
    line = np.append(0, np.flatnonzero(printed == _LINE) + 1)
    start = at[first]
    # Behind a sign that sticks to it, a word with an apostrophe or dots may be another.
    glued = np.flatnonzero(kinds[:-2] & GLUED)
    glued = glued[(kinds[glued + 1] & APOSTROPHE != 0) | (_LETTER[printed[glued + 1]] & (printed[glued + 2] == _DOT))]
    sizes = np.diff(np.searchsorted(start, line))
    line = line[:-1]
    return Cells(
        printed=printed,
        kinds=kinds,
        line=line,
        letters=_LOWER[printed[at]],
        at=at,
        ends=last + 1,
        start=start,
        stop=at[last] + 1,
        owner=np.repeat(np.arange(len(line)), sizes),
        odd=np.searchsorted(line, np.concatenate([odd, glued]), side="right") - 1,
    )


def _linked(printed: Codes, kinds: Codes, start: Numbers, stop: Numbers) -> tuple[Flags, Numbers]:
    """Which words go on in the word behind ("O'Neil", "S.A."), and where something stands that must be read by itself."""
    near = np.flatnonzero(start[1:] - stop[:-1] == 1)
    end, begin = stop[near], start[near + 1]
    between, both = kinds[end], kinds[end - 1] & kinds[begin] & WORD
    apostrophe, dotted = np.zeros((2, max(0, len(start) - 1)), dtype=bool)
    apostrophe[near] = (between & APOSTROPHE != 0) & (both != 0)
    # A letter alone with a dot behind it, and another letter alone.
    single = (stop - start == 1) & _LETTER[printed[start]]
    dotted[near] = (printed[end] == _DOT) & single[near] & single[near + 1]
    unit = single & (printed[stop] == _DOT)
    at = np.flatnonzero(dotted)
    if len(at):
        group = np.cumsum(np.append(True, np.diff(at) != 1)) - 1
        tail = np.append(np.diff(group) != 0, True)
        units = np.bincount(group) + unit[at[tail] + 1]
        dotted[at[units[group] < _UNITS]] = False
    mixed = dotted[:-1] & apostrophe[1:]
    return apostrophe | dotted, start[2:][mixed]
