"""Several processes, and processes that die: nothing half-recorded counts, nothing is lost, the journal never forks."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from audit_samples import ROWS, RUN, end_of, run
from postgres_cluster import cluster, missing

from screening.audit import Ledger
from screening.audit.journal import GENESIS

CHILD = """
import sys
from pathlib import Path
from audit_samples import ROWS, RUN, end_of, row, run
from postgres_cluster import cluster, missing
from screening.audit import Ledger

task, path, name = sys.argv[1:]
with Ledger.open(Path(path)) as ledger:
    if task == "forever":
        ledger.begin(run(name))
        done = 0
        while True:
            ledger.record(name, done, [row(number, f"Vendor {number}") for number in range(done, done + 50)])
            done += 50
            print(done, flush=True)
    for number in range(20):
        ledger.begin(run(f"{name}-{number}", operator=name))
        for start in range(0, 8, 4):
            ledger.record(f"{name}-{number}", start, ROWS)
        ledger.end(f"{name}-{number}", end_of(ROWS * 2))
"""


def child(task: str, path: Path, name: str) -> subprocess.Popen[str]:
    here = Path(__file__).parent
    return subprocess.Popen(
        [sys.executable, "-c", CHILD, task, str(path), name],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join([str(here.parent), str(here)])},
    )


def assert_chain_is_whole(path: Path) -> int:
    """Walk the journal with nothing but SQLite, JSON and SHA-256."""
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        entries = connection.execute("SELECT seq, entry, previous, digest FROM journal ORDER BY seq").fetchall()
    head = GENESIS
    for number, (seq, entry, previous, digest) in enumerate(entries, start=1):
        assert (seq, previous) == (number, head)
        assert json.loads(entry)["previous"] == head
        head = hashlib.sha256(entry.encode()).hexdigest()
        assert digest == head
    return len(entries)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("batches", [1, 3])
def test_a_run_killed_in_the_middle_is_shown_as_unfinished_and_the_next_run_works(tmp_path: Path, batches: int) -> None:
    path = tmp_path / "ledger.db"
    with child("forever", path, "killed") as process:
        assert process.stdout is not None
        for _ in range(batches):
            promised = int(process.stdout.readline())
        process.send_signal(signal.SIGKILL)

    with Ledger.open(path) as ledger:
        shown = ledger.show("killed")
        assert (shown.finished, shown.end, shown.root) == (False, None, None)
        assert shown.recorded >= promised, "what was said to be recorded is on the disk"
        assert shown.recorded % 50 == 0, "a batch is there as a whole or not at all"
        assert ledger.runs(finished=True) == []

        ledger.begin(run("next"))
        ledger.record("next", 0, ROWS)
        ledger.end("next", end_of(ROWS))
        assert [(line.id, line.finished is not None) for line in ledger.runs()] == [("next", True), ("killed", False)]
    assert assert_chain_is_whole(path) == 3


def test_processes_that_write_at_once_lose_nothing_and_do_not_fork_the_journal(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    with child("runs", path, "ann") as ann, child("runs", path, "ben") as ben:  # both make the file, too
        ann.communicate(timeout=120)
        ben.communicate(timeout=120)
    assert (ann.returncode, ben.returncode) == (0, 0)

    with Ledger.open(path, read_only=True) as ledger:
        runs = ledger.runs()
        assert len({line.id for line in runs}) == len(runs) == 40
        assert all(line.finished and line.rows == 8 for line in runs)
        assert [len(ledger.runs(operator=name)) for name in ("ann", "ben")] == [20, 20]
        assert sum(1 for _ in ledger.rows()) == 320
    assert assert_chain_is_whole(path) == 80


def test_processes_that_make_the_same_new_ledger_at_once_wait_for_each_other(tmp_path: Path) -> None:
    program = "import sys; from screening.audit import Ledger; sys.stdin.readline(); Ledger.open(sys.argv[1]).close()"
    for number in range(3):
        command = [sys.executable, "-c", program, str(tmp_path / f"{number}.db")]
        root = Path(__file__).parents[1]
        with (
            subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, cwd=root) as one,
            subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, cwd=root) as two,
        ):
            for process in (one, two):
                assert process.stdin is not None
                process.stdin.write(b"go\n")
                process.stdin.flush()
            assert [process.communicate(timeout=60)[1] for process in (one, two)] == [b"", b""]
        assert assert_chain_is_whole(tmp_path / f"{number}.db") == 0


def test_two_open_ledgers_in_one_process_share_one_chain(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    with Ledger.open(path) as one, Ledger.open(path) as two:
        one.begin(RUN)
        two.begin(run("two"))
        two.record(RUN.id, 0, ROWS)
        one.end(RUN.id, end_of(ROWS))
        assert two.show(RUN.id).finished

    assert assert_chain_is_whole(path) == 3


def storm(target: str, *, kills: int) -> dict[str, object]:
    """What is found after four writers were killed so many times; see kill_writers.py, which does it 200 times by hand."""
    command = [sys.executable, str(Path(__file__).with_name("kill_writers.py")), target, "--kills", str(kills), "--seed", "5"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return found


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither SIGKILL nor fork")
@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_writers_killed_at_random_moments_leave_whole_runs_and_unfinished_ones_that_complete_to_the_same_root(
    tmp_path: Path, kind: str
) -> None:
    if kind == "sqlite":
        found = storm(str(tmp_path / "ledger.db"), kills=4)
        assert found["integrity"] == "ok"
    elif (reason := missing()) is not None:
        pytest.skip(reason)
    else:
        with cluster() as url:
            found = storm(url, kills=2)

    assert found["faults"] == []
    assert found["whole_batches"]
    assert found["cut_off"]
    assert found["unfinished_after"] == []
    assert found["roots_as_undisturbed"]
