"""Recognition: which row is the header, what each column means, and what every row gives or fails to give."""

import csv
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening.columns import Aside, SheetReading, Table, Told, is_role, read_row, recognise, split_names
from screening.columns.headers import read
from screening.model import Cell, Identifier, Item, Kind, Row, SheetRow, TableKind, Unreadable
from screening.sheets import open_input

SPREADSHEETS = Path(__file__).parents[2] / "shared" / "data" / "spreadsheets"
EXPECTED = Path(__file__).with_name("expected_columns.csv")


def sheet(text: str) -> list[SheetRow]:
    """Rows from lines of cells separated by bars; blanks around cells do not count."""
    return [
        SheetRow(number, tuple(cell.strip() for cell in line.split("|")))
        for number, line in enumerate(text.strip("\n").split("\n"), start=1)
    ]


def table_of(text: str) -> Table:
    table = recognise(sheet(text))
    assert table is not None
    return table


def roles(table: Table) -> dict[str, str]:
    return {column.header: column.role for column in table.columns}


def rows_of(text: str) -> list[Row]:
    return list(SheetReading(sheet(text), file="f.csv", sheet=None))


def names(row: Row) -> list[tuple[str, str]]:
    return [(party.role, party.name) for party in row.parties]


def problems(row: Row) -> list[str]:
    return [problem.text for problem in row.problems]


# --- figures and signals ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "figure"),
    [
        ("INT8 TOPS", "ops_8bit_tops"),
        ("FP16 TFLOPS (dense)", "ops_16bit_tops"),
        ("Peak FP8 PFLOPS", "ops_8bit_tops"),
        ("nvfp4_dense_tops", "ops_4bit_tops"),
        ("INT8算力(TOPS)", "ops_8bit_tops"),
        ("Die area (mm²)", "die_area_mm2"),
        ("Memory bandwidth (GB/s)", "memory_bandwidth_gbps"),
        ("显存带宽", "memory_bandwidth_gbps"),
        ("TPP", "tpp"),
        ("Performance density", "performance_density"),
        ("Marketed for data centres", "datacentre"),
        ("TOPS", "tops"),
        ("Bit length", "bit_length"),
        ("INT8 TOPS with sparsity", ""),
        ("TF32 TFLOPS", ""),
        ("Stops", ""),
        ("Ops", ""),
        ("Datacenter location", ""),
        ("Bandwidth", ""),
    ],
)
def test_a_header_names_a_datasheet_figure(header: str, figure: str) -> None:
    meaning = read(header)

    assert (meaning.detail if meaning.role == "figure" else "") == figure


def test_figures_are_read_with_their_units() -> None:
    [row] = rows_of("""
        Part number | INT8 TOPS | FP16 PFLOPS | Die area | Memory bandwidth | Data center
        X1          | 1,979     | 0,99        | 8.14 cm2 | 4.8 TB/s         | yes
    """)

    assert row.item is not None
    assert dict(row.item.figures) == {
        "ops_8bit_tops": 1979,
        "ops_16bit_tops": 990,
        "die_area_mm2": pytest.approx(814),
        "memory_bandwidth_gbps": 4800,
    }
    assert row.item.datacentre is True
    assert row.item.column("ops_8bit_tops") == "INT8 TOPS"
    assert problems(row) == []


@pytest.mark.parametrize(
    ("header", "cell", "words"),
    [
        ("INT8 TOPS", "fast", "does not begin with a number"),
        ("INT8 TOPS", "100-200", "a range"),
        ("Memory bandwidth", "4.8", "GB/s or TB/s"),
        ("Data center", "perhaps", "neither yes nor no"),
        ("TOPS", "400", "bit length"),
    ],
)
def test_a_figure_that_cannot_be_read_is_a_problem_and_never_nothing(header: str, cell: str, words: str) -> None:
    [row] = rows_of(f"Part number | Description | {header}\nX1 | AI card | {cell}")

    assert row.item is not None
    assert row.item.figures == ()
    assert row.item.datacentre is None
    [problem] = problems(row)
    assert words in problem


def test_operations_and_their_bit_length_make_a_figure() -> None:
    [row] = rows_of("Part number | TOPS | Bit length\nX1 | 400 | 16")

    assert row.item is not None
    assert row.item.figures == (("ops_16bit_tops", 400),)


def test_headquarters_and_parent_of_a_party_are_read_and_what_the_goods_are_for() -> None:
    [row] = rows_of("""
        Consignee   | Country   | HQ country | Ultimate parent country | Description | Quantity | Part number | End use
        Pacific Ltd | Singapore | Hong Kong  | China                   | GPU card    | 4        | X1          | training of models
    """)

    [party] = row.parties
    assert (party.country, party.headquarters, party.parent_country) == ("SG", "HK", "CN")
    assert row.item is not None
    assert row.item.end_use == "training of models"
    assert row.item.column("end_use") == "End use"


# --- headers ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "role"),
    [
        ("Vendor", "vendor"),
        ("Vendor Name", "vendor"),
        ("supplier_name", "supplier"),
        ("SupplierName", "supplier"),
        ("Supplier(Beneficiary) Name", "supplier"),
        ("Mfr.", "manufacturer"),
        ("MANUFACTURER NAME", "manufacturer"),
        ("Brand", "manufacturer"),
        ("End-User", "end_user"),
        ("Ultimate Consignee", "end_user"),
        ("Ship To Name", "consignee"),
        ("Beneficiary bank", "bank"),
        ("Supplier contact person", "contact"),
        ("Lieferant", "supplier"),
        ("Hersteller", "manufacturer"),
        ("Endverwender", "end_user"),
        ("Fournisseur", "supplier"),
        ("Fabricant", "manufacturer"),
        ("Nombre del proveedor", "supplier"),
        ("Fabricante", "manufacturer"),
        ("Fornitore", "supplier"),
        ("Produttore", "manufacturer"),
        ("Fornecedor", "supplier"),
        ("Поставщик", "supplier"),
        ("Наименование поставщика", "supplier"),
        ("Производитель", "manufacturer"),
        ("Грузополучатель", "consignee"),
        ("供应商名称", "supplier"),
        ("制造商", "manufacturer"),
        ("最终用户", "end_user"),
        ("收货人", "consignee"),
        ("仕入先名", "supplier"),
        ("メーカー名", "manufacturer"),
        ("需要者", "end_user"),
        ("공급업체명", "supplier"),
        ("제조사", "manufacturer"),
        ("최종사용자", "end_user"),
        ("Supplier ID", "party_id"),
        ("Supplier Part Number", "supplier_part"),
        ("Mfr Part #", "part_number"),
        ("MPN", "part_number"),
        ("P/N", "part_number"),
        ("Part No.", "part_number"),
        ("型号", "part_number"),
        ("型番", "part_number"),
        ("부품번호", "part_number"),
        ("Artikelnummer", "part_number"),
        ("Descripton", "description"),
        ("品名", "description"),
        ("物料名称", "description"),
        ("Bezeichnung", "description"),
        ("Désignation", "description"),
        ("Descrizione", "description"),
        ("품명", "description"),
        ("ECCN", "eccn"),
        ("AL-Nummer", "eccn"),
        ("HS Code", "hs"),
        ("hs_code", "hs"),
        ("Zolltarifnummer", "hs"),
        ("海关编码", "hs"),
        ("ТН ВЭД", "hs"),
        ("Country of Origin", "origin"),
        ("原产地", "origin"),
        ("Ursprungsland", "origin"),
        ("Ship-to country", "destination"),
        ("Destination", "destination"),
        ("Qty.", "quantity"),
        ("Menge", "quantity"),
        ("Designators", "designator"),
        ("位号", "designator"),
        ("Unit Price", "other"),
        ("Supplier URL", "other"),
        ("Supplier Type", "other"),
        ("Lead time", "other"),
        ("RoHS", "footprint"),
        ("Flurbereinigung", "unknown"),
        ("", "unknown"),
    ],
)
def test_a_header_is_understood_in_many_languages_and_spellings(header: str, role: str) -> None:
    assert read(header).role == role


@pytest.mark.parametrize(
    "header",
    [
        "Supplier Name | Country | Address | VAT No",
        "Lieferant | Land | Anschrift | USt-IdNr.",
        "Fournisseur | Pays | Adresse | N° TVA",
        "Proveedor | País | Dirección | NIF",
        "Fornitore | Paese | Indirizzo | Partita IVA",
        "Fornecedor | País | Endereço | CNPJ",
        "Поставщик | Страна | Адрес | ИНН",
        "供应商 | 国家 | 地址 | 统一社会信用代码",
        "仕入先 | 国 | 住所 | 法人番号",
        "공급업체 | 국가 | 주소 | 사업자등록번호",
    ],
)
def test_a_vendor_master_is_recognised_in_ten_languages(header: str) -> None:
    (row,) = rows_of(f"{header}\nHuawei Technologies Co., Ltd. | China | Shenzhen | 9144")
    (party,) = row.parties
    assert row.kind is TableKind.VENDOR
    assert (party.role, party.name, party.country) == ("supplier", "Huawei Technologies Co., Ltd.", "CN")
    assert (party.address, [identifier.value for identifier in party.identifiers]) == ("Shenzhen", ["9144"])
    assert party.column == header.split(" | ")[0]


@pytest.mark.parametrize(
    "header",
    [
        "Part Number | Description | Manufacturer | Quantity",
        "Teilenummer | Bezeichnung | Hersteller | Menge",
        "Référence fabricant | Désignation | Fabricant | Quantité",
        "Número de parte | Descripción | Fabricante | Cantidad",
        "Codice articolo | Descrizione | Produttore | Quantità",
        "Código do produto | Descrição | Fabricante | Quantidade",
        "Артикул | Наименование | Производитель | Количество",
        "型号 | 名称 | 制造商 | 数量",
        "型番 | 品名 | メーカー | 数量",
        "품번 | 품명 | 제조사 | 수량",
    ],
)
def test_a_bill_of_materials_is_recognised_in_ten_languages(header: str) -> None:
    (row,) = rows_of(f"{header}\nAscend910B | NPU module | Huawei | 4")
    part, description, maker, _ = header.split(" | ")
    assert row.kind is TableKind.BOM
    assert names(row) == [("manufacturer", "Huawei")]
    assert row.item == Item(
        description="NPU module",
        part_number="Ascend910B",
        manufacturer="Huawei",
        columns=(("description", description), ("part_number", part), ("manufacturer", maker)),
    )


# --- the header row -----------------------------------------------------------------------------------------------------


def test_title_blocks_preambles_and_blank_rows_above_the_header_are_passed_over() -> None:
    table = table_of("""
Bill of Materials | | |
Project: | WEIO.PrjPCB | |
Creation Date: | 26/02/2014 | |
 | | |
LibRef | Quantity | Comment | Designator
00005500 | 24 | 100nF | C1, C3
""")
    assert (table.header_row, table.kind) == (5, TableKind.BOM)


def test_a_title_merged_over_the_whole_width_is_no_header() -> None:
    assert table_of("Vendor | Vendor | Vendor\nName | Country | Amount\nAcme | China | 5").header_row == 2


def test_a_second_line_that_tells_repeated_headers_apart_belongs_to_the_header() -> None:
    table = table_of("""
MPN | Qty | SKU | SKU | In Stock | In Stock
 | | Digi-Key | Mouser | Digi-Key | Mouser
CSTLS4M00G56 | 1 | 490-7036-ND | 81-CSTLS | 4715 | 2001
""")
    assert (table.first_header_row, table.header_row) == (1, 2)
    assert table.headers[2:4] == ("SKU Digi-Key", "SKU Mouser")


def test_party_groups_named_in_the_line_above_give_several_parties() -> None:
    first, second = rows_of("""
 | Supplier 1 | | Supplier 2 |
Item | Name | Country | Name | Country
Widget | Acme | US | Beta | CN
Gadget | Gamma | DE | |
""")
    assert [(p.role, p.name, p.country) for p in first.parties] == [("supplier", "Acme", "US"), ("supplier", "Beta", "CN")]
    assert [(p.role, p.name, p.country) for p in second.parties] == [("supplier", "Gamma", "DE")]
    assert not first.problems
    assert not second.problems


@pytest.mark.parametrize("end", ["", " |"])
def test_groups_merged_over_the_line_of_headers_are_no_header_of_a_table_of_their_own(end: str) -> None:
    table = table_of(f"""
Vendor | Vendor | Vendor | Address | Address | Since
No. | Name | Alt. name | City | Ctry{end}
10001 | Huawei Technologies | 华为 | Shenzhen | CN | 2019
""")
    assert (table.header_row, table.first_header_row) == (2, 2)
    assert table.headers == ("Vendor No.", "Vendor Name", "Vendor Alt. name", "City", "Ctry", "Since")
    assert [(column.header, column.role) for column in table.columns] == [
        ("Vendor Name", "vendor"),
        ("Vendor Alt. name", "vendor"),
        ("City", "address"),
        ("Ctry", "country"),
    ]


def test_repeated_supplier_columns_give_several_parties_each_with_its_country() -> None:
    (row,) = rows_of("""
Part | Supplier 1 | Part number 1 | Supplier 2 | Part number 2 | Supplier 1 Country | Supplier 2 Country
Chip | Mouser | 123-A | Huaqiang | B-77 | US | China
""")
    assert [(p.name, p.country, p.column) for p in row.parties] == [
        ("Mouser", "US", "Supplier 1"),
        ("Huaqiang", "CN", "Supplier 2"),
    ]
    assert row.item is not None
    assert (row.item.part_number, row.item.description) == ("123-A", "Chip; B-77")


def test_a_country_belongs_to_the_nearest_party() -> None:
    (row,) = rows_of("MPN | Manufacturer | Country | Supplier | Country | Qty\nA1 | Foo | CN | Bar | US | 3")
    assert [(p.role, p.country) for p in row.parties] == [("manufacturer", "CN"), ("supplier", "US")]


def test_an_item_that_names_no_party_takes_its_country_for_the_origin() -> None:
    (row,) = rows_of("Part number | Description | Qty | Country\nA-100 | chip | 2 | China")
    assert row.item is not None
    assert row.item.origin == "CN"


def test_a_list_of_names_without_any_header_is_read() -> None:
    assert [names(row) for row in rows_of("Acme\nHuawei Technologies\nBeta GmbH")] == [
        [("vendor", "Acme")],
        [("vendor", "Huawei Technologies")],
        [("vendor", "Beta GmbH")],
    ]


def test_a_table_without_header_is_told_by_its_company_names() -> None:
    rows = rows_of("Acme Co., Ltd. | China | 100\nBeta GmbH | Germany | 200\nGamma Inc. | United States | 5")
    assert [(row.parties[0].name, row.parties[0].country) for row in rows] == [
        ("Acme Co., Ltd.", "CN"),
        ("Beta GmbH", "DE"),
        ("Gamma Inc.", "US"),
    ]
    assert [row.place.row for row in rows] == [1, 2, 3]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " | | ",
        "Effective hours | 35\nEffective weeks | 48",
        "Project Full Path | C:\\Altium\\x.PrjPcb\nVariant Name | None\nReport Time | 10:50:55",
        "1 | 2 | 3\n4 | 5 | 6",
    ],
)
def test_a_sheet_without_names_or_items_is_not_recognised(text: str) -> None:
    assert recognise(sheet(text)) is None


def test_the_explanation_names_what_is_used_and_what_is_not() -> None:
    table = table_of("Vendor Name | Country | Amount | Entity\nAcme | China | 5 | Us Ltd\nBeta | Iran | 6 | Us Ltd")
    assert table.explanation == (
        'a list of parties, header in row 1. A "Vendor Name": vendor (by its header); B "Country": country (by its header). '
        'Not screened, as another column names the party: "Entity". Not screened: C "Amount", D "Entity".'
    )


# --- headers against contents -------------------------------------------------------------------------------------------


def test_a_supplier_number_column_that_holds_names_is_the_name() -> None:
    assert roles(table_of("TransNo | Supplier ID(T) | Amount\n1 | AON SOLUTIONS UK LTD | 5\n2 | CIVICA LIMITED | 6")) == {
        "Supplier ID(T)": "supplier"
    }


def test_a_supplier_column_that_holds_numbers_is_not_the_name() -> None:
    assert roles(table_of("Supplier | Supplier Name | City\n1001 | Acme | Ulm\n1002 | Beta | Bonn")) == {
        "Supplier Name": "supplier",
        "City": "address",
    }


def test_yes_and_no_name_nobody_and_no_is_not_norway() -> None:
    table = table_of("Supplier Name | SME Supplier? | OJEU?\nAcme | No | No\nBeta | Yes | No\nGamma | No | No")
    assert roles(table) == {"Supplier Name": "supplier"}


def test_a_plain_name_is_the_party_in_a_vendor_file_and_the_item_in_a_bill_of_materials() -> None:
    assert roles(table_of("Name | Country | Phone\nAcme | China | 1"))["Name"] == "vendor"
    assert roles(table_of("Name | Designator | Quantity\n100nF | C1 | 1"))["Name"] == "description"


def test_references_are_designators_or_part_numbers_by_what_they_hold() -> None:
    assert "Référence" not in roles(table_of("Référence | Quantité | Désignation\nC10,C18 | 2 | 10nF\nU1 | 1 | TPS"))
    table = table_of("Reference | Quantity | Description\nTPS71501DCKR | 2 | LDO\nSTM32F303CC | 1 | MCU")
    assert roles(table)["Reference"] == "part_number"


def test_a_second_name_column_continues_the_first() -> None:
    (row,) = rows_of("Kreditor | Name 1 | Name 2 | Ort | Land\n100013 | Huawei Technologies | Deutschland GmbH | Düsseldorf | DE")
    assert [(p.name, p.country) for p in row.parties] == [("Huawei Technologies Deutschland GmbH", "DE")]


def test_rows_all_longer_than_the_header_are_read_from_the_right_where_only_that_fits() -> None:
    """As in a real file: an unquoted comma in a leading note column moves every later cell by one."""
    text = "note|supplier_id|name|country|hs_code\n" + "\n".join(
        f"synthetic | 2026 | LF-00{n} | {name} | {country} | {code}"
        for n, (name, country, code) in enumerate(
            [("NordStahl GmbH", "AT", "72"), ("Wisla Sp. z o.o.", "PL", "85"), ("Anadolu A.S.", "TR", "61")]
        )
    )
    rows = rows_of(text)
    assert [(row.parties[0].name, row.parties[0].country, row.item and row.item.hs) for row in rows] == [
        ("NordStahl GmbH", "AT", "72"),
        ("Wisla Sp. z o.o.", "PL", "85"),
        ("Anadolu A.S.", "TR", "61"),
    ]
    assert "read from the right" in table_of(text).explanation
    assert not any(row.problems for row in rows)


def test_a_name_split_by_its_own_comma_is_put_together_again_and_unsplit_rows_beside_it_are_read_too() -> None:
    text = "Supplier|Country\nHuawei Technologies Co.|Ltd.|China\nAcme Co.|Ltd.|Japan\nBeta GmbH|Germany"
    rows = rows_of(text)
    assert [(row.parties[0].name, row.parties[0].country) for row in rows] == [
        ("Huawei Technologies Co., Ltd.", "CN"),
        ("Acme Co., Ltd.", "JP"),
        ("Beta GmbH", "DE"),
    ]
    assert rows[0].cells == ("Huawei Technologies Co.", "Ltd.", "China")
    assert not any(row.problems for row in rows)


def test_rows_longer_than_the_header_beside_others_that_fit_it_are_problems() -> None:
    rows = rows_of("Supplier|Remark\nAcme Co.|Ltd.|good\nBeta Co.|Ltd.|fair\nGamma|poor")
    assert [problems(row) for row in rows] == [
        ["the row has 3 cells, the header 2: its values may stand in the wrong columns"],
        ["the row has 3 cells, the header 2: its values may stand in the wrong columns"],
        [],
    ]


def test_rows_with_an_empty_mark_beyond_the_header_are_read_straight() -> None:
    rows = rows_of("Date | Supplier Name | Amount\n1/1/20 | ACME LTD | 5 | #N/A\n2/1/20 | BETA LTD | 6 | #N/A")
    assert [(names(row), problems(row)) for row in rows] == [([("supplier", "ACME LTD")], []), ([("supplier", "BETA LTD")], [])]


def test_a_text_under_no_header_is_a_problem_in_a_sheet() -> None:
    """In a workbook all rows are equally long, so a text beside the table is told by its column having been empty."""
    rows = [SheetRow(1, ("Vendor", "Country", "")), *(SheetRow(n, (f"Acme {n}", "China", "")) for n in range(2, 70))]
    table = recognise(rows)
    assert table is not None
    row = read_row(table, SheetRow(71, ("Acme 71", "China", "c/o Beta Ltd")), file=None, sheet=None)
    assert row is not None
    assert names(row) == [("vendor", "Acme 71")]
    assert problems(row) == ['a text under no header is not screened: "c/o Beta Ltd"']
    assert row.problems[0].column == "C"


def test_a_sheet_of_sixty_thousand_columns_is_recognised_in_no_time() -> None:
    wide = [SheetRow(1, ("Vendor", "Country", *[""] * 60_000)), SheetRow(2, ("Acme", "China", *[""] * 59_999, "x"))]
    table = recognise(wide)
    assert table is not None
    assert roles(table) == {"Vendor": "vendor", "Country": "country"}


def test_a_single_row_longer_than_the_header_is_a_problem() -> None:
    rows = rows_of("Vendor | Country | Amount\nAcme Co. | Ltd. | China | 100\nBeta | Germany | 5\nGamma | US | 6")
    assert problems(rows[0]) == ["the row has 4 cells, the header 3: its values may stand in the wrong columns"]
    assert not rows[1].problems


# --- rows ---------------------------------------------------------------------------------------------------------------

VENDORS = "Vendor | Country | City | Tax ID | Contact Name"


def vendor_row(*cells: Cell) -> Row | None:
    table = table_of(f"{VENDORS}\nAcme | China | Wuhan | 9144 | Li Wei")
    return read_row(table, SheetRow(7, cells), file="f.xlsx", sheet="S")


def test_a_row_gives_its_party_with_everything_said_of_it() -> None:
    row = vendor_row("Acme Ltd", "P.R. China", "Wuhan", "9144-X", "Li Wei")
    assert row is not None
    vendor, contact = row.parties
    assert (vendor.role, vendor.name, vendor.country, vendor.address) == ("vendor", "Acme Ltd", "CN", "Wuhan")
    assert vendor.identifiers == (Identifier("tax", "9144-X", "CN"),)
    assert (contact.role, contact.name, contact.kind) == ("contact", "Li Wei", Kind.PERSON)
    assert str(row.place) == 'f.xlsx, sheet "S", row 7'
    assert row.cells == ("Acme Ltd", "P.R. China", "Wuhan", "9144-X", "Li Wei")


def test_a_wholly_empty_row_and_a_repeated_header_are_no_rows() -> None:
    assert vendor_row("", " ", "\u3000", "") is None
    assert vendor_row(*VENDORS.split(" | ")) is None
    assert vendor_row("Vendor ", "Country", "City", "Tax ID", "Contact  Name") is None


@pytest.mark.parametrize("name", ["", "n/a", "N/A", "-", "?", "TBD", "无", "none", "unknown", "Redacted Personal Data", "0"])
def test_a_vendor_row_without_a_name_is_a_problem_and_never_passes(name: str) -> None:
    row = vendor_row(name, "China", "Wuhan", "", "")
    assert row is not None
    assert row.parties == ()
    shown = f'is "{name}"' if name else "is empty"
    assert problems(row) == [f"the name of the vendor {shown}, but the row has other content"]
    assert row.problems[0].column == "Vendor"


def test_a_name_that_is_only_a_number_is_a_problem() -> None:
    row = vendor_row("10023", "China", "", "", "")
    assert row is not None
    assert problems(row) == ['the name of the vendor is "10023", which is no name']


@pytest.mark.parametrize("name", ["????", "♥♥♥", "#REF!", "#N/A"])
def test_a_manufacturer_that_cannot_be_a_name_is_a_problem_in_any_table(name: str) -> None:
    """Lost characters and failed formulas hide a name; a dash or "n/a" says that there is none."""
    table = recognise([SheetRow(1, ("Description", "MPN", "Manufacturer")), SheetRow(2, ("Capacitor", "GRM1", "Murata"))])
    assert table is not None
    row = read_row(table, SheetRow(3, ("Capacitor", "GRM1", name)), file=None, sheet=None)
    dash = read_row(table, SheetRow(4, ("Capacitor", "GRM1", "-")), file=None, sheet=None)

    assert row is not None
    assert dash is not None
    assert row.parties == ()
    assert name in problems(row)[0]
    assert problems(dash) == []


def test_an_unreadable_cell_in_a_column_that_matters_is_a_problem() -> None:
    row = vendor_row(Unreadable("the error #N/A in A7"), "China", "", "", "")
    assert row is not None
    assert problems(row) == ["the name of the vendor cannot be read: the error #N/A in A7"]
    row = vendor_row("Acme", Unreadable("the error #REF! in B7"), "", "", "")
    assert row is not None
    assert names(row) == [("vendor", "Acme")]
    assert problems(row) == ["a cell that says more of the vendor cannot be read: the error #REF! in B7"]


def test_a_country_that_is_none_is_left_out_and_the_party_still_screened() -> None:
    row = vendor_row("Acme", "Midwest USA", "", "", "")
    assert row is not None
    assert (row.parties[0].country, row.problems) == (None, ())
    row = vendor_row("Acme", "Shenzhen, China", "", "", "")
    assert row is not None
    assert row.parties[0].country == "CN"


def test_a_bill_of_materials_may_leave_the_manufacturer_open() -> None:
    rows = rows_of("""
Part Number | Description | Manufacturer | Qty
LM358 | op amp | TI | 1
C0603 | capacitor | - | 10
Ascend 910B | | ? | 1
""")
    assert [names(row) for row in rows] == [[("manufacturer", "TI")], [], []]
    assert not any(row.problems for row in rows)
    assert rows[2].item is not None
    assert rows[2].item.part_number == "Ascend 910B"


def test_section_titles_totals_and_numbered_blank_lines_of_a_parts_list_are_no_items_and_are_counted() -> None:
    text = """
No. | Part Number | Description | Qty | Price
Resistors | | | |
1 | CRCW0603 | 10k | 2 | 0.1
2 | CRCW0805 | 22k | 2 | 0.1
3 | | | | 0.00
4 | | | |
 | | | 6 | 1,234.50
 | | | Total: | 0.2
"""
    reading = SheetReading(sheet(text), file="f.csv", sheet=None)
    assert [row.place.row for row in reading] == [3, 4]
    assert reading.asides == {"section title": 1, "numbered blank line": 2, "sum without a label": 1, "total": 1}
    assert reading.remarks() == [
        'lines that are no items: 1 section title, 2 numbered blank lines, 1 sum without a label, 1 total (row 2 "Resistors"; '
        'row 5 "3"; row 6 "4"; row 7 "6 1,234.50"; row 8 "Total:")'
    ]


@pytest.mark.parametrize(
    "line",
    [
        "5 | | | 12 |",  # so many of something
        " | | | | 430250400",
        "Huawei Technologies Co., Ltd | | | |",
        "LM358DR | | | |",
        "see: sheet 2 | | | |",
        "a remark that goes on and on about what to buy where instead of this | | | |",
    ],
)
def test_a_line_that_might_hold_an_item_or_a_name_is_not_screened(line: str) -> None:
    head = "No. | Part Number | Description | Qty | Price\n1 | CRCW0603 | 10k | 2 | 0.1\n2 | CRCW0805 | 22k | 2 | 0.1\n"
    last = rows_of(head + line)[-1]
    assert problems(last) == ["nothing to screen in this row"]


def test_a_total_and_numbered_blank_lines_of_a_list_of_parties_are_counted_too() -> None:
    reading = SheetReading(
        sheet("No. | Supplier | Amount\n1 | Acme | 5\n2 | Beta | 6\n3 | |\n4 | n/a |\n | | Total\n | ??? | Total"),
        file=None,
        sheet=None,
    )
    assert [(row.place.row, len(row.problems)) for row in reading] == [(2, 0), (3, 0), (5, 1), (7, 1)]
    assert reading.asides == {"numbered blank line": 1, "total": 1}


def test_in_a_list_of_parties_a_lone_text_may_be_a_name() -> None:
    rows = rows_of("Vendor | Country | Phone\nHuawei | Huawei | Huawei\n | | Huawei\nAcme | China | 12")
    assert names(rows[0]) == [("vendor", "Huawei")]
    assert rows[0].parties[0].country is None
    assert problems(rows[1]) == ["the name of the vendor is empty, but the row has other content"]


def test_columns_under_unknown_headers_are_told_by_what_they_hold() -> None:
    text = "aaa|bbb|ccc|ddd\nAcme Ltd|3A090.a|8542.31|China\nBeta GmbH|EAR99|8517.62|Germany\nGamma Inc|5A992.c|8473.30|Japan"
    rows = rows_of(text)
    assert [(names(row), row.item and (row.item.eccn, row.item.hs)) for row in rows[1:]] == [
        ([("vendor", "Acme Ltd")], ("3A090.a", "8542.31")),
        ([("vendor", "Beta GmbH")], ("EAR99", "8517.62")),
        ([("vendor", "Gamma Inc")], ("5A992.c", "8473.30")),
    ]
    assert [row.parties[0].country for row in rows[1:]] == ["CN", "DE", "JP"]


@pytest.mark.parametrize(
    "header", ["Manufacturer / Part Number", "Mfr and P/N", "Hersteller & Artikelnummer", "厂家/型号", "Fabricante y modelo"]
)
def test_a_maker_and_a_part_number_in_one_cell_are_both_read(header: str) -> None:
    rows = rows_of(f"Pos | {header} | Qty\n1 | Vishay CRCW0402 | 2\n2 | Huawei Technologies Hi3798 | 1\n3 | Murata | 5")
    assert [(names(row)[0][1], row.item and row.item.part_number) for row in rows] == [
        ("Vishay", "Vishay CRCW0402"),
        ("Huawei Technologies", "Huawei Technologies Hi3798"),
        ("Murata", "Murata"),
    ]


def test_a_makers_part_number_alone_names_no_maker() -> None:
    rows = rows_of("Pos | Manufacturer Part Number | Qty\n1 | CRCW0402 | 2\n2 | Hi3798 | 1")
    assert [row.parties for row in rows] == [(), ()]


def test_exports_with_the_technical_names_of_an_erp_are_read() -> None:
    rows = rows_of(
        "MANDT|LIFNR|NAME1|NAME2|LAND1|ORT01|STCD1\n100|1|Huawei Technologies|Co., Ltd.|CN|Shenzhen|914403\n"
        "100|2|Acme GmbH||DE|Bonn|DE1"
    )
    assert [(row.parties[0].name, row.parties[0].country, len(row.parties[0].identifiers)) for row in rows] == [
        ("Huawei Technologies Co., Ltd.", "CN", 1),
        ("Acme GmbH", "DE", 1),
    ]
    (part,) = rows_of("MATNR|MAKTX|MFRNR|MFRPN|STAWN|HERKL\n100|Steckverbinder|Molex|0430250400|85366990|TW")
    assert part.item is not None
    assert (part.item.description, part.item.part_number, part.item.hs, part.item.origin) == (
        "Steckverbinder",
        "0430250400",
        "85366990",
        "TW",
    )


TWO_TABLES = """
Part Number | Description | Qty | | | |
CRCW0603 | 10k | 2 | | | |
CRCW0805 | 22k | 2 | | Supplier | Country |
LM358DR | op amp | 1 | | Acme Ltd | China |
LM324DR | op amp | 1 | | Beta GmbH | Germany |
"""


def test_tables_side_by_side_are_read_each_under_its_own_header() -> None:
    reading = SheetReading(sheet(TWO_TABLES), file="f.csv", sheet=None)
    rows = list(reading)
    assert [(row.place.row, row.kind.value) for row in rows] == [
        (2, "bom"),
        (3, "bom"),
        (4, "bom"),
        (4, "vendor"),
        (5, "bom"),
        (5, "vendor"),
    ]
    assert [party.name for row in rows for party in row.parties] == ["Acme Ltd", "Beta GmbH"]
    assert not [problem for row in rows for problem in row.problems]
    assert reading.remarks() == ["2 tables: columns A to C with its header in row 1, columns E to F with its header in row 3"]


def test_the_same_table_continued_at_its_side_gives_an_item_for_each_half() -> None:
    rows = rows_of("Part | ECCN | | Part | ECCN\nLM358 | EAR99 | | XC7V | 3A001.a.7\nLM359 | EAR99 | | XC8V | 3A001.a.7")
    assert [(row.item.part_number or row.item.description, row.item.eccn) for row in rows if row.item] == [
        ("LM358", "EAR99"),
        ("XC7V", "3A001.a.7"),
        ("LM359", "EAR99"),
        ("XC8V", "3A001.a.7"),
    ]


def test_a_gap_between_the_columns_of_one_table_does_not_part_it() -> None:
    rows = rows_of("Part Number | Qty | | Manufacturer | Country\nLM358DR | 2 | | Acme Ltd | China\nLM359DR | 2 | | Beta | Japan")
    assert [(row.item.part_number, names(row)) for row in rows if row.item] == [
        ("LM358DR", [("manufacturer", "Acme Ltd")]),
        ("LM359DR", [("manufacturer", "Beta")]),
    ]


def test_a_table_below_a_preamble_of_any_length_is_found_and_what_stands_above_is_counted() -> None:
    preamble = "\n".join(f"remark {number}" for number in range(70))
    reading = SheetReading(sheet(preamble + "\nSupplier Name | Country | City\nAcme | China | Wuhan"), file=None, sheet=None)
    assert [names(row) for row in reading] == [[("supplier", "Acme")]]
    assert reading.unread == 70


# --- what the user says ----------------------------------------------------------------------------------------------------


def told(text: str, *said: Told) -> tuple[SheetReading, list[Row]]:
    reading = SheetReading(sheet(text), file=None, sheet="Parts", told=said)
    return reading, list(reading)


def test_what_the_user_says_of_a_column_overrules_its_header_and_its_cells() -> None:
    text = "Supplier | Who | Land\nS-1 | Acme | China\nS-2 | Beta | Iran"
    reading, rows = told(text, Told("manufacturer", "who"), Told("ignore", "A"), Told("manufacturer.country", "Land"))
    assert [names(row) for row in rows] == [[("manufacturer", "Acme")], [("manufacturer", "Beta")]]
    assert [row.parties[0].country for row in rows] == ["CN", "IR"]
    assert {column.why for column in reading.tables[0].table.columns} == {"as you said"}
    assert 'A "Supplier"' in reading.tables[0].table.remark


def test_what_the_user_says_holds_to_the_end() -> None:
    """In a list of parties a column of values is no part of an item, unless the user says so."""
    _, rows = told("Supplier | Value\nAcme | Ascend 910B\nBeta | LM358", Told("detail", "Value"))
    assert [row.item and row.item.description for row in rows] == ["Ascend 910B", "LM358"]


def test_a_row_that_holds_a_header_the_user_names_is_the_header() -> None:
    text = "Quux | 12\nmore | 13\nZorp | Blah\nAcme | x\nBeta | y"
    _, rows = told(text, Told("vendor", "Zorp"))
    assert [names(row) for row in rows] == [[("vendor", "Acme")], [("vendor", "Beta")]]


def test_columns_of_a_table_without_a_header_are_told_by_letter() -> None:
    _, rows = told("17 | Acme | 3\n18 | Beta | 4", Told("vendor", "B"))
    assert [names(row) for row in rows] == [[("vendor", "Acme")], [("vendor", "Beta")]]


def test_what_is_said_of_another_sheet_or_of_no_column_is_not_used() -> None:
    text = "Supplier | Country\nAcme | China\nBeta | Iran"
    reading, rows = told(text, Told("customer", "Supplier", "Other"), Told("origin", "Made in"))
    assert [party.role for row in rows for party in row.parties] == ["supplier", "supplier"]
    assert reading.unused() == [Told("origin", "Made in")]


def test_roles_are_those_of_parties_and_items_and_no_others() -> None:
    assert all(map(is_role, ("supplier", "supplier.country", "eccn", "ignore", "tpp")))
    assert not any(map(is_role, ("quantity", "eccn.country", "supplier.eccn", "", "a.b.country")))


def test_a_table_of_another_order_further_down_is_read_by_its_own_header() -> None:
    rows = rows_of("""
Supplier Name | Country | City
Acme | China | Wuhan
 | |
Country | Supplier Name | Phone
Iran | Beta | 12
""")
    assert [(row.parties[0].name, row.parties[0].country) for row in rows] == [("Acme", "CN"), ("Beta", "IR")]


def test_a_header_of_another_order_is_never_taken_for_data() -> None:
    table = table_of("Supplier Name | Country | City\nAcme | China | Wuhan")
    row = read_row(table, SheetRow(5, ("Country", "Supplier Name", "Phone")), file=None, sheet=None)
    assert row is not None
    assert row.parties == ()
    assert problems(row) == ["this looks like the header of another table: rows below it may be read by the wrong columns"]


def test_a_party_named_in_a_label_above_the_table_is_given() -> None:
    rows = rows_of("""
Quotation 4711 | | |
Customer: | Seventh Research Institute | |
End user: NUDT | | |
Pos | Artikel | Menge | Preis
1 | Kabel | 5 | 2
""")
    assert [(row.place.row, names(row)) for row in rows] == [
        (2, [("customer", "Seventh Research Institute")]),
        (3, [("end_user", "NUDT")]),
        (5, []),
    ]


def test_item_fields_stand_in_vendor_files_too() -> None:
    (row,) = rows_of("""
Shipper | Consignee | Destination Country | HS Code | Description of Goods | ECCN
Acme Inc | ООО Микрон | Russia | 8542.31 | Integrated circuits | 3A090
""")
    assert names(row) == [("exporter", "Acme Inc"), ("consignee", "ООО Микрон")]
    assert row.item is not None
    assert (row.item.eccn, row.item.hs, row.item.destination) == ("3A090", "8542.31", "RU")


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("Acme Ltd", ["Acme Ltd"]),
        ("Fairchild / ON Semi", ["Fairchild", "ON Semi"]),
        ("PiShop.us/adafruit", ["PiShop.us", "adafruit"]),
        ("Huawei; SMIC", ["Huawei", "SMIC"]),
        ("Foo GmbH\nBar AG", ["Foo GmbH", "Bar AG"]),
        ("华为/海思", ["华为", "海思"]),
        ("Shenzhen Foo\nTechnology Co., Ltd.", ["Shenzhen Foo Technology Co., Ltd."]),
        ("Novo Nordisk A/S", ["Novo Nordisk A/S"]),
        ("AC/DC Power Ltd", ["AC/DC Power Ltd"]),
        ("Acme c/o Beta Logistics", ["Acme c/o Beta Logistics"]),
        ("Smith t/a Film Oxford", ["Smith t/a Film Oxford"]),
        ("Banco do Brasil S/A", ["Banco do Brasil S/A"]),
        ("Foo / GmbH", ["Foo / GmbH"]),
        ("Acme / n/a", ["Acme"]),
        ("https://www.amazon.ca/gp/product/B07Z", ["amazon.ca"]),
        ("n/a", []),
        (" - ", []),
        ("12345", []),
        ("Acme\nACME\nAcme", ["Acme", "ACME"]),
    ],
)
def test_a_cell_may_hold_several_names(cell: str, expected: Sequence[str]) -> None:
    assert split_names(cell) == expected


# --- properties ---------------------------------------------------------------------------------------------------------

CELLS = st.lists(
    st.one_of(
        st.text(max_size=12),
        st.sampled_from(["", "Vendor", "Country", "Acme Ltd", "China", "n/a", "C1,C2", "LM358", "12", "总计", "EAR99"]),
        st.builds(Unreadable, st.just("the error #N/A in A1")),
    ),
    max_size=6,
)


@given(st.lists(CELLS, min_size=1, max_size=12))
def test_any_sheet_is_recognised_or_not_without_an_error(cells: list[list[Cell]]) -> None:
    rows = [SheetRow(number, tuple(row)) for number, row in enumerate(cells, start=1)]
    table = recognise(rows)
    if table is None:
        return
    for row in rows:
        found = read_row(table, row, file=None, sheet=None)
        if isinstance(found, Aside):
            assert found.text in row.cells
        elif found is not None:
            assert found.place.row == row.number
            assert found.parties or found.item or found.problems, "a row with content must be screened or counted"
            assert len(found.cells) == len(row.cells)


@given(CELLS)
def test_a_row_with_content_is_never_passed_over_in_silence(cells: list[Cell]) -> None:
    table = table_of("Vendor | Country | City\nAcme | China | Wuhan\nBeta | Iran | Shiraz")
    row = read_row(table, SheetRow(9, tuple(cells)), file=None, sheet=None)
    filled = [cell for cell in cells if isinstance(cell, Unreadable) or cell.strip()]
    if row is None:
        assert not filled or all(read(cell).role == read(header).role for cell, header in zip(cells, table.headers, strict=False)
                                 if isinstance(cell, str) and cell.strip())  # fmt: skip
    elif isinstance(row, Aside):
        assert len(filled) == 1 or row.what == "total"
    else:
        assert row.parties or row.problems


# --- the real files -----------------------------------------------------------------------------------------------------


@pytest.mark.skipif(not SPREADSHEETS.is_dir(), reason="the collection of real spreadsheets is not here")
@pytest.mark.parametrize(
    "expected",
    list(csv.DictReader(EXPECTED.read_text("utf-8").splitlines())),
    ids=lambda row: f"{row['file'][:30]}/{row['sheet']}",
)
def test_the_real_files_are_recognised_as_a_person_reads_them(expected: dict[str, str]) -> None:
    """expected_columns.csv was written by hand after looking at each file: facts about the files, which are not here."""
    (path,) = [path for path in SPREADSHEETS.glob("*/*") if path.name == expected["file"]]
    with open_input(path) as book:
        (found,) = [sheet for sheet in book.sheets if (sheet.name or "") == expected["sheet"]]
        rows = list(found.rows())
    table = recognise(rows[:60])
    if expected["kind"] == "none":
        assert table is None
        return
    assert table is not None
    assert (str(table.header_row), table.kind.value) == (expected["header_row"], expected["kind"])
    assert sorted(f"{column.role}={column.header}" for column in table.columns) == sorted(expected["columns"].split("|"))
    data = [row for row in rows if row.number > table.header_row]
    out = [row for row in data if read_row(table, row, file=path.name, sheet=found.name)]
    repeated = [row for row in data if row not in out]
    assert all(sum(1 for cell in row.cells if read(str(cell)).role != "unknown") > 1 for row in repeated)
