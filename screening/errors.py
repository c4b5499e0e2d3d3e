"""The one error family: every message says what happened, where, and what to do.

Imports nothing of this project. Core functions return values and raise only for a programming mistake; adapters raise
these. ``cli.py`` prints them in one line and exits with 2: something could not be screened.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value came from, as a person finds it again.

    ``row`` counts from 1 as a spreadsheet shows it (for text files: the line on which the record starts), ``column`` is a
    spreadsheet letter, ``header`` the text above the cell, ``line`` the line of a file that is not a table (a rule, a list
    definition). Anything unknown is None.
    """

    file: str | None = None
    sheet: str | None = None
    row: int | None = None
    column: str | None = None
    header: str | None = None
    line: int | None = None

    def __str__(self) -> str:
        parts = []
        if self.file:
            parts.append(self.file)
        if self.sheet:
            parts.append(f'sheet "{self.sheet}"')
        if self.row is not None:
            parts.append(f"row {self.row}")
        if self.line is not None:
            parts.append(f"line {self.line}")
        if self.column:
            parts.append(f"column {self.column}" + (f' "{self.header}"' if self.header else ""))
        elif self.header:
            parts.append(f'column "{self.header}"')
        return ", ".join(parts)


class ScreeningError(Exception):
    """Something could not be screened or done. ``str(error)`` is the whole message: place, what happened, remedy."""

    exit_code = 2

    def __init__(self, what: str, *, place: Place | None = None, remedy: str = "") -> None:
        self.what = what
        self.place = place
        self.remedy = remedy
        where = str(place) if place else ""
        super().__init__((f"{where}: " if where else "") + what + (f" {remedy}" if remedy else ""))


class InputError(ScreeningError):
    """A spreadsheet or text file that cannot be read, or holds nothing that can be screened."""


class ListError(ScreeningError):
    """A list, its definition or one of its snapshots that cannot be used."""


class RuleError(ScreeningError):
    """A rule file, programme table, country group or chip catalogue that is not usable as written."""


class LedgerError(ScreeningError):
    """The audit database cannot be opened, is of another version, or refused a record."""


class SettingError(ScreeningError):
    """An option, environment variable or home folder that cannot be honoured."""


class ManyErrors(ScreeningError):
    """Several errors found in one go and shown together, one a line."""

    def __init__(self, errors: Sequence[ScreeningError]) -> None:
        self.errors = tuple(errors)
        super().__init__("\n".join(str(error) for error in errors))
