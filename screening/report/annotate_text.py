"""The user's own text table with the answers in columns beside each row, as csv that a spreadsheet program opens safely."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from itertools import chain

from screening.model import SheetRow, Unreadable
from screening.report.annotate import TITLES, Answers, joined
from screening.report.annotate_book import Copied
from screening.report.output import Output
from screening.report.safe import no_formula, visible
from screening.report.words import score

_LOOKED_AT = 5_000
"""Rows from which the width of the table is taken; a longer row later on keeps its cells and moves its answer."""

_FIGURE = re.compile(r"[+-]?[0-9][0-9., ]*%?")


def annotate_text(rows: Iterable[SheetRow], out: Output, answers: Answers) -> Copied:
    """Copy a table of text to an output made ready, as UTF-8 with commas, and commit it.

    Cells that an office program would run as formulas begin with an apostrophe, but for plain figures such as -5. Rows above the
    table are copied as they are; the titles of the columns added stand in the row above the first answer.
    """
    stream = iter(rows)
    head = [row for row, _ in zip(stream, range(_LOOKED_AT), strict=False)]
    width = max((len(row.cells) for row in head), default=0)
    header = max((row.number for row in head if row.number < answers.first), default=None)
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\r\n")
    out.write("\ufeff")
    placed = 0
    for row in chain(head, stream):
        cells = [_cell(cell.reason if isinstance(cell, Unreadable) else cell) for cell in row.cells]
        told = answers.of(row.number)
        added: list[str] = []
        if told:
            placed += len(told)
            added = [score(value) if isinstance(value, float) else str(value or "") for value in joined(told).values]
        elif row.number == header:
            added = list(TITLES)
        if added:
            cells += [""] * (width - len(cells)) + [no_formula(visible(value)) for value in added]
        writer.writerow(cells)
        out.write(buffer.getvalue())
        buffer.seek(0)
        buffer.truncate()
    out.commit()
    return Copied(placed, ("written as csv in UTF-8, cells that begin like formulas with an apostrophe before them",))


def _cell(text: str) -> str:
    return text if _FIGURE.fullmatch(text) else no_formula(visible(text))
