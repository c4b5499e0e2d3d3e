"""The tables of the ledger, in SQLAlchemy Core: what is kept of runs, rows, alerts and list imports.

Two kinds of column stand side by side. ``entry`` and ``record`` hold canonical JSON, exactly the bytes a digest was
taken over; everything the program shows is read back from them. All other columns are copies, for searching with plain
SQL. Nothing here depends on a database's own JSON, time or decimal types: times are ISO 8601 texts in UTC, scores are
whole tenths of a point, so that the same bytes come back from every database.

What indexes leave out in PostgreSQL (texts above its limit, rows without a match) is said in migrations/versions/ alone: said
here, it would load what SQLAlchemy knows of PostgreSQL whenever any ledger is opened.

A change here needs a new file in migrations/versions/ and a new ``REVISION``.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    text,
)
from sqlalchemy.schema import SchemaItem

REVISION = "0002"
"""The newest migration; kept here so that opening a current ledger need not load Alembic (a test compares the two)."""

metadata = MetaData()

# Plain order of code points, whatever the language of the server: times and ids are compared as texts.
_Text = Text().with_variant(Text(collation="C"), "postgresql")

# SQLite's STRICT tables know INTEGER only, which has 64 bits there; elsewhere a file or a row may need BIGINT.
_Long = BigInteger().with_variant(Integer(), "sqlite")


def _table(name: str, *parts: SchemaItem, clustered: bool = False) -> Table:
    """A table; ``clustered`` for small rows found by their key: in SQLite one tree instead of two, no hidden rowid."""
    return Table(name, metadata, *parts, sqlite_strict=True, sqlite_with_rowid=not clustered)


journal = _table(
    "journal",
    Column("seq", _Long, primary_key=True, autoincrement=False),
    Column("kind", _Text, nullable=False),
    Column("at", _Text, nullable=False),
    Column("operator", _Text, nullable=False),
    Column("entry", _Text, nullable=False),
    Column("previous", _Text, nullable=False, unique=True),
    Column("digest", _Text, nullable=False, unique=True),
)

subjects = _table(
    "subjects",
    Column("aspect", _Text, primary_key=True),
    Column("value", _Text, primary_key=True),
    Column("seq", _Long, ForeignKey("journal.seq"), primary_key=True, autoincrement=False),
    clustered=True,
)

rule_sets = _table(
    "rule_sets",
    Column("digest", _Text, primary_key=True),
    Column("record", _Text, nullable=False),
    clustered=True,
)

rule_set_rules = _table(
    "rule_set_rules",
    Column("rule_set", _Text, ForeignKey("rule_sets.digest"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("rule", _Text, nullable=False),
    Column("title", _Text, nullable=False),
    Column("severity", _Text, nullable=False),
    Column("state", _Text, nullable=False),
    Column("citation", _Text, nullable=False),
    Column("url", _Text, nullable=False),
    clustered=True,
)

snapshots = _table(
    "snapshots",
    Column("record_digest", _Text, primary_key=True),
    Column("record", _Text, nullable=False),
    Column("list", _Text, nullable=False),
    Column("title", _Text, nullable=False),
    Column("digest", _Text, nullable=False),
    Column("source_digest", _Text, nullable=False),
    Column("source_name", _Text, nullable=False),
    Column("dated", _Text, nullable=False),
    Column("published", _Text),
    Column("retrieved", _Text, nullable=False),
    Column("entities", Integer, nullable=False),
    Column("names", Integer, nullable=False),
    Column("flaws", _Text, nullable=False),
    Column("notice", _Text),
    clustered=True,
)

runs = _table(
    "runs",
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("id", _Text, nullable=False, unique=True),
    Column("started", _Text, nullable=False),
    Column("operator", _Text, nullable=False),
    Column("host", _Text, nullable=False),
    Column("version", _Text, nullable=False),
    Column("command", _Text, nullable=False),
    Column("reference", _Text),
    Column("as_of", _Text, nullable=False),
    Column("destination", _Text),
    Column("settings", _Text, nullable=False),
    Column("rulebook", _Text, nullable=False),
    Column("rule_set", _Text, ForeignKey("rule_sets.digest"), nullable=False),
    Column("seq", _Long, ForeignKey("journal.seq"), nullable=False, unique=True),
    Index("runs_by_start", "started"),
    Index("runs_by_reference", "reference"),
)

run_inputs = _table(
    "run_inputs",
    Column("run", Integer, ForeignKey("runs.number"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("name", _Text, nullable=False),
    Column("digest", _Text, nullable=False),
    Column("size", _Long, nullable=False),
    Column("kind", _Text, nullable=False),
    Index("run_inputs_by_digest", "digest"),
    clustered=True,
)

run_snapshots = _table(
    "run_snapshots",
    Column("run", Integer, ForeignKey("runs.number"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("snapshot", _Text, ForeignKey("snapshots.record_digest"), nullable=False),
    clustered=True,
)

run_rows = _table(
    "run_rows",
    Column("run", Integer, ForeignKey("runs.number"), primary_key=True),
    Column("ordinal", Integer, primary_key=True, autoincrement=False),
    Column("file", _Text),
    Column("sheet", _Text),
    Column("row", _Long),
    Column("kind", _Text, nullable=False),
    Column("outcome", _Text, nullable=False),
    Column("reason", _Text, nullable=False),
    Column("record", _Text, nullable=False),
    Column("digest", _Text, nullable=False),
    # What a person must look at is a small part of the rows; the rest need not be in an index.
    Index(
        "run_rows_to_look_at",
        "run",
        "ordinal",
        sqlite_where=text("outcome <> 'no_match'"),
    ),
)


def _of_row() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["run", "ordinal"], ["run_rows.run", "run_rows.ordinal"])


run_parties = _table(
    "run_parties",
    Column("run", Integer, primary_key=True, autoincrement=False),
    Column("ordinal", Integer, primary_key=True, autoincrement=False),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("role", _Text, nullable=False),
    Column("name", _Text, nullable=False),
    Column("folded", _Text, nullable=False),
    Column("country", _Text),
    _of_row(),
    Index("run_parties_by_name", "folded"),
    Index("run_parties_by_country", "country"),
    clustered=True,
)

run_items = _table(
    "run_items",
    Column("run", Integer, primary_key=True, autoincrement=False),
    Column("ordinal", Integer, primary_key=True, autoincrement=False),
    Column("part_number", _Text),
    Column("eccn", _Text),
    Column("hs", _Text),
    Column("origin", _Text),
    Column("destination", _Text),
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
    Column("id", _Text, nullable=False),
    Column("type", _Text, nullable=False),
    Column("tenths", Integer),
    Column("priority", Integer, nullable=False),
    Column("severity", _Text, nullable=False),
    Column("list", _Text),
    Column("entity", _Text),
    Column("entity_name", _Text),
    Column("matched_name", _Text),
    Column("queried", _Text),
    Column("programme", _Text),
    Column("rule", _Text),
    Column("header", _Text),
    Column("explanation", _Text, nullable=False),
    Column("suppressed_by", _Text),
    _of_row(),
    Index("run_alerts_by_id", "id"),
    Index("run_alerts_by_entity", "list", "entity"),
    Index("run_alerts_by_rule", "rule"),
    clustered=True,
)

run_ends = _table(
    "run_ends",
    Column("run", Integer, ForeignKey("runs.number"), primary_key=True, autoincrement=False),
    Column("finished", _Text, nullable=False),
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
    Column("sheets", _Text, nullable=False),
    Column("failures", _Text, nullable=False),
    Column("root", _Text, nullable=False),
    Column("seq", _Long, ForeignKey("journal.seq"), nullable=False, unique=True),
)

purges = _table(
    "purges",
    Column("run", Integer, ForeignKey("runs.number"), primary_key=True, autoincrement=False),
    Column("seq", _Long, ForeignKey("journal.seq"), nullable=False, unique=True),
    Column("rows", Integer, nullable=False),
)

purged_leaves = _table(
    "purged_leaves",
    Column("run", Integer, ForeignKey("purges.run"), primary_key=True, autoincrement=False),
    Column("block", Integer, primary_key=True, autoincrement=False),
    Column("leaves", LargeBinary, nullable=False),
    clustered=True,
)

list_imports = _table(
    "list_imports",
    Column("seq", _Long, ForeignKey("journal.seq"), primary_key=True, autoincrement=False),
    Column("at", _Text, nullable=False),
    Column("operator", _Text, nullable=False),
    Column("host", _Text, nullable=False),
    Column("version", _Text, nullable=False),
    Column("list", _Text, nullable=False),
    Column("snapshot", _Text, ForeignKey("snapshots.record_digest"), nullable=False),
    Column("note", _Text, nullable=False),
    Index("list_imports_by_list", "list", "at"),
)
