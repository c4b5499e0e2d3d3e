"""What a report costs: seconds, and the most memory its process takes, for each form.

    python bench/reports.py [ROWS]

Rows of fifteen columns, one in fifty with an alert and one in five hundred not screened; each form in a process of its own. Then
a workbook of as many rows is copied with its answers.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from sample import ALERT, NOW, country, vendor

from screening.errors import Place
from screening.model import (
    Input,
    Outcome,
    Party,
    Problem,
    Result,
    Row,
    Run,
    RunEnd,
    ScreenedRow,
    Settings,
    SheetNote,
    Snapshot,
    TableKind,
    Totals,
)

LIST = Snapshot("us-csl", "Consolidated Screening List", "3f" * 32, "a7" * 32, "consolidated.json", NOW, 25_921, 57_174)
COLUMNS = 15
HEADERS = ("Vendor", "Country", *(f"Column {number}" for number in range(3, COLUMNS + 1)))
NOTE = SheetNote("vendors.xlsx", "Vendors", TableKind.VENDOR, 0, (("A", "Vendor", "vendor"),), HEADERS)


def screened(rows: int) -> Iterator[ScreenedRow]:
    for number in range(2, rows + 2):
        name = vendor(number)
        cells = (name, country(number), *(f"value {number} {column}" for column in range(3, COLUMNS + 1)))
        problems = (Problem("the cell holds the error #REF!", "Vendor"),) if number % 500 == 0 else ()
        row = Row(Place("vendors.xlsx", "Vendors", number), TableKind.VENDOR, cells, (Party(name, "vendor"),), None, problems)
        if problems:
            yield ScreenedRow(row, Result(Outcome.NOT_SCREENED, "Not screened.", (), problems))
        elif number % 50 == 0:
            yield ScreenedRow(row, Result(Outcome.REVIEW, "One alert.", (ALERT,)))
        else:
            yield ScreenedRow(row, Result(Outcome.NO_MATCH, f"No match on us-csl of {date(2026, 11, 20)}."))


def run_of(inputs: tuple[Input, ...] = ()) -> Run:
    settings = Settings(80.0, NOW.date())
    return Run("20261124-000000-bench", NOW, "bench", "bench", "0", "bench", settings, (LIST,), "c0" * 32, (), inputs)


def report(form: str, rows: int, target: Path) -> None:
    from screening.report import writer

    out = writer(form, target)
    out.begin(run_of())
    out.sheet(NOTE)
    for one in screened(rows):
        out.row(one)
    out.end(end_of(rows))


def end_of(rows: int) -> RunEnd:
    missed, alerts = rows // 500, rows // 50 - rows // 500
    totals = Totals(rows, rows - alerts - missed, alerts, 0, missed, missed, alerts, rows, 0)
    return RunEnd(NOW, totals, 2, (NOTE,))


def annotate(rows: int, folder: Path) -> None:
    from screening.report.annotate import Answers, Kept, answer_of
    from screening.report.annotate_book import annotate_book
    from screening.report.output import opened

    kept = Kept()
    answers = Answers(kept)
    for one in screened(rows):
        answers.add(one.row.place.row or 0, answer_of(one))
    with (folder / "vendors.xlsx").open("rb") as source, opened(folder / "copy.xlsx") as out:
        annotate_book(source, out, {"Vendors": answers})
    kept.close()


def workbook(rows: int, target: Path) -> None:
    from xlsxwriter import Workbook

    with Workbook(target, {"constant_memory": True}) as book:
        sheet = book.add_worksheet("Vendors")
        sheet.write_row(0, 0, HEADERS)
        for number, one in enumerate(screened(rows), start=1):
            sheet.write_row(number, 0, one.row.cells)


def alone(what: str, rows: int, folder: Path) -> None:
    """One form in a process of its own, which says what it took; making the rows is taken off the time."""
    began = time.perf_counter()
    for _ in screened(rows):
        pass
    making = time.perf_counter() - began
    began = time.perf_counter()
    if what == "annotate":
        annotate(rows, folder)
    else:
        report(what, rows, folder / f"report.{what}")
    took = time.perf_counter() - began - making
    path = folder / ("copy.xlsx" if what == "annotate" else f"report.{what}")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    size = path.stat().st_size / 1e6
    print(f"{what:<10} {took:8.1f} s  {took / rows * 1e6:6.0f} us/row  {memory:6.0f} MB  {size:8.1f} MB written", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("rows", nargs="?", type=int, default=200_000)
    parser.add_argument("--alone", nargs=2, metavar=("WHAT", "FOLDER"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.alone:
        alone(given.alone[0], given.rows, Path(given.alone[1]))
        return
    print(f"{given.rows:,} rows of {COLUMNS} columns", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        workbook(given.rows, Path(folder) / "vendors.xlsx")
        for what in ("jsonl", "csv", "table", "html", "xlsx", "annotate"):
            subprocess.run([sys.executable, __file__, str(given.rows), "--alone", what, folder], check=True)


if __name__ == "__main__":
    main()
