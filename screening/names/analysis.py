"""A text as a name ready to compare. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from screening.lexicon import abbreviations
from screening.lexicon.traditional import SIMPLIFY
from screening.lexicon.word_counts import RATES
from screening.model import Kind
from screening.names import abjad, korean
from screening.names.consonants import TRANSCRIBED
from screening.names.forms import UNSPACED_FORM, take_off_forms
from screening.names.scripts import HAN, clean, leaves_blanks
from screening.names.unspaced import USUAL, Reading, is_transcribed, language, sounds_foreign
from screening.names.words import Token, canonical, raw_words


@dataclass(frozen=True, slots=True)
class Name:
    """A name ready to compare. ``tokens`` is empty only where the text holds nothing that names anybody."""

    text: str
    tokens: tuple[Token, ...]
    forms: tuple[str, ...] = ()
    kind: Kind = Kind.UNKNOWN

    @property
    def key(self) -> tuple[str, ...]:
        """The words as they are compared, in order, without legal forms: names of equal keys agree in every word."""
        return tuple(token.text for token in self.tokens)


_PERSON_SIGNS = frozenset("bin bint ibn abu mr mrs dr".split())


@lru_cache(maxsize=16384)
def analyse(text: str) -> Name:
    """The name in a text, ready to compare.

    The same text always gives the same name, whatever lists are loaded. A text without a letter or digit of any script gives
    a name without tokens: it cannot be screened.
    """
    cleaned = clean(text)
    blanks = leaves_blanks(cleaned)
    without, unspaced = (cleaned, ()) if blanks else without_unspaced_forms(cleaned)
    reading = USUAL if blanks else Reading(language=language(cleaned), transcribed=is_transcribed(cleaned))
    words, forms = take_off_forms(list(raw_words(without, reading)))
    forms = [*unspaced, *forms]
    tokens = _once(tuple(canonical(words)))
    if not blanks:
        tokens = tuple(
            replace(token, native=TRANSCRIBED + token.native)
            if HAN.match(token.native) and (reading.transcribed or sounds_foreign(token.native))
            else token
            for token in tokens
        )
    kind = _kind(tokens, forms)
    if kind is not Kind.ORGANISATION and len(tokens) > 1:
        tokens = _without_titles(tokens)
    return Name(text, tokens, tuple(forms), kind)


def _without_titles(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words without titles in front, where two are left, forms of address behind, and what says that it is a ship."""
    if AT_ENDS.isdisjoint([token.text for token in tokens]):
        return tokens
    first, last = 0, len(tokens)
    while last - first > 2 and tokens[first].text in _TITLES:
        first += 1
    # Titles are names too: beside an initial alone one is taken for a name.
    if first and all(len(token.text) == 1 for token in tokens[first:last]):
        first -= 1
    while last - first > 1 and tokens[last - 1].text in _BEHIND:
        last -= 1
    if last - first > 1 and tokens[last - 1].text in _SHIPS:
        last -= 1
    for prefix in _SHIP:
        if first == 0 and last > len(prefix) and tuple(token.text for token in tokens[: len(prefix)]) == prefix:
            return tokens[len(prefix) : last]
    return tokens[first:last]


_TITLES = abbreviations.HONORIFICS | abbreviations.OFFICES
_BEHIND = abbreviations.HONORIFICS - abbreviations.FAMILIES
_SHIP = (
    ("motor", "tanker"),
    ("motor", "vessel"),
    ("fishing", "vessel"),
    ("m", "v"),
    ("m", "t"),
    ("f", "v"),
    ("mv",),
    ("vessel",),
)
"""What is written before a ship's name. "MT" and "MTS" in one word are firms' initials as often."""
_SHIPS = frozenset({"vessel", "ship"})
"""What is written behind it."""
AT_ENDS = _TITLES | _SHIPS | {word for prefix in _SHIP for word in prefix}
"""Words that may be left out where they stand at an end of a name that is not known to be an organisation's."""


def _once(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words, each once ("Huawei Technologies (Huawei)"), where two are left, but for those that may stand in a name twice."""
    texts = [token.text for token in tokens]
    if len(set(texts)) == len(texts) or len(set(texts)) < 2:
        return tokens
    return tuple(token for place, token in enumerate(tokens) if may_repeat(token) or token.text not in texts[:place])


_OF_FIRMS = 20
"""Occurrences in 100,000 names of firms from which a syllable of Korean names is a word of firms' names too ("sun")."""
_REPEATED = abjad.NAMES | {word for word in korean.STAND_FOR if RATES.get(word, 0) < _OF_FIRMS} | {"abd", "abdul"}


def may_repeat(token: Token) -> bool:
    """Whether a word may stand in a name twice: a number, an initial, what begins names, and names grandfathers have, too."""
    return token.number or len(token.text) == 1 or token.text in _REPEATED


@lru_cache(maxsize=4096)
def without_unspaced_forms(cleaned: str) -> tuple[str, tuple[str, ...]]:
    """A cleaned text without the legal forms of scripts that leave no blanks, and these forms; all form is left as it is."""
    if leaves_blanks(cleaned):
        return cleaned, ()
    folded = cleaned.casefold().translate(SIMPLIFY)
    unspaced = tuple(UNSPACED_FORM.findall(folded))
    if not unspaced:
        return cleaned, ()
    without = UNSPACED_FORM.sub(" ", folded)
    return (without, unspaced) if any(character.isalnum() for character in without) else (folded, ())


def _kind(tokens: tuple[Token, ...], forms: list[str]) -> Kind:
    if forms:
        return Kind.ORGANISATION
    words = {token.text for token in tokens}
    if words & abbreviations.ORGANISATION_WORDS:
        return Kind.ORGANISATION
    if words & _PERSON_SIGNS:
        return Kind.PERSON
    return Kind.UNKNOWN
