"""Reports: one file per format, and here the registry that names them.

A writer is told of a run as it happens and keeps no rows: ``begin``, then ``sheet`` before the rows of each sheet, ``row``
for every row of input, and ``end`` or ``abort``. What goes to a file appears there only in ``end``, whole; until then, and
after ``abort``, whatever stood at the target stands unharmed. A new format is one module and one line of ``_MAKERS``.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from screening.errors import SettingError
from screening.model import Run, RunEnd, ScreenedRow, Seal, SheetNote


class ReportWriter(Protocol):
    """What every format does. Each method may raise SettingError where the target cannot be written."""

    def begin(self, run: Run) -> None:
        """Open the report; a target that cannot be written is refused here, before any screening."""

    def sheet(self, note: SheetNote) -> None:
        """The rows that follow come from this sheet; its row count may still be unknown (0)."""

    def row(self, screened: ScreenedRow) -> None:
        """One row of input with its answer."""

    def end(self, run_end: RunEnd, seal: Seal | None = None) -> None:
        """Finish the report and put it in place; ``seal`` is None where nothing was recorded."""

    def abort(self) -> None:
        """Throw away what was written so far; harmless after ``end`` and when called twice."""


def _table(target: Path | None, raw: bool) -> ReportWriter:  # noqa: ARG001
    from screening.report.table import TableWriter

    return TableWriter(target)


def _jsonl(target: Path | None, raw: bool) -> ReportWriter:  # noqa: ARG001
    from screening.report.jsonl import JsonlWriter

    return JsonlWriter(target)


def _csv(target: Path | None, raw: bool) -> ReportWriter:
    from screening.report.delimited import CsvWriter

    return CsvWriter(target, raw=raw)


def _xlsx(target: Path | None, raw: bool) -> ReportWriter:  # noqa: ARG001
    from screening.report.xlsx import XlsxWriter

    return XlsxWriter(target)


def _html(target: Path | None, raw: bool) -> ReportWriter:  # noqa: ARG001
    from screening.report.html import HtmlWriter

    return HtmlWriter(target)


_MAKERS: dict[str, Callable[[Path | None, bool], ReportWriter]] = {
    "table": _table,
    "jsonl": _jsonl,
    "csv": _csv,
    "xlsx": _xlsx,
    "html": _html,
}

FORMATS: tuple[str, ...] = tuple(_MAKERS)
"""The names ``--format`` takes."""


def format_for(target: Path) -> str:
    """The format that a file name asks for by its ending; a table for .txt and for none. SettingError for any other ending."""
    from screening.report.output import form_by_ending

    return form_by_ending(target, FORMATS, of="report", endings=".xlsx, .html, .csv, .jsonl or .txt")


def writer(format: str, target: Path | None, *, raw: bool = False) -> ReportWriter:
    """A writer of that format to a file, or to standard output where ``target`` is None.

    ``raw`` leaves formula-like values in csv as they are, for programs. Raises SettingError for an unknown
    format, or one that needs a file and has none.
    """
    if format not in _MAKERS:
        raise SettingError(f'There is no report format "{format}".', remedy=f"Choose one of {', '.join(FORMATS)}.")
    if format == "xlsx" and target is None:
        raise SettingError("A workbook cannot be written to standard output.", remedy="Name a file with --output.")
    return _MAKERS[format](target, raw)
