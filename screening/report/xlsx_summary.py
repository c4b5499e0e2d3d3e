"""The workbook's first sheet: the result in a sentence, what it rests on, and how to read it.

Written last, when everything is known; XlsxWriter keeps each sheet in a file of its own, so it stands first all the same.
"""

from __future__ import annotations

from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from screening.model import FileFailure, Outcome, Run, RunEnd, Seal, SheetNote
from screening.report.safe import safe_link
from screening.report.tally import SheetTally, Tally
from screening.report.words import (
    DECISION_SUPPORT,
    KIND,
    LABEL,
    MEANING,
    SEVERITY,
    flaws,
    moment,
    notices,
    number,
    said_of_files,
    verdict,
    why_missed,
)
from screening.report.xlsx_cells import LINE, Looks, Value, cell_text, lines, print_ready, put

WIDTHS = (25, 19, 13, 8, 8, 8, 9, 9, 46, 36)
"""Of columns A to J, in characters."""

LAST = len(WIDTHS) - 1
FAILURES_ON_TOP = 5

DIGITS = 16
"""Hexadecimal digits shown of a digest: enough to tell files apart; the record holds all 64."""

Piece = tuple[int, int, Value, Format]
"""Cells from a first to a last column, their value and their look."""


def write(sheet: Worksheet, looks: Looks, run: Run, run_end: RunEnd, tally: Tally, seal: Seal | None, *, foot: str) -> None:
    """Write the whole sheet."""
    pen = _Pen(sheet, looks)
    pen.whole("Export-control screening report", looks.title, height=30)
    asked_for = f", reference {run.reference}" if run.reference else ""
    pen.whole(f"Run {run.id}{asked_for}, by {run.operator}, {moment(run_end.finished)}", looks.plain)
    pen.whole(verdict(run, run_end), looks.verdict, size=12)
    for flaw in flaws(run):
        pen.whole(f"Not to be relied on: {flaw}", looks.alarm)
    for failure in run_end.failures[:FAILURES_ON_TOP]:
        pen.whole(f"Not screened: {failure.message}", looks.alarm)
    if len(run_end.failures) > FAILURES_ON_TOP:
        more = number(len(run_end.failures) - FAILURES_ON_TOP, "more file")
        pen.whole(f"Not screened: {more}, named below and on the sheet Not screened.", looks.alarm)
    for notice in notices(run):
        pen.whole(f"Please note: {notice}", looks.warning)
    _outcomes(pen, run_end, tally)
    _files(pen, run_end, tally)
    _lists(pen, run, tally)
    _run(pen, run, run_end, seal)
    _rules(pen, run, tally)
    pen.gap()
    pen.whole(DECISION_SUPPORT, looks.plain)
    for column, width in enumerate(WIDTHS):
        sheet.set_column(column, column, width)
    print_ready(sheet, foot)


class _Pen:
    """Writes row after row; a row is as high as its tallest piece needs, for Excel does not measure merged cells."""

    def __init__(self, sheet: Worksheet, looks: Looks) -> None:
        self._sheet = sheet
        self.looks = looks
        self._row = 0

    def row(self, *pieces: Piece, height: float | None = None, size: float = 10) -> None:
        """One row of pieces."""
        widths = [(value, sum(WIDTHS[first : last + 1]) * 10 / size) for first, last, value, _ in pieces]
        tallest = max((lines(value, width) for value, width in widths if isinstance(value, str)), default=1)
        self._sheet.set_row(self._row, height or min(tallest * LINE * size / 10 + 3, 400))
        for first, last, value, look in pieces:
            if last > first:
                self._sheet.merge_range(self._row, first, self._row, last, "", look)
            put(self._sheet, self._row, first, value, look)
        self._row += 1

    def whole(self, words: str, look: Format, *, height: float | None = None, size: float = 10) -> None:
        """A sentence over the whole width."""
        self.row((0, LAST, words, look), height=height, size=size)

    def gap(self) -> None:
        """An empty row."""
        self._row += 1

    def section(self, title: str) -> None:
        """A heading over the whole width, with room before it."""
        self.gap()
        self.row((0, LAST, title, self.looks.section), height=20)

    def heads(self, *heads: tuple[int, int, str]) -> None:
        """The headers of a table."""
        self.row(*((first, last, title, self.looks.head) for first, last, title in heads))

    def pair(self, label: str, value: str) -> None:
        """A name and what it stands for."""
        self.row((0, 0, label, self.looks.label), (1, LAST, value, self.looks.wrapped))

    def link(self, column: int, url: str, words: str) -> None:
        """Make a cell of the row just written a link: an address of ours, or a sheet of this workbook that we named."""
        self._sheet.write_url(self._row - 1, column, url, self.looks.link, cell_text(words))


def _outcomes(pen: _Pen, run_end: RunEnd, tally: Tally) -> None:
    looks, totals = pen.looks, run_end.totals
    pen.section("Result")
    pen.heads((0, 0, "Outcome"), (1, 1, "Rows"), (2, LAST, "What it means"))
    counts = {
        Outcome.STOP: totals.stop,
        Outcome.REVIEW: totals.review,
        Outcome.NOT_SCREENED: totals.not_screened,
        Outcome.NO_MATCH: totals.no_match,
    }
    for outcome, rows in counts.items():
        tint = looks.tint(outcome, num_format="#,##0", bold=True, align="center")
        meaning = (2, LAST, MEANING[outcome], looks.tint(outcome, text_wrap=True))
        pen.row((0, 0, LABEL[outcome], looks.word(outcome)), (1, 1, rows, tint), meaning)
    if tally.partly:
        told = "Rows of another outcome in which something could not be screened: see the sheet Not screened."
        pen.row((0, 0, "of these in part", looks.text), (1, 1, tally.partly, looks.number), (2, LAST, told, looks.wrapped))
    pen.row(
        (0, 0, "All rows", looks.bold),
        (1, 1, totals.rows, looks.number),
        (2, LAST, f"{number(totals.parties, 'party', 'parties')} and {number(totals.items, 'item')}", looks.wrapped),
    )
    verb = "was" if tally.suppressed == 1 else "were"
    decided = f" {tally.suppressed:,} of them {verb} decided before." if tally.suppressed else ""
    pen.row(
        (0, 0, "Alerts", looks.text),
        (1, 1, totals.alerts, looks.number),
        (2, LAST, f"One line each on the sheet Alerts, in order of priority.{decided}", looks.wrapped),
    )
    pen.link(0, "internal:'Alerts'!A1", "Alerts")
    pen.pair("Score", "0 to 100: how alike two names are. It says nothing of how grave a match would be.")
    pen.pair("Priority", "0 to 100: the order in which to look, from likeness, what else agrees or contradicts, and gravity.")


def _files(pen: _Pen, run_end: RunEnd, tally: Tally) -> None:
    looks = pen.looks
    pen.section("Files and sheets")
    pen.heads(
        *((index, index, title) for index, title in enumerate(
            ("File", "Sheet", "Read as", "Rows", "Stop", "Review", "Not scr.", "No match", "Columns used", "Note")
        ))
    )  # fmt: skip
    for sheet in tally.with_notes(run_end.sheets):
        _sheet(pen, sheet)
    for failure in run_end.failures:
        _failure(pen, failure, looks)


def _sheet(pen: _Pen, sheet: SheetTally) -> None:
    looks, note, counts = pen.looks, sheet.note, sheet.outcomes
    used = "; ".join(
        f'{letter} "{header}" as {role.replace("_", " ")}' if header else f"{letter} as {role.replace('_', ' ')}"
        for letter, header, role in note.columns
    )
    pieces: list[Piece] = [
        (0, 0, note.file, looks.wrapped),
        (1, 1, note.sheet, looks.wrapped),
        (2, 2, KIND[note.kind] if note.kind else "No table", looks.wrapped if note.kind else looks.tint(Outcome.NOT_SCREENED)),
        (3, 3, max(counts.total(), note.rows), looks.number),
    ]
    for column, outcome in enumerate((Outcome.STOP, Outcome.REVIEW, Outcome.NOT_SCREENED, Outcome.NO_MATCH), start=4):
        look = looks.tint(outcome, num_format="#,##0", bold=True, align="center") if counts[outcome] else looks.number
        pieces.append((column, column, counts[outcome], look))
    pieces += [(8, 8, used, looks.wrapped), (9, 9, _note(note, sheet.partly), looks.wrapped)]
    pen.row(*pieces)


def _note(note: SheetNote, partly: int) -> str:
    told = ["Hidden sheet." if note.hidden and "hidden" not in note.note else "", note.note[:1].upper() + note.note[1:]]
    told.append(f"{number(partly, 'row')} screened only in part." if partly else "")
    return " ".join(filter(None, told))


def _failure(pen: _Pen, failure: FileFailure, looks: Looks) -> None:
    tint = looks.tint(Outcome.NOT_SCREENED, text_wrap=True)
    pen.row((0, 0, failure.file, tint), (1, 2, "Not read, or not in full", tint), (3, LAST, why_missed(failure), tint))


def _lists(pen: _Pen, run: Run, tally: Tally) -> None:
    looks = pen.looks
    pen.section("Lists used")
    pen.heads(
        (0, 1, "List"), (2, 2, "Id"), (3, 4, "Dated"), (5, 5, "Entries"), (6, 6, "Names"), (7, 7, "Alerts"),
        (8, 8, "From"), (9, 9, "Remarks"),
    )  # fmt: skip
    for snapshot in run.snapshots:
        came = (
            f"{snapshot.source_name} (SHA-256 {snapshot.source_digest[:DIGITS]}...), imported {snapshot.retrieved.date()}; "
            f"snapshot {snapshot.digest[:DIGITS]}..."
        )
        remarks = " ".join(filter(None, [*snapshot.flaws, snapshot.notice]))
        look = looks.alarm if snapshot.flaws else looks.warning if snapshot.notice else looks.wrapped
        pen.row(
            (0, 1, snapshot.title, looks.bold),
            (2, 2, snapshot.list_id, looks.wrapped),
            (3, 4, snapshot.dated.isoformat(), looks.text),
            (5, 5, snapshot.entities, looks.number),
            (6, 6, snapshot.names, looks.number),
            (7, 7, tally.by_list[snapshot.list_id], looks.number),
            (8, 8, came, looks.wrapped),
            (9, 9, remarks, look),
        )
    if not run.snapshots:
        pen.whole("None.", looks.wrapped)


def _run(pen: _Pen, run: Run, run_end: RunEnd, seal: Seal | None) -> None:
    settings = run.settings
    pen.section("This run")
    pen.pair("Run", run.id)
    pen.pair("Reference", run.reference or "none given")
    pen.pair("Operator", f"{run.operator} on {run.host}")
    pen.pair("Started, finished", f"{moment(run.started)}, {moment(run_end.finished)}")
    pen.pair("Screened as of", settings.as_of.isoformat())
    pen.pair("Threshold", f"names that score {settings.threshold:g} or more raise an alert")
    pen.pair("Destination", settings.destination or "none given")
    pen.pair("Lists asked for", ", ".join(settings.lists) or "all")
    if settings.allow_stale:
        pen.pair("Stale lists", "allowed by the user (--allow-stale)")
    if said := said_of_files(settings):
        pen.pair("Said of files", said)
    pen.pair("Command", run.command)
    pen.pair("Program", f"tradesieve {run.version}")
    pen.pair("Rulebook", f"{number(len(run.rules), 'rule')}, SHA-256 {run.rulebook_digest[:DIGITS]}...")
    for file in run.inputs:
        told = f"{file.name} ({file.kind}, {number(file.size, 'byte')}, SHA-256 {file.digest[:DIGITS]}...)"
        pen.pair("Input", told)
    if seal:
        pen.pair("Record", f"Merkle root over the rows {seal.root}")
        pen.pair("Head of the journal", seal.head)


def _rules(pen: _Pen, run: Run, tally: Tally) -> None:
    looks = pen.looks
    pen.section("Rules applied")
    if not run.rules:
        pen.whole("None.", looks.wrapped)
        return
    pen.heads((0, 1, "Rule"), (2, 6, "About"), (7, 7, "Alerts"), (8, 8, "Source of law"), (9, 9, "Asks for, and state of law"))
    for rule in sorted(run.rules, key=lambda rule: -tally.by_rule[rule.id]):
        link = safe_link(rule.url)
        pen.row(
            (0, 1, rule.id, looks.wrapped),
            (2, 6, rule.title, looks.wrapped),
            (7, 7, tally.by_rule[rule.id], looks.number),
            (8, 8, rule.citation or link, looks.wrapped),
            (9, 9, f"{SEVERITY[rule.severity]}; {rule.state}", looks.wrapped),
        )
        if link is not None:
            pen.link(8, link, rule.citation or link)
