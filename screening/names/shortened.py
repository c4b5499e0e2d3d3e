"""Words written without their vowels ("Elctrncs", "Shpg", "Lmtd"), told from the words that names are known to hold. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations, groupby

from screening.lexicon.word_counts import RATES

VOWELS = "aeiou"
_SHORTEST = 4
"""Letters of a word without vowels from which it is believed: fewer may be initials."""
_USUAL, _SHORT_USUAL, _MOST_USUAL = 61, 100, 300
"""Occurrences in 100,000 names from which a word is looked for: by five or more consonants, by four, and by some of them."""
_WORTH_SHORTENING = 8
"""Letters of a word of which only the first consonants and the last may be written."""
LEAST_VOWELS = 2
"""Vowels that must be missing from a word that is no usual one: of one it may be a slip."""
_AMBIGUOUS = 3
"""So many times as usual as any other word of the same consonants a word must be to be meant."""


_NO_VOWELS = str.maketrans("", "", VOWELS)


def without_vowels(word: str) -> str:
    """The first letter of a word and all consonants behind it."""
    return word[:1] + word[1:].translate(_NO_VOWELS)


def is_shortened(short: str, long: str) -> bool:
    """Whether a word is another with vowels left out: all but the first letter, or most and neither the first nor the last.

    Two at least; words that names are known to hold are not short for another.
    """
    left_out = len(long) - len(short)
    if left_out < LEAST_VOWELS or short in RATES or without_vowels(short) != without_vowels(long):
        return False
    kept = len(short) - len(without_vowels(short))
    if kept and (kept >= left_out or short[-1] != long[-1]):
        return False
    letters = iter(long)
    return all(letter in letters for letter in short)


def _ways(word: str, rate: float) -> Iterator[str]:
    """How a word may be written without vowels: all consonants, each of doubled ones once, and the first ones with the last."""
    whole = without_vowels(word)
    for short in (whole, "".join(letter for letter, _ in groupby(whole))):
        if rate >= (_USUAL if len(short) > _SHORTEST else _SHORT_USUAL):
            yield short
    if rate >= _MOST_USUAL and len(word) >= _WORTH_SHORTENING:
        plural = whole.endswith("s")
        for size in (2, 3):
            short = whole[:size] + whole[-1 - plural]
            yield short
            if plural:
                yield short + "s"


def shortened(canonical: Mapping[str, str]) -> dict[str, str]:
    """What words without vowels are compared as: each that no name is known to hold and that one usual word by far explains best.

    ``canonical`` are the usual words, each with what it is compared as.
    """
    found: dict[str, dict[str, float]] = {}
    for word, compared in canonical.items():
        rate = RATES.get(compared, 0)
        if rate < _USUAL or len(word) <= _SHORTEST or not (word.isascii() and word.isalpha()):
            continue
        for short in _ways(word, rate):
            if _SHORTEST <= len(short) < len(word) and short not in RATES and short == without_vowels(short):
                found.setdefault(short, {})[compared] = rate
    table = {}
    for short, words in found.items():
        best = max(words, key=lambda word: (words[word], word))
        if all(words[best] >= _AMBIGUOUS * rate for word, rate in words.items() if word != best):
            table[short] = best
    return table


def some_vowels_left_out(word: str) -> Iterator[str]:
    """A word with one or more of its vowels left out, but for the first and last letter."""
    within = [place for place, letter in enumerate(word) if letter in VOWELS and 0 < place < len(word) - 1]
    for count in range(1, len(within) + 1):
        for gone in combinations(within, count):
            yield "".join(letter for place, letter in enumerate(word) if place not in gone)
