"""What each report prints, kept as a file beside the tests. After a change on purpose: pytest --update-golden."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
import samples

from screening.report import FORMATS, writer
from screening.report.answer import answer_text
from screening.report.table import TableWriter

Golden = Callable[[str, str], None]


def masked(text: str) -> str:
    """Digests, times and the run's id as placeholders: they say nothing of the report's form."""
    text = text.replace(samples.RUN.id, "<run>")
    text = re.sub(r"\b[0-9a-f]{16,64}\b", "<digest>", text)
    text = re.sub(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC", "<time>", text)
    return re.sub(r"\b202\d-\d\d-\d\d\b", "<date>", text)


def printed(path: Path) -> str:
    """A workbook as text: each sheet's name, panes and filter, each row's cells with the links behind them."""
    book = openpyxl.load_workbook(path)
    told = []
    for sheet in book.worksheets:
        told.append(f"== {sheet.title} | frozen at {sheet.freeze_panes} | filter {sheet.auto_filter.ref}")
        for row in sheet.iter_rows():
            cells = [f"{cell.coordinate}={cell.value!r}" + (f" -> {cell.hyperlink.target}" if cell.hyperlink else "")
                     for cell in row if cell.value is not None]  # fmt: skip
            told += [" | ".join(cells)] if cells else []
    book.close()
    return "\n".join(told) + "\n"


@pytest.mark.parametrize("format", ["table", "jsonl", "csv"])
@pytest.mark.parametrize("name", ["full", "quiet"])
def test_text_reports_are_as_they_were(format: str, name: str, golden: Golden, tmp_path: Path) -> None:
    story = {"full": samples.FULL, "quiet": samples.QUIET}[name]
    path = tmp_path / "report"
    story.tell(writer(format, path))

    golden(f"report-{name}.{format}", masked(path.read_bytes().decode("utf-8")))


@pytest.mark.parametrize("name", ["full", "quiet"])
def test_the_workbook_is_as_it_was(name: str, golden: Golden, tmp_path: Path) -> None:
    story = {"full": samples.FULL, "quiet": samples.QUIET}[name]
    path = tmp_path / "report.xlsx"
    story.tell(writer("xlsx", path))

    golden(f"report-{name}.xlsx.txt", masked(printed(path)))


def test_a_narrow_terminal_gets_the_same_words_in_fewer_columns(golden: Golden, tmp_path: Path) -> None:
    path = tmp_path / "report"
    samples.FULL.tell(TableWriter(path, width=72, colour=False))
    text = path.read_text(encoding="utf-8")

    golden("report-narrow.table", masked(text))
    assert max(map(len, text.splitlines())) <= 72


def test_the_answer_to_one_question_shows_everything(golden: Golden) -> None:
    asked = "Huawei Technologies Co., Ltd."
    result = samples.VENDOR_ROWS[0].result
    text = answer_text(result, samples.RUN, asked=asked, verbose=True, width=100, colour=False)

    golden("answer-stop.txt", masked(text))


def test_the_answer_without_a_match_names_the_list_and_says_what_it_is_not(golden: Golden) -> None:
    text = answer_text(samples.VENDOR_ROWS[1].result, samples.QUIET.run, asked="Bank of the West", width=100, colour=False)

    golden("answer-no-match.txt", masked(text))


@pytest.mark.parametrize("format", ["table", "csv", "xlsx", "html"])
def test_every_report_of_the_starter_list_says_that_it_is_not_complete(format: str, tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"
    samples.QUIET.tell(writer(format, path))
    text = printed(path) if format == "xlsx" else path.read_text(encoding="utf-8")

    assert "It is not complete" in " ".join(text.split())


@pytest.mark.parametrize("format", FORMATS)
def test_no_report_calls_anything_clear(format: str, tmp_path: Path) -> None:
    for name, story in (("full", samples.FULL), ("quiet", samples.QUIET)):
        path = tmp_path / f"{name}.xlsx"
        story.tell(writer(format, path))
        text = printed(path) if format == "xlsx" else path.read_text(encoding="utf-8")

        assert not re.search(r"\bclear", text, re.IGNORECASE)


@pytest.mark.parametrize("format", ["table", "csv", "xlsx", "html"])
def test_flaws_of_a_list_are_told_where_the_result_is_told(format: str, tmp_path: Path) -> None:
    story = replace(samples.QUIET, run=replace(samples.RUN, snapshots=(samples.CSL, samples.STALE)))
    path = tmp_path / "report.xlsx"
    story.tell(writer(format, path))
    text = printed(path) if format == "xlsx" else path.read_text(encoding="utf-8")

    assert "it is 686 days old" in text
    if format != "csv":
        assert "no match means little" in " ".join(text.split())
