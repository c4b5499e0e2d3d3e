"""The zip container of xlsx and ods, checked before anything is unpacked: sizes, ratios, doubled names, DOCTYPE."""

from __future__ import annotations

import struct
import zipfile
import zlib
from pathlib import Path
from typing import IO
from xml.parsers import expat

from screening.errors import InputError, Place
from screening.sheets.book import damaged

ZIP_ERRORS = (zipfile.BadZipFile, zlib.error, struct.error, OSError, EOFError, NotImplementedError, RuntimeError, ValueError)
"""What the zipfile module raises on a file whose bytes are wrong."""

_MOST_MEMBERS = 10_000
_MOST_BYTES = 2 << 30
"""Unpacked; a sheet of 1,048,576 x 15 cells is about 1 GB of XML."""
_RATIO = 200
_RATIO_FROM = 16 << 20
"""Real workbooks shrink 3 to 40 times, a bomb about 1,000 times; small parts may shrink as they like."""
_PROLOGUE = 1 << 20


class Package:
    """An opened and checked zip container. Raises InputError on opening where it is damaged or built to do harm."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._zip = zipfile.ZipFile(path)
        except ZIP_ERRORS as error:
            raise damaged(path, str(error)) from error
        try:
            self._check()
        except BaseException:
            self._zip.close()
            raise

    def _check(self) -> None:
        members = self._zip.infolist()
        names = {member.filename for member in members}
        if len(members) > _MOST_MEMBERS or len(names) < len(members):
            raise damaged(self.path, "its parts are too many or occur twice")
        total = sum(member.file_size for member in members)
        dense = [m for m in members if m.file_size > _RATIO_FROM and m.file_size > _RATIO * max(1, m.compress_size)]
        if total > _MOST_BYTES or dense:
            raise InputError(
                f"the file would unpack to {total / 1e6:,.0f} MB, which no workbook of its size does.",
                place=Place(file=self.path.name),
                remedy="It may be built to do harm. Ask the sender for the data as .csv.",
            )
        for member in members:
            if member.flag_bits & 1:
                raise InputError(
                    "parts of the file are encrypted.",
                    place=Place(file=self.path.name),
                    remedy="Save it without a password, and screen the copy.",
                )
            if member.filename.endswith((".xml", ".rels")):
                self._refuse_doctype(member.filename)

    def _refuse_doctype(self, name: str) -> None:
        """No office program writes a DOCTYPE, and entities are its only use: hidden files, endless text, lost names."""
        parser = expat.ParserCreate()
        found: list[str] = []
        parser.StartDoctypeDeclHandler = lambda *_: found.append("DOCTYPE")
        parser.StartElementHandler = lambda *_: found.append("root")
        with self.open(name) as file:
            read = 0
            while not found and read < _PROLOGUE:
                chunk = self.read_chunk(file, 8192)
                if not chunk:
                    break
                read += len(chunk)
                try:
                    parser.Parse(chunk, False)
                except (expat.ExpatError, LookupError, ValueError) as error:  # an encoding nobody knows
                    if not found:
                        raise damaged(self.path, f"{name}: {error}") from error
        if not found or found[0] == "DOCTYPE":
            raise (
                InputError(
                    f"{name} inside it carries a DOCTYPE, which no spreadsheet program writes.",
                    place=Place(file=self.path.name),
                    remedy="It may be built to do harm. Ask the sender for the data as .csv.",
                )
                if found
                else damaged(self.path, f"{name} holds no data")
            )

    @property
    def names(self) -> list[str]:
        """The names of the parts."""
        return self._zip.namelist()

    def size(self, name: str) -> int:
        """The unpacked size of a part in bytes."""
        return self._zip.getinfo(name).file_size

    def open(self, name: str) -> IO[bytes]:
        """A part as a stream; read it with ``read_chunk``."""
        try:
            return self._zip.open(name)
        except (KeyError, *ZIP_ERRORS) as error:
            raise damaged(self.path, f"{name}: {error}") from error

    def read_chunk(self, file: IO[bytes], size: int) -> bytes:
        """The next bytes of a part. A part longer or other than it was declared does not pass its checksum."""
        try:
            return file.read(size)
        except ZIP_ERRORS as error:
            raise damaged(self.path, f"{getattr(file, 'name', 'a part')}: {error}") from error

    def read(self, name: str) -> bytes:
        """A whole small part."""
        with self.open(name) as file:
            return self.read_chunk(file, -1)

    def close(self) -> None:
        """Let go of the file."""
        self._zip.close()
