"""Characters and scripts: what looks the same, and what is written in other letters. Pure."""

from __future__ import annotations

import re
import unicodedata

from anyascii import anyascii

_LOOK_ALIKE = str.maketrans(
    "аАвВеЕкКмМнНоОрРсСтТуУхХіІјЈѕЅԁɡⅼοΟαΑΒΕΖΗΙΚΜΝρΡΤΥΧκχνυι",
    "aAbBeEkKmMhHoOpPcCtTyYxXiIjJsSdgloOaABEZHIKMNpPTYXkxvui",
)
HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〇]+")
KANA = re.compile("[\u3041-\u30ffー]+")
HANGUL = re.compile("[\uac00-\ud7a3]+")
HAN_OR_KANA = re.compile("|".join((HAN.pattern, KANA.pattern, HANGUL.pattern)))
CYRILLIC = re.compile(r"[Ѐ-ӿ]")
_LATIN = re.compile(r"[a-zà-ɏ]")
_OTHER_CASED = re.compile(r"[Ͱ-ӿ]")


def clean(text: str) -> str:
    """The text with full-width and compatibility forms folded, and invisible and control characters and stray accents gone."""
    if text.isascii() and text.isprintable():
        return text
    folded = _ACCENTS.sub("", unicodedata.normalize("NFKC", text))
    return "".join(" " if unicodedata.category(c) in {"Cc", "Zs"} else c for c in folded if unicodedata.category(c) != "Cf")


_ACCENTS = re.compile("[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]")
"""Marks that are left over once letters are composed: stress in Cyrillic, vowels in Hebrew and Arabic."""


def one_script(word: str) -> str:
    """A word that mixes Latin letters with look-alikes of another script, in Latin letters; any other word unchanged."""
    if _LATIN.search(word) and _OTHER_CASED.search(word):
        return word.translate(_LOOK_ALIKE)
    return word


def latin(word: str) -> str:
    """The word in plain a-z and 0-9, by transliteration where it is in another script."""
    if word.isascii():
        return word
    return re.sub(r"[^a-z0-9]", "", anyascii(word).casefold())
