"""What a file really is, by its first bytes: exports called .xls are often HTML or text, and .xlsx may hide anything."""

from __future__ import annotations

import re
import zipfile
from enum import StrEnum
from pathlib import Path

from screening.errors import InputError, Place
from screening.sheets.encoding import looks_like_utf16
from screening.sheets.package import ZIP_ERRORS


class Format(StrEnum):
    """The families of files we read."""

    OOXML = "xlsx"
    OLE = "xls"
    ODS = "ods"
    HTML = "html"
    TEXT = "text"
    PARQUET = "parquet"
    PROTECTED = "a workbook protected by a password"


_HEAD = 8192
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OTHER_DOCUMENTS = tuple(name.encode("utf-16-le") for name in ("WordDocument", "PowerPoint Document", "__properties_version1"))
_SAVE_AS = "Open it in a spreadsheet program and save it as .xlsx."
_FOREIGN = (
    (b"%PDF", "a PDF document", "Ask for the spreadsheet it was printed from."),
    (b"{\\rtf", "an RTF document", _SAVE_AS),
    (b"\x89PNG", "a picture", "Ask for the spreadsheet it shows."),
    (b"\xff\xd8\xff", "a picture", "Ask for the spreadsheet it shows."),
    (b"GIF8", "a picture", "Ask for the spreadsheet it shows."),
    (b"SQLite format 3", "a database", "Export the table as .csv or .xlsx."),
    (b"\x1f\x8b", "a gzip archive", "Unpack it and screen the file inside."),
    (b"7z\xbc\xaf", "a 7-Zip archive", "Unpack it and screen the file inside."),
    (b"Rar!", "a RAR archive", "Unpack it and screen the file inside."),
    (b"\x7fELF", "a program", "Choose the spreadsheet."),
    (b"MZ", "a program", "Choose the spreadsheet."),
)
_HTML = re.compile(rb"<(!doctype\s+html|html|head|body|table|meta)\b", re.IGNORECASE)


def sniff(path: Path) -> Format:
    """The format of a file by content. Raises InputError for what is no spreadsheet, OSError where it cannot be read."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    place = Place(file=path.name)
    if not head:
        raise InputError("the file is empty.", place=place, remedy="Export it again.")
    if head.startswith(_OLE):
        return _ole(path)
    if head.startswith(b"PK\x03\x04") or head.startswith(b"PK\x05\x06"):
        return _zip(path)
    if head.startswith(b"PAR1"):
        return Format.PARQUET
    for magic, what, remedy in _FOREIGN:
        if head.startswith(magic) and (magic != b"MZ" or b"\0" in head[:64]):
            raise InputError(f"this is {what}, not a spreadsheet.", place=place, remedy=remedy)
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"MIME-Version:"):
        raise InputError("this is a web archive (MHTML), not a spreadsheet.", place=place, remedy=_SAVE_AS)
    if (b"progid=" in head and b"Excel.Sheet" in head) or b"urn:schemas-microsoft-com:office:spreadsheet" in head:
        raise InputError("this is the XML format of Excel 2003, which is not read.", place=place, remedy=_SAVE_AS)
    if start.startswith(b"<") and _HTML.search(head):
        return Format.HTML
    if start.startswith(b"<?xml"):
        raise InputError("this is an XML file, not a spreadsheet.", place=place, remedy=_SAVE_AS)
    if _looks_binary(head):
        raise InputError("this is no spreadsheet and no text.", place=place, remedy="Choose an .xlsx, .xls, .ods or .csv file.")
    return Format.TEXT


def _looks_binary(head: bytes) -> bool:
    """Whether control bytes make up more than text ever has; UTF-16 (about half NUL) and stray NULs count as text."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) or looks_like_utf16(head):
        return False
    control = sum(1 for byte in head if byte < 32 and byte not in b"\0\t\n\r\f\x1a\x1b")
    return control > len(head) * 0.05


def _ole(path: Path) -> Format:
    """An OLE container is an old .xls, or a newer workbook behind a password, or another Office document or mail."""
    with path.open("rb") as file:
        content = file.read(64 * 1024 * 1024)
    place = Place(file=path.name)
    if _ENCRYPTED in content:
        return Format.PROTECTED
    if any(name in content for name in _OTHER_DOCUMENTS) and "Workbook".encode("utf-16-le") not in content:
        raise InputError("this is an Office document, but not a spreadsheet.", place=place, remedy=_SAVE_AS)
    return Format.OLE


def _zip(path: Path) -> Format:
    place = Place(file=path.name)
    try:
        with zipfile.ZipFile(path) as package:
            names = set(package.namelist())
            kind = package.read("mimetype")[:80] if "mimetype" in names and package.getinfo("mimetype").file_size < 200 else b""
    except ZIP_ERRORS as error:
        raise InputError(
            f"the file is cut short or damaged ({error}).",
            place=place,
            remedy="Fetch or save it again, and screen the new copy.",
        ) from error
    if kind.startswith(b"application/vnd.oasis.opendocument.spreadsheet"):
        return Format.ODS
    if "xl/workbook.bin" in names:
        raise InputError("this is a binary workbook (.xlsb), which is not read.", place=place, remedy=_SAVE_AS)
    if "[Content_Types].xml" in names and not any(name.startswith(("word/", "ppt/")) for name in names):
        return Format.OOXML
    if "[Content_Types].xml" in names or kind:
        raise InputError("this is an Office document, but not a spreadsheet.", place=place, remedy=_SAVE_AS)
    raise InputError("this is a zip archive, not a spreadsheet.", place=place, remedy="Unpack it and screen the files inside.")


def is_archive(path: Path) -> bool:
    """Whether a file is a zip archive of files rather than a document that is stored as one. OSError where it cannot be read."""
    with path.open("rb") as file:
        if file.read(4) not in (b"PK\x03\x04", b"PK\x05\x06"):
            return False
    try:
        with zipfile.ZipFile(path) as package:
            names = set(package.namelist())
    except ZIP_ERRORS:
        return False  # damaged: said when it is opened
    return not names & {"[Content_Types].xml", "mimetype"}
