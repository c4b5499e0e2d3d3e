"""The ledger: writes runs, their rows and list imports, and answers what was recorded.

A run is begun, its rows recorded batch by batch, and ended; each step is one transaction, on the disk when the call
returns. A run without an end is unfinished: it stays visible, and nothing of it counts as screened.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine, func, insert, select

from screening.audit import journal, search
from screening.audit.bulk import insert_rows
from screening.audit.engine import READING, errors, open_engine
from screening.audit.journal import EntryKind, JournalEntry
from screening.audit.merkle import root
from screening.audit.records import (
    column_text,
    end_object,
    rules_object,
    run_object,
    snapshot_object,
    utc_text,
)
from screening.audit.schema import (
    list_imports,
    rule_set_rules,
    rule_sets,
    run_alerts,
    run_ends,
    run_inputs,
    run_rows,
    run_snapshots,
    runs,
    snapshots,
)
from screening.audit.search import Found, ListImport, RunLine, RunRecord, Wanted
from screening.contract import canonical, digest
from screening.errors import LedgerError
from screening.model import Outcome, RuleRef, Run, RunEnd, ScreenedRow, Snapshot


class Ledger:
    """An open ledger; use it in a ``with`` block. Every method raises LedgerError where the database cannot comply."""

    def __init__(self, engine: Engine, name: str) -> None:
        self._engine = engine
        self._name = name
        self._numbers: dict[str, int] = {}
        self._closed = False

    @classmethod
    def open(cls, target: str | Path, *, read_only: bool = False, wait: float = 30.0) -> Self:
        """Open the ledger at a SQLAlchemy URL or the path of a SQLite file.

        For writing, a missing file is made and an older ledger brought up to date. Read-only opening makes no file, and
        a missing ledger is then an error. ``wait``: seconds to wait while another program writes.
        """
        return cls(*open_engine(target, read_only=read_only, wait=wait))

    def close(self) -> None:
        """Close every connection; SQLite then folds its write-ahead log back into the one file."""
        self._closed = True
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    # --- writing ---

    def begin(self, run: Run) -> None:
        """Record that a run begins: who, where, with what program, settings, inputs, list snapshots and rules."""
        with self._transaction(reading=False) as connection:
            if connection.execute(select(runs.c.number).where(runs.c.id == column_text(run.id))).first():
                raise LedgerError(f"A run {run.id} is recorded already.", remedy="Give each run an id of its own.")
            rule_set = _keep_rules(connection, run.rules)
            kept = [_keep_snapshot(connection, snapshot) for snapshot in run.snapshots]
            seq = journal.append(
                connection, EntryKind.RUN_BEGUN, at=run.started, operator=run.operator, body={"run": run_object(run)}
            )
            number = (connection.scalar(select(func.max(runs.c.number))) or 0) + 1
            settings = run.settings
            connection.execute(
                insert(runs).values(
                    number=number,
                    id=column_text(run.id),
                    started=utc_text(run.started),
                    operator=column_text(run.operator),
                    host=column_text(run.host),
                    version=column_text(run.version),
                    command=column_text(run.command),
                    reference=None if run.reference is None else column_text(run.reference),
                    as_of=settings.as_of.isoformat(),
                    destination=settings.destination,
                    settings=canonical(run_object(run)["settings"]),
                    rulebook=column_text(run.rulebook_digest),
                    rule_set=rule_set,
                    seq=seq,
                )
            )
            for position, file in enumerate(run.inputs):
                connection.execute(
                    insert(run_inputs).values(
                        run=number,
                        position=position,
                        name=column_text(file.name),
                        digest=column_text(file.digest),
                        size=file.size,
                        kind=column_text(file.kind),
                    )
                )
            for position, key in enumerate(kept):
                connection.execute(insert(run_snapshots).values(run=number, position=position, snapshot=key))
        self._numbers[run.id] = number

    def record(self, run_id: str, start_ordinal: int, rows: Sequence[ScreenedRow]) -> None:
        """Record a batch of rows in one transaction; all of it is kept or nothing.

        ``start_ordinal`` is how many rows of the run were recorded before. A batch that leaves a gap or comes twice is
        refused, so that no row is lost or counted double.
        """
        with self._transaction(reading=False) as connection:
            number = self._number(connection, run_id)
            kept = _recorded(connection, number)
            if kept != start_ordinal:
                raise LedgerError(
                    f"Run {run_id}: the batch starts at row {start_ordinal}, but {kept} rows are recorded.",
                    remedy="Nothing of it was recorded. Screen the files again.",
                )
            insert_rows(connection, number, start_ordinal, rows)

    def end(self, run_id: str, end: RunEnd) -> None:
        """Record that a run is finished, with the Merkle root over its rows; nothing can be added to it afterwards.

        The totals must agree with the rows and alerts recorded, and the exit code must not be better than the totals
        allow: otherwise LedgerError, and the run stays unfinished.
        """
        with self._transaction(reading=False) as connection:
            number = self._number(connection, run_id)
            if connection.execute(select(run_ends.c.run).where(run_ends.c.run == number)).first():
                raise LedgerError(f"Run {run_id} has ended already.", remedy="Begin a new run.")
            _agree(connection, number, run_id, end)
            rows = select(run_rows.c.digest).where(run_rows.c.run == number).order_by(run_rows.c.ordinal)
            tree = root(connection.scalars(rows))
            record = end_object(end)
            operator = connection.scalars(select(runs.c.operator).where(runs.c.number == number)).one()
            seq = journal.append(
                connection,
                EntryKind.RUN_ENDED,
                at=end.finished,
                operator=operator,
                body={"run": run_id, "end": record, "rows": end.totals.rows, "root": tree},
            )
            connection.execute(
                insert(run_ends).values(
                    run=number,
                    finished=utc_text(end.finished),
                    exit_code=end.exit_code,
                    **record["totals"],
                    sheets=canonical(record["sheets"]),
                    failures=canonical(record["failures"]),
                    root=tree,
                    seq=seq,
                )
            )

    def record_import(
        self, snapshot: Snapshot, *, when: datetime, operator: str, host: str, version: str, note: str = ""
    ) -> None:
        """Record that a list was imported: the snapshot it became, by whom, where and with what program.

        ``note`` holds what was out of the ordinary, such as a shrunken list accepted on request.
        """
        with self._transaction(reading=False) as connection:
            key = _keep_snapshot(connection, snapshot)
            body = {"snapshot": snapshot_object(snapshot), "host": host, "version": version, "note": note}
            seq = journal.append(connection, EntryKind.LIST_IMPORTED, at=when, operator=operator, body=body)
            connection.execute(
                insert(list_imports).values(
                    seq=seq,
                    at=utc_text(when),
                    operator=column_text(operator),
                    host=column_text(host),
                    version=column_text(version),
                    list=column_text(snapshot.list_id),
                    snapshot=key,
                    note=column_text(note),
                )
            )

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

    def imports(self, *, list_id: str | None = None) -> list[ListImport]:
        """The list imports, newest first."""
        with self._transaction(reading=True) as connection:
            return search.import_lines(connection, list_id=list_id)

    def head(self) -> JournalEntry | None:
        """The newest journal entry; its digest, kept elsewhere, vouches for everything before it."""
        with self._transaction(reading=True) as connection:
            return search.journal_head(connection)

    def journal(self) -> Iterator[JournalEntry]:
        """All journal entries from the first."""
        seq = 0
        while True:
            with self._transaction(reading=True) as connection:
                page = search.journal_page(connection, after=seq)
            for entry in page:
                seq = entry.seq
                yield entry
            if len(page) < search.PAGE:
                return

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


def _recorded(connection: Connection, number: int) -> int:
    """How many rows of a run are recorded; ordinals have no gaps."""
    last = connection.scalar(select(func.max(run_rows.c.ordinal)).where(run_rows.c.run == number))
    return 0 if last is None else last + 1


def _keep_snapshot(connection: Connection, snapshot: Snapshot) -> str:
    record = snapshot_object(snapshot)
    key = digest(record)
    if not connection.execute(select(snapshots.c.list).where(snapshots.c.record_digest == key)).first():
        connection.execute(
            insert(snapshots).values(
                record_digest=key,
                record=canonical(record),
                list=column_text(snapshot.list_id),
                title=column_text(snapshot.title),
                digest=column_text(snapshot.digest),
                source_digest=column_text(snapshot.source_digest),
                source_name=column_text(snapshot.source_name),
                dated=snapshot.dated.isoformat(),
                published=None if snapshot.published is None else snapshot.published.isoformat(),
                retrieved=utc_text(snapshot.retrieved),
                entities=snapshot.entities,
                names=snapshot.names,
                flaws=canonical(record["flaws"]),
                notice=None if snapshot.notice is None else column_text(snapshot.notice),
            )
        )
    return key


def _keep_rules(connection: Connection, rules: tuple[RuleRef, ...]) -> str:
    record = rules_object(rules)
    key = digest(record)
    if not connection.execute(select(rule_sets.c.digest).where(rule_sets.c.digest == key)).first():
        connection.execute(insert(rule_sets).values(digest=key, record=canonical(record)))
        for position, rule in enumerate(rules):
            connection.execute(
                insert(rule_set_rules).values(
                    rule_set=key,
                    position=position,
                    rule=column_text(rule.id),
                    title=column_text(rule.title),
                    severity=rule.severity.value,
                    state=column_text(rule.state),
                    citation=column_text(rule.citation),
                    url=column_text(rule.url),
                )
            )
    return key


def _agree(connection: Connection, number: int, run_id: str, end: RunEnd) -> None:
    """Compare the totals of an end with what was recorded."""
    counted = select(run_rows.c.outcome, func.count()).where(run_rows.c.run == number).group_by(run_rows.c.outcome)
    found = {Outcome(outcome): count for outcome, count in connection.execute(counted)}
    alerts = connection.scalar(select(func.count()).select_from(run_alerts).where(run_alerts.c.run == number))
    totals = end.totals
    differences = [
        f"{what} {said} but recorded {is_there}"
        for what, said, is_there in (
            ("rows", totals.rows, sum(found.values())),
            *((outcome.value, getattr(totals, outcome.value), found.get(outcome, 0)) for outcome in Outcome),
            ("alerts", totals.alerts, alerts),
        )
        if said != is_there
    ]
    if end.exit_code < totals.exit_code:
        differences.append(f"exit code {end.exit_code} but the totals ask for {totals.exit_code}")
    if differences:
        raise LedgerError(
            f"Run {run_id} cannot end, its totals do not agree with the record: {'; '.join(differences)}.",
            remedy="It stays unfinished and counts as not screened. Screen the files again and report this.",
        )
