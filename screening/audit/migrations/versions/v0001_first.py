"""The first ledger: journal, runs with all their parts, list imports; append-only; views for plain SQL.

The definitions are written out rather than taken from schema.py, because schema.py will move on and this must not.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from screening.audit.triggers import append_only

revision = "0001"
down_revision = None

_LONG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def _text(name: str, *, null: bool = False) -> sa.Column[str]:
    return sa.Column(name, _TEXT, nullable=null)


def _number(name: str, *, null: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=null)


def _key(name: str, target: str | None = None) -> sa.Column[int]:
    references = [sa.ForeignKey(target)] if target else []
    return sa.Column(name, sa.Integer, *references, primary_key=True, autoincrement=False)


def _entry(*, primary_key: bool = False) -> sa.Column[int]:
    references = sa.ForeignKey("journal.seq")
    if primary_key:
        return sa.Column("seq", _LONG, references, primary_key=True, autoincrement=False)
    return sa.Column("seq", _LONG, references, nullable=False, unique=True)


def _of_row() -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["run", "ordinal"], ["run_rows.run", "run_rows.ordinal"])


def _short(column: str) -> sa.TextClause:
    """PostgreSQL refuses index entries above some 2,700 bytes, and a cell may hold more."""
    return sa.text(f"length({column}) <= 200")


def _create(name: str, *parts: sa.schema.SchemaItem, clustered: bool = False) -> None:
    op.create_table(name, *parts, sqlite_strict=True, sqlite_with_rowid=not clustered)


def upgrade() -> None:
    """Create everything; the caller's transaction makes it all or nothing."""
    _shared_tables()
    _run_tables()
    _row_tables()
    _views()
    if op.get_context().dialect.name == "sqlite":
        _triggers()


def _shared_tables() -> None:
    _create(
        "journal",
        sa.Column("seq", _LONG, primary_key=True, autoincrement=False),
        _text("kind"),
        _text("at"),
        _text("operator"),
        _text("entry"),
        sa.Column("previous", _TEXT, nullable=False, unique=True),
        sa.Column("digest", _TEXT, nullable=False, unique=True),
    )
    _create("rule_sets", sa.Column("digest", _TEXT, primary_key=True), _text("record"), clustered=True)
    _create(
        "rule_set_rules",
        sa.Column("rule_set", _TEXT, sa.ForeignKey("rule_sets.digest"), primary_key=True),
        _key("position"),
        *map(_text, ("rule", "title", "severity", "state", "citation", "url")),
        clustered=True,
    )
    _create(
        "snapshots",
        sa.Column("record_digest", _TEXT, primary_key=True),
        *map(_text, ("record", "list", "title", "digest", "source_digest", "source_name", "dated")),
        _text("published", null=True),
        _text("retrieved"),
        _number("entities"),
        _number("names"),
        _text("flaws"),
        _text("notice", null=True),
        clustered=True,
    )
    _create(
        "list_imports",
        _entry(primary_key=True),
        *map(_text, ("at", "operator", "host", "version", "list")),
        sa.Column("snapshot", _TEXT, sa.ForeignKey("snapshots.record_digest"), nullable=False),
        _text("note"),
    )
    op.create_index("list_imports_by_list", "list_imports", ["list", "at"])


def _run_tables() -> None:
    _create(
        "runs",
        _key("number"),
        sa.Column("id", _TEXT, nullable=False, unique=True),
        *map(_text, ("started", "operator", "host", "version", "command")),
        _text("reference", null=True),
        _text("as_of"),
        _text("destination", null=True),
        _text("settings"),
        _text("rulebook"),
        sa.Column("rule_set", _TEXT, sa.ForeignKey("rule_sets.digest"), nullable=False),
        _entry(),
    )
    op.create_index("runs_by_start", "runs", ["started"])
    op.create_index("runs_by_reference", "runs", ["reference"], postgresql_where=_short("reference"))
    _create(
        "run_inputs",
        _key("run", "runs.number"),
        _key("position"),
        _text("name"),
        _text("digest"),
        sa.Column("size", _LONG, nullable=False),
        _text("kind"),
        clustered=True,
    )
    op.create_index("run_inputs_by_digest", "run_inputs", ["digest"])
    _create(
        "run_snapshots",
        _key("run", "runs.number"),
        _key("position"),
        sa.Column("snapshot", _TEXT, sa.ForeignKey("snapshots.record_digest"), nullable=False),
        clustered=True,
    )
    _create(
        "run_ends",
        _key("run", "runs.number"),
        _text("finished"),
        *map(
            _number,
            (
                "exit_code",
                "rows",
                "no_match",
                "review",
                "stop",
                "not_screened",
                "incomplete",
                "alerts",
                "parties",
                "items",
            ),
        ),
        *map(_text, ("sheets", "failures", "root")),
        _entry(),
    )


def _row_tables() -> None:
    _create(
        "run_rows",
        _key("run", "runs.number"),
        _key("ordinal"),
        _text("file", null=True),
        _text("sheet", null=True),
        sa.Column("row", _LONG),
        *map(_text, ("kind", "outcome", "reason", "record", "digest")),
    )
    some = sa.text("outcome <> 'no_match'")
    op.create_index("run_rows_to_look_at", "run_rows", ["run", "ordinal"], sqlite_where=some, postgresql_where=some)
    _create(
        "run_parties",
        _key("run"),
        _key("ordinal"),
        _key("position"),
        *map(_text, ("role", "name", "folded")),
        _text("country", null=True),
        _of_row(),
        clustered=True,
    )
    op.create_index("run_parties_by_name", "run_parties", ["folded"], postgresql_where=_short("folded"))
    op.create_index("run_parties_by_country", "run_parties", ["country"], postgresql_where=_short("country"))
    _create(
        "run_items",
        _key("run"),
        _key("ordinal"),
        *(_text(name, null=True) for name in ("part_number", "eccn", "hs", "origin", "destination")),
        _of_row(),
        clustered=True,
    )
    op.create_index("run_items_by_part", "run_items", ["part_number"], postgresql_where=_short("part_number"))
    op.create_index("run_items_by_origin", "run_items", ["origin"], postgresql_where=_short("origin"))
    op.create_index("run_items_by_destination", "run_items", ["destination"], postgresql_where=_short("destination"))
    _create(
        "run_alerts",
        _key("run"),
        _key("ordinal"),
        _key("position"),
        _text("id"),
        _text("type"),
        _number("tenths", null=True),
        _number("priority"),
        _text("severity"),
        *(
            _text(name, null=True)
            for name in ("list", "entity", "entity_name", "matched_name", "queried", "programme", "rule", "header")
        ),
        _text("explanation"),
        _text("suppressed_by", null=True),
        _of_row(),
        clustered=True,
    )
    op.create_index("run_alerts_by_id", "run_alerts", ["id"])
    op.create_index("run_alerts_by_entity", "run_alerts", ["list", "entity"])
    op.create_index("run_alerts_by_rule", "run_alerts", ["rule"])


def _views() -> None:
    quote = op.get_bind().dialect.identifier_preparer.quote
    row, run = quote("row"), quote("run")
    state = "CASE WHEN e.run IS NULL THEN 'unfinished' ELSE 'finished' END AS state"
    whose = f"r.id AS {run}, {state}, r.started, r.operator, r.reference, d.file, d.sheet, d.{row}"
    joined = "JOIN runs r ON r.number = d.run LEFT JOIN run_ends e ON e.run = d.run"
    op.execute(
        f"CREATE VIEW screened_parties AS SELECT {whose}, p.role, p.name, p.folded, p.country, d.outcome, d.reason "
        f"FROM run_parties p JOIN run_rows d ON d.run = p.run AND d.ordinal = p.ordinal {joined}"
    )
    op.execute(
        f"CREATE VIEW screened_items AS SELECT {whose}, i.part_number, i.eccn, i.hs, i.origin, i.destination, "
        f"d.outcome, d.reason "
        f"FROM run_items i JOIN run_rows d ON d.run = i.run AND d.ordinal = i.ordinal {joined}"
    )
    op.execute(
        f"CREATE VIEW raised_alerts AS SELECT {whose}, a.id AS alert, a.severity, a.priority, "
        f"a.tenths / 10.0 AS score, a.type, a.list, a.entity, a.entity_name, a.matched_name, a.queried, a.programme, "
        f"a.rule, a.explanation, a.suppressed_by "
        f"FROM run_alerts a JOIN run_rows d ON d.run = a.run AND d.ordinal = a.ordinal {joined}"
    )


def _triggers() -> None:
    statements = [
        *append_only("journal", ["seq"], ["previous"], ["digest"]),
        *append_only("rule_sets", ["digest"]),
        *append_only("rule_set_rules", ["rule_set", "position"]),
        *append_only("snapshots", ["record_digest"]),
        *append_only("list_imports", ["seq"]),
        *append_only("runs", ["number"], ["id"], ["seq"]),
        *append_only("run_inputs", ["run", "position"]),
        *append_only("run_snapshots", ["run", "position"]),
        *append_only("run_ends", ["run"], ["seq"]),
        *append_only("run_rows", ["run", "ordinal"], with_rowid=True, sealed_by_end=True),
        *append_only("run_parties", ["run", "ordinal", "position"], sealed_by_end=True),
        *append_only("run_items", ["run", "ordinal"], sealed_by_end=True),
        *append_only("run_alerts", ["run", "ordinal", "position"], sealed_by_end=True),
    ]
    for statement in statements:
        op.execute(statement)
