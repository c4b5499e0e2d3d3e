"""The tables of the ledger, in SQLAlchemy Core: what is kept of runs, rows, alerts and list imports.

Two kinds of column stand side by side. ``entry`` and ``record`` hold canonical JSON, exactly the bytes a digest was
taken over; everything the program shows is read back from them. All other columns are copies, for searching with plain
SQL. Nothing here depends on a database's own JSON, time or decimal types: times are ISO 8601 texts in UTC, scores are
whole tenths of a point, so that the same bytes come back from every database.

A change here needs a new file in migrations/versions/ and a new ``REVISION``.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, ForeignKeyConstraint, Index, Integer, MetaData, Table, Text, text
from sqlalchemy.schema import SchemaItem

REVISION = "0002"
"""The newest migration; kept here so that opening a current ledger need not load Alembic (a test compares the two)."""

metadata = MetaData()

# SQLite's STRICT tables know INTEGER only, which has 64 bits there; elsewhere a file or a row may need BIGINT.
_Long = BigInteger().with_variant(Integer(), "sqlite")


def _table(name: str, *parts: SchemaItem, clustered: bool = False) -> Table:
    """A table; ``clustered`` for small rows found by their key: in SQLite one tree instead of two, no hidden rowid."""
    return Table(name, metadata, *parts, sqlite_strict=True, sqlite_with_rowid=not clustered)


journal = _table(
    "journal",
    Column("seq", _Long, primary_key=True, autoincrement=False),
    Column("kind", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("operator", Text, nullable=False),
    Column("entry", Text, nullable=False),
    Column("previous", Text, nullable=False, unique=True),
    Column("digest", Text, nullable=False, unique=True),
)

subjects = _table(
    "subjects",
    Column("aspect", Text, primary_key=True),
    Column("value", Text, primary_key=True),
    Column("seq", _Long, ForeignKey("journal.seq"), primary_key=True, autoincrement=False),
    clustered=True,
)

rule_sets = _table(
    "rule_sets",
    Column("digest", Text, primary_key=True),
    Column("record", Text, nullable=False),
    clustered=True,
)

rule_set_rules = _table(
    "rule_set_rules",
    Column("rule_set", Text, ForeignKey("rule_sets.digest"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("rule", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("severity", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("citation", Text, nullable=False),
    Column("url", Text, nullable=False),
    clustered=True,
)

snapshots = _table(
    "snapshots",
    Column("record_digest", Text, primary_key=True),
    Column("record", Text, nullable=False),
    Column("list", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("source_digest", Text, nullable=False),
    Column("source_name", Text, nullable=False),
    Column("dated", Text, nullable=False),
    Column("published", Text),
    Column("retrieved", Text, nullable=False),
    Column("entities", Integer, nullable=False),
    Column("names", Integer, nullable=False),
    Column("flaws", Text, nullable=False),
    Column("notice", Text),
    clustered=True,
)

runs = _table(
    "runs",
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("id", Text, nullable=False, unique=True),
    Column("started", Text, nullable=False),
    Column("operator", Text, nullable=False),
    Column("host", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("command", Text, nullable=False),
    Column("reference", Text),
    Column("as_of", Text, nullable=False),
    Column("destination", Text),
    Column("settings", Text, nullable=False),
    Column("rulebook", Text, nullable=False),
    Column("rule_set", Text, ForeignKey("rule_sets.digest"), nullable=False),
    Column("seq", _Long, ForeignKey("journal.seq"), nullable=False, unique=True),
    Index("runs_by_start", "started"),
    Index("runs_by_reference", "reference"),
)

run_inputs = _table(
    "run_inputs",
    Column("run", Integer, ForeignKey("runs.number"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("size", _Long, nullable=False),
    Column("kind", Text, nullable=False),
    Index("run_inputs_by_digest", "digest"),
    clustered=True,
)

run_snapshots = _table(
    "run_snapshots",
    Column("run", Integer, ForeignKey("runs.number"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("snapshot", Text, ForeignKey("snapshots.record_digest"), nullable=False),
    clustered=True,
)

run_rows = _table(
    "run_rows",
    Column("run", Integer, ForeignKey("runs.number"), primary_key=True),
    Column("ordinal", Integer, primary_key=True, autoincrement=False),
    Column("file", Text),
    Column("sheet", Text),
    Column("row", Integer),
    Column("kind", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("record", Text, nullable=False),
    Column("digest", Text, nullable=False),
    # What a person must look at is a small part of the rows; the rest need not be in an index.
    Index(
        "run_rows_to_look_at",
        "run",
        "ordinal",
        sqlite_where=text("outcome <> 'no_match'"),
        postgresql_where=text("outcome <> 'no_match'"),
    ),
)


def _of_row() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["run", "ordinal"], ["run_rows.run", "run_rows.ordinal"])


run_parties = _table(
    "run_parties",
    Column("run", Integer, primary_key=True, autoincrement=False),
    Column("ordinal", Integer, primary_key=True, autoincrement=False),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("role", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("folded", Text, nullable=False),
    Column("country", Text),
    _of_row(),
    Index("run_parties_by_name", "folded"),
    Index("run_parties_by_country", "country"),
    clustered=True,
)

run_items = _table(
    "run_items",
    Column("run", Integer, primary_key=True, autoincrement=False),
    Column("ordinal", Integer, primary_key=True, autoincrement=False),
    Column("part_number", Text),
    Column("eccn", Text),
    Column("hs", Text),
    Column("origin", Text),
    Column("destination", Text),
    _of_row(),
    Index("run_items_by_part", "part_number"),
    Index("run_items_by_origin", "origin"),
    Index("run_items_by_destination", "destination"),
    clustered=True,
)

run_alerts = _table(
    "run_alerts",
    Column("run", Integer, primary_key=True, autoincrement=False),
    Column("ordinal", Integer, primary_key=True, autoincrement=False),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("id", Text, nullable=False),
    Column("type", Text, nullable=False),
    Column("tenths", Integer),
    Column("priority", Integer, nullable=False),
    Column("severity", Text, nullable=False),
    Column("list", Text),
    Column("entity", Text),
    Column("entity_name", Text),
    Column("matched_name", Text),
    Column("queried", Text),
    Column("programme", Text),
    Column("rule", Text),
    Column("header", Text),
    Column("explanation", Text, nullable=False),
    Column("suppressed_by", Text),
    _of_row(),
    Index("run_alerts_by_id", "id"),
    Index("run_alerts_by_entity", "list", "entity"),
    Index("run_alerts_by_rule", "rule"),
    clustered=True,
)

run_ends = _table(
    "run_ends",
    Column("run", Integer, ForeignKey("runs.number"), primary_key=True, autoincrement=False),
    Column("finished", Text, nullable=False),
    Column("exit_code", Integer, nullable=False),
    Column("rows", Integer, nullable=False),
    Column("no_match", Integer, nullable=False),
    Column("review", Integer, nullable=False),
    Column("stop", Integer, nullable=False),
    Column("not_screened", Integer, nullable=False),
    Column("incomplete", Integer, nullable=False),
    Column("alerts", Integer, nullable=False),
    Column("parties", Integer, nullable=False),
    Column("items", Integer, nullable=False),
    Column("sheets", Text, nullable=False),
    Column("failures", Text, nullable=False),
    Column("root", Text, nullable=False),
    Column("seq", _Long, ForeignKey("journal.seq"), nullable=False, unique=True),
)

list_imports = _table(
    "list_imports",
    Column("seq", _Long, ForeignKey("journal.seq"), primary_key=True, autoincrement=False),
    Column("at", Text, nullable=False),
    Column("operator", Text, nullable=False),
    Column("host", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("list", Text, nullable=False),
    Column("snapshot", Text, ForeignKey("snapshots.record_digest"), nullable=False),
    Column("note", Text, nullable=False),
    Index("list_imports_by_list", "list", "at"),
)
