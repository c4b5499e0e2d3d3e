"""Lines of a table that are no items: told only where that is plain (docs/decisions/0009). Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from screening.columns.content import LEGAL_FORM, has_letters, is_part, is_placeholder, is_total
from screening.columns.table import Table
from screening.model import SheetRow, TableKind, Unreadable

_ZERO = re.compile(r"[£$€¥]?\s*0+(?:[.,]0+)?\s*%?")
_AMOUNT = re.compile(r"[£$€¥]?\s?-?(?:\d{1,5}|(?:\d{1,3}(?:[,. ']\d{3})+)(?:[.,]\d+)?|\d+[.,]\d+)\s?[%£$€¥]?")
"""No whole number of six digits or more without separators: that may be a part number."""
_RUNNING = re.compile(r"\d{1,6}[.)]?")
_LONGEST_TITLE = 60
_MOST_TITLE_WORDS = 6


@dataclass(frozen=True, slots=True)
class Aside:
    """A line of a table that is no item: ``what`` is one of the four words below; ``text`` as it stands.

    docs/decisions/0009 says what may be one. A note of the sheet counts them; they are no rows and have no outcome.
    """

    number: int
    what: str
    text: str


TITLE, TOTAL, SUM, NUMBERED = "section title", "total", "sum without a label", "numbered blank line"


def shown(row: SheetRow) -> tuple[str, ...]:
    """The cells of a row as text; what cannot be read in brackets."""
    return tuple([cell if isinstance(cell, str) else f"[{cell.reason}]" for cell in row.cells])


def aside_of(table: Table, row: SheetRow) -> Aside | None:
    """What a line that names nothing is, where that is plain; None where it might be a party or item that was missed."""
    if any(isinstance(cell, Unreadable) for cell in row.cells):
        return None
    told = shown(row)
    cells = [(i, text) for i in range(len(told)) if not is_placeholder(text := " ".join(told[i].split()))]
    texts_of = list(dict.fromkeys(text for _, text in cells if has_letters(text)))
    if any(is_total(text) for text in texts_of) and len(texts_of) == 1:
        return Aside(row.number, TOTAL, texts_of[0])
    # In a list of parties a lone text may be a name in the wrong column.
    if len(texts_of) == 1 == len(cells) and table.kind is TableKind.BOM and _is_title(texts_of[0]):
        return Aside(row.number, TITLE, texts_of[0])
    if table.kind is TableKind.BOM and _is_sum(table, row):
        return Aside(row.number, SUM, " ".join(filter(None, shown(row))))
    return _numbered(table, row)


def _is_sum(table: Table, row: SheetRow) -> bool:
    """Whether a line holds amounts alone, and no running number that would make it an item somebody forgot to name."""
    cells = [(i, text) for i, text in enumerate(shown(row)) if text.strip()]
    return all(_AMOUNT.fullmatch(text.strip()) and i not in table.fields.get("line", ()) for i, text in cells)


def _is_title(text: str) -> bool:
    """Whether a lone text reads as the title of a section, and not as a name, a part or a remark that may hold one."""
    return (
        len(text) <= _LONGEST_TITLE
        and len(text.split()) <= _MOST_TITLE_WORDS
        and not LEGAL_FORM.search(text)
        and not is_part(text)
        and not any(mark in text for mark in "@:;/")
    )


def _numbered(table: Table, row: SheetRow) -> Aside | None:
    """A line with nothing but its running number: numbered beforehand and never filled in. Sums of nothing do not count."""
    cells = [(i, text.strip()) for i, text in enumerate(shown(row)) if text.strip() and not _ZERO.fullmatch(text.strip())]
    if len(cells) == 1 and cells[0][0] in table.fields.get("line", ()) and _RUNNING.fullmatch(cells[0][1]):
        return Aside(row.number, NUMBERED, cells[0][1])
    return None
