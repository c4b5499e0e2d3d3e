"""The journal: one hash chain over everything that happened, so that a change to the past shows.

Each entry is a canonical JSON object that holds the digest of the one before; its own digest is the SHA-256 of its
UTF-8 bytes. Whoever keeps a head elsewhere can later tell whether anything up to it was altered, left out or put in.
The chain shows change, not truth: somebody who owns the file can rebuild all of it, and only a head kept elsewhere
reveals that.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

import msgspec
from sqlalchemy import Connection, RowMapping, insert, select

from screening.audit.records import column_text, converted, parsed, utc_text
from screening.audit.schema import journal
from screening.contract import canonical

GENESIS = "0" * 64
"""What stands for the digest before the first entry."""


class EntryKind(StrEnum):
    """What an entry tells of."""

    RUN_BEGUN = "run_begun"
    RUN_ENDED = "run_ended"
    LIST_IMPORTED = "list_imported"


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One link of the chain; ``text`` is the exact text ``digest`` was taken over, ``body`` what it tells."""

    seq: int
    kind: EntryKind
    at: datetime
    operator: str
    body: dict[str, Any]
    previous: str
    digest: str
    text: str


class _Entry(msgspec.Struct, frozen=True):
    seq: int
    kind: EntryKind
    at: datetime
    operator: str
    body: dict[str, Any]
    previous: str


def append(connection: Connection, kind: EntryKind, *, at: datetime, operator: str, body: dict[str, Any]) -> int:
    """Add an entry and return its number, counted from 1.

    The caller's transaction must hold the writer's lock already, or two could follow the same head.
    """
    last = connection.execute(select(journal.c.seq, journal.c.digest).order_by(journal.c.seq.desc()).limit(1)).first()
    seq, previous = (last.seq + 1, last.digest) if last else (1, GENESIS)
    moment = utc_text(at)
    entry = {"seq": seq, "kind": kind.value, "at": moment, "operator": operator, "body": body, "previous": previous}
    text = canonical(entry)
    connection.execute(
        insert(journal).values(
            seq=seq,
            kind=kind.value,
            at=moment,
            operator=column_text(operator),
            entry=text,
            previous=previous,
            digest=hashlib.sha256(text.encode()).hexdigest(),
        )
    )
    return seq


def read(row: RowMapping) -> JournalEntry:
    """An entry from its row, told from its text alone."""
    entry = converted(parsed(row["entry"]), _Entry)
    return JournalEntry(
        seq=entry.seq,
        kind=entry.kind,
        at=entry.at,
        operator=entry.operator,
        body=entry.body,
        previous=entry.previous,
        digest=row["digest"],
        text=row["entry"],
    )
