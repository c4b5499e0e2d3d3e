"""The one door to python-calamine: opening, its errors as ours, and its rows as the user sees them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import python_calamine

from screening.model import SheetRow
from screening.sheets import marks
from screening.sheets.book import damaged
from screening.sheets.protected import locked


class Reader:
    """A workbook opened by calamine when first needed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._book: python_calamine.CalamineWorkbook | None = None

    def book(self) -> python_calamine.CalamineWorkbook:
        """The opened workbook. Raises InputError where it is damaged or protected."""
        if self._book is None:
            try:
                self._book = python_calamine.CalamineWorkbook.from_path(str(self._path))
            except BaseException as error:
                self._translate(error, None)
        return self._book

    def rows(self, sheet: str, found: marks.Marks) -> Iterator[SheetRow]:
        """The rows of a sheet with the marks of the second pass applied."""
        book = self.book()
        try:
            content = book.get_sheet_by_name(sheet)
        except BaseException as error:
            self._translate(error, sheet)
        left = content.start[1] if content.start else 0
        values = content.iter_rows() if content.start else iter(())
        merges = content.merged_cell_ranges or ()
        return marks.rows(values, left=left, width=content.total_width + 1, marks=found, merges=merges)

    def close(self) -> None:
        """Let go of the file."""
        if self._book is not None:
            self._book.close()
            self._book = None

    def _translate(self, error: BaseException, sheet: str | None) -> NoReturn:
        if isinstance(error, python_calamine.PasswordError):
            raise locked(self._path) from error
        # A broken file can make calamine panic; that exception comes from outside Python's Exception family.
        if isinstance(error, python_calamine.CalamineError | OSError | ValueError) or type(error).__name__ == "PanicException":
            raise damaged(self._path, str(error) or type(error).__name__, sheet=sheet) from error
        raise error
