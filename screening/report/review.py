"""Alerts under review and decisions as text, and decisions as xlsx, csv and jsonl for others."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec
from xlsxwriter import Workbook

from screening.report.output import Output
from screening.report.safe import no_formula, one_line, visible, without_surrogates
from screening.report.words import moment
from screening.review import REASONS, Case, Decided, State, Verdict, row_place

HEADERS = (
    "id", "at", "by", "entered by", "decision", "reason", "note", "state", "second person", "second at", "second's note",
    "superseded by", "severity", "alert", "run", "place", "queried", "matched", "list", "entries", "rule", "reference",
    "destination", "until", "papers",
)  # fmt: skip
"""The columns of exported decisions."""

History = Sequence[tuple[Decided, Decided | None]]
"""Decisions in order, each with the later one that took its place."""


def state_word(case: Case) -> str:
    """Where an alert stands, in words."""
    return case.state.replace("_", " ")


def case_lines(cases: Iterable[Case]) -> Iterator[str]:
    """Alerts: where it stands and how grave it is, what was asked, what it met and where, and what was decided."""
    for case in cases:
        alert = case.alert
        state = [state_word(case), alert.severity.value, f"priority {alert.priority}"]
        state += [] if alert.score is None else [f"score {alert.score:g}"]
        state += [f"raised {case.raised.date()}"] if case.raised else []
        state += [f"assigned to {case.assigned.to}"] if case.assigned else []
        yield f"{alert.id}  {one_line(', '.join(state))}"
        met = alert.entity_name or alert.matched_name
        words = [f'"{alert.queried or ""}"', f'meets "{met}"' if met else ""]
        words += [f"on {alert.list}" if alert.rule is None else f"under {alert.rule}"]
        where = "; ".join(filter(None, (row_place(case.row.place) or "a question", case.reference)))
        yield "    " + one_line(f"{' '.join(filter(None, words))} ({where})")
        if case.standing.words:
            yield "    " + one_line(case.standing.words)


def case_text(case: Case) -> Iterator[str]:
    """One alert whole: explanation, what counts, and every decision on it."""
    alert = case.alert
    yield from case_lines([case])
    yield ""
    yield one_line(alert.explanation)
    if alert.action:
        yield one_line(f"What to do: {alert.action}")
    yield one_line(f"Source: {alert.citation or alert.source_url or ''}")
    yield one_line(f"Raised by run {case.run} on {moment(case.started)}.")
    if alert.pairing is not None:
        yield f"Fingerprints: asked {alert.pairing.asked}, listed {alert.pairing.listed}."
    for decided in case.earlier:
        yield ""
        yield from decision_text(decided)


def decision_text(decided: Decided, later: Decided | None = None) -> Iterator[str]:
    """One decision with its note, its limits, its papers and what a second person said."""
    one = decided.decision
    yield one_line(f"{one.id}: {one.words} by {one.by} on {moment(one.at)}: {REASONS[one.verdict][one.reason]}.")
    if one.note:
        yield "    " + one_line(one.note)
    if str(one.condition):
        yield "    " + one_line(f"Holds {one.condition} only.")
    for paper in one.attachments:
        yield "    " + one_line(f"Paper: {paper.name}, {paper.size:,} bytes, SHA-256 {paper.digest}")
    if one.entered:
        yield "    " + one_line(f"Entered by {one.entered}.")
    if decided.approval is not None:
        word = "Approved" if decided.state is State.COUNTS else "Declined"
        note = f": {decided.approval.note}" if decided.approval.note else "."
        yield "    " + one_line(f"{word} by {decided.approval.by} on {moment(decided.approval.at)}{note}")
    elif decided.state is State.WAITING:
        yield "    Waits for a second person; until then it suppresses nothing."
    if later is not None:
        yield f"    Superseded by {later.decision.id}."


def status_lines(
    reference: str, cases: Sequence[Case], *, hidden: int, missing: Sequence[str], runs: Sequence[str]
) -> Iterator[str]:
    """What is known of a reference: what was not screened, then the alerts that keep it open."""
    yield from map(one_line, missing)
    if not runs and not missing:
        yield one_line(f"{reference}: nothing is known of this reference; nothing was screened under it.")
        return
    words = [f"{count} {state}" for state, count in Counter(map(state_word, cases)).items()]
    if hidden:
        words.append(f"{hidden} further listed names that are not shown yet; decide on those shown, and screen again")
    screened = f"({', '.join(runs)})" if runs else ""
    yield one_line(f"{reference}: {', '.join(words) if words else 'nothing open'} {screened}".rstrip() + ".")
    yield from case_lines(cases)


def reason_lines() -> Iterator[str]:
    """The reason codes of each decision."""
    for verdict in Verdict:
        yield f"{verdict}:"
        yield from (f"    {reason:20} {text}" for reason, text in REASONS[verdict].items())


def case_object(case: Case) -> dict[str, object]:
    """An alert under review as an object: the fields that other programs read."""
    alert = case.alert
    return {
        "alert": alert.id,
        "state": case.state,
        "severity": alert.severity.value,
        "priority": alert.priority,
        "score": alert.score,
        "reference": case.reference,
        "run": case.run,
        "raised": case.raised.isoformat() if case.raised else None,
        "place": row_place(case.row.place) or None,
        "queried": alert.queried,
        "entity_name": alert.entity_name,
        "list": alert.list,
        "rule": alert.rule,
        "explanation": alert.explanation,
        "today": case.standing.words or None,
        "decisions": [one.decision.id for one in case.earlier],
        "assigned": case.assigned.to if case.assigned else None,
    }


def export(form: str, target: Path | None, history: History) -> None:
    """Write decisions as ``xlsx``, ``csv`` or ``jsonl``. SettingError where the target cannot be written."""
    out = Output(target)
    out.prepare()
    try:
        if form == "xlsx":
            _xlsx(out.part, history)
        elif form == "csv":
            out.write(_csv(history, mark=target is not None))
        else:
            out.write("".join(f"{_json(one, later)}\n" for one, later in history))
        out.commit()
    except BaseException:
        out.discard()
        raise


def _json(decided: Decided, later: Decided | None) -> str:
    record = msgspec.to_builtins(decided)
    record |= {"state": decided.state.value, "superseded_by": later.decision.id if later else None}
    return without_surrogates(json.dumps(record, ensure_ascii=False, sort_keys=True))


def _values(decided: Decided, later: Decided | None) -> tuple[str, ...]:
    one, second, seen = decided.decision, decided.approval, decided.decision.seen
    limits = one.condition
    return (
        one.id, moment(one.at), one.by, one.entered or "", one.verdict.value, one.reason.value, one.note, decided.state.value,
        second.by if second else "", moment(second.at) if second else "", second.note if second else "",
        later.decision.id if later else "", seen.severity.value, seen.alert, seen.run, seen.place, seen.queried or "",
        seen.matched or "", seen.list or "", "; ".join(f"{list_id} {entity}" for list_id, entity in seen.pairing.entries),
        seen.rule or "", limits.reference or "", limits.destination or "", limits.until.isoformat() if limits.until else "",
        "; ".join(f"{paper.name} {paper.digest}" for paper in one.attachments),
    )  # fmt: skip


def _csv(history: History, *, mark: bool) -> str:
    text = io.StringIO(newline="")
    table = csv.writer(text, lineterminator="\r\n")
    table.writerow(HEADERS)
    table.writerows([no_formula(visible(value)) for value in _values(one, later)] for one, later in history)
    return ("\ufeff" if mark else "") + text.getvalue()


def _xlsx(part: Path, history: History) -> None:
    with Workbook(str(part), {"constant_memory": True, "strings_to_urls": False, "strings_to_formulas": False}) as book:
        sheet = book.add_worksheet("Decisions")
        head, text = book.add_format({"bold": True}), book.add_format({"text_wrap": True, "valign": "top"})
        sheet.freeze_panes(1, 1)
        sheet.set_column(0, len(HEADERS) - 1, 18)
        for column, title in enumerate(HEADERS):
            sheet.write_string(0, column, title, head)
        for number, (one, later) in enumerate(history, start=1):
            for column, value in enumerate(_values(one, later)):
                sheet.write_string(number, column, visible(value)[:32_000], text)
        sheet.autofilter(0, 0, max(1, len(history)), len(HEADERS) - 1)
