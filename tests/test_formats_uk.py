"""The lists of the United Kingdom: the UK Sanctions List as CSV and XML, and OFSI's list that it replaced."""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from screening.errors import ListError
from screening.formats import Context, Reader, RemarkKind, uk_ofsi, uk_sl
from screening.formats.uk_party import regime
from screening.model import Address, Alias, AliasKind, Entity, Identifier, Kind, Listing, Relation
from screening.watchlist import definitions

REAL = Path(__file__).parents[2] / "shared" / "data" / "lists"
DEFINITIONS = Path(__file__).parents[1] / "lists"
CONTEXT = Context("uk-sl", "list", {"Afghanistan": "uk-sl", "Russia": "uk-sl"}, definition="uk-sl.yaml")
OFSI = Context("uk-ofsi", "ConList.csv", {"Syria": "uk-ofsi", "Russia": "uk-ofsi"}, definition="uk-ofsi.yaml")
AFGHANISTAN = "The Afghanistan (Sanctions) (EU Exit) Regulations 2020"
RUSSIA = "The Russia (Sanctions) (EU Exit) Regulations 2019"

PERSON = {
    "Last Updated": "14/04/2026",
    "Unique ID": "AFG0006",
    "OFSI Group ID": "7172",
    "UN Reference Number": "TAi.002",
    "Regime Name": AFGHANISTAN,
    "Designation Type": "Individual",
    "Designation source": "UN",
    "Sanctions Imposed": "Asset freeze|Travel Ban",
    "Date Designated": "25/01/2001",
}
SHIP = {
    "Unique ID": "RUS2001",
    "Name 6": "TANKER",
    "Name type": "Primary name",
    "Regime Name": RUSSIA,
    "Designation Type": "Ship",
    "Sanctions Imposed": "Prohibition of port entry",
    "Date Designated": "09/05/2025",
    "IMO number": "IMO9562233",
    "Current believed flag of ship": "Comoros",
    "Previous flags": "India",
    "Current owner/operator (s)": "Global United Shipping",
    "Type of ship": "Oil tanker",
}
FIRM = {
    "Unique ID": "RUS0001",
    "Name 6": "ACME BANK",
    "Name type": "Primary Name",
    "Regime Name": RUSSIA,
    "Designation Type": "Entity",
    "Sanctions Imposed": "Asset freeze",
    "Business registration number (s)": "(1) OGRN: 1027700132195 (2) INN 7707083893 (3) FC-77",
    "Parent company": "ACME HOLDING",
    "Subsidiaries": "ACME LEASING",
    "UK Statement of Reasons": "ACME BANK is owned or controlled by OAO MOTHER.",
}
ROWS = (
    {**PERSON, "Name 1": "MOHAMMAD", "Name 2": "HASSAN", "Name 6": "AKHUND", "Name type": "Primary Name", "D.O.B": "dd/mm/1945"},
    {**PERSON, "Name 6": "Haji Hassan", "Name type": "ALias", "Alias strength": "Low quality a.k.a", "D.O.B": "01/03/1958"},
    {**PERSON, "Name non-latin script": "محمد حسن آخوند", "Address Line 1": "Shop 4", "Address Line 6": "Kabul",
     "Address Country": "Afghanistan", "Passport number": "P0458", "Passport additional information": "expired",
     "Nationality(/ies)": "Afghanistan", "Town of birth": "Lakhi village", "Country of birth": "Afghanistan"},
    SHIP,
    FIRM,
)  # fmt: skip


def table(
    *rows: dict[str, str],
    columns: tuple[str, ...] = uk_sl.COLUMNS,
    first: str = "Report Date: 13-Feb-2026\n",
    delimiter: str = ",",
) -> str:
    text = io.StringIO()
    text.write(first)
    writer = csv.DictWriter(text, columns, restval="", lineterminator="\n", delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def read(
    tmp_path: Path, content: str | bytes, context: Context = CONTEXT, reader: Reader = uk_sl.read
) -> tuple[dict[str, Entity], dict[RemarkKind, int], date | None]:
    path = tmp_path / "list"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    result = reader(path, context)
    entities = {entity.id: entity for entity in result.entities}
    return entities, {remark.kind: remark.count for remark in result.notes.remarks()}, result.published


def refusal(tmp_path: Path, content: str | bytes, context: Context = CONTEXT, reader: Reader = uk_sl.read) -> str:
    with pytest.raises(ListError) as refused:
        read(tmp_path, content, context, reader)
    return str(refused.value)


def test_the_rows_of_a_party_become_one_entity(tmp_path: Path) -> None:
    entities, remarks, published = read(tmp_path, table(*ROWS))

    assert (list(entities), remarks, published) == (["AFG0006", "RUS2001", "RUS0001"], {}, date(2026, 2, 13))
    person = entities["AFG0006"]
    assert person.names == (
        Alias("MOHAMMAD HASSAN AKHUND", AliasKind.PRIMARY),
        Alias("Haji Hassan", AliasKind.WEAK),
        Alias("محمد حسن آخوند", AliasKind.ORIGINAL_SCRIPT),
    )
    assert (person.kind, person.countries, person.births) == (Kind.PERSON, ("AF",), ("1945", "1958-03-01"))
    assert person.addresses == (Address("Shop 4, Kabul, Afghanistan", "AF"),)
    assert person.birth_places == ("Lakhi village, Afghanistan",)
    assert person.identifiers == (Identifier("passport", "P0458"),)
    assert ("passport P0458", "expired") in person.other
    assert person.listings == (
        Listing(
            "uk-sl",
            citations=("AFG0006", "TAi.002"),
            start=date(2001, 1, 25),
            tags=(AFGHANISTAN, "Asset freeze", "Travel Ban"),
        ),
    )


@pytest.mark.parametrize("delimiter", ["\t", ";", "|"])
def test_the_table_as_text_with_another_delimiter_gives_the_same_entities(tmp_path: Path, delimiter: str) -> None:
    assert read(tmp_path, table(*ROWS, delimiter=delimiter)) == read(tmp_path, table(*ROWS))


def test_the_list_as_prose_is_refused(tmp_path: Path) -> None:
    text = "UK Sanctions List\nReport Date: 13-Feb-2026\n\nAFG0006\nPrimary name: MOHAMMAD HASSAN AKHUND\n"

    assert 'no line of it is a header with the column "Name 6"' in refusal(tmp_path, text)


def test_ships_and_firms_keep_what_names_them_and_whose_they_are(tmp_path: Path) -> None:
    entities, _, _ = read(tmp_path, table(*ROWS))
    ship, firm = entities["RUS2001"], entities["RUS0001"]

    assert (ship.kind, ship.countries, ship.identifiers) == (Kind.VESSEL, ("KM",), (Identifier("imo", "9562233"),))
    assert ship.relations == (Relation("owner or operator", "Global United Shipping"),)
    assert {("former vessel flag", "India"), ("vessel_type", "Oil tanker")} <= set(ship.other)
    assert set(firm.identifiers) == {
        Identifier("ogrn", "1027700132195"),
        Identifier("inn", "7707083893"),
        Identifier("registration", "FC-77"),
    }
    assert Relation("parent company", "ACME HOLDING") in firm.relations
    assert Relation("subsidiary", "ACME LEASING") in firm.relations
    assert Relation("owned or controlled by", "OAO MOTHER") in firm.relations


XML = f"""<?xml version="1.0" encoding="utf-8"?><Designations><DateGenerated>13/02/2026</DateGenerated>
<Designation><LastUpdated>14/04/2026</LastUpdated><DateDesignated>25/01/2001</DateDesignated><UniqueID>AFG0006</UniqueID>
<OFSIGroupID>7172</OFSIGroupID><UNReferenceNumber>TAi.002</UNReferenceNumber>
<Names><Name><Name1>MOHAMMAD</Name1><Name2>HASSAN</Name2><Name6>AKHUND</Name6><NameType>Primary Name</NameType></Name>
<Name><Name6>Haji Hassan</Name6><NameType>ALias</NameType><AliasStrength>Low quality a.k.a</AliasStrength></Name></Names>
<NonLatinNames><NonLatinName><NameNonLatinScript>محمد حسن آخوند</NameNonLatinScript></NonLatinName></NonLatinNames>
<RegimeName>{AFGHANISTAN}</RegimeName><IndividualEntityShip>Individual</IndividualEntityShip>
<DesignationSource>UN</DesignationSource><SanctionsImposed>Asset freeze|Travel Ban</SanctionsImposed>
<Addresses><Address><AddressLine1>Shop 4</AddressLine1><AddressLine6>Kabul</AddressLine6>
<AddressCountry>Afghanistan</AddressCountry></Address></Addresses>
<IndividualDetails><Individual><DOBs><DOB>dd/mm/1945</DOB><DOB>01/03/1958</DOB></DOBs><PassportDetails><Passport>
<PassportNumber>P0458</PassportNumber><PassportAdditionalInformation>expired</PassportAdditionalInformation></Passport>
</PassportDetails><Nationalities><Nationality>Afghanistan</Nationality></Nationalities><BirthDetails><Location>
<TownOfBirth>Lakhi village</TownOfBirth><CountryOfBirth>Afghanistan</CountryOfBirth></Location></BirthDetails></Individual>
</IndividualDetails></Designation></Designations>"""


def test_the_xml_gives_the_same_entity_as_the_table(tmp_path: Path) -> None:
    from_xml, remarks, published = read(tmp_path, XML)
    from_table, _, _ = read(tmp_path, table(*ROWS))
    one, other = from_xml["AFG0006"], from_table["AFG0006"]

    assert (remarks, published) == ({}, date(2026, 2, 13))
    assert set(one.other) == set(other.other)
    assert (one.names, one.listings, one.births, one.birth_places, one.addresses, one.identifiers, one.countries) == (
        other.names,
        other.listings,
        other.births,
        other.birth_places,
        other.addresses,
        other.identifiers,
        other.countries,
    )


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "is empty"),
        ("<html><body>Just a moment</body></html>", "web page"),
        (table(*ROWS, columns=(*uk_sl.COLUMNS, "Surprise")), '"Surprise"'),
        (table(*ROWS, columns=(*uk_sl.COLUMNS, "Title")), "twice"),
        (table(), "holds no party"),
        (table(*ROWS).encode("utf-16"), "is not UTF-8"),
        (table({**FIRM, "Regime Name": "The Atlantis Regulations 2030"}), '"Atlantis"'),
        ("Last Updated,04/05/2022\n" + table(columns=uk_ofsi.COLUMNS, first=""), "closed"),
        (XML[:-200], "not whole"),
        (XML.replace("<OFSIGroupID>", "<Rank>1</Rank><OFSIGroupID>"), '"Rank"'),
        (XML.replace("<Designations>", "<!DOCTYPE x><Designations>"), "document type"),
        ("<Designations/>", "holds no records"),
    ],
)
def test_a_file_that_is_not_the_whole_list_is_refused(tmp_path: Path, content: str | bytes, told: str) -> None:
    assert told in refusal(tmp_path, content)


def test_a_row_that_breaks_off_is_counted_as_missing(tmp_path: Path) -> None:
    whole = table(*ROWS)

    assert read(tmp_path, whole[: whole.rindex("Entity")])[1] == {RemarkKind.BROKEN: 1}


@pytest.mark.parametrize(
    ("label", "short"),
    [
        (RUSSIA, "Russia"),
        ("The Global Human Rights Sanctions Regulations 2020", "Global Human Rights"),
        ("The ISIL (Da'esh) and Al-Qaida (United Nations Sanctions) (EU Exit) Regulations 2019", "ISIL (Da'esh) and Al-Qaida"),
        ("The Counter-Terrorism (International Sanctions) (EU Exit) Regulations 2019", "Counter-Terrorism"),
        ("The Iran (Sanctions) Regulations 2023", "Iran"),
        ("Syria", "Syria"),
    ],
)
def test_a_regime_is_known_by_its_subject(label: str, short: str) -> None:
    assert regime(label) == short


# --- OFSI --------------------------------------------------------------------------------------------------------------

TARGET = {
    "Name 6": "AL-ASSAD",
    "Name 1": "Bashar",
    "Group Type": "Individual",
    "Alias Type": "Primary name",
    "Regime": "Syria",
    "Listed On": "02/12/2011",
    "Last Updated": "14/02/2022",
    "Group ID": "12431",
    "DOB": "(1) 00/00/1965 (2) 11/09/1965",
    "Passport Number": "(1) 223611 (2) C00146605",
    "Passport Details": "(1) Syrian (2) Diplomatic",
    "Nationality": "(1) Syria (2) Russia",
    "Town of Birth": "(1) Damascus (2) Aleppo",
    "Country of Birth": "(1) Syria (2) Syria",
    "Other Information": "(UK Sanctions List Ref):SYR0306 (UN Ref):SYi.001 (UK Statement of Reasons):Head of state.",
}
OTHER = {**TARGET, "Name 6": "BASHAR", "Name 1": "", "Alias Type": "AKA", "Alias Quality": "Low quality"}
PLANT = {
    "Name 6": "MEZZEH WORKS",
    "Group Type": "Entity",
    "Alias Type": "Primary name",
    "Regime": "Syria",
    "Group ID": "9",
    "Other Information": "(UK Sanctions List Ref):SYR0400. (Business Reg No):INN: 7707083893. (Parent company):SSRC",
}


def ofsi(*rows: dict[str, str], day: str = "04/05/2022") -> str:
    return table(*rows, columns=uk_ofsi.COLUMNS, first=f"Last Updated,{day}" + "," * 34 + "\n")


def test_the_old_list_is_read_with_what_its_cells_number(tmp_path: Path) -> None:
    entities, remarks, published = read(tmp_path, ofsi(TARGET, OTHER, PLANT), OFSI, uk_ofsi.read)
    person, plant = entities["12431"], entities["9"]

    assert (remarks, published) == ({}, date(2022, 5, 4))
    assert person.names == (Alias("Bashar AL-ASSAD", AliasKind.PRIMARY), Alias("BASHAR", AliasKind.WEAK))
    assert person.births == ("1965", "1965-09-11")
    assert person.birth_places == ("Damascus, Syria", "Aleppo, Syria")
    assert person.countries == ("SY", "RU")
    assert person.identifiers == (Identifier("passport", "223611"), Identifier("passport", "C00146605"))
    assert person.listings == (Listing("uk-ofsi", citations=("SYR0306", "SYi.001"), start=date(2011, 12, 2), tags=("Syria",)),)
    assert plant.identifiers == (Identifier("inn", "7707083893"),)
    assert plant.relations == (Relation("parent company", "SSRC"),)
    assert plant.listings[0].citations == ("SYR0400",)


def test_a_file_of_a_day_after_the_list_was_closed_is_refused(tmp_path: Path) -> None:
    assert "closed on 2026-01-28" in refusal(tmp_path, ofsi(TARGET, day="28/01/2026"), OFSI, uk_ofsi.read)
    assert len(read(tmp_path, ofsi(TARGET, day="27/01/2026"), OFSI, uk_ofsi.read)[0]) == 1


@pytest.mark.skipif(not REAL.exists(), reason="the real lists are not here")
def test_the_real_old_list_is_read_whole() -> None:
    """Counted with another reader: distinct values of the column Group ID, and names put together from their columns."""
    path = REAL / "uk_ofsi_2022-05" / "ConList.xlsx"
    result = uk_ofsi.read(path, definitions(DEFINITIONS)["uk-ofsi"].context(path.name))
    entities = {entity.id: entity for entity in result.entities}

    rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_name("Data").to_python()
    header = [str(cell) for cell in rows[1]]
    records = [dict(zip(header, map(str, row), strict=True)) for row in rows[2:]]
    assert len(entities) == len({record["Group ID"] for record in records}) == 3430
    assert result.notes.count(RemarkKind.BROKEN) == 0
    for record in records:
        name = " ".join(" ".join(record[f"Name {part}"] for part in (1, 2, 3, 4, 5, 6)).split())
        assert name in {alias.text for alias in entities[record["Group ID"]].names}


@pytest.mark.skipif(not REAL.exists(), reason="the real lists are not here")
@pytest.mark.parametrize("name", ["subject_names.csv", "subjects.csv", "uk_sanctions_transformed.xlsx"])
def test_the_uk_list_as_others_have_split_it_is_refused(name: str) -> None:
    path = REAL / "uk_sanctions_list_2026-05" / name

    with pytest.raises(ListError, match="is not this list"):
        list(uk_sl.read(path, CONTEXT).entities)
