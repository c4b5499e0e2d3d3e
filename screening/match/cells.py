"""The texts of a column cut into words, all at once: what ``names.words`` does to English letters, without making strings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from screening.match.hashes import Hashes, Numbers, lengths
from screening.match.numbered import Sums
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
_SIGN: Flags = np.array([one in SIGNS or one in _BEFORE for one in _CODES])
_JOINING_SIGN: Flags = np.array([one in _BEFORE for one in _CODES])
_APOSTROPHE: Flags = np.array([one in _JOINS for one in _CODES])
SIGNS |= _BEFORE
_PLAIN: Flags = np.array([one in {*SIGNS, *_JOINS, *_PARTS} - {"_"} or one.isalnum() for one in _CODES] + [False])
"""The characters known here; in the last place all beyond ASCII."""
_LOWER: Codes = np.array([ord(one.lower()) for one in _CODES], dtype=np.uint8)
_WORD: Flags = np.array([one.isalnum() for one in _CODES])
_LETTER: Flags = np.array([one.isalpha() for one in _CODES])
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

    ``printed`` are the characters of all texts as they stand, each text with a line's end behind, and ``line`` where each begins.
    ``letters`` are those of the words in small letters, without what stands between, and ``at`` where each is printed: words end
    in it at ``ends``, belong to the text ``owner``, and are printed from ``start`` to ``stop``. Signs that stand for words are
    words. ``odd`` are the texts (by place) that have to be read one by one.
    """

    printed: Codes
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
    printed = np.frombuffer(("\n".join(texts) + "\n").encode("ascii"), dtype=np.uint8)
    sign = _SIGN[printed]
    at = np.flatnonzero(_WORD[printed] | sign)
    new = np.ones(len(at), dtype=bool)
    if len(at):
        own = sign[at]
        new[1:] = (np.diff(at) != 1) | own[1:] | own[:-1]
    first = np.flatnonzero(new)
    last = np.append(first[1:], len(at)) - 1 if len(first) else first
    linked, odd = _linked(printed, at[first], at[last] + 1)
    kept = np.append(True, ~linked)[: len(first)]
    first, last = first[kept], last[np.append(~linked, True)[-len(first) :]] if len(first) else last
    line = np.append(0, np.flatnonzero(printed == _LINE) + 1)[:-1]
    start = at[first]
    letters = _LOWER[printed[at]]
    glued = np.flatnonzero(_JOINING_SIGN[printed])
    glued = glued[(_WORD | _APOSTROPHE)[printed[glued + 1]]]
    return Cells(
        printed=printed,
        line=line,
        letters=letters,
        at=at,
        ends=last + 1,
        start=start,
        stop=at[last] + 1,
        owner=np.searchsorted(line, start, side="right") - 1,
        odd=np.searchsorted(line, np.concatenate([odd, glued]), side="right") - 1,
    )


def _linked(printed: Codes, start: Numbers, stop: Numbers) -> tuple[Flags, Numbers]:
    """Which words go on in the word behind ("O'Neil", "S.A."), and where something stands that must be read by itself."""
    behind = printed[stop[:-1]]
    near = start[1:] - stop[:-1] == 1
    apostrophe = near & _APOSTROPHE[behind] & _WORD[printed[stop[:-1] - 1]] & _WORD[printed[start[1:]]]
    single = (stop - start == 1) & _LETTER[printed[start]]
    unit = single & (printed[stop] == _DOT)
    dotted = near & unit[:-1] & single[1:]
    at = np.flatnonzero(dotted)
    if len(at):
        group = np.cumsum(np.append(True, np.diff(at) != 1)) - 1
        tail = np.append(np.diff(group) != 0, True)
        units = np.bincount(group) + unit[at[tail] + 1]
        dotted[at[units[group] < _UNITS]] = False
    mixed = dotted[:-1] & apostrophe[1:]
    return apostrophe | dotted, start[2:][mixed]
