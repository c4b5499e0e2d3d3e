"""The arithmetic of ECCN 3A090 falls on the right side of every limit, from a datasheet as from the catalogue."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rulebook_samples import book, with_match

from screening import apply, rulebook
from screening.apply.thresholds import OPERATIONS, arithmetic, derive, logic, memory
from screening.model import Item, Party
from screening.shipped import rules_folder

BOOK = rulebook.load([rules_folder()])
DAY = date(2026, 11, 24)


def control(tpp: float, area: float | None = None, *, datacentre: bool | None = True) -> str:
    """The paragraph for a TPP and a die area."""
    return logic({"tpp": tpp} | ({"die_area_mm2": area} if area else {}), datacentre=datacentre).eccn


@pytest.mark.parametrize(
    ("tpp", "density", "eccn"),
    [
        (4800, 0.1, "3A090.a"),
        (4799.99, 1.599, "none"),
        (4799.99, 1.6, "3A090.b"),
        (4799.99, 5.92, "3A090.a"),
        (4799.99, 5.9199, "3A090.b"),
        (2400, 1.6, "3A090.b"),
        (2399.99, 1.6, "none"),
        (2399.99, 3.1999, "none"),
        (2399.99, 3.2, "3A090.b"),
        (1600, 3.2, "3A090.b"),
        (1600, 5.92, "3A090.a"),
        (1599.99, 100, "none"),
    ],
)
def test_every_limit_counts_from_its_own_value_on(tpp: float, density: float, eccn: str) -> None:
    assert logic({"tpp": tpp, "performance_density": density}, datacentre=True).eccn == eccn


@pytest.mark.parametrize(
    ("name", "tops", "bits", "area", "eccn"),
    [
        ("A10", 250, 8, 628, "none"),  # 2000 / 628 = 3.185, just below 3.2
        ("A30", 330, 8, 826, "3A090.b"),  # 2640 / 826 = 3.196
        ("H20", 296, 8, 814, "none"),  # 2368 / 814 = 2.909, and below 2400
        ("L20", 239, 8, 609, "none"),  # 1912 / 609 = 3.140
        ("L2", 193, 8, 294.5, "none"),  # 1544 is below 1600, whatever the density
        ("L40S", 733, 8, 609, "3A090.a"),
        ("H200", 1979, 8, 814, "3A090.a"),
        ("Ascend 910B1", 828, 8, 665.6, "3A090.a"),
        ("Ascend 910B3", 626, 8, 665.6, "3A090.a"),
        ("Ascend 910B4", 560, 8, 665.6, "3A090.a"),  # 4480 is below 4800; 6.73 is over 5.92
        ("GeForce RTX 4090 D", 588.5, 8, 609, "3A090.a"),  # by figures alone; Note 2 takes it out, see below
    ],
)
def test_known_chips_fall_where_the_note_puts_them(name: str, tops: float, bits: int, area: float, eccn: str) -> None:
    assert logic({f"ops_{bits}bit_tops": tops, "die_area_mm2": area}, datacentre=True).eccn == eccn


def test_note_2_takes_out_what_is_not_for_data_centres_below_4800_only() -> None:
    assert control(4708, 609, datacentre=False) == "none"  # RTX 4090 D
    assert control(4752, 750, datacentre=False) == "none"  # RTX 5090 D
    assert control(4800, 609, datacentre=False) == "3A090.a"  # RTX 4090 and above


def test_where_it_is_not_known_what_it_is_for_the_figures_decide_and_the_words_say_so() -> None:
    found = logic({"tpp": 4708, "die_area_mm2": 609}, datacentre=None)

    assert found.eccn == "3A090.a"
    assert "unless it is neither designed nor marketed for data centres (Note 2)" in found.because


@pytest.mark.parametrize(("tpp", "eccn"), [(1600, "undetermined"), (4799, "undetermined"), (1599, "none"), (4800, "3A090.a")])
def test_a_missing_die_area_leaves_it_open_only_where_it_decides(tpp: float, eccn: str) -> None:
    assert control(tpp) == eccn


def test_without_operations_nothing_is_determined() -> None:
    assert logic({"die_area_mm2": 814}, datacentre=True).eccn == "undetermined"


@pytest.mark.parametrize(("bandwidth", "area", "eccn"), [(220, 110, "none"), (220.1, 110, "3A090.c"), (819, 121, "3A090.c")])
def test_memory_is_controlled_above_two_gigabytes_a_second_for_each_square_millimetre(
    bandwidth: float, area: float, eccn: str
) -> None:
    assert memory({"memory_bandwidth_gbps": bandwidth, "die_area_mm2": area}).eccn == eccn


def test_memory_of_an_unknown_area_is_not_determined() -> None:
    assert memory({"memory_bandwidth_gbps": 819}).eccn == "undetermined"


def test_the_highest_over_the_bit_lengths_is_the_tpp() -> None:
    found = derive({"ops_4bit_tops": 500, "ops_8bit_tops": 400, "ops_16bit_tops": 300, "die_area_mm2": 600})

    assert found["tpp"] == 4800
    assert found["performance_density"] == 8


def test_a_stated_tpp_below_its_own_operations_does_not_count() -> None:
    assert derive({"tpp": 1000, "ops_8bit_tops": 600})["tpp"] == 4800


def test_the_arithmetic_is_said_in_words() -> None:
    assert arithmetic({"ops_8bit_tops": 733, "die_area_mm2": 609}) == (
        "a TPP of 5864 (8 bit x 733 TOPS) and a performance density of 9.63 (over 609 mm2)"
    )
    assert "3.196" in arithmetic({"tpp": 2640, "die_area_mm2": 826})  # 3.20 would look like the limit


FIGURES = st.dictionaries(
    st.sampled_from([*OPERATIONS, "tpp", "die_area_mm2", "performance_density"]), st.floats(0.001, 1e6), max_size=4
)
ORDER = {"none": 0, "undetermined": 1, "3A090.b": 1, "3A090.a": 2}


@given(FIGURES, st.sampled_from([*OPERATIONS]), st.floats(0, 1000))
def test_more_operations_never_lower_the_control(figures: dict[str, float], name: str, more: float) -> None:
    figures.pop("performance_density", None)  # a stated density that does not follow the operations says nothing
    figures.setdefault(name, 1.0)
    before = logic(figures, datacentre=True).eccn
    after = logic({**figures, name: figures[name] + more}, datacentre=True).eccn

    assert ORDER[after] >= ORDER[before]


@given(FIGURES)
def test_marketing_for_data_centres_never_lowers_the_control(figures: dict[str, float]) -> None:
    assert ORDER[logic(figures, datacentre=True).eccn] >= ORDER[logic(figures, datacentre=False).eccn]


# --- the row's own figures -----------------------------------------------------------------------------------------------


def said(item: Item, *parties: Party, match: str = "product: {derived_eccn: [3A090.a, 3A090.b]}", path: Path) -> str:
    """What the rule with this condition says, empty where it finds nothing."""
    found = apply.findings(book(path, rule=with_match(f"  {match}\n")), parties=parties, item=item, destination=None, as_of=DAY)
    return found[0].explanation if found else ""


def test_a_row_with_figures_and_no_known_name_is_classified_by_them(tmp_path: Path) -> None:
    figures = (("ops_8bit_tops", 733.0), ("die_area_mm2", 609.0))
    item = Item("GPU card X", figures=figures, columns=(("ops_8bit_tops", "INT8 TOPS"),))

    assert said(item, path=tmp_path) == (
        '"GPU card X" (description) has by the figures of this row a TPP of 5864 (8 bit x 733 TOPS) and a performance density '
        "of 9.63 (over 609 mm2), which puts it in 3A090.a: a TPP of at least 4800. It is presumed that a licence was needed."
    )


def test_the_row_s_figures_count_before_the_catalogue_s(tmp_path: Path) -> None:
    slow = Item("NVIDIA A100", figures=(("ops_8bit_tops", 100.0), ("die_area_mm2", 826.0)))
    other = Item("NVIDIA A100", figures=(("memory_bandwidth_gbps", 1555.0),))

    assert said(slow, path=tmp_path) == ""
    assert "a TPP of 4992" in said(other, path=tmp_path)  # what the row does not say is the catalogue's


def test_figures_of_a_system_are_not_those_of_its_chips(tmp_path: Path) -> None:
    item = Item("CloudMatrix 384", figures=(("ops_8bit_tops", 1.0),))

    assert "CloudMatrix 384 contains" in said(item, match="product: {gp10: [named]}", path=tmp_path)


def test_a_row_by_its_figures_has_the_country_of_its_maker(tmp_path: Path) -> None:
    item = Item("AI card", figures=(("tpp", 5000.0),))
    maker = Party("Some Chip Co", role="manufacturer", country="CN")
    match = "product: {derived_eccn: [3A090.a], maker_in_group: d5}"

    assert "3A090.a" in said(item, maker, match=match, path=tmp_path)
    assert said(item, match=match, path=tmp_path) == ""


def test_a_figure_that_is_missing_can_be_asked_for(tmp_path: Path) -> None:
    item = Item("AI card", figures=(("ops_8bit_tops", 300.0),))
    match = "product: {derived_eccn: [undetermined], missing: [die_area_mm2]}"

    assert "the die area decides, which is not known" in said(item, match=match, path=tmp_path)
    measured = Item("AI card", figures=(("ops_8bit_tops", 300.0), ("die_area_mm2", 400.0)))
    assert said(measured, match=match, path=tmp_path) == ""


def test_contained_tells_a_system_from_the_chip_itself(tmp_path: Path) -> None:
    system, chip = Item("CloudMatrix 384"), Item("Ascend 910C")

    assert said(system, match="product: {gp10: [named], contained: true}", path=tmp_path)
    assert not said(chip, match="product: {gp10: [named], contained: true}", path=tmp_path)
    assert said(chip, match="product: {gp10: [named], contained: false}", path=tmp_path)
    assert not said(system, match="product: {gp10: [named], contained: false}", path=tmp_path)


def test_a_figure_that_follows_from_others_has_limits_too(tmp_path: Path) -> None:
    item = Item("AI card", figures=(("ops_8bit_tops", 600.0), ("die_area_mm2", 600.0)))

    assert "TPP of 4800 is at least 4800" in said(item, match="field: tpp\n  at_least: 4800", path=tmp_path)
    assert said(item, match="field: performance_density\n  above: 8", path=tmp_path) == ""
