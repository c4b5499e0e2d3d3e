"""The journal: one hash chain over everything that happened, so that a change to the past shows.

Each entry is a canonical JSON object that holds the digest of the one before; its own digest is the SHA-256 of its
UTF-8 bytes. What it is about (an alert, a run, a reference) stands in it as subjects, by which an index finds it again.
Whoever keeps a head elsewhere can later tell whether anything up to it was altered, left out or put in. The chain shows
change, not truth: somebody who owns the file can rebuild all of it, and only a head kept elsewhere reveals that.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Connection, insert, select

from screening.audit.records import column_text, converted, parsed, utc_text
from screening.audit.schema import journal, subjects
from screening.contract import canonical

_T = TypeVar("_T")

GENESIS = "0" * 64
"""What stands for the digest before the first entry."""

_LONGEST = 400
"""Characters of a subject, at most four bytes each."""


class EntryKind(StrEnum):
    """What an entry tells of."""

    RUN_BEGUN = "run_begun"
    RUN_ENDED = "run_ended"
    LIST_IMPORTED = "list_imported"
    RULES_CHANGED = "rules_changed"
    SETTINGS_CHANGED = "settings_changed"
    DECISION = "decision"
    APPROVAL = "approval"
    ASSIGNMENT = "assignment"
    REOPENED = "reopened"
    RETENTION = "retention"
    RUN_PURGED = "run_purged"


class Aspect(StrEnum):
    """What a subject of an entry is, and so how its value is to be read."""

    RUN = "run"
    ALERT = "alert"
    DECISION = "decision"
    REFERENCE = "reference"
    PARTY = "party"
    LIST = "list"
    ENTITY = "entity"
    RULE = "rule"
    SETTING = "setting"


Subject = tuple[Aspect, str]
"""Something an entry is about: its aspect, and its id or text as other records have it."""


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One link of the chain; ``text`` is the exact text ``digest`` was taken over, ``body`` what it tells.

    ``at`` is when it happened as its writer says, ``written`` when the ledger took it in by its own clock, which is what
    shows an entry that was dated back; None in entries of ledgers from before there was such a time.
    """

    seq: int
    kind: EntryKind
    at: datetime
    operator: str
    body: dict[str, Any]
    previous: str
    digest: str
    text: str
    subjects: tuple[Subject, ...] = ()
    written: datetime | None = None

    def payload(self, kind: type[_T]) -> _T:
        """The body as the typed value it was appended as; LedgerError where it is not one."""
        return converted(self.body, kind)

    @property
    def head(self) -> str:
        """Number and digest in one word, as it is printed and kept elsewhere: ``17:3f9a...``."""
        return f"{self.seq}:{self.digest}"


class _Entry(msgspec.Struct, frozen=True):
    seq: int
    kind: EntryKind
    at: datetime
    operator: str
    body: dict[str, Any]
    previous: str
    subjects: tuple[Subject, ...] = ()
    written: datetime | None = None


def append(
    connection: Connection,
    kind: EntryKind,
    *,
    at: datetime,
    operator: str,
    body: dict[str, Any],
    written: datetime,
    about: Iterable[Subject] = (),
) -> JournalEntry:
    """Add an entry, whose number counts from 1, and return it. ``about`` lists what it can be found by.

    The caller's transaction must hold the writer's lock already, or two could follow the same head.
    """
    last = connection.execute(select(journal.c.seq, journal.c.digest).order_by(journal.c.seq.desc()).limit(1)).first()
    seq, previous = (last.seq + 1, last.digest) if last else (1, GENESIS)
    found = sorted({(aspect, _key(value)) for aspect, value in about})
    moment = utc_text(at)
    entry: dict[str, Any] = {"seq": seq, "kind": kind.value, "at": moment, "operator": operator, "body": body}
    entry |= {"previous": previous, "written": utc_text(written)}
    if found:
        entry["subjects"] = found
    text = canonical(entry)
    row = {
        "seq": seq,
        "kind": kind.value,
        "at": moment,
        "operator": column_text(operator),
        "entry": text,
        "previous": previous,
        "digest": hashlib.sha256(text.encode()).hexdigest(),
    }
    connection.execute(insert(journal).values(row))
    if found:
        connection.execute(insert(subjects), [{"aspect": aspect, "value": value, "seq": seq} for aspect, value in found])
    return read(row)


def about(connection: Connection, aspect: Aspect, value: str, *, kinds: Collection[EntryKind] = ()) -> list[JournalEntry]:
    """The entries about that subject, oldest first; ``kinds`` narrows them."""
    query = (
        select(journal)
        .join(subjects, subjects.c.seq == journal.c.seq)
        .where(subjects.c.aspect == aspect.value, subjects.c.value == _key(value))
        .order_by(journal.c.seq)
    )
    if kinds:
        query = query.where(journal.c.kind.in_([kind.value for kind in kinds]))
    return [read(row) for row in connection.execute(query).mappings()]


def _key(value: str) -> str:
    """A value as it is indexed: PostgreSQL refuses keys above some 2,700 bytes, so a long one is kept as its digest."""
    stored = column_text(value)
    return stored if len(stored) <= _LONGEST else "sha256:" + hashlib.sha256(stored.encode()).hexdigest()


def read(row: Mapping[Any, Any]) -> JournalEntry:
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
        subjects=entry.subjects,
        written=entry.written,
    )
