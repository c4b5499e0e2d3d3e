"""The workbook a buyer forwards: a summary, the alerts, what was not screened, and each sheet of input with its answers.

Rows go straight to the disk (XlsxWriter's constant_memory), sheet by sheet; the alerts are spooled and written last, the
gravest first, however many there are. The summary stands first and is written last. Headers, cells and names out of the
input are only ever written as text.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, TypeVar

from xlsxwriter import Workbook
from xlsxwriter.exceptions import XlsxWriterException

from screening.errors import Place
from screening.model import Alert, Outcome, Run, RunEnd, ScreenedRow, Seal, SheetNote
from screening.report import xlsx_summary
from screening.report.output import Output
from screening.report.palette import INK
from screening.report.spool import Spool
from screening.report.tally import Tally
from screening.report.words import (
    REMEDY_FILE,
    REMEDY_LIST,
    REMEDY_SHEET,
    asked,
    not_screened,
    why_missed,
)
from screening.report.xlsx_alerts import REASONS_SHEET, alerts_grid, reasons_sheet, write_alerts
from screening.report.xlsx_cells import Grid, Looks, Names
from screening.report.xlsx_results import Results
from screening.scratch import Scratch

MAX_RESULT_SHEETS = 200
"""Sheets of input with a results sheet of their own; each costs an open file until the end, and more tabs nobody reads."""


T = TypeVar("T")


class _Target:
    """The file, as the library that zips the workbook sees it. What it writes after a failure, as it goes away, is let fall: the
    file is removed anyway, and a second failure there would be printed at the user.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._failed = False

    def seekable(self) -> bool:
        """As a file does."""
        return True

    def tell(self) -> int:
        """As a file does."""
        return self._tried(self._stream.tell, 0)

    def seek(self, place: int, whence: int = 0) -> int:
        """As a file does."""
        return self._tried(lambda: self._stream.seek(place, whence), 0)

    def write(self, data: bytes) -> int:
        """As a file does."""
        return self._tried(lambda: self._stream.write(data), len(data))

    def flush(self) -> None:
        """As a file does."""
        self._tried(self._stream.flush, None)

    def _tried(self, do: Callable[[], T], otherwise: T) -> T:
        if self._failed:
            return otherwise
        try:
            return do()
        except OSError:
            self._failed = True
            raise


class XlsxWriter:
    """Writes the workbook to a file; standard output cannot hold one."""

    def __init__(self, target: Path | None) -> None:
        self._out = Output(target)
        self._tally = Tally()
        self._book: Workbook | None = None
        self._scratch: Scratch | None = None
        self._results: Results | None = None
        self._shared: Results | None = None
        self._note: SheetNote | None = None
        self._result_sheets = 0

    def begin(self, run: Run) -> None:
        """Create the file and its first three sheets, and say which lists cannot be relied on."""
        self._out.prepare()
        try:
            self._start(run)
        except OSError as error:
            raise self._out.failed(error) from error

    def sheet(self, note: SheetNote) -> None:
        """Rows that follow get a results sheet of their own, made when the first one comes."""
        self._tally.sheet(note)
        self._finish_results()
        self._note = note

    def row(self, screened: ScreenedRow) -> None:
        """Write the row to its results sheet, keep its alerts, and list what of it was not screened."""
        try:
            self._tally.row(screened)
            if self._results is None:
                self._results = self._new_results(screened)
            self._results.add(screened)
            place, outcome = screened.row.place, screened.result.outcome
            for alert in screened.result.alerts:
                back = alert.suppressed_by is not None
                self._alerts.add((place, outcome, alert), priority=alert.priority, back=back)
            for column, why, remedy in not_screened(screened):
                what = "Row" if outcome is Outcome.NOT_SCREENED else "Part of a row"
                self._add_missed(what, place.file, place.sheet, place.row, column, why, remedy, asked(screened.row))
        except OSError as error:
            raise self._out.failed(error) from error

    def end(self, run_end: RunEnd, seal: Seal | None = None) -> None:
        """Write the alerts in order and the summary, close the workbook and put it in place."""
        try:
            self._close(run_end, seal)
        except (OSError, XlsxWriterException) as error:
            inner = error.args[0] if error.args else error  # the library wraps what the system said
            raise self._out.failed(inner if isinstance(inner, OSError) else OSError(str(error))) from error
        self._out.commit()

    def abort(self) -> None:
        """Remove the file and everything spooled."""
        if self._book is not None:
            for sheet in self._book.worksheets():
                # Only Workbook.close() would close these, and it would write the whole workbook first.
                with suppress(OSError):  # a full disk fails again
                    sheet._opt_close()
            self._book.fileclosed = 1
        self._clean()
        self._out.discard()

    def _start(self, run: Run) -> None:
        self._run = run
        self._scratch = Scratch()
        self._alerts: Spool[tuple[Place, Outcome, Alert]] = Spool(self._scratch.path)
        self._book = Workbook(
            _Target(self._out.stream),
            {
                "constant_memory": True,
                "tmpdir": str(self._scratch.path),
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "strings_to_numbers": False,
            },
        )
        self._book.use_zip64()
        self._book.set_size(2400, 1400)
        self._book.set_properties(
            {
                "title": "Export-control screening report",
                "subject": f"Run {run.id}",
                "created": run.started.replace(tzinfo=None),
                "comments": f"Written by tradesieve {run.version}",
            }
        )
        self._looks = Looks(self._book)
        self._foot = f"tradesieve, run {run.id}".replace("&", "&&")
        self._names = Names()
        self._summary = self._book.add_worksheet(self._names.take("Summary"))
        self._reasons = self._names.take(REASONS_SHEET)
        self._alerts_grid = alerts_grid(self._book, self._names, self._looks, foot=self._foot)
        self._missed = Grid(
            self._book,
            self._names,
            "Not screened",
            headers=[
                (title, self._looks.head)
                for title in ("What", "File", "Sheet", "Row", "Column", "Why", "What to do", "What the row holds")
            ],
            widths=(14, 26, 18, 8, 18, 50, 46, 44),
            frozen=1,
            foot=self._foot,
            tab=INK[Outcome.NOT_SCREENED][0],
        )
        for snapshot in run.snapshots:
            for flaw in snapshot.flaws:
                self._add_missed("List", None, None, None, None, f"{snapshot.title} ({snapshot.list_id}): {flaw}", REMEDY_LIST)

    def _new_results(self, screened: ScreenedRow) -> Results:
        assert self._book is not None
        place = screened.row.place
        note = self._note or SheetNote(file=place.file or "question", sheet=place.sheet, kind=screened.row.kind, rows=0)
        cells, many = len(screened.row.cells), len(self._run.inputs) > 1
        self._result_sheets += 1
        if self._result_sheets <= MAX_RESULT_SHEETS:
            return Results(self._book, self._names, self._looks, note, cells=cells, many=many, foot=self._foot)
        if self._shared is None:
            self._shared = Results(
                self._book, self._names, self._looks, note, cells=cells, many=many, foot=self._foot, shared=True
            )
        self._shared.start(note, cells)
        return self._shared

    def _finish_results(self) -> None:
        if self._results is not None and self._results is not self._shared:
            self._results.finish()
        self._results = None

    def _add_missed(
        self,
        what: str,
        file: str | None,
        sheet: str | None,
        row: int | None,
        column: str | None,
        why: str,
        remedy: str,
        holds: str = "",
    ) -> None:
        looks = self._looks
        word = looks.tint(Outcome.NOT_SCREENED, bold=True)
        text = looks.wrapped
        self._missed.add(
            (what, file, sheet, row, column, why, remedy, holds), (word, text, text, looks.number, text, text, text, text)
        )

    def _close(self, run_end: RunEnd, seal: Seal | None) -> None:
        assert self._book is not None
        self._finish_results()
        if self._shared is not None:
            self._shared.finish()
        for failure in run_end.failures:
            self._add_missed("File", failure.file, None, None, None, why_missed(failure), REMEDY_FILE)
        for note in run_end.sheets:
            if note.kind is None and note.rows:
                why = note.note or "No table was found on it."
                self._add_missed("Sheet", note.file, note.sheet, None, None, why, REMEDY_SHEET)
        if not self._missed.rows:
            self._missed.note("Every row was screened.", self._looks.plain)
        self._missed.finish()
        write_alerts(self._alerts_grid, self._alerts, self._looks)
        reasons_sheet(self._book, self._reasons, self._looks, foot=self._foot)
        xlsx_summary.write(self._summary, self._looks, self._run, run_end, self._tally, seal, foot=self._foot)
        self._summary.activate()
        self._book.close()
        self._book = None
        self._clean()

    def _clean(self) -> None:
        self._book = None
        if self._scratch is not None:
            self._alerts.close()
            self._scratch.close()
            self._scratch = None
