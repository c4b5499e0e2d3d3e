"""What a word may change beside it in a name, or be changed by: by the tables and rules that ``names.analyse`` goes by.

Words that change nothing where they stand are put for one another (``literals.py``). A word stays itself, is *literal*, where it
is a legal form, or any table holds it that is not known here; the others are literal only where they stand: at an end, or beside
one with which they make a phrase or a longer form. ``tests/test_match_reading.py`` holds all this against ``analyse``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import IntEnum
from functools import cache
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from screening.lexicon.abbreviations import ORGANISATION_WORDS
from screening.names import FORM_WORDS, Token, analysis, forms, readings, words
from screening.names.words import canonical


class Trait(IntEnum):
    """What is known of a word: a bit each."""

    LITERAL = 1
    """Stays itself wherever it stands."""
    FIRST = 2
    LAST = 4
    """Stays itself where nothing stands before it, or behind it, that does not."""
    TITLE = 8
    """The same at either end, unless the name is surely an organisation's."""
    ALONE = 16
    """Stays itself where it is the only word that need not."""
    PAIRS = 32
    """May belong to a phrase or a form of several words."""
    ORGANISATION = 64
    """Makes a name an organisation's."""
    FORM = 128
    """A legal form of one word: it is taken off wherever it stands, and makes what is left an organisation's name."""
    ODD = 256
    """Its text has to be read by itself."""
    SYLLABLE = 512
    """May be a syllable of Wade-Giles."""
    FAMILY = 1024
    """A Korean family name by some spelling."""
    UNKNOWN = 16384
    """Stands in a table of which nothing is known here."""


class Word(NamedTuple):
    """A word as printed, and as meant where it is misspelt from one of a legal form.

    ``tokens`` are what it becomes among others, ``in_form`` and ``in_phrase`` its numbers among the words that make forms and
    phrases together.
    """

    text: str
    meant: str
    traits: int
    tokens: tuple[Token, ...]
    in_form: int
    in_phrase: int


_WILD = 1
"""The number in phrases of a word that becomes several."""


def words_of(texts: Sequence[str]) -> dict[str, Word]:
    """What is known of some words in small Latin letters and digits, of those of which anything is.

    Of most no table and no rule tells anything, which is found out of all at once: they become themselves, and change nothing.
    """
    misspelt = forms.misspelt(texts)
    told = words.may_change(texts) | _tables().intersection(texts)
    found = {text: Word(text, text, Trait.ODD, (Token(text, text, text),), 0, 0) for text in forms.glued(texts)}
    return found | {text: _word(text, misspelt.get(text, text)) for text in told.union(misspelt)}


@cache
def _tables() -> frozenset[str]:
    """All words that ``_word`` looks for, other than by what they begin or end with."""
    found = (_unknown(), ORGANISATION_WORDS, analysis.AT_ENDS, _phrase_words(), _form_parts())
    return frozenset().union(*found, readings.SYLLABLES, readings.FAMILIES, forms.BEGINNINGS, forms.LETTERS)


def _word(text: str, meant: str) -> Word:
    tokens = words.alone(meant, text)
    traits = _as_form(text, meant)
    if words.short(meant):
        tokens = tuple(canonical([(meant, text), _BESIDE]))[:-1]
        traits |= Trait.ALONE
    if not _unknown().isdisjoint((text, meant, *(token.text for token in tokens))):
        traits |= Trait.LITERAL | Trait.UNKNOWN
    if any(token.text in ORGANISATION_WORDS for token in tokens):
        traits |= Trait.ORGANISATION
    if any(token.text in analysis.AT_ENDS for token in tokens):
        traits |= Trait.TITLE
    if tokens[-1].raw in words.ROMAN:
        traits |= Trait.LAST
    in_phrase = _WILD if len(tokens) > 1 else _phrase_words().get(tokens[0].text, 0)
    in_form = _form_parts().get(meant, 0)
    if in_phrase or in_form:
        traits |= Trait.PAIRS
    if text in readings.SYLLABLES:
        traits |= Trait.SYLLABLE
    if text in readings.FAMILIES:
        traits |= Trait.FAMILY
    return Word(text, meant, traits, tokens, in_form, in_phrase)


_BESIDE = ("zqaxvk", "zqaxvk")
"""A word that nothing knows."""


def _as_form(text: str, meant: str) -> int:
    """The traits of a word as a legal form or a part of one."""
    traits = int(Trait.ODD) if forms.glued([text]) else 0
    if meant == text and text not in forms.BEGINNINGS:
        return traits
    if meant != text or forms.is_clipped_form(text):
        traits |= Trait.LITERAL
    for form in forms.of_one_word(meant):
        if not (form.first_only or form.last_only):
            traits |= Trait.FORM | Trait.LITERAL
        traits |= Trait.FIRST if form.first_only else 0
        traits |= Trait.LAST if form.last_only else 0
    return traits | (Trait.LAST if forms.may_be_cut_off(text) else 0)


@cache
def _form_parts() -> dict[str, int]:
    """The words of forms of several words, what they are clipped to, and initials, which undo such forms, numbered from 1."""
    whole = dict.fromkeys(word for form in forms.of_several_words() for word in form.words)
    found = (part for word in whole for part in forms.clipped(word))
    return {part: number for number, part in enumerate(dict.fromkeys((*found, *sorted(forms.LETTERS))), start=1)}


def in_longer_form(word: str) -> bool:
    """Whether a word is of a legal form of several."""
    return word in _form_parts()


@cache
def _phrase_words() -> dict[str, int]:
    """The words of phrases and of numbers in two words, numbered behind ``_WILD``."""
    found = (word for one, other, _ in _phrase_pairs() for word in (one, other))
    return {word: number for number, word in enumerate(dict.fromkeys(found), start=_WILD + 1)}


def _phrase_pairs() -> Iterator[tuple[str, str, bool]]:
    """Two words of a phrase one behind the other, and whether there are no more."""
    for phrases in words.PHRASES.values():
        for phrase, _ in phrases:
            yield from ((one, other, len(phrase) == 2) for one, other in pairwise(phrase))
    yield from ((ten, unit, True) for ten in words.TENS for unit in (*words.UNITS, *words.ROMAN))


def lends_a_letter(form: Word) -> bool:
    """Whether a legal form of one word lends a letter to initials: all that is asked of one that belongs to nothing beside it."""
    return forms.of_one_word(form.meant)[0].shown.startswith("corp")


@cache
def lone_forms() -> dict[bool | None, tuple[str, ...]]:
    """Legal forms of one word that can belong to nothing beside them whatever it is, by whether they lend a letter."""
    joined = {part for word in FORM_WORDS for size in range(1, len(word)) for part in (word[:size], word[size:])}
    found: dict[bool | None, list[str]] = {}
    for _, word in sorted(words_of(sorted(forms.all_of_one_word() - joined)).items()):
        if word.traits & ~_INERT == Trait.FORM | Trait.LITERAL:
            found.setdefault(lends_a_letter(word), []).append(word.text)
    return {letter: tuple(some) for letter, some in found.items()}


_INERT = Trait.SYLLABLE | Trait.FAMILY | Trait.ORGANISATION


class Pair(IntEnum):
    """What two words one behind the other may be: a bit each."""

    WHOLE = 1
    """A phrase or form."""
    PART = 2
    """A part of a longer one, with words beside them: or an initial before such letters ("K. S. A.")."""
    CUT = 4
    """A part of a form that is cut off, where nothing stands behind them."""


@cache
def form_pairs() -> NDArray[np.uint8]:
    """What words one behind the other may be of forms, by their numbers ``in_form``."""
    parts = _form_parts()
    found = np.zeros((len(parts) + 1, len(parts) + 1), dtype=np.uint8)
    severals = forms.of_several_words()
    # What each word may be clipped to, and what of that stands for it within a form.
    clipped = {word: forms.clipped(word) for form in severals for word in form.words}
    cut = {word: [parts[part] for part in some] for word, some in clipped.items()}
    sure = {
        word: [parts[part] for part in some if part == word or len(part) >= forms.CLIPPED_WITHIN]
        for word, some in clipped.items()
    }
    for form in severals:
        if form.is_behind_word:
            found[[parts[letter] for letter in forms.LETTERS], parts[form.words[0]]] |= np.uint8(Pair.PART)
        whole = Pair.WHOLE if len(form.words) == 2 else Pair.PART
        for one, other in pairwise(form.words):
            found[np.ix_(cut[one], cut[other])] |= np.uint8(Pair.CUT)
            found[np.ix_(sure[one], sure[other])] |= np.uint8(whole)
    return found


@cache
def phrase_pairs() -> NDArray[np.uint8]:
    """What words one behind the other may be of phrases, by their numbers ``in_phrase``."""
    numbers = _phrase_words()
    found = np.zeros((len(numbers) + 2, len(numbers) + 2), dtype=np.uint8)
    for one, other, whole in _phrase_pairs():
        found[numbers[one], numbers[other]] |= Pair.WHOLE if whole else Pair.PART
    found[_WILD, _WILD:] = found[_WILD:, _WILD] = Pair.WHOLE
    return found


def _strings(value: object, deep: int = 3) -> Iterator[str]:
    """All texts in a table."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, re.Pattern):
        yield str(value.pattern)
    elif deep:
        if isinstance(value, dict):
            yield from _strings([*value.keys(), *value.values()], deep)
        elif isinstance(value, list | tuple | set | frozenset):
            for one in value:
                yield from _strings(one, deep - 1)


_SPLIT = re.compile(r"[^\W\d_]+|\d+")

_KNOWN = {
    "screening.names.analysis": {"_PERSON_SIGNS", "_REPEATED", "RATES", "_TITLES", "_BEHIND", "_SHIP", "_SHIPS", "AT_ENDS"},
    "screening.names.forms": set(
        "UNSPACED_FORM FORM_WORDS _FORMS _CUT_FORMS BEGINNINGS LETTERS _ALL_FORM_WORDS _DAMAGED_FORM_WORDS _SCANNED_FORM_WORDS "
        "_SCANNED_SHORT_FORMS _WITHOUT_VOWELS _OFTEN_SHORTENED _GLUED _GLUED_TWICE _GLUED_BEFORE _GLUED_BEHIND _FIRST_THREE "
        "_LAST_THREE _NOT_WITHIN _SHORT_FOR RATES CANONICAL PUT_OTHERWISE".split()
    ),
    "screening.names.words": set(
        "CANONICAL PUT_OTHERWISE _BEFORE_ARABIC _USUAL_WORDS PHRASES ROMAN TENS UNITS RATES _SHORT _NUMBER_WORDS _WORD "
        "_ANY_WORD _DOTTED _PUNCTUATION_IN_WORD _ORDINAL _NUMBERED _FROM_SCANNER _SCANNED _ENDINGS _LAST_LETTERS _LAST_TWO "
        "_OF_FATHER "
        "_COUNTED _KOREAN_APART _CHINESE_NUMBER MARKS".split()
    ),
}
"""Tables of the modules that read the words of a name one beside another, whose rules are followed here."""


@cache
def _unknown() -> frozenset[str]:
    """The words of all other tables of these modules: any may change what stands beside it."""
    found: set[str] = set()
    for module in (analysis, forms, words):
        for name, value in vars(module).items():
            if not name.startswith("__") and name not in _KNOWN[module.__name__]:
                found.update(word for text in _strings(value) for word in _SPLIT.findall(text.casefold()))
    return frozenset(found)
