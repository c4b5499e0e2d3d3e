"""Measure the matcher: recall by family of damage against false alarms in a thousand clean names.

    python bench/matching.py DATA_FOLDER [--names 400] [--clean 3000] [--peers]

Positives are made from names of the US list in DATA_FOLDER by the families below (fixed seed), plus two families of real pairs:
an alias asked against the entity's other names, and Chinese names of listed firms asked against their Latin listings. Negatives
are names of ordinary organisations in ``DATA_FOLDER/names``; exact listed names are left out, affiliates are not, so that the
true false-alarm rate is somewhat lower than printed. The columns stand for the thresholds at which N clean names in a thousand
raise an alarm.

``--peers`` scores the same pairs with rapidfuzz's WRatio and token_sort_ratio (legal forms removed) in the same run.
"""

from __future__ import annotations

import argparse
import csv
import json
import random
import re
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from screening.match import Matcher, compare
from screening.model import Alias, AliasKind, Entity, Kind
from screening.names import analyse

KINDS = {"Individual": Kind.PERSON, "Entity": Kind.ORGANISATION, "Vessel": Kind.VESSEL, "Aircraft": Kind.AIRCRAFT}
ALARMS = (1, 5, 10, 50)
CLEAN_FILES = (
    "financedatabase",
    "sec-company-tickers",
    "uk-public-spending",
    "un-global-compact",
    "us-exchanges",
    "apple-suppliers",
)


def entities(data: Path) -> list[Entity]:
    """The US list, names as printed."""
    with (data / "lists" / "us_csl_2026-07-31" / "consolidated.json").open(encoding="utf-8") as file:
        entries = json.load(file)["results"]
    return [
        Entity(
            id=entry["id"],
            list_id="us-csl",
            names=(Alias(entry["name"], AliasKind.PRIMARY), *(Alias(name) for name in entry["alt_names"])),
            kind=KINDS.get(entry["type"], Kind.UNKNOWN),
        )
        for entry in entries
        if not entry["name"].startswith("Address ")
    ]


def clean_names(data: Path, most: int, chance: random.Random) -> list[str]:
    """Names of organisations that are on no list."""
    names = []
    for stem in CLEAN_FILES:
        with (data / "names" / f"clean_{stem}.csv").open(encoding="utf-8", newline="") as file:
            names += [record["name"] for record in csv.DictReader(file) if record["listed_exact"] != "1"]
    return chance.sample(names, most)


# --- families of damage: a name and a source of chance in, a damaged name out, or None where the family does not apply ---

SHORTER = {
    "technology": "tech", "technologies": "tech", "international": "intl", "company": "co", "limited": "ltd",
    "corporation": "corp",
    "manufacturing": "mfg", "electronics": "elec", "electronic": "elec", "engineering": "eng", "research": "rsch",
    "institute": "inst", "university": "univ", "industries": "ind", "industry": "ind", "development": "dev", "group": "grp",
    "equipment": "equip", "communication": "comm", "communications": "comm", "trading": "trdg", "services": "svcs",
    "system": "sys", "systems": "sys", "center": "ctr", "laboratory": "lab", "import": "imp", "export": "exp", "general": "gen",
}  # fmt: skip
EXTRA = "Trading Branch Purchasing Dept Europe Shenzhen Holdings International Sales Logistics".split()
OCR = {"o": "0", "l": "1", "i": "1", "s": "5", "m": "rn", "e": "c", "b": "8", "g": "9", "u": "v", "t": "f"}
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def _slip(word: str, chance: random.Random) -> str:
    place = chance.randrange(1, len(word))
    act = chance.choice("drist")
    if act == "d":
        return word[:place] + word[place + 1 :]
    if act == "i":
        return word[:place] + chance.choice(LETTERS) + word[place:]
    if act == "t" and place + 1 < len(word):
        return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    return word[:place] + chance.choice(LETTERS) + word[place + 1 :]


def _in_long_words(name: str, chance: random.Random, change: Callable[[str], str], times: int) -> str | None:
    words = name.split()
    for _ in range(times):
        long = [i for i, word in enumerate(words) if len(word) >= 6 and word.isalpha()]
        if not long:
            return None
        place = chance.choice(long)
        words[place] = change(words[place])
    return " ".join(words)


def one_slip(name: str, chance: random.Random) -> str | None:
    """A typing slip in a long word."""
    return _in_long_words(name, chance, lambda word: _slip(word, chance), 1)


def two_slips(name: str, chance: random.Random) -> str | None:
    """Two typing slips."""
    return _in_long_words(name, chance, lambda word: _slip(word, chance), 2)


def ocr(name: str, chance: random.Random) -> str | None:
    """Letters as a scanner misreads them, one in twelve."""
    letters = [OCR[c.lower()] if c.lower() in OCR and chance.random() < 1 / 6 else c for c in name]
    return "".join(letters) if "".join(letters) != name else None


def cut(name: str, chance: random.Random) -> str | None:  # noqa: ARG001
    """Cut at 35 characters, as payment and ERP systems do."""
    return name[:35] if len(name) > 37 else None


def abbreviated(name: str, chance: random.Random) -> str | None:  # noqa: ARG001
    """Words of trade abbreviated, capitals, no punctuation."""
    words = [SHORTER.get(word.lower(), word) for word in re.findall(r"\w+", name)]
    text = " ".join(words).upper()
    return text if text.split() != re.findall(r"\w+", name.upper()) else None


def no_form(name: str, chance: random.Random) -> str | None:  # noqa: ARG001
    """The legal form left out."""
    known = analyse(name)
    return " ".join(token.shown for token in known.tokens) if known.forms else None


def other_order(name: str, chance: random.Random) -> str | None:
    """Words in another order."""
    words = name.split()
    if len(words) < 3:
        return None
    place = chance.randrange(1, len(words))
    return " ".join(words[place:] + words[:place])


def split_word(name: str, chance: random.Random) -> str | None:
    """A long word written in two."""
    return _in_long_words(name, chance, lambda word: word[: len(word) // 2] + " " + word[len(word) // 2 :], 1)


def joined_words(name: str, chance: random.Random) -> str | None:
    """Two neighbouring words written as one."""
    words = name.split()
    if len(words) < 3:
        return None
    place = chance.randrange(len(words) - 1)
    return " ".join([*words[:place], words[place] + words[place + 1], *words[place + 2 :]])


def word_added(name: str, chance: random.Random) -> str | None:
    """A department, branch or place appended."""
    return f"{name} {chance.choice(EXTRA)}"


def word_dropped(name: str, chance: random.Random) -> str | None:
    """A word that is not the rarest left out."""
    tokens = list(analyse(name).tokens)
    if len(tokens) < 3:
        return None
    from screening.match.weights import weight

    rarest = max(tokens, key=weight)
    others = [token for token in tokens if token is not rarest]
    gone = chance.choice(others)
    return " ".join(token.shown for token in tokens if token is not gone)


def three_changes(name: str, chance: random.Random) -> str | None:
    """A slip, another order and an added word at once."""
    damaged = one_slip(name, chance)
    damaged = other_order(damaged, chance) if damaged else None
    return word_added(damaged, chance) if damaged else None


def acronym(name: str, chance: random.Random) -> str | None:  # noqa: ARG001
    """The initials alone."""
    words = [word for word in re.findall(r"[A-Za-z]+", name) if word.lower() not in {"of", "the", "and", "for"}]
    return "".join(word[0].upper() for word in words) if 4 <= len(words) <= 6 else None


FAMILIES: dict[str, Callable[[str, random.Random], str | None]] = {
    "one slip": one_slip,
    "two slips": two_slips,
    "scanner noise": ocr,
    "cut at 35": cut,
    "abbreviated": abbreviated,
    "no legal form": no_form,
    "other order": other_order,
    "word split": split_word,
    "words joined": joined_words,
    "word added": word_added,
    "word dropped": word_dropped,
    "three changes": three_changes,
    "acronym": acronym,
}


def damaged_pairs(listed: list[Entity], most: int, chance: random.Random) -> dict[str, list[tuple[str, list[str]]]]:
    """By family: (asked name, names of the right entity)."""
    organisations = [entity for entity in listed if entity.kind in (Kind.ORGANISATION, Kind.UNKNOWN)]
    pairs: dict[str, list[tuple[str, list[str]]]] = {}
    for family, damage in FAMILIES.items():
        found: list[tuple[str, list[str]]] = []
        for entity in chance.sample(organisations, len(organisations)):
            if len(analyse(entity.name).tokens) < 2:
                continue
            asked = damage(entity.name, chance)
            if asked:
                found.append((asked, [alias.text for alias in entity.names]))
            if len(found) == most:
                break
        pairs[family] = found
    aliases = []
    for entity in chance.sample(organisations, len(organisations)):
        if len(entity.names) > 1:
            asked = chance.choice(entity.names)
            others = [alias.text for alias in entity.names if analyse(alias.text).key != analyse(asked.text).key]
            if others:
                aliases.append((asked.text, others))
        if len(aliases) == most:
            break
    pairs["real alias"] = aliases
    persons = []
    for entity in chance.sample([entity for entity in listed if entity.kind is Kind.PERSON], most):
        words = re.findall(r"\w+", entity.name)
        chance.shuffle(words)
        persons.append((" ".join(words), [alias.text for alias in entity.names]))
    pairs["person, other order"] = persons
    return pairs


def chinese_pairs(data: Path, most: int, chance: random.Random) -> list[tuple[str, list[str]]]:
    """Chinese names of listed firms against their Latin ones (native names are partly machine-made)."""
    path = data / "lists" / "kr_casslab_2026-08" / "restricted_parties.json"
    with path.open(encoding="utf-8") as file:
        records = json.load(file)
    found = [
        (record["name"]["native"], [record["name"]["english"]])
        for record in records
        if re.fullmatch(r"[一-鿿（）()·]{4,}", record["name"].get("native") or "") and record["name"].get("english")
    ]
    return chance.sample(found, min(most, len(found)))


# --- measuring ---------------------------------------------------------------------------------------------------------


def ours(asked: str, names: Iterable[str]) -> float:
    """Our best score of a name against an entity's names."""
    return max(compare(asked, name).score for name in names)


def _bare(text: str) -> str:
    return " ".join(analyse(text).key)


def peer(scorer: Callable[..., float]) -> Callable[[str, Iterable[str]], float]:
    """A rapidfuzz scorer on names as we normalise them, which flatters it."""
    return lambda asked, names: max(scorer(_bare(asked), _bare(name)) for name in names)


def recall_table(
    title: str,
    pairs: dict[str, list[tuple[str, list[str]]]],
    best: Callable[[str, Iterable[str]], float],
    alarms: list[float],
) -> None:
    """Recall of the right entity by family, at thresholds that raise N alarms in a thousand clean names."""
    alarms = sorted(alarms, reverse=True)
    thresholds = {n: alarms[min(len(alarms) - 1, n * len(alarms) // 1000)] + 0.05 for n in ALARMS}
    print(f"\n{title}: recall in percent at N alarms in a thousand clean names (threshold)")
    print(
        "alarms in a thousand: "
        + ", ".join(f"{1000 * sum(one >= t for one in alarms) / len(alarms):.1f} at {t}" for t in (75, 78, 80, 82, 85, 90, 95))
    )
    print(
        "family".ljust(22)
        + "pairs".rjust(6)
        + "".join(f"@{n} ({thresholds[n]:.1f})".rjust(14) for n in ALARMS)
        + "at 80".rjust(8)
    )
    sums: dict[float, list[float]] = {}
    for family, cases in pairs.items():
        scores = [best(asked, names) for asked, names in cases]
        line = family.ljust(22) + str(len(cases)).rjust(6)
        for n in (*ALARMS, 0):
            limit = thresholds.get(n, 80.0)
            share = 100 * statistics.fmean(found >= limit for found in scores)
            sums.setdefault(n, []).append(share)
            line += f"{share:.0f}".rjust(14 if n else 8)
        print(line)
    print("mean of families".ljust(28) + "".join(f"{statistics.fmean(sums[n]):.0f}".rjust(14 if n else 8) for n in (*ALARMS, 0)))


def main() -> None:
    """Print the tables."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("data", type=Path)
    options.add_argument("--names", type=int, default=300)
    options.add_argument("--clean", type=int, default=2000)
    options.add_argument("--peers", action="store_true")
    options.add_argument("--show", type=int, default=0, help="print this many of the worst false alarms and misses")
    chosen = options.parse_args()
    chance = random.Random(20260731)
    listed = entities(chosen.data)
    pairs = damaged_pairs(listed, chosen.names, chance)
    pairs["Chinese to Latin"] = chinese_pairs(chosen.data, chosen.names, chance)
    clean = clean_names(chosen.data, chosen.clean, chance)
    started = time.perf_counter()
    matcher = Matcher(listed)
    built = time.perf_counter()
    met = [(matcher.hits(name, threshold=60), name) for name in clean]
    asked = time.perf_counter()
    print(
        f"index {built - started:.1f} s; {len(clean) / (asked - built):.0f} clean names a second at threshold 60", file=sys.stderr
    )
    recall_table("tradesieve", pairs, ours, [hits[0].score if hits else 0.0 for hits, _ in met])
    if chosen.show:
        for hits, name in sorted(met, key=lambda one: -(one[0][0].score if one[0] else 0))[: chosen.show]:
            if hits:
                print(f"  alarm {hits[0].score:5.1f}  {name!r} ~ {hits[0].alias.text!r}")
        for family, cases in pairs.items():
            misses = [(ours(name, names), name, names[0]) for name, names in cases]
            for found, name, right in sorted(misses)[: chosen.show // 8]:
                print(f"  miss {family}: {found:5.1f} {name!r} ~ {right!r}")
    if chosen.peers:
        from rapidfuzz import fuzz, process

        texts = [_bare(alias.text) for entity in listed for alias in entity.names]
        for title, scorer in (("rapidfuzz WRatio", fuzz.WRatio), ("rapidfuzz token_sort_ratio", fuzz.token_sort_ratio)):
            few = clean[: min(len(clean), 500)]
            best = [process.extractOne(_bare(name), texts, scorer=scorer) for name in few]
            recall_table(title, pairs, peer(scorer), [found[1] if found else 0.0 for found in best])


if __name__ == "__main__":
    main()
