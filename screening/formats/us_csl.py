"""The US Consolidated Screening List: official JSON (``results``) and CSV, the latter with and without ``_id``.

This module takes a file apart into raw records; ``us_csl_record`` makes each of them an entity.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from screening.errors import ListError
from screening.formats.reading import Context, Notes, ReadResult, RemarkKind, check_columns
from screening.formats.us_csl_record import FIELDS, Builder, Raw
from screening.model import Entity

VERSION = 1
"""Raise it when the same file would give other entities."""

_TOP = frozenset({"results", "total", "sources"})
_ID = frozenset({"id", "_id"})
_LONGEST_CELL = 10_000_000
"""Python's own limit of 131,072 characters a cell is below what a broken quote may swallow; we report it instead."""


def read(path: Path, context: Context) -> ReadResult:
    """Read either form, told apart by the first character.

    Raises ListError for a file that is empty, a web page, cut off (JSON), not UTF-8, of other columns, or with a source
    label that the list definition does not map.
    """
    with path.open("rb") as file:
        head = file.read(4096)
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    notes = Notes()
    builder = Builder(context, notes)
    if not start and path.stat().st_size <= len(head):
        raise context.not_a_list("is empty.")
    if start[:1] == b"<":
        raise context.not_a_list("is a web page or XML (it begins with <), not the list.")
    if start[:2] == b"PK":
        raise context.not_a_list("is a zip archive or workbook, not the list as JSON or CSV.")
    records = _json_records if start[:1] in (b"{", b"[") else _csv_records
    return ReadResult(_entities(records(path, context, notes), builder), notes)


def _entities(records: Iterator[Raw], builder: Builder) -> Iterator[Entity]:
    for record in records:
        entity = builder.entity(record)
        if entity is not None:
            yield entity
    builder.finish()


def _json_records(path: Path, context: Context, notes: Notes) -> Iterator[Raw]:
    try:
        document = msgspec.json.decode(path.read_bytes().removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, UnicodeDecodeError) as problem:
        raise context.not_a_list(f"is not whole, valid JSON ({problem}).") from problem
    if not isinstance(document, dict) or not isinstance(document.get("results"), list):
        raise context.not_a_list("is JSON, but not the list: there is no list of `results` in it.")
    check_columns(context, notes, document, _TOP)
    results = document.pop("results")
    total = document.get("total")
    if isinstance(total, int) and total != len(results):
        raise context.not_a_list(f"says that it has {total:,} records and holds {len(results):,}.")
    if not results:
        raise context.not_a_list("holds no records.")
    return _checked(results, context, notes)


def _checked(results: list[Any], context: Context, notes: Notes) -> Iterator[Raw]:
    known = FIELDS | _ID
    layout: frozenset[str] = frozenset()
    for number, result in enumerate(results, start=1):
        where = f"record {number}"
        if not isinstance(result, dict):
            yield Raw({}, where, fault="it is no JSON object")
            continue
        if layout != result.keys():
            layout = frozenset(result)
            check_columns(context, notes, layout, known, FIELDS)
        yield Raw(result, where)


def _csv_records(path: Path, context: Context, notes: Notes) -> Iterator[Raw]:
    csv.field_size_limit(_LONGEST_CELL)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.reader(file, strict=True)
        header = _header(rows, path, context, notes)
        width = len(header)
        while True:
            line = rows.line_num + 1
            try:
                row = next(rows, None)
            except csv.Error as problem:
                yield Raw({}, _lines(line, rows.line_num), fault=_csv_fault(problem))
                continue
            except UnicodeDecodeError as problem:
                raise _not_utf8(path, context) from problem
            if row is None:
                return
            if not row:
                continue
            where = _lines(line, line)
            if row == header:
                notes.add(RemarkKind.REPEATED_HEADER, where)
            elif len(row) != width:
                yield Raw({}, where, fault=f"it has {len(row)} columns, the header {width}")
            else:
                yield Raw(dict(zip(header, row, strict=True)), where)


def _header(rows: Iterator[list[str]], path: Path, context: Context, notes: Notes) -> list[str]:
    try:
        header = [name.strip() for name in next(rows, [])]
    except csv.Error as problem:
        raise context.not_a_list(f"is not CSV ({problem}).") from problem
    except UnicodeDecodeError as problem:
        raise _not_utf8(path, context) from problem
    if not {"source", "name"} <= set(header):
        raise context.not_a_list('is neither the official JSON nor the official CSV (no columns "source" and "name").')
    repeated = sorted({name for name in header if header.count(name) > 1})
    if repeated:
        raise context.not_a_list(f'has the column "{repeated[0]}" twice.')
    check_columns(context, notes, header, FIELDS | _ID, FIELDS)
    return header


def _not_utf8(path: Path, context: Context) -> ListError:
    """The error for a file that is not UTF-8, with the line; text is decoded in blocks, so the reader cannot tell it."""
    line = 0
    with path.open("rb") as file:
        for line, content in enumerate(file, start=1):  # noqa: B007
            try:
                content.decode()
            except UnicodeDecodeError:
                break
    return context.error(
        "is not UTF-8 text from here on.",
        line=line,
        remedy="Nothing was stored. Import the publisher's file as it was downloaded, not saved again by a spreadsheet.",
    )


def _csv_fault(problem: csv.Error) -> str:
    if str(problem) == "unexpected end of data":
        return "the file breaks off inside this record"
    return f"its quotes do not pair up ({problem})"


def _lines(first: int, last: int) -> str:
    return f"line {first}" if last <= first else f"lines {first} to {last}"
