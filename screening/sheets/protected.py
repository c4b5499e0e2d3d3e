"""Workbooks behind a password, opened with the password the user gives (extra ``crypto``)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from screening.errors import InputError, Place
from screening.scratch import Scratch
from screening.sheets.book import Workbook, damaged, digest_of

INSTALL = "pip install 'tradesieve[crypto]'"


def locked(path: Path) -> InputError:
    """The error for a workbook whose password is not known."""
    return InputError(
        "the workbook is protected by a password.",
        place=Place(file=path.name),
        remedy="Give its password with --password-file, or open it, remove the password (File, Info, Protect Workbook), save it "
        "and screen the copy.",
    )


def open_protected(path: Path, password: str | None) -> Workbook:
    """Open an encrypted workbook. The digest is that of the file as it came; the opened copy is deleted on closing.

    Raises InputError where there is no password or another one, or the extra is not installed.
    """
    from screening.sheets.opening import open_here

    if password is None:
        raise locked(path)
    digest, size = digest_of(path)
    scratch = Scratch()
    try:
        copy = scratch.path / path.name
        _decrypt(path, copy, password)
        book = open_here(copy, encoding=None, form=None, password=None)
    except BaseException:
        scratch.close()
        raise

    def close() -> None:
        book.close()
        scratch.close()

    return replace(book, digest=digest, size=size, on_close=close)


def _decrypt(path: Path, copy: Path, password: str) -> None:
    try:
        import msoffcrypto
    except ImportError as error:
        raise InputError(
            "the workbook is protected by a password, and what opens such files is not installed.",
            place=Place(file=path.name),
            remedy=f"Install it with: {INSTALL}",
        ) from error
    # The library's own errors have a common base only in part, and a broken container makes it fail in any way.
    try:
        with path.open("rb") as source:
            file = msoffcrypto.OfficeFile(source)
            file.load_key(password=password, verify_password=True)
            with copy.open("wb") as target:
                file.decrypt(target)
    except msoffcrypto.exceptions.InvalidKeyError as error:
        raise InputError(
            "the password does not open the workbook.", place=Place(file=path.name), remedy="Check the password file."
        ) from error
    except Exception as error:
        raise damaged(path, f"it cannot be decrypted ({error})") from error
