"""Russian, Ukrainian and Belarusian words in Latin letters, by whatever system: a stem with any ending is one word. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import groupby

from screening.lexicon import patronymics, slavic

_SAME_SOUND = tuple(
    (re.compile(pattern), by)
    for pattern, by in (
        (r"(?<![a-z])eh(?=[dgklmnprtv])", "e"),
        (r"kh|ch(?=r)", "h"), (r"schtsch|shch|chtch|szcz", "s"), (r"tsch", "c"), (r"sch|sh|sz", "s"), (r"zh", "z"),
        (r"tch|ch|ts|tz|tc|cz", "c"), (r"x", "ks"), (r"w", "v"), (r"(?:[yj]|(?<=[cs]))o(?=v)", "e"),
        (r"[yj](?=[aeou])", ""), (r"[yj]", "i"), (r"(.)\1+", r"\1"), (r"i(?=[aeou])", ""),
    )
)  # fmt: skip
"""Systems of romanisation differ in these letters, and in doubled ones."""

_ENDING = re.compile(r"(?:i|a|e|o|u|oe|oi|ei|ae|ogo|ego|oho|eho|omu|emu|om|em|im|ih|imi|am|ami|ah|)$")
"""Endings of declension, as ``key`` writes them."""

_OF_NOUN = re.compile("(?:ov|ev|iv|ni|na|no|noe|noi|nih|nogo)$")
"""Endings of many, and of adjectives made of a noun, which surnames have too: believed behind a stem of six letters."""

SHORTEST = 5
"""Letters; shorter words are words of other languages too."""

BALTIC = re.compile("(.{3,}(?:ov|ev|[aei]j))s")
"""Russian names as Latvia writes them: Lavrovs, Sergejs."""

ADJECTIVE = re.compile(r"(.{3,}[a-z])(?:skiy|skii|skij|sky|skyi|skyy|ski)$")


@lru_cache(maxsize=16384)
def key(word: str) -> str:
    """What the systems of romanisation have in common of a word; German has an s, or "sch", where others have a z, or "zh"."""
    return _keyed(word).replace("z", "s")


def keys(words: Sequence[str]) -> list[str]:
    """The same of each word: of all at once."""
    return _keyed("\n".join(words)).replace("z", "s").split("\n") if words else []


@lru_cache(maxsize=16384)
def _stem_of(word: str) -> str:
    """The same, with z and s apart, as the tables of stems have them."""
    return _keyed(word)


def _keyed(text: str) -> str:
    """What all systems but German have in common of the words of a text.

    No pattern takes a blank or a line's end, or looks beyond it.
    """
    for pattern, by in _SAME_SOUND:
        text = pattern.sub(by, text)
    return text


def _stems() -> dict[str, str]:
    """The tables' stems as ``key`` writes them; Ukrainian and Belarusian h may stand for each g."""
    entries = [line.split(":") for block in (slavic.STEMS, slavic.BY_SOUND) for line in block.strip().splitlines()]
    stems = [(stem, english) for english, written in entries for stem in written.split()]
    for entry in slavic.PLACES.strip().split("|"):
        place, _, written = entry.partition(":")
        stems += [(stem.replace(" ", ""), place) for stem in written.replace(", ", ",").strip().split(",")]
    stems += [(stem.replace("g", "h"), english) for stem, english in stems if "g" in stem and len(stem) > SHORTEST]
    # "Laboratoriya" has lost the i of "laboratori" in its key.
    stems += [(stem[:-1], english) for stem, english in stems if stem[-1] == "i" and len(stem) > SHORTEST]
    # Written as one text, they are read at once: a module that every start loads.
    table: dict[str, str] = {}
    for stem, (_, english) in zip(_keyed(" ".join(stem for stem, _ in stems)).split(" "), stems, strict=True):
        table.setdefault(stem, english.strip())
    return table


_STEMS = _stems()
_FIRST = frozenset(stem[0] for stem in _STEMS)
_FIRST_LETTERS = 6
"""Letters of a word that the first one of its key hangs on, at most."""
_SHORTEST_STEM = 3
_ENGLISH = frozenset(("persia",))
"""English words that a stem would make another of."""


def _sizes() -> dict[str, tuple[int, ...]]:
    """By the first letters of stems how long those are that begin so, longest first."""
    found: dict[str, set[int]] = {}
    for stem in (stem for stem in _STEMS if len(stem) >= _SHORTEST_STEM):
        found.setdefault(stem[:_SHORTEST_STEM], set()).add(len(stem))
    return {first: tuple(sorted(sizes, reverse=True)) for first, sizes in found.items()}


_SIZES = _sizes()


@lru_cache(maxsize=16384)
def translated(word: str, *, cyrillic: bool) -> tuple[str, ...]:
    """The English words for a romanised word the tables know, none for another; short ones only if Cyrillic was written."""
    if (not cyrillic and (len(word) < SHORTEST or word in _ENGLISH)) or _stem_of(word[:_FIRST_LETTERS])[:1] not in _FIRST:
        return ()
    return _english(_stem_of(word), cyrillic=cyrillic)


def all_translated(words: Sequence[str]) -> list[tuple[str, ...]]:
    """The same for each of some words that were not written in Cyrillic: of all at once."""
    return [
        _english(plain, cyrillic=False)
        if plain[:_SHORTEST_STEM] in _SIZES and len(word) >= SHORTEST and word not in _ENGLISH
        else ()
        for word, plain in zip(words, _keyed("\n".join(words)).split("\n") if words else (), strict=True)
    ]


def _english(plain: str, *, cyrillic: bool) -> tuple[str, ...]:
    """The English words for what ``key`` makes of a word."""
    for size in _SIZES.get(plain[:_SHORTEST_STEM], ()):
        english = _STEMS.get(plain[:size]) if size <= len(plain) else None
        if english and (_ENDING.fullmatch(plain, size) or ((size > SHORTEST or cyrillic) and _OF_NOUN.fullmatch(plain, size))):
            return tuple(english.split())
    return ()


_INTERNATIONAL = {
    "tekhno": "techno", "tekhni": "techni", "tekh": "tech", "tekno": "techno", "tehno": "techno", "eksport": "export",
    "eksim": "exim", "impeks": "impex", "ekspert": "expert", "ekspo": "expo", "ekspress": "express", "elektro": "electro",
    "elektri": "electri", "elektra": "electra", "servis": "service", "produkt": "product", "proekt": "project",
    "inzhiniring": "engineering", "treyding": "trading", "treiding": "trading", "trejding": "trading", "treyd": "trade",
    "treid": "trade", "enerdzhi": "energy", "konsalt": "consult", "kholding": "holding", "finans": "financ", "kredit": "credit",
    "kapital": "capital", "optik": "optic", "optiko": "optico", "logistik": "logistic", "medik": "medic", "mekhan": "mechan",
    "mikro": "micro", "sistem": "system", "sintez": "synthes", "frakht": "fracht", "kvant": "quant", "aktiv": "activ",
    "arktik": "arctic", "alyans": "alliance", "tsentr": "center", "plyus": "plus",
    "stroi": "stroy", "komm": "comm", "komplekt": "complect", "kompleks": "complex",
    "gidro": "hydro", "giper": "hyper", "evro": "euro", "evrazi": "eurasi", "kriogen": "cryogen", "kripto": "crypto",
    "kiber": "cyber", "kompressor": "compressor", "kompozit": "composit", "kontrol": "control", "kosmo": "cosmo",
    "lokomotiv": "locomotiv", "lodzhi": "logi", "kargo": "cargo", "layn": "line", "biznes": "business", "kvarts": "quartz",
    "kvorum": "quorum", "akva": "aqua", "ekolog": "ecolog", "ekonom": "econom", "tsement": "cement", "tsikl": "cycl",
    "sintet": "synthet", "akkumulyator": "accumulator", "avantazh": "avantage",
    "teks": "tex", "oyl": "oil", "avto": "auto", "neftegas": "neftegaz", "kompani": "compani",
}  # fmt: skip
_OWN_SPELLING = re.compile(
    "|".join(
        f"{letter}(?:{'|'.join(part[1:] for part in sorted(parts, key=lambda part: (-len(part), part)))})"
        for letter, parts in groupby(sorted(_INTERNATIONAL), key=lambda part: part[0])
    )
)
SMALL = {
    word: english
    for english, words in (
        ("and", "и і й та"),
        ("in", "в у"),
        ("with", "с з со зі із"),
        ("for", "для"),
        ("by", "по"),
        ("on", "на"),
    )
    for word in words.split()
}
"""Conjunctions and prepositions. One letter is such a word only within a name, for it may be an initial."""
_LONG_ENOUGH = 6


def international(word: str) -> str:
    """A word with the roots in it that all languages share as English has them: "Technopromexport" for "Tekhnopromeksport"."""
    return _in_english(word) if len(word) >= _LONG_ENOUGH else word


def internationals(words: Sequence[str]) -> list[str]:
    """The same of each word: of all at once, as no root goes beyond a line's end."""
    read = _in_english("\n".join(words)).split("\n") if words else []
    return [put if len(word) >= _LONG_ENOUGH else word for word, put in zip(words, read, strict=True)]


def _in_english(text: str) -> str:
    return _OWN_SPELLING.sub(lambda found: _INTERNATIONAL[found.group()], text)


_PATRONYMIC = re.compile(r"(.{2,}?)([yij]*[oeaiu])(?:v|u|w)(?:[iy](?:tsch|tch|ch|cz|c)|na)")
PATRONYMIC_ENDINGS = tuple(
    consonant + ending for consonant in "vuw" for ending in ("na", *(i + end for i in "iy" for end in "tsch tch ch cz c".split()))
)
"""All that a patronymic may end in, as ``_PATRONYMIC`` has it."""
_FATHERS = {
    stem.rstrip("yij"): name
    for line in patronymics.PATRONYMICS.strip().splitlines()
    for name, _, stems in (line.partition(":"),)
    for stem in stems.split()
}


_PLAIN_STEM = tuple(
    (re.compile(pattern), by) for pattern, by in ((r"w", "v"), (r"kh|ch|x", "h"), (r"^[yij]e|ie", "e"), (r"[yj]", "i"))
)
"""What German, Polish, Czech and the Russian standard write otherwise in the names of fathers."""


def _plain_stem(stem: str) -> str:
    for pattern, by in _PLAIN_STEM:
        stem = pattern.sub(by, stem)
    return stem


_BY_PLAIN_STEM = {_plain_stem(stem): name for stem, name in reversed(_FATHERS.items())}


def patronymic(word: str) -> str:
    """A patronymic of a usual name as Russian has it, whichever of the three languages it is in, and others in one spelling.

    Any other word stays as it is, and so do surnames that end alike ("Milosevic").
    """
    found = _PATRONYMIC.fullmatch(word)
    if found is None:
        return word
    stem, vowel = found.groups()
    father = _FATHERS.get(stem) or _BY_PLAIN_STEM.get(_plain_stem(stem))
    if father is None and (len(stem) < _OF_A_RARE_FATHER or not word.endswith(("vich", "vych", "vna"))):
        return word
    soft = father is None and (len(vowel) > 1 or vowel == "e")
    return (father or stem) + ("e" if soft else "o") + ("vna" if word.endswith("na") else "vich")


_OF_A_RARE_FATHER = 4
"""Letters of a father's name that no table knows."""
