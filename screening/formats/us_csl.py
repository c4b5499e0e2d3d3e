"""The US Consolidated Screening List: official JSON (``results``) and CSV, the latter with and without ``_id``.

This module takes a file apart into raw records; ``us_csl_record`` makes each of them an entity.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from screening.formats.delimited import Line, lines
from screening.formats.reading import Context, Notes, ReadResult, RemarkKind, check_columns
from screening.formats.us_csl_record import FIELDS, Builder, Raw
from screening.model import Entity

VERSION = 2
"""Raise it when the same file would give other entities."""

_TOP = frozenset({"results", "total", "sources"})
_ID = frozenset({"id", "_id"})


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
    rows = lines(path, context)
    header = _header(next(rows, Line("line 1", [])), context, notes)
    width = len(header)
    for row in rows:
        if row.fault:
            yield Raw({}, row.where, fault=row.fault)
        elif row.cells == header:
            notes.add(RemarkKind.REPEATED_HEADER, row.where)
        elif len(row.cells) != width:
            yield Raw({}, row.where, fault=f"it has {len(row.cells)} columns, the header {width}")
        else:
            yield Raw(dict(zip(header, row.cells, strict=True)), row.where)


def _header(row: Line, context: Context, notes: Notes) -> list[str]:
    if row.fault:
        raise context.not_a_list(f"is not CSV ({row.fault}).")
    header = [name.strip() for name in row.cells]
    if not {"source", "name"} <= set(header):
        raise context.not_a_list('is neither the official JSON nor the official CSV (no columns "source" and "name").')
    repeated = sorted({name for name in header if header.count(name) > 1})
    if repeated:
        raise context.not_a_list(f'has the column "{repeated[0]}" twice.')
    check_columns(context, notes, header, FIELDS | _ID, FIELDS)
    return header
