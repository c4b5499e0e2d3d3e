"""How long the US lists take to import, how much memory that needs, and how soon a screening starts on them.

    python bench/lists.py LIST-ID=PATH [LIST-ID=PATH...]

PATH is the publisher's file or folder. Every list is imported by a process of its own into one new home folder; then `check
party` is run three times, of which the first makes the index and the last is reported. Wall clock and processor time of whole
processes, start of the interpreter included; what was promised is held against the wall clock of an idle machine.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MOST_SECONDS, MOST_MEGABYTES, START_SECONDS = 10.0, 400.0, 1.5


def timed(home: str, *arguments: str) -> tuple[float, float, float]:
    """Seconds by the clock, seconds of the processor, and megabytes at most, of one command."""
    started = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, str(ROOT / "cli.py"), *arguments, "--home", home], stdout=subprocess.DEVNULL, cwd=ROOT
    )
    _, _, used = os.wait4(process.pid, 0)
    return time.perf_counter() - started, used.ru_utime + used.ru_stime, _megabytes(used)


def show(what: str, seconds: float, cpu: float, megabytes: float, remark: str = "") -> None:
    """One line of figures."""
    print(f"{what:16} {seconds:6.2f} s {cpu:6.2f} s processor {megabytes:6.0f} MB" + (f" ({remark})" if remark else ""))


def _megabytes(used: resource.struct_rusage) -> float:
    return used.ru_maxrss / (1024 if sys.platform == "linux" else 1024 * 1024)


def main(lists: list[str]) -> int:
    """Print the figures; 1 where one of them is above what was promised."""
    with tempfile.TemporaryDirectory() as home:
        total = processor = most = 0.0
        for one in lists:
            list_id, _, path = one.partition("=")
            seconds, cpu, megabytes = timed(home, "lists", "import", list_id, path)
            show(list_id, seconds, cpu, megabytes)
            total, processor, most = total + seconds, processor + cpu, max(most, megabytes)
        runs = [timed(home, "check", "party", "Robert Bosch GmbH") for _ in range(3)]
    show("all imports", total, processor, most, f"at most {MOST_SECONDS:g} s, {MOST_MEGABYTES:g} MB")
    show("first start", *runs[0], "makes the index")
    show("warm start", *runs[-1], f"at most {START_SECONDS:g} s")
    return int(total > MOST_SECONDS or most > MOST_MEGABYTES or runs[-1][0] > START_SECONDS)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
