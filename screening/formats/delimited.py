"""Delimited text as lines of cells, strictly: UTF-8, quotes that pair up, and each fault with its place."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from screening.errors import ListError
from screening.formats.reading import Context

_LONGEST_CELL = 10_000_000
"""Python's own limit of 131,072 characters a cell is below what a broken quote may swallow; we report it instead."""


@dataclass(frozen=True, slots=True)
class Line:
    """One record of the file: its cells, or why it could not be taken apart; ``where`` is its place in messages."""

    where: str
    cells: list[str]
    fault: str | None = None


def lines(path: Path, context: Context, *, delimiter: str = ",", encoding: str = "utf-8-sig") -> Iterator[Line]:
    """The records of a file without the empty ones. Raises ListError at the first byte that is not in the encoding."""
    csv.field_size_limit(_LONGEST_CELL)
    with path.open(encoding=encoding, newline="") as file:
        rows = csv.reader(file, delimiter=delimiter, strict=True)
        while True:
            line = rows.line_num + 1
            try:
                row = next(rows, None)
            except csv.Error as problem:
                yield Line(_lines(line, rows.line_num), [], _fault(problem))
                continue
            except UnicodeDecodeError as problem:
                raise _not_text(path, context, encoding) from problem
            if row is None:
                return
            if row:
                yield Line(_lines(line, line), row)


def _not_text(path: Path, context: Context, encoding: str) -> ListError:
    """The error for a file in another encoding, with the line; text is decoded in blocks, so the reader cannot tell it."""
    line = 0
    with path.open("rb") as file:
        for line, content in enumerate(file, start=1):  # noqa: B007
            try:
                content.decode(encoding)
            except UnicodeDecodeError:
                break
    name = "UTF-8" if encoding.startswith("utf-8") else encoding
    return context.error(
        f"is not {name} text from here on.",
        line=line,
        remedy="Nothing was stored. Import the publisher's file as it was downloaded, not saved again by a spreadsheet.",
    )


def _fault(problem: csv.Error) -> str:
    if str(problem) == "unexpected end of data":
        return "the file breaks off inside this record"
    return f"its quotes do not pair up ({problem})"


def _lines(first: int, last: int) -> str:
    return f"line {first}" if last <= first else f"lines {first} to {last}"
