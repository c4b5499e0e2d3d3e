"""The process in which a file is read that might do harm: it has little memory and little time, and its end harms nobody.

Started by ``screening.sheets.guard``. Standard input brings the request and then the numbers of sheets, standard output takes
the answers; nothing else is read or written.
"""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import IO

import msgspec

from screening.errors import InputError, Place
from screening.sheets.book import Workbook
from screening.sheets.frames import End, Failed, Opened, Request, Rows, SheetHead, packed, receive, send, too_long
from screening.sheets.opening import open_here

_AT_ONCE = 256


def main() -> None:
    """Serve one parent until it closes standard input."""
    source, target = sys.stdin.buffer, sys.stdout.buffer
    request = receive(source, msgspec.msgpack.Decoder(Request))
    if request is None:
        return
    _limit(request)
    path = Path(request.path)
    with (
        _failures_told(target, path),
        open_here(path, encoding=request.encoding, form=request.form, password=request.password) as book,
    ):
        heads = tuple(SheetHead(sheet.name, sheet.hidden, sheet.notes, sheet.height) for sheet in book.sheets)
        send(target, Opened(book.digest, book.size, book.kind, heads))
        numbers = msgspec.msgpack.Decoder(int)
        while (number := receive(source, numbers)) is not None:
            with _failures_told(target, path):
                _serve(target, book, number, request.seconds)


def _serve(target: IO[bytes], book: Workbook, number: int, seconds: int) -> None:
    rows = book.sheets[number].rows()
    while some := list(islice(rows, _AT_ONCE)):
        if time.process_time() > seconds:  # a busy machine may look after its own limit seconds late
            raise too_long(book.name, seconds)
        send(target, Rows(packed(some)))
    send(target, End())


@contextlib.contextmanager
def _failures_told(target: IO[bytes], path: Path) -> Iterator[None]:
    """Send whatever goes wrong to the parent. Any error at all: the file was made to provoke the one nobody thought of."""
    try:
        yield
    except InputError as error:
        place = error.place or Place()
        send(target, Failed(error.what, place.file, place.sheet, place.row, error.remedy))
    except MemoryError:
        send(target, Failed("reading it needs more memory than it may use.", path.name, None, None, _AS_TEXT))
    except (BrokenPipeError, KeyboardInterrupt):
        sys.exit(0)
    except Exception as error:
        what = f"it cannot be read ({type(error).__name__}: {error})."
        send(target, Failed(what, path.name, None, None, _AS_TEXT))


_AS_TEXT = "Save it as .csv, and screen that."


def _limit(request: Request) -> None:
    try:
        import resource
    except ImportError:  # Windows knows no such limits
        return
    resource.setrlimit(resource.RLIMIT_AS, (request.memory, request.memory))
    resource.setrlimit(resource.RLIMIT_CPU, (request.seconds, request.seconds + 5))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
