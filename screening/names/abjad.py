"""Words in Arabic and Hebrew letters, which leave most vowels out: what the tables know, the rest by its consonants. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from screening.lexicon import abjad_names, arabic
from screening.names.scripts import latin

ARABIC = re.compile("[\u0600-\u06ff]")
ABJAD = re.compile("[\u0590-\u06ff]")
_ONE_LETTER = {
    **dict(zip(map(ord, "يىئكةأإآٱؤךםןףץ"), "یییکهااااوכמנפצ", strict=True)),
    **dict.fromkeys(map(ord, "ء\u200cـ"), None),
}
_ARTICLE = "ال"
_AND = "و"
_TO_THE = "لل"
_SERVANT_OF = re.compile("\\bعبد\\s+(?=ال)")


def _plain(word: str) -> str:
    """A word with letters that only differ between languages, at the end of a word or by a sign made one."""
    return word.translate(_ONE_LETTER)


def one_word(text: str) -> str:
    """The text with "Abd al-" written as one word with the name behind it."""
    return _SERVANT_OF.sub("عبد", text)


def _spellings() -> dict[str, str]:
    """For each Latin spelling of a name in Arabic letters the commonest one."""
    found: dict[str, str] = {}
    for entry in abjad_names.ARABIC.replace("\n", "").split("|"):
        usual, *others = entry.partition(":")[0].split()
        found |= dict.fromkeys(others, usual)
    for name in abjad_names.ABD.split():
        usual = "abdul" + found.get(name, name)
        compounds = {servant + name for servant in ("abdul", "abdel", "abdal", "abdol", "abdu", "abdou", "abd", "abdur")}
        found |= dict.fromkeys(compounds - {usual}, usual)
    return found


SPELLINGS = _spellings()


def _table() -> dict[str, tuple[str, ...]]:
    table = {}
    for entry in (arabic.NAMES + arabic.WORDS + abjad_names.HEBREW).replace("\n", "|").split("|"):
        word, _, english = entry.partition(" ")
        if word:
            table[_plain(word)] = tuple(english.split("/")[0].split())
    for entry in abjad_names.ARABIC.replace("\n", "").split("|"):
        usual, _, words = entry.partition(":")
        for word in words.split():
            table.setdefault(_plain(word), (usual.split()[0],))
    for entry in abjad_names.ABD_NATIVE.strip().split("|"):
        word, _, name = entry.partition(" ")
        table["عبدال" + _plain(word)] = table["عبد" + _plain(word)] = ("abdul" + SPELLINGS.get(name, name),)
    return table


_TABLE = _table()
_TRANSLATED = frozenset(_plain(entry.partition(" ")[0]) for entry in arabic.WORDS.strip().replace("\n", "|").split("|"))


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


def native(written: str, word: str) -> str:
    """The word whose Latin form is ``written`` by its own letters alone; empty for the article and for translated words."""
    plain = _plain(word)
    if written == "al" or any(plain.removeprefix(one) in _TRANSLATED for one in (_ARTICLE, _TO_THE, _AND, _AND + _ARTICLE)):
        return ""
    return plain.removeprefix(_ARTICLE) if len(plain) > len(_ARTICLE) + 1 else plain
