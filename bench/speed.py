"""Measure how fast names are asked: names a second, time to the first answers, memory, growth with the list.

    python bench/speed.py DATA_FOLDER [--names 100000] [--list-sizes 10000 57174] [--check 2000] [--peer 200]

The names asked are made of the ordinary firms' names in ``DATA_FOLDER/names`` by a fixed seed: the beginning of one name and the
end of another, cut at a word; in one of five of them a letter is changed. All are different. The list is the US Consolidated
Screening List in DATA_FOLDER; larger lists are made of it in the same way. ``--check`` asks so many names by scoring every pair
as well, at three thresholds, and stops at the first difference. ``--peer`` asks so many by rapidfuzz's ``token_sort_ratio``
against all listed names, in the same process. Memory is the most that the whole process held, the names themselves included.
"""

from __future__ import annotations

import argparse
import random
import resource
import sys
import time
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from matching import APART, COUNTED, clean_names, us_list
from rapidfuzz import fuzz, process

from screening.match import Matcher
from screening.model import Alias, Entity
from screening.names import analyse

FIRST = 1000
"""Names whose answers are the first results."""
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


def peak() -> int:
    """The most memory this process held so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


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
    options.add_argument("--check", type=int, default=0)
    options.add_argument("--peer", type=int, default=200)
    chosen = options.parse_args()
    chance = random.Random(20260731)
    real = clean_names(chosen.data, (*COUNTED, *APART))
    asked = recombined(real, chosen.names, chance)
    listed = us_list(chosen.data)
    for size in chosen.list_sizes:
        some = of_size(listed, size, chance)
        started = time.perf_counter()
        made = Matcher(some)
        built = time.perf_counter()
        matcher = Matcher(some, prepared=made.prepare())
        opened = time.perf_counter()
        matcher.many(asked[:FIRST])
        first = time.perf_counter()
        rest = iter(asked[FIRST:])
        hits = 0
        while column := list(islice(rest, 20_000)):
            hits += sum(map(bool, matcher.many(column)))
        done = time.perf_counter()
        print(
            f"{sum(len(one.names) for one in some):,} listed names: index made in {built - started:.1f} s, opened in "
            f"{opened - built:.2f} s, first {FIRST} names in {first - opened:.2f} s, then "
            f"{(len(asked) - FIRST) / (done - first):,.0f} names a second, {hits} with hits; peak {peak()} MB"
        )
    if chosen.check:
        check(matcher, asked[-chosen.check :])
    if chosen.peer:
        texts = [" ".join(analyse(alias.text).key) for entity in listed for alias in entity.names]
        started = time.perf_counter()
        for name in asked[: chosen.peer]:
            process.extractOne(" ".join(analyse(name).key), texts, scorer=fuzz.token_sort_ratio, score_cutoff=80)
        print(f"rapidfuzz token_sort_ratio, all pairs: {chosen.peer / (time.perf_counter() - started):,.0f} names a second")


if __name__ == "__main__":
    main()
