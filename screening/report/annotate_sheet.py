"""Cells put into a worksheet's XML as it streams past; every other byte stays as it is.

Offsets come from expat, so that what is put in lands where a parser sees the row end, whatever the program that wrote it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from html import escape
from typing import IO
from xml.parsers import expat

from screening.model import Outcome
from screening.report.annotate import TITLES, Answers, joined
from screening.report.xlsx_cells import MAX_COLUMNS, cell_text

WIDTHS = (17, 8, 36, 16, 60, 24)
"""Of the columns added, in characters."""

_CHUNK = 1 << 18
_KEPT = 1 << 20
"""Bytes held back for a tag that began in an earlier chunk; tags of rows are some hundred bytes long."""

_WIDE = (b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")
_LETTERS = re.compile("([A-Z]{1,3})([0-9]+)")
_REF = re.compile(rb"""\bref=("[^"]*"|'[^']*')""")
_SPANS = re.compile(rb"""\sspans=("[^"]*"|'[^']*')""")
_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")


class NoRoom(Exception):
    """The sheet cannot take the columns; the message says why."""


@dataclass(slots=True)
class Extent:
    """What a first pass finds: the last column and row in use, the rows above the answers, and the widths set."""

    column: int = 0
    row: int = 0
    header: int | None = None
    widths: list[tuple[int, int]] = field(default_factory=list)
    has_widths: bool = False


def measured(stream: IO[bytes], first: int) -> Extent:
    """The extent of a worksheet whose uppermost answer is in row ``first``; NoRoom where it is no plain worksheet."""
    found = Extent()
    cell = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal cell
        kind = name.rpartition(":")[2]
        if kind == "c":
            cell = _place(attributes["r"])[0] if "r" in attributes else cell + 1
            found.column = max(found.column, cell)
        elif kind == "row":
            found.row, cell = int(attributes.get("r", found.row + 1)), 0
            if found.row < first:
                found.header = max(found.header or 0, found.row)
        elif kind == "mergeCell":
            found.column = max(found.column, _place(attributes.get("ref", "A1").rpartition(":")[2])[0])
        elif kind == "cols":
            found.has_widths = True
        elif kind == "col":
            found.widths.append((int(attributes["min"]), int(attributes["max"])))

    _parse(stream, start, lambda _: None)
    if found.column + len(TITLES) > MAX_COLUMNS:
        raise NoRoom(f"its cells reach column {letters(found.column)}, and there is no room beside them")
    return found


@dataclass(slots=True)
class _Row:
    """A row that gets cells: at its end, or, where it is empty and of one tag, by opening it."""

    cells: bytes
    close: bytes
    empty: bool = False

    def begun(self, tag: bytes) -> bytes:
        """Its first tag, without the attribute that says how far its cells reach."""
        tag = _SPANS.sub(b"", tag)
        self.empty = tag.endswith(b"/>")
        return tag[:-2].rstrip() + b">" + self.cells + self.close if self.empty else tag

    def ended(self, _: bytes) -> bytes:
        """What goes before its last tag."""
        return b"" if self.empty else self.cells


@dataclass(slots=True)
class Splice:
    """Copies one worksheet with the answers put in; ``placed`` counts the answers that found their row."""

    extent: Extent
    answers: Answers
    looks: Mapping[Outcome | None, int]
    placed: int = 0
    _edits: list[tuple[int, int, Callable[[bytes], bytes]]] = field(default_factory=list)
    _row: int = 0
    _open: _Row | None = None

    def copy(self, source: IO[bytes], write: Callable[[bytes], object]) -> None:
        """Copy the sheet; NoRoom where its XML is not what its first reading was."""
        parser = expat.ParserCreate()
        held, offset = b"", 0

        def start(name: str, attributes: dict[str, str]) -> None:
            self._start(name, attributes, parser.CurrentByteIndex)

        def end(name: str) -> None:
            self._end(name, parser.CurrentByteIndex)

        for chunk in _parsing(source, parser, start, end):
            held += chunk
            held, offset = self._flush(held, offset, write, keep=_KEPT)
        self._flush(held, offset, write, keep=0)

    def _start(self, name: str, attributes: dict[str, str], at: int) -> None:
        prefix, _, kind = name.rpartition(":")
        lead = f"{prefix}:" if prefix else ""
        if kind == "row":
            self._row = int(attributes.get("r", self._row + 1))
            cells = self._cells(lead)
            self._open = _Row(cells, f"</{name}>".encode()) if cells else None
            if self._open:
                self._edits.append((at, 0, self._open.begun))
        elif kind == "dimension":
            last = f"{letters(self.extent.column + len(TITLES))}{self.extent.row}".encode()
            self._edits.append((at, 0, lambda tag: _REF.sub(b'ref="A1:' + last + b'"', tag)))
        elif kind == "sheetData" and not self.extent.has_widths:
            widths = f"<{lead}cols>{self._widths(lead)}</{lead}cols>".encode()
            self._edits.append((at, 0, lambda tag: widths + tag))

    def _end(self, name: str, at: int) -> None:
        prefix, _, kind = name.rpartition(":")
        if kind == "cols":
            lead = f"{prefix}:" if prefix else ""
            widths = self._widths(lead).encode()
            self._edits.append((at, -1, lambda _: widths))
        elif kind == "row" and self._open:
            self._edits.append((at, -1, self._open.ended))

    def _flush(self, held: bytes, offset: int, write: Callable[[bytes], object], *, keep: int) -> tuple[bytes, int]:
        """Write what is settled, with the edits made. An edit is of the tag at its place, or (-1) put in before it."""
        at = 0
        for place, size, edit in self._edits:
            begin = place - offset
            if begin < at:
                raise NoRoom("its XML is not as any spreadsheet program writes it")
            end = begin if size < 0 else held.index(b">", begin) + 1
            write(held[at:begin])
            write(edit(held[begin:end]))
            at = end
        self._edits.clear()
        settled = max(at, len(held) - keep)
        write(held[at:settled])
        return held[settled:], offset + settled

    def _cells(self, lead: str) -> bytes:
        if self._row == self.extent.header:
            return b"".join(self._cell(lead, number, title, self.looks.get(None)) for number, title in enumerate(TITLES))
        told = self.answers.of(self._row)
        if not told:
            return b""
        self.placed += len(told)
        one = joined(told)
        look = self.looks.get(one.outcome)
        return b"".join(self._cell(lead, number, value, None if number else look) for number, value in enumerate(one.values))

    def _cell(self, lead: str, number: int, value: str | float | None, look: int | None) -> bytes:
        if value is None or value == "":
            return b""
        where = f'r="{letters(self.extent.column + 1 + number)}{self._row}"' + ("" if look is None else f' s="{look}"')
        if isinstance(value, str):
            text = escape(_ESCAPED.sub("_x005F_", cell_text(value)), quote=False)
            body = f'<{lead}is><{lead}t xml:space="preserve">{text}</{lead}t></{lead}is>'
            return f'<{lead}c {where} t="inlineStr">{body}</{lead}c>'.encode()
        return f"<{lead}c {where}><{lead}v>{value:g}</{lead}v></{lead}c>".encode()

    def _widths(self, lead: str) -> str:
        """Widths for the columns added; none where the sheet sets some there or beyond, as they must stand in order."""
        first = self.extent.column + 1
        if any(high >= first for _, high in self.extent.widths):
            return ""
        told = (
            f'<{lead}col min="{number}" max="{number}" width="{width}" customWidth="1"/>'
            for number, width in enumerate(WIDTHS, start=first)
        )
        return "".join(told)


def letters(column: int) -> str:
    """The letters of a column counted from 1."""
    text = ""
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text


def _place(ref: str) -> tuple[int, int]:
    met = _LETTERS.fullmatch(ref.replace("$", "").upper())
    if met is None:
        raise NoRoom(f'it names a cell "{ref}"')
    column = 0
    for letter in met[1]:
        column = column * 26 + ord(letter) - 64
    return column, int(met[2])


def _parse(stream: IO[bytes], start: Callable[[str, dict[str, str]], None], end: Callable[[str], None]) -> None:
    for _ in _parsing(stream, expat.ParserCreate(), start, end):
        pass


def _parsing(
    stream: IO[bytes],
    parser: expat.XMLParserType,
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None],
) -> Iterator[bytes]:
    """The stream in chunks, each handed on when it has been parsed."""

    def declared(_: str, encoding: str | None, __: int) -> None:
        if encoding and encoding.lower() not in ("utf-8", "us-ascii"):
            raise NoRoom(f"its XML is written in {encoding}")

    def doctype(*_: object) -> None:
        raise NoRoom("its XML carries a DOCTYPE")

    parser.XmlDeclHandler = declared
    parser.StartDoctypeDeclHandler = doctype
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    try:
        while chunk := stream.read(_CHUNK):
            if parser.CurrentByteIndex <= 0 and chunk[:2] in _WIDE:
                raise NoRoom("its XML is written in UTF-16")
            parser.Parse(chunk, False)
            yield chunk
        parser.Parse(b"", True)
    except (expat.ExpatError, ValueError, KeyError) as error:
        raise NoRoom(f"its XML is damaged ({error})") from error
    yield b""
