"""The workbook's results sheets: what was found in front, the input's own columns behind, one sheet per sheet of input."""

from __future__ import annotations

from pathlib import PurePath

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name

from screening.model import Outcome, ScreenedRow, SheetNote
from screening.report.safe import columns
from screening.report.words import LABEL, asked, best, found, source
from screening.report.xlsx_cells import LONG, MAX_COLUMNS, Grid, Looks, Names, Value

COLUMNS = (
    ("Row", 7),
    ("Outcome", 13),
    ("Priority", 9),
    ("Reason", 44),
    ("Best match", 32),
    ("List or rule", 19),
    ("Score", 7),
    ("Alerts", 7),
)
PLACE = (("File", 26), ("Sheet", 18))
"""In front of the others where one sheet holds the rows of many."""

MEASURED = 500
"""Rows from which the widths of the input's columns are taken."""

NARROW, BROAD = 9, 38
"""Bounds of the width of an input's column, in characters."""


class Results:
    """The results of one sheet of input, or, where ``shared``, of all that get no sheet of their own."""

    def __init__(
        self,
        book: Workbook,
        names: Names,
        looks: Looks,
        note: SheetNote,
        *,
        cells: int,
        many: bool,
        foot: str,
        shared: bool = False,
    ) -> None:
        self._looks, self._shared = looks, shared
        front = (*PLACE, *COLUMNS) if shared else COLUMNS
        self._room = MAX_COLUMNS - len(front)
        own = [] if shared else self._own_headers(note, cells)
        self._grid = Grid(
            book,
            names,
            "Further results" if shared else _sheet_name(note, many),
            headers=[*((title, looks.head) for title, _ in front), *own],
            widths=[*(width for _, width in front), *(_width(title) for title, _ in own)],
            frozen=len(front) - len(COLUMNS) + 2,
            foot=foot,
        )
        self._by_outcome = {outcome: _front_looks(outcome, looks, shared, wrap=True) for outcome in Outcome}
        self._quiet = _front_looks(Outcome.NO_MATCH, looks, shared, wrap=False)

    def start(self, note: SheetNote, cells: int) -> None:
        """On a shared sheet: the rows that follow are of this sheet of input, whose headers are written as a row."""
        own = self._own_headers(note, cells)
        front = [*PLACE, *COLUMNS]
        titles = [note.file, note.sheet, *(title for title, _ in COLUMNS), *(title for title, _ in own)]
        self._grid.add(titles, [*(self._looks.head for _ in front), *(look for _, look in own)])

    def add(self, screened: ScreenedRow) -> None:
        """One row of input. A row without alerts keeps to one line, so that those with alerts stand out."""
        cells = screened.row.cells[: self._room] or (asked(screened.row),)
        front = _front(screened)
        if self._shared:
            front = (screened.row.place.file, screened.row.place.sheet, *front)
        if self._grid.rows < MEASURED:
            self._measure(cells, len(front))
        quiet = screened.result.outcome is Outcome.NO_MATCH and not screened.result.alerts
        wrapped, text = self._looks.wrapped, self._looks.text
        own = [text if quiet or len(cell) > LONG else wrapped for cell in cells]
        looks = self._quiet if quiet else self._by_outcome[screened.result.outcome]
        self._grid.add((*front, *cells), (*looks, *own), fit=not quiet)

    def finish(self) -> None:
        """No row follows."""
        self._grid.finish()

    def _measure(self, cells: tuple[str, ...], first: int) -> None:
        widths = self._grid.widths
        widths += [NARROW] * (first + len(cells) - len(widths))
        for index, cell in enumerate(cells, start=first):
            widths[index] = max(widths[index], _width(cell))

    def _own_headers(self, note: SheetNote, cells: int) -> list[tuple[str, Format]]:
        if not cells and not note.headers:
            return [("Asked", self._looks.head_own)]
        used = {letter for letter, _, _ in note.columns}
        own = []
        for index in range(min(max(cells, len(note.headers)), self._room)):
            letter = xl_col_to_name(index)
            title = note.headers[index] if index < len(note.headers) else ""
            look = self._looks.head_used if letter in used else self._looks.head_own
            own.append((title or f"(column {letter})", look))
        return own


def _front(screened: ScreenedRow) -> tuple[Value, ...]:
    result = screened.result
    alert = best(result)
    number, label = screened.row.place.row, LABEL[result.outcome]
    if alert is None:
        return (number, label, None, result.reason, None, None, None, None)
    match, where = found(alert), source(alert)
    return (number, label, alert.priority, result.reason, match, where, alert.score, len(result.alerts))


def _front_looks(outcome: Outcome, looks: Looks, shared: bool, *, wrap: bool) -> tuple[Format, ...]:
    text = looks.tint(outcome, text_wrap=wrap)
    number = looks.tint(outcome, num_format="0", align="center")
    score = looks.tint(outcome, num_format="0.0", align="center")
    front = (number, looks.word(outcome), number, text, text, text, score, number)
    return (text, text, *front) if shared else front


def _sheet_name(note: SheetNote, many: bool) -> str:
    stem = PurePath(note.file.replace("\\", "/")).stem or note.file
    if not note.sheet:
        return stem
    return f"{stem[:14]} {note.sheet}" if many else note.sheet


def _width(text: str) -> int:
    """Characters that the longest line takes, Han and kana as two, within the bounds of a column."""
    if not text:
        return NARROW
    line = max(text[:1000].split("\n"), key=len)
    return min(max(columns(line[:BROAD]) + 2, NARROW), BROAD)
