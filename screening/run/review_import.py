"""Decisions that a reviewer wrote into a workbook or csv file, read back.

A sheet counts whose headers hold ``alert id`` and ``decision``; the sheet Alerts of the xlsx report is one. Rows without a
decision are left as they are. Everything else that is wrong is told with row and column, and then nothing is recorded.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import chain
from pathlib import Path

from xlsxwriter.utility import xl_col_to_name

from screening import countries
from screening.errors import InputError, ManyErrors, Place, ScreeningError
from screening.model import Cell, SheetRow, Unreadable
from screening.review import REASONS, Condition, Reason, Verdict
from screening.run.review_rulings import Ruling
from screening.sheets import Workbook, open_input

HEADERS = {
    "alert id": "alert",
    "alert": "alert",
    "decision": "decision",
    "reason": "reason",
    "reason code": "reason",
    "note": "note",
    "reviewer": "reviewer",
    "run": "run",
    "only reference": "reference",
    "only destination": "destination",
    "until": "until",
}
"""Headers that are read, whatever their case, and what they hold."""

HEAD = 30
"""Rows of a sheet in which its headers are looked for."""

_RUN = re.compile(r"\b\d{8}-\d{6}-[0-9a-f]{8}\b")


@dataclass(slots=True)
class _Sheets:
    """What the sheets of a file gave."""

    rulings: list[Ruling] = field(default_factory=list)
    faults: list[ScreeningError] = field(default_factory=list)
    runs: set[str] = field(default_factory=set)
    tables: int = 0


def read_rulings(path: Path) -> list[Ruling]:
    """The decisions in a file. Raises InputError, or ManyErrors where several rows are at fault.

    Where the file names one run only, as a report does, the alerts are those of that run.
    """
    found = _Sheets()
    with open_input(path) as workbook:
        _read(workbook, path.name, found)
    if not found.tables:
        raise InputError(
            "no sheet has the headers alert id and decision.",
            place=Place(file=path.name),
            remedy="Import a report that tradesieve screen --format xlsx has written, or a table with these headers.",
        )
    if found.faults:
        raise found.faults[0] if len(found.faults) == 1 else ManyErrors(found.faults)
    run = next(iter(found.runs)) if len(found.runs) == 1 else None
    return [one if one.run or run is None else replace(one, run=run) for one in found.rulings]


def _read(workbook: Workbook, file: str, found: _Sheets) -> None:
    for sheet in workbook.sheets:
        rows = iter(sheet.rows())
        head: list[SheetRow] = []
        columns: dict[str, int] | None = None
        for row in rows:
            head.append(row)
            columns = _columns(row)
            if columns is not None or len(head) >= HEAD:
                break
        if columns is None:
            for row in chain(head, rows):
                found.runs.update(run for cell in row.cells if isinstance(cell, str) for run in _RUN.findall(cell))
            continue
        found.tables += 1
        headers = [cell if isinstance(cell, str) else "" for cell in head[-1].cells]
        for row in rows:
            reader = _Row(row, columns, headers, Place(file, sheet.name, row.number))
            ruling = reader.ruling()
            if reader.faults:
                found.faults += reader.faults
            elif ruling is not None:
                found.rulings.append(ruling)


def _columns(row: SheetRow) -> dict[str, int] | None:
    """Where each column is; None where this is no row of headers."""
    found: dict[str, int] = {}
    for number, cell in enumerate(row.cells):
        if isinstance(cell, str) and (name := HEADERS.get(" ".join(cell.split()).casefold())):
            found.setdefault(name, number)
    return found if {"alert", "decision"} <= found.keys() else None


@dataclass(slots=True)
class _Row:
    """One row below the headers, read field by field."""

    row: SheetRow
    columns: dict[str, int]
    headers: list[str]
    place: Place
    faults: list[ScreeningError] = field(default_factory=list)

    def ruling(self) -> Ruling | None:
        """What the row decides; None where it decides nothing, or is at fault."""
        said = {name: self._text(name) for name in self.columns}
        decision = said.get("decision", "").casefold().replace(" ", "_")
        if not decision:
            if said.get("reason") and said.get("alert"):
                self._fault("decision", "a reason is given and no decision.", "Fill in the decision, or empty the reason.")
            return None
        if decision == Verdict.OPEN and not said.get("reason"):
            return None  # as the list of the report's cell offers it: nobody has decided
        if decision not in set(Verdict):
            self._fault("decision", f'"{said["decision"]}" is no decision.', f"Write {', '.join(Verdict)}.")
            return None
        verdict = Verdict(decision)
        reason = said.get("reason", "").casefold().replace(" ", "_")
        if reason not in REASONS[verdict]:
            what = f'"{said["reason"]}" is no reason for {verdict}.' if reason else f"a reason for {verdict} is missing."
            self._fault("reason", what, f"Write {', '.join(REASONS[verdict])}.")
        if not said.get("alert"):
            self._fault("alert", "the alert's id is missing.")
        condition = Condition(said.get("reference") or None, self._country(said), self._day(said))
        if self.faults:
            return None
        return Ruling(
            alert=said["alert"],
            verdict=verdict,
            reason=Reason(reason),
            note=said.get("note", ""),
            by=said.get("reviewer", ""),
            condition=condition,
            run=said.get("run") or None,
            place=self.place,
        )

    def _country(self, said: dict[str, str]) -> str | None:
        text = said.get("destination")
        code = countries.code(text) if text else None
        if text and code is None:
            self._fault("destination", f'"{text}" is no country.', "Give a name or a two-letter code.")
        return code

    def _day(self, said: dict[str, str]) -> date | None:
        text = said.get("until")
        try:
            return date.fromisoformat(text[:10]) if text else None
        except ValueError:
            self._fault("until", f'"{text}" is no day.', "Write it as 2027-01-31.")
            return None

    def _text(self, name: str) -> str:
        number = self.columns[name]
        cell: Cell = self.row.cells[number] if number < len(self.row.cells) else ""
        if isinstance(cell, Unreadable):
            self._fault(name, f"{cell.reason}.")
            return ""
        return cell.strip()

    def _fault(self, name: str, what: str, remedy: str = "") -> None:
        number = self.columns.get(name)
        column = None if number is None else xl_col_to_name(number)
        header = None if number is None else self.headers[number]
        place = Place(self.place.file, self.place.sheet, self.place.row, column, header)
        self.faults.append(InputError(what, place=place, remedy=remedy))
