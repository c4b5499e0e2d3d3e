"""Which reader opens a file: by its content, or by what the user says it is."""

from __future__ import annotations

from pathlib import Path

from screening.errors import InputError, Place
from screening.sheets.book import Workbook
from screening.sheets.sniff import Format, sniff

FORMS = ("csv", "tsv", "txt", "xlsx", "xls", "ods", "html", "parquet")
"""What a file may be said to be; xlsm is xlsx here."""
_DELIMITED = {"csv": None, "tsv": "\t", "txt": ""}


def open_here(path: Path, *, encoding: str | None, form: str | None, password: str | None) -> Workbook:
    """Open a file in this process. Raises InputError, or OSError where the file cannot be read."""
    if form in _DELIMITED:
        from screening.sheets.text import open_text

        return open_text(path, encoding=encoding, delimiter=_DELIMITED[form])
    kind = sniff(path)
    if form is not None and form != {Format.TEXT: "csv"}.get(kind, kind.value) and kind is not Format.PROTECTED:
        raise InputError(f"this is not {form}, it looks like {kind}.", place=Place(path.name), remedy="Name its true format.")
    return _reader(path, kind, encoding, password)


def _reader(path: Path, kind: Format, encoding: str | None, password: str | None) -> Workbook:
    # The readers are imported when needed: lxml and calamine cost more than a command that opens no workbook may take.
    if kind is Format.OOXML:
        from screening.sheets.xlsx import open_xlsx

        return open_xlsx(path)
    if kind is Format.OLE:
        from screening.sheets.xls import open_xls

        return open_xls(path, password=password)
    if kind is Format.PROTECTED:
        from screening.sheets.protected import open_protected

        return open_protected(path, password)
    if kind is Format.ODS:
        from screening.sheets.ods import open_ods

        return open_ods(path)
    if kind is Format.HTML:
        from screening.sheets.html import open_html

        return open_html(path, encoding=encoding)
    if kind is Format.PARQUET:
        from screening.sheets.parquet import open_parquet

        return open_parquet(path)
    from screening.sheets.text import open_text

    return open_text(path, encoding=encoding)
