"""What the list store tells: the report of an import, the state of a list, and a loaded list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from screening.formats import Remark
from screening.model import Entity, Snapshot
from screening.watchlist.definition import ListDefinition


@dataclass(frozen=True, slots=True)
class LoadedList:
    """A snapshot with its entities."""

    snapshot: Snapshot
    entities: Sequence[Entity]


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did. ``recheck``: these bytes were imported before, and only the date was recorded.

    ``snapshot.names`` counts what the publisher printed, ``embedded`` the names read out of those; ``before`` is the
    snapshot before it in time, as (date, entities); ``current``: this is now the newest snapshot of its list; ``fields``
    are those of the source that were read.
    """

    snapshot: Snapshot
    size: int
    embedded: int
    programmes: tuple[tuple[str, int], ...]
    remarks: tuple[Remark, ...]
    fields: tuple[str, ...]
    broken: int
    recheck: bool
    current: bool
    before: tuple[str, int] | None

    def lines(self) -> list[str]:
        """The report as a person reads it, one fact a line."""
        snapshot = self.snapshot
        lines = [
            f"list: {snapshot.list_id}, {snapshot.title}",
            f"file: {snapshot.source_name}, {self.size:,} bytes, SHA-256 {snapshot.source_digest}",
            f"entities: {snapshot.entities:,}" + (f" ({self.before[1]:,} on {self.before[0]})" if self.before else ""),
            f"names: {snapshot.names:,} as printed, and {self.embedded:,} read out of them",
            "programmes: " + ", ".join(f"{key} {count:,}" for key, count in self.programmes),
            f"dated: {snapshot.dated}" + ("" if snapshot.published else ", the day of the import"),
            f"snapshot: SHA-256 {snapshot.digest}",
        ]
        if self.recheck:
            lines.append("recorded: the same file was imported before; it counts as seen again today")
        if not self.current:
            lines.append("recorded: not in use by default, because a later snapshot is there")
        if self.fields:
            lines.append(f"fields read: {len(self.fields)} ({', '.join(self.fields)})")
        for remark in self.remarks:
            lines.append(f"{remark.kind.meaning}: {remark.count:,} ({'; '.join(remark.examples[:2])})")
        return lines + [f"warning: {flaw}" for flaw in snapshot.flaws]


@dataclass(frozen=True, slots=True)
class ListStatus:
    """One definition and what there is of it. ``snapshot`` is None where nothing was imported; its flaws are today's.

    ``in_use``: a screening that names no list uses it. ``imports`` counts imports and re-checks; ``age_days`` is counted
    as staleness is.
    """

    definition: ListDefinition
    snapshot: Snapshot | None = None
    embedded: int = 0
    age_days: int | None = None
    imports: int = 0
    in_use: bool = False

    @property
    def shipped(self) -> bool:
        """Whether the list comes with the program and is never imported."""
        return self.definition.source.file is not None
