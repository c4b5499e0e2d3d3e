"""A run screened again: completed where it was cut off, replayed years later, and recorded with digests in place of names."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest
from audit_samples import row
from click.testing import CliRunner
from postgres_cluster import cluster, missing
from test_formats_us_csl import EL, csv_text

from cli import main_group
from screening.audit import Ledger, Wanted
from screening.errors import LedgerError
from screening.home import Home
from screening.model import Outcome, Run, RunEnd, ScreenedRow
from screening.run import Occasion, Screener, again, list_store, screen_files
from screening.run import recording as way
from screening.run.again import Replay, replay, resume
from screening.run.redaction import MARK, redacted_name, redactor

WHO = Occasion(command="test", operator="tester", reference="PO-1", host="desk")
NAMES = ["Huawei Technologies Co., Ltd.", "Acme Tools GmbH", "Heinz Maier", "ZTE Corporation", "Robert Bosch GmbH"]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    return Home(tmp_path_factory.mktemp("home"))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "vendors.csv"
    with path.open("w", encoding="utf-8", newline="") as out:
        names = ((f"{NAMES[number % 5]} {number // 5 or ''}".strip(), "Germany") for number in range(60))
        csv.writer(out).writerows([("Vendor", "Country"), *names])
    return path


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.open(tmp_path / "ledger.sqlite") as opened:
        yield opened


@cache
def opened(folder: Path, stale: bool) -> Screener:
    return Screener.open(folder, allow_stale=stale)


class Silent:
    """A report nobody reads."""

    def begin(self, run: Run) -> None: ...
    def sheet(self, note: object) -> None: ...
    def row(self, screened: ScreenedRow) -> None: ...
    def end(self, run_end: RunEnd, seal: object = None) -> None: ...
    def abort(self) -> None: ...


class CutOff(Silent):
    """A report during which the power fails."""

    def __init__(self, after: int) -> None:
        self.left = after

    def row(self, screened: ScreenedRow) -> None:
        self.left -= 1
        if self.left < 0:
            raise KeyboardInterrupt


def screen(
    home: Home, ledger: Ledger, *paths: Path, report: Silent | None = None, redact: bool = False, stale: bool = False
) -> Run:
    run, _ = screen_files(
        paths,
        screener=opened(home.folder, stale),
        occasion=WHO,
        ledger=ledger,
        writer=report or Silent(),
        redact=redactor(home) if redact else None,
    )
    return run


def cut_off(home: Home, ledger: Ledger, *paths: Path, after: int, redact: bool = False) -> str:
    with pytest.raises(KeyboardInterrupt):
        screen(home, ledger, *paths, report=CutOff(after), redact=redact)
    latest = ledger.latest()
    assert latest is not None
    assert latest.finished is None
    return latest.id


def completed(home: Home, ledger: Ledger, run_id: str, *paths: Path) -> RunEnd:
    return resume(run_id, paths, home=home, ledger=ledger, writer=Silent(), now=lambda: datetime.now(UTC))[1]


# --- completing ---


@pytest.mark.parametrize(("after", "redact"), [(0, False), (7, False), (20, True), (59, False)])
def test_a_run_that_was_cut_off_is_completed_to_the_root_of_an_undisturbed_one(
    home: Home, ledger: Ledger, file: Path, after: int, redact: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(way, "BATCH", 10)
    undisturbed = ledger.show(screen(home, ledger, file, redact=redact).id)
    run_id = cut_off(home, ledger, file, after=after, redact=redact)
    assert ledger.show(run_id).recorded == after // 10 * 10

    end = completed(home, ledger, run_id, file)

    whole = ledger.show(run_id)
    assert whole.root == undisturbed.root
    assert undisturbed.end is not None
    assert whole.end == end
    assert (end.totals, end.sheets, end.exit_code) == (undisturbed.end.totals, undisturbed.end.sheets, undisturbed.end.exit_code)
    assert ledger.verify().whole


def test_a_file_that_could_not_be_read_at_the_start_still_counts_when_the_run_is_completed(
    home: Home, ledger: Ledger, file: Path
) -> None:
    gone = file.with_name("gone.csv")
    run_id = cut_off(home, ledger, file, gone, after=5)

    with pytest.raises(LedgerError, match=r"not the files .* in this order: .*vendors\.csv, .*gone\.csv"):
        completed(home, ledger, run_id, file)
    end = completed(home, ledger, run_id, file, gone)

    assert end.exit_code == 2
    assert len(end.failures) == 1


def test_a_run_is_not_completed_with_other_files_or_twice(home: Home, ledger: Ledger, file: Path) -> None:
    run_id = cut_off(home, ledger, file, after=5)
    original = file.read_bytes()
    file.write_bytes(original + b"Another,Germany\n")
    with pytest.raises(LedgerError, match="not the files"):
        completed(home, ledger, run_id, file)
    file.write_bytes(original)
    completed(home, ledger, run_id, file)

    with pytest.raises(LedgerError, match="has ended"):
        completed(home, ledger, run_id, file)


def test_a_run_whose_recorded_rows_come_out_otherwise_is_not_completed(
    home: Home, ledger: Ledger, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(way, "BATCH", 10)
    run_id = cut_off(home, ledger, file, after=25)
    answer = Screener.screen

    def other(self: Screener, row: object, met: object) -> object:
        return replace(answer(self, row), reason="otherwise")  # type: ignore[arg-type]

    monkeypatch.setattr(Screener, "screen", other)
    with pytest.raises(LedgerError, match="row 1: it now comes out otherwise than it was recorded"):
        completed(home, ledger, run_id, file)
    assert not ledger.show(run_id).finished


def test_a_run_is_not_completed_by_another_program_or_under_other_rules(
    home: Home, ledger: Ledger, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_id = cut_off(home, ledger, file, after=5)
    monkeypatch.setattr(again, "VERSION", "9.9")

    with pytest.raises(LedgerError, match=r"cannot be completed\. The program was version .* and is 9\.9\. Screen"):
        completed(home, ledger, run_id, file)
    assert replayed(home, ledger, run_id).circumstances[0].endswith("and is 9.9.")


# --- replaying ---


def replayed(home: Home, ledger: Ledger, run_id: str, *paths: Path, today: bool = False) -> Replay:
    return replay(run_id, paths, home=home, ledger=ledger, today=today)


def test_a_run_replays_byte_for_byte_and_finds_a_moved_file_by_its_digest(home: Home, ledger: Ledger, file: Path) -> None:
    run_id = screen(home, ledger, file).id
    folder = file.parent / "elsewhere"
    folder.mkdir()

    found = replayed(home, ledger, run_id)
    assert (found.rows, found.same, found.circumstances) == (60, True, [])

    file.rename(folder / "renamed.csv")
    with pytest.raises(LedgerError, match=r"cannot be replayed without its inputs: .*vendors\.csv \(.* bytes, SHA-256"):
        replayed(home, ledger, run_id)
    assert replayed(home, ledger, run_id, folder).same


def test_a_changed_file_is_not_taken_for_the_input(home: Home, ledger: Ledger, file: Path) -> None:
    run_id = screen(home, ledger, file).id
    file.write_bytes(file.read_bytes().replace(b"Acme", b"Acne"))

    with pytest.raises(LedgerError, match="cannot be replayed without its inputs"):
        replayed(home, ledger, run_id)


def test_a_row_that_comes_out_otherwise_is_named_with_what_differs(
    home: Home, ledger: Ledger, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_id = screen(home, ledger, file).id
    answer = Screener.screen

    def other(self: Screener, row: object, met: object) -> object:
        found = answer(self, row, met)  # type: ignore[arg-type]
        return replace(found, outcome=Outcome.NO_MATCH, alerts=()) if found.alerts and row.place.row == 2 else found  # type: ignore[attr-defined]

    monkeypatch.setattr(Screener, "screen", other)
    found = replayed(home, ledger, run_id)

    assert len(found.differences) == 1
    told = str(found.differences[0])
    assert told.startswith(f"row 1 ({file}, row 2): outcome stop then, no_match now; alert ")
    assert "is not raised any more" in told


@pytest.fixture(params=["sqlite", "postgresql"])
def either(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The place of a new ledger, in each kind of database."""
    if request.param == "sqlite":
        yield str(tmp_path / "either.sqlite")
        return
    if (reason := missing()) is not None:
        pytest.skip(reason)
    with cluster() as url:
        yield url


def test_one_changed_entry_of_a_list_is_no_difference_under_the_old_list_and_names_exactly_the_rows_under_the_new(
    either: str, file: Path, tmp_path: Path
) -> None:
    own = Home(tmp_path / "own")
    own.make()
    entries = [
        (f"{7000 + number}", name) for number, name in enumerate(("Acme Tools GmbH", "Quite Another Ltd", "Robert Bosch GmbH"))
    ]
    first, second = (
        csv_text(
            *({"_id": key, "source": EL, "entity_number": key, "name": name, "start_date": "2020-01-01"} for key, name in listed)
        )
        for listed in (entries, [*entries[:2], ("7002", "Nothing Alike AG")])
    )
    for day, text in ((1, first), (20, second)):
        path = tmp_path / f"{day}.csv"
        path.write_text(text, "utf-8")
        if day == 20:
            with Ledger.open(either) as ledger:
                run_id = screen(own, ledger, file, stale=True).id
        when = datetime(2026, 11, day, tzinfo=UTC)
        list_store(own).import_file("us-csl", path, now=when, published=when.date(), accept_shrink=True)

    with Ledger.open(either, read_only=True) as ledger:
        same = replayed(own, ledger, run_id)
        changed = replayed(own, ledger, run_id, today=True)

    assert (same.rows, same.same, same.circumstances) == (60, True, [])
    assert changed.circumstances == ["US Consolidated Screening List: the list of 2026-11-01 then, that of 2026-11-20 now."]
    assert [one.ordinal for one in changed.differences] == list(range(4, 60, 5))
    assert all("Robert Bosch GmbH) is not raised any more" in str(one) for one in changed.differences)


# --- redacting ---


def test_redacting_keeps_no_name_of_a_possible_person_without_a_match_and_all_else(
    home: Home, ledger: Ledger, file: Path
) -> None:
    run_id = screen(home, ledger, file, redact=True).id
    names = [party.name for shown in ledger.show(run_id).rows() for party in shown.row.parties]

    assert sum(name.startswith(MARK) for name in names) == 12
    assert not any("Maier" in found.record for found in ledger.rows())
    assert "Huawei Technologies Co., Ltd." in names
    assert "Acme Tools GmbH" in names
    stands = redacted_name(home, "HEINZ MAIER")
    assert [found.ordinal for found in ledger.rows(Wanted(party="HEINZ MAIER", redacted=stands))] == [2]
    assert replayed(home, ledger, run_id).same
    assert ledger.show(run_id).run.redacted


@pytest.mark.parametrize("outcome", [Outcome.NOT_SCREENED, Outcome.REVIEW, Outcome.STOP])
def test_rows_that_need_a_person_are_recorded_as_they_are(home: Home, outcome: Outcome) -> None:
    screened = row(2, "Heinz Maier", outcome=outcome)

    assert redactor(home)(screened) == screened
    assert redactor(home)(row(2, "Heinz Maier")).row.parties[0].name.startswith(MARK)


def test_the_key_is_made_once_and_nobody_else_may_read_it(home: Home, tmp_path: Path) -> None:
    own = Home(tmp_path)
    redactor(own)
    key = (tmp_path / "redaction.key").read_text()

    redactor(own)

    assert (tmp_path / "redaction.key").read_text() == key
    assert (tmp_path / "redaction.key").stat().st_mode & 0o077 == 0
    assert [path.name for path in tmp_path.iterdir()] == ["redaction.key"]
    assert redacted_name(own, "Heinz Maier") != redacted_name(home, "Heinz Maier")


# --- the commands ---


@pytest.fixture
def tradesieve(tmp_path: Path) -> Callable[..., tuple[int, str]]:
    def call(*arguments: str) -> tuple[int, str]:
        done = CliRunner().invoke(main_group, [*arguments, "--home", str(tmp_path / "home")], standalone_mode=False)
        code = done.return_value if done.exception is None else 2
        return code or 0, done.output + (str(done.exception) if done.exception else "")

    return call


def test_what_an_auditor_asks_first_by_commands(tradesieve: Callable[..., tuple[int, str]], file: Path) -> None:
    assert tradesieve("audit", "runs") == (0, "Nothing is recorded yet: no ledger has been made. Screen something first.\n")
    assert tradesieve("audit", "retention")[0] == 0
    tradesieve("screen", str(file), "-q", "--reference", "PO-7")

    code, head = tradesieve("audit", "head")
    kept = head.split()[0]
    assert code == 0
    assert re.fullmatch(r"2:[0-9a-f]{64}", kept)
    code, told = tradesieve("audit", "verify", "--head", kept)
    assert (code, "The head kept elsewhere is in the journal." in told) == (0, True)
    assert tradesieve("audit", "verify", "--head", kept[:-1] + ("0" if kept[-1] != "0" else "1"))[0] == 1
    assert tradesieve("audit", "verify", "--head", "nonsense")[0] == 2
    code, told = tradesieve("audit", "replay", "latest")
    assert (code, "each as it was recorded, byte for byte" in told) == (0, True)
    for asked in (["--party", "huawei"], ["--country", "DE"], ["--outcome", "stop"], ["--reference", "po-7"]):
        assert "PO-7" in tradesieve("audit", "runs", *asked)[1]
    assert "No run answers" in tradesieve("audit", "runs", "--rule", "none")[1]
    assert tradesieve("audit", "show", "all", "--party", "zte")[1].endswith("12 rows shown.\n")
    assert "run begun" in tradesieve("audit", "log")[1]


def test_retention_by_commands(tradesieve: Callable[..., tuple[int, str]], file: Path) -> None:
    tradesieve("screen", str(file), "-q")

    assert tradesieve("audit", "retention", "years", "4", "--reason", "space")[0] == 2
    assert tradesieve("audit", "retention", "years", "7", "--reason", "policy 12")[0] == 0
    assert tradesieve("audit", "retention", "clock", "latest", "2030-02-28", "--reason", "re-export known")[0] == 0
    assert tradesieve("audit", "retention", "hold", "all", "--reason", "letter of the agency")[0] == 0
    assert "2037-02-28" in tradesieve("audit", "retention")[1]
    assert "held: letter" in " ".join(tradesieve("audit", "retention")[1].split())
    assert tradesieve("audit", "retention", "purge", "latest", "--yes", "--reason", "old")[0] == 2
    assert tradesieve("audit", "retention", "hold", "all", "--lift", "--reason", "closed")[0] == 0
    assert "nothing is due" in tradesieve("audit", "retention", "purge", "--reason", "old")[1]
    assert tradesieve("audit", "verify")[0] == 0


def test_what_was_decided_since_is_not_in_the_replay_of_a_run(tradesieve: Callable[..., tuple[int, str]], tmp_path: Path) -> None:
    path = tmp_path / "one.csv"
    path.write_text("Vendor,Country\nHuawei Technologies Co Ltd,China\n", "utf-8")
    tradesieve("screen", str(path), "-q")
    shown = json.loads(tradesieve("audit", "show", "latest", "--format", "jsonl")[1])
    alert = next(one["id"] for one in shown["alerts"] if one["severity"] == "review")

    decided = tradesieve(
        *("review", "decide", alert, "--decision", "false_positive", "--reason", "rule_not_applicable", "--note", "not federal")
    )
    assert decided[0] in (0, 1), decided[1]
    assert "decision" in tradesieve("audit", "log")[1]
    code, told = tradesieve("audit", "replay", "latest")
    assert (code, "byte for byte" in told) == (0, True), told

    tradesieve("screen", str(path), "-q")
    shown = json.loads(tradesieve("audit", "show", "latest", "--format", "jsonl")[1])
    assert next(one for one in shown["alerts"] if one["id"] == alert)["suppressed_by"] is not None
    assert tradesieve("audit", "replay", "latest")[0] == 0
