"""What is needed only while something runs is gone afterwards, and what a killed process left is removed by the next."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from screening import scratch
from screening.report.output import Output
from screening.scratch import Scratch

ROOT = Path(__file__).resolve().parents[1]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="ends processes by signals")


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder for temporary files, not looked through by this process so far."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    scratch._swept.cache_clear()
    yield folder
    scratch._swept.cache_clear()


def holder(folder: Path) -> subprocess.Popen[str]:
    """Another process that holds a folder with a file in it until it is killed."""
    held = "\n".join(
        (
            "from screening.scratch import Scratch",
            "mine = Scratch()",
            "(mine.path / 'cells').write_text('secret')",
            "print(1, flush=True)",
            "input()",
        )
    )
    process = subprocess.Popen(
        [sys.executable, "-c", held],
        env={**os.environ, "TMPDIR": str(folder), "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "1\n"
    return process


def test_a_folder_is_empty_private_and_gone_at_the_end(temporary: Path) -> None:
    with Scratch() as folder:
        (folder / "cells").write_text("secret")
        (outer,) = temporary.iterdir()
        rights = outer.stat().st_mode & 0o777

    assert rights == 0o700
    assert list(temporary.iterdir()) == []


def test_closing_twice_does_nothing_more(temporary: Path) -> None:
    mine = Scratch()
    mine.close()
    mine.close()

    assert list(temporary.iterdir()) == []


def test_what_a_killed_process_left_is_removed_by_the_next_one(temporary: Path) -> None:
    with holder(temporary) as process:
        process.send_signal(signal.SIGKILL)
    (left,) = temporary.iterdir()
    with Scratch():
        there = list(temporary.iterdir())

    assert len(there) == 1
    assert left not in there


def test_what_another_process_still_uses_stays(temporary: Path) -> None:
    with holder(temporary) as process:
        (used,) = temporary.iterdir()
        with Scratch():
            content = (used / "files" / "cells").read_text()
        process.communicate("\n")

    assert content == "secret"
    assert list(temporary.iterdir()) == []


def test_only_folders_of_ours_are_removed(temporary: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "in-use").touch()
    (temporary / "tradesieve-link").symlink_to(elsewhere)
    (temporary / "tradesieve-file").touch()
    (temporary / "tradesieve-unmarked").mkdir()
    (temporary / "others-folder").mkdir()
    (temporary / "others-folder" / "in-use").touch()
    before = sorted(temporary.iterdir())
    with Scratch():
        pass

    assert sorted(temporary.iterdir()) == before
    assert (elsewhere / "in-use").exists()


def test_of_a_killed_report_the_hidden_file_is_removed_by_the_next_to_the_same_target(tmp_path: Path) -> None:
    target = tmp_path / "a [1].csv"
    begun = "import pathlib, sys\nfrom screening.report.output import Output\nout = Output(pathlib.Path(sys.argv[1]))\n"
    command = [sys.executable, "-c", begun + "out.prepare()\nprint(1, flush=True)\ninput()", str(target)]
    for how in (signal.SIGKILL, None):
        with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            process.stdout.readline()
            if how:
                process.send_signal(how)
                process.wait()
            out = Output(target)
            out.prepare()
            others = [one for one in tmp_path.iterdir() if one != out.part]
            out.discard()

        assert len(others) == (0 if how else 1)
