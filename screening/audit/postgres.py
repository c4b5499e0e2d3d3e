"""A ledger in a PostgreSQL database: how it is opened and locked, and what its errors mean.

The driver (psycopg) comes with the extra ``postgres`` and is loaded only for such a ledger.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, text

from screening.errors import LedgerError

LOCK = 0x7472616465736976
"""The advisory lock of the writer: one number for every program that writes ledgers (the letters "tradesiv")."""


def engine(url: URL, *, read_only: bool, wait: float, reading: str) -> Engine:
    """The engine for a database; ``reading`` is the execution option of connections that do not take the writer's lock.

    Raises LedgerError where the driver is missing or the URL asks for another one.
    """
    if url.drivername not in ("postgresql", "postgresql+psycopg"):
        raise LedgerError(
            f"{url.render_as_string()}: the driver cannot be used.", remedy="Write postgresql://USER@HOST/DATABASE."
        )
    try:
        made = create_engine(
            url.set(drivername="postgresql+psycopg"),
            connect_args={"application_name": "tradesieve", "connect_timeout": max(2, round(wait))},
        )
    except ModuleNotFoundError as error:
        raise LedgerError(
            "A ledger in PostgreSQL needs the driver psycopg.", remedy="Install it: pip install 'tradesieve[postgres]'"
        ) from error

    def begin(connection: Connection) -> None:
        if read_only or connection.get_execution_options().get(reading):
            # One moment for the whole transaction, as a reader of SQLite has it.
            connection.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY"))
        else:
            connection.execute(text(f"SET LOCAL lock_timeout = {max(1, round(wait * 1000))}"))
            connection.execute(text(f"SELECT pg_advisory_xact_lock({LOCK})"))

    event.listen(made, "begin", begin)
    return made


def copy(connection: Connection, table: str, columns: list[str], rows: list[tuple[Any, ...]]) -> None:
    """Send rows the fast way, within the transaction of ``connection``."""
    quote = connection.dialect.identifier_preparer.quote
    names = ", ".join(map(quote, columns))
    driver: Any = connection.connection.driver_connection
    with driver.cursor() as cursor, cursor.copy(f"COPY {quote(table)} ({names}) FROM STDIN") as pipe:
        for row in rows:
            pipe.write_row(row)


_LOCKED = ("is locked by another program", "Wait until that has finished, or stop it, and try again.")
_UNREACHED = ("cannot be reached", "Check the address, the user and the password, and that the server runs.")
_EXPLAINED = {
    "55P03": _LOCKED,
    "40P01": _LOCKED,
    "42501": ("does not allow this user to do so", "Ask its owner, who also has to make and update the tables (docs/audit.md)."),
    "25006": ("cannot be written", "It was opened for reading only."),
    "53100": ("could not grow: the disk is full", "Free some space and run again."),
    "28P01": _UNREACHED,
    "28000": _UNREACHED,
    "3D000": ("does not exist", "Make the database first: createdb NAME"),
}


def explained(error: BaseException) -> tuple[str, str]:
    """What an error of the driver means, and what to do."""
    state = getattr(error, "sqlstate", None)
    if state is None or state.startswith(("08", "57P")):  # no answer at all, or the server went away
        return _UNREACHED
    if state.startswith("23"):
        return "refused the record", "Nothing was changed. Report this with the text above."
    return _EXPLAINED.get(state, ("refused the request", ""))
