"""Count how common words are in names of organisations and persons; writes screening/lexicon/word_counts.py.

    python bench/count_words.py DATA_FOLDER ENGLISH_WORDS

DATA_FOLDER holds ``names/clean_*.csv`` (column ``name``; organisations that are mostly not restricted) and a US Consolidated
Screening List in ``lists/us_csl_2026-07-31/consolidated.json``. Only openly licensed name files are counted (FinanceDatabase,
MIT; SEC and exchange listings, public domain; English public spending, OGL v3). Rates are per 100,000 names; a word takes the
higher of its rates. Names of persons are not counted: "Muhammad" is common among persons, but tells them apart as well as any.

ENGLISH_WORDS is a list of English words, one a line (Debian's ``wamerican-small``, made of SCOWL): those that name some
organisation are words that many firms take, so they count as at least ``ORDINARY`` in 100,000 however few were counted here.

Listed organisations are counted too, for the generic words of Russian, Persian or Chinese names that clean files lack, but not
the trade names in ``TRADE_NAMES``: a word is not ordinary because one group has 140 listed units.
"""

from __future__ import annotations

import csv
import json
import sys
from collections import Counter
from pathlib import Path

from screening.lexicon.abbreviations import STOP_WORDS
from screening.names import analyse

CLEAN = ("financedatabase", "sec-company-tickers", "uk-public-spending", "us-exchanges")
FEWEST = {"organisation": 4, "listed": 12}
ORDINARY = 60
TRADE_NAMES = frozenset(
    "huawei gazprom cetc vtb sberbank cssc avic csic almaz gazpromneft transneft veb alabuga novatek haramain sina aqsa isis "
    "irgc casc casic uec gpb dis elga openlab zvezda elashi sugon inspur hikvision dahua smic phytium cambricon sensetime megvii "
    "dji hisilicon zhongke huada kaspersky rostec rosatom roscosmos rosneft lukoil surgutneftegas mikron angstrem milandr elvees "
    "kalashnikov sukhoi irkut tupolev mahan hizballah hamas ghadir sepehr tadbir uralvagonzavod tactical transgaz amazon norinco "
    "cnooc sinopec cnpc quadrant bgi hytera zte megafon rusal kamaz avtovaz sollers transas bout kish iskra alfa kurchatov comac "
    "fujian jinhua ymtc cxmt biren dapeng unitree hygon loongson ifly iflytek yitu radioavtomatika sibur severstal kvant".split()
)


def rates(data: Path, english: frozenset[str]) -> dict[str, int]:
    """Occurrences per 100,000 names, by word, for words common enough to be told from chance."""
    counts: dict[str, Counter[str]] = {group: Counter() for group in FEWEST}
    totals: Counter[str] = Counter()
    for stem in CLEAN:
        with (data / "names" / f"clean_{stem}.csv").open(encoding="utf-8", newline="") as file:
            for record in csv.DictReader(file):
                if record["listed_exact"] != "1":
                    totals["organisation"] += 1
                    counts["organisation"].update(set(analyse(record["name"]).key))
    with (data / "lists" / "us_csl_2026-07-31" / "consolidated.json").open(encoding="utf-8") as file:
        for entry in json.load(file)["results"]:
            if entry["type"] in ("Vessel", "Aircraft", "Individual"):
                continue
            totals["listed"] += 1
            counts["listed"].update({word for name in [entry["name"], *entry["alt_names"]] for word in analyse(name).key})
    found: dict[str, int] = {}
    for group, words in counts.items():
        for word, count in words.items():
            if word.isdigit() or word in STOP_WORDS or word in TRADE_NAMES:
                continue
            rate = round(count * 100_000 / totals[group]) if count >= FEWEST[group] else 0
            if word in english:
                rate = max(rate, ORDINARY)
            if rate:
                found[word] = max(found.get(word, 0), rate)
    return found


def main() -> None:
    """Write the table as a module."""
    english = frozenset(
        word
        for line in Path(sys.argv[2]).read_text(encoding="utf-8").split("\n")
        if "'" not in line
        for word in analyse(line).key
    )
    found = rates(Path(sys.argv[1]), english)
    by_rate: dict[int, list[str]] = {}
    for word, rate in found.items():
        by_rate.setdefault(rate, []).append(word)
    lines = [f"{rate} {' '.join(sorted(by_rate[rate]))}" for rate in sorted(by_rate, reverse=True)]
    target = Path(__file__).parent.parent / "screening" / "lexicon" / "word_counts.py"
    target.write_text(
        '"""How common words are in names: occurrences per 100,000 names. Written by bench/count_words.py; do not edit."""\n\n'
        "from __future__ import annotations\n\n"
        '_BY_RATE = """\n' + "\n".join(lines) + '\n"""\n\n'
        "RATES: dict[str, int] = {}\n"
        "for _line in _BY_RATE.strip().splitlines():\n"
        "    _rate, *_words = _line.split()\n"
        "    RATES.update(dict.fromkeys(_words, int(_rate)))\n"
        '"""Word (as ``screening.names`` writes it) to occurrences per 100,000 names; words not here are rare."""\n',
        encoding="utf-8",
    )
    print(f"{len(found)} words written to {target}")


if __name__ == "__main__":
    main()
