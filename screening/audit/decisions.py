"""Acts of review in the journal: decisions, approvals, assignments and reopenings, each an entry of the one hash chain.

The journal is all there is: no table of its own holds what was decided, so that nothing can be decided beside the chain. With
each act stand the computer and the program it was made with (15 CFR 762.5(b)(8)).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from screening.audit import search
from screening.audit.journal import Aspect, EntryKind, JournalEntry, Subject
from screening.audit.ledger import Appending, Ledger
from screening.audit.records import converted
from screening.review import Act, Approval, Assignment, Decision, Docket, Reopening

_ACTS: dict[EntryKind, type[Act]] = {
    EntryKind.DECISION: Decision,
    EntryKind.APPROVAL: Approval,
    EntryKind.ASSIGNMENT: Assignment,
}
_KINDS: dict[type[Act], EntryKind] = {act: kind for kind, act in _ACTS.items()}


def docket(ledger: Ledger, *, before: int | None = None) -> Docket:
    """All that was decided, approved and assigned, or what had been before the journal entry of that number."""
    return Docket.of(_acts(entry for entry in ledger.journal(kinds=_ACTS) if before is None or entry.seq < before))


def docket_meanwhile(appending: Appending) -> Docket:
    """All that was decided up to now, read in the transaction that is going to add to it."""
    return Docket.of(_acts(_entries(appending)))


def record(appending: Appending, act: Act, *, host: str, version: str) -> JournalEntry:
    """Add an act to the journal, to be found by its alert, decision, party, list, entry, rule and reference."""
    payload = {"act": act, "host": host, "version": version}
    return appending.append(_KINDS[type(act)], payload, at=act.at, operator=act.by, about=_about(act))


def record_reopenings(ledger: Ledger, found: Iterable[Reopening], *, at: datetime, operator: str) -> list[Reopening]:
    """Put on record which decisions were found not to hold any more; those that were not on record yet.

    A decision that has ended for the same two sides before is not recorded again.
    """
    fresh: list[Reopening] = []
    with ledger.appending() as appending:
        for one in found:
            entries = appending.about(Aspect.DECISION, one.decision, kinds=[EntryKind.REOPENED])
            if all(entry.payload(Reopening).pairing != one.pairing for entry in entries):
                about = [(Aspect.DECISION, one.decision), (Aspect.ALERT, one.alert), (Aspect.RUN, one.run)]
                appending.append(EntryKind.REOPENED, one, at=at, operator=operator, about=about)
                fresh.append(one)
    return fresh


def _entries(appending: Appending) -> Iterator[JournalEntry]:
    seq = 0
    while page := search.journal_page(appending.connection, after=seq, kinds=_ACTS):
        yield from page
        seq = page[-1].seq


def _acts(entries: Iterable[JournalEntry]) -> Iterator[Act]:
    return (converted(entry.body["act"], _ACTS[entry.kind]) for entry in entries)


def _about(act: Act) -> Iterator[Subject]:
    match act:
        case Decision():
            seen = act.seen
            yield Aspect.DECISION, act.id
            yield Aspect.ALERT, seen.alert
            yield Aspect.RUN, seen.run
            if seen.party:
                yield Aspect.PARTY, seen.party.name
            if seen.rule:
                yield Aspect.RULE, seen.rule
            if act.condition.reference:
                yield Aspect.REFERENCE, act.condition.reference
            for list_id, entity in seen.pairing.entries:
                yield Aspect.LIST, list_id
                yield Aspect.ENTITY, entity
        case Approval():
            yield Aspect.DECISION, act.decision
        case Assignment():
            yield Aspect.ALERT, act.alert
