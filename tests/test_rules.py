"""The shipped rules: each does what its own cases say, the catalogue's figures agree with each other, real boards stay quiet."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
import yaml
from python_calamine import CalamineWorkbook

from screening import apply, rulebook
from screening.apply.conditions import leaves
from screening.apply.products import Catalogue
from screening.apply.text import normalise, simplified
from screening.catalogue import Product
from screening.model import Item, Party, Severity
from screening.rule import Law, Pattern, RuleKind, RuleStatus
from screening.shipped import rules_folder

SHARED = Path(__file__).parents[2] / "shared"
TODAY = date(2026, 11, 24)
BOOK = rulebook.load([rules_folder()])
RESULTS = rulebook.run_tests(BOOK)

needs_shared = pytest.mark.skipif(
    not SHARED.is_dir(), reason="needs the folder of real files and facts, which is not part of the project"
)


def found(*parties: Party, as_of: date = TODAY, **item: str) -> dict[str, str]:
    """Rule id to explanation for an item; keywords are its fields."""
    asked = Item(**item) if item else None  # type: ignore[arg-type]
    return {f.rule.id: f.explanation for f in apply.findings(BOOK, parties=parties, item=asked, destination=None, as_of=as_of)}


# --- the files -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("result", [pytest.param(one, id=one.name) for one in RESULTS])
def test_a_rule_does_what_its_case_says(result: rulebook.CaseResult) -> None:
    assert result.ok, f"{result.place}: {result.problem}"


def test_the_shipped_rules_are_in_order() -> None:
    assert [str(one) for one in rulebook.lint(BOOK)] == []


def test_every_shipped_rule_is_active_and_names_what_is_not_verified() -> None:
    assert len(BOOK.rules) >= 100
    assert {rule.id for rule in BOOK.rules if rule.status is not RuleStatus.ACTIVE or not rule.unverified} == set()


def test_every_rule_file_names_its_schema_for_editors() -> None:
    for path in rules_folder().glob("*/*.yaml"):
        assert path.read_text("utf-8").startswith("# yaml-language-server: $schema=../rule.schema.json\n"), path.name


def test_every_programme_that_a_list_can_name_has_a_meaning() -> None:
    keys = {
        *("us-bis-el", "us-bis-meu", "us-bis-uvl", "us-bis-dpl", "us-ofac-sdn", "us-ofac-ssi", "us-ofac-cmic", "us-ofac-mbs"),
        *("us-ofac-capta", "us-ofac-plc", "us-ofac-fse", "us-state-isn", "us-state-aeca", "us-dod-1260h", "us-ndaa-889"),
        *("us-ndaa-5949", "us-fcc-covered", "us-dhs-uflpa"),
    }

    assert keys <= set(BOOK.programmes)


def test_only_named_chips_embargoes_bans_presumed_denials_and_listed_owners_stop() -> None:
    assert {rule.id for rule in BOOK.rules if rule.severity is Severity.STOP} == {
        "ch-russia-goods",
        "eu-belarus-high-priority",
        "eu-russia-aviation",
        "eu-russia-dual-use",
        "eu-russia-high-priority",
        "us-bis-gp10-ascend",
        "us-ear-3a090-d5",
        "us-ear-744-4-chemical-biological",
        "us-ear-embargo-destinations",
        "uk-russia-goods",
        "un-dprk-2397",
        "us-ear-mieu",
        "us-ear-russia-belarus",
        "us-ofac-50-percent",
        "us-bis-affiliates",
        "eu-ownership",
        "uk-ownership",
    }


# --- the story of the first example --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("description", "rules", "words"),
    [
        ("CloudMatrix 384 supernode", {"us-bis-gp10-ascend"}, "CloudMatrix 384 contains 384 x Ascend 910C"),
        ("Atlas 800T A2 server, 8 accelerators", {"us-bis-gp10-ascend"}, "Atlas 800T A2 contains 8 x Ascend 910B"),
        ("昇腾910C 模组", {"us-bis-gp10-ascend"}, "names the Ascend 910C"),
        ("GB200 NVL72 rack", {"us-ear-3a090"}, "GB200 NVL72 contains 72 x B200"),
        ("NVIDIA H20 96GB", {"us-ear-h20-informed"}, "outside 3A090"),
        ("GeForce RTX 4090 D 24GB graphics card", set(), ""),
        ("Kirin 9000S SoC (phone)", set(), ""),
        ("Ascend P7 phone case, black", set(), ""),
        ("Resistor 910 ohm, B grade", set(), ""),
    ],
)
def test_each_line_of_the_story_gives_the_right_rule_for_the_right_reason(description: str, rules: set[str], words: str) -> None:
    said = found(description=description)

    assert set(said) == rules
    assert all(words in text for text in said.values())


def test_an_item_without_a_known_destination_says_nothing_of_destinations() -> None:
    assert found(description="Buck converter", hs="8542.31", eccn="EAR99", origin="CN", manufacturer="Texas Instruments") == {}


# --- coverage, time and kinds ---------------------------------------------------------------------------------------------


def test_the_page_on_coverage_names_every_shipped_rule_and_no_other() -> None:
    page = (Path(__file__).parents[1] / "docs" / "rules-coverage.md").read_text("utf-8")
    named = set(re.findall(r"`((?:us|eu|uk|ch|nl|jp|kr|tw|my|ca|au|un|cn)-[a-z0-9-]+)`", page))

    assert named == {rule.id for rule in BOOK.rules}


@pytest.mark.parametrize(
    ("rule", "day", "state", "severity"),
    [
        ("us-ear-ai-diffusion", date(2025, 3, 1), Law.PENDING, Severity.NOTE),
        ("us-ear-ai-diffusion", date(2026, 11, 24), Law.NOT_ENFORCED, Severity.NOTE),
        ("cn-46-2024-us-ban", date(2025, 6, 1), Law.IN_FORCE, Severity.REVIEW),
        ("cn-46-2024-us-ban", date(2026, 11, 27), Law.SUSPENDED, Severity.NOTE),
        ("cn-46-2024-us-ban", date(2026, 11, 28), Law.UNCONFIRMED, Severity.REVIEW),
        ("cn-58-2025-batteries", date(2025, 11, 6), Law.PENDING, Severity.NOTE),
        ("cn-58-2025-batteries", date(2026, 11, 10), Law.SUSPENDED, Severity.NOTE),
        ("cn-58-2025-batteries", date(2026, 11, 11), Law.UNCONFIRMED, Severity.REVIEW),
        ("us-ndaa-154", date(2027, 9, 30), Law.PENDING, Severity.NOTE),
        ("us-ndaa-154", date(2027, 10, 1), Law.IN_FORCE, Severity.REVIEW),
        ("us-ndaa-5949", date(2027, 12, 22), Law.PENDING, Severity.NOTE),
        ("us-ndaa-5949", date(2027, 12, 23), Law.IN_FORCE, Severity.REVIEW),
        ("un-iran-snapback", date(2020, 1, 1), Law.SUPERSEDED, Severity.NOTE),
        ("un-iran-snapback", date(2025, 9, 28), Law.IN_FORCE, Severity.REVIEW),
    ],
)
def test_the_law_of_a_day_decides_how_grave_a_rule_is(rule: str, day: date, state: Law, severity: Severity) -> None:
    [(found, asked)] = [(law.law, asked) for one, law, asked in apply.in_use(BOOK, as_of=day) if one.id == rule]

    assert (found, asked) == (state, severity)


def test_authorised_designers_of_chips_need_an_application_from_2027_on() -> None:
    assert "counts as authorised" in found(description="7 nm wafers", as_of=date(2026, 12, 31))["us-ear-foundry-diligence"]
    assert "180 days" in found(description="7 nm wafers", as_of=date(2027, 1, 1))["us-ear-foundry-diligence"]


def test_chinese_measures_are_counter_measures_and_forbid_nobody_to_buy() -> None:
    chinese = [rule for rule in BOOK.rules if rule.id.startswith("cn-")]

    assert len(chinese) >= 15
    assert {rule.kind for rule in chinese} == {RuleKind.COUNTER_MEASURE}
    assert Severity.STOP not in {rule.severity for rule in chinese}


def test_a_bill_is_proposed_and_a_note() -> None:
    bills = [rule for rule in BOOK.rules if rule.id.startswith("us-bill-")]

    assert len(bills) >= 4
    assert {rule.state_on(TODAY).law for rule in bills} == {Law.PROPOSED}  # type: ignore[union-attr]
    assert {rule.severity for rule in bills} == {Severity.NOTE}


@pytest.mark.parametrize("country", ["RU", "BY"])
def test_every_issuer_that_bans_a_high_priority_part_speaks_of_it(country: str) -> None:
    said = found(description="Microcontroller", hs="8542.31", origin="CH", destination=country)

    assert {"us-ear-russia-belarus", "us-bis-chpl", "us-ear-fdp-russia", "uk-russia-goods", "ch-russia-goods"} <= set(said)
    assert {"eu-russia-high-priority", "eu-belarus-high-priority"} & set(said)


def test_a_chip_for_a_subsidiary_abroad_is_seen_by_its_headquarters() -> None:
    party = Party("Example Cloud Pte", country="SG", headquarters="CN")

    said = found(party, description="NVIDIA H100 80GB", destination="SG")

    assert "us-bis-hq-2026" in said
    assert "us-bis-hq-2026" not in found(
        Party("Example Cloud Pte", country="SG"), description="NVIDIA H100 80GB", destination="SG"
    )


@needs_shared
def test_lines_of_real_boards_bring_no_alert_even_when_said_to_come_from_china() -> None:
    alerts = {
        (hit.rule.id, hit.queried)
        for _, cells in lines_of_real_boards()
        for cell in cells
        for hit in apply.findings(BOOK, parties=(), item=Item(description=cell, origin="CN"), destination="DE", as_of=TODAY)
    }

    assert alerts == set()


# --- the catalogue -------------------------------------------------------------------------------------------------------

BITS = {"ops_4bit_tops": 4, "ops_8bit_tops": 8, "ops_16bit_tops": 16, "ops_64bit_tops": 64}
FIGURED = [product for product in BOOK.products if product.figure("tpp") is not None and product.kind == "chip"]


@pytest.mark.parametrize("product", [pytest.param(one, id=one.name) for one in FIGURED])
def test_tpp_is_the_highest_of_bits_times_operations(product: Product) -> None:
    highest = max(bits * (product.figure(name) or 0) for name, bits in BITS.items())

    assert product.figure("tpp") == pytest.approx(highest, rel=0.002)


@pytest.mark.parametrize("product", [pytest.param(one, id=one.name) for one in FIGURED])
def test_the_derived_eccn_follows_from_the_figures(product: Product) -> None:
    """ECCN 3A090.a, .b and Note 2, on the unrounded density; a missing area leaves it open only where the area decides."""
    tpp, area = product.figure("tpp") or 0, product.figure("die_area_mm2")
    if product.datacentre == "no" and tpp < 4800:
        expected = {"none"}
    elif tpp >= 4800:
        expected = {"3A090.a"}
    elif tpp < 1600:
        expected = {"none"}
    elif area is None:
        expected = {"undetermined"}
    elif tpp / area >= 5.92:
        expected = {"3A090.a"}
    elif (tpp >= 2400 and tpp / area >= 1.6) or tpp / area >= 3.2:
        expected = {"3A090.b"}
    else:
        expected = {"none"}

    assert product.derived_eccn in expected


@pytest.mark.parametrize(
    ("name", "eccn"),
    [
        ("A10", "none"),
        ("A30", "3A090.b"),
        ("L20", "none"),
        ("L2", "none"),
        ("H20", "none"),
        ("GeForce RTX 4090 D", "none"),
        ("GeForce RTX 4090", "3A090.a"),
        ("L40S", "3A090.a"),
        ("H200", "3A090.a"),
        ("Ascend 910B4", "3A090.a"),
        ("MTT S4000", "undetermined"),
    ],
)
def test_the_cases_at_the_thresholds_fall_on_the_right_side(name: str, eccn: str) -> None:
    [product] = [one for one in BOOK.products if one.name == name]

    assert product.derived_eccn == eccn


def test_every_alias_leads_to_its_own_product() -> None:
    lost = []
    catalogue = Catalogue(BOOK.products, BOOK.contexts)
    for product in BOOK.products:
        for alias in product.aliases:
            plain = normalise(alias.removesuffix("*"))
            named = [one.product.name for one in catalogue.named(plain)]
            if named != [product.name]:
                lost.append((product.name, alias, named))

    assert lost == []


# --- patterns and time ---------------------------------------------------------------------------------------------------

PATTERNS = [leaf.regex for rule in BOOK.rules for leaf in leaves(rule.match) if isinstance(leaf, Pattern)]


def seconds(pattern: re.Pattern[str], text: str) -> float:
    """The best of five searches."""
    best = float("inf")
    for _ in range(5):
        start = time.perf_counter()
        pattern.search(text)
        best = min(best, time.perf_counter() - start)
    return best


@pytest.mark.parametrize("unit", ["a", "9", "cxd", "huawe", "华", "dahua tec ", "ymn0"])
def test_patterns_take_ten_times_as_long_for_ten_times_the_text(unit: str) -> None:
    """Generous: 40 times would still pass; a pattern that grows with the square takes 100 times."""
    for regex in PATTERNS:
        pattern = re.compile(simplified(regex))
        short = seconds(pattern, unit * (10_000 // len(unit)))
        long = seconds(pattern, unit * (100_000 // len(unit)))

        assert long < 40 * max(short, 2e-5), regex


@pytest.mark.parametrize("unit", ["h100 ascend 910 a ", "a100", "ж a", "aж", "8542. 31 ", "3a090.a ", "1 ", "(", "昇"])
def test_a_long_line_goes_through_all_rules_in_time_that_grows_with_its_length(unit: str) -> None:
    def needed(length: int) -> float:
        text = unit * (length // len(unit)) + " ж"
        item = Item(description=text, part_number=text, manufacturer=text, eccn=text, hs=text, origin=text)
        best = float("inf")
        for _ in range(3):
            start = time.perf_counter()
            apply.findings(BOOK, parties=(), item=item, destination=None, as_of=TODAY)
            best = min(best, time.perf_counter() - start)
        return best

    assert needed(100_000) < 40 * needed(10_000)


# --- real files ----------------------------------------------------------------------------------------------------------


def lines_of_real_boards() -> Iterator[tuple[str, list[str]]]:
    """Every filled row of the real workbooks, cell by cell."""
    for path in sorted((SHARED / "data" / "spreadsheets" / "bom").glob("*.xls*")):
        with closing(CalamineWorkbook.from_path(str(path))) as workbook:
            for name in workbook.sheet_names:
                for row in workbook.get_sheet_by_name(name).to_python():
                    cells = [str(cell).strip() for cell in row if str(cell).strip()]
                    if cells:
                        yield path.name, cells


@needs_shared
def test_no_rule_finds_anything_in_the_lines_of_real_hobby_and_industrial_boards() -> None:
    alerts = []
    lines = 0
    for file, cells in lines_of_real_boards():
        lines += 1
        items = [Item(description=" ; ".join(cells)), *(Item(description=cell, part_number=cell) for cell in cells)]
        for item in items:
            hits = apply.findings(BOOK, parties=(), item=item, destination=None, as_of=TODAY)
            alerts += [(file, hit.rule.id, hit.queried) for hit in hits]

    assert lines > 1000
    assert alerts == []


@needs_shared
def test_country_groups_are_those_of_the_reference() -> None:
    text = (SHARED / "reference" / "advisories.md").read_text("utf-8")
    block = re.search(r"```yaml\n(D1:.*?)```", text, re.DOTALL)
    assert block is not None
    printed = yaml.load(block[1], Loader=yaml.BaseLoader)

    for key, members in printed.items():
        group = BOOK.groups[key.lower()]
        now = {m.country for m in group.members if (m.start or TODAY) <= TODAY <= (m.end or TODAY)}
        assert now == set(members), key


@needs_shared
def test_common_high_priority_codes_are_those_of_the_reference() -> None:
    text = (SHARED / "reference" / "advisories.md").read_text("utf-8")
    block = re.search(r"```yaml\n(tier_1:.*?)```", text, re.DOTALL)
    assert block is not None
    printed = yaml.load(block[1], Loader=yaml.BaseLoader)
    ours = {key: [code.text for code in BOOK.codes[f"us-chpl-{key.lower().replace('_', '-')}"].codes] for key in printed}

    assert ours == printed
    assert sum(map(len, ours.values())) == 50
