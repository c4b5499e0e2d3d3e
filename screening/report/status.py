"""What upkeep commands print: lists, imports, rules and recorded runs, as plain text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rich import box
from rich.table import Table

from screening.model import ScreenedRow, SheetNote, Snapshot, Totals
from screening.report.terminal import collected, console, encodable, text
from screening.report.words import DECISION_SUPPORT, LABEL, asked, listed, moment, number


def _table(*titles: str, rows: Iterable[Sequence[str]], right: Sequence[int] = ()) -> str:
    screen = console()
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for place, title in enumerate(titles):
        table.add_column(title, overflow="fold", justify="right" if place in right else "left")
    for row in rows:
        table.add_row(*(text(cell) for cell in row))
    screen.print(table)
    return encodable(collected(screen))


def list_lines(lines: Iterable[tuple[str, str, Snapshot | None, int | None, bool]]) -> str:
    """Lists as (id, title, snapshot or None, age in days, in use): those held, what is to be known of them, and the others."""
    rows = []
    others = []
    remarks = []
    for list_id, title, snapshot, age, in_use in lines:
        if snapshot is None:
            others.append((list_id, title))
            continue
        dated = snapshot.dated.isoformat() + ("" if snapshot.published else " (import)")
        use = "yes" if in_use else "no"
        counts = (f"{snapshot.entities:,}", f"{snapshot.names:,}")
        rows.append((list_id, title, dated, "" if age is None else f"{age} d", *counts, use))
        remarks += [f"{list_id}: {flaw}" for flaw in snapshot.flaws]
        if snapshot.notice and in_use:
            remarks.append(f"{list_id}: {snapshot.notice}")
        remarks.append(f"{list_id}: snapshot SHA-256 {snapshot.digest}, retrieved {moment(snapshot.retrieved)}")
    body = _table("List", "Title", "Dated", "Age", "Entities", "Names", "In use", rows=rows, right=(3, 4, 5))
    told = body + "".join(f"{remark}\n" for remark in remarks)
    if others:
        width = max(len(list_id) for list_id, _ in others) + 2
        told += "\nKnown, but not imported; take one in with: tradesieve lists import ID FILE\n"
        told += "".join(plain(f"  {list_id:{width}}{title}") for list_id, title in others)
    return told


def rule_lines(lines: Iterable[tuple[str, str, str, str, str]]) -> str:
    """Rules as (id, severity of the day, state of the law, citation, title)."""
    rows = [(rule_id, severity, state, f"{title}\n{citation}") for rule_id, severity, state, citation, title in lines]
    return _table("Rule", "Severity", "State", "What and where", rows=rows) + f"{number(len(rows), 'rule')}.\n"


def sections(title: str, parts: Iterable[tuple[str, str | Sequence[str]]]) -> str:
    """A title and labelled parts: a text each, or several as a bulleted list; empty parts are left out."""
    screen = console()
    screen.print(text(title, "bold"))
    for label, words in parts:
        if not words:
            continue
        if isinstance(words, str):
            screen.print(text(f"{label}: {words}"))
        else:
            screen.print(text(f"{label}:"))
            for one in words:
                screen.print(text(f"  - {one}"))
    return encodable(collected(screen))


def run_lines(lines: Iterable[tuple[str, str, str, str, str, Totals | None, int]]) -> str:
    """Runs as (id, started, operator, reference, inputs, totals or None where unfinished, rows recorded)."""
    rows = []
    for run_id, started, operator, reference, inputs, totals, recorded in lines:
        if totals is None:
            what = f"UNFINISHED: {number(recorded, 'row')} recorded, none counts as screened"
        else:
            what = (
                f"{number(totals.rows, 'row')}: {totals.stop} stop, {totals.review} review, "
                f"{totals.not_screened} not screened, {totals.no_match} no match"
            )
        rows.append((run_id, started, operator, reference, inputs, what))
    if not rows:
        return "No run answers that description.\n"
    return _table("Run", "Started", "Operator", "Reference", "Inputs", "Result", rows=rows)


def retention_lines(rows: Sequence[tuple[str, str, str, str, str, str]]) -> str:
    """Runs as (id, reference, start of the clock, day until which they are kept, rows, state); nothing for none."""
    if not rows:
        return ""
    return _table("Run", "Reference", "Clock from", "Keep until", "Rows", "State", rows=rows, right=(4,))


def plain(line: str) -> str:
    """Data as one safe line of its own."""
    return encodable(text(line).plain + "\n")


def sheet_line(note: SheetNote) -> str:
    """One sheet of a run: what was recognised."""
    where = note.file + (f', sheet "{note.sheet}"' if note.sheet else "")
    roles = listed([f"{header or letter} = {role}" for letter, header, role in note.columns])
    what = (
        f"{number(note.rows, 'row')} of {note.explanation or f'{note.kind.value}; {roles}'}"
        if note.kind
        else "no table recognised"
    )
    return f"{where}: {what}" + (f" ({note.note})" if note.note else "")


def row_lines(rows: Iterable[ScreenedRow]) -> Iterator[str]:
    """Recorded rows, one a line, with their alerts below."""
    for screened in rows:
        row, found = screened.row, screened.result
        place = str(row.place) or "question"
        label = LABEL[found.outcome]
        parts = filter(None, (label, place, asked(row), found.reason.removeprefix(f"{label}: ")))
        yield plain(": ".join(parts))
        for alert in found.alerts:
            score = "" if alert.score is None else f", score {alert.score:g}"
            yield plain(f"    {alert.severity}, priority {alert.priority}{score}: {alert.explanation}")


def foot_lines() -> str:
    """The sentence that ends what is shown of a run."""
    return DECISION_SUPPORT + "\n"
