"""SQLite triggers that make a table append-only: what is written once is not changed, replaced or removed.

They stop mistakes and other programs, not somebody who owns the file and drops them; for that there is the journal.
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
