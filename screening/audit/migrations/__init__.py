"""Alembic migrations of the ledger, run by engine.py when one is opened for writing."""
