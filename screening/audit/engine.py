"""Opens the database of a ledger, brings its tables up to date, and explains what the database refuses."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, inspect, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError

from screening.audit import postgres, sqlite
from screening.audit.schema import REVISION
from screening.errors import LedgerError

READING = "ledger_reading"
"""Execution option of a connection that only reads: it does not wait for the writer's lock."""


def open_engine(target: str | Path, *, read_only: bool, wait: float) -> tuple[Engine, str]:
    """The engine for a SQLAlchemy URL or a SQLite file, with its tables at ``REVISION``, and its name in messages.

    For writing, a missing file is created and an older ledger migrated, both in one transaction; read-only, neither.
    ``wait`` is how many seconds to wait for another program's lock. Raises LedgerError.
    """
    place = _place(target)
    name = place.render_as_string() if isinstance(place, URL) else str(place)
    with errors(name):
        if isinstance(place, URL):
            engine = postgres.engine(place, read_only=read_only, wait=wait, reading=READING)
        else:
            engine = sqlite.engine(place, read_only=read_only, wait=wait, reading=READING)
        try:
            _bring_up_to_date(engine, name, read_only=read_only, wait=wait)
        except BaseException:
            engine.dispose()
            raise
    return engine, name


def _place(target: str | Path) -> Path | URL:
    if isinstance(target, Path) or "://" not in target:
        return Path(target).absolute()
    remedy = "Write sqlite:///PATH or postgresql://USER@HOST/DATABASE."
    try:
        url = make_url(target)
    except ArgumentError as error:
        raise LedgerError("The database URL given cannot be read.", remedy=remedy) from error
    if url.drivername.startswith("postgresql") and url.database:
        return url
    if url.drivername.startswith("sqlite") and url.database and url.database != ":memory:":
        return Path(url.database).absolute()
    raise LedgerError(f"{url.render_as_string()}: a ledger cannot be kept there.", remedy=remedy)


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
        if engine.dialect.name == "sqlite":
            sqlite.write_ahead(connection, wait)
        with connection.begin():
            if _revision(connection, name) != REVISION:
                migrate(connection)


def _revision(connection: Connection, name: str) -> str | None:
    """The migration the tables are at, None for an empty database; LedgerError for what is not ours or newer."""
    tables = set(inspect(connection).get_table_names())
    if not tables:
        return None
    if not {"alembic_version", "journal"} <= tables:
        raise LedgerError(f"{name} is not a ledger: it is a database of another program.", remedy="Name another one with --db.")
    found = str(connection.exec_driver_sql("SELECT max(version_num) FROM alembic_version").scalar_one())
    if found > REVISION:
        raise LedgerError(
            f"{name} was written by a newer version (its tables are at {found}, this program knows {REVISION}).",
            remedy="Update tradesieve, or name another ledger with --db.",
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
    except Exception as error:
        if type(error).__module__.partition(".")[0] != "psycopg":  # raised by COPY, past SQLAlchemy
            raise
        raise _explained(error, name) from error


def _explained(error: BaseException, name: str) -> LedgerError:
    theirs = sqlite if isinstance(error, sqlite3.Error) else postgres
    what, remedy = theirs.explained(error)
    return LedgerError(f"{name} {what} ({str(error).strip()}).", remedy=remedy)
