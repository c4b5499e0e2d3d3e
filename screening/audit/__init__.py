"""The audit ledger: what was screened, against what, by whom, with what result; append-only and tamper-evident."""

from screening.audit.findings import Fault, FaultKind, Verification
from screening.audit.journal import Aspect, EntryKind, JournalEntry, Subject
from screening.audit.ledger import Appending, Ledger
from screening.audit.retention import Standing
from screening.audit.search import Found, ListImport, RunLine, RunRecord, Wanted
from screening.audit.verifying import head_from

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
