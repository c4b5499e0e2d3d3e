"""Copies of the user's own files with the answers beside each row, made when a run has ended; the originals are only read."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path

from lxml import etree

from screening.errors import Place, ScreeningError, SettingError
from screening.model import Input, Run, RunEnd, ScreenedRow, Seal, SheetNote
from screening.report import ReportWriter
from screening.report.annotate import Answers, Kept, answer_of
from screening.report.annotate_book import Copied, annotate_book
from screening.report.annotate_text import annotate_text
from screening.report.output import opened as output_opened
from screening.report.words import number
from screening.run.reading import ReadingOptions, opened
from screening.sheets import Workbook

_TEXTS = {"csv", "tsv", "txt"}
_BOOKS = {"xlsx", "xlsm"}


class Annotating:
    """A report beside which copies of the files are made, into a folder. ``told`` says afterwards what became of each file."""

    def __init__(self, report: ReportWriter, folder: Path, options: ReadingOptions) -> None:
        self._report, self._folder, self._options = report, folder, options
        self._answers: dict[str, dict[str | None, Answers]] = {}
        self._kept: Kept | None = None
        self._inputs: Sequence[Input] = ()
        self.told: list[str] = []
        self.failed = False
        """Whether a file has no copy, or one that lacks answers."""

    def begin(self, run: Run) -> None:
        """Make the folder. Raises SettingError where it cannot be."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise SettingError(
                f'The folder "{self._folder}" cannot be made: {error.strerror or error}.', remedy="Give another to --annotate."
            ) from error
        self._inputs = [one for one in run.inputs if one.kind != "ownership"]
        self._report.begin(run)
        self._kept = Kept()

    def sheet(self, note: SheetNote) -> None:
        """Each row names its own sheet."""
        self._report.sheet(note)

    def row(self, screened: ScreenedRow) -> None:
        """Keep the answer on disk."""
        self._report.row(screened)
        place = screened.row.place
        if place.file and place.row and self._kept:
            sheets = self._answers.setdefault(place.file, {})
            if place.sheet not in sheets:
                sheets[place.sheet] = Answers(self._kept)
            sheets[place.sheet].add(place.row, answer_of(screened))

    def end(self, run_end: RunEnd, seal: Seal | None = None) -> None:
        """Finish the report, then make the copies: one that fails leaves the report and the other copies as they are."""
        self._report.end(run_end, seal)
        taken: set[str] = set()
        for one in self._inputs:
            try:
                self.told.append(self._copy(one, taken))
            except ScreeningError as error:
                self.failed = True
                self.told.append(f"Not annotated: {error}")
            except (zipfile.BadZipFile, KeyError, etree.XMLSyntaxError) as error:
                self.failed = True
                self.told.append(f"Not annotated: {one.name}: its package is not in order ({error}).")
        self._close()

    def abort(self) -> None:
        """Leave nothing behind."""
        self._close()
        self._report.abort()

    def _close(self) -> None:
        if self._kept:
            self._kept.close()
        self._answers.clear()

    def _copy(self, one: Input, taken: set[str]) -> str:
        path, answers = Path(one.name), self._answers.get(one.name)
        if not answers:
            return f"Not annotated: {one.name}: no row of it was screened."
        if not path.is_file():
            self.failed = True
            return f"Not annotated: {one.name}: only a file that stands by itself can be; unpack it first."
        with opened(path, one.digest, self._options) as book:
            if book.kind not in _TEXTS | _BOOKS:
                self.failed = True
                return f"Not annotated: {one.name}: only xlsx, xlsm and text tables can be. Save it as xlsx first."
            if book.kind in _BOOKS and not zipfile.is_zipfile(path):
                self.failed = True
                return f"Not annotated: {one.name}: it is protected by a password. Save it without one first."
            target = self._target(path, ".csv" if book.kind in _TEXTS else ".xlsx", taken)
            copied = self._write(path, book, target, answers)
        wanted = sum(map(len, answers.values()))
        remarks = list(copied.remarks)
        if copied.rows != wanted:
            self.failed = True
            remarks.append(f"{number(wanted - copied.rows, 'answer')} could not be placed; see the report")
        return f"Annotated: {target}" + (f" ({'; '.join(remarks)})" if remarks else "")

    def _write(self, path: Path, book: Workbook, target: Path, answers: dict[str | None, Answers]) -> Copied:
        with output_opened(target) as out:
            if book.kind in _TEXTS:
                (sheet,) = book.sheets
                return annotate_text(sheet.rows(), out, answers[sheet.name])
            try:
                with path.open("rb") as source:
                    return annotate_book(source, out, answers)
            except OSError as error:
                raise SettingError(
                    f"the copy cannot be made: {error.strerror or error}.", place=Place(str(target)), remedy="Free space there."
                ) from error

    def _target(self, path: Path, ending: str, taken: set[str]) -> Path:
        """A name of its own in the folder, never that of a file that was screened."""
        originals = {Path(one.name).resolve() for one in self._inputs if Path(one.name).exists()}
        stem, count = f"{path.stem}-screened", 1
        while True:
            name = f"{stem}{'' if count == 1 else f'-{count}'}{ending}"
            target = self._folder / name
            if name.casefold() not in taken and target.resolve() not in originals:
                taken.add(name.casefold())
                return target
            count += 1
