"""The journey of a file or a question: every row through the screener, into the report and the ledger.

Clock, host and user are read here and nowhere below.
"""

from __future__ import annotations

import getpass
import platform
import secrets
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from screening import apply
from screening.audit import Found, JournalEntry, Ledger, RunRecord
from screening.audit.decisions import docket, record_reopenings
from screening.audit.records import row_text
from screening.columns import Told
from screening.contract import digest
from screening.errors import InputError, LedgerError
from screening.model import (
    FileFailure,
    Input,
    Row,
    Run,
    RunEnd,
    ScreenedRow,
    Seal,
    SheetNote,
    Totals,
)
from screening.report import ReportWriter
from screening.review import Reopening
from screening.run.reading import (
    AS_FOUND,
    NO_ROW,
    Identified,
    ReadingOptions,
    aside_note,
    identified,
    missed,
    never_used,
    note_of,
    opened,
    reading_of,
)
from screening.run.screener import Screener
from screening.sheets import Sheet, Workbook
from screening.version import VERSION

BATCH = 1000
"""Rows recorded in one transaction: what a crash can lose, all of it counted as not screened."""

UNREADABLE = "unreadable"
"""Kind of an input that could not be read when the run began."""


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
    options: ReadingOptions = AS_FOUND,
    *,
    redacted: bool = False,
) -> Run:
    """A run that begins now, with everything it will be held to."""
    started = occasion.now()
    owners = screener.holdings
    return Run(
        id=f"{started:%Y%m%d-%H%M%S}-{secrets.token_hex(4)}",
        started=started,
        operator=occasion.operator,
        host=occasion.host,
        version=VERSION,
        command=occasion.command,
        settings=replace(screener.settings, columns=tuple(map(str, options.told)), encoding=options.encoding, form=options.form),
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


Progress = Callable[[str, int, float | None], None]
"""Told of the file, the rows done in the whole run, and what share of the run that is (0 to 1) where it can be told."""


def screen_files(
    paths: Sequence[Path],
    *,
    screener: Screener,
    occasion: Occasion,
    ledger: Ledger | None,
    writer: ReportWriter,
    options: ReadingOptions = AS_FOUND,
    progress: Progress | None = None,
    redact: Callable[[ScreenedRow], ScreenedRow] | None = None,
) -> tuple[Run, RunEnd]:
    """Screen files, folders, archives of files and standard input (``-``) row by row: every row in is a row out, recorded
    before it counts.

    A file or sheet that cannot be read is a failure of that file alone: it is counted and named, the others are screened.
    The report appears only when the run has ended; until then the ledger shows the run as unfinished. Raises
    ScreeningError where nothing at all can be done (report or ledger not writable).
    """
    with TemporaryDirectory(prefix="tradesieve-") as scratch:
        sources = list(identified(paths, Path(scratch)))
        run = begin(screener, occasion, asked_of(sources), options, redacted=redact is not None)
        recorder = Recorder(run, ledger, writer, redact=redact)
        end = screen_sources(sources, screener, recorder, options, now=occasion.now, progress=progress)
    return run, end


def asked_of(sources: Iterable[Identified]) -> list[Input]:
    """The inputs of a run over these files; one that cannot be read is among them, without a digest."""
    return [source.input or Input(source.name, "", 0, UNREADABLE) for source in sources]


def screen_sources(
    sources: Sequence[Identified],
    screener: Screener,
    recorder: Recorder,
    options: ReadingOptions,
    *,
    now: Callable[[], datetime],
    progress: Progress | None = None,
) -> RunEnd:
    """Screen identified files into a recorder, under what was decided before the run began."""
    with recorder.running(), screener.asking:
        screener = under_decisions(screener, recorder.ledger, recorder.run, begun=recorder.begun)
        way = _Way(progress, [source.input.size if source.input else 0 for source in sources])
        for source in sources:
            recorder.sheets += [aside_note(name) for name in source.aside]
            _screen_file(source, screener, recorder, options, way)
            way.files_done += 1
        for fault in never_used(options.told, recorder.used, tables=any(note.kind for note in recorder.sheets)):
            recorder.fail(FileFailure("--map", fault))
        return recorder.end(now())


@dataclass(slots=True)
class _Way:
    """How far a run is, by the sizes of its files and the rows of their sheets."""

    progress: Progress | None
    sizes: Sequence[int]
    files_done: int = 0
    rows_above: int = 0
    heights: Sequence[int | None] = ()

    def enter(self, workbook: Workbook) -> None:
        """Begin with a file."""
        self.rows_above, self.heights = 0, [sheet.height for sheet in workbook.sheets]

    def tell(self, row: Row, rows: int) -> None:
        """Say how far it is: at ``row`` of the sheet at hand, with ``rows`` done in all."""
        if not self.progress or rows % 50:
            return
        whole, share = sum(self.sizes), None
        known = [height for height in self.heights if height is not None]
        if whole and sum(known) and len(known) == len(self.heights):
            here = min(1.0, (self.rows_above + (row.place.row or 0)) / sum(known))
            share = (sum(self.sizes[: self.files_done]) + self.sizes[self.files_done] * here) / whole
        self.progress(row.place.file or "", rows, share)


def _screen_file(source: Identified, screener: Screener, recorder: Recorder, options: ReadingOptions, way: _Way) -> None:
    """Screen one file as far as it can be read; what cannot is a failure of it."""
    if source.input is None:
        recorder.fail(FileFailure(source.name, source.error))
        return
    try:
        with opened(source.path, source.input.digest, options) as workbook:
            way.enter(workbook)
            before = len(recorder.failures), recorder.totals.rows
            for sheet in workbook.sheets:
                _screen_sheet(sheet, source.name, screener, recorder, options, way)
                way.rows_above += sheet.height or 0
            if before == (len(recorder.failures), recorder.totals.rows):
                recorder.fail(FileFailure(source.name, f"{source.name}: {NO_ROW}"))
    except InputError as error:
        recorder.fail(FileFailure(source.name, str(error)))


def _screen_sheet(sheet: Sheet, name: str, screener: Screener, recorder: Recorder, options: ReadingOptions, way: _Way) -> None:
    reading = reading_of(sheet, name=name, options=options)
    announced = False
    for row, found in screener.answers(reading):
        if not announced and recorder.writer:
            recorder.writer.sheet(note_of(reading, sheet, name=name))
        announced = True
        recorder.row(ScreenedRow(row, found))
        way.tell(row, recorder.totals.rows)
    note = note_of(reading, sheet, name=name)
    if not announced and note.kind and recorder.writer:
        recorder.writer.sheet(note)
    recorder.sheets.append(note)
    recorder.used |= reading.used()
    if fault := missed(reading, sheet, name=name):
        recorder.fail(FileFailure(name, fault))


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
