"""Measure how fast names are asked, from strings to explained alerts: names a second, first answers, memory, growth with lists.

    python bench/speed.py DATA_FOLDER [--names 100000] [--list-sizes 10000 57174] [--processes 1 2] [--check 2000] [--peer 200]

The names asked are made of the ordinary firms' names in ``DATA_FOLDER/names`` by a fixed seed: the beginning of one name and the
end of another, cut at a word; in one of five of them a letter is changed. All are different. The list is the US Consolidated
Screening List in DATA_FOLDER; larger lists are made of it in the same way.

Each figure is of a fresh process, which opens the kept index, screens the names by ``Screener.parties`` and tells the most memory
that it and the processes it made held, shared pages counted in each. CPU time is told beside the clock's: of this process, and of
those that it made. Where one process asks, the time of each stage is told too. ``--check`` asks so many names by scoring every
pair as well, at three thresholds, and stops at the first difference. ``--peer`` asks so many by rapidfuzz's ``token_sort_ratio``
against all listed names, in this run.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec
from matching import APART, COUNTED, clean_names, us_list
from rapidfuzz import fuzz, process

from screening import match
from screening.home import Home
from screening.match import Matcher
from screening.match.asked import Words
from screening.match.bulk import Reader
from screening.model import Alias, Entity, Listing, Party, Settings, Snapshot
from screening.names import analyse
from screening.run.opening import load_rules
from screening.run.prepared import matcher as prepared
from screening.run.screener import ROWS_AT_ONCE, Screener, question
from screening.watchlist import LoadedList
from screening.watchlist.stored import StoredEntities

DAY = date(2026, 7, 31)
THRESHOLDS = (70.0, 80.0, 90.0)
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def recombined(names: Sequence[str], most: int, chance: random.Random) -> list[str]:
    """So many different names: the beginning of one and the end of another, a letter changed in one of five."""
    found: dict[str, None] = {}
    while len(found) < most:
        one, other = (name.split() for name in (chance.choice(names), chance.choice(names)))
        words = one[: chance.randint(1, max(1, len(one) - 1))] + other[-chance.randint(1, max(1, len(other) - 1)) :]
        text = " ".join(words)
        if chance.random() < 0.2:
            place = chance.randrange(len(text))
            text = text[:place] + chance.choice(LETTERS) + text[place + 1 :]
        found[text] = None
    return list(found)


def of_size(listed: Sequence[Entity], most: int, chance: random.Random) -> list[Entity]:
    """A list of about so many names: the first of the real one, then others made of its names."""
    found, count = [], 0
    for entity in listed:
        if count >= most:
            return found
        found.append(entity)
        count += len(entity.names)
    names = [alias.text for entity in listed for alias in entity.names]
    made = recombined(names, most - count, chance) if count < most else []
    return found + [Entity(f"made-{number}", "made", (Alias(name),)) for number, name in enumerate(made)]


class Stages:
    """The CPU time of each stage: what one does by way of another counts for the other."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = {}
        self._within: list[float] = []

    def watch(self, home: Any, name: str, stage: str) -> None:
        """Let a function or method count for a stage."""
        plain: Callable[..., Any] = getattr(home, name)

        def watched(*given: Any, **named: Any) -> Any:
            self._within.append(0.0)
            started = time.process_time()
            try:
                return plain(*given, **named)
            finally:
                spent = time.process_time() - started
                self.spent[stage] = self.spent.get(stage, 0.0) + spent - self._within.pop()
                if self._within:
                    self._within[-1] += spent

        setattr(home, name, watched)

    def watch_all(self) -> None:
        """The stages of docs/speed.md."""
        self.watch(Reader, "read", "reading")
        self.watch(Words, "learn", "learning words")
        self.watch(match, "select", "selection")
        self.watch(Matcher, "_scored", "scoring and explaining")
        self.watch(Matcher, "many", "between these")


def megabytes() -> int:
    """The most memory this process held so far, in MB."""
    status = Path("/proc/self/status").read_text("ascii")  # getrusage would tell of the process that started it, too
    return int(status.partition("VmHWM:")[2].split()[0]) // 1024


def largest_other() -> int:
    """The most memory the largest of the processes held that this one made, in MB."""
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024


def children_time() -> float:
    """CPU time of the processes that ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def opened(folder: Path, size: int, processes: int) -> Screener:
    """A screener against the list of that size, with the index from the folder's cache or, if it is not there, made anew."""
    entities = StoredEntities((folder / f"{size}.list").read_bytes())
    snapshot = Snapshot("us-csl", "made", f"made-{size}", "", "made", datetime(2026, 7, 31, tzinfo=UTC), len(entities), size)
    return Screener(
        matcher=prepared([LoadedList(snapshot, entities)], folder=folder / "cache"),
        snapshots=[snapshot],
        rules=load_rules(Home(folder)),
        settings=Settings(threshold=80.0, as_of=DAY),
        processes=processes,
    )


def case(folder: Path, size: int, processes: int) -> None:
    """Print the figures of a list and a number of processes; of none: how the index is made."""
    started = time.process_time()
    listed = f"{size:,} listed names"
    if not processes:
        opened(folder, size, 1)
        made = time.process_time() - started
        print(f"{listed}: index made in {made:.1f} s CPU, {megabytes():,} MB", flush=True)
        return
    asked = (folder / "asked.txt").read_text("utf-8").split("\n")
    held = megabytes()
    clock, started = time.perf_counter(), time.process_time()
    screener = opened(folder, size, processes)
    opening = time.process_time() - started
    rows = (question(party=Party(name)) for name in asked)
    next(islice(screener.answers(rows), ROWS_AT_ONCE - 1, None))
    first, first_clock = time.process_time() - started, time.perf_counter() - clock
    stages = Stages()
    if processes == 1:
        stages.watch_all()
    clock, started = time.perf_counter(), time.process_time()
    found = screener.parties(asked[ROWS_AT_ONCE:])
    seconds, own, others = time.perf_counter() - clock, time.process_time() - started, children_time()
    count, alerts = len(found), sum(bool(one.alerts) for one in found)
    told = [
        f"{listed}, processes that ask: {processes}: opened in {opening:.2f} s CPU",
        f"first {ROWS_AT_ONCE:,} answers after {first_clock:.2f} s ({first:.2f} s CPU)",
        f"then {count / seconds:,.0f} names a second, {alerts:,} of {count:,} with alerts",
        f"CPU a name {own / count * 1e6:.1f} us here and {others / count * 1e6:.1f} us in others",
        f"at most {megabytes():,} MB here, {held} of them for the names",
    ]
    if processes > 1:
        told.append(f"{largest_other():,} MB in the largest other")
    print("; ".join(told), flush=True)
    if stages.spent:
        spent = [*stages.spent.items(), ("answers", own - sum(stages.spent.values()))]
        print("  CPU a name in us: " + ", ".join(f"{stage} {one / count * 1e6:.1f}" for stage, one in spent), flush=True)


def check(matcher: Matcher, asked: Sequence[str]) -> None:
    """Ask by scoring every pair as well; SystemExit where the answers differ."""
    for threshold in THRESHOLDS:
        together = matcher.many(asked, threshold=threshold)
        for text, found in zip(asked, together, strict=True):
            if found != matcher.hits(text, threshold=threshold, exhaustive=True):
                sys.exit(f"differs at {threshold:g}: {text!r}")
        print(f"{len(asked)} names at {threshold:g}: as scoring every pair, {sum(map(bool, together))} with hits")


def main() -> None:
    """Print the figures."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("data", type=Path)
    options.add_argument("--names", type=int, default=100_000)
    options.add_argument("--list-sizes", type=int, nargs="*", default=[10_000, 57_174])
    options.add_argument("--processes", type=int, nargs="*", default=[1, 2])
    options.add_argument("--check", type=int, default=0)
    options.add_argument("--peer", type=int, default=200)
    options.add_argument("--case", nargs=2, type=int, metavar=("SIZE", "PROCESSES"), help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.case:
        case(chosen.data, *chosen.case)
        return
    chance = random.Random(20260731)
    asked = recombined(clean_names(chosen.data, (*COUNTED, *APART)), chosen.names, chance)
    listed = us_list(chosen.data)
    with TemporaryDirectory(prefix="speed-") as scratch:
        folder = Path(scratch)
        (folder / "asked.txt").write_text("\n".join(asked), "utf-8")
        for size in chosen.list_sizes:
            some = [replace(one, listings=(Listing("us-bis-el"),)) for one in of_size(listed, size, chance)]
            (folder / f"{size}.list").write_bytes(msgspec.msgpack.encode(some))
            for processes in (0, *chosen.processes):
                command = [sys.executable, __file__, scratch, "--case", str(size), str(processes)]
                subprocess.run(command, check=True, env={**os.environ, "OPENBLAS_NUM_THREADS": "1"})
    if chosen.check:
        check(Matcher(listed), asked[-chosen.check :])
    if chosen.peer:
        texts = [" ".join(analyse(alias.text).key) for entity in listed for alias in entity.names]
        started = time.process_time()
        for name in asked[: chosen.peer]:
            process.extractOne(" ".join(analyse(name).key), texts, scorer=fuzz.token_sort_ratio, score_cutoff=80)
        rate = chosen.peer / (time.process_time() - started)
        print(f"rapidfuzz token_sort_ratio, all pairs of {len(texts):,} listed names: {rate:,.0f} names a second")


if __name__ == "__main__":
    main()
