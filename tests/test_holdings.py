"""Ownership files: tables and BODS statements, and what is refused in them."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from screening.errors import InputError, ManyErrors
from screening.holdings import read_holdings
from screening.model import Identifier, Kind
from screening.ownership import Holding


def table(tmp_path: Path, *lines: str, name: str = "owners.csv") -> Path:
    path = tmp_path / name
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def read(tmp_path: Path, *lines: str) -> tuple[Holding, ...]:
    return read_holdings(table(tmp_path, *lines)).holdings


def test_a_table_of_owner_owned_and_percent_is_enough(tmp_path: Path) -> None:
    (found,) = read(tmp_path, "owner,owned,percent", "Alpha,Bravo,51")

    assert (found.owner.name, found.owned.name, found.low, found.high) == ("Alpha", "Bravo", 51, 51)
    assert str(found.place) == "owners.csv, row 2"


def test_all_columns_are_read(tmp_path: Path) -> None:
    (found,) = read(
        tmp_path,
        "Title of the file,,,,,,,,,,",
        "Shareholder,Company,Share %,Date,Start,End,Control,Indirect,Owner country,Owner ID,Owned_ID".replace("Share %", "Share"),
        'Alpha,Bravo,"51,5 %",2026-01-02,2025-01-01,2026-12-31,yes,indirect,China,lei:529900T8BM49AURSDO55,HRB 1',
    )

    assert (found.low, found.stated, found.on) == (Decimal("51.5"), "51,5 %", date(2026, 1, 2))
    assert (found.start, found.end, found.control, found.indirect) == (date(2025, 1, 1), date(2026, 12, 31), True, True)
    assert found.owner.country == "CN"
    assert found.owner.identifiers == (Identifier("lei", "529900T8BM49AURSDO55"),)
    assert found.owned.identifiers == (Identifier("registration", "HRB 1"),)


@pytest.mark.parametrize(
    ("share", "low", "high"),
    [
        ("", "0", "100"),
        ("unknown", "0", "100"),
        ("n/a", "0", "100"),
        ("50", "50", "50"),
        ("0.5%", "0.5", "0.5"),
        ("25-50%", "25", "50"),
        ("25% to 50%", "25", "50"),
        (">= 50%", "50", "100"),
        ("> 50%", "50.000000001", "100"),
        ("more than 50 percent", "50.000000001", "100"),
        ("< 25%", "0", "25"),
        ("up to 25", "0", "25"),
    ],
)
def test_a_share_may_be_a_number_a_range_a_limit_or_unknown(tmp_path: Path, share: str, low: str, high: str) -> None:
    (found,) = read(tmp_path, "owner,owned,percent", f"Alpha,Bravo,{share}")

    assert (found.low, found.high) == (Decimal(low), Decimal(high))


def test_a_workbook_stores_percent_cells_as_fractions_and_its_column_must_say_so(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Owner", "Owned", "Percent"])
    sheet.append(["Alpha", "Bravo", 0.51])
    sheet.append(["Alpha", "Charlie", 1])
    sheet["C2"].number_format = "0%"
    book.save(tmp_path / "owners.xlsx")
    with pytest.raises(InputError, match='call the column "fraction"'):
        read_holdings(tmp_path / "owners.xlsx")
    sheet["C1"] = "Fraction"
    book.save(tmp_path / "owners.xlsx")

    found = read_holdings(tmp_path / "owners.xlsx").holdings

    assert [one.low for one in found] == [51, 100]


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("Alpha,Bravo,about half", 'row 2: the share "about half" is not a percentage. Write 51, 51%'),
        ("Alpha,Bravo,150", 'the share "150" is not a percentage'),
        ("Alpha,Bravo,60-40%", "is not a percentage"),
        (",Bravo,10", "row 2: the owner is empty. Fill the cell"),
        ("Alpha,,10", "the owned is empty"),
        ("???,Bravo,10", "holds no letter or digit"),
        ("Alpha,Bravo,0.51", "every share is 1 or less"),
    ],
)
def test_a_row_that_cannot_be_understood_refuses_the_file_with_its_place(tmp_path: Path, row: str, says: str) -> None:
    with pytest.raises(InputError) as refused:
        read(tmp_path, "owner,owned,percent", row)
    assert says in str(refused.value)


def test_all_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(ManyErrors) as refused:
        read(tmp_path, "owner,owned,percent,date,control", "A1,B1,x,,", "A1,B1,5,soon,", "A1,B1,5,,perhaps")

    assert len(refused.value.errors) == 3


@pytest.mark.parametrize("content", ["name,price\nscrew,2\n", "owner,owned,percent\n", "[]", "{", '[{"recordId": "x"}]', "[1]"])
def test_a_file_that_tells_of_no_owners_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "owners"
    path.write_text(content, "utf-8")

    with pytest.raises(InputError):
        read_holdings(path)


def test_a_missing_file_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nothing\.csv: cannot be read"):
        read_holdings(tmp_path / "nothing.csv")


# --- BODS --------------------------------------------------------------------------------------------------------------


def statement(
    record: str, kind: str, details: dict[str, object], *, day: str = "2025-05-01", status: str = "new"
) -> dict[str, object]:
    return {"statementId": record, "statementDate": day, "recordId": record, "recordType": kind, "recordStatus": status} | {
        "recordDetails": details
    }


ENTITY = statement(
    "e1", "entity", {"name": "Bravo Ltd", "jurisdiction": {"code": "GB"}, "identifiers": [{"scheme": "GB-COH", "id": "123"}]}
)
PERSON = statement("p1", "person", {"names": [{"type": "legal", "fullName": "Ivan Petrov"}], "nationalities": [{"code": "RU"}]})


def link(*interests: dict[str, object], record: str = "r1", **more: object) -> dict[str, object]:
    return statement(record, "relationship", {"subject": "e1", "interestedParty": "p1", "interests": list(interests)} | more)


def bods(tmp_path: Path, *statements: dict[str, object], lines: bool = False) -> tuple[Holding, ...]:
    path = tmp_path / "owners.json"
    text = "\n".join(map(json.dumps, statements)) if lines else json.dumps(statements)
    path.write_text(text, "utf-8")
    return read_holdings(path).holdings


@pytest.mark.parametrize("lines", [False, True])
def test_bods_relationships_become_holdings(tmp_path: Path, lines: bool) -> None:
    share = {"type": "shareholding", "directOrIndirect": "direct", "share": {"exact": 51}, "startDate": "2020-01-01"}

    (found,) = bods(tmp_path, ENTITY, PERSON, link(share), lines=lines)

    assert (found.owner.name, found.owner.kind, found.owner.country) == ("Ivan Petrov", Kind.PERSON, "RU")
    assert (found.owned.name, found.owned.country) == ("Bravo Ltd", "GB")
    assert Identifier("gb-coh", "123") in found.owned.identifiers
    assert (found.low, found.high, found.indirect, found.start) == (51, 51, False, date(2020, 1, 1))
    assert found.on == date(2025, 5, 1)


@pytest.mark.parametrize(
    ("share", "low", "high"),
    [
        ({"minimum": 25, "maximum": 50}, "25", "50"),
        ({"exclusiveMinimum": 50}, "50.000000001", "100"),
        ({"minimum": 50, "exclusiveMinimum": True, "maximum": 75}, "50.000000001", "75"),
        ({}, "0", "100"),
    ],
)
def test_bods_ranges_keep_their_limits(tmp_path: Path, share: dict[str, object], low: str, high: str) -> None:
    (found,) = bods(tmp_path, ENTITY, PERSON, link({"type": "shareholding", "share": share}))

    assert (found.low, found.high) == (Decimal(low), Decimal(high))


def test_bods_control_a_seat_on_the_board_and_an_interest_without_details(tmp_path: Path) -> None:
    control, board, nothing = ({"type": "appointmentOfBoard"}, {"type": "boardMember"}, {"directOrIndirect": "unknown"})

    found = bods(tmp_path, ENTITY, PERSON, link(control, board, nothing))

    assert [(one.control, one.low, one.high) for one in found] == [(True, 0, 100), (False, 0, 100), (False, 0, 100)]


def test_the_latest_statement_of_a_record_counts_and_a_closed_one_does_not(tmp_path: Path) -> None:
    old = link({"type": "shareholding", "share": {"exact": 60}})
    new = {**link({"type": "shareholding", "share": {"exact": 20}}), "statementDate": "2026-01-01"}
    closed = {**link(record="r2"), "recordStatus": "closed"}
    anonymous = link(record="r3", interestedParty={"reason": "subjectUnableToConfirm"})

    (found,) = bods(tmp_path, new, ENTITY, PERSON, old, closed, anonymous)

    assert found.low == 20


def test_a_bods_relationship_with_a_party_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="names a party of which the file has no record"):
        bods(tmp_path, ENTITY, link({"type": "shareholding"}))
