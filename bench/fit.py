"""What each weight of the score does: a plain search, one weight at a time, on the families of damage marked as fitting.

    python bench/fit.py DATA_FOLDER [--names 100] [--clean 1500] [--search 2]

For every weight of ``screening/match/marks.py`` and every likeness of ``score.py`` and ``align.py`` it prints the mean recall of
the fitting families, at the threshold where ten in a thousand clean names raise an alarm, with the weight as it is, switched off,
smaller and larger. ``--search N`` then goes through all weights N times, keeping a change where it helps. Held-out families are
never looked at. Nothing is written into the code: whoever changes a weight rounds it and says why.

Beside each weight stands what leaving families out shows: for each family in turn the setting that suits the *others* best is
taken, and the family's own recall under it compared with that under the present setting, in points, as a mean. Below nought means
that the gain is of these families alone.

Clean names meet only the listed names that score 60 or more with them under the present weights; the rest is not looked at again.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from importlib import import_module
from pathlib import Path
from types import ModuleType

from matching import APART, COUNTED, LOWEST, SEED, clean_names, us_list

from screening.match import Matcher, marks
from screening.match.marks import Marks
from screening.model import Entity, Kind
from screening.names import Name, analyse, variants
from screening.validation.chance import Chance
from screening.validation.families import FAMILIES, Group

scoring = import_module("screening.match.score")
speaking = import_module("screening.match.against")
aligning = import_module("screening.match.align")

ALARMS = 10
MOST_PAIRS = 12
"""Listed names kept for a clean name, the likest; a change of weights seldom brings up one from below."""

OFF = {"FULL_REST": 1}
"""Values at which a weight says as little as it can, where that is not nought: it is divided by."""

Pair = tuple[Name, Name, Kind]


@dataclass(frozen=True, slots=True)
class Knob:
    """One weight: how to read it and how to set it. ``off`` is the value at which it says nothing."""

    name: str
    read: Callable[[], float]
    write: Callable[[float], None]
    off: float


def knobs() -> Iterator[Knob]:
    """Every weight of the score."""
    for kind in ("ORGANISATION", "PERSON", "SHIP"):
        for field in fields(Marks):
            if field.name == "doubt":
                yield _doubt(kind)
            else:
                yield _mark(kind, field.name)
    for name, value in vars(marks).items():
        if name.isupper() and isinstance(value, int):
            held = [module for module in (marks, scoring, speaking) if hasattr(module, name)]
            yield _constant(name, held, off=OFF.get(name, 0))
    for name in ("JOINED", "INITIAL", "ACRONYM", "SHORT_ACRONYM", "CUT_OFF"):
        yield _constant(name, [module for module in (scoring, aligning) if hasattr(module, name)], off=0)


def _constant(name: str, modules: Sequence[ModuleType], *, off: float) -> Knob:
    def write(value: float) -> None:
        for module in modules:
            setattr(module, name, round(value))

    return Knob(name, lambda: float(getattr(modules[0], name)), write, off)


def _mark(kind: str, field: str) -> Knob:
    def write(value: float) -> None:
        _set_marks(kind, replace(getattr(marks, kind), **{field: round(value)}))

    return Knob(f"{kind}.{field}", lambda: float(getattr(getattr(marks, kind), field)), write, 0)


def _doubt(kind: str) -> Knob:
    """All points of the doubt at once, as a factor: 1 is as they stand, and off is a doubt of one throughout."""
    at_first: tuple[tuple[int, int], ...] = getattr(marks, kind).doubt
    state = {"factor": 1.0}

    def write(factor: float) -> None:
        state["factor"] = factor
        points = tuple((weight, round(1000 + (doubt - 1000) * factor)) for weight, doubt in at_first)
        _set_marks(kind, replace(getattr(marks, kind), doubt=points))

    return Knob(f"{kind}.doubt (spread)", lambda: state["factor"], write, 0)


def _set_marks(kind: str, value: Marks) -> None:
    for module in (marks, scoring, speaking):
        setattr(module, kind, value)


# --- measuring ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Trial:
    """Clean names with the listed names near them, and the cases of the fitting families, as pairs to score."""

    clean: list[list[Pair]]
    families: dict[str, list[list[Pair]]]

    def recalls(self) -> dict[str, float]:
        """Percent found by family, at ten alarms in a thousand, under the weights as they stand now."""
        worst = sorted((_best(pairs) for pairs in self.clean), reverse=True)
        limit = worst[ALARMS * len(worst) // 1000]
        return {key: 100 * sum(_best(pairs) > limit for pairs in cases) / len(cases) for key, cases in self.families.items()}


def _best(pairs: Sequence[Pair]) -> int:
    return max((scoring.score(asked, listed, listed_kind=kind).tenths for asked, listed, kind in pairs), default=0)


def trial(data: Path, *, names: int, clean: int) -> Trial:
    """The pairs of a run; the same for the same numbers."""
    listed = us_list(data)
    matcher = Matcher(listed)
    asked = Chance(SEED, "fit").shuffled(clean_names(data, (*COUNTED, *APART)))[:clean]
    near = [
        [
            (analyse(hit.queried), analyse(hit.alias.text), hit.entity.kind)
            for hit in matcher.hits(name, threshold=LOWEST)[:MOST_PAIRS]
        ]
        for name in asked
    ]
    families = {}
    for family in FAMILIES:
        if family.group is Group.FITTING:
            cases = family.cases(listed, most=names, seed=SEED)
            families[family.key] = [_pairs(case.asked, case.entity) for case in cases]
    return Trial(near, families)


def _pairs(asked: str, entity: Entity) -> list[Pair]:
    return [(analyse(one), analyse(alias.text), entity.kind) for one in variants(asked) for alias in entity.names]


def mean(recalls: dict[str, float], without: str | None = None) -> float:
    """Mean of the families, one left out where named."""
    kept = [value for key, value in recalls.items() if key != without]
    return sum(kept) / len(kept)


def left_out(settings: Sequence[dict[str, float]]) -> float:
    """The mean gain, over the present setting (the first), of a family under the setting that suits the others best."""
    present = settings[0]
    gains = [max(settings, key=lambda one, key=key: mean(one, key))[key] - present[key] for key in present]
    return sum(gains) / len(gains)


def main() -> None:
    """Print the table, and search where asked."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("data", type=Path)
    options.add_argument("--names", type=int, default=100, help="cases a family")
    options.add_argument("--clean", type=int, default=1500, help="clean names")
    options.add_argument("--search", type=int, default=0, help="go through all weights so many times")
    chosen = options.parse_args()
    run = trial(chosen.data, names=chosen.names, clean=chosen.clean)
    started = time.perf_counter()
    present = run.recalls()
    print(
        f"{len(run.families)} fitting families, {mean(present):.2f} percent found; {time.perf_counter() - started:.1f} s a trial"
    )
    print("| weight | now | off | smaller (x 0.75) | larger (x 1.33) | leaving out |\n|---|---|---|---|---|---|")
    for knob in knobs():
        now = knob.read()
        tried = []
        for value in (knob.off, now * 0.75, now * 4 / 3):
            knob.write(value)
            tried.append(run.recalls())
        knob.write(now)
        cells = " | ".join(f"{mean(one) - mean(present):+.2f}" for one in tried)
        print(f"| {knob.name} | {now:g} | {cells} | {left_out([present, *tried[1:]]):+.2f} |", flush=True)
    best = mean(present)
    for turn in range(chosen.search):
        for knob in knobs():
            now = knob.read()
            for factor in (0.5, 0.75, 0.9, 1.1, 4 / 3, 2):
                knob.write(now * factor)
                found = mean(run.recalls())
                if found > best + 0.005:
                    best, kept = found, now * factor
                    print(f"turn {turn + 1}: {knob.name} {now:g} -> {kept:g}: {best:.2f}", flush=True)
                    break
            else:
                knob.write(now)
    if chosen.search:
        print("\n".join(f"{knob.name} = {knob.read():g}" for knob in knobs()))


if __name__ == "__main__":
    main()
