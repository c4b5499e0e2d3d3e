"""What upkeep commands show: values of lists, rules and ledger handed to the report that prints them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from screening import apply
from screening.audit import Ledger, Wanted
from screening.audit.search import RunLine
from screening.changes import changes
from screening.contract import alert_object
from screening.errors import SettingError
from screening.home import Home
from screening.report import status
from screening.report.changes import consequence_line, consequence_text, diff_lines, diff_text
from screening.report.words import moment, said_of_files
from screening.rule import RuleKind, RuleStatus
from screening.run.opening import list_store, load_rules, today

if TYPE_CHECKING:
    from screening.run.rescreening import Consequence
    from screening.run.updating import Updated


def lists_text(home: Home) -> str:
    """Every list known, with its snapshot in use."""
    return status.list_lines(
        (one.definition.id, one.definition.title, one.snapshot, one.age_days, one.in_use)
        for one in list_store(home).status(today=today())
    )


def update_lines(updated: Updated, *, verbose: bool = False) -> list[str]:
    """What became of a list in an update: one line, or with ``verbose`` the whole report of the import."""
    report = updated.report
    if report is None:
        return [f"{updated.list_id}: {'refused: ' if updated.refused else ''}{updated.reason}"]
    snapshot = report.snapshot
    before = f" ({report.before[1]:,} on {report.before[0]})" if report.before else ""
    line = f"{updated.list_id}: {updated.state.value}, {snapshot.entities:,} entities{before}, dated {snapshot.dated}"
    flaws = [f"{updated.list_id}: warning: {flaw}" for flaw in snapshot.flaws]
    return [line, *(report.lines() if verbose else flaws)]


def diff_lists(
    home: Home, list_id: str, before: str | None, after: str | None, *, fields: Sequence[str], jsonl: bool
) -> Iterator[str | bool]:
    """The difference of two snapshots of a list, line by line, and at last whether there is any; see ``ListStore.pick``."""
    store = list_store(home)
    if before is None or after is None:
        earlier, latest = store.last_two(list_id) if before is None else (before, store.latest(list_id))
        before, after = earlier, latest
    one, other = (store.pick(list_id, which, today=today()) for which in (before, after))
    found = changes(one.entities, other.entities)
    found = found.only(fields) if fields else found
    yield from diff_lines(found) if jsonl else diff_text(one.snapshot, other.snapshot, found)
    yield bool(found)


def consequence(one: Consequence, *, jsonl: bool) -> str:
    """A consequence of changed lists in a line."""
    if jsonl:
        return consequence_line(one.what.value, one.party, one.row.place, alert_object(one.alert))
    return consequence_text(one.what.value, one.party, one.row.place, one.alert)


def rules_text(home: Home, as_of: date | None) -> str:
    """Every rule with its severity and the state of the law on a day; drafts say that they are not applied."""
    day = as_of or today()
    lines = []
    for rule in load_rules(home).rules:
        state = rule.state_on(day)
        if rule.status is RuleStatus.DRAFT:
            words = f"draft, not applied: {rule.status_reason}"
        else:
            words = apply.state_words(state) if state else "not in force on that day"
        title = f"{rule.title} (house rule)" if rule.kind is RuleKind.HOUSE_RULE else rule.title
        lines.append((rule.id, apply.severity_on(rule, day), words, rule.citation, title))
    return status.rule_lines(lines)


def changes_text(home: Home, as_of: date | None, days: int) -> str:
    """What changes within so many days after a day: states of rules, members of country groups and code lists."""
    after = as_of or today()
    until = after + timedelta(days=days)
    rulebook = load_rules(home)
    lines: list[tuple[date, str]] = []
    for rule in rulebook.rules:
        if rule.status is not RuleStatus.DRAFT:
            for day, before, now in rule.changes(after, until):
                was = apply.state_words(before) if before else "not in force"
                becomes = apply.state_words(now) if now else "not in force"
                lines.append((day, f"{rule.id}: {was}, then {becomes}. {rule.title}"))
    for group in rulebook.groups.values():
        lines += _memberships(group.title, [(one.country, one.start, one.end) for one in group.members], after, until)
    for codes in rulebook.codes.values():
        lines += _memberships(codes.title, [(one.text, one.start, one.end) for one in codes.codes], after, until)
    told = "".join(f"{day}  {text}\n" for day, text in sorted(lines))
    return told or f"Nothing in the rules changes from {after + timedelta(days=1)} to {until}.\n"


def _memberships(
    title: str, members: Iterable[tuple[str, date | None, date | None]], after: date, until: date
) -> Iterator[tuple[date, str]]:
    for member, start, end in members:
        if start is not None and after < start <= until:
            yield start, f"{title}: {member} joins"
        if end is not None and after < (gone := end + timedelta(days=1)) <= until:
            yield gone, f"{title}: {member} leaves"


def rule_text(home: Home, rule_id: str, as_of: date | None) -> str:
    """One rule whole; SettingError where there is none of that id."""
    day = as_of or today()
    rulebook = load_rules(home)
    rule = rulebook.rule(rule_id)
    if rule is None:
        raise SettingError(f'There is no rule "{rule_id}".', remedy="See tradesieve rules list.")
    return status.sections(
        f"{rule.id}: {rule.title}",
        [
            ("Kind", rule.kind.value),
            ("Severity on " + day.isoformat(), apply.severity_on(rule, day)),
            ("Citation", rule.citation),
            ("Issued", rule.issued.isoformat()),
            (
                "State of the law",
                [apply.state_words(state) + (f". {state.note}" if state.note else "") for state in rule.states],
            ),
            ("What it says", " ".join(rule.summary.split())),
            ("What to do", " ".join(rule.action.split())),
            ("Exceptions", rule.exceptions),
            ("Ask the vendor for", rule.evidence),
            ("Not verified", rule.unverified),
            ("Sources", [f"{source.title}: {source.url}" for source in rule.references]),
            ("Reviewed", f"{rule.reviewed_on.isoformat()} by {rule.reviewed_by}"),
            ("File", str(rule.place)),
        ],
    )


def runs_text(lines: list[RunLine]) -> str:
    """Runs, one a line."""
    return status.run_lines(
        (
            line.id,
            moment(line.started),
            line.operator,
            line.reference or "",
            ", ".join(line.inputs),
            line.totals,
            line.rows,
        )
        for line in lines
    )


def run_text(ledger: Ledger, run_id: str, wanted: Wanted | None) -> Iterator[str]:
    """One run and its rows, in pieces."""
    record = ledger.show(run_id)
    run = record.run
    end = record.end
    yield status.sections(
        f"Run {run.id}",
        [
            ("Purged", f"its rows were removed {moment(record.purged_entry.at)}" if record.purged_entry else ""),
            ("State", _state(record.recorded) if end is None else f"finished {moment(end.finished)}, exit code {end.exit_code}"),
            ("Started", moment(run.started)),
            ("Operator", f"{run.operator} on {run.host}"),
            ("Command", f"{run.command} (tradesieve {run.version})"),
            ("Reference", run.reference or ""),
            (
                "Settings",
                f"threshold {run.settings.threshold:g}, as of {run.settings.as_of}"
                + (f", destination {run.settings.destination}" if run.settings.destination else "")
                + (", flawed lists accepted" if run.settings.allow_stale else ""),
            ),
            ("Said of the files", said_of_files(run.settings)),
            ("Inputs", [f"{one.name}, {one.size:,} bytes, SHA-256 {one.digest}" for one in run.inputs]),
            (
                "Lists",
                [
                    f"{one.title} of {one.dated}: {one.entities:,} entities, {one.names:,} names, SHA-256 {one.digest}"
                    + "".join(f"; {remark}" for remark in (one.notice, *one.flaws) if remark)
                    for one in run.snapshots
                ],
            ),
            ("Rules", f"{len(run.rules)} applied, rulebook SHA-256 {run.rulebook_digest}"),
            ("Sheets", [status.sheet_line(note) for note in end.sheets] if end else ()),
            ("Not screened", [failure.message for failure in end.failures] if end else ()),
            ("Rows recorded", f"{record.recorded:,}" + (f", Merkle root {record.root}" if record.root else "")),
        ],
    )
    yield from status.row_lines(record.rows(wanted))
    yield status.foot_lines()


def _state(recorded: int) -> str:
    return f"UNFINISHED: {recorded:,} rows are recorded and none of them counts as screened"
