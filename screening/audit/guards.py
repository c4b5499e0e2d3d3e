"""Looks whether the triggers that make the ledger append-only are all there: somebody who edits it switches them off first."""

from __future__ import annotations

import sqlite3
from functools import cache

from sqlalchemy import Connection, create_engine, text

from screening.audit.findings import Fault, FaultKind
from screening.audit.schema import metadata

_TRIGGERS = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"


def missing_guards(connection: Connection) -> list[Fault]:
    """A fault for each trigger that is missing, switched off or other than the migrations make it."""
    found = _of_postgres(connection) if connection.dialect.name == "postgresql" else _of_sqlite(connection)
    return [Fault(FaultKind.UNGUARDED, f"trigger {name}", what) for name, what in found]


def _of_sqlite(connection: Connection) -> list[tuple[str, str]]:
    there = {row.name: row.sql for row in connection.execute(text(_TRIGGERS))}
    expected = _made()
    missing = [(name, "it is missing: the ledger was open to changes") for name in expected if name not in there]
    return missing + [(name, "it is not as it was made") for name, sql in expected.items() if there.get(name, sql) != sql]


@cache
def _made() -> dict[str, str]:
    """The triggers of a ledger that was just made, in memory."""
    from screening.audit.engine import migrate  # loads Alembic, which opening a ledger need not

    engine = create_engine("sqlite://", creator=lambda: sqlite3.connect(":memory:"))
    try:
        with engine.begin() as fresh:
            migrate(fresh)
            return {row.name: row.sql for row in fresh.execute(text(_TRIGGERS))}
    finally:
        engine.dispose()


def _of_postgres(connection: Connection) -> list[tuple[str, str]]:
    query = text(
        "SELECT c.relname, t.tgname, t.tgenabled FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE NOT t.tgisinternal"
    )
    there = {(row.relname, row.tgname): row.tgenabled for row in connection.execute(query)}
    expected = [(table, "append_only") for table in metadata.tables]
    for table in ("run_rows", "run_parties", "run_items", "run_alerts"):
        expected += [(table, "append_only_rows"), (table, "sealed")]
    found = []
    for table, name in expected:
        state = there.get((table, name))
        if state is None:
            found.append((f"{name} of {table}", "it is missing: the ledger was open to changes"))
        elif state not in ("O", b"O", "A", b"A"):
            found.append((f"{name} of {table}", "it is switched off: the ledger is open to changes"))
    return found
