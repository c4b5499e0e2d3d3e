"""What is wrong with a snapshot: reasons why finding no match on it means nothing, and a shrinkage that is refused.

Pure.
"""

from __future__ import annotations

from datetime import date

from screening.watchlist.archive import Import
from screening.watchlist.definition import ListDefinition

VANISHED = 10
"""A programme with at least so many entities that has none in the next file counts as shrunken, whatever the total."""


def flaws(definition: ListDefinition, entry: Import, *, as_of: date, today: date) -> tuple[str, ...]:
    """The flaws of a snapshot for a screening as of a day; none for a sound one.

    Age is counted to ``as_of`` or today, whichever is earlier, from the publisher's date, else from the import; where the
    publisher was asked and still had the file, from that day. A shipped list has the periods of its listings and may be
    asked about days before its own.
    """
    found = []
    day = min(as_of, today)
    age = age_days(entry, day)
    if age > definition.stale_after_days:
        seen = f", last seen at the publisher {entry.seen}" if entry.seen and entry.seen > entry.dated else ""
        found.append(f"stale: dated {entry.dated}{seen}, {age} days old; at most {definition.stale_after_days} are allowed")
    if entry.dated > day and not definition.source.file:
        found.append(f"later than {day}: no snapshot of that day was imported; this one is dated {entry.dated}")
    if entry.entities < definition.expect.entities.min:
        found.append(f"short: {entry.entities:,} entities, at least {definition.expect.entities.min:,} are expected")
    if entry.shrunk_from is not None:
        found.append(f"shrunken: {entry.entities:,} entities, {entry.shrunk_from:,} before; accepted on import")
    if entry.broken:
        records = "1 record" if entry.broken == 1 else f"{entry.broken:,} records"
        found.append(f"broken: {records} of the file could not be read on import")
    return tuple(found)


def age_days(entry: Import, day: date) -> int:
    """The age of a snapshot on a day, as staleness counts it; never below 0."""
    return max(0, (day - max(entry.dated, entry.seen or entry.dated)).days)


def unacceptable(definition: ListDefinition, entry: Import) -> str | None:
    """Why a snapshot that nobody looked at must not come into use, in words, or None.

    A person who imports a file by hand sees its flaws; an update by timer must not replace a sound snapshot by a flawed one.
    """
    if entry.entities < definition.expect.entities.min:
        return f"holds {entry.entities:,} entities; at least {definition.expect.entities.min:,} are expected."
    if entry.entities > definition.expect.entities.max:
        return f"holds {entry.entities:,} entities; at most {definition.expect.entities.max:,} are expected."
    if entry.broken:
        return f"{entry.broken:,} of its records could not be read ({entry.remarks[0].examples[0]})."
    return None


def shrinkage(definition: ListDefinition, before: Import | None, entry: Import) -> str | None:
    """How a snapshot is too small beside the one before it, in words, or None."""
    if before is None:
        return None
    drop = 100 * (before.entities - entry.entities) / before.entities
    if drop > definition.expect.max_drop_percent:
        return (
            f"holds {entry.entities:,} entities, {drop:.1f}% fewer than the {before.entities:,} of {before.dated};"
            f" at most {definition.expect.max_drop_percent:g}% fewer are taken unasked."
        )
    gone = [
        f"{key} ({count:,} before)"
        for key, count in before.programmes.items()
        if count >= VANISHED and not entry.programmes.get(key)
    ]
    return f"holds no entity of {', '.join(gone)} any more." if gone else None
