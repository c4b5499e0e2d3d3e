"""The pen of the workbook: every cell passes here, so that data can never become a formula, a link or markup.

Also the looks (one palette), sheet names that every office program takes, and ``Grid``, a list that goes on on a further
sheet when one is full.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from screening.model import Outcome
from screening.report.palette import INK
from screening.report.safe import columns, visible

MAX_ROWS = 1_048_576
MAX_COLUMNS = 16_384
MAX_TEXT = 32_767
"""Characters a cell holds, in UTF-16 code units: https://support.microsoft.com/office/excel-specifications-and-limits."""

MAX_LINKS = 60_000
"""Links on one sheet that Excel opens (its limit is 65,530); those beyond are written as text."""

MAX_HEIGHTS = 50_000
"""Rows of one sheet whose height is set; each costs memory until the end. Those beyond show their first line."""

MAX_NAME = 31
LONG = 400
"""Characters from which a cell is not wrapped, lest one cell fill a screen."""

LINE = 13.5
"""Points of height that a line of text at size 10 takes."""

TALLEST = 12
"""Lines that a row of a list shows at most; the cell holds the rest."""

_FIT = 1.2
"""Letters of running text at size 10 for one unit of column width, which is a digit at size 11; measured on a rendering."""

_NOT_IN_NAME = re.compile(r"[\[\]:*?/\\'\"\n\t]")

Value = str | float | None

_BASE: dict[str, Any] = {"font_name": "Calibri", "font_size": 10, "valign": "top", "font_color": "#1B2733"}
_EDGE: dict[str, Any] = {"border": 1, "border_color": "#D5DBE1"}


class Looks:
    """The formats of one workbook, each made once."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._made: dict[tuple[tuple[str, Any], ...], Format] = {}
        self.text = self.make(**_EDGE)
        self.wrapped = self.make(text_wrap=True, **_EDGE)
        self.bold = self.make(bold=True, text_wrap=True, **_EDGE)
        self.number = self.make(num_format="#,##0", align="center", **_EDGE)
        self.score = self.make(num_format="0.0", align="center", **_EDGE)
        self.link = self.make(font_color="#0B5CAD", underline=1, text_wrap=True, **_EDGE)
        self.entry = self.make(bg_color="#FFFDE7", text_wrap=True, **_EDGE)
        self.label = self.make(font_color="#5B6875", **_EDGE)
        self.head = self.make(bold=True, font_color="#FFFFFF", bg_color="#22384E", text_wrap=True, valign="vcenter", **_EDGE)
        self.head_own = self.make(bold=True, bg_color="#DDE2E8", text_wrap=True, valign="vcenter", **_EDGE)
        self.head_used = self.make(bold=True, bg_color="#BBD3EA", text_wrap=True, valign="vcenter", **_EDGE)
        self.head_entry = self.make(bold=True, bg_color="#FFF3B0", text_wrap=True, valign="vcenter", **_EDGE)
        self.title = self.make(bold=True, font_size=18, valign="vcenter", font_color="#22384E")
        self.verdict = self.make(bold=True, font_size=12, text_wrap=True)
        self.section = self.make(bold=True, font_size=12, font_color="#22384E", bottom=1, bottom_color="#22384E")
        self.plain = self.make(text_wrap=True)
        self.warning = self.make(bold=True, text_wrap=True, bg_color="#FFE08A", font_color="#3B2A00", valign="vcenter")
        self.alarm = self.make(bold=True, text_wrap=True, bg_color="#B3261E", font_color="#FFFFFF", valign="vcenter")

    def make(self, **properties: Any) -> Format:
        """A format over the common ground."""
        key = tuple(sorted({**_BASE, **properties}.items()))
        if key not in self._made:
            self._made[key] = self._book.add_format(dict(key))
        return self._made[key]

    def word(self, outcome: Outcome) -> Format:
        """For the outcome's own word."""
        fill, letters, _ = INK[outcome]
        return self.make(bg_color=fill, font_color=letters, bold=True, align="center", **_EDGE)

    def tint(self, outcome: Outcome, **properties: Any) -> Format:
        """For what stands beside an outcome."""
        return self.make(bg_color=INK[outcome][2], **_EDGE, **properties)


def cell_text(text: str) -> str:
    """The text as a cell can hold it: odd characters shown, too long cut with a mark."""
    text = visible(text)
    if text.startswith("<r>") and text.endswith("</r>"):
        # XlsxWriter takes such a string for its own markup of rich text and copies it into the sheet's XML unescaped.
        text += " "
    if len(text) * 2 > MAX_TEXT and _units(text) > MAX_TEXT:
        mark = f" ... [cut here: {len(text):,} characters in the input]"
        text = _cut(text, MAX_TEXT - len(mark)) + mark
    return text


def put(sheet: Worksheet, row: int, column: int, value: Value, look: Format) -> None:
    """Write one cell: text as text whatever it looks like, a number as a number, nothing as an empty cell."""
    if value is None or value == "":
        sheet.write_blank(row, column, None, look)
    elif isinstance(value, str):
        sheet.write_string(row, column, cell_text(value), look)
    elif math.isfinite(value):
        sheet.write_number(row, column, value, look)
    else:
        sheet.write_string(row, column, str(value), look)


class Names:
    """Sheet names: valid for Excel, and no two alike."""

    def __init__(self) -> None:
        # Excel keeps this name for itself: https://support.microsoft.com/office/rename-a-worksheet.
        self._taken = {"history"}

    def take(self, wanted: str) -> str:
        """A free name as near to the wanted one as can be."""
        base = _NOT_IN_NAME.sub("_", visible(wanted)).strip().lstrip("=+-@＝＋－＠").strip() or "Sheet"
        name, count = _cut(base, MAX_NAME).strip(), 1
        while name.casefold() in self._taken:
            count += 1
            name = f"{_cut(base, MAX_NAME - len(str(count)) - 3).strip()} ({count})"
        self._taken.add(name.casefold())
        return name


class Grid:
    """A list under a row of headers: frozen, with filters, ready to print, going on on a further sheet when one is full."""

    def __init__(
        self,
        book: Workbook,
        names: Names,
        name: str,
        *,
        headers: Sequence[tuple[str, Format]],
        widths: Sequence[float],
        frozen: int,
        foot: str,
        tab: str | None = None,
        pages_wide: int = 1,
        max_rows: int = MAX_ROWS,
    ) -> None:
        self._book, self._names, self._name = book, names, name
        self._headers, self.widths, self._frozen = tuple(headers), list(widths), frozen
        self._foot, self._tab, self._pages_wide, self._max_rows = foot, tab, pages_wide, max_rows
        self.pages: list[Worksheet] = []
        self.rows = 0
        self._next = 0
        self._links = self._heights = 0
        self._turn()

    @property
    def page(self) -> Worksheet:
        """The sheet that is being written."""
        return self.pages[-1]

    def add(self, values: Sequence[Value], looks: Sequence[Format], *, fit: bool = True) -> None:
        """One row; ``fit`` makes it as high as its wrapped text needs, for not every program does that by itself."""
        if self._next >= self._max_rows:
            self._finish_page()
            self._turn()
        page, number = self.page, self._next
        if fit and self._heights < MAX_HEIGHTS:
            self._fit(page, number, values, looks)
        for column, value in enumerate(values):
            put(page, number, column, value, looks[column])
        self._next += 1
        self.rows += 1

    def link(self, column: int, url: str, words: str, look: Format) -> None:
        """Make a cell of the row just added a link; only for addresses that ``safe_link`` gave."""
        if self._links < MAX_LINKS:
            self.page.write_url(self._next - 1, column, url, look, cell_text(words))
            self._links += 1

    def note(self, words: str, look: Format) -> None:
        """A sentence instead of rows."""
        self.page.write_string(self._next, 0, cell_text(words), look)
        self._next += 1

    def finish(self) -> None:
        """Settle the last sheet; no row can follow."""
        self._finish_page()

    def _fit(self, page: Worksheet, number: int, values: Sequence[Value], looks: Sequence[Format]) -> None:
        tallest = 1
        for value, width, look in zip(values, self.widths, looks, strict=False):
            if isinstance(value, str) and look.text_wrap:
                tallest = max(tallest, lines(value, width))
        if tallest > 1:
            page.set_row(number, min(tallest, TALLEST) * LINE + 3)
            self._heights += 1

    def _turn(self) -> None:
        page = self._book.add_worksheet(self._names.take(self._name))
        self.pages.append(page)
        titles = zip(self._headers, self.widths, strict=False)
        tallest = max(min(lines(title, width), TALLEST) for (title, _), width in titles)
        page.set_row(0, tallest * LINE + 6)
        for column, (title, look) in enumerate(self._headers):
            put(page, 0, column, title, look)
        self._next = 1
        self._links = self._heights = 0
        if self._tab:
            page.set_tab_color(self._tab)

    def _finish_page(self) -> None:
        page, last = self.page, len(self._headers) - 1
        for column, width in enumerate(self.widths):
            page.set_column(column, column, width)
        page.freeze_panes(1, self._frozen)
        page.autofilter(0, 0, max(self._next - 1, 1), last)
        # Part numbers are text on purpose; the green corners would suggest an error in each.
        page.ignore_errors({"number_stored_as_text": f"A1:XFD{MAX_ROWS}"})
        page.repeat_rows(0)
        if self._pages_wide > 1:
            page.repeat_columns(0, self._frozen - 1)
        print_ready(page, self._foot, pages_wide=self._pages_wide)


def print_ready(page: Worksheet, foot: str, *, pages_wide: int = 1) -> None:
    """Landscape, as wide as the paper (or as so many), with page numbers and the run at the foot."""
    page.set_landscape()
    page.set_paper(9)
    page.fit_to_pages(pages_wide, 0)
    page.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    page.set_footer(f"&L&8{foot}&R&8&A, page &P of &N")
    page.hide_gridlines(2)


def lines(text: str, width: float) -> int:
    """Lines that a text takes in a cell of that width, or in merged cells of that width together."""
    if len(text) <= width and "\n" not in text and text.isascii():
        return 1
    return sum(max(1, math.ceil(columns(line) / (width * _FIT))) for line in visible(text[:5000]).split("\n"))


def _units(text: str) -> int:
    return len(text) + sum(1 for character in text if character > "\uffff")


def _cut(text: str, units: int) -> str:
    if _units(text) <= units:
        return text
    kept = 0
    for index, character in enumerate(text):
        kept += 2 if character > "\uffff" else 1
        if kept > units:
            return text[:index]
    return text
