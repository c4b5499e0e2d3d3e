"""Measure the matcher: recall by family of damage against false alarms in a thousand clean names.

    python bench/matching.py DATA_FOLDER [--names 150] [--clean 3000] [--peers] [--show 40] [--only fitting] [--family KEY]

The cases are those of ``tradesieve validate`` (screening/validation/families.py), made of the US list in DATA_FOLDER; pairs of
scripts come from the UN, Chinese, Japanese and Korean files beside it, which hold names in their own letters. Weights may be
tuned on the families marked fitting only; the others are held out, and their mean is the figure to quote.

Clean names are organisations in ``DATA_FOLDER/names``. Those that are a listed name, the same words with a legal form of the same
meaning or none on either side, are no false alarms: they are left out and counted apart. Affiliates are not, so that the true
rate of false alarms is somewhat lower than printed. On some of these files word rates were counted (bench/count_words.py), which
flatters; alarms on the others are printed apart. ``@N`` is the threshold at which N in a thousand clean names raise an alarm.

``--peers`` scores the same cases with rapidfuzz's WRatio and token_sort_ratio in the same run, on names as this program
normalises them, legal forms removed, which flatters them.
"""

from __future__ import annotations

import argparse
import csv
import json
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from lxml import etree
from rapidfuzz import fuzz, process

from screening.match import DEFAULT_THRESHOLD, Matcher
from screening.model import Alias, AliasKind, Entity, Kind
from screening.names import analyse
from screening.validation.chance import Chance
from screening.validation.families import FAMILIES, Family, Group
from screening.validation.listed import Case, script
from screening.validation.measure import alarms, likenesses, met, not_listed

SEED = 20260731
ALARMS = (1, 5, 10, 50)
LOWEST = 55.0
FEWEST = 20
"""Cases from which a family counts in a mean."""
COUNTED = ("financedatabase", "sec-company-tickers", "uk-public-spending", "us-exchanges")
APART = ("un-global-compact", "apple-suppliers")
"""Files of clean names: those that word rates were counted on, and those never used for anything but measuring."""
KINDS = {"Individual": Kind.PERSON, "Entity": Kind.ORGANISATION, "Vessel": Kind.VESSEL, "Aircraft": Kind.AIRCRAFT}


# --- the data ----------------------------------------------------------------------------------------------------------


def us_list(data: Path) -> list[Entity]:
    """The US list, names as printed."""
    with (data / "lists" / "us_csl_2026-07-31" / "consolidated.json").open(encoding="utf-8") as file:
        entries = json.load(file)["results"]
    return [
        _entity("us-csl", entry["id"], [entry["name"], *entry["alt_names"]], KINDS.get(entry["type"], Kind.UNKNOWN))
        for entry in entries
        if not entry["name"].startswith("Address ")
    ]


def many_scripts(data: Path) -> list[Entity]:
    """Entities with a name in letters of their own beside a Latin one; Korean ones are partly machine-made."""
    found = []
    root = etree.parse(
        data / "lists" / "un_sc" / "UN_consolidated_2026-04-17.xml", etree.XMLParser(resolve_entities=False)
    ).getroot()
    for tag, kind in (("INDIVIDUAL", Kind.PERSON), ("ENTITY", Kind.ORGANISATION)):
        for number, node in enumerate(root.iter(tag)):
            parts = (node.findtext(f"{place}_NAME") for place in ("FIRST", "SECOND", "THIRD", "FOURTH"))
            names = [" ".join(part.strip() for part in parts if part), node.findtext("NAME_ORIGINAL_SCRIPT") or ""]
            names += [alias.text or "" for alias in node.iter("ALIAS_NAME")]
            found.append(_entity("un-sc", f"{tag}-{number}", names, kind))
    for folder, file_name in (("cn_mofcom_2026-07", "cn.json"), ("jp_meti_eul_2026-07", "jp.json")):
        for record in json.loads((data / "lists" / folder / file_name).read_text("utf-8")):
            found.append(_entity(folder, record["id"], [record["entity_name"], *record["aliases"]], Kind.ORGANISATION))
    for record in json.loads((data / "lists" / "kr_casslab_2026-08" / "restricted_parties.json").read_text("utf-8")):
        names = [record["name"].get("english") or "", record["name"].get("native") or "", *record["aliases"]]
        found.append(_entity("kr-casslab", record["id"], names, Kind.UNKNOWN))
    return [entity for entity in found if len({script(alias.text) for alias in entity.names}) > 1]


def _entity(list_id: str, key: str, names: Sequence[str], kind: Kind) -> Entity:
    texts = [name.strip() for name in names if name.strip()] or ["-"]
    first, *others = dict.fromkeys(texts)
    return Entity(key, list_id, (Alias(first, AliasKind.PRIMARY), *(Alias(name) for name in others)), kind)


def clean_names(data: Path, stems: Sequence[str]) -> list[str]:
    """Names of organisations that are on no list, of these files."""
    found = []
    for stem in stems:
        with (data / "names" / f"clean_{stem}.csv").open(encoding="utf-8", newline="") as file:
            found += [record["name"] for record in csv.DictReader(file) if record["listed_exact"] != "1"]
    return list(dict.fromkeys(found))


def cases(data: Path, families: Sequence[Family], most: int) -> dict[Family, tuple[Case, ...]]:
    """The cases of each family."""
    listed, scripts = us_list(data), many_scripts(data)
    of_scripts = {one.key for one in FAMILIES[[one.key for one in FAMILIES].index("cyrillic") :]}
    return {one: one.cases(scripts if one.key in of_scripts else listed, most=most, seed=SEED) for one in families}


# --- measuring ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Measured:
    """A scorer's scores: of each family's cases against the right entity, and the best of each clean name."""

    title: str
    families: dict[Family, list[float]]
    clean: list[float]

    def threshold(self, in_a_thousand: int) -> float:
        """The lowest threshold (in tenths) at which no more than N in a thousand clean names raise an alarm."""
        worst = sorted(self.clean, reverse=True)
        return worst[min(len(worst) - 1, in_a_thousand * len(worst) // 1000)] + 0.05

    def recall(self, family: Family, threshold: float) -> float:
        """Percent of a family's cases found."""
        scores = self.families[family]
        return 100 * sum(score >= threshold for score in scores) / len(scores)

    def mean(self, threshold: float, group: Group | None = None) -> float:
        """Mean of the recalls of families with enough cases."""
        some = [one for one, scores in self.families.items() if len(scores) >= FEWEST and (group is None or one.group is group)]
        found = [self.recall(one, threshold) for one in some]
        return sum(found) / len(found) if found else 0.0


def _bare(text: str) -> str:
    return " ".join(analyse(text).key)


def peer(
    title: str, scorer: Callable[..., float], made: dict[Family, tuple[Case, ...]], listed: Sequence[Entity], clean: Sequence[str]
) -> Measured:
    """A rapidfuzz scorer on the same cases and on some of the clean names."""
    texts = [_bare(alias.text) for entity in listed for alias in entity.names]
    best = [process.extractOne(_bare(name), texts, scorer=scorer) for name in clean]
    scores = {
        family: [max(scorer(_bare(case.asked), _bare(alias.text)) for alias in case.entity.names) for case in some]
        for family, some in made.items()
    }
    return Measured(title, scores, [found[1] if found else 0.0 for found in best])


def table(ours: Measured, peers: Sequence[Measured]) -> Iterator[str]:
    """Recall by family, for us at each number of alarms and at the default threshold, for the others at ten in a thousand."""
    limits = {**{f"@{n}": ours.threshold(n) for n in ALARMS}, "default": DEFAULT_THRESHOLD}
    yield "thresholds: " + ", ".join(f"{name} {limit:.2f}" for name, limit in limits.items())
    yield (
        "| family | group | cases |" + "".join(f" {name} |" for name in limits) + "".join(f" {one.title} @10 |" for one in peers)
    )
    yield "|---|---|---|" + "---|" * (len(limits) + len(peers))
    for family, scores in ours.families.items():
        cells = [f"{ours.recall(family, limit):.0f}" for limit in limits.values()]
        cells += [f"{one.recall(family, one.threshold(10)):.0f}" for one in peers]
        yield f"| {family.title} | {family.group} | {len(scores)} | " + " | ".join(cells) + " |"
    for name, group in (("mean of all", None), ("mean of fitting", Group.FITTING), ("mean of held out", Group.HELD_OUT)):
        cells = [f"{ours.mean(limit, group):.1f}" for limit in limits.values()]
        cells += [f"{one.mean(one.threshold(10), group):.1f}" for one in peers]
        yield f"| **{name}** | | | " + " | ".join(cells) + " |"


def main() -> None:
    """Print the tables."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("data", type=Path)
    options.add_argument("--names", type=int, default=150, help="cases a family")
    options.add_argument("--clean", type=int, default=3000, help="clean names")
    options.add_argument("--peers", action="store_true", help="score with rapidfuzz too")
    options.add_argument("--peer-names", type=int, default=400, help="clean names asked of rapidfuzz")
    options.add_argument(
        "--show", type=int, default=0, help="print this many of the worst false alarms, and some misses a family"
    )
    options.add_argument("--only", choices=[str(group) for group in Group], help="families of this group alone")
    options.add_argument("--family", action="append", default=[], help="this family alone (its key); may be repeated")
    chosen = options.parse_args()
    families = [
        one
        for one in FAMILIES
        if (not chosen.only or one.group == chosen.only) and (not chosen.family or one.key in chosen.family)
    ]
    started = time.perf_counter()
    made = {family: some for family, some in cases(chosen.data, families, chosen.names).items() if some}
    listed = us_list(chosen.data)
    matcher = Matcher(listed)
    clean: dict[str, list[str]] = {}
    for name, stems in (("counted", COUNTED), ("apart", APART)):
        clean[name] = Chance(SEED, name).shuffled(clean_names(chosen.data, stems))[: chosen.clean // 2]
    print(f"{len(listed):,} entities, cases and index in {time.perf_counter() - started:.1f} s")
    started = time.perf_counter()
    answers = {name: met(names, matcher, lowest=LOWEST) for name, names in clean.items()}
    found = {name: not_listed(some) for name, some in answers.items()}
    every = [one for some in found.values() for one in some]
    listed_under = sum(map(len, answers.values())) - len(every)
    print(f"{len(every):,} clean names in {time.perf_counter() - started:.1f} s, from a score of {LOWEST:g}")
    print(f"listed under this very name, and not among them: {listed_under}")
    started = time.perf_counter()
    ours = Measured("tradesieve", {f: list(likenesses(some)) for f, some in made.items()}, [one.score for one in every])
    print(f"{sum(map(len, made.values())):,} cases in {time.perf_counter() - started:.1f} s")
    for name, some in (*found.items(), ("all", every)):
        rates = ", ".join(f"{alarms(some, limit):.1f} at {limit:g}" for limit in (75, 77.5, 80, 82.5, 85, 90, 95))
        print(f"alarms in a thousand, names {name} ({len(some):,}): {rates}")
    peers = []
    if chosen.peers:
        few = [one.name for one in Chance(SEED, "peers").shuffled(every)[: chosen.peer_names]]
        peers = [
            peer(title, scorer, made, listed, few)
            for title, scorer in (("WRatio", fuzz.WRatio), ("token_sort", fuzz.token_sort_ratio))
        ]
    print("\n".join(table(ours, peers)))
    if chosen.show:
        for one in sorted(every, key=lambda one: -one.score)[: chosen.show]:
            if one.hit:
                print(f"  alarm {one.score:5.1f}  {one.name!r} ~ {one.hit.alias.text!r}")
        for family, some in made.items():
            missed = sorted(
                (score, case.asked, case.entity.name) for case, score in zip(some, ours.families[family], strict=True)
            )
            for score, asked, right in missed[: max(2, chosen.show // 10)]:
                if score < DEFAULT_THRESHOLD:
                    print(f"  miss {family.key}: {score:5.1f} {asked!r} ~ {right!r}")


if __name__ == "__main__":
    main()
