"""What recording costs: seconds, microseconds and bytes a row, beside making the records alone.

    python bench/ledger.py [ROWS]

Vendor rows with one party each, one in a hundred with an alert, in batches of 2,000, in a ledger of its own.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

from screening.audit import Ledger, Wanted
from screening.audit.records import row_text
from screening.errors import Place
from screening.model import (
    Alert,
    AlertType,
    Outcome,
    Party,
    Result,
    Row,
    Run,
    RunEnd,
    ScreenedRow,
    Settings,
    Severity,
    TableKind,
    TokenMatch,
    Totals,
)

BATCH = 2_000
NOW = datetime(2026, 11, 24, tzinfo=UTC)
RUN = Run("bench", NOW, "bench", "bench", "0", "bench", Settings(85.0, NOW.date()), (), "0" * 64, (), ())
ALERT = Alert(
    id="a",
    type=AlertType.PARTY,
    score=91.3,
    priority=88,
    severity=Severity.REVIEW,
    explanation='"Acme Components" is 91.3 % like "Acme Component Works" on us-csl: "components" differs in spelling.',
    list="us-csl",
    entity="us-csl-12345",
    entity_name="Acme Component Works Co., Ltd.",
    matched_name="Acme Component Works",
    queried="Acme Components",
    programme="us-bis-el",
    tokens=(TokenMatch("acme", "acme", "exact", 60, 100), TokenMatch("components", "component", "spelling", 40, 90)),
)


def rows(start: int, stop: int) -> Iterator[ScreenedRow]:
    """Rows with names spread over the alphabet, as a vendor file has them and an index does not like them."""
    for number in range(start, stop):
        name = f"{(number * 2_654_435_761) % 2**32:08x} Components Trading Co., Ltd."
        row = Row(
            Place("vendors.csv", None, number + 2),
            TableKind.VENDOR,
            parties=(Party(name, "vendor", ("CN", "DE", "US")[number % 3], column="Vendor name"),),
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
    print(f"{what:<34} {wall:8.2f} s  {wall / count * 1e6:8.1f} us/row  (CPU {cpu / count * 1e6:.1f})")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rows", type=int, nargs="?", default=200_000)
    count = parser.parse_args().rows
    batches = [(start, list(rows(start, min(start + BATCH, count)))) for start in range(0, count, BATCH)]
    alerts = sum(1 for number in range(count) if not number % 100)
    with timed("canonical JSON alone", count):
        for _, batch in batches:
            for screened in batch:
                row_text(screened)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ledger.db"
        with Ledger.open(path) as ledger:
            ledger.begin(RUN)
            with timed("record", count):
                for start, batch in batches:
                    ledger.record(RUN.id, start, batch)
            totals = Totals(rows=count, no_match=count - alerts, review=alerts, alerts=alerts, parties=count)
            with timed("end: count and Merkle root", count):
                ledger.end(RUN.id, RunEnd(NOW, totals, totals.exit_code))
            ask("all rows", count, lambda: ledger.show(RUN.id).rows())
            ask("rows to look at", count, lambda: ledger.show(RUN.id).rows(Wanted(outcomes=(Outcome.REVIEW,))))
            ask("rows by part of a name", count, lambda: ledger.rows(Wanted(party="abc12")))
        print(f"{path.stat().st_size / count:.0f} bytes a row, {path.stat().st_size / 2**20:.0f} MiB")


def ask(what: str, count: int, question: Callable[[], Iterator[object]]) -> None:
    with timed(what, count):
        found = sum(1 for _ in question())
    print(f"{'':<34} {found} found")


if __name__ == "__main__":
    main()
