"""Files as they are understood: each sheet with its tables, the same for a screening and for ``tradesieve columns``."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from screening.columns import WHOLE_SHEET, SheetReading, Told
from screening.errors import InputError, Place
from screening.model import Input, SheetNote
from screening.report.words import number
from screening.sheets import Sheet, Workbook, digest_of, gather, open_input


@dataclass(frozen=True, slots=True)
class ReadingOptions:
    """How files are to be read where the user knows better: their encoding, their format, what their columns are.

    ``form`` is a format such as csv, ``password`` opens workbooks that are protected by one.
    """

    encoding: str | None = None
    form: str | None = None
    told: tuple[Told, ...] = ()
    password: str | None = None


AS_FOUND = ReadingOptions()
"""Everything told by the files themselves."""


@contextmanager
def opened(path: Path, digest: str, options: ReadingOptions) -> Iterator[Workbook]:
    """A file opened for reading that still has the digest the run began with. Raises InputError."""
    with open_input(path, encoding=options.encoding, form=options.form, password=options.password) as workbook:
        if workbook.digest != digest:
            raise InputError("the file changed while it was read.", place=Place(file=path.name), remedy="Screen it again.")
        yield workbook


def reading_of(sheet: Sheet, *, name: str, options: ReadingOptions) -> SheetReading:
    """The tables and rows of a sheet; ``name`` is what reports call the file."""
    return SheetReading(sheet.rows(), file=name, sheet=sheet.name, told=options.told)


def note_of(reading: SheetReading, sheet: Sheet, *, name: str) -> SheetNote:
    """What was understood of a sheet so far: after its last row, all of it."""
    if reading.left_out is not None:
        left_out = f"left out with {number(reading.passed, 'row')}, as you said ({reading.left_out})"
        return SheetNote(name, sheet.name, None, 0, note=left_out, hidden=sheet.hidden)
    if not reading.tables:
        count = reading.unread
        nothing = f"no table with names or items was recognised in {number(count, 'row')}; nothing of it was screened"
        return SheetNote(name, sheet.name, None, count, note=nothing if count else "empty", hidden=sheet.hidden)
    tables = [found.table for found in reading.tables]
    columns = [column for table in tables for column in table.columns]
    unused = [f'what you said of column "{one.column}" fits none here' for one in reading.unused()]
    told = (*(("hidden sheet",) if sheet.hidden else ()), *sheet.notes, *reading.remarks(), *unused)
    return SheetNote(
        file=name,
        sheet=sheet.name,
        kind=tables[0].kind,
        rows=sum(found.rows for found in reading.tables),
        columns=tuple(dict.fromkeys((column.letter, column.header, column.role) for column in columns)),
        headers=tables[0].headers,
        note="; ".join(told),
        hidden=sheet.hidden,
        explanation=" ".join(table.explanation for table in tables),
    )


def missed(reading: SheetReading, sheet: Sheet, *, name: str) -> str | None:
    """What of a read sheet could not be screened because no table was found there; None where nothing was missed."""
    if not reading.unread:
        return None
    place = Place(name, sheet.name)
    if not reading.tables:
        what = f"no table with names or items was recognised in {number(reading.unread, 'row')}; nothing of it was screened"
        way = (
            f" If there is nothing to screen on it, leave it out: --map '{sheet.name}!ignore={WHOLE_SHEET}'" if sheet.name else ""
        )
        return f"{place}: {what}.{way}"
    first = reading.tables[0].table
    was = "was" if reading.unread == 1 else "were"
    above = f"{number(reading.unread, 'row')} above the table (its header is in row {first.header_row})"
    return f"{place}: {above} {was} not screened."


NO_ROW = (
    "there is no row in it that could be screened. Check that it is the right file, and that its rows are not on another sheet."
)
"""Said of a file without a row: that nothing was found there must not pass for an answer."""


def never_used(told: Iterable[Told], used: Collection[Told], *, tables: bool) -> list[str]:
    """What the user said of columns that no sheet has; nothing where there was no table to have them."""
    return [
        f'what you said of the column "{one.column}" ({one}) fits no table. See what there is with: tradesieve columns'
        for one in told
        if tables and one not in used
    ]


def aside_note(name: str) -> SheetNote:
    """That a file beside the others was left aside."""
    return SheetNote(name, None, None, 0, note="left aside: a file of the system or of an open program, which holds no data")


# --- which files -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Identified:
    """A file that was named or found: ``input`` is None where it cannot be read, and ``error`` says why."""

    path: Path
    name: str
    input: Input | None
    error: str = ""
    aside: tuple[str, ...] = ()


def identified(paths: Sequence[Path], scratch: Path) -> Iterator[Identified]:
    """The files meant by ``paths``, each with the digest of its bytes; see ``screening.sheets.gather``."""
    for source in gather(paths, scratch=scratch):
        if source.error:
            yield Identified(source.path, source.name, None, str(source.error), source.aside)
            continue
        try:
            digest, size = digest_of(source.path)
        except OSError as error:
            why = f"{source.name}: cannot be read: {error.strerror or error}. Check the path."
            yield Identified(source.path, source.name, None, why, source.aside)
            continue
        kind = Path(source.name).suffix.lstrip(".").lower() or "file"
        yield Identified(source.path, source.name, Input(source.name, digest, size, kind), aside=source.aside)
