"""Copies of the user's own files: the answers stand beside their rows, all else is as it was, and nothing becomes a formula."""

from __future__ import annotations

import atexit
import csv
import io
import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
import samples
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from test_report_hostile import HOSTILE

import cli
from screening.model import Input, Outcome, ScreenedRow, SheetNote, TableKind
from screening.report import annotate_sheet, writer
from screening.report.annotate import TITLES, Answer, Answers, Kept, joined
from screening.report.annotate_book import annotate_book
from screening.report.annotate_sheet import NoRoom, Splice, measured
from screening.report.output import opened
from screening.report.xlsx_cells import cell_text
from screening.run.annotating import Annotating
from screening.run.reading import AS_FOUND
from screening.sheets import Workbook, digest_of

STOP = Answer(Outcome.STOP, 91.4, "Huawei", "us-csl", "Listed.", ("a-1", "a-2"))
QUIET = Answer(Outcome.NO_MATCH, None, "", "", "No match on us-csl of 2026-11-20.", ())


KEPT = Kept()
atexit.register(KEPT.close)


def told(*rows: tuple[int, Answer]) -> Answers:
    answers = Answers(KEPT)
    for row, answer in rows:
        answers.add(row, answer)
    return answers


def spliced(xml: bytes, answers: Answers) -> bytes:
    """The worksheet with the answers put in."""
    out = io.BytesIO()
    extent = measured(io.BytesIO(xml), answers.first)
    Splice(extent, answers, {None: 7, Outcome.STOP: 8}).copy(io.BytesIO(xml), out.write)
    return out.getvalue()


def sheet(rows: str, *, before: str = "", after: str = "", prefix: str = "") -> bytes:
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    name = f"xmlns:{prefix.rstrip(':')}" if prefix else "xmlns"
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<{prefix}worksheet {name}="{space}">{before}<{prefix}sheetData>{rows}'
        f"</{prefix}sheetData>{after}</{prefix}worksheet>"
    ).encode()


def workbook(path: Path) -> Path:
    """A workbook with what openpyxl writes and what it would lose, and two sheets of vendors."""
    book = openpyxl.Workbook()
    page = book.active
    page.title = "Vendors"
    page.append(["Approved vendors"])
    page.append(["No.", "Supplier", "Country", "Spend"])
    for number, name in enumerate(("Huawei", "Bosch", "Yageo"), start=1):
        page.append([number, name, "CN", f"={number}*10"])
    page["B3"].comment = Comment("seen", "buyer")
    page.merge_cells("A1:D1")
    page.row_dimensions[4].hidden = True
    chart = BarChart()
    chart.add_data(Reference(page, min_col=4, min_row=2, max_row=5))
    page.add_chart(chart, "H2")
    book.create_sheet("Untouched").append(["only text"])
    other = book.create_sheet("More")
    other.append(["Supplier"])
    other.append(["ZTE"])
    book.save(path)
    book.close()
    return path


def parts_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as book:
        return {name: book.read(name) for name in book.namelist()}


def with_parts(path: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, data in parts.items():
            book.writestr(name, data)
    return path


def copied(path: Path, answers: dict[str | None, Answers]) -> tuple[Path, tuple[str, ...]]:
    target = path.with_name("copy.xlsx")
    with path.open("rb") as source, opened(target) as out:
        done = annotate_book(source, out, answers)
    return target, (f"{done.rows} rows", *done.remarks)


# --- one sheet -----------------------------------------------------------------------------------------------------------


def test_cells_are_put_at_the_ends_of_rows_and_every_other_byte_stays() -> None:
    rows = '<row r="1"><c r="A1"><v>1</v></c></row>\n<row r="2" spans="1:2"><c r="A2"><v>2</v></c><!-- kept --></row><row r="3"/>'
    got = spliced(sheet(rows), told((2, STOP))).decode()
    new = re.compile(r'<c r="[B-G][0-9]"[^>]*>.*?</c>|<cols>.*?</cols>')

    assert new.sub("", got) == sheet(rows).decode().replace(' spans="1:2"', "")
    assert '<c r="B1" s="7" t="inlineStr"><is><t xml:space="preserve">Screening outcome</t></is></c>' in got
    assert '<c r="B2" s="8" t="inlineStr"><is><t xml:space="preserve">Stop</t></is></c><c r="C2"><v>91.4</v></c>' in got
    assert got.index("<!-- kept -->") < got.index('r="B2"') < got.index('</row><row r="3"/>')


def test_prefixes_empty_rows_and_rows_without_numbers_are_understood() -> None:
    rows = "<x:row><x:c><x:v>1</x:v></x:c></x:row><x:row /><x:row><x:c/><x:c><x:v>3</x:v></x:c></x:row>"
    got = etree.fromstring(spliced(sheet(rows, prefix="x:"), told((2, STOP), (3, QUIET))))
    cells = {cell.get("r"): "".join(cell.itertext()) for cell in got.iter("{*}c") if cell.get("r")}

    assert cells["C2"] == "Stop"
    assert cells["C3"] == "No match"
    assert cells["G3"] == "No match on us-csl of 2026-11-20."
    assert [cells[f"{letter}1"] for letter in "CDEFGH"] == list(TITLES)


def test_the_dimension_grows_and_widths_are_set_where_the_sheet_has_none() -> None:
    rows = '<row r="4"><c r="C4"><v>1</v></c></row>'
    plain = spliced(sheet(rows, before='<dimension ref="C4"/>'), told((4, STOP))).decode()
    narrow = spliced(sheet(rows, before='<cols><col min="1" max="2" width="9"/></cols>'), told((4, STOP))).decode()
    beyond = spliced(sheet(rows, before='<cols><col min="7" max="16384" width="9"/></cols>'), told((4, STOP))).decode()

    assert '<dimension ref="A1:I4"/>' in plain
    assert '<cols><col min="4" max="4" width="17" customWidth="1"/>' in plain
    assert '<col min="1" max="2" width="9"/><col min="4"' in narrow
    assert '<cols><col min="7" max="16384" width="9"/></cols>' in beyond


@pytest.mark.parametrize(
    ("xml", "why"),
    [
        (sheet('<row r="1"><c r="XFA1"/></row>'), "reach column XFA"),
        (sheet("<row r='1'><c r='A1'/></row>").decode().replace("UTF-8", "UTF-16").encode("utf-16"), "UTF-16"),
        (sheet("<row r='1'><c r='A1'/></row>").replace(b"UTF-8", b"ISO-8859-1"), "ISO-8859-1"),
        (b'<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>', "DOCTYPE"),
        (sheet("<row r='1'>"), "damaged"),
        (sheet("<row r='one'/>"), "damaged"),
        (sheet("<row r='1'><c r='1A'/></row>"), 'names a cell "1A"'),
    ],
)
def test_a_sheet_that_cannot_take_the_columns_says_why(xml: bytes, why: str) -> None:
    with pytest.raises(NoRoom, match=why):
        spliced(xml, told((1, STOP)))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 3), st.booleans(), st.text("ab<&\u4e2d ", max_size=9)), min_size=1, max_size=12),
    st.integers(1, 60),
)
def test_wherever_chunks_are_cut_the_same_sheet_comes_out(rows: list[tuple[int, bool, str]], chunk: int) -> None:
    text, number, answered = [], 0, []
    for gap, answer, value in rows:
        number += gap + 1
        escaped = value.replace("&", "&amp;").replace("<", "&lt;")
        text.append(
            f'<row r="{number}"><c r="A{number}" t="inlineStr"><is><t>{escaped}</t></is></c></row>'
            if value
            else f'<row r="{number}"/>'
        )
        if answer:
            answered.append((number, STOP))
    xml = sheet("".join(text))
    answered = answered or [(number, STOP)]
    whole = spliced(xml, told(*answered))
    before = annotate_sheet._CHUNK, annotate_sheet._KEPT
    annotate_sheet._CHUNK, annotate_sheet._KEPT = chunk, 400
    try:
        assert spliced(xml, told(*answered)) == whole
    finally:
        annotate_sheet._CHUNK, annotate_sheet._KEPT = before
    tree = etree.fromstring(whole)
    firsts = [row.get("r") for row in tree.iter("{*}row") if any("".join(cell.itertext()) == "Stop" for cell in row)]
    assert firsts == [str(row) for row, _ in answered]


def test_answers_come_back_by_row_in_whatever_order_they_came() -> None:
    answers = told(*((row, replace(STOP, reason=f"row {row}")) for row in (9, 2, 5, 5)))

    assert answers.first == 2
    assert [one.reason for one in answers.of(5)] == ["row 5", "row 5"]
    assert answers.of(3) == []
    answers.add(1, QUIET)
    assert answers.first == 1
    assert [one.reason for one in answers.of(9)] == ["row 9"]
    assert answers.of(1) == [QUIET]


def test_the_gravest_of_several_tables_on_one_line_leads() -> None:
    both = joined([QUIET, STOP])

    assert both == replace(STOP, reason="Listed. No match on us-csl of 2026-11-20.")
    assert joined([QUIET]) is QUIET


# --- a workbook ----------------------------------------------------------------------------------------------------------


def test_a_workbook_is_copied_whole_with_the_answers_beside_their_rows(tmp_path: Path) -> None:
    source = workbook(tmp_path / "vendors.xlsx")
    before = parts_of(source)
    target, remarks = copied(source, {"Vendors": told((3, STOP), (4, QUIET), (5, QUIET)), "More": told((2, STOP))})
    after = parts_of(target)

    assert remarks == ("4 rows",)
    assert parts_of(source) == before
    changed = {name for name in before if after[name] != before[name]}
    assert changed == {"xl/worksheets/sheet1.xml", "xl/worksheets/sheet3.xml", "xl/styles.xml"}
    assert set(after) == set(before)
    book = openpyxl.load_workbook(target)
    page, old = book["Vendors"], openpyxl.load_workbook(source)["Vendors"]
    for row in old.iter_rows():
        for cell in row:
            assert (page[cell.coordinate].value, page[cell.coordinate].data_type) == (cell.value, cell.data_type)
    assert [cell.value for cell in page[2]][4:] == list(TITLES)
    assert [cell.value for cell in page[3]][4:] == ["Stop", 91.4, "Huawei", "us-csl", "Listed.", "a-1, a-2"]
    assert (page["E2"].fill.fgColor.rgb, page["E2"].font.color.rgb) == ("FF22384E", "FFFFFFFF")
    assert (page["E3"].fill.fgColor.rgb, page["E3"].font.color.rgb) == ("FFB3261E", "FFFFFFFF")
    assert (page["E4"].fill.fgColor.rgb, page["E4"].font.color.rgb) == ("FFDDE2E8", "FF28323C")
    assert page.row_dimensions[4].hidden
    assert page["B3"].comment is not None
    assert [cell.value for cell in book["More"][2]][:2] == ["ZTE", "Stop"]
    book.close()


@pytest.mark.parametrize("name", list(HOSTILE), ids=list(HOSTILE))
def test_what_is_put_in_is_text_whatever_it_looks_like(name: str, tmp_path: Path) -> None:
    text = HOSTILE[name]
    answer = Answer(Outcome.STOP, 90.0, text, text, text, (text,))
    target, _ = copied(workbook(tmp_path / "vendors.xlsx"), {"Vendors": told((3, answer))})
    formulas = parts_of(target)["xl/worksheets/sheet1.xml"].count(b"<f>")
    book = openpyxl.load_workbook(target)
    cell = book["Vendors"]["G3"]

    assert formulas == 3  # those the user had
    assert cell.data_type == "s"
    assert re.sub(r"_x([0-9A-F]{4})_", lambda met: chr(int(met[1], 16)), str(cell.value)) == cell_text(text)
    assert cell.hyperlink is None
    book.close()


def test_macros_and_signatures_are_left_out_and_that_is_said(tmp_path: Path) -> None:
    parts = parts_of(workbook(tmp_path / "plain.xlsx"))
    types = parts["[Content_Types].xml"].decode()
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    types = types.replace(kind, "application/vnd.ms-excel.sheet.macroEnabled.main+xml").replace(
        "</Types>", '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'
    )
    parts["[Content_Types].xml"] = types.encode()
    rels = parts["xl/_rels/workbook.xml.rels"].decode()
    kind_of_macros = "http://schemas.microsoft.com/office/2006/relationships/vbaProject"
    relation = f'<Relationship Id="rIdM" Type="{kind_of_macros}" Target="vbaProject.bin"/>'
    parts["xl/_rels/workbook.xml.rels"] = rels.replace("</Relationships>", f"{relation}</Relationships>").encode()
    parts["xl/vbaProject.bin"] = b"macro"
    parts["_xmlsignatures/sig1.xml"] = b"<Signature/>"
    target, remarks = copied(with_parts(tmp_path / "book.xlsm", parts), {"Vendors": told((3, STOP))})
    after = parts_of(target)

    assert remarks == ("1 rows", "macros were left out", "the signature was left out: it would not be true of the copy")
    assert not [name for name in after if "vba" in name or "_xmlsignatures" in name]
    assert b"vba" not in after["[Content_Types].xml"] + after["xl/_rels/workbook.xml.rels"]
    assert kind.encode() in after["[Content_Types].xml"]
    openpyxl.load_workbook(target).close()


def test_a_sheet_without_room_is_copied_as_it_is_and_named(tmp_path: Path) -> None:
    source = workbook(tmp_path / "vendors.xlsx")
    book = openpyxl.load_workbook(source)
    book["Vendors"]["XFD1"] = "far away"
    book.save(source)
    book.close()
    target, remarks = copied(source, {"Vendors": told((3, STOP)), "More": told((2, STOP))})

    assert remarks[0] == "1 rows"
    assert 'the sheet "Vendors" was copied without its 1 answer' in remarks[1]
    assert parts_of(target)["xl/worksheets/sheet1.xml"] == parts_of(source)["xl/worksheets/sheet1.xml"]


def test_a_workbook_without_styles_gets_its_answers_without_colours(tmp_path: Path) -> None:
    parts = parts_of(workbook(tmp_path / "plain.xlsx"))
    del parts["xl/styles.xml"]
    for name in ("[Content_Types].xml", "xl/_rels/workbook.xml.rels"):
        parts[name] = re.sub(rb"<(Override|Relationship)[^>]*styles[^>]*/>", b"", parts[name])
    target, remarks = copied(with_parts(tmp_path / "bare.xlsx", parts), {"More": told((2, STOP)), "Gone": told((2, STOP))})
    page = parts_of(target)["xl/worksheets/sheet3.xml"]

    assert remarks == ("1 rows", "the workbook has no sheet Gone")
    assert b'<c r="B2" t="inlineStr"><is><t xml:space="preserve">Stop</t></is></c>' in page


# --- a run ---------------------------------------------------------------------------------------------------------------


def run_of(folder: Path, rows: list[ScreenedRow], *files: Path) -> tuple[Annotating, Path]:
    inputs = tuple(Input(str(path), *digest_of(path), path.suffix[1:]) for path in files)
    story = samples.Story(
        replace(samples.RUN, inputs=inputs), ((SheetNote(str(files[0]), None, TableKind.VENDOR, 0), tuple(rows)),)
    )
    copies = Annotating(writer("jsonl", folder / "report.jsonl"), folder / "copies", AS_FOUND)
    story.tell(copies)
    return copies, folder / "copies"


def row_of(path: Path, sheet: str | None, number: int, outcome: Outcome = Outcome.NO_MATCH, **more: object) -> ScreenedRow:
    return samples.screened(str(path), sheet, number, ("", "Acme", "", ""), outcome, **more)  # type: ignore[arg-type]


def test_a_table_of_text_is_copied_with_its_answers_and_no_formula(tmp_path: Path) -> None:
    path = tmp_path / "vendors.csv"
    path.write_bytes(
        "Lieferant;Ort;Betrag\r\n=cmd|' /C calc'!A0;München;-5\r\nHuawei;\"Shen;zhen\";+1.234,50\r\n".encode("cp1252")
    )
    rows = [row_of(path, None, 2), row_of(path, None, 3, Outcome.STOP, alerts=(samples.alert(matched_name="@SUM(A1)"),))]
    before = path.read_bytes()
    copies, folder = run_of(tmp_path, rows, path)
    with (folder / "vendors-screened.csv").open(encoding="utf-8-sig", newline="") as file:
        got = list(csv.reader(file))

    assert path.read_bytes() == before
    assert got[0] == ["Lieferant", "Ort", "Betrag", *TITLES]
    assert got[1][:4] == ["'=cmd|' /C calc'!A0", "München", "-5", "No match"]
    assert got[2] == ["Huawei", "Shen;zhen", "+1.234,50", "Stop", "100", "'@SUM(A1)", "us-csl", samples.NO_MATCH, "a-0001"]
    assert not copies.failed
    assert copies.told == [
        f"Annotated: {folder / 'vendors-screened.csv'} (written as csv in UTF-8, cells that begin like formulas with an "
        "apostrophe before them)"
    ]


def test_every_file_of_a_run_is_copied_or_named(tmp_path: Path) -> None:
    first, second = workbook(tmp_path / "vendors.xlsx"), tmp_path / "b" / "vendors.csv"
    second.parent.mkdir()
    second.write_text("Supplier,Country\nAcme,DE\n")
    old, empty = tmp_path / "old.html", tmp_path / "empty.csv"
    old.write_text("<table><tr><td>Supplier</td></tr><tr><td>Acme</td></tr></table>")
    empty.write_text("x\n")
    third = tmp_path / "c" / "vendors.csv"
    third.parent.mkdir()
    third.write_text("Supplier,Country\nAcme,DE\n")
    rows = [row_of(first, "Vendors", 3), row_of(second, None, 2), row_of(old, None, 2), row_of(third, None, 2)]
    copies, folder = run_of(tmp_path, rows, first, second, third, old, empty)

    assert sorted(path.name for path in folder.iterdir()) == [
        "vendors-screened-2.csv",
        "vendors-screened.csv",
        "vendors-screened.xlsx",
    ]
    assert copies.failed
    assert copies.told[3:] == [
        f"Not annotated: {old}: only xlsx, xlsm and text tables can be. Save it as xlsx first.",
        f"Not annotated: {empty}: no row of it was screened.",
    ]


def test_a_file_that_changed_since_or_stands_in_an_archive_is_not_copied(tmp_path: Path) -> None:
    path, inside = workbook(tmp_path / "vendors.xlsx"), tmp_path / "inside.csv"
    inside.write_text("Supplier\nAcme\n")
    inputs = (Input(str(path), "00" * 32, 1, "xlsx"), Input("parts.zip/inside.csv", "11" * 32, 1, "csv"))
    rows = (row_of(path, "Vendors", 3), row_of(Path("parts.zip/inside.csv"), None, 2))
    copies = Annotating(writer("jsonl", tmp_path / "report.jsonl"), tmp_path / "copies", AS_FOUND)
    samples.Story(replace(samples.RUN, inputs=inputs), ((samples.VENDORS, rows),)).tell(copies)

    assert list((tmp_path / "copies").iterdir()) == []
    assert copies.failed
    assert "changed while it was read" in copies.told[0]
    assert "unpack it first" in copies.told[1]
    assert (tmp_path / "report.jsonl").exists()


def test_an_answer_without_its_row_is_counted(tmp_path: Path) -> None:
    path = workbook(tmp_path / "vendors.xlsx")
    copies, folder = run_of(tmp_path, [row_of(path, "Vendors", 3), row_of(path, "Vendors", 99)], path)

    assert copies.failed
    assert copies.told == [f"Annotated: {folder / 'vendors-screened.xlsx'} (1 answer could not be placed; see the report)"]


def test_a_workbook_behind_a_password_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "secret.xlsx"
    path.write_bytes(bytes.fromhex("d0cf11e0a1b11ae1"))  # how a protected workbook begins

    @contextmanager
    def unlocked(*_: object) -> Iterator[Workbook]:
        yield Workbook("secret.xlsx", "00" * 32, 8, "xlsx", ())

    monkeypatch.setattr("screening.run.annotating.opened", unlocked)
    copies, folder = run_of(tmp_path, [row_of(path, "Vendors", 3)], path)

    assert copies.failed
    assert copies.told == [f"Not annotated: {path}: it is protected by a password. Save it without one first."]
    assert list(folder.iterdir()) == []


def test_an_original_is_never_written_over(tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    first, second = workbook(folder / "vendors-screened.xlsx"), workbook(folder / "vendors.xlsx")
    before = first.read_bytes(), second.read_bytes()
    copies, _ = run_of(tmp_path, [row_of(first, "Vendors", 3), row_of(second, "Vendors", 3)], first, second)

    assert (first.read_bytes(), second.read_bytes()) == before
    assert [line.partition(": ")[2] for line in copies.told] == [
        str(folder / "vendors-screened-screened.xlsx"),
        str(folder / "vendors-screened-2.xlsx"),
    ]


def test_a_run_that_fails_leaves_no_copy(tmp_path: Path) -> None:
    path = workbook(tmp_path / "vendors.xlsx")
    copies = Annotating(writer("jsonl", tmp_path / "report.jsonl"), tmp_path / "copies", AS_FOUND)
    copies.begin(samples.RUN)
    copies.row(row_of(path, "Vendors", 3))
    copies.abort()

    assert list((tmp_path / "copies").iterdir()) == []
    assert not (tmp_path / "report.jsonl").exists()


def test_the_command_puts_copies_into_a_folder_and_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, folder = tmp_path / "vendors.csv", tmp_path / "copies"
    path.write_text("Vendor,Country\nHUAWEI TECH CO LTD,China\nTexas Instruments,US\n")
    with pytest.raises(SystemExit) as done:
        cli.main(
            ["screen", str(path), "--home", str(tmp_path / "home"), "--format", "jsonl", "--quiet", "--annotate", str(folder)]
        )
    told = capsys.readouterr()
    with (folder / "vendors-screened.csv").open(encoding="utf-8-sig", newline="") as file:
        got = list(csv.reader(file))

    assert done.value.code == 1, told.err
    assert f"Annotated: {folder / 'vendors-screened.csv'}" in told.err
    assert len(told.out.splitlines()) == 2
    assert [row[2] for row in got] == ["Screening outcome", "Stop", "No match"]


def test_a_run_of_many_files_keeps_one_file_open(tmp_path: Path) -> None:
    fds = Path("/proc/self/fd")
    if not fds.exists():
        pytest.skip("this system does not show open files")
    copies = Annotating(writer("jsonl", tmp_path / "report.jsonl"), tmp_path / "copies", AS_FOUND)
    copies.begin(samples.RUN)
    before = len(list(fds.iterdir()))
    for number in range(100):
        copies.row(row_of(tmp_path / f"{number}.csv", None, 2))
    after = len(list(fds.iterdir()))
    copies.abort()

    assert after == before
