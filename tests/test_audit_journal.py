"""One chain for everything that happens beside runs: typed payloads, found again by what they are about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest
from audit_samples import CSL, RUN, STARTED

from screening.audit import Aspect, EntryKind, Ledger
from screening.errors import LedgerError


@dataclass(frozen=True, slots=True)
class Verdict:
    alert: str
    decision: str
    until: date | None = None


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.open(tmp_path / "ledger.db", now=lambda: STARTED + timedelta(seconds=1)) as opened:
        yield opened


def test_a_payload_comes_back_as_the_value_it_was_with_its_place_in_the_chain(ledger: Ledger) -> None:
    ledger.begin(RUN)
    verdict = Verdict("a-1", "false_positive", date(2027, 1, 1))

    entry = ledger.append(EntryKind.DECISION, verdict, at=STARTED, operator="ann", about=[(Aspect.ALERT, "a-1")])

    assert entry.payload(Verdict) == verdict
    assert (entry.seq, entry.kind, entry.operator, entry.at) == (2, EntryKind.DECISION, "ann", STARTED)
    assert entry.written == STARTED + timedelta(seconds=1)
    assert list(ledger.journal())[1] == entry == ledger.head()
    assert entry.previous == next(ledger.journal()).digest
    assert entry.head == f"2:{entry.digest}"


def test_entries_are_found_by_what_they_are_about_oldest_first(ledger: Ledger) -> None:
    ledger.begin(RUN)
    ledger.record_import(CSL, when=STARTED, operator="l", host="h", version="1")
    for decision in ("escalated", "true_match"):
        subjects = [(Aspect.ALERT, "a-1"), (Aspect.REFERENCE, "PO-4711")]
        ledger.append(EntryKind.DECISION, Verdict("a-1", decision), at=STARTED, operator="ann", about=subjects)
    ledger.append(EntryKind.APPROVAL, Verdict("a-1", "true_match"), at=STARTED, operator="ben", about=[(Aspect.ALERT, "a-1")])

    assert [entry.seq for entry in ledger.about(Aspect.ALERT, "a-1")] == [3, 4, 5]
    assert [entry.seq for entry in ledger.about(Aspect.ALERT, "a-1", kinds=[EntryKind.APPROVAL])] == [5]
    assert [entry.seq for entry in ledger.about(Aspect.REFERENCE, "PO-4711")] == [1, 3, 4]
    assert [entry.seq for entry in ledger.about(Aspect.RUN, RUN.id)] == [1]
    assert [entry.seq for entry in ledger.about(Aspect.LIST, "us-csl")] == [2]
    assert ledger.about(Aspect.ALERT, "PO-4711") == []
    assert [entry.seq for entry in ledger.journal(kinds=[EntryKind.DECISION])] == [3, 4]
    assert [entry.seq for entry in ledger.journal(after=3)] == [4, 5]


def test_several_entries_are_appended_together_or_not_at_all(ledger: Ledger) -> None:
    def half_way() -> None:
        with ledger.appending() as appending:
            about = [(Aspect.ALERT, "a-1")]
            appending.append(EntryKind.DECISION, Verdict("a-1", "open"), at=STARTED, operator="ann", about=about)
            assert len(appending.about(Aspect.ALERT, "a-1")) == 1
            raise RuntimeError("half way")

    with pytest.raises(RuntimeError, match="half way"):
        half_way()

    assert ledger.head() is None
    assert ledger.about(Aspect.ALERT, "a-1") == []


def test_a_body_that_is_not_the_payload_asked_for_is_an_altered_record(ledger: Ledger) -> None:
    ledger.begin(RUN)

    with pytest.raises(LedgerError, match="cannot be read"):
        next(ledger.journal()).payload(Verdict)
