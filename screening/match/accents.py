"""Accented Latin letters, and signs of typesetting, read in columns like the plain ones they are taken for.

A text is folded character by character, so that everything stays in its place. Only what ``names`` reads as one plain letter, or
as a sign that parts or joins words, is folded; ``tests/test_match_reading.py`` holds texts with such against ``analyse``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from screening.match.cells import Cells, Flags
from screening.match.hashes import Numbers, lengths
from screening.match.tables import spread
from screening.names.scripts import latin

_BLOCKS = (range(0xC0, 0x250), range(0x1E00, 0x1F00))


@cache
def _letters() -> dict[int, str]:
    """Letters that are one plain letter wherever they stand."""
    found = {}
    for letter in (chr(code) for block in _BLOCKS for code in block):
        small = letter.casefold()
        plain = latin(small)
        single = unicodedata.normalize("NFKC", letter) == letter and len(small) == len(plain) == 1
        if single and letter.isalpha() and plain.isalpha():
            found[ord(letter)] = plain.upper() if letter.isupper() else plain
    return found | {ord("ſ"): "s"}


_BLANK = "\xa0"
_SIGNS = {**dict.fromkeys("–—", "-"), **dict.fromkeys("“”„‘«»•®°¬¶§©¡¿�", '"'), **dict.fromkeys("’‘′", "'"), _BLANK: " "}


@cache
def _plain() -> dict[int, str]:
    return _letters() | {ord(sign): plain for sign, plain in _SIGNS.items()}


@cache
def _small() -> NDArray[np.uint32]:
    """The codes of small letters, by those of accented ones."""
    found = np.zeros(_BLOCKS[-1].stop + 1, dtype=np.uint32)
    found[list(_letters())] = [ord(chr(code).casefold()) for code in _letters()]
    return found


_PARTING = re.compile("née", re.IGNORECASE)


def folded(text: str) -> str:
    """A text with plain characters for those that are taken for them, each in its place; "née", which parts names, stays."""
    return text if text.isascii() or _PARTING.search(text) else text.replace("ß", "ſs").translate(_plain())


@dataclass(frozen=True, slots=True, eq=False)
class Accents:
    """What was folded in texts: ``at`` where accented letters are printed, and ``small`` their codes as small letters.

    ``words`` tells which words have such letters; ``unplain`` in which texts anything was folded, ``signs`` in which other than
    letters, and ``blanks`` in which a blank. ``texts`` are the texts as they were, character for character.
    """

    texts: Sequence[str]
    at: Numbers
    small: NDArray[np.uint32]
    words: Flags
    unplain: Flags
    signs: Flags
    blanks: Flags

    @classmethod
    def of(cls, texts: Sequence[str], found: Cells) -> Accents:
        """What was folded in texts, which then were cut into words."""
        unplain, signs, blanks = np.zeros((3, len(texts)), dtype=bool)
        some = [place for place, text in enumerate(texts) if not text.isascii()]
        unplain[some] = True
        written = [texts[place].replace("ß", "ſs") for place in some]
        codes = np.frombuffer("".join(written).encode("utf-32-le"), dtype=np.uint32)
        of_text, at = spread(found.line[some], found.line[some] + lengths(written))
        small = _small()[np.minimum(codes, len(_small()) - 1)]
        other = np.array(some, dtype=np.int64)[of_text[(codes > _PLAINEST) & (small == 0)]]
        signs[other] = True
        blanks[[place for place in set(other.tolist()) if _BLANK in texts[place]]] = True
        at, small = at[small > 0], small[small > 0]
        words = np.zeros(len(found.start), dtype=bool)
        words[np.searchsorted(found.start, at, side="right") - 1] = True
        as_they_were = list(texts)
        for place, text in zip(some, written, strict=True):
            as_they_were[place] = text
        return cls(as_they_were, at, small, words, unplain, signs, blanks)


_PLAINEST = 0x7F
