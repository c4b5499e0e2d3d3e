# ruff: noqa: E501
"""Lists that come as plain tables, read by the layout in their definition; and the shipped definitions of such lists."""

from __future__ import annotations

import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from screening.errors import ListError, ManyErrors
from screening.formats import Context, Fix, Layout, Remark, RemarkKind, table
from screening.formats.layout import faults
from screening.formats.spoken import names, spoken
from screening.home import Home
from screening.model import Address, Alias, AliasKind, Entity, Identifier, Kind, Relation
from screening.run import list_store
from screening.shipped import lists_folder
from screening.watchlist import definitions

SHIPPED = definitions(lists_folder())
LAYOUT = Layout(
    columns={"Name": "name", "Also": "alias", "Country": "country", "Why": "remarks", "Level": "programme", "Until": "end"},
    required=["Name"],
    several={"Also": ";"},
)
CONTEXT = Context("own", "own.csv", {"stop": "house-stop", "default": "house-review"}, definition="own.yaml", layout=LAYOUT)


def read(
    tmp_path: Path, content: str | bytes, context: Context = CONTEXT, name: str = "own.csv"
) -> tuple[list[Entity], dict[RemarkKind, Remark]]:
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    result = table.read(path, context)
    return list(result.entities), {remark.kind: remark for remark in result.notes.remarks()}


def shipped(tmp_path: Path, list_id: str, content: str | bytes) -> tuple[list[Entity], dict[RemarkKind, Remark]]:
    return read(tmp_path, content, SHIPPED[list_id].context(list_id))


def refusal(tmp_path: Path, content: str | bytes, context: Context = CONTEXT) -> str:
    with pytest.raises(ListError) as refused:
        read(tmp_path, content, context)
    return str(refused.value)


def workbook(**sheets: list[list[Any]]) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    content = io.BytesIO()
    book.save(content)
    book.close()
    return content.getvalue()


# --- any table ---------------------------------------------------------------------------------------------------------

CSV = 'Our list\nName;Also;Country;Why;Level;Until\nAcme Traders GmbH;Acme;Germany;late payer;stop;31/12/2027\nБета ООО;"Beta LLC; Beta";RU;;;\n'


def test_a_table_is_read_by_its_layout_below_titles_and_with_any_delimiter(tmp_path: Path) -> None:
    (acme, beta), remarks = read(tmp_path, CSV)

    assert remarks == {}
    assert (acme.name, acme.countries, acme.remarks) == ("Acme Traders GmbH", ("DE",), "late payer")
    assert (acme.listings[0].programme, acme.listings[0].end) == ("house-stop", date(2027, 12, 31))
    assert beta.names == (Alias("Бета ООО", AliasKind.PRIMARY), Alias("Beta LLC"), Alias("Beta"))
    assert beta.listings[0].programme == "house-review"


def test_a_workbook_and_json_give_the_same_entities_as_the_csv(tmp_path: Path) -> None:
    header = ["Name", "Also", "Country", "Why", "Level", "Until"]
    rows = [["Acme Traders GmbH", "Acme", "Germany", "late payer", "stop", "31/12/2027"], ["Бета ООО", "Beta LLC; Beta", "RU"]]
    records = [dict(zip(header, row, strict=False)) for row in rows]

    expected, _ = read(tmp_path, CSV)

    assert read(tmp_path, workbook(List=[["Our list"], header, *rows]))[0] == expected
    assert read(tmp_path, json.dumps({"count": 2, "rows": records}))[0] == expected
    assert read(tmp_path, json.dumps(records))[0] == expected


def test_a_header_is_known_whatever_its_case_and_blanks_and_by_one_of_its_lines(tmp_path: Path) -> None:
    content = workbook(List=[["名前\nNAME", " until "], ["Acme", "2027-01-01"]])

    (acme,), _ = read(tmp_path, content)

    assert acme.listings[0].end == date(2027, 1, 1)


def test_an_id_stays_when_anything_but_name_and_country_changes(tmp_path: Path) -> None:
    before, _ = read(tmp_path, "Name,Country,Why\nAcme,DE,late\n")
    after, _ = read(tmp_path, "Name,Country,Why\nOther,FR,x\nAcme,DE,fraud\n")

    assert before[0].id == after[1].id != after[0].id


def test_entries_of_the_same_name_keep_ids_of_their_own(tmp_path: Path) -> None:
    one, two = read(tmp_path, "Name,Why\nAcme,x\nAcme,y\n")[0]

    assert one.id != two.id


def test_what_cannot_be_read_is_broken_and_counted_and_the_rest_is_read(tmp_path: Path) -> None:
    entities, remarks = read(tmp_path, "Name,Also\nAcme,A\nshort\nBeta,B,too long\nGamma,\n")

    assert [entity.name for entity in entities] == ["Acme", "Gamma"]
    assert remarks[RemarkKind.BROKEN].examples == (
        "line 3: it has 1 columns, the header 2",
        "line 4: it has 3 columns, the header 2",
    )


def test_a_cell_below_no_column_and_an_error_cell_break_their_rows(tmp_path: Path) -> None:
    entities, remarks = read(
        tmp_path, workbook(List=[["Name", None, "Why"], ["Acme", "stray", "x"], ["=1/0", "", ""], ["Beta", "", "y"]])
    )

    assert [entity.name for entity in entities] == ["Beta"]
    assert remarks[RemarkKind.BROKEN].count == 2


def test_a_second_header_is_left_out_and_counted(tmp_path: Path) -> None:
    entities, remarks = read(tmp_path, "Name,Why\nAcme,x\nName,Why\nBeta,y\n")

    assert len(entities) == 2
    assert remarks[RemarkKind.REPEATED_HEADER].count == 1


def test_a_value_that_is_no_date_or_country_or_name_is_kept_and_remarked_on(tmp_path: Path) -> None:
    (acme, nobody), remarks = read(tmp_path, "Name,Country,Until\nAcme,Ruritania,soon\n,DE,\n")

    assert ("end", "soon") in acme.other
    assert ("country", "Ruritania") in acme.other
    assert nobody.names[0].kind is AliasKind.LABEL
    assert {kind: remark.count for kind, remark in remarks.items()} == {
        RemarkKind.UNREAD_VALUE: 1,
        RemarkKind.UNKNOWN_COUNTRY: 1,
        RemarkKind.NO_NAME: 1,
    }


def test_slips_are_put_right_by_the_definition_and_unused_fixes_named(tmp_path: Path) -> None:
    fixes = (Fix("Acme", "Country", "Chian", "China", "slip"), Fix("Acme", "Country", "Frnace", "France", "slip"))
    context = Context("own", "own.csv", {"default": "house-review"}, fixes=fixes, layout=LAYOUT)

    (acme,), remarks = read(tmp_path, "Name,Country\nAcme,Chian\n", context)

    assert acme.countries == ("CN",)
    assert remarks.keys() == {RemarkKind.FIXED, RemarkKind.FIX_UNUSED}


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "is empty"),
        ("\n \n", "is empty"),
        ("<!DOCTYPE html><html><body>Please sign in</body></html>", "web page without a table"),
        ("<!DOCTYPE html><html><table><tr><td>Name</td></tr>", "breaks off before its end"),
        ("<?xml version='1.0'?><list/>", "is XML"),
        ("Nom,Pays\nAcme,DE\n", 'no line of it is a header with the column "Name"'),
        ("Name,Colour\nAcme,red\n", 'the column "Colour" that this program does not know'),
        ("Name,Name\nAcme,Acme\n", 'the column "Name" twice'),
        ("Name,Why\nAcme,late\xe9\n".encode("latin-1"), "is not UTF-8 text from here on"),
        ("Name,Level\nAcme,maybe\n", 'not mapped to a programme: "maybe" (line 2)'),
        ('[{"Name": "Acme"}', "not whole, valid JSON"),
        ('{"count": 3, "rows": [{"Name": "Acme"}]}', "says that it has 3 records and holds 1"),
        ("[]", "holds no records"),
        ("[" * 100_000, "not whole, valid JSON"),
        (b"PK\x03\x04 no zip", ""),
        (workbook(List=[["Name"], ["Acme"]], Other=[["Total"], ["7"]]), 'no row of its sheet "Other" is a header'),
        (workbook(List=[["Name"], ["Acme"]])[:-400], ""),
    ],
)  # fmt: skip
def test_a_file_that_is_not_the_list_is_refused_and_says_what_to_do(tmp_path: Path, content: str | bytes, says: str) -> None:
    message = refusal(tmp_path, content)

    assert says in message
    assert "Nothing was stored." in message


def test_text_of_another_encoding_is_taken_where_the_layout_says_so(tmp_path: Path) -> None:
    context = Context(
        "own", "own.csv", {"default": "house-review"}, layout=Layout(columns={"Name": "name", "Why": "remarks"}, encoding="any")
    )

    (cafe,), _ = read(tmp_path, "Name,Why\nCafé Größe GmbH,zahlt spät und prüft nie\n".encode("cp1252"), context)

    assert cafe.name == "Café Größe GmbH"


def test_a_layout_with_a_slip_is_named() -> None:
    layout = Layout(columns={"A": "nmae", "B": "id:", "b ": "country"}, required=["C"], several={"B": ""}, key=["D"])

    said = [what for _, what in faults(layout)]

    assert len(said) == 8
    assert any("'nmae' is nothing a column can hold" in what for what in said)
    assert "no column holds the name." in said
    assert list(faults(LAYOUT)) == []


# --- words in a cell ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "name", "aliases", "remark"),
    [
        ("Camel Group Co., Ltd.", "Camel Group Co., Ltd.", [], ""),
        ("Hetian Taida Apparel Co., Ltd (and one alias: Hetian TEDA Garment)", "Hetian Taida Apparel Co., Ltd", ["Hetian TEDA Garment"], ""),
        ("Hoshine (Shanshan) Co., Ltd (including one alias: Hesheng Silicon Industry (Shanshan) Co.) and subsidiaries", "Hoshine (Shanshan) Co., Ltd", ["Hesheng Silicon Industry (Shanshan) Co."], "listed with subsidiaries"),
        ("XPCC Corps (XPCC) and its subordinate and affiliated entities", "XPCC Corps (XPCC)", [], "listed with subordinate and affiliated entities"),
        ("KTK Group (including three aliases: Jiangsu Jinchuang Group; KTK Holding; and KTK Rail)", "KTK Group", ["Jiangsu Jinchuang Group", "KTK Holding", "KTK Rail"], ""),
        ("Jiangyin Lianyun Co. Ltd. (also known as Jiangyin Intermodal Transport Co. and Jiangyin United Transport Co.)", "Jiangyin Lianyun Co. Ltd.", ["Jiangyin Intermodal Transport Co.", "Jiangyin United Transport Co."], ""),
        ("Hoshine Silicon Industry Co., Ltd., and Subsidiaries", "Hoshine Silicon Industry Co., Ltd.", [], "listed with Subsidiaries"),
    ],
)  # fmt: skip
def test_other_names_said_in_words_are_names(text: str, name: str, aliases: list[str], remark: str) -> None:
    found = spoken(text)

    assert (found.name, [alias.text for alias in found.aliases], found.remark) == (name, aliases, remark)


def test_former_names_are_told_from_present_ones_even_in_one_bracket() -> None:
    found = spoken(
        "Hongyuan Co., Ltd. (also known as HY Solar; and Hoyuan Co. Ltd. and formerly known as Wuxi CNC Co., Ltd.; and Wuxi Machine Co., Ltd.)"
    )

    assert found.aliases == (
        Alias("HY Solar"),
        Alias("Hoyuan Co. Ltd."),
        Alias("Wuxi CNC Co., Ltd.", AliasKind.FORMER),
        Alias("Wuxi Machine Co., Ltd.", AliasKind.FORMER),
    )


def test_and_parts_names_only_behind_a_legal_form() -> None:
    assert names("Junan County Jinsheng Import and Export Co., Ltd.") == ["Junan County Jinsheng Import and Export Co., Ltd."]
    assert names("Avicopter PLC, AVIC Airborne Systems Co., Ltd., Shanghai Ship and Shipping Research") == [
        "Avicopter PLC", "AVIC Airborne Systems Co., Ltd.", "Shanghai Ship and Shipping Research",
    ]  # fmt: skip


# --- shipped lists -----------------------------------------------------------------------------------------------------

DPL = '"Name"\t"Street_Address"\t"City"\t"State"\t"Country"\t"Postal_Code"\t"Effective_Date"\t"Expiration_Date"\t"Standard_Order"\t"Last_Update"\t"Action"\t"FR_Citation"\n'


def test_denied_persons_are_one_entity_for_all_addresses_of_one_order(tmp_path: Path) -> None:
    order = '"06/19/2003"\t"06/29/2056"\t"Y"\t"2007-01-31"\t"NOTICE ADDED"\t"68 F.R. 38290 6/27/03 71 F.R. 38843 7/10/06"\n'
    rows = f'" I. ASH"\t"FCI SEAGOVILLE"\t"SEAGOVILLE"\t"TX"\t"US"\t"75159"\t{order}" I. ASH"\t"1 ROAD"\t"RIGA"\t""\t"LV"\t""\t{order}'
    other = '" I. ASH"\t"2 ROAD"\t"OSLO"\t""\t"NO"\t""\t"01/02/2020"\t""\t"N"\t"2020-01-03"\t"NEW"\t"85 F.R. 1 1/3/2020"\n'

    (first, second), remarks = shipped(tmp_path, "us-bis-dpl", DPL + rows + other)

    assert remarks == {}
    assert (first.name, second.name) == ("I. ASH", "I. ASH")
    assert first.addresses == (Address("FCI SEAGOVILLE, SEAGOVILLE, TX, 75159, US", "US"), Address("1 ROAD, RIGA, LV", "LV"))
    (listing,) = first.listings
    assert (listing.start, listing.end, listing.tags) == (date(2003, 6, 19), date(2056, 6, 29), ("Y",))
    assert listing.citations == ("68 F.R. 38290 6/27/03", "71 F.R. 38843 7/10/06")
    assert (second.listings[0].start, second.listings[0].end) == (date(2020, 1, 2), None)
    assert first.id != second.id


def test_uflpa_entries_come_from_each_table_of_the_page_with_its_section(tmp_path: Path) -> None:
    page = (
        "<!DOCTYPE html><html><body><h1>UFLPA Entity List</h1><p><strong>A list of entities in Xinjiang</strong><br>Section 2(d)(2)(B)(i)</p>"
        "<table><thead><tr><th>Name of Entity</th><th>Effective Date</th></tr></thead><tbody><tr><td>Ninestar Corporation</td><td>June 12, 2023</td></tr>"
        "<tr><td>Zhuhai G&amp;G Co., Ltd. (also known as G&amp;G)</td><td>June 12, 2023</td></tr></tbody></table><p>&nbsp;</p><p>Section 2(d)(2)(B)(v)</p>"
        "<table><tr><th>Entity Name</th><th>Effective Date</th></tr><tr><td>Zijin Mining Group Co., Ltd.</td><td>January 15, 2025</td></tr></table></body></html>"
    )

    (ninestar, gg, zijin), remarks = shipped(tmp_path, "us-uflpa", page)

    assert remarks == {}
    assert (ninestar.listings[0].start, ninestar.listings[0].tags) == (
        date(2023, 6, 12),
        ("A list of entities in XinjiangSection 2(d)(2)(B)(i)",),
    )
    assert [alias.text for alias in gg.names] == ["Zhuhai G&G Co., Ltd.", "G&G"]
    assert (zijin.listings[0].start, zijin.listings[0].tags) == (date(2025, 1, 15), ("Section 2(d)(2)(B)(v)",))


NSFREG = {
    "aliases": [],
    "country": "China",
    "address": None,
    "status": None,
    "effective_date": None,
    "federal_register": None,
    "notes": None,
}


def test_the_compilation_gives_the_subsidiaries_of_an_entry_as_parties_of_their_own(tmp_path: Path) -> None:
    notes = "Listed together with subsidiaries: Align Aerospace LLC, AVIC Airborne Systems Co., Ltd., Avicopter PLC. | AVIC is owned by SASAC."
    record = {
        **NSFREG,
        "name": "AVIC",
        "aliases": ["Aviation Industry Corporation"],
        "notes": notes,
        "effective_date": "2026-06-10",
        "federal_register": "91 FR 35189 (June 10, 2026)",
    }
    file = json.dumps(
        {"list_id": "dow-1260h", "source_file": "2026-11571.pdf", "extracted": "2026-07-09", "count": 1, "entities": [record]}
    )

    (avic, align, airborne, avicopter), remarks = shipped(tmp_path, "us-1260h", file)

    assert (avic.remarks, avic.listings[0].start) == ("AVIC is owned by SASAC.", date(2026, 6, 10))
    assert [align.name, airborne.name, avicopter.name] == [
        "Align Aerospace LLC",
        "AVIC Airborne Systems Co., Ltd.",
        "Avicopter PLC.",
    ]
    assert align.listings == avic.listings
    assert align.relations == (Relation("listed by the same entry as", "AVIC", avic.id),)
    assert remarks.keys() == {RemarkKind.IGNORED_FIELD}


def test_the_compilation_is_read_as_a_folder_with_each_file_under_its_own_list(tmp_path: Path) -> None:
    folder = tmp_path / "parts"
    folder.mkdir()
    for list_id, record in (
        ("bis-dpl", {**NSFREG, "name": "A", "notes": "Type of denial: Standard; Expires: 2028-07-24"}),
        (
            "ofac-nscmic",
            {
                **NSFREG,
                "name": "B",
                "notes": "USCC: 91110000MA005UCQ5P; Linked To: HUAWEI",
                "address": "1 Road, Beijing, China; and 2 Road, Oslo, Norway",
            },
        ),
    ):
        (folder / f"{list_id}.json").write_text(
            json.dumps({"list_id": list_id, "count": 1, "source_file": "", "extracted": "", "entities": [record]})
        )
    (folder / "lists.json").write_text('{"lists": 1}')
    context = SHIPPED["us-nsfreg"].context("parts")

    denied, linked = table.read(folder, context).entities

    assert (denied.listings[0].programme, denied.listings[0].end) == ("us-bis-dpl", date(2028, 7, 24))
    assert linked.listings[0].programme == "us-ofac-cmic"
    assert linked.identifiers == (Identifier("uscc", "91110000MA005UCQ5P"),)
    assert linked.relations == (Relation("linked to", "HUAWEI"),)
    assert [address.country for address in linked.addresses] == ["CN", "NO"]


def registry(**values: Any) -> str:
    record = {
        "addresses": [], "aliases": [], "country": "jp", "date_added": None, "entity_name": "X", "entity_type": "organization", "id": "jp-eul-1",
        "last_verified": "2026-07-20", "list_id": "jp-end-user-list", "reason": "核 N", "source_list_name": "List", "source_url": "https://www.meti.go.jp/",
    }  # fmt: skip
    return json.dumps([record | values])


def test_the_country_of_an_end_user_is_in_its_address_and_a_name_that_ran_into_it_is_a_name(tmp_path: Path) -> None:
    (whole,), _ = shipped(
        tmp_path, "jp-meti-eul", registry(addresses=["Islamic Republic of Iran"], entity_name="Green Pine （青松連合会社）")
    )
    (torn,), remarks = shipped(
        tmp_path, "jp-meti-eul", registry(entity_name="", addresses=["People's Republic of China Karat Industry Co., Ltd."])
    )

    assert (whole.countries, whole.kind) == (("IR",), Kind.ORGANISATION)
    assert [alias.text for alias in whole.names] == ["Green Pine （青松連合会社）", "Green Pine", "青松連合会社"]
    assert (torn.name, torn.countries) == ("Karat Industry Co., Ltd.", ("CN",))
    assert remarks[RemarkKind.UNREAD_VALUE].count == 1


def test_a_workbook_with_the_columns_of_the_ministrys_pdf_is_read_too(tmp_path: Path) -> None:
    heads = [
        "No.",
        "国名、地域名\nCountry or Region",
        "企業名、組織名\nCompany or Organization",
        "別名\nAlso Known As",
        "懸念区分\nType of WMD",
    ]

    (entity,), remarks = shipped(
        tmp_path,
        "jp-meti-eul",
        workbook(Sheet1=[heads, [1, "イラン\nIslamic Republic of Iran", "Sepanir", "・Sepanir Co.\n・SOG", "核\nN"]]),
    )

    assert [alias.text for alias in entity.names] == ["Sepanir", "Sepanir Co.", "SOG"]
    assert entity.remarks == "核 N"
    assert entity.listings[0].programme == "jp-meti-eul"
    assert (entity.countries, remarks) == (("IR",), {})


def test_chinese_lists_keep_both_names_and_take_the_countries_of_nobody_from_the_publisher(tmp_path: Path) -> None:
    record = registry(
        list_id="cn-unreliable-entity-list",
        country="cn",
        date_added="2025-01-14",
        aliases=["国际海洋工程公司（Oceaneering International, Inc.）等3家实体"],
    )

    (entity,), _ = shipped(tmp_path, "cn-mofcom", record)

    assert entity.countries == ()
    assert (entity.listings[0].programme, entity.listings[0].start) == ("cn-mofcom-uel", date(2025, 1, 14))
    assert {"国际海洋工程公司", "Oceaneering International, Inc."} <= {alias.text for alias in entity.names}


UA = ["row", "№ указу", "Дата указу", "Дія щодо об'єкту санкцій", "Зміни", "п/н", "Тип обмеження", "Термін обмеження", "Дата закінчення обмеження", "Назва укр.", "Назва ориг.", "Назва альт."]  # fmt: skip


def test_ukrainian_decrees_are_read_from_both_sheets_with_numbers_told_apart(tmp_path: Path) -> None:
    act = ["0", "109-2021", date(2021, 3, 23), "застосування", "Ні", 60, "1) блокування активів", "Три роки", date(2024, 3, 23)]
    people = [
        [*UA, "Дата народження", "Громадянство"],
        [*act, "Шерман Віктор", "Шерман Виктор", "Sherman; Sherman V.", date(1963, 5, 7), "RU, IL"],
    ]
    firms = [[*UA, "ОКПО/ЄДРПОУ", "ІПН"], [*act, 'ТОВ "Новотранс"', 'ООО "Новотранс"', "", "ОДРН1047796349864", "ІПН7729507377"]]

    (person, firm), remarks = shipped(tmp_path, "ua-nsdc", workbook(**{"Фізичні особи": people, "Юридичні особи": firms}))

    assert remarks.keys() == {RemarkKind.IGNORED_FIELD}
    assert (person.kind, person.countries, person.births) == (Kind.PERSON, ("RU", "IL"), ("1963-05-07",))
    assert [alias.text for alias in person.names] == ["Шерман Віктор", "Шерман Виктор", "Sherman", "Sherman V."]
    assert (firm.kind, firm.identifiers) == (
        Kind.ORGANISATION,
        (Identifier("ogrn", "1047796349864"), Identifier("inn", "7729507377")),
    )
    (listing,) = firm.listings
    assert (listing.citations, listing.start, listing.end) == (("109-2021",), date(2021, 3, 23), date(2024, 3, 23))
    assert listing.requirement == "1) блокування активів"


def test_an_act_that_does_something_else_to_a_party_is_refused_until_it_is_mapped(tmp_path: Path) -> None:
    act = ["0", "1-2022", date(2022, 1, 1), "скасування", "Ні", 1, "", "", None, "А", "Б", ""]

    with pytest.raises(ListError, match="скасування"):
        shipped(tmp_path, "ua-nsdc", workbook(**{"Юридичні особи": [UA, act]}))


def test_the_compilation_of_kaist_marks_names_made_by_machine_as_weak_and_reads_countries_in_korean(tmp_path: Path) -> None:
    source = {"list_id": "us-bis-entity-list", "list_name": "", "authority": "", "jurisdiction": "", "category": "", "official_source_url": "", "source_file": "a.xlsx", "source_sheet": "S", "source_row": 7}  # fmt: skip
    record = {
        "id": "rpl-1", "schema_version": 1, "entity_type": "Unknown", "name": {"english": "Huawei Cloud", "native": "华为云", "korean": "화웨이 클라우드 주식회사"},
        "aliases": ["HC"], "countries": ["중국/홍콩"], "listing_rationale": "", "remarks": "", "source": source, "ingested_at": "",
    }  # fmt: skip

    (entity,), _ = shipped(tmp_path, "kr-casslab", json.dumps([record]))

    assert entity.countries == ("CN", "HK")
    assert Alias("华为云", AliasKind.ORIGINAL_SCRIPT) in entity.names
    assert entity.listings[0].programme == "us-bis-el"


def test_the_simple_table_of_opensanctions_holds_several_values_in_a_cell(tmp_path: Path) -> None:
    header = "id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,program_ids,dataset,first_seen,last_seen,last_change\n"
    row = 'NK-1,Person,Ivan Ivanov,"I. Ivanov;Иван Иванов",1960-01-02;1961,ru;by,"1 Street, Minsk",123;456,"EU Sanctions",,,EU-UKR,EU list,2024-01-01T00:00:00,,\n'

    (entity,), _ = shipped(tmp_path, "opensanctions-simple", header + row)

    assert (entity.id, entity.kind, entity.countries) == ("NK-1", Kind.PERSON, ("RU", "BY"))
    assert entity.births == ("1960-01-02", "1961")
    assert [identifier.value for identifier in entity.identifiers] == ["123", "456"]
    assert entity.listings[0].programme == "os-sanction"


# --- the house list ----------------------------------------------------------------------------------------------------


def test_a_house_list_needs_a_name_only_and_says_how_grave_each_party_is(tmp_path: Path) -> None:
    content = "name,aliases,former names,country,reason,expiry,severity\nAcme,A;B,Old Acme,DE,fraud,2027-12-31,stop\nBeta,,,,,,\n"

    (acme, beta), _ = shipped(tmp_path, "house", content)

    assert acme.names[1:] == (Alias("A"), Alias("B"), Alias("Old Acme", AliasKind.FORMER))
    assert (acme.listings[0].programme, beta.listings[0].programme) == ("house-stop", "house-review")


OWN = """schema: 1
id: house
title: Blocked vendors
publisher: {id: acme, name: Acme, country: DE, official: false}
source: {format: table, language: de, download: false}
cadence: monthly
stale_after_days: 60
expect: {entities: {min: 1, max: 1000}, max_drop_percent: 50}
programmes: {ja: house-stop, default: house-note}
layout:
  columns: {Lieferant: name, Land: country, Gesperrt: programme}
  required: [Lieferant]
"""


def test_a_definition_in_the_home_folder_replaces_the_shipped_house_list(tmp_path: Path) -> None:
    (tmp_path / "lists").mkdir()
    (tmp_path / "lists" / "house.yaml").write_text(OWN)
    store = list_store(Home(tmp_path))

    assert store.definitions["house"].title == "Blocked vendors"
    assert "us-csl" in store.definitions
    (entity,), _ = read(tmp_path, "Lieferant,Land,Gesperrt\nAcme,Deutschland,ja\n", store.definitions["house"].context("x.csv"))
    assert (entity.countries, entity.listings[0].programme) == (("DE",), "house-stop")


def test_a_definition_of_the_users_may_not_bear_the_id_of_a_shipped_list(tmp_path: Path) -> None:
    (tmp_path / "us-csl.yaml").write_text(OWN.replace("id: house", "id: us-csl"))
    (tmp_path / "us-uflpa.yaml").write_text(OWN.replace("id: house", "id: us-uflpa"))

    with pytest.raises(ManyErrors, match='the list "us-csl" comes with the program'):
        definitions(lists_folder(), tmp_path)


def test_every_programme_of_a_definition_says_what_it_means() -> None:
    from screening import rulebook
    from screening.shipped import rules_folder

    known = set(rulebook.load([rules_folder()]).programmes)

    assert {key for one in SHIPPED.values() for key in one.programmes.values()} <= known


def test_the_makers_named_in_statutes_are_ready_to_import() -> None:
    file = lists_folder().parent / "examples" / "us-ndaa.csv"
    if not file.exists():
        pytest.skip("the examples are not part of an installed program")
    entities = list(table.read(file, SHIPPED["us-ndaa"].context(file.name)).entities)

    assert [
        sum(entity.listings[0].programme == key for entity in entities) for key in ("us-ndaa-889", "us-ndaa-5949", "us-ndaa-154")
    ] == [5, 3, 6]
    assert all(entity.listings[0].start and entity.countries == ("CN",) for entity in entities)
