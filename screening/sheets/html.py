"""Web pages saved or exported as spreadsheets: the tables of the page, cell by cell, as a browser lays them out."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from lxml import etree
from lxml import html as page_parser

from screening.errors import InputError, Place
from screening.model import Cell, SheetRow, Unreadable
from screening.sheets.book import Sheet, Workbook
from screening.sheets.encoding import examine

_BIGGEST = 128 << 20
_WIDEST = 16_384


def open_html(path: Path, *, encoding: str | None = None) -> Workbook:
    """Open a page; each outermost table is a sheet. Raises InputError where there is none."""
    if path.stat().st_size > _BIGGEST:
        raise InputError(
            "this is a web page, and too large to read as one.",
            place=Place(file=path.name),
            remedy="Open it in a spreadsheet program and save it as .xlsx.",
        )
    file = examine(path, encoding=encoding)
    content = path.read_bytes().decode(file.encoding, "replace").replace("\0", "")
    content = content[content.index("<") :] if "<" in content else content
    try:
        root = page_parser.document_fromstring(content.encode("utf-8"), parser=page_parser.HTMLParser(encoding="utf-8"))
    except (etree.ParserError, ValueError) as error:
        raise InputError(f"the page cannot be read ({error}).", place=Place(file=path.name), remedy="Export it again.") from error
    tables = [table for table in root.iter("table") if not any(True for _ in table.iterancestors("table"))]
    if not tables:
        raise InputError(
            "this is a web page without a table (perhaps a sign-in page saved by mistake).",
            place=Place(file=path.name),
            remedy="Fetch the file again while signed in.",
        )
    many = len(tables) > 1
    sheets = tuple(
        Sheet(
            f"table {number}" if many else None,
            notes=("a web page that is named as a spreadsheet", file.why),
            source=partial(_rows, table),
        )
        for number, table in enumerate(tables, start=1)
    )
    return Workbook(name=path.name, digest=file.digest, size=file.size, kind="html", sheets=sheets)


def _rows(table: etree._Element) -> Iterator[SheetRow]:
    below: dict[int, tuple[int, Cell]] = {}  # column -> rows that a cell above still covers, and its value
    for number, row in enumerate(table.iter("tr"), start=1):
        cells: list[Cell] = []

        def covered(cells: list[Cell] = cells) -> None:
            while len(cells) in below:
                left, value = below[len(cells)]
                if left == 1:
                    del below[len(cells)]
                else:
                    below[len(cells)] = (left - 1, value)
                cells.append(value)

        for element in row:
            if element.tag not in ("td", "th"):
                continue
            covered()
            value = _value(element)
            for _ in range(min(_span(element, "colspan"), _WIDEST - len(cells))):
                if (rows := _span(element, "rowspan")) > 1:
                    below[len(cells)] = (rows - 1, value)
                cells.append(value)
        covered()
        if any(cells):
            yield SheetRow(number, tuple(cells))


def _value(element: etree._Element) -> Cell:
    text = " ".join("".join(str(piece) for piece in element.itertext()).split())
    return Unreadable("bytes that are no text") if "\ufffd" in text else text


def _span(element: etree._Element, name: str) -> int:
    value = element.get(name, "1").strip()
    return min(max(int(value), 1), 65_536) if value.isascii() and value.isdigit() else 1
