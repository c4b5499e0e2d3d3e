"""Files that hold one table or several, as records by column: delimited text, workbooks, web pages, JSON.

Content decides what a file is, not its name. The columns are those of the list's layout; a column that nobody has decided
on refuses the file. A table is found by its header, which may stand below titles and notes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from pathlib import Path
from typing import Any

import msgspec
from lxml import etree
from lxml import html as page_parser

from screening.errors import InputError, ListError
from screening.formats.delimited import Line, lines
from screening.formats.layout import Layout, folded
from screening.formats.reading import Context, Notes, RemarkKind, check_columns
from screening.model import Unreadable
from screening.sheets import open_input
from screening.sheets.encoding import examine

_HEAD = 4096
_TITLE_ROWS = 15
"""How many rows of titles and notes may stand above a header."""

_COUNTS = frozenset({"count", "total", "record_count"})
"""Keys of a JSON file that say how many records it holds."""


@dataclass(slots=True)
class Record:
    """The values of one record by column, as the layout spells it; ``fault`` says why it could not be taken apart."""

    where: str
    values: dict[str, tuple[str, ...]] = field(default_factory=dict)
    fault: str | None = None


def records(path: Path, context: Context, notes: Notes, layout: Layout) -> Iterator[Record]:
    """The records of a file, or of each file of a folder. Raises ListError for what is not the list or not whole."""
    if path.is_dir():
        for part in sorted(path.iterdir()):
            if part.name in context.ignore:
                notes.add(RemarkKind.IGNORED_FIELD, part.name)
            else:
                yield from records(part, replace(context, name=part.name), notes, layout)
        return
    with path.open("rb") as file:
        head = file.read(_HEAD)
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not start.strip(b"\0\r\n\t ,;|") and path.stat().st_size <= _HEAD:
        raise context.not_a_list("is empty.")
    columns = _Columns(context, notes, layout)
    if start[:1] in (b"{", b"["):
        yield from _json(path, columns)
    elif start[:2] == b"PK" or start[:4] == b"\xd0\xcf\x11\xe0":
        yield from _workbook(path, columns)
    elif start[:1] == b"<":
        lowered = start.lower()
        if not any(mark in lowered for mark in (b"<html", b"<!doctype html", b"<table")):
            raise context.not_a_list("is XML, not the list.")
        yield from _page(path, columns)
    else:
        yield from _text(path, columns)


def first_row(path: Path, context: Context) -> list[str]:
    """The first row of a file of text or a workbook, which may say of which day it is; none where there is no row."""
    with path.open("rb") as file:
        start = file.read(4)
    if start[:2] != b"PK" and start != b"\xd0\xcf\x11\xe0":
        return next((line.cells for line in lines(path, context)), [])
    try:
        with open_input(path) as book:
            rows = (row for sheet in book.sheets for row in _lines(sheet.rows(), ""))
            return next((row.cells for row in rows), [])
    except InputError as problem:
        raise context.not_a_list(problem.what) from problem


@dataclass(slots=True)
class _Columns:
    """The columns of a layout, found again in headers whatever their case and blanks."""

    context: Context
    notes: Notes
    layout: Layout
    _names: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self._names = {folded(name): name for name in (*self.context.ignore, *self.layout.columns)}

    def name(self, header: str) -> str:
        """The layout's spelling of a header, by the whole of it or one of its lines; else the header with single blanks."""
        for text in (header, *header.splitlines()):
            if (found := self._names.get(folded(text))) is not None:
                return found
        return " ".join(header.split())

    def is_header(self, cells: Iterable[str]) -> bool:
        """Whether a row is the header: a column with the name is in it, and most of its cells are columns that we know."""
        names = [self.name(cell) for cell in cells if cell.strip()]
        known = [name for name in names if name in self.layout.columns]
        return any(self.layout.columns[name] == "name" for name in known) and 2 * len(known) >= len(names)

    def check(self, names: Iterable[str], where: str = "") -> list[str]:
        """The columns of a header, "" where it is blank. Raises ListError for unknown, missing and repeated ones."""
        columns = [self.name(name) for name in names]
        given = [name for name in columns if name]
        repeated = sorted({name for name in given if given.count(name) > 1})
        if repeated:
            raise self.context.not_a_list(f'has the column "{repeated[0]}" twice{where}.')
        check_columns(self.context, self.notes, given, frozenset(self.layout.columns), frozenset(self.layout.required))
        return columns

    def values(self, pairs: Iterable[tuple[str, tuple[str, ...]]]) -> dict[str, tuple[str, ...]]:
        """The values of a record without blank ones and those left out by name."""
        found = {name: tuple(text for value in values if (text := value.strip())) for name, values in pairs}
        return {name: values for name, values in found.items() if values and name in self.layout.columns}


def _table(rows: Iterator[Line], columns: _Columns, beside: Mapping[str, str], where: str = "") -> Iterator[Record] | None:
    """The records of a table, or None where no header is found.

    ``beside`` are columns that the file does not print; ``where`` names a sheet, whose rows end at their last full cell.
    """
    above = list(islice(rows, _TITLE_ROWS))
    place = next((number for number, row in enumerate(above) if not row.fault and columns.is_header(row.cells)), None)
    if place is None:
        return None
    header = above[place].cells
    names = columns.check([*header, *(key for key in beside if key in columns.layout.columns)], where)[: len(header)]
    return _records(chain(above[place + 1 :], rows), header, names, columns, beside, padded=bool(where))


def _records(
    rows: Iterator[Line], header: list[str], names: list[str], columns: _Columns, beside: Mapping[str, str], *, padded: bool
) -> Iterator[Record]:
    for row in rows:
        if row.fault:
            yield Record(row.where, fault=row.fault)
            continue
        cells = row.cells
        if padded:
            cells = cells + [""] * (len(header) - len(cells))
        if cells == header:
            columns.notes.add(RemarkKind.REPEATED_HEADER, row.where)
        elif len(cells) < len(header) or any(cell.strip() for cell in cells[len(header) :]):
            yield Record(row.where, fault=f"it has {len(cells)} columns, the header {len(header)}")
        elif stray := [cell for name, cell in zip(names, cells, strict=False) if not name and cell.strip()]:
            yield Record(row.where, fault=f"{stray[0]!r} stands below no column")
        else:
            pairs = [(name, (cell,)) for name, cell in zip(names, cells, strict=False)]
            if values := columns.values(pairs):
                yield Record(row.where, values | columns.values((key, (text,)) for key, text in beside.items()))


def _text(path: Path, columns: _Columns) -> Iterator[Record]:
    encoding = "utf-8-sig"
    if columns.layout.encoding == "any":
        encoding = examine(path).encoding
    for delimiter in ",;\t|":
        found = _table(lines(path, columns.context, delimiter=delimiter, encoding=encoding), columns, {})
        if found is not None:
            yield from found
            return
    raise columns.context.not_a_list(f"is not this list: no line of it is a header{_with_the_name(columns)}.")


def _workbook(path: Path, columns: _Columns) -> Iterator[Record]:
    context = columns.context
    try:
        with open_input(path) as book:
            found = 0
            for sheet in book.sheets:
                name = sheet.name or ""
                title = f'sheet "{name}"'
                if title in context.ignore:
                    columns.notes.add(RemarkKind.IGNORED_FIELD, title)
                    continue
                rows = _lines(sheet.rows(), f"{title}, " if len(book.sheets) > 1 else "")
                first = next(rows, None)
                if first is None:
                    continue
                table = _table(chain([first], rows), columns, {"(sheet)": name}, f" in its {title}")
                if table is None:
                    raise _no_table(columns, title)
                found += 1
                yield from table
    except InputError as problem:
        raise context.not_a_list(problem.what) from problem
    if not found:
        raise context.not_a_list("holds no rows.")


def _page(path: Path, columns: _Columns) -> Iterator[Record]:
    context = columns.context
    content = path.read_bytes()
    if not content.rstrip().lower().endswith((b"</html>", b"</table>")):
        raise context.not_a_list("is a web page that breaks off before its end.")
    for tag in (b"table", b"tr", b"td", b"th"):
        opened, closed = (len(re.findall(mark + tag + rb"[\s>]", content, re.IGNORECASE)) for mark in (b"<", b"</"))
        if closed and opened != closed:  # a browser would show it all the same, with rows run together
            raise context.not_a_list(f"is a web page with a damaged table ({opened:,} <{tag.decode()}>, {closed:,} closed).")
    sections = _sections(content)
    found = 0
    try:
        with open_input(path) as book:
            for number, sheet in enumerate(book.sheets):
                title = f"table {number + 1}"
                if title in context.ignore:
                    columns.notes.add(RemarkKind.IGNORED_FIELD, title)
                    continue
                beside = {"(section)": sections[number]} if number < len(sections) else {}
                table = _table(_lines(sheet.rows(), f"{title}, "), columns, beside, f" in its {title}")
                if table is None:
                    raise _no_table(columns, title)
                found += 1
                yield from table
    except InputError as problem:
        raise context.not_a_list(problem.what) from problem


def _sections(content: bytes) -> list[str]:
    """The text right before each outermost table of a page."""
    root = page_parser.document_fromstring(content, parser=page_parser.HTMLParser(encoding="utf-8"))
    tables = [table for table in root.iter("table") if not any(True for _ in table.iterancestors("table"))]
    return [_before(table) for table in tables]


def _before(table: etree._Element) -> str:
    for element in (table, *table.iterancestors()):
        for sibling in element.itersiblings(preceding=True):
            if not isinstance(sibling.tag, str) or sibling.tag in ("script", "style"):
                continue  # a comment has no text of its own
            if text := " ".join("".join(str(piece) for piece in sibling.itertext()).split()):
                return text
    return ""


def _lines(rows: Iterable[Any], where: str) -> Iterator[Line]:
    """The rows of a sheet; one with a cell that cannot be read is a fault."""
    for row in rows:
        unread = next((cell for cell in row.cells if isinstance(cell, Unreadable)), None)
        cells = [cell if isinstance(cell, str) else "" for cell in row.cells]
        yield Line(f"{where}row {row.number}", cells, f"a cell cannot be read: {unread.reason}" if unread else None)


def _no_table(columns: _Columns, title: str) -> ListError:
    """The error for a sheet or table in which no header is found: perhaps another list, perhaps a header that changed."""
    context = columns.context
    return context.error(
        f"is not this list: no row of its {title} is a header{_with_the_name(columns)}.",
        remedy="Nothing was stored. Check that it is the publisher's file, whole; if that table may be left out, add"
        f" {title!r} to `ignore` in {context.definition}.",
    )


def _with_the_name(columns: _Columns) -> str:
    names = [f'"{name}"' for name in columns.layout.columns if columns.layout.columns[name] == "name"]
    return f" with the column {' or '.join(names)}"


def _json(path: Path, columns: _Columns) -> Iterator[Record]:
    context = columns.context
    try:
        document = msgspec.json.decode(path.read_bytes().removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as problem:
        raise context.not_a_list(f"is not whole, valid JSON ({problem}).") from problem
    items, beside = document, dict[str, str]()
    if isinstance(document, dict):
        held = [key for key, value in document.items() if isinstance(value, list)]
        if len(held) != 1:
            raise context.not_a_list("is JSON, but not the list: it does not hold one list of records.")
        items = document[held[0]]
        for key, value in document.items():
            if key in _COUNTS and isinstance(value, int) and value != len(items):
                raise context.not_a_list(f"says that it has {value:,} records and holds {len(items):,}.")
            if key not in _COUNTS and key != held[0]:
                beside[f"({key})"] = _scalar(value) or ""
    if not isinstance(items, list) or not items:
        raise context.not_a_list("holds no records.")
    layout: frozenset[str] = frozenset()
    for number, item in enumerate(items, start=1):
        where = f"record {number}"
        if not isinstance(item, dict):
            yield Record(where, fault="it is no JSON object")
            continue
        flat, fault = _flat(item)
        if layout != flat.keys():
            layout = frozenset(flat)
            columns.check([*layout, *beside])
        values = columns.values((columns.name(key), value) for key, value in flat.items())
        values |= columns.values((columns.name(key), (text,)) for key, text in beside.items())
        yield Record(where, {} if fault else values, fault)


def _flat(item: Mapping[str, Any], prefix: str = "") -> tuple[dict[str, tuple[str, ...]], str | None]:
    """A JSON object's values by key, those of objects in it by "key.key"; and the first that is no text, if any."""
    found: dict[str, tuple[str, ...]] = {}
    fault = None
    for key, value in item.items():
        name = f"{prefix}{key}"
        if isinstance(value, dict):
            below, wrong = _flat(value, f"{name}.")
            found |= below
            fault = fault or wrong
            continue
        parts = [_scalar(part) for part in value] if isinstance(value, list) else [_scalar(value)]
        if None in parts:
            fault = fault or f"{name} is no text or list of texts"
        found[name] = tuple(part for part in parts if part)
    return found, fault


def _scalar(value: Any) -> str | None:
    """A JSON value as text, "" for null; None for what is no single value."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, str | int | float) else None
