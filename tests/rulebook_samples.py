"""A small rules folder to break: one rule, its tables and a catalogue of four products."""

from __future__ import annotations

from pathlib import Path

from screening import rulebook
from screening.rule import Rulebook
from screening.rulebook.tables import COLUMNS

RULE = """\
schema: 1
id: us-example
title: An example
kind: advisory
about: item
status: active
programme: us-ear-gp10
severity: stop
issued: 2025-05-13
states:
  - {state: in_force, from: 2025-05-13}
reviewed: {on: 2026-11-24, by: maintainers}
citation: 15 CFR 736.2(b)(10)
says: It is presumed that a licence was needed.
summary: An example.
action: Ask.
references:
  - {type: regulation, title: EAR, url: "https://www.ecfr.gov/"}
match:
  {field: item, pattern: 'widget'}
tests:
  alert:
    - {item: Widget}
    - {item: blue widget}
  clear:
    - {item: gadget, why: another thing}
    - {manufacturer: Widget, why: a maker}
"""

PROGRAMMES = """\
schema: 1
programmes:
  us-ear-gp10:
    {title: General Prohibition 10, issuer: us-bis, severity: stop, meaning: It is presumed., action: Ask., citation: 15 CFR 736,
     url: "https://www.ecfr.gov/"}
  us-bis-el:
    {title: Entity List, issuer: us-bis, severity: stop, meaning: Licence., action: Ask., citation: 15 CFR 744,
     url: "https://www.ecfr.gov/"}
"""

GROUPS = """\
schema: 1
groups:
  d5:
    title: Group D:5
    issuer: us-bis
    citation: 15 CFR 740
    checked_from: 2025-01-01
    members: [CN]
    dated: [{country: KH, until: 2026-02-02}, {country: NI, from: 2026-03-01}]
    counts_as: {HK: CN}
  d5-plus-mo: {title: Group D:5 or Macau, issuer: us-bis, citation: 15 CFR 740, members: [MO], of: [d5]}
  d5-less-cn: {title: Group D:5 without China, issuer: us-bis, citation: 15 CFR 740, of: [d5], less: [cn]}
  cn: {title: China, issuer: us-bis, citation: 15 CFR 740, members: [CN], counts_as: {HK: CN}}
"""

CONTEXTS = """\
schema: 1
contexts:
  gpu: {words: [gpu, nvidia, 加速卡], unless: [resistor]}
  maker: {words: [nvidia], maker_only: true}
"""


def _product(name: str, maker: str, aliases: str, **cells: str) -> str:
    """A line of a chip catalogue."""
    given = {"product": name, "maker": maker, "family": name, "kind": "chip", "aliases": aliases, "gp10": "no"}
    given |= {
        "maker_country": "US" if maker == "NVIDIA" else "CN",
        "datacentre": "yes",
        "confidence": "high",
        "source": "example",
    }
    return ",".join((given | cells).get(column, "") for column in COLUMNS)


CHIPS = "\n".join(
    [
        ",".join(COLUMNS),
        _product(
            "Ascend 910", "Huawei", "ascend 910|昇腾 910", gp10="reached", derived_eccn="3A090.a", tpp="5120", launched="2019"
        ),
        _product("Ascend 910C", "Huawei", "ascend 910 c*|昇腾 910 c*", bare_aliases="910c", contexts="gpu", gp10="named"),
        _product("CloudMatrix 384", "Huawei", "cloudmatrix 384", contains="384 x Ascend 910C|2 x Ascend 910", gp10="contents"),
        _product("Hall of Clouds", "Huawei", "hall of clouds", contains="3 x CloudMatrix 384", gp10="contents"),
        _product(
            "A100",
            "NVIDIA",
            "nvidia a100|a100 sxm4",
            family="Ampere",
            bare_aliases="a100",
            contexts="gpu",
            derived_eccn="3A090.a",
            tpp="4992",
            performance_density="6.044",
            launched="2020",
        ),
        _product("L4", "NVIDIA", "nvidia l4", bare_aliases="l4", contexts="maker", derived_eccn="3A090.a", tpp="1936"),
        "",
    ]
)


def folder(path: Path, *, rule: str = RULE, name: str = "us/us-example.yaml", **more: str) -> Path:
    """A rules folder under ``path`` with that rule; ``more`` are other rule files by id."""
    rules = path / "rules"
    (rules / "us").mkdir(parents=True, exist_ok=True)
    tables = {"programmes.yaml": PROGRAMMES, "country_groups.yaml": GROUPS, "chip_contexts.yaml": CONTEXTS, "chips.csv": CHIPS}
    others = {f"us/{key.replace('_', '-')}.yaml": text for key, text in more.items()}
    for file, text in {**tables, name: rule, **others}.items():
        (rules / file).write_text(text, "utf-8")
    return rules


def book(path: Path, *, rule: str = RULE) -> Rulebook:
    """The rulebook of such a folder."""
    return rulebook.load([folder(path, rule=rule)])


def with_match(match: str, *, about: str = "item", **lines: str) -> str:
    """The example rule with other conditions, and other values for single lines."""
    text = RULE.replace("  {field: item, pattern: 'widget'}\n", match if match.endswith("\n") else match + "\n")
    text = text.replace("about: item", f"about: {about}")
    for key, value in lines.items():
        start = text.index(f"\n{key}:") + 1
        text = text[:start] + f"{key}: {value}" + text[text.index("\n", start) :]
    return text


def with_states(states: str) -> str:
    """The example rule with other states."""
    return RULE.replace("  - {state: in_force, from: 2025-05-13}\n", states)
