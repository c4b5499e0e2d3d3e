"""Opens the database of a ledger, brings its tables up to date, and explains what the database refuses."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.pool import QueuePool

from screening.audit.schema import REVISION
from screening.errors import LedgerError

READING = "ledger_reading"
"""Execution option of a connection that only reads: it does not wait for the writer's lock."""

_SQLITE = b"SQLite format 3\x00"


def open_engine(target: str | Path, *, read_only: bool, wait: float) -> tuple[Engine, str]:
    """The engine for a SQLAlchemy URL or a SQLite file, with its tables at ``REVISION``, and its name in messages.

    For writing, a missing file is created and an older ledger migrated, both in one transaction; read-only, neither.
    ``wait`` is how many seconds to wait for another program's lock. Raises LedgerError.
    """
    path = _path(target)
    name = str(path)
    with errors(name):
        _look(path, name, read_only=read_only)
        engine = create_engine("sqlite://", creator=_connector(path, read_only=read_only, wait=wait), poolclass=QueuePool)
        event.listen(engine, "begin", _begin)
        try:
            _bring_up_to_date(engine, name, read_only=read_only, wait=wait)
        except BaseException:
            engine.dispose()
            raise
    return engine, name


def _path(target: str | Path) -> Path:
    if isinstance(target, str) and "://" in target:
        try:
            url = make_url(target)
        except ArgumentError as error:
            raise LedgerError(f"{target} is not a database URL.", remedy="Write sqlite:///PATH.") from error
        if url.get_backend_name() != "sqlite" or not url.database or url.database == ":memory:":
            raise LedgerError(
                f"{url.render_as_string()}: this version keeps its ledger in a SQLite file only.",
                remedy="Write sqlite:///PATH.",
            )
        target = url.database
    return Path(target).absolute()


def _look(path: Path, name: str, *, read_only: bool) -> None:
    """Say plainly what SQLite would only call "unable to open database file"."""
    if path.is_dir():
        raise LedgerError(f"{name} is a folder, not a ledger.", remedy="Name the database file in it.")
    if path.exists():
        with path.open("rb") as file:
            start = file.read(len(_SQLITE))
        if start and start != _SQLITE:
            raise LedgerError(
                f"{name} is not a ledger: it is not a SQLite database.",
                remedy="Name another file with --db, or move this one away.",
            )
    elif read_only:
        raise LedgerError(f"There is no ledger at {name}.", remedy="Screen something first, or name its file with --db.")
    if not path.parent.is_dir():
        raise LedgerError(f"The folder of {name} does not exist.", remedy="Create it, or name another file with --db.")


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


def _begin(connection: Connection) -> None:
    # With the driver's own deferred transactions two writers read the same journal head and fork the chain.
    connection.exec_driver_sql("BEGIN" if connection.get_execution_options().get(READING) else "BEGIN IMMEDIATE")


def _bring_up_to_date(engine: Engine, name: str, *, read_only: bool, wait: float) -> None:
    with engine.connect().execution_options(**{READING: True}) as connection, connection.begin():
        found = _revision(connection, name)
    if found == REVISION:
        return
    if read_only:
        what = "is empty" if found is None else f"was made by an older version (its tables are at {found})"
        raise LedgerError(
            f"{name} {what}, and was opened for reading only.",
            remedy="Screen something with this version first; that brings its tables up to date.",
        )
    with engine.connect() as connection:
        _write_ahead(connection, wait)
        with connection.begin():
            if _revision(connection, name) != REVISION:
                migrate(connection)


def _write_ahead(connection: Connection, wait: float) -> None:
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


def _revision(connection: Connection, name: str) -> str | None:
    """The migration the tables are at, None for an empty database; LedgerError for what is not ours or newer."""
    tables = {row[0] for row in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not tables:
        return None
    if not {"alembic_version", "journal"} <= tables:
        raise LedgerError(f"{name} is not a ledger: it is a database of another program.", remedy="Name another file with --db.")
    found = str(connection.exec_driver_sql("SELECT max(version_num) FROM alembic_version").scalar_one())
    if found > REVISION:
        raise LedgerError(
            f"{name} was written by a newer version (its tables are at {found}, this program knows {REVISION}).",
            remedy="Update tradesieve, or name another file with --db.",
        )
    return found


def migrate(connection: Connection) -> None:
    """Bring the tables to the newest migration inside the transaction of ``connection``."""
    from alembic import command  # loaded only when needed: it costs a third of a second
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


@contextmanager
def errors(name: str) -> Iterator[None]:
    """Turn what the database or the file system raises into LedgerError with a remedy."""
    try:
        yield
    except DBAPIError as error:
        raise _explained(error.orig or error, name) from error
    except sqlite3.Error as error:
        raise _explained(error, name) from error
    except OSError as error:
        raise LedgerError(
            f"{name} cannot be opened: {error.strerror or error}.", remedy="Check the path and its permissions."
        ) from error


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


def _explained(error: BaseException, name: str) -> LedgerError:
    code = getattr(error, "sqlite_errorcode", None)
    # The low byte is the class of the error, the rest says more than anybody can act on.
    what, remedy = _EXPLAINED.get(code & 0xFF if code is not None else -1, ("refused the request", ""))
    return LedgerError(f"{name} {what} ({error}).", remedy=remedy)
