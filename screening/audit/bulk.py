"""Puts batches of screened rows into the tables: the one place of the ledger where every microsecond counts.

A million rows pass here, so statements are compiled once and given to the driver with plain tuples; PostgreSQL has COPY.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Dialect, Table, insert

from screening.audit import postgres
from screening.audit.merkle import leaf
from screening.audit.records import column_text, fold, row_text
from screening.audit.schema import run_alerts, run_items, run_parties, run_rows
from screening.model import Alert, ScreenedRow

Tuples = list[tuple[Any, ...]]


def insert_rows(connection: Connection, run: int, start: int, rows: Sequence[ScreenedRow]) -> None:
    """Insert the rows, numbered from ``start``, with their parties, items and alerts."""
    texts: Tuples = []
    parties: Tuples = []
    items: Tuples = []
    alerts: Tuples = []
    for ordinal, screened in enumerate(rows, start):
        text = row_text(screened)
        texts.append(row_columns(screened, run, ordinal, text, leaf(text.encode())))
        part_columns(screened, run, ordinal, parties, items, alerts)
    _insert(connection, run_rows, texts)
    _insert(connection, run_parties, parties)
    _insert(connection, run_items, items)
    _insert(connection, run_alerts, alerts)


def row_columns(screened: ScreenedRow, run: int, ordinal: int, text: str, digest: str) -> tuple[Any, ...]:
    """A row in ``run_rows``."""
    row, result = screened.row, screened.result
    place = row.place
    return (
        run,
        ordinal,
        column_text(place.file),
        column_text(place.sheet),
        place.row,
        row.kind.value,
        result.outcome.value,
        column_text(result.reason),
        text,
        digest,
    )


def part_columns(screened: ScreenedRow, run: int, ordinal: int, parties: Tuples, items: Tuples, alerts: Tuples) -> None:
    """Add the parties, the item and the alerts of a row, as they stand in their tables, to these lists."""
    row = screened.row
    item = row.item
    for position, party in enumerate(row.parties):
        name = party.name
        parties.append(
            (run, ordinal, position, column_text(party.role), column_text(name), fold(name), column_text(party.country))
        )
    if item is not None:
        fields = (item.part_number, item.eccn, item.hs, item.origin, item.destination)
        items.append((run, ordinal, *[column_text(field) for field in fields]))
    for position, alert in enumerate(screened.result.alerts):
        alerts.append((run, ordinal, position, *_alert_columns(alert)))


def _alert_columns(alert: Alert) -> tuple[object, ...]:
    return (
        column_text(alert.id),
        alert.type.value,
        None if alert.score is None else round(alert.score * 10),
        alert.priority,
        alert.severity.value,
        column_text(alert.list),
        column_text(alert.entity),
        column_text(alert.entity_name),
        column_text(alert.matched_name),
        column_text(alert.queried),
        column_text(alert.programme),
        column_text(alert.rule),
        column_text(alert.column),
        column_text(alert.explanation),
        column_text(alert.suppressed_by),
    )


def _insert(connection: Connection, table: Table, rows: Tuples) -> None:
    """Insert tuples that hold every column of the table in order."""
    if rows and connection.dialect.name == "postgresql":
        postgres.copy(connection, table.name, table.columns.keys(), rows)
    elif rows:
        connection.exec_driver_sql(_statement(table, connection.dialect), list(rows))


@cache
def _statement(table: Table, dialect: Dialect) -> str:
    return str(insert(table).compile(dialect=dialect))
