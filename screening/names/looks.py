"""What a scanner takes for one another. Pure."""

from __future__ import annotations

from functools import lru_cache

_LOOKS = str.maketrans("01i58962cfu", "ollsbgbzetv")


@lru_cache(maxsize=262144)
def look(word: str) -> str:
    """A key that words have in common which a scanner takes for one another."""
    return word.replace("rn", "m").replace("vv", "w").translate(_LOOKS)
