"""``tradesieve columns``: what would be screened of files, and why, without screening anything."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from screening.columns import SheetReading, Told, Understood
from screening.errors import InputError
from screening.model import Row
from screening.run.reading import (
    AS_FOUND,
    NO_ROW,
    ReadingOptions,
    aside_note,
    identified,
    missed,
    never_used,
    note_of,
    opened,
    reading_of,
)
from screening.scratch import Scratch
from screening.sheets import Sheet

_SAMPLES = 3
_PROBLEMS = 3


def understand(paths: Sequence[Path], options: ReadingOptions = AS_FOUND) -> Iterator[Understood]:
    """Every sheet of the files meant by ``paths``, in order; files that cannot be read are told as such."""
    used: set[Told] = set()
    tables = False
    with Scratch() as scratch:
        for source in identified(paths, scratch):
            for name in source.aside:
                yield Understood(name, aside_note(name))
            if source.input is None:
                yield Understood(source.name, fault=source.error)
                continue
            try:
                with opened(source.path, source.input.digest, options) as workbook:
                    something = False
                    for sheet in workbook.sheets:
                        reading = reading_of(sheet, name=source.name, options=options)
                        found = _understood(reading, sheet, source.name)
                        yield found
                        used |= reading.used()
                        tables = tables or bool(reading.tables)
                        something = something or bool(found.fault) or any(table.rows for table in found.tables)
                    if not something:
                        yield Understood(source.name, fault=f"{source.name}: {NO_ROW}")
            except InputError as error:
                yield Understood(source.name, fault=str(error))
    for fault in never_used(options.told, used, tables=tables):
        yield Understood("--map", fault=fault)


def _understood(reading: SheetReading, sheet: Sheet, name: str) -> Understood:
    found = Understood(name)
    for row in reading:
        found.problems += bool(row.problems)
        for problem in row.problems:
            if len(found.first_problems) < _PROBLEMS:
                found.first_problems.append((row.place.row or 0, problem))
        _sample(found, reading, row)
    found.tables = reading.tables
    found.note = note_of(reading, sheet, name=name)
    found.fault = missed(reading, sheet, name=name)
    return found


def _sample(found: Understood, reading: SheetReading, row: Row) -> None:
    for number, one in enumerate(reading.tables):
        if one.rows > 50:
            continue
        for column in one.table.columns:
            kept = found.samples.setdefault((number, column.index), [])
            value = row.cells[column.index] if column.index < len(row.cells) else ""
            if value and len(kept) < _SAMPLES and value not in kept and (row.place.row or 0) > one.table.header_row:
                kept.append(value)
