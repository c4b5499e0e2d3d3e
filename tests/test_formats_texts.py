"""The small texts of US lists: Federal Register citations, Entity List footnotes, ids."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening.formats.citations import citations
from screening.formats.entity_list import Footnotes, footnotes
from screening.formats.us_csl_ids import Ids, read_ids
from screening.model import Identifier


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("85 FR 83799", ("85 FR 83799",)),
        ("66 FR 24265; 84 FR 40241", ("66 FR 24265", "84 FR 40241")),
        (
            "67 F.R. 56530 9/4/02 67 F.R. 10890 3/11/02, 71 F.R. 38843 7/10/06",
            ("67 F.R. 56530 9/4/02", "67 F.R. 10890 3/11/02", "71 F.R. 38843 7/10/06"),
        ),
        ("46 F.R. 46154 9/17/81 and 46 F.R. 19290 3/30/81", ("46 F.R. 46154 9/17/81", "46 F.R. 19290 3/30/81")),
        ("85 FR 51603, 8/20/20. 85 FR 52901, 8/27/20.", ("85 FR 51603, 8/20/20", "85 FR 52901, 8/27/20")),
        ("82 F.R. 16788, 16789 4/6/2017", ("82 F.R. 16788, 16789 4/6/2017",)),
        ("64 FR 28909, 77 FR 58006 (no. 182)", ("64 FR 28909", "77 FR 58006 (no. 182)")),
        ("Notice 1958, Vol. 59, No. 44, 3/07/94", ("Notice 1958, Vol. 59, No. 44, 3/07/94",)),
        ("83F.R. 65340 12/20/2018", ("83F.R. 65340 12/20/2018",)),
        ("84 FR 40241, 84 FR 40241", ("84 FR 40241",)),
        ("", ()),
    ],
)
def test_citations_run_together_are_told_apart(text: str, parts: tuple[str, ...]) -> None:
    assert citations(text) == (parts, ())


@pytest.mark.parametrize("text", ["88 FR", "76 FR No. 197 (10/12/2011)", "see the notice", "87 F.R. 1 1/2/22, 88 8 1/2/23"])
def test_what_is_no_whole_citation_is_kept_and_named(text: str) -> None:
    found, unread = citations(f"85 FR 34501; {text}")

    assert found[0] == "85 FR 34501" or found == unread
    assert unread
    assert text.split()[-1] in found[-1]


@given(st.text(alphabet="0123456789 FR.,;/and()Vol", max_size=60))
def test_no_digit_of_a_citation_text_is_lost(text: str) -> None:
    found, unread = citations(text)

    kept = {digit for part in found for digit in part if digit.isdigit()}
    assert kept == {digit for digit in text if digit.isdigit()}
    assert set(unread) <= set(found)


@pytest.mark.parametrize(
    ("requirement", "numbers"),
    [
        ("For all items subject to the EAR, see §§ 734.9(e)1 and 744.11 of the EAR2", ("1",)),
        ("For all items subject to the EAR, see §§ 734.9(e) 1 and 744.11 of the EAR 2", ("1",)),
        ("For All Items Subject to the EAR (See §734.9(g), 3 §746.8(a)(3), and §744.21(b) of the EAR).", ("3",)),
        ("For all items subject to the EAR (See §§734.9(g)3, 746.8(a)(3), and 744.2l(b) of the EAR)", ("3",)),
        ("For all items subject to the EAR. (See §§ 734.9(e)(2) and 744.11 of the EAR)4", ("4",)),
        ("For All Items Subject to the EAR (See §734.9(e), and 744.11 of the EAR)4.", ("4",)),
        ("For all items subject to the EAR (See §§734.4(a)(9), 734.9(e)(3), and 744.11 of the EAR)5", ("5",)),
    ],
)
def test_a_flattened_superscript_is_read_as_its_footnote(requirement: str, numbers: tuple[str, ...]) -> None:
    assert footnotes(requirement) == Footnotes(numbers)


def test_a_requirement_that_does_not_cite_734_9_has_no_footnotes() -> None:
    assert footnotes("For all items subject to the EAR (See §744.11 of the EAR)") == Footnotes()


def test_a_longer_number_behind_a_paragraph_is_no_footnote() -> None:
    assert footnotes("(See §§ 734.9(e)10 of the EAR)") == Footnotes(unread=True)


def test_a_paragraph_without_its_digit_is_inferred_and_a_bare_one_is_not() -> None:
    assert footnotes("(See §§ 734.9(g), 746.8(a)(3) of the EAR)") == Footnotes(("3",), inferred=True)
    assert footnotes("(See §§ 734.9(e)(2) and 744.11 of the EAR)") == Footnotes(("4",), inferred=True)
    assert footnotes("(See §734.9(e) and §744.11 of the EAR)") == Footnotes(unread=True)


@pytest.mark.parametrize(
    ("text", "identifier"),
    [
        ("Passport, 304555, EG", Identifier("passport", "304555", "EG")),
        ("Tax ID No., 7702235133, RU", Identifier("inn", "7702235133", "RU")),
        ("CO, 800166941-0, NIT #", Identifier("tax", "800166941-0", "CO")),
        ("Registration ID, 1027739002510, RU", Identifier("ogrn", "1027739002510", "RU")),
        ("7706061801, Tax ID No.", Identifier("tax", "7706061801")),
        ("Unified Social Credit Code (USCC), 9111000071093019X7, CN", Identifier("uscc", "9111000071093019X7", "CN")),
        ("Vessel Registration Identification, IMO 7406784", Identifier("imo", "7406784")),
        ("IMO 8898831, Vessel Registration Identification", Identifier("imo", "8898831")),
        ("Cedula No., 42895110, CO", Identifier("Cedula No.", "42895110", "CO")),
    ],
)
def test_a_number_is_an_identifier_in_either_layout(text: str, identifier: Identifier) -> None:
    assert read_ids(None, [text]) == Ids(identifiers=(identifier,))


def test_dates_of_issue_and_expiry_are_no_part_of_the_number() -> None:
    found = read_ids(None, ["Passport, 3545767791D, DE, 07 Aug 1998, 06 Aug 2008"])

    assert found.identifiers == (Identifier("passport", "3545767791D", "DE"),)
    assert found.other == (("Passport 3545767791D", "07 Aug 1998"), ("Passport 3545767791D", "06 Aug 2008"))


def test_remarks_among_the_ids_are_kept_and_directives_become_tags() -> None:
    directive = "Executive Order 13662 Directive Determination -, Subject to Directive 4"
    risk = "Secondary sanctions risk:, North Korea Sanctions Regulations, sections 510.201 and 510.210"

    found = read_ids(None, [directive, risk, "Website, fcpf.ru", "Listing Date (CMIC), 2021-06-03"])

    assert found.identifiers == ()
    assert found.tags == ("EO13662 Directive 4",)
    assert found.listed_on == date(2021, 6, 3)
    assert found.other == (
        ("Executive Order 13662 Directive Determination -", "Subject to Directive 4"),
        ("Secondary sanctions risk:", "North Korea Sanctions Regulations, sections 510.201 and 510.210"),
        ("Website", "fcpf.ru"),
        ("Listing Date (CMIC)", "2021-06-03"),
    )


def test_json_ids_keep_what_has_no_place_of_its_own() -> None:
    part = {"type": "Passport", "number": 77, "country": "Atlantis", "issue_date": "2001", "expiration_date": None}

    found = read_ids([part], [])

    assert found.identifiers == (Identifier("passport", "77"),)
    assert found.other == (("Passport 77", "issue_date 2001"), ("Passport 77", "Atlantis"))
