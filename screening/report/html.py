"""The report as one page: to read in a browser, print, and forward. Nothing is fetched and nothing out of data can run.

Counts are complete; of rows and alerts a bounded number stands in the page, the gravest first, and the page says how many it
leaves out and where they are. Alerts wait on the disk until the end, so that memory stays flat however long the run.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from itertools import islice
from pathlib import Path

from screening.model import Run, RunEnd, ScreenedRow, Seal, SheetNote
from screening.report.html_alerts import Raised, alerts_section
from screening.report.html_look import SCRIPT, STYLE
from screening.report.html_parts import (
    Missed,
    Quiet,
    files_section,
    lists_section,
    missed_section,
    quiet_section,
    result_section,
    rules_section,
    run_section,
    top,
)
from screening.report.output import Output
from screening.report.page import foot, head, safe
from screening.report.spool import Spool
from screening.report.tally import Tally
from screening.report.words import DECISION_SUPPORT, REMEDY_FILE, asked, not_screened, why_missed

MOST_ALERTS = 2_000
"""Alerts in the page: some 4 MB of it, which browsers lay out within a second or two."""

MOST_MISSED = 1_000
MOST_QUIET = 500
"""Rows without an alert that are named, so that a small run is shown whole; of a large one they say little."""

SHOWN_OF_A_ROW = 300
"""Characters of what a row without an alert holds."""


class HtmlWriter:
    """Keeps alerts on disk and a bounded number of other rows, and writes the page at the end."""

    def __init__(self, target: Path | None) -> None:
        self._out = Output(target)
        self._tally = Tally()
        self._run: Run | None = None
        self._alerts: Spool[Raised] | None = None
        self._scores: Counter[int] = Counter()
        self._missed: list[Missed] = []
        self._missed_count = 0
        self._quiet: list[Quiet] = []
        self._quiet_count = 0

    def begin(self, run: Run) -> None:
        """Open the file."""
        self._out.prepare()
        try:
            self._alerts = Spool(Path(tempfile.gettempdir()))
        except OSError as error:
            raise self._out.failed(error) from error
        self._run = run

    def sheet(self, note: SheetNote) -> None:
        """Counts go by sheet."""
        self._tally.sheet(note)

    def row(self, screened: ScreenedRow) -> None:
        """Count the row; keep its alerts, what of it was not screened, or, of the first without either, its name."""
        assert self._alerts is not None
        self._tally.row(screened)
        place, result = screened.row.place, screened.result
        try:
            for alert in result.alerts:
                if alert.score is not None:
                    self._scores[int(alert.score)] += 1
                back = alert.suppressed_by is not None
                self._alerts.add(Raised(place, result.outcome, alert), priority=alert.priority, back=back)
        except OSError as error:
            raise self._out.failed(error) from error
        parts = not_screened(screened)
        if parts:
            self._missed_count += 1
            if len(self._missed) < MOST_MISSED:
                holds = asked(screened.row)[:SHOWN_OF_A_ROW]
                self._missed.append(Missed(str(place), holds, tuple((column, why) for column, why, _ in parts), parts[0][2]))
        elif not result.alerts:
            self._quiet_count += 1
            if len(self._quiet) < MOST_QUIET:
                self._quiet.append(Quiet(str(place), asked(screened.row)[:SHOWN_OF_A_ROW]))

    def end(self, run_end: RunEnd, seal: Seal | None = None) -> None:
        """Write the page."""
        assert self._run is not None
        assert self._alerts is not None
        run, tally, write = self._run, self._tally, self._out.write
        failures = [Missed(one.file, "", ((None, why_missed(one)),), REMEDY_FILE) for one in run_end.failures]
        write(head(f"Screening report, run {run.id}", style=STYLE, script=SCRIPT))
        write(top(run, run_end))
        write(result_section(run, run_end, tally, self._scores))
        for piece in alerts_section(
            islice(self._alerts, MOST_ALERTS), shown=min(len(self._alerts), MOST_ALERTS), count=len(self._alerts), tally=tally
        ):
            write(piece)
        write(missed_section(failures[:MOST_MISSED], self._missed, len(failures) + self._missed_count))
        write(quiet_section(self._quiet, self._quiet_count, run))
        write(files_section(tally.with_notes(run_end.sheets)))
        write(lists_section(run, tally))
        write(rules_section(run, tally))
        write(run_section(run, run_end, seal))
        write(f"</main>\n<footer><p>{safe(DECISION_SUPPORT)}</p></footer>\n")
        write(foot(SCRIPT))
        self._out.commit()
        self._close()

    def abort(self) -> None:
        """Leave nothing behind."""
        self._close()
        self._out.discard()

    def _close(self) -> None:
        if self._alerts is not None:
            self._alerts.close()
            self._alerts = None
