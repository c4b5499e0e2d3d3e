"""The top of the scale: what scores 100, and what little evidence takes off where all words agree."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screening.lexicon.form_kinds import EITHER, TABLE
from screening.match import compare
from screening.match.legal import DIFFER, MAY_DIFFER, ONE_SIDED, SAME, apart, is_same_name, kinds
from screening.match.marks import WHOLE_UP_TO, forms_differ
from screening.match.score import score
from screening.match.weights import TAKEN_NAME, word_weight
from screening.model import Kind
from screening.names import analyse

NAMES = ["Fox", "Fox Corp", "Fox Ltd", "OOO Fox", "Fox GmbH & Co. KG", "Fox JSC", "Fox e.V.", "Fox Plastics AG", "Fox Zorblax"]


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("llc", {"limited"}),
        ("s a r l", {"limited"}),
        ("gmbh and co kg", {"partnership"}),
        ("public joint stock company", {"shares"}),
        ("private company limited by shares", {"limited"}),
        ("drustvo sa ogranicenom odgovornoscu", {"limited"}),
        ("co ltd", {"limited", "shares"}),
        ("有限公司", {"limited", "shares"}),
        ("股份有限公司", {"shares"}),
        ("фгуп", {"state"}),
        ("e v", {"association"}),
        ("corp", set()),
    ],
)
def test_a_legal_form_names_a_kind_of_body_in_any_country(form: str, expected: set[str]) -> None:
    assert kinds(form) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Zorblax Ltd", "Zorblax Co., Limited", SAME),
        ("OAO Zorblax", "Zorblax PJSC", SAME),
        ("Zorblax Inc", "Zorblax Company", SAME),
        ("Zorblax Ltd", "OOO Zorblax", MAY_DIFFER),
        ("Zorblax Inc", "Zorblax GmbH", MAY_DIFFER),
        ("Zorblax Inc", "Zorblax", ONE_SIDED),
        ("Zorblax LLC", "Zorblax JSC", DIFFER),
        ("Zorblax GmbH", "Zorblax GmbH & Co. KG", DIFFER),
    ],
)
def test_forms_are_held_against_each_other_by_the_kind_of_body(one: str, other: str, expected: int) -> None:
    first, second = analyse(one).forms, analyse(other).forms

    assert apart(first, second)[0] == apart(second, first)[0] == expected


def test_no_word_of_a_form_is_of_two_kinds() -> None:
    words = [word for line in TABLE.strip().splitlines() for word in line.partition(":")[2].split()]

    assert len(words) == len(set(words))
    assert EITHER.isdisjoint(words)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Fox Corp", "FOX CORP.", True),
        ("Fox Ltd", "Fox Co., Limited", True),
        ("Fox", "Fox Corp", False),
        ("Fox LLC", "Fox JSC", False),
        ("Delta Electronics", "Delta Electronic", False),
        ("---", "---", False),
    ],
)
def test_names_are_one_name_by_their_words_and_the_meaning_of_their_form(one: str, other: str, *, expected: bool) -> None:
    assert is_same_name(analyse(one), analyse(other)) is expected


@pytest.mark.parametrize("name", NAMES)
def test_case_punctuation_and_the_spelling_of_a_form_take_nothing_off(name: str) -> None:
    for way in (name, name.upper(), name.lower().replace(" ", "  "), f'"{name}"'):
        assert compare(name, way, Kind.ORGANISATION).score == 100
    assert compare("Fox Limited Liability Company", "FOX, LLC").score == 100


@pytest.mark.parametrize(
    ("likelier", "other"),
    [
        (("Fox Corp", "Fox Inc"), ("Fox Ltd", "Fox LLC")),
        (("Fox Ltd", "Fox LLC"), ("Fox Ltd", "Fox")),
        (("Fox Ltd", "Fox"), ("Fox JSC", "Fox LLC")),
        (("Zorblax JSC", "Zorblax LLC"), ("Fox JSC", "Fox LLC")),
        (("Zorblax Widgets JSC", "Zorblax Widgets LLC"), ("Zorblax JSC", "Zorblax LLC")),
    ],
)
def test_the_less_two_names_share_the_more_their_forms_say(likelier: tuple[str, str], other: tuple[str, str]) -> None:
    assert compare(*likelier).score > compare(*other).score > 90


def test_two_names_that_share_several_rare_words_are_one_whatever_their_form() -> None:
    assert compare("Zorblax Quuxtron Ltd", "OOO Zorblax Quuxtron").score == 100


@given(st.sampled_from(NAMES), st.sampled_from(NAMES))
@settings(deadline=None)
def test_the_score_is_the_same_from_both_sides(one: str, other: str) -> None:
    assert compare(one, other).score == compare(other, one).score


@given(st.integers(0, 400), st.integers(0, 400), st.integers(0, 3))
def test_forms_say_less_the_more_agrees_and_more_the_further_they_are_apart(one: int, other: int, far: int) -> None:
    assert forms_differ(min(one, other), far) >= forms_differ(max(one, other), far) >= 0
    assert forms_differ(one, far) >= forms_differ(one, max(0, far - 1))


def test_what_is_taken_off_for_forms_is_said() -> None:
    assert "one is a share company, the other a limited company" in compare("Fox JSC", "Fox LLC").explanation
    assert "only one has a legal form" in compare("Fox Ltd", "Fox").explanation


@pytest.mark.parametrize(("kind", "most"), [(Kind.PERSON, 75), (Kind.VESSEL, 70)])
def test_a_legal_form_says_that_a_name_is_no_person_and_no_ship(kind: Kind, most: float) -> None:
    assert score(analyse("Zorblax S.p.A."), analyse("Zorblax"), listed_kind=kind).tenths <= 10 * most
    assert score(analyse("Zorblax"), analyse("Zorblax"), listed_kind=kind).tenths == 1000


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("First Group PLC", "ONE GROUP"),  # a rank is no count
        ("TWENTY SEVEN CO.", "27"),
        ("W A E Group Limited", "GRUPO W S.A."),
        ("Bau Limited", "AO Stroitelstvo"),  # one ordinary word, and that by way of a table
        ("National Bank Holdings Corp", "NATIONAL BANK"),
        ("Orbit UK Ltd", "ORBIT S.A."),
        ("Merco Facilities Services Ltd", "MFSL"),
        ("1st Lettings Yorkshire Ltd t/a Martin & Co", "Martin"),
        ("Plutonian Acquisition Corp II", "AKTSIONERNOE OBSHCHESTVO PLUTON"),  # no field ends after 31 characters
        ("Avista Corp", "LIMITED LIABILITY COMPANY AVISTO"),  # neither the word nor the form is the same
        ("Cloud Technology Solutions Ltd", "CLOUD SOLUTIONS LLC"),
    ],
)
def test_ordinary_words_numbers_and_letters_alone_raise_no_alarm(one: str, other: str) -> None:
    assert compare(one, other).score < 80
    assert compare(one, one).score == compare(other, other).score == 100


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Eleventh Research Institute", "No. 11 Research Institute"),
        ("11th Research Institute", "Eleventh Research Institute"),
        ("Second Automotive Plant", "2nd Automotive Plant"),
        ("Orbit Ltd (UK)", "ORBIT LTD"),
        ("Bharat Heavy Electricals Limited", "BHEL"),
        ("Semiconductor Manufacturing International Corp", "SMIC"),
    ],
)
def test_what_is_but_written_otherwise_is_still_met(one: str, other: str) -> None:
    assert compare(one, other).score >= 80


def test_a_person_known_by_one_name_is_no_firm_of_that_name() -> None:
    assert score(analyse("Zorblax S.p.A."), analyse("Zorblax"), listed_kind=Kind.PERSON).tenths < 800
    assert score(analyse("Zorblax Quuxtron S.p.A."), analyse("Zorblax Quuxtron"), listed_kind=Kind.PERSON).tenths >= 800


@pytest.mark.parametrize("name", ["Saturn", "Citadel", "Nanotech"])
def test_names_that_firms_everywhere_take_weigh_as_words_of_the_dictionary_do(name: str) -> None:
    assert word_weight(name.lower()) <= TAKEN_NAME
    assert compare(f"{name} Oil & Gas Inc.", f"JSC {name}").score < 80
    assert compare(f"{name} JSC", f"JSC {name}").score == 100


def test_a_person_is_not_their_father() -> None:
    assert compare("By Samia", "Abu Samia", Kind.PERSON).score < compare("Abu Samia", "Samia Abu", Kind.PERSON).score
    assert "father" in compare("Samia", "Abu Samia", Kind.PERSON).explanation


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Maya Exchange", "Maya Exchange and International Hawalas", "organisation"),
        ("Osama bin Laden", "Usama bin Muhammad ibn Awad ibn Ladin", "person"),
    ],
)
def test_a_name_of_which_every_word_stands_in_the_other_is_an_alert(one: str, other: str, kind: str) -> None:
    for asked, listed in ((one, other), (other, one)):
        comparison = compare(asked, listed, kind)
        assert 80 <= comparison.score <= WHOLE_UP_TO / 10
        assert "every word of one stands in the other" in comparison.explanation


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Golden Star", "Golden Star Zvezdanet", "organisation"),
        ("Green Wave Company", "Next Green Wave Holdings Inc.", "organisation"),
        ("Maya Exchange Zvezdanet", "Maya Exchange and International Hawalas", "organisation"),
    ],
)
def test_little_that_agrees_is_little_though_it_is_the_whole_of_a_name(one: str, other: str, kind: str) -> None:
    assert not compare(one, other, kind).match


@pytest.mark.parametrize(
    ("one", "other", "match"),
    [
        ("Hebei Senning International Trading", "Hebei Senning Automated Equipment Co., Ltd.", True),
        ("Rockside Trading", "Rockside Enterprise", True),
        ("Marrowgate Leasing 3", "Marrowgate Leasing 6", False),
        ("Brevanti Catering Services LLC", "Brevanti Livestock Equipment LLC", False),
    ],
)
def test_a_word_that_no_firm_is_known_to_hold_tells_alone_but_of_sister_firms(one: str, other: str, *, match: bool) -> None:
    assert compare(one, other, "organisation").match is match
    assert compare(other, one, "organisation").match is match
