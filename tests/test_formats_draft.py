"""What readers of official lists share: dates, countries, kinds of names, and what running texts say in fixed forms."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening.errors import ListError
from screening.formats import Context, Fix, Notes, RemarkKind
from screening.formats.draft import Draft, Identities, Labels, birth, day, foreign
from screening.formats.remarks import read_remarks
from screening.model import Address, Alias, AliasKind, Identifier, Relation

CONTEXT = Context("list", "file", {})


def draft() -> Draft:
    return Draft(CONTEXT, Notes(), "record 1")


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("1965", "1965"),
        ("1965-04", "1965-04"),
        ("1965-04-29", "1965-04-29"),
        ("29/04/1965", "1965-04-29"),
        ("29.4.1965", "1965-04-29"),
        ("dd/mm/1965", "1965"),
        ("00/00/1965", "1965"),
        ("dd/04/1965", "1965-04"),
        ("00/04/1965", "1965-04"),
        ("29 Apr 1965", "1965-04-29"),
        ("29 Apr. 1965", "1965-04-29"),
        ("29th April 1965", "1965-04-29"),
        ("Apr 1965", "1965-04"),
        ("31/02/1965", "31/02/1965"),
        ("29/13/1965", "29/13/1965"),
        ("29/00/1965", "29/00/1965"),
        ("circa 1965", "circa 1965"),
        ("1965-1968", "1965-1968"),
        ("summer 1965", "summer 1965"),
    ],
)
def test_a_date_of_birth_is_iso_only_where_it_is_exact(printed: str, read: str) -> None:
    assert birth(printed) == read


@given(st.dates(min_value=date(1000, 1, 1)))
def test_a_whole_date_is_understood_in_every_form(moment: date) -> None:
    forms = [
        moment.isoformat(),
        f"{moment.isoformat()}T00:00:00Z",
        f"{moment.isoformat()}-04:00",
        f"{moment.isoformat()} 00:00:00",
        f"{moment.day:02}/{moment.month:02}/{moment.year}",
        f"{moment.day} {moment:%B} {moment.year}",
        f"{moment.day} {moment:%b}. {moment.year}",
    ]

    assert [day(form) for form in forms] == [moment] * len(forms)


@given(st.text())
def test_no_text_breaks_the_reading_of_dates(text: str) -> None:
    assert day(text) is None or isinstance(day(text), date)
    assert birth(text) == text or len(birth(text)) in (4, 7, 10)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Иван Петров", True),
        ("김정식", True),
        ("华为技术", True),
        ("Huawei 华", False),
        ("Ångström", False),
        ("Ελλάδα", False),
        ("12", False),
    ],
)
def test_a_name_of_another_script_is_told_from_latin_and_greek(text: str, answer: bool) -> None:
    assert foreign(text) is answer


def test_a_name_given_twice_keeps_the_kind_that_counts_more() -> None:
    one = draft()
    for text, kind in (
        ("ACME", AliasKind.WEAK),
        ("Acme Works", AliasKind.PRIMARY),
        ("ACME", AliasKind.STRONG),
        ("Acme Plant", AliasKind.PRIMARY),
        ("АКМЕ", AliasKind.WEAK),
    ):
        one.name(text, kind)

    assert one.entity("1").names == (
        Alias("Acme Works", AliasKind.PRIMARY),
        Alias("ACME", AliasKind.STRONG),
        Alias("Acme Plant", AliasKind.STRONG),
        Alias("АКМЕ", AliasKind.ORIGINAL_SCRIPT),
    )


def test_an_address_ends_with_its_country_or_has_it_apart() -> None:
    one = draft()
    one.address(["1 Road", "", "Oslo"], "Norway")
    one.address(["2 Road, Bergen, Norway"])
    one.address([], "Sweden")
    one.address(["3 Road"], "Atlantis")
    entity = one.entity("1")

    assert entity.addresses == (
        Address("1 Road, Oslo, Norway", "NO"),
        Address("2 Road, Bergen, Norway", "NO"),
        Address("3 Road, Atlantis"),
    )
    assert entity.countries == ("NO", "SE")
    assert ("country", "Atlantis") in entity.other
    assert one.notes.count(RemarkKind.UNKNOWN_COUNTRY) == 1


def test_ids_used_twice_are_told_apart_even_where_a_number_was_printed() -> None:
    notes = Notes()
    identities = Identities(notes)

    assert [identities.take(printed, "name", "here") for printed in ("a", "a-2", "a", "a")] == ["a", "a-2", "a-2-2", "a-3"]
    assert identities.take("", "x", "here") == Identities(Notes()).take("", "x", "there")


def test_a_definition_with_fixes_that_a_format_cannot_make_is_refused() -> None:
    with pytest.raises(ListError, match="knows no `fixes`"):
        Labels(Context("list", "file", {}, fixes=(Fix("1", "name", "a", "b", "slip"),)))


@pytest.mark.parametrize(
    ("text", "relations"),
    [
        ("Owned or controlled by, or acts on behalf of, KAA. More.", [("owned or controlled by, or acts on behalf of", "KAA")]),
        ("It is a subsidiary of Acme Holding.", [("subsidiary of", "Acme Holding")]),
        ("Linked to the Islamic Jihad Union (QDe.119).", [("linked to", "Islamic Jihad Union")]),
        ("He was linked to unknown persons.", []),
        ("The company was not owned by anybody named here", []),
        ("Wholly-owned subsidiary of Acme; x.", [("wholly-owned subsidiary of", "Acme")]),
        ("Sold; Owned by Ahmed Noorzai (TAi.1).", [("owned by", "Ahmed Noorzai")]),
    ],
)
def test_relations_are_read_where_they_stand_in_a_fixed_form(text: str, relations: list[tuple[str, str]]) -> None:
    one = draft()
    read_remarks(text, one)
    entity = one.entity("1")

    assert entity.relations == tuple(Relation(how, name) for how, name in relations)
    assert entity.remarks == text


def test_numbers_are_read_where_they_are_named() -> None:
    one = draft()
    read_remarks("IMO: 5571322. SWIFT/BIC: KUDBKPPY. LEI 253400WSS48YWMBUA688. Tel. 1234567.", one)

    assert one.entity("1").identifiers == (
        Identifier("imo", "5571322"),
        Identifier("bic", "KUDBKPPY"),
        Identifier("lei", "253400WSS48YWMBUA688"),
    )
