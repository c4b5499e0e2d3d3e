"""How long a line of a bill of materials takes through all rules, and how that grows with the number of rules.

    python bench/rules.py [--lines N]

The lines are ordinary parts with one in a thousand that a rule finds; more rules are copies of the shipped ones under other
names and with other words in their patterns, so that nothing is shared between them. Prints microseconds a line, the best of
three passes.
"""

from __future__ import annotations

import argparse
import random
import time
from dataclasses import replace
from datetime import date

from screening import apply, rulebook
from screening.model import Item, Party
from screening.rule import AllOf, AnyOf, Condition, NoneOf, Pattern, Rulebook
from screening.shipped import rules_folder

DAY = date(2026, 11, 24)
PARTS = [
    ("Cap 0.1 uF 16 V X7R 0402", "GRM155R71C104KA88D", "Murata"),
    ("Buck converter 3 A", "TPS62130RGTR", "Texas Instruments"),
    ("Resistor 910 ohm 1 % 0402", "RC0402FR-07910RL", "Yageo"),
    ("Microcontroller, Cortex-M33", "STM32U585AII6", "STMicroelectronics"),
    ("贴片电容 0.1uF", "CL10B104KB8NNNC", "三星"),
    ("Receptacle housing, 4 circuits", "0430250400", "Molex"),
    ("Wi-Fi module", "ESP32-S3-WROOM-1", "Espressif"),
    ("MOSFET N-channel 30 V SOT-23", "AO3400A", "Alpha & Omega"),
]
ALERTS = [("昇腾910C 模组", "", "华为"), ("GB200 NVL72 rack", "", "NVIDIA"), ("Dome camera", "DS-2CD2143G2-I", "Hikvision")]


def lines(count: int) -> list[tuple[Item, tuple[Party, ...]]]:
    """Lines with numbers of their own, so that nothing is remembered from one to the next."""
    chance = random.Random(7)
    made = []
    for number in range(count):
        what, part, maker = chance.choice(ALERTS if number % 1000 == 999 else PARTS)
        item = Item(f"{what}, pos {number}", f"{part}-{number}", maker, eccn="EAR99", hs="8542.39", origin="TW", destination="DE")
        made.append((item, (Party(maker, role="manufacturer"), Party(f"Supplier {number % 300} Ltd", role="supplier"))))
    return made


def more(book: Rulebook, count: int) -> Rulebook:
    """A rulebook of so many rules."""
    rules = list(book.rules)
    while len(rules) < count:
        number, rule = len(rules), book.rules[len(rules) % len(book.rules)]
        rules.append(replace(rule, id=f"{rule.id}-{number}", match=_other(rule.match, number)))
    return replace(book, rules=tuple(rules[:count]))


def _other(condition: Condition, number: int) -> Condition:
    if isinstance(condition, AnyOf | AllOf | NoneOf):
        return replace(condition, parts=tuple(_other(part, number) for part in condition.parts))
    if isinstance(condition, Pattern):
        return replace(condition, regex=f"(?:{condition.regex}) {number}")
    return condition


def microseconds(book: Rulebook, asked: list[tuple[Item, tuple[Party, ...]]]) -> tuple[float, int]:
    """The best of three passes, and how much was found."""
    best, found = float("inf"), 0
    for _ in range(3):
        start = time.perf_counter()
        found = sum(len(apply.findings(book, parties=parties, item=item, destination=None, as_of=DAY)) for item, parties in asked)
        best = min(best, time.perf_counter() - start)
    return best / len(asked) * 1e6, found


def main() -> None:
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--lines", type=int, default=100_000)
    asked = lines(options.parse_args().lines)
    book = rulebook.load([rules_folder()])
    print(f"{len(asked):,} lines")
    for count in (10, 70, len(book.rules), 500):
        took, found = microseconds(more(book, count), asked)
        print(f"{count:>4} rules  {took:8.1f} microseconds a line  {found:,} findings")


if __name__ == "__main__":
    main()
