# ruff: noqa: E501
"""The lists of 15 CFR part 744 in the XML of the Electronic Code of Federal Regulations; each quirk in a few rows."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from screening.errors import ListError
from screening.formats import Context, Remark, RemarkKind, us_bis_ecfr
from screening.formats.entity_text import entry_text
from screening.model import Address, Alias, AliasKind, Entity, Relation
from screening.shipped import lists_folder
from screening.watchlist import definitions

PROGRAMMES = {
    "Supplement No. 4 to Part 744": "us-bis-el",
    "Supplement No. 6 to Part 744": "us-bis-uvl",
    "Supplement No. 7 to Part 744": "us-bis-meu",
}
CONTEXT = Context("us-bis-744", "title-15.xml", PROGRAMMES, definition="us-bis-744.yaml")
ALL_ITEMS = "For all items subject to the EAR. (See §744.11 of the EAR)"
ROW = f"<TR><TD>AFGHANISTAN</TD><TD>Ghoura, Kabul, Afghanistan.</TD><TD>{ALL_ITEMS}</TD><TD>Case by case.</TD><TD>76 FR 71869, 11/21/11.</TD></TR>"
UVL = "<TR><TD>CHINA</TD><TD>Beijing SWT Optical, Beijing, China.</TD><TD>86 FR 70017, 12/9/21.</TD></TR>"
MEU = "<TR><TD>CHINA</TD><TD>Academy of Aerospace Solid Propulsion Technology (AASPT)</TD><TD>85 FR 83799, 12/23/20.</TD></TR>"


def appendix(number: int, name: str, heads: str, rows: str) -> str:
    cells = "".join(f'<TH class="gpotbl_colhed" scope="col">{head}</TH>' for head in heads.split("|"))
    return (
        f'<DIV9 N="Supplement No. {number} to Part 744" NODE="15:2.1" TYPE="APPENDIX">'
        f"<HEAD>Supplement No. {number} to Part 744—{name}</HEAD><P>This supplement lists certain entities.</P>"
        f'<DIV><DIV class="gpotbl_div"><TABLE border="1" class="gpotbl_table"><THEAD><TR>{cells}</TR></THEAD>'
        f"<TBODY>{rows}</TBODY></TABLE></DIV></DIV></DIV9>"
    )


def part(el: str = ROW, uvl: str = UVL, meu: str = MEU) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<DIV5 N="744" TYPE="PART"><HEAD>PART 744</HEAD>'
        '<DIV8 N="§ 744.1" TYPE="SECTION"><HEAD>General</HEAD><P>See <I>Supplement No. 4 to Part 744</I>.</P></DIV8>'
        + appendix(4, "Entity List", "Country|Entity|License requirement|License review policy|Federal Register citation", el)
        + appendix(
            6, "Unverified List", "Country|Listed person and address|Federal Register citation and date of publication", uvl
        )
        + appendix(7, "MEU List", "Country|Entity|Federal Register citation", meu)
        + "</DIV5>"
    )


def row(country: str, entity: str, requirement: str = ALL_ITEMS, citation: str = "84 FR 22963, 5/21/19.") -> str:
    return f"<TR><TD>{country}</TD><TD>{entity}</TD><TD>{requirement}</TD><TD>Presumption of denial.</TD><TD>{citation}</TD></TR>"


def read(tmp_path: Path, content: str) -> tuple[list[Entity], dict[RemarkKind, Remark]]:
    path = tmp_path / "title-15.xml"
    path.write_text(content, encoding="utf-8")
    result = us_bis_ecfr.read(path, CONTEXT)
    return list(result.entities), {remark.kind: remark for remark in result.notes.remarks()}


def refusal(tmp_path: Path, content: str) -> str:
    with pytest.raises(ListError) as refused:
        read(tmp_path, content)
    return str(refused.value)


# --- what is read ------------------------------------------------------------------------------------------------------


def test_the_three_lists_of_the_part_are_read_with_their_own_programmes(tmp_path: Path) -> None:
    entities, remarks = read(tmp_path, part())

    assert [(entity.name, entity.listings[0].programme, entity.countries) for entity in entities] == [
        ("Ghoura", "us-bis-el", ("AF",)),
        ("Beijing SWT Optical", "us-bis-uvl", ("CN",)),
        ("Academy of Aerospace Solid Propulsion Technology (AASPT)", "us-bis-meu", ("CN",)),
    ]
    assert remarks == {}
    listing = entities[0].listings[0]
    assert (listing.requirement, listing.policy) == (ALL_ITEMS, "Case by case.")
    assert (listing.citations, listing.start) == (("76 FR 71869, 11/21/11",), date(2011, 11, 21))


def test_other_names_stand_behind_dashes_and_addresses_behind_them(tmp_path: Path) -> None:
    entity = (
        "Huawei Technologies Co., Ltd. (Huawei), a.k.a., the following two aliases:<br/>—Shenzhen Huawei Technologies; <I>and</I><br/>"
        "—Huawei Technologies Company.<br/>Bantian Huawei Base, Longgang District, Shenzhen, 518129, China; <E T='03'>and</E> 2 Road, Wuhan, China."
    )
    (huawei, *_), _ = read(tmp_path, part(row("CHINA, PEOPLE'S REPUBLIC OF", entity)))

    assert huawei.names == (
        Alias("Huawei Technologies Co., Ltd. (Huawei)", AliasKind.PRIMARY),
        Alias("Shenzhen Huawei Technologies", AliasKind.STRONG),
        Alias("Huawei Technologies Company", AliasKind.STRONG),
        Alias("Huawei Technologies Co., Ltd.", AliasKind.EMBEDDED),
        Alias("Huawei", AliasKind.EMBEDDED),
    )
    assert huawei.addresses == (
        Address("Bantian Huawei Base, Longgang District, Shenzhen, 518129, China", "CN"),
        Address("2 Road, Wuhan, China.", "CN"),
    )
    assert huawei.countries == ("CN",)


def test_the_country_stands_once_and_reserved_rows_are_no_entries(tmp_path: Path) -> None:
    rows = row("ARMENIA", "Tako LLC, 17 Garegin Nzhdehi Street, Yerevan, Armenia.") + row("", "Medisar LLC, Yerevan.")
    rows += "<TR><TD>BELIZE</TD><TD>[Reserved]</TD><TD/><TD/><TD/></TR>"

    entities, remarks = read(tmp_path, part(rows))

    assert [(entity.name, entity.countries) for entity in entities[:-2]] == [("Tako LLC", ("AM",)), ("Medisar LLC", ("AM",))]
    assert remarks == {}


@pytest.mark.parametrize(
    ("requirement", "numbers"),
    [
        ("For all items subject to the EAR, see §§ 734.9(e)<sup>1</sup> and 744.11 of the EAR <sup>2</sup>", ("1",)),
        ('All items (See §§ 734.9(g),<E T="51">3</E> 746.8(a)(3), and 744.21(b) of the EAR)', ("3",)),
        ("For all items subject to the EAR. (See §§ 734.9(e)(2) and 744.11 of the EAR)<SU>4</SU>", ("4",)),
        ("For all items (See §§734.4(a)(9), 734.9(e)(3), and 744.11 of the EAR)<sup>5</sup>", ("5",)),
        ("For all items subject to the EAR. (See §§ 734.9(e)(2) and 744.11 of the EAR)4", ("4",)),
    ],
)
def test_footnotes_are_read_from_superscripts_and_without_them_from_the_text(
    tmp_path: Path, requirement: str, numbers: tuple[str, ...]
) -> None:
    (entity, *_), remarks = read(tmp_path, part(row("CHINA", "X Co., Ltd., Beijing, China.", requirement)))

    assert entity.listings[0].footnotes == numbers
    assert remarks == {}


def test_a_footnote_that_is_new_and_a_citation_of_734_9_without_one_are_remarked_on(tmp_path: Path) -> None:
    rows = row("CHINA", "X Co., Ltd., Beijing, China.", "All items (See §744.11 of the EAR)<sup>6</sup>")
    rows += row("", "Y Co., Ltd., Beijing, China.", "All items (See §734.9 of the EAR)")
    rows += row("", "Z Co., Ltd., Beijing, China.", "All items (See §§734.9(g) and 746.8 of the EAR)")

    entities, remarks = read(tmp_path, part(rows))

    assert remarks[RemarkKind.FOOTNOTE_UNREAD].count == 2
    assert [entity.listings[0].tags for entity in entities[:3]] == [
        ("footnote-unread",),
        ("footnote-unread",),
        ("footnote-3-inferred",),
    ]
    assert entities[2].listings[0].footnotes == ("3",)


def test_rows_below_an_entry_are_its_addresses_or_parties_that_belong_to_it(tmp_path: Path) -> None:
    below = "<TR><TD/><TD>{}</TD><TD/><TD/><TD/></TR>"
    rows = row("CHINA", "CASIC Second Academy, a.k.a., the following one alias:<br/>—Second Planning Department.")
    rows += below.format(
        "The following addresses apply to the entity and its institutions: 50 Yongding Road, Beijing, China; and 51 Yongding Road, Beijing, China."
    )
    rows += below.format("Subordinate institution")
    rows += below.format("Beijing Laiyin Company Ltd, 4 Jiuxianqiao Road, Beijing, China.")

    (academy, laiyin, *_), remarks = read(tmp_path, part(rows))

    assert [address.text for address in academy.addresses] == [
        "50 Yongding Road, Beijing, China",
        "51 Yongding Road, Beijing, China.",
    ]
    assert laiyin.name == "Beijing Laiyin Company Ltd"
    assert laiyin.relations == (Relation("subordinate institution of", "CASIC Second Academy"),)
    assert laiyin.listings == academy.listings
    assert remarks[RemarkKind.UNREAD_VALUE].count == 1


def test_a_party_named_behind_its_parent_is_listed_under_its_own_name() -> None:
    entry = entry_text(
        "China Electronics Technology Group Corporation 13th Research Institute (CETC 13) subordinate institution: Bowei"
        " Integrated Circuits, a.k.a., the following one alias:\n—Hebei Bowei Integrated.\n113 Hezuo Road, Shijiazhuang, China."
    )

    assert (entry.name, entry.aliases) == ("Bowei Integrated Circuits", [("Hebei Bowei Integrated", AliasKind.STRONG)])
    assert entry.relation == (
        "subordinate institution of",
        "China Electronics Technology Group Corporation 13th Research Institute (CETC 13)",
    )


@pytest.mark.parametrize(
    ("text", "name", "aliases", "addresses"),
    [
        ("Suntop Semiconductor Co., LTD., No. 34 Street, Hong Kong.", "Suntop Semiconductor Co., LTD.", [], ["No. 34 Street, Hong Kong."]),
        ("Incomp Limited, One Capital, Hong Kong", "Incomp Limited", [], ["One Capital, Hong Kong"]),
        ("Megel", "Megel", [], []),
        ("Y Inc. (a.k.a. YI and Why Inc.), 5 Road, Oslo", "Y Inc.", ["YI", "Why Inc."], ["5 Road, Oslo"]),
        ("Bel Huawei Technologies LLC, a.k.a., the following one alias:\n—BellHuawei Technologies LLC, 5 Avenue, Minsk, Belarus.",
         "Bel Huawei Technologies LLC", ["BellHuawei Technologies LLC"], ["5 Avenue, Minsk, Belarus."]),
        ("Zhipu, a.k.a., the following two aliases: —Zhipu AI; and —Knowledge Atlas Co., Ltd.\n1 Road, Beijing, China",
         "Zhipu", ["Zhipu AI", "Knowledge Atlas Co., Ltd."], ["1 Road, Beijing, China"]),
        ("Lim, Singapore (See alternate addresses under China)", "Lim", [], ["Singapore"]),
    ],
)  # fmt: skip
def test_an_entry_is_taken_apart(text: str, name: str, aliases: list[str], addresses: list[str]) -> None:
    entry = entry_text(text)

    assert (entry.name, [alias for alias, _ in entry.aliases], entry.addresses) == (name, aliases, addresses)


def test_former_names_are_former(tmp_path: Path) -> None:
    entry = entry_text("New Name LLC, f.k.a., the following one alias:\n—Old Name LLC.\nMoscow, Russia.")

    assert entry.aliases == [("Old Name LLC", AliasKind.FORMER)]


def test_an_address_listed_as_a_party_is_kept_and_its_label_never_a_name(tmp_path: Path) -> None:
    (entity, *_), remarks = read(tmp_path, part(row("CHINA", "Address 01, Unit D, 18 Luard Rd, Wan Chai, Hong Kong.")))

    assert {alias.kind for alias in entity.names} == {AliasKind.LABEL}
    assert entity.addresses == (Address("Unit D, 18 Luard Rd, Wan Chai, Hong Kong.", "HK"),)
    assert remarks[RemarkKind.ADDRESS_ROW].count == 1


def test_the_text_of_an_entry_is_kept_as_printed_and_its_id_stays_when_addresses_change(tmp_path: Path) -> None:
    (one, *_), _ = read(tmp_path, part(row("CHINA", "X Co., Ltd., Beijing, China.")))
    (two, *_), _ = read(
        tmp_path, part(row("CHINA", "X Co., Ltd., Shanghai, China.", citation="84 FR 1, 5/21/19; 85 FR 2, 6/1/20."))
    )

    assert ("entry as printed", "X Co., Ltd., Beijing, China.") in one.other
    assert one.id == two.id
    assert two.listings[0].start == date(2019, 5, 21)  # the oldest citation


def test_footnotes_below_the_table_are_no_entries_and_other_odd_rows_are_broken(tmp_path: Path) -> None:
    rows = (
        ROW
        + "<TR><TD colspan='5'><sup>1</sup> For this entity, items subject to the EAR includes foreign-produced items.</TD></TR>"
    )
    rows += "<TR><TD>X</TD><TD>Y</TD></TR>" + "<TR><TD>CUBA</TD><TD/><TD>All items</TD><TD/><TD/></TR>"

    entities, remarks = read(tmp_path, part(rows))

    assert len(entities) == 3
    assert remarks[RemarkKind.BROKEN].count == 2


# --- what is refused ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "is empty"),
        ("<!DOCTYPE html><html><body>Sign in</body></html>", "web page"),
        ('<?xml version="1.0"?><!DOCTYPE DIV5 [<!ENTITY x "y">]><DIV5 N="744"/>', "DOCTYPE"),
        (part()[:-200], "is not whole"),
        ('<?xml version="1.0"?><DIV5 N="745"></DIV5>', "is XML without Supplement No. 4 to Part 744, Supplement No. 6"),
        (part().replace("Supplement No. 6 to Part 744\"", "Supplement No. 8 to Part 744\""), "without Supplement No. 6"),
        (part().replace(">License review policy<", ">Colour<"), 'a column "Colour"'),
        (part(meu=""), "holds no entries in Supplement No. 7"),
    ],
)  # fmt: skip
def test_what_is_not_the_whole_part_is_refused(tmp_path: Path, content: str, says: str) -> None:
    message = refusal(tmp_path, content)

    assert says in message
    assert "Nothing was stored" in message


def test_the_shipped_definition_reads_the_part() -> None:
    definition = definitions(lists_folder())["us-bis-744"]

    assert definition.programmes == PROGRAMMES
    assert definition.reader is us_bis_ecfr.read
