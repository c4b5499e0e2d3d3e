"""The second pass over a worksheet's XML: what calamine loses, and how large the sheet says it is.

calamine gives an empty string for error cells and for formulas that were never calculated, drops number formats, and
reserves memory for the whole rectangle that a stray cell spans. The bytes are searched rather than parsed: on 200,000 x 15
cells that takes a fraction of the 20 seconds an XML parser needs for the same answer.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from screening.errors import InputError, Place
from screening.sheets.book import damaged
from screening.sheets.marks import NEVER_CALCULATED, Marks
from screening.sheets.package import Package

_CHUNK = 1 << 22
_ROOT = re.compile(rb"<(?:(\w+):)?worksheet\b")
_NUMBER = re.compile(rb"""\br=["']([A-Z]{1,3})([1-9]\d{0,6})["']""")
_COLUMNS = re.compile(rb"""\sr=["']([A-Z]{1,3})\d""")
_TALL = re.compile(rb"""\sr=["'][A-Z]{1,3}(\d{6,})["']""")
_LAST_ROW = re.compile(rb"""\sr=["'][A-Z]{1,3}(\d+)["']""")
_ROW = re.compile(rb"""\br=["'](\d{1,7})["']""")
_STYLE = re.compile(rb"""\bs=["'](\d+)["']""")
_VALUE = re.compile(rb"<(?:\w+:)?v\b[^>/]*>([^<]*)<")


@dataclass(slots=True)
class SheetFacts:
    """What one worksheet's XML says: its corner (rows, columns, counted from 1) and the cells to correct."""

    marks: Marks = field(default_factory=Marks)
    rows: int = 0
    columns: int = 0


def scan(package: Package, part: str, *, sheet: str, formats: Mapping[int, str]) -> SheetFacts:
    """Read a worksheet part once through.

    ``formats`` gives, by style number, the section of each number format that changes what a whole number shows. Raises
    InputError where the XML is damaged or not in UTF-8.
    """
    facts = SheetFacts()
    with package.open(part) as file:
        rest = package.read_chunk(file, 4096)
        root = _ROOT.search(rest)
        if root is None:
            if rest.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in rest:
                raise InputError(
                    "the sheet is stored as UTF-16, which is not read.",
                    place=Place(file=package.path.name, sheet=sheet),
                    remedy="Open it in a spreadsheet program, save it again, and screen the new copy.",
                )
            if b"chartsheet" in rest or b"dialogsheet" in rest:
                return facts
            raise damaged(package.path, f"{part} is no worksheet", sheet=sheet)
        search = _Search(root[1], formats, facts)
        cell = search.cell_tag
        while chunk := package.read_chunk(file, _CHUNK):
            rest += chunk
            cut = rest.rfind(cell)  # all cells before the last that starts here are whole
            if cut > 0:
                search.through(rest[:cut])
                rest = rest[cut:]
        search.through(rest)
    return facts


class _Search:
    def __init__(self, prefix: bytes | None, formats: Mapping[int, str], facts: SheetFacts) -> None:
        space = prefix + b":" if prefix else b""
        self.cell_tag = b"<" + space + b"c "
        self._cell_end = b"</" + space + b"c>"
        self._row_tag = b"<" + space + b"row"
        self._formula = re.compile(b"<" + space + rb"f[\s/>]")
        self._formula_start = b"<" + space + b"f"
        self._formats = formats
        styles = b"|".join(str(style).encode() for style in sorted(formats))
        self._styled = re.compile(rb"""\ss=["'](?:""" + styles + rb""")["']""") if formats else None
        self._facts = facts
        self._columns: set[bytes] = set()

    def through(self, part: bytes) -> None:
        """Look through a piece of XML that holds whole cells."""
        self._bounds(part)
        for quoted in (b't="e"', b"t='e'"):
            at = part.find(quoted)
            while at >= 0:
                self._error(part, at)
                at = part.find(quoted, at + 5)
        if self._formula_start in part:
            for found in self._formula.finditer(part):
                self._check_formula(part, found.start())
        if self._styled is not None:
            for found in self._styled.finditer(part):
                self._numeral(part, found.start())
        at = part.find(b"hidden=")
        while at >= 0:
            self._hidden(part, at)
            at = part.find(b"hidden=", at + 8)

    def _bounds(self, part: bytes) -> None:
        fresh = set(_COLUMNS.findall(part)) - self._columns
        self._columns |= fresh
        for name in fresh:
            self._facts.columns = max(self._facts.columns, _column(name) + 1)
        tall = _TALL.findall(part)
        if tall:
            self._facts.rows = max(self._facts.rows, max(map(int, set(tall))))
        elif self._facts.rows < 99_999:
            # Rows ascend in every file a program wrote; below 100,000 a wrong order costs nothing that matters.
            last = _LAST_ROW.search(part, max(0, part.rfind(self.cell_tag)))
            if last:
                self._facts.rows = max(self._facts.rows, int(last[1]))

    def _tag(self, part: bytes, at: int) -> tuple[int, int, bytes] | None:
        """Row, column and attributes of the cell tag around a position; None where the position is no cell's."""
        start = part.rfind(b"<", 0, at)
        if start < 0 or not part.startswith(self.cell_tag, start):
            return None
        tag = part[start : part.find(b">", at) + 1]
        found = _NUMBER.search(tag)
        return (int(found[2]) - 1, _column(found[1]), tag) if found else None

    def _body(self, part: bytes, at: int) -> bytes:
        end = part.find(self._cell_end, at)
        return part[at : end if end >= 0 else len(part)]

    def _error(self, part: bytes, at: int) -> None:
        cell = self._tag(part, at)
        if cell:
            value = _VALUE.search(self._body(part, at))
            text = value[1].decode("utf-8", "replace").strip() if value else ""
            self._facts.marks.mark_unreadable(cell[0], cell[1], f"the error {text}" if text else "an error value")

    def _check_formula(self, part: bytes, at: int) -> None:
        """A formula without a stored result; one whose result is the empty text says so by its type."""
        value = _VALUE.search(self._body(part, at))
        if value and value[1]:
            return
        start = part.rfind(self.cell_tag, 0, at)
        cell = self._tag(part, start + len(self.cell_tag)) if start >= 0 else None
        if cell and b't="str"' not in cell[2] and b"t='str'" not in cell[2]:
            self._facts.marks.mark_unreadable(cell[0], cell[1], NEVER_CALCULATED)

    def _numeral(self, part: bytes, at: int) -> None:
        cell = self._tag(part, at)
        if cell:
            style = _STYLE.search(cell[2])
            section = self._formats.get(int(style[1])) if style else None
            if section:
                self._facts.marks.mark_numeral(cell[0], cell[1], section)

    def _hidden(self, part: bytes, at: int) -> None:
        start = part.rfind(b"<", 0, at)
        if start >= 0 and part.startswith(self._row_tag, start) and part[at + 8 : at + 9] in b"1t":
            found = _ROW.search(part, start, at + 400)
            if found:
                self._facts.marks.hide(int(found[1]) - 1)


def _column(name: bytes) -> int:
    number = 0
    for byte in name:
        number = number * 26 + byte - 64
    return number - 1
