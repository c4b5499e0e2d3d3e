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

    Age is counted from the publisher's date, else from the import, to ``as_of`` or today, whichever is earlier. A shipped
    list has the periods of its listings and may be asked about days before its own.
    """
    found = []
    day = min(as_of, today)
    age = (day - entry.dated).days
    if age > definition.stale_after_days:
        found.append(f"stale: dated {entry.dated}, {age} days old; at most {definition.stale_after_days} are allowed")
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
