"""Runs are kept as long as the law asks, held when an agency asks, and purged without breaking what vouches for the rest."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from audit_samples import END, ROWS, RUN, STARTED, end_of, run

from screening.audit import EntryKind, Ledger, Wanted
from screening.audit.retention import Standing
from screening.errors import LedgerError

ENDED = END.finished.date()
SECRET = "Würth Elektronik"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ledger.db"


@pytest.fixture
def ledger(path: Path) -> Iterator[Ledger]:
    with Ledger.open(path, now=lambda: STARTED + timedelta(hours=1)) as opened:
        opened.begin(RUN)
        opened.record(RUN.id, 0, ROWS)
        opened.end(RUN.id, END)
        opened.begin(run("other", reference="PO-2"))
        opened.record("other", 0, ROWS[:2])
        opened.end("other", end_of(ROWS[:2]))
        yield opened


ACT = {"reason": "policy 12", "operator": "r.records", "at": STARTED}


def standing(ledger: Ledger, run_id: str = RUN.id) -> Standing:
    return next(one for one in ledger.standings() if one.run == run_id)


def purge(ledger: Ledger, *run_ids: str, years: int) -> None:
    ledger.purge(run_ids, today=ENDED.replace(year=ENDED.year + years), **ACT)  # type: ignore[arg-type]


def test_ten_years_from_the_end_of_the_run_where_nothing_is_set(ledger: Ledger) -> None:
    assert ledger.retention_years() == 10
    assert (standing(ledger).basis, standing(ledger).until) == (date(2026, 11, 24), date(2036, 11, 24))
    assert not standing(ledger).due(date(2036, 11, 24))
    assert standing(ledger).due(date(2036, 11, 25))


def test_a_term_below_five_years_is_refused_and_another_is_on_record(ledger: Ledger) -> None:
    with pytest.raises(LedgerError, match="5 years at least, not 4"):
        ledger.set_retention(4, **ACT)  # type: ignore[arg-type]
    entry = ledger.set_retention(5, **ACT)  # type: ignore[arg-type]

    assert entry.kind is EntryKind.SETTINGS_CHANGED
    assert entry.body == {"setting": "retention_years", "before": "10", "after": "5", "reason": "policy 12"}
    assert standing(ledger).until == date(2031, 11, 24)


def test_the_clock_starts_again_with_a_later_event_and_never_goes_back(ledger: Ledger) -> None:
    ledger.set_clock(RUN.id, date(2028, 2, 29), **ACT)  # type: ignore[arg-type]

    assert (standing(ledger).basis, standing(ledger).until) == (date(2028, 2, 29), date(2038, 3, 1))
    assert standing(ledger, "other").until == date(2036, 11, 24)
    with pytest.raises(LedgerError, match="cannot be set back to 2028-02-28"):
        ledger.set_clock(RUN.id, date(2028, 2, 28), **ACT)  # type: ignore[arg-type]


@pytest.mark.parametrize("held", [RUN.id, None])
def test_what_is_held_is_not_purged_however_old(ledger: Ledger, held: str | None) -> None:
    ledger.hold(held, True, reason="letter of the agency", operator="c.counsel", at=STARTED)

    assert standing(ledger).hold == "letter of the agency"
    assert (standing(ledger, "other").hold is None) is (held is not None)
    with pytest.raises(LedgerError, match=r"is held: letter of the agency\. Nothing was purged"):
        purge(ledger, "other", RUN.id, years=50)
    assert ledger.show("other").purged_entry is None
    ledger.hold(held, False, reason="closed", operator="c.counsel", at=STARTED)
    purge(ledger, RUN.id, years=50)


def test_what_is_not_due_is_not_purged(ledger: Ledger) -> None:
    with pytest.raises(LedgerError, match="must be kept until 2036-11-24"):
        purge(ledger, RUN.id, years=9)


def test_purging_removes_every_trace_of_the_rows_from_the_file_and_nothing_that_vouches_for_the_rest(
    ledger: Ledger, path: Path
) -> None:
    leaves = ledger.leaves("other")
    assert SECRET.encode() in b"".join(file.read_bytes() for file in path.parent.iterdir())
    purge(ledger, RUN.id, "other", years=11)

    assert SECRET.encode() not in b"".join(file.read_bytes() for file in path.parent.iterdir())
    with closing(sqlite3.connect(path)) as other:
        assert other.execute("PRAGMA freelist_count").fetchone() == (0,)  # not every SQLite overwrites what is deleted
    assert list(ledger.rows(Wanted(party="huawei"))) == []
    shown = ledger.show("other")
    assert (shown.recorded, shown.finished) == (2, True)
    assert shown.purged_entry is not None
    assert ledger.leaves("other") == leaves
    assert [(line.rows, line.purged) for line in ledger.runs()] == [(2, True), (4, True)]
    assert (ledger.verify().whole, ledger.verify().purged) == (True, 2)
    with pytest.raises(LedgerError, match="was purged already"):
        purge(ledger, "other", years=11)


def test_where_another_program_reads_meanwhile_the_rows_are_purged_and_wiped_when_asked_again(ledger: Ledger, path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM journal").fetchone()
        ledger._engine.dispose()
        with Ledger.open(path, wait=0.05, now=lambda: STARTED) as impatient:
            with pytest.raises(LedgerError, match="purged, but are not wiped from the file yet"):
                purge(impatient, RUN.id, "other", years=11)
            assert impatient.show("other").purged_entry is not None
        other.execute("COMMIT")
    purge(ledger, years=11)

    assert SECRET.encode() not in b"".join(file.read_bytes() for file in path.parent.iterdir())


def test_nothing_is_recorded_into_a_run_whose_rows_were_purged(ledger: Ledger) -> None:
    ledger.begin(run("stopped"))
    ledger.record("stopped", 0, ROWS[:1])
    purge(ledger, "stopped", years=11)

    with pytest.raises(LedgerError, match="were purged"):
        ledger.record("stopped", 1, ROWS[:1])
    with pytest.raises(LedgerError, match="were purged"):
        ledger.record("stopped", 0, ROWS[:1])


def test_every_change_needs_a_reason(ledger: Ledger) -> None:
    for change in (
        lambda: ledger.set_retention(7, reason=" ", operator="r", at=STARTED),
        lambda: ledger.set_clock(RUN.id, date(2030, 1, 1), reason="", operator="r", at=STARTED),
        lambda: ledger.hold(None, True, reason="", operator="r", at=STARTED),
        lambda: ledger.purge([RUN.id], reason="", operator="r", at=STARTED),
    ):
        with pytest.raises(LedgerError, match="needs a reason"):
            change()


# --- rules and settings ---


def kinds(ledger: Ledger) -> list[tuple[EntryKind, dict[str, object]]]:
    return [(entry.kind, entry.body) for entry in ledger.journal(kinds=[EntryKind.RULES_CHANGED, EntryKind.SETTINGS_CHANGED])]


def test_other_rules_and_settings_than_in_the_run_before_are_on_record_once(ledger: Ledger) -> None:
    assert kinds(ledger) == []
    settings = replace(RUN.settings, threshold=75.0, destination="FR")
    changed = replace(
        run("new"),
        started=STARTED + timedelta(minutes=1),
        settings=settings,
        rulebook_digest="88" * 32,
        rules=(replace(RUN.rules[0], state="withdrawn"), replace(RUN.rules[1], id="us-new")),
    )
    ledger.begin(changed)
    ledger.begin(replace(changed, id="newer"))

    assert kinds(ledger) == [
        (
            EntryKind.RULES_CHANGED,
            {
                "before": "77" * 32,
                "after": "88" * 32,
                "added": ["us-new"],
                "removed": ["us-bis-3a090"],
                "changed": ["us-bis-gp10-ascend"],
            },
        ),
        (EntryKind.SETTINGS_CHANGED, {"setting": "threshold", "before": "82.5", "after": "75.0", "reason": ""}),
    ]


def test_a_record_from_before_a_noun_gained_a_field_is_still_as_it_was(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is compared comes from the record, not from what the program of today would write."""
    from screening.audit import recording

    def older(make: object) -> object:
        def made(noun: object) -> object:
            record = make(noun)  # type: ignore[operator]
            for part in (record, record.get("settings", {}), *record.get("sheets", ())):
                for gained in ("encoding", "explanation", "redacted"):
                    part.pop(gained, None)
            return record

        return made

    for name in ("run_object", "end_object"):
        monkeypatch.setattr(recording, name, older(getattr(recording, name)))
    with Ledger.open(path, now=lambda: STARTED) as ledger:
        ledger.begin(RUN)
        ledger.record(RUN.id, 0, ROWS)
        ledger.end(RUN.id, END)
    monkeypatch.undo()

    with Ledger.open(path, read_only=True) as ledger:
        assert "redacted" not in next(ledger.journal()).body["run"]
        assert [str(fault) for fault in ledger.verify().faults] == []
        assert ledger.show(RUN.id).end == replace(END, sheets=tuple(replace(note, explanation="") for note in END.sheets))


def test_times_of_writing_are_those_of_the_ledgers_clock(tmp_path: Path) -> None:
    moments = iter([STARTED, STARTED + timedelta(days=2)])

    def now() -> datetime:
        return next(moments)

    with Ledger.open(tmp_path / "late.db", now=now) as ledger:
        ledger.begin(RUN)
        entry = ledger.append(EntryKind.RETENTION, {"run": "*", "reason": "late"}, at=STARTED, operator="ann")

        assert entry.written == STARTED + timedelta(days=2)
        [fault] = ledger.verify().faults
    assert "is dated 2026-11-24T09:30:00.000000Z but was written 2026-11-26T09:30:00.000000Z" in str(fault)
