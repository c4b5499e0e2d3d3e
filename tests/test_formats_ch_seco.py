"""The Swiss list: names in parts and scripts, places by number, programmes by set, and those taken off the list."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from screening.errors import ListError
from screening.formats import Context, RemarkKind, ch_seco
from screening.model import Address, Alias, AliasKind, Entity, Identifier, Kind, Listing, Relation

CONTEXT = Context("ch-seco", "list.xml", {"Belarus": "ch-seco", "North Korea": "ch-seco"}, definition="ch-seco.yaml")

PROGRAMMES = """<sanctions-program ssid="20" version-date="2026-05-21"><program-key lang="ger">Weissrussland</program-key>
<program-key lang="eng">Belarus</program-key><program-name lang="eng">Ordinance on measures against Belarus</program-name>
<sanctions-set ssid="4387" lang="ger">Artikel 12</sanctions-set><sanctions-set ssid="4387" lang="eng">article 12</sanctions-set>
<origin>EU</origin></sanctions-program>
<sanctions-program ssid="900"><program-key lang="eng">North Korea</program-key>
<sanctions-set ssid="34422" lang="eng">Vessel-related measures</sanctions-set></sanctions-program>"""
PERSON = """<target ssid="5142"><sanctions-set-id>4387</sanctions-set-id><foreign-identifier>140</foreign-identifier>
<individual sex="male"><identity ssid="5144" main="true"><name ssid="1" name-type="primary-name" quality="good" lang="eng">
<name-part order="1" name-part-type="family-name"><value>Lukashenka</value>
<spelling-variant lang="RUS" script="LATN" spelling-variant-type="not-defined">Lukashenko</spelling-variant>
<spelling-variant lang="RUS" script="CYRL">Лукашенко</spelling-variant></name-part>
<name-part order="2" name-part-type="given-name"><value>Dzmitry</value>
<spelling-variant lang="RUS" script="CYRL">Дмитрий</spelling-variant></name-part></name>
<name ssid="2" name-type="alias" quality="low" lang="eng"><name-part order="1" name-part-type="whole-name"><value>Dima</value>
</name-part></name><day-month-year ssid="3" day="23" month="3" year="1980" calendar="Gregorian" quality="good"/>
<place-of-birth ssid="4" place-id="29492" quality="good"/>
<nationality ssid="5"><country iso-code="BY">Belarus</country></nationality>
<address ssid="6" place-id="29492" quality="good"><address-details>ul. Starovilenskaya, 4</address-details>
<zip-code>220029</zip-code></address><identification-document ssid="7" document-type="diplomatic-passport"><number>MP1</number>
<issuer code="BY">Belarus</issuer><remark>seized</remark></identification-document></identity>
<justification ssid="8">Businessman.</justification></individual>
<modification modification-type="amended" enactment-date="2015-11-17" publication-date="2015-11-18" effective-date="2015-11-18">
<added><identity ssid="1" main="true"><name name-type="primary-name"/></identity></added></modification>
<modification modification-type="listed" enactment-date="2012-03-01" effective-date="2012-03-02"/></target>"""
GONE = PERSON.replace("5142", "5143").replace(
    "<modification ", '<modification modification-type="de-listed" effective-date="2016-03-01"/><modification ', 1
)
SHIP = """<target ssid="34461"><sanctions-set-id>34422</sanctions-set-id><object object-type="vessel">
<identity ssid="1" main="true">
<name name-type="primary-name" quality="good"><name-part order="1" name-part-type="whole-name"><value>Hui Chon</value></name-part>
</name><name name-type="formerly-known-as" quality="good"><name-part order="1" name-part-type="whole-name"><value>Hwang</value>
</name-part></name></identity><other-information ssid="2">IMO Number: 8405270</other-information>
<relation ssid="3" target-id="5142" relation-type="related-to"/></object>
<modification modification-type="listed" effective-date="2016-05-18"/></target>"""
PLACES = '<place ssid="29492"><location>Minsk</location><country iso-code="BY">Belarus</country></place>'


def xml(targets: str = PERSON + SHIP) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><swiss-sanctions-list list-type="whole-list" date="2026-08-27">'
        f"{PROGRAMMES}{targets}{PLACES}</swiss-sanctions-list>"
    )


def read(tmp_path: Path, content: str | bytes) -> tuple[list[Entity], dict[RemarkKind, int], date | None]:
    path = tmp_path / "list.xml"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    result = ch_seco.read(path, CONTEXT)
    entities = list(result.entities)
    return entities, {remark.kind: remark.count for remark in result.notes.remarks()}, result.published


def test_a_person_is_read_with_every_field(tmp_path: Path) -> None:
    (person, _), remarks, published = read(tmp_path, xml())

    assert (remarks, published) == ({RemarkKind.IGNORED_FIELD: 1}, date(2026, 8, 27))
    assert person.names == (
        Alias("Dzmitry Lukashenka", AliasKind.PRIMARY),
        Alias("Dzmitry Lukashenko", AliasKind.STRONG),
        Alias("Дмитрий Лукашенко", AliasKind.ORIGINAL_SCRIPT),
        Alias("Dima", AliasKind.WEAK),
    )
    assert (person.kind, person.countries, person.births) == (Kind.PERSON, ("BY",), ("1980-03-23",))
    assert person.birth_places == ("Minsk, BY",)
    assert person.addresses == (Address("ul. Starovilenskaya, 4, 220029, Minsk, BY", "BY"),)
    assert person.identifiers == (Identifier("passport", "MP1", "BY"),)
    assert ("passport MP1", "diplomatic-passport; seized") in person.other
    assert person.listings == (
        Listing("ch-seco", citations=("140", "SSID 5142"), start=date(2012, 3, 2), tags=("Belarus", "article 12")),
    )
    assert person.remarks == "Businessman."


def test_a_ship_keeps_its_number_former_name_and_relation(tmp_path: Path) -> None:
    (_, ship), _, _ = read(tmp_path, xml())

    assert (ship.kind, ship.identifiers) == (Kind.VESSEL, (Identifier("imo", "8405270"),))
    assert ship.names[1] == Alias("Hwang", AliasKind.FORMER)
    assert ship.relations == (Relation("related to", "Dzmitry Lukashenka", "5142"),)


def test_who_was_taken_off_the_list_has_a_listing_with_an_end(tmp_path: Path) -> None:
    (gone,), _, _ = read(tmp_path, xml(GONE))

    assert (gone.listings[0].start, gone.listings[0].end) == (date(2012, 3, 2), date(2016, 3, 1))


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "is empty"),
        ("<html>Sign in</html>", "web page"),
        (xml()[:-60], "not whole"),
        (xml(""), "holds no records"),
        (xml().replace(">Belarus</program-key>", ">Atlantis</program-key>"), '"Atlantis" (target 5142)'),
        (xml(PERSON.replace("<zip-code>", "<mood>bad</mood><zip-code>")), "mood"),
        (xml().replace("?><swiss", "?><!DOCTYPE x><swiss"), "document type"),
        (xml().encode("cp1251", "replace"), "encoding"),
        (xml().replace("swiss-sanctions-list", "export"), "begins with <export>"),
    ],
)
def test_a_file_that_is_not_the_whole_list_is_refused(tmp_path: Path, content: str | bytes, told: str) -> None:
    with pytest.raises(ListError) as refused:
        read(tmp_path, content)

    assert told in str(refused.value)
