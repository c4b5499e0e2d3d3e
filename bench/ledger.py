"""What recording costs: seconds, microseconds and bytes a row, next to the same run unrecorded; and what verifying takes.

    python bench/ledger.py [ROWS] [--db URL] [--screened N]

Vendor rows with one party each, one in a hundred with an alert, answered beforehand, in a ledger of its own: a SQLite file, or
the empty PostgreSQL database named by --db. With --screened, N of these rows are also screened in earnest (starter list, all
rules), once unrecorded and once recorded, to show what share of a whole run the recording is.
"""

from __future__ import annotations

import argparse
import csv
import resource
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from sample import ALERT, NOW, country, vendor
from sqlalchemy import text

from screening.audit import Ledger, Wanted
from screening.errors import Place
from screening.model import (
    Outcome,
    Party,
    Result,
    Row,
    Run,
    ScreenedRow,
    Settings,
    TableKind,
)
from screening.report import writer
from screening.run import Occasion, Screener, screen_files
from screening.run.recording import Recorder

RUN = Run("bench", NOW, "bench", "bench", "0", "bench", Settings(85.0, NOW.date()), (), "0" * 64, (), ())


def rows(start: int, stop: int) -> Iterator[ScreenedRow]:
    """Rows of one vendor each, one in a hundred with an alert."""
    for number in range(start, stop):
        row = Row(
            Place("vendors.csv", None, number + 2),
            TableKind.VENDOR,
            parties=(Party(vendor(number), "vendor", country(number), column="Vendor name"),),
        )
        if number % 100:
            yield ScreenedRow(row, Result(Outcome.NO_MATCH, f"no match on us-csl of {date(2026, 11, 20)}"))
        else:
            yield ScreenedRow(row, Result(Outcome.REVIEW, "1 alert", (ALERT,)))


@contextmanager
def timed(what: str, count: int) -> Iterator[None]:
    wall, cpu = time.perf_counter(), time.process_time()
    yield
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    print(f"{what:<34} {wall:8.2f} s  {wall / count * 1e6:8.1f} us/row  (CPU {cpu / count * 1e6:.1f})", flush=True)


def run_through(count: int, ledger: Ledger | None) -> None:
    """A run over answered rows, as screening does it, into a ledger or into none."""
    recorder = Recorder(RUN, ledger, None)
    with recorder.running():
        for screened in rows(0, count):
            recorder.row(screened)
        recorder.end(NOW)


def screened(count: int, folder: Path, ledger: Ledger | None) -> None:
    """The same rows as a file, screened."""
    file = folder / "vendors.csv"
    if not file.exists():
        with file.open("w", encoding="utf-8", newline="") as out:
            parties = (one.row.parties[0] for one in rows(0, count))
            csv.writer(out).writerows([("Vendor name", "Country"), *((party.name, party.country) for party in parties)])
    screener = Screener.open(folder)
    report = writer("jsonl", folder / "report.jsonl")
    with timed(f"screened, {'recorded' if ledger else 'unrecorded'}", count):
        screen_files([file], screener=screener, occasion=Occasion("bench", "bench"), ledger=ledger, writer=report)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rows", type=int, nargs="?", default=200_000)
    parser.add_argument("--db")
    parser.add_argument("--screened", type=int, default=0)
    given = parser.parse_args()
    count = given.rows
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "ledger.db"
        with Ledger.open(given.db or path, now=lambda: NOW) as ledger:
            with timed("rows made, unrecorded", count):
                run_through(count, None)
            with timed("rows made, recorded", count):
                run_through(count, ledger)
            print(f"{size(ledger, path) / count:.0f} bytes a row, {size(ledger, path) / 2**20:.0f} MiB")
            ask("all rows", count, lambda: ledger.show(RUN.id).rows())
            ask("rows to look at", count, lambda: ledger.show(RUN.id).rows(Wanted(outcomes=(Outcome.REVIEW,))))
            ask("one row by its number", count, lambda: ledger.rows(Wanted(row=count // 2), run=RUN.id))
            ask("rows by part of a name", count, lambda: ledger.rows(Wanted(party="abc12")))
            with timed("verify", count):
                found = ledger.verify()
            print(f"{'':<34} {found.rows} rows, {len(found.faults)} faults; peak {peak():.0f} MiB of memory")
            if given.screened:
                screened(given.screened, folder, None)  # names asked for the first time take longer: the second counts
                screened(given.screened, folder, None)
                screened(given.screened, folder, ledger)


def ask(what: str, count: int, question: Callable[[], Iterator[object]]) -> None:
    with timed(what, count):
        found = sum(1 for _ in question())
    print(f"{'':<34} {found} found")


def size(ledger: Ledger, path: Path) -> int:
    """Bytes of the database, its write-ahead log left out."""
    if path.exists():
        return path.stat().st_size
    with ledger.appending() as appending:
        return int(appending.connection.execute(text("SELECT pg_database_size(current_database())")).scalar_one())


def peak() -> float:
    """The most memory that was in use, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
