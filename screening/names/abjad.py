"""Words in Arabic and Hebrew letters, which leave most vowels out: what the tables know, the rest by its consonants. Pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache

from screening.lexicon import abjad_names, arabic, hebrew
from screening.names.scripts import latin

ARABIC = re.compile("[\u0600-\u06ff]")
ABJAD = re.compile("[\u0590-\u06ff]")
_ONE_LETTER = {
    **dict(zip(map(ord, "يىئےېۍكګةہۀھأإآٱؤںךםןףץ"), "ییییییککههههااااونכמנפצ", strict=True)),
    **dict.fromkeys(map(ord, "ء\u200cـ"), None),
}
_ARTICLE = "ال"
_AND = "و"
_FATHER = "ابو"
_SERVANT_OF = "عبدال"
_TO_THE = "لل"
_WRITTEN_APART = re.compile(
    "(?<=\\bعبد)\\s+(?=ال)|(?<=[ؠ-ۿ]{2})\\s+(?=ال(?:له|لہ|د[یي]ن)\\b)|(?<=[ؠ-ۿ]{3})\\s+(?=(?:زاد[هہ]|زئی|خ[یي]ل)\\b)"
)
_LAST = frozenset(("ah", "in", "ne", "en"))
_OF_FAITH = {"الله": "ullah", "الدین": "uddin"}
"""What ends names of two words, as Latin letters mostly write it: Matiullah, Shamsuddin."""
_ENDING = re.compile(r"(.{3,}?)(?:(?:ou|[aeou])llah|(?:ou|[aeou])?ddine?|oudine?|[aeu]ldine?|(?:ou|[aeou])?ddeen)")


def _plain(word: str) -> str:
    """A word with letters that only differ between languages, at the end of a word or by a sign made one."""
    return word.translate(_ONE_LETTER)


def one_word(text: str) -> str:
    """The text with "Abd al-", "-ullah" and "-uddin" written as one word with the name beside them."""
    return _WRITTEN_APART.sub("", text) if ABJAD.search(text) else text


NAMES = frozenset(name for entry in abjad_names.ARABIC.replace("\n", "").split("|") for name in entry.partition(":")[0].split())
"""All Latin spellings of names of persons in Arabic letters."""
SPELLINGS: dict[str, str] = {}
"""For each Latin spelling of a name in Arabic letters the commonest one."""


def of_faith(word: str) -> str:
    """A Latin name that ends in -ullah or -uddin, however these are spelled, in one spelling; any other word as it is."""
    found = _ENDING.fullmatch(word) if word[-2:] in _LAST else None
    if found is None:
        return word
    stem = found.group(1)
    return SPELLINGS.get(stem, stem) + ("ullah" if word.endswith("h") else "uddin")


_SERVANT = (
    "abdul",
    "abdel",
    "abdal",
    "abdol",
    "abd",
    "abdur",
    "abdoul",
    "abdu",
    "abdou",
    "abdi",
    "cabdi",
    "abed",
    "abedal",
    "abedel",
)
_WRITTEN_ALONE = 7
"""So many of them are written as a word of their own, and are no name."""
_RUN_ON = ("abde", "abdu", "abda", "abdo", "cabdi")
_SUN = frozenset("rsnzdtl")
"""The article takes on these letters: Abderrahman, Abdussalam, Essayed."""
_RUN_ON_ARTICLES = ("al", "el", "ul")
_AFTER_ARTICLE = 4
"""Letters of a name that the article may be run together with ("Elsayed")."""


def _spellings() -> dict[str, str]:
    """For each Latin spelling of a name in Arabic letters the commonest one."""
    found: dict[str, str] = {}
    for entry in abjad_names.ARABIC.replace("\n", "").split("|"):
        usual, *others = entry.partition(":")[0].split()
        found |= dict.fromkeys(others, of_faith(usual))
    spelled: dict[str, list[str]] = {}
    for other, usual in found.items():
        spelled.setdefault(usual, []).append(other)
    for name in abjad_names.ABD.split():
        usual = found.get(name, name)
        names = (name, usual, *spelled.get(usual, ()))
        compounds = {servant + other for servant in _SERVANT for other in names}
        compounds |= {servant + other[0] + other for servant in _RUN_ON for other in names if other[0] in _SUN}
        found |= dict.fromkeys(compounds - {"abdul" + usual}, "abdul" + usual)
    found |= dict.fromkeys((*_SERVANT[1:_WRITTEN_ALONE], *(run_on + letter for run_on in _RUN_ON for letter in "rs")), "abdul")
    found |= dict.fromkeys(("abedallah", "abedullah", "abidallah"), of_faith("abdullah"))
    usual_of = {name: found.get(name) or of_faith(name) for name in NAMES if len(name) >= _AFTER_ARTICLE}
    run_on = {article + name: usual for name, usual in usual_of.items() for article in _RUN_ON_ARTICLES}
    run_on |= {vowel + name[0] + name: usual for name, usual in usual_of.items() if name[0] in _SUN for vowel in "ae"}
    for name in run_on.keys() & NAMES:
        del run_on[name]
    return found | run_on


SPELLINGS.update(_spellings())
SPELLINGS.update({other: of_faith(usual) for other, usual in SPELLINGS.items() if usual[-2:] in _LAST})
COMMON = frozenset(
    name
    for name, spellings in Counter(SPELLINGS[name] for name in NAMES if name in SPELLINGS).items()
    if spellings >= 3 and not name.startswith("abdul")
)
"""Names of many spellings, as compared: those that so many persons bear that each country has its own."""


@cache
def _table() -> dict[str, tuple[str, ...]]:
    """The words the tables know, as ``_plain`` writes them; read when the first name in these letters comes."""
    table = {}
    for entry in (arabic.NAMES + arabic.WORDS + abjad_names.HEBREW + hebrew.WORDS + hebrew.PLACES).replace("\n", "|").split("|"):
        word, _, english = entry.partition(" ")
        if word:
            table[_plain(word)] = tuple(english.split("/")[0].split())
    for entry in abjad_names.ARABIC.replace("\n", "").split("|"):
        usual, _, words = entry.partition(":")
        for word in words.split():
            table.setdefault(_plain(word), (usual.split()[0],))
    for entry in abjad_names.ABD_NATIVE.strip().split("|"):
        word, _, name = entry.partition(" ")
        table["عبد" + _plain(word)] = ("abdul", SPELLINGS.get(name, name))
        table.setdefault(_plain(word), (SPELLINGS.get(name, name),))
    return table


@cache
def _translated() -> frozenset[str]:
    return frozenset(_plain(entry.partition(" ")[0]) for entry in arabic.WORDS.replace("\n", "|").split("|")) - {""}


_PREFIXES = ("", _ARTICLE, _TO_THE, _AND, _AND + _ARTICLE, _AND + _TO_THE, "ب" + _ARTICLE, "ک" + _ARTICLE, "ו", "ה", "וה")
_SUFFIXES = ("", "یه", "یات", "ات", "های", "ها", "ان", "ین", "ون", "ه", "ی")
_INFLECTED = 4
"""Letters of a generic word from which endings of number, of gender and of adjectives are taken off it."""


@lru_cache(maxsize=16384)
def _known(plain: str) -> str:
    """The word of the tables that a word is, with or without what is written in front of it and behind; empty for none."""
    for prefix in _PREFIXES:
        if plain.startswith(prefix) and plain[len(prefix) :] in _table():
            return plain[len(prefix) :]
    for prefix in _PREFIXES:
        for suffix in _SUFFIXES if plain.startswith(prefix) else ():
            stem = plain[len(prefix) :].removesuffix(suffix)
            if len(stem) >= _INFLECTED and plain.endswith(suffix):
                for whole in (stem, stem + "ه", stem + "ی", stem + "ات"):
                    if whole in _translated():
                        return whole
    return ""


def words_of(word: str) -> Iterator[tuple[str, str]]:
    """A word as (Latin, as printed), with the article, "and" and "to the" in front of it parted from what the tables know."""
    plain = _plain(word)
    if known := _known(plain):
        yield from ((english, word) for english in _table()[known])
        return
    for ending, written in _OF_FAITH.items():
        stem = plain.removesuffix(ending)
        if stem != plain and len(stem) > 1:
            yield "".join(_table().get(stem, (latin(stem),))) + written, word
            return
    if plain.startswith(_SERVANT_OF) and len(plain) > len(_SERVANT_OF) + 1:
        yield "abdul", _SERVANT_OF.removesuffix(_ARTICLE)
        yield from words_of(plain.removeprefix(_SERVANT_OF))
        return
    if plain.startswith(_FATHER) and len(plain) > len(_FATHER) + 2:
        yield "abu", _FATHER
        yield from words_of(plain.removeprefix(_FATHER))
        return
    if plain.startswith(_ARTICLE) and len(plain) > len(_ARTICLE) + 1:
        yield "al", word
        plain = plain.removeprefix(_ARTICLE)
    if written := latin(plain):
        yield written, word


def native(written: str, word: str) -> str:
    """The word whose Latin form is ``written`` by its own letters alone; empty for the article and where they say nothing more.

    A translated word keeps its letters: a list may have written it by sound ("Sanat" for "industry").
    """
    plain = _plain(word)
    known = _known(plain)
    if written == "al" or (known in _translated() and (len(known) < _INFLECTED - 1 or _table()[known] != (written,))):
        return ""
    return plain.removeprefix(_ARTICLE) if known != plain and len(plain) > len(_ARTICLE) + 1 else plain
