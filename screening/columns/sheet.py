"""A whole sheet: its tables wherever they stand, beside or below one another, and their rows in order. Pure.

Tables beside one another are told apart by columns in which nothing stands. A header of another order among the data begins
a table below. What stands above the first table, and lines that are no items, are counted: nothing passes unseen.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from screening.columns.asides import Aside, shown
from screening.columns.headers import read
from screening.columns.parts import letter
from screening.columns.rows import HEADER_AGAIN, KINDS, read_row, says_the_same, split_names
from screening.columns.table import HEAD, Table, could_be_header, header_score, is_blank, recognise, texts
from screening.columns.told import Told
from screening.errors import InputError, Place
from screening.model import Kind, Party, Row, SheetRow

_LOOK_AHEAD = 40
_MOST_NAMED = 5
"""How many of the lines left aside a note names."""


@dataclass(slots=True)
class FoundTable:
    """A table of a sheet: ``rows`` counts those read by it so far. Its columns are ``left`` to ``right`` (None: the last)."""

    table: Table
    left: int = 0
    right: int | None = None
    rows: int = 0


@dataclass(slots=True)
class _Block:
    """Columns of a sheet that hold one table after the other."""

    left: int
    right: int | None
    found: FoundTable | None = None

    def part(self, row: SheetRow) -> SheetRow:
        """The row without the cells of other blocks; columns keep their places."""
        if not self.left and self.right is None:
            return row
        return SheetRow(row.number, ("",) * min(self.left, len(row.cells)) + row.cells[self.left : self.right])


@dataclass(slots=True)
class SheetReading:
    """The rows of a sheet as they are read; iterate over it once.

    ``told`` are columns as the user describes them. While and after it is iterated over: ``tables`` are those found so far,
    ``asides`` counts the lines that are no items by what they are, ``unread`` counts rows with content above the first table
    when it begins later than where tables are looked for at first, or of a sheet without any. ``left_out`` is what the user said
    that leaves the sheet out, ``passed`` counts its rows then.
    """

    source: Iterable[SheetRow]
    file: str | None
    sheet: str | None
    told: Collection[Told] = ()
    tables: list[FoundTable] = field(default_factory=list)
    asides: dict[str, int] = field(default_factory=dict)
    unread: int = 0
    left_out: Told | None = None
    passed: int = 0
    _rows: Iterator[SheetRow] = field(init=False, repr=False)
    _ahead: deque[SheetRow] = field(default_factory=deque, repr=False)
    _blocks: list[_Block] = field(default_factory=list, repr=False)
    _named: list[Aside] = field(default_factory=list, repr=False)
    _broken: InputError | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        self.told = [one for one in self.told if one.sheet in (None, self.sheet)]
        self._rows = self._whole()
        self.left_out = next((one for one in self.told if one.leaves_out), None)
        if self.left_out is not None:
            return
        self._look(HEAD)
        self._blocks = self._lay_out(list(self._ahead))

    def __iter__(self) -> Iterator[Row]:
        """Rows that hold something to screen, or in which something could not be screened, in order.

        Above a header, rows that name a party in a label ("Customer: Acme Ltd") are given too. Raises InputError where the
        sheet breaks off, after the rows above.
        """
        if self.left_out is not None:
            self.passed = sum(not is_blank(row) for row in self._rows)
            return
        if self.tables or self._find_late():
            while (row := self._next()) is not None:
                for block in self._blocks:
                    if block.found is not None:
                        yield from self._read(block, block.found, block.part(row))
        if self._broken is not None:
            raise self._broken

    def unused(self) -> list[Told]:
        """What the user said that fits no column of the tables found."""
        used = self.used()
        return [one for one in self.told if one not in used]

    def used(self) -> set[Told]:
        """What the user said that fits a column of a table found, or the sheet."""
        return {one for found in self.tables for one in found.table.told} | ({self.left_out} if self.left_out else set())

    def remarks(self) -> list[str]:
        """What a person should know of how the tables were read: several tables, and lines left aside."""
        told = []
        if len(self.tables) > 1:
            places = ", ".join(
                f"{_span(found)} with its header in row {found.table.header_row}"
                if found.table.header_row
                else f"{_span(found)} without a header"
                for found in self.tables
            )
            told.append(f"{len(self.tables)} tables: {places}")
        if self.asides:
            counts = ", ".join(f"{count} {what}{'' if count == 1 else 's'}" for what, count in self.asides.items())
            named = "; ".join(f'row {aside.number} "{aside.text[:40]}"' for aside in self._named)
            more = ", ..." if sum(self.asides.values()) > len(self._named) else ""
            told.append(f"lines that are no items: {counts} ({named}{more})")
        return told

    def _whole(self) -> Iterator[SheetRow]:
        try:
            yield from self.source
        except InputError as error:
            self._broken = error

    def _next(self) -> SheetRow | None:
        return self._ahead.popleft() if self._ahead else next(self._rows, None)

    def _look(self, count: int) -> None:
        self._ahead.extend(islice(self._rows, max(0, count - len(self._ahead))))

    def _lay_out(self, head: Sequence[SheetRow]) -> list[_Block]:
        whole = recognise(head, told=self.told)
        blocks = [_Block(left, right) for left, right in _spans(head)]
        if len(blocks) > 1:
            for block in blocks:
                table = recognise([block.part(row) for row in head], told=self.told)
                block.found = FoundTable(table, block.left, block.right) if table and table.header_row else None
            if not _side_by_side(whole, blocks):
                blocks = []
            else:
                blocks = _without_strangers(blocks)
        if len(blocks) < 2:
            blocks = [_Block(0, None, FoundTable(whole) if whole else None)]
        self.tables += [block.found for block in blocks if block.found]
        return blocks

    def _find_late(self) -> bool:
        """Look for a table below the head of a sheet in which none was recognised."""
        while (row := self._next()) is not None:
            if could_be_header(row.cells) and header_score(row) >= HEADER_AGAIN:
                self._look(_LOOK_AHEAD)
                table = recognise([row, *self._ahead], told=self.told)
                if table is not None and table.first_header_row == row.number:
                    self._ahead.appendleft(row)
                    self._blocks = [_Block(0, None, FoundTable(table))]
                    self.tables += [block.found for block in self._blocks if block.found]
                    return True
            self.unread += not is_blank(row)
        return False

    def _read(self, block: _Block, found: FoundTable, row: SheetRow) -> Iterator[Row]:
        table = found.table
        if row.number <= table.header_row:
            if row.number < table.first_header_row and (named := _labelled(table, row, file=self.file, sheet=self.sheet)):
                yield named
                found.rows += 1
            return
        if _starts_another(table, row):
            self._look(_LOOK_AHEAD)
            other = recognise([row, *map(block.part, self._ahead)], told=self.told)
            if other is not None and other.first_header_row == row.number:
                block.found = FoundTable(other, block.left, block.right)
                self.tables.append(block.found)
                return
        read = read_row(table, row, file=self.file, sheet=self.sheet)
        if isinstance(read, Aside):
            self.asides[read.what] = self.asides.get(read.what, 0) + 1
            if len(self._named) < _MOST_NAMED:
                self._named.append(read)
        elif read is not None:
            found.rows += 1
            yield read


def _span(found: FoundTable) -> str:
    if not found.left and found.right is None:
        return "one"
    last = len(found.table.headers) if found.right is None else min(found.right, len(found.table.headers))
    return f"columns {letter(found.left)} to {letter(max(found.left, last - 1))}"


def _spans(head: Sequence[SheetRow]) -> list[tuple[int, int | None]]:
    """Where blocks of columns begin and end: apart by at least one column in which nothing stands."""
    used: set[int] = set()
    for row in head:
        used.update(i for i, cell in enumerate(row.cells) if cell)
    starts = [i for i in sorted(used) if i - 1 not in used]
    if len(starts) < 2 or len(starts) > 16:
        return [(0, None)]
    ends: list[int | None] = [*starts[1:], None]
    return list(zip([0, *starts[1:]], ends, strict=True))


def _side_by_side(whole: Table | None, blocks: Sequence[_Block]) -> bool:
    """Whether blocks are tables of their own: each says what it is under a header in another row, or all under the same."""
    tables = [block.found.table for block in blocks if block.found]
    if len(tables) < 2:
        return False
    headers = [tuple(text for text in table.headers if text) for table in tables]
    if len({table.header_row for table in tables}) == 1:
        return len(set(headers)) == 1 and len(headers[0]) > 1
    # A header over the whole width that explains every block is the header of one table with gaps.
    covered = whole is not None and all(any(whole.headers[block.left : block.right]) for block in blocks)
    return not covered


def _without_strangers(blocks: list[_Block]) -> list[_Block]:
    """Columns in which no table was recognised go to the table on their left, so that their cells are looked at."""
    kept: list[_Block] = []
    for block in blocks:
        if block.found is not None or not kept:
            kept.append(block)
        else:
            kept[-1].right = block.right
            if kept[-1].found:
                kept[-1].found.right = block.right
    if kept[0].found is None:
        kept[1].left = 0
        if kept[1].found:
            kept[1].found.left = 0
        kept.pop(0)
    return kept


def _starts_another(table: Table, row: SheetRow) -> bool:
    return (
        could_be_header(row.cells)
        and header_score(row) >= HEADER_AGAIN
        and texts(row.cells) not in table.header_texts
        and not says_the_same(table, row)
    )


def _labelled(table: Table, row: SheetRow, *, file: str | None, sheet: str | None) -> Row | None:
    """A row above the header that names parties: "Supplier: Acme Ltd", in one cell or in two."""
    parties = []
    cells = [text for cell in row.cells if isinstance(cell, str) and (text := " ".join(cell.split()))]
    for i, text in enumerate(cells):
        label, colon, value = text.partition(":") if ":" in text else text.partition("：")
        meaning = read(label.strip())
        if not colon or not meaning.sure or meaning.role != meaning.party:
            continue
        value = value.strip() or (cells[i + 1] if i + 1 < len(cells) else "")
        kind = KINDS.get(meaning.role, Kind.UNKNOWN)
        parties += [Party(name, role=meaning.role, kind=kind, column=label.strip()) for name in split_names(value)]
    if not parties:
        return None
    return Row(place=Place(file, sheet, row.number), kind=table.kind, cells=shown(row), parties=tuple(parties))
