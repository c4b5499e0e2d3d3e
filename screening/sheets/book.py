"""What every reader hands out: a workbook of sheets, and the digest of the file it came from."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

from screening.errors import InputError, Place
from screening.model import SheetRow


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet, or the whole of a text file (``name`` None).

    ``notes`` say what a person should know of how it was read: the encoding chosen, hidden rows and columns, damaged bytes.
    ``height`` is about the number of its last row, where that is known before it is read.
    """

    name: str | None
    hidden: bool = False
    notes: tuple[str, ...] = ()
    height: int | None = None
    source: Callable[[], Iterator[SheetRow]] = field(default=lambda: iter(()), repr=False, compare=False)

    def rows(self) -> Iterator[SheetRow]:
        """The rows from the top, numbered as the user sees them; wholly empty rows may be left out.

        May be called again to read from the top. Raises InputError where the file turns out to be damaged.
        """
        return self.source()


@dataclass(frozen=True, slots=True)
class Workbook:
    """An opened file: ``digest`` is the SHA-256 of its bytes in hex, ``size`` their number, ``kind`` such as xlsx or csv."""

    name: str
    digest: str
    size: int
    kind: str
    sheets: tuple[Sheet, ...]
    on_close: Callable[[], None] = field(default=lambda: None, repr=False, compare=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file; rows not yet read are lost."""
        self.on_close()


def digest_of(path: Path) -> tuple[str, int]:
    """The SHA-256 of a file's bytes in hex, and their number."""
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        return digest, file.tell()


def letter(column: int) -> str:
    """The spreadsheet letter of a column counted from 0: 0 is A, 26 is AA."""
    text = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text


def damaged(path: Path, why: str, *, sheet: str | None = None) -> InputError:
    """The error for a file that is what it says it is, but broken."""
    return InputError(
        f"the file is damaged: {why.rstrip('. ')}.",
        place=Place(file=path.name, sheet=sheet),
        remedy="Open it in the program it came from, save it again, and screen the new copy.",
    )
