"""Korean syllables in Latin letters, as the systems of South and North and as people write them. Pure.

A syllable is built of an initial consonant, a vowel and a final one, and a system spells each of these alike everywhere: 정 is
jeong in the South's system, jong in the North's, chong in McCune-Reischauer, and its bearers mostly write jung.
"""

from __future__ import annotations

from itertools import product

from screening.lexicon import korean
from screening.lexicon.given_names import stand_for

_FIRST = "가"
_INITIALS = "g/k kk n d/t tt r/l m b/p pp s ss - j/ch jj ch/chh k/kh t/th p/ph h".split()
_VOWELS = "a ae ya yae eo/o/u e yeo/yo/you/yu ye o wa wae oe yo u/oo wo we wi yu/yoo eu/u ui/ee i/ee".split()
_FINALS = "- k k k n n n t l l l l l l l l m p p t t ng t t k t p t".split()
_ALONE = {"u/oo": ("u", "wu", "woo"), "i/ee": ("i", "yi", "ee")}
"""Vowels spelled otherwise where no consonant stands in front: 우 woo, 이 yi."""
_BEFORE_I = {"s": ("s", "sh")}


def syllables(syllable: str) -> tuple[str, ...]:
    """The spellings of one syllable of Hangul, that of the South's system first."""
    initial, rest = divmod(ord(syllable) - ord(_FIRST), len(_VOWELS) * len(_FINALS))
    vowel, final = divmod(rest, len(_FINALS))
    ends = "" if _FINALS[final] == "-" else _FINALS[final]
    vowels = _VOWELS[vowel].split("/")
    found = []
    for first, middle in product(_INITIALS[initial].split("/"), vowels):
        if first == "-":
            found += [one + ends for one in _ALONE.get(_VOWELS[vowel], (middle,))]
        else:
            found += [one + middle + ends for one in (_BEFORE_I.get(first, (first,)) if middle[0] in "ie" else (first,))]
    # "ee" stands in open syllables only: hee, but min.
    return tuple(dict.fromkeys(one for one in found if not (ends and one.removesuffix(ends).endswith("ee"))))


def spelled(syllable: str) -> str:
    """One syllable of Hangul in the South's system."""
    return syllables(syllable)[0]


_NORTH_VOWELS = "a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i".split()
_NORTH_INITIALS = "k kk n t tt r m p pp s ss - ch jj ch k t p h".split()
_VOICED = {"k": "g", "t": "d", "p": "b", "ch": "j"}
_VOICING = frozenset("aeiounmgl")
"""Letters behind which k, t, p and ch are voiced; g is that of ng."""


def north(run: str) -> str:
    """Hangul in the spelling of the North (혜성 = hyesong, 광선 = kwangson); empty for anything else."""
    found = ""
    for one in run:
        initial, rest = divmod(ord(one) - ord(_FIRST), len(_VOWELS) * len(_FINALS))
        if not 0 <= initial < len(_NORTH_INITIALS):
            return ""
        vowel, final = divmod(rest, len(_FINALS))
        first = _NORTH_INITIALS[initial].strip("-")
        if found and found[-1] in _VOICING and initial in _PLAIN:
            first = _VOICED[first]
        found += first + _NORTH_VOWELS[vowel] + _FINALS[final].strip("-")
    return found


_PLAIN = frozenset((0, 3, 7, 12))
"""Places of the plain k, t, p and ch among the initials."""


STAND_FOR = stand_for(
    [*map(syllables, korean.SYLLABLES_OF_NAMES), *(group.split() for group in korean.FAMILY_SPELLINGS.split("|"))]
)
"""For each Latin spelling of a syllable of Korean names the others that the same syllable has."""
