"""Old .xls workbooks: values through calamine; error cells and number formats from the record stream beside it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import python_calamine

from screening.errors import InputError, Place
from screening.model import SheetRow
from screening.sheets import biff
from screening.sheets.book import Sheet, Workbook, digest_of
from screening.sheets.calamine import Reader
from screening.sheets.marks import Marks
from screening.sheets.protected import open_protected


def open_xls(path: Path, *, password: str | None = None) -> Workbook:
    """Open a workbook of Excel 97 to 2003 (or 5.0). Raises InputError where it is damaged or protected."""
    if password is not None and biff.is_protected(path):
        return open_protected(path, password)
    digest, size = digest_of(path)
    found = biff.marks(path)
    reader = Reader(path)
    sheets = []
    for declared in reader.book().sheets_metadata:
        if declared.typ is not python_calamine.SheetTypeEnum.WorkSheet:
            continue
        marks = found.get(declared.name, Marks())
        sheets.append(
            Sheet(
                declared.name,
                hidden=declared.visible is not python_calamine.SheetVisibleEnum.Visible,
                notes=marks.notes(),
                source=partial(_rows, reader, declared.name, marks),
            )
        )
    if not sheets:
        raise InputError("the workbook holds no worksheet.", place=Place(file=path.name), remedy="Choose another file.")
    return Workbook(name=path.name, digest=digest, size=size, kind="xls", sheets=tuple(sheets), on_close=reader.close)


def _rows(reader: Reader, sheet: str, marks: Marks) -> Iterator[SheetRow]:
    return reader.rows(sheet, marks)
