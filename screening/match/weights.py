"""How much each word of a name counts: rare words more than common ones, from fixed tables.

Weights never depend on the lists that are loaded, so adding a list or an alias cannot change the score of another pair, and an
answer can be repeated years later (docs/decisions/0002).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from math import log

from screening.lexicon.abbreviations import PARTICLES, STOP_WORDS
from screening.lexicon.places import DEPARTMENTS, PLACES
from screening.lexicon.taken_names import TAKEN
from screening.lexicon.word_counts import RATES
from screening.names import FORM_WORDS, Token
from screening.names.abjad import COMMON

FULL = 100
"""The weight of a word that hardly any name contains."""
STOP = 3
"""The weight of "of", "the", "and" and their like: never zero, so that no name loses all its words."""
PARTICLE = 10
DEPARTMENT = 8
PLACE = 35
"""Upper bounds for particles of personal names, words for a part of a firm, and places: they name nobody alone."""
COMMON_NAME = 60
"""Upper bound for Arabic and Persian names of many bearers, rare though they are among names of organisations."""
SERVANT, SERVANT_OF = "abdul", 40
"""What Arabic names of two words begin with, "servant of", as it is compared, and its upper bound: no half of "Abd al-Karim"."""
TAKEN_NAME = 63
"""Upper bound for names that firms everywhere take ("Saturn", "Citadel"), as much as a dictionary's words weigh at most."""
NUMBER = {1: 40, 2: 50, 3: 60}
"""Weight of a number by its count of digits; longer numbers weigh 80."""
LONG_NUMBER = 80
SHORT = {1: 15, 2: 40, 3: 65, 4: 85}
"""Upper bound for words of one to four letters: they fall together by chance."""
RAREST = 5.0
"""Occurrences per 100,000 names at and below which a word is as rare as can be."""
STEEPNESS = 1.6
"""How much faster than its information a common word loses weight: 1.2 to 1.6 found alike most at ten alarms, 2.0 fewer."""


@lru_cache(maxsize=16384)
def word_weight(word: str) -> int:
    """Weight of a word as it is compared, ``STOP`` to ``FULL``: the rarer among names of organisations, the heavier.

    The formula is that of docs/methodology.md, section 2; a word that no table knows is as rare as can be.
    """
    if word in STOP_WORDS:
        return STOP
    if word.isdigit():
        return NUMBER.get(len(word), LONG_NUMBER)
    points = _by_rate(max(RAREST, RATES.get(word, 0)))
    if word in PARTICLES:
        points = min(points, PARTICLE)
    elif word in DEPARTMENTS:
        points = min(points, DEPARTMENT)
    elif word in PLACES:
        points = min(points, PLACE)
    elif word == SERVANT:
        points = min(points, SERVANT_OF)
    elif word in COMMON:
        points = min(points, COMMON_NAME)
    elif word in FORM_WORDS:
        return STOP
    elif word in TAKEN:
        points = min(points, TAKEN_NAME)
    return min(points, SHORT.get(len(word), FULL))


def word_weights(words: Sequence[str]) -> list[int]:
    """The same of each word: most are as rare as can be and in no other table, so that only their length counts."""
    return [
        word_weight(word) if word in RATES or word in _TOLD or not word.isalpha() else SHORT.get(len(word), FULL)
        for word in words
    ]


_TOLD = frozenset({SERVANT}).union(STOP_WORDS, PARTICLES, DEPARTMENTS, PLACES, COMMON, FORM_WORDS, TAKEN)


@cache
def _by_rate(rate: float) -> int:
    information = log(100_000 / rate) / log(100_000 / RAREST)
    return max(STOP, round(FULL * float(information**STEEPNESS)))


def weight(token: Token) -> int:
    """Weight of a word of a name, ``STOP`` to ``FULL``; see ``word_weight``."""
    return word_weight(token.text)
