"""OpenDocument spreadsheets, read from their XML: it holds the very text a person sees, which calamine does not give."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from lxml import etree

from screening.errors import InputError, Place
from screening.model import Cell, SheetRow, Unreadable
from screening.sheets.book import Sheet, Workbook, damaged, digest_of, letter
from screening.sheets.marks import NEVER_CALCULATED, Marks
from screening.sheets.package import ZIP_ERRORS, Package

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_CALC = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_WIDEST = 16_384
_MOST_REPEATS = 1_048_576


def open_ods(path: Path) -> Workbook:
    """Open an OpenDocument spreadsheet. Raises InputError where it is damaged, protected or built to do harm."""
    digest, size = digest_of(path)
    package = Package(path)
    try:
        if "META-INF/manifest.xml" in package.names and b"encryption-data" in package.read("META-INF/manifest.xml"):
            raise InputError(
                "the workbook is protected by a password.",
                place=Place(file=path.name),
                remedy="Open it, remove the password, save it, and screen the copy.",
            )
        declared = _declared(package)
    except BaseException:
        package.close()
        raise
    if not declared:
        package.close()
        raise InputError("the workbook holds no sheet.", place=Place(file=path.name), remedy="Choose another file.")
    sheets = tuple(
        Sheet(
            name,
            hidden=hidden,
            notes=marks.notes(),
            source=partial(_rows, package, number),
        )
        for number, (name, hidden, marks) in enumerate(declared)
    )
    return Workbook(name=path.name, digest=digest, size=size, kind="ods", sheets=sheets, on_close=package.close)


def _events(package: Package, tags: tuple[str, ...]) -> Iterator[tuple[str, etree._Element]]:
    with package.open("content.xml") as file:
        try:
            yield from etree.iterparse(file, events=("start", "end"), tag=tags, resolve_entities=False, no_network=True)
        except (etree.XMLSyntaxError, *ZIP_ERRORS) as error:
            raise damaged(package.path, f"content.xml: {error}") from error


def _declared(package: Package) -> list[tuple[str, bool, Marks]]:
    """Each sheet's name, whether it is hidden, and its hidden rows and columns; the whole part is read once."""
    hidden_styles: set[str] = set()
    sheets: list[tuple[str, bool, Marks]] = []
    depth, columns, rows = 0, 0, 0
    tags = (_TABLE + "table", _TABLE + "table-column", _TABLE + "table-row", _STYLE + "style")
    for event, element in _events(package, tags):
        if element.tag == _STYLE + "style":
            if event == "end" and any(child.get(_TABLE + "display") == "false" for child in element):
                hidden_styles.add(element.get(_STYLE + "name", ""))
        elif element.tag == _TABLE + "table":
            depth += 1 if event == "start" else -1
            if event == "start" and depth == 1:
                hidden = element.get(_TABLE + "style-name") in hidden_styles
                sheets.append((element.get(_TABLE + "name", ""), hidden, Marks()))
                columns = rows = 0
        elif event == "end":
            marks = sheets[-1][2] if sheets and depth == 1 else Marks()
            shown = element.get(_TABLE + "visibility", "visible") == "visible"
            if element.tag == _TABLE + "table-column":
                until = columns + _repeats(element, "number-columns-repeated")
                if not shown:
                    marks.hide_columns(columns, until - 1)
                columns = until
            else:
                repeats = _repeats(element, "number-rows-repeated")
                filled = 0 if shown and not marks.hidden_columns else _filled(element)
                marks.width = max(marks.width, filled)
                for offset in range(min(repeats, _MOST_REPEATS) if filled and not shown else 0):
                    marks.hide(rows + offset)
                rows += repeats
            element.clear()
    return sheets


def _filled(row: etree._Element) -> int:
    """How many columns the cells of a row fill, up to the last that holds something."""
    column = filled = 0
    for element in row:
        column += _repeats(element, "number-columns-repeated")
        if len(element) or element.get(_OFFICE + "value-type") or element.get(_TABLE + "formula"):
            filled = column
    return filled


def _rows(package: Package, wanted: int) -> Iterator[SheetRow]:
    sheet, depth, number = -1, 0, 0
    below: dict[int, tuple[int, Cell]] = {}
    for event, element in _events(package, (_TABLE + "table", _TABLE + "table-row")):
        if element.tag == _TABLE + "table":
            depth += 1 if event == "start" else -1
            if event == "start" and depth == 1:
                sheet += 1
            if event == "end" and depth == 0 and sheet == wanted:
                return
        elif event == "end":
            if sheet == wanted and depth == 1:
                repeats = _repeats(element, "number-rows-repeated")
                cells = _cells(element, number + 1, below)
                if any(cells):
                    for offset in range(min(repeats, _MOST_REPEATS)):
                        yield SheetRow(number + 1 + offset, cells)
                number += repeats
            element.clear()


def _cells(row: etree._Element, number: int, below: dict[int, tuple[int, Cell]]) -> tuple[Cell, ...]:
    cells: list[Cell] = []
    trailing = 0  # empty cells are only written once something follows them: a sheet is 16,384 columns wide
    for element in row:
        if element.tag not in (_TABLE + "table-cell", _TABLE + "covered-table-cell"):
            continue
        repeats = _repeats(element, "number-columns-repeated")
        column = len(cells) + trailing
        value: Cell = ""
        if element.tag == _TABLE + "covered-table-cell" and column in below:
            left, value = below.pop(column)
            if left > 1:
                below[column] = (left - 1, value)
        elif element.tag == _TABLE + "table-cell":
            value = _value(element, f"{letter(column)}{number}")
            _spread(element, column, value, below)
        if value:
            cells += [""] * trailing + [value] * min(repeats, _WIDEST)
            trailing = 0
        else:
            trailing += repeats
        if len(cells) + trailing > _WIDEST:
            break
    return tuple(cells)


def _spread(element: etree._Element, column: int, value: Cell, below: dict[int, tuple[int, Cell]]) -> None:
    """Note the cells that a merged one covers, so that each shows its value: right in this row, and in the rows below."""
    across = min(_repeats(element, "number-columns-spanned"), _WIDEST)
    down = min(_repeats(element, "number-rows-spanned"), _MOST_REPEATS)
    if value and (across > 1 or down > 1):
        for offset in range(across):
            rows = down - 1 if offset == 0 else down
            if rows:
                below[column + offset] = (rows, value)


def _repeats(element: etree._Element, name: str) -> int:
    value = element.get(_TABLE + name, "1")
    return max(1, int(value)) if value.isascii() and value.isdigit() else 1


def _value(element: etree._Element, place: str) -> Cell:
    kind = element.get(_OFFICE + "value-type")
    shown = "\n".join("".join(str(piece) for piece in line.itertext()) for line in element if line.tag == _TEXT + "p")
    if element.get(_CALC + "value-type") == "error" or (element.get(_TABLE + "formula") and shown.startswith(("#", "Err:"))):
        return Unreadable(f"the error {shown} in {place}")
    if kind is None:
        return Unreadable(f"{NEVER_CALCULATED} in {place}") if element.get(_TABLE + "formula") and not shown else shown
    if kind == "date":
        day, _, clock = element.get(_OFFICE + "date-value", shown).partition("T")
        return day if clock in ("", "00:00:00") else f"{day} {clock[:8]}"
    if kind == "boolean":
        return element.get(_OFFICE + "boolean-value", shown).upper()
    return shown or element.get(_OFFICE + "value", "")
