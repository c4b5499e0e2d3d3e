"""Review: what is open, who decided what, and deciding. Joins the pure rules of ``review`` with ledger, lists and policy.

Every act is checked and recorded in one transaction that holds the ledger's lock, against what was decided up to then.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

from screening.audit import Found, Ledger, Wanted
from screening.audit.decisions import docket, docket_meanwhile, record
from screening.audit.search import RunLine
from screening.errors import LedgerError, ManyErrors, Place, ScreeningError, SettingError
from screening.home import Home
from screening.model import Alert, Entity, Pairing, Run, Severity
from screening.review import (
    Approval,
    Assignment,
    Case,
    Decided,
    Decision,
    Docket,
    Policy,
    Seen,
    entries_print,
    party_print,
    row_place,
    same_person,
)
from screening.run.opening import list_store
from screening.run.recording import Occasion
from screening.run.review_policy import load_policy, note_policy
from screening.run.review_rulings import Ruling, contradictions, said_already
from screening.sheets.sources import STDIN
from screening.version import VERSION


@dataclass(slots=True)
class Desk:
    """A ledger, its decisions and the policy, as one command needs them. ``occasion`` is who acts, and when."""

    home: Home
    ledger: Ledger
    occasion: Occasion
    policy: Policy = field(init=False)
    _runs: dict[str, Run] = field(default_factory=dict)
    _entities: dict[tuple[str, str], dict[str, Entity]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.policy = load_policy(self.home)

    @property
    def day(self) -> date:
        """Today, in UTC."""
        return self.occasion.now().astimezone(UTC).date()

    # --- looking ---

    def cases(self, *, reference: str | None = None, run: str | None = None) -> list[Case]:
        """The alerts of finished runs, each as it was raised last for a reference, the gravest first.

        What a file gave is told by the last run of that file under the reference: an alert that it did not raise again is gone.
        ``reference`` is the whole reference, whatever its case; ``run`` takes one run alone.
        """
        book = docket(self.ledger)
        lines = self.ledger.runs(finished=True)
        again = [line for line in reversed(lines) if is_rescreening(line.command)]
        last = _last_runs(lines)
        renewing = {line.id for line in again}
        order = {line.id: number for number, line in enumerate(reversed(lines))}
        rows: dict[tuple[str, object], dict[str, Case]] = {}
        raised: dict[str, datetime] = {}
        for one in self.ledger.rows(Wanted(alerted=True), run=run):
            if not one.finished:
                continue
            for alert in one.screened.result.alerts:
                raised.setdefault(alert.id, one.started)
            ref, file = (one.reference or "").casefold(), one.screened.row.place.file
            superseded = file is not None and last.get((ref, file), one.run) != one.run
            if run or (not superseded and one.run not in renewing):
                rows[ref, _where(one)] = {alert.id: self.case(one, alert, book) for alert in one.screened.result.alerts}
        for line in () if run else again:
            for one in self.ledger.rows(run=line.id):
                self._renew(rows, one, book, after={key for key, value in last.items() if order[value] > order[line.id]})
        found = [
            replace(case, raised=raised[case.alert.id])
            for (ref, _), cases in rows.items()
            if reference is None or ref == reference.casefold()
            for case in cases.values()
        ]
        return sorted(found, key=lambda case: (-case.alert.priority, -case.alert.severity.rank, case.alert.id))

    def _renew(
        self,
        rows: dict[tuple[str, object], dict[str, Case]],
        one: Found,
        book: Docket,
        *,
        after: Collection[tuple[str, str]],
    ) -> None:
        """Put what a rescreening found for a party in the place of what its rows had; a row of its own where they had nothing.

        ``after`` are the inputs that were screened again since.
        """
        row, alerts = one.screened.row, [alert for alert in one.screened.result.alerts if alert.rule is None]
        [asked] = map(party_print, row.parties)
        whole = not one.screened.result.problems and not one.screened.result.left_out
        met = any(file == row.place.file for _, file in after)
        for cases in rows.values():
            known = next(iter(cases.values()), None)
            if known is None or known.started > one.started or row_place(known.row.place) != row_place(row.place):
                continue
            if asked in map(party_print, known.row.parties):
                met = True
                for key, case in list(cases.items()):
                    if whole and case.alert.rule is None and case.alert.pairing and case.alert.pairing.asked == asked:
                        del cases[key]
                cases.update({alert.id: self.case(one, alert, book, reference=known.reference) for alert in alerts})
        if not met and alerts:
            rows[(one.reference or "").casefold(), _where(one)] = {alert.id: self.case(one, alert, book) for alert in alerts}

    def case(self, found: Found, alert: Alert, book: Docket, *, reference: str | None = None) -> Case:
        """An alert of a recorded row with what counts on it today, for the reference of its run or the given one."""
        row = found.screened.row
        reference = reference or found.reference
        destination = (row.item.destination if row.item else None) or self._run(found.run).settings.destination
        standing = book.standing(alert, day=self.day, reference=reference, destination=destination)
        return Case(
            alert=alert,
            row=row,
            run=found.run,
            started=found.started,
            reference=reference,
            destination=destination,
            standing=standing,
            earlier=tuple(book.history(alert)),
            assigned=book.assigned.get(alert.id),
        )

    def find(self, alert: str, *, run: str | None = None) -> Case:
        """The alert of that id (or beginning of one) as the last finished run, or the given one, raised it. LedgerError for
        none or several.
        """
        return self._find(alert, run, docket(self.ledger))

    def _find(self, start: str, run: str | None, book: Docket) -> Case:
        latest: dict[str, tuple[Found, Alert, str | None]] = {}
        raised: dict[str, datetime] = {}
        for found in self.ledger.rows(Wanted(alert_start=start), run=run) if start.strip() else ():
            for alert in found.screened.result.alerts:
                if found.finished and alert.id.startswith(start):
                    raised.setdefault(alert.id, found.started)
                    reference = found.reference
                    if reference is None and alert.id in latest and is_rescreening(self._run(found.run).command):
                        reference = latest[alert.id][2]  # it renews what was asked for that reference
                    latest[alert.id] = (found, alert, reference)
        if not latest:
            where = f" in the run {run}" if run else ""
            raise LedgerError(f'No alert "{start}" of a finished run is recorded{where}.', remedy="See tradesieve review list.")
        if len(latest) > 1 and start not in latest:
            raise LedgerError(
                f'{len(latest)} alerts begin with "{start}": {", ".join(sorted(latest)[:5])}.', remedy="Give more of the id."
            )
        newest, alert, reference = latest.get(start) or next(iter(latest.values()))
        return replace(self.case(newest, alert, book, reference=reference), raised=raised[alert.id])

    def history(self) -> list[tuple[Decided, Decided | None]]:
        """Every decision in order, each with the later one that took its place."""
        book = docket(self.ledger)
        return [(one, book.superseded(one)) for one in book.decided.values()]

    def decision(self, decision_id: str) -> Decided:
        """The decision of that id; LedgerError where there is none."""
        return _decided(docket(self.ledger), decision_id)

    # --- acting ---

    def decide(self, rulings: Sequence[Ruling]) -> list[Decision]:
        """Record decisions, all of them or, where anything speaks against one, none: then ManyErrors says what, one by one.

        A ruling that says just what already counts is not recorded again.
        """
        made: list[Decision] = []
        faults: list[ScreeningError] = []
        before = docket(self.ledger)
        cases = []
        for ruling in rulings:
            try:
                cases.append((ruling, self._find(ruling.alert, ruling.run, before)))
            except LedgerError as error:
                faults.append(_placed(error, ruling.place))
        faults += contradictions(cases)
        with self.ledger.appending() as appending:
            book = docket_meanwhile(appending)
            note_policy(self.home, appending, at=self.occasion.now(), operator=self.occasion.operator)
            for ruling, case in cases:
                if said_already(ruling, case, book):
                    continue
                decision = self._decision(ruling, case, book.next_id())
                wrong = [*self.policy.faults(decision), *([] if case.alert.pairing else [_TOO_OLD])]
                faults += [SettingError(f"{case.alert.id}: {what}", place=ruling.place) for what in wrong]
                if not faults:
                    record(appending, decision, host=self.occasion.host, version=VERSION)
                book.add(decision)
                made.append(decision)
            if faults:
                raise faults[0] if len(faults) == 1 else ManyErrors(faults)
        return made

    def approve(self, decisions: Sequence[str], *, granted: bool, note: str = "") -> list[Decided]:
        """Approve decisions of somebody else, or decline them: all or, where one is not for this person to approve, none.

        Raises SettingError, or ManyErrors for several.
        """
        occasion = self.occasion
        faults: list[ScreeningError] = []
        with self.ledger.appending() as appending:
            book = docket_meanwhile(appending)
            note_policy(self.home, appending, at=occasion.now(), operator=occasion.operator)
            for decided in [_decided(book, one) for one in dict.fromkeys(one.upper() for one in decisions)]:
                number = decided.decision.id
                later = book.superseded(decided)
                wrong = [
                    *self.policy.approval_faults(decided, occasion.operator),
                    *([f"{number} was superseded by {later.decision.id}."] if later else []),
                    *(["A note is missing: say why it is declined."] if not granted and not note.strip() else []),
                ]
                faults += map(SettingError, wrong)
                if not wrong:
                    approval = Approval(number, granted, occasion.operator, occasion.now(), note)
                    record(appending, approval, host=occasion.host, version=VERSION)
                    book.add(approval)
            if faults:
                raise faults[0] if len(faults) == 1 else ManyErrors(faults)
        return [book.decided[one.upper()] for one in decisions]

    def assign(self, alerts: Sequence[str], to: str, *, note: str = "") -> list[Assignment]:
        """Say who is to look at alerts next."""
        if not to.strip():
            raise SettingError("Nobody is named to assign the alert to.", remedy="Give a name with --to.")
        occasion = self.occasion
        made = [Assignment(self.find(one).alert.id, to, occasion.operator, occasion.now(), note) for one in alerts]
        with self.ledger.appending() as appending:
            for assignment in made:
                record(appending, assignment, host=occasion.host, version=VERSION)
        return made

    def _decision(self, ruling: Ruling, case: Case, number: str) -> Decision:
        by = ruling.by or self.occasion.operator
        alert, pairing = case.alert, case.alert.pairing
        operator = self.occasion.operator
        return Decision(
            id=number,
            seen=Seen(
                alert=alert.id,
                run=case.run,
                type=alert.type,
                severity=alert.severity,
                pairing=pairing or _NO_PAIRING,
                place=row_place(case.row.place),
                queried=alert.queried,
                matched=alert.matched_name,
                list=alert.list,
                rule=alert.rule,
                party=case.party,
                item=case.row.item if alert.rule else None,
                entries=self._entries(case) if pairing and not alert.rule else (),
            ),
            verdict=ruling.verdict,
            reason=ruling.reason,
            note=ruling.note,
            by=by,
            at=self.occasion.now(),
            second=self.policy.needs_second(alert.severity, ruling.verdict),
            condition=ruling.condition,
            attachments=ruling.attachments,
            entered=None if same_person(by, operator) else operator,
        )

    def _entries(self, case: Case) -> tuple[Entity, ...]:
        """The listed entries as they were when the alert was raised; none where a snapshot is not here any more."""
        pairing = case.alert.pairing
        digests = {snapshot.list_id: snapshot.digest for snapshot in self._run(case.run).snapshots}
        found = []
        for list_id, entity_id in pairing.entries if pairing else ():
            key = (list_id, digests.get(list_id, ""))
            if key not in self._entities:
                kept = list_store(self.home).kept(*key) or ()
                self._entities[key] = {entity.id: entity for entity in kept}
            if entity_id in self._entities[key]:
                found.append(self._entities[key][entity_id])
        return tuple(found) if pairing and entries_print(found) == pairing.listed else ()

    def _run(self, run_id: str) -> Run:
        if run_id not in self._runs:
            self._runs[run_id] = self.ledger.show(run_id).run
        return self._runs[run_id]


def wanted(
    cases: Iterable[Case], *, states: Collection[str] = (), assigned: str | None = None, everything: bool = False
) -> list[Case]:
    """Those of the cases that are asked for; without states or ``everything`` those above a note that need work."""
    found = list(cases)
    if states:
        found = [case for case in found if case.state in states]
    elif not everything:
        found = [case for case in found if case.needs_work and (case.alert.severity is not Severity.NOTE or case.earlier)]
    if assigned is not None:
        found = [case for case in found if case.assigned and same_person(case.assigned.to, assigned)]
    return found


def is_rescreening(command: str) -> bool:
    """Whether a run with that command held parties screened before against what changed, under references of their own."""
    return command.split()[-1:] == ["rescreen"]


_NO_PAIRING = Pairing("", "")
_TOO_OLD = "it was recorded by a version that kept no fingerprints, so that nothing can bind a decision to it; screen again."


def _decided(book: Docket, decision_id: str) -> Decided:
    found = book.decided.get(decision_id.upper())
    if found is None:
        raise LedgerError(f'There is no decision "{decision_id}".', remedy="See tradesieve review export.")
    return found


def _placed(error: ScreeningError, place: Place | None) -> ScreeningError:
    return type(error)(error.what, place=place, remedy=error.remedy) if place else error


def _where(found: Found) -> object:
    """What tells that a row was screened again: its place, or of a question all that was asked."""
    row = found.screened.row
    return row_place(row.place) or (tuple(map(party_print, row.parties)), row.item)


def _last_runs(lines: Iterable[RunLine]) -> dict[tuple[str, str], str]:
    """For each reference and file the last of the runs, which come newest first; what was piped in is a new file every time."""
    last: dict[tuple[str, str], str] = {}
    for line in lines:
        for name in line.inputs:
            if name != STDIN:
                last.setdefault(((line.reference or "").casefold(), name), line.id)
    return last
