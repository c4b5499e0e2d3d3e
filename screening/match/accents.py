"""Accented Latin letters, and signs of typesetting, read in columns like the plain ones they are taken for.

A text is folded character by character, so that everything stays in its place. Only what ``names`` reads as one plain letter, or
as a sign that parts or joins words, is folded; ``tests/test_match_reading.py`` holds texts with such against ``analyse``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from screening.match.hashes import Numbers
from screening.names.scripts import latin

_BLOCKS = (range(0xC0, 0x250), range(0x1E00, 0x1F00))


def _letters() -> dict[int, str]:
    """Letters that are one plain letter wherever they stand."""
    found = {}
    for letter in (chr(code) for block in _BLOCKS for code in block):
        small = letter.casefold()
        plain = latin(small)
        if letter.isalpha() and unicodedata.normalize("NFKC", letter) == letter and len(small) == len(plain) == 1:
            found[ord(letter)] = plain.upper() if letter.isupper() else plain
    return found | {ord("ſ"): "s"}


_LETTERS = _letters()
_SIGNS = {**dict.fromkeys("–—", "-"), **dict.fromkeys("“”„‘«»•®°¬¶§©¡¿�", '"'), "’": "'", "\xa0": " "}
_PLAIN = _LETTERS | {ord(sign): plain for sign, plain in _SIGNS.items()}


_PARTING = re.compile("née", re.IGNORECASE)


def folded(text: str) -> str:
    """A text with plain characters for those that are taken for them, each in its place; "née", which parts names, stays."""
    return text if text.isascii() or _PARTING.search(text) else text.replace("ß", "ſs").translate(_PLAIN)


def accented(texts: Sequence[str]) -> tuple[Numbers, NDArray[np.uint32]]:
    """Where accented letters stand in texts one behind another with a line's end after each, and their codes in small letters."""
    printed = np.frombuffer("\n".join(texts).replace("ß", "ſs").encode("utf-32-le"), dtype=np.uint32)
    at = np.flatnonzero(printed >= _FIRST)
    small: NDArray[np.uint32] = _SMALL[np.minimum(printed[at], len(_SMALL) - 1)]
    return at[small > 0], small[small > 0]


_FIRST = min(_LETTERS)
_SMALL = np.zeros(_BLOCKS[-1].stop + 1, dtype=np.uint32)
_SMALL[list(_LETTERS)] = [ord(chr(code).casefold()) for code in _LETTERS]
