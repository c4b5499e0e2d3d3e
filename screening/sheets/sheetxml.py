"""The first pass over a worksheet's XML: that it is whole, how far its cells reach, what must be said of it.

A parser without handlers goes over all of it, so that what is read afterwards by pattern is known to be well formed. The rest
is searched rather than parsed: on 200,000 x 15 cells that takes a fraction of the 20 seconds a parser needs to hand it out.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from xml.parsers import expat

from screening.errors import InputError, Place
from screening.sheets.book import damaged
from screening.sheets.marks import NEVER_CALCULATED, Marks, Merge
from screening.sheets.package import Package

_CHUNK = 1 << 22
_ROOT = re.compile(rb"<(?:(\w+):)?worksheet\b")
_NUMBER = re.compile(rb"""\br=["']([A-Z]{1,3})([1-9]\d{0,6})["']""")
_COLUMNS = re.compile(rb"""\sr=["']([A-Z]{1,3})\d+["'](?:[^>]*[^/>])?>""")
"""Of cells that are more than a format."""
_TALL = re.compile(rb"""\sr=["'][A-Z]{1,3}(\d{6,})["']""")
_LAST_ROW = re.compile(rb"""\sr=["'][A-Z]{1,3}(\d+)["']""")
_ROW = re.compile(rb"""\br=["'](\d{1,7})["']""")
_HIDDEN = re.compile(rb"""\shidden=["'](?:1|true)["']|\swidth=["']0(?:\.0*)?["']""")
_FROM = re.compile(rb"""\smin=["'](\d{1,5})["']""")
_TO = re.compile(rb"""\smax=["'](\d{1,5})["']""")
_MERGE = re.compile(rb"""<(?:\w+:)?mergeCell\s[^>]*?\bref=["']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})["']""")
_MOST_MERGES = 1_000_000
_VALUE = re.compile(rb"<(?:\w+:)?v\b[^>/]*>([^<]*)<")


@dataclass(slots=True)
class SheetFacts:
    """What one worksheet's XML says: its last row (counted from 1), what is marked in its cells, merged ranges.

    ``plain`` is False where it has comments, CDATA, prefixes or another encoding than UTF-8: its rows cannot be found by pattern.
    """

    marks: Marks = field(default_factory=Marks)
    rows: int = 0
    merges: list[Merge] = field(default_factory=list)
    plain: bool = True

    @property
    def columns(self) -> int:
        """How many columns its cells fill."""
        return self.marks.width


def scan(package: Package, part: str, *, sheet: str) -> SheetFacts:
    """Read a worksheet part once through. Raises InputError where the XML is damaged or not in UTF-8."""
    facts = SheetFacts()
    parser = expat.ParserCreate()

    def odd() -> None:
        facts.plain = False

    watch_plainness(parser, odd)
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
        facts.plain = root[1] is None
        search = _Search(root[1], facts)
        cell = search.cell_tag
        try:
            parser.Parse(rest, False)
            while chunk := package.read_chunk(file, _CHUNK):
                parser.Parse(chunk, False)
                rest += chunk
                cut = rest.rfind(cell)  # all cells before the last that starts here are whole
                if cut > 0:
                    search.through(rest[:cut])
                    rest = rest[cut:]
            parser.Parse(b"", True)
        except (expat.ExpatError, LookupError, ValueError) as error:
            raise damaged(package.path, f"{part}: {error}", sheet=sheet) from error
        search.through(rest)
        search.merges(rest)
    return facts


def watch_plainness(parser: expat.XMLParserType, odd: Callable[[], object]) -> None:
    """Have ``odd`` called where a part has comments, CDATA, instructions or another encoding than UTF-8."""
    parser.CommentHandler = lambda _: odd()
    parser.StartCdataSectionHandler = odd
    parser.ProcessingInstructionHandler = lambda *_: odd()
    parser.XmlDeclHandler = lambda _version, encoding, _alone: odd() if (encoding or "utf-8").lower() != "utf-8" else None


class _Search:
    def __init__(self, prefix: bytes | None, facts: SheetFacts) -> None:
        space = prefix + b":" if prefix else b""
        self.cell_tag = b"<" + space + b"c "
        self._cell_end = b"</" + space + b"c>"
        self._row_tag = b"<" + space + b"row"
        self._column_tag = re.compile(b"<" + space + rb"col\s[^>]*>")
        self._rows_tag = b"<" + space + b"sheetData"
        self._at_columns = True
        self._formula = re.compile(b"<" + space + rb"f[\s/>]")
        self._formula_start = b"<" + space + b"f"
        self._facts = facts
        self._columns: set[bytes] = set()

    def through(self, part: bytes) -> None:
        """Look through a piece of XML that holds whole cells."""
        if self._at_columns:
            self._hidden_columns(part)
        self._bounds(part)
        for quoted in (b't="e"', b"t='e'"):
            at = part.find(quoted)
            while at >= 0:
                self._error(part, at)
                at = part.find(quoted, at + 5)
        if self._formula_start in part:
            for found in self._formula.finditer(part):
                self._check_formula(part, found.start())
        at = part.find(b"hidden=")
        while at >= 0:
            self._hidden(part, at)
            at = part.find(b"hidden=", at + 8)

    def _bounds(self, part: bytes) -> None:
        fresh = set(_COLUMNS.findall(part)) - self._columns
        self._columns |= fresh
        for name in fresh:
            self._facts.marks.width = max(self._facts.marks.width, _column(name) + 1)
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

    def merges(self, part: bytes) -> None:
        """Note the merged ranges, which stand behind the last cell."""
        for found in _MERGE.finditer(part):
            if len(self._facts.merges) >= _MOST_MERGES:
                break
            top, bottom = int(found[2]) - 1, int(found[4]) - 1
            self._facts.merges.append(((top, _column(found[1])), (bottom, _column(found[3]))))

    def _hidden_columns(self, part: bytes) -> None:
        """Note the columns that are hidden, or no wider than nothing; all of them stand before the first row."""
        rows = part.find(self._rows_tag)
        self._at_columns = rows < 0
        for found in self._column_tag.finditer(part, 0, rows if rows >= 0 else len(part)):
            first, last = _FROM.search(found[0]), _TO.search(found[0])
            if first and last and _HIDDEN.search(found[0]):
                self._facts.marks.hide_columns(int(first[1]) - 1, int(last[1]) - 1)

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
