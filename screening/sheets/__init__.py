"""Spreadsheets and text files to rows of text, each cell as the user sees it. Content decides what a file is, not its name.

``open_input`` looks at the file, refuses what cannot be read safely, and hands out sheets whose ``rows()`` are a plain
stream of ``SheetRow``: nothing in it refers back to the file, so that reading can move into another process. What a person
would see but we cannot know (an error value, a formula that was never calculated, bytes that are no text) is an
``Unreadable`` cell, never an empty one.
"""

from __future__ import annotations

from pathlib import Path

from screening.errors import InputError, Place
from screening.sheets.book import Sheet, Workbook, digest_of
from screening.sheets.sniff import Format, sniff

__all__ = ["Sheet", "Workbook", "digest_of", "open_input"]


def open_input(path: Path, *, encoding: str | None = None) -> Workbook:
    """Open a spreadsheet or text file for reading; use as a context manager.

    ``encoding`` overrules the detection for text files and is ignored for workbooks. Raises InputError where the file is
    missing, empty, protected by a password, damaged, hostile or no spreadsheet at all.
    """
    try:
        kind = sniff(path)
    except OSError as error:
        raise InputError(
            f"cannot be opened ({error.strerror or error}).",
            place=Place(file=path.name),
            remedy="Check the path and that you may read the file.",
        ) from error
    # The readers are imported when needed: lxml and calamine cost more than a command that opens no workbook may take.
    if kind is Format.OOXML:
        from screening.sheets.xlsx import open_xlsx

        return open_xlsx(path)
    if kind is Format.OLE:
        from screening.sheets.xls import open_xls

        return open_xls(path)
    if kind is Format.ODS:
        from screening.sheets.ods import open_ods

        return open_ods(path)
    if kind is Format.HTML:
        from screening.sheets.html import open_html

        return open_html(path, encoding=encoding)
    from screening.sheets.text import open_text

    return open_text(path, encoding=encoding)
