"""A stored value as the user sees it: what a number, date or truth value looks like in its cell."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

_PIECE = re.compile(r'"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]|([0#?]+)|(General|@)|(.)')
_PLAIN = set("-/() .:+")


def text(value: object) -> str:
    """A value as the user sees it without a number format: 12345.0 is "12345", dates are ISO, True is "TRUE"."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return number(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(sep=" ", timespec="seconds")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        seconds = round(value.total_seconds())
        return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    return "" if value is None else str(value)


def number(value: float) -> str:
    """A number with the 15 significant digits that spreadsheets keep, whole numbers without a point."""
    if value.is_integer() and abs(value) < 1e20:
        return str(int(value))
    return format(value, ".15g")


def date_format(code: str) -> str | None:
    """``duration`` for a number format that counts hours, minutes or seconds on, ``date`` for any other of a date or time."""
    section = code.split(";")[0]
    if re.search(r"\[(?:h+|m+|s+)\]", section, re.IGNORECASE):
        return "duration"
    bare = re.sub(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|general', "", section, flags=re.IGNORECASE)
    return "date" if re.search(r"[dmyhs年月日時时分秒]", bare, re.IGNORECASE) else None


def numeral_format(code: str) -> str | None:
    """The part of a number format that changes which characters a whole number shows, or None where it changes none.

    Leading zeros (``00000000``) and text among the digits (``"TB"0000``, ``000-00-0000``) make part numbers and supplier
    codes; decimals, percent, currency, thousands and dates do not, and are left as the plain number.
    """
    section = code.split(";")[0]
    digits = 0
    shown = False
    for quoted, escaped, places, general, other in _PIECE.findall(section):
        if places:
            digits += places.count("0")
            shown = True
        elif general or (other and other not in _PLAIN) or other == ".":
            return None
        if any(letter.isalpha() and letter.isascii() for letter in quoted + escaped):
            digits = max(digits, 2)
    return section if shown and digits > 1 else None


def formatted(value: float, section: str) -> str:
    """A whole number through a section that ``numeral_format`` let pass; anything else as the plain number."""
    if not value.is_integer() or value < 0 or value >= 1e15:
        return number(value)
    pieces = _PIECE.findall(section)
    places = sum(len(piece[2]) for piece in pieces)
    least = sum(piece[2].count("0") for piece in pieces)
    digits = str(int(value)).rjust(least, "0")
    surplus, padded = digits[: max(0, len(digits) - places)], digits[max(0, len(digits) - places) :].rjust(places)
    shown = ""
    for quoted, escaped, slots, _, other in pieces:
        if slots:
            shown += surplus + padded[: len(slots)].strip()
            surplus, padded = "", padded[len(slots) :]
        else:
            shown += quoted or escaped or other
    return shown.strip()
