"""Names of persons and names that are known to be two: what a slip may be, and what it may not."""

from __future__ import annotations

import pytest

from screening.match import compare
from screening.match.likeness import is_mandarin, meet
from screening.names import analyse


def alike(one: str, other: str) -> int:
    """How alike two names of one word are."""
    return meet(analyse(one).tokens[0], analyse(other).tokens[0])[0]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Rajesh Verma", "Ramesh Verma"),
        ("Jamal Ahmad", "Jamil Ahmad"),
        ("Anita Joshi", "Ankita Joshi"),
        ("Sandhu Gurpreet", "Harpreet Sandhu"),
    ],
)
def test_two_given_names_are_no_slips_of_one_another(one: str, other: str) -> None:
    comparison = compare(one, other, "person")

    assert not comparison.match
    assert "the given names are two, though spelled alike" in comparison.explanation
    assert compare(other, one, "person").score == comparison.score


def test_where_two_more_names_agree_a_given_name_may_be_a_slip() -> None:
    apart, slip = (compare(f"{name} Kumar Sharma", "Rajesh Kumar Sharma", "person") for name in ("Ramesh", "Rajehs"))

    assert apart.match
    assert apart.score < slip.score - 10


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hamid Rezaei", "Hamed Rezaei"),
        ("Rajesh Verma", "Rajehs Verma"),
        ("Min Htun Soe", "Min Tun Soe"),
        ("Samira Abdullah Qarnan", "Samira Abed Allah Qarnan"),
        ("Redouane Gazy", "Radwan al-Ghazi"),
        ("Djaafar Slimane", "Jafar Sulayman"),
        ("Ri Thae Phil", "Lee Tae Pil"),
        ("O Phyong Hyop", "Oh Pyeong Hyeop"),
        ("Kiyomarth Rezaei", "Kioumars Rezaei"),
        ("Hamdi Zaher El Dine", "Hamdi Zahereddine"),
    ],
)
def test_a_name_in_another_spelling_or_with_a_slip_still_agrees(one: str, other: str) -> None:
    assert compare(one, other, "person").score > 90


def test_two_places_are_no_slips_of_one_another() -> None:
    assert alike("Iran", "Iraq") == 0
    assert alike("Xiamen", "Xian") == 0
    assert alike("Brazil", "Brasil") > 700


@pytest.mark.parametrize(
    ("one", "other"), [("Kim Chol Su", "Kim Chol An"), ("Zaw Min Oo", "Zaw Lin Oo"), ("Li Shangfu Wei", "Li Shangfu Bo")]
)
def test_a_name_of_a_syllable_is_a_whole_name(one: str, other: str) -> None:
    assert not compare(one, other, "person").match


def test_particles_left_over_are_no_names() -> None:
    assert compare("Hassan bin Tariq Zubayri", "Hassan Tariq al-Zubayri", "person").score > 90


def test_characters_are_read_without_slips() -> None:
    assert alike("恒新", "Hengxin") == 1000
    assert alike("恒新", "Hongxin") == 0
    assert alike("鑫光明", "Xinguang") == 0
    assert alike("Hengxin", "Hongxin") > 800


def test_words_that_tables_know_are_read_from_characters_without_slips_too() -> None:
    assert alike("民生", "Minsheng") == 1000
    assert alike("民生", "Qinsheng") == 0


def test_names_of_the_same_letters_parted_otherwise_agree() -> None:
    comparison = compare("Arefullaha Ref Ghazi Mohammad", "Arefullah Aref Ghazi Mohammad", "person")

    assert comparison.score == 96
    assert "both are the same letters, parted otherwise" in comparison.explanation


def test_a_foreign_word_is_like_characters_by_chance() -> None:
    assert 0 < alike("味事达", "Wayside") <= 760


@pytest.mark.parametrize(
    ("word", "expected"), [("hengxin", True), ("xian", True), ("zhongguancun", True), ("hikvision", False), ("xin", True)]
)
def test_pinyin_is_told_by_its_syllables(word: str, *, expected: bool) -> None:
    assert is_mandarin(word) is expected


@pytest.mark.parametrize(
    ("one", "other"),
    [("Karim Zubayri", "Karima Zubayri"), ("Nandan Kumar", "Nandini Kumar"), ("Zahid Khan", "Shahid Khan")],
)
def test_names_of_a_man_and_a_woman_and_of_two_men_are_two(one: str, other: str) -> None:
    assert not compare(one, other, "person").match


@pytest.mark.parametrize(("one", "other"), [("Anvar", "Anwar"), ("Viktor", "Wiktor"), ("Sergej", "Sergey")])
def test_letters_that_romanisations_put_for_one_another_make_no_other_name(one: str, other: str) -> None:
    assert compare(f"{one} Zubrenko", f"{other} Zubrenko", "person").match


def test_a_title_that_is_a_family_name_stays_behind_the_given_one() -> None:
    assert not compare("Fatima Sheikh", "Fatima Zubayri", "person").match
    assert compare("Sheikh Fatima Zubayri", "Fatima Zubayri", "person").score == 100


def test_a_name_that_two_generations_bear_counts_twice() -> None:
    assert not compare("Ibrahim Sabawi Ibrahim Hasan Zubayri", "Ayman Sabawi Ibrahim Hasan Zubayri", "person").match
    assert analyse("Chol Chol Ha").key == ("chol", "chol", "ha")
    assert analyse("Zubrenko Handel (Zubrenko)").key == ("zubrenko", "trading")


@pytest.mark.parametrize(
    ("one", "other"), [("Kim Jong-uun", "Kim Jong-un"), ("Sson Mun San", "Son Mun San"), ("Han Yyu Ro", "Han Yu Ro")]
)
def test_a_letter_doubled_in_a_syllable_is_a_slip(one: str, other: str) -> None:
    assert compare(one, other, "person").score > 90
    assert compare(other, one, "person").score == compare(one, other, "person").score


@pytest.mark.parametrize(("one", "other"), [("Ufa", "Ukhta"), ("Omsk", "Tomsk"), ("Batumi", "Poti")])
def test_works_of_one_firm_in_two_towns_are_told_apart(one: str, other: str) -> None:
    comparison = compare(f"Zubrenko Transgaz {one}", f"Zubrenko Transgaz {other}", "organisation")

    assert "the places differ" in comparison.explanation
    assert alike(one, other) == 0


@pytest.mark.parametrize(
    ("one", "other"),
    [("Abd al-Baset Azzouz", "عبد العزيز"), ("Abd al-Karim Hassan", "Abu Abd al-Hasan"), ("Abd al-Rahman Salim", "عبد السلام")],
)
def test_servant_of_is_no_half_of_a_name(one: str, other: str) -> None:
    assert not compare(one, other, "person").match
    assert compare("Abd al-Basit Azzuz", "عبد الباسط عزوز", "person").match


def test_spellings_of_one_given_name_meet_in_names_of_firms_and_familiar_forms_do_not() -> None:
    assert compare("OOO Viktoriya Trading", "Viktoriia Trading Ltd", "organisation").match
    assert not compare("Bill Trading LLC", "William Trading LLC", "organisation").score


def test_persia_is_no_first() -> None:
    assert not compare("Persia Trading", "First Trading").score


@pytest.mark.parametrize(
    ("asked", "listed"),
    [
        ("Kim Yeojeong", "Kim Yo Jong"),
        ("Yeojeong Kim", "Kim Yo-jong"),
        ("Lee Myungbak", "Ri Myong Bak"),
        ("Pak Chonghui", "Park Chung-hee"),
    ],
)
def test_a_korean_given_name_written_as_one_meets_its_syllables_in_another_spelling(asked: str, listed: str) -> None:
    assert compare(asked, listed, "person").match
    assert compare(asked, listed).score == compare(listed, asked).score
