"""The journey of files: every row through the screener, into the report and the ledger."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from screening.audit import Ledger
from screening.errors import InputError
from screening.model import FileFailure, Input, Row, Run, RunEnd, ScreenedRow
from screening.report import ReportWriter
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
from screening.run.recording import Occasion, Recorder, begin, under_decisions
from screening.run.screener import Screener
from screening.scratch import Scratch
from screening.sheets import Sheet, Workbook

UNREADABLE = "unreadable"
"""Kind of an input that could not be read when the run began."""


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
    with Scratch() as scratch:
        sources = list(identified(paths, scratch))
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
