"""The rows of a worksheet part, streamed: every cell as the user sees it, in memory that does not grow with the sheet.

The XML was parsed once before (``sheetxml.scan``), so it is known to be well formed. Where it is written as every program
writes it, its cells are found by pattern, eight times as fast as a parser hands them out; rows that are written in another
way, and sheets with comments, CDATA or another encoding, go through lxml first and come out written the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Protocol

from lxml import etree

from screening.model import Cell, SheetRow, Unreadable
from screening.sheets import display
from screening.sheets.book import damaged, letter
from screening.sheets.marks import NEVER_CALCULATED
from screening.sheets.package import ZIP_ERRORS, Package

_CHUNK = 1 << 20
_LONGEST_ROW = 64 << 20
_WIDEST = 16_384
_CELL = re.compile(
    rb'<c r="([A-Z]{1,3})\d+"(?: s="(\d+)")?(?: t="([A-Za-z]+)")?(?:/>|>(?:<v>([^<]*)</v></c>|(.*?)</c>))', re.DOTALL
)
_ROW = re.compile(rb"<row\b([^>]*?)(?:/>|>(.*?)</row>)", re.DOTALL)
_NUMBER = re.compile(rb"""\br=["'](\d{1,7})["']""")
_VALUE = re.compile(rb"<v\b[^>]*>([^<]*)</v>")
_FORMULA = re.compile(rb"<f[\s/>]")
_PHONETIC = re.compile(rb"<rPh\b.*?</rPh>", re.DOTALL)
_TEXT = re.compile(rb"<t\b[^>]*?(?:/>|>([^<]*)</t>)")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_ENTITY = re.compile(r"&(?:#(\d+)|#x([0-9A-Fa-f]+)|(amp|lt|gt|quot|apos));")
_ENTITIES = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_FIRST_DAY, _FIRST_DAY_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)
_NAMESPACE = re.compile(rb'\sxmlns(?::\w+)?="[^"]*"')

Show = Callable[[float], str]
"""How a style shows a number."""


class Texts(Protocol):
    """Texts by their number; IndexError where there is none of it."""

    def __getitem__(self, number: int, /) -> str: ...


def decoded(raw: bytes) -> str:
    """Character data as text: entities of XML and the escapes of spreadsheets (``_x000D_``) resolved."""
    text = raw.decode("utf-8", "replace")
    if "&" in text:
        text = _ENTITY.sub(_resolved, text)
    if "_x" in text:
        text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")  # halves of a character come together
    return text


def _resolved(found: re.Match[str]) -> str:
    if found[3]:
        return _ENTITIES[found[3]]
    return chr(int(found[1]) if found[1] else int(found[2], 16))


def texts(raw: bytes) -> str:
    """The text of a string item, whose runs may be formatted one by one; how it is pronounced is left out."""
    if raw.startswith(b"<is><t>") and raw.count(b"<") == 4:
        return decoded(raw[7:-9])
    if b"<rPh" in raw:
        raw = _PHONETIC.sub(b"", raw)
    return decoded(b"".join(_TEXT.findall(raw)))


def shown_by(code: str, *, first_1904: bool) -> Show | None:
    """How a number format shows a number, where it is not the plain number: dates, durations, leading zeros."""
    kind = display.date_format(code)
    if kind is not None:
        first = _FIRST_DAY_1904 if first_1904 else _FIRST_DAY

        def show(value: float) -> str:
            return _moment(value, kind, first)

        return show
    section = display.numeral_format(code)
    return (lambda value: display.formatted(value, section)) if section else None


def _moment(value: float, kind: str, first: datetime) -> str:
    if not 0 <= value < 2_958_466:  # 10000-01-01: spreadsheets show #### beyond
        return display.number(value)
    if kind == "duration":
        return display.text(timedelta(days=value))
    if first is _FIRST_DAY and value < 60:
        value += 1 if value >= 1 else 0  # the day 1900-02-29, which spreadsheets count and calendars do not
    moment = first + timedelta(seconds=round(value * 86_400))
    return display.text(moment.time() if value < 1 else moment)


class RowReader:
    """Reads the rows of one worksheet part.

    ``plain`` says that the part is written as programs write it (``SheetFacts``); ``width`` is the number of cells each row is
    given, ``styles`` how numbers of a style are shown where that is not plainly.
    """

    def __init__(
        self, package: Package, part: str, *, strings: Texts, styles: Mapping[int, Show], plain: bool, width: int
    ) -> None:
        self._package = package
        self._part = part
        self._strings = strings
        self._styles = {str(number).encode(): show for number, show in styles.items()}
        self._plain = plain
        self._width = width
        self._columns = {letter(column).encode(): column for column in range(64)}

    def rows(self) -> Iterator[SheetRow]:
        """The rows that have content, numbered as the user sees them. Raises InputError where the part is damaged."""
        number = 0
        for tag, inner in self._plain_rows() if self._plain else self._parsed_rows():
            found = _NUMBER.search(tag)
            number = int(found[1]) if found else number + 1
            if inner:
                cells = self._cells(inner, number)
                if any(cells):
                    yield SheetRow(number, cells)

    def _plain_rows(self) -> Iterator[tuple[bytes, bytes]]:
        with self._package.open(self._part) as file:
            rest = b""
            while chunk := self._package.read_chunk(file, _CHUNK):
                rest += chunk
                end = rest.rfind(b"</row>")
                if end >= 0:
                    yield from _ROW.findall(rest[: end + 6])
                    rest = rest[end + 6 :]
                elif len(rest) > _LONGEST_ROW:
                    raise damaged(self._package.path, f"{self._part}: a row without end")

    def _parsed_rows(self) -> Iterator[tuple[bytes, bytes]]:
        """Rows as they would be written without comments, CDATA and prefixes."""
        with self._package.open(self._part) as file:
            try:
                for _, row in etree.iterparse(
                    file, tag="{*}row", remove_comments=True, remove_pis=True, resolve_entities=False, no_network=True
                ):
                    yield _rewritten(row)
                    row.clear()
            except (etree.XMLSyntaxError, *ZIP_ERRORS) as error:
                raise damaged(self._package.path, f"{self._part}: {error}") from error

    def _cells(self, inner: bytes, number: int) -> tuple[Cell, ...]:
        found = _CELL.findall(inner)
        if len(found) != inner.count(b"<c ") + inner.count(b"<c>") + inner.count(b"<c/"):
            inner = _rewritten(etree.fromstring(b'<row xmlns:x14ac="a" xmlns:mc="b" xmlns:xr="c">' + inner + b"</row>"))[1]
            found = _CELL.findall(inner)
        cells: list[Cell] = []
        columns, styles, strings = self._columns, self._styles, self._strings
        for name, style, kind, value, rest in found:
            column = columns.get(name)
            if column is None:
                column = self._column(name)
            if rest:
                cell = self._rich(kind, rest, style, f"{name.decode()}{number}")
            elif not value:
                continue
            elif kind == b"s":
                cell = self._shared(value, strings)
            elif not kind or kind == b"n":
                if style in styles:
                    cell = self._styled(value, styles[style])
                elif value.isdigit() and len(value) < 16:
                    cell = value.decode()
                else:
                    cell = self._styled(value, display.number)
            else:
                cell = self._other(kind, value, f"{name.decode()}{number}")
            while len(cells) < column:
                cells.append("")
            if column == len(cells):
                cells.append(cell)
            elif cells[column] and cells[column] != cell:
                cells[column] = Unreadable(f"two values for the one cell {name.decode()}{number}")
            else:
                cells[column] = cell
        if len(cells) < self._width:
            cells += [""] * (self._width - len(cells))
        return tuple(cells)

    def _column(self, name: bytes) -> int:
        number = 0
        for byte in name:
            number = number * 26 + byte - 64
        if number > _WIDEST:
            raise damaged(self._package.path, f"{self._part}: there is no column {name.decode()}")
        self._columns[name] = number - 1
        return number - 1

    def _rich(self, kind: bytes, content: bytes, style: bytes, place: str) -> Cell:
        """A cell of more than a plain value: a formula, or a text of its own."""
        if kind == b"inlineStr":
            return texts(content)
        found = _VALUE.search(content)
        value = found[1] if found else b""
        if not value:
            calculated = kind == b"str" or not _FORMULA.search(content)
            return "" if calculated else Unreadable(f"{NEVER_CALCULATED} in {place}")
        if kind == b"s":
            return self._shared(value, self._strings)
        if not kind or kind == b"n":
            return self._styled(value, self._styles.get(style, display.number))
        return self._other(kind, value, place)

    def _shared(self, value: bytes, strings: Texts) -> Cell:
        try:
            return strings[int(value)]
        except (ValueError, IndexError):
            return Unreadable(f"a text that is not in the file (number {decoded(value)[:20]})")

    @staticmethod
    def _styled(value: bytes, show: Show) -> str:
        try:
            return show(float(value))
        except (ValueError, OverflowError):
            return decoded(value)

    @staticmethod
    def _other(kind: bytes, value: bytes, place: str) -> Cell:
        if kind == b"e":
            return Unreadable(f"the error {decoded(value).strip()} in {place}")
        if kind == b"b":
            return "TRUE" if value.strip() in (b"1", b"true") else "FALSE"
        if kind == b"d":
            return decoded(value).removesuffix("T00:00:00").replace("T", " ")
        return decoded(value)


def _rewritten(row: etree._Element) -> tuple[bytes, bytes]:
    """A parsed row as it is written by most programs: its tag, and its cells with their attributes in the usual order."""
    cells = []
    place = 0
    for cell in row:
        if etree.QName(cell).localname != "c":
            continue
        named = re.match(r"[A-Z]{1,3}", cell.get("r", ""))
        name = named[0] if named else letter(place)
        place = _place(name) + 1
        attributes = f' s="{cell.get("s")}"' if cell.get("s", "").isdigit() else ""
        attributes += f' t="{cell.get("t")}"' if cell.get("t", "").isalpha() else ""
        content = b"".join(map(_child, cell))
        cells.append(f'<c r="{name}1"{attributes}>'.encode() + content + b"</c>")
    return f' r="{row.get("r")}"'.encode() if row.get("r", "").isdigit() else b"", b"".join(cells)


def _place(name: str) -> int:
    number = 0
    for character in name:
        number = number * 26 + ord(character) - 64
    return number - 1


def _child(element: etree._Element) -> bytes:
    """A value, formula or text of a cell without prefixes, comments and namespaces."""
    for inner in element.iter():
        if isinstance(inner.tag, str):
            inner.tag = etree.QName(inner).localname
    etree.cleanup_namespaces(element)
    return _NAMESPACE.sub(b"", etree.tostring(element, encoding="UTF-8", xml_declaration=False, with_tail=False))
