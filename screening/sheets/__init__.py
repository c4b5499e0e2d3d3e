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
from screening.sheets.guard import is_harmless, open_guarded
from screening.sheets.opening import FORMS, open_here
from screening.sheets.sources import Source, gather

__all__ = ["FORMS", "Sheet", "Source", "Workbook", "digest_of", "gather", "open_input"]


def open_input(path: Path, *, encoding: str | None = None, form: str | None = None, password: str | None = None) -> Workbook:
    """Open a spreadsheet or text file for reading; use as a context manager.

    ``encoding`` overrules the detection for text files and is ignored for workbooks; ``form`` (one of ``FORMS``) is what the
    file is said to be: csv, tsv and txt are read as such whatever they look like, anything else must be true. ``password``
    opens a workbook that is protected by one. Raises InputError where the file is missing, empty, protected, damaged,
    hostile, not what it is said to be or no spreadsheet at all.
    """
    try:
        if is_harmless(path, form):
            return open_here(path, encoding=encoding, form=form, password=password)
        return open_guarded(path, encoding=encoding, form=form, password=password)
    except OSError as error:
        raise InputError(
            f"cannot be opened ({error.strerror or error}).",
            place=Place(file=path.name),
            remedy="Check the path and that you may read the file.",
        ) from error
