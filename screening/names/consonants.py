"""Words by their consonants: what a word in letters that leave vowels out, or in syllables, shares with a Latin one.

Arabic, Hebrew, Thai and Khmer leave vowels out; kana and Chinese characters write foreign names by syllables of their own, with r
for l, b for v, and vowels between all consonants. ``written`` gives a Latin word's keys, ``read`` those that a word of another
script may have; words that share one may be the same. Approximate, and never asked between two Latin words. Pure.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product
from math import prod

from screening.names.abjad import ABJAD
from screening.names.scripts import KANA, SOUTH_EAST

LEAST = 3
"""Consonants, the mark of a vowel in front counted, from which a key says anything; one fewer where only vowels are left out."""
_MOST = 64
"""Keys of a word at most; letters behind that are read in their usual way alone."""
TRANSCRIBED = "·"
"""In front of the native form of a Chinese word that stands in a name parted by middle dots: foreign, written by sound."""

_SOFT = re.compile("c(?=[eiy])")
_GROUPS = re.compile("chr|tsch|tch|sch|dj|sh|ch|kh|gh|th|dh|ph|zh|rh|tz|ts|ck|[cqx]")
_SYMBOL = {
    "chr": "kr", "tsch": "C", "tch": "C", "sch": "S", "sh": "S", "ch": "C", "kh": "x", "gh": "g", "th": "t", "dh": "d",
    "ph": "f", "zh": "j", "rh": "r", "tz": "z", "ts": "ts", "ck": "k", "dj": "j", "c": "k", "q": "k", "x": "ks",
}  # fmt: skip
_DOUBLED = re.compile(r"(.)\1+")
_VOWELS = dict.fromkeys(map(ord, "aeiouyw"))
_FIRST = {**dict.fromkeys("aeiou", "a"), "y": "i", "w": "u"}


@lru_cache(maxsize=65536)
def skeleton(word: str) -> str:
    """A Latin word's consonants, a sign each, and one for a vowel in front; empty for a word with digits."""
    if not word.isalpha() or not word.isascii():
        return ""
    plain = _GROUPS.sub(lambda found: _SYMBOL[found.group()], _SOFT.sub("s", word))
    plain = _DOUBLED.sub(r"\1", plain)
    if len(plain) > 1:
        plain = plain.removesuffix("h")
    return _FIRST.get(plain[0], "") + plain.translate(_VOWELS)


_ALIKE = str.maketrans("bdgxrmSzjC", "ptkklnssss")
"""Consonants that syllables of kana or Chinese do not tell apart, or write in each other's stead."""


def _coarse(text: str) -> str:
    """What syllables leave of a Latin text's consonants."""
    key = skeleton(text).translate(_ALIKE)
    return _DOUBLED.sub(r"\1", key[:1] + key[1:].replace("h", ""))


_NG = re.compile("ng(?![aeiouy])")
_SILENT_R = re.compile("(?<=[aeiouy])r(?![aeiouy])")


@lru_cache(maxsize=65536)
def written(word: str) -> tuple[str, ...]:
    """The keys of a Latin word: its consonants, and what syllables of kana and Chinese leave of them."""
    fine = skeleton(word)
    if not fine:
        return ()
    found = ["=" + fine]
    plain = _NG.sub("n", word)
    for text in dict.fromkeys((plain, _SILENT_R.sub("", plain))):
        for th in ("t", "s") if "th" in text else ("t",):
            for v in ("p", "f", "w") if "v" in text else ("f",):
                key = _coarse(text.replace("th", th).replace("v", v))
                if len(key) >= LEAST:
                    found.append("~" + key)
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=16384)
def read(native: str, raw: str) -> tuple[str, ...]:
    """The keys that a word may have that is written ``native`` in its own letters and ``raw`` transliterated."""
    if ABJAD.match(native):
        return tuple("=" + key for key in _abjad(native) if len(key) >= LEAST - 1)
    if SOUTH_EAST.match(native):
        found = dict.fromkeys(map(skeleton, (raw, raw.replace("ch", "sh"))))
        return tuple("=" + key for key in found if len(key) >= LEAST - 1)
    if native.startswith(TRANSCRIBED):
        text = _NG.sub("n", raw)
        for pinyin, sound in _PINYIN:
            text = text.replace(pinyin, sound)
    elif KANA.match(native):
        text = raw.replace("v", "b")
    else:
        return ()
    soft = text.replace("chi", "ti").replace("ji", "di")
    return tuple("~" + key for key in dict.fromkeys(map(_coarse, (text, soft))) if len(key) >= LEAST)


_PINYIN = (("yi", "i"), ("wu", "u"), ("x", "s"), ("q", "ch"), ("zh", "j"), ("ch", "C"), ("c", "s"), ("C", "ch"))
"""Letters of pinyin and the sound that foreign names have there, one after another."""


def _ways(block: str) -> dict[str, tuple[str, ...]]:
    return {
        letter: tuple("" if way == "-" else way for way in ways)
        for letters, _, ways in (entry.partition(" ") for entry in block.split("|"))
        for letter in letters
    }


_LETTERS = _ways(
    "ب bp|پפ pf|تطٹטת t|ث ts|ج jg|چ C|حهہ h-|ھ -|خ x|دڈד d|ض dz|ذ dz|ظ zd|رר r|ڑړ rd|زז z|ژ jz|سصס s|ش SC|غ g|ف fv|ڤ v|ق kg|ک k|"
    "گג g|لל l|مמ m|نںנ n|و -v|ב bv|ה -h|ו -v|ח hCx|כ kCx|צ zs|ק k|ש Ss|ځ zdj|څ sC|ښ Sx|ږ jg|ڼ n"
)
"""Of each letter the consonants it may stand for, - for none; a letter that is none here stands for a vowel or nothing."""
_IN_FRONT = _ways("اعאע a|یי ia|و uav|ו va|هحה h")
_AT_END = _ways("هہה -|ح -h")
_VOWEL = ("",)


def _abjad(word: str) -> list[str]:
    letters = [_LETTERS.get(letter, _VOWEL) for letter in word]
    letters = [(*ways, "") if place and word[place - 1] == word[place] else ways for place, ways in enumerate(letters)]
    letters[0] = _IN_FRONT.get(word[0], letters[0])
    if len(word) > 1:
        letters[-1] = _AT_END.get(word[-1], letters[-1])
    while prod(map(len, letters)) > _MOST:
        last = max(place for place, ways in enumerate(letters) if len(ways) > 1)
        letters[last] = letters[last][:1]
    return list(dict.fromkeys("".join(ways) for ways in product(*letters)))
