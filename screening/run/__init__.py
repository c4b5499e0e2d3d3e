"""The joiner: the only place where the core meets lists, rules, sheets, ledger and reports."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from screening.run.journey import screen_files
    from screening.run.mapping import read_mapping, told_from, write_mapping
    from screening.run.opening import country_code, list_store, load_rules, today
    from screening.run.reading import ReadingOptions
    from screening.run.recording import Occasion, ask, operator_name
    from screening.run.screener import Screener, question
    from screening.run.understanding import understand
    from screening.run.upkeep import import_list, lint_rules, run_cases
    from screening.run.validation import validate_lists

_HOMES = {
    "journey": ("screen_files",),
    "mapping": ("read_mapping", "told_from", "write_mapping"),
    "opening": ("country_code", "list_store", "load_rules", "today"),
    "reading": ("ReadingOptions",),
    "recording": ("Occasion", "ask", "operator_name"),
    "screener": ("Screener", "question"),
    "understanding": ("understand",),
    "upkeep": ("import_list", "lint_rules", "run_cases"),
    "validation": ("validate_lists",),
}

__all__ = [
    "Occasion",
    "ReadingOptions",
    "Screener",
    "ask",
    "country_code",
    "import_list",
    "lint_rules",
    "list_store",
    "load_rules",
    "operator_name",
    "question",
    "read_mapping",
    "run_cases",
    "screen_files",
    "today",
    "told_from",
    "understand",
    "validate_lists",
    "write_mapping",
]


def __getattr__(name: str) -> Any:
    """Load the public names on first use: a single question needs none of what reads files."""
    home = next((home for home, names in _HOMES.items() if name in names), None)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{home}"), name)
