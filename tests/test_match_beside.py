"""Initials of neighbouring words beside a word that agrees."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screening.match import Matcher, compare
from screening.model import Alias, Entity, Kind


def entities(names: list[str]) -> list[Entity]:
    return [Entity(f"e{number}", "t", (Alias(name),), Kind.ORGANISATION) for number, name in enumerate(names)]


@pytest.mark.parametrize(
    ("asked", "listed"),
    [
        ("GRK Amurskaya", "Limited Liability Company Amurskaya Gorno-Rudnaya Kompaniya"),
        ("Flores DTO", "Flores Drug Trafficking Organization"),
        ("VTTS Baspik", "Vladikavkaz Technology Center Baspik"),
        ("JSC RNII Elektronstandart", "Russian Research Institute Electronstandart"),
        ("SD Zorvexin LLC", "Special Depository Zorvexin"),
        ("ISP RAN", "Institute for System Programming of the Russian Academy of Sciences"),
        ("OOO NT Belokamenka", "Oil Terminal Belokamenka"),
    ],
)
def test_initials_of_neighbours_are_met_beside_a_word_that_agrees(asked: str, listed: str) -> None:
    found = compare(asked, listed, Kind.ORGANISATION)

    assert found.score >= 90
    assert "meet as the initials of the words" in found.explanation
    assert compare(listed, asked, Kind.ORGANISATION).score == found.score


@pytest.mark.parametrize(
    ("asked", "listed"),
    [
        ("PHS Group Plc", "The Group for the Preservation of the Holy Sites"),
        ("RTS Solutions (UK) Ltd", "Russkie Tsifrovye Resheniya"),
        ("GRK Zorvexin", "Amurskaya Gorno-Rudnaya Kompaniya"),
        ("MIX Baspik", "Vladikavkaz Technology Center Baspik"),
        ("Steel Zorvexin", "Shanghai Trade Export Electric Lighting Zorvexin"),
    ],
)
def test_other_letters_and_an_ordinary_word_beside_them_are_not_enough(asked: str, listed: str) -> None:
    assert compare(asked, listed, Kind.ORGANISATION).score < 80


def test_initials_that_stand_for_words_which_both_hold_take_nothing_from_them() -> None:
    written_out = "Federal Research Centre Zorvexin of the Russian Academy of Sciences"

    assert compare(written_out, f"{written_out} - FRC Zorvexin RAS", Kind.ORGANISATION).score >= 85


def test_persons_have_no_such_initials_of_four_letters() -> None:
    assert compare("GRKS Amurskaya", "Amurskaya Galina Rudolfovna Katarina Sofia", Kind.PERSON).score < 80


PARTS = st.sampled_from(
    "GRK AZ Zorvexin Qulminat Brastoklin Gorno Rudnaya Kompaniya Zavod Plant Research Institute Center of and in Tsentralny "
    "Yakutsk 12 Group Bank Shchitovoy".split()
)


@st.composite
def listed_and_asked(draw: st.DrawFn) -> tuple[list[str], list[str]]:
    """Names, and for each the initials of some of its words beside others of them, and the other way round."""
    names = draw(st.lists(st.lists(PARTS, min_size=3, max_size=7), min_size=1, max_size=4))
    short = []
    for words in names:
        start = draw(st.integers(0, len(words) - 2))
        end = draw(st.integers(start + 2, len(words)))
        sizes = draw(st.sampled_from([{}, {"Tsentralny": 2, "Yakutsk": 2, "Shchitovoy": 4, "of": 0, "and": 0, "in": 0}]))
        letters = "".join(word[: sizes.get(word, 1)] for word in words[start:end]).upper()
        short.append([*words[:start], letters, *words[end:], *draw(st.lists(PARTS, max_size=1))])
    one, other = [" ".join(words) for words in names], [" ".join(draw(st.permutations(words))) for words in short]
    return (one, other) if draw(st.booleans()) else (other, one)


@settings(max_examples=300, deadline=None)
@given(listed_and_asked(), st.sampled_from([70.0, 80.0, 90.0]))
def test_initials_beside_words_meet_what_they_meet_among_all_pairs(names: tuple[list[str], list[str]], threshold: float) -> None:
    listed, asked = names
    matcher = Matcher(entities(listed))

    assert matcher.many(asked, threshold=threshold) == [
        matcher.hits(text, threshold=threshold, exhaustive=True) for text in asked
    ]
