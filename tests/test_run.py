"""The journey: rows in are rows out, answers are recorded, and nothing half-done counts."""

from __future__ import annotations

import contextlib
import csv
import json
import os
import signal
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest

from screening import Screener, compare
from screening.audit import Ledger
from screening.errors import LedgerError, ListError, SettingError
from screening.home import Home
from screening.model import Outcome, Party
from screening.report import writer
from screening.run import Occasion, ask, import_list, question, screen_files

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
US_LIST = SHARED / "data" / "lists" / "us_csl_2026-07-31" / "consolidated.json"
DAY = date(2026, 11, 24)
WHO = Occasion(command="test", operator="tester", reference="PO-1")


@pytest.fixture(scope="module")
def screener(tmp_path_factory: pytest.TempPathFactory) -> Screener:
    """The starter list and the shipped rules."""
    return Screener.open(tmp_path_factory.mktemp("home"), as_of=DAY, day=DAY)


def table(folder: Path, name: str, rows: list[list[str]]) -> Path:
    path = folder / name
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def screened(screener: Screener, folder: Path, *paths: Path) -> tuple[list[dict[str, object]], int]:
    target = folder / "report.jsonl"
    with Ledger.open(folder / "ledger.sqlite") as ledger:
        _, end = screen_files(paths, screener=screener, occasion=WHO, ledger=ledger, writer=writer("jsonl", target))
    return [json.loads(line) for line in target.read_text("utf-8").splitlines()], end.exit_code


def test_every_row_in_is_a_row_out_in_order_with_its_place(screener: Screener, tmp_path: Path) -> None:
    names = ["Texas Instruments", "Huawei Technologies Co., Ltd.", "", "???", "Robert Bosch GmbH"]
    path = table(tmp_path, "vendors.csv", [["Vendor", "Country", "Amount"], *([name, "Germany", "5"] for name in names)])

    rows, code = screened(screener, tmp_path, path)

    assert [row["row"] for row in rows] == [2, 3, 4, 5, 6]
    assert [row["outcome"] for row in rows] == ["no_match", "stop", "not_screened", "not_screened", "no_match"]
    assert {row["file"] for row in rows} == {str(path)}
    assert code == 2


@pytest.mark.parametrize(
    ("names", "code"), [(["Texas Instruments"], 0), (["Hikvision", "Murata"], 1), (["Hikvision", "???"], 2), (["-", "Murata"], 2)]
)
def test_the_exit_code_says_whether_all_was_screened_and_whether_somebody_is_needed(
    screener: Screener, tmp_path: Path, names: list[str], code: int
) -> None:
    path = table(tmp_path, "v.csv", [["Supplier name", "Amount"], *([name, "1"] for name in names)])

    assert screened(screener, tmp_path, path)[1] == code


def test_a_row_with_an_alert_and_a_name_that_cannot_be_read_is_not_wholly_screened(screener: Screener, tmp_path: Path) -> None:
    path = table(tmp_path, "v.csv", [["Vendor", "Manufacturer", "Country"], ["Hikvision", "♥♥♥", "China"]])

    rows, code = screened(screener, tmp_path, path)

    assert rows[0]["outcome"] == "stop"
    assert "Also not screened" in str(rows[0]["reason"])
    assert code == 2


def test_whenever_the_starter_list_is_used_a_no_match_says_that_it_is_not_complete(screener: Screener) -> None:
    assert "NOT complete" in screener.party("Texas Instruments").reason


def test_a_file_that_cannot_be_read_is_named_and_counted_and_the_others_are_screened(screener: Screener, tmp_path: Path) -> None:
    good = table(tmp_path, "good.csv", [["Vendor", "Country"], ["Murata", "Japan"]])
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 not a workbook")
    notes = table(tmp_path, "notes.csv", [["please call back", "42"], ["3.5", "x"]])

    with Ledger.open(tmp_path / "ledger.sqlite") as ledger:
        run, end = screen_files(
            [broken, notes, tmp_path / "missing.csv", good],
            screener=screener,
            occasion=WHO,
            ledger=ledger,
            writer=writer("jsonl", tmp_path / "out.jsonl"),
        )
        recorded = ledger.show(run.id)

        assert end.exit_code == 2
        assert end.totals.no_match == 1
        assert {Path(failure.file).name for failure in end.failures} == {"broken.xlsx", "notes.csv", "missing.csv"}
        assert recorded.end == end


def test_a_run_is_recorded_whole_rows_without_a_match_included(screener: Screener, tmp_path: Path) -> None:
    path = table(tmp_path, "v.csv", [["Vendor", "Country"], ["Murata", "Japan"], ["SMIC", "China"]])

    rows, _ = screened(screener, tmp_path, path)

    with Ledger.open(tmp_path / "ledger.sqlite", read_only=True) as ledger:
        (line,) = ledger.runs()
        record = ledger.show(line.id)
        kept = list(record.rows())
    assert (line.operator, line.reference) == ("tester", "PO-1")
    assert [one.result.outcome.value for one in kept] == [row["outcome"] for row in rows] == ["no_match", "stop"]
    assert record.run.snapshots == screener.snapshots
    assert record.run.rulebook_digest == screener.rules.digest
    assert kept[1].result.alerts[0].explanation == rows[1]["alerts"][0]["explanation"]  # type: ignore[index]


def test_the_same_question_gives_the_same_answer_but_for_the_run(screener: Screener, tmp_path: Path) -> None:
    path = table(tmp_path, "v.csv", [["Vendor", "Country"], ["Hua Wei Technologies", "China"], ["SMIC", "China"]])

    first, again = (screened(screener, tmp_path, path)[0] for _ in range(2))
    for row in (*first, *again):
        del row["run"]

    assert first == again


def test_a_report_that_fails_leaves_the_run_unfinished_and_the_old_report_in_place(screener: Screener, tmp_path: Path) -> None:
    path = table(tmp_path, "v.csv", [["Vendor", "Country"], ["Murata", "Japan"]])
    target = tmp_path / "report.jsonl"
    target.write_text("old", encoding="utf-8")
    report = writer("jsonl", target)
    report.row = lambda screened: (_ for _ in ()).throw(OSError("disk full"))  # type: ignore[method-assign]

    with Ledger.open(tmp_path / "ledger.sqlite") as ledger:
        with pytest.raises(OSError, match="disk full"):
            screen_files([path], screener=screener, occasion=WHO, ledger=ledger, writer=report)
        (line,) = ledger.runs()

    assert line.finished is None
    assert target.read_text("utf-8") == "old"
    assert sorted(one.name for one in tmp_path.iterdir() if one.name.startswith((".", "report"))) == ["report.jsonl"]


def left_behind(folder: Path) -> list[str]:
    """What only a run at work needs: its folder for temporary files, and its report before it is whole."""
    return [one.name for one in folder.iterdir() if one.name.startswith(("tradesieve-", ".out.jsonl"))]


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_stopped_in_the_middle_the_run_is_unfinished_and_the_next_one_works(tmp_path: Path, how: signal.Signals) -> None:
    big = table(tmp_path, "big.csv", [["Vendor", "Country"], *([f"Vendor number {n} GmbH", "Germany"] for n in range(200_000))])
    home = tmp_path / "home"
    environment = {**os.environ, "TRADESIEVE_HOME": str(home), "TMPDIR": str(tmp_path)}
    command = [sys.executable, str(ROOT / "cli.py"), "screen", str(big), "-o", str(tmp_path / "out.jsonl")]
    with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as running:
        recorded = 0
        for _ in range(900):
            time.sleep(0.1)
            # The ledger may not be there yet, or just being made.
            with contextlib.suppress(LedgerError), Ledger.open(home / "ledger.sqlite", read_only=True) as ledger:
                recorded = next((line.rows for line in ledger.runs()), 0)
            if recorded > 2000:
                break
        running.send_signal(how)

    assert recorded > 2000, "the run was not caught in the middle"
    with Ledger.open(home / "ledger.sqlite", read_only=True) as ledger:
        (line,) = ledger.runs()
        assert line.finished is None
        assert line.totals is None
        assert not ledger.show(line.id).finished
    assert not (tmp_path / "out.jsonl").exists()
    assert how is signal.SIGKILL or left_behind(tmp_path) == []
    small = table(tmp_path, "small.csv", [["Vendor", "Country"], ["Murata", "Japan"]])
    command = [*command[:3], str(small), *command[4:]]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert left_behind(tmp_path) == []
    with Ledger.open(home / "ledger.sqlite", read_only=True) as ledger:
        newest, oldest = ledger.runs()
    assert newest.finished is not None
    assert oldest.finished is None


# --- the interface from Python ---


def test_party_item_and_compare_answer_without_a_ledger(screener: Screener) -> None:
    party = screener.party("HUAWEI TECH CO LTD", country="China")
    item = screener.item(description="CloudMatrix 384 rack", manufacturer="Huawei")

    assert party.outcome is Outcome.STOP
    assert "384 x Ascend 910C" in " ".join(alert.explanation for alert in item.alerts)
    assert compare("Hua Wei Technologies", "Huawei Technologies Co., Ltd.").match


def test_a_rule_about_a_party_that_is_on_no_list_answers_in_its_own_words(screener: Screener) -> None:
    found = screener.party("Hikvision Spare Parts Foobar Rotterdam Import")

    assert found.outcome is Outcome.REVIEW
    assert found.alerts[0].rule == "us-ndaa-889"
    assert found.alerts[0].score is None
    assert "section 889" in found.alerts[0].citation  # type: ignore[operator]


def test_many_parties_are_answered_in_order(screener: Screener) -> None:
    found = screener.parties(["Murata", Party("SMIC", country="CN"), "???"])

    assert [one.outcome for one in found] == [Outcome.NO_MATCH, Outcome.STOP, Outcome.NOT_SCREENED]


def test_a_question_is_recorded_like_a_file_of_one_row(screener: Screener, tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "ledger.sqlite") as ledger:
        run, end, answer = ask(question(party=Party("SMIC")), screener=screener, occasion=WHO, ledger=ledger)
        kept = list(ledger.show(run.id).rows())

    assert end.exit_code == 1
    assert [one.result.outcome for one in kept] == [answer.result.outcome]


@pytest.mark.parametrize("threshold", [0, 49.9, 100.1])
def test_a_threshold_out_of_range_is_refused(threshold: float, tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="50 to 100"):
        Screener.open(tmp_path, threshold=threshold)


def test_unknown_countries_and_lists_are_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="Atlantis"):
        Screener.open(tmp_path, destination="Atlantis")
    with pytest.raises(ListError, match="us-nothing"):
        Screener.open(tmp_path, lists=["us-nothing"])


# --- the index that is kept ---


def test_a_damaged_index_is_made_anew_and_changes_no_answer(tmp_path: Path) -> None:
    first = Screener.open(tmp_path, as_of=DAY, day=DAY).party("Hua Wei Technologies")
    (kept,) = (tmp_path / "cache").glob("names-*.index")
    content = kept.read_bytes()

    kept.write_bytes(content[:100] + b"damage" + content[106:])
    again = Screener.open(tmp_path, as_of=DAY, day=DAY).party("Hua Wei Technologies")

    assert first == again
    assert kept.read_bytes() == content


def test_an_index_kept_gives_the_answers_of_one_made_anew(tmp_path: Path) -> None:
    asked = ["Huawey Tehnologies Investment", "SMIC", "中芯国际", "Hikvision Digital", "Murata", "J. Smith"]
    made, kept = (Screener.open(tmp_path, as_of=DAY, day=DAY).parties(asked) for _ in range(2))

    assert made == kept


def test_a_home_that_does_not_exist_is_not_made_by_asking(tmp_path: Path) -> None:
    Screener.open(tmp_path / "none", as_of=DAY, day=DAY).party("Murata")

    assert not (tmp_path / "none").exists()


# --- the real list ---

needs_list = pytest.mark.skipif(not US_LIST.exists(), reason="needs the Consolidated Screening List in ../shared, not there")


@pytest.fixture(scope="module")
def us(tmp_path_factory: pytest.TempPathFactory) -> Screener:
    folder = tmp_path_factory.mktemp("us")
    with Ledger.open(folder / "ledger.sqlite") as ledger:
        report = import_list("us-csl", US_LIST, home=Home(folder), ledger=ledger, operator="tester")
    assert (report.snapshot.entities, report.snapshot.names) == (25_921, 57_174)
    return Screener.open(folder)


@needs_list
@pytest.mark.parametrize(
    "name",
    [
        "Huawei Technologies Co., Ltd.",
        "HUAWEI TECH CO LTD",
        "Hua Wei Technologies",
        "Hangzhou Hikvision Digital Tech",
        "SMIC",
        "华为技术有限公司",
        "ООО Микрон",
        "Semiconductor Manufacturing Intl Corp",
    ],
)
def test_the_us_list_is_met_under_the_ways_names_are_written(us: Screener, name: str) -> None:
    assert us.party(name).outcome in (Outcome.STOP, Outcome.REVIEW)


@needs_list
@pytest.mark.parametrize(
    "name",
    ["Bank of the West", "Ascend Performance Materials", "Pioneer Technology LLC", "General Electric Company", "Address 01"],
)
def test_the_us_list_does_not_alert_on_names_that_only_share_words(us: Screener, name: str) -> None:
    found = us.party(name)

    assert found.outcome is Outcome.NO_MATCH, found.reason
