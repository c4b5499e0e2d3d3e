"""Writes to the ledger: the steps of a run and list imports, each within the transaction of its caller.

The caller's transaction holds the writer's lock, so that what is read here still holds when it is written. The functions
that end in ``_columns`` say which search columns a record has; verifying compares what stands there with them. They take
the record beside the noun told from it, because a noun that has gained a field since would give another text.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, func, insert, select

from screening.audit import journal
from screening.audit.bulk import insert_rows
from screening.audit.changes import note_changes
from screening.audit.journal import Aspect, EntryKind, JournalEntry
from screening.audit.merkle import block_roots, root
from screening.audit.records import (
    column_text,
    end_object,
    rules_object,
    run_object,
    snapshot_object,
    utc_text,
)
from screening.audit.schema import (
    list_imports,
    purges,
    rule_set_rules,
    rule_sets,
    run_alerts,
    run_ends,
    run_inputs,
    run_items,
    run_parties,
    run_rows,
    run_snapshots,
    runs,
    snapshots,
)
from screening.contract import canonical, digest
from screening.errors import LedgerError
from screening.model import Outcome, RuleRef, Run, RunEnd, ScreenedRow, Snapshot


def begin_run(connection: Connection, run: Run, *, written: datetime) -> tuple[int, JournalEntry]:
    """Record that a run begins; returns its number in the tables, and its entry. ``written`` is the ledger's own time."""
    if connection.execute(select(runs.c.number).where(runs.c.id == column_text(run.id))).first():
        raise LedgerError(f"A run {run.id} is recorded already.", remedy="Give each run an id of its own.")
    rule_set = _keep_rules(connection, run.rules)
    kept = [_keep_snapshot(connection, snapshot) for snapshot in run.snapshots]
    record = run_object(run)
    note_changes(connection, run, rule_set, written=written)
    about = [(Aspect.RUN, run.id), *([(Aspect.REFERENCE, run.reference)] if run.reference else [])]
    entry = journal.append(
        connection,
        EntryKind.RUN_BEGUN,
        at=run.started,
        operator=run.operator,
        body={"run": record},
        written=written,
        about=about,
    )
    number: int = (connection.scalar(select(func.max(runs.c.number))) or 0) + 1
    connection.execute(insert(runs).values(run_columns(run, record, number=number, seq=entry.seq)))
    for file in input_columns(run, number=number):
        connection.execute(insert(run_inputs).values(file))
    for position, key in enumerate(kept):
        connection.execute(insert(run_snapshots).values(run=number, position=position, snapshot=key))
    return number, entry


def run_columns(run: Run, record: dict[str, Any], *, number: int, seq: int) -> dict[str, Any]:
    """A run in ``runs``."""
    return {
        "number": number,
        "id": column_text(run.id),
        "started": utc_text(run.started),
        "operator": column_text(run.operator),
        "host": column_text(run.host),
        "version": column_text(run.version),
        "command": column_text(run.command),
        "reference": column_text(run.reference),
        "as_of": run.settings.as_of.isoformat(),
        "destination": column_text(run.settings.destination),
        "settings": canonical(record["settings"]),
        "rulebook": column_text(run.rulebook_digest),
        "rule_set": record["rules"],
        "seq": seq,
    }


def input_columns(run: Run, *, number: int) -> list[dict[str, Any]]:
    """The files of a run in ``run_inputs``."""
    return [
        {
            "run": number,
            "position": position,
            "name": column_text(file.name),
            "digest": column_text(file.digest),
            "size": file.size,
            "kind": column_text(file.kind),
        }
        for position, file in enumerate(run.inputs)
    ]


def record_rows(connection: Connection, number: int, run_id: str, start: int, rows: Sequence[ScreenedRow]) -> None:
    """Record a batch; refused when ``start`` is not the count of rows recorded before."""
    last = connection.scalar(select(func.max(run_rows.c.ordinal)).where(run_rows.c.run == number))
    recorded = 0 if last is None else last + 1
    if connection.scalar(select(purges.c.run).where(purges.c.run == number)) is not None:
        raise LedgerError(f"The rows of run {run_id} were purged.", remedy="Screen the files again, as a new run.")
    if recorded != start:
        raise LedgerError(
            f"Run {run_id}: the batch starts at row {start}, but {recorded} rows are recorded.",
            remedy="Nothing of it was recorded. Screen the files again.",
        )
    insert_rows(connection, number, start, rows)


def end_run(connection: Connection, number: int, run_id: str, end: RunEnd, *, written: datetime) -> JournalEntry:
    """Record that a run is finished, with the Merkle root over its rows; refused when totals and rows disagree."""
    if connection.execute(select(run_ends.c.run).where(run_ends.c.run == number)).first():
        raise LedgerError(f"Run {run_id} has ended already.", remedy="Begin a new run.")
    _agree(connection, number, run_id, end)
    digests = select(run_rows.c.digest).where(run_rows.c.run == number).order_by(run_rows.c.ordinal)
    blocks = list(block_roots(connection.scalars(digests)))
    tree = root(blocks)
    record = end_object(end)
    operator = connection.scalars(select(runs.c.operator).where(runs.c.number == number)).one()
    body = {"run": run_id, "end": record, "rows": end.totals.rows, "root": tree}
    if len(blocks) > 1:
        body["blocks"] = blocks
    entry = journal.append(
        connection,
        EntryKind.RUN_ENDED,
        at=end.finished,
        operator=operator,
        body=body,
        written=written,
        about=[(Aspect.RUN, run_id)],
    )
    connection.execute(insert(run_ends).values(end_columns(end, record, number=number, root=tree, seq=entry.seq)))
    return entry


def end_columns(end: RunEnd, record: dict[str, Any], *, number: int, root: str, seq: int) -> dict[str, Any]:
    """The end of a run in ``run_ends``."""
    return {
        "run": number,
        "finished": utc_text(end.finished),
        "exit_code": end.exit_code,
        **record["totals"],
        "sheets": canonical(record["sheets"]),
        "failures": canonical(record["failures"]),
        "root": root,
        "seq": seq,
    }


def record_import(
    connection: Connection,
    snapshot: Snapshot,
    *,
    when: datetime,
    operator: str,
    host: str,
    version: str,
    note: str,
    written: datetime,
) -> None:
    """Record that a list was imported."""
    _keep_snapshot(connection, snapshot)
    body = {"snapshot": snapshot_object(snapshot), "host": host, "version": version, "note": note}
    entry = journal.append(
        connection,
        EntryKind.LIST_IMPORTED,
        at=when,
        operator=operator,
        body=body,
        written=written,
        about=[(Aspect.LIST, snapshot.list_id)],
    )
    connection.execute(insert(list_imports).values(import_columns(entry, snapshot, note=note, host=host, version=version)))


def import_columns(entry: JournalEntry, snapshot: Snapshot, *, note: str, host: str, version: str) -> dict[str, Any]:
    """A list import in ``list_imports``."""
    return {
        "seq": entry.seq,
        "at": utc_text(entry.at),
        "operator": column_text(entry.operator),
        "host": column_text(host),
        "version": column_text(version),
        "list": column_text(snapshot.list_id),
        "snapshot": digest(entry.body["snapshot"]),
        "note": column_text(note),
    }


def _keep_snapshot(connection: Connection, snapshot: Snapshot) -> str:
    columns = snapshot_columns(snapshot, snapshot_object(snapshot))
    key: str = columns["record_digest"]
    if not connection.execute(select(snapshots.c.list).where(snapshots.c.record_digest == key)).first():
        connection.execute(insert(snapshots).values(columns))
    return key


def snapshot_columns(snapshot: Snapshot, record: dict[str, Any]) -> dict[str, Any]:
    """A list as of a moment in ``snapshots``."""
    return {
        "record_digest": digest(record),
        "record": canonical(record),
        "list": column_text(snapshot.list_id),
        "title": column_text(snapshot.title),
        "digest": column_text(snapshot.digest),
        "source_digest": column_text(snapshot.source_digest),
        "source_name": column_text(snapshot.source_name),
        "dated": snapshot.dated.isoformat(),
        "published": None if snapshot.published is None else snapshot.published.isoformat(),
        "retrieved": utc_text(snapshot.retrieved),
        "entities": snapshot.entities,
        "names": snapshot.names,
        "flaws": canonical(record["flaws"]),
        "notice": column_text(snapshot.notice),
    }


def _keep_rules(connection: Connection, rules: tuple[RuleRef, ...]) -> str:
    record = rules_object(rules)
    key = digest(record)
    if not connection.execute(select(rule_sets.c.digest).where(rule_sets.c.digest == key)).first():
        connection.execute(insert(rule_sets).values(digest=key, record=canonical(record)))
        for columns in rule_columns(rules, key=key):
            connection.execute(insert(rule_set_rules).values(columns))
    return key


def rule_columns(rules: tuple[RuleRef, ...], *, key: str) -> list[dict[str, Any]]:
    """The rules of a set in ``rule_set_rules``."""
    return [
        {
            "rule_set": key,
            "position": position,
            "rule": column_text(rule.id),
            "title": column_text(rule.title),
            "severity": rule.severity.value,
            "state": column_text(rule.state),
            "citation": column_text(rule.citation),
            "url": column_text(rule.url),
        }
        for position, rule in enumerate(rules)
    ]


def _agree(connection: Connection, number: int, run_id: str, end: RunEnd) -> None:
    """Compare the totals of an end with what was recorded."""
    counted = select(run_rows.c.outcome, func.count()).where(run_rows.c.run == number).group_by(run_rows.c.outcome)
    outcomes = {Outcome(outcome): count for outcome, count in connection.execute(counted)}

    def count(table: Table) -> int:
        return connection.scalar(select(func.count()).select_from(table).where(table.c.run == number)) or 0

    totals = end.totals
    compared = [
        ("rows", totals.rows, sum(outcomes.values())),
        *((outcome.value, getattr(totals, outcome.value), outcomes.get(outcome, 0)) for outcome in Outcome),
        ("alerts", totals.alerts, count(run_alerts)),
        ("parties", totals.parties, count(run_parties)),
        ("items", totals.items, count(run_items)),
    ]
    differences = [f"{what} {said} but recorded {found}" for what, said, found in compared if said != found]
    if end.exit_code < totals.exit_code:
        differences.append(f"exit code {end.exit_code} but the totals ask for {totals.exit_code}")
    if differences:
        raise LedgerError(
            f"Run {run_id} cannot end, its totals do not agree with the record: {'; '.join(differences)}.",
            remedy="It stays unfinished and counts as not screened. Screen the files again and report this.",
        )
