"""The same firm on several lists: one party with several listings, where that is safe."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_decide import PROGRAMMES, hit
from test_decide import answer as decided

from screening.model import Alias, Entity, Identifier, Kind, Listing, Outcome
from screening.sameness import groups, same_party

LEI = Identifier("lei", "529900T8BM49AURSDO55")


def entry(name: str = "Alpha Photonics Co., Ltd.", list_id: str = "us", **more: object) -> Entity:
    made = Entity(f"{list_id}-1", list_id, (Alias(name),), Kind.ORGANISATION, ("CN",), listings=(Listing("ban"),))
    return replace(made, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (entry(list_id="eu"), True),
        (entry("ALPHA PHOTONICS CO LTD", "eu"), True),
        (entry("Alpha Photonics GmbH", "eu"), False),
        (entry("Alpha Photonics Shenzhen Co., Ltd.", "eu"), False),
        (entry(list_id="eu", countries=("HK",)), False),
        (entry(list_id="eu", countries=()), False),
        (entry(list_id="eu", kind=Kind.UNKNOWN), True),
        (entry(list_id="eu", kind=Kind.VESSEL), False),
    ],
)
def test_names_with_their_legal_form_and_a_country_make_one_party(other: Entity, same: bool) -> None:
    assert same_party(entry(), other) is same
    assert same_party(other, entry()) is same


def test_a_number_that_names_one_party_proves_it_and_one_that_differs_disproves_it() -> None:
    mine = entry(identifiers=(LEI,))

    assert same_party(mine, entry("Alfa Optics", "eu", countries=("RU",), identifiers=(LEI,)))
    assert not same_party(mine, entry(list_id="eu", identifiers=(replace(LEI, value="5299000000000000AB12"),)))
    assert not same_party(
        entry("A", identifiers=(Identifier("passport", "12345678"),)),
        entry("B", identifiers=(Identifier("passport", "12345678"),)),
    )


def test_persons_of_one_name_are_one_only_with_a_day_of_birth_in_common() -> None:
    ivan = entry("Ivan Petrov", kind=Kind.PERSON, countries=("RU",), births=("1965-04-29",))

    assert same_party(ivan, replace(ivan, list_id="eu"))
    assert not same_party(ivan, replace(ivan, births=("1970-01-01",)))
    assert not same_party(ivan, replace(ivan, births=()))
    assert not same_party(replace(ivan, births=("1965",)), replace(ivan, births=("1965",)))


def test_an_entry_that_differs_from_one_of_a_group_is_another_party() -> None:
    other = replace(LEI, value="5299000000000000AB12")
    entries = [entry(identifiers=(LEI,)), entry(list_id="eu"), entry(list_id="uk", identifiers=(other,))]

    assert groups(entries) == [[0, 1], [2]]


@given(st.lists(st.tuples(st.sampled_from(["Alpha", "Bravo"]), st.sampled_from(["CN", "HK", ""]), st.booleans()), max_size=8))
def test_every_entry_is_in_exactly_one_group(given_entries: list[tuple[str, str, bool]]) -> None:
    entries = [
        entry(name, countries=(country,) if country else (), identifiers=(LEI,) if number else ())
        for name, country, number in given_entries
    ]

    found = groups(entries)

    assert sorted(at for group in found for at in group) == list(range(len(entries)))


def test_the_same_firm_on_several_lists_is_one_alert_that_names_every_entry() -> None:
    info = entry(list_id="kr", listings=(Listing("info"),))
    ban = entry(list_id="us", listings=(Listing("ban", start=date(2020, 1, 2)),))
    look = entry(list_id="jp", listings=(Listing("look"), Listing("info", end=date(2021, 1, 1))))
    other = entry("Alpha Photonics GmbH", "eu", countries=("DE",))

    found = decided(*(hit(99.0, one) for one in (info, look, ban)), hit(90.0, other))

    assert found.outcome is Outcome.STOP
    assert [alert.entity for alert in found.alerts] == ["us-1", "eu-1"]
    said = found.alerts[0].explanation
    assert "The same party has 2 more entries: " in said
    assert 'kr kr-1 "Alpha Photonics Co., Ltd." under INFO' in said
    assert 'jp jp-1 "Alpha Photonics Co., Ltd." under LOOK, INFO (history only)' in said
    assert PROGRAMMES["ban"].title in said


def test_merging_never_makes_an_answer_milder() -> None:
    past = entry(list_id="us", listings=(Listing("ban", end=date(2021, 1, 1)),))
    now = entry(list_id="eu", listings=(Listing("ban"),))

    for entries in ((past, now), (now, past)):
        found = decided(*(hit(99.0, one) for one in entries))
        assert found.outcome is Outcome.STOP
        assert found.alerts[0].entity == "eu-1"
