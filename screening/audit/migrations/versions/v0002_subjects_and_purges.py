"""What journal entries are about, runs whose rows were purged, and the triggers of PostgreSQL."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from screening.audit.triggers import POSTGRES_FUNCTIONS, append_only, append_only_postgres, purgeable

revision = "0002"
down_revision = "0001"

_LONG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

_TABLES = (
    *("journal", "subjects", "rule_sets", "rule_set_rules", "snapshots", "list_imports", "runs", "run_inputs"),
    *("run_snapshots", "run_ends", "purges", "purged_leaves"),
)
_OF_A_RUN = ("run_rows", "run_parties", "run_items", "run_alerts")


def upgrade() -> None:
    """Create the tables; entries written before have no subjects."""
    op.create_table(
        "subjects",
        sa.Column("aspect", _TEXT, primary_key=True),
        sa.Column("value", _TEXT, primary_key=True),
        sa.Column("seq", _LONG, sa.ForeignKey("journal.seq"), primary_key=True, autoincrement=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "purges",
        sa.Column("run", sa.Integer, sa.ForeignKey("runs.number"), primary_key=True, autoincrement=False),
        sa.Column("seq", _LONG, sa.ForeignKey("journal.seq"), nullable=False, unique=True),
        sa.Column("rows", sa.Integer, nullable=False),
        sqlite_strict=True,
    )
    op.create_table(
        "purged_leaves",
        sa.Column("run", sa.Integer, sa.ForeignKey("purges.run"), primary_key=True, autoincrement=False),
        sa.Column("block", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("leaves", sa.LargeBinary, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    if op.get_context().dialect.name == "sqlite":
        statements = [
            *append_only("subjects", ["aspect", "value", "seq"]),
            *append_only("purges", ["run"], ["seq"]),
            *append_only("purged_leaves", ["run", "block"]),
            *(statement for table in _OF_A_RUN for statement in purgeable(table)),
        ]
    else:
        statements = [
            *POSTGRES_FUNCTIONS,
            *(statement for table in _TABLES for statement in append_only_postgres(table)),
            *(statement for table in _OF_A_RUN for statement in append_only_postgres(table, of_a_run=True)),
        ]
    for statement in statements:
        op.execute(statement)
