"""The audit ledger: what was screened, against what, by whom, with what result; append-only and tamper-evident."""

from screening.audit.journal import Aspect, EntryKind, JournalEntry, Subject
from screening.audit.ledger import Appending, Ledger
from screening.audit.search import Found, ListImport, RunLine, RunRecord, Wanted

__all__ = [
    "Appending",
    "Aspect",
    "EntryKind",
    "Found",
    "JournalEntry",
    "Ledger",
    "ListImport",
    "RunLine",
    "RunRecord",
    "Subject",
    "Wanted",
]
