"""The ``ids`` of the US Consolidated Screening List: numbers that name a party, and OFAC's other remarks in the same field.

CSV of 2020 and later writes "Passport, 304555, EG", CSV before that "EG, 304555, Passport", JSON an object for each. Numbers
become identifiers; directives become tags of the listing; everything else stays under the publisher's words.

Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from screening import countries
from screening.formats.draft import day
from screening.model import Identifier

_SCHEMES = {
    "passport": "passport",
    "diplomatic passport": "passport",
    "tax id no.": "tax",
    "us fein": "tax",
    "nit #": "tax",
    "r.f.c.": "tax",
    "rfc": "tax",
    "c.u.i.t.": "tax",
    "italian fiscal code": "tax",
    "v.a.t. number": "vat",
    "unified social credit code (uscc)": "uscc",
    "registration id": "registration",
    "registration number": "registration",
    "company number": "registration",
    "uk company number": "registration",
    "commercial registry number": "registration",
    "business registration number": "registration",
    "business registration document #": "registration",
    "certificate of incorporation number": "registration",
    "legal entity number": "registration",
    "registered charity no.": "registration",
    "swift/bic": "bic",
    "d-u-n-s number": "duns",
    "national id no.": "national-id",
    "isin": "isin",
    "mmsi": "mmsi",
    "vessel registration identification": "vessel-registration",
    "aircraft tail number": "tail-number",
    "aircraft manufacturer's serial number (msn)": "msn",
}
"""Schemes that columns of a spreadsheet may hold too; other kinds of number keep the publisher's words."""

KINDS = frozenset(_SCHEMES)
"""The kinds of number that are understood, in small letters."""

_NATIONAL = (
    ("tax", "RU", re.compile(r"\d{10}|\d{12}"), "inn"),
    ("registration", "RU", re.compile(r"[15]\d{12}"), "ogrn"),
    ("registration", "CN", re.compile(r"[0-9A-Z]{18}"), "uscc"),
)
"""Numbers that their country and form show to be of a scheme with a name of its own."""

_LEI = re.compile(r"[A-Z0-9]{18}\d{2}")
"""A Legal Entity Identifier (ISO 17442), which OFAC calls a legal entity number."""

_REMARKS = re.compile(
    r"[:-]$|^(?:gender|website|email address|phone number|fax number|target type|issuer name|equity ticker"
    r"|organization (?:type|established date)|nationality(?: of registration| country)?|(?:former|other) vessel flag"
    r"|vessel flag|aircraft (?:model|manufacture date|mode s transponder code)"
    r"|.*\b(?:date|directive|determination|information|sanctions|prohibited)\b.*)$",
    re.IGNORECASE,
)
_LABEL_ENDING = re.compile(r"(?:[:#-]|no\.?|number|code|id|passport|registration)$", re.IGNORECASE)
_LABELS = re.compile(
    r"^(?:website|email address|gender|swift/bic|nationality.*|.*vessel flag|.*vessel registration identification)$",
    re.IGNORECASE,
)
_IMO = re.compile(r"^IMO\s*(?:No\.?\s*)?(\d{7})$", re.IGNORECASE)
_DIRECTIVE = re.compile(r"\bDirective (\d+[a-z]?)\b", re.IGNORECASE)
_ORDER = re.compile(r"\b(?:Executive Order|EO) (\d{5})\b", re.IGNORECASE)
_LISTED_ON = re.compile(r"^Listing Date \(CMIC\)$", re.IGNORECASE)
_DATE = re.compile(r"^(?:\d{1,2} )?(?:[A-Z][a-z]{2} )?\d{4}$")
_JSON_KEYS = ("type", "number", "country")


@dataclass(frozen=True, slots=True)
class Ids:
    """What the field held. ``tags`` are directives such as "EO13662 Directive 1"; ``listed_on`` the CMIC listing date."""

    identifiers: tuple[Identifier, ...] = ()
    tags: tuple[str, ...] = ()
    other: tuple[tuple[str, str], ...] = ()
    listed_on: date | None = None


@dataclass(frozen=True, slots=True)
class _Entry:
    """One of the ids taken apart; ``more`` are its dates of issue and expiry and a country without a code."""

    kind: str
    value: str
    country: str | None = None
    more: tuple[str, ...] = ()


def read_ids(objects: Sequence[dict[str, Any]] | None, texts: Iterable[str]) -> Ids:
    """Read the JSON objects, or where there are none the CSV texts."""
    identifiers: dict[Identifier, None] = {}
    tags: dict[str, None] = {}
    other: list[tuple[str, str]] = []
    listed_on = None
    for entry in map(_from_text, texts) if objects is None else map(_from_object, objects):
        imo = _IMO.match(entry.value)
        if imo:
            identifiers[Identifier("imo", imo[1])] = None
        elif entry.kind and not _REMARKS.search(entry.kind):
            identifiers[Identifier(_scheme(entry), entry.value, entry.country)] = None
        else:
            other.append((entry.kind or "ids", entry.value))
            order, directive = _ORDER.search(entry.kind), _DIRECTIVE.search(entry.value)
            if order and directive:
                tags[f"EO{order[1]} Directive {directive[1]}"] = None
            if _LISTED_ON.match(entry.kind):
                listed_on = day(entry.value)
        other += [(f"{entry.kind} {entry.value}", text) for text in entry.more]
    return Ids(tuple(identifiers), tuple(tags), tuple(other), listed_on)


def _from_object(part: dict[str, Any]) -> _Entry:
    kind, number, country = (_text(part, key) for key in _JSON_KEYS)
    more = [f"{key} {text}" for key in part if key not in _JSON_KEYS and (text := _text(part, key))]
    if not number:
        return _Entry(kind, country, None, tuple(more))
    code = countries.code(country)
    if country and code is None:
        more.append(country)
    return _Entry(kind, number, code, tuple(more))


def _text(part: dict[str, Any], key: str) -> str:
    value = part.get(key)
    return "" if value is None else " ".join(str(value).split())


def _from_text(text: str) -> _Entry:
    """From "kind, value, country, dates" or, in the old layout, "country, value, kind"."""
    parts = text.split(", ")
    if len(parts) == 1:
        return _Entry("", text)
    old = not _is_label(parts[0]) and _is_label(parts[-1])
    kind, rest = (parts[-1], parts[:-1]) if old else (parts[0], parts[1:])
    if _REMARKS.search(kind):
        return _Entry(kind, ", ".join(rest))
    dates = tuple(part for part in rest[1:] if _DATE.match(part))
    rest = [rest[0], *(part for part in rest[1:] if not _DATE.match(part))]
    place = rest[0 if old else -1]
    code = countries.code(place) if len(rest) > 1 and len(place) == 2 and place.isupper() else None
    if code:
        rest = rest[1:] if old else rest[:-1]
    return _Entry(kind, ", ".join(rest), code, dates)


def _scheme(entry: _Entry) -> str:
    scheme = _SCHEMES.get(entry.kind.casefold(), entry.kind)
    if entry.kind.casefold() == "legal entity number" and _LEI.fullmatch(entry.value):
        return "lei"
    for general, country, form, special in _NATIONAL:
        if (scheme, entry.country) == (general, country) and form.fullmatch(entry.value):
            return special
    return scheme


def _is_label(text: str) -> bool:
    return bool(_LABEL_ENDING.search(text) or _LABELS.match(text) or text.casefold() in _SCHEMES)
