"""The European Union's files: the XML and the CSV give the same entity, with all its names, documents and regulations."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from screening.errors import ListError
from screening.formats import Context, RemarkKind, eu_fsf
from screening.model import Address, Alias, AliasKind, Entity, Identifier, Kind, Listing

CONTEXT = Context("eu-fsf", "eu", {"IRQ": "eu-fsf", "RUS": "eu-fsf"}, definition="eu-fsf.yaml")
NOWHERE = 'countryIso2Code="00" countryDescription="UNKNOWN"'
RUSSIA = 'countryIso2Code="RU" countryDescription="RUSSIAN FEDERATION"'
LAW = '<regulationSummary regulationType="amendment" publicationDate="2005-06-16" numberTitle="898/2005 (OJ L153)"/>'

PERSON = f"""<sanctionEntity designationDate="2003-07-07" designationDetails="" unitedNationId="IQi.001"
 euReferenceNumber="EU.27.28" logicalId="13"><remark>UNSC RESOLUTION 1483</remark>
<regulation regulationType="amendment" organisationType="commission" publicationDate="2003-07-08" entryIntoForceDate="2003-07-07"
 numberTitle="1210/2003 (OJ L169)" programme="IRQ" logicalId="348"><publicationUrl>https://eur-lex.europa.eu/x</publicationUrl>
</regulation><subjectType code="person" classificationCode="P"/>
<nameAlias firstName="Saddam" middleName="" lastName="Hussein Al-Tikriti" wholeName="Saddam Hussein Al-Tikriti"
 function="President" gender="M" title="Mr" nameLanguage="EN" strong="true"
 regulationLanguage="en" logicalId="17">{LAW}</nameAlias>
<nameAlias firstName="Abu" middleName="" lastName="Ali" wholeName="" strong="false" logicalId="19">
<remark>(Low quality a.k.a.)</remark>
</nameAlias><nameAlias wholeName="صدام حسين" strong="true" logicalId="20"/>
<nameAlias wholeName="Saddam the Elder" strong="true" logicalId="21"><remark>formerly listed as</remark></nameAlias>
<citizenship region="" {RUSSIA} regulationLanguage="en" logicalId="1"/>
<birthdate circa="false" calendarType="GREGORIAN" city="al-Awja" birthdate="1937-04-28" dayOfMonth="28" monthOfYear="4"
 year="1937" {NOWHERE} logicalId="14"/>
<birthdate circa="true" calendarType="GREGORIAN" year="1938" {NOWHERE} logicalId="15"/>
<birthdate circa="false" calendarType="GREGORIAN" yearRangeFrom="1936" yearRangeTo="1939" {NOWHERE} logicalId="16"/>
<address city="Moscow" street="12 Tverskaya" poBox="" zipCode="125009" place="" asAtListingTime="false" {RUSSIA} logicalId="23">
<contactInfo key="PHONE" value="+7 1"/><remark>as of 2003</remark></address>
<identification diplomatic="true" knownExpired="false" number="750123456" identificationTypeCode="passport"
 identificationTypeDescription="National passport" {RUSSIA} logicalId="22"><remark>seized</remark></identification>
</sanctionEntity>"""
FIRM = """<sanctionEntity euReferenceNumber="EU.1.1" logicalId="99"><regulation programme="RUS" numberTitle="269/2014 (OJ L78)"/>
<subjectType code="enterprise" classificationCode="E"/><nameAlias wholeName="Example Defence Plant JSC" strong="true"/>
<identification number="7707083893" identificationTypeCode="fiscalcode"
 countryIso2Code="RU" countryDescription="RUSSIAN FEDERATION"/>
</sanctionEntity>"""


def xml(entities: str = PERSON + FIRM) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><export xmlns="http://eu.europa.ec/fpi/fsd/export"'
        f' generationDate="2026-08-05T14:39:54.511+02:00" globalFileId="1">{entities}</export>'
    )


ENTITY = {
    "fileGenerationDate": "05/08/2026",
    "Entity_LogicalId": "13",
    "Entity_EU_ReferenceNumber": "EU.27.28",
    "Entity_UnitedNationId": "IQi.001",
    "Entity_DesignationDate": "2003-07-07",
    "Entity_Remark": "UNSC RESOLUTION 1483",
    "Entity_SubjectType": "P",
    "Entity_SubjectType_ClassificationCode": "person",
    "Entity_Regulation_Type": "amendment",
    "Entity_Regulation_OrganisationType": "commission",
    "Entity_Regulation_PublicationDate": "2003-07-08",
    "Entity_Regulation_EntryIntoForceDate": "2003-07-07",
    "Entity_Regulation_NumberTitle": "1210/2003 (OJ L169)",
    "Entity_Regulation_Programme": "IRQ",
    "Entity_Regulation_PublicationUrl": "https://eur-lex.europa.eu/x",
}
PARTS: tuple[dict[str, str], ...] = (
    {
        "NameAlias_WholeName": "Saddam Hussein Al-Tikriti",
        "NameAlias_Gender": "M",
        "NameAlias_Title": "Mr",
        "NameAlias_Function": "President",
        "NameAlias_Regulation_NumberTitle": "898/2005 (OJ L153)",
        "NameAlias_Regulation_PublicationDate": "2005-06-16",
    },
    {"NameAlias_FirstName": "Abu", "NameAlias_LastName": "Ali", "NameAlias_Remark": "(Low quality a.k.a.)"},
    {"NameAlias_WholeName": "صدام حسين"},
    {"NameAlias_WholeName": "Saddam the Elder", "NameAlias_Remark": "formerly listed as"},
    {"Citizenship_CountryIso2Code": "RU", "Citizenship_CountryDescription": "RUSSIAN FEDERATION"},
    {
        "BirthDate_BirthDate": "1937-04-28",
        "BirthDate_Day": "28",
        "BirthDate_Month": "4",
        "BirthDate_Year": "1937",
        "BirthDate_City": "al-Awja",
        "BirthDate_CountryIso2Code": "00",
        "BirthDate_CountryDescription": "UNKNOWN",
    },
    {"BirthDate_Year": "1938", "BirthDate_Circa": "true"},
    {"BirthDate_YearRangeFrom": "1936", "BirthDate_YearRangeTo": "1939"},
    {
        "Address_Street": "12 Tverskaya",
        "Address_City": "Moscow",
        "Address_ZipCode": "125009",
        "Address_CountryIso2Code": "RU",
        "Address_CountryDescription": "RUSSIAN FEDERATION",
        "Address_ContactInfo": "PHONE +7 1",
        "Address_Remark": "as of 2003",
    },
    {
        "Identification_Number": "750123456",
        "Identification_Diplomatic": "true",
        "Identification_TypeCode": "passport",
        "Identification_TypeDescription": "National passport",
        "Identification_CountryIso2Code": "RU",
        "Identification_CountryDescription": "RUSSIAN FEDERATION",
        "Identification_Remark": "seized",
    },
)


def table(*parts: dict[str, str], **changes: str) -> str:
    rows = [{**ENTITY, **changes, **part} for part in parts]
    columns = list(dict.fromkeys([*ENTITY, *changes, *(name for part in PARTS for name in part)]))
    lines = [";".join(columns), *(";".join(row.get(name, "") for name in columns) for row in rows)]
    return "\ufeff" + "\n".join(lines) + "\n"


def read(tmp_path: Path, content: str | bytes) -> tuple[dict[str, Entity], dict[RemarkKind, int], date | None]:
    path = tmp_path / "eu"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    result = eu_fsf.read(path, CONTEXT)
    entities = {entity.id: entity for entity in result.entities}
    return entities, {remark.kind: remark.count for remark in result.notes.remarks()}, result.published


@pytest.mark.parametrize("content", [xml(), table(*PARTS)])
def test_both_forms_give_every_field(tmp_path: Path, content: str) -> None:
    entities, remarks, published = read(tmp_path, content)
    person = entities["EU.27.28"]

    assert (remarks, published) == ({}, date(2026, 8, 5))
    assert person.names == (
        Alias("Saddam Hussein Al-Tikriti", AliasKind.PRIMARY),
        Alias("Abu Ali", AliasKind.WEAK),
        Alias("صدام حسين", AliasKind.ORIGINAL_SCRIPT),
        Alias("Saddam the Elder", AliasKind.FORMER),
    )
    assert (person.kind, person.countries) == (Kind.PERSON, ("RU",))
    assert person.births == ("1937-04-28", "circa 1938", "1936 to 1939")
    assert person.birth_places == ("al-Awja",)
    assert person.addresses == (Address("12 Tverskaya, Moscow, 125009, Russian Federation", "RU"),)
    assert person.identifiers == (Identifier("passport", "750123456", "RU"),)
    assert ("passport 750123456", "diplomatic; seized") in person.other
    assert {("gender", "M"), ("title", "Mr"), ("function", "President"), ("address", "as of 2003")} <= set(person.other)
    assert person.remarks == "UNSC RESOLUTION 1483"
    assert person.listings == (
        Listing(
            "eu-fsf",
            citations=("EU.27.28", "IQi.001", "1210/2003 (OJ L169) of 2003-07-08", "898/2005 (OJ L153) of 2005-06-16"),
            start=date(2003, 7, 7),
            tags=("IRQ",),
            source_url="https://eur-lex.europa.eu/x",
        ),
    )


def test_a_firm_is_an_organisation_with_its_numbers(tmp_path: Path) -> None:
    firm = read(tmp_path, xml())[0]["EU.1.1"]

    assert (firm.kind, firm.name) == (Kind.ORGANISATION, "Example Defence Plant JSC")
    assert firm.identifiers == (Identifier("tax", "7707083893", "RU"),)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "is empty"),
        ("<html>Sign in</html>", "web page"),
        (xml()[:-80], "not whole"),
        (xml(""), "holds no records"),
        (xml(FIRM.replace('programme="RUS"', 'programme="XYZ"')), '"XYZ" (entity 1, EU.1.1)'),
        (xml(FIRM.replace('logicalId="99"', 'logicalId="99" mood="bad"')), "@mood"),
        (xml().replace("?><export", "?><!DOCTYPE export><export"), "document type"),
        (xml().replace("Example", "Exämple").encode("latin-1", "replace"), "encoding"),
        (table(*PARTS, Entity_Regulation_Programme="XYZ"), '"XYZ"'),
        (table(*PARTS, Entity_Mood="bad"), '"Entity_Mood"'),
        (table(), "holds no entity"),
    ],
)
def test_a_file_that_is_not_the_whole_list_is_refused(tmp_path: Path, content: str | bytes, told: str) -> None:
    with pytest.raises(ListError) as refused:
        read(tmp_path, content)

    assert told in str(refused.value)


def test_a_row_that_breaks_off_is_counted_as_missing(tmp_path: Path) -> None:
    whole = table(*PARTS)

    assert read(tmp_path, whole[: whole.rindex("750123456")])[1] == {RemarkKind.BROKEN: 1}
