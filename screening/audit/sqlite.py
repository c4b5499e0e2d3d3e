"""A ledger in one SQLite file: how it is opened, locked and written ahead, and what its errors mean."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from screening.errors import LedgerError

_SQLITE = b"SQLite format 3\x00"


def engine(path: Path, *, read_only: bool, wait: float, reading: str) -> Engine:
    """The engine for a file; ``reading`` is the execution option of connections that do not take the writer's lock."""
    _look(path, read_only=read_only)
    made = create_engine("sqlite://", creator=_connector(path, read_only=read_only, wait=wait), poolclass=QueuePool)

    def begin(connection: Connection) -> None:
        # With the driver's own deferred transactions two writers read the same journal head and fork the chain.
        connection.exec_driver_sql("BEGIN" if connection.get_execution_options().get(reading) else "BEGIN IMMEDIATE")

    event.listen(made, "begin", begin)
    return made


def _look(path: Path, *, read_only: bool) -> None:
    """Say plainly what SQLite would only call "unable to open database file"."""
    if path.is_dir():
        raise LedgerError(f"{path} is a folder, not a ledger.", remedy="Name the database file in it.")
    if path.exists():
        with path.open("rb") as file:
            start = file.read(len(_SQLITE))
        if start and start != _SQLITE:
            raise LedgerError(
                f"{path} is not a ledger: it is not a SQLite database.",
                remedy="Name another file with --db, or move this one away.",
            )
    elif read_only:
        raise LedgerError(f"There is no ledger at {path}.", remedy="Screen something first, or name its file with --db.")
    if not path.parent.is_dir():
        raise LedgerError(f"The folder of {path} does not exist.", remedy="Create it, or name another file with --db.")


def _connector(path: Path, *, read_only: bool, wait: float) -> Callable[[], sqlite3.Connection]:
    mode = "mode=rwc"
    if read_only:
        # A reader of a write-ahead log shares two helper files, which SQLite opened with mode=ro makes and then leaves
        # behind; with mode=rw it removes them. On a medium nobody can write, only a file declared immutable opens.
        if _writable(path):
            mode = "mode=rw"
        else:
            mode = "mode=ro" if path.with_name(path.name + "-wal").exists() else "immutable=1"
    uri = f"{path.as_uri()}?{mode}"

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False, timeout=wait)
        try:
            # FULL: a commit is on the disk before screening goes on, so that power failing loses no finished run.
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA recursive_triggers = ON")
            connection.execute("PRAGMA cache_size = -65536")
            connection.execute(f"PRAGMA query_only = {'ON' if read_only else 'OFF'}")
        except BaseException:
            connection.close()
            raise
        return connection

    return connect


def _writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def write_ahead(connection: Connection, wait: float) -> None:
    """Let readers and the writer not stop each other; stays with the file, and cannot be set within a transaction.

    Two programs that make the file at the same time meet here, and SQLite gives up at once instead of waiting.
    """
    deadline = time.monotonic() + wait
    while True:
        cursor = connection.connection.cursor()
        try:
            cursor.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() >= deadline:
                raise
            time.sleep(0.02)
        else:
            return
        finally:
            cursor.close()


_EXPLAINED = {
    sqlite3.SQLITE_BUSY: ("is locked by another program", "Wait until that has finished, or stop it, and try again."),
    sqlite3.SQLITE_LOCKED: ("is locked by another program", "Wait until that has finished, or stop it, and try again."),
    sqlite3.SQLITE_NOTADB: ("is not a ledger: it is not a SQLite database", "Name another file with --db."),
    sqlite3.SQLITE_CORRUPT: (
        "is damaged",
        "Keep the file as it is, restore the last backup beside it, and name that with --db.",
    ),
    sqlite3.SQLITE_FULL: ("could not grow: the disk is full", "Free some space and run again."),
    sqlite3.SQLITE_READONLY: ("cannot be written", "Check the permissions of the file and of its folder."),
    sqlite3.SQLITE_CANTOPEN: ("cannot be opened", "Check the path and the permissions of the file and of its folder."),
    sqlite3.SQLITE_IOERR: ("could not be read or written", "Check the disk and that the folder is not on a network."),
    sqlite3.SQLITE_CONSTRAINT: ("refused the record", "Nothing was changed. Report this with the text above."),
}


def explained(error: BaseException) -> tuple[str, str]:
    """What an error of the driver means, and what to do."""
    code = getattr(error, "sqlite_errorcode", None)
    # The low byte is the class of the error, the rest says more than anybody can act on.
    return _EXPLAINED.get(code & 0xFF if code is not None else -1, ("refused the request", ""))
