"""The csv report: one line per row of input with its gravest alert, and one for each file that failed.

A file begins with a byte order mark, because Excel takes UTF-8 for the local code page without one; standard output does
not, because the next program would read the mark as part of the first header. Values that an office program would run as
formulas begin with an apostrophe, unless ``raw`` is asked for.
"""

from __future__ import annotations

import csv
import io
from pathlib import Path

from screening.model import Outcome, Run, RunEnd, ScreenedRow, Seal, SheetNote
from screening.report.output import Output
from screening.report.safe import no_formula, visible, without_surrogates
from screening.report.words import asked_item, best, flaws, lists_of, not_screened, notices, score

HEADERS = (
    "run", "file", "sheet", "row", "kind", "outcome", "reason", "parties", "item", "alerts",
    "severity", "priority", "score", "type", "list", "entity", "entity_name", "matched_name", "queried", "programme",
    "rule", "column", "explanation", "action", "source_url", "suppressed_by", "not_screened", "lists", "caveats",
)  # fmt: skip
"""From ``severity`` to ``suppressed_by`` the values are those of the row's best alert; ``alerts`` counts all of them."""


class CsvWriter:
    """Writes rows as they come and keeps nothing."""

    def __init__(self, target: Path | None, *, raw: bool = False) -> None:
        self._out = Output(target)
        self._raw = raw
        self._buffer = io.StringIO(newline="")
        # Not "\n": with it Python 3.11 leaves a lone carriage return inside a value unquoted.
        self._csv = csv.writer(self._buffer, lineterminator="\r\n")
        self._run_id = self._lists = self._caveats = ""

    def begin(self, run: Run) -> None:
        """Open the file and write the headers."""
        self._out.prepare()
        self._run_id = run.id
        self._lists = lists_of(run.snapshots)
        self._caveats = " ".join((*notices(run), *flaws(run)))
        if self._out.target is not None and not self._raw:
            self._out.write("\ufeff")
        self._csv.writerow(HEADERS)
        self._flush()

    def sheet(self, note: SheetNote) -> None:
        """Each row names its own sheet."""

    def row(self, screened: ScreenedRow) -> None:
        """Write one line."""
        row, result, alert = screened.row, screened.result, best(screened.result)
        place = row.place
        missed = "; ".join(f"{column}: {why}" if column else why for column, why, _ in not_screened(screened))
        head = (
            self._run_id, place.file, place.sheet, _whole(place.row), row.kind.value, result.outcome.value, result.reason,
            "; ".join(party.name for party in row.parties), asked_item(row.item), str(len(result.alerts)),
        )  # fmt: skip
        found = ("",) * 16 if alert is None else (
            alert.severity.value, str(alert.priority), score(alert.score), alert.type.value, alert.list, alert.entity,
            alert.entity_name, alert.matched_name, alert.queried, alert.programme, alert.rule, alert.column,
            alert.explanation, alert.action, alert.source_url, alert.suppressed_by,
        )  # fmt: skip
        self._line((*head, *found, missed, self._lists, self._caveats))

    def end(self, run_end: RunEnd, seal: Seal | None = None) -> None:  # noqa: ARG002
        """Write a line for each file that could not be read, or only in part, and put the file in place."""
        for failure in run_end.failures:
            head = (self._run_id, failure.file, "", "", "", Outcome.NOT_SCREENED.value, failure.message, "", "", "0")
            self._line((*head, *("",) * 16, failure.message, self._lists, self._caveats))
        self._out.commit()

    def abort(self) -> None:
        """Leave nothing behind."""
        self._out.discard()

    def _line(self, values: tuple[str | None, ...]) -> None:
        safe = without_surrogates if self._raw else _safe
        self._csv.writerow([safe(value) if value else "" for value in values])
        self._flush()

    def _flush(self) -> None:
        self._out.write(self._buffer.getvalue())
        self._buffer.seek(0)
        self._buffer.truncate()


def _safe(text: str) -> str:
    return no_formula(visible(text))


def _whole(number: int | None) -> str:
    return "" if number is None else str(number)
