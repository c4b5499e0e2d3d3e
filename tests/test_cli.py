"""The command as a user runs it: exit codes, one-line errors, no traceback, nothing on the wrong stream."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
CONTRACT_ROW = "schema run file sheet row kind parties item outcome reason alerts".split()
CONTRACT_ALERT = (
    "id type score priority severity list entity entity_name matched_name queried programme rule column explanation suppressed_by"
).split()


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


def run(home: Path, *arguments: str, code: int | None = None) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, str(ROOT / "cli.py"), *arguments],
        env={**os.environ, "TRADESIEVE_HOME": str(home), "COLUMNS": "120", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    if code is not None:
        assert done.returncode == code, done.stderr + done.stdout
    return done


def table(folder: Path, *names: str) -> Path:
    path = folder / "vendors.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["Vendor", "Country"], *([name, "China"] for name in names)])
    return path


def test_check_party_says_stop_and_exits_with_one(home: Path) -> None:
    done = run(home, "check", "party", "HUAWEI TECH CO LTD", "--country", "CN", code=1)

    assert done.stdout.startswith("Stop: HUAWEI TECH CO LTD")
    assert "not legal advice" in done.stdout
    assert "NOT complete" in done.stdout


def test_check_party_without_a_match_exits_with_zero_and_never_says_clear(home: Path) -> None:
    done = run(home, "check", "party", "Texas Instruments", code=0)

    assert "No match on Starter list" in done.stdout
    assert "clear" not in done.stdout.lower()


def test_a_name_without_letters_is_not_screened_and_exits_with_two(home: Path) -> None:
    assert "Not screened" in run(home, "check", "party", "???", code=2).stdout


def test_check_item_follows_what_a_system_contains(home: Path) -> None:
    done = run(home, "check", "item", "CloudMatrix 384", code=1)

    assert "384 x Ascend 910C" in done.stdout


def test_the_jsonl_of_a_question_has_every_key_of_the_contract(home: Path) -> None:
    row = json.loads(run(home, "check", "party", "SMIC", "--format", "jsonl", code=1).stdout)

    assert list(row) == CONTRACT_ROW
    assert list(row["alerts"][0]) == CONTRACT_ALERT


def test_explain_gives_a_sentence_and_a_table_or_one_object(home: Path) -> None:
    text = run(home, "explain", "Hua Wei Technologies", "Huawei Technologies Co., Ltd.", code=0).stdout
    found = json.loads(run(home, "explain", "SMIC", "Bosch", "--format", "jsonl", code=0).stdout)

    assert "reaches the threshold of 80" in text
    assert "joined" in text
    assert set(found) == {"score", "match", "explanation", "tokens"}
    assert found["match"] is False


def test_screen_writes_the_report_and_says_where_and_records_the_run(home: Path, tmp_path: Path) -> None:
    target = tmp_path / "report.xlsx"

    done = run(home, "screen", str(table(tmp_path, "SMIC", "Murata")), "-o", str(target), "--reference", "PO-7", code=1)

    assert target.stat().st_size > 5000
    assert done.stdout == ""
    assert str(target) in done.stderr
    assert "2 rows: 1 stop" in done.stderr
    listed = run(home, "audit", "runs", "--reference", "PO-7", code=0).stdout
    assert "PO-7" in listed
    shown = run(home, "audit", "show", "latest", "--outcome", "no_match", code=0).stdout
    assert "Murata" in shown
    assert "SMIC" not in shown.split("Rows recorded")[1]


@pytest.mark.parametrize("form", ["table", "jsonl", "csv"])
def test_reports_go_to_standard_output_and_everything_else_does_not(home: Path, tmp_path: Path, form: str) -> None:
    done = run(home, "screen", str(table(tmp_path, "SMIC")), "--format", form, code=1)

    assert "SMIC" in done.stdout
    assert "Record: run" in done.stderr
    assert "Record: run" not in done.stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["screen"], "Missing argument"),
        (["screen", "x.csv", "--threshold", "500"], "50 to 100"),
        (["screen", "x.csv", "--as-of", "yesterday"], "yesterday"),
        (["screen", "x.csv", "--list", "nothing"], 'no list "nothing"'),
        (["screen", "x.csv", "--format", "xlsx"], "--output"),
        (["check", "party", "X", "--country", "Atlantis"], "Atlantis"),
        (["check", "item"], "Say what the item is"),
        (["check", "party", "X", "--identifier", "imo"], "SCHEME:VALUE"),
        (["rules", "show", "nothing"], 'no rule "nothing"'),
        (["audit", "show", "nothing"], "nothing"),
        (["nothing"], "No such command"),
    ],
)
def test_bad_input_is_one_message_and_exit_code_two(home: Path, arguments: list[str], message: str) -> None:
    run(home, "check", "party", "Murata")  # so that there is a ledger
    done = run(home, *arguments, code=2)

    assert message in done.stderr


def test_a_missing_file_is_not_screened(home: Path, tmp_path: Path) -> None:
    done = run(home, "screen", str(tmp_path / "none.xlsx"), code=2)

    assert "none.xlsx" in done.stderr
    assert "No such file" in done.stderr


def test_a_report_that_cannot_be_written_is_said_before_anything_is_screened(home: Path, tmp_path: Path) -> None:
    done = run(home, "screen", str(table(tmp_path, "SMIC")), "-o", str(tmp_path / "none" / "r.xlsx"), code=2)

    assert "none" in done.stderr


def test_lists_status_shows_what_is_in_use(home: Path) -> None:
    done = run(home, "lists", "status", code=0)

    assert "starter" in done.stdout
    assert "not imported" in done.stdout


def test_something_that_is_no_list_is_refused_and_nothing_is_stored(home: Path, tmp_path: Path) -> None:
    page = tmp_path / "list.json"
    page.write_text("<!DOCTYPE html><title>Log in</title>", encoding="utf-8")

    done = run(home, "lists", "import", "us-csl", str(page), code=2)

    assert "list.json" in done.stderr
    assert "not imported" in run(home, "lists", "status").stdout


def test_rules_are_listed_shown_linted_and_tested(home: Path) -> None:
    assert "us-bis-gp10-ascend" in run(home, "rules", "list", code=0).stdout
    shown = run(home, "rules", "show", "us-bis-gp10-ascend", code=0).stdout
    assert "General Prohibition 10" in shown
    assert "anywhere in the world" not in shown
    assert run(home, "rules", "lint", code=0).stderr.startswith("0 findings")
    assert " 0 failed" in run(home, "rules", "test", code=0).stderr


def test_a_house_rule_in_the_home_folder_is_applied(tmp_path: Path) -> None:
    rules = tmp_path / "rules"
    rules.mkdir()
    (rules / "broken.yaml").write_text("id: broken\nid: twice\n", encoding="utf-8")

    done = run(tmp_path, "check", "item", "anything", code=2)

    assert "broken.yaml" in done.stderr
    assert "line 2" in done.stderr


def test_a_pre_check_takes_its_lists_of_another_day(home: Path) -> None:
    """YMTC's 1260H listing ended on 2026-02-17 and came back on 2026-06-08; the starter list keeps both periods."""
    between = json.loads(run(home, "check", "party", "CXMT", "--as-of", "2026-03-01", "--format", "jsonl").stdout)
    now = json.loads(run(home, "check", "party", "CXMT", "--as-of", "2026-07-01", "--format", "jsonl").stdout)

    assert "us-dod-1260h" not in {alert["programme"] for alert in between["alerts"] if alert["severity"] != "note"}
    assert any("1260H" in alert["explanation"] for alert in now["alerts"])


def test_a_reader_who_goes_away_is_no_result(home: Path) -> None:
    command = [sys.executable, str(ROOT / "cli.py"), "rules", "list"]
    with subprocess.Popen(
        command, env={**os.environ, "TRADESIEVE_HOME": str(home)}, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as left:
        assert left.stdout is not None
        assert left.stderr is not None
        left.stdout.close()
        told = left.stderr.read()

    assert (left.returncode, told) == (2, b"")


@pytest.mark.parametrize("name", ["report.docx", "report.xls", "report.pdf"])
def test_an_ending_that_names_no_report_is_refused_before_anything_is_screened(home: Path, tmp_path: Path, name: str) -> None:
    done = run(home, "screen", str(table(tmp_path, "Murata")), "--output", str(tmp_path / name), code=2)

    assert "names no form of report" in done.stderr
    assert not (tmp_path / name).exists()


def test_a_mistyped_command_is_told_its_neighbour(home: Path) -> None:
    assert 'Did you mean "screen"?' in run(home, "scren", "vendors.csv", code=2).stderr


def test_what_would_be_purged_is_told_without_a_reason_and_purged_only_with_one(home: Path) -> None:
    run(home, "check", "party", "Murata")

    assert "nothing is due" in run(home, "audit", "retention", "purge", code=0).stdout
    assert "--reason" in run(home, "audit", "retention", "purge", "--yes", code=2).stderr
