"""Files built to do harm, each generated here: a plain message, exit code 2, bounded memory, the other files screened."""

from __future__ import annotations

import io
import os
import resource
import struct
import tracemalloc
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from screening.audit import Ledger
from screening.errors import InputError
from screening.report import writer
from screening.run import Occasion, ReadingOptions, Screener, screen_files, understand
from screening.sheets import open_input
from screening.sheets.child import _serve
from screening.sheets.guard import open_guarded
from screening.sheets.opening import open_here

DAY = date(2026, 11, 24)
HERE = Path(__file__).parent / "sheets"
WORKSHEET = "xl/worksheets/sheet1.xml"
SPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
HUAWEI = "Huawei Technologies Co., Ltd."


@pytest.fixture(scope="module")
def screener(tmp_path_factory: pytest.TempPathFactory) -> Screener:
    """The starter list and the shipped rules."""
    return Screener.open(tmp_path_factory.mktemp("home"), as_of=DAY, day=DAY)


def workbook(path: Path, *rows: list[object]) -> Path:
    book = openpyxl.Workbook()
    for row in rows or ([["Supplier", "Country"], [HUAWEI, "China"]]):
        book.active.append(row)
    book.save(path)
    return path


def changed(path: Path, part: str, change: Callable[[bytes], bytes]) -> Path:
    """The workbook with one part changed or added."""
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    parts[part] = change(parts.get(part, b""))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return path


def bomb(path: Path) -> Path:
    return changed(workbook(path), "xl/media/image1.bin", lambda _: bytes(64 << 20))


def sparse(path: Path) -> Path:
    cell = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    return changed(workbook(path), WORKSHEET, lambda xml: xml.replace(b"</sheetData>", cell))


def outside_entity(path: Path) -> Path:
    secret = path.with_name("secret.txt")
    secret.write_text("secret")
    doctype = f'<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'.encode()
    return changed(workbook(path), WORKSHEET, lambda xml: doctype + xml.split(b"?>")[-1].replace(b"China", b"&x;"))


def locked(path: Path) -> Path:
    import msoffcrypto
    from msoffcrypto.format.ooxml import OOXMLFile

    assert msoffcrypto
    plain = workbook(path.with_name("plain.tmp"))
    with plain.open("rb") as source, path.open("wb") as target:
        OOXMLFile(source).encrypt("sesame", target)
    plain.unlink()
    return path


def cut(path: Path) -> Path:
    workbook(path)
    path.write_bytes(path.read_bytes()[:-200])
    return path


def wide(path: Path) -> Path:
    path.write_text("Supplier," + ",".join(f"c{i}" for i in range(1_000_000)) + "\nAcme" + "," * 1_000_000 + "\n", "utf-8")
    return path


def fat_container(path: Path) -> Path:
    """An old workbook whose container claims to have four billion sectors."""
    content = bytearray((HERE / "edge.xls").read_bytes())
    struct.pack_into("<I", content, 44, 0xFFFFFFF0)
    path.write_bytes(content)
    return path


def nul(path: Path) -> Path:
    path.write_bytes(bytes(100_000))
    return path


def deep_page(path: Path) -> Path:
    path.write_bytes(b"<html><table>" + b"<div>" * 300_000)
    return path


KINDS: dict[str, tuple[str, Callable[[Path], Path], str]] = {
    "zip bomb": ("a.xlsx", bomb, "would unpack to"),
    "sparse cell": ("a.xlsx", sparse, "the cells reach to XFD1048576"),
    "entity from outside": ("a.xlsx", outside_entity, "carries a DOCTYPE"),
    "password": ("a.xlsx", locked, "protected by a password. Give its password with --password-file"),
    "truncated": ("a.xlsx", cut, "cut short or damaged"),
    "million columns": ("a.csv", wide, "1,000,001 cells, more than a spreadsheet can"),
    "lying container": ("a.xls", fat_container, "the file is damaged"),
    "NUL bytes": ("a.csv", nul, "holds no text"),
    "deep page": ("a.xls", deep_page, "there is no row in it"),
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_built_to_do_harm_is_named_and_the_others_are_screened(screener: Screener, tmp_path: Path, kind: str) -> None:
    name, build, message = KINDS[kind]
    if kind == "password":
        pytest.importorskip("msoffcrypto", reason="the extra crypto is not installed")
    path = build(tmp_path / name)
    good = workbook(tmp_path / "good.xlsx")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    with Ledger.open(tmp_path / "ledger.sqlite") as ledger:
        _, end = screen_files(
            [path, good],
            screener=screener,
            occasion=Occasion(command="test", operator="tester"),
            ledger=ledger,
            writer=writer("jsonl", tmp_path / "report.jsonl"),
        )

    assert message in end.failures[0].message
    assert end.exit_code == 2
    assert end.totals.stop == 1, "the good file was screened"
    assert HUAWEI in (tmp_path / "report.jsonl").read_text("utf-8")
    assert "secret" not in (tmp_path / "report.jsonl").read_text("utf-8")
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 250_000, "KB"


def test_a_lying_dimension_hides_no_row_and_a_macro_or_link_is_not_followed(screener: Screener, tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", ["Supplier", "Country"], *([f"Acme {i}", "China"] for i in range(50)), [HUAWEI, "China"])
    changed(path, WORKSHEET, lambda xml: xml.replace(b'ref="A1:B52"', b'ref="A1:B3"'))
    changed(path, "xl/vbaProject.bin", lambda _: b"\xd0\xcf\x11\xe0 a macro")
    changed(path, "xl/externalLinks/externalLink1.xml", lambda _: f"<externalLink {SPACE}/>".encode())
    with open_input(path) as book:
        assert book.kind == "xlsm"
        assert sum(1 for _ in book.sheets[0].rows()) == 52
    (found,) = understand([path])
    assert found.note is not None
    assert found.note.rows == 51


def test_a_password_opens_the_workbook_and_a_wrong_one_is_said_to_be(tmp_path: Path) -> None:
    pytest.importorskip("msoffcrypto", reason="the extra crypto is not installed")
    path = locked(tmp_path / "a.xlsx")
    (found,) = understand([path], ReadingOptions(password="sesame"))
    assert found.note is not None
    assert found.note.rows == 1
    (found,) = understand([path], ReadingOptions(password="open"))
    assert found.fault == f"{path.name}: the password does not open the workbook. Check the password file."


def test_a_large_text_file_without_line_ends_is_refused_in_little_memory(tmp_path: Path) -> None:
    """64 MB of it here; bench/sheets.py does the same with 1 GB."""
    path = tmp_path / "large.csv"
    with path.open("wb") as file:
        file.write(b"Supplier,Remark\nAcme,x\n")
        file.truncate(64 << 20)  # the rest are NUL bytes that take no room on the disk
    tracemalloc.start()
    try:
        too_long = pytest.raises(InputError, match="row 3: the line is longer than 16 million characters")
        with too_long, open_here(path, encoding=None, form=None, password=None) as book:
            list(book.sheets[0].rows())
        assert tracemalloc.get_traced_memory()[1] < 150 << 20
    finally:
        tracemalloc.stop()
    (found,) = understand([path])
    assert found.fault is not None
    assert "the line is longer than" in found.fault


# --- the child ----------------------------------------------------------------------------------------------------------------


def guarded(path: Path, **limits: int) -> list[tuple[object, ...]]:
    with open_guarded(path, encoding=None, form=None, password=None, **limits) as book:
        return [row.cells for sheet in book.sheets for row in sheet.rows()]


def test_the_child_gives_the_same_rows_with_what_is_unreadable() -> None:
    for name in ("edge.xlsx", "edge.xls", "edge.ods"):
        with open_input(HERE / name) as book:
            assert guarded(HERE / name) == [row.cells for sheet in book.sheets for row in sheet.rows()]


def test_a_file_that_takes_too_much_memory_or_time_is_an_error_of_that_file(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx")
    with pytest.raises(InputError, match=r"cannot be read|break down|needs more memory"):
        guarded(path, memory=30 << 20)
    long = tmp_path / "long.csv"
    long.write_text("Supplier,Country\n" + "Acme,China\n" * 3_000_000, "utf-8")
    with pytest.raises(InputError, match="more than the 1 seconds of computing"):
        guarded(long, seconds=1)


def test_a_child_looks_at_its_time_itself_where_the_machine_is_slow_to(tmp_path: Path) -> None:
    """On a busy machine the limit on the processor's time was seen to come three seconds late."""
    sent = io.BytesIO()
    with open_here(workbook(tmp_path / "a.xlsx"), encoding=None, form=None, password=None) as book:
        with pytest.raises(InputError, match="more than the 0 seconds of computing"):
            _serve(sent, book, 0, 0)
        assert sent.getvalue() == b""


def test_a_child_left_in_the_middle_of_a_sheet_ends_and_the_next_sheet_can_be_read() -> None:
    with open_guarded(HERE / "edge.xlsx", encoding=None, form=None, password=None) as book:
        for sheet in book.sheets:
            assert next(sheet.rows(), None) is not None or sheet.hidden
        again = [row.cells for row in book.sheets[0].rows()]
    assert again == [row.cells for row in open_input(HERE / "edge.xlsx").sheets[0].rows()]


def test_a_pipe_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (found,) = understand([tmp_path / "pipe"])
    assert found.fault is not None
    assert "no file but a device, pipe or socket" in found.fault
