"""Triggers that make a table append-only: what is written once is not changed, replaced or removed.

They stop mistakes and other programs, not somebody who owns the database and drops them; for that there is the journal.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence


def append_only(table: str, *keys: Sequence[str], with_rowid: bool = False, sealed_by_end: bool = False) -> Iterator[str]:
    """The statements for one table, whose unique ``keys`` (each some columns) are all given.

    ``INSERT OR REPLACE`` removes the old row without firing delete triggers (unless a setting of the connection says
    otherwise), so an insert that meets an existing key is refused beforehand, for every key by which a row could be
    replaced; ``with_rowid`` adds SQLite's hidden one, which is -1 there while an insert does not name it.
    ``sealed_by_end`` also refuses rows that belong to a finished run.
    """
    refuse = f"SELECT RAISE(ABORT, 'the ledger is append-only: {table} cannot be changed')"
    yield f"CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table} BEGIN {refuse}; END"
    yield f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} BEGIN {refuse}; END"
    for number, key in enumerate([*keys, *([["rowid"]] if with_rowid else [])], start=1):
        same = " AND ".join(f"{column} = NEW.{column}" for column in key)
        yield (
            f"CREATE TRIGGER {table}_no_replace_{number} BEFORE INSERT ON {table} "
            f"WHEN EXISTS (SELECT 1 FROM {table} WHERE {same}) BEGIN {refuse}; END"
        )
    if sealed_by_end:
        yield (
            f"CREATE TRIGGER {table}_sealed BEFORE INSERT ON {table} "
            f"WHEN EXISTS (SELECT 1 FROM run_ends WHERE run = NEW.run) "
            f"BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: the run has ended'); END"
        )


def purgeable(table: str) -> Iterator[str]:
    """The statements after which rows of a run can be deleted from the table, once its purge is recorded."""
    yield f"DROP TRIGGER {table}_no_delete"
    yield (
        f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} "
        f"WHEN NOT EXISTS (SELECT 1 FROM purges WHERE run = OLD.run) "
        f"BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: {table} cannot be changed'); END"
    )


_REFUSE = "RAISE EXCEPTION USING MESSAGE = 'the ledger is append-only: ' || TG_TABLE_NAME || ' cannot be changed'"

POSTGRES_FUNCTIONS = (
    f"CREATE FUNCTION ledger_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {_REFUSE}; END $$",
    "CREATE FUNCTION ledger_refuse_unless_purged() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
    f"IF NOT EXISTS (SELECT 1 FROM purges WHERE run = OLD.run) THEN {_REFUSE}; END IF; RETURN OLD; END $$",
    "CREATE FUNCTION ledger_refuse_after_end() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
    "IF EXISTS (SELECT 1 FROM (SELECT DISTINCT run FROM added) a JOIN run_ends e ON e.run = a.run) THEN "
    "RAISE EXCEPTION USING MESSAGE = 'the ledger is append-only: the run has ended'; END IF; RETURN NULL; END $$",
)
"""What the triggers of a PostgreSQL ledger call."""


def append_only_postgres(table: str, *, of_a_run: bool = False) -> Iterator[str]:
    """The statements for one table of a PostgreSQL ledger, which has no way to replace a row but to update it.

    ``of_a_run``: no rows are added to a run that has ended, and they can be deleted once its purge is recorded.
    """
    what = "UPDATE OR TRUNCATE" if of_a_run else "UPDATE OR DELETE OR TRUNCATE"
    yield f"CREATE TRIGGER append_only BEFORE {what} ON {table} FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse()"
    if of_a_run:
        yield (
            f"CREATE TRIGGER append_only_rows BEFORE DELETE ON {table} "
            "FOR EACH ROW EXECUTE FUNCTION ledger_refuse_unless_purged()"
        )
        yield (
            f"CREATE TRIGGER sealed AFTER INSERT ON {table} REFERENCING NEW TABLE AS added "
            "FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_after_end()"
        )
