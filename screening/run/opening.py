"""What a screener is opened with: the lists and rules of a home folder, and settings checked."""

from __future__ import annotations

from datetime import UTC, date, datetime

from screening import countries, rulebook
from screening.errors import SettingError
from screening.home import Home
from screening.match import DEFAULT_THRESHOLD
from screening.rule import Rulebook
from screening.shipped import lists_folder, rules_folder
from screening.watchlist import ListStore, definitions

LOWEST_THRESHOLD = 50.0
"""Below this nearly everything is alike, and an alert list helps nobody."""


def today() -> date:
    """The day in UTC."""
    return datetime.now(UTC).date()


def list_store(home: Home) -> ListStore:
    """The lists of a home folder, under the shipped definitions and the user's own."""
    known = definitions(lists_folder(), home.house_lists, cache=home.cache)
    return ListStore(home.folder, known, cache=home.cache)


def load_rules(home: Home) -> Rulebook:
    """The shipped rules and the house rules of a home folder."""
    return rulebook.load([rules_folder(), home.house_rules], cache=home.cache)


def country_code(text: str | None, option: str) -> str | None:
    """The alpha-2 code of a country given by name or code; None for None. SettingError for anything else."""
    if text is None or not text.strip():
        return None
    code = countries.code(text)
    if code is None:
        raise SettingError(f'"{text}" is not a country ({option}).', remedy="Give a name or a two-letter code such as CN.")
    return code


def checked_threshold(threshold: float | None) -> float:
    """The threshold to screen with. SettingError where it is out of range."""
    if threshold is None:
        return DEFAULT_THRESHOLD
    if not LOWEST_THRESHOLD <= threshold <= 100:
        raise SettingError(f"The threshold {threshold:g} is out of range.", remedy=f"Give {LOWEST_THRESHOLD:g} to 100.")
    return threshold
