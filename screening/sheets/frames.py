"""What passes between a reading child and its parent: msgpack messages, each with its length in front."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from typing import IO, TypeVar

import msgspec

from screening.errors import InputError, Place
from screening.model import Cell, SheetRow, Unreadable

_LENGTH = struct.Struct("<I")
_T = TypeVar("_T")

SUSPECT = "It may be built to do harm. Ask the sender for the data as .csv."
"""What to do about a file that breaks what reads it."""

PackedRow = tuple[int, tuple[str, ...], dict[int, str] | None]
"""A row: its number, its cells as text, and the reasons of those that are unreadable by their place."""


class Request(msgspec.Struct, frozen=True):
    """What the child is to open, and what it may use of the machine."""

    path: str
    memory: int
    seconds: int
    encoding: str | None = None
    form: str | None = None
    password: str | None = None


class SheetHead(msgspec.Struct, frozen=True):
    """A sheet without its rows."""

    name: str | None
    hidden: bool
    notes: tuple[str, ...]
    height: int | None


def too_long(file: str, seconds: int) -> InputError:
    """The error for a file that takes more than its share of computing."""
    why = f"reading it took more than the {seconds} seconds of computing that a file of its size may take."
    return InputError(why, place=Place(file=file), remedy=SUSPECT)


class Opened(msgspec.Struct, frozen=True, tag=True):
    """The child has opened the file."""

    digest: str
    size: int
    kind: str
    sheets: tuple[SheetHead, ...]


class Rows(msgspec.Struct, frozen=True, tag=True):
    """Some rows of the sheet that was asked for."""

    rows: tuple[PackedRow, ...]


class End(msgspec.Struct, frozen=True, tag=True):
    """That sheet has no more rows."""


class Failed(msgspec.Struct, frozen=True, tag=True):
    """The file cannot be read, or not from here on: an InputError of the child."""

    what: str
    file: str | None
    sheet: str | None
    row: int | None
    remedy: str

    def error(self) -> InputError:
        """The error as the parent raises it."""
        return InputError(self.what, place=Place(self.file, self.sheet, self.row), remedy=self.remedy)


Answer = Opened | Rows | End | Failed
_ENCODER = msgspec.msgpack.Encoder()


def send(stream: IO[bytes], message: object) -> None:
    """Write one message and see that it leaves."""
    content = _ENCODER.encode(message)
    stream.write(_LENGTH.pack(len(content)) + content)
    stream.flush()


def receive(stream: IO[bytes], decoder: msgspec.msgpack.Decoder[_T]) -> _T | None:
    """Read one message; None where the other side is gone."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    content = stream.read(length)
    return decoder.decode(content) if len(content) == length else None


def packed(rows: Iterable[SheetRow]) -> tuple[PackedRow, ...]:
    """Rows as they are sent."""
    return tuple(map(_packed, rows))


def _packed(row: SheetRow) -> PackedRow:
    flaws = {i: cell.reason for i, cell in enumerate(row.cells) if isinstance(cell, Unreadable)}
    texts = tuple([cell if isinstance(cell, str) else "" for cell in row.cells])
    return row.number, texts, flaws or None


def unpacked(row: PackedRow) -> SheetRow:
    """A row as it was before it was sent."""
    number, texts, flaws = row
    if not flaws:
        return SheetRow(number, texts)
    cells: list[Cell] = list(texts)
    for place, reason in flaws.items():
        cells[place] = Unreadable(reason)
    return SheetRow(number, tuple(cells))
