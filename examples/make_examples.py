"""Write the example files beside this script: python examples/make_examples.py [FOLDER]

They are messy on purpose, as files from purchasing departments are. The listed companies are real; so are most of the
others, and nothing is on any list of those the test names as "no match". tests/test_examples.py says what each row must
give. Needs openpyxl only, and gives the same cells each time.
"""

from __future__ import annotations

import re
import sys
import zipfile
from datetime import datetime
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

MADE = datetime(2026, 11, 16, 9, 30)
BOLD = Font(bold=True)
GREY = PatternFill("solid", start_color="FFD9D9D9")

# Number, name, street, city, country, remarks. A name of None is an empty cell, "#N/A" an error value, and one that
# begins with "=" a formula that was never calculated, as in files that an ERP system writes.
Vendor = tuple[int, str | None, str | None, str | None, str | None, str | None]

EUROPE_AND_AMERICAS: list[Vendor] = [
    (1001, "Robert Bosch GmbH", "Robert-Bosch-Platz 1", "Gerlingen", "Germany", "frame contract"),
    (1002, "Würth Elektronik eiSos GmbH & Co. KG  ", "Max-Eyth-Straße 1", "Waldenburg", "DE", None),
    (1003, "Phoenix Contact GmbH & Co. KG", "Flachsmarktstraße 8", "Blomberg", "Deutschland", None),
    (1004, "Murata Electronics Europe B.V.", "Wegalaan 2", "Hoofddorp", "The Netherlands", None),
    (1005, "Texas Instruments Incorporated", "12500 TI Boulevard", "Dallas, TX", "U.S.A.", None),
    (1006, "General Electric Company", None, "Boston, MA", "USA", None),
    (1007, "Ascend Performance Materials", None, "Houston, TX", "United States", "nylon 66"),
    (1008, "Pioneer Technology LLC", None, "Austin, TX", "US", None),
    (1009, "Bank of the West", None, "San Francisco, CA", "US", "payee only"),
    (
        1010,
        '=VLOOKUP(A16,"[vendors_old.xlsx]Master"!$A:$C,2,FALSE)',
        None,
        "Lyon",
        "France",
        "name comes from the old system",
    ),
]

ASIA: list[Vendor] = [
    (1011, "Huawei Technologies Co., Ltd.", "Bantian, Longgang District", "Shenzhen", "P.R. China", None),
    (1012, "HUAWEI TECH CO LTD", "Bantian", "Shenzhen", "CN", "duplicate of 1011?"),
    (1013, "Hua Wei Technologies", None, "Dongguan", "China", None),
    (1014, " Hangzhou Hikvision Digital Tech", "555 Qianmo Road", "Hangzhou", "CHN", "cameras"),
    (1015, "Zhejiang Dahua Tecnology Co Ltd", "1199 Bin'an Road", "Hangzhou", "China", None),
    (1016, "SMIC", "18 Zhangjiang Road", "Shanghai", "PRC", None),
    (
        1017,
        "Semiconductor Manufacturing Intl Corp",
        "18 Zhangjiang Road",
        "Shanghai",
        "People's Republic of China",
        None,
    ),
    (1018, "ChangXin Memory Technologies, Inc.", None, "Hefei", "China", "second source, DRAM"),
    (1019, "Yageo Corporation", None, "New Taipei City", "Taiwan", None),
    (1020, "Delta Electronics (Thailand) PCL", "Bangpoo Industrial Estate", "Samut Prakan", "Thailand", None),
    (1021, "株式会社村田製作所", None, "京都府長岡京市", "日本", None),
    (1022, "#N/A", None, "Penang", "Malaysia", None),
    (1023, None, "Lot 7, Kulim Hi-Tech Park", "Kulim", "Malaysia", "who is this? ask A/P"),
]

# Code, name, country, address, remarks.
SECOND_SHEET: list[tuple[str, str, str, str, str]] = [
    ("G-01", "华为技术有限公司", "中国", "深圳市龙岗区坂田华为基地", ""),
    ("G-02", "中芯国际集成电路制造有限公司", "中国", "上海市浦东新区张江路18号", ""),
    ("G-03", "德州仪器半导体技术（上海）有限公司", "中国", "上海市浦东新区", "代理"),
    ("G-04", "博世（中国）投资有限公司", "中国", "上海市长宁区福泉北路333号", ""),
    ("G-05", "ООО Микрон", "Россия", "Москва, Зеленоград", ""),
    ("G-06", "ООО «Ромашка»", "Казахстан", "Алматы", ""),
]

CSV_VENDORS: list[tuple[str, str, str]] = [
    ("Trafo Kaiser GmbH", "Österreich", "Linz"),
    ("Lindqvist Verkstad AB", "Schweden", "Västerås"),
    ("Huawei Technologies Deutschland GmbH", "Deutschland", "Düsseldorf"),
    ("Molex, LLC", "USA", "Lisle, IL"),
]

# Position, quantity, reference, description, part number, manufacturer, supplier, ECCN, HS code, country of origin.
Line = tuple[int, int, str, str, str | int | None, str | None, str | None, str | None, str | None, str | None]

COMPUTE: list[Line] = [
    (10, 1, "A1", "CloudMatrix 384 supernode", None, None, None, None, "8471.80", "CN"),
    (20, 2, "A2-A3", "Atlas 800T A2 server, 8 accelerators, 4U", None, None, None, None, "8471.50", "China"),
    (30, 4, "A4-A7", "昇腾910C 模组", None, None, None, None, None, "中国"),
    (40, 1, "A8", "GB200 NVL72 rack, liquid cooled", None, "NVIDIA", "Arrow Electronics", "4A090.a", "8471.50", "TW"),
    (50, 8, "A9", "NVIDIA H20 96GB HBM3 accelerator", None, "NVIDIA", None, None, None, "Taiwan"),
    (60, 2, "A10", "GeForce RTX 4090 D 24GB graphics card", None, "NVIDIA", None, None, None, "Taiwan"),
    (70, 20, "A11", "Kirin 9000S SoC (phone)", None, "HiSilicon Technologies Co., Ltd.", None, None, None, "CN"),
    (
        80,
        1,
        "A12",
        "AI accelerator card, 600 W, data centre",
        "AX-7700",
        None,
        "Arrow Electronics",
        "3A090.a",
        "8473.30",
        "TW",
    ),
]

ELECTRONICS: list[Line] = [
    (
        100,
        250,
        "C1-C25",
        "Cap 0.1 µF 16 V X7R 0402",
        "GRM155R71C104KA88D",
        "Murata",
        "Mouser",
        "EAR99",
        "8532.24",
        "JP",
    ),
    (
        110,
        40,
        "U1-U4",
        "Buck converter 3 A",
        "TPS62130RGTR",
        "Texas Instruments",
        "Digi-Key",
        "EAR99",
        "8542.39",
        "Philippines",
    ),
    (
        120,
        100,
        "R1-R10",
        "Resistor 910 ohm 1 % 0402",
        "RC0402FR-07910RL",
        "Yageo",
        "Digi-Key",
        "EAR99",
        "8533.21",
        "TW",
    ),
    (130, 20, "L1-L2", "Inductor 10 µH", 74404063100, "Würth Elektronik", "Würth Elektronik", "EAR99", "8504.50", "DE"),
    (140, 10, "J1", "Receptacle housing, 4 circuits", 430250400, "Molex", "Mouser", "EAR99", "8538.90", "Mexico"),
    (
        150,
        10,
        "U5",
        "Microcontroller, Cortex-M33, crypto",
        "STM32U585AII6",
        "STMicroelectronics",
        "Mouser",
        "5A992.c",
        "8542.31",
        "FR",
    ),
    (160, 10, "U6", "Wi-Fi module", "ESP32-S3-WROOM-1", "#REF!", "Digi-Key", None, "8517.62", "CN"),
]

MECHANICS: list[Line] = [
    (
        200,
        2,
        "M1",
        "Dome camera 4 MP",
        "DS-2CD2143G2-I",
        "Hangzhou Hikvision Digital Tech",
        None,
        None,
        "8525.89",
        "CN",
    ),
    (210, 5, "M2", "Ascend P7 phone case, black", None, None, "Mobile Accessories Ltd", None, "3926.90", "CN"),
    (
        220,
        25,
        "M3",
        "Nylon 66 pellets, 25 kg bag",
        "VYDYNE 21SPF",
        "Ascend Performance Materials",
        None,
        "EAR99",
        "3908.10",
        "US",
    ),
    (230, 10, "M4", "Bracket, sheet steel, drawing 47-11", None, None, None, None, None, None),
]

SPARES: list[tuple[int, str, str, str, str]] = [
    (1, "昇腾910C 模组", "", "", "中国"),
    (2, "贴片电容 0.1uF", "GRM155R71C104KA88D", "村田", "日本"),
    (3, "网络摄像机", "DS-2CD2143G2-I", "海康威视", "中国"),
]


def title(sheet: Worksheet, columns: str, *lines: str) -> None:
    """A title block of merged cells above the table."""
    for number, text in enumerate(lines, start=1):
        sheet.merge_cells(f"A{number}:{columns}{number}")
        sheet.cell(number, 1, text).font = Font(bold=number == 1, size=14 if number == 1 else 10)


def section(sheet: Worksheet, columns: str, text: str) -> None:
    """A row that only says what the rows below it are."""
    number = sheet.max_row + 1
    sheet.merge_cells(f"A{number}:{columns}{number}")
    cell = sheet.cell(number, 1, text)
    cell.font, cell.fill = BOLD, GREY


def header(sheet: Worksheet, number: int, texts: tuple[str, ...]) -> None:
    """A header row in bold."""
    for column, text in enumerate(texts, start=1):
        cell = sheet.cell(number, column, text or None)
        cell.font, cell.alignment = BOLD, Alignment(wrap_text=True)


def widths(sheet: Worksheet, *sizes: int) -> None:
    """Column widths in characters."""
    for letter, size in zip("ABCDEFGHIJ", sizes, strict=False):
        sheet.column_dimensions[letter].width = size


def vendors() -> Workbook:
    """A vendor master of two sheets, the first with a title block, a header of two rows and sections."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Vendor master"
    title(sheet, "F", "Approved vendors, electronics plant", "Export of 16 November 2026, blocked vendors left out")
    for span in ("A4:B4", "C4:E4"):
        sheet.merge_cells(span)
    header(sheet, 4, ("Vendor", "", "Address", "", "", "Purchasing"))
    header(sheet, 5, ("No.", "Name", "Street", "City", "Country", "Remarks"))
    for heading, rows in (("Europe and Americas", EUROPE_AND_AMERICAS), ("Asia", ASIA)):
        section(sheet, "F", heading)
        for row in rows:
            sheet.append(row)
            sheet.cell(sheet.max_row, 1).number_format = "000000"
    sheet.append((None,))
    sheet.append(("Total", f"{len(EUROPE_AND_AMERICAS) + len(ASIA)} vendors"))
    widths(sheet, 10, 42, 28, 20, 26, 30)

    second = book.create_sheet("供应商")
    header(second, 1, ("编号", "供应商名称", "国家", "地址", "备注"))
    for line in SECOND_SHEET:
        second.append([text or None for text in line])
    widths(second, 8, 40, 14, 36, 10)
    return book


def bom() -> Workbook:
    """A bill of materials with sections, part numbers stored as numbers, and totals that were never calculated."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "BOM"
    title(
        sheet,
        "J",
        "Bill of materials: inference cabinet EIC-200, revision C",
        "Prices removed. Quantities for ten units.",
    )
    names = (
        "Pos",
        "Qty",
        "Ref Des",
        "Description",
        "MPN",
        "Manufacturer",
        "Supplier",
        "ECCN",
        "HS Code",
        "Country of Origin",
    )
    header(sheet, 4, names)
    for heading, rows in (("1 Compute", COMPUTE), ("2 Electronics", ELECTRONICS), ("3 Mechanics and other", MECHANICS)):
        section(sheet, "J", heading)
        for row in rows:
            sheet.append(row)
            part = sheet.cell(sheet.max_row, 5)
            if isinstance(part.value, int):
                part.number_format = "0000000000" if row[0] == 140 else "0"
    last = sheet.max_row
    sheet.append(("Total", f"=SUM(B5:B{last})"))
    widths(sheet, 6, 6, 10, 42, 22, 32, 22, 10, 10, 18)

    second = book.create_sheet("备件清单")
    header(second, 1, ("序号", "名称", "型号", "制造商", "原产地"))
    for spare in SPARES:
        second.append([value or None for value in spare])
    widths(second, 6, 24, 24, 16, 10)
    return book


def save(book: Workbook, path: Path) -> None:
    """Save with fixed times inside and out, so that the same cells give the same file."""
    book.properties.creator = "tradesieve examples"
    book.properties.created = MADE
    raw = BytesIO()
    book.save(raw)
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            member = zipfile.ZipInfo(name, MADE.timetuple()[:6])
            member.compress_type = zipfile.ZIP_DEFLATED
            content = source.read(name)
            if name == "docProps/core.xml":
                content = re.sub(
                    rb"(<dcterms:modified[^>]*>)[^<]*",
                    rb"\g<1>" + MADE.strftime("%Y-%m-%dT%H:%M:%SZ").encode(),
                    content,
                )
            target.writestr(member, content)


def main(folder: Path) -> None:
    """Write the three files."""
    save(vendors(), folder / "vendors.xlsx")
    save(bom(), folder / "bom.xlsx")
    lines = ["Lieferant;Land;Ort", *(";".join(row) for row in CSV_VENDORS)]
    (folder / "vendors.csv").write_bytes(("\r\n".join(lines) + "\r\n").encode("utf-8-sig"))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
