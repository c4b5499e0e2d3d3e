"""The words of a text, and each in the form in which it is compared. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from screening.lexicon import abbreviations, places
from screening.lexicon.traditional import SIMPLIFY
from screening.names.scripts import HAN, HAN_OR_KANA, latin, one_script
from screening.names.unspaced import USUAL, Reading, chinese_number, words_of

_WORD = re.compile(r"[^\W_]+(?:['’ʼ`´][^\W_]+)*")
_DOTTED = re.compile(r"\b(?:[^\W\d_]\.){2,}(?:[^\W\d_]\b)?")
_PUNCTUATION_IN_WORD = re.compile("['’ʼ`´]")
_CHINESE_NUMBER = re.compile("第([〇零一二三四五六七八九十百]+)|([〇零一二三四五六七八九]{3,})")


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a name: ``text`` as compared, ``shown`` as printed (or what it was read from), ``number`` for digits.

    ``raw`` is the word in Latin letters before any table changed it: what it makes when run together with a neighbour.
    """

    text: str
    shown: str
    raw: str
    number: bool = False


def _table_words(block: str) -> dict[str, str]:
    table = {}
    for line in block.strip().splitlines():
        canonical, _, variants = line.partition(":")
        for variant in variants.split():
            table[variant] = canonical.strip()
    return table


CANONICAL = _table_words(abbreviations.CANONICAL)
_NUMBER_WORDS = _table_words(abbreviations.NUMBER_WORDS)
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th|go|ya|y|i|ta)$")


def raw_words(text: str, reading: Reading = USUAL) -> Iterator[tuple[str, str]]:
    """The words of a cleaned text as (Latin lower case, as printed), before any table of Latin words is asked."""
    text = text.casefold().translate(SIMPLIFY)
    text = _DOTTED.sub(lambda found: found.group().replace(".", "") + " ", text)
    text = text.replace("&", " and ").replace("+", " and ")
    text = _CHINESE_NUMBER.sub(lambda found: " " + chinese_number(found.group(1) or found.group(2)) + " ", text)
    for found in _WORD.finditer(text):
        word = one_script(_PUNCTUATION_IN_WORD.sub("", found.group()))
        for part in _split_scripts(word):
            if HAN.match(part):
                yield from words_of(part, reading=reading)
            else:
                written = latin(part)
                if written:
                    yield written, part


def _split_scripts(word: str) -> list[str]:
    """A word cut where Han, kana or Hangul meets something else, and between letters and digits of a mixed word."""
    if word.isascii():
        return [word]
    parts = []
    end = 0
    for found in HAN_OR_KANA.finditer(word):
        if found.start() > end:
            parts.append(word[end : found.start()])
        parts.append(found.group())
        end = found.end()
    if end < len(word):
        parts.append(word[end:])
    return parts


_FROM_SCANNER = str.maketrans("015896", "olsbgb")
_SCANNED = re.compile(r"[a-z01589]*[a-z][a-z01589]*")


def canonical_word(word: str) -> str:
    """A word as it is compared: the table's word for it, or itself.

    Digits that a scanner put for letters ("LE8AN0N") are read as letters where letters prevail.
    """
    known = CANONICAL.get(word) or places.OTHER_ROMANISATION.get(word)
    if known:
        return known
    if not word.isalpha() and len(word) >= 5 and _SCANNED.fullmatch(word):
        letters = sum(character.isalpha() for character in word)
        if letters * 3 >= len(word) * 2:
            return canonical_word(word.translate(_FROM_SCANNER))
    return word


def _phrases() -> dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]]:
    """By first word: the words of a phrase and those that stand for them, longest first."""
    table: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
    for line in abbreviations.PHRASES.strip().splitlines():
        standing, _, written = line.partition(":")
        for phrase in written.split(","):
            words = tuple(phrase.split())
            table.setdefault(words[0], []).append((words, tuple(standing.split())))
    for found in table.values():
        found.sort(key=lambda entry: -len(entry[0]))
    return table


_PHRASES = _phrases()


def canonical(words: Iterable[tuple[str, str]]) -> list[Token]:
    """Words as compared: abbreviations, phrases, number words and ordinals in one form."""
    pending = list(words)
    tokens = []
    place = 0
    while place < len(pending):
        raw, printed = pending[place]
        for phrase, standing in _PHRASES.get(raw, ()):
            end = place + len(phrase)
            if len(phrase) == 1 == len(pending) or tuple(word for word, _ in pending[place:end]) != phrase:
                continue
            shown = " ".join(printed for _, printed in pending[place:end])
            tokens += [Token(word, shown, word) for word in standing]
            place = end
            break
        else:
            place += 1
            tokens.append(_token(raw, printed))
    return tokens


def _token(raw: str, printed: str) -> Token:
    word = raw
    if found := _ORDINAL.match(word):
        word = found.group(1)
    word = _NUMBER_WORDS.get(word, word)
    if word.isdigit():
        return Token(word.lstrip("0") or "0", printed, raw, number=True)
    return Token(canonical_word(word), printed, raw)
