"""What is written once is not changed, replaced or removed by SQL that any program could send."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from audit_samples import CSL, END, ROWS, RUN, STARTED, end_of, run

from screening.audit import Ledger
from screening.audit.schema import metadata

TABLES = sorted(metadata.tables)


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger in which no table is empty."""
    path = tmp_path_factory.mktemp("full") / "ledger.db"
    with Ledger.open(path) as ledger:
        ledger.begin(RUN)
        ledger.record(RUN.id, 0, ROWS)
        ledger.end(RUN.id, END)
        ledger.record_import(CSL, when=STARTED, operator="l.lists", host="desk-1", version="0.1.0")
        ledger.begin(run("old"))
        ledger.record("old", 0, ROWS)
        ledger.end("old", end_of(ROWS))
        later = STARTED.replace(year=2040)
        ledger.purge(["old"], reason="its time has passed", operator="r.records", at=later)
    return path


@pytest.fixture
def stranger(full: Path, tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """Another program's connection to a copy of it, with the settings SQLite gives by default."""
    copy = shutil.copy(full, tmp_path)
    with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        yield connection


def content(connection: sqlite3.Connection) -> dict[str, list[tuple[object, ...]]]:
    return {table: connection.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES}


def refused(connection: sqlite3.Connection, statement: str, values: tuple[object, ...] = ()) -> None:
    before = content(connection)
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        connection.execute(statement, values)
    assert content(connection) == before


@pytest.mark.parametrize("table", TABLES)
def test_no_row_can_be_updated(stranger: sqlite3.Connection, table: str) -> None:
    column = metadata.tables[table].columns.keys()[-1]

    refused(stranger, f'UPDATE {table} SET "{column}" = "{column}"')
    refused(stranger, f'UPDATE OR REPLACE {table} SET "{column}" = "{column}"')


@pytest.mark.parametrize("table", TABLES)
def test_no_row_can_be_deleted(stranger: sqlite3.Connection, table: str) -> None:
    refused(stranger, f"DELETE FROM {table}")


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("way", ["INSERT OR REPLACE", "REPLACE", "INSERT OR IGNORE", "INSERT"])
def test_no_row_can_be_replaced_by_its_key(stranger: sqlite3.Connection, table: str, way: str) -> None:
    row = stranger.execute(f"SELECT * FROM {table}").fetchone()

    refused(stranger, f"{way} INTO {table} VALUES ({', '.join('?' * len(row))})", row)


@pytest.mark.parametrize("table", TABLES)
def test_no_row_can_be_replaced_by_any_other_unique_key(stranger: sqlite3.Connection, table: str) -> None:
    """A row with new values everywhere but in one key would push the old one out."""
    columns = [column.name for column in metadata.tables[table].columns]
    row = dict(zip(columns, stranger.execute(f"SELECT * FROM {table}").fetchone(), strict=True))
    other = {
        name: 10**6 if isinstance(value, int) else value if isinstance(value, bytes) else f"{value} other"
        for name, value in row.items()
    }
    keys = [
        [described[2] for described in stranger.execute(f"PRAGMA index_info({index[1]})")]
        for index in stranger.execute(f"PRAGMA index_list({table})").fetchall()
        if index[2]
    ]
    stranger.execute("PRAGMA foreign_keys = OFF")

    for key in keys:
        values = other | {name: row[name] for name in key}
        refused(
            stranger,
            f"INSERT OR REPLACE INTO {table} VALUES ({', '.join('?' * len(columns))})",
            tuple(values[name] for name in columns),
        )
    primary = [described[1] for described in stranger.execute(f"PRAGMA table_info({table})") if described[5]]
    values = other | {name: row[name] for name in primary}
    refused(
        stranger,
        f"INSERT OR REPLACE INTO {table} VALUES ({', '.join('?' * len(columns))})",
        tuple(values[name] for name in columns),
    )


@pytest.mark.parametrize("table", TABLES)
def test_no_row_can_be_replaced_by_the_hidden_rowid(stranger: sqlite3.Connection, table: str) -> None:
    columns = [column.name for column in metadata.tables[table].columns]
    try:
        rowid, *row = stranger.execute(f"SELECT rowid, * FROM {table}").fetchone()
    except sqlite3.OperationalError:
        return  # it has none
    if stranger.execute(f"SELECT count(*) FROM pragma_table_info('{table}') WHERE pk").fetchone()[0] == 1:
        return  # its key is the rowid
    values = [10**6 if isinstance(value, int) else value for value in row]
    names = ", ".join(f'"{name}"' for name in columns)
    stranger.execute("PRAGMA foreign_keys = OFF")

    refused(
        stranger,
        f"INSERT OR REPLACE INTO {table} (rowid, {names}) VALUES ({', '.join('?' * (len(columns) + 1))})",
        (rowid, *values),
    )


def test_an_upsert_is_an_update_and_refused(stranger: sqlite3.Connection) -> None:
    row = stranger.execute("SELECT * FROM run_rows").fetchone()

    refused(
        stranger,
        f"INSERT INTO run_rows VALUES ({', '.join('?' * len(row))}) "
        "ON CONFLICT (run, ordinal) DO UPDATE SET outcome = 'no_match'",
        row,
    )


@pytest.mark.parametrize("table", ["run_rows", "run_parties", "run_items", "run_alerts"])
def test_no_row_can_be_slipped_into_a_run_that_has_ended(stranger: sqlite3.Connection, table: str) -> None:
    columns = [column.name for column in metadata.tables[table].columns]
    row = dict(zip(columns, stranger.execute(f"SELECT * FROM {table}").fetchone(), strict=True)) | {"ordinal": 99}
    stranger.execute("PRAGMA foreign_keys = OFF")

    refused(stranger, f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", tuple(row[name] for name in columns))


def test_the_journal_cannot_fork_because_a_head_is_followed_once(stranger: sqlite3.Connection) -> None:
    previous = stranger.execute("SELECT previous FROM journal WHERE seq = 2").fetchone()[0]

    refused(stranger, "INSERT INTO journal VALUES (9, 'run_ended', '', '', '{}', ?, 'new')", (previous,))


@pytest.mark.parametrize("table", TABLES)
def test_a_value_of_the_wrong_type_is_refused(stranger: sqlite3.Connection, table: str) -> None:
    sql = stranger.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()[0]

    assert sql.rstrip().endswith("STRICT")
