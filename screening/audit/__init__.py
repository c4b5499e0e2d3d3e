"""The audit ledger: what was screened, against what, by whom, with what result; append-only and tamper-evident."""

from screening.audit.journal import EntryKind, JournalEntry
from screening.audit.ledger import Ledger
from screening.audit.search import Found, ListImport, RunLine, RunRecord, Wanted

__all__ = ["EntryKind", "Found", "JournalEntry", "Ledger", "ListImport", "RunLine", "RunRecord", "Wanted"]
