"""What journal entries are about, so that they are found by it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from screening.audit.triggers import append_only

revision = "0002"
down_revision = "0001"

_LONG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Create the table; entries written before have no subjects."""
    op.create_table(
        "subjects",
        sa.Column("aspect", sa.Text, primary_key=True),
        sa.Column("value", sa.Text, primary_key=True),
        sa.Column("seq", _LONG, sa.ForeignKey("journal.seq"), primary_key=True, autoincrement=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    if op.get_context().dialect.name == "sqlite":
        for statement in append_only("subjects", ["aspect", "value", "seq"]):
            op.execute(statement)
