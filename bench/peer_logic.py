"""Labelled pairs of names scored by nomenklatura's logic-v2, an open engine, beside this program.

    pip install nomenklatura
    python bench/peer_logic.py FILE... [--show 40]

FILE is as for ``bench/labelled.py``. Both get a name, and of what kind it is, from each side, and nothing else. The engine's line
stands twice: at its own threshold of 70 in a hundred, and at the one that suits it best on these very pairs. How many pairs only
one of both tells rightly is printed behind, and with ``--show`` those that this program does not.

The engine is no part of this program, which never imports it: where it is not installed, this says so and ends.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.util import find_spec
from itertools import count
from pathlib import Path

from labelled import HEAD, KINDS, Pair, Scored, Scorer, line, measure, ours, read

from screening.match import DEFAULT_THRESHOLD
from screening.model import Kind

OWN_THRESHOLD = 70.0
GROUPS = {
    "all": frozenset(Kind),
    "organisations": frozenset((Kind.ORGANISATION, Kind.UNKNOWN)),
    "persons": frozenset((Kind.PERSON,)),
    "ships and aircraft": frozenset((Kind.VESSEL, Kind.AIRCRAFT)),
}


def logic() -> Scorer:
    """Scores by the engine, 0 to 100."""
    model = import_module("followthemoney").model
    algorithm = import_module("nomenklatura.matching").LogicV2
    config = algorithm.default_config()
    # What it makes of a name is kept under the entity's identifier.
    numbers = count()

    def entity(schema: str, name: str) -> object:
        made = model.make_entity(schema if schema in model.schemata else "LegalEntity")
        made.id = f"e{next(numbers)}"
        made.add("name", name)
        return made

    return lambda pair: 100 * algorithm.compare(entity(pair.schema, pair.one), entity(pair.schema, pair.other), config).score


def right(scored: Scored, threshold: float) -> set[int]:
    """The pairs, by place, that a threshold tells rightly."""
    return {place for place, (pair, score) in enumerate(scored) if (score >= threshold) == pair.match}


def report(title: str, pairs: Sequence[Pair], scorer: Scorer, *, show: int) -> None:
    """Print the tables of a file."""
    print(f"\n=== {title} ===\n{HEAD}")
    mine, theirs = ([(pair, scores(pair)) for pair in pairs] for scores in (ours, scorer))
    for group, kinds in GROUPS.items():
        own, other = ([one for one in some if KINDS.get(one[0].schema, Kind.UNKNOWN) in kinds] for some in (mine, theirs))
        if own:
            best = max((float(step) for step in range(1, 101)), key=lambda threshold: measure(other, threshold).f1)
            print(line(f"{group}, this program", own, DEFAULT_THRESHOLD))
            print(line(f"{group}, logic-v2", other, OWN_THRESHOLD))
            print(line(f"{group}, logic-v2 at its best", other, best))
    ours_right, theirs_right = right(mine, DEFAULT_THRESHOLD), right(theirs, OWN_THRESHOLD)
    print(f"right there only: {len(theirs_right - ours_right)}, right here only: {len(ours_right - theirs_right)}")
    for place in sorted(theirs_right - ours_right)[:show]:
        pair = pairs[place]
        print(
            f"  {'missed' if pair.match else 'alarm':<7}{mine[place][1]:5.1f} {theirs[place][1]:5.1f} {pair.schema[:6]:<7}"
            f"{pair.one!r} ~ {pair.other!r}"
        )


def main() -> None:
    """Print the tables of each file, or that the engine is not installed."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("files", type=Path, nargs="+")
    options.add_argument("--show", type=int, default=0, help="print this many of the pairs that only the engine tells rightly")
    chosen = options.parse_args()
    if not find_spec("nomenklatura"):
        sys.exit("The engine to compare with is not installed: pip install nomenklatura (it needs PyICU).")
    scorer = logic()
    for path in chosen.files:
        report(path.name, read(path), scorer, show=chosen.show)


if __name__ == "__main__":
    main()
