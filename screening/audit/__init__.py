"""The audit ledger: what was screened, against what, by whom, with what result; append-only and tamper-evident."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from screening.audit.findings import Fault, FaultKind, Verification
    from screening.audit.journal import Aspect, EntryKind, JournalEntry, Subject
    from screening.audit.ledger import Appending, Ledger
    from screening.audit.retention import Standing
    from screening.audit.search import Found, ListImport, RunLine, RunRecord, Wanted
    from screening.audit.verifying import head_from

_HOMES = {
    "findings": ("Fault", "FaultKind", "Verification"),
    "journal": ("Aspect", "EntryKind", "JournalEntry", "Subject"),
    "ledger": ("Appending", "Ledger"),
    "retention": ("Standing",),
    "search": ("Found", "ListImport", "RunLine", "RunRecord", "Wanted"),
    "verifying": ("head_from",),
}

__all__ = [
    "Appending",
    "Aspect",
    "EntryKind",
    "Fault",
    "FaultKind",
    "Found",
    "JournalEntry",
    "Ledger",
    "ListImport",
    "RunLine",
    "RunRecord",
    "Standing",
    "Subject",
    "Verification",
    "Wanted",
    "head_from",
]


def __getattr__(name: str) -> Any:
    """Load the public names on first use: who records needs none of what verifies."""
    home = next((home for home, names in _HOMES.items() if name in names), None)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{home}"), name)
