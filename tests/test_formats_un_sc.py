"""The Security Council list: names in parts, aliases by quality, documents, dates, relations, and files that are not it."""

from __future__ import annotations

import html
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from screening.errors import ListError
from screening.formats import Context, RemarkKind, un_sc
from screening.model import Address, Alias, AliasKind, Entity, Identifier, Kind, Listing, Relation

REAL = Path(__file__).parents[2] / "shared" / "data" / "lists" / "un_sc"
CONTEXT = Context("un-sc", "consolidated.xml", {"DPRK": "un-sc", "Iran": "un-sc"}, definition="un-sc.yaml")

PERSON = """<INDIVIDUAL>
<DATAID>690</DATAID><VERSIONNUM>1</VERSIONNUM><FIRST_NAME>KIM</FIRST_NAME><SECOND_NAME>JONG SIK</SECOND_NAME>
<UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>KPi.066</REFERENCE_NUMBER><LISTED_ON>2017-12-22-05:00</LISTED_ON>
<NAME_ORIGINAL_SCRIPT>김정식</NAME_ORIGINAL_SCRIPT><COMMENTS1>Gender: male</COMMENTS1>
<TITLE><VALUE>Lieutenant General</VALUE></TITLE><DESIGNATION><VALUE>Deputy Director</VALUE></DESIGNATION>
<NATIONALITY><VALUE>Democratic People's Republic of Korea</VALUE></NATIONALITY>
<LIST_TYPE><VALUE>UN List</VALUE></LIST_TYPE>
<LAST_DAY_UPDATED><VALUE>2018-01-02</VALUE><VALUE>2019-01-02</VALUE></LAST_DAY_UPDATED>
<INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Kim Cho’ng-sik</ALIAS_NAME></INDIVIDUAL_ALIAS>
<INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Little Kim</ALIAS_NAME>
<NOTE>original script: 작은 김</NOTE></INDIVIDUAL_ALIAS>
<INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Kim Chong</ALIAS_NAME><NOTE>previously listed as</NOTE></INDIVIDUAL_ALIAS>
<INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
<INDIVIDUAL_ADDRESS><CITY>Pyongyang</CITY><COUNTRY>Democratic People's Republic of Korea</COUNTRY>
<NOTE>as of 2016</NOTE></INDIVIDUAL_ADDRESS>
<INDIVIDUAL_ADDRESS><COUNTRY>China</COUNTRY></INDIVIDUAL_ADDRESS>
<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1967-03-09</DATE></INDIVIDUAL_DATE_OF_BIRTH>
<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1968</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1967</FROM_YEAR><TO_YEAR>1969</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
<INDIVIDUAL_PLACE_OF_BIRTH><CITY>Sinuiju</CITY>
<COUNTRY>Democratic People's Republic of Korea</COUNTRY></INDIVIDUAL_PLACE_OF_BIRTH>
<INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>381420754</NUMBER>
<ISSUING_COUNTRY>Democratic People's Republic of Korea</ISSUING_COUNTRY><DATE_OF_ISSUE>2011-12-07</DATE_OF_ISSUE>
<NOTE>expires on 7 Dec. 2016</NOTE></INDIVIDUAL_DOCUMENT>
<INDIVIDUAL_DOCUMENT/><SORT_KEY/><SORT_KEY_LAST_MOD/>
</INDIVIDUAL>"""

FIRM = """<ENTITY>
<DATAID>691</DATAID><VERSIONNUM>1</VERSIONNUM><FIRST_NAME>AMIN INDUSTRIAL COMPLEX (AIC)</FIRST_NAME>
<UN_LIST_TYPE>Iran</UN_LIST_TYPE><REFERENCE_NUMBER>IRe.002</REFERENCE_NUMBER><LISTED_ON>2010-06-09</LISTED_ON>
<COMMENTS1>Subsidiary of AMIG. Owned or controlled by, or acts on behalf of, DIO, which was designated. IMO number: 5571322.
SWIFT/BIC: KUDBKPPY. [Old Reference # E.29.I.1]</COMMENTS1>
<ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>Amin Company</ALIAS_NAME></ENTITY_ALIAS>
<ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Amin Works</ALIAS_NAME></ENTITY_ALIAS>
<ENTITY_ADDRESS><STREET>P.O. Box 91735-549</STREET><CITY>Mashad</CITY>
<COUNTRY>Iran (Islamic Republic of)</COUNTRY></ENTITY_ADDRESS>
<ENTITY_ADDRESS><STREET>12 Quay, Dubai, United Arab Emirates</STREET><COUNTRY/></ENTITY_ADDRESS>
</ENTITY>"""


def xml(
    persons: str = PERSON, firms: str = FIRM, *, before: str = "", attributes: str = 'dateGenerated="2026-02-27T00:00:09.554Z"'
) -> str:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>{before}<CONSOLIDATED_LIST {attributes}>'
        f"<INDIVIDUALS>{persons}</INDIVIDUALS><ENTITIES>{firms}</ENTITIES></CONSOLIDATED_LIST>"
    )


def read(
    tmp_path: Path, content: str | bytes, context: Context = CONTEXT
) -> tuple[list[Entity], dict[RemarkKind, int], date | None]:
    path = tmp_path / "consolidated.xml"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    result = un_sc.read(path, context)
    entities = list(result.entities)
    return entities, {remark.kind: remark.count for remark in result.notes.remarks()}, result.published


def refusal(tmp_path: Path, content: str | bytes) -> str:
    with pytest.raises(ListError) as refused:
        read(tmp_path, content)
    return str(refused.value)


def test_a_person_is_read_with_every_field(tmp_path: Path) -> None:
    (person, _), remarks, published = read(tmp_path, xml())

    assert (remarks, published) == ({}, date(2026, 2, 27))
    assert (person.id, person.kind, person.countries) == ("KPi.066", Kind.PERSON, ("KP", "CN"))
    assert person.names == (
        Alias("KIM JONG SIK", AliasKind.PRIMARY),
        Alias("김정식", AliasKind.ORIGINAL_SCRIPT),
        Alias("Kim Cho’ng-sik", AliasKind.STRONG),
        Alias("Little Kim", AliasKind.WEAK),
        Alias("작은 김", AliasKind.ORIGINAL_SCRIPT),
        Alias("Kim Chong", AliasKind.FORMER),
    )
    assert person.addresses == (Address("Pyongyang, Democratic People's Republic of Korea", "KP"),)
    assert person.births == ("1967-03-09", "circa 1968", "1967 to 1969")
    assert person.birth_places == ("Sinuiju, Democratic People's Republic of Korea",)
    assert person.identifiers == (Identifier("passport", "381420754", "KP"),)
    assert person.listings == (Listing("un-sc", citations=("KPi.066",), start=date(2017, 12, 22), tags=("DPRK",)),)
    assert person.remarks == "Gender: male"
    assert ("address note", "as of 2016") in person.other
    assert ("passport 381420754", "issued on 2011-12-07; expires on 7 Dec. 2016") in person.other
    assert [value for key, value in person.other if key == "last_day_updated"] == ["2018-01-02", "2019-01-02"]


def test_remarks_of_a_firm_give_its_numbers_and_whose_it_is(tmp_path: Path) -> None:
    (_, firm), _, _ = read(tmp_path, xml())

    assert firm.identifiers == (Identifier("imo", "5571322"), Identifier("bic", "KUDBKPPY"))
    assert firm.relations == (
        Relation("subsidiary of", "AMIG"),
        Relation("owned or controlled by, or acts on behalf of", "DIO"),
    )
    assert Alias("AIC", AliasKind.EMBEDDED) in firm.names
    assert Alias("Amin Works", AliasKind.FORMER) in firm.names
    assert firm.countries == ("IR", "AE")
    assert str(firm.remarks).endswith("[Old Reference # E.29.I.1]")


def test_a_regime_that_nobody_has_mapped_refuses_the_file_and_is_named(tmp_path: Path) -> None:
    told = refusal(tmp_path, xml(firms=FIRM.replace(">Iran<", ">Atlantis<")))

    assert '"Atlantis" (entity 1, IRe.002)' in told
    assert "un-sc.yaml" in told


def test_an_unknown_element_refuses_the_file_unless_the_definition_ignores_it(tmp_path: Path) -> None:
    content = xml(firms=FIRM.replace("<VERSIONNUM>", "<NEW_FIELD>x</NEW_FIELD><VERSIONNUM>"))
    ignoring = Context("un-sc", "consolidated.xml", CONTEXT.programmes, frozenset({"NEW_FIELD"}))

    assert "NEW_FIELD" in refusal(tmp_path, content)
    assert read(tmp_path, content, ignoring)[1] == {RemarkKind.IGNORED_FIELD: 1}


def test_text_where_no_text_belongs_is_reported(tmp_path: Path) -> None:
    content = xml(firms=FIRM.replace("<ENTITY_ALIAS>", "stray words<ENTITY_ALIAS>", 1) + "more")

    assert read(tmp_path, content)[1] == {RemarkKind.UNREAD_VALUE: 2}


def test_text_between_two_records_is_reported(tmp_path: Path) -> None:
    other = FIRM.replace("IRe.002", "IRe.003")

    assert read(tmp_path, xml(firms=FIRM + "lost" + other))[1] == {RemarkKind.UNREAD_VALUE: 1}


def test_what_is_not_as_usual_is_kept_and_reported(tmp_path: Path) -> None:
    odd = (
        FIRM.replace("2010-06-09", "June 2010")
        .replace(">f.k.a.<", ">hearsay<")
        .replace("Iran (Islamic Republic of)", "former Soviet Union")
        .replace("AMIN INDUSTRIAL COMPLEX (AIC)", "")
    )
    (_, firm), remarks, _ = read(tmp_path, xml(firms=odd))

    assert remarks == {RemarkKind.UNREAD_VALUE: 2, RemarkKind.UNKNOWN_COUNTRY: 1, RemarkKind.NO_NAME: 1}
    assert firm.names[0] == Alias("Amin Company", AliasKind.PRIMARY)
    assert {("listed_on", "June 2010"), ("alias quality", "hearsay"), ("country", "former Soviet Union")} <= set(firm.other)


def test_two_records_of_one_reference_are_told_apart_and_reported(tmp_path: Path) -> None:
    (_, one, two), remarks, _ = read(tmp_path, xml(firms=FIRM * 2))

    assert (one.id, two.id) == ("IRe.002", "IRe.002-2")
    assert remarks == {RemarkKind.REPEATED_ID: 1}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf \n", "is empty"),
        (b"<!DOCTYPE html><html><body>Sign in</body></html>", "web page"),
        (b'<?xml version="1.0"?><html><body>Sign in</body></html>', "web page"),
        (b"DATAID;NAME\n1;KIM", "is not XML"),
        (b"PK\x03\x04rest", "zip archive"),
        (xml()[:-400], "is not whole"),
        (xml().replace("</ENTITIES>", ""), "line "),
        (xml().replace("김정식", "").replace("작은 김", "").replace("’", "ü").encode("latin-1"), "encoding"),
        (xml(before='<!DOCTYPE x [<!ENTITY a "b">]>'), "document type"),
        (xml().replace("CONSOLIDATED_LIST", "sdnList"), "begins with <sdnList>"),
        (xml(persons="", firms=""), "holds no records"),
        (xml(firms=""), "no entities"),
    ],
)
def test_a_file_that_is_not_the_whole_list_is_refused(tmp_path: Path, content: str | bytes, told: str) -> None:
    message = refusal(tmp_path, content)

    assert told in message
    assert "Nothing was stored." in message


def test_an_external_file_is_never_opened(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("TOP SECRET")
    hostile = xml(before=f'<!DOCTYPE x [<!ENTITY a SYSTEM "{secret.as_uri()}">]>', firms=FIRM.replace("Amin Works", "&a;"))

    told = refusal(tmp_path, hostile)

    assert "document type" in told
    assert "SECRET" not in told


@pytest.mark.skipif(not REAL.exists(), reason="the real lists are not here")
@pytest.mark.parametrize(
    ("name", "persons", "firms"), [("UN_consolidated.xml", 730, 273), ("UN_consolidated_2026-04-17.xml", 733, 272)]
)
def test_the_real_lists_are_read_whole(name: str, persons: int, firms: int) -> None:
    """Counted as text, without a parser: "<INDIVIDUAL>", "<ENTITY>", and what stands between the tags of ids and names."""
    labels = dict.fromkeys(
        "Al-Qaida CAR DPRK DRC GB Haiti Iran Iraq Libya Somalia SouthSudan Sudan Taliban Yemen".split(), "un-sc"
    )
    result = un_sc.read(REAL / name, Context("un-sc", name, labels))
    entities = list(result.entities)

    text = (REAL / name).read_text("utf-8")
    assert Counter(entity.kind for entity in entities) == {Kind.PERSON: persons, Kind.ORGANISATION: firms}
    assert (text.count("<INDIVIDUAL>"), text.count("<ENTITY>")) == (persons, firms)
    assert {entity.id for entity in entities} == set(_between(text, "REFERENCE_NUMBER"))
    printed = {*_between(text, "ALIAS_NAME"), *_between(text, "NAME_ORIGINAL_SCRIPT")} - {""}
    assert printed <= {alias.text for entity in entities for alias in entity.names}
    assert result.notes.count(RemarkKind.BROKEN) == 0


def _between(text: str, tag: str) -> list[str]:
    """The texts of a tag, cut out without a parser."""
    return [" ".join(html.unescape(part.partition(f"</{tag}>")[0]).split()) for part in text.split(f"<{tag}>")[1:]]
