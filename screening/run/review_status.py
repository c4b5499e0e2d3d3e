"""Whether a purchase may go on: what is known of a reference, as an exit code that a script can act on."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from screening.audit import Found
from screening.audit.decisions import docket
from screening.audit.search import RunLine, RunRecord
from screening.model import Alert, Input, Severity
from screening.review import Case, Docket, Verdict, party_print
from screening.run.review import Desk, is_rescreening
from screening.sheets.sources import STDIN

POLL = 1.0
"""Seconds between two looks while waiting for a decision."""


@dataclass(frozen=True, slots=True)
class Status:
    """What is known of a reference: the alerts that keep it open, what was not screened, and which runs that rests on."""

    reference: str
    open: tuple[Case, ...] = ()
    hidden: int = 0
    missing: tuple[str, ...] = ()
    runs: tuple[RunLine, ...] = ()

    @property
    def exit_code(self) -> int:
        """0 nothing is open; 1 an alert is open, escalated or a true match; 2 not everything was screened, or none was."""
        if self.missing or not self.runs:
            return 2
        return 1 if self.open or self.hidden else 0

    @property
    def may_change(self) -> bool:
        """Whether a decision could still open the way."""
        return self.exit_code == 1 and not any(case.standing.verdict is Verdict.TRUE_MATCH for case in self.open)


def status(desk: Desk, reference: str) -> Status:
    """What is known of the runs with exactly this reference, whatever its case.

    Of each file and each question the last run counts. What a later rescreening found for one of their parties takes the place of
    what was found on the lists before. Alerts of severity note count only where a person has decided that they matter.
    """
    lines = [line for line in desk.ledger.runs(reference=reference) if (line.reference or "").casefold() == reference.casefold()]
    covered: set[tuple[str, str]] = set()
    missing: list[str] = []
    answers: list[Found] = []
    counted: list[RunLine] = []
    for line in lines:
        record = desk.ledger.show(line.id)
        fresh = [key for key in _keys(record) if key not in covered]
        if not fresh:
            continue
        if not record.finished:
            missing.append(f"The run {line.id} was not finished; nothing of it counts as screened.")
            continue
        counted.append(line)
        if line.purged:
            missing.append(f"The rows of the run {line.id} were purged, and with them what was found.")
        if record.end is not None and record.end.exit_code == 2:
            missing.append(_incomplete(line, record))
        files = {name for kind, name in covered if kind == "file"}
        answers += [one for one in desk.ledger.rows(run=line.id) if one.screened.row.place.file not in files]
        covered.update(fresh)
    book = docket(desk.ledger)
    later = _rescreened(desk, counted)
    cases = {(case.run, case.alert.id): case for one in answers for case in _cases(desk, book, one, later)}
    hidden = sum(one.screened.result.left_out for one in answers)
    return Status(reference, tuple(filter(_keeps_open, cases.values())), hidden, tuple(missing), tuple(counted))


def wait(
    look: Callable[[], Status],
    seconds: float,
    *,
    sleep: Callable[[float], None] = time.sleep,
    clock: Callable[[], float] = time.monotonic,
) -> Status:
    """Look again until nothing is open, no decision can change it, or so many seconds have passed; the last look."""
    deadline = clock() + seconds
    while (found := look()).may_change and (left := deadline - clock()) > 0:
        sleep(min(POLL, left))
    return found


def _keys(record: RunRecord) -> Iterator[tuple[str, str]]:
    """What a run was about: its inputs, and the files that it could not read at all."""
    yield from (key for one in record.run.inputs if (key := _key(one)) is not None)
    if record.end is not None:
        yield from (("file", failure.file) for failure in record.end.failures if not failure.file.startswith("--"))


def _key(one: Input) -> tuple[str, str] | None:
    """What tells that an input was screened again: of a file its name, of a question or what was piped in all of it."""
    match one.kind:
        case "question":
            return "question", one.digest
        case _ if one.name == STDIN:
            return STDIN, one.digest
        case "ownership" | "rescreen":
            return None
        case _:
            return "file", one.name


def _incomplete(line: RunLine, record: RunRecord) -> str:
    failures = [failure.message for failure in record.end.failures] if record.end else []
    totals = record.end.totals if record.end else None
    rows = f"{totals.not_screened} of {totals.rows} rows not screened" if totals and totals.not_screened else ""
    return f"The run {line.id} did not screen everything: {'; '.join(filter(None, (rows, *failures))) or 'see it'}."


def _rescreened(desk: Desk, counted: list[RunLine]) -> dict[str, list[Found]]:
    """The answers of later rescreenings, newest first, by the fingerprint of the party."""
    found: dict[str, list[Found]] = {}
    if not counted:
        return found
    first = min(line.started for line in counted)
    for line in desk.ledger.runs(since=first.date(), finished=True):
        if line.started > first and is_rescreening(line.command):
            for one in desk.ledger.rows(run=line.id):
                for party in one.screened.row.parties:
                    found.setdefault(party_print(party), []).append(one)
    return found


def _cases(desk: Desk, book: Docket, answer: Found, later: dict[str, list[Found]]) -> Iterator[Case]:
    """The alerts of an answer; for a party that was rescreened since, those that were found then."""
    renewed: dict[str, Found] = {}
    for party in answer.screened.row.parties:
        key = party_print(party)
        newest = next((one for one in later.get(key, ()) if one.started > answer.started), None)
        if newest is not None:
            renewed[key] = newest
    # What could not be screened to the end shows nothing to be gone.
    whole = {key for key, one in renewed.items() if not one.screened.result.problems and not one.screened.result.left_out}
    for alert in answer.screened.result.alerts:
        if not (_by_name(alert) and alert.pairing and alert.pairing.asked in whole):
            yield desk.case(answer, alert, book)
    for newest in renewed.values():
        for alert in newest.screened.result.alerts:
            if _by_name(alert):
                yield desk.case(newest, alert, book, reference=answer.reference)


def _by_name(alert: Alert) -> bool:
    return alert.rule is None


def _keeps_open(case: Case) -> bool:
    if case.standing.suppresses:
        return False
    decided = case.standing.verdict in (Verdict.TRUE_MATCH, Verdict.ESCALATED)
    return case.alert.severity is not Severity.NOTE or decided
