"""Reading in a child process, with limits on memory and time: what a file does to its reader, it does to that alone.

Small files of kinds that are read by Python itself are read here, as the pre-scan of each reader bounds what they can cost
(``is_harmless``). For large ones the child is a gain too: it reads on the second core while the first screens.
"""

from __future__ import annotations

import signal
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

import msgspec

from screening.errors import InputError, Place
from screening.model import SheetRow
from screening.sheets.book import Sheet, Workbook
from screening.sheets.frames import SUSPECT, Answer, End, Failed, Opened, Request, Rows, receive, send, too_long, unpacked
from screening.sheets.package import ZIP_ERRORS
from screening.sheets.sniff import Format, sniff

MEMORY = 3 << 30
"""Bytes of address space a reader may take: a workbook of a million rows takes a tenth of it, Arrow reserves 1 GB unused."""
_SECONDS = 60
_SECONDS_EACH_MB = 4
"""Of computing time: the slowest real files (many styles, ods) take a tenth of it."""
_SMALL_TEXT = 4 << 20
_SMALL_PACKAGE = 4 << 20
_BOOT = "import sys; sys.path.insert(0, sys.argv[1]); from screening.sheets.child import main; main()"


def is_harmless(path: Path, form: str | None) -> bool:
    """Whether a file can be read in this process: text, html, xlsx and ods that are small, unpacked too.

    Raises InputError for what is no spreadsheet, OSError where it cannot be read.
    """
    size = path.stat().st_size
    kind = Format.TEXT if form in ("csv", "tsv", "txt") else sniff(path)
    if kind in (Format.TEXT, Format.HTML):
        return size <= _SMALL_TEXT
    if kind not in (Format.OOXML, Format.ODS):
        return False
    try:
        with zipfile.ZipFile(path) as package:
            return sum(member.file_size for member in package.infolist()) <= _SMALL_PACKAGE
    except ZIP_ERRORS:
        return True  # it will be refused before anything is unpacked


def open_guarded(
    path: Path, *, encoding: str | None, form: str | None, password: str | None, memory: int = MEMORY, seconds: int | None = None
) -> Workbook:
    """Open a file in a child process. Raises InputError, also where the child dies of the file."""
    allowed = seconds if seconds is not None else _SECONDS + _SECONDS_EACH_MB * (path.stat().st_size >> 20)
    child = _Child(path, allowed)
    try:
        child.send(Request(str(path.absolute()), memory, allowed, encoding, form, password))
        opened = child.answer()
        if not isinstance(opened, Opened):
            raise opened.error() if isinstance(opened, Failed) else child.died()
    except BaseException:
        child.close()
        raise
    sheets = tuple(
        Sheet(head.name, hidden=head.hidden, notes=head.notes, height=head.height, source=partial(child.rows, number))
        for number, head in enumerate(opened.sheets)
    )
    return Workbook(path.name, opened.digest, opened.size, opened.kind, sheets, on_close=child.close)


class _Child:
    """One reading process and the two pipes to it."""

    def __init__(self, path: Path, seconds: int) -> None:
        self._path = path
        self._seconds = seconds
        self._asked = 0
        self._reading = False
        self._decoder: msgspec.msgpack.Decoder[Answer] = msgspec.msgpack.Decoder(Answer)
        root = str(Path(__file__).resolve().parents[2])
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-c", _BOOT, root],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # a panicking parser writes there; what matters comes as an answer
        )

    def send(self, message: object) -> None:
        """Send a request or the number of a sheet. Raises InputError where the child is gone."""
        assert self._process.stdin is not None
        try:
            send(self._process.stdin, message)
        except (BrokenPipeError, ValueError) as error:  # ValueError: closed here
            raise self.died() from error

    def answer(self) -> Answer:
        """The next answer. Raises InputError where the child is gone."""
        assert self._process.stdout is not None
        try:
            found = receive(self._process.stdout, self._decoder)
        except (msgspec.DecodeError, ValueError) as error:
            raise self.died() from error
        if found is None:
            raise self.died()
        return found

    def rows(self, number: int) -> Iterator[SheetRow]:
        """The rows of a sheet; the rest of one that was not read to its end is passed over first."""
        while self._reading:
            self._reading = isinstance(self.answer(), Rows)
        self._asked += 1
        mine = self._asked
        self.send(number)
        self._reading = True
        while True:
            if mine != self._asked:
                raise RuntimeError("another sheet was begun: the rows of one must be read before those of the next")
            found = self.answer()
            if isinstance(found, Rows):
                yield from map(unpacked, found.rows)
                continue
            self._reading = False
            if isinstance(found, Failed):
                raise found.error()
            assert isinstance(found, End)
            return

    def died(self) -> InputError:
        """Why the child is gone, as far as its exit tells."""
        self.close()
        code = self._process.returncode
        if code in (-signal.SIGXCPU, -signal.SIGKILL):
            return too_long(self._path.name, self._seconds)
        why = "it made the program that reads it break down (out of memory, or a fault in it)."
        return InputError(why, place=Place(file=self._path.name), remedy=SUSPECT)

    def close(self) -> None:
        """End the child, whatever it is doing."""
        process = self._process
        for pipe in (process.stdin, process.stdout):
            if pipe is not None and not pipe.closed:
                with suppress(BrokenPipeError):  # what was not sent yet is not wanted any more
                    pipe.close()
        if process.returncode is None:
            try:
                process.wait(timeout=0.2)  # it ends by itself where it dies or waits for a request
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
