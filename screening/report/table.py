"""The table for a terminal: what needs a person first, then what was not screened, then one line of counts.

Rows without a match are only counted. A bounded number of rows is kept and shown, the gravest; the count of the others and
where to see them is said.
"""

from __future__ import annotations

import heapq
from itertools import count
from pathlib import Path

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from screening.errors import Place
from screening.model import Alert, FileFailure, Run, RunEnd, ScreenedRow, Seal, SheetNote
from screening.report.output import Output
from screening.report.tally import Tally
from screening.report.terminal import SEVERITY_STYLE, STYLE, collected, console, foot, show, text
from screening.report.words import (
    LABEL,
    REMEDY_FILE,
    asked,
    best,
    found,
    needs_person,
    not_screened,
    number,
    score,
    source,
    verdict,
    why_missed,
)

SHOWN = 40
"""Rows with alerts that are shown: some three screens, as much as anybody reads in a terminal."""

SHOWN_NOT_SCREENED = 20
ALSO = 3
"""Further alerts of a row that are named; the workbook has all of them."""

WIDE = 110
"""From this width on, the explanations have a column of their own."""


class TableWriter:
    """Keeps the gravest rows until the end and prints them then."""

    def __init__(self, target: Path | None, *, width: int | None = None, colour: bool | None = None) -> None:
        self._out = Output(target)
        self._width = width
        self._colour = colour
        self._run: Run | None = None
        self._tally = Tally()
        self._order = count()
        self._heap: list[tuple[int, int, ScreenedRow]] = []
        self._persons = 0
        self._missed: list[tuple[Place, str]] = []
        self._missed_count = 0

    def begin(self, run: Run) -> None:
        """Open the file, if it is one."""
        self._out.prepare()
        self._run = run

    def sheet(self, note: SheetNote) -> None:
        """Counts go by sheet."""
        self._tally.sheet(note)

    def row(self, screened: ScreenedRow) -> None:
        """Keep the row if it is among the gravest so far."""
        self._tally.row(screened)
        if needs_person(screened):
            self._persons += 1
            alert = best(screened.result)
            entry = (alert.priority if alert else 0, -next(self._order), screened)
            (heapq.heappush if len(self._heap) < SHOWN else heapq.heappushpop)(self._heap, entry)
        parts = not_screened(screened)
        if parts:
            self._missed_count += 1
            if len(self._missed) < SHOWN_NOT_SCREENED:
                place = screened.row.place
                self._missed += [
                    (Place(file=place.file, sheet=place.sheet, row=place.row, header=column), why) for column, why, _ in parts
                ]

    def end(self, run_end: RunEnd, seal: Seal | None = None) -> None:
        """Print everything."""
        if self._run is None:
            raise RuntimeError("end() before begin()")
        to_file = self._out.target is not None
        screen = console(width=self._width, colour=self._colour, to_file=to_file)
        rows = [screened for _, _, screened in sorted(self._heap, key=lambda entry: entry[:2], reverse=True)]
        if rows:
            screen.print(_alerts(rows, screen.width))
            _more(screen, self._persons - len(rows), "row that needs a person", "rows that need a person")
        if self._missed or run_end.failures:
            self._print_missed(screen, run_end.failures)
        for sheet in self._tally.with_notes(run_end.sheets):
            if sheet.note.note and (sheet.note.kind or sheet.note.rows):
                where = Place(file=sheet.note.file, sheet=sheet.note.sheet)
                screen.print(text(f"Note on {where}: {sheet.note.note}"))
        screen.print(text(verdict(self._run, run_end), "bold"))
        if self._tally.partly:
            screen.print(text(f"{number(self._tally.partly, 'more row')} could be screened only in part.", "bold"))
        if self._tally.suppressed:
            told = number(self._tally.suppressed, "more alert")
            screen.print(text(f"{told} had been decided before; the workbook and the record show every one."))
        for line in foot(self._run, seal):
            screen.print(line)
        printed = collected(screen)
        if to_file:
            self._out.write(printed)
            self._out.commit()
        else:
            show(printed)

    def abort(self) -> None:
        """Print nothing."""
        self._out.discard()

    def _print_missed(self, screen: Console, failures: tuple[FileFailure, ...]) -> None:
        table = Table(box=box.SIMPLE_HEAD, expand=True, pad_edge=False, header_style="bold")
        table.add_column("Not screened", ratio=2, overflow="fold")
        table.add_column("Why", ratio=3, overflow="fold")
        for failure in failures[:SHOWN_NOT_SCREENED]:
            table.add_row(text(failure.file), text(f"{why_missed(failure)} {REMEDY_FILE}"))
        for place, why in self._missed:
            table.add_row(text(str(place)), text(why))
        screen.print(table)
        _more(screen, len(failures) - SHOWN_NOT_SCREENED, "file")
        shown = len({(place.file, place.sheet, place.row) for place, _ in self._missed})
        _more(screen, self._missed_count - shown, "row that was not screened", "rows that were not screened")


def _alerts(rows: list[ScreenedRow], width: int) -> Table:
    table = Table(box=box.SIMPLE, expand=True, pad_edge=False, header_style="bold")
    table.add_column("Outcome", no_wrap=True)
    table.add_column("Where", ratio=3, overflow="fold")
    table.add_column("Asked, and what it met", ratio=5, overflow="fold")
    if width >= WIDE:
        table.add_column("Why", ratio=6, overflow="fold")
    for screened in rows:
        outcome, alert = screened.result.outcome, best(screened.result)
        place, column = screened.row.place, alert.column if alert else None
        where = Place(file=place.file, sheet=place.sheet, row=place.row, header=column)
        head = Text.assemble((LABEL[outcome], STYLE[outcome]), f"\n{alert.priority}" if alert else "")
        what = [_met(alert) if alert else text(asked(screened.row))]
        why = text(alert.explanation if alert else screened.result.reason)
        what += [] if width >= WIDE else [why]
        what += _also(screened, alert)
        cells = [head, text(str(where)), Text("\n").join(what)]
        table.add_row(*cells, *([why] if width >= WIDE else []), end_section=True)
    return table


def _met(alert: Alert) -> Text:
    likeness = f", score {score(alert.score)}" if alert.score is not None else ""
    return Text("\n").join(
        [
            text(alert.queried or "", "bold"),
            Text.assemble(_as(alert), text(found(alert), "bold"), " ", text(f"({source(alert)}{likeness})", "dim")),
        ]
    )


def _as(alert: Alert) -> str:
    return "listed as " if alert.list else "under the rule "


def _also(screened: ScreenedRow, shown: Alert | None) -> list[Text]:
    others = [alert for alert in screened.result.alerts if alert is not shown and alert.suppressed_by is None]
    lines = [
        Text.assemble(
            "also ",
            text(alert.queried or "", SEVERITY_STYLE[alert.severity]),
            f" {_as(alert)}",
            text(f"{found(alert)} ({source(alert)}{', score ' if alert.score is not None else ''}{score(alert.score)})"),
        )
        for alert in others[:ALSO]
    ]
    if len(others) > ALSO:
        lines.append(text(f"and {number(len(others) - ALSO, 'more alert')}", "dim"))
    return lines


def _more(screen: Console, left: int, noun: str, plural: str | None = None) -> None:
    if left > 0:
        screen.print(text(f"... and {left:,} more {noun if left == 1 else plural or noun + 's'}; see --format xlsx"))
