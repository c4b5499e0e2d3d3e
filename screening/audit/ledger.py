"""The ledger: writes runs, their rows and list imports, and answers what was recorded.

A run is begun, its rows recorded batch by batch, and ended; each step is one transaction, on the disk when the call
returns. A run without an end is unfinished: it stays visible, and nothing of it counts as screened.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

import msgspec
from sqlalchemy import Connection, Engine, select

from screening.audit import journal, recording, retention, search
from screening.audit.engine import READING, errors, open_engine
from screening.audit.journal import Aspect, EntryKind, JournalEntry, Subject
from screening.audit.records import column_text
from screening.audit.retention import Standing
from screening.audit.schema import runs
from screening.audit.search import Found, ListImport, RunLine, RunRecord, Wanted
from screening.errors import LedgerError
from screening.model import Run, RunEnd, ScreenedRow, Snapshot

if TYPE_CHECKING:
    from screening.audit.findings import Verification
    from screening.audit.verifying import Head


@dataclass(frozen=True, slots=True)
class Appending:
    """A transaction that may add to the journal; ``connection`` reads what is there meanwhile, and nobody else writes."""

    connection: Connection
    now: Callable[[], datetime]

    def append(
        self, kind: EntryKind, payload: object, *, at: datetime, operator: str, about: Iterable[Subject] = ()
    ) -> JournalEntry:
        """Add one entry and return it with its number and digest.

        ``payload`` is a frozen dataclass of plain values (texts, numbers, dates, tuples, dataclasses), which
        ``JournalEntry.payload`` gives back; ``at`` is when it happened; ``about`` is what the entry is found by.
        """
        body: dict[str, Any] = msgspec.to_builtins(payload)
        return journal.append(self.connection, kind, at=at, operator=operator, body=body, written=self.now(), about=about)

    def about(self, aspect: Aspect, value: str, *, kinds: Collection[EntryKind] = ()) -> list[JournalEntry]:
        """The entries about that subject so far, oldest first."""
        return journal.about(self.connection, aspect, value, kinds=kinds)


class Ledger:
    """An open ledger; use it in a ``with`` block. Every method raises LedgerError where the database cannot comply."""

    def __init__(self, engine: Engine, name: str, now: Callable[[], datetime]) -> None:
        self._engine = engine
        self._name = name
        self._now = now
        self._numbers: dict[str, int] = {}
        self._closed = False

    @classmethod
    def open(
        cls,
        target: str | Path,
        *,
        read_only: bool = False,
        wait: float = 30.0,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> Self:
        """Open the ledger at a SQLAlchemy URL or the path of a SQLite file.

        For writing, a missing file is made and an older ledger brought up to date. Read-only opening makes no file, and
        a missing ledger is then an error. ``wait``: seconds to wait while another program writes. ``now`` is the clock
        that dates journal entries beside the times their writers give.
        """
        return cls(*open_engine(target, read_only=read_only, wait=wait), now)

    def close(self) -> None:
        """Close every connection; SQLite then folds its write-ahead log back into the one file."""
        self._closed = True
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    # --- writing ---

    def begin(self, run: Run) -> JournalEntry:
        """Record that a run begins: who, where, with what program, settings, inputs, list snapshots and rules."""
        with self._transaction(reading=False) as connection:
            number, entry = recording.begin_run(connection, run, written=self._now())
        self._numbers[run.id] = number
        return entry

    def record(self, run_id: str, start_ordinal: int, rows: Sequence[ScreenedRow]) -> None:
        """Record a batch of rows in one transaction; all of it is kept or nothing.

        ``start_ordinal`` is how many rows of the run were recorded before. A batch that leaves a gap or comes twice is
        refused, so that no row is lost or counted double.
        """
        with self._transaction(reading=False) as connection:
            recording.record_rows(connection, self._number(connection, run_id), run_id, start_ordinal, rows)

    def end(self, run_id: str, end: RunEnd) -> JournalEntry:
        """Record that a run is finished, with the Merkle root over its rows; nothing can be added to it afterwards.

        Returns the entry of the journal, which holds the root and is its head at that moment. The totals must agree with
        the rows, parties, items and alerts recorded, and the exit code must not be better than the totals allow:
        otherwise LedgerError, and the run stays unfinished.
        """
        with self._transaction(reading=False) as connection:
            return recording.end_run(connection, self._number(connection, run_id), run_id, end, written=self._now())

    def record_import(
        self, snapshot: Snapshot, *, when: datetime, operator: str, host: str, version: str, note: str = ""
    ) -> None:
        """Record that a list was imported: the snapshot it became, by whom, where and with what program.

        ``note`` holds what was out of the ordinary, such as a shrunken list accepted on request.
        """
        with self._transaction(reading=False) as connection:
            recording.record_import(
                connection,
                snapshot,
                when=when,
                operator=operator,
                host=host,
                version=version,
                note=note,
                written=self._now(),
            )

    def append(
        self, kind: EntryKind, payload: object, *, at: datetime, operator: str, about: Iterable[Subject] = ()
    ) -> JournalEntry:
        """Add one entry to the journal; see ``Appending.append``."""
        with self.appending() as appending:
            return appending.append(kind, payload, at=at, operator=operator, about=about)

    @contextmanager
    def appending(self) -> Iterator[Appending]:
        """Look and append in one transaction that holds the writer's lock: what is read in it still holds when it is written.

        All of it is recorded or, where an exception leaves the block, nothing.
        """
        with self._transaction(reading=False) as connection:
            yield Appending(connection, self._now)

    # --- retention ---

    def standings(self) -> list[Standing]:
        """How long each run must be kept, oldest first."""
        with self._transaction(reading=True) as connection:
            return list(retention.standings(connection))

    def retention_years(self) -> int:
        """The years every run is kept from the start of its clock."""
        with self._transaction(reading=True) as connection:
            return retention.term(connection)

    def set_retention(self, years: int, *, reason: str, operator: str, at: datetime) -> JournalEntry:
        """Set the years; LedgerError below five."""
        with self.appending() as appending:
            change = retention.term_change(appending.connection, years, reason)
            about = [(Aspect.SETTING, change.setting)]
            return appending.append(EntryKind.SETTINGS_CHANGED, change, at=at, operator=operator, about=about)

    def set_clock(self, run_id: str, basis: date, *, reason: str, operator: str, at: datetime) -> JournalEntry:
        """Let the clock of a run start on that day, which may not be before the present start."""
        with self.appending() as appending:
            run = self._whole_id(appending.connection, run_id)
            note = retention.clock_note(appending.connection, run, basis, reason)
            return appending.append(EntryKind.RETENTION, note, at=at, operator=operator, about=[(Aspect.RUN, run)])

    def hold(self, run_id: str | None, held: bool, *, reason: str, operator: str, at: datetime) -> JournalEntry:
        """Place or lift a legal hold on a run, or with None on all of them."""
        with self.appending() as appending:
            run = retention.EVERY if run_id is None else self._whole_id(appending.connection, run_id)
            note = retention.hold_note(run, held, reason)
            return appending.append(EntryKind.RETENTION, note, at=at, operator=operator, about=[(Aspect.RUN, run)])

    def purge(
        self, run_ids: Sequence[str], *, reason: str, operator: str, at: datetime, today: date | None = None
    ) -> list[JournalEntry]:
        """Remove the rows of runs that need not be kept any longer; their digests stay. LedgerError where one is not due.

        A SQLite file is then written anew, so that the rows cannot be read from it any more; for no runs, that is all.
        """
        with self._transaction(reading=False) as connection:
            wanted = [self._whole_id(connection, run_id) for run_id in run_ids]
            entries = retention.purge(
                connection,
                wanted,
                today=today or at.date(),
                reason=reason,
                operator=operator,
                at=at,
                written=self._now(),
            )
        try:
            self._tidy()
        except LedgerError as error:
            raise LedgerError(
                f"The rows were purged, but are not wiped from the file yet: {error.what}",
                remedy="Purge again, even if nothing is due, when no other program uses the ledger.",
            ) from error
        return entries

    def _tidy(self) -> None:
        with errors(self._name), self._engine.connect() as connection:
            driver: Any = connection.connection.driver_connection
            if connection.dialect.name == "sqlite":
                driver.execute("VACUUM")
                busy = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
                if busy:  # a reader keeps the old pages where they are, and SQLite does not call that an error
                    raise LedgerError(f"{self._name} is being read by another program.")

    # --- reading ---

    def runs(
        self,
        *,
        limit: int | None = None,
        operator: str | None = None,
        reference: str | None = None,
        since: date | None = None,
        until: date | None = None,
        finished: bool | None = None,
        having: Wanted | None = None,
    ) -> list[RunLine]:
        """The runs, newest first.

        ``operator`` is the whole name and ``reference`` a part, both whatever their case; ``since`` and ``until`` are
        days in UTC, both included; ``having`` keeps runs with at least one row of that description.
        """
        with self._transaction(reading=True) as connection:
            return search.run_lines(
                connection,
                limit=limit,
                operator=operator,
                reference=reference,
                since=since,
                until=until,
                finished=finished,
                having=having,
            )

    def latest(self) -> RunLine | None:
        """The run begun last, finished or not."""
        return next(iter(self.runs(limit=1)), None)

    def show(self, run_id: str) -> RunRecord:
        """Everything recorded of one run; its id may be shortened as long as one run only begins so."""
        with self._transaction(reading=True) as connection:
            record = search.run_record(connection, self._whole_id(connection, run_id))
        return replace(record, fetch=lambda wanted: (found.screened for found in self.rows(wanted, run=record.run.id)))

    def rows(self, wanted: Wanted | None = None, *, run: str | None = None, newest_first: bool = False) -> Iterator[Found]:
        """The recorded rows of that description, in all runs or one, in the order recorded.

        Rows of unfinished runs are among them and say so. Memory stays flat however many there are.
        """
        with self._transaction(reading=True) as connection:
            number = None if run is None else self._number(connection, self._whole_id(connection, run))
        after: tuple[int, int] | None = None
        while True:
            with self._transaction(reading=True) as connection:
                page = search.row_page(connection, wanted or Wanted(), run=number, after=after, newest_first=newest_first)
            yield from (found for _, found in page)
            if len(page) < search.PAGE:
                return
            after = page[-1][0]

    def kept(self, digests: Collection[str]) -> dict[str, str]:
        """The records of list snapshots and rule sets that stand under these digests, as they were written."""
        with self._transaction(reading=True) as connection:
            return search.kept_records(connection, digests)

    def leaves(self, run_id: str) -> list[str]:
        """The digests of a run's rows in order, whether the rows are there or were purged."""
        with self._transaction(reading=True) as connection:
            return list(retention.leaves_of(connection, self._number(connection, self._whole_id(connection, run_id))))

    def imports(self, *, list_id: str | None = None) -> list[ListImport]:
        """The list imports, newest first."""
        with self._transaction(reading=True) as connection:
            return search.import_lines(connection, list_id=list_id)

    def head(self) -> JournalEntry | None:
        """The newest journal entry; its digest, kept elsewhere, vouches for everything before it."""
        with self._transaction(reading=True) as connection:
            return search.journal_head(connection)

    def about(self, aspect: Aspect, value: str, *, kinds: Collection[EntryKind] = ()) -> list[JournalEntry]:
        """The journal entries about a run, an alert, a reference ..., oldest first; ``kinds`` narrows them."""
        with self._transaction(reading=True) as connection:
            return journal.about(connection, aspect, value, kinds=kinds)

    def journal(self, *, after: int = 0, kinds: Collection[EntryKind] = ()) -> Iterator[JournalEntry]:
        """All journal entries from the first, or those behind entry ``after``, or of some kinds."""
        seq = after
        while True:
            with self._transaction(reading=True) as connection:
                page = search.journal_page(connection, after=seq, kinds=kinds)
            for entry in page:
                seq = entry.seq
                yield entry
            if len(page) < search.PAGE:
                return

    def verify(
        self,
        run_id: str | None = None,
        *,
        heads: Sequence[Head] = (),
        progress: Callable[[str, int], None] | None = None,
    ) -> Verification:
        """Hold everything (or the journal and one run) against the digests, and say what is not as it was recorded.

        ``heads`` were kept elsewhere (``head_from`` reads them); ``progress`` is told of the run and the rows done.
        """
        from screening.audit.verifying import verify  # most who open a ledger never do

        with self._transaction(reading=True) as connection:
            run = None if run_id is None else self._whole_id(connection, run_id)
            return verify(connection, run=run, heads=heads, progress=progress)

    @contextmanager
    def _transaction(self, *, reading: bool) -> Iterator[Connection]:
        if self._closed:
            raise ValueError("the ledger is closed")
        with (
            errors(self._name),
            self._engine.connect().execution_options(**{READING: reading}) as connection,
            connection.begin(),
        ):
            yield connection

    def _whole_id(self, connection: Connection, start: str) -> str:
        return search.whole_id(connection, start, self._name)

    def _number(self, connection: Connection, run_id: str) -> int:
        number = self._numbers.get(run_id)
        if number is None:
            number = connection.scalar(select(runs.c.number).where(runs.c.id == column_text(run_id)))
            if number is None:
                raise LedgerError(f"No run {run_id} has begun in {self._name}.", remedy="Begin it first.")
            self._numbers[run_id] = number
        return number
