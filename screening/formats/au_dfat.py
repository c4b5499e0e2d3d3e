"""The Australian Consolidated List, a workbook (xls, xlsx): a row for each name of a party.

"Reference" numbers the parties; the rows of further names add letters to it ("1276", "1276a", "1276c1"). What is said of the
party is repeated in each of its rows, with "a) b) c)" before several values in one cell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from screening.formats.draft import Draft, Identities, Labels, birth, country
from screening.formats.layout import Layout
from screening.formats.reading import Context, Notes, ReadResult, RemarkKind
from screening.formats.remarks import read_remarks
from screening.formats.tables import records
from screening.model import AliasKind, Entity, Kind, Listing

VERSION = 1
"""Raise it when the same file would give other entities."""

_COLUMNS = {
    "Reference": "other",
    "Name of Individual or Entity": "name",
    "Type": "other",
    "Name Type": "other",
    "Alias Strength": "other",
    "Date of Birth": "other",
    "Place of Birth": "other",
    "Citizenship": "other",
    "Address": "other",
    "Additional Information": "other",
    "Listing Information": "other",
    "IMO Number": "other",
    "Committees": "other",
    "Control Date": "other",
    "Instrument of Designation": "other",
}
_LAYOUT = Layout(
    columns=_COLUMNS, required=["Reference", "Name of Individual or Entity", "Type", "Name Type", "Committees", "Control Date"]
)
_KINDS = {"individual": Kind.PERSON, "entity": Kind.ORGANISATION, "vessel": Kind.VESSEL}
_NAMES = {
    "primary name": AliasKind.PRIMARY,
    "aka": AliasKind.STRONG,
    "alias": AliasKind.STRONG,
    "original script": AliasKind.ORIGINAL_SCRIPT,
    "formerly known as": AliasKind.FORMER,
    "previously listed as": AliasKind.FORMER,
}
_REFERENCE = re.compile(r"(?P<party>\d+)(?:\.0)?\s*(?P<name>[A-Za-z]+\d*)?")
_NUMBERED = re.compile(r"(?:^|(?<=\s)|(?<=[;,]))\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s*")
_ADJECTIVES = {
    adjective: code
    for code, adjective in (
        pair.split(" ", 1)
        for pair in (
            "AF afghan|AL albanian|DZ algerian|BH bahraini|BD bangladeshi|BY belarusian|BE belgian|BA bosnian"
            "|GB british|CF central african|TD chadian|CN chinese|CD congolese|EG egyptian|ER eritrean|ET ethiopian"
            "|PH filipino|FR french|DE german|ID indonesian|IN indian|IR iranian|IQ iraqi|IT italian|JO jordanian"
            "|KE kenyan|KW kuwaiti|LB lebanese|LY libyan|MY malaysian|ML malian|MR mauritanian|MA moroccan|MM burmese"
            "|NG nigerian|KP north korean|PK pakistani|PS palestinian|QA qatari|RU russian|RW rwandan|SA saudi"
            "|SA saudi arabian|SN senegalese|RS serbian|SO somali|SD sudanese|SE swedish|SY syrian|TJ tajik"
            "|TZ tanzanian|TT trinidadian|TN tunisian|TR turkish|UG ugandan|UA ukrainian|US american|UZ uzbek"
            "|YE yemeni|ZW zimbabwean"
        ).split("|")
    )
}
"""Citizenships that the list gives as adjectives."""

_NOTHING = frozenset({"na", "n/a", "nil", "unknown", "-"})


def read(path: Path, context: Context) -> ReadResult:
    """Read the list; raises ListError for a file that is not it, not whole, or has a committee nobody has mapped."""
    notes = Notes()
    return ReadResult(_entities(path, context, notes), notes)


def _entities(path: Path, context: Context, notes: Notes) -> Iterator[Entity]:
    labels, identities = Labels(context), Identities(notes)
    parties: dict[str, Draft] = {}
    for record in records(path, context, notes, _LAYOUT):
        values = {column: " ".join(" ".join(texts).split()) for column, texts in record.values.items()}
        reference = _REFERENCE.fullmatch(values.get("Reference", ""))
        if record.fault or reference is None:
            notes.add(RemarkKind.BROKEN, f"{record.where}: {record.fault or 'its reference is no number'}")
            continue
        party = reference["party"]
        if party not in parties:
            parties[party] = Draft(context, notes, f"{record.where}, reference {party}")
        _add(parties[party], values, party, labels)
    if not parties:
        raise context.not_a_list("holds no party.")
    for party, draft in parties.items():
        yield draft.entity(identities.take(party, next(iter(draft.names), ""), draft.where))
    labels.finish()


def _add(draft: Draft, values: dict[str, str], party: str, labels: Labels) -> None:
    def get(column: str) -> str:
        text = values.get(column, "")
        return "" if text.casefold() in _NOTHING else text

    kind = _KINDS.get(get("Type").casefold())
    if kind is None:
        draft.unread("type", get("Type"))
    elif draft.kind is Kind.UNKNOWN:
        draft.kind = kind
    names = _NAMES.get(get("Name Type").casefold())
    if names is None:
        names = AliasKind.STRONG
        draft.unread("type of name", get("Name Type"))
    strength = get("Alias Strength").casefold()
    if strength in ("weak", "low") and names is AliasKind.STRONG:
        names = AliasKind.WEAK
    elif strength not in ("", "strong", "good", "weak", "low"):
        draft.unread("alias strength", get("Alias Strength"))
    draft.name(values.get("Name of Individual or Entity", ""), names)
    for text in several(get("Date of Birth")):
        draft.born(birth(text))
    for text in several(get("Place of Birth")):
        draft.born_at(text)
    for text in several(get("Citizenship")):
        draft.keep("citizenship", text)
        draft.country(_ADJECTIVES.get(text.casefold(), text))
    for text in several(get("Address")):
        if country(text):
            draft.country(text)
        else:
            draft.printed_address(text)
    draft.identifier("imo", get("IMO Number"))
    read_remarks(get("Additional Information"), draft)
    draft.keep("listing information", get("Listing Information"))
    draft.keep("control date", get("Control Date"))
    draft.keep("instrument", get("Instrument of Designation"))
    committee = get("Committees")
    programme = labels.programme(committee, draft.where)
    if all(committee not in listing.tags for listing in draft.listings):
        draft.listings.append(Listing(programme=programme, citations=(f"reference {party}",), tags=(committee,)))


def several(text: str) -> list[str]:
    """The values of a cell that marks them "a) ... b) ...", or its one value."""
    return [clean for part in _NUMBERED.split(text) if (clean := part.strip(" ,;."))]
