"""Verifies a ledger: walks the journal, then holds every run against it, and says which record is not as it was recorded.

The journal vouches for everything else: the begin of a run for its settings, inputs, snapshots and rules, its end for its
totals and, by the Merkle root, for its rows; a row's record for the search columns copied from it. What the journal itself
cannot show, that somebody rebuilt it, shows against a head kept elsewhere.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, Table, select

from screening.audit import search
from screening.audit.findings import FaultKind, Verification
from screening.audit.guards import missing_guards
from screening.audit.journal import GENESIS, EntryKind, JournalEntry
from screening.audit.journal import read as read_entry
from screening.audit.recording import end_columns, import_columns, input_columns, rule_columns, run_columns, snapshot_columns
from screening.audit.records import column_text, converted, end_from, parsed, run_from, snapshot_from, utc_text
from screening.audit.retention import Purge
from screening.audit.schema import (
    journal,
    list_imports,
    purges,
    rule_set_rules,
    rule_sets,
    run_ends,
    run_inputs,
    run_snapshots,
    runs,
    snapshots,
    subjects,
)
from screening.audit.verifying_rows import check_purged, check_rows
from screening.contract import digest
from screening.errors import LedgerError
from screening.model import RuleRef

SLACK = timedelta(minutes=5)
"""How far clocks may differ or be set back between entries; an entry is called dated back beyond it and ``LATE``."""

LATE = timedelta(days=1)
"""How long after it happened an entry may be written; a run's end takes as long as its last batch and its root."""


Head = tuple[int | None, str]
"""Number (where it was kept) and digest of an entry that was the newest once."""

_DIGEST = re.compile("[0-9a-f]{64}")


@dataclass(slots=True)
class _Chain:
    """What the journal tells of the runs and imports."""

    begun: dict[str, JournalEntry] = field(default_factory=dict)
    ended: dict[str, JournalEntry] = field(default_factory=dict)
    purged: dict[str, JournalEntry] = field(default_factory=dict)
    imports: dict[int, JournalEntry] = field(default_factory=dict)


def verify(
    connection: Connection,
    *,
    run: str | None,
    heads: Sequence[Head],
    progress: Callable[[str, int], None] | None,
) -> Verification:
    """Verify the journal and all runs, or the one run of that id. ``heads`` were kept elsewhere."""
    found = Verification()
    chain = _walk(connection, found, heads)
    _imports(connection, chain, found)
    known = {row.id: row.number for row in connection.execute(select(runs.c.id, runs.c.number))}
    for run_id in [*chain.begun, *(one for one in known if one not in chain.begun)]:
        if run in (None, run_id):
            _run(connection, run_id, known.get(column_text(run_id)), chain, found, progress)
    found.faults += missing_guards(connection)
    return found


def named(entry: JournalEntry) -> str:
    """An entry as a person would speak of it."""
    told = entry.kind.value.replace("_", " ")
    subject = next((value for _, value in entry.subjects), None)
    return f"journal entry {entry.seq} ({told}{f' {subject}' if subject else ''}, {entry.operator}, {utc_text(entry.at)[:16]}Z)"


def head_from(text: str) -> Head:
    """A head as it was printed: ``17:3f9a...``, or the digest alone. LedgerError for anything else."""
    seq, colon, digest = text.strip().lower().rpartition(":")
    if not _DIGEST.fullmatch(digest) or (colon and not seq.isdecimal()):
        raise LedgerError(f'"{text}" is not a head of the journal.', remedy="Give it as printed: NUMBER:DIGEST, 64 digits.")
    return (int(seq) if colon else None, digest)


def _walk(connection: Connection, found: Verification, heads: Sequence[Head]) -> _Chain:
    chain = _Chain()
    kept = {seq: digest for seq, digest in heads if seq is not None}
    somewhere = {digest for seq, digest in heads if seq is None}
    expected, head, before = 1, GENESIS, None
    after = 0
    while page := list(connection.execute(_page(after)).mappings()):
        after = page[-1]["seq"]
        written = _subjects(connection, page[0]["seq"], after)
        for row in page:
            seq, name = row["seq"], f"journal entry {row['seq']}"
            if seq > expected:
                gap = f"journal entry {expected}" if seq == expected + 1 else f"journal entries {expected} to {seq - 1}"
                found.fault(FaultKind.MISSING, gap, "the numbers leave a gap")
            expected = seq + 1
            found.entries += 1
            own = hashlib.sha256(row["entry"].encode()).hexdigest()
            entry = _entry(row, name, found)
            name = named(entry) if entry else name
            if own != row["digest"]:
                found.fault(FaultKind.ALTERED, name, "its text does not give its digest")
            elif entry and (entry.seq, entry.previous) != (seq, head):
                if entry.seq != seq:
                    found.fault(FaultKind.ALTERED, f"journal entry {seq}", f"what stands there was written as entry {entry.seq}")
                else:
                    other = f"entry {seq - 1}" if seq > 1 else "the beginning"
                    what = f"it does not follow {other} as that stands now: one of them was rewritten, put in or moved"
                    found.fault(FaultKind.ALTERED, name, what)
            if entry:
                _columns_of_entry(row, entry, name, written.pop(seq, ()), found)
                _times(entry, before, name, found)
                before = entry if entry.written else before
                try:
                    _sort(chain, entry)
                except (LedgerError, KeyError, TypeError):
                    found.fault(FaultKind.ALTERED, name, "its body is not that of such an entry")
            if seq in kept and kept.pop(seq) != row["digest"]:
                found.fault(FaultKind.REBUILT, name, f"its digest is {row['digest']}, not the one kept elsewhere")
            somewhere.discard(row["digest"])
            # Goes on from what the text gives, so that one altered entry is not two faults.
            head = row["digest"]
        for seq in written:
            found.fault(FaultKind.INSERTED, f"subjects of journal entry {seq}", "there is no such entry")
        found.head = f"{after}:{head}"
    for seq in kept:
        found.fault(FaultKind.MISSING, f"journal entry {seq}", f"a head was kept of it, and the journal ends at {expected - 1}")
    for digest_kept in sorted(somewhere):
        found.fault(FaultKind.REBUILT, f"head {digest_kept}", "no entry of the journal has it: the chain was rebuilt or cut")
    return chain


def _page(after: int) -> Any:
    return select(journal).where(journal.c.seq > after).order_by(journal.c.seq).limit(search.PAGE)


def _subjects(connection: Connection, first: int, last: int) -> dict[int, tuple[tuple[str, str], ...]]:
    query = select(subjects).where(subjects.c.seq.between(first, last)).order_by(subjects.c.aspect, subjects.c.value)
    found: dict[int, list[tuple[str, str]]] = {}
    for row in connection.execute(query):
        found.setdefault(row.seq, []).append((row.aspect, row.value))
    return {seq: tuple(sorted(values)) for seq, values in found.items()}


def _entry(row: Mapping[Any, Any], name: str, found: Verification) -> JournalEntry | None:
    try:
        return read_entry(row)
    except LedgerError as error:
        found.fault(FaultKind.ALTERED, name, error.what)
        return None


def _columns_of_entry(
    row: Mapping[Any, Any], entry: JournalEntry, name: str, written: tuple[tuple[str, str], ...], found: Verification
) -> None:
    expected = {
        "kind": entry.kind.value,
        "at": utc_text(entry.at),
        "operator": column_text(entry.operator),
        "previous": entry.previous,
    }
    _compare(row, expected, name, found)
    if tuple((aspect.value, value) for aspect, value in entry.subjects) != written:
        found.fault(FaultKind.ALTERED, name, "what it is found by is not what stands in its text")


def _times(entry: JournalEntry, before: JournalEntry | None, name: str, found: Verification) -> None:
    if entry.written is None:
        if before is not None:
            found.fault(FaultKind.INSERTED, name, "it lacks the time of writing that every entry before it has")
        return
    if before is not None and before.written is not None and entry.written < before.written - SLACK:
        what = f"it says it was written {utc_text(entry.written)}, before the entry it follows ({utc_text(before.written)})"
        found.fault(FaultKind.INSERTED, name, what)
    if not entry.written - LATE <= entry.at <= entry.written + SLACK:
        what = f"it is dated {utc_text(entry.at)} but was written {utc_text(entry.written)}"
        found.fault(FaultKind.INSERTED, name, what)


def _sort(chain: _Chain, entry: JournalEntry) -> None:
    """Keep what later steps hold the tables against; LedgerError, KeyError or TypeError where the body is not what it was."""
    if entry.kind is EntryKind.RUN_BEGUN:
        chain.begun[entry.body["run"]["id"]] = entry
    elif entry.kind is EntryKind.RUN_ENDED:
        end_from(entry.body["end"])
        chain.ended[entry.body["run"]] = entry
    elif entry.kind is EntryKind.RUN_PURGED:
        chain.purged[entry.payload(Purge).run] = entry
    elif entry.kind is EntryKind.LIST_IMPORTED:
        snapshot_from(entry.body["snapshot"])
        chain.imports[entry.seq] = entry


def _compare(row: Mapping[Any, Any] | None, expected: Mapping[str, Any], name: str, found: Verification) -> None:
    """A fault for each column that is not as expected."""
    if row is None:
        found.fault(FaultKind.MISSING, name, "the journal tells of it")
        return
    for column, value in expected.items():
        if row[column] != value:
            found.fault(FaultKind.ALTERED, name, f"{column} is {row[column]!r}, and was {value!r}")


def _imports(connection: Connection, chain: _Chain, found: Verification) -> None:
    rows = {row["seq"]: row for row in connection.execute(select(list_imports)).mappings()}
    for seq, entry in chain.imports.items():
        snapshot = snapshot_from(entry.body["snapshot"])
        rest = {name: entry.body[name] for name in ("note", "host", "version")}
        _compare(rows.pop(seq, None), import_columns(entry, snapshot, **rest), f"list import of {named(entry)}", found)
    for seq in rows:
        found.fault(FaultKind.INSERTED, f"list import {seq}", "the journal does not tell of it")
    for row in connection.execute(select(snapshots)).mappings():
        name = f"snapshot {row['record_digest'][:12]} of {row['list']}"
        _kept(row, row["record_digest"], lambda record: snapshot_columns(snapshot_from(record), record), name, found)
    for row in connection.execute(select(rule_sets)).mappings():
        key, name = row["digest"], f"rules {row['digest'][:12]}"

        def whole(record: Any, key: str = key, name: str = name) -> dict[str, Any]:
            expected = rule_columns(converted(record, tuple[RuleRef, ...]), key=key)
            _all(connection, rule_set_rules, rule_set_rules.c.rule_set == key, expected, "position", name, found)
            return {}

        _kept(row, key, whole, name, found)


def _kept(row: Mapping[Any, Any], key: str, expected: Callable[[Any], Mapping[str, Any]], name: str, found: Verification) -> None:
    """A record kept once under its digest, and the columns copied from it."""
    try:
        record = parsed(row["record"])
        if digest(record) != key:
            found.fault(FaultKind.ALTERED, name, "its record does not give its digest")
            return
        columns = expected(record)
    except LedgerError as error:
        found.fault(FaultKind.ALTERED, name, error.what)
        return
    _compare(row, columns, name, found)


def _all(
    connection: Connection,
    table: Table,
    condition: Any,
    expected: Sequence[Mapping[str, Any]],
    key: str,
    name: str,
    found: Verification,
) -> None:
    """Rows of a table against those expected, by their key."""
    rows = {row[key]: row for row in connection.execute(select(table).where(condition)).mappings()}
    for one in expected:
        _compare(rows.pop(one[key], None), one, f"{name}, {table.name} {one[key]}", found)
    for position in rows:
        found.fault(FaultKind.INSERTED, f"{name}, {table.name} {position}", "the journal does not tell of it")


def _run(
    connection: Connection,
    run_id: str,
    number: int | None,
    chain: _Chain,
    found: Verification,
    progress: Callable[[str, int], None] | None,
) -> None:
    name = f"run {run_id}"
    begun, ended, gone = chain.begun.get(run_id), chain.ended.get(run_id), chain.purged.get(run_id)
    if begun is None:
        found.fault(FaultKind.INSERTED, name, "the journal does not tell of its begin")
        return
    found.runs += 1
    if number is None:
        found.fault(FaultKind.MISSING, name, f"{named(begun)} tells of it")
        return
    _begin(connection, number, begun, name, found)
    row = connection.execute(select(run_ends).where(run_ends.c.run == number)).mappings().first()
    if ended is None:
        found.unfinished.append(run_id)
        if row is not None:
            found.fault(FaultKind.INSERTED, f"end of {name}", "the journal does not tell of it")
    else:
        expected = end_columns(
            end_from(ended.body["end"]), ended.body["end"], number=number, root=ended.body["root"], seq=ended.seq
        )
        _compare(row, expected, f"end of {name}", found)
    purge = connection.execute(select(purges).where(purges.c.run == number)).mappings().first()
    if gone is None:
        if purge is not None:
            found.fault(FaultKind.INSERTED, f"purge of {name}", "the journal does not tell of it")
        check_rows(connection, number, run_id, ended.body if ended else None, found, progress)
    else:
        told = gone.payload(Purge)
        _compare(purge, {"run": number, "seq": gone.seq, "rows": told.rows}, f"purge of {name}", found)
        check_purged(connection, number, run_id, told, ended.body if ended else None, found)


def _begin(connection: Connection, number: int, begun: JournalEntry, name: str, found: Verification) -> None:
    record = begun.body["run"]
    kept = select(snapshots.c.record_digest, snapshots.c.record).where(snapshots.c.record_digest.in_(record["snapshots"]))
    records = {row.record_digest: row.record for row in connection.execute(kept)}
    rules = connection.scalar(select(rule_sets.c.record).where(rule_sets.c.digest == record["rules"]))
    for key in record["snapshots"]:
        if key not in records:
            found.fault(FaultKind.MISSING, f"snapshot {key[:12]} of {name}", f"{named(begun)} tells of it")
    if rules is None:
        found.fault(FaultKind.MISSING, f"rules {record['rules'][:12]} of {name}", f"{named(begun)} tells of them")
    if rules is None or len(records) < len(set(record["snapshots"])):
        return
    try:
        run = run_from(record, snapshots=records, rules=rules)
    except LedgerError:
        return  # the snapshot or rule set that cannot be read has its fault already
    row = connection.execute(select(runs).where(runs.c.number == number)).mappings().first()
    _compare(row, run_columns(run, record, number=number, seq=begun.seq), name, found)
    _all(connection, run_inputs, run_inputs.c.run == number, input_columns(run, number=number), "position", name, found)
    used = [{"run": number, "position": place, "snapshot": key} for place, key in enumerate(record["snapshots"])]
    _all(connection, run_snapshots, run_snapshots.c.run == number, used, "position", name, found)
