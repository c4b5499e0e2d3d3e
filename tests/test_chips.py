"""The chip catalogue: it names what vendors and buyers write, and agrees with the collected reference where that is there."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from screening import apply, rulebook
from screening.apply.products import Catalogue
from screening.apply.text import normalise
from screening.catalogue import Product
from screening.model import Item, Party
from screening.shipped import rules_folder

REFERENCE = Path(__file__).parents[2] / "shared" / "reference" / "chips.csv"
TODAY = date(2026, 11, 24)
BOOK = rulebook.load([rules_folder()])
CATALOGUE = Catalogue(BOOK.products, BOOK.contexts)
PRODUCTS = {product.name: product for product in BOOK.products}

needs_reference = pytest.mark.skipif(
    not REFERENCE.is_file(), reason="needs the collected reference of chips, which is not part of the project"
)


def named(text: str, maker: str = "") -> list[str]:
    """The products that a line names, beside its cell of the maker."""
    beside = normalise(maker)
    return [one.product.name for one in CATALOGUE.named(normalise(text), maker=beside, beside=beside)]


def fired(text: str, maker: str, destination: str) -> set[str]:
    """The rules that meet a line."""
    item = Item(description=text, manufacturer=maker)
    hits = apply.findings(BOOK, parties=(), item=item, destination=destination, as_of=TODAY)
    return {hit.rule.id for hit in hits}


# --- names -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "maker", "product"),
    [
        ("HGXH20", "", "HGX H20"),
        ("DGXH100 640GB", "", "DGX H100"),
        ("900-2G503-0000-000", "", "V100"),
        ("TPUv5e", "", "TPU v5e"),
        ("Ironwood pod slice", "Google", "TPU v7"),
        ("VR200 compute tray", "NVIDIA", "Vera Rubin NVL144"),
        ("B40 GPU board", "NVIDIA", "RTX PRO 6000D"),
        ("Atlas 300Ipro", "", "Atlas 300I Pro"),
        ("MTTS4000", "", "MTT S4000"),
        ("摩尔线程 夸娥", "", "MTT S4000"),
        ("海光 深算一号", "", "DCU Z100"),
        ("深算二号 加速卡", "", "DCU K100"),
        ("BR-106C", "Biren", "BR106"),
        ("MLU-370S4", "Cambricon", "MLU370"),
        ("紫霄 AI 芯片", "腾讯", "Zixiao V1"),
        ("n300s", "Tenstorrent", "Wormhole n300"),
        ("HBM3E 24GB 8-Hi", "SK hynix", "HBM3E"),
        ("Shinebolt 36GB", "Samsung", "HBM3E"),
        ("HBM3 sample", "CXMT", "CXMT HBM"),
        ("XCVU33P-2FSVH2104E", "AMD", "Virtex UltraScale+ HBM VU37P"),
        ("VP1902", "Xilinx", "Versal Premium VP1902"),
        ("PG3T500", "", "Pango PG2T/PG2L"),
    ],
)
def test_a_line_as_vendors_write_it_names_its_product(text: str, maker: str, product: str) -> None:
    assert named(text, maker) == [product]


@pytest.mark.parametrize(
    ("text", "maker", "why"),
    [
        ("DDR5 RDIMM 64GB, ESD HBM 2 kV", "Samsung", "the human body model, not a memory"),
        ("LPDDR5, ESD HBM 2 kV", "CXMT", "the human body model of a memory that is not stacked"),
        ("HBM3 8-Hi stack on GPU board", "Samsung", "the memory of a board, which is looked at by its processor"),
        ("GDDR6 8Gb", "Micron", "another kind of memory"),
        ("Trillium flower pot", "Example Garden", "a flower"),
        ("Kunlun 2 lubricant", "PetroChina", "an oil of the same name"),
        ("n300 hex nut", "Example Fasteners", "a bare number of another maker"),
        ("Helios lamp", "Example Light", "a lamp"),
        ("Goldwasser liqueur", "Example Spirits", "a drink"),
        ("CS-3 connector", "Example Connect", "a connector"),
        ("flex 170 mm cable", "Example Cable", "a cable"),
    ],
)
def test_a_name_that_others_use_too_names_nothing_without_its_maker(text: str, maker: str, why: str) -> None:
    assert named(text, maker) == [], why


def test_a_stack_of_an_unknown_density_leads_to_a_question_to_its_maker() -> None:
    assert "us-ear-3a090-undetermined" in fired("HBM3 sample", "CXMT", "DE")


def test_a_stack_by_its_maker_alone_is_met_by_the_rule_on_memory() -> None:
    assert "us-ear-3a090-hbm" in fired("HBM3E 24GB 8-Hi", "SK hynix", "CN")


# --- row by row --------------------------------------------------------------------------------------------------------------

FIGURES = {
    "peak_4bit_dense_tops": "ops_4bit_tops",
    "peak_8bit_dense_tops": "ops_8bit_tops",
    "peak_16bit_dense_tflops": "ops_16bit_tops",
    "peak_64bit_dense_tflops": "ops_64bit_tops",
    "tpp": "tpp",
    "applicable_die_area_mm2": "die_area_mm2",
    "performance_density": "performance_density",
    "memory_gb": "memory_gb",
    "memory_bw_gbps": "memory_bandwidth_gbps",
}

ECCN = {
    "none (Note 2: not datacenter, TPP<4800)": "none",
    "3A090.a (NAC/ACA eligible: not datacenter)": "3A090.a",
    "needs die area (a.2/b possible)": "undetermined",
    "unknown": "undetermined",
    "see 3A001.a.7": "3A001.a.7",
}
"""How the words of the reference for its arithmetic are written in the catalogue."""

BY_A_RULE = {
    "DDR4/DDR5/LPDDR5 parts": ("CXMT DDR5 16Gb", "us-ndaa-5949"),
    "3D NAND (Xtacking) and Zhitai SSDs": ("ZhiTai TiPlus 7100 1TB", "us-ndaa-5949"),
}
"""Rows about a maker's ordinary memory, which has no figures to compare: a rule knows it by its names."""

FOUNDRY = "foundry services (no own parts)"
"""SMIC makes chips for others and sells none: it is a party, not a product."""

COUNTER_EXAMPLE = "GDDR6 device (counter-example)"
"""Named only to be let through; a name that leads to nothing is left out of the catalogue."""

OTHER_ECCN = {
    "Kunpeng 920": "a CPU without such figures, said to be none by the reference's own note",
    "Kunpeng 930/950": "a CPU",
    "Kirin 9000S/9010/9020/9030": "the chip of a telephone",
    "FT-2000+/S5000C": "a CPU",
    "3A6000/3C6000": "a CPU",
    "GH200 Grace Hopper": "has one Hopper chip, whose figures are those of the row",
    "Jetson AGX Orin": "has one chip, whose figures are those of the row; not marketed for data centres, below 4800",
    "Jetson Thor (T5000)": "has one chip, whose figures are those of the row; not marketed for data centres, below 4800",
    "Wormhole n300": "two chips on a card: by one of them, whose figures are not known",
    "Cloud AI 100 Ultra": "four chips on a card: by one of them, whose figures are not known",
    "PolarFire MPF500T (counter-example)": "below both limits of 3A001.a.7, says its own note",
    "Artix-7 XC7A200T (counter-example)": "below both limits of 3A001.a.7, says its own note",
    "JFM7VX690T": "numbers of pins and transceivers were not found",
    "Titan / Logos PG2T, PG2L": "numbers of pins and transceivers were not found",
}
"""Rows that the catalogue works out further than the reference does, and why."""


def rows() -> Iterator[dict[str, str]]:
    """The rows of the reference."""
    with REFERENCE.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def ours(row: dict[str, str]) -> Product | None:
    """The first product of the catalogue that a row of the reference names beside its maker."""
    found = named(row["product"], row["maker"])
    return PRODUCTS[found[0]] if found else None


def compared() -> Iterator[tuple[dict[str, str], Product]]:
    """The rows that the catalogue has, each with its product."""
    for row in rows():
        product = ours(row)
        if product is not None:
            yield row, product


def by_its_parts(product: Product) -> bool:
    """Whether a product is judged by what it contains, so that sums of its parts are left out."""
    return product.gp10 == "contents"


@needs_reference
def test_every_row_of_the_reference_is_in_the_catalogue_or_known_by_a_rule() -> None:
    missing = {row["product"] for row in rows() if ours(row) is None}

    assert missing == {*BY_A_RULE, FOUNDRY, COUNTER_EXAMPLE}


@pytest.mark.parametrize(("text", "rule"), BY_A_RULE.values())
def test_ordinary_memory_of_a_named_maker_is_known_by_a_rule(text: str, rule: str) -> None:
    assert rule in fired(text, "", "DE")


def test_a_foundry_is_known_as_a_party() -> None:
    hits = apply.findings(BOOK, parties=(Party("SMIC"),), item=None, destination=None, as_of=TODAY)

    assert "us-ndaa-5949" in {hit.rule.id for hit in hits}


@needs_reference
def test_figures_are_those_of_the_reference() -> None:
    """Cards and modules of several chips carry no figures here: 3A090 is applied to each chip they contain."""
    differing = [
        (product.name, column, row[column], product.figure(name))
        for row, product in compared()
        for column, name in FIGURES.items()
        if not by_its_parts(product) and (float(row[column]) if row[column] else None) != product.figure(name)
    ]

    assert differing == []


@needs_reference
def test_memory_year_country_confidence_and_market_are_those_of_the_reference() -> None:
    differing = []
    for row, product in compared():
        pairs = {
            "memory": (row["memory_type"] or None, row["memory_type"] or None if by_its_parts(product) else product.memory),
            "year": (int(row["launch_year"]), product.launched),
            "country": (row["maker_hq_country"] or None, product.maker_country),
            "confidence": (row["confidence"], product.confidence),
            "market": ({"Y": "yes", "N": "no"}[row["datacenter_marketed"]], product.datacentre),
            "stated ECCN": (row["eccn_stated"] or None, product.stated_eccn),
        }
        differing += [(product.name, key, theirs, mine) for key, (theirs, mine) in pairs.items() if theirs != mine]

    assert differing == []


@needs_reference
def test_derived_eccns_are_those_of_the_reference_or_worked_out_further() -> None:
    differing = {
        row["product"]: (row["derived_3a090"], product.derived_eccn)
        for row, product in compared()
        if not by_its_parts(product) and ECCN.get(row["derived_3a090"], row["derived_3a090"]) != product.derived_eccn
    }

    assert differing.keys() == OTHER_ECCN.keys(), differing


@needs_reference
def test_general_prohibition_10_meets_what_the_reference_says() -> None:
    """A system is met by its contents, so its parts are asked whether one of them is named or reached."""
    said = {"named": "named", "contains named": "named", "reached if 3A090": "reached", "no": "no"}
    differing = []
    for row, product in compared():
        parts = {reached.product.gp10 for reached in CATALOGUE.reach(product)} - {"contents"}
        mine = next((one for one in ("named", "reached") if one in parts), "no")
        theirs = said[row["gp10_presumption"]]
        if mine != theirs:
            differing.append((product.name, theirs, mine, product.derived_eccn))
    below = {"Atlas 300I Duo", "Atlas 300I Pro", "Atlas 300V Pro", "Atlas 300I (3000/3010)", "Atlas 200 DK", "Atlas 500"}
    of_chinese_chips = {"MLU370-X8", "BR166"}

    # The Ascend 310s are not 3A090 by their figures; the two modules hold chips that the same reference reaches.
    assert {one[0] for one in differing} == below | of_chinese_chips, differing


@needs_reference
def test_the_rules_of_2026_meet_the_chips_that_the_reference_puts_into_their_zones() -> None:
    differing = []
    for row, product in compared():
        case_by_case = "us-bis-case-by-case-2026" in fired(row["product"], row["maker"], "CN")
        tariff = "us-section-232-semiconductors" in fired(row["product"], row["maker"], "US")
        if row["case_by_case_zone_2026"] and (row["case_by_case_zone_2026"] == "Y") != case_by_case:
            differing.append((product.name, "case by case", row["case_by_case_zone_2026"], case_by_case))
        if row["s232_band_2026"] and (row["s232_band_2026"] in {"1", "2"}) != tariff:
            differing.append((product.name, "section 232", row["s232_band_2026"], tariff))

    assert differing == []


@needs_reference
def test_spellings_of_the_reference_lead_to_its_row() -> None:
    """Names of makers stand among the spellings too; they name no product."""
    makers = {"英伟达", "超威", "英特尔", "寒武纪", "壁仞", "摩尔线程", "海光", "天数智芯", "燧原", "沐曦", "昆仑芯", "平头哥"}
    makers |= {"算能", "算丰", "飞腾", "龙芯", "登临", "复旦微", "紫光同创", "长鑫", "长鑫存储"}
    generic = {"超节点", "思元370"}  # any maker's super node; the chip of a card, which is then the product
    differing = []
    for row, product in compared():
        for spelling in filter(None, row["spellings_cjk"].split("|")):
            if spelling not in makers | generic and product.name not in named(spelling, row["maker"]):
                others = named(spelling, row["maker"])
                if not {*others} & {*named(row["product"], row["maker"])}:
                    differing.append((row["product"], spelling, others))

    assert differing == []
