"""Real pairs, out of the list itself: one printed name of an entity asked against its others.

Each function takes an entity and a source of chance, and gives what is asked with the entity as it then stands, or None where
the entity has no such names.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

from screening.model import Alias, AliasKind, Entity
from screening.names import analyse
from screening.validation.chance import Chance


@dataclass(frozen=True, slots=True)
class Case:
    """What is asked, and the entity that must be found by the names it has here."""

    asked: str
    entity: Entity


Pairing = Callable[[Entity, Chance], Case | None]

_SCRIPTS = (
    "CYRILLIC",
    "ARABIC",
    "CJK",
    "HANGUL",
    "HIRAGANA",
    "KATAKANA",
    "HEBREW",
    "THAI",
    "GREEK",
    "GEORGIAN",
    "ARMENIAN",
    "MYANMAR",
    "KHMER",
    "DEVANAGARI",
    "BENGALI",
    "LATIN",
)


@lru_cache(maxsize=200_000)
def script(text: str) -> str:
    """The script that most letters of a text are of, such as ``latin``, ``cyrillic``, ``cjk``; ``none`` where it has none.

    Han with any kana is ``japanese``.
    """
    counts: dict[str, int] = {}
    for letter in text:
        if letter.isalpha():
            name = unicodedata.name(letter, "")
            for known in _SCRIPTS:
                if name.startswith(known):
                    counts[known] = counts.get(known, 0) + 1
                    break
    if not counts:
        return "none"
    if "HIRAGANA" in counts or "KATAKANA" in counts:
        return "japanese"
    return max(counts, key=lambda one: (counts[one], one)).lower()


def real_alias(entity: Entity, chance: Chance) -> Case | None:
    """A Latin alias, asked against the names that are not the same words."""
    names = [alias for alias in _matched(entity) if script(alias.text) == "latin"]
    return _asked_against_others(entity, chance.shuffled(names)[:1], names)


def listed_acronym(entity: Entity, chance: Chance) -> Case | None:
    """An alias of one word in capitals of three to eight letters, asked against the names of three words and more."""
    names = _matched(entity)
    short = [alias for alias in names if alias.text.isalpha() and alias.text.isupper() and 3 <= len(alias.text) <= 8]
    long = [alias for alias in names if len(analyse(alias.text).tokens) >= 3]
    return _asked_against_others(entity, chance.shuffled(short)[:1], long)


def original_script(of: str) -> Pairing:
    """A name in one script, asked against the names in Latin letters."""

    def pairing(entity: Entity, chance: Chance) -> Case | None:
        names = _matched(entity)
        original = [alias for alias in names if script(alias.text) == of]
        latin = [alias for alias in names if script(alias.text) == "latin"]
        return Case(chance.choice(original).text, replace(entity, names=tuple(latin))) if original and latin else None

    return pairing


def _matched(entity: Entity) -> list[Alias]:
    return [alias for alias in entity.names if alias.kind is not AliasKind.LABEL and analyse(alias.text).tokens]


def _asked_against_others(entity: Entity, asked: list[Alias], others: list[Alias]) -> Case | None:
    """The first of the names asked, against those of the others that are not the same words."""
    if not asked:
        return None
    text = asked[0].text
    words = _as_written(text)
    kept = tuple(alias for alias in others if _as_written(alias.text) != words)
    return Case(text, replace(entity, names=kept)) if kept else None


def _as_written(text: str) -> list[str]:
    """The words without the legal form, before any table changed one: what a table makes of them is for the matcher to show."""
    return sorted(token.raw for token in analyse(text).tokens)
