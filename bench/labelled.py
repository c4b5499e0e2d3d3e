"""Precision, recall, F1 and accuracy over labelled pairs of names, by schema and category, at the default threshold and others.

    python bench/labelled.py FILE... [--show 20] [--category-min 5]

FILE is csv with the columns ``schema`` (Person, Company, Organization, LegalEntity, Vessel ...), ``name1``, ``name2`` and
``is_match`` (true or false); ``category`` and ``notes`` are optional. rapidfuzz's WRatio and token_sort_ratio stand beside it
on names as this program normalises them, which flatters them, each at the threshold that suits it best on these very pairs.
"""

from __future__ import annotations

import argparse
import csv
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz import fuzz

from screening.match import DEFAULT_THRESHOLD, compare
from screening.model import Kind
from screening.names import analyse

KINDS = {
    "Person": Kind.PERSON,
    "Company": Kind.ORGANISATION,
    "Organization": Kind.ORGANISATION,
    "PublicBody": Kind.ORGANISATION,
    "Vessel": Kind.VESSEL,
    "Airplane": Kind.AIRCRAFT,
}
THRESHOLDS = (60.0, 65.0, 70.0, 72.0, 74.0, 76.0, 78.0, 80.0, 82.0, 84.0, 86.0, 88.0, 90.0, 95.0)


@dataclass(frozen=True, slots=True)
class Pair:
    """A labelled pair; ``schema`` as the file has it."""

    schema: str
    one: str
    other: str
    match: bool
    category: str


@dataclass(frozen=True, slots=True)
class Measure:
    """Counts of right and wrong answers; the shares are in percent, 0 where there is nothing to divide by."""

    hits: int
    misses: int
    alarms: int
    rests: int

    @property
    def precision(self) -> float:
        return 100 * self.hits / max(1, self.hits + self.alarms)

    @property
    def recall(self) -> float:
        return 100 * self.hits / max(1, self.hits + self.misses)

    @property
    def f1(self) -> float:
        return 200 * self.hits / max(1, 2 * self.hits + self.alarms + self.misses)

    @property
    def accuracy(self) -> float:
        return 100 * (self.hits + self.rests) / max(1, self.hits + self.misses + self.alarms + self.rests)


Scored = Sequence[tuple[Pair, float]]
Scorer = Callable[[Pair], float]


def read(path: Path) -> list[Pair]:
    """The pairs of a file."""
    with path.open(encoding="utf-8", newline="") as file:
        return [
            Pair(
                schema=record["schema"],
                one=record["name1"],
                other=record["name2"],
                match=record["is_match"].strip().lower() == "true",
                category=record.get("category") or "",
            )
            for record in csv.DictReader(file)
        ]


def measure(scored: Scored, threshold: float) -> Measure:
    """What a threshold makes of scored pairs; a score equal to it is a match."""
    counts = {(True, True): 0, (True, False): 0, (False, True): 0, (False, False): 0}
    for pair, score in scored:
        counts[pair.match, score >= threshold] += 1
    return Measure(counts[True, True], counts[True, False], counts[False, True], counts[False, False])


def ours(pair: Pair) -> float:
    return compare(pair.one, pair.other, KINDS.get(pair.schema, Kind.UNKNOWN)).score


def peer(scorer: Callable[[str, str], float]) -> Scorer:
    return lambda pair: scorer(" ".join(analyse(pair.one).key), " ".join(analyse(pair.other).key))


def line(name: str, scored: Scored, threshold: float) -> str:
    found = measure(scored, threshold)
    return (
        f"{name:<34}{len(scored):>6}{sum(pair.match for pair, _ in scored):>6}{threshold:>7.1f}{found.precision:>8.1f}"
        f"{found.recall:>8.1f}{found.f1:>8.1f}{found.accuracy:>8.1f}{found.misses:>8}{found.alarms:>8}"
    )


HEAD = f"{'':<34}{'pairs':>6}{'true':>6}{'from':>7}{'prec':>8}{'recall':>8}{'F1':>8}{'acc':>8}{'missed':>8}{'alarms':>8}"


def groups(scored: Scored, key: Callable[[Pair], str]) -> dict[str, list[tuple[Pair, float]]]:
    found = defaultdict(list)
    for pair, score in scored:
        found[key(pair)].append((pair, score))
    return dict(sorted(found.items()))


def report(title: str, pairs: Sequence[Pair], *, show: int, fewest: int) -> None:
    """Print all tables of a file."""
    scored = [(pair, ours(pair)) for pair in pairs]
    print(f"\n=== {title} ===\n{HEAD}")
    print(line("all", scored, DEFAULT_THRESHOLD))
    of_organisations = [one for one in scored if KINDS.get(one[0].schema) is Kind.ORGANISATION]
    print(line("organisations", of_organisations, DEFAULT_THRESHOLD))
    for schema, some in groups(scored, lambda pair: pair.schema).items():
        print(line(f"  {schema}", some, DEFAULT_THRESHOLD))
    for name, scorer in (("rapidfuzz WRatio", fuzz.WRatio), ("rapidfuzz token_sort_ratio", fuzz.token_sort_ratio)):
        theirs = [(pair, peer(scorer)(pair)) for pair in pairs]
        best = max((step / 2 for step in range(80, 201)), key=lambda threshold: measure(theirs, threshold).f1)
        print(line(f"{name}, at its best", theirs, best))
        print(line(f"{name}", theirs, DEFAULT_THRESHOLD))
    print("\nby threshold")
    for threshold in THRESHOLDS:
        print(line("  all", scored, threshold) + "   organisations F1 " + f"{measure(of_organisations, threshold).f1:.1f}")
    print(f"\nby category, {fewest} pairs or more")
    for category, some in groups(scored, lambda pair: pair.category or "(none)").items():
        if len(some) >= fewest:
            print(line(f"  {category[:31]}", some, DEFAULT_THRESHOLD))
    if show:
        for name, match in (("missed", True), ("alarms", False)):
            wrong = [one for one in scored if one[0].match is match and (one[1] >= DEFAULT_THRESHOLD) is not match]
            print(f"\nworst {name}")
            for pair, score in sorted(wrong, key=lambda one: one[1], reverse=not match)[:show]:
                print(f"  {score:5.1f} {pair.schema[:6]:<7}{pair.one!r} ~ {pair.other!r}   {pair.category}")


def main() -> None:
    """Print the tables of each file."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("files", type=Path, nargs="+")
    options.add_argument("--show", type=int, default=0, help="print this many of the worst errors of each kind")
    options.add_argument("--category-min", type=int, default=5, help="leave out categories of fewer pairs")
    chosen = options.parse_args()
    for path in chosen.files:
        report(path.name, read(path), show=chosen.show, fewest=chosen.category_min)


if __name__ == "__main__":
    main()
