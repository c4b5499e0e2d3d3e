"""Writes what is to be kept elsewhere, bundles of records and sealed heads, to files that appear only when they are whole."""

from __future__ import annotations

import zipfile
from collections.abc import Collection
from datetime import datetime
from pathlib import Path

from screening.audit import JournalEntry, Ledger, Wanted
from screening.audit.bundle import write_bundle
from screening.audit.sealing import signed_head, timestamp_request
from screening.errors import LedgerError
from screening.report.output import Output


def export(ledger: Ledger, out: Output, run_ids: Collection[str] | None, wanted: Wanted | None = None) -> int:
    """Write these runs, or all, to an output made ready, and commit it; returns the rows in it."""
    try:
        with zipfile.ZipFile(out.part, "w") as target:
            count = write_bundle(ledger, target, run_ids, wanted)
    except OSError as error:
        raise out.failed(error) from error
    out.commit()
    return count


def sign_head(ledger: Ledger, out: Output, key: Path, *, by: str, at: datetime) -> str:
    """Write the head, signed; returns it."""
    head = _head(ledger)
    out.write(signed_head(head, key, by=by, at=at))
    out.commit()
    return head.head


def request_timestamp(ledger: Ledger, out: Output) -> str:
    """Write a request for a time stamp on the head; returns the head."""
    head = _head(ledger)
    try:
        out.part.write_bytes(timestamp_request(head))
    except OSError as error:
        raise out.failed(error) from error
    out.commit()
    return head.head


def _head(ledger: Ledger) -> JournalEntry:
    head = ledger.head()
    if head is None:
        raise LedgerError("The journal is empty, and has no head yet.", remedy="Screen something first.")
    return head
