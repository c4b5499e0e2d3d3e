"""Words in Arabic letters, Arabic, Persian and Urdu alike: what the tables know, the rest by its consonants. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from screening.lexicon import arabic
from screening.names.scripts import latin

ARABIC = re.compile("[\u0600-\u06ff]")
_ONE_LETTER = {**dict(zip(map(ord, "يىئكةأإآٱؤ"), "یییکهااااو", strict=True)), ord("ء"): None, 0x200C: None}
_ARTICLE = "ال"
_AND = "و"
_TO_THE = "لل"


def _plain(word: str) -> str:
    """A word with letters that only differ between languages or by a sign made one."""
    return word.translate(_ONE_LETTER)


def _table() -> dict[str, tuple[str, ...]]:
    table = {}
    for entry in (arabic.NAMES + arabic.WORDS).replace("\n", "|").split("|"):
        word, _, english = entry.partition(" ")
        if word:
            table[_plain(word)] = tuple(english.split("/")[0].split())
    return table


_TABLE = _table()


def words_of(word: str) -> Iterator[tuple[str, str]]:
    """A word as (Latin, as printed), with the article, "and" and "to the" in front of it parted from what the tables know."""
    plain = _plain(word)
    for left_out in ("", _ARTICLE, _TO_THE, _AND, _AND + _ARTICLE):
        if plain.startswith(left_out) and plain[len(left_out) :] in _TABLE:
            yield from ((english, word) for english in _TABLE[plain[len(left_out) :]])
            return
    if plain.startswith(_ARTICLE) and len(plain) > len(_ARTICLE) + 1:
        yield "al", word
        plain = plain.removeprefix(_ARTICLE)
    if written := latin(plain):
        yield written, word
