"""Names asked in several processes: the same answers, and a clean end whatever happens to one of them."""

from __future__ import annotations

import csv
import gc
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from time import monotonic, sleep

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from screening import Screener
from screening.audit import Ledger
from screening.errors import InputError, SettingError
from screening.match import Hit, Matcher
from screening.model import Identifier, Kind, Outcome, Party, Place, Row, TableKind
from screening.names import analyse
from screening.report import writer
from screening.run import Occasion, asking, question, screen_files
from screening.run.screener import _NAMES

DAY = date(2026, 11, 24)
WHO = Occasion(command="test", operator="tester", host="here", now=lambda: datetime(2026, 11, 24, 12, tzinfo=UTC))
WORDS = (
    "Hua wei Hikvision Semiconductor Technologies Nord Bergland Dairy Freight Forwarding SMIC Nuclear Research 华为 Ltd Müller"
)

linux = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere one process asks")


def names(count: int) -> list[str]:
    """So many names, some of them listed, some of which a rule speaks, some that name nobody."""
    made = [f"{WORDS[n % 13]} {WORDS[n // 13 % 13]} {WORDS[n // 169 % 13]} {n // 7}" for n in range(count)]
    made[::97] = ["???"] * len(made[::97])
    made[7::101] = ["Crimea Wine Nord"] * len(made[7::101])
    made[5::89] = ["SMIC", "Hikvison Digital"] * (len(made[5::89]) // 2) + ["SMIC"] * (len(made[5::89]) % 2)
    return made


@pytest.fixture(autouse=True)
def few_names_are_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "ALONE", 150)
    monkeypatch.setattr("screening.run.screener.NAMES_AT_ONCE", 100)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def screener(home: Path) -> Callable[[int], Screener]:
    return cache(lambda processes: Screener.open(home, as_of=DAY, day=DAY, processes=processes))


@pytest.fixture(autouse=True)
def no_process_is_left() -> Iterator[None]:
    yield

    assert multiprocessing.active_children() == []


@linux
def test_the_answers_of_one_process_and_of_several_are_the_same(screener: Callable[[int], Screener]) -> None:
    asked = names(3000)

    one, two, three = (screener(processes).parties(asked) for processes in (1, 2, 3))

    assert one == two == three
    assert {found.outcome for found in one} >= {Outcome.NO_MATCH, Outcome.REVIEW, Outcome.STOP, Outcome.NOT_SCREENED}
    assert one[:300] == [screener(1).screen(question(party=Party(name))) for name in asked[:300]]


@linux
def test_a_process_that_forgets_what_it_learned_gives_the_same_answers(
    screener: Callable[[int], Screener], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "FORGOTTEN", 150)
    asked = names(1500)

    found = screener(2).parties(asked)

    assert found == screener(1).parties(asked)
    matcher = screener(1).matcher
    before = matcher.many(asked)
    matcher.forget()
    assert matcher.many(asked) == before


@linux
@pytest.mark.parametrize("processes", [1, 2])
def test_asking_leaves_the_collector_of_unused_memory_as_it_was(screener: Callable[[int], Screener], processes: int) -> None:
    asking_them = screener(processes)
    before = gc.isenabled(), gc.get_freeze_count(), gc.get_threshold()

    asking_them.parties(names(1000))

    assert (gc.isenabled(), gc.get_freeze_count(), gc.get_threshold()) == before


@linux
def test_other_processes_ask_all_but_the_first_names(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    many = Matcher.many
    made = Screener.open(home, as_of=DAY, day=DAY, processes=2)

    def counted(matcher: Matcher, texts: Sequence[str], **options: object) -> list[tuple[Hit, ...]]:
        asked.append(len(texts))
        return many(matcher, texts, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(Matcher, "many", counted)
    made.parties(names(1000))

    assert sum(asked) == 100


@linux
def test_parties_with_a_kind_a_country_and_numbers_are_answered_as_one_by_one(screener: Callable[[int], Screener]) -> None:
    kinds = [Kind.UNKNOWN, Kind.PERSON, Kind.ORGANISATION, Kind.VESSEL]
    asked: list[str | Party] = [
        Party(name, country="CN", kind=kinds[n % 4], identifiers=(Identifier("imo", "9187629"),)) if n % 3 else name
        for n, name in enumerate(names(700))
    ]

    found = screener(2).parties(asked)

    alone = screener(1)
    assert found == [alone.screen(question(party=Party(one) if isinstance(one, str) else one)) for one in asked]


@linux
def test_a_report_is_the_same_byte_for_byte_whoever_asked(
    screener: Callable[[int], Screener], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("screening.run.recording.secrets.token_hex", lambda _: "0")
    path = tmp_path / "vendors.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["Vendor", "Country"], *([name, "China"] for name in names(2500))])
    reports = []
    for processes in (1, 2):
        target = tmp_path / "report.jsonl"
        monkeypatch.setattr("screening.run.screener.ROWS_AT_ONCE", 200)
        screen_files([path], screener=screener(processes), occasion=WHO, ledger=None, writer=writer("jsonl", target))
        reports.append(target.read_bytes())

    assert reports[0] == reports[1]
    assert len(reports[0].splitlines()) == 2500


@linux
def test_half_a_character_is_asked_about_too(screener: Callable[[int], Screener]) -> None:
    asked = [*names(400), "Hikvision \ud83d"]

    assert screener(2).parties(asked) == screener(1).parties(asked)


@linux
def test_a_process_that_is_killed_ends_the_run_with_one_message(screener: Callable[[int], Screener], tmp_path: Path) -> None:
    path, target = tmp_path / "vendors.csv", tmp_path / "report.jsonl"
    path.write_text("\n".join(["Vendor,Country", *(f"{name},CN" for name in names(6000))]), encoding="utf-8")

    def killed(file: str, rows: int, share: float | None) -> None:
        for process in multiprocessing.active_children():
            os.kill(process.pid or 0, signal.SIGKILL)

    with Ledger.open(tmp_path / "ledger.sqlite") as ledger:
        with pytest.raises(SettingError, match=r"ended from outside \(by signal 9\).* --processes 1") as raised:
            screen_files(
                [path], screener=screener(2), occasion=WHO, ledger=ledger, writer=writer("jsonl", target), progress=killed
            )
        (run,) = ledger.runs()

    assert "\n" not in str(raised.value)
    assert run.finished is None
    assert sorted(tmp_path.glob("*report*")) == []


@linux
def test_what_fails_in_a_process_fails_here_as_itself(
    screener: Callable[[int], Screener], monkeypatch: pytest.MonkeyPatch
) -> None:
    many = Matcher.many

    def failing(matcher: Matcher, texts: Sequence[str], **options: object) -> list[tuple[Hit, ...]]:
        if "Bad Name" in texts:
            raise RuntimeError("not this one")
        return many(matcher, texts, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(Matcher, "many", failing)

    with pytest.raises(RuntimeError, match="not this one"):
        screener(2).parties([*names(900), "Bad Name"])


@linux
def test_what_fails_in_another_process_alone_is_answered_here(
    screener: Callable[[int], Screener], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, here, many = names(900), os.getpid(), Matcher.many
    wanted = screener(1).parties(asked)

    def failing(matcher: Matcher, texts: Sequence[str], **options: object) -> list[tuple[Hit, ...]]:
        if os.getpid() != here:
            raise MemoryError
        return many(matcher, texts, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(Matcher, "many", failing)

    assert screener(2).parties(asked) == wanted


def test_a_file_that_breaks_off_is_answered_as_far_as_it_was_read(screener: Callable[[int], Screener]) -> None:
    def rows() -> Iterator[Row]:
        for name in names(1234):
            yield Row(Place(), TableKind.VENDOR, parties=(Party(name),))
        raise InputError("it ends here.")

    answers = screener(2).answers(rows(), at_once=100)
    found = []

    with pytest.raises(InputError, match="it ends here"):
        found.extend(one for _, one in answers)

    assert found == screener(1).parties(names(1234))


def test_who_stops_in_the_middle_leaves_nothing_running(screener: Callable[[int], Screener]) -> None:
    rows = (Row(Place(), TableKind.VENDOR, parties=(Party(name),)) for name in names(2000))
    answers = screener(2).answers(rows, at_once=100)

    for _ in range(700):
        next(answers)
    answers.close()  # type: ignore[attr-defined]

    assert multiprocessing.active_children() == []


@linux
def test_a_table_left_in_the_middle_leaves_no_answer_to_the_next(screener: Callable[[int], Screener]) -> None:
    first, second = (
        [Row(Place(), TableKind.VENDOR, parties=(Party(name),)) for name in some] for some in (names(900), names(950))
    )
    with screener(2).asking:
        answers = screener(2).answers(first, at_once=100)
        for _ in range(450):
            next(answers)
        answers.close()  # type: ignore[attr-defined]

        found = [one for _, one in screener(2).answers(second[::-1], at_once=90)]

    assert found == screener(1).parties(names(950)[::-1])


def test_beside_another_thread_one_process_asks(screener: Callable[[int], Screener], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking._Copy, "made", None)
    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    try:
        assert len(screener(2).parties(names(600))) == 600
    finally:
        done.set()
        thread.join()


PIECES = "ltd inc co mr dr bin the of and m v mt ship vessel motor tanker a 1 no . ( ) ' & 公司 有限 株式会社 ооо ш Ж д-р".split()


@example("mr vessel dr dr")
@given(st.lists(st.sampled_from(PIECES), max_size=6).map(" ".join) | st.lists(st.sampled_from(PIECES)).map("".join) | st.text())
def test_a_text_that_is_taken_to_name_somebody_holds_a_word(text: str) -> None:
    assert analyse(text).tokens or not _NAMES.search(text)


def test_no_process_at_all_is_refused(screener: Callable[[int], Screener]) -> None:
    with pytest.raises(SettingError, match="0 processes"):
        screener(0)


ENDLESS = """
import itertools, os, sys
from datetime import date
from pathlib import Path
from screening import Screener
from screening.run import asking

def names():
    for n in itertools.count():
        if n == 3000:
            print(*(copy.process.pid for copy in screener.asking._copies), flush=True)
        yield f"Nord Dairy {n}"

asking.ALONE = 500
screener = Screener.open(Path(sys.argv[1]), as_of=date(2026, 11, 24), day=date(2026, 11, 24), processes=2)
import screening.run.screener
screening.run.screener.NAMES_AT_ONCE = 200
screener.parties(names())
"""


def gone(process: int) -> bool:
    """Whether a process has ended; one that waits to be fetched has."""
    try:
        return Path(f"/proc/{process}/stat").read_text("ascii").rpartition(")")[2].split()[0] == "Z"
    except FileNotFoundError:
        return True


@linux
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_no_process_outlives_the_one_that_was_asked(how: signal.Signals, home: Path) -> None:
    root = Path(asking.__file__).resolve().parents[2]
    with subprocess.Popen(
        [sys.executable, "-c", ENDLESS, str(home)], cwd=root, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as parent:
        assert parent.stdout is not None
        others = [int(one) for one in parent.stdout.readline().split()]
        parent.send_signal(how)
        try:
            parent.wait(20)
        finally:
            parent.kill()

    until = monotonic() + 20
    while not all(map(gone, others)) and monotonic() < until:
        sleep(0.02)
    assert len(others) == 2
    assert all(map(gone, others))


@linux
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_an_interruption_of_the_whole_group_is_told_once(how: signal.Signals, home: Path, tmp_path: Path) -> None:
    path, target = tmp_path / "vendors.csv", tmp_path / "report.jsonl"
    path.write_text("\n".join(["Vendor,Country", *(f"{name},CN" for name in names(60_000))]), encoding="utf-8")
    command = "from screening.run import asking; asking.ALONE = 100; import cli; cli.main()"
    arguments = ["screen", str(path), "--home", str(home), "--processes", "2", "--output", str(target)]
    with subprocess.Popen(
        [sys.executable, "-c", command, *arguments],
        cwd=Path(asking.__file__).resolve().parents[2],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as parent:
        children = Path(f"/proc/{parent.pid}/task/{parent.pid}/children")
        until = monotonic() + 30
        while len(children.read_text("ascii").split()) < 2 and monotonic() < until:
            sleep(0.01)
        os.killpg(parent.pid, how)
        out, told = parent.communicate(timeout=30)

    assert (parent.returncode, out) == (2, "")
    assert told.strip().startswith("Interrupted. Nothing of it counts as screened.")
    assert told.strip().count("\n") == 0
    assert [one.name for one in tmp_path.iterdir()] == ["vendors.csv"]
