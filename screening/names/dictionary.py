"""The tables of Chinese, Japanese and Korean words, read from ``screening/lexicon`` when a name first asks for them. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from screening.lexicon.traditional import SIMPLIFY
from screening.names.scripts import KANA


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words of a language with their translations, the usual one first: ``terms`` generic words, ``names`` firms and places.

    ``meanings`` are of words that trade names are made of, which most firms write by sound and some translate.
    ``administrative`` is what stands behind places and is mostly left out by other languages, with its English.
    """

    terms: dict[str, tuple[str, ...]]
    names: dict[str, tuple[str, ...]]
    places: frozenset[str]
    meanings: dict[str, tuple[str, ...]]
    administrative: dict[str, str]
    longest: int

    def translations(self, word: str) -> tuple[str, ...]:
        """A known word's translations; none for another."""
        return self.names.get(word) or self.terms.get(word) or ()


def entries(block: str) -> dict[str, tuple[str, ...]]:
    """A table's words, simplified, with what stands behind each: entries between bars or line ends, ``word english/other``."""
    table = {}
    for entry in block.translate(SIMPLIFY).replace("\n", "|").split("|"):
        if entry:
            word, _, written = entry.partition(" ")
            table[word] = tuple(written.split("/"))
    return table


@cache
def lexicon(language: str) -> Lexicon:
    """The words of a language: ``zh``, ``ja`` or ``ko``."""
    return {"zh": _chinese, "ja": _japanese, "ko": _korean}[language]()


def _of(
    terms: dict[str, tuple[str, ...]],
    firms: dict[str, tuple[str, ...]],
    places: dict[str, tuple[str, ...]],
    meanings: dict[str, tuple[str, ...]] | None = None,
    administrative: dict[str, str] | None = None,
) -> Lexicon:
    names = places | firms
    return Lexicon(terms, names, frozenset(places), meanings or {}, administrative or {}, max(map(len, (*names, *terms))))


def _chinese() -> Lexicon:
    from screening.lexicon import (
        chinese,
        chinese_abroad,
        chinese_bodies,
        chinese_firms,
        chinese_groups,
        chinese_meanings,
        chinese_places,
        chinese_trades,
        japanese,
    )

    terms = (
        *(chinese.WORDS, chinese_bodies.WORDS, chinese_trades.TECHNIQUES, chinese_trades.ARMS_AND_VEHICLES),
        *(chinese_trades.MATERIALS, chinese_trades.TRADE_AND_SERVICES),
    )
    # A Japanese firm keeps its Latin name in a Chinese text.
    firms = (japanese.NAMES, chinese_abroad.FIRMS, chinese_groups.UNIVERSITIES, chinese_groups.FIRMS, chinese_firms.FIRMS)
    return _of(
        entries("|".join(terms)),
        entries("|".join(firms)),
        entries(f"{chinese_abroad.PLACES}|{chinese_places.SMALLER}|{chinese_places.PLACES}"),
        entries(chinese_meanings.MEANINGS),
        chinese_places.ADMINISTRATIVE,
    )


def _japanese() -> Lexicon:
    from screening.lexicon import japanese

    chinese = lexicon("zh")
    katakana: dict[str, tuple[str, ...]] = {word: (name,) for word, name in given_names().items() if KANA.match(word)}
    # Chinese lists write Japanese firms with Chinese words and the Japanese legal form.
    return _of(
        chinese.terms | entries(japanese.WORDS),
        entries(f"{japanese.FAMILY_NAMES}|{japanese.NAMES}"),
        katakana | entries(japanese.PLACES),
        chinese.meanings,
    )


def _korean() -> Lexicon:
    from screening.lexicon import korean

    return _of(entries(korean.WORDS), entries(korean.NAMES), {})


@cache
def given_names() -> dict[str, str]:
    """Given names of Europe and America by their Chinese characters, katakana or Cyrillic."""
    from screening.lexicon.foreign_names import GIVEN

    listed = (entry.split() for entry in GIVEN.translate(SIMPLIFY).replace("\n", "").split("|"))
    return {written: latin_name for latin_name, *others in listed for written in others}


@cache
def foreign() -> dict[str, str]:
    """Names, firms and places of Europe and America by their Chinese characters, and given names as in ``given_names``."""
    from screening.lexicon import chinese_abroad

    abroad = entries(f"{chinese_abroad.PLACES}|{chinese_abroad.FIRMS}")
    return {word: written[0] for word, written in abroad.items()} | given_names()


@lru_cache(maxsize=16384)
def is_known(text: str) -> bool:
    """Whether a table of any language translates or names the text."""
    tables = (lexicon(language) for language in ("zh", "ja", "ko"))
    return text in foreign() or any(text in one.names or text in one.terms for one in tables)
