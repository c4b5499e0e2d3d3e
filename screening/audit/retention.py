"""How long runs are kept: the term, the clock and the hold of each, and purging what is due without breaking the chain.

15 CFR 762.6 asks for five years from the latest of export, known re-export and any other end of the transaction; 31 CFR
501.601 for ten. Nothing under a legal hold is ever purged (15 CFR 762.6(b)). Purging removes the rows of a run with their
parties, items and alerts; its entries in the journal and the digest of every row stay, so that the chain and the Merkle root
can still be verified, and a row kept elsewhere can still be proved to have been in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import islice

import msgspec
from sqlalchemy import Connection, delete, func, insert, select

from screening.audit import journal
from screening.audit.changes import SettingChange
from screening.audit.journal import Aspect, EntryKind, JournalEntry
from screening.audit.merkle import root
from screening.audit.schema import journal as entries
from screening.audit.schema import purged_leaves, purges, run_alerts, run_ends, run_items, run_parties, run_rows, runs
from screening.errors import LedgerError

FLOOR = 5
"""Years below which no term can be set: 15 CFR 762.6."""

DEFAULT = 10
"""Years kept where nothing was set: 31 CFR 501.601, which covers the five of 15 CFR 762.6."""

SETTING = "retention_years"

EVERY = "*"
"""The subject of a hold on all runs."""

LEAVES = 4096
"""Digests of purged rows kept in one piece."""


@dataclass(frozen=True, slots=True)
class RetentionNote:
    """What was set for one run (or, with ``EVERY``, a hold on all): a new clock, or a hold placed (True) or lifted (False)."""

    run: str
    reason: str
    basis: date | None = None
    held: bool | None = None


@dataclass(frozen=True, slots=True)
class Purge:
    """A purge as journalled: how many rows went, the root over them, and why it was allowed."""

    run: str
    rows: int
    root: str
    basis: date
    years: int
    reason: str


@dataclass(frozen=True, slots=True)
class Standing:
    """How a run stands: its clock runs from ``basis`` to ``until``, both days included; ``hold`` is why it must stay."""

    run: str
    started: datetime
    reference: str | None
    basis: date
    until: date
    hold: str | None
    purged: bool
    rows: int

    def due(self, today: date) -> bool:
        """Whether its rows may be purged: the term is over, nothing holds it, and it was not done yet."""
        return today > self.until and self.hold is None and not self.purged


def term(connection: Connection) -> int:
    """The years in force: those set last, else ``DEFAULT``."""
    found = journal.about(connection, Aspect.SETTING, SETTING, kinds=[EntryKind.SETTINGS_CHANGED])
    return int(found[-1].payload(SettingChange).after or DEFAULT) if found else DEFAULT


def term_change(connection: Connection, years: int, reason: str) -> SettingChange:
    """A new term to be put on record; LedgerError below ``FLOOR`` or without a reason."""
    if years < FLOOR:
        raise LedgerError(
            f"Records must be kept for {FLOOR} years at least, not {years} (15 CFR 762.6).",
            remedy=f"Give {FLOOR} or more; {DEFAULT} covers OFAC's rule too (31 CFR 501.601).",
        )
    return SettingChange(SETTING, str(term(connection)), str(years), _given(reason))


def clock_note(connection: Connection, run: str, basis: date, reason: str) -> RetentionNote:
    """A new clock to be put on record; LedgerError where it starts before the one it replaces."""
    now = next(one for one in standings(connection, run=run))
    if basis < now.basis:
        raise LedgerError(
            f"The clock of run {run} starts on {now.basis} and cannot be set back to {basis}.",
            remedy="Give the latest of export, known re-export and any other end of the transaction.",
        )
    return RetentionNote(run, _given(reason), basis=basis)


def hold_note(run: str, held: bool, reason: str) -> RetentionNote:
    """A hold placed or lifted, to be put on record."""
    return RetentionNote(run, _given(reason), held=held)


def _given(reason: str) -> str:
    if not reason.strip():
        raise LedgerError("A change of how long records are kept needs a reason.", remedy="Say why with --reason.")
    return reason


def standings(connection: Connection, *, run: str | None = None) -> Iterator[Standing]:
    """How each run stands, oldest first."""
    years = term(connection)
    clocks: dict[str, date] = {}
    holds: dict[str, str] = {}
    for row in connection.execute(
        select(entries).where(entries.c.kind == EntryKind.RETENTION.value).order_by(entries.c.seq)
    ).mappings():
        note = journal.read(row).payload(RetentionNote)
        if note.basis is not None:
            clocks[note.run] = note.basis
        if note.held:
            holds[note.run] = note.reason
        elif note.held is False:
            holds.pop(note.run, None)
    last = select(func.max(run_rows.c.ordinal)).where(run_rows.c.run == runs.c.number).scalar_subquery()
    query = select(runs, run_ends.c.finished, purges.c.rows.label("purged"), last.label("last")).order_by(runs.c.number)
    query = query.join(run_ends, run_ends.c.run == runs.c.number, isouter=True)
    query = query.join(purges, purges.c.run == runs.c.number, isouter=True)
    if run is not None:
        query = query.where(runs.c.id == run)
    for row in connection.execute(query).mappings():
        recorded = 0 if row["last"] is None else row["last"] + 1
        basis = max(clocks.get(row["id"], date.min), datetime.fromisoformat(row["finished"] or row["started"]).date())
        yield Standing(
            run=row["id"],
            started=datetime.fromisoformat(row["started"]),
            reference=row["reference"],
            basis=basis,
            until=_years_later(basis, years),
            hold=holds.get(row["id"], holds.get(EVERY)),
            purged=row["purged"] is not None,
            rows=recorded if row["purged"] is None else row["purged"],
        )


def _years_later(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # 29 February: the day after, which is never too early
        return day.replace(year=day.year + years, day=28) + timedelta(days=1)


def purge(
    connection: Connection, wanted: Sequence[str], *, today: date, reason: str, operator: str, at: datetime, written: datetime
) -> list[JournalEntry]:
    """Remove the rows of these runs and put that on record; LedgerError, and nothing removed, where one of them is not due."""
    _given(reason)
    years = term(connection)
    found = {one.run: one for one in standings(connection)}
    appended = []
    for run in wanted:
        one = found[run]
        if not one.due(today):
            why = (
                f"is held: {one.hold}"
                if one.hold is not None
                else ("was purged already" if one.purged else f"must be kept until {one.until}")
            )
            raise LedgerError(f"Run {run} {why}.", remedy="Nothing was purged.")
        number: int = connection.scalars(select(runs.c.number).where(runs.c.id == run)).one()
        leaves = list(leaves_of(connection, number))
        payload = Purge(run, len(leaves), root(leaves), one.basis, years, reason)
        entry = journal.append(
            connection,
            EntryKind.RUN_PURGED,
            at=at,
            operator=operator,
            body=msgspec.to_builtins(payload),
            written=written,
            about=[(Aspect.RUN, run)],
        )
        connection.execute(insert(purges).values(run=number, seq=entry.seq, rows=len(leaves)))
        source = iter(leaves)
        block = 0
        while piece := list(islice(source, LEAVES)):
            connection.execute(insert(purged_leaves).values(run=number, block=block, leaves=bytes.fromhex("".join(piece))))
            block += 1
        for table in (run_alerts, run_items, run_parties, run_rows):
            connection.execute(delete(table).where(table.c.run == number))
        appended.append(entry)
    return appended


def leaves_of(connection: Connection, number: int) -> Iterator[str]:
    """The digests of a run's rows in order, whether the rows are there or were purged."""
    if connection.scalar(select(purges.c.run).where(purges.c.run == number)) is None:
        rows = select(run_rows.c.digest).where(run_rows.c.run == number).order_by(run_rows.c.ordinal)
        yield from connection.scalars(rows)
        return
    kept = select(purged_leaves.c.leaves).where(purged_leaves.c.run == number).order_by(purged_leaves.c.block)
    for leaves in connection.scalars(kept):
        for start in range(0, len(leaves), 32):
            yield leaves[start : start + 32].hex()
