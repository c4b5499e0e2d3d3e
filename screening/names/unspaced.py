"""Scripts written without blanks, cut into words by tables: known words translated or named, the rest romanised. Pure.

A cut leaves as few characters unknown as it can, then makes as few words as it can. What is unknown between known words is one
word in Latin letters, however its listing parts it: words run together meet words written apart (``screening.match.score``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from anyascii import anyascii

from screening.lexicon import chinese, korean, transcribing
from screening.lexicon.traditional import SIMPLIFY
from screening.names.dictionary import foreign, lexicon
from screening.names.japanese import sino
from screening.names.korean import spelled as korean_syllable
from screening.names.scripts import HAN, HANGUL, KANA, latin

_UNKNOWN, _PIECE, _GAP = 100, 10, 15
"""Costs of a cut: a character nobody knows, a known word, and a run of unknown characters between known words."""

_FREE, _KNOWN, _LEANING = range(3)
"""What a cut ended in: unknown characters, a known word, or a single character that leans on the known word to follow."""


SHORT_KANA = 2
"""Kana of a word that counts only alone: in a longer run it is mostly part of another (トム in トムソン)."""


@lru_cache(maxsize=16384)
def pieces(run: str, language: str) -> tuple[tuple[str, str | None], ...]:
    """A run of characters as (text, the known word in it or None), cheapest cut first found from the longest words."""
    known_words = lexicon(language)
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
            for size in range(min(known_words.longest, end - start), 0, -1):
                word = run[start : start + size]
                if not known_words.translations(word) or (size <= SHORT_KANA and size < end and KANA.match(word)):
                    continue
                after = start + size
                if size > 1 or after == end:
                    reach(after, _KNOWN, cost + _PIECE, start, before, word)
                elif before == _KNOWN and start:
                    reach(after, _LEANING, cost + _PIECE, start, before, word)
                if word in known_words.places:
                    for kind in known_words.administrative:
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
    """How to read where there is a choice.

    ``chosen`` names words with the place of the translation to take, 0 the usual one; of unknown characters it is the place
    among what they may mean, 0 their sound. ``sound`` takes unknown Han characters and gives Latin letters, none where it
    cannot; ``untranslated`` says that generic words are written by their sound too. ``language`` is that of the Han
    characters; ``transcribed`` says that they write a foreign name by its sound.
    """

    chosen: tuple[tuple[str, int], ...] = ()
    sound: Callable[[str], str] | None = None
    untranslated: bool = False
    language: str = "zh"
    transcribed: bool = False


USUAL = Reading()
BY_SOUND = -1
"""In place of a translation's place: the word by its sound."""


def words_of(run: str, reading: Reading = USUAL) -> Iterator[tuple[str, str]]:
    """The words of a run as (Latin, as printed)."""
    if HANGUL.match(run) and _is_korean_person(run):
        yield _FAMILY_NAMES[run[0]], run[0]
        yield from ((korean_syllable(one), one) for one in run[1:])
        return
    chosen = dict(reading.chosen)
    for text, word in cut(run, reading):
        if word is None and not reading.transcribed and _is_chinese_person(text, run) and not chosen.get(text):
            yield _FAMILY_NAMES[text[0]] or sound(text[0], reading), text[0]
            yield sound(text[1:], reading), text[1:]
            continue
        place = chosen.get(text, 0)
        written = sound(word, reading) if word and place == BY_SOUND else choices(text, word, reading)[place]
        yield from ((one, text) for one in written.split())


def _language_of(run: str, reading: Reading) -> str:
    return reading.language if HAN.match(run) else "ko" if HANGUL.match(run) else "ja"


def cut(run: str, reading: Reading) -> tuple[tuple[str, str | None], ...]:
    """The pieces of a run; of a name parted by dots only generic words behind a foreign one are known."""
    language = _language_of(run, reading)
    if not reading.transcribed or not HAN.match(run):
        return pieces(run, language)
    if run in foreign():
        return ((run, None),)
    terms = lexicon(language).terms
    known = list(takewhile(lambda piece: len(piece[0]) > 1 and piece[1] in terms, reversed(pieces(run, language))))
    name = run[: len(run) - sum(len(text) for text, _ in known)]
    return (*(((name, None),) if name else ()), *reversed(known))


def choices(text: str, word: str | None, reading: Reading) -> tuple[str, ...]:
    """The ways to write a piece of a run in Latin letters, the usual one first."""
    language = _language_of(text, reading)
    if word is not None:
        known = lexicon(language)
        if reading.untranslated and HAN.match(word) and word not in known.names:
            return (sound(word, reading),)
        translations = known.translations(word)
        if word in known.names and word not in known.places:
            # A trade name of some firm is an ordinary word to others (彩虹 = Irico, rainbow).
            translations = tuple(dict.fromkeys((*translations, *known.meanings.get(word, ()))))
        kind = known.administrative.get(text.removeprefix(word), "")
        return (*translations, f"{translations[0]} {kind}") if kind else translations
    if reading.transcribed:
        return (foreign().get(text) or romanised(text),)
    return (sound(text, reading), *(meanings(text, language) if HAN.match(text) else ()))


def sound(run: str, reading: Reading) -> str:
    """A run in Latin letters by its sound, as the reading and its language have it."""
    if reading.sound and (found := reading.sound(run)):
        return found
    return (sino(run) if reading.language == "ja" and reading.sound is None and HAN.match(run) else "") or romanised(run)


def _is_chinese_person(text: str, run: str) -> bool:
    """Whether unknown characters, with a title or alone, begin with a family name and are as many as a person's."""
    return text[0] in _FAMILY_NAMES and len(text) in PERSON and run in (text, *(text + title for title in _TITLES))


def _is_korean_person(run: str) -> bool:
    """Whether two or three syllables are a family name and a given one: no word of two is known in them."""
    known = (word for _, word in pieces(run, "ko") if word)
    return len(run) in PERSON and run[0] in korean.FAMILY_NAMES and not any(len(word) > 1 for word in known)


PERSON = range(2, 4)
"""Characters of a Chinese or Korean person's name: the family name's and one or two of the given name."""

_TITLES = ("先生", "女士", "小姐")
_FAMILY_NAMES = {**dict.fromkeys(chinese.FAMILY_NAMES, ""), **korean.FAMILY_NAMES}

LONGEST_MEANT = 6
WORDS_MEANT = 3
SINGLE_MEANT = 2
"""Characters and words of a run that is read by its meaning, and words where all are single characters; more are mixed."""


@lru_cache(maxsize=16384)
def meanings(run: str, language: str) -> tuple[str, ...]:
    """What an unknown run of characters means, two ways at most: each way of the fewest words that cover all of it."""
    known = lexicon(language)
    if len(run) > LONGEST_MEANT:
        return ()
    # best[place]: the words of the shortest cover of the characters so far.
    best: list[list[tuple[str, ...]] | None] = [None] * (len(run) + 1)
    best[0] = []
    for start in range(len(run)):
        so_far = best[start]
        if so_far is None:
            continue
        for size in range(min(4, len(run) - start), 0, -1):
            ways = known.meanings.get(word := run[start : start + size]) or (known.translations(word) if size > 1 else ())
            reached = best[start + size]
            if ways and (reached is None or len(so_far) + 1 < len(reached)):
                best[start + size] = [*so_far, ways]
    found = best[-1]
    if not found or len(found) > WORDS_MEANT or len(found) == len(run) > SINGLE_MEANT:
        return ()
    most = max(map(len, found))
    read = (" ".join(ways[min(way, len(ways) - 1)] for ways in found) for way in range(min(most, 2)))
    return tuple(dict.fromkeys(one for one in read if one.strip()))


@lru_cache(maxsize=16384)
def romanised(run: str, syllable: Callable[[str, str], str] | None = None) -> str:
    """Han in pinyin without tones, read in context, Hangul by syllables, other scripts by transliteration: one word."""
    if HANGUL.fullmatch(run):
        return "".join(map(korean_syllable, run))
    if not HAN.match(run):
        return _kana(run) if KANA.match(run) else latin(run)
    from pypinyin.seg.simpleseg import seg  # a tenth of a second to import, and most names hold no Han characters

    syllables = [sound for phrase in seg(run) for sound in _pinyin(phrase)]
    if syllable and len(syllables) == len(run):
        syllables = [syllable(character, pinyin) for character, pinyin in zip(run, syllables, strict=True)]
    # A character without a reading stands for itself, so that the name still finds its like.
    return "".join(_plain_sound(one) for one in syllables)


@lru_cache(maxsize=65536)
def _pinyin(phrase: str) -> tuple[str, ...]:
    """The syllables of one of the phrases that Han is cut into to be read, most of them single characters."""
    from pypinyin import lazy_pinyin

    return tuple(lazy_pinyin(phrase, v_to_u=True))


@lru_cache(maxsize=4096)
def _plain_sound(syllable: str) -> str:
    return re.sub(r"[^a-z0-9]", "", anyascii(syllable).casefold()) or "".join(f"u{ord(character):x}" for character in syllable)


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


_JAPANESE = re.compile(
    "[\u3041-\u30fa]|会社|社团法人|财团法人|独立行政法人|制作所|制钢所|铁工所|工业所|工作所|工务店|商事|自动车|大学校"
)


def language(text: str) -> str:
    """Of the Han characters in a text: Japanese where kana or a Japanese legal form or word stands beside, else Chinese."""
    return "ja" if _JAPANESE.search(text.translate(SIMPLIFY)) else "zh"


_DOTTED = re.compile(f"(?<={HAN.pattern[:-1]})[·・•‧](?={HAN.pattern[:-1]})")


def is_transcribed(text: str) -> bool:
    """Whether a dot parts Han characters, as the words of a foreign name are."""
    return _DOTTED.search(text) is not None


def sounds_foreign(run: str) -> bool:
    """Whether unknown Han characters are such as write foreign names by sound: five or more, half of them of little other use."""
    telling = sum(character in transcribing.SYLLABLES for character in run)
    return (
        len(run) >= SHORTEST_TRANSCRIBED
        and telling * 2 >= len(run)
        and all(character in transcribing.SYLLABLES or character in transcribing.SOUNDS for character in run)
    )


SHORTEST_TRANSCRIBED = 5
"""Characters of a foreign name written by sound, where no dot says that it is one: shorter ones meet too many by chance."""


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
