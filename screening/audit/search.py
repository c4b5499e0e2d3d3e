"""Reads the ledger: runs, rows, imports and journal entries, by who, when, what, with whom and where.

15 CFR 762.5(c) asks that records be found by party, country or document reference; the indexed columns serve that, and
what is shown is read from the canonical records. Functions here take a connection within a transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, Connection, Table, exists, false, func, literal_column, or_, select, true, tuple_

from screening.audit import journal as chain
from screening.audit.journal import EntryKind, JournalEntry
from screening.audit.records import column_text, end_from, fold, row_from, run_from, snapshot_from
from screening.audit.schema import (
    journal,
    list_imports,
    purges,
    rule_sets,
    run_alerts,
    run_ends,
    run_inputs,
    run_items,
    run_parties,
    run_rows,
    runs,
    snapshots,
)
from screening.errors import LedgerError
from screening.model import Outcome, Run, RunEnd, ScreenedRow, Snapshot, Totals

PAGE = 1000
"""Rows read at a time, so that no transaction stays open while a caller prints."""

_HIGHEST = 2**63 - 1  # the highest number a column can be compared with


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which rows are asked for; every field given must hold.

    ``party`` is part of a party's name and ``part_number`` the start of one, both whatever their case; ``country`` is
    the alpha-2 code of a party, or of the item's origin or destination; ``alert_start`` is how the id of an alert begins,
    ``alerted`` asks for rows with any alert. ``file`` (its path or name), ``sheet`` and ``row`` (its number there) are its place.
    """

    outcomes: tuple[Outcome, ...] = ()
    party: str | None = None
    country: str | None = None
    part_number: str | None = None
    list_id: str | None = None
    rule: str | None = None
    alert: str | None = None
    redacted: str | None = None
    alert_start: str | None = None
    alerted: bool = False
    file: str | None = None
    sheet: str | None = None
    row: int | None = None


@dataclass(frozen=True, slots=True)
class RunLine:
    """A run in one line. Without ``finished`` it is unfinished, and its ``rows`` do not count as screened.

    ``purged``: its rows were removed when it needed no longer be kept.
    """

    id: str
    started: datetime
    operator: str
    host: str
    command: str
    reference: str | None
    inputs: tuple[str, ...]
    rows: int
    finished: datetime | None
    exit_code: int | None
    totals: Totals | None
    purged: bool = False


@dataclass(frozen=True, slots=True)
class RunRecord:
    """All that is recorded of a run.

    ``recorded`` counts its rows; ``root`` is the Merkle root over them and ``end`` how it finished, both None while it
    is unfinished. ``begun_entry`` and ``ended_entry`` are its links of the journal, ``purged_entry`` the one that tells of
    the removal of its rows.
    """

    run: Run
    end: RunEnd | None
    recorded: int
    root: str | None
    begun_entry: JournalEntry
    ended_entry: JournalEntry | None
    purged_entry: JournalEntry | None = None
    fetch: Callable[[Wanted], Iterator[ScreenedRow]] = field(repr=False, compare=False, default=lambda _: iter(()))

    @property
    def finished(self) -> bool:
        """Whether it ended; nothing of an unfinished run counts as screened."""
        return self.end is not None

    def rows(self, wanted: Wanted | None = None) -> Iterator[ScreenedRow]:
        """Its rows in order, or those of that description; read while the ledger is open. Cells are not kept."""
        return self.fetch(wanted or Wanted())


@dataclass(frozen=True, slots=True)
class Found:
    """A recorded row and the run it belongs to; ``ordinal`` counts from 0 within the run."""

    run: str
    started: datetime
    operator: str
    reference: str | None
    finished: bool
    ordinal: int
    digest: str
    record: str
    screened: ScreenedRow


@dataclass(frozen=True, slots=True)
class ListImport:
    """A list import as recorded."""

    seq: int
    at: datetime
    operator: str
    host: str
    version: str
    snapshot: Snapshot
    note: str


def run_lines(
    connection: Connection,
    *,
    limit: int | None,
    operator: str | None,
    reference: str | None,
    since: date | None,
    until: date | None,
    finished: bool | None,
    having: Wanted | None,
) -> list[RunLine]:
    """The runs that answer the description, newest first."""
    recorded = select(func.max(run_rows.c.ordinal)).where(run_rows.c.run == runs.c.number).scalar_subquery()
    query = select(runs, run_ends, recorded.label("last"), purges.c.rows.label("purged"))
    query = query.join(run_ends, run_ends.c.run == runs.c.number, isouter=True)
    query = query.join(purges, purges.c.run == runs.c.number, isouter=True)
    if operator is not None:
        query = query.where(func.lower(runs.c.operator) == func.lower(column_text(operator)))
    if reference is not None:
        query = query.where(runs.c.reference.icontains(column_text(reference), autoescape=True))
    if since is not None:
        query = query.where(runs.c.started >= since.isoformat())
    if until is not None:
        query = query.where(runs.c.started < (until + timedelta(days=1)).isoformat())
    if finished is not None:
        query = query.where(run_ends.c.run.is_not(None) if finished else run_ends.c.run.is_(None))
    if having is not None:
        query = query.where(exists().where(run_rows.c.run == runs.c.number, *_conditions(having)))
    query = query.order_by(runs.c.number.desc()).limit(limit)
    lines = []
    for row in connection.execute(query).mappings().all():
        names = select(run_inputs.c.name).where(run_inputs.c.run == row[runs.c.number]).order_by(run_inputs.c.position)
        ended = row[run_ends.c.finished]
        lines.append(
            RunLine(
                id=row[runs.c.id],
                started=datetime.fromisoformat(row[runs.c.started]),
                operator=row[runs.c.operator],
                host=row[runs.c.host],
                command=row[runs.c.command],
                reference=row[runs.c.reference],
                inputs=tuple(connection.scalars(names)),
                rows=row["purged"] or (0 if row["last"] is None else row["last"] + 1),
                finished=None if ended is None else datetime.fromisoformat(ended),
                exit_code=row[run_ends.c.exit_code],
                totals=None if ended is None else Totals(**{name: row[run_ends.c[name]] for name in Totals.__dataclass_fields__}),
                purged=row["purged"] is not None,
            )
        )
    return lines


def whole_id(connection: Connection, start: str, name: str) -> str:
    """The id of the one run whose id is, or begins with, ``start``; LedgerError for none or several."""
    text = column_text(start)
    exact = connection.scalar(select(runs.c.id).where(runs.c.id == text))
    if exact is not None:
        return str(exact)
    begins = func.substr(runs.c.id, 1, len(text)) == text
    found = [] if not text else list(connection.scalars(select(runs.c.id).where(begins).order_by(runs.c.number.desc()).limit(6)))
    if not found:
        raise LedgerError(f"No run {start!r} is recorded in {name}.", remedy="See `tradesieve audit runs` for those that are.")
    if len(found) > 1:
        raise LedgerError(
            f"Several runs begin with {start!r}: {', '.join(found[:5])}{' ...' if len(found) > 5 else ''}.",
            remedy="Give more of the id.",
        )
    return str(found[0])


def run_record(connection: Connection, run_id: str) -> RunRecord:
    """A run as recorded, without a way to its rows."""
    row = connection.execute(select(runs.c.number, runs.c.seq).where(runs.c.id == run_id)).one()
    begun = _entry(connection, row.seq)
    named = begun.body["run"]
    kept = kept_records(connection, [*named["snapshots"], named["rules"]])
    run = run_from(named, snapshots=kept, rules=kept[named["rules"]])
    last = connection.scalar(select(func.max(run_rows.c.ordinal)).where(run_rows.c.run == row.number))
    seq = connection.scalar(select(run_ends.c.seq).where(run_ends.c.run == row.number))
    ended = None if seq is None else _entry(connection, seq)
    gone = connection.execute(select(purges).where(purges.c.run == row.number)).first()
    return RunRecord(
        run=run,
        end=None if ended is None else end_from(ended.body["end"]),
        recorded=gone.rows if gone else (0 if last is None else last + 1),
        root=None if ended is None else ended.body["root"],
        begun_entry=begun,
        ended_entry=ended,
        purged_entry=None if gone is None else _entry(connection, gone.seq),
    )


def kept_records(connection: Connection, digests: Collection[str]) -> dict[str, str]:
    """The records kept once under these digests, of snapshots and of rule sets."""
    wanted = list(digests)
    lists = select(snapshots.c.record_digest, snapshots.c.record).where(snapshots.c.record_digest.in_(wanted))
    rules = select(rule_sets.c.digest, rule_sets.c.record).where(rule_sets.c.digest.in_(wanted))
    return {row[0]: row[1] for query in (lists, rules) for row in connection.execute(query)}


def row_page(
    connection: Connection, wanted: Wanted, *, run: int | None, after: tuple[int, int] | None, newest_first: bool
) -> list[tuple[tuple[int, int], Found]]:
    """The next rows of that description, each with its key (run, ordinal) from which the page after it goes on."""
    key = tuple_(run_rows.c.run, run_rows.c.ordinal)
    query = (
        select(
            run_rows.c.run,
            run_rows.c.ordinal,
            run_rows.c.digest,
            run_rows.c.record,
            runs.c.id,
            runs.c.started,
            runs.c.operator,
            runs.c.reference,
            run_ends.c.finished,
        )
        .join(runs, runs.c.number == run_rows.c.run)
        .join(run_ends, run_ends.c.run == run_rows.c.run, isouter=True)
        .where(*_conditions(wanted, run=run))
        .limit(PAGE)
    )
    order: list[ColumnElement[int]] = [run_rows.c.run, run_rows.c.ordinal]
    if run is not None:
        query = query.where(run_rows.c.run == run)
        if after is not None:  # not the pair, of which SQLite would seek the first half only and read up to the second
            query = query.where(run_rows.c.ordinal < after[1] if newest_first else run_rows.c.ordinal > after[1])
    elif after is not None:
        query = query.where(key < after if newest_first else key > after)
    query = query.order_by(*(column.desc() for column in order) if newest_first else order)
    return [
        (
            (row.run, row.ordinal),
            Found(
                run=row.id,
                started=datetime.fromisoformat(row.started),
                operator=row.operator,
                reference=row.reference,
                finished=row.finished is not None,
                ordinal=row.ordinal,
                digest=row.digest,
                record=row.record,
                screened=row_from(row.record),
            ),
        )
        for row in connection.execute(query)
    ]


def import_lines(connection: Connection, *, list_id: str | None) -> list[ListImport]:
    """The imports, newest first."""
    query = select(journal.c.entry, journal.c.digest).join(list_imports, list_imports.c.seq == journal.c.seq)
    if list_id is not None:
        query = query.where(list_imports.c.list == column_text(list_id))
    entries = map(chain.read, connection.execute(query.order_by(journal.c.seq.desc())).mappings())
    return [
        ListImport(
            seq=entry.seq,
            at=entry.at,
            operator=entry.operator,
            host=entry.body["host"],
            version=entry.body["version"],
            snapshot=snapshot_from(entry.body["snapshot"]),
            note=entry.body["note"],
        )
        for entry in entries
    ]


def journal_head(connection: Connection) -> JournalEntry | None:
    """The newest entry."""
    row = connection.execute(select(journal).order_by(journal.c.seq.desc()).limit(1)).mappings().first()
    return None if row is None else chain.read(row)


def journal_page(connection: Connection, *, after: int, kinds: Collection[EntryKind] = ()) -> list[JournalEntry]:
    """The next entries after that number, of those kinds or all."""
    query = select(journal).where(journal.c.seq > after).order_by(journal.c.seq).limit(PAGE)
    if kinds:
        query = query.where(journal.c.kind.in_([kind.value for kind in kinds]))
    return [chain.read(row) for row in connection.execute(query).mappings()]


def _entry(connection: Connection, seq: int) -> JournalEntry:
    return chain.read(connection.execute(select(journal).where(journal.c.seq == seq)).mappings().one())


def _conditions(wanted: Wanted, *, run: int | None = None) -> list[ColumnElement[bool]]:
    """What a row must fulfil, as conditions on run_rows; ``run`` narrows the search in the other tables."""
    conditions: list[ColumnElement[bool]] = []

    def of(table: Table, condition: ColumnElement[bool]) -> ColumnElement[bool]:
        rows = select(table.c.run, table.c.ordinal).where(condition)
        return tuple_(run_rows.c.run, run_rows.c.ordinal).in_(rows if run is None else rows.where(table.c.run == run))

    if wanted.outcomes:
        conditions.append(run_rows.c.outcome.in_([outcome.value for outcome in wanted.outcomes]))
        if Outcome.NO_MATCH not in wanted.outcomes:  # in the words of the partial index, or it is not used
            conditions.append(run_rows.c.outcome != literal_column("'no_match'"))
    if wanted.party is not None:
        folded = fold(wanted.party)
        named = run_parties.c.folded.contains(folded, autoescape=True)
        if not folded:  # nothing but signs: looked for as it stands
            named = run_parties.c.name.contains(column_text(wanted.party), autoescape=True)
        conditions.append(of(run_parties, or_(named, run_parties.c.name == wanted.redacted) if wanted.redacted else named))
    if wanted.country is not None:
        code = column_text(wanted.country.upper())
        conditions.append(
            or_(
                of(run_parties, run_parties.c.country == code),
                of(run_items, run_items.c.origin == code),
                of(run_items, run_items.c.destination == code),
            )
        )
    if wanted.part_number is not None:
        part = run_items.c.part_number.istartswith(column_text(wanted.part_number), autoescape=True)
        conditions.append(of(run_items, part))
    for column, value in (
        (run_alerts.c.list, wanted.list_id),
        (run_alerts.c.rule, wanted.rule),
        (run_alerts.c.id, wanted.alert),
    ):
        if value is not None:
            conditions.append(of(run_alerts, column == column_text(value)))
    if wanted.alert_start is not None:
        start = column_text(wanted.alert_start)
        # Ids are hexadecimal, so that a "g" ends the range of the index whatever the order of the database's letters.
        near = (run_alerts.c.id >= start) & (run_alerts.c.id < f"{start}g")
        conditions.append(of(run_alerts, near & (func.substr(run_alerts.c.id, 1, len(start)) == start)))
    if wanted.alerted:
        conditions.append(of(run_alerts, true()))
    if wanted.file is not None:
        name = column_text(wanted.file)
        ending = func.substr(run_rows.c.file, func.length(run_rows.c.file) - len(name), len(name) + 1)
        conditions.append(or_(run_rows.c.file == name, ending.in_([f"/{name}", f"\\{name}"])))
    if wanted.sheet is not None:
        conditions.append(run_rows.c.sheet == column_text(wanted.sheet))
    if wanted.row is not None:
        conditions.append(run_rows.c.row == wanted.row if wanted.row <= _HIGHEST else false())
    return conditions
