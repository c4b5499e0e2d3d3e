"""The joiner: the only place where the core meets lists, rules, sheets, ledger and reports."""

from __future__ import annotations

from screening.run.journey import Occasion, ask, operator_name, screen_files
from screening.run.mapping import read_mapping, told_from, write_mapping
from screening.run.opening import country_code, list_store, load_rules, today
from screening.run.reading import ReadingOptions
from screening.run.screener import Screener, question
from screening.run.understanding import understand
from screening.run.upkeep import import_list, lint_rules, run_cases
from screening.run.validation import validate_lists

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
