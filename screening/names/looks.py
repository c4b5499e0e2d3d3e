"""What a scanner takes for one another. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

_LOOKS = str.maketrans("01i58962cfu", "ollsbgbzetv") | str.maketrans({"h": "ll"})
_TOGETHER = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("ii", "u"))


@lru_cache(maxsize=65536)
def look(word: str) -> str:
    """A key that words have in common which a scanner takes for one another."""
    return _looked(word)


def looks(words: Sequence[str]) -> list[str]:
    """The key of each word: of all at once, as none goes beyond a line's end."""
    return _looked("\n".join(words)).split("\n") if words else []


def _looked(text: str) -> str:
    for letters, letter in _TOGETHER:
        text = text.replace(letters, letter)
    return text.translate(_LOOKS)
