"""The UK Sanctions List: CSV, workbook (xlsx, ods) and XML, which hold the same under the same words.

The table has a row for each name, address, document and date of a party, below a line with the date of the report.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from screening.errors import ListError
from screening.formats.draft import Draft, Identities, Labels, day
from screening.formats.layout import Layout
from screening.formats.reading import Context, Notes, ReadResult
from screening.formats.tables import first_row
from screening.formats.uk_party import NAME, Party, parties
from screening.formats.xmlrecords import Node, Shape, is_markup
from screening.formats.xmlrecords import records as xml_records
from screening.model import AliasKind, Entity

VERSION = 1
"""Raise it when the same file would give other entities."""

_ADDRESS = (*(f"Address Line {number}" for number in range(1, 7)), "Address Postal Code")
COLUMNS = (
    *("Last Updated", "Unique ID", "OFSI Group ID", "UN Reference Number", *NAME, "Name type", "Alias strength", "Title"),
    *("Name non-latin script", "Non-latin script type", "Non-latin script language", "Regime Name", "Designation Type"),
    *("Designation source", "Sanctions Imposed", "Other Information", "UK Statement of Reasons", *_ADDRESS, "Address Country"),
    *("Phone number", "Website", "Email address", "Date Designated", "D.O.B", "Nationality(/ies)", "National Identifier number"),
    *("National Identifier additional information", "Passport number", "Passport additional information", "Position", "Gender"),
    *("Town of birth", "Country of birth", "Type of entity", "Subsidiaries", "Parent company"),
    *("Business registration number (s)", "IMO number", "Current owner/operator (s)", "Previous owner/operator (s)"),
    *("Current believed flag of ship", "Previous flags", "Type of ship", "Tonnage of ship", "Length of ship", "Year Built"),
    "Hull identification number (HIN)",
)
"""The columns of the list, in any order."""

_LAYOUT = Layout(
    columns={column: "name" if column == "Name 6" else "other" for column in COLUMNS},
    required=["Unique ID", "Name 6", "Name 1", "Name type", "Regime Name", "Designation Type", "Sanctions Imposed"],
)
_KEPT = {
    "Last Updated": "last_updated",
    "OFSI Group ID": "ofsi_group_id",
    "Title": "title",
    "Non-latin script type": "script",
    "Non-latin script language": "script language",
    "Designation source": "designation source",
    "Phone number": "phone",
    "Website": "website",
    "Email address": "email",
    "Position": "position",
    "Gender": "gender",
    "Type of entity": "type of entity",
    "Type of ship": "vessel_type",
    "Tonnage of ship": "tonnage",
    "Length of ship": "length",
    "Year Built": "year built",
}
_RELATIONS = {
    "Parent company": "parent company",
    "Subsidiaries": "subsidiary",
    "Current owner/operator (s)": "owner or operator",
    "Previous owner/operator (s)": "former owner or operator",
}
_REPORT = re.compile(r"Report Date:\s*(\d{1,2})-([A-Za-z]+)-(\d{4})")
_MOVED = "Since 2026-01-28 it is closed; download the UK Sanctions List, or import this file as uk-ofsi to ask about days before."


def read(path: Path, context: Context) -> ReadResult:
    """Read any of the forms; raises ListError for a file that is not the list, not whole, or has a regime nobody has mapped."""
    notes = Notes()
    if is_markup(path):
        return ReadResult(_from_xml(path, context, notes), notes, _generated(path, context))
    return ReadResult(parties(path, context, notes, _LAYOUT, by="Unique ID", add=_add), notes, _reported(path, context))


def _reported(path: Path, context: Context) -> date | None:
    first = first_row(path, context)
    if first[:1] == ["Last Updated"] and len(first) > 1 and day(first[1]):
        raise ListError(f"{context.name}: is OFSI's Consolidated List, not the UK Sanctions List.", remedy=_MOVED)
    found = _REPORT.match(first[0]) if first else None
    return day(" ".join(found.groups())) if found else None


def _add(party: Party, values: Mapping[str, str]) -> None:
    """What one row says of a party; a row of XML holds some of the columns only."""
    draft = party.draft

    def get(column: str) -> str:
        return values.get(column, "")

    if get("Designation Type"):
        party.kind(get("Designation Type"))
    if any(get(part) for part in NAME):
        party.name(values, get("Name type"), get("Alias strength"))
    draft.name(get("Name non-latin script"), AliasKind.ORIGINAL_SCRIPT)
    draft.address([get(part) for part in _ADDRESS], get("Address Country"))
    party.listed(
        get("Regime Name"),
        start=get("Date Designated"),
        imposed=(part.strip() for part in get("Sanctions Imposed").split("|")),
        references=(get("Unique ID"), get("UN Reference Number")),
    )
    for column in ("Other Information", "UK Statement of Reasons"):
        party.remark(get(column))
    draft.born(get("D.O.B"))
    draft.country(get("Nationality(/ies)"), "nationality")
    draft.born_at(get("Town of birth"), get("Country of birth"))
    party.document("national-id", get("National Identifier number"), get("National Identifier additional information"))
    party.document("passport", get("Passport number"), get("Passport additional information"))
    party.registration(get("Business registration number (s)"))
    party.ship(get("IMO number"))
    draft.identifier("hin", get("Hull identification number (HIN)"))
    draft.country(get("Current believed flag of ship"), "vessel_flag")
    draft.keep("former vessel flag", get("Previous flags"))
    for column, how in _RELATIONS.items():
        draft.relation(how, get(column))
    for column, key in _KEPT.items():
        draft.keep(key, get(column))


# --- XML ---------------------------------------------------------------------------------------------------------------

_GROUPS = {
    "Names/Name": {**{part.replace(" ", ""): part for part in NAME}, "NameType": "Name type", "AliasStrength": "Alias strength"},
    "NonLatinNames/NonLatinName": {
        "NameNonLatinScript": "Name non-latin script",
        "NonLatinScriptType": "Non-latin script type",
        "NonLatinScriptLanguage": "Non-latin script language",
    },
    "Addresses/Address": {
        **{f"AddressLine{number}": f"Address Line {number}" for number in range(1, 7)},
        "AddressPostalCode": "Address Postal Code",
        "AddressCountry": "Address Country",
    },
    "IndividualDetails/Individual/PassportDetails/Passport": {
        "PassportNumber": "Passport number",
        "PassportAdditionalInformation": "Passport additional information",
    },
    "IndividualDetails/Individual/NationalIdentifierDetails/NationalIdentifier": {
        "NationalIdentifierNumber": "National Identifier number",
        "NationalIdentifierAdditionalInformation": "National Identifier additional information",
    },
    "IndividualDetails/Individual/BirthDetails/Location": {
        "TownOfBirth": "Town of birth",
        "CountryOfBirth": "Country of birth",
    },
}
"""Elements that may come several times and have parts of their own."""

_SINGLE = {
    "UniqueID": "Unique ID",
    "LastUpdated": "Last Updated",
    "DateDesignated": "Date Designated",
    "OFSIGroupID": "OFSI Group ID",
    "UNReferenceNumber": "UN Reference Number",
    "RegimeName": "Regime Name",
    "IndividualEntityShip": "Designation Type",
    "DesignationSource": "Designation source",
    "SanctionsImposed": "Sanctions Imposed",
    "OtherInformation": "Other Information",
    "UKStatementofReasons": "UK Statement of Reasons",
}
_REPEATED = {
    "Titles/Title": "Title",
    "PhoneNumbers/PhoneNumber": "Phone number",
    "Websites/Website": "Website",
    "EmailAddresses/EmailAddress": "Email address",
    "IndividualDetails/Individual/DOBs/DOB": "D.O.B",
    "IndividualDetails/Individual/Nationalities/Nationality": "Nationality(/ies)",
    "IndividualDetails/Individual/Positions/Position": "Position",
    "IndividualDetails/Individual/Genders/Gender": "Gender",
    "EntityDetails/Entity/TypeOfEntities/TypeOfEntity": "Type of entity",
    "EntityDetails/Entity/BusinessRegistrationNumbers/BusinessRegistrationNumber": "Business registration number (s)",
    "EntityDetails/Entity/ParentCompanies/ParentCompany": "Parent company",
    "EntityDetails/Entity/Subsidiaries/Subsidiary": "Subsidiaries",
    "ShipDetails/Ship/IMONumbers/IMONumber": "IMO number",
    "ShipDetails/Ship/CurrentOwnerOperators/CurrentOwnerOperator": "Current owner/operator (s)",
    "ShipDetails/Ship/PreviousOwnerOperators/PreviousOwnerOperator": "Previous owner/operator (s)",
    "ShipDetails/Ship/CurrentBelievedFlagOfShips/CurrentBelievedFlagOfShip": "Current believed flag of ship",
    "ShipDetails/Ship/PreviousFlags/PreviousFlag": "Previous flags",
    "ShipDetails/Ship/TypeOfShipDetails/TypeOfShip": "Type of ship",
    "ShipDetails/Ship/TonnageOfShipDetails/TonnageOfShip": "Tonnage of ship",
    "ShipDetails/Ship/LengthOfShipDetails/LengthOfShip": "Length of ship",
    "ShipDetails/Ship/YearsBuilt/YearBuilt": "Year Built",
    "ShipDetails/Ship/HullIdentificationNumbers/HullIdentificationNumber": "Hull identification number (HIN)",
}


def _ways(path: str) -> Iterator[str]:
    """A path and all that lead to it."""
    parts = path.split("/")
    for length in range(1, len(parts) + 1):
        yield "/".join(parts[:length])


_SHAPE = Shape(
    root="Designations",
    records=frozenset({"Designation"}),
    inside=frozenset(
        {
            *_SINGLE,
            *(way for path in _REPEATED for way in _ways(path)),
            *(way for group, names in _GROUPS.items() for name in names for way in _ways(f"{group}/{name}")),
        }
    ),
    outside=frozenset({"DateGenerated"}),
)


def _generated(path: Path, context: Context) -> date | None:
    for group, node in xml_records(path, context, Notes(), _SHAPE):
        return day(node.text) if group == "DateGenerated" else None
    return None


def _from_xml(path: Path, context: Context, notes: Notes) -> Iterator[Entity]:
    labels, identities = Labels(context), Identities(notes)
    count = 0
    for group, node in xml_records(path, context, notes, _SHAPE):
        if group == "Designation":
            count += 1
            identity = node.get("UniqueID")
            party = Party(Draft(context, notes, f"designation {count}, {identity}"), identity)
            for values in _rows(node):
                _add(party, values)
            yield party.entity(labels, identities)
    labels.finish()


def _rows(node: Node) -> Iterator[dict[str, str]]:
    """A designation as rows of the table, each of which holds some of its columns."""
    yield {column: text for path, column in _SINGLE.items() if (text := node.get(path))}
    for group, columns in _GROUPS.items():
        for part in node.all(group):
            yield {column: text for name, column in columns.items() if (text := part.get(name))}
    for path, column in _REPEATED.items():
        for text in node.texts(path):
            yield {column: text}
