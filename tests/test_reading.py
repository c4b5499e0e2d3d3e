"""Whole files through a run: what is read of them, what is said of what is not, and that no file harms another."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner

from cli import main_group
from screening.audit import Ledger
from screening.columns import Told
from screening.errors import SettingError
from screening.model import RunEnd
from screening.report import writer
from screening.run import Occasion, ReadingOptions, Screener, read_mapping, screen_files, told_from, understand, write_mapping
from screening.sheets import gather

DAY = date(2026, 11, 24)
WHO = Occasion(command="test", operator="tester")
AS_FOUND = ReadingOptions()
HUAWEI = "Huawei Technologies Co., Ltd."


@pytest.fixture(scope="module")
def screener(tmp_path_factory: pytest.TempPathFactory) -> Screener:
    """The starter list and the shipped rules."""
    return Screener.open(tmp_path_factory.mktemp("home"), as_of=DAY, day=DAY)


def vendors(folder: Path, name: str = "vendors.csv", *, names: tuple[str, ...] = (HUAWEI,)) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["Supplier", "Country"], *([name, "China"] for name in names)])
    return path


def screened(
    screener: Screener, folder: Path, *paths: Path, options: ReadingOptions = AS_FOUND
) -> tuple[list[tuple[str, int, str]], RunEnd]:
    """File, row and outcome of every row, and how the run ended."""
    target = folder / "report.jsonl"
    with Ledger.open(folder / "ledger.sqlite") as ledger:
        _, end = screen_files(
            paths, screener=screener, occasion=WHO, ledger=ledger, writer=writer("jsonl", target), options=options
        )
    rows = [json.loads(line) for line in target.read_text("utf-8").splitlines()]
    return [(row["file"], row["row"], row["outcome"]) for row in rows], end


# --- folders, archives, standard input ---------------------------------------------------------------------------------------


def test_a_folder_is_screened_file_by_file_in_order_and_what_cannot_be_read_is_counted(
    screener: Screener, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    second, first = vendors(folder, "sub/b.csv"), vendors(folder, "a.csv")
    (folder / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    (folder / "~$a.xlsx").write_bytes(b"owner")
    rows, end = screened(screener, tmp_path, folder)
    assert rows == [(str(first), 2, "stop"), (str(second), 2, "stop")]
    assert [failure.file for failure in end.failures] == [str(folder / "photo.png")]
    assert end.exit_code == 2
    assert [note.note for note in end.sheets if note.file.endswith("~$a.xlsx")] == [
        "left aside: a file of the system or of an open program, which holds no data"
    ]


def test_an_empty_folder_and_a_missing_file_are_failures(screener: Screener, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    _, end = screened(screener, tmp_path, tmp_path / "empty", tmp_path / "none.csv")
    assert [failure.message.split(": ")[-1][:30] for failure in end.failures] == [
        "the folder holds no files.",
        "cannot be read (No such file o",
    ]


def test_an_archive_of_files_is_screened_and_its_paths_lead_nowhere(screener: Screener, tmp_path: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("x.csv", "Supplier\nAcme\n")
    path = tmp_path / "all.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(vendors(tmp_path), "../../up.csv")
        archive.writestr("inner.zip", inner.getvalue())
        archive.writestr("__MACOSX/._up.csv", "junk")
        archive.writestr("供应商.csv", f"供应商,国家\n{HUAWEI},中国\n")
    rows, end = screened(screener, tmp_path, path)
    assert rows == [(f"{path}/../../up.csv", 2, "stop"), (f"{path}/供应商.csv", 2, "stop")]
    assert [failure.message for failure in end.failures] == [
        f"{path}/inner.zip: is an archive within an archive. Unpack it and screen what is inside."
    ]
    assert not (tmp_path.parent / "up.csv").exists()


def test_an_archive_built_to_do_harm_is_refused_and_the_others_are_screened(screener: Screener, tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.zip"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.csv", bytes(40 << 20))
    rows, end = screened(screener, tmp_path, bomb, vendors(tmp_path))
    assert [outcome for _, _, outcome in rows] == ["stop"]
    assert "would unpack to 1 files of 42 MB" in end.failures[0].message
    assert end.exit_code == 2


def test_standard_input_is_a_file_of_that_name(tmp_path: Path) -> None:
    (source,) = gather([Path("-")], scratch=tmp_path, stdin=io.BytesIO(b"Supplier\nAcme\n"))
    assert source.name == "standard input"
    assert source.path.read_bytes() == b"Supplier\nAcme\n"


def test_what_a_file_is_said_to_be_is_obeyed_or_must_be_true(screener: Screener, tmp_path: Path) -> None:
    path = vendors(tmp_path)
    _, end = screened(screener, tmp_path, path, options=ReadingOptions(form="xlsx"))
    assert "this is not xlsx, it looks like text" in end.failures[0].message
    rows, _ = screened(screener, tmp_path, path, options=ReadingOptions(form="csv"))
    assert [outcome for _, _, outcome in rows] == ["stop"]


# --- what the user says of columns --------------------------------------------------------------------------------------------


def test_what_was_recognised_can_be_saved_and_gives_the_same_again(tmp_path: Path) -> None:
    path = vendors(tmp_path)
    (before,) = understand([path])
    write_mapping(tmp_path / "kept.yaml", before.told)
    told = read_mapping(tmp_path / "kept.yaml")
    assert told == (Told("supplier", "Supplier"), Told("supplier.country", "Country"))
    (after,) = understand([path], ReadingOptions(told=told))
    assert [(c.index, c.role, c.group) for c in after.tables[0].table.columns] == [
        (c.index, c.role, c.group) for c in before.tables[0].table.columns
    ]


def test_a_column_that_no_table_has_is_counted_as_not_screened(screener: Screener, tmp_path: Path) -> None:
    options = ReadingOptions(told=(Told("vendor", "Nix"),))
    _, end = screened(screener, tmp_path, vendors(tmp_path), options=options)
    assert [failure.message for failure in end.failures] == [
        'what you said of the column "Nix" (vendor=Nix) fits no table. See what there is with: tradesieve columns'
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("supplier", "does not say a role and a column"),
        ("suplier=A", "Did you mean supplier"),
        ("quantity=A", 'there is no role "quantity"'),
    ],
)
def test_a_mapping_that_makes_no_sense_says_what_would(text: str, message: str) -> None:
    with pytest.raises(SettingError, match=message):
        told_from(text)


def two_sheets(folder: Path) -> Path:
    """A sheet of vendors, and one that is no table."""
    book = openpyxl.Workbook()
    for name, rows in (
        ("Vendors", [["Supplier", "Country"], [HUAWEI, "China"]]),
        ("Pivot", [["Country", "Spend"], ["China", 5]]),
    ):
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.remove(book.worksheets[0])
    book.save(folder / "book.xlsx")
    return folder / "book.xlsx"


def test_a_sheet_is_left_out_only_where_the_user_says_so_and_the_record_tells(screener: Screener, tmp_path: Path) -> None:
    path = two_sheets(tmp_path)
    _, asked = screened(screener, tmp_path, path)
    rows, end = screened(screener, tmp_path, path, options=ReadingOptions(told=(told_from("Pivot!ignore=*"),)))
    _, wrong = screened(screener, tmp_path, path, options=ReadingOptions(told=(told_from("Pivto!ignore=*"),)))

    (failure,) = asked.failures
    assert (asked.exit_code, "--map 'Pivot!ignore=*'" in failure.message) == (2, True)
    assert (rows, end.exit_code, end.failures) == ([(str(path), 2, "stop")], 1, ())
    assert [note.note for note in end.sheets][1:] == ["left out with 2 rows, as you said (Pivot!ignore=*)"]
    assert wrong.exit_code == 2


def test_a_file_of_which_every_sheet_is_left_out_was_not_screened(screener: Screener, tmp_path: Path) -> None:
    left_out = tuple(map(told_from, ("Pivot!ignore=*", "Vendors!ignore=*")))
    _, end = screened(screener, tmp_path, two_sheets(tmp_path), options=ReadingOptions(told=left_out))

    assert end.exit_code == 2


@pytest.mark.parametrize("text", ["ignore=*", "Pivot!supplier=*"])
def test_a_whole_sheet_can_only_be_left_out_and_by_its_name(text: str) -> None:
    with pytest.raises(SettingError, match="whole sheet"):
        told_from(text)


def test_a_column_is_told_by_role_and_header_for_one_sheet_or_all() -> None:
    assert told_from("supplier=Name = of  firm") == Told("supplier", "Name = of firm")
    assert told_from("Parts!supplier.country=B") == Told("supplier.country", "B", "Parts")


# --- files that break off -----------------------------------------------------------------------------------------------------


def test_the_rows_above_a_place_where_a_file_breaks_off_are_screened(screener: Screener, tmp_path: Path) -> None:
    path = vendors(tmp_path)
    with path.open("a", encoding="utf-8") as file:
        file.write("x," * 20_000 + "\n")
    rows, end = screened(screener, tmp_path, path)
    assert [outcome for _, _, outcome in rows] == ["stop"]
    assert "20,001 cells, more than a spreadsheet can" in end.failures[0].message
    assert end.exit_code == 2


# --- progress, Parquet, the command -------------------------------------------------------------------------------------------


def test_progress_tells_the_rows_done_and_the_share_of_all_files(screener: Screener, tmp_path: Path) -> None:
    told: list[tuple[str, int, float | None]] = []
    paths = [vendors(tmp_path, name, names=tuple(f"Acme {n}" for n in range(100))) for name in ("a.csv", "b.csv")]
    screen_files(
        paths,
        screener=screener,
        occasion=WHO,
        ledger=None,
        writer=writer("jsonl", tmp_path / "report.jsonl"),
        progress=lambda file, rows, share: told.append((file, rows, share)),
    )
    assert [(Path(file).name, rows) for file, rows, _ in told] == [("a.csv", 50), ("a.csv", 100), ("b.csv", 150), ("b.csv", 200)]
    shares = [share for _, _, share in told if share is not None]
    assert shares == sorted(shares)
    assert shares[1] == pytest.approx(0.5, abs=0.02)
    assert shares[-1] == pytest.approx(1.0, abs=0.02)


def test_a_parquet_file_is_read_by_its_column_names(tmp_path: Path) -> None:
    arrow = pytest.importorskip("pyarrow", reason="the extra parquet is not installed")
    from pyarrow import parquet

    path = tmp_path / "vendors.parquet"
    table = arrow.table(
        {"Supplier": [HUAWEI, None, "Beta"], "Country": ["CN", "DE", "IR"], "raw": [b"ok", b"\xff", None], "n": [1.0, 2.5, 3.0]}
    )
    parquet.write_table(table, path)
    (found,) = understand([path])
    assert found.note is not None
    assert [(column.header, column.role) for column in found.tables[0].table.columns] == [
        ("Supplier", "supplier"),
        ("Country", "country"),
    ]
    assert found.problems == 1, "the row without a supplier"
    path.write_bytes(path.read_bytes()[:-20])
    (found,) = understand([path])
    assert found.fault is not None
    assert "the file is damaged" in found.fault


def test_the_columns_command_shows_saves_and_says_by_its_exit_code_what_was_not_understood(tmp_path: Path) -> None:
    good, bad = vendors(tmp_path), tmp_path / "odd.csv"
    bad.write_text("1,2\n3,4\n", "utf-8")
    run = CliRunner().invoke(main_group, ["columns", str(good), "--save", str(tmp_path / "m.yaml")])
    assert run.exit_code == 0
    assert "supplier" in run.stdout
    assert "by its header" in run.stdout
    assert read_mapping(tmp_path / "m.yaml")[0] == Told("supplier", "Supplier")
    run = CliRunner().invoke(main_group, ["columns", str(good), str(bad), "--format", "jsonl", "--map", "ignore=Country"])
    assert run.exit_code == 2
    objects = [json.loads(line) for line in run.stdout.splitlines()]
    assert [(one["kind"], [c["role"] for c in one["columns"]]) for one in objects] == [("vendor", ["supplier"]), (None, [])]
    assert objects[1]["fault"].endswith("no table with names or items was recognised in 2 rows; nothing of it was screened.")
