"""The example files show every outcome, and each row gives what its reader would expect."""

from __future__ import annotations

import json
import os
import runpy
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import openpyxl
import pytest

ROOT = Path(__file__).resolve().parents[1]
EXAMPLES = ROOT / "examples"

needs_command = pytest.mark.skipif(not (ROOT / "cli.py").exists(), reason="needs the command line")

# (sheet, row): the outcome; for an alert also a piece of what it must name: listed name, rule id or explanation.
VENDORS: dict[tuple[str | None, int], tuple[str, str]] = {
    ("Vendor master", 6): ("no_match", ""),  # a section title: asked as a name, as it might be one
    ("Vendor master", 7): ("no_match", ""),  # Robert Bosch GmbH
    ("Vendor master", 8): ("no_match", ""),  # Würth Elektronik, with blanks behind it
    ("Vendor master", 9): ("no_match", ""),  # Phoenix Contact
    ("Vendor master", 10): ("no_match", ""),  # Murata Electronics Europe
    ("Vendor master", 11): ("no_match", ""),  # Texas Instruments
    ("Vendor master", 12): ("no_match", ""),  # General Electric Company
    ("Vendor master", 13): ("no_match", ""),  # Ascend Performance Materials
    ("Vendor master", 14): ("no_match", ""),  # Pioneer Technology LLC: PIONEER is a listed vessel
    ("Vendor master", 15): ("no_match", ""),  # Bank of the West
    ("Vendor master", 16): ("not_screened", ""),  # the name is a formula that was never calculated
    ("Vendor master", 17): ("no_match", ""),  # a section title
    ("Vendor master", 18): ("stop", "Huawei Technologies"),
    ("Vendor master", 19): ("alert", "Huawei Tech"),
    ("Vendor master", 20): ("alert", "Huawei Tech"),
    ("Vendor master", 21): ("alert", "Hikvision"),
    ("Vendor master", 22): ("alert", "Dahua"),
    ("Vendor master", 23): ("alert", "Semiconductor Manufacturing International"),
    ("Vendor master", 24): ("alert", "Semiconductor Manufacturing International"),
    ("Vendor master", 25): ("review", "ChangXin"),
    ("Vendor master", 26): ("no_match", ""),  # Yageo
    ("Vendor master", 27): ("no_match", ""),  # Delta Electronics (Thailand)
    ("Vendor master", 28): ("no_match", ""),  # 株式会社村田製作所
    ("Vendor master", 29): ("not_screened", ""),  # the name is #N/A
    ("Vendor master", 30): ("not_screened", ""),  # no name
    ("Vendor master", 32): ("no_match", ""),  # a total: "23 vendors" stands in the column of names
    ("供应商", 2): ("stop", "Huawei"),
    ("供应商", 3): ("alert", "Semiconductor Manufacturing International"),
    ("供应商", 4): ("no_match", ""),  # Texas Instruments, Shanghai
    ("供应商", 5): ("no_match", ""),  # Bosch, China
    ("供应商", 6): ("alert", "Mikron"),
    ("供应商", 7): ("no_match", ""),  # ООО «Ромашка»
}

BOM: dict[tuple[str | None, int], tuple[str, str]] = {
    ("BOM", 5): ("no_match", ""),  # a section title, across the columns
    ("BOM", 6): ("stop", "384 x Ascend 910C"),  # CloudMatrix 384, by what it contains
    ("BOM", 7): ("stop", "Ascend 910B"),  # Atlas 800T A2, by what it contains
    ("BOM", 8): ("stop", "Ascend 910C"),  # 昇腾910C 模组
    ("BOM", 9): ("review", "72 x B200"),  # GB200 NVL72
    ("BOM", 10): ("review", "H20"),
    ("BOM", 11): ("no_match", ""),  # RTX 4090 D: below the thresholds
    ("BOM", 12): ("stop", "HiSilicon"),  # a phone chip: the maker is listed, no rule names the part
    ("BOM", 13): ("review", "3A090"),  # by its ECCN column alone
    ("BOM", 14): ("no_match", ""),  # a section title
    ("BOM", 15): ("no_match", ""),  # Murata
    ("BOM", 16): ("no_match", ""),  # Texas Instruments
    ("BOM", 17): ("no_match", ""),  # a 910-ohm resistor
    ("BOM", 18): ("no_match", ""),  # Würth Elektronik
    ("BOM", 19): ("no_match", ""),  # Molex, part number 0430250400
    ("BOM", 20): ("no_match", ""),  # 5A992.c, mass-market encryption
    ("BOM", 21): ("not_screened", ""),  # the manufacturer is #REF!
    ("BOM", 22): ("no_match", ""),  # a section title
    ("BOM", 23): ("alert", "Hikvision"),
    ("BOM", 24): ("no_match", ""),  # a case for the Ascend P7 phone
    ("BOM", 25): ("no_match", ""),  # nylon from Ascend Performance Materials
    ("BOM", 26): ("no_match", ""),  # a bracket
    ("BOM", 27): ("not_screened", ""),  # a total that was never calculated
    ("备件清单", 2): ("stop", "Ascend 910C"),
    ("备件清单", 3): ("no_match", ""),  # 村田
    ("备件清单", 4): ("alert", "Hikvision"),
}

CSV: dict[tuple[str | None, int], tuple[str, str]] = {
    (None, 2): ("no_match", ""),
    (None, 3): ("no_match", ""),
    (None, 4): ("stop", "Huawei Technologies Deutschland"),
    (None, 5): ("no_match", ""),
}


@pytest.fixture(scope="module")
def command(tmp_path_factory: pytest.TempPathFactory) -> tuple[int, str, Path]:
    """The command over the three example files with an empty home: exit code, standard error, report."""
    folder = tmp_path_factory.mktemp("home")
    report = folder / "report.jsonl"
    files = [str(EXAMPLES / name) for name in ("vendors.xlsx", "bom.xlsx", "vendors.csv")]
    words = [sys.executable, "-c", "from cli import main; main()", "screen", *files, "--format", "jsonl"]
    words += ["--output", str(report), "--home", str(folder), "--as-of", "2026-11-24"]
    done = subprocess.run(
        words, cwd=ROOT, env=dict(os.environ, PYTHONPATH=str(ROOT)), capture_output=True, text=True, timeout=120
    )
    return done.returncode, done.stderr, report


@pytest.fixture(scope="module")
def screened(command: tuple[int, str, Path]) -> list[dict[str, Any]]:
    """All rows of the three files."""
    _, said, report = command
    assert report.exists(), said
    return [json.loads(line) for line in report.read_text("utf-8").splitlines()]


def row_of(screened: list[dict[str, Any]], file: str, sheet: str | None, number: int) -> dict[str, Any]:
    [row] = [r for r in screened if (Path(r["file"]).name, r["sheet"], r["row"]) == (file, sheet, number)]
    return row


CASES = [
    pytest.param(file, sheet, number, outcome, named, id=f"{file}/{sheet or '-'}/{number}")
    for file, table in (("vendors.xlsx", VENDORS), ("bom.xlsx", BOM), ("vendors.csv", CSV))
    for (sheet, number), (outcome, named) in table.items()
]


@needs_command
@pytest.mark.parametrize(("file", "sheet", "number", "outcome", "named"), CASES)
def test_a_row_of_the_examples_gives_what_its_reader_expects(
    screened: list[dict[str, Any]], file: str, sheet: str | None, number: int, outcome: str, named: str
) -> None:
    row = row_of(screened, file, sheet, number)
    said = [f"{a['entity_name']} {a['matched_name']} {a['rule']} {a['explanation']}" for a in row["alerts"]]

    assert row["outcome"] in ({"review", "stop"} if outcome == "alert" else {outcome}), row
    assert any(named.casefold() in text.casefold() for text in said) or not named, row


@needs_command
def test_the_command_says_by_its_exit_code_that_not_everything_was_screened(command: tuple[int, str, Path]) -> None:
    assert command[0] == 2


@needs_command
def test_the_command_says_that_the_starter_list_is_not_complete(command: tuple[int, str, Path]) -> None:
    assert "not complete" in command[1].lower()


@needs_command
def test_the_examples_show_each_outcome(screened: list[dict[str, Any]]) -> None:
    assert {row["outcome"] for row in screened} == {"no_match", "review", "stop", "not_screened"}


@needs_command
def test_every_row_with_data_has_an_expectation(screened: list[dict[str, Any]]) -> None:
    expected = {(param.values[0], param.values[1], param.values[2]) for param in CASES}
    with_data = {
        (Path(row["file"]).name, row["sheet"], row["row"])
        for row in screened
        if row["parties"] or (row["item"] and any(row["item"].values()))
    }

    assert with_data <= expected


@needs_command
def test_the_readme_shows_the_counts_that_a_reader_will_see(screened: list[dict[str, Any]]) -> None:
    outcomes = Counter(row["outcome"] for row in screened if row["file"].endswith(".xlsx"))
    counts = [f"{outcomes[one]} {one.replace('_', ' ')}" for one in ("stop", "review", "not_screened", "no_match")]

    assert f"{outcomes.total()} rows: {', '.join(counts)}." in (ROOT / "README.md").read_text("utf-8")


@needs_command
def test_a_part_number_keeps_its_leading_zeros(screened: list[dict[str, Any]]) -> None:
    assert row_of(screened, "bom.xlsx", "BOM", 19)["item"]["part_number"] == "0430250400"


def cells(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    book = openpyxl.load_workbook(path)
    try:
        return {
            sheet.title: [
                *((cell.coordinate, cell.value, cell.data_type, cell.number_format) for row in sheet for cell in row),
                *sorted((str(span),) for span in sheet.merged_cells.ranges),
            ]
            for sheet in book
        }
    finally:
        book.close()


def test_the_checked_in_examples_are_what_their_script_writes(tmp_path: Path) -> None:
    runpy.run_path(str(EXAMPLES / "make_examples.py"))["main"](tmp_path)

    assert cells(tmp_path / "vendors.xlsx") == cells(EXAMPLES / "vendors.xlsx")
    assert cells(tmp_path / "bom.xlsx") == cells(EXAMPLES / "bom.xlsx")
    assert (tmp_path / "vendors.csv").read_bytes() == (EXAMPLES / "vendors.csv").read_bytes()
