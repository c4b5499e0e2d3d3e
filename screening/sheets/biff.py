"""The record stream of .xls files, as far as calamine loses something of it: error cells, number formats, hidden rows
and columns.

Structures after the published specifications [MS-CFB] (the container) and [MS-XLS] (the records). Only what is needed is
read; every length and sector number is checked, because the file may be built to do harm.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

from screening.sheets import display
from screening.sheets.book import damaged
from screening.sheets.marks import NEVER_CALCULATED, Marks

_FREE = 0xFFFFFFFA  # sector numbers from here on are marks, not sectors
_ERRORS = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
}
_BOF, _EOF, _BOUNDSHEET, _FORMAT, _XF = 0x0809, 0x000A, 0x0085, 0x041E, 0x00E0
_DIMENSIONS, _DIMENSIONS_2, _STRINGS = 0x0200, 0x0000, 0x00FC
_CELLS = frozenset({0x0001, 0x0002, 0x0003, 0x0004, 0x0005, 0x0006, 0x00BD, 0x00BE, 0x00D6, 0x00FD})
_CELLS |= {0x0201, 0x0203, 0x0204, 0x0205, 0x027E, 0x0406}
"""Records that begin with a row and a column, of all versions."""
_MOST_ROWS, _MOST_COLUMNS = 65_536, 256
_NUMBER, _RK, _MULRK, _MULBLANK, _FORMULA, _BOOLERR = 0x0203, 0x027E, 0x00BD, 0x00BE, 0x0006, 0x0205
_ROW, _COLINFO, _FILEPASS = 0x0208, 0x007D, 0x002F
_BLANKS = frozenset({0x0001, 0x0201, _MULBLANK})


def marks(path: Path) -> dict[str, Marks]:
    """By sheet name, what calamine loses. Empty for the older streams of Excel 5.0, which are read by calamine alone.

    Raises InputError where the container is damaged.
    """
    content = path.read_bytes()
    try:
        name, stream = _workbook_stream(content)
        _check_extent(stream)
        return _sheets(stream) if name == "Workbook" else {}
    except (struct.error, IndexError, ValueError) as error:
        raise damaged(path, f"its record stream breaks off ({error})") from error


def is_protected(path: Path) -> bool:
    """Whether the records are encrypted; False where the container is damaged, which is said when it is read."""
    try:
        _, stream = _workbook_stream(path.read_bytes())
        return any(kind == _FILEPASS for kind, _ in _records(stream, 0))
    except (struct.error, IndexError, ValueError):
        return False


def _workbook_stream(content: bytes) -> tuple[str, bytes]:
    (shift,) = struct.unpack_from("<H", content, 30)
    mini_shift, fat_count, first_dir = struct.unpack_from("<H", content, 32)[0], *struct.unpack_from("<2I", content, 44)
    cutoff, first_mini, mini_count, first_difat, difat_count = struct.unpack_from("<5I", content, 56)
    if shift not in (9, 12) or mini_shift != 6:
        raise ValueError("its sectors have an impossible size")
    size = 1 << shift
    most = len(content) // size + 1
    if max(fat_count, mini_count, difat_count) > most:
        raise ValueError("it claims more sectors than it has")

    def sector(number: int) -> bytes:
        if (number + 1) * size >= len(content):
            raise ValueError("a sector lies outside the file")
        return content[(number + 1) * size : (number + 2) * size]

    def numbers(data: bytes) -> tuple[int, ...]:
        return struct.unpack(f"<{len(data) // 4}I", data[: len(data) // 4 * 4])

    listed = list(struct.unpack_from("<109I", content, 76))
    at = first_difat
    for _ in range(difat_count):
        if at >= _FREE:
            break
        more = numbers(sector(at))
        listed += more[:-1]
        at = more[-1]
    fat: list[int] = []
    for number in listed[:most]:
        if number < _FREE:
            fat += numbers(sector(number))

    def chain(start: int, table: list[int]) -> Iterator[int]:
        for _ in range(most << 3):
            if start >= _FREE:
                return
            yield start
            start = table[start]
        raise ValueError("its sectors run in a circle")

    directory = b"".join(sector(number) for number in chain(first_dir, fat))
    if len(directory) % 128:
        raise ValueError("its directory is cut short")
    entries = [directory[at : at + 128] for at in range(0, len(directory) - 127, 128)]
    root = b""
    for entry in entries:
        (length,) = struct.unpack_from("<H", entry, 64)
        name = entry[: max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
        start, size_low = struct.unpack_from("<2I", entry, 116)
        if entry[66] == 5:
            root = b"".join(sector(number) for number in chain(start, fat)) if start < _FREE else b""
        if name in ("Workbook", "Book") and entry[66] == 2:
            if size_low >= cutoff:
                return name, b"".join(sector(number) for number in chain(start, fat))[:size_low]
            small: list[int] = []
            for number in chain(first_mini, fat):
                small += numbers(sector(number))
            return name, b"".join(root[number << 6 : (number + 1) << 6] for number in chain(start, small))[:size_low]
    raise ValueError("it holds no workbook")


def _check_extent(stream: bytes) -> None:
    """No cell may lie outside the 65,536 rows and 256 columns of the format: calamine reserves memory for all before it."""
    at = 0
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<2H", stream, at)
        if kind in _CELLS and length >= 4:
            last = struct.unpack_from("<H", stream, at + 2 + length)[0] if kind in (_MULRK, _MULBLANK) else 0
            if max(last, struct.unpack_from("<H", stream, at + 6)[0]) >= _MOST_COLUMNS:
                raise ValueError("a cell lies outside the sheet")
        elif kind in (_DIMENSIONS, _DIMENSIONS_2):
            first_row, rows, left, columns = struct.unpack_from("<2I2H" if length >= 12 else "<4H", stream, at + 4)
            if not (first_row <= rows <= _MOST_ROWS and left <= columns <= _MOST_COLUMNS):
                raise ValueError("a sheet is larger than the format allows")
        elif kind == _STRINGS and length >= 8 and struct.unpack_from("<I", stream, at + 8)[0] > len(stream):
            raise ValueError("it claims more texts than it can hold")
        at += 4 + length


def _records(stream: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    """The records from a place to the end of its substream."""
    depth = 0
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<2H", stream, at)
        yield kind, stream[at + 4 : at + 4 + length]
        depth += (kind == _BOF) - (kind == _EOF)
        if depth <= 0 and kind == _EOF:
            return
        at += 4 + length


def _sheets(stream: bytes) -> dict[str, Marks]:
    formats: dict[int, str] = {}
    styles: list[int] = []
    places: list[tuple[str, int]] = []
    for kind, data in _records(stream, 0):
        if kind == _FILEPASS:
            return {}  # calamine says that it is protected
        if kind == _BOUNDSHEET:
            places.append((_text(data, 6, short=True), struct.unpack_from("<I", data)[0]))
        elif kind == _FORMAT:
            formats[struct.unpack_from("<H", data)[0]] = _text(data, 2, short=False)
        elif kind == _XF:
            styles.append(struct.unpack_from("<H", data, 2)[0])
    sections = {number: display.numeral_format(code) for number, code in formats.items()}
    shown = {style: section for style, number in enumerate(styles) if (section := sections.get(number))}
    return {name: _sheet(stream, place, shown) for name, place in places}


def _text(data: bytes, at: int, *, short: bool) -> str:
    """A string with its length (one byte or two), a flag for wide characters, then the characters."""
    length = data[at] if short else struct.unpack_from("<H", data, at)[0]
    at += 1 if short else 2
    wide = data[at] & 1
    raw = data[at + 1 : at + 1 + length * (2 if wide else 1)]
    return raw.decode("utf-16-le" if wide else "latin-1", "replace")


def _sheet(stream: bytes, place: int, shown: dict[int, str]) -> Marks:
    found = Marks()
    for kind, data in _records(stream, place):
        if kind in _CELLS and kind not in _BLANKS and len(data) >= 4:
            last = struct.unpack_from("<H", data, len(data) - 2 if kind == _MULRK else 2)[0]
            found.width = max(found.width, last + 1)
        if kind in (_NUMBER, _RK):
            row, column, style = struct.unpack_from("<3H", data)
            if style in shown:
                found.mark_numeral(row, column, shown[style])
        elif kind == _MULRK:
            row, column = struct.unpack_from("<2H", data)
            for offset in range((len(data) - 6) // 6):
                (style,) = struct.unpack_from("<H", data, 4 + 6 * offset)
                if style in shown:
                    found.mark_numeral(row, column + offset, shown[style])
        elif kind == _BOOLERR and data[7]:
            row, column = struct.unpack_from("<2H", data)
            found.mark_unreadable(row, column, f"the error {_ERRORS.get(data[6], '')}".strip())
        elif kind == _FORMULA:
            row, column, style = struct.unpack_from("<3H", data)
            result = data[6:14]
            if result[6:] == b"\xff\xff" and result[0] == 2:
                found.mark_unreadable(row, column, f"the error {_ERRORS.get(result[2], '')}".strip())
            elif result[6:] == b"\xff\xff" and result[0] not in (0, 1, 3):
                found.mark_unreadable(row, column, NEVER_CALCULATED)
            elif result[6:] != b"\xff\xff" and style in shown:
                found.mark_numeral(row, column, shown[style])
        elif kind == _ROW and len(data) >= 16 and struct.unpack_from("<I", data, 12)[0] & 0x20:
            found.hide(struct.unpack_from("<H", data)[0])
        elif kind == _COLINFO and len(data) >= 10:
            first, last, wide, _, flags = struct.unpack_from("<5H", data)
            if flags & 1 or not wide:
                found.hide_columns(first, last)
    return found
