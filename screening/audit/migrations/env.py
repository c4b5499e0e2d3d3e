"""Runs migrations on the connection that engine.py hands over, inside the transaction it has begun."""

from __future__ import annotations

from alembic import context

context.configure(connection=context.config.attributes["connection"])
context.run_migrations()
