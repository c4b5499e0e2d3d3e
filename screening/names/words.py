"""The words of a text, and each in the form in which it is compared. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from screening.lexicon import abbreviations, chinese_latin, european, places
from screening.lexicon.traditional import SIMPLIFY
from screening.lexicon.word_counts import RATES
from screening.names import abjad, slavic
from screening.names.dictionary import given_names, is_known
from screening.names.looks import look
from screening.names.scripts import CYRILLIC, HAN_OR_KANA, MARKS, SOUTH_EAST, is_latin, latin, one_script
from screening.names.shortened import shortened
from screening.names.unspaced import USUAL, Reading, chinese_number, words_of

_WORD = re.compile(r"[^\W_]+(?:(?:['’‘ʼ`´′]|′′)[^\W_]+)*")
_ANY_WORD = re.compile(_WORD.pattern.replace("[^\\W_]", f"(?:[^\\W_]|[{MARKS}])"))
_DOTTED = re.compile(r"\b(?:[^\W\d_]\.){2,}(?:[^\W\d_]\b)?")
_PUNCTUATION_IN_WORD = re.compile("['’‘ʼ`´′]")
"""Apostrophes, and what transliterations put for ayn and for the soft and the hard sign."""
_KOREAN_APART = re.compile("^\\s*([\uac00-\ud7a3])[ \u00b7·]([\uac00-\ud7a3]{1,2})\\s*$")
"""A Korean's family name written apart from the given one."""
_CHINESE_NUMBER = re.compile(
    "第([〇零一二三四五六七八九十百]+)(?!货)|([〇零一二三四五六七八九]{3,})|([〇零一二三四五六七八九十百]{2,})(?=研究[所院]|[所院厂]|基地)|"
    "([一二三四五六七八九十])(?=[所院](?![\u4e00-\u9fff]))"
)
"""Numbers in Chinese characters: ordinals, codes, and what stands before institutes and works."""
_COUNTED = re.compile("(?:第|(?<![\uac00-\ud7a3])제)(?=\\d)|(?<=\\d)[号호]")
"""What makes figures an ordinal or a number."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a name: ``text`` as compared, ``shown`` as printed (or what it was read from), ``number`` for digits.

    ``raw`` is the word in Latin letters before any table changed it: what it makes when run together with a neighbour.
    ``native`` is the word in its own letters where they say more, or other, than the Latin ones: Han and Hangul that no table
    translates, kana, Arabic and Hebrew.
    """

    text: str
    shown: str
    raw: str
    number: bool = False
    native: str = ""


def _table_words(block: str) -> dict[str, str]:
    table = {}
    for line in block.strip().splitlines():
        canonical, _, variants = line.partition(":")
        for variant in variants.split():
            table[variant] = canonical.strip()
    return table


_SAME_ROOT = 4
"""Letters that a word and what it is compared as begin with where they are one English word ("technologies")."""
_BEFORE_ARABIC = ("", "al", "lil", "wal")
PUT_OTHERWISE = {
    **{before + word: english for word, english in _table_words(european.ARABIC).items() for before in _BEFORE_ARABIC},
    **abjad.SPELLINGS,
    **_table_words(chinese_latin.TRANSLATED),
    **_table_words(european.TRANSLATED),
    **_table_words(abbreviations.CANONICAL),
}
_USUAL_WORDS = {word: word for word in RATES} | {
    word: meant for word, meant in _table_words(abbreviations.CANONICAL).items() if word[:_SAME_ROOT] == meant[:_SAME_ROOT]
}
CANONICAL = shortened({word: PUT_OTHERWISE.get(meant, meant) for word, meant in _USUAL_WORDS.items()}) | PUT_OTHERWISE
_NUMBER_WORDS = _table_words(abbreviations.NUMBER_WORDS)
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th|go|ya|y|i|ta)$")
_NUMBERED = re.compile(r"no(\d+)")
"""A number with its sign written as one ("No9", and so "№9")."""


def raw_words(text: str, reading: Reading = USUAL) -> Iterator[tuple[str, str]]:
    """The words of a cleaned text as (Latin lower case, as printed), before any table of Latin words is asked."""
    if text.isascii():
        yield from _ascii_words(text.lower())
        return
    text = text.casefold()
    if is_latin(text):
        yield from _latin_words(text)
        return
    text = text.translate(SIMPLIFY)
    text = _DOTTED.sub(lambda found: found.group().replace(".", "") + " ", text)
    text = abjad.one_word(_spelled_out(text))
    text = _CHINESE_NUMBER.sub(lambda found: f" {chinese_number(found.group().removeprefix('第'))} ", text)
    text = _COUNTED.sub(" ", text)
    text = _KOREAN_APART.sub(r"\1\2", text)
    for found in _ANY_WORD.finditer(text):
        word = one_script(_PUNCTUATION_IN_WORD.sub("", found.group()))
        for part in _split_scripts(word):
            if HAN_OR_KANA.match(part):
                yield from words_of(part, reading)
            elif abjad.ABJAD.match(part):
                yield from abjad.words_of(part)
            else:
                written = given_names().get(part) or latin(part)
                if written:
                    yield written, part


def _ascii_words(text: str) -> Iterator[tuple[str, str]]:
    if "." in text:
        text = _DOTTED.sub(lambda found: found.group().replace(".", "") + " ", text)
    for word in _WORD.findall(_spelled_out(text)):
        yield ("".join(_PUNCTUATION_IN_WORD.split(word)), word) if not word.isalnum() else (word, word)


def _latin_words(text: str) -> Iterator[tuple[str, str]]:
    if "." in text:
        text = _DOTTED.sub(lambda found: found.group().replace(".", "") + " ", text)
    for found in _WORD.findall(_spelled_out(text)):
        word = found if found.isalnum() else _PUNCTUATION_IN_WORD.sub("", found)
        if written := latin(word):
            yield written, word


def _spelled_out(text: str) -> str:
    """Signs that stand for words: "&", "+" and "%" ("3%ers" is "3 percenters")."""
    if "&" in text or "+" in text:
        text = text.replace("&", " and ").replace("+", " and ")
    return text.replace("%", " percent") if "%" in text else text


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
_OF_FATHER = frozenset(("ch", "cz", "na", "ic"))
_SCANNED = re.compile(r"[a-z01589]*[a-z][a-z01589]*")


@cache
def _by_look() -> dict[str, str]:
    """Words that many names hold, by what they look like to a scanner; the more usual where two look alike."""
    return {
        look(word): word
        for word in sorted(RATES, key=lambda word: (RATES[word], word))
        if RATES[word] >= _USUAL and word.isalpha()
    }


_USUAL = 20
"""Occurrences in 100,000 names from which a word may be what a scanner read as letters and digits ("8ank")."""


@lru_cache(maxsize=65536)
def canonical_word(word: str) -> str:
    """A word as it is compared: the table's word for it, or itself.

    Digits that a scanner put for letters ("LE8AN0N") are read as letters where letters prevail. Endings of Russian and Polish
    adjectives take one spelling, and so do -ullah and -uddin of Arabic names; Russian names lose a Latvian s.
    """
    known = CANONICAL.get(word) or places.OTHER_ROMANISATION.get(word)
    if known:
        return known
    if not word.isalpha() and _SCANNED.fullmatch(word):
        letters = sum(character.isalpha() for character in word)
        if len(word) >= 4 and letters * 2 >= len(word) and (known := _by_look().get(look(word))):
            return canonical_word(known)
        if len(word) < 5:
            return word
        if letters * 3 >= len(word) * 2:
            return canonical_word(word.translate(_FROM_SCANNER))
    if word[-1:] in "yij" and (adjective := slavic.ADJECTIVE.fullmatch(word)):
        return adjective.group(1) + "skiy"
    if word[-2:] in _OF_FATHER and len(word) > 5 and (fathers := slavic.patronymic(word)) != word:
        return fathers
    if word[-1:] == "s" and (baltic := slavic.BALTIC.fullmatch(word)):
        return baltic.group(1)
    return abjad.of_faith(word)


@lru_cache(maxsize=65536)
def _compared(word: str) -> str:
    """A word of a name as it is compared: ``canonical_word``, and roots that all languages share spelled as in English.

    Not of words run together: a root may stand across their border.
    """
    known = canonical_word(word)
    if known not in (word, abjad.of_faith(word)):
        return known
    read = slavic.international(known)
    return CANONICAL.get(read, read)


_ENDINGS = (
    *"skiy skii skij sky skyi skyy ski ovs evs ajs ejs ijs llah ddin ddine oudin oudine ldin ldine ddeen".split(),
    *slavic.PATRONYMIC_ENDINGS,
)
_LAST_LETTERS = frozenset(ending[cut:] for ending in _ENDINGS for cut in range(1, len(ending)))
_LAST_TWO = frozenset(ending[-2:] for ending in (*_ENDINGS, *_LAST_LETTERS))


def may_end_otherwise(word: str) -> bool:
    """Whether a word of letters that ends in this one may be put otherwise by ``canonical_word``, other than by a table."""
    return word[-2:] in _LAST_TWO and (word.endswith(_ENDINGS) or word in _LAST_LETTERS)


def _phrases() -> tuple[dict[str, tuple[str, ...]], dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]]]:
    """Abbreviations with the words they stand for; and phrases by their first word, longest first, in canonical words."""
    short: dict[str, tuple[str, ...]] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
    for line in abbreviations.PHRASES.strip().splitlines():
        standing, _, written = line.partition(":")
        meant = tuple(map(_compared, standing.split()))
        for phrase in written.split(","):
            words = tuple(phrase.split())
            if len(words) == 1:
                short[words[0]] = meant
            else:
                words = tuple(map(_compared, words))
                phrases.setdefault(words[0], []).append((words, meant))
    for found in phrases.values():
        found.sort(key=lambda entry: -len(entry[0]))
    return short, phrases


_SHORT, PHRASES = _phrases()
_CYRILLIC_ONLY = "~"


def short(word: str) -> tuple[str, ...]:
    """The words that a word in Latin letters stands for beside others; none for most."""
    return _SHORT.get(word, ())


def canonical(words: Iterable[tuple[str, str]]) -> list[Token]:
    """Words as compared: translations, abbreviations, phrases, number words and ordinals in one form."""
    pending = list(words)
    tokens: list[Token] = []
    for place, (raw, printed) in enumerate(pending):
        standing: tuple[str, ...] = ()
        if len(pending) > 1:
            if printed.isascii():
                standing = _SHORT.get(raw, ())
            elif CYRILLIC.match(printed):
                standing = _SHORT.get(raw) or _SHORT.get(_CYRILLIC_ONLY + raw, ())
        small = slavic.SMALL.get(printed) if 0 < place < len(pending) - 1 else None
        if small and all(len(pending[near][0]) > 1 for near in (place - 1, place + 1)):
            tokens.append(Token(small, printed, raw))
        elif standing:
            tokens += [Token(word, printed, word) for word in standing]
        else:
            tokens += alone(raw, printed)
    texts = [token.text for token in tokens]
    if not PHRASES.keys().isdisjoint(texts):
        tokens = _with_phrases(tokens)
    if len(tokens) > 1 and tokens[-1].raw in ROMAN:
        last = tokens[-1]
        tokens[-1] = Token(ROMAN[last.raw], last.shown, last.raw, number=True)
    return tokens if TENS.isdisjoint(texts) else _with_tens(tokens)


UNITS = frozenset("123456789")
TENS = frozenset("20 30 40 50 60 70 80 90".split())
ROMAN = {
    word: str(number)
    for number, word in enumerate("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(), start=1)
    if len(word) > 1
}
"""Roman numerals behind a name; one letter is an initial."""


def _with_tens(tokens: list[Token]) -> list[Token]:
    """The words, with tens in words and the unit behind ("Forty-Four", "Forty 4") read as one number."""
    read: list[Token] = []
    for token in tokens:
        before = read[-1] if read else None
        if before and before.text in TENS and not before.raw.isdigit() and token.number and token.text in UNITS:
            text = str(int(before.text) + int(token.text))
            read[-1] = Token(text, f"{before.shown} {token.shown}", before.raw + token.raw, number=True)
        else:
            read.append(token)
    return read


@lru_cache(maxsize=65536)
def alone(raw: str, printed: str) -> tuple[Token, ...]:
    """What a word is compared as, whatever stands beside it: mostly one word."""
    word = raw
    if found := _ORDINAL.match(word) or _NUMBERED.fullmatch(word):
        word = found.group(1)
    word = _NUMBER_WORDS.get(word, word)
    if word.isdigit():
        return (Token(word.lstrip("0") or "0", printed, raw, number=True),)
    known = _compared(word)
    if not printed.isascii() and (own := _native(raw, printed)):
        return (Token(known, printed, raw, native=own),)
    if word == raw:
        raw = slavic.international(raw)
    if known in (word, raw) or known.endswith("skiy"):
        english = slavic.translated(word, cyrillic=not printed.isascii() and CYRILLIC.match(printed) is not None)
        if english:
            return tuple(_english(one, printed, raw if len(english) == 1 else one) for one in english)
    return (Token(known, printed, raw),)


def may_change(words: Sequence[str]) -> set[str]:
    """Of some words in small Latin letters and digits those that ``alone`` or ``short`` may put otherwise, found all at once."""
    found = set(_in_tables().intersection(words))
    found.update(word for word in words if not word.isalpha() or may_end_otherwise(word))
    found.update(word for word, put in zip(words, slavic.internationals(words), strict=True) if word != put)
    found.update(word for word, english in zip(words, slavic.all_translated(words), strict=True) if english)
    return found


@cache
def _in_tables() -> frozenset[str]:
    return frozenset().union(CANONICAL, places.OTHER_ROMANISATION, _NUMBER_WORDS, _SHORT, ROMAN)


def _english(word: str, printed: str, raw: str) -> Token:
    """A word that a table translated; ordinals are numbers."""
    number = _NUMBER_WORDS.get(word)
    return Token(number, printed, raw, number=True) if number else Token(CANONICAL.get(word, word), printed, raw)


def _native(raw: str, printed: str) -> str:
    if abjad.ABJAD.match(printed):
        return abjad.native(raw, printed)
    if SOUTH_EAST.match(printed):
        return printed
    return printed if HAN_OR_KANA.match(printed) and not is_known(printed) else ""


def _shared_out(raws: list[str], count: int) -> list[str]:
    """The letters of a phrase over the words that stand for it, the first takes what is over: run together they are the same."""
    over = max(0, len(raws) - count)
    return ["".join(raws[: over + 1]), *raws[over + 1 :], *[""] * (count - len(raws))]


def _with_phrases(tokens: list[Token]) -> list[Token]:
    read: list[Token] = []
    place = 0
    while place < len(tokens):
        for phrase, standing in PHRASES.get(tokens[place].text, ()):
            end = place + len(phrase)
            if tuple(token.text for token in tokens[place:end]) == phrase:
                shown = " ".join(dict.fromkeys(token.shown for token in tokens[place:end]))
                raws = _shared_out([token.raw for token in tokens[place:end]], len(standing))
                read += [Token(word, shown, raw or word) for word, raw in zip(standing, raws, strict=True)]
                place = end
                break
        else:
            read.append(tokens[place])
            place += 1
    return read
