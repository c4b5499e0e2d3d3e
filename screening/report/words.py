"""What reports say, in one place, so that the terminal and the workbook never tell two stories.

The word for nothing found is "no match", followed by where and of which date: a report never calls a party anything better.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from screening.model import (
    Alert,
    FileFailure,
    Item,
    Outcome,
    Result,
    Row,
    Run,
    RunEnd,
    ScreenedRow,
    Settings,
    Severity,
    Snapshot,
    TableKind,
)

DECISION_SUPPORT = "This report supports a decision by a person; it is not legal advice."

LABEL = {
    Outcome.STOP: "Stop",
    Outcome.REVIEW: "Review",
    Outcome.NOT_SCREENED: "Not screened",
    Outcome.NO_MATCH: "No match",
}
"""Outcomes in words, gravest first; what was not screened stands before what has no match, as nothing is known of it."""

MEANING = {
    Outcome.STOP: "Do not go on until a responsible person has decided: a listing or rule forbids it or asks for a licence.",
    Outcome.REVIEW: "A person must look: a name is like a listed one, or a rule may apply. It need not be the same party.",
    Outcome.NOT_SCREENED: "Nothing is known of this row. Correct what could not be read and screen it again.",
    Outcome.NO_MATCH: "Nothing was found on the lists and rules named here, as of their dates. It is not an approval.",
}

MOST_TOLD = 5
"""Lists that a sentence names one by one."""

KIND = {TableKind.VENDOR: "Vendor file", TableKind.BOM: "Bill of materials"}

SEVERITY = {Severity.STOP: "Stop", Severity.REVIEW: "Review", Severity.NOTE: "Note"}

REMEDY_ROW = "Correct the row in the input and screen it again, or check it by hand."
REMEDY_PART = "The rest of the row was screened. Correct this cell and screen the row again, or check it by hand."
REMEDY_FILE = "Put that right and screen the file again; what was not read counts as not screened."
REMEDY_SHEET = "If it lists parties or parts, give it a row of headers and screen it again."
REMEDY_LIST = "Bring the list up to date and screen again; until then, no match on it means little."


def said_of_files(settings: Settings) -> str:
    """What the user said of the files, which overruled what they say themselves; nothing where he said nothing."""
    told = [f"columns {', '.join(settings.columns)}"] if settings.columns else []
    told += [f"encoding {settings.encoding}"] if settings.encoding else []
    told += [f"read as {settings.form}"] if settings.form else []
    return "; ".join(told)


def why_missed(failure: FileFailure) -> str:
    """What is wrong with a file, where its name stands beside."""
    return failure.message.removeprefix(f"{failure.file}: ")


def number(count: int, noun: str, plural: str | None = None) -> str:
    """A count with its noun: "1 row", "2 rows", "1,200 entries".

    >>> number(1, "row"), number(1200, "entry", "entries")
    ('1 row', '1,200 entries')
    """
    return f"{count:,} {noun if count == 1 else plural or noun + 's'}"


def listed(words: Sequence[str]) -> str:
    """Words joined as in a sentence.

    >>> listed(["a", "b", "c"])
    'a, b and c'
    """
    return " and ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))


def moment(time: datetime) -> str:
    """A time to the second with its zone, as people write it: "2026-11-24 09:30:00 UTC"."""
    return f"{time:%Y-%m-%d %H:%M:%S} {time.tzname() or ''}".strip()


def asked(row: Row) -> str:
    """Everything of a row that was asked: its parties, then its item."""
    return "; ".join(filter(None, [*(party.name for party in row.parties), asked_item(row.item)]))


def asked_item(item: Item | None) -> str:
    """An item in one line: part number and description, else whatever else is known of it."""
    if item is None:
        return ""
    words = ", ".join(filter(None, [item.part_number, item.description]))
    return words or ", ".join(filter(None, [item.manufacturer, item.eccn and f"ECCN {item.eccn}", item.hs and f"HS {item.hs}"]))


def best(result: Result) -> Alert | None:
    """The alert to show where there is room for one: the first that is not suppressed, else the first."""
    return next((alert for alert in result.alerts if alert.suppressed_by is None), next(iter(result.alerts), None))


def found(alert: Alert) -> str:
    """What an alert met: the listed name or alias, else what the rule is called."""
    return alert.matched_name or alert.entity_name or alert.title or alert.rule or alert.list or ""


def source(alert: Alert) -> str:
    """The list or rule an alert comes from, by its id."""
    return alert.list or alert.rule or alert.programme or ""


def score(value: float | None) -> str:
    """A likeness of 0-100 as text, without a false decimal; empty where there is none."""
    return "" if value is None else f"{value:.1f}".removesuffix(".0")


def needs_person(screened: ScreenedRow) -> bool:
    """Whether somebody must decide something about the row (not: whether it was screened)."""
    return screened.result.outcome in (Outcome.STOP, Outcome.REVIEW)


def not_screened(screened: ScreenedRow) -> tuple[tuple[str | None, str, str], ...]:
    """What of a row was not screened: (column, why, what to do) for each part, empty where all of it was."""
    whole = screened.result.outcome is Outcome.NOT_SCREENED
    remedy = REMEDY_ROW if whole else REMEDY_PART
    if screened.result.problems:
        return tuple((problem.column, problem.text, remedy) for problem in screened.result.problems)
    return ((None, screened.result.reason, remedy),) if whole else ()


def snapshot_line(snapshot: Snapshot) -> str:
    """A list with its date and size in one line."""
    entries = number(snapshot.entities, "entry", "entries")
    return f"{snapshot.title} ({snapshot.list_id}), dated {snapshot.dated.isoformat()}, {entries}"


def lists_of(snapshots: Iterable[Snapshot]) -> str:
    """The lists with their dates as a phrase: "us-csl of 2026-07-31 and house of 2026-11-01"."""
    return listed([f"{snapshot.list_id} of {snapshot.dated.isoformat()}" for snapshot in snapshots])


def lists_told(snapshots: Sequence[Snapshot]) -> str:
    """The lists with their dates where a sentence can hold them, else how many and of which dates."""
    if len(snapshots) <= MOST_TOLD:
        return lists_of(snapshots)
    dates = sorted(snapshot.dated for snapshot in snapshots)
    return f"the {len(snapshots)} lists named below, dated {dates[0]} to {dates[-1]}"


def notices(run: Run) -> tuple[str, ...]:
    """What every output must say of the lists in use, such as that the starter list is not complete."""
    told = [snapshot.notice for snapshot in run.snapshots if snapshot.notice]
    return tuple(told if run.snapshots else ["No list was in use, so no name was compared with any."])


def flaws(run: Run) -> tuple[str, ...]:
    """Why the absence of a match on some list means little."""
    return tuple(f"{snapshot.title} ({snapshot.list_id}): {flaw}" for snapshot in run.snapshots for flaw in snapshot.flaws)


def verdict(run: Run, run_end: RunEnd) -> str:
    """The result of a run in plain sentences, gravest first."""
    totals = run_end.totals
    person = totals.stop + totals.review
    said = []
    if person:
        parts = [f"{totals.stop:,} stop" if totals.stop else "", f"{totals.review:,} review" if totals.review else ""]
        verb = "needs" if person == 1 else "need"
        said.append(f"{person:,} of {number(totals.rows, 'row')} {verb} a person: {listed([part for part in parts if part])}.")
    else:
        said.append(f"No alert that needs a person was raised on {number(totals.rows, 'row')}.")
    if run_end.failures:
        verb = "was" if len(run_end.failures) == 1 else "were"
        said.append(f"{number(len(run_end.failures), 'file')} {verb} not read, or not in full.")
    if totals.not_screened:
        said.append(f"{number(totals.not_screened, 'row')} could not be screened.")
    if totals.no_match:
        has = "has" if totals.no_match == 1 else "have"
        where = f" on {lists_told(run.snapshots)}" if run.snapshots else ""
        said.append(f"{number(totals.no_match, 'row')} {has} no match{where}.")
    if flaws(run):
        said.append("A list in use has flaws, so no match means little until it is brought up to date.")
    return " ".join(said)
