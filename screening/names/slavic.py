"""Russian, Ukrainian and Belarusian words in Latin letters, by whatever system: a stem with any ending is one word. Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from screening.lexicon import slavic

_SAME_SOUND = tuple(
    (re.compile(pattern), by)
    for pattern, by in (
        (r"kh", "h"), (r"shch|sch|sh", "s"), (r"zh", "z"), (r"tch|ch|ts|tz|tc|cz", "c"), (r"x", "ks"), (r"w", "v"),
        (r"[yj](?=[aeou])", ""), (r"[yj]", "i"), (r"(.)\1", r"\1"), (r"i(?=[aeou])", ""),
    )
)  # fmt: skip
"""Systems of romanisation differ in these letters, and in doubled ones."""

_ENDING = re.compile(r"(?:i|a|e|o|u|oe|oi|ei|ae|ogo|ego|oho|omu|emu|om|em|im|ih|imi|am|ami|ah|ni|na|no|noe|noi|nih|nogo|)$")
"""Endings of declension, as ``key`` writes them; with n, adjectives made of a noun."""

_OF_MANY = re.compile("(?:ov|ev|iv)$")
"""An ending of nouns that surnames have too: believed behind a stem of six letters."""

SHORTEST = 5
"""Letters; shorter words are words of other languages too."""

BALTIC = re.compile("(.{3,}(?:ov|ev|[aei]j))s")
"""Russian names as Latvia writes them: Lavrovs, Sergejs."""

ADJECTIVE = re.compile(r"(.{3,}[a-z])(?:skiy|skii|skij|sky|skyi|skyy|ski)$")


@lru_cache(maxsize=65536)
def key(word: str) -> str:
    """What the systems of romanisation have in common of a word."""
    for pattern, by in _SAME_SOUND:
        word = pattern.sub(by, word)
    return word


def _stems() -> dict[str, str]:
    table: dict[str, str] = {}
    for line in slavic.STEMS.strip().splitlines():
        english, _, stems = line.partition(":")
        for stem in stems.split():
            table.setdefault(key(stem), english)
    for entry in slavic.PLACES.strip().split("|"):
        place, _, stems = entry.partition(":")
        for stem in stems.split(","):
            table.setdefault(key(stem.strip().replace(" ", "")), place.strip())
    return table


_STEMS = _stems()
_LONGEST = max(map(len, _STEMS))
_FIRST = frozenset(stem[0] for stem in _STEMS)


@lru_cache(maxsize=65536)
def translated(word: str, *, cyrillic: bool) -> tuple[str, ...]:
    """The English words for a romanised word the tables know, none for another; short ones only if Cyrillic was written."""
    if (not cyrillic and len(word) < SHORTEST) or key(word[:4])[:1] not in _FIRST:
        return ()
    plain = key(word)
    for size in range(min(_LONGEST, len(plain)), 2, -1):
        english = _STEMS.get(plain[:size])
        if english and (_ENDING.fullmatch(plain, size) or (size > SHORTEST and _OF_MANY.fullmatch(plain, size))):
            return tuple(english.split())
    return ()
