"""OFSI's Consolidated List (ConList, CSV or xlsx), which the UK Sanctions List replaced on 2026-01-28.

Line 1 says "Last Updated" and a date, line 2 is the header; a row for each name and address, "Group ID" ties them together.
A file that says it is of the day of replacement or later is refused; earlier ones answer for their own days.
"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from screening.formats.draft import birth, day
from screening.formats.layout import Layout
from screening.formats.reading import Context, Notes, ReadResult
from screening.formats.tables import first_row
from screening.formats.uk_party import NAME, Party, parties, several
from screening.model import AliasKind

VERSION = 1
"""Raise it when the same file would give other entities."""

CLOSED = date(2026, 1, 28)
"""The day on which the UK Sanctions List became the only one."""

_ADDRESS = (*(f"Address {number}" for number in range(1, 7)), "Post/Zip Code")
COLUMNS = (
    *(*NAME, "Title", "Name Non-Latin Script", "Non-Latin Script Type", "Non-Latin Script Language", "DOB", "Town of Birth"),
    *("Country of Birth", "Nationality", "Passport Number", "Passport Details", "National Identification Number"),
    *("National Identification Details", "Position", *_ADDRESS, "Country", "Other Information", "Group Type", "Alias Type"),
    *("Alias Quality", "Regime", "Listed On", "UK Sanctions List Date Designated", "Last Updated", "Group ID"),
)
"""The columns of the list, in any order."""

_LAYOUT = Layout(
    columns={column: "name" if column == "Name 6" else "other" for column in COLUMNS},
    required=["Name 6", "Name 1", "Group Type", "Alias Type", "Regime", "Group ID"],
)
_KEPT = {
    "Title": "title",
    "Non-Latin Script Type": "script",
    "Non-Latin Script Language": "script language",
    "Position": "position",
    "Last Updated": "last_updated",
    "UK Sanctions List Date Designated": "date designated",
}
_FACT = re.compile(r"\((?P<key>[A-Z][A-Za-z /.-]{1,60})\):(?P<value>.*?)(?=\s*\([A-Z][A-Za-z /.-]{1,60}\):|$)", re.DOTALL)


def read(path: Path, context: Context) -> ReadResult:
    """Read the list; raises ListError for a file that is not it, not whole, or of a day on which it no longer counted."""
    notes = Notes()
    first = first_row(path, context)
    published = day(first[1]) if first[:1] == ["Last Updated"] and len(first) > 1 else None
    if published and published >= CLOSED:
        raise context.error(
            f"is dated {published}, but this list was closed on {CLOSED}.",
            remedy="Nothing was stored. Import the UK Sanctions List instead: tradesieve lists import uk-sl FILE",
        )
    return ReadResult(parties(path, context, notes, _LAYOUT, by="Group ID", add=_add), notes, published)


def _add(party: Party, values: dict[str, str]) -> None:
    draft = party.draft

    def get(column: str) -> str:
        return values.get(column, "")

    party.kind(get("Group Type"))
    party.name(values, get("Alias Type"), get("Alias Quality"))
    draft.name(get("Name Non-Latin Script"), AliasKind.ORIGINAL_SCRIPT)
    draft.address([get(part) for part in _ADDRESS], get("Country"))
    for text in several(get("DOB")):
        draft.born(birth(text))
    for text in several(get("Nationality")):
        draft.country(text, "nationality")
    towns, lands = several(get("Town of Birth")), several(get("Country of Birth"))
    if len(towns) == len(lands):
        for town, land in zip(towns, lands, strict=True):
            draft.born_at(town, land)
    else:
        draft.born_at(get("Town of Birth"), get("Country of Birth"))
    party.document("passport", get("Passport Number"), get("Passport Details"))
    party.document("national-id", get("National Identification Number"), get("National Identification Details"))
    for column, key in _KEPT.items():
        draft.keep(key, get(column))
    references = []
    for fact in _FACT.finditer(get("Other Information")):
        key, value = fact["key"], " ".join(fact["value"].split())
        if key in ("UK Sanctions List Ref", "UN Ref"):
            references.append(value.partition(" ")[0].rstrip("."))
        elif key == "Business Reg No":
            party.registration(value)
        elif key == "IMO number":
            party.ship(value)
        elif key == "Flag of ship":
            draft.country(value, "vessel_flag")
        elif key in ("Parent company", "Subsidiaries", "Current owners"):
            for text in several(value):
                draft.relation(key.lower(), text)
    party.remark(get("Other Information"))
    party.listed(get("Regime"), start=get("Listed On"), references=references)
