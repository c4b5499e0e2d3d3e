"""Characters and scripts: what looks the same, what is written in other letters, and Chinese read as words. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from anyascii import anyascii

from screening.lexicon import chinese

_LOOK_ALIKE = str.maketrans(
    "аАвВеЕкКмМнНоОрРсСтТуУхХіІјЈѕЅԁɡⅼοΟαΑΒΕΖΗΙΚΜΝρΡΤΥΧκχνυι",
    "aAbBeEkKmMhHoOpPcCtTyYxXiIjJsSdgloOaABEZHIKMNpPTYXkxvui",
)
HAN = re.compile(r"[㐀-䶿一-鿿豈-﫿々〇]+")
HAN_OR_KANA = re.compile(r"[㐀-䶿一-鿿豈-﫿々〇]+|[぀-ヿー]+|[가-힯]+")
_LATIN = re.compile(r"[a-zà-ɏ]")
_OTHER_CASED = re.compile(r"[Ͱ-ӿ]")


def clean(text: str) -> str:
    """The text with full-width and compatibility forms folded, and invisible and control characters gone."""
    folded = unicodedata.normalize("NFKC", text)
    return "".join(" " if unicodedata.category(c) in {"Cc", "Zs"} else c for c in folded if unicodedata.category(c) != "Cf")


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


# --- Chinese ---


def _chinese_words() -> dict[str, str]:
    table = {}
    for block in (chinese.WORDS, chinese.PLACES, chinese.BRANDS):
        for entry in block.replace("\n", "|").split("|"):
            if entry:
                han, _, latin = entry.partition(" ")
                table[han] = latin
    return table


_CHINESE = _chinese_words()
_CHINESE_PLACES = frozenset(entry.partition(" ")[0] for entry in chinese.PLACES.replace("\n", "|").split("|") if entry)
_AFTER_A_PLACE = frozenset("市省县区")
"""City, province, county, district: written behind a place in Chinese and left out in other languages."""
_LONGEST_CHINESE = max(map(len, _CHINESE))


def chinese_number(digits: str) -> str:
    """第十一 -> 11, for 1 to 999."""
    total = 0
    current = 0
    for character in digits:
        if character in "十百":
            total += (current or 1) * (10 if character == "十" else 100)
            current = 0
        else:
            current = chinese.DIGITS[character]
    return str(total + current)


def han_words(run: str) -> Iterator[tuple[str, str]]:
    """The words of a run of Han characters as (Latin, Han): known words translated, the rest in pinyin, a word each."""
    unknown = ""
    place = 0
    while place < len(run):
        for size in range(min(_LONGEST_CHINESE, len(run) - place), 0, -1):
            known = run[place : place + size]
            if known in _CHINESE:
                if unknown:
                    yield _pinyin(unknown), unknown
                    unknown = ""
                for latin in _CHINESE[known].split():
                    yield latin, known
                place += size
                if known in _CHINESE_PLACES and run[place : place + 1] in _AFTER_A_PLACE:
                    place += 1
                break
        else:
            unknown += run[place]
            place += 1
    if unknown:
        yield _pinyin(unknown), unknown


def _pinyin(run: str) -> str:
    from pypinyin import lazy_pinyin  # a tenth of a second to import, and most names hold no Han characters

    return re.sub(r"[^a-z0-9]", "", anyascii("".join(lazy_pinyin(run))).casefold())
