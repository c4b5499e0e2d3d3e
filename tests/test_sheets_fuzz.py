"""Files with bytes changed, by the hundred: read, or refused with a plain message, and no row gone without a word.

``bench/sheets.py --mutations 5000`` does the same with the collection of real spreadsheets.
"""

from __future__ import annotations

import random
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
from sheet_mutations import lost_rows, mutated

HERE = Path(__file__).parent / "sheets"
ROWS: list[list[object]] = [
    ["Supplier", "Country", "Part Number", "Description"],
    *([f"Acme {n} Ltd", "China", f"PN-{n:03}", "10k, 1 %; 0402"] for n in range(12)),
    ["Resistors", "", "", ""],
    *([f"贝塔 {n} 有限公司", "中国", n, "a “quoted” text\nover two lines"] for n in range(12)),
]


def seeds(folder: Path) -> list[Path]:
    shared = xlsxwriter.Workbook(folder / "shared.xlsx")
    sheet = shared.add_worksheet()
    for number, row in enumerate(ROWS):
        sheet.write_row(number, 0, row)
    sheet.merge_range(30, 0, 31, 3, "merged")
    shared.close()
    inline = openpyxl.Workbook()
    for row in ROWS:
        inline.active.append(row)
    inline.save(folder / "inline.xlsx")
    for name, encoding, ending in (("a.csv", "utf-8", "\n"), ("b.csv", "utf-16", "\r\n"), ("c.csv", "gb18030", "\r")):
        lines = [",".join('"' + str(cell).replace('"', '""') + '"' for cell in row) for row in ROWS]
        (folder / name).write_bytes(ending.join(lines).encode(encoding))
    return [*sorted(folder.glob("*.*")), HERE / "edge.ods", HERE / "edge.xlsx"]


@pytest.mark.parametrize("seed", range(3))
def test_a_damaged_file_is_read_or_refused_and_no_row_is_lost_without_a_word(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    found = []
    for path in seeds(tmp_path):
        content = path.read_bytes()
        target = tmp_path / "damaged" / path.name
        target.parent.mkdir(exist_ok=True)
        for _ in range(25):
            target.write_bytes(mutated(content, chance))
            found += lost_rows(target)
    assert found == []


def test_no_row_of_the_seeds_themselves_is_lost(tmp_path: Path) -> None:
    assert [lost for path in seeds(tmp_path) for lost in lost_rows(path)] == []
