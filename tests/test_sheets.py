"""Reading: every cell as the user sees it, whatever the file is called; hostile files refused in bounded memory."""

import hashlib
import random
import re
import tracemalloc
import zipfile
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from screening.errors import InputError
from screening.model import Cell, SheetRow, Unreadable
from screening.sheets import Workbook, display, open_input
from screening.sheets.opening import open_here
from screening.sheets.text import find_delimiter

HERE = Path(__file__).parent / "sheets"
SHARED = Path(__file__).parents[2] / "shared" / "data"
WORKSHEET = "xl/worksheets/sheet1.xml"


def rows_of(path: Path, *, sheet: int = 0, encoding: str | None = None) -> list[SheetRow]:
    with open_input(path, encoding=encoding) as book:
        return list(book.sheets[sheet].rows())


def cells_of(path: Path, **options: object) -> list[tuple[Cell, ...]]:
    return [row.cells for row in rows_of(path, **options)]  # type: ignore[arg-type]


def text_file(folder: Path, content: str | bytes, name: str = "file.csv", encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return path


def xlsx_file(folder: Path, fill: Callable[[openpyxl.Workbook], None], name: str = "file.xlsx") -> Path:
    book = openpyxl.Workbook()
    fill(book)
    path = folder / name
    book.save(path)
    return path


def plain_xlsx(folder: Path, *rows: list[object], name: str = "file.xlsx") -> Path:
    def fill(book: openpyxl.Workbook) -> None:
        for row in rows:
            book.active.append(row)

    return xlsx_file(folder, fill, name)


def with_part(path: Path, part: str, change: Callable[[bytes], bytes]) -> Path:
    """A copy of a package with one part changed."""
    target = path.with_name("changed-" + path.name)
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for member in old.infolist():
            data = old.read(member)
            new.writestr(member.filename, change(data) if member.filename == part else data)
    return target


# --- values as the user sees them ---------------------------------------------------------------------------------------


def test_numbers_dates_and_truth_values_are_shown_as_a_person_sees_them(tmp_path: Path) -> None:
    values = [668, 1.5, 0.1 + 0.2, True, date(2024, 1, 2), datetime(2024, 1, 2, 3, 4, 5), timedelta(hours=30), "00012345"]
    assert cells_of(plain_xlsx(tmp_path, values)) == [
        ("668", "1.5", "0.3", "TRUE", "2024-01-02", "2024-01-02 03:04:05", "30:00:00", "00012345")
    ]


@pytest.mark.parametrize("name", ["edge.xlsx", "edge.xls", "edge.ods"])
def test_xlsx_xls_and_ods_of_the_same_workbook_read_the_same(name: str) -> None:
    """Written by LibreOffice from one file: formats, errors, dates, a merged range, a hidden row and a hidden sheet."""
    with open_input(HERE / name) as book:
        parts, secret = book.sheets
        assert [row.cells for row in parts.rows()] == [
            ("Part number", "Vendor", "Code", "Since", "Active", "Quantity"),
            ("00012345", "Acme GmbH", "00012345", "2024-01-02", "TRUE", "668"),
            (
                Unreadable("the error #DIV/0! in A3"),
                Unreadable("the error #N/A in B3"),
                "00000077",
                "2024-01-02 03:04:05",
                "FALSE",
                "1.5",
            ),
            ("X-1", "merged over two rows", "00000008", "", "", "3"),
            ("X-2", "merged over two rows", "00000009", "", "", "4"),
        ]
        assert any("hidden rows: 1" in note for note in parts.notes)
        assert (secret.name, secret.hidden) == ("Secret", True)
        assert list(secret.rows()) == [SheetRow(5, ("", "", "Vendor")), SheetRow(6, ("", "", "Hidden Ltd"))]


@pytest.mark.parametrize("name", ["columns.xlsx", "columns.xls", "columns.ods"])
def test_hidden_columns_are_read_and_named(name: str) -> None:
    """Written by LibreOffice from one file: B, D and E are hidden, and so is all that is empty from H on."""
    with open_input(HERE / name) as book:
        [parts] = book.sheets
        assert [row.cells for row in parts.rows()] == [
            ("Part number", "Maker", "Description", "Vendor", "Country", "Quantity"),
            ("A-1", "Acme GmbH", "Bolt", "Hidden Ltd", "IR", "4"),
            ("A-2", "Acme GmbH", "Nut", "Visible Ltd", "DE", "7"),
        ]
        assert parts.notes == ("hidden columns: 3, read too (B, D to E)",)


def columns(folder: Path, xml: bytes) -> tuple[str, ...]:
    """The notes of a sheet of fourteen filled columns with this description of its columns."""
    path = plain_xlsx(folder, [f"c{n}" for n in range(14)])
    with open_input(with_part(path, WORKSHEET, lambda old: old.replace(b"<sheetData>", xml + b"<sheetData>"))) as book:
        return book.sheets[0].notes


@pytest.mark.parametrize(
    ("xml", "note"),
    [
        (b'<cols><col min="2" max="3" hidden="1"/><col min="4" max="4" hidden="true"/></cols>', "3, read too (B to D)"),
        (b"<cols><col hidden='1' max='2' min='2' width='9'/></cols>", "1, read too (B)"),
        (b'<cols><col min="14" max="16384" width="9" hidden="1"/></cols>', "1, read too (N)"),
        (b'<cols><col min="3" max="3" width="0" customWidth="1"/></cols>', "1, read too (C)"),
        (
            b"<cols>" + b"".join(b'<col min="%d" max="%d" hidden="1"/>' % (n, n) for n in range(1, 14, 2)) + b"</cols>",
            "7, read too (A, C, E, G, I, K, others)",
        ),
    ],
)
def test_columns_are_hidden_in_whatever_way_it_is_written(tmp_path: Path, xml: bytes, note: str) -> None:
    assert columns(tmp_path, xml) == (f"hidden columns: {note}",)


@pytest.mark.parametrize(
    "xml",
    [
        b'<cols><col min="1" max="14" width="10.5" hidden="0"/></cols>',
        b'<cols><col min="15" max="16384" hidden="1"/></cols>',
        b'<cols><col min="x" max="2" hidden="1"/></cols>',
    ],
)
def test_columns_that_are_shown_or_empty_are_not_said_to_be_hidden(tmp_path: Path, xml: bytes) -> None:
    assert columns(tmp_path, xml) == ()


def test_equal_hidden_rows_of_an_ods_are_all_counted(tmp_path: Path) -> None:
    """Rows of the same content are written once, with their number."""
    shown, hidden = b"<table:table-row ", b'<table:table-row table:visibility="collapse" table:number-rows-repeated="3" '
    path = tmp_path / "rows.ods"
    path.write_bytes((HERE / "columns.ods").read_bytes())
    with open_input(with_part(path, "content.xml", lambda content: content.replace(shown, hidden, 1))) as book:
        assert book.sheets[0].notes[0] == "hidden rows: 3, read too (the first is row 1)"


def test_an_xls_keeps_typed_in_errors_and_formats_of_numbers_stored_side_by_side() -> None:
    assert cells_of(HERE / "constants.xls")[2:] == [
        (Unreadable("the error #N/A in A3"), "Iran", ""),
        ("0007", "0008", "0009"),
    ]


def test_an_xls_error_stored_as_a_constant_is_unreadable(tmp_path: Path) -> None:
    """Excel stores a typed-in error as a BOOLERR record, where LibreOffice, which wrote the file, stores a formula."""
    content = bytearray((HERE / "constants.xls").read_bytes())
    at = content.index(b"\x06\x00", content.index(b"Iran"))
    while content[at + 4 : at + 8] != b"\x02\x00\x00\x00":  # row 3, column A
        at = content.index(b"\x06\x00", at + 1)
    content[at : at + 2] = b"\x05\x02"
    content[at + 10 : at + 12] = b"\x2a\x01"  # #N/A, and that it is an error
    path = tmp_path / "boolerr.xls"
    path.write_bytes(content)
    assert cells_of(path)[2][0] == Unreadable("the error #N/A in A3")


@pytest.mark.parametrize(
    ("format_code", "number", "shown"),
    [
        ("00000000", 12345, "00012345"),
        ("000-00-0000", 12345678, "012-34-5678"),
        ('"TB"0000', 7, "TB0007"),
        ("00000", 123456, "123456"),
        ("00", 1.5, "1.5"),
        ("0.00", 12, "12"),
        ("#,##0", 1200, "1200"),
        ("0%", 1, "1"),
        ("[$-409]#,##0.00", 5, "5"),
    ],
)
def test_a_number_format_changes_only_what_makes_another_code(
    tmp_path: Path, format_code: str, number: float, shown: str
) -> None:
    def fill(book: openpyxl.Workbook) -> None:
        book.active["A1"] = number
        book.active["A1"].number_format = format_code

    assert cells_of(xlsx_file(tmp_path, fill)) == [(shown,)]


def test_rows_and_columns_are_numbered_as_seen_when_the_sheet_starts_at_c5(tmp_path: Path) -> None:
    def fill(book: openpyxl.Workbook) -> None:
        book.active["C5"], book.active["D7"] = "Vendor", "Acme"

    assert rows_of(xlsx_file(tmp_path, fill)) == [
        SheetRow(5, ("", "", "Vendor", "")),
        SheetRow(7, ("", "", "", "Acme")),
    ]


def test_a_formula_that_was_never_calculated_is_unreadable_and_one_with_an_empty_result_is_empty(tmp_path: Path) -> None:
    path = plain_xlsx(tmp_path, ["x", "=VLOOKUP(A1,A:B,2)", "y"], ["z", "=A1", "w"], ["=A2"])

    def one_empty_result(xml: bytes) -> bytes:
        return xml.replace(b'<c r="B2"><f>A1</f><v></v>', b'<c r="B2" t="str"><f>A1</f><v></v>').replace(
            b'<c r="B2"><f>A1</f><v />', b'<c r="B2" t="str"><f>A1</f><v />'
        )

    first, second, third = cells_of(with_part(path, WORKSHEET, one_empty_result))
    assert first == ("x", Unreadable("a formula that was never calculated in B1"), "y")
    assert second == ("z", "", "w")
    assert third[0] == Unreadable("a formula that was never calculated in A3")


def test_a_workbook_with_prefixed_tags_and_single_quotes_is_read_with_its_errors(tmp_path: Path) -> None:
    """Some programs write <x:c> for <c>, and XML allows either kind of quotation mark."""

    def fill(book: openpyxl.Workbook) -> None:
        book.active.append(["Vendor", "#N/A", 7, "=1/0"])
        book.active["C1"].number_format = "0000"

    def prefixed(xml: bytes) -> bytes:
        xml = re.sub(rb"<(/?)(\w)", rb"<\1x:\2", xml).replace(b'xmlns="', b'xmlns:x="')
        return xml.replace(b't="e"', b"t='e'").replace(b'r="C1"', b"r='C1'")

    def error(xml: bytes) -> bytes:
        return xml.replace(b'<c r="B1" t="inlineStr"><is><t>#N/A</t></is></c>', b'<c r="B1" t="e"><v>#N/A</v></c>')

    path = with_part(with_part(xlsx_file(tmp_path, fill), WORKSHEET, error), WORKSHEET, prefixed)
    assert cells_of(path) == [
        ("Vendor", Unreadable("the error #N/A in B1"), "0007", Unreadable("a formula that was never calculated in D1"))
    ]


def test_a_merged_title_is_spread_over_its_range(tmp_path: Path) -> None:
    def fill(book: openpyxl.Workbook) -> None:
        book.active["A1"] = "Title"
        book.active.merge_cells("A1:C2")
        for place in ("A3", "B3", "C3"):
            book.active[place] = place

    assert cells_of(xlsx_file(tmp_path, fill)) == [("Title",) * 3, ("Title",) * 3, ("A3", "B3", "C3")]


def test_the_digest_is_that_of_the_bytes(tmp_path: Path) -> None:
    for path in (plain_xlsx(tmp_path, ["Vendor"]), text_file(tmp_path, "Vendor\nAcme\n")):
        with open_input(path) as book:
            assert book.digest == hashlib.sha256(path.read_bytes()).hexdigest()
            assert book.size == path.stat().st_size


# --- text files ---------------------------------------------------------------------------------------------------------

TABLE = {
    "utf-8": "Vendor,Country\nMüller GmbH,Österreich\n",
    "utf-8-sig": "Vendor,Country\nMüller GmbH,Österreich\n",
    "utf-16": "Vendor,Country\nMüller GmbH,Österreich\n",
    "utf-16-le": "Vendor,Country\nMüller GmbH,Österreich\n",
    "utf-16-be": "Vendor,Country\nMüller GmbH,Österreich\n",
    "cp1252": "Lieferant;Straße;Ort\nMüller GmbH;Königstraße 5;Köln\nBäckerei Schäfer;Größenweg 7;Düsseldorf\n" * 5,
    "cp1251": "Поставщик;Страна\nООО Микрон;Россия\nАО Ангстрем;Россия\nЗАО Производственное объединение;Беларусь\n" * 5,
    "gb18030": "供应商,国家\n华为技术有限公司,中国\n深圳市海思半导体有限公司,中国\n杭州海康威视数字技术股份有限公司,中国\n" * 5,
    "big5": "供應商,國家\n台灣積體電路製造股份有限公司,台灣\n鴻海精密工業股份有限公司,台灣\n聯發科技股份有限公司,台灣\n" * 5,
    "cp932": "メーカー,国\n株式会社東芝,日本\nルネサスエレクトロニクス株式会社,日本\nソニーグループ株式会社,日本\n" * 5,
    "cp949": "공급업체,국가\n삼성전자 주식회사,대한민국\n에스케이하이닉스 주식회사,대한민국\n엘지전자 주식회사,대한민국\n" * 5,
}


@pytest.mark.parametrize("encoding", sorted(TABLE))
def test_the_encoding_of_a_text_file_is_found_and_recorded(tmp_path: Path, encoding: str) -> None:
    text = TABLE[encoding]
    path = text_file(tmp_path, text, encoding=encoding)
    with open_input(path) as book:
        sheet = book.sheets[0]
        assert [",".join(map(str, row.cells)) for row in sheet.rows()] == text.replace(";", ",").splitlines()
        assert sheet.notes[0].startswith("encoding ")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("language", ["gb18030", "cp932", "cp949", "cp1251"])
def test_utf16_without_a_mark_is_found_in_any_script(tmp_path: Path, encoding: str, language: str) -> None:
    text = TABLE[language]
    assert cells_of(text_file(tmp_path, text, encoding=encoding))[-1] == tuple(text.splitlines()[-1].replace(";", ",").split(","))


def test_a_text_row_wider_than_any_spreadsheet_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="the row has 1,000,000 cells"):
        rows_of(text_file(tmp_path, "Vendor,Country\n" * 3 + "," * 999_999))


def test_an_encoding_that_was_told_is_used(tmp_path: Path) -> None:
    path = text_file(tmp_path, "Vendor,City\nŁódź Sp. z o.o.,Łódź\n", encoding="cp1250")
    assert cells_of(path, encoding="cp1250")[1] == ("Łódź Sp. z o.o.", "Łódź")
    with pytest.raises(InputError, match='no encoding called "klingon"'):
        open_input(path, encoding="klingon")


def test_one_broken_byte_in_utf8_spoils_its_cell_and_no_other(tmp_path: Path) -> None:
    good = "".join(f"Müller {n} GmbH,Österreich\n" for n in range(40)).encode()
    path = text_file(tmp_path, b"Vendor,Country\n" + good + b"Bro\xffken Ltd,Austria\n" + good)
    found = cells_of(path)
    assert found[1] == ("Müller 0 GmbH", "Österreich")
    assert found[41] == (Unreadable("bytes that are no text in utf-8"), "Austria")
    assert found[80] == ("Müller 38 GmbH", "Österreich")


@pytest.mark.parametrize("ending", ["\r", "\n", "\r\n"])
def test_any_line_end_is_read_and_rows_are_numbered_by_the_line_they_start_on(tmp_path: Path, ending: str) -> None:
    lines = ["Vendor,Note", '"Acme","two', 'lines"', "", "Beta,x"]
    assert rows_of(text_file(tmp_path, ending.join(lines))) == [
        SheetRow(1, ("Vendor", "Note")),
        SheetRow(2, ("Acme", f"two{ending}lines")),
        SheetRow(5, ("Beta", "x")),
    ]


def test_nul_bytes_long_fields_and_a_doubled_byte_order_mark_do_no_harm(tmp_path: Path) -> None:
    path = text_file(tmp_path, "ï»¿Vendor,Note\nAc\0me," + "x" * 200_000 + "\n")
    assert cells_of(path) == [("Vendor", "Note"), ("Acme", "x" * 200_000)]


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("a,b,c\n1,2,3\n", ","),
        ("a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5\n", ";"),
        ("a\tb\n1, 2\t3\n", "\t"),
        ("a|b\n1|2\n", "|"),
        ("Report of today\n\nVendor;Country\nAcme, Inc.;US\nBeta;DE\n", ";"),
        ('"Vendor","Address"\n"Acme","1 Street\n2 Town, County"\n"Beta","x"\n', ","),
        ("Acme Co., Ltd.\nBeta GmbH\nGamma, Inc.\n", "\x1f"),
        ("Vendor\nAcme\nBeta\n", "\x1f"),
    ],
)
def test_the_delimiter_is_the_one_that_splits_most_records_alike(text: str, delimiter: str) -> None:
    assert find_delimiter(text)[0] == delimiter


def test_a_line_that_declares_the_delimiter_is_obeyed_and_is_no_row(tmp_path: Path) -> None:
    assert rows_of(text_file(tmp_path, "sep=;\nVendor;Country\nAcme;US\n"))[0] == SheetRow(2, ("Vendor", "Country"))


def test_a_quotation_mark_that_is_never_closed_loses_no_row(tmp_path: Path) -> None:
    lines = ["Vendor,City", *(f"Vendor {n},City {n}" for n in range(30))]
    lines[10] = '"Vendor 9,City 9'
    found = rows_of(text_file(tmp_path, "\n".join(lines) + "\n"))
    assert [row.number for row in found] == list(range(1, 32))
    assert isinstance(found[9].cells[0], str)
    assert isinstance(found[10].cells[0], Unreadable)
    assert found[11].cells == ("Vendor 10", "City 10")
    assert found[30].cells == ("Vendor 29", "City 29")


def test_a_large_text_file_is_streamed(tmp_path: Path) -> None:
    path = text_file(tmp_path, "Vendor,Country\n" + "Acme Trading Company Limited,China\n" * 100_000)
    with open_input(path) as book:
        tracemalloc.start()
        count = sum(1 for _ in book.sheets[0].rows())
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert count == 100_001
    assert peak < 2_000_000


# --- what a file really is ----------------------------------------------------------------------------------------------


def test_a_text_file_called_xls_is_read_as_text(tmp_path: Path) -> None:
    assert cells_of(text_file(tmp_path, "Vendor\tCountry\nAcme\tUS\n", "export.xls"))[1] == ("Acme", "US")


def test_a_workbook_called_csv_is_read_as_a_workbook(tmp_path: Path) -> None:
    path = plain_xlsx(tmp_path, ["Vendor"], ["Acme"])
    assert cells_of(path.rename(tmp_path / "export.csv")) == [("Vendor",), ("Acme",)]


def test_a_web_page_called_xls_is_read_with_its_spans(tmp_path: Path) -> None:
    page = """<html><head><meta charset="utf-8"></head><body><table>
      <tr><th colspan="2">Vendors</th></tr>
      <tr><td rowspan="2">华为</td><td>A &amp; B</td></tr><tr><td>second <b>line</b></td></tr>
      <tr><td></td><td></td></tr><tr><td>x</td><td>y</td></tr></table></body></html>"""
    assert rows_of(text_file(tmp_path, page, "export.xls")) == [
        SheetRow(1, ("Vendors", "Vendors")),
        SheetRow(2, ("华为", "A & B")),
        SheetRow(3, ("华为", "second line")),
        SheetRow(5, ("x", "y")),
    ]


def cfb(stream: str) -> bytes:
    """The head of an OLE container that names a stream."""
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + stream.encode("utf-16-le") + bytes(1024)


def zipped(folder: Path, *names: str) -> bytes:
    path = folder / "x.zip"
    with zipfile.ZipFile(path, "w") as package:
        for name in names:
            package.writestr(name, "<x/>")
    return path.read_bytes()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (lambda _: b"", "the file is empty"),
        (lambda _: b"\r\n\r\n", "holds no text"),
        (lambda _: b"%PDF-1.7 ...", "a PDF document, not a spreadsheet"),
        (lambda _: b"<html><body>Please sign in</body></html>", "without a table"),
        (lambda _: b"<?xml version='1.0'?><a/>", "an XML file, not a spreadsheet"),
        (lambda _: b'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>', "XML format of Excel 2003"),
        (lambda _: bytes(range(1, 32)) * 50, "no spreadsheet and no text"),
        (lambda _: cfb("EncryptedPackage"), "protected by a password"),
        (lambda _: cfb("WordDocument"), "not a spreadsheet"),
        (lambda folder: zipped(folder, "[Content_Types].xml", "word/document.xml"), "not a spreadsheet"),
        (lambda folder: zipped(folder, "readme.txt"), "a zip archive, not a spreadsheet"),
        (lambda folder: zipped(folder, "[Content_Types].xml", "xl/workbook.bin"), r"\.xlsb"),
        (lambda folder: plain_xlsx(folder, ["Vendor"], ["Acme"]).read_bytes()[:2000], "cut short or damaged"),
        (lambda _: (HERE / "edge.xls").read_bytes()[:3000], "damaged"),
    ],
)
@pytest.mark.parametrize("name", ["file.xlsx", "file.csv"])
def test_what_cannot_be_read_is_refused_with_a_plain_message(
    tmp_path: Path, name: str, content: Callable[[Path], bytes], message: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content(tmp_path))
    with pytest.raises(InputError, match=message) as raised, open_input(path) as book:
        [list(sheet.rows()) for sheet in book.sheets]
    assert str(raised.value).startswith(f"{name}: ")
    assert raised.value.remedy


@pytest.mark.parametrize("name", ["vendors.xlsx", "vendors.XLS", "vendors.ods"])
def test_a_message_saved_in_place_of_a_workbook_is_no_vendor(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("Your session has expired. Please log in again.\n")
    with pytest.raises(InputError, match="under the name of a workbook") as raised:
        open_input(path)
    assert "--input-format txt" in raised.value.remedy
    with open_input(path, form="txt") as book:
        assert len(list(book.sheets[0].rows())) == 1


def test_a_missing_file_and_a_folder_are_input_errors(tmp_path: Path) -> None:
    for path in (tmp_path / "nowhere.xlsx", tmp_path):
        with pytest.raises(InputError, match="cannot be opened"):
            open_input(path)


# --- hostile files ------------------------------------------------------------------------------------------------------


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = plain_xlsx(tmp_path, ["Vendor"])
    bomb = with_part(path, WORKSHEET, lambda xml: xml.replace(b"<sheetData>", b"<sheetData>" + b" " * 64_000_000))
    assert bomb.stat().st_size < 100_000
    tracemalloc.start()
    with pytest.raises(InputError, match="would unpack to 64 MB"):
        open_input(bomb)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 4_000_000


def test_a_part_that_unpacks_to_more_than_it_declares_is_refused(tmp_path: Path) -> None:
    path = plain_xlsx(tmp_path, *[[f"Vendor {n}"] for n in range(2000)])
    with zipfile.ZipFile(path) as package:
        size = package.getinfo(WORKSHEET).file_size
    lying = tmp_path / "lying.xlsx"
    lying.write_bytes(path.read_bytes().replace(size.to_bytes(4, "little"), (500).to_bytes(4, "little")))
    with pytest.raises(InputError, match="damaged"):
        open_input(lying)


def test_one_stray_cell_in_the_last_corner_does_not_reserve_the_whole_sheet(tmp_path: Path) -> None:
    def fill(book: openpyxl.Workbook) -> None:
        book.active["A1"], book.active["XFD1048576"] = "Vendor", "x"

    with pytest.raises(InputError, match="the cells reach to XFD1048576") as raised:
        open_input(xlsx_file(tmp_path, fill))
    assert "Ctrl+End" in raised.value.remedy


def test_a_stray_cell_hidden_between_others_is_seen_too(tmp_path: Path) -> None:
    path = plain_xlsx(tmp_path, ["a", "b", "c"], ["d", "e", "f"])
    stray = with_part(path, WORKSHEET, lambda xml: xml.replace(b'r="B1"', b'r="XFD1000000"'))
    with pytest.raises(InputError, match="reach to XFD1000000"):
        open_input(stray)


@pytest.mark.parametrize(
    ("kind", "offset", "value"),
    [
        (b"\x00\x02", 4, (65_000).to_bytes(4, "little")),  # DIMENSIONS: the first row after the last
        (b"\x00\x02", 14, (60_000).to_bytes(2, "little")),  # DIMENSIONS: 60,000 columns
        (b"\xfd\x00", 6, (60_000).to_bytes(2, "little")),  # LABELSST: a text in column 60,000
        (b"\xfc\x00", 8, b"\xff\xff\xff\xff"),  # SST: four thousand million texts
    ],
)
def test_an_xls_that_claims_to_be_huge_reserves_no_memory(tmp_path: Path, kind: bytes, offset: int, value: bytes) -> None:
    content = bytearray((HERE / "constants.xls").read_bytes())
    lengths = {b"\x00\x02": b"\x0e\x00", b"\xfd\x00": b"\x0a\x00"}
    at = content.index(kind + lengths.get(kind, b""), 512)
    content[at + offset : at + offset + len(value)] = value
    path = tmp_path / "huge.xls"
    path.write_bytes(content)
    with pytest.raises(InputError, match=r"lies outside|larger than the format|more texts than"):
        open_input(path)


def test_a_lying_dimension_hides_no_row(tmp_path: Path) -> None:
    path = plain_xlsx(tmp_path, *[[f"Vendor {n}", "x"] for n in range(2000)])
    lying = with_part(path, WORKSHEET, lambda xml: xml.replace(b'ref="A1:B2000"', b'ref="A1:B15"'))
    assert lying.read_bytes() != path.read_bytes()
    assert len(rows_of(lying)) == 2000


@pytest.mark.parametrize("part", [WORKSHEET, "xl/workbook.xml", "xl/styles.xml", "[Content_Types].xml"])
def test_a_doctype_anywhere_is_refused(tmp_path: Path, part: str) -> None:
    attack = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'

    def change(xml: bytes) -> bytes:
        at = xml.index(b"?>") + 2 if xml.startswith(b"<?xml") else 0
        return xml[:at] + attack + xml[at:]

    with pytest.raises(InputError, match="carries a DOCTYPE"):
        open_input(with_part(plain_xlsx(tmp_path, ["Vendor"]), part, change))


def test_a_part_in_an_encoding_nobody_knows_is_damaged(tmp_path: Path) -> None:
    path = with_part(plain_xlsx(tmp_path, ["Vendor"]), WORKSHEET, lambda xml: b'<?xml version="1.0" encoding="UTF-99"?>' + xml)
    with pytest.raises(InputError, match="unknown encoding: UTF-99"):
        open_input(path)


def test_a_cell_in_row_nought_stands_in_the_row_it_is_written_in(tmp_path: Path) -> None:
    path = with_part(plain_xlsx(tmp_path, ["x", "y"]), WORKSHEET, lambda xml: xml.replace(b'r="B1"', b'r="B0"'))
    assert cells_of(path) == [("x", "y")]


def test_shared_strings_that_claim_to_be_billions_reserve_no_memory(tmp_path: Path) -> None:
    path = tmp_path / "strings.xlsx"
    book = xlsxwriter.Workbook(path)
    book.add_worksheet().write_string(0, 0, "Vendor")
    book.close()
    lying = with_part(path, "xl/sharedStrings.xml", lambda xml: xml.replace(b'uniqueCount="1"', b'uniqueCount="4000000000"'))
    assert cells_of(lying) == [("Vendor",)]


def worksheet(folder: Path, rows: str, *, head: str = "<?xml version='1.0' encoding='UTF-8'?>") -> Path:
    """A workbook whose one sheet holds these rows as they stand."""
    space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    xml = f"{head}<worksheet {space}><sheetData>{rows}</sheetData></worksheet>"
    return with_part(plain_xlsx(folder, ["x"]), WORKSHEET, lambda _: xml.encode())


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="1"><c r="A1" t="str"><v>Acme &amp; Co</v></c><c r="C1"><v>5</v></c></row>',
        '<row><c t="str"><v>Acme &#38; Co</v></c><c r="C1"><v>5</v></c></row>',  # without places
        '<row r="1"><c t="str" r="A1" x="a>b"><v>Acme &amp; Co</v></c><c s="0" r="C1"><v>5</v></c></row>',  # another order
        '<!-- <c r="A1"> --><row r="1"><c r="A1" t="str"><v>Acme &amp; Co</v></c><!-- x --><c r="C1"><v>5</v></c></row>',
        '<!-- <row r="1"><c r="A1"><v>1</v></c></row> --><row r="1"><!-- <c r="A1"><v>1</v></c> -->'
        '<c r="A1" t="str"><v>Acme &amp; Co</v></c><c r="C1"><v>5</v></c></row>',
        '<row r="1"><c r="A1" t="str"><v><![CDATA[Acme & Co]]></v></c><c r="C1"><v>5</v></c></row>',
        '<row r="1"><c r="A1" t="str"><v><![CDATA[Acme & Co]]></v></c><c r="C1"><v>5<?x y?></v></c></row>',
        '<row r="1"><c r="A1" t="inlineStr"><is><r><t>Acme </t></r><r><t>&amp; Co</t></r>'
        '<rPh sb="0" eb="1"><t>x</t></rPh></is></c><c r="C1"><f>A1</f><v>5</v></c></row>',
        '<row r="1"><c r="A1" t="inlineStr"><is><t>Acme &amp; Co</t></is></c><c r="C1" t="n"><v>5.0</v></c></row>',
    ],
)
def test_a_sheet_reads_the_same_however_its_xml_is_written(tmp_path: Path, rows: str) -> None:
    assert cells_of(worksheet(tmp_path, rows)) == [("Acme & Co", "", "5")]


def test_a_cell_given_twice_and_a_text_that_is_nowhere_are_unreadable(tmp_path: Path) -> None:
    rows = '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c><c r="B1" t="s"><v>99</v></c></row>'
    assert cells_of(worksheet(tmp_path, rows)) == [
        (Unreadable("two values for the one cell A1"), Unreadable("a text that is not in the file (number 99)"))
    ]


def test_a_sheet_whose_xml_breaks_off_is_damaged(tmp_path: Path) -> None:
    path = with_part(plain_xlsx(tmp_path, ["x"], ["y"]), WORKSHEET, lambda xml: xml[: xml.index(b"</sheetData>")])
    with pytest.raises(InputError, match="the file is damaged"):
        open_input(path)


@pytest.mark.parametrize("first_1904", [False, True])
def test_dates_and_times_are_those_of_the_workbooks_calendar(tmp_path: Path, first_1904: bool) -> None:
    def fill(book: openpyxl.Workbook) -> None:
        if first_1904:
            book.epoch = CALENDAR_MAC_1904
        sheet = book.active
        sheet.append([date(2026, 11, 24), datetime(2026, 11, 24, 13, 5), timedelta(hours=30), time(6, 30), date(1950, 1, 1)])

    assert cells_of(xlsx_file(tmp_path, fill)) == [("2026-11-24", "2026-11-24 13:05:00", "30:00:00", "06:30:00", "1950-01-01")]


def test_a_range_merged_downwards_shows_its_value_in_rows_that_hold_nothing_else(tmp_path: Path) -> None:
    rows = '<row r="1"><c r="A1" t="str"><v>Acme</v></c><c r="B1"><v>1</v></c></row><row r="3"><c r="B3"><v>3</v></c></row>'
    path = with_part(
        worksheet(tmp_path, rows), WORKSHEET,
        lambda xml: xml.replace(b"</sheetData>", b'</sheetData><mergeCells><mergeCell ref="A1:A3"/></mergeCells>'),
    )  # fmt: skip
    assert [(row.number, row.cells) for row in rows_of(path)] == [(1, ("Acme", "1")), (2, ("Acme", "")), (3, ("Acme", "3"))]


def test_a_part_that_occurs_twice_is_refused(tmp_path: Path) -> None:
    path = plain_xlsx(tmp_path, ["Vendor"])
    with zipfile.ZipFile(path, "a") as package, pytest.warns(UserWarning, match="Duplicate name"):
        package.writestr(WORKSHEET, "<worksheet/>")
    with pytest.raises(InputError, match="occur twice"):
        open_input(path)


@pytest.mark.parametrize("source", ["edge.xlsx", "edge.xls", "edge.ods"])
def test_a_damaged_workbook_is_read_or_refused_and_nothing_else(tmp_path: Path, source: str) -> None:
    original = (HERE / source).read_bytes()
    chance = random.Random(source)
    for _ in range(60):
        content = bytearray(original)
        for _ in range(chance.choice((1, 4, 40))):
            content[chance.randrange(len(content))] = chance.randrange(256)
        path = tmp_path / source
        path.write_bytes(content[: chance.randrange(100, len(content))] if chance.random() < 0.2 else content)
        try:
            with open_here(path, encoding=None, form=None, password=None) as book:
                for sheet in book.sheets:
                    list(sheet.rows())
        except InputError:
            pass


# --- properties ---------------------------------------------------------------------------------------------------------


@given(st.integers(-(10**15), 10**15))
def test_a_whole_number_is_shown_without_a_point(value: int) -> None:
    assert display.text(float(value)) == str(value)


@given(
    st.lists(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=8), min_size=2, max_size=4), max_size=6)
)
def test_what_the_csv_module_writes_is_read_back(tmp_path_factory: pytest.TempPathFactory, table: list[list[str]]) -> None:
    import csv

    rows = [["Vendor", "Country"]] * 3 + [[cell.replace("\ufffd", "").replace("\ufeff", "") for cell in row] for row in table]
    path = tmp_path_factory.mktemp("csv") / "file.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, quoting=csv.QUOTE_ALL).writerows(rows)
    with open_input(path) as book:
        assert [list(row.cells) for row in book.sheets[0].rows()] == rows


# --- the real files -----------------------------------------------------------------------------------------------------


@pytest.mark.skipif(not SHARED.is_dir(), reason="the collection of real spreadsheets is not here")
def test_every_real_file_opens_and_every_row_is_read() -> None:
    paths = sorted((SHARED / "spreadsheets").glob("*/*"))
    assert len(paths) == 52
    for path in paths:
        with open_input(path) as book:
            assert isinstance(book, Workbook)
            assert sum(1 for sheet in book.sheets for _ in sheet.rows()) > 2, path.name
