"""Parquet files, a batch of rows at a time (extra ``parquet``)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from screening.errors import InputError, Place
from screening.model import Cell, SheetRow, Unreadable
from screening.sheets import display
from screening.sheets.book import Sheet, Workbook, damaged, digest_of

_BATCH = 4096
_MOST_COLUMNS = 16_384


def open_parquet(path: Path) -> Workbook:
    """Open a Parquet file: one sheet, whose first row is the names of its columns.

    Raises InputError where it is damaged or the extra is not installed.
    """
    try:
        from pyarrow import ArrowException
        from pyarrow.parquet import ParquetFile
    except ImportError as error:
        raise InputError(
            "this is a Parquet file, and what reads such files is not installed.",
            place=Place(file=path.name),
            remedy="Install it with: pip install 'tradesieve[parquet]', or export the table as .csv.",
        ) from error
    digest, size = digest_of(path)
    try:
        file = ParquetFile(path, memory_map=False, buffer_size=1 << 20)
    except (ArrowException, OSError, ValueError) as error:
        raise damaged(path, str(error)) from error
    if len(file.schema_arrow.names) > _MOST_COLUMNS:
        file.close()
        raise InputError(
            f"it has {len(file.schema_arrow.names):,} columns, more than a spreadsheet can ({_MOST_COLUMNS:,}).",
            place=Place(file=path.name),
            remedy="Export the columns that name parties and items.",
        )

    def rows() -> Iterator[SheetRow]:
        yield SheetRow(1, tuple(file.schema_arrow.names))
        number = 2
        try:
            for batch in file.iter_batches(batch_size=_BATCH):
                columns = [list(map(_cell, column.to_pylist())) for column in batch.columns]
                for cells in zip(*columns, strict=True):
                    if any(cells):
                        yield SheetRow(number, cells)
                    number += 1
        except (ArrowException, OSError, ValueError, OverflowError) as error:
            raise damaged(path, str(error)) from error

    return Workbook(path.name, digest, size, "parquet", (Sheet(None, source=partial(rows)),), on_close=file.close)


def _cell(value: object) -> Cell:
    if isinstance(value, bytes):
        try:
            return value.decode()
        except UnicodeDecodeError:
            return Unreadable("bytes that are no text")
    if isinstance(value, list | tuple):
        cells = [_cell(one) for one in value]
        return next((c for c in cells if not isinstance(c, str)), "; ".join(c for c in cells if isinstance(c, str)))
    if isinstance(value, dict):
        return _cell(list(value.values()))
    return display.text(value)
