"""What all reports promise: every row has its place, an old report is never harmed, a bad target is refused at once."""

from __future__ import annotations

import csv
import errno
import gc
import io
import json
import os
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import openpyxl
import pytest
import samples
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from screening.errors import Place, SettingError
from screening.model import FileFailure, Outcome, Party, Problem, Result, Row, RunEnd, ScreenedRow, SheetNote, TableKind, Totals
from screening.report import FORMATS, format_for, writer
from screening.report.answer import answer
from screening.report.safe import shortened, visible
from screening.report.spool import Spool
from screening.report.table import SHOWN
from screening.report.words import best, verdict
from screening.report.xlsx import MAX_RESULT_SHEETS
from screening.report.xlsx_cells import Grid, Looks, Names
from screening.review import REASONS

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
ROWS = st.lists(st.tuples(st.integers(1, 99), TEXT, st.sampled_from(Outcome)), min_size=1, max_size=4)
SHEETS = st.lists(st.tuples(TEXT, st.one_of(st.none(), TEXT.filter(bool)), ROWS), min_size=1, max_size=4)


def story_of(sheets: list[tuple[str, str | None, list[tuple[int, str, Outcome]]]]) -> samples.Story:
    told = []
    for file, sheet, rows in sheets:
        note = SheetNote(file=f"f{file}", sheet=sheet, kind=TableKind.VENDOR, rows=0, headers=("No.", "Supplier"))
        told.append((note, tuple(samples.screened(note.file, sheet, n, ("", name, ""), outcome) for n, name, outcome in rows)))
    return samples.Story(samples.RUN, tuple(told))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(SHEETS)
def test_every_row_keeps_its_place_in_every_format(
    tmp_path: Path, sheets: list[tuple[str, str | None, list[tuple[int, str, Outcome]]]]
) -> None:
    story = story_of(sheets)
    places = [row.row.place for row in story.rows]
    for format in ("jsonl", "csv", "xlsx"):
        story.tell(writer(format, tmp_path / f"report.{format}", raw=True))

    lines = (tmp_path / "report.jsonl").read_text(encoding="utf-8").splitlines()
    objects = [json.loads(line) for line in lines]
    assert [(o["file"], o["sheet"], o["row"]) for o in objects] == [(p.file, p.sheet, p.row) for p in places]

    with (tmp_path / "report.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(r["file"], r["sheet"], r["row"]) for r in rows] == [(p.file, p.sheet or "", str(p.row)) for p in places]

    book = openpyxl.load_workbook(tmp_path / "report.xlsx", read_only=True)
    numbers = [row[0] for sheet in book.worksheets[3:-1] for row in sheet.iter_rows(min_row=2, values_only=True)]
    book.close()
    assert numbers == [place.row for place in places]


@pytest.mark.parametrize("format", FORMATS)
def test_an_error_midway_leaves_the_old_report_and_nothing_else(format: str, tmp_path: Path) -> None:
    target = tmp_path / "report"
    target.write_text("the report of yesterday")
    report = writer(format, target)
    report.begin(samples.RUN)
    report.sheet(samples.VENDORS)
    report.row(samples.VENDOR_ROWS[0])
    report.abort()
    report.abort()

    assert target.read_text() == "the report of yesterday"
    assert os.listdir(tmp_path) == ["report"]


@pytest.mark.parametrize("format", FORMATS)
def test_a_finished_report_replaces_the_old_one_in_one_step(format: str, tmp_path: Path) -> None:
    target = tmp_path / "report"
    target.write_text("the report of yesterday")
    report = writer(format, target)
    report.begin(samples.RUN)
    before_end = target.read_text()
    report.sheet(samples.VENDORS)
    report.row(samples.VENDOR_ROWS[0])
    report.end(samples.Story(samples.RUN, ((samples.VENDORS, samples.VENDOR_ROWS[:1]),)).end)
    report.abort()

    assert before_end == "the report of yesterday"
    assert not target.read_bytes().startswith(b"the report")
    assert os.listdir(tmp_path) == ["report"]


@pytest.mark.parametrize("format", FORMATS)
def test_nothing_is_left_in_the_temporary_folder(format: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spare = tmp_path / "spare"
    spare.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(spare))
    samples.FULL.tell(writer(format, tmp_path / "one"))
    report = writer(format, tmp_path / "two")
    report.begin(samples.RUN)
    report.row(samples.VENDOR_ROWS[0])
    report.abort()

    assert os.listdir(spare) == []


@pytest.mark.parametrize("format", FORMATS)
def test_a_target_that_cannot_be_written_is_refused_before_any_row(format: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    for target, told in (("missing/report", "no folder"), ("folder", "is a folder"), ("pipe", "not an ordinary file")):
        with pytest.raises(SettingError, match=told):
            writer(format, tmp_path / target).begin(samples.RUN)

    assert sorted(os.listdir(tmp_path)) == ["folder", "pipe"]


def test_a_folder_without_the_right_to_write_is_refused_before_any_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("os.open", refuse)
    with pytest.raises(SettingError, match="cannot be written: Permission denied"):
        writer("csv", tmp_path / "report.csv").begin(samples.RUN)


def test_a_report_open_in_another_program_is_kept_under_another_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "report.csv"
    target.write_text("yesterday")
    replace_file = os.replace

    def refuse(source: Path, destination: Path) -> None:
        if Path(destination) == target:
            raise PermissionError(13, "Permission denied")
        replace_file(source, destination)

    monkeypatch.setattr("os.replace", refuse)
    report = writer("csv", target)
    with pytest.raises(SettingError, match="is kept as") as caught:
        samples.QUIET.tell(report)
    report.abort()
    kept = next(path for path in tmp_path.iterdir() if path != target)

    assert target.read_text() == "yesterday"
    assert "Bank of the West" in kept.read_text(encoding="utf-8-sig")
    assert str(kept) in str(caught.value)


def test_a_full_disk_is_told_in_our_words(tmp_path: Path) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("this system has no /dev/full")
    report = writer("jsonl", tmp_path / "report.jsonl")
    report.begin(samples.RUN)
    report._out._stream.close()  # type: ignore[attr-defined]
    report._out._stream = full.open("wb", buffering=0)  # type: ignore[attr-defined]

    with pytest.raises(SettingError, match="No space left on device"):
        report.row(samples.VENDOR_ROWS[0])
    report.abort()
    assert os.listdir(tmp_path) == []


def test_a_link_to_a_report_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.jsonl").write_text("yesterday")
    (tmp_path / "link.jsonl").symlink_to(tmp_path / "real.jsonl")
    samples.QUIET.tell(writer("jsonl", tmp_path / "link.jsonl"))

    assert (tmp_path / "link.jsonl").is_symlink()
    assert "Bank of the West" in (tmp_path / "real.jsonl").read_text(encoding="utf-8")


def test_a_report_has_the_rights_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "other").write_text("")
    samples.QUIET.tell(writer("csv", tmp_path / "report.csv"))

    assert (tmp_path / "report.csv").stat().st_mode == (tmp_path / "other").stat().st_mode


def test_a_workbook_needs_a_file_and_a_format_must_exist() -> None:
    with pytest.raises(SettingError, match="--output"):
        writer("xlsx", None)
    with pytest.raises(SettingError, match="Choose one of table, jsonl, csv, xlsx, html"):
        writer("pdf", None)


def test_a_file_name_asks_for_its_format() -> None:
    names = ("a.xlsx", "a.CSV", "a.jsonl", "a.html", "a.HTM", "a.table", "a.txt", "a")
    assert [format_for(Path(name)) for name in names] == ["xlsx", "csv", "jsonl", "html", "html", "table", "table", "table"]
    with pytest.raises(SettingError, match="names no form of report"):
        format_for(Path("a.pdf"))


def test_standard_output_gets_the_bytes(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    samples.QUIET.tell(writer("csv", None))
    out = capsysbinary.readouterr().out

    assert out.startswith(b"run,file,")
    assert b"Bank of the West" in out


def test_the_table_shows_the_gravest_rows_and_counts_the_others(tmp_path: Path) -> None:
    rows = []
    for number in range(1, 201):
        name = f"Firm {number:03}"
        alert = samples.alert(priority=number % 90, queried=name)
        rows.append(samples.vendor(number, ("", name, "", ""), Outcome.REVIEW, alerts=(alert,)))
    missed = tuple(
        samples.vendor(n, ("", "", "", ""), Outcome.NOT_SCREENED, reason="empty", problems=(Problem("empty", "Supplier"),))
        for n in range(300, 350)
    )
    samples.Story(samples.RUN, ((samples.VENDORS, (*rows, *missed)),)).tell(writer("table", tmp_path / "report"))
    text = (tmp_path / "report").read_text(encoding="utf-8")

    assert text.count("listed as") == SHOWN
    assert text.index("Firm 089") < text.index("Firm 179") < text.index("Firm 088")
    assert f"... and {200 - SHOWN} more rows that need a person; see --format xlsx" in text
    assert "... and 30 more rows that were not screened; see --format xlsx" in text


def test_a_full_sheet_goes_on_on_a_further_one(tmp_path: Path) -> None:
    from xlsxwriter import Workbook

    book = Workbook(tmp_path / "book.xlsx", {"constant_memory": True})
    looks = Looks(book)
    grid = Grid(
        book, Names(), "Parts", headers=[("No.", looks.head)], widths=[8], frozen=1, foot="", max_rows=4
    )  # fmt: skip
    grid.widths.append(20)  # a row longer than the headers
    for number in range(7):
        grid.add((float(number),), (looks.number,))
    grid.finish()
    book.close()
    read = openpyxl.load_workbook(tmp_path / "book.xlsx")
    told = {sheet.title: [cell.value for (cell,) in sheet.iter_rows()] for sheet in read.worksheets}
    filters = [sheet.auto_filter.ref for sheet in read.worksheets]
    read.close()

    assert told == {"Parts": ["No.", 0, 1, 2], "Parts (2)": ["No.", 3, 4, 5], "Parts (3)": ["No.", 6]}
    assert filters == ["A1:A4", "A1:A4", "A1:A2"]


def test_sheets_beyond_the_tabs_a_workbook_bears_share_one_and_lose_no_row(tmp_path: Path) -> None:
    sheets = []
    for number in range(MAX_RESULT_SHEETS + 3):
        note = replace(samples.VENDORS, file=f"{number}.csv", sheet=None)
        rows = (samples.screened(note.file, None, 2, ("", f"Firm {number}", "", ""), Outcome.NO_MATCH),)
        sheets.append((note, rows))
    samples.Story(samples.RUN, tuple(sheets)).tell(writer("xlsx", tmp_path / "report.xlsx"))
    book = openpyxl.load_workbook(tmp_path / "report.xlsx", read_only=True)
    last = [row for row in book["Further results"].iter_rows(min_row=2, values_only=True) if row[2] == 2]
    count = len(book.worksheets)
    book.close()

    assert count == 3 + MAX_RESULT_SHEETS + 1 + 1
    assert [(row[0], row[11]) for row in last] == [
        (f"{n}.csv", f"Firm {n}") for n in range(MAX_RESULT_SHEETS, MAX_RESULT_SHEETS + 3)
    ]


@pytest.mark.parametrize("format", ["table", "csv", "xlsx"])
def test_a_question_without_a_file_says_what_was_asked(format: str, tmp_path: Path) -> None:
    row = Row(Place(), TableKind.VENDOR, parties=(Party("Huawei Technologies"),))
    result = Result(Outcome.STOP, "Listed.", (samples.alert(queried="Huawei Technologies"),))
    report = writer(format, tmp_path / "report.xlsx")
    report.begin(samples.RUN)
    report.row(ScreenedRow(row, result))
    report.end(RunEnd(samples.STARTED, Totals(rows=1, stop=1, alerts=1, parties=1), 1))

    if format == "xlsx":
        book = openpyxl.load_workbook(tmp_path / "report.xlsx")
        sheet = book["question"]
        assert (sheet["B2"].value, sheet["I1"].value, sheet["I2"].value) == ("Stop", "Asked", "Huawei Technologies")
        book.close()
    else:
        assert "Huawei Technologies" in (tmp_path / "report.xlsx").read_text(encoding="utf-8")


def test_an_open_alert_is_shown_before_one_that_was_decided() -> None:
    decided, still_open = samples.alert(priority=99, suppressed_by="decision 17"), samples.alert(id="a-9", priority=50)

    assert best(Result(Outcome.STOP, "", (decided, still_open))) == still_open
    assert best(Result(Outcome.NO_MATCH, "", (decided,))) == decided
    assert best(Result(Outcome.NO_MATCH, "")) is None


def test_many_broken_files_do_not_bury_the_result(tmp_path: Path) -> None:
    failures = tuple(FileFailure(f"{n}.xls", f"{n}.xls: cut off.") for n in range(9))
    samples.Story(samples.RUN, (), failures).tell(writer("xlsx", tmp_path / "report.xlsx"))
    book = openpyxl.load_workbook(tmp_path / "report.xlsx")
    top = [str(row[0].value) for row in book["Summary"].iter_rows(max_row=12) if row[0].value]
    missed = [row[1].value for row in book["Not screened"].iter_rows(min_row=2)]
    book.close()

    assert len([line for line in top if line.startswith("Not screened: ")]) == 6
    assert "Not screened: 4 more files, named below and on the sheet Not screened." in top
    assert missed == [f"{n}.xls" for n in range(9)]


def test_what_a_terminal_cannot_encode_is_escaped(monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.TextIOWrapper(io.BytesIO(), encoding="latin-1")
    monkeypatch.setattr("sys.stdout", out)
    answer(samples.VENDOR_ROWS[1].result, samples.RUN, asked="华为 Müller", width=80)

    assert b"\\u534e\\u4e3a M\xfcller" in out.buffer.getvalue()  # type: ignore[attr-defined]


def test_two_tables_of_one_sheet_are_counted_apart(tmp_path: Path) -> None:
    sheets = ((samples.VENDORS, samples.VENDOR_ROWS[:1]), (samples.VENDORS, samples.VENDOR_ROWS[1:3]))
    samples.Story(samples.RUN, sheets).tell(writer("xlsx", tmp_path / "report.xlsx"))
    book = openpyxl.load_workbook(tmp_path / "report.xlsx")
    told = [[c.value for c in row[3:8]] for row in book["Summary"].iter_rows() if row[2].value == "Vendor file"]
    titles = [sheet.title for sheet in book.worksheets[3:-1]]
    book.close()

    assert told == [[1, 1, 0, 0, 0], [2, 0, 1, 0, 1]]
    assert titles == ["vendors Vendors", "vendors Vendors (2)"]


@given(st.lists(st.tuples(st.integers(0, 100), st.booleans()), max_size=60))
@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_spool_gives_back_everything_gravest_first(tmp_path: Path, values: list[tuple[int, bool]]) -> None:
    spool: Spool[tuple[int, int, bool]] = Spool(tmp_path)
    for index, (priority, back) in enumerate(values):
        spool.add((index, priority, back), priority=priority, back=back)
    got = list(spool)
    spool.close()

    assert Counter(got) == Counter((i, p, b) for i, (p, b) in enumerate(values))
    assert got == sorted(got, key=lambda value: (value[2], -value[1], value[0]))


def test_visible_text_shows_what_would_act() -> None:
    assert visible("a\x1b[31m\r\nb\x85\u202e\ud800é\u200f") == "a␛[31m\nb‹U+0085›‹U+202E›\ufffdé\u200f"


def test_a_reviewer_chooses_decision_and_reason_from_those_there_are(tmp_path: Path) -> None:
    samples.FULL.tell(writer("xlsx", tmp_path / "report.xlsx"))
    book = openpyxl.load_workbook(tmp_path / "report.xlsx")
    alerts = book["Alerts"]
    headers = [str(cell.value) for cell in alerts[1]]
    column = {name: openpyxl.utils.get_column_letter(headers.index(name) + 1) for name in ("alert id", "decision", "reason")}
    choices = {str(one.sqref): one.formula1 for one in alerts.data_validations.dataValidation}
    last = alerts.max_row
    codes = [cell.value for cell in book["Reasons"]["B"]]
    ids = [cell.value for cell in alerts[column["alert id"]]]
    book.close()

    assert headers[-5:] == ["alert id", "decision", "reason", "note", "reviewer"]
    assert choices == {
        f"{column['decision']}2:{column['decision']}{last}": '"open,false_positive,true_match,escalated"',
        f"{column['reason']}2:{column['reason']}{last}": f"'Reasons'!$B$2:$B${len(codes)}",
    }
    assert codes == ["reason", *(reason for reasons in REASONS.values() for reason in reasons)]
    assert sorted(ids[1:]) == sorted(alert.id for row in samples.FULL.rows for alert in row.result.alerts)


def test_of_many_lists_a_sentence_gives_the_count_and_the_dates() -> None:
    lists = tuple(replace(samples.CSL, list_id=f"l{n}", published=samples.CSL.dated - timedelta(days=n)) for n in range(40))
    story = replace(samples.QUIET, run=replace(samples.RUN, snapshots=lists))

    assert "no match on the 40 lists named below, dated 2026-10-12 to 2026-11-20." in verdict(story.run, story.end)
    assert "no match on l0 of 2026-11-20 and l1 of 2026-11-19." in verdict(replace(story.run, snapshots=lists[:2]), story.end)


class _Full(io.BytesIO):
    """A file on a disk that has no room."""

    def write(self, data: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_disk_that_is_full_when_the_workbook_is_zipped_is_told_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    full = _Full()
    monkeypatch.setattr("screening.report.output.Output.stream", full)
    report = writer("xlsx", tmp_path / "report.xlsx")
    report.begin(samples.RUN)
    report.row(samples.VENDOR_ROWS[0])
    with pytest.raises(SettingError, match=r"cannot be written: No space left on device\. Free space there and in the folder"):
        report.end(samples.Story(samples.RUN, ((samples.VENDORS, samples.VENDOR_ROWS[:1]),)).end)
    report.abort()
    full.close()
    del report
    gc.collect()

    assert list(tmp_path.iterdir()) == []
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize(
    ("text", "most", "shown"),
    [
        ("The country agrees (China). The same", 36, "The country agrees (China). The same"),
        ("The country agrees (China). The same party", 35, "The country agrees (China). The ..."),
        ("The country agrees (China). The same party", 39, "The country agrees (China). The ..."),
        ("杭州海康威视数字技术股份有限公司", 14, "杭州海康威 ..."),
        ("x" * 40, 10, "xxxxxx ..."),
    ],
)
def test_a_text_is_cut_between_words_where_there_are_any(text: str, most: int, shown: str) -> None:
    assert shortened(text, most) == shown


@pytest.mark.parametrize("format", ["xlsx", "html"])
def test_a_report_tells_what_the_user_said_of_the_files(format: str, tmp_path: Path) -> None:
    told = replace(samples.RUN, settings=replace(samples.RUN.settings, columns=("Pivot!ignore=*",), encoding="cp1252"))
    target = tmp_path / f"report.{format}"
    replace(samples.FULL, run=told).tell(writer(format, target))
    if format == "xlsx":
        book = openpyxl.load_workbook(target, read_only=True)
        shown = " ".join(str(cell.value) for row in book.worksheets[0].iter_rows() for cell in row)
        book.close()
    else:
        shown = target.read_text("utf-8")

    assert "columns Pivot!ignore=*; encoding cp1252" in shown
