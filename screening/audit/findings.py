"""What verifying a ledger found, in words that name the record."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class FaultKind(StrEnum):
    """What was done to a record."""

    ALTERED = "altered"
    MISSING = "missing"
    INSERTED = "inserted"
    REBUILT = "rebuilt"
    UNGUARDED = "unguarded"
    """Nothing was done to a record, but what stops changes is not in place."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is not as it was recorded; ``record`` names it, ``what`` says how it is known."""

    kind: FaultKind
    record: str
    what: str

    def __str__(self) -> str:
        return f"{self.kind.value}: {self.record}: {self.what}"


@dataclass(slots=True)
class Verification:
    """What was looked at and what was found. ``head`` is the newest entry's, ``unfinished`` are runs that count for nothing."""

    head: str | None = None
    entries: int = 0
    runs: int = 0
    rows: int = 0
    purged: int = 0
    unfinished: list[str] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    def fault(self, kind: FaultKind, record: str, what: str) -> None:
        """Add one."""
        self.faults.append(Fault(kind, record, what))

    @property
    def whole(self) -> bool:
        """Whether everything is as it was recorded, as far as the ledger itself can tell."""
        return not self.faults
