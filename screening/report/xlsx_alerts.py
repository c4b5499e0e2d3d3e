"""The workbook's sheet of alerts: one line each, gravest first, with room for what a reviewer decides."""

from __future__ import annotations

from collections.abc import Iterable

from xlsxwriter import Workbook

from screening.errors import Place
from screening.model import Alert, Outcome
from screening.report.palette import INK, LIKE
from screening.report.safe import safe_link
from screening.report.words import LABEL, SEVERITY
from screening.report.xlsx_cells import Grid, Looks, Names, Value, print_ready, put
from screening.review import REASONS, Verdict

COLUMNS = (
    ("Priority", 8),
    ("Severity", 10),
    ("Asked", 28),
    ("Listed name, or rule", 28),
    ("Matched alias", 25),
    ("Score", 7),
    ("Row's outcome", 12),
    ("File", 16),
    ("Sheet", 13),
    ("Row", 7),
    ("Column", 13),
    ("List", 10),
    ("Programme", 13),
    ("Rule", 20),
    ("Explanation", 80),
    ("What to do", 56),
    ("Source of law", 26),
    ("Decided before", 13),
)
FOR_THE_REVIEWER = (("alert id", 22), ("decision", 15), ("reason", 20), ("note", 30), ("reviewer", 16))
"""What ``review import`` reads back, by these headers; small letters mark them off from what is only to be read."""

REASONS_SHEET = "Reasons"

_SOURCE = 16


def alerts_grid(book: Workbook, names: Names, looks: Looks, *, foot: str) -> Grid:
    """The empty sheet, with its headers."""
    headers = [(title, looks.head) for title, _ in COLUMNS]
    headers += [(title, looks.head_entry) for title, _ in FOR_THE_REVIEWER]
    widths = [width for _, width in (*COLUMNS, *FOR_THE_REVIEWER)]
    return Grid(
        book, names, "Alerts", headers=headers, widths=widths, frozen=3, foot=foot, tab=INK[Outcome.STOP][0], pages_wide=2
    )


def write_alerts(grid: Grid, alerts: Iterable[tuple[Place, Outcome, Alert]], looks: Looks) -> None:
    """Write all alerts in the order given and finish the sheet."""
    for place, outcome, alert in alerts:
        _add(grid, place, outcome, alert, looks)
    if not grid.rows:
        grid.note("No alert was raised on the lists and rules named on the sheet Summary.", looks.plain)
    decision = len(COLUMNS) + 1
    last = sum(map(len, REASONS.values()))
    choices = (
        (decision, [*Verdict], f"Choose one of {', '.join(Verdict)}."),
        # More codes than a list in the cell may hold, so they stand on a sheet of their own.
        (decision + 1, f"='{REASONS_SHEET}'!$B$2:$B${last + 1}", f"Choose a code of the sheet {REASONS_SHEET}."),
    )
    for page in grid.pages:
        for column, allowed, told in choices:
            page.data_validation(
                1,
                column,
                page.dim_rowmax or 1,
                column,
                {"validate": "list", "source": allowed, "error_title": "Not a choice", "error_message": told},
            )
    grid.finish()


def reasons_sheet(book: Workbook, name: str, looks: Looks, *, foot: str) -> None:
    """The last sheet: which reason goes with which decision, and what it means."""
    page = book.add_worksheet(name)
    for column, (title, width) in enumerate((("decision", 18), ("reason", 24), ("meaning", 70))):
        put(page, 0, column, title, looks.head)
        page.set_column(column, column, width)
    codes = ((verdict, reason, meaning) for verdict, reasons in REASONS.items() for reason, meaning in reasons.items())
    for number, values in enumerate(codes, start=1):
        for column, value in enumerate(values):
            put(page, number, column, str(value), looks.text)
    page.freeze_panes(1, 0)
    print_ready(page, foot)


def _add(grid: Grid, place: Place, outcome: Outcome, alert: Alert, looks: Looks) -> None:
    severity = LIKE[alert.severity]
    text, entry = looks.wrapped, looks.entry
    values: tuple[Value, ...] = (
        alert.priority,
        SEVERITY[alert.severity],
        alert.queried,
        alert.entity_name or alert.title,
        alert.matched_name,
        alert.score,
        LABEL[outcome],
        place.file,
        place.sheet,
        place.row,
        alert.column,
        alert.list,
        alert.programme,
        alert.rule,
        alert.explanation,
        alert.action,
        alert.citation or safe_link(alert.source_url),
        alert.suppressed_by,
        alert.id,
        None,
        None,
        None,
        None,
    )
    number = looks.tint(severity, num_format="0", align="center")
    formats = (
        number, looks.word(severity), looks.bold, looks.bold, text, looks.score, looks.tint(outcome, align="center"),
        text, text, looks.number, text, text, text, text, text, text, text, text, text, entry, entry, entry, entry,
    )  # fmt: skip
    grid.add(values, formats)
    link = safe_link(alert.source_url)
    if link is not None:
        grid.link(_SOURCE, link, alert.citation or link, looks.link)
