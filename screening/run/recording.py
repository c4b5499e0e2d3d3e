"""A run from begin to end: what it is held to, every row counted, reported and recorded.

Clock, host and user are read here and nowhere below.
"""

from __future__ import annotations

import getpass
import platform
import secrets
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import msgspec

from screening import apply
from screening.audit.decisions import docket, record_reopenings
from screening.audit.records import row_text
from screening.contract import digest
from screening.errors import LedgerError
from screening.model import FileFailure, Input, Row, Run, RunEnd, ScreenedRow, Seal, SheetNote, Totals
from screening.report import ReportWriter
from screening.review import Reopening
from screening.run.screener import Screener
from screening.version import VERSION

if TYPE_CHECKING:
    from screening.audit import Found, JournalEntry, Ledger, RunRecord
    from screening.columns import Told
    from screening.run.reading import ReadingOptions

BATCH = 1000
"""Rows recorded in one transaction: what a crash can lose, all of it counted as not screened."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """Who asks, when and why: what a run records beside the question."""

    command: str
    operator: str
    reference: str | None = None
    host: str = field(default_factory=platform.node)
    now: Callable[[], datetime] = field(default=lambda: datetime.now(UTC))


def operator_name(given: str | None) -> str:
    """The operator as given, else the user of the operating system."""
    if given:
        return given
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no user database entry, as in some containers
        return "unknown"


def begin(
    screener: Screener,
    occasion: Occasion,
    inputs: Sequence[Input],
    options: ReadingOptions | None = None,
    *,
    redacted: bool = False,
) -> Run:
    """A run that begins now, with everything it will be held to."""
    started = occasion.now()
    owners, settings = screener.holdings, screener.settings
    if options is not None:
        settings = replace(settings, columns=tuple(map(str, options.told)), encoding=options.encoding, form=options.form)
    return Run(
        id=f"{started:%Y%m%d-%H%M%S}-{secrets.token_hex(4)}",
        started=started,
        operator=occasion.operator,
        host=occasion.host,
        version=VERSION,
        command=occasion.command,
        settings=settings,
        snapshots=screener.snapshots,
        rulebook_digest=screener.rules.digest,
        rules=apply.references(screener.rules, screener.settings.as_of),
        inputs=(*inputs, *([Input(owners.name, owners.digest, owners.size, "ownership")] if owners else ())),
        reference=occasion.reference,
        redacted=redacted,
    )


def under_decisions(screener: Screener, ledger: Ledger | None, run: Run, *, begun: JournalEntry | None) -> Screener:
    """The screener under what was decided before the run began, as it counts for the run's reference and day."""
    if ledger is None or begun is None:
        return screener
    return screener.with_precedents(docket(ledger, before=begun.seq), reference=run.reference, day=run.started.date())


@dataclass(slots=True)
class Recorder:
    """Takes a run from begin to end: every row counted, sent to the report and, in batches, to the ledger.

    ``redact`` gives a row as it is to be recorded. ``resumed`` is an unfinished run to be completed: its rows must come again
    as they were recorded, and only what follows them is added.
    """

    run: Run
    ledger: Ledger | None
    writer: ReportWriter | None
    totals: Totals = field(default_factory=Totals)
    failures: list[FileFailure] = field(default_factory=list)
    sheets: list[SheetNote] = field(default_factory=list)
    pending: list[ScreenedRow] = field(default_factory=list)
    recorded: int = 0
    used: set[Told] = field(default_factory=set)
    reopened: list[Reopening] = field(default_factory=list)
    redact: Callable[[ScreenedRow], ScreenedRow] | None = None
    resumed: RunRecord | None = None
    begun: JournalEntry | None = None
    _there: Iterator[Found] = field(default_factory=lambda: iter(()))

    @contextmanager
    def running(self) -> Iterator[None]:
        """Begin report and record; should what is done meanwhile fail, leave no report and the run unfinished."""
        if self.writer:
            self.writer.begin(self.run)
        try:
            if self.ledger and self.resumed:
                self.begun, self._there = self.resumed.begun_entry, self.ledger.rows(run=self.run.id)
            elif self.ledger:
                self.begun = self.ledger.begin(self.run)
            yield
        except BaseException:
            if self.writer:
                self.writer.abort()
            raise

    def row(self, screened: ScreenedRow) -> None:
        """One more row."""
        row, found, old = screened.row, screened.result, self.totals
        self.totals = replace(
            old,
            rows=old.rows + 1,
            **{found.outcome.value: getattr(old, found.outcome.value) + 1},
            incomplete=old.incomplete + bool(found.problems),
            alerts=old.alerts + len(found.alerts),
            parties=old.parties + len(row.parties),
            items=old.items + (row.item is not None),
        )
        for alert in found.alerts:
            if alert.reopens and alert.pairing:
                self.reopened.append(Reopening(alert.reopens, alert.id, self.run.id, alert.pairing))
        if self.writer:
            self.writer.row(screened)
        self.pending.append(screened)
        if len(self.pending) >= BATCH:
            self._flush()

    def fail(self, failure: FileFailure) -> None:
        """One more file or sheet of which nothing, or not all, could be screened."""
        self.failures.append(failure)
        self.totals = replace(self.totals, incomplete=self.totals.incomplete + 1)

    def end(self, finished: datetime) -> RunEnd:
        """Finish the record, then put the report in place."""
        self._flush()
        if next(self._there, None) is not None:
            raise self._not_as_recorded(self.recorded, "fewer rows came than are recorded.")
        end = RunEnd(finished, self.totals, self.totals.exit_code, tuple(self.sheets), tuple(self.failures))
        seal = None
        if self.ledger:
            if self.reopened:
                self.reopened = record_reopenings(self.ledger, self.reopened, at=finished, operator=self.run.operator)
            entry = self.ledger.end(self.run.id, end)
            seal = Seal(root=entry.body["root"], head=entry.head)
        if self.writer:
            self.writer.end(end, seal)
        return end

    def _flush(self) -> None:
        rows = [self.redact(one) for one in self.pending] if self.redact else self.pending
        if self.ledger and rows:
            new = self._unrecorded(rows)
            if new:
                self.ledger.record(self.run.id, self.recorded + len(rows) - len(new), new)
        self.recorded += len(self.pending)
        self.pending.clear()

    def _unrecorded(self, rows: list[ScreenedRow]) -> list[ScreenedRow]:
        """The rows that are not in the ledger yet; those that are must be there as they came again."""
        for place, row in enumerate(rows):
            found = next(self._there, None)
            if found is None:
                return rows[place:]
            if found.record != row_text(row):
                raise self._not_as_recorded(self.recorded + place, "it now comes out otherwise than it was recorded.")
        return []

    def _not_as_recorded(self, ordinal: int, what: str) -> LedgerError:
        return LedgerError(
            f"Run {self.run.id}, row {ordinal + 1}: {what}",
            remedy="It cannot be completed and stays unfinished. Screen the files again, as a new run.",
        )


def ask(
    row: Row,
    *,
    screener: Screener,
    occasion: Occasion,
    ledger: Ledger | None,
    writer: ReportWriter | None = None,
    redact: Callable[[ScreenedRow], ScreenedRow] | None = None,
) -> tuple[Run, RunEnd, ScreenedRow]:
    """Screen one question and record it like a file of one row."""
    # Everything that was asked is in the digest, as every byte of a file is.
    asked = digest(msgspec.to_builtins((row.parties, row.item)))
    run = begin(screener, occasion, [Input(name="question", digest=asked, size=0, kind="question")], redacted=redact is not None)
    recorder = Recorder(run, ledger, writer, redact=redact)
    with recorder.running():
        screened = ScreenedRow(row, under_decisions(screener, ledger, run, begun=recorder.begun).screen(row))
        recorder.row(screened)
        end = recorder.end(occasion.now())
    return run, end, screened
