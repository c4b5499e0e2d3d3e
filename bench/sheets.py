"""What reading costs: a csv of a million rows and a workbook of 200,000 x 15 cells, stage by stage; and damaged files.

    python bench/sheets.py [--csv ROWS] [--xlsx ROWS]          time, peak memory and share of each stage
    python bench/sheets.py --hostile                           a csv of 1 GB, and what a child process costs
    python bench/sheets.py --mutations N FILE...               N damaged copies of real files: none may crash, hang or lose a row

Each stage is measured in a process of its own and does all that the one before it does: read, rows, answers, run. The starter
list and the shipped rules are used, so answers are as fast as the smallest list lets them be.
"""

from __future__ import annotations

import argparse
import csv
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import xlsxwriter

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

DAY = date(2026, 11, 24)
HEADERS = "Supplier|Country|Address|City|Part Number|Description|ECCN|HS code|Qty|Price|Date|Reference|Note|Currency|Buyer".split(
    "|"
)
STAGES = ("read", "rows", "answers", "run")


def rows(count: int, width: int) -> Iterator[list[object]]:
    """A vendor table of so many different names; numbers, dates, empty cells and one listed party in ten thousand."""
    yield list(HEADERS[:width])
    chance = random.Random(3)
    for n in range(count):
        name = (
            "Huawei Technologies Co., Ltd." if n % 10_000 == 9_999 else f"Vendor {n} Trading {chance.choice('ABCDEFG')} Co., Ltd."
        )
        yield [
            *(name, "China", f"{n} Main Road", "Shenzhen", f"PN-{n:07}", f"part {n}, 10k", "EAR99", "854231", n % 100),
            *(n * 0.37, 45_000 + n % 900, f"REF{n}", "", "USD", f"buyer {n % 50}"),
        ][:width]


def make_csv(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows(count, 5))


def make_xlsx(path: Path, count: int) -> None:
    book = xlsxwriter.Workbook(path, {"constant_memory": True})
    sheet = book.add_worksheet("Vendors")
    for number, row in enumerate(rows(count, 15)):
        sheet.write_row(number, 0, row)
    book.close()


def stage(path: Path, name: str, folder: Path) -> int:
    """Do one stage; returns the rows that came out."""
    from screening.audit import Ledger
    from screening.columns import SheetReading
    from screening.report import writer
    from screening.run import Occasion, Screener, screen_files
    from screening.sheets import open_input

    if name == "run":
        screener = Screener.open(folder / "home", as_of=DAY, day=DAY)
        occasion = Occasion(command="bench", operator="bench")
        with Ledger.open(folder / "ledger.sqlite") as ledger:
            report = writer("csv", folder / "report.csv")
            _, end = screen_files([path], screener=screener, occasion=occasion, ledger=ledger, writer=report)
        return end.totals.rows
    screener = Screener.open(folder / "home", as_of=DAY, day=DAY) if name == "answers" else None
    with open_input(path) as book:
        if name == "read":
            return sum(1 for sheet in book.sheets for _ in sheet.rows())
        readings = [SheetReading(sheet.rows(), file=path.name, sheet=sheet.name) for sheet in book.sheets]
        if screener is None:
            return sum(1 for reading in readings for _ in reading)
        return sum(1 for reading in readings for _ in screener.answers(reading))


def measured(path: Path, name: str) -> tuple[float, float, float]:
    """Wall seconds, processor seconds (children too) and peak megabytes (of the larger process) of a stage in a fresh process."""
    command = [sys.executable, __file__, "--stage", name, str(path)]
    begun = time.perf_counter()
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    wall = time.perf_counter() - begun
    cpu, peak = map(float, done.stdout.split())
    return wall, cpu, peak


def stages(path: Path, count: int) -> None:
    print(f"{path.name}: {count:,} rows, {path.stat().st_size / 1e6:.0f} MB")
    results = [measured(path, name) for name in STAGES]
    whole = results[-1][1]
    before = 0.0
    for name, (wall, cpu, peak) in zip(STAGES, results, strict=True):
        share = 100 * max(0.0, cpu - before) / whole
        print(f"  {name:8} {wall:7.1f} s wall {cpu:7.1f} s cpu {peak:6.0f} MB   this stage {share:3.0f} percent")
        before = cpu


def hostile(folder: Path) -> None:
    """A csv of 1 GB (few bytes on the disk), and opening a small file here and in a child."""
    from screening.errors import InputError
    from screening.sheets import open_input
    from screening.sheets.guard import open_guarded
    from screening.sheets.opening import open_here

    path = folder / "large.csv"
    with path.open("wb") as file:
        file.write(b"Supplier,Country\n" + b"Acme,China\n" * 1000)
        file.truncate(1 << 30)
    begun = time.perf_counter()
    try:
        with open_input(path) as book:
            print(sum(1 for _ in book.sheets[0].rows()), "rows")
    except InputError as error:
        print(f"1 GB csv: {error}")
    peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024
    print(f"  {time.perf_counter() - begun:.1f} s, {peak:.0f} MB")
    small = folder / "small.xlsx"
    make_xlsx(small, 20)
    openers: tuple[tuple[str, Callable[..., object]], ...] = (("here", open_here), ("in a child", open_guarded))
    for name, opener in openers:
        begun = time.perf_counter()
        for _ in range(20):
            with opener(small, encoding=None, form=None, password=None) as book:  # type: ignore[attr-defined]
                assert sum(1 for _ in book.sheets[0].rows()) == 21
        print(f"small xlsx read {name}: {(time.perf_counter() - begun) / 20 * 1000:.0f} ms")


def mutations(paths: list[Path], count: int, folder: Path) -> None:
    """Damaged copies of files in turn; prints what was lost, and the slowest."""
    from sheet_mutations import lost_rows, mutated

    chance = random.Random(11)
    contents = {path: path.read_bytes() for path in paths}
    slowest, lost = 0.0, 0
    for number in range(count):
        path = paths[number % len(paths)]
        target = folder / f"damaged{path.suffix}"
        target.write_bytes(mutated(contents[path], chance))
        begun = time.perf_counter()
        try:
            found = lost_rows(target, guarded=path.suffix == ".xls")
        except Exception as error:
            found = [f"{type(error).__name__}: {error}"]
        seconds = time.perf_counter() - begun
        slowest = max(slowest, seconds)
        if found:
            lost += 1
            kept = folder / f"lost-{number}{path.suffix}"
            kept.write_bytes(target.read_bytes())
            print(f"{number} {path.name} {found[:3]} kept as {kept}")
    print(f"{count} damaged files: {lost} with a crash or a lost row, slowest {slowest:.1f} s")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--csv", type=int, default=1_000_000)
    parser.add_argument("--xlsx", type=int, default=200_000)
    parser.add_argument("--hostile", action="store_true")
    parser.add_argument("--mutations", type=int, default=0)
    parser.add_argument("--stage", help=argparse.SUPPRESS)
    parser.add_argument("files", nargs="*", type=Path)
    options = parser.parse_args()
    if options.mutations:
        mutations(options.files, options.mutations, Path(tempfile.mkdtemp(prefix="mutations-")))
        return
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        if options.stage:
            stage(options.files[0], options.stage, folder)
            used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
            print(sum(one.ru_utime + one.ru_stime for one in used), max(one.ru_maxrss for one in used) / 1024)
        elif options.hostile:
            hostile(folder)
        else:
            if options.csv:
                make_csv(folder / "vendors.csv", options.csv)
                stages(folder / "vendors.csv", options.csv)
            if options.xlsx:
                make_xlsx(folder / "vendors.xlsx", options.xlsx)
                stages(folder / "vendors.xlsx", options.xlsx)


if __name__ == "__main__":
    main()
