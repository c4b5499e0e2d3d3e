"""Counts that a report keeps while rows stream by: by outcome, by sheet, by list and by rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from screening.model import Outcome, ScreenedRow, SheetNote
from screening.report.words import not_screened


@dataclass(slots=True)
class SheetTally:
    """The counts of one sheet, beside what was understood of it."""

    note: SheetNote
    outcomes: Counter[Outcome] = field(default_factory=Counter)
    partly: int = 0
    """Rows of another outcome than not screened in which something was not screened."""


class Tally:
    """The counts of one run. ``sheet`` starts a new sheet; rows before any sheet start one of their own."""

    def __init__(self) -> None:
        self.sheets: list[SheetTally] = []
        self.by_list: Counter[str] = Counter()
        self.by_rule: Counter[str] = Counter()
        self.suppressed = 0
        self.left_out = 0
        """Listed names that reach the threshold, beyond the alerts that a row shows."""

    @property
    def partly(self) -> int:
        """Rows that were screened only in part."""
        return sum(sheet.partly for sheet in self.sheets)

    def sheet(self, note: SheetNote) -> None:
        """The rows that follow are of this sheet."""
        self.sheets.append(SheetTally(note))

    def row(self, screened: ScreenedRow) -> None:
        """Count one row."""
        if not self.sheets:
            place = screened.row.place
            self.sheet(SheetNote(file=place.file or "question", sheet=place.sheet, kind=screened.row.kind, rows=0))
        sheet = self.sheets[-1]
        outcome = screened.result.outcome
        sheet.outcomes[outcome] += 1
        self.left_out += screened.result.left_out
        if outcome is not Outcome.NOT_SCREENED and not_screened(screened):
            sheet.partly += 1
        for alert in screened.result.alerts:
            if alert.suppressed_by is not None:
                self.suppressed += 1
            if alert.list is not None:
                self.by_list[alert.list] += 1
            if alert.rule is not None:
                self.by_rule[alert.rule] += 1

    def with_notes(self, notes: Sequence[SheetNote]) -> list[SheetTally]:
        """The counts under the final notes of a run, in the run's order; sheets without rows have counts of 0.

        Two tables of one sheet are told apart by their order. A sheet whose final note is missing keeps its first one.
        """
        left = list(self.sheets)
        told = []
        for note in notes:
            mine = next((s for s in left if (s.note.file, s.note.sheet) == (note.file, note.sheet)), None)
            if mine is None:
                told.append(SheetTally(note))
            else:
                left.remove(mine)
                told.append(SheetTally(note, mine.outcomes, mine.partly))
        return told + left
