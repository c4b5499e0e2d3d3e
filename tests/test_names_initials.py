"""Initials of persons: spaced, dotted or written as one, never taken for a legal form where one cannot stand."""

from __future__ import annotations

import pytest

from screening.match import compare
from screening.model import Kind
from screening.names import analyse, variants


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("S. A. Khan", ("s", "a", "khan")),
        ("B V Rao", ("b", "v", "rao")),
        ("A. S. S. Rao", ("a", "s", "s", "rao")),
        ("Rao A. K. S.", ("rao", "a", "k", "s")),
        ("А. С. Пушкин", ("a", "s", "pushkin")),
    ],
)
def test_initials_before_a_name_or_behind_another_are_no_legal_form(text: str, words: tuple[str, ...]) -> None:
    assert analyse(text).key == words
    assert analyse(text).kind is not Kind.ORGANISATION


@pytest.mark.parametrize("text", ["Foobar S A", "Foobar S. A.", "Foobar A/S", "P. T. Foobar", "Foobar s.r.o."])
def test_single_letters_behind_a_name_or_where_they_may_stand_first_are_a_legal_form_still(text: str) -> None:
    assert analyse(text).key == ("foobar",)


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("LAVRENOV E.E.", "E E LAVRENOV"),
        ("LAVRENOV, E.D.E", "E D E LAVRENOV"),
        ("J.R.Smith", "J R Smith"),
        ("J.-P.G. van Helsing", "J P G van Helsing"),
        ("O'Neil J.R.", "J R O'Neil"),
        ("Иванов А.О.", "А О Иванов"),
    ],
)
def test_initials_written_as_one_are_asked_apart_too(text: str, apart: str) -> None:
    assert variants(text)[0] == text
    assert apart in variants(text)


@pytest.mark.parametrize("text", ["Foobar S.A.", "Quux B.V.", "J. Smith", "J.Smith", "U.S. Steel Foo Corporation", "www.a.b.com"])
def test_legal_forms_and_single_initials_are_not_parted(text: str) -> None:
    assert not any(len(word) == 1 for word in " ".join(variants(text)[1:]).split())


@pytest.mark.parametrize(
    ("asked", "listed"),
    [
        ("LAVRENOV E.D.", "Evgenij Dmitrievich LAVRENOV"),
        ("S. A. KHANZADA", "Sohail Ahmed KHANZADA"),
        ("Лавренов Е.Д.", "Evgenij Dmitrievich LAVRENOV"),
        ("Смирнов С.А.", "Smirnov Sergei Aleksandrovich"),
        ("Акулов Т.Ю.", "Akulov Timur Iurevich"),
        ("Яковлева Ю.Я.", "Iakovleva Iuliia Iakovlevna"),
        ("Яковлева Ю.Я.", "Yuliya Yakovlevna YAKOVLEVA"),
    ],
)
def test_a_person_by_initials_meets_the_listed_name(asked: str, listed: str) -> None:
    assert compare(asked, listed, Kind.PERSON).match


def test_signs_for_ayn_and_the_soft_sign_do_not_part_a_word_and_a_numero_sign_does() -> None:
    assert analyse("Qa‘ida").key == ("qaida",) == analyse("Qaida").key
    assert analyse("Jur′evna").key == analyse("Jurevna").key
    assert analyse("ob′′ekt").key == ("obekt",)
    assert analyse("SMU-№5").key == ("smu", "no", "5")
