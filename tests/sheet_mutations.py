"""Spreadsheets damaged on purpose, and the account of what became of each of their rows."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Iterator
from pathlib import Path

from screening.columns import SheetReading
from screening.columns.table import is_blank, texts
from screening.errors import InputError
from screening.model import SheetRow
from screening.sheets import open_input
from screening.sheets.opening import open_here

JUNK = (
    b"\0",
    b'"',
    b",",
    b"\n",
    b"\r",
    b"\xff\xfe",
    b"<!--",
    b"]]>",
    b"&amp;",
    b"</row>",
    b"<c ",
    b"\xe2\x80\x8b",
    b";;;;",
    b"99999999999",
)


def mutated(content: bytes, chance: random.Random) -> bytes:
    """The bytes of a file with a few of them changed; of a zip container the parts are changed, so that it stays whole."""
    if content.startswith(b"PK") and chance.random() < 0.8:
        return _repacked(content, chance)
    return _damaged(content, chance)


def _damaged(content: bytes, chance: random.Random) -> bytes:
    data = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 5, 30))):
        at = chance.randrange(len(data) + 1)
        match chance.randrange(6):
            case 0:
                data[at : at + 1] = bytes([chance.randrange(256)])
            case 1:
                del data[at : at + chance.choice((1, 3, 50))]
            case 2:
                data[at:at] = chance.choice(JUNK)
            case 3:
                data[at:at] = data[at : at + chance.choice((5, 80))]
            case 4 if chance.random() < 0.2:
                del data[at:]
            case _:
                data[at : at + 4] = data[at : at + 4][::-1]
        data = data or bytearray(b"x")
    return bytes(data)


def _repacked(content: bytes, chance: random.Random) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    telling = [
        name
        for name in parts
        if name.endswith(".xml") and ("sheet" in name.lower() or "strings" in name.lower() or "content" in name)
    ]
    name = chance.choice(telling if telling and chance.random() < 0.8 else list(parts))
    parts[name] = _damaged(parts[name], chance) if parts[name] else b"x"
    if chance.random() < 0.05:
        del parts[chance.choice(list(parts))]
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        for part, data in parts.items():
            package.writestr(part, data)
    return packed.getvalue()


def lost_rows(path: Path, *, guarded: bool = False) -> list[str]:
    """Rows with content of which nothing is said: no row out, no line counted as no item, no failure. None should be."""
    lost: list[str] = []
    try:
        with open_input(path) if guarded else open_here(path, encoding=None, form=None, password=None) as book:
            for sheet in book.sheets:
                seen: list[SheetRow] = []
                reading = SheetReading(_watched(sheet.rows(), seen), file=path.name, sheet=sheet.name)
                out = {row.place.row for row in reading}
                lost += _unaccounted(seen, out, reading, f"{path.name} {sheet.name}")
    except InputError:
        pass  # the failure of the file is counted
    return lost


def _watched(rows: Iterator[SheetRow], seen: list[SheetRow]) -> Iterator[SheetRow]:
    for row in rows:
        seen.append(row)
        yield row


def _unaccounted(seen: list[SheetRow], out: set[int | None], reading: SheetReading, where: str) -> list[str]:
    tables = [found.table for found in reading.tables]
    if not tables:
        content = sum(1 for row in seen if not is_blank(row))
        return [] if reading.unread == content else [f"{where}: {reading.unread} of {content} rows counted"]
    headers = {text for table in tables for text in table.header_texts}
    said = {number for table in tables for number in range(table.first_header_row, table.header_row + 1)}
    silent = [
        row.number
        for row in seen
        if row.number not in out
        and row.number not in said
        and row.number > tables[0].header_row
        and not is_blank(row)
        and not any(set(texts(row.cells)) <= set(header) | {""} for header in headers)
        and not any(table.repeats(row.cells) for table in tables)
    ]
    return [] if len(silent) <= sum(reading.asides.values()) else [f"{where}: rows {silent[:5]} ..."]
