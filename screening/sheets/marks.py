"""What a workbook's cells do not tell by themselves (unreadable, hidden, merged), and both put together to rows."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from screening.model import Cell, SheetRow, Unreadable
from screening.sheets import display
from screening.sheets.book import letter

NEVER_CALCULATED = "a formula that was never calculated"
_LOW = 8  # bits for the index of a note
_COLUMN = 16  # bits for the column
_NAMED = 6  # ranges of hidden columns in a note


@dataclass(slots=True)
class Marks:
    """Cells to correct, each with an index into ``reasons`` (unreadable) or ``formats``; compact, as there may be millions.

    Rows and columns count from 0. Hidden rows are counted and the first kept; ``hidden_columns`` are ranges, both ends included,
    of which the ``width`` says how far the cells reach: empty columns beyond may well be hidden.
    """

    reasons: list[str] = field(default_factory=list)
    formats: list[str] = field(default_factory=list)
    unreadable: array[int] = field(default_factory=lambda: array("Q"))
    numerals: array[int] = field(default_factory=lambda: array("Q"))
    hidden_rows: int = 0
    first_hidden: int = 0
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)
    width: int = 0

    def mark_unreadable(self, row: int, column: int, reason: str) -> None:
        """Say that a cell holds something a person would see but we cannot know."""
        self.unreadable.append(_packed(row, column, _index(self.reasons, reason)))

    def mark_numeral(self, row: int, column: int, section: str) -> None:
        """Say that a number shows through a format that ``display.numeral_format`` let pass."""
        self.numerals.append(_packed(row, column, _index(self.formats, section)))

    def hide(self, row: int) -> None:
        """Count a hidden row."""
        self.first_hidden = self.first_hidden or row + 1
        self.hidden_rows += 1

    def hide_columns(self, first: int, last: int) -> None:
        """Say that these columns are hidden."""
        self.hidden_columns.append((first, last))

    def notes(self) -> tuple[str, ...]:
        """What a person should know of the sheet."""
        notes = []
        if self.hidden_rows:
            notes.append(f"hidden rows: {self.hidden_rows}, read too (the first is row {self.first_hidden})")
        notes += hidden_columns(self.hidden_columns, width=self.width)
        if self.unreadable:
            first = min(self.unreadable)
            where = f"{letter(first >> _LOW & (1 << _COLUMN) - 1)}{(first >> _LOW + _COLUMN) + 1}"
            notes.append(f"unreadable cells: {len(self.unreadable)} (the first is {where}: {self.reasons[first & 255]})")
        return tuple(notes)


def hidden_columns(hidden: Iterable[tuple[int, int]], *, width: int) -> list[str]:
    """The note on hidden columns among the first ``width``: none, or one that names them."""
    ranges: list[list[int]] = []
    for first, last in sorted((first, min(last, width - 1)) for first, last in hidden if first < width):
        if ranges and first <= ranges[-1][1] + 1:
            ranges[-1][1] = max(ranges[-1][1], last)
        else:
            ranges.append([first, last])
    if not ranges:
        return []
    names = [letter(first) + (f" to {letter(last)}" if last > first else "") for first, last in ranges[:_NAMED]]
    names += ["others"] if len(ranges) > _NAMED else []
    return [f"hidden columns: {sum(last - first + 1 for first, last in ranges)}, read too ({', '.join(names)})"]


def _packed(row: int, column: int, index: int) -> int:
    return (row << _COLUMN | column) << _LOW | index


def _index(texts: list[str], text: str) -> int:
    if text in texts:
        return texts.index(text)
    if len(texts) == 255:  # no real workbook has so many; the last stands for all others
        return 254
    texts.append(text)
    return len(texts) - 1


def _by_row(marks: Iterable[int]) -> Iterator[tuple[int, list[tuple[int, int]]]]:
    """Marks grouped by row: (row, [(column, index) ...])."""
    row, cells = -1, list[tuple[int, int]]()
    for mark in sorted(marks):
        at = mark >> _LOW + _COLUMN
        if at != row:
            if cells:
                yield row, cells
            row, cells = at, []
        cells.append((mark >> _LOW & (1 << _COLUMN) - 1, mark & (1 << _LOW) - 1))
    if cells:
        yield row, cells


Merge = tuple[tuple[int, int], tuple[int, int]]
"""A merged range: its top-left and bottom-right (row, column), counted from 0."""


def rows(
    values: Iterable[Sequence[object]], *, left: int, width: int, marks: Marks, merges: Iterable[Merge] = ()
) -> Iterator[SheetRow]:
    """The rows of a sheet as the user sees them.

    ``values`` start at row 1 and at the column ``left``; ``width`` is the width of the sheet with those columns. Rows
    without any content are left out.
    """
    spread = _Spread(merges, width)
    unreadable, numerals = _by_row(marks.unreadable), _by_row(marks.numerals)
    flaws, shaped = next(unreadable, None), next(numerals, None)
    pad: list[Cell] = [""] * left
    number = -1
    for number, stored in enumerate(values):
        cells = pad + [value if type(value) is str else display.text(value) for value in stored]
        if shaped is not None and shaped[0] == number:
            for column, index in shaped[1]:
                value = stored[column - left] if left <= column < left + len(stored) else None
                if isinstance(value, int | float) and not isinstance(value, bool):
                    cells[column] = display.formatted(float(value), marks.formats[index])
            shaped = next(numerals, None)
        if flaws is not None and flaws[0] == number:
            _flaw(cells, flaws, marks)
            flaws = next(unreadable, None)
        if spread.concerns(number):
            spread.fill(number, cells)
        if any(cells):
            yield SheetRow(number + 1, tuple(cells))
    while flaws is not None:  # below what calamine takes for the end of the sheet
        cells = []
        _flaw(cells, flaws, marks)
        yield SheetRow(flaws[0] + 1, tuple(cells))
        flaws = next(unreadable, None)


def _flaw(cells: list[Cell], flaws: tuple[int, list[tuple[int, int]]], marks: Marks) -> None:
    for column, index in flaws[1]:
        if column >= len(cells):
            cells.extend([""] * (column + 1 - len(cells)))
        cells[column] = Unreadable(f"{marks.reasons[index]} in {letter(column)}{flaws[0] + 1}")


def spread(rows: Iterable[SheetRow], merges: Iterable[Merge], *, width: int) -> Iterator[SheetRow]:
    """Rows with the value of each merged range in all of its cells, also in rows between them that hold nothing else."""
    ranges = _Spread(merges, width)
    last = 0
    for row in rows:
        for number in range(last + 1, row.number):
            if not ranges.concerns(number - 1):
                continue
            between: list[Cell] = [""] * width
            ranges.fill(number - 1, between)
            if any(between):
                yield SheetRow(number, tuple(between))
        last = row.number
        if ranges.concerns(row.number - 1):
            cells = list(row.cells)
            ranges.fill(row.number - 1, cells)
            row = SheetRow(row.number, tuple(cells))
        yield row


class _Spread:
    """Copies the value of a merged range's top-left cell over the range, row by row, as a person sees it."""

    def __init__(self, merges: Iterable[Merge], width: int) -> None:
        self._waiting = sorted(merges, reverse=True)
        self._open: list[tuple[int, int, int, Cell]] = []
        self._width = width

    def concerns(self, row: int) -> bool:
        """Whether any range touches the row."""
        return bool(self._open) or (bool(self._waiting) and self._waiting[-1][0][0] <= row)

    def fill(self, row: int, cells: list[Cell]) -> None:
        """Fill the row's empty cells."""
        self._open = [merge for merge in self._open if merge[0] >= row]
        while self._waiting and self._waiting[-1][0][0] <= row:
            (top, left), (bottom, right) = self._waiting.pop()
            if top == row and left < len(cells) and cells[left]:
                self._open.append((bottom, left, min(right, self._width - 1), cells[left]))
        for _, left, right, value in self._open:
            for column in range(left, min(right + 1, len(cells))):
                if not cells[column]:
                    cells[column] = value
