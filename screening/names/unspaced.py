"""Scripts written without blanks, cut into words by tables: known words translated or named, the rest romanised. Pure.

A cut leaves as few characters unknown as it can, then makes as few words as it can. What is unknown between known words is one
word in Latin letters, however its listing parts it: words run together meet words written apart (``screening.match.score``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from anyascii import anyascii

from screening.lexicon import chinese, chinese_firms, chinese_places, foreign_names, japanese, korean
from screening.lexicon.traditional import SIMPLIFY
from screening.names.korean import spelled as korean_syllable
from screening.names.scripts import HAN, HANGUL, KANA, latin


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words of a language with their translations: ``terms`` generic words, ``names`` firms and places; first is usual."""

    terms: dict[str, tuple[str, ...]]
    names: dict[str, tuple[str, ...]]
    places: frozenset[str]
    administrative: tuple[str, ...]
    longest: int


def entries(block: str) -> dict[str, tuple[str, ...]]:
    """A table's words, simplified, with what stands behind each."""
    table = {}
    for entry in block.replace("\n", "|").split("|"):
        if entry:
            word, _, written = entry.partition(" ")
            table[word.translate(SIMPLIFY)] = tuple(written.split("/"))
    return table


FOREIGN = {
    written.translate(SIMPLIFY): latin_name
    for latin_name, *others in (entry.split() for entry in foreign_names.GIVEN.replace("\n", "").split("|"))
    for written in others
}
"""Given names of Europe and America by their Chinese characters or katakana."""


def _lexicon(terms: str, firms: str, places: str, administrative: tuple[str, ...]) -> Lexicon:
    names = entries(places)
    where = frozenset(names)
    names |= entries(firms)
    known = entries(terms)
    return Lexicon(known, names, where, administrative, max(map(len, {**names, **known})))


CHINESE = _lexicon(chinese.WORDS, chinese_firms.FIRMS, chinese_places.PLACES, chinese_places.ADMINISTRATIVE)

_UNKNOWN, _PIECE, _GAP = 100, 10, 15
"""Costs of a cut: a character nobody knows, a known word, and a run of unknown characters between known words."""

_FREE, _KNOWN, _LEANING = range(3)
"""What a cut ended in: unknown characters, a known word, or a single character that leans on the known word to follow."""


@lru_cache(maxsize=16384)
def pieces(run: str, lexicon_name: str) -> tuple[tuple[str, str | None], ...]:
    """A run of characters as (text, the known word in it or None), cheapest cut first found from the longest words."""
    lexicon = _LEXICONS[lexicon_name]
    end = len(run)
    # best[place][state]: cost of the cheapest cut up to there, and the step that led there.
    best: list[dict[int, tuple[int, tuple[int, int, str | None]]]] = [{} for _ in range(end + 1)]
    best[0][_KNOWN] = (0, (0, _KNOWN, None))

    def reach(place: int, state: int, cost: int, start: int, before: int, word: str | None) -> None:
        old = best[place].get(state)
        if old is None or cost < old[0]:
            best[place][state] = (cost, (start, before, word))

    for start in range(end):
        for before, (cost, _) in list(best[start].items()):
            for size in range(min(lexicon.longest, end - start), 0, -1):
                word = run[start : start + size]
                if word not in lexicon.names and word not in lexicon.terms:
                    continue
                after = start + size
                if size > 1 or after == end:
                    reach(after, _KNOWN, cost + _PIECE, start, before, word)
                elif before == _KNOWN and start:
                    reach(after, _LEANING, cost + _PIECE, start, before, word)
                if word in lexicon.places:
                    for kind in lexicon.administrative:
                        if run.startswith(kind, after):
                            reach(after + len(kind), _KNOWN, cost + _PIECE, start, before, word)
            if before != _LEANING:
                reach(start + 1, _FREE, cost + _UNKNOWN + (_GAP if before != _FREE else 0), start, before, None)
    place, state = end, min(best[end], key=lambda state: best[end][state][0])
    found: list[tuple[str, str | None]] = []
    while place:
        start, before, known = best[place][state][1]
        if known is None and found and found[-1][1] is None:
            found[-1] = (run[start:place] + found[-1][0], None)
        else:
            found.append((run[start:place], known))
        place, state = start, before
    return tuple(reversed(found))


@dataclass(frozen=True, slots=True)
class Reading:
    """How to read where there is a choice: which translation of firms and places, which of generic words, which spelling.

    ``syllable`` takes a Han character and its pinyin and gives the syllable; ``meaning`` puts what a short unknown run means
    in its stead, where every character of it has a meaning in the table. ``language`` is that of the Han characters;
    ``transcribed`` says that they write a foreign name by its sound.
    """

    names: int = 0
    terms: int = 0
    syllable: Callable[[str, str], str] | None = None
    meaning: bool = False
    language: str = "zh"
    transcribed: bool = False


USUAL = Reading()


def words_of(run: str, reading: Reading = USUAL) -> Iterator[tuple[str, str]]:
    """The words of a run as (Latin, as printed); a word with fewer translations than the reading asks for gives its last."""
    lexicon_name = reading.language if HAN.match(run) else "ko" if run[0] >= "\uac00" else "ja"
    lexicon = _LEXICONS[lexicon_name]
    if reading.transcribed and HAN.match(run):
        yield FOREIGN.get(run) or romanised(run), run
        return
    if HANGUL.match(run) and _is_korean_person(run):
        yield _FAMILY_NAMES[run[0]], run[0]
        yield from ((korean_syllable(one), one) for one in run[1:])
        return
    for text, word in pieces(run, lexicon_name):
        if word is None:
            meant = meaning(text) if reading.meaning else ()
            if meant:
                yield from ((english, text) for english in meant)
            elif text[0] in _FAMILY_NAMES and len(text) in PERSON and run in (text, *(text + title for title in _TITLES)):
                yield _FAMILY_NAMES[text[0]] or romanised(text[0], reading.syllable), text[0]
                yield romanised(text[1:], reading.syllable), text[1:]
            else:
                yield romanised(text, reading.syllable), text
            continue
        table, wanted = (lexicon.names, reading.names) if word in lexicon.names else (lexicon.terms, reading.terms)
        translations = table[word]
        for written in translations[min(wanted, len(translations) - 1)].split():
            yield written, text


def _is_korean_person(run: str) -> bool:
    """Whether two or three syllables are a family name and a given one: no word of two is known in them."""
    known = (word for _, word in pieces(run, "ko") if word)
    return len(run) in PERSON and run[0] in korean.FAMILY_NAMES and not any(len(word) > 1 for word in known)


def is_known(text: str) -> bool:
    """Whether a table of any language translates or names the text."""
    return (
        any(text in lexicon.names or text in lexicon.terms for lexicon in _LEXICONS.values())
        or text in _MEANINGS
        or text in FOREIGN
    )


PERSON = range(2, 4)
"""Characters of a Chinese or Korean person's name: the family name's and one or two of the given name."""

_TITLES = ("先生", "女士", "小姐")
_FAMILY_NAMES = {**dict.fromkeys(chinese.FAMILY_NAMES, ""), **korean.FAMILY_NAMES}

LONGEST_MEANT = 5
"""Characters of a run that is read by its meaning; longer ones are mixed."""


def meaning(run: str) -> tuple[str, ...]:
    """The words that a short run of Chinese characters means, longest first; none where a character has no meaning here."""
    found: list[str] = []
    place = 0
    while place < len(run) <= LONGEST_MEANT:
        for size in (4, 3, 2, 1):
            if run[place : place + size] in _MEANINGS:
                found += _MEANINGS[run[place : place + size]][0].split()
                place += size
                break
        else:
            return ()
    return tuple(found)


_MEANINGS = entries(chinese.MEANINGS)


def romanised(run: str, syllable: Callable[[str, str], str] | None = None) -> str:
    """Han characters in pinyin without tones, read in context, other scripts by transliteration: one word."""
    if not HAN.match(run):
        return _kana(run) if KANA.match(run) else latin(run)
    from pypinyin import lazy_pinyin  # a tenth of a second to import, and most names hold no Han characters

    syllables = lazy_pinyin(run, v_to_u=True)
    if syllable and len(syllables) == len(run):
        syllables = [syllable(character, pinyin) for character, pinyin in zip(run, syllables, strict=True)]
    # A character without a reading stands for itself, so that the name still finds its like.
    return "".join(
        re.sub(r"[^a-z0-9]", "", anyascii(one).casefold()) or "".join(f"u{ord(character):x}" for character in one)
        for one in syllables
    )


_KATAKANA = "|".join(f"{word} {name}" for word, name in FOREIGN.items() if KANA.match(word))
_SYLLABLE = re.compile("([っッ]?)([^ぁぃぅぇぉゃゅょァィゥェォャュョっッ])([ぁぃぅぇぉゃゅょァィゥェォャュョ]?)")


def _kana(run: str) -> str:
    """Kana in Latin letters, small ones read with what they lean on: シャ = sha, フォ = fo, ティ = ti, ッカ = kka."""
    found = []
    for doubled, whole, small in _SYLLABLE.findall(run):
        sound, leaning = latin(whole), latin(small)
        if leaning:
            sound = (sound[:-1] or "w") + (leaning.removeprefix("y") if sound in ("shi", "chi", "ji") else leaning)
        found.append(sound[:1] + sound if doubled else sound)
    return "".join(found)


_LEXICONS = {
    "zh": CHINESE,
    "ja": _lexicon(japanese.WORDS, f"{japanese.NAMES}|{japanese.FAMILY_NAMES}", _KATAKANA, ()),
    "ko": _lexicon(korean.WORDS, korean.NAMES, "", ()),
}

_JAPANESE = re.compile("[\u3041-\u30fa]|株式会社|有限会社|合同会社|合资会社|社团法人|财团法人|独立行政法人|制作所|自动车|大学校")


def language(text: str) -> str:
    """Of the Han characters in a text: Japanese where kana or a Japanese legal form or word stands beside, else Chinese."""
    return "ja" if _JAPANESE.search(text.translate(SIMPLIFY)) else "zh"


_DOTTED = re.compile(f"(?<={HAN.pattern[:-1]})[·・•‧](?={HAN.pattern[:-1]})")


def is_transcribed(text: str) -> bool:
    """Whether a dot parts Han characters, as the words of a foreign name are."""
    return _DOTTED.search(text) is not None


def chinese_number(digits: str) -> str:
    """第十一 -> 11, for 1 to 999; 七〇一 -> 701, digit by digit where no ten or hundred is written."""
    if not set(digits) & {"十", "百"}:
        return str(int("".join(str(chinese.DIGITS[character]) for character in digits)))
    total = 0
    current = 0
    for character in digits:
        if character in "十百":
            total += (current or 1) * (10 if character == "十" else 100)
            current = 0
        else:
            current = chinese.DIGITS[character]
    return str(total + current)
