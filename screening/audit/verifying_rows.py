"""Verifies the rows of one run: each record against its digest, the copies for searching against the record, all by the root."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, Table, select

from screening.audit.bulk import Tuples, part_columns, row_columns
from screening.audit.findings import FaultKind, Verification
from screening.audit.merkle import BLOCK, block_roots, leaf, root
from screening.audit.records import row_from
from screening.audit.retention import LEAVES, Purge, leaves_of
from screening.audit.schema import purged_leaves, run_alerts, run_items, run_parties, run_rows
from screening.errors import LedgerError
from screening.model import ScreenedRow

PAGE = 5000
"""Rows held in memory at a time."""

_PARTS = (run_parties, run_items, run_alerts)
_WHAT = {"run_parties": "party", "run_items": "item", "run_alerts": "alert"}


def check_rows(
    connection: Connection,
    number: int,
    run_id: str,
    ended: Mapping[str, Any] | None,
    found: Verification,
    progress: Callable[[str, int], None] | None,
) -> None:
    """Faults of the rows of a run, and of the whole where no single row has one and still the root differs.

    ``ended`` is the body of the entry that tells of its end, None while it is unfinished: then the digests are all that
    can be held against the rows.
    """
    before = len(found.faults)
    leaves = _Leaves()
    roots = list(block_roots(leaves.of(_checked(connection, number, run_id, found, progress))))
    if ended is None or len(found.faults) > before:
        return
    if leaves.count != ended["rows"]:
        what = f"{leaves.count:,} are there and {ended['rows']:,} were recorded"
        kind = FaultKind.MISSING if leaves.count < ended["rows"] else FaultKind.INSERTED
        found.fault(kind, f"run {run_id}, {_where(leaves.count, roots, ended)}", what)
    elif root(roots) != ended["root"]:
        what = "record and digest agree, but do not give the Merkle root in the journal: both were rewritten"
        found.fault(FaultKind.ALTERED, f"run {run_id}, {_where(leaves.count, roots, ended)}", what)


def check_purged(
    connection: Connection, number: int, run_id: str, told: Purge, ended: Mapping[str, Any] | None, found: Verification
) -> None:
    """Faults of a run whose rows were purged: what is left of them are the digests."""
    leaves = list(leaves_of(connection, number))
    blocks = list(connection.scalars(select(purged_leaves.c.block).where(purged_leaves.c.run == number)))
    found.purged += 1
    if sorted(blocks) != list(range(-(-told.rows // LEAVES))):
        found.fault(FaultKind.ALTERED, f"digests of the purged rows of run {run_id}", "pieces of them are missing")
    if connection.execute(select(run_rows.c.ordinal).where(run_rows.c.run == number).limit(1)).first():
        found.fault(FaultKind.INSERTED, f"rows of run {run_id}", "the journal says that they were purged")
    if len(leaves) != told.rows or root(leaves) != told.root or (ended and ended["root"] != told.root):
        found.fault(FaultKind.ALTERED, f"digests of the purged rows of run {run_id}", "they do not give its Merkle root")


class _Leaves:
    """Counts what passes through."""

    def __init__(self) -> None:
        self.count = 0

    def of(self, leaves: Iterator[str]) -> Iterator[str]:
        for one in leaves:
            self.count += 1
            yield one


def _where(count: int, roots: list[str], ended: Mapping[str, Any]) -> str:
    """The block of rows in which the first difference lies, where the end of the run kept the roots of blocks."""
    kept: list[str] = ended.get("blocks", [ended["root"]] if ended["rows"] else [])
    for block, (one, other) in enumerate(zip(roots, kept, strict=False)):
        if one != other:
            return f"from one of the rows {block * BLOCK + 1} to {min((block + 1) * BLOCK, max(count, ended['rows']))} on"
    return f"rows from {min(len(roots), len(kept)) * BLOCK + 1} on"


def _checked(
    connection: Connection, number: int, run_id: str, found: Verification, progress: Callable[[str, int], None] | None
) -> Iterator[str]:
    """The leaf hash of each row as its record gives it, in order; a fault for each that is not as it was."""
    expected = 0
    while True:
        query = select(run_rows).where(run_rows.c.run == number, run_rows.c.ordinal >= expected)
        page = list(connection.execute(query.order_by(run_rows.c.ordinal).limit(PAGE)))
        last = page[-1].ordinal if len(page) == PAGE else None
        parts = [_parts(connection, table, number, expected, last) for table in _PARTS]
        wanted: tuple[Tuples, Tuples, Tuples] = ([], [], [])
        names: dict[int, str] = {}
        for row in page:
            ordinal = row.ordinal
            if ordinal > expected:
                gap = f"row {expected + 1}" if ordinal == expected + 1 else f"rows {expected + 1} to {ordinal}"
                found.fault(FaultKind.MISSING, f"run {run_id}, {gap}", "the numbers leave a gap")
            expected = ordinal + 1
            own = leaf(row.record.encode())
            screened = _row(row, own, run_id, found)
            if screened is not None:
                name = names[ordinal] = _name(run_id, ordinal, screened)
                if own != row.digest:
                    found.fault(FaultKind.ALTERED, name, "its record does not give its digest")
                if tuple(row) != row_columns(screened, number, ordinal, row.record, row.digest):
                    _differs(run_rows, tuple(row), row_columns(screened, number, ordinal, row.record, row.digest), name, found)
                part_columns(screened, number, ordinal, *wanted)
            yield own
        found.rows += len(page)
        if progress:
            progress(run_id, found.rows)
        for table, there, rows in zip(_PARTS, parts, wanted, strict=True):
            if there != rows:
                _unlike(table, there, rows, names, run_id, found)
        if last is None:
            return


def _row(row: Any, own: str, run_id: str, found: Verification) -> ScreenedRow | None:
    try:
        return row_from(row.record)
    except LedgerError:
        what = "its record cannot be read" + ("" if own == row.digest else " and does not give its digest")
        found.fault(FaultKind.ALTERED, f"run {run_id}, row {row.ordinal + 1}", what)
        return None


def _name(run_id: str, ordinal: int, screened: ScreenedRow) -> str:
    place = str(screened.row.place)
    return f"run {run_id}, row {ordinal + 1}" + (f" ({place})" if place else "")


def _parts(connection: Connection, table: Table, number: int, first: int, last: int | None) -> Tuples:
    query = select(table).where(table.c.run == number, table.c.ordinal >= first).order_by(*table.primary_key.columns)
    if last is not None:
        query = query.where(table.c.ordinal <= last)
    return [tuple(row) for row in connection.execute(query)]


def _unlike(table: Table, there: Tuples, wanted: Tuples, names: dict[int, str], run_id: str, found: Verification) -> None:
    """What differs between the parties, items or alerts of a page and its records."""
    keys = len(table.primary_key.columns)
    left = {row[:keys]: row for row in there}
    for row in wanted:
        name = names[row[1]] + f", {_WHAT[table.name]}" + (f" {row[2] + 1}" if keys == 3 else "")
        one = left.pop(row[:keys], None)
        if one is None:
            found.fault(FaultKind.MISSING, name, "the record of the row has it")
        elif one != row:
            _differs(table, one, row, name, found)
    for key in left:
        if key[1] in names or not any(fault.record.startswith(f"run {run_id}, row {key[1] + 1}") for fault in found.faults):
            name = names.get(key[1], f"run {run_id}, row {key[1] + 1}")
            found.fault(FaultKind.INSERTED, f"{name}, {_WHAT[table.name]}", "no record of a row has it")


def _differs(table: Table, there: tuple[Any, ...], wanted: tuple[Any, ...], name: str, found: Verification) -> None:
    for column, one, other in zip(table.columns, there, wanted, strict=True):
        if one != other:
            found.fault(FaultKind.ALTERED, name, f"{column.name} is {one!r}, and was {other!r}")
