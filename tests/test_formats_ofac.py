"""OFAC's lists in their three forms: the same party comes out of each, and a set that is not whole is refused."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from screening.errors import ListError
from screening.formats import Context, RemarkKind, ofac
from screening.model import Address, Alias, AliasKind, Entity, Identifier, Kind, Listing, Relation
from screening.watchlist import definitions

REAL = Path(__file__).parents[2] / "shared" / "data" / "lists"
PROGRAMMES = {
    "DPRK3": "us-ofac-sdn",
    "CYBER2": "us-ofac-sdn",
    "CUBA": "us-ofac-sdn",
    "NS-PLC": "us-ofac-plc",
    "CMIC-EO13959": "us-ofac-cmic",
}
CONTEXT = Context("us-ofac-sdn", "sdn", PROGRAMMES, definition="us-ofac-sdn.yaml")

N = "-0- "
SDN = (
    f'28264,"LI, Jiadong","individual","DPRK3] [CYBER2","Mr.",{N},{N},{N},{N},{N},{N},"DOB 10 Jan 1987; alt. DOB 1988; '
    'POB Liaoning, China; nationality China; Gender Male; Passport G123 (China) expires 03 May 2030; P"\n'
    f'36,"AEROCARIBBEAN AIRLINES",{N},"CUBA",{N},{N},{N},{N},{N},{N},{N},{N}\n'
    f'4238,"MAR AZUL","vessel","CUBA",{N},"CL2192","Tug",{N},"212","Cuba","Samir de Navegacion S.A.",'
    "\"Vessel Registration Identification IMO 7406784; f.k.a. 'ANA I'.\"\n"
)
ALT = f"""36,12,"aka","AERO-CARIBBEAN",{N}
36,13,"fka","CARIBBEAN AIR",{N}
28264,14,"nka","LI, Jia Dong",{N}
"""
ADD = f"""36,25,{N},"Havana","Cuba",{N}
28264,26,{N},{N},{N},{N}
"""
COMMENTS = (
    '28264,"hone Number 8613314257947; Unified Social Credit Code (USCC) 91440300279526153M (China); '
    "a.k.a. 'blackjack1987'; Linked To: LAZARUS GROUP.\"\n"
)
PARTS = {"sdn.csv": SDN, "alt.csv": ALT, "add.csv": ADD, "sdn_comments.csv": COMMENTS}


def folder(tmp_path: Path, **changes: str | bytes | None) -> Path:
    """The four parts in a folder, with some of them changed or left out; a name's underscore stands for its dot."""
    parts: dict[str, str | bytes | None] = dict(PARTS)
    parts.update({name.replace("__", "."): content for name, content in changes.items()})
    for name, content in parts.items():
        if content is not None:
            (tmp_path / name).write_bytes(content.encode() if isinstance(content, str) else content)
    return tmp_path


def read(path: Path, context: Context = CONTEXT) -> tuple[dict[str, Entity], dict[RemarkKind, int], date | None]:
    result = ofac.read(path, context)
    entities = {entity.id: entity for entity in result.entities}
    return entities, {remark.kind: remark.count for remark in result.notes.remarks()}, result.published


def refusal(path: Path, context: Context = CONTEXT) -> str:
    with pytest.raises(ListError) as refused:
        read(path, context)
    return str(refused.value)


# --- the CSV files -----------------------------------------------------------------------------------------------------


def test_a_party_is_put_together_from_the_four_parts(tmp_path: Path) -> None:
    entities, remarks, published = read(folder(tmp_path))

    assert (list(entities), remarks, published) == (["28264", "36", "4238"], {}, None)
    person = entities["28264"]
    assert person.names == (
        Alias("LI, Jiadong", AliasKind.PRIMARY),
        Alias("LI, Jia Dong", AliasKind.STRONG),
        Alias("blackjack1987", AliasKind.WEAK),
    )
    assert (person.kind, person.countries, person.births, person.birth_places) == (
        Kind.PERSON,
        ("CN",),
        ("1987-01-10", "1988"),
        ("Liaoning, China",),
    )
    assert person.identifiers == (
        Identifier("ofac-uid", "28264"),
        Identifier("passport", "G123", "CN"),
        Identifier("uscc", "91440300279526153M", "CN"),
    )
    assert person.relations == (Relation("linked to", "LAZARUS GROUP"),)
    assert person.listings == (Listing("us-ofac-sdn", tags=("DPRK3", "CYBER2")),)
    assert "Passport G123 (China) expires 03 May 2030; Phone Number 8613314257947" in str(person.remarks)


def test_a_firm_and_a_vessel_keep_aliases_addresses_and_what_names_a_ship(tmp_path: Path) -> None:
    entities, _, _ = read(folder(tmp_path))
    firm, vessel = entities["36"], entities["4238"]

    assert firm.kind is Kind.ORGANISATION
    assert firm.names[1:] == (Alias("AERO-CARIBBEAN", AliasKind.STRONG), Alias("CARIBBEAN AIR", AliasKind.FORMER))
    assert firm.addresses == (Address("Havana, Cuba", "CU"),)
    assert vessel.kind is Kind.VESSEL
    assert vessel.names[1:] == (Alias("ANA I", AliasKind.FORMER),)
    assert {Identifier("call-sign", "CL2192"), Identifier("imo", "7406784")} <= set(vessel.identifiers)
    assert {("vessel_type", "Tug"), ("gross_registered_tonnage", "212"), ("vessel_flag", "Cuba")} <= set(vessel.other)
    assert ("vessel_owner", "Samir de Navegacion S.A.") in vessel.other


def test_a_control_z_at_the_end_is_no_record(tmp_path: Path) -> None:
    changed = {name.replace(".", "__"): content + "\x1a" for name, content in PARTS.items()}

    assert len(read(folder(tmp_path, **changed))[0]) == 3


def test_header_rows_and_other_file_names_change_nothing(tmp_path: Path) -> None:
    (tmp_path / "plain").mkdir()
    (tmp_path / "headed").mkdir()
    headers = {
        "sdn.csv": "ID,Name,Type,Country,Title,Col_F,Col_G,Col_H,Col_I,Col_J,Col_K,Details\n",
        "alt.csv": "ent_num,alt_num,alt_type,alt_name,alt_remarks\n",
        "add.csv": "ID,Col_B,Address,City,Country,\n",
        "sdn_comments.csv": "ID,Comment\n",
    }
    for name, header in headers.items():
        (tmp_path / "headed" / f"my_{name}").write_text(header + PARTS[name] + "," * header.count(",") + "\n")

    assert read(tmp_path / "headed")[0] == read(folder(tmp_path / "plain"))[0]


@pytest.mark.parametrize("name", PARTS)
def test_a_missing_part_is_named(tmp_path: Path, name: str) -> None:
    told = refusal(folder(tmp_path, **{name.replace(".", "__"): None}))

    assert f"{name}" in told
    assert "Give all four files" in told


def test_one_file_alone_is_refused_with_what_to_give(tmp_path: Path) -> None:
    assert "Give all four files" in refusal(folder(tmp_path) / "sdn.csv")


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"sdn__csv": SDN.partition("\n")[2]}, "speaks of party 28264 (alt.csv, line 3), which sdn.csv does not hold"),
        ({"alt__csv": ""}, "alt.csv: is empty"),
        ({"more__csv": ALT}, "twice, in alt.csv and more.csv"),
        ({"sdn__csv": "<!DOCTYPE html><html></html>"}, "columns"),
        ({"sdn__csv": SDN.replace('"Mr."', '"Müller"').encode("latin-1")}, "is not UTF-8 text"),
        ({"sdn__csv": SDN.encode("utf-16")}, "is not UTF-8 text"),
        ({"sdn__csv": SDN.replace("CUBA", "ATLANTIS")}, '"ATLANTIS" (sdn.csv, line 2)'),
        ({"alt__csv": "a,b,c,d,e\n" + ALT + "a,b,c,d,e\n"}, "header a second time (line 5)"),
    ],
)
def test_parts_that_are_not_whole_or_not_ofacs_are_refused(
    tmp_path: Path, changes: dict[str, str | bytes | None], told: str
) -> None:
    message = refusal(folder(tmp_path, **changes))

    assert told in message
    assert "Nothing was stored." in message


def test_a_row_that_cannot_be_taken_apart_is_counted_as_missing(tmp_path: Path) -> None:
    broken = ALT + '36,15,"aka"\nx36,16,"aka","LOST",-0- \n'

    entities, remarks, _ = read(folder(tmp_path, alt__csv=broken))

    assert remarks == {RemarkKind.BROKEN: 2}
    assert "LOST" not in {alias.text for alias in entities["36"].names}


def test_an_unknown_kind_of_party_or_alias_is_kept_and_reported(tmp_path: Path) -> None:
    entities, remarks, _ = read(
        folder(tmp_path, sdn__csv=SDN.replace('"vessel"', '"balloon"'), alt__csv=ALT.replace('"nka"', '"qqq"'))
    )

    assert remarks == {RemarkKind.UNREAD_VALUE: 2}
    assert entities["4238"].kind is Kind.UNKNOWN
    assert ("type", "balloon") in entities["4238"].other


# --- simple XML --------------------------------------------------------------------------------------------------------

ENTRY = """<sdnEntry><uid>28264</uid><firstName>Jiadong</firstName><lastName>LI</lastName><title>Mr.</title>
<sdnType>Individual</sdnType><remarks>(Linked To: LAZARUS GROUP)</remarks>
<programList><program>DPRK3</program><program>CYBER2</program></programList>
<idList><id><uid>1</uid><idType>Passport</idType><idNumber>G123</idNumber><idCountry>China</idCountry>
<expirationDate>03 May 2030</expirationDate></id>
<id><uid>2</uid><idType>Unified Social Credit Code (USCC)</idType><idNumber>91440300279526153M</idNumber>
<idCountry>China</idCountry></id><id><uid>3</uid><idType>Gender</idType><idNumber>Male</idNumber></id></idList>
<akaList><aka><uid>14</uid><type>n.k.a.</type><category>strong</category><lastName>LI</lastName>
<firstName>Jia Dong</firstName></aka>
<aka><uid>15</uid><type>a.k.a.</type><category>weak</category><lastName>blackjack1987</lastName></aka></akaList>
<addressList><address><uid>26</uid><country>China</country></address></addressList>
<nationalityList><nationality><uid>5</uid><country>China</country><mainEntry>true</mainEntry></nationality></nationalityList>
<dateOfBirthList><dateOfBirthItem><uid>6</uid><dateOfBirth>10 Jan 1987</dateOfBirth><mainEntry>true</mainEntry></dateOfBirthItem>
<dateOfBirthItem><uid>7</uid><dateOfBirth>1988</dateOfBirth><mainEntry>false</mainEntry></dateOfBirthItem></dateOfBirthList>
<placeOfBirthList><placeOfBirthItem><uid>8</uid><placeOfBirth>Liaoning, China</placeOfBirth><mainEntry>true</mainEntry>
</placeOfBirthItem></placeOfBirthList></sdnEntry>"""
VESSEL = """<sdnEntry><uid>4238</uid><lastName>MAR AZUL</lastName><sdnType>Vessel</sdnType>
<programList><program>CUBA</program></programList><akaList><aka><uid>9</uid><type>f.k.a.</type><category>weak</category>
<lastName>ANA I</lastName></aka></akaList><vesselInfo><callSign>CL2192</callSign><vesselType>Tug</vesselType>
<vesselFlag>Cuba</vesselFlag><vesselOwner>Samir de Navegacion S.A.</vesselOwner>
<grossRegisteredTonnage>212</grossRegisteredTonnage>
</vesselInfo><idList><id><uid>4</uid><idType>Vessel Registration Identification</idType>
<idNumber>IMO 7406784</idNumber></id></idList>
</sdnEntry>"""


def simple(entries: str = ENTRY + VESSEL, count: int = 2) -> str:
    return (
        '<?xml version="1.0" standalone="yes"?><sdnList xmlns="http://tempuri.org/sdnList.xsd"><publshInformation>'
        f"<Publish_Date>03/04/2022</Publish_Date><Record_Count>{count}</Record_Count></publshInformation>{entries}</sdnList>"
    )


def write(tmp_path: Path, content: str | bytes) -> Path:
    path = tmp_path / "list.xml"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_the_simple_xml_gives_what_the_csv_files_give(tmp_path: Path) -> None:
    entities, remarks, published = read(write(tmp_path, simple()))
    (tmp_path / "csv").mkdir()
    from_csv, _, _ = read(folder(tmp_path / "csv"))

    assert (remarks, published) == ({}, date(2022, 3, 4))
    for uid in ("28264", "4238"):
        one, other = entities[uid], from_csv[uid]
        assert set(one.names) == set(other.names)
        assert (one.kind, one.countries, one.births, one.birth_places) == (
            other.kind,
            other.countries,
            other.births,
            other.birth_places,
        )
        assert set(one.identifiers) == set(other.identifiers)
        assert (one.relations, one.listings) == (other.relations, other.listings)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (simple(count=3), "says that it has 3 records and holds 2"),
        (simple()[:-30], "is not whole"),
        (simple(ENTRY.replace("<uid>28264</uid>", "<uid>28264</uid><surprise/>"), 1), '"surprise"'),
        (simple(ENTRY.replace("CYBER2", "CYBER9"), 1), '"CYBER9" (record 1, uid 28264)'),
        (simple("", 0), "holds no records"),
        ("<html><body>Sign in</body></html>", "web page"),
        ("<other/>", "begins with <other>"),
        ("", "is empty"),
    ],
)
def test_an_xml_file_that_is_not_the_whole_list_is_refused(tmp_path: Path, content: str, told: str) -> None:
    assert told in refusal(write(tmp_path, content))


# --- advanced XML ------------------------------------------------------------------------------------------------------


def values(table: str, **words: str) -> str:
    items = "".join(f'<{table} ID="{code.lstrip("_")}">{word}</{table}>' for code, word in words.items())
    return f"<{table}Values>{items}</{table}Values>"


TABLES = "".join(
    (
        values("AliasType", _1400="A.K.A.", _1401="F.K.A.", _1402="N.K.A.", _1403="Name"),
        values("Country", _1="China", _2="Cuba"),
        values("DetailReference", _7="Male", _8="Tug"),
        values("FeatureType", _1="Vessel Call Sign", _2="VESSEL TYPE", _3="Vessel Flag", _8="Birthdate", _9="Place of Birth"),
        values("FeatureType", _10="Nationality Country", _25="Location", _224="Gender", _30="Digital Currency Address - XBT"),
        values("IDRegDocType", _1571="Passport", _1626="Vessel Registration Identification"),
        values("LegalBasis", _1="Executive Order 13722 (DPRK)"),
        values("List", _1550="SDN List"),
        values("NamePartType", _1520="Last Name", _1521="First Name", _1525="Entity Name"),
        values("PartyType", _1="Individual", _2="Entity", _4="Transport"),
        '<PartySubTypeValues><PartySubType ID="1" PartyTypeID="4">Vessel</PartySubType>'
        '<PartySubType ID="3" PartyTypeID="2">Unknown</PartySubType>'
        '<PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType></PartySubTypeValues>',
        values("RelationType", _15003="Owned or Controlled By"),
        values("SanctionsType", _1="Program", _1705="Block"),
    )
)
LOCATIONS = """<Location ID="20"><LocationPart LocPartTypeID="1454"><LocationPartValue Primary="true" LocPartValueTypeID="1">
<Comment/><Value>Liaoning</Value></LocationPartValue></LocationPart>
<LocationCountry CountryID="1" CountryRelevanceID="2"/></Location>
<Location ID="21"><LocationCountry CountryID="1"/></Location>"""
DOCUMENTS = """<IDRegDocument ID="1" IDRegDocTypeID="1571" IdentityID="50" IssuedBy-CountryID="1" ValidityID="1"><Comment/>
<IDRegistrationNo>G123</IDRegistrationNo><IssuingAuthority/></IDRegDocument>
<IDRegDocument ID="2" IDRegDocTypeID="1626" IdentityID="60"><IDRegistrationNo>IMO 7406784</IDRegistrationNo></IDRegDocument>"""


def name(*parts: tuple[str, str]) -> str:
    inner = "".join(
        f'<DocumentedNamePart><NamePartValue NamePartGroupID="{group}" ScriptID="215" Acronym="false">{text}</NamePartValue>'
        "</DocumentedNamePart>"
        for group, text in parts
    )
    return f'<DocumentedName ID="1" FixedRef="1" DocNameStatusID="1">{inner}</DocumentedName>'


def point(year: int, month: int, day: int) -> str:
    return f"<Year>{year}</Year><Month>{month}</Month><Day>{day}</Day>"


def born(first: str, last: str, about: str = "false") -> str:
    return (
        f'<Feature ID="1" FeatureTypeID="8"><FeatureVersion ID="1" ReliabilityID="1"><Comment/><DatePeriod CalendarTypeID="1">'
        f'<Start Approximate="{about}" YearFixed="false"><From>{first}</From><To>{first}</To></Start>'
        f"<End><From>{last}</From><To>{last}</To></End></DatePeriod></FeatureVersion></Feature>"
    )


def detail(kind: int, inner: str) -> str:
    return f'<Feature ID="2" FeatureTypeID="{kind}"><FeatureVersion ID="2">{inner}</FeatureVersion></Feature>'


PERSON = f"""<DistinctParty FixedRef="28264"><Comment/><Profile ID="28264" PartySubTypeID="4">
<Identity ID="50" FixedRef="28264" Primary="true" False="false">
<Alias FixedRef="1" AliasTypeID="1403" Primary="true" LowQuality="false">{name(("91", "LI"), ("92", "Jiadong"))}
{name(("93", "李嘉东"))}</Alias>
<Alias FixedRef="1" AliasTypeID="1402" Primary="false" LowQuality="false">{name(("91", "LI"), ("92", "Jia Dong"))}</Alias>
<Alias FixedRef="1" AliasTypeID="1400" Primary="false" LowQuality="true">{name(("92", "blackjack1987"))}</Alias>
<NamePartGroups><MasterNamePartGroup><NamePartGroup ID="91" NamePartTypeID="1520"/></MasterNamePartGroup>
<MasterNamePartGroup><NamePartGroup ID="92" NamePartTypeID="1521"/></MasterNamePartGroup></NamePartGroups></Identity>
{born(point(1987, 1, 10), point(1987, 1, 10))}{born(point(1988, 1, 1), point(1988, 12, 31))}
{born(point(1989, 5, 1), point(1989, 5, 31), "true")}
{detail(9, '<VersionLocation LocationID="20"/>')}
{detail(10, '<VersionDetail DetailTypeID="1"/><VersionLocation LocationID="21"/>')}
{detail(25, '<VersionLocation LocationID="20"/>')}{detail(224, '<VersionDetail DetailTypeID="1431" DetailReferenceID="7"/>')}
{detail(30, '<VersionDetail DetailTypeID="1432">1EfMVkxQQuZfBdocpJu6RUsCJvenQWbQyE</VersionDetail>')}
</Profile></DistinctParty>"""
SHIP = f"""<DistinctParty FixedRef="4238"><Profile ID="4238" PartySubTypeID="1"><Identity ID="60" Primary="true">
<Alias AliasTypeID="1403" Primary="true" LowQuality="false">{name(("95", "MAR AZUL"))}</Alias></Identity>
{detail(1, "<VersionDetail>CL2192</VersionDetail>")}{detail(2, '<VersionDetail DetailReferenceID="8"/>')}
{detail(3, "<VersionDetail>Cuba</VersionDetail>")}</Profile></DistinctParty>"""
RELATION = """<ProfileRelationship ID="1" From-ProfileID="4238" To-ProfileID="28264" RelationTypeID="15003" Former="false"
SanctionsEntryID="2"><Comment/></ProfileRelationship>"""


def enter(profile: str, *tags: str) -> str:
    measures = "".join(
        f'<SanctionsMeasure ID="3" SanctionsTypeID="1"><Comment>{tag}</Comment></SanctionsMeasure>' for tag in tags
    )
    return f"""<SanctionsEntry ID="{profile}" ProfileID="{profile}" ListID="1550">
<EntryEvent ID="1" EntryEventTypeID="1" LegalBasisID="1">
<Comment/><Date CalendarTypeID="1">{point(2020, 3, 2)}</Date></EntryEvent><SanctionsMeasure ID="2" SanctionsTypeID="1705"/>
{measures}</SanctionsEntry>"""


ENTRIES = enter("28264", "DPRK3", "CYBER2") + enter("4238", "CUBA")


def advanced(parties: str = PERSON + SHIP, entries: str = ENTRIES, relations: str = RELATION) -> str:
    return (
        f'<?xml version="1.0" encoding="utf-8"?><Sanctions xmlns="http://www.un.org/sanctions/1.0" Version="3">'
        f'<DateOfIssue CalendarTypeID="1">{point(2022, 3, 4)}</DateOfIssue><ReferenceValueSets>{TABLES}</ReferenceValueSets>'
        f"<Locations>{LOCATIONS}</Locations><IDRegDocuments>{DOCUMENTS}</IDRegDocuments>"
        f"<DistinctParties>{parties}</DistinctParties><ProfileRelationships>{relations}</ProfileRelationships>"
        f"<SanctionsEntries>{entries}</SanctionsEntries></Sanctions>"
    )


def test_the_advanced_xml_adds_dates_legal_bases_scripts_and_kinds_of_relation(tmp_path: Path) -> None:
    entities, remarks, published = read(write(tmp_path, advanced()))

    assert (remarks, published) == ({}, date(2022, 3, 4))
    person, ship = entities["28264"], entities["4238"]
    assert person.names == (
        Alias("LI, Jiadong", AliasKind.PRIMARY),
        Alias("李嘉东", AliasKind.ORIGINAL_SCRIPT),
        Alias("LI, Jia Dong", AliasKind.STRONG),
        Alias("blackjack1987", AliasKind.WEAK),
    )
    assert (person.kind, person.countries) == (Kind.PERSON, ("CN",))
    assert person.births == ("1987-01-10", "1988", "circa 1989-05")
    assert person.birth_places == ("Liaoning, China",)
    assert person.addresses == (Address("Liaoning, China", "CN"),)
    assert {Identifier("ofac-uid", "28264"), Identifier("passport", "G123", "CN")} <= set(person.identifiers)
    assert ("Gender", "Male") in person.other
    assert person.listings == (
        Listing(
            "us-ofac-sdn",
            citations=("Executive Order 13722 (DPRK)",),
            start=date(2020, 3, 2),
            tags=("DPRK3", "SDN List", "Block", "CYBER2"),
        ),
    )
    assert ship.kind is Kind.VESSEL
    assert {Identifier("call-sign", "CL2192"), Identifier("imo", "7406784")} <= set(ship.identifiers)
    assert ship.relations == (Relation("owned or controlled by", "LI, Jiadong", "28264"),)
    assert ship.countries == ("CU",)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (advanced(entries=enter("28264", "DPRK3")), '"" (profile 4238)'),
        (advanced(entries=enter("28264", "DPRK3") + enter("4238", "OTHER")), '"OTHER" (profile 4238)'),
        (advanced(parties=""), "holds no parties"),
        (advanced(parties=PERSON * 2), "holds the profile 28264 twice"),
        (advanced(parties=PERSON + SHIP.replace("<VersionDetail>CL2192", "<Rank>3</Rank><VersionDetail>CL2192")), "Rank"),
        (advanced()[:-20], "is not whole"),
        (advanced() + "<more/>", "is not whole"),
    ],
)
def test_an_advanced_file_that_is_not_the_whole_list_is_refused(tmp_path: Path, content: str, told: str) -> None:
    assert told in refusal(write(tmp_path, content))


@pytest.mark.parametrize(
    ("before", "named"),
    [
        ("<DateOfIssue", "News"),
        ("<Locations>", "News"),
        ("</Locations>", "Locations/News"),
        ("<DistinctParty ", "DistinctParties/News"),
        ("</DistinctParties>", "DistinctParties/News"),
        ("</Sanctions>", "News"),
        ("<Year>", "DateOfIssue/News"),
        ("<AliasTypeValues>", "ReferenceValueSets/News"),
    ],
)
@pytest.mark.parametrize("news", ["<News/>", "<News><DistinctParty FixedRef='5'/></News>"])
def test_what_nobody_has_decided_on_is_found_wherever_it_stands(tmp_path: Path, before: str, named: str, news: str) -> None:
    content = advanced().replace(before, news + before, 1)

    assert f'the column "{named}"' in refusal(write(tmp_path, content))


def test_text_between_elements_is_remarked_on_inside_and_outside_records(tmp_path: Path) -> None:
    content = advanced()
    for before in ("<ReferenceValueSets>", "<DistinctParty ", "</DistinctParties>", "<Alias ", "</Sanctions>"):
        content = content.replace(before, "stray " + before, 1)

    assert read(write(tmp_path, content))[1] == {RemarkKind.UNREAD_VALUE: 5}


def test_entries_and_relations_of_parties_that_are_not_there_count_as_missing(tmp_path: Path) -> None:
    content = advanced(
        entries=ENTRIES + enter("99", "CUBA"), relations=RELATION.replace('From-ProfileID="4238"', 'From-ProfileID="98"')
    )

    assert read(write(tmp_path, content))[1] == {RemarkKind.BROKEN: 2}


# --- real files --------------------------------------------------------------------------------------------------------


def definition(list_id: str) -> Context:
    return definitions(Path(__file__).parents[1] / "lists")[list_id].context(list_id)


@pytest.mark.skipif(not REAL.exists(), reason="the real lists are not here")
@pytest.mark.parametrize(
    ("list_id", "path", "kinds", "names"),
    [
        (
            "us-ofac-sdn",
            "ofac_sdn_2021-07",
            {Kind.PERSON: 4620, Kind.ORGANISATION: 3673, Kind.VESSEL: 406, Kind.AIRCRAFT: 277},
            11910,
        ),
        ("us-ofac-cons", "ofac_cons_2025-12", {Kind.PERSON: 79, Kind.ORGANISATION: 363}, 1073),
        ("us-ofac-cons", "ofac_cons_2022-03_xml/consolidated.xml", {Kind.PERSON: 80, Kind.ORGANISATION: 382}, 1166),
    ],
)
def test_the_real_lists_are_read_whole(list_id: str, path: str, kinds: dict[Kind, int], names: int) -> None:
    """Counted by line: commas and types in sdn.csv or cons_prim.csv, lines of alt.csv without the control-Z; tags in XML."""
    entities, remarks, _ = read(REAL / path, definition(list_id))

    assert Counter(entity.kind for entity in entities.values()) == kinds
    assert set(remarks) <= {RemarkKind.UNKNOWN_COUNTRY}
    file = REAL / path
    if file.is_file():
        text = file.read_text("utf-8")
        assert (text.count("<sdnEntry>"), text.count("<aka>")) == (len(entities), names)
    else:
        main = next(part for part in file.iterdir() if part.name in ("sdn.csv", "cons_prim.csv")).read_text("ascii")
        aliases = next(part for part in file.iterdir() if part.name in ("alt.csv", "cons_alt.csv")).read_text("ascii")
        lines = [line for line in aliases.splitlines() if line.strip("\x1a")]
        assert len(lines) == names
        assert len([line for line in main.splitlines() if line.strip("\x1a")]) == len(entities)
        for line in lines:
            uid, _, _, text = line.removesuffix(",-0- ").split(",", 3)
            printed = text.strip('"').replace('""', '"')
            assert " ".join(printed.split()) in {alias.text for alias in entities[uid].names}


@pytest.mark.skipif(not REAL.exists(), reason="the real lists are not here")
@pytest.mark.parametrize(
    ("folder", "told"), [("ofac_sdn_2023-01_headered", "lacks the aliases"), ("ofac_sdn_2025-12_partial", "lacks the parties")]
)
def test_real_sets_without_all_parts_are_refused(folder: str, told: str) -> None:
    assert told in refusal(REAL / folder, definition("us-ofac-sdn"))
