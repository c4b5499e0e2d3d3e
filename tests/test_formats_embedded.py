from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening.formats.embedded import embedded


@pytest.mark.parametrize(
    ("printed", "inside"),
    [
        (
            "Semiconductor Manufacturing International Corporation (SMIC)",
            ("Semiconductor Manufacturing International Corporation", "SMIC"),
        ),
        ("Huawei Technologies Co., Ltd. (Huawei)", ("Huawei Technologies Co., Ltd.", "Huawei")),
        ("China Electronics 55th Research Institute (CETC 55)", ("China Electronics 55th Research Institute", "CETC 55")),
        ("RAJAH SOLAIMAN MOVEMENT (RSM)", ("RAJAH SOLAIMAN MOVEMENT", "RSM")),
        ("LT Engineering Services (Pvt) Ltd. (LTE)", ("LT Engineering Services (Pvt) Ltd.", "LTE")),
        ("Central Industrial Veterinary (CIV)", ("Central Industrial Veterinary", "CIV")),
        ("AVS (Armored Vehicle Spares)", ("AVS", "Armored Vehicle Spares")),
    ],
)
def test_letters_or_a_short_form_in_brackets_at_the_end_name_the_party(printed: str, inside: tuple[str, ...]) -> None:
    assert embedded(printed) == inside


@pytest.mark.parametrize(
    "printed",
    [
        "AccoTest Technology Co., Ltd. (Hong Kong)",
        "Corad Technology Ltd. (Shenzhen)",
        "Enerquip Ltd. (UAE)",
        "CAR ESCORT SERVICES SAL (OFF-SHORE)",
        "China Communications Construction Group (Limited)",
        "Yifei Consulting Partnership (Limited Partnership)",
        "CNOOC Limited (a subsidiary of China National Offshore Oil Corporation)",
        "GRAND STORES (THE GAMBIA LOCATION ONLY)",
        "United Electronics Group Co. Ltd. (United)",
    ],
)
def test_a_place_a_legal_form_an_explanation_or_a_common_word_in_brackets_is_no_name(printed: str) -> None:
    assert embedded(printed) == ()


def test_an_affiliate_is_named_and_its_parent_is_not() -> None:
    printed = "Huawei Technologies Co., Ltd. (Huawei). Affiliated Entity: Huawei Digital Technologies (Suzhou) Co., Ltd."

    assert embedded(printed) == ("Huawei Digital Technologies (Suzhou) Co., Ltd.",)


def test_a_subordinate_institution_is_named_and_its_parent_is_not() -> None:
    printed = "China Electronics 13th Research Institute (CETC 13). Subordinate Institution - Hebei Poshing Electronics"

    assert embedded(printed) == ("Hebei Poshing Electronics",)


@pytest.mark.parametrize(
    "printed",
    [
        "10th Research Institute of China Electronic Technology Group Corp (CETC)",
        "China Aerospace Corporation (CASIC) 3rd Academy's 159 Factory",
    ],
)
def test_the_letters_of_a_parent_are_not_a_name_of_its_part(printed: str) -> None:
    assert embedded(printed) == ()


def test_letters_in_a_parents_brackets_after_a_comma_are_left_alone() -> None:
    printed = "Kharkevich Institute for Transmission Problems (KITP), Russian Academy of Sciences (RAS)"

    assert embedded(printed) == (
        "Kharkevich Institute for Transmission Problems, Russian Academy of Sciences (RAS)",
        "KITP",
    )


def test_a_party_and_its_subordinate_are_both_named() -> None:
    printed = "Pakistan Atomic Energy Commission (PAEC), and subordinate entity National Development Complex (NDC)"

    assert embedded(printed) == ("Pakistan Atomic Energy Commission", "PAEC", "National Development Complex", "NDC")


@pytest.mark.parametrize(
    "printed",
    [
        "PMC Wagner; and any successor, sub-unit, or subsidiary thereof",
        "PMC Wagner and any successor, sub-unit, or subsidiary thereof",
        "PMC Wagner, and its sub-units and successors",
        "PMC Wagner (Russian entity); and any successor, sub-unit, or subsidiary thereof",
    ],
)
def test_the_tail_about_successors_and_a_nationality_label_are_cut(printed: str) -> None:
    assert embedded(printed) == ("PMC Wagner",)


@pytest.mark.parametrize(
    ("printed", "inside"),
    [
        (
            "Universal Limited [aka General Tech Limited, aka Tiger Force] (Hong Kong Entity), and its sub-units and successors",
            ("Universal Limited", "General Tech Limited", "Tiger Force"),
        ),
        ("KOW SENG LIM- AKA- ERIC LIM", ("KOW SENG LIM", "ERIC LIM")),
        ("FERDIE (A.K.A. FERNANDO SERO) RESADA", ("FERDIE RESADA", "FERNANDO SERO")),
        ("JSC NIIP, f.k.a., Otkrytoe Priborostroeniya", ("JSC NIIP", "Otkrytoe Priborostroeniya")),
        ("DELTA AIR, B.V. ALSO KNOWN AS DELTA LOGISTICS, B.V.", ("DELTA AIR, B.V.", "DELTA LOGISTICS, B.V.")),
        ("COREZING -AKAS- COREZING TECH, CORE ZING", ("COREZING", "COREZING TECH", "CORE ZING")),
        ("Kreig; a.k.a. Cow Craig; a.k.a. Hall Jermaine", ("Kreig", "Cow Craig", "Hall Jermaine")),
        ("DBA Behover Information Technologies", ("Behover Information Technologies",)),
    ],
)
def test_both_sides_of_an_aka_are_names(printed: str, inside: tuple[str, ...]) -> None:
    assert embedded(printed) == inside


def test_a_name_that_only_contains_the_letters_aka_stays_whole() -> None:
    assert embedded("HAZIM KAKA") == ()
    assert embedded("AO GOSMKB RADUGA IM. A.YA.BEREZNYAKA") == ()


def test_names_run_together_with_semicolons_are_told_apart() -> None:
    assert embedded("NPO Izhmash OAO;OJSC Concern Kalashnikov") == ("NPO Izhmash OAO", "OJSC Concern Kalashnikov")


@given(st.text(alphabet="aA kK.(),;[]AKA-é華 and", max_size=80))
def test_any_text_gives_distinct_names_none_of_them_the_text_itself(text: str) -> None:
    names = embedded(text)

    assert len({name.casefold() for name in names}) == len(names)
    assert all(name.strip() and name != text for name in names)
