"""Text, export classifications and tariff codes in the form in which conditions compare them. Pure."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from screening.lexicon.traditional import SIMPLIFY

_LIKE_BLANK = str.maketrans(
    dict.fromkeys("-‐‑‒–—―−﹣－_/\\⁄∕()[]{}<>\"'`´‘’“”«»「」『』【】《》〈〉:·•・|\t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85", " ")
)
_SIMPLIFY = {old: new for old, new in SIMPLIFY.items() if old != ord("昇")}  # 昇腾, the Ascend brand, keeps it in both scripts
_MARKS = re.compile(r"\((?:r|tm)\)", re.IGNORECASE)
_WITHOUT = str.maketrans(dict.fromkeys("®™©℠"))
_LOOK_ALIKE = str.maketrans("авекмнорстухіј", "abekmhopctyxij")
_WORD = re.compile("[a-z0-9а-яіј]+")
_LATIN = re.compile("[a-z0-9]")
_CYRILLIC = re.compile("[а-яіј]")


def simplified(text: str) -> str:
    """The text, or a pattern for it, in simplified Chinese characters."""
    return text.translate(_SIMPLIFY)


LONG = 500
"""Cells longer than this are not kept in memory: they hardly ever come twice."""


def normalise(text: str) -> str:
    """The text that patterns run on.

    Compatibility forms folded (NFKC), small letters, invisible characters gone, simplified Chinese, dashes, slashes,
    underscores, brackets, quotes, colons and bars as blanks, never two blanks together; Cyrillic letters that look Latin
    are Latin where they stand in one word with Latin letters or digits (910В).
    """
    return _plain(text) if len(text) > LONG else _remembered(text)


def _plain(text: str) -> str:
    if text.isascii():
        text = _MARKS.sub("", text).translate(_LIKE_BLANK).lower()
        # A column of names comes as one text: it is not to be taken apart and put together again for a few blanks.
        while "  " in text:
            text = text.replace("  ", " ")
        return text.strip(" ")
    text = unicodedata.normalize("NFKC", text.translate(_WITHOUT)).casefold()
    text = "".join(c for c in text if unicodedata.category(c) not in {"Cf", "Cc"} or c.isspace())
    text = " ".join(simplified(_MARKS.sub("", text)).translate(_LIKE_BLANK).split())
    if _CYRILLIC.search(text):
        text = _WORD.sub(_in_one_script, text)
    return text


def _in_one_script(word: re.Match[str]) -> str:
    return word[0].translate(_LOOK_ALIKE) if _LATIN.search(word[0]) else word[0]


_remembered = lru_cache(maxsize=8192)(_plain)

_ECCN = re.compile(
    r"(?<![0-9A-Za-z])(?:(?P<head>[0-9][A-E][0-9]{3})"
    r"(?P<tail>(?: ?\.? ?(?:[A-Z]|[0-9]{1,2})(?![A-Z0-9]{2}))*)|EAR ?-?99)",
    re.I,
)
_STEP = re.compile(r"[A-Za-z]|[0-9]{1,2}")

Eccn = tuple[str, ...]
"""An export control classification step by step: ``("3A090", "a", "1")``."""


@lru_cache(maxsize=4096)
def eccns(text: str) -> tuple[Eccn, ...]:
    """Every classification a cell states, whatever dots, blanks or case it uses; EAR99 is one of a single step."""
    found = []
    for match in _ECCN.finditer(" ".join(unicodedata.normalize("NFKC", text).split())):
        if match["head"] is None:
            found.append(("EAR99",))
        else:
            found.append((match["head"].upper(), *(step.lower() for step in _STEP.findall(match["tail"]))))
    return tuple(found)


_HS = re.compile(r"\d[\d. -]*\d")
_DECIMAL_COMMA = re.compile(r"(?<=\d\d\d\d),(?=\d{1,2}(?:\D|$))")


@lru_cache(maxsize=4096)
def tariff_codes(text: str) -> tuple[str, ...]:
    """Every HS or national tariff code of a cell as digits.

    A spreadsheet drops zeros of what it takes for a number: ``8482.1`` is read as 848210, and a code with an odd count of
    digits also with a zero before it.
    """
    found = []
    for match in _HS.finditer(_DECIMAL_COMMA.sub(".", unicodedata.normalize("NFKC", text))):
        code = re.sub(r"\D", "", match[0])
        if re.fullmatch(r"\d{4}\.\d", match[0]):
            code += "0"
        if len(code) >= 4:
            found.append(code)
            if len(code) % 2:
                found.append("0" + code)
    return tuple(found)
