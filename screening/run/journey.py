"""The journey of a file or a question: every row through the screener, into the report and the ledger.

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
from itertools import chain, islice
from pathlib import Path

import msgspec

from screening import apply
from screening.audit import Ledger
from screening.columns import HEAD, Table, read_rows, recognise
from screening.contract import digest
from screening.errors import InputError, Place
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
from screening.run.screener import Screener
from screening.sheets import digest_of, open_input
from screening.version import VERSION

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


def begin(screener: Screener, occasion: Occasion, inputs: Sequence[Input]) -> Run:
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
        settings=screener.settings,
        snapshots=screener.snapshots,
        rulebook_digest=screener.rules.digest,
        rules=apply.references(screener.rules, screener.settings.as_of),
        inputs=(*inputs, *([Input(owners.name, owners.digest, owners.size, "ownership")] if owners else ())),
        reference=occasion.reference,
    )


@dataclass(slots=True)
class Recorder:
    """Takes a run from begin to end: every row counted, sent to the report and, in batches, to the ledger."""

    run: Run
    ledger: Ledger | None
    writer: ReportWriter | None
    totals: Totals = field(default_factory=Totals)
    failures: list[FileFailure] = field(default_factory=list)
    sheets: list[SheetNote] = field(default_factory=list)
    pending: list[ScreenedRow] = field(default_factory=list)
    recorded: int = 0

    @contextmanager
    def running(self) -> Iterator[None]:
        """Begin report and record; should what is done meanwhile fail, leave no report and the run unfinished."""
        if self.writer:
            self.writer.begin(self.run)
        try:
            if self.ledger:
                self.ledger.begin(self.run)
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
        end = RunEnd(finished, self.totals, self.totals.exit_code, tuple(self.sheets), tuple(self.failures))
        seal = None
        if self.ledger:
            entry = self.ledger.end(self.run.id, end)
            seal = Seal(root=entry.body["root"], head=entry.head)
        if self.writer:
            self.writer.end(end, seal)
        return end

    def _flush(self) -> None:
        if self.ledger and self.pending:
            self.ledger.record(self.run.id, self.recorded, self.pending)
        self.recorded += len(self.pending)
        self.pending.clear()


Progress = Callable[[str, int], None]
"""Told of the file and the rows done in the whole run."""


def screen_files(
    paths: Sequence[Path],
    *,
    screener: Screener,
    occasion: Occasion,
    ledger: Ledger | None,
    writer: ReportWriter,
    encoding: str | None = None,
    progress: Progress | None = None,
) -> tuple[Run, RunEnd]:
    """Screen files row by row: every row in is a row out, recorded before it counts.

    A file or sheet that cannot be read is a failure of that file alone: it is counted and named, the others are screened.
    The report appears only when the run has ended; until then the ledger shows the run as unfinished. Raises
    ScreeningError where nothing at all can be done (report or ledger not writable).
    """
    missing = []
    inputs = []
    readable = []
    for path in paths:
        try:
            found, size = digest_of(path)
        except OSError as error:
            missing.append(FileFailure(str(path), f"{path}: cannot be read: {error.strerror or error}. Check the path."))
            continue
        inputs.append(Input(name=str(path), digest=found, size=size, kind=path.suffix.lstrip(".").lower() or "file"))
        readable.append(path)
    run = begin(screener, occasion, inputs)
    recorder = Recorder(run, ledger, writer)
    with recorder.running():
        for failure in missing:
            recorder.fail(failure)
        for path, expected in zip(readable, inputs, strict=True):
            try:
                for note in _screen_file(path, expected, screener, recorder, encoding, progress):
                    recorder.sheets.append(note)
                    if note.kind is None and note.rows:
                        recorder.fail(FileFailure(note.file, f"{Place(note.file, note.sheet)}: {note.note}"))
            except InputError as error:
                recorder.fail(FileFailure(path.name, str(error)))
        end = recorder.end(occasion.now())
    return run, end


def _screen_file(
    path: Path, expected: Input, screener: Screener, recorder: Recorder, encoding: str | None, progress: Progress | None
) -> Iterator[SheetNote]:
    with open_input(path, encoding=encoding) as workbook:
        if workbook.digest != expected.digest:
            raise InputError("the file changed while it was read.", place=Place(file=path.name), remedy="Screen it again.")
        for sheet in workbook.sheets:
            rows = sheet.rows()
            head = list(islice(rows, HEAD))
            table = recognise(head)
            hints = ("hidden sheet",) if sheet.hidden else ()
            if table is None:
                count = len(head) + sum(1 for _ in rows)
                yield SheetNote(
                    file=str(path),
                    sheet=sheet.name,
                    kind=None,
                    rows=count,
                    note=f"no table with names or items was recognised in {count} rows; nothing of it was screened."
                    if count
                    else "empty",
                    hidden=sheet.hidden,
                )
                continue
            note = _note(path, sheet.name, table, sheet.hidden, "; ".join((*hints, *sheet.notes)))
            if recorder.writer:
                recorder.writer.sheet(note)
            count = 0
            for row in read_rows(table, chain(head, rows), file=str(path), sheet=sheet.name):
                recorder.row(ScreenedRow(row, screener.screen(row)))
                count += 1
                if progress and count % 50 == 0:
                    progress(path.name, recorder.totals.rows)
            yield replace(note, rows=count)


def _note(path: Path, sheet: str | None, table: Table, hidden: bool, note: str) -> SheetNote:
    return SheetNote(
        file=str(path),
        sheet=sheet,
        kind=table.kind,
        rows=0,
        columns=tuple((column.letter, column.header, column.role) for column in table.columns),
        headers=table.headers,
        note=note,
        hidden=hidden,
        explanation=table.explanation,
    )


def ask(
    row: Row, *, screener: Screener, occasion: Occasion, ledger: Ledger | None, writer: ReportWriter | None = None
) -> tuple[Run, RunEnd, ScreenedRow]:
    """Screen one question and record it like a file of one row."""
    # Everything that was asked is in the digest, as every byte of a file is.
    asked = digest(msgspec.to_builtins((row.parties, row.item)))
    run = begin(screener, occasion, [Input(name="question", digest=asked, size=0, kind="question")])
    recorder = Recorder(run, ledger, writer)
    with recorder.running():
        screened = ScreenedRow(row, screener.screen(row))
        recorder.row(screened)
        end = recorder.end(occasion.now())
    return run, end, screened
