"""What is recorded comes back whole: runs, rows and imports, and the questions an auditor asks of them."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from audit_samples import (
    ALERTED,
    ASCEND,
    CLEAN,
    CSL,
    END,
    HUAWEI,
    PART,
    ROWS,
    RUN,
    STARTED,
    STARTER,
    UNREAD,
    end_of,
    row,
    run,
)
from sqlalchemy import event

from screening.audit import EntryKind, Ledger, Wanted, search
from screening.audit.merkle import leaf, root
from screening.audit.records import row_from
from screening.contract import row_object
from screening.errors import LedgerError, Place
from screening.model import Outcome, RunEnd, ScreenedRow, Totals


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.open(tmp_path / "ledger.db") as opened:
        yield opened


@pytest.fixture
def recorded(ledger: Ledger) -> Ledger:
    """A ledger with the sample run, recorded in two batches and ended."""
    ledger.begin(RUN)
    ledger.record(RUN.id, 0, ROWS[:3])
    ledger.record(RUN.id, 3, ROWS[3:])
    ledger.end(RUN.id, END)
    return ledger


def without_cells(screened: ScreenedRow) -> ScreenedRow:
    return replace(screened, row=replace(screened.row, cells=()))


# --- a run comes back whole ---


def test_every_part_of_a_run_and_its_end_comes_back_equal(recorded: Ledger) -> None:
    shown = recorded.show(RUN.id)

    assert shown.run == RUN
    assert shown.end == END
    assert shown.finished
    assert shown.recorded == 4


def test_every_row_comes_back_whole_and_in_order_no_match_rows_included(recorded: Ledger) -> None:
    shown = list(recorded.show(RUN.id).rows())

    assert shown == [without_cells(screened) for screened in ROWS]
    assert shown[0].result.outcome is Outcome.NO_MATCH
    assert shown[3].result.alerts[0] == HUAWEI


def test_the_contract_object_of_a_recorded_row_is_that_of_the_row_reported(recorded: Ledger) -> None:
    for shown, reported in zip(recorded.show(RUN.id).rows(), ROWS, strict=True):
        assert row_object(RUN.id, shown) == row_object(RUN.id, reported)


def test_a_run_with_nothing_optional_comes_back_equal(ledger: Ledger) -> None:
    bare = replace(RUN, snapshots=(), rules=(), inputs=(), reference=None)
    nothing = RunEnd(STARTED, Totals(), 0)
    ledger.begin(bare)
    ledger.end(bare.id, nothing)

    shown = ledger.show(bare.id)

    assert (shown.run, shown.end, list(shown.rows())) == (bare, nothing, [])
    assert shown.root == hashlib.sha256(b"").hexdigest()


def test_a_time_in_another_zone_is_kept_as_the_same_moment_in_utc(ledger: Ledger) -> None:
    ledger.begin(replace(RUN, started=STARTED.astimezone(timezone(timedelta(hours=8)))))

    assert ledger.show(RUN.id).run == RUN
    assert ledger.latest().started.utcoffset() == timedelta(0)  # type: ignore[union-attr]


def test_a_time_without_zone_is_a_mistake_of_the_caller(ledger: Ledger) -> None:
    with pytest.raises(ValueError, match="no time zone"):
        ledger.begin(replace(RUN, started=datetime(2026, 11, 24)))

    assert ledger.runs() == []


def test_rules_and_snapshots_used_again_are_kept_once(ledger: Ledger, tmp_path: Path) -> None:
    for number in range(30):
        ledger.begin(run(f"r{number}"))

    assert ledger.show("r29").run.rules == RUN.rules
    with ledger._engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM rule_set_rules").scalar() == 2
        assert connection.exec_driver_sql("SELECT count(*) FROM snapshots").scalar() == 2


# --- unfinished runs, gaps, ends ---


def test_a_run_without_an_end_is_shown_as_unfinished(ledger: Ledger) -> None:
    ledger.begin(RUN)
    ledger.record(RUN.id, 0, ROWS)

    shown, line = ledger.show(RUN.id), ledger.runs()[0]

    assert not shown.finished
    assert (shown.end, shown.root, shown.recorded) == (None, None, 4)
    assert (line.finished, line.totals, line.exit_code, line.rows) == (None, None, None, 4)
    assert not next(ledger.rows()).finished


def test_a_batch_that_leaves_a_gap_or_comes_twice_is_refused(ledger: Ledger) -> None:
    ledger.begin(RUN)
    ledger.record(RUN.id, 0, ROWS[:2])

    for start in (0, 1, 3):
        with pytest.raises(LedgerError, match=f"starts at row {start}, but 2 rows are recorded"):
            ledger.record(RUN.id, start, ROWS[2:])

    assert ledger.show(RUN.id).recorded == 2


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"rows": 5}, "rows 5 but recorded 4"),
        ({"no_match": 2, "stop": 1}, "no_match 2 but recorded 1; stop 1 but recorded 2"),
        ({"not_screened": 0}, "not_screened 0 but recorded 1"),
        ({"alerts": 2}, "alerts 2 but recorded 3"),
        ({"parties": 0}, "parties 0 but recorded 3"),
        ({"items": 2}, "items 2 but recorded 1"),
    ],
)
def test_an_end_that_does_not_agree_with_the_rows_is_refused(ledger: Ledger, change: dict[str, int], named: str) -> None:
    ledger.begin(RUN)
    ledger.record(RUN.id, 0, ROWS)

    with pytest.raises(LedgerError, match=named):
        ledger.end(RUN.id, replace(END, totals=replace(END.totals, **change)))

    assert not ledger.show(RUN.id).finished


def test_an_end_whose_exit_code_is_better_than_its_totals_is_refused(ledger: Ledger) -> None:
    ledger.begin(RUN)
    ledger.record(RUN.id, 0, ROWS)

    with pytest.raises(LedgerError, match="exit code 0 but the totals ask for 2"):
        ledger.end(RUN.id, replace(END, exit_code=0))


def test_a_run_begins_once_and_ends_once(recorded: Ledger) -> None:
    with pytest.raises(LedgerError, match="recorded already"):
        recorded.begin(RUN)
    with pytest.raises(LedgerError, match="has ended already"):
        recorded.end(RUN.id, END)


def test_nothing_can_be_added_to_a_run_that_has_ended(recorded: Ledger) -> None:
    with pytest.raises(LedgerError, match="the run has ended"):
        recorded.record(RUN.id, 4, [CLEAN])


def test_rows_of_a_run_that_never_began_are_refused(ledger: Ledger) -> None:
    with pytest.raises(LedgerError, match="No run r9 has begun"):
        ledger.record("r9", 0, ROWS)


def test_a_figure_that_is_no_number_is_refused_with_its_place_and_nothing_of_the_batch_is_kept(ledger: Ledger) -> None:
    item = replace(PART.row.item, figures=(("tops_8bit", float("nan")),))  # type: ignore[type-var]
    ledger.begin(RUN)

    with pytest.raises(LedgerError, match=r"^bom\.csv, row 2: a number"):
        ledger.record(RUN.id, 0, [CLEAN, replace(PART, row=replace(PART.row, item=item))])

    assert ledger.show(RUN.id).recorded == 0


# --- finding ---


def test_a_run_is_found_by_the_start_of_its_id_when_only_one_begins_so(ledger: Ledger) -> None:
    for number, run_id in enumerate(["20261124-a1", "20261124-a2", "20261124-a"]):
        ledger.begin(run(run_id, minutes=number))

    assert ledger.show("20261124-a2").run.id == "20261124-a2"
    assert ledger.show("20261124-a").run.id == "20261124-a", "a whole id is never ambiguous"
    with pytest.raises(LedgerError, match="Several runs begin with '2026': 20261124-a, 20261124-a2, 20261124-a1"):
        ledger.show("2026")
    with pytest.raises(LedgerError, match="No run '20261124-A' is recorded"):
        ledger.show("20261124-A")
    for nothing in ("%", ""):
        with pytest.raises(LedgerError, match=f"No run '{nothing}' is recorded"):
            ledger.show(nothing)


def test_runs_come_newest_first_and_latest_is_the_first_of_them(ledger: Ledger) -> None:
    assert ledger.latest() is None
    for number in range(3):
        ledger.begin(run(f"r{number}", minutes=number))

    assert [line.id for line in ledger.runs()] == ["r2", "r1", "r0"]
    assert [line.id for line in ledger.runs(limit=2)] == ["r2", "r1"]
    assert ledger.latest() == ledger.runs()[0]


def test_a_run_line_tells_what_a_table_of_runs_needs(recorded: Ledger) -> None:
    line = recorded.runs()[0]

    assert (line.id, line.started, line.operator, line.host) == (RUN.id, STARTED, "b.buyer", "desk-7")
    assert (line.reference, line.command) == ("PO-4711", RUN.command)
    assert line.inputs == ("vendors.xlsx", "bom.csv")
    assert (line.finished, line.exit_code, line.totals, line.rows) == (END.finished, 2, END.totals, 4)


def test_runs_are_found_by_operator_reference_day_and_state(ledger: Ledger) -> None:
    ledger.begin(run("old", minutes=-24 * 60, operator="A.Auditor", reference="PO-1"))
    ledger.begin(run("new", reference="PO-100%"))
    ledger.end("new", end_of([]))

    def ids(**wanted: object) -> list[str]:
        return [line.id for line in ledger.runs(**wanted)]  # type: ignore[arg-type]

    assert ids(operator="a.auditor") == ["old"]
    assert ids(reference="po-1") == ["new", "old"]
    assert ids(reference="0%") == ["new"]
    assert ids(since=date(2026, 11, 24)) == ["new"]
    assert ids(until=date(2026, 11, 23)) == ["old"]
    assert ids(since=date(2026, 11, 23), until=date(2026, 11, 24)) == ["new", "old"]
    assert (ids(finished=True), ids(finished=False)) == (["new"], ["old"])


@pytest.mark.parametrize("operator", ["Änne Müller", "änne müller", "Иван", "İpek"])
def test_an_operator_is_found_by_the_name_as_written_in_any_alphabet(ledger: Ledger, operator: str) -> None:
    ledger.begin(run("r", operator=operator))

    assert [line.operator for line in ledger.runs(operator=operator)] == [operator]


def test_runs_are_found_by_what_was_in_them(recorded: Ledger) -> None:
    recorded.begin(run("other"))
    recorded.record("other", 0, [row(2, "Bosch GmbH", country="DE")])

    def ids(**wanted: object) -> list[str]:
        return [line.id for line in recorded.runs(having=Wanted(**wanted))]  # type: ignore[arg-type]

    assert ids(party="bosch") == ["other"]
    assert ids(country="DE") == ["other", RUN.id]
    assert ids(rule="us-bis-gp10-ascend") == [RUN.id]
    assert ids(outcomes=(Outcome.NOT_SCREENED,)) == [RUN.id]
    assert ids(party="nobody") == []


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Wanted(), [CLEAN, ALERTED, UNREAD, PART]),
        (Wanted(outcomes=(Outcome.STOP,)), [ALERTED, PART]),
        (Wanted(outcomes=(Outcome.NO_MATCH, Outcome.NOT_SCREENED)), [CLEAN, UNREAD]),
        (Wanted(party="huawei"), [ALERTED, PART]),
        (Wanted(party="WURTH  elektronik"), [CLEAN]),
        (Wanted(party="co. kg"), [CLEAN]),
        (Wanted(party="_"), []),
        (Wanted(party="&"), [CLEAN]),
        (Wanted(country="cn"), [ALERTED, PART]),
        (Wanted(country="DE"), [CLEAN, PART]),
        (Wanted(country="DE", outcomes=(Outcome.STOP,)), [PART]),
        (Wanted(part_number="ascend"), [PART]),
        (Wanted(part_number="910"), []),
        (Wanted(list_id="us-csl"), [ALERTED, PART]),
        (Wanted(rule="us-bis-gp10-ascend"), [PART]),
        (Wanted(alert="a-2"), [PART]),
        (Wanted(list_id="us-csl", rule="us-bis-gp10-ascend"), [PART]),
        (Wanted(row=2), [CLEAN, PART]),
        (Wanted(row=2, sheet="Vendors"), [CLEAN]),
        (Wanted(row=2, file="bom.csv"), [PART]),
        (Wanted(file="om.csv"), []),
        (Wanted(file="BOM.CSV"), []),
        (Wanted(row=10**30), []),
    ],
)
def test_rows_are_found_by(recorded: Ledger, wanted: Wanted, found: list[ScreenedRow]) -> None:
    assert list(recorded.show(RUN.id).rows(wanted)) == [without_cells(screened) for screened in found]


@pytest.mark.parametrize("path", ["in/2026/bom.csv", "in\\2026\\bom.csv", "in/100%_bom.csv/bom.csv"])
def test_a_row_is_found_by_the_name_of_its_file_or_by_its_path(ledger: Ledger, path: str) -> None:
    ledger.begin(RUN)
    ledger.record(RUN.id, 0, [replace(one, row=replace(one.row, place=Place(path, None, 2))) for one in (CLEAN,)])

    for file, found in ((path, [0]), ("bom.csv", [0]), ("100%_bom.csv", []), ("b_m.csv", []), ("x" * 300, [])):
        assert [one.ordinal for one in ledger.rows(Wanted(file=file))] == found


def test_a_row_asked_by_its_place_is_the_only_one_that_is_read(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    ledger.begin(RUN)
    ledger.record(RUN.id, 0, [row(number, f"Vendor {number}") for number in range(2, 500)])
    read: list[str] = []
    monkeypatch.setattr(search, "row_from", lambda record: read.append(record) or row_from(record))

    assert [one.screened.row.place.row for one in ledger.rows(Wanted(row=444), run=RUN.id)] == [444]
    assert len(read) == 1


def test_rows_are_found_in_all_runs_with_the_run_they_belong_to(recorded: Ledger) -> None:
    recorded.begin(run("later", minutes=5, operator="c.clerk", reference="PO-2"))
    recorded.record("later", 0, [row(9, "Shenzhen HUAWEI Agisson")])

    found = [(hit.run, hit.ordinal, hit.operator, hit.reference, hit.finished) for hit in recorded.rows(Wanted(party="huawei"))]

    assert found == [
        (RUN.id, 1, "b.buyer", "PO-4711", True),
        (RUN.id, 3, "b.buyer", "PO-4711", True),
        ("later", 0, "c.clerk", "PO-2", False),
    ]
    newest = recorded.rows(Wanted(party="huawei"), newest_first=True)
    assert [hit.run for hit in newest] == ["later", RUN.id, RUN.id]


def test_more_rows_than_a_page_are_read_in_order_and_once(ledger: Ledger) -> None:
    rows = [row(number, f"Vendor {number}") for number in range(2, 2503)]
    ledger.begin(RUN)
    ledger.record(RUN.id, 0, rows)

    assert [shown.row.place.row for shown in ledger.show(RUN.id).rows()] == list(range(2, 2503))
    backwards = [found.ordinal for found in ledger.rows(newest_first=True)]
    assert backwards == list(range(2500, -1, -1))


# --- imports and journal ---


def test_an_import_comes_back_with_who_when_where_and_what(ledger: Ledger) -> None:
    when = datetime(2026, 11, 21, 6, 1, tzinfo=UTC)
    ledger.record_import(CSL, when=when, operator="l.lists", host="desk-1", version="0.1.0")
    ledger.record_import(
        STARTER, when=when, operator="l.lists", host="desk-1", version="0.1.0", note="12 % fewer entities, accepted"
    )

    second, first = ledger.imports()

    assert (first.at, first.operator, first.host, first.version) == (when, "l.lists", "desk-1", "0.1.0")
    assert (first.snapshot, first.note) == (CSL, "")
    assert (second.snapshot, second.note) == (STARTER, "12 % fewer entities, accepted")
    assert ledger.imports(list_id="us-csl") == [first]


def test_the_journal_is_one_unbroken_chain_over_runs_and_imports(recorded: Ledger) -> None:
    recorded.record_import(CSL, when=STARTED, operator="l.lists", host="desk-1", version="0.1.0")

    entries = list(recorded.journal())

    assert [entry.kind for entry in entries] == [EntryKind.RUN_BEGUN, EntryKind.RUN_ENDED, EntryKind.LIST_IMPORTED]
    assert [entry.seq for entry in entries] == [1, 2, 3]
    assert [entry.previous for entry in entries] == ["0" * 64, entries[0].digest, entries[1].digest]
    for entry in entries:
        assert hashlib.sha256(entry.text.encode()).hexdigest() == entry.digest
        assert json.loads(entry.text)["previous"] == entry.previous
    assert recorded.head() == entries[-1]


def test_the_end_in_the_journal_holds_the_merkle_root_over_the_row_records(recorded: Ledger) -> None:
    records = [found.record for found in recorded.rows(run=RUN.id)]
    shown = recorded.show(RUN.id)

    assert shown.root == root(leaf(record.encode()) for record in records)
    assert shown.ended_entry is not None
    assert (shown.ended_entry.body["root"], shown.ended_entry.body["rows"]) == (shown.root, 4)


def test_the_same_rows_in_another_run_have_the_same_root(recorded: Ledger) -> None:
    recorded.begin(run("again", minutes=9, operator="c.clerk"))
    recorded.record("again", 0, ROWS)
    recorded.end("again", END)

    assert recorded.show("again").root == recorded.show(RUN.id).root


def test_the_journal_holds_digests_of_the_rules_and_snapshots_of_a_run(recorded: Ledger) -> None:
    body = recorded.show(RUN.id).begun_entry.body["run"]

    assert len(body["rules"]) == 64
    assert [len(key) for key in body["snapshots"]] == [64, 64]
    assert ASCEND.citation not in json.dumps(body)


def test_a_record_that_somebody_broke_is_an_error_with_a_remedy_and_no_traceback(recorded: Ledger, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "ledger.db", isolation_level=None)) as connection:
        connection.execute("DROP TRIGGER run_rows_no_update")
        for record in ("{}", '{"half', '{"file":1}'):
            connection.execute("UPDATE run_rows SET record = ? WHERE ordinal = 1", (record,))
            with pytest.raises(LedgerError, match="was altered after it was written"):
                list(recorded.rows())
        connection.execute("DROP TRIGGER journal_no_update")
        for entry in ("{}", "nonsense", '{"kind":"unheard_of"}'):
            connection.execute("UPDATE journal SET entry = ? WHERE seq = 1", (entry,))
            with pytest.raises(LedgerError, match="was altered after it was written"):
                recorded.show(RUN.id)


def test_what_a_person_must_look_at_is_found_without_reading_every_row(recorded: Ledger, tmp_path: Path) -> None:
    statements: list[str] = []
    event.listen(recorded._engine, "before_cursor_execute", lambda *args: statements.append(args[2]))
    list(recorded.rows(Wanted(outcomes=(Outcome.STOP,)), run=RUN.id))
    query = next(statement for statement in statements if "outcome IN" in statement)

    with closing(sqlite3.connect(tmp_path / "ledger.db")) as connection:
        plan = connection.execute(f"EXPLAIN QUERY PLAN {query}", (1, "stop", 1000, 0)[: query.count("?")]).fetchall()
    assert any("run_rows_to_look_at" in step[3] for step in plan), plan


def test_a_closed_ledger_cannot_be_asked(recorded: Ledger) -> None:
    recorded.close()

    with pytest.raises(ValueError, match="closed"):
        recorded.runs()
