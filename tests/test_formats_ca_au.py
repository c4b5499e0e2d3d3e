"""Canada's XML, with aliases in one text, and Australia's workbook, with a row for each name."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook
from python_calamine import CalamineWorkbook

from screening.errors import ListError
from screening.formats import Context, Reader, RemarkKind, au_dfat, ca_sema
from screening.formats.ca_sema import aliases
from screening.model import Address, Alias, AliasKind, Entity, Kind, Listing
from screening.watchlist import definitions

REAL = Path(__file__).parents[2] / "shared" / "data" / "lists"
DEFINITIONS = Path(__file__).parents[1] / "lists"
CANADA = Context(
    "ca-sema", "sema-lmes.xml", {"Belarus / Bélarus": "ca-sema", "China/Chine": "ca-sema"}, definition="ca-sema.yaml"
)
AUSTRALIA = Context(
    "au-dfat", "list.xlsx", {"1988 (Taliban)": "au-dfat", "Autonomous (Syria)": "au-dfat"}, definition="au-dfat.yaml"
)

RECORDS = """<record><Country>Belarus / Bélarus </Country><LastName>SALYAYEV</LastName><GivenName>Aleksei</GivenName>
<Title>Colonel</Title><DateOfBirth>1978-08-22</DateOfBirth><Aliases>Aleksei, Oleksii SALIAIEV; Алексей САЛЯЕВ</Aliases>
<Schedule>1, Part 2</Schedule><Item>12</Item></record>
<record><Country>China/Chine</Country><Entity>Xinjiang Works (XW)</Entity>
<Aliases>XPCC Bureau, Ltd., XPCC; Bureau/Bureau Nord</Aliases>
<Schedule>N/A</Schedule></record>"""


def canada(records: str = RECORDS) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?><data-set xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{records}</data-set>'


def read(path: Path, context: Context, reader: Reader) -> tuple[list[Entity], dict[RemarkKind, int]]:
    result = reader(path, context)
    entities = list(result.entities)
    return entities, {remark.kind: remark.count for remark in result.notes.remarks()}


def sema(tmp_path: Path, content: str | bytes) -> tuple[list[Entity], dict[RemarkKind, int]]:
    path = tmp_path / "sema.xml"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read(path, CANADA, ca_sema.read)


def test_a_canadian_record_keeps_names_aliases_and_its_place_in_the_schedule(tmp_path: Path) -> None:
    (person, firm), remarks = sema(tmp_path, canada())

    assert remarks == {}
    assert (person.kind, person.births) == (Kind.PERSON, ("1978-08-22",))
    assert person.names == (
        Alias("Aleksei SALYAYEV", AliasKind.PRIMARY),
        Alias("Aleksei", AliasKind.WEAK),
        Alias("Oleksii SALIAIEV", AliasKind.STRONG),
        Alias("Алексей САЛЯЕВ", AliasKind.ORIGINAL_SCRIPT),
    )
    assert ("aliases", "Aleksei, Oleksii SALIAIEV; Алексей САЛЯЕВ") in person.other
    assert person.listings == (
        Listing(
            "ca-sema",
            citations=("Belarus / Bélarus, schedule 1, Part 2, item 12",),
            tags=("Belarus / Bélarus", "schedule 1, Part 2"),
        ),
    )
    assert firm.kind is Kind.ORGANISATION
    assert [alias.text for alias in firm.names] == [
        *("Xinjiang Works (XW)", "XPCC Bureau, Ltd.", "XPCC", "Bureau", "Bureau Nord", "Xinjiang Works", "XW"),
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Air Bagan Holdings Pte. Ltd., Air Bagan Limited", ["Air Bagan Holdings Pte. Ltd", "Air Bagan Limited"]),
        ("Gazprombank (Joint Stock Company), Bank GPB (JSC)", ["Gazprombank (Joint Stock Company)", "Bank GPB (JSC)"]),
        ("GORT/ORTAS", ["GORT", "ORTAS"]),
        ("(Владимир РУЩАК / Володимир РУЩАК", ["Владимир РУЩАК", "Володимир РУЩАК"]),
        ("Банк or ЧБРР; Bank", ["Банк", "ЧБРР", "Bank"]),
        (" ", []),
    ],
)
def test_a_text_of_aliases_is_parted_into_names(text: str, names: list[str]) -> None:
    assert [name.rstrip(".") for name in aliases(text)] == names


def test_two_lines_of_one_name_and_no_number_keep_ids_of_their_own(tmp_path: Path) -> None:
    twice = "<record><Country>China/Chine</Country><Entity>Twin</Entity></record>" * 2
    (one, two), remarks = sema(tmp_path, canada(twice))

    assert two.id == f"{one.id}-2"
    assert remarks == {RemarkKind.REPEATED_ID: 1}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "is empty"),
        ("<!doctype html><html></html>", "web page"),
        (canada()[:-40], "not whole"),
        (canada(""), "holds no records"),
        (canada(RECORDS.replace("China/Chine", "Atlantis")), '"Atlantis" (record 2, Atlantis N/A)'),
        (canada(RECORDS.replace("<Schedule>N/A", "<Mood>bad</Mood><Schedule>N/A")), '"Mood"'),
        (canada().replace("?><data", "?><!DOCTYPE x><data"), "document type"),
        (canada().encode("cp1251", "replace"), "encoding"),
    ],
)
def test_a_file_that_is_not_canadas_whole_list_is_refused(tmp_path: Path, content: str | bytes, told: str) -> None:
    with pytest.raises(ListError) as refused:
        sema(tmp_path, content)

    assert told in str(refused.value)


@pytest.mark.skipif(not REAL.exists(), reason="the real lists are not here")
def test_canadas_real_list_is_read_whole() -> None:
    """Counted as text: "<record>", and what stands between the tags of names."""
    path = REAL / "ca_sema_2022-05" / "sema-lmes.xml"
    entities, remarks = read(path, definitions(DEFINITIONS)["ca-sema"].context(path.name), ca_sema.read)

    text = path.read_text("utf-8")
    assert len(entities) == text.count("<record>") == 2606
    assert sum(entity.kind is Kind.ORGANISATION for entity in entities) == text.count("<Entity>")
    assert set(remarks) <= {RemarkKind.REPEATED_ID}
    kept = sum(len(alias) for entity in entities for key, alias in entity.other if key == "aliases")
    printed = re.findall(r"<Aliases>(.*?)</Aliases>", text.replace("&amp;", "&"), re.DOTALL)
    assert kept == sum(len(" ".join(alias.split())) for alias in printed)


# --- Australia ---------------------------------------------------------------------------------------------------------

COLUMNS = (
    *("Reference", "Name of Individual or Entity", "Type", "Name Type", "Date of Birth", "Place of Birth", "Citizenship"),
    *("Address", "Additional Information", "Listing Information", "Committees", "Control Date"),
)
ABOUT = (
    *("a) Approximately 1955-1958 b) 12 Apr. 1960", "Pashmul village, Afghanistan", "a) Afghan b) Pakistan"),
    *("a) Kabul, Afghanistan b) Pakistan", "Title: Mullah. SWIFT/BIC: KUDBKPPY", "Listed on 25 Jan. 2001", "1988 (Taliban) "),
    date(2014, 12, 15),
)
ROWS: tuple[tuple[object, ...], ...] = (
    (2, "MOHAMMAD HASSAN", "Individual", "Primary Name", *ABOUT),
    ("2a", "محمد حسن", "individual ", "Original script ", *ABOUT),
    ("2b", "Hassan Akhund", "Individual", "aka", *ABOUT),
    ("2b1", "Hasan", "Individual", "Previously listed as", *ABOUT),
    (3, "SYRIAN WORKS", "Entity", "primary name", "", "", "na", "NA", "", "", "Autonomous (Syria)", date(2020, 1, 2)),
)


def workbook(tmp_path: Path, *rows: tuple[object, ...], columns: tuple[str, ...] = COLUMNS) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (columns, *rows):
        sheet.append(list(row))
    book.create_sheet("Sheet2")
    path = tmp_path / "list.xlsx"
    book.save(path)
    return path


def test_the_rows_of_one_reference_are_one_party(tmp_path: Path) -> None:
    (person, firm), remarks = read(workbook(tmp_path, *ROWS), AUSTRALIA, au_dfat.read)

    assert remarks == {}
    assert (person.id, person.kind, person.countries) == ("2", Kind.PERSON, ("AF", "PK"))
    assert person.names == (
        Alias("MOHAMMAD HASSAN", AliasKind.PRIMARY),
        Alias("محمد حسن", AliasKind.ORIGINAL_SCRIPT),
        Alias("Hassan Akhund", AliasKind.STRONG),
        Alias("Hasan", AliasKind.FORMER),
    )
    assert person.births == ("Approximately 1955-1958", "1960-04-12")
    assert person.addresses == (Address("Kabul, Afghanistan", "AF"),)
    assert person.listings == (Listing("au-dfat", citations=("reference 2",), tags=("1988 (Taliban)",)),)
    assert {("listing information", "Listed on 25 Jan. 2001"), ("control date", "2014-12-15")} <= set(person.other)
    assert [(number.scheme, number.value) for number in person.identifiers] == [("bic", "KUDBKPPY")]
    assert (firm.kind, firm.countries, firm.addresses) == (Kind.ORGANISATION, (), ())


def test_a_row_without_a_number_is_counted_as_missing(tmp_path: Path) -> None:
    path = workbook(tmp_path, *ROWS, ("none", "LOST", "Entity", "Primary Name", "", "", "", "", "", "", "1988 (Taliban)", "2020"))

    assert read(path, AUSTRALIA, au_dfat.read)[1] == {RemarkKind.BROKEN: 1}


@pytest.mark.parametrize(
    ("rows", "columns", "told"),
    [
        (ROWS, (*COLUMNS[:-1], "Surprise"), '"Surprise"'),
        (ROWS, (*COLUMNS[:-1], "Committees"), "twice"),
        ((), COLUMNS, "holds no party"),
        (((5, "X", "Entity", "Primary Name", "", "", "", "", "", "", "1 (Atlantis)", "2020"),), COLUMNS, '"1 (Atlantis)"'),
    ],
)
def test_a_workbook_that_is_not_australias_list_is_refused(
    tmp_path: Path, rows: tuple[tuple[object, ...], ...], columns: tuple[str, ...], told: str
) -> None:
    with pytest.raises(ListError) as refused:
        read(workbook(tmp_path, *rows, columns=columns), AUSTRALIA, au_dfat.read)

    assert told in str(refused.value)


@pytest.mark.parametrize("content", [b"", b"<html>Access denied</html>", b"PK\x03\x04cut off", b"\xd0\xcf\x11\xe0cut off"])
def test_a_file_that_is_no_workbook_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(content)

    with pytest.raises(ListError, match="Nothing was stored"):
        read(path, AUSTRALIA, au_dfat.read)


@pytest.mark.skipif(not REAL.exists(), reason="the real lists are not here")
def test_australias_real_list_is_read_whole() -> None:
    """Counted with another reader: distinct numbers before the letters of the references, and every name."""
    path = REAL / "au_dfat_2022-05" / "regulation8_consolidated.xls"
    entities, remarks = read(path, definitions(DEFINITIONS)["au-dfat"].context(path.name), au_dfat.read)

    rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_name("Sheet1").to_python()[1:]
    numbers = {match[0] for row in rows if (match := re.match(r"\d+", str(row[0])))}
    assert {entity.id for entity in entities} == numbers
    assert len(numbers) == 2666
    assert {" ".join(str(row[1]).split()) for row in rows} <= {alias.text for entity in entities for alias in entity.names}
    assert RemarkKind.BROKEN not in remarks
