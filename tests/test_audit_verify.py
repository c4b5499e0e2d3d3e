"""Whatever is done to a real database file is found, and the record concerned is named."""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from audit_samples import CSL, END, HUAWEI, ROWS, RUN, STARTED, end_of, row, run

from screening.audit import Aspect, EntryKind, Ledger
from screening.audit.findings import FaultKind, Verification
from screening.audit.merkle import BLOCK, leaf
from screening.contract import canonical

LONG = [row(number, f"Vendor {number} Ltd", *([HUAWEI] if number == 500 else [])) for number in range(2, 702)]


class Clock:
    """A second later each time it is asked."""

    def __init__(self) -> None:
        self.now = STARTED

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger with runs, an import, decisions, a purge and a run that never ended; nobody has touched it."""
    path = tmp_path_factory.mktemp("made") / "ledger.db"
    clock = Clock()
    with Ledger.open(path, now=clock) as ledger:
        ledger.begin(RUN)
        ledger.record(RUN.id, 0, ROWS)
        ledger.end(RUN.id, END)
        ledger.record_import(CSL, when=clock(), operator="l.lists", host="desk-1", version="0.1.0")
        for number, decision in enumerate(("escalated", "true_match", "false_positive")):
            about = [(Aspect.ALERT, f"a-{number}")]
            ledger.append(EntryKind.DECISION, {"decision": decision}, at=clock(), operator="ann", about=about)
        ledger.begin(replace(run("long"), settings=replace(RUN.settings, threshold=75.0)))
        ledger.record("long", 0, LONG)
        ledger.end("long", replace(end_of(LONG), finished=clock()))
        ledger.begin(run("stopped"))
        ledger.record("stopped", 0, ROWS[:2])
        ledger.begin(run("old"))
        ledger.record("old", 0, LONG[:300])
        ledger.end("old", replace(end_of(LONG[:300]), finished=clock()))
        clock.now = clock.now.replace(year=2037)
        ledger.purge(["old"], reason="its time has passed", operator="r.records", at=clock())
    return path


@pytest.fixture
def path(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(made, tmp_path))


@pytest.fixture
def forger(path: Path) -> Iterator[sqlite3.Connection]:
    """Somebody who owns the file: every trigger is off while they work, and back in place afterwards."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        connection.create_function("leaf", 1, lambda text: leaf(text.encode()))
        yield connection
        if connection.execute("SELECT count(*) FROM sqlite_master WHERE type = 'trigger'").fetchone()[0] == 0:
            for _, sql in triggers:
                connection.execute(sql)


def verified(path: Path, run_id: str | None = None, heads: tuple[tuple[int, str], ...] = ()) -> Verification:
    with Ledger.open(path, read_only=True) as ledger:
        return ledger.verify(run_id, heads=heads)


def faults(path: Path, *heads: tuple[int, str]) -> list[str]:
    """What was found but for the triggers, which a forger would put back."""
    return [str(fault) for fault in verified(path, heads=heads).faults if fault.kind is not FaultKind.UNGUARDED]


def number_of(connection: sqlite3.Connection, run_id: str) -> int:
    found: int = connection.execute("SELECT number FROM runs WHERE id = ?", (run_id,)).fetchone()[0]
    return found


def rebuild(connection: sqlite3.Connection, start: int, change: Callable[[dict[str, object]], None]) -> None:
    """Change entry ``start`` and make the chain whole again from there on, as somebody would who knows how it works."""
    entries = connection.execute("SELECT seq, entry, previous FROM journal WHERE seq >= ? ORDER BY seq", (start,)).fetchall()
    previous = entries[0][2]
    connection.execute("UPDATE journal SET previous = 'x' || seq, digest = 'x' || seq WHERE seq >= ?", (start,))
    for seq, text, _ in entries:
        entry = json.loads(text)
        if seq == start:
            change(entry)
        entry["previous"] = previous
        text = canonical(entry)
        digest = hashlib.sha256(text.encode()).hexdigest()
        columns = (text, previous, digest, entry["at"], entry["operator"], seq)
        connection.execute("UPDATE journal SET entry = ?, previous = ?, digest = ?, at = ?, operator = ? WHERE seq = ?", columns)
        previous = digest


def test_a_ledger_nobody_touched_is_whole(made: Path) -> None:
    found = verified(made)

    assert [str(fault) for fault in found.faults] == []
    assert found.whole
    assert (found.entries, found.runs, found.rows, found.purged) == (14, 4, 706, 1)
    assert found.unfinished == ["stopped"]
    with Ledger.open(made, read_only=True) as ledger:
        head = ledger.head()
        assert head is not None
        assert found.head == head.head
        assert ledger.verify(heads=[(entry.seq, entry.digest) for entry in ledger.journal()]).whole
        assert ledger.verify("lon").rows == 700


# --- the tampering of the acceptance list ---


def test_a_changed_score_is_found_in_the_search_columns_and_in_the_record(path: Path, forger: sqlite3.Connection) -> None:
    forger.execute("UPDATE run_alerts SET tenths = 100, explanation = 'nothing' WHERE run = ?", (number_of(forger, "long"),))
    assert faults(path) == [
        'altered: run long, row 499 (vendors.xlsx, sheet "Vendors", row 500), alert 1: tenths is 100, and was 965',
        'altered: run long, row 499 (vendors.xlsx, sheet "Vendors", row 500), alert 1: '
        f"explanation is 'nothing', and was {HUAWEI.explanation!r}",
    ]

    forger.execute("UPDATE run_rows SET record = replace(record, '96.5', '11.5') WHERE record LIKE '%\"score\":96.5%'")
    found = faults(path)
    assert 'altered: run long, row 499 (vendors.xlsx, sheet "Vendors", row 500): its record does not give its digest' in found
    assert f'altered: run {RUN.id}, row 2 (vendors.xlsx, sheet "Vendors", row 3): its record does not give its digest' in found


def test_a_score_changed_with_its_digest_is_narrowed_down_to_a_block_of_rows(path: Path, forger: sqlite3.Connection) -> None:
    number = number_of(forger, "long")
    forger.execute("UPDATE run_rows SET record = replace(record, '96.5', '11.5') WHERE run = ?", (number,))
    forger.execute("UPDATE run_rows SET digest = leaf(record) WHERE run = ?", (number,))
    forger.execute(
        "UPDATE run_alerts SET tenths = 115, explanation = replace(explanation, '96.5', '11.5') WHERE run = ?", (number,)
    )

    assert faults(path) == [
        f"altered: run long, from one of the rows {BLOCK + 1} to {2 * BLOCK} on: record and digest agree, "
        "but do not give the Merkle root in the journal: both were rewritten"
    ]


def test_a_deleted_no_match_row_is_found(path: Path, forger: sqlite3.Connection) -> None:
    number = number_of(forger, "long")
    for table in ("run_parties", "run_rows"):
        forger.execute(f"DELETE FROM {table} WHERE run = ? AND ordinal = 41", (number,))
    assert faults(path) == ["missing: run long, row 42: the numbers leave a gap"]

    for table in ("run_parties", "run_alerts", "run_rows"):  # and the gap closed
        forger.execute(f"UPDATE {table} SET ordinal = ordinal - 1 + 10000 WHERE run = ? AND ordinal > 41", (number,))
        forger.execute(f"UPDATE {table} SET ordinal = ordinal - 10000 WHERE run = ? AND ordinal > 5000", (number,))
    assert faults(path) == [f"missing: run long, from one of the rows 1 to {BLOCK} on: 699 are there and 700 were recorded"]


def test_a_deleted_last_row_is_found(path: Path, forger: sqlite3.Connection) -> None:
    for table in ("run_parties", "run_rows"):
        forger.execute(f"DELETE FROM {table} WHERE run = ? AND ordinal = 699", (number_of(forger, "long"),))

    assert faults(path) == ["missing: run long, from one of the rows 513 to 700 on: 699 are there and 700 were recorded"]


def test_an_added_row_is_found(path: Path, forger: sqlite3.Connection) -> None:
    number = number_of(forger, "long")
    forger.execute(
        "INSERT INTO run_rows SELECT run, 700, file, sheet, row, kind, outcome, reason, record, digest FROM run_rows "
        "WHERE run = ? AND ordinal = 3",
        (number,),
    )
    forger.execute(
        "INSERT INTO run_parties SELECT run, 700, 0, role, name, folded, country FROM run_parties WHERE run = ? AND ordinal = 3",
        (number,),
    )

    assert faults(path) == ["inserted: run long, from one of the rows 513 to 701 on: 701 are there and 700 were recorded"]


def test_a_dropped_run_is_found(path: Path, forger: sqlite3.Connection) -> None:
    number = number_of(forger, "long")
    for table in ("run_alerts", "run_parties", "run_rows", "run_inputs", "run_snapshots", "run_ends"):
        forger.execute(f"DELETE FROM {table} WHERE run = ?", (number,))
    forger.execute("DELETE FROM runs WHERE number = ?", (number,))
    assert faults(path) == ["missing: run long: journal entry 8 (run begun long, b.buyer, 2026-11-24T09:30Z) tells of it"]

    entries = [seq for seq, text in forger.execute("SELECT seq, entry FROM journal") if '"long"' in text]
    for table in ("subjects", "journal"):
        forger.execute(f"DELETE FROM {table} WHERE seq IN ({','.join(map(str, entries))})")
    found = faults(path)
    assert found[0].startswith(f"missing: journal entries {entries[0]} to {entries[-1]}")


def test_the_newest_run_dropped_with_its_entries_is_found_by_a_head_kept_elsewhere(
    path: Path, forger: sqlite3.Connection
) -> None:
    seq, digest = forger.execute("SELECT seq, digest FROM journal ORDER BY seq DESC").fetchone()
    forger.execute("DELETE FROM purged_leaves")
    forger.execute("DELETE FROM purges")
    forger.execute("DELETE FROM subjects WHERE seq = ?", (seq,))
    forger.execute("DELETE FROM journal WHERE seq = ?", (seq,))

    assert faults(path, (seq, digest))[0] == (
        f"missing: journal entry {seq}: a head was kept of it, and the journal ends at {seq - 1}"
    )


def test_swapped_decisions_are_found(path: Path, forger: sqlite3.Connection) -> None:
    one, other = (
        forger.execute("SELECT entry, digest, previous FROM journal WHERE seq = ?", (seq,)).fetchone() for seq in (5, 6)
    )
    forger.execute("UPDATE journal SET digest = 'x' || seq, previous = 'x' || seq WHERE seq IN (5, 6)")
    forger.execute("UPDATE journal SET entry = ?, digest = ?, previous = ? WHERE seq = 5", other)
    forger.execute("UPDATE journal SET entry = ?, digest = ?, previous = ? WHERE seq = 6", one)

    found = faults(path)
    assert "altered: journal entry 5: what stands there was written as entry 6" in found
    assert "altered: journal entry 6: what stands there was written as entry 5" in found


def test_a_decision_rewritten_in_its_place_is_found(path: Path, forger: sqlite3.Connection) -> None:
    forger.execute("UPDATE journal SET entry = replace(entry, 'true_match', 'open') WHERE seq = 5")
    assert faults(path) == ["altered: journal entry 5 (decision a-1, ann, 2026-11-24T09:30Z): its text does not give its digest"]

    text = forger.execute("SELECT entry FROM journal WHERE seq = 5").fetchone()[0]
    forger.execute("UPDATE journal SET digest = ? WHERE seq = 5", (hashlib.sha256(text.encode()).hexdigest(),))
    assert faults(path) == [
        "altered: journal entry 6 (decision a-2, ann, 2026-11-24T09:30Z): it does not follow entry 5 as that stands now: "
        "one of them was rewritten, put in or moved"
    ]


def append(connection: sqlite3.Connection, at: str, written: str) -> int:
    seq, previous = connection.execute("SELECT seq + 1, digest FROM journal ORDER BY seq DESC").fetchone()
    entry = {"seq": seq, "kind": "decision", "at": at, "operator": "ann", "body": {}, "previous": previous, "written": written}
    text = canonical(entry)
    digest = hashlib.sha256(text.encode()).hexdigest()
    connection.execute("INSERT INTO journal VALUES (?, 'decision', ?, 'ann', ?, ?, ?)", (seq, at, text, previous, digest))
    return int(seq)


def test_a_decision_dated_back_is_found_though_it_follows_the_chain_and_no_trigger_stops_it(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        seq = append(connection, "2026-11-24T09:31:00.000000Z", "2026-11-24T09:31:00.000000Z")
        append(connection, "2026-11-25T10:00:00.000000Z", "2037-11-24T09:40:00.000000Z")

    first, second = faults(path)
    assert first.startswith(
        f"inserted: journal entry {seq} (decision, ann, 2026-11-24T09:31Z): it says it was written 2026-11-24T09:31"
    )
    assert second == (
        f"inserted: journal entry {seq + 1} (decision, ann, 2026-11-25T10:00Z): "
        "it is dated 2026-11-25T10:00:00.000000Z but was written 2037-11-24T09:40:00.000000Z"
    )


def test_a_decision_put_in_between_is_found(path: Path, forger: sqlite3.Connection) -> None:
    text, previous = forger.execute("SELECT entry, previous FROM journal WHERE seq = 6").fetchone()
    entry = json.loads(text) | {"body": {"decision": "open"}}
    forger.execute("UPDATE journal SET seq = seq + 100 WHERE seq >= 6")
    forger.execute("UPDATE journal SET seq = seq - 99 WHERE seq > 100")
    forger.execute("UPDATE journal SET previous = 'x' WHERE seq = 7")
    text = canonical(entry)
    digest = hashlib.sha256(text.encode()).hexdigest()
    forger.execute("INSERT INTO journal VALUES (6, 'decision', ?, 'ann', ?, ?, ?)", (entry["at"], text, previous, digest))
    forger.execute("UPDATE journal SET previous = ? WHERE seq = 7", (digest,))

    assert "altered: journal entry 7: what stands there was written as entry 6" in faults(path)


def test_a_chain_rebuilt_from_the_middle_is_whole_by_itself_and_found_by_a_head_kept_elsewhere(
    path: Path, forger: sqlite3.Connection
) -> None:
    kept = [tuple(row) for row in forger.execute("SELECT seq, digest FROM journal WHERE seq IN (4, 9, 14)")]

    def change(entry: dict[str, object]) -> None:
        entry["body"] = {"decision": "false_positive"}

    rebuild(forger, 5, change)

    assert faults(path) == []
    found = faults(path, *kept)
    assert [fault.partition(" (")[0] for fault in found] == ["rebuilt: journal entry 9", "rebuilt: journal entry 14"]


def test_an_edit_with_the_triggers_disabled_is_found_and_so_is_that_they_are_gone(path: Path, forger: sqlite3.Connection) -> None:
    forger.execute("UPDATE run_rows SET outcome = 'no_match' WHERE outcome = 'stop'")

    found = [str(fault) for fault in verified(path).faults]
    assert (
        f"altered: run {RUN.id}, row 2 (vendors.xlsx, sheet \"Vendors\", row 3): outcome is 'no_match', and was 'stop'" in found
    )
    assert "unguarded: trigger run_rows_no_update: it is missing: the ledger was open to changes" in found


# --- every column of every table ---


def edits(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'alembic_version'"):
        for _, column, kind, *_ in connection.execute(f"PRAGMA table_info({table})"):
            value = {"INTEGER": "9876", "TEXT": "'forged'", "BLOB": "x'00'"}[kind]
            key = connection.execute(f"SELECT name FROM pragma_table_info('{table}') WHERE pk ORDER BY pk").fetchall()
            keys = ", ".join(name for (name,) in key)
            first = f"SELECT {keys} FROM {table} LIMIT 1"
            yield f"{table}.{column}", f'UPDATE {table} SET "{column}" = {value} WHERE ({keys}) = ({first})'


def test_an_edit_of_any_column_of_any_table_is_found(made: Path, tmp_path: Path) -> None:
    open_to_all = tmp_path / "open.db"
    shutil.copy(made, open_to_all)
    with closing(sqlite3.connect(open_to_all, isolation_level=None)) as connection:
        todo = list(edits(connection))
        connection.execute("BEGIN")
        for (trigger,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {trigger}")
        connection.execute("COMMIT")
    missed = []
    original = open_to_all.read_bytes()
    for name, statement in todo:
        path = tmp_path / "copy.db"
        path.write_bytes(original)
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA synchronous = OFF")
            connection.execute(statement)
        if not faults(path):
            missed.append(name)

    assert len(todo) > 90
    assert missed == []


@pytest.mark.parametrize(
    "table",
    ["runs", "run_ends", "run_inputs", "run_snapshots", "snapshots", "rule_set_rules", "list_imports", "purges", "subjects"],
)
def test_a_row_missing_from_any_table_is_found(path: Path, forger: sqlite3.Connection, table: str) -> None:
    keys = ", ".join(name for (name,) in forger.execute(f"SELECT name FROM pragma_table_info('{table}') WHERE pk ORDER BY pk"))
    forger.execute(f"DELETE FROM {table} WHERE ({keys}) = (SELECT {keys} FROM {table} LIMIT 1)")

    assert faults(path) != []
