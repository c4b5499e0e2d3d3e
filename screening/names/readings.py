"""Other ways to read a name in Chinese, Japanese or Korean: further translations, Hong Kong's and Taiwan's spellings. Pure.

A Chinese firm's Latin name is not derived from its Chinese one: translators choose between words, a trade name may stand for a
pinyin, Hong Kong spells by Cantonese sound. Each reading is a name to ask beside the usual one; none replaces it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache, partial
from itertools import chain, combinations, islice, product

from screening.lexicon import chinese, romanisations
from screening.lexicon import japanese as japanese_names
from screening.lexicon import korean as korean_names
from screening.lexicon.traditional import SIMPLIFY
from screening.names import japanese, korean
from screening.names.analysis import without_unspaced_forms
from screening.names.dictionary import entries, is_known, lexicon
from screening.names.scripts import HAN, HAN_OR_KANA, HANGUL, clean
from screening.names.unspaced import BY_SOUND, PERSON, Reading, choices, cut, is_transcribed, language, romanised, sounds_foreign
from screening.names.words import raw_words

MOST = 20
"""Choices of words of a name that are tried, the likeliest first."""

_HONG_KONG = re.compile("香港|澳门|九龙|新界")
_TAIWAN = re.compile("台湾|台北|新北|新竹|高雄|台中|台南|桃园")


def readings(text: str) -> tuple[str, ...]:
    """A text's further readings in Latin letters, none for a text in other scripts."""
    if text.isascii() or not HAN_OR_KANA.search(text):
        return ()
    cleaned = clean(text).casefold()
    usual = Reading(language=language(cleaned), transcribed=is_transcribed(cleaned))
    simplified = cleaned.translate(SIMPLIFY)
    further = [*_choices(simplified, usual), *(_sounds(cleaned) if usual.language == "zh" else _JAPANESE_SOUNDS)]
    if HANGUL.search(cleaned):
        further = [*further, replace(usual, sound=korean.north)]
    found = dict.fromkeys(_read(cleaned, reading) for reading in further)
    found.update(dict.fromkeys(_persons(simplified)))
    found.pop(_read(cleaned, usual), None)
    return tuple(reading for reading in found if any(character.isalnum() for character in reading))


def _choices(simplified: str, usual: Reading) -> Iterator[Reading]:
    """The choices between translations: all second and all third ones, then one word at a time, then several."""
    ways, in_front = _ways(*without_unspaced_forms(simplified), usual)
    seen: set[_Chosen] = {()}
    for chosen in chain(_together(ways), in_front, _one_by_one(ways)):
        if chosen not in seen:
            seen.add(chosen)
            yield replace(usual, chosen=chosen)
            if len(seen) > MOST:
                return


_Chosen = tuple[tuple[str, int], ...]


def _ways(without_forms: str, forms: tuple[str, ...], usual: Reading) -> tuple[dict[str, range], list[_Chosen]]:
    """For each piece of a text that may be translated in several ways their places, other than the first; and other choices.

    A trade name alone is not read by its meaning, which says too little. A generic word in front of others, with places before
    it at most, may be a trade name, so that its sound is tried too.
    """
    found: dict[str, range] = {}
    sounded: list[_Chosen] = []
    known = lexicon(usual.language)
    parts = [part for run in HAN_OR_KANA.findall(without_forms) for part in cut(run, usual)]
    in_front = True
    for place, (text, word) in enumerate(parts, start=1):
        ways = len(choices(text, word, usual)) if word or forms or len(parts) > 1 else 1
        if in_front and len(text) > 1 and place < len(parts) and word in known.terms and word not in known.names:
            sounded.append(((text, BY_SOUND),))
        in_front = in_front and word in known.places
        if ways > 1:
            found[text] = range(1, ways)
    return found, sounded


def _together(ways: dict[str, range]) -> Iterator[_Chosen]:
    for place in (1, 2):
        yield tuple((text, place) for text, places in ways.items() if place in places)


def _one_by_one(ways: dict[str, range]) -> Iterator[_Chosen]:
    for changed in range(1, 4):
        some = [
            tuple(zip(texts, places, strict=True))
            for texts in combinations(ways, changed)
            for places in product(*(ways[text] for text in texts))
        ]
        yield from sorted(some, key=lambda chosen: sum(place for _, place in chosen))


def _persons(simplified: str) -> Iterator[str]:
    """A name in Han characters as that of a Japanese or a Korean, where the tables know every part of it."""
    run = "".join(simplified.split())
    if not HAN.fullmatch(run):
        return
    families, given_names = _japanese_names()
    for size in (3, 2, 1):
        for family in families.get(run[:size], ()):
            yield from (f"{family} {given}" for given in given_names.get(run[size:], ()))
    syllables = [_korean_syllables().get(character, "") for character in run]
    if len(run) == max(PERSON) and syllables[0] in korean_names.FAMILY_NAMES and all(syllables):
        yield " ".join((korean_names.FAMILY_NAMES[syllables[0]], *map(korean.spelled, syllables[1:])))


@cache
def _japanese_names() -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    """Family and given names of Japanese, by their characters."""
    return entries(japanese_names.FAMILY_NAMES), entries(japanese_names.GIVEN_NAMES)


@cache
def _korean_syllables() -> dict[str, str]:
    """The syllables of Koreans' names, by their characters."""
    listed = korean_names.IN_HAN.strip().replace("\n", "|").split("|")
    return {character: entry[0] for entry in listed for character in entry[1:]}


_JAPANESE_SOUNDS = (
    Reading(sound=japanese.native, language="ja"),
    Reading(untranslated=True, language="ja"),
    Reading(sound=japanese.native, untranslated=True, language="ja"),
)
"""A Japanese firm's unknown characters by their native sound, and its generic words by theirs ("Seimitsu Kogyo")."""


def _sounds(cleaned: str) -> Iterator[Reading]:
    """A Chinese name as Hong Kong and Taiwan write it: a firm's, and any that its characters or a place say to be theirs.

    A name of three characters, the first a family name's, is read as Hong Kong does too.
    """
    simplified = cleaned.translate(SIMPLIFY)
    traditional, firm = simplified != cleaned, bool(without_unspaced_forms(simplified)[1])
    hong_kong, taiwan = _HONG_KONG.search(simplified), _TAIWAN.search(simplified)
    person = len(simplified) == max(PERSON) and simplified[0] in chinese.FAMILY_NAMES
    if hong_kong or (not taiwan and (traditional or firm or person)):
        yield Reading(sound=_IN_CANTONESE)
    if taiwan or (not hong_kong and (traditional or firm)):
        yield Reading(sound=_IN_WADE_GILES)


def _read(cleaned: str, reading: Reading) -> str:
    """The text in Latin letters; what is written by the sound of a foreign name stays, to be compared by that."""
    without, forms = without_unspaced_forms(cleaned)
    found: list[str] = []
    for word, printed in raw_words(without, reading):
        if not HAN.fullmatch(printed) or is_known(printed) or not (reading.transcribed or sounds_foreign(printed)):
            found.append(word)
        elif found and HAN.match(found[-1]):
            found[-1] += f"·{printed}"
        else:
            found.append(printed)
    return " ".join([*found, *forms])


def cantonese(character: str, pinyin: str) -> str:
    """The syllable as Hong Kong spells it, where the table has the character."""
    return _cantonese().get(character, pinyin)


@cache
def _cantonese() -> dict[str, str]:
    listed = (entry.partition(" ") for entry in romanisations.CANTONESE.replace("\n", "|").split("|"))
    return {character: syllable for syllable, _, characters in listed for character in characters}


def wade_giles(character: str, pinyin: str) -> str:  # noqa: ARG001
    """The syllable in the system that Taiwan uses."""
    return _in_wade_giles(pinyin)


def _in_wade_giles(pinyin: str) -> str:
    """Syllables, each on a line of its own, in that system."""
    for pattern, by in _WADE_GILES:
        pinyin = pattern.sub(by, pinyin)
    return pinyin


_IN_CANTONESE, _IN_WADE_GILES = partial(romanised, syllable=cantonese), partial(romanised, syllable=wade_giles)
_WADE_GILES = tuple((re.compile(pattern, re.MULTILINE), by) for pattern, by in romanisations.WADE_GILES)


def _by_wade_giles() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    syllables = romanisations.PINYIN.split()
    for pinyin, spelled in zip(syllables, _in_wade_giles("\n".join(syllables)).split("\n"), strict=True):
        found[spelled] = (*found.get(spelled, ()), pinyin)
    return found


_PINYIN_OF = _by_wade_giles()
"""For each syllable in Wade-Giles without apostrophes what it may be in pinyin."""
SYLLABLES = frozenset(_PINYIN_OF)
"""The syllables of Wade-Giles in small letters, without apostrophes."""
_ONLY_WADE_GILES = frozenset(SYLLABLES - set(romanisations.PINYIN.split()))
_THREE_SYLLABLES = re.compile(r"([a-z]{1,6})[ ,]+([a-z]{1,6})[ -]([a-z]{1,6})")
_MOST = 8
FAMILIES = frozenset(one for group in korean_names.FAMILY_SPELLINGS.split("|") for one in group.split())
"""Korean family names by the spellings their bearers use."""
SHORTEST_GIVEN, LONGEST_GIVEN = 5, 11
"""Letters of a Korean given name of two syllables."""
_FAMILY_AND_GIVEN = re.compile(r"([a-z]{2,11})[ ,]+([a-z]{2,11})")


def pinyin_of(text: str) -> tuple[str, ...]:
    """A person's name of three syllables in Wade-Giles as pinyin may have it ("Mao Tse-tung" = Mao Zedong), else nothing.

    Every syllable must be one of the system, and one must be of no other or the given name have the system's hyphen. Without
    the apostrophes that tell them apart, chin is jin or qin, so that there may be several.
    """
    if not text[:1].isalpha() or not (found := _THREE_SYLLABLES.fullmatch(text.replace("'", "").lower())):
        return ()
    syllables = found.groups()
    if not all(one in _PINYIN_OF for one in syllables) or ("-" not in text and _ONLY_WADE_GILES.isdisjoint(syllables)):
        return ()
    family, *given = (_PINYIN_OF[one] for one in syllables)
    return tuple(islice((f"{one} {''.join(others)}" for one, *others in product(family, *given)), _MOST))


def korean_of(text: str) -> tuple[str, ...]:
    """A Korean name with the syllables of its given name apart ("Kim Yeojeong" = Kim Yeo Jeong), else nothing."""
    if not text[:1].isalpha() or not (found := _FAMILY_AND_GIVEN.fullmatch(text.lower())):
        return ()
    one, other = found.groups()
    return tuple(
        f"{family} {first} {second}"
        for family, given in ((one, other), (other, one))
        if family in FAMILIES
        for first, second in korean_syllables(given)
    )


def korean_syllables(word: str) -> list[tuple[str, str]]:
    """The two syllables of Korean names that a word may be made of, in each way to cut it."""
    cuts = ((word[:at], word[at:]) for at in range(2, len(word) - 1)) if SHORTEST_GIVEN <= len(word) <= LONGEST_GIVEN else ()
    return [(first, second) for first, second in cuts if first in korean.STAND_FOR and second in korean.STAND_FOR]
