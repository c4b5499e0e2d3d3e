"""csv, tsv and plain text as rows: delimiter found by counting, any line end, streamed so that size does not matter."""

from __future__ import annotations

import csv
import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from screening.errors import InputError, Place
from screening.model import Cell, SheetRow, Unreadable
from screening.sheets.book import Sheet, Workbook
from screening.sheets.encoding import examine

if TYPE_CHECKING:
    from _csv import Reader as csv_reader

_DELIMITERS = (",", ";", "\t", "|")
_NONE = "\x1f"  # the unit separator: a delimiter for files that have none
_SAMPLE_RECORDS = 200
_SAMPLE_CHARACTERS = 1 << 18
_LONGEST_FIELD = 16 * 1024 * 1024
_MOST_COLUMNS = 16_384
_SWALLOWED_LINES = 5
"""A cell of at least this many lines, most of them built like records, is a quotation mark that was never closed."""
_NAMES = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar", _NONE: "none (one column)"}
_WORKBOOKS = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".parquet"})
_TEXT_COMMA = re.compile(r',(?!\s*")\s')


def open_text(path: Path, *, encoding: str | None = None, delimiter: str | None = None) -> Workbook:
    """Open a delimited or plain text file; one sheet without a name. Raises InputError where no encoding fits, and for
    one column of text that is called a workbook, unless ``delimiter`` says that it is meant.

    ``delimiter`` is looked for where it is None, and is none at all where it is empty: every line is one cell.
    """
    file = examine(path, encoding=encoding)
    skip = 0
    with _open(path, file.encoding) as stream:
        head = stream.read(_SAMPLE_CHARACTERS)
    head = _without_mark(head)
    if not head.strip("\0\r\n\t ,;|"):
        raise InputError("the file holds no text.", place=Place(file=path.name), remedy="Export it again.")
    declared = re.match(r'"?sep=(.)"?\r?\n?', head)
    if delimiter is not None:
        delimiter, width = (delimiter, 2) if delimiter else (_NONE, 1)
    elif declared:
        delimiter, width, skip = declared[1], 2, 1  # a line for Excel that is no data
    else:
        delimiter, width = find_delimiter(head)
        if delimiter == _NONE and path.suffix.lower() in _WORKBOOKS:
            raise InputError(
                "this is text in one column under the name of a workbook: perhaps a message that was saved in its place.",
                place=Place(file=path.name),
                remedy="Fetch or save the workbook again. If the text is what you want to screen, say so: --input-format txt",
            )
    notes = (file.why, f"delimiter {_NAMES.get(delimiter, repr(delimiter))}")
    source = partial(_rows, path, file.encoding, delimiter, width, skip)
    kind = "tsv" if delimiter == "\t" else "txt" if delimiter == _NONE else "csv"
    sheet = Sheet(None, notes=notes, height=file.lines, source=source)
    return Workbook(name=path.name, digest=file.digest, size=file.size, kind=kind, sheets=(sheet,))


def find_delimiter(head: str) -> tuple[str, int]:
    """The delimiter under which most of the first records have the same number of fields, and that number.

    The unit separator and 1 where there is none: a comma that is followed by a blank nearly everywhere ("Acme Co., Ltd.")
    is punctuation and delimits nothing.
    """
    best, best_width, best_score = _NONE, 1, 0.0
    for delimiter in _DELIMITERS:
        if delimiter not in head:
            continue
        records = list(islice(_reader(head.splitlines(keepends=True), delimiter), _SAMPLE_RECORDS))
        if len(head) >= _SAMPLE_CHARACTERS and len(records) > 1:
            records.pop()  # cut by the end of the sample
        widths = Counter(len(fields) for fields in records if any(field.strip() for field in fields))
        wide = {width: count for width, count in widths.items() if width > 1}
        if not wide:
            continue
        width = max(wide, key=lambda width: wide[width] * math.sqrt(width))
        if delimiter == "," and width <= 4 and len(_TEXT_COMMA.findall(head)) > 0.7 * head.count(","):
            continue
        # A short row lost its empty tail and a long one has gained one: both still speak for the delimiter.
        agreeing = wide[width] + 0.5 * sum(count for other, count in wide.items() if other > 2 and other != width)
        score = agreeing / sum(widths.values()) * math.sqrt(min(width, 16))
        if score > best_score:
            best, best_width, best_score = delimiter, width, score
    return (best, best_width) if best_score > 0.3 else (_NONE, 1)


def _reader(lines: Iterable[str], delimiter: str) -> csv_reader:
    csv.field_size_limit(_LONGEST_FIELD)  # the default refuses cells of more than 131,072 characters
    return csv.reader(lines, delimiter=delimiter, skipinitialspace=delimiter != "\t")


def _open(path: Path, encoding: str) -> TextIO:
    return path.open(encoding=encoding, errors="replace", newline="")


def _without_mark(text: str) -> str:
    """Without byte order marks, also one that was decoded wrongly and saved again."""
    while text.startswith(("\ufeff", "ï»¿")):
        text = text.removeprefix("\ufeff").removeprefix("ï»¿")
    return text


def _lines(path: Path, stream: TextIO, skip: int) -> Iterator[str]:
    """The lines of a file, none of them longer than a field may be: a file without line ends must not be read whole."""
    for number, line in enumerate(iter(partial(stream.readline, _LONGEST_FIELD), "")):
        if len(line) == _LONGEST_FIELD and line[-1] not in "\r\n":
            raise InputError(
                f"the line is longer than {_LONGEST_FIELD >> 20} million characters.",
                place=Place(file=path.name, row=number + 1),
                remedy="It may be no table, or its line ends were lost: export it again.",
            )
        if number >= skip:
            yield line if number else _without_mark(line)


def _rows(path: Path, encoding: str, delimiter: str, width: int, skip: int) -> Iterator[SheetRow]:
    with _open(path, encoding) as stream:
        reader = _reader(_lines(path, stream, skip), delimiter)
        number = skip + 1
        while True:
            try:
                fields = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                raise InputError(
                    f"the text cannot be taken apart from here on ({error}).",
                    place=Place(file=path.name, row=number),
                    remedy="Look for a quotation mark that is never closed, or save the file as .xlsx.",
                ) from error
            if len(fields) > _MOST_COLUMNS:
                raise InputError(
                    f"the row has {len(fields):,} cells, more than a spreadsheet can ({_MOST_COLUMNS:,}).",
                    place=Place(file=path.name, row=number),
                    remedy="It may be no table, or its line ends were lost: export it again.",
                )
            after = skip + reader.line_num + 1
            swallowing = None
            if after - number > _SWALLOWED_LINES:
                swallowing = next((i for i, field in enumerate(fields) if _swallows(field, delimiter, width)), None)
            if swallowing is not None:
                yield from _set_free(number, fields, swallowing, delimiter, encoding)
            elif fields:
                yield SheetRow(number, tuple([_cell(field, encoding) for field in fields]))
            number = after


def _swallows(field: str, delimiter: str, width: int) -> bool:
    """Whether a field holds whole records rather than a long text."""
    inner = field.splitlines()[1:-1]
    alike = sum(1 for line in inner if line.count(delimiter) >= max(1, width - 1))
    return len(inner) >= _SWALLOWED_LINES - 2 and alike > 0.7 * len(inner)


def _set_free(number: int, fields: list[str], at: int, delimiter: str, encoding: str) -> Iterator[SheetRow]:
    """The records that an unclosed quotation mark made one field of: none is lost, the broken cell is unreadable."""
    first, *inner = fields[at].splitlines()
    flaw = Unreadable(f"a quotation mark is opened here and not closed; the text after it is {first[:60]!r}")
    yield SheetRow(number, (*[_cell(field, encoding) for field in fields[:at]], flaw))
    for offset, line in enumerate(inner, start=1):
        found: list[str] = next(_reader([line], delimiter), [])
        if offset == len(inner):
            found += fields[at + 1 :]
        if found:
            yield SheetRow(number + offset, tuple([_cell(field, encoding) for field in found]))


def _cell(field: str, encoding: str) -> Cell:
    if "\0" in field:
        field = field.replace("\0", "")
    return Unreadable(f"bytes that are no text in {encoding}") if "\ufffd" in field else field
