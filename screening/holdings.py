"""Ownership files: who holds what in whom, from a table (csv, xlsx, ods ...) or from BODS 0.4 json.

A table has the columns owner, owned and percent, and may have more (docs/ownership.md). Nothing is guessed and nothing left
out: a row that cannot be understood refuses the file, with its place; a share that is not stated is an unknown share.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

import msgspec

from screening import countries
from screening.errors import InputError, ManyErrors, Place, ScreeningError
from screening.model import Identifier, Kind, Party, SheetRow, Unreadable
from screening.names import analyse
from screening.ownership import WHOLE, Holding
from screening.sheets import digest_of, open_input

HEADERS = {
    "owner": ("owner", "shareholder", "parent", "holder", "interested party", "owner name"),
    "owned": ("owned", "company", "subsidiary", "subject", "owned name", "entity"),
    "percent": ("percent", "percentage", "share", "share percent", "ownership", "%", "shareholding"),
    "fraction": ("fraction", "share fraction"),
    "date": ("date", "as of", "statement date", "on"),
    "start": ("start", "from", "since", "start date"),
    "end": ("end", "until", "to", "end date"),
    "control": ("control", "controls", "controlled"),
    "indirect": ("indirect", "direct or indirect"),
    "owner_country": ("owner country",),
    "owned_country": ("owned country", "country"),
    "owner_id": ("owner id", "owner identifier"),
    "owned_id": ("owned id", "owned identifier"),
}
"""The columns of a table by what they hold; case, blanks, dashes and underscores do not matter."""

_UNKNOWN = frozenset({"", "-", "?", "n/a", "na", "unknown", "not known", "unbekannt", "none", "null"})
_YES = frozenset({"yes", "y", "true", "1", "x", "indirect"})
_NO = frozenset({"", "no", "n", "false", "0", "direct", "-"})
_NUMBER = r"(\d{1,3}(?:[.,]\d{1,12})?)\s*(?:%|percent|per cent)?"
_EXACT = re.compile(_NUMBER)
_RANGE = re.compile(rf"{_NUMBER}\s*(?:-|–|to)\s*{_NUMBER}")
_OVER = re.compile(rf"(>=|≥|at least|>|more than|over)\s*{_NUMBER}")
_UNDER = re.compile(rf"(<=|≤|at most|up to|<|less than|below)\s*{_NUMBER}")
_FRACTIONS = 'Write 51 or 51%; or, if 0.51 stands for 51%, call the column "fraction".'
_JUST = Decimal("1e-9")
"""What lies between "more than 50 percent" and 50 percent."""


@dataclass(frozen=True, slots=True)
class HoldingsFile:
    """An ownership file as read, with the SHA-256 and size of what was read."""

    name: str
    digest: str
    size: int
    holdings: tuple[Holding, ...]


def read_holdings(path: Path) -> HoldingsFile:
    """Read an ownership file. Raises InputError, several as ManyErrors, where any of it cannot be understood."""
    try:
        digest, size = digest_of(path)
        with path.open("rb") as file:
            start = file.read(64).removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
    except OSError as error:
        raise InputError(
            f"cannot be read ({error.strerror or error}).", place=Place(str(path)), remedy="Check the path."
        ) from error
    errors: list[ScreeningError] = []
    found = list(_bods(path, errors) if start in (b"[", b"{") else _table(path, errors))
    if errors:
        raise errors[0] if len(errors) == 1 else ManyErrors(errors)
    if not found:
        raise InputError("says of nobody who owns it.", place=Place(path.name), remedy="Check that it is the right file.")
    return HoldingsFile(path.name, digest, size, tuple(found))


# --- tables ------------------------------------------------------------------------------------------------------------


def _table(path: Path, errors: list[ScreeningError]) -> Iterator[Holding]:
    with open_input(path) as workbook:
        sheets = [(sheet, list(sheet.rows())) for sheet in workbook.sheets]
    tables = [(sheet.name, rows, head) for sheet, rows in sheets if (head := _head(rows)) is not None]
    if not tables:
        raise InputError(
            "has no table with the columns owner, owned and percent.",
            place=Place(path.name),
            remedy="Give the table a header row with these words.",
        )
    for sheet, rows, (at, columns) in tables:
        yield from _rows(rows[at + 1 :], columns, path.name, sheet, errors)


def _head(rows: Sequence[SheetRow]) -> tuple[int, dict[str, int]] | None:
    """The header row among the first ones, and where its columns stand."""
    for at, row in enumerate(rows[:20]):
        words = [re.sub(r"[\s_-]+", " ", cell).strip().casefold() if isinstance(cell, str) else "" for cell in row.cells]
        columns = {role: words.index(name) for role, names in HEADERS.items() for name in reversed(names) if name in words}
        if {"owner", "owned"} <= columns.keys() and {"percent", "fraction"} & columns.keys():
            return at, columns
    return None


def _rows(
    rows: Sequence[SheetRow], columns: dict[str, int], file: str, sheet: str | None, errors: list[ScreeningError]
) -> Iterator[Holding]:
    found: list[Holding] = []
    for row in rows:
        try:
            holding = _row(row, columns, Place(file, sheet, row.number))
        except ScreeningError as error:
            errors.append(error)
            continue
        if holding is not None:
            found.append(holding)
    bare = [one for one in found if not one.stated and 0 < one.low == one.high]
    if "percent" in columns and bare and all(one.high <= 1 for one in bare):
        what = "every share is 1 or less, so it cannot be told whether they are percent or fractions."
        errors.append(InputError(what, place=bare[0].place, remedy=_FRACTIONS))
    yield from found


def _row(row: SheetRow, columns: dict[str, int], place: Place) -> Holding | None:
    def cell(role: str) -> str:
        at = columns.get(role)
        value = row.cells[at] if at is not None and at < len(row.cells) else ""
        if isinstance(value, Unreadable):
            raise InputError(f"the cell under {role} cannot be read: {value.reason}.", place=place, remedy="Correct the cell.")
        return value.strip()

    owner, owned, share = cell("owner"), cell("owned"), cell("percent") or _hundredfold(cell("fraction"))
    if not owner and not owned and not share:
        return None
    for role, name in (("owner", owner), ("owned", owned)):
        if not name:
            raise InputError(f"the {role} is empty.", place=place, remedy="Fill the cell, or delete the row.")
    holding = Holding(
        owner=_party(owner, cell("owner_country"), cell("owner_id"), place),
        owned=_party(owned, cell("owned_country"), cell("owned_id"), place),
        control=_truth(cell("control"), "control", place),
        indirect=_truth(cell("indirect"), "indirect", place),
        on=_day(cell("date"), place),
        start=_day(cell("start"), place),
        end=_day(cell("end"), place),
        place=place,
    )
    return _with_share(holding, share)


def _hundredfold(fraction: str) -> str:
    """A fraction of 1, as a workbook stores a cell that shows percent, as a percentage; anything else as it is."""
    return f"{_number(fraction) * 100:f}" if re.fullmatch(r"[01](?:[.,]\d{1,17})?", fraction) else fraction


def _with_share(holding: Holding, text: str) -> Holding:
    """The holding with the share that a text states: a number, a range, a limit, or a word for unknown."""
    plain = text.casefold().strip()
    if plain in _UNKNOWN:
        return holding
    low, high = Decimal(0), WHOLE
    if found := _EXACT.fullmatch(plain):
        low = high = _number(found[1])
    elif found := _RANGE.fullmatch(plain):
        low, high = _number(found[1]), _number(found[2])
    elif found := _OVER.fullmatch(plain):
        low = _number(found[2]) + (_JUST if found[1] in {">", "more than", "over"} else 0)
    elif found := _UNDER.fullmatch(plain):
        high = _number(found[2])
    else:
        low, high = Decimal(1), Decimal(0)
    if not 0 <= low <= high <= WHOLE:
        raise InputError(
            f'the share "{text}" is not a percentage.',
            place=holding.place,
            remedy="Write 51, 51%, 25-50% or > 50%, or leave the cell empty where the share is not known.",
        )
    return replace(holding, low=low, high=high, stated=text if "%" in text or not _EXACT.fullmatch(plain) else "")


def _number(text: str) -> Decimal:
    return Decimal(text.replace(",", "."))


def _party(name: str, country: str, identifier: str, place: Place) -> Party:
    if not analyse(name).tokens:
        raise InputError(
            f'"{name}" holds no letter or digit that could name anybody.',
            place=place,
            remedy="Write the name, or delete the row.",
        )
    code = countries.code(country) if country else None
    if country and code is None:
        raise InputError(f'"{country}" is not a country.', place=place, remedy="Write a name or a two-letter code such as CN.")
    scheme, _, value = identifier.rpartition(":")
    found = (Identifier(scheme.strip().lower() or "registration", value.strip()),) if identifier else ()
    return Party(name, country=code, identifiers=found)


def _truth(text: str, role: str, place: Place) -> bool:
    plain = text.casefold()
    if plain in _YES or plain in _NO:
        return plain in _YES
    raise InputError(f'"{text}" under {role} is neither yes nor no.', place=place, remedy="Write yes or no.")


def _day(text: str, place: Place) -> date | None:
    if text.casefold() in _UNKNOWN:
        return None
    try:
        return date.fromisoformat(text[:10])
    except ValueError as error:
        raise InputError(f'"{text}" is not a date.', place=place, remedy="Write it as 2026-11-24.") from error


# --- BODS --------------------------------------------------------------------------------------------------------------


def _bods(path: Path, errors: list[ScreeningError]) -> Iterator[Holding]:
    """Statements of the Beneficial Ownership Data Standard 0.4: a json array, or one statement a line.

    Of each record the latest statement counts, and none where it is closed. Relationship records become holdings.
    """
    place = Place(path.name)
    latest: dict[str, dict[str, Any]] = {}
    for statement in _statements(path):
        record, kind = statement.get("recordId"), statement.get("recordType")
        if not isinstance(record, str) or kind not in {"entity", "person", "relationship"}:
            raise InputError(
                "is json, but not of the Beneficial Ownership Data Standard 0.4 (a statement has no recordId or recordType).",
                place=place,
                remedy="Convert it, or make a table of owner, owned and percent.",
            )
        known = latest.get(record)
        if known is None or str(statement.get("statementDate") or "") >= str(known.get("statementDate") or ""):
            latest[record] = statement
    parties = {record: _bods_party(record, one) for record, one in latest.items() if one["recordType"] != "relationship"}
    for record, one in latest.items():
        if one["recordType"] == "relationship" and one.get("recordStatus") != "closed":
            try:
                yield from _relationship(one, parties, Place(f"{path.name}, record {record}"))
            except (InputError, InvalidOperation, TypeError, AttributeError) as error:
                shown = (
                    error
                    if isinstance(error, InputError)
                    else InputError(
                        f"record {record} cannot be understood ({type(error).__name__}).",
                        place=place,
                        remedy="Correct the statement.",
                    )
                )
                errors.append(shown)


def _statements(path: Path) -> Iterator[dict[str, Any]]:
    content = path.read_bytes().removeprefix(b"\xef\xbb\xbf")
    try:
        if content.lstrip().startswith(b"["):
            statements = msgspec.json.decode(content)
        else:
            statements = [msgspec.json.decode(line) for line in content.splitlines() if line.strip()]
    except (msgspec.DecodeError, UnicodeDecodeError) as problem:
        raise InputError(
            f"is not whole, valid json ({problem}).", place=Place(path.name), remedy="Get the file again."
        ) from problem
    for statement in statements:
        if not isinstance(statement, dict):
            raise InputError("is json, but not a list of statements.", place=Place(path.name), remedy="Get the file again.")
        yield statement


def _bods_party(record: str, statement: dict[str, Any]) -> Party:
    details = statement.get("recordDetails") or {}
    names = [name.get("fullName") for name in details.get("names") or []]
    name = details.get("name") or next((name for name in names if name), None) or f"unnamed record {record}"
    numbers = [
        Identifier(str(one.get("scheme") or one.get("schemeName") or "registration").lower(), str(one["id"]))
        for one in details.get("identifiers") or []
        if one.get("id")
    ]
    places = [details.get("jurisdiction") or {}, *(details.get("nationalities") or [])]
    country = next((code for place in places if (code := countries.code(str(place.get("code") or "")[:2]))), None)
    kind = Kind.PERSON if statement["recordType"] == "person" else Kind.ORGANISATION
    return Party(name, country=country, identifiers=(*numbers, Identifier("bods record", record)), kind=kind)


def _relationship(statement: dict[str, Any], parties: dict[str, Party], place: Place) -> Iterator[Holding]:
    details = statement.get("recordDetails") or {}
    owned, owner = (details.get(role) for role in ("subject", "interestedParty"))
    if isinstance(owner, dict) or owner is None:
        # Nobody is named, only the reason why: there is no owner to hold against a list.
        return
    if not isinstance(owned, str) or owned not in parties or owner not in parties:
        raise InputError("names a party of which the file has no record.", place=place, remedy="Get the whole file.")
    day = _day(str(statement.get("statementDate") or ""), place)
    for interest in details.get("interests") or [{}]:
        kind = interest.get("type") or "unknownInterest"
        holding = Holding(
            owner=parties[owner],
            owned=parties[owned],
            control=kind in _CONTROL,
            indirect=interest.get("directOrIndirect") == "indirect",
            on=day,
            start=_day(str(interest.get("startDate") or ""), place),
            end=_day(str(interest.get("endDate") or ""), place),
            place=place,
        )
        share = interest.get("share")
        if share and kind in _SHARES:
            low, high = _limits(share)
            if not 0 <= low <= high <= WHOLE:
                raise InputError(f"the share {share} is not a percentage.", place=place, remedy="Correct the statement.")
            yield replace(holding, low=low, high=high, stated="" if low == high else f"{low:.0f}% to {high:.0f}%")
        else:
            yield holding


# Any other interest (a seat on the board, say) is an owner with an unknown share: a red flag if listed, and no more.
_SHARES = frozenset({"shareholding", "unknownInterest", "rightsToSurplusAssetsOnDissolution", "rightsToProfitOrIncome"})
_CONTROL = frozenset(
    {
        "votingRights",
        "appointmentOfBoard",
        "otherInfluenceOrControl",
        "controlViaCompanyRulesOrArticles",
        "controlByLegalFramework",
    }
)


def _limits(share: dict[str, Any]) -> tuple[Decimal, Decimal]:
    exact = share.get("exact")
    if exact is not None:
        return Decimal(str(exact)), Decimal(str(exact))
    low, over = share.get("minimum"), share.get("exclusiveMinimum")
    high, under = share.get("maximum"), share.get("exclusiveMaximum")
    least = Decimal(str(low)) if low is not None else Decimal(0)
    if over is not None and over is not False:
        least = (least if over is True else Decimal(str(over))) + _JUST
    most = Decimal(str(high)) if high is not None else WHOLE
    if under is not None and not isinstance(under, bool):
        most = Decimal(str(under))
    return least, most
