"""Characters and scripts: what looks the same, and what is written in other letters. Pure."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from anyascii import anyascii

_LOOK_ALIKE = str.maketrans(
    "аАвВеЕкКмМнНоОрРсСтТуУхХіІјЈѕЅԁɡⅼοΟαΑΒΕΖΗΙΚΜΝρΡΤΥΧκχνυι",
    "aAbBeEkKmMhHoOpPcCtTyYxXiIjJsSdgloOaABEZHIKMNpPTYXkxvui",
)
HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〇]+")
KANA = re.compile("[\u3041-\u30ffー]+")
HANGUL = re.compile("[\uac00-\ud7a3]+")
HAN_OR_KANA = re.compile("|".join((HAN.pattern, KANA.pattern, HANGUL.pattern)))
SOUTH_EAST = re.compile("[\u0e00-\u0eff\u1780-\u17ff]")
"""Thai, Lao and Khmer, which leave vowels out too."""
CYRILLIC = re.compile(r"[Ѐ-ӿ]")
_LATIN = re.compile(r"[a-zà-ɏ]")
_OTHER_CASED = re.compile(r"[Ͱ-ӿ]")


def clean(text: str) -> str:
    """The text with full-width and compatibility forms folded, and invisible and control characters and stray accents gone."""
    if text.isascii() and text.isprintable():
        return text
    folded = _ACCENTS.sub("", unicodedata.normalize("NFKC", text.replace("№", "№ ")))
    if folded.isprintable():
        return folded
    return "".join(" " if unicodedata.category(c) in {"Cc", "Zs"} else c for c in folded if unicodedata.category(c) != "Cf")


_ACCENTS = re.compile("[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]")
"""Marks that are left over once letters are composed: stress in Cyrillic, vowels in Hebrew and Arabic."""


_WITHOUT_BLANKS = re.compile("[^\0-\u0e00]")
_BEYOND_LATIN = re.compile("[^\0-\u024f]")


def leaves_blanks(text: str) -> bool:
    """Whether a text holds nothing of the scripts that may leave no blanks between words, nor of any behind them in Unicode."""
    return text.isascii() or _WITHOUT_BLANKS.search(text) is None


def is_latin(text: str) -> bool:
    """Whether a text holds Latin letters alone, with accents or without: what concerns other scripts does not concern it."""
    return text.isascii() or _BEYOND_LATIN.search(text) is None


def one_script(word: str) -> str:
    """A word that mixes Latin letters with look-alikes of another script, in Latin letters; any other word unchanged."""
    if _LATIN.search(word) and _OTHER_CASED.search(word):
        return word.translate(_LOOK_ALIKE)
    return word


MARKS = "".join(chr(code) for code in range(0x0900, 0x1B00) if unicodedata.category(chr(code)) in {"Mn", "Mc"})
"""Signs of Indian and south-east Asian scripts that belong to the letter in front: vowels above all."""
GREEK = re.compile("[\u0370-\u03ff]")
_VOICED = "(?=[αβγδεζηιλμνορωάέήίόώ])"
_GREEK = tuple(
    (re.compile(letters), sound)
    for letters, sound in (
        ("ύ", "υ"), ("ου", "ou"), ("[αά]υ" + _VOICED, "av"), ("[εέ]υ" + _VOICED, "ev"), ("[αά]υ", "af"), ("[εέ]υ", "ef"),
        ("^μπ", "b"), ("^ντ", "d"), ("γγ", "ng"), ("γκ", "gk"), ("ντζ|τζ", "tz"), ("χ", "ch"), ("υ", "y"),
    )
)  # fmt: skip
"""Letters of Greek that together, or where they stand, are another sound than each alone."""
_INDIC = re.compile("[\u0900-\u0d7f]")
_INDIC_BLOCK = 0x80
_INDIC_SOUNDS = {0x02: "n", 0x1A: "ch", 0x1B: "chh", 0x36: "sh", 0x37: "sh"}
"""Sounds of the Indian scripts, which are ordered alike, by their place, where a plain transliteration is off."""
_INDIC_CONSONANTS, _INDIC_SIGNS = range(0x15, 0x3A), range(0x3C, 0x4E)
_FINAL_A = ("\u0b80", "\u0d7f")
"""Scripts of the south, which write the vowel that closes a word: from, to."""
_THAI_SILENT = re.compile("[\u0e01-\u0e2e][\u0e31-\u0e3a]?\u0e4c")
_KHMER_P = "ប៉"


def _indic(word: str) -> str:
    """Letters of Indian scripts with the a that follows a consonant without a sign, but not at the end of a word."""
    found = []
    for character, behind in zip(word, [*word[1:], ""], strict=True):
        place = ord(character) % _INDIC_BLOCK
        found.append(_INDIC_SOUNDS.get(place) or anyascii(character) if _INDIC.match(character) else character)
        followed = behind and not (_INDIC.match(behind) and ord(behind) % _INDIC_BLOCK in _INDIC_SIGNS)
        if place in _INDIC_CONSONANTS and (followed or (not behind and _FINAL_A[0] <= character <= _FINAL_A[1])):
            found.append("a")
    return "".join(found)


def _mended(word: str) -> str:
    """A word of another script with what a plain transliteration gets wrong put right beforehand."""
    if GREEK.search(word):
        for letters, sound in _GREEK:
            word = letters.sub(sound, word)
    elif _INDIC.search(word):
        word = _indic(word)
    return _THAI_SILENT.sub("", word).replace(_KHMER_P, "p")


def latin(word: str) -> str:
    """The word in plain a-z and 0-9, by transliteration where it is in another script."""
    return word if word.isascii() else _transliterated(word)


@lru_cache(maxsize=16384)
def _transliterated(word: str) -> str:
    if word[0] >= "\u0370":
        word = _mended(word)
    return _NOT_PLAIN.sub("", anyascii(word).casefold())


_NOT_PLAIN = re.compile("[^a-z0-9]")
