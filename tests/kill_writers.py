"""Four processes that screen and decide into one ledger, killed at random moments; then everything is looked at.

    python tests/kill_writers.py LEDGER [--kills N] [--seed N]

LEDGER is a SQLite file that does not exist yet, or the URL of an empty PostgreSQL database. Needs fork, and so not Windows.
"""

from __future__ import annotations

import argparse
import csv
import json
import multiprocessing
import os
import random
import signal
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from screening.audit import Ledger  # noqa: E402
from screening.audit.decisions import record  # noqa: E402
from screening.home import Home  # noqa: E402
from screening.model import Run, RunEnd, ScreenedRow  # noqa: E402
from screening.review import Assignment  # noqa: E402
from screening.run import Occasion, Screener, screen_files  # noqa: E402
from screening.run import recording as way  # noqa: E402
from screening.run.again import resume  # noqa: E402

WRITERS, ROWS, BATCH = 4, 200, 20


class Silent:
    """A report nobody reads."""

    def begin(self, run: Run) -> None: ...
    def sheet(self, note: object) -> None: ...
    def row(self, screened: ScreenedRow) -> None: ...
    def end(self, run_end: RunEnd, seal: object = None) -> None: ...
    def abort(self) -> None: ...


def write(target: str, screener: Screener, file: Path, name: str) -> None:
    """Screen and decide until killed."""
    with Ledger.open(target, wait=120) as ledger:
        occasion = Occasion(command="storm", operator=name, host="here")
        while True:
            run, _ = screen_files([file], screener=screener, occasion=occasion, ledger=ledger, writer=Silent())
            for person in ("ann", "ben"):
                with ledger.appending() as appending:
                    act = Assignment(alert=f"a-{run.id}", to=person, by=name, at=datetime.now(UTC))
                    record(appending, act, host="here", version="0")


def storm(target: str, *, kills: int, seed: int) -> dict[str, object]:
    """Kill that many times, then complete what was cut off; returns what was found."""
    chance = random.Random(seed)
    way.BATCH = BATCH
    with tempfile.TemporaryDirectory() as folder:
        os.environ["TMPDIR"] = tempfile.tempdir = folder  # of those killed, too
        home = Home(Path(folder))
        file = home.folder / "vendors.csv"
        with file.open("w", encoding="utf-8", newline="") as out:
            names = (f"{('Huawei Technologies', 'Acme Tools GmbH', 'ZTE')[number % 3]} {number}" for number in range(ROWS))
            csv.writer(out).writerows([("Vendor", "Country"), *((name, "Germany") for name in names)])
        screener = Screener.open(home.folder)
        with Ledger.open(target) as ledger:
            occasion = Occasion(command="undisturbed", operator="nobody", host="here")
            first, _ = screen_files([file], screener=screener, occasion=occasion, ledger=ledger, writer=Silent())
            undisturbed = ledger.show(first.id).root
        fork = multiprocessing.get_context("fork")

        def start(number: int) -> multiprocessing.process.BaseProcess:
            process = fork.Process(target=write, args=(target, screener, file, f"writer-{number}"))
            process.start()
            return process

        running = [start(number) for number in range(WRITERS)]
        for kill in range(kills):
            time.sleep(chance.uniform(0, 0.3))
            place = chance.randrange(WRITERS)
            process = running[place]
            assert process.pid is not None
            assert process.is_alive(), "a writer failed by itself"
            os.kill(process.pid, signal.SIGKILL)
            process.join()
            running[place] = start(WRITERS + kill)
        for process in running:
            process.kill()
            process.join()
        return looked_at(target, home, file, undisturbed)


def looked_at(target: str, home: Home, file: Path, undisturbed: str | None) -> dict[str, object]:
    """What the ledger holds, before and after its unfinished runs are completed."""
    with Ledger.open(target) as ledger:
        before = ledger.verify()
        cut_off = ledger.runs(finished=False)
        assert sorted(line.id for line in cut_off) == sorted(before.unfinished)
        whole_batches = all(line.rows % BATCH == 0 for line in cut_off)
        for line in cut_off:
            resume(line.id, [file], home=home, ledger=ledger, writer=Silent(), now=lambda: datetime.now(UTC))
        after = ledger.verify()
        roots = {ledger.show(line.id).root for line in ledger.runs()}
        found = {
            "runs": after.runs,
            "rows": after.rows,
            "entries": after.entries,
            "cut_off": len(cut_off),
            "partly_recorded": sum(line.rows > 0 for line in cut_off),
            "whole_batches": whole_batches,
            "faults": [str(fault) for fault in before.faults + after.faults],
            "unfinished_after": after.unfinished,
            "roots_as_undisturbed": roots == {undisturbed},
        }
    if "://" not in target:
        with closing(sqlite3.connect(target)) as connection:
            found["integrity"] = connection.execute("PRAGMA integrity_check").fetchone()[0]
    return found


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("ledger")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    print(json.dumps(storm(given.ledger, kills=given.kills, seed=given.seed)))
