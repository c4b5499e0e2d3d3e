"""The European Union's financial sanctions files (FSF): XML in version 1.1, and the CSV that holds the same in rows.

The XML says everything in attributes. The CSV, parted by semicolons, has a row for each name, address, birth, document and
citizenship of an entity, with the entity's own columns in each; ``Entity_LogicalId`` ties the rows together.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path

from screening.formats.draft import Draft, Identities, Labels, day
from screening.formats.layout import Layout
from screening.formats.reading import Context, Notes, ReadResult, RemarkKind
from screening.formats.remarks import read_remarks
from screening.formats.tables import records as table_records
from screening.formats.xmlrecords import Node, Shape, head, is_markup, records
from screening.model import AliasKind, Entity, Kind, Listing

VERSION = 1
"""Raise it when the same file would give other entities."""

_REGULATION = ("regulationType", "organisationType", "publicationDate", "entryIntoForceDate", "numberTitle", "programme")
_COUNTRY = ("region", "countryIso2Code", "countryDescription", "regulationLanguage", "logicalId")
_PARTS = {
    "nameAlias": (
        *("firstName", "middleName", "lastName", "wholeName", "nameLanguage", "gender", "title", "function", "strong"),
        *("regulationLanguage", "logicalId"),
    ),
    "citizenship": _COUNTRY,
    "birthdate": (
        *("birthdate", "dayOfMonth", "monthOfYear", "year", "yearRangeFrom", "yearRangeTo", "circa", "calendarType"),
        *("zipCode", "place", "city", *_COUNTRY),
    ),
    "address": ("city", "street", "poBox", "zipCode", "place", "asAtListingTime", *_COUNTRY),
    "identification": (
        *("number", "diplomatic", "knownExpired", "knownFalse", "reportedLost", "revokedByIssuer", "issuedBy", "issuedDate"),
        *("validFrom", "validTo", "latinNumber", "nameOnDocument", "identificationTypeCode"),
        *("identificationTypeDescription", *_COUNTRY),
    ),
}
_ENTITY = ("designationDate", "designationDetails", "unitedNationId", "euReferenceNumber", "logicalId")
_SUMMARY = ("regulationType", "publicationDate", "numberTitle", "publicationUrl")
_SHAPE = Shape(
    root="export",
    records=frozenset({"sanctionEntity"}),
    inside=frozenset(
        {
            *(f"@{name}" for name in _ENTITY),
            *("remark", "regulation", "regulation/publicationUrl", "regulation/remark", "regulation/@logicalId"),
            *(f"regulation/@{name}" for name in (*_REGULATION, "publicationUrl")),
            *("subjectType", "subjectType/@code", "subjectType/@classificationCode"),
            *_PARTS,
            *(f"{part}/@{name}" for part, names in _PARTS.items() for name in names),
            *(f"{part}/{child}" for part in _PARTS for child in ("remark", "regulationSummary")),
            *(f"{part}/regulationSummary/@{name}" for part in _PARTS for name in _SUMMARY),
            *("address/contactInfo", "address/contactInfo/@key", "address/contactInfo/@value"),
        }
    ),
    outside=frozenset({"@generationDate", "@globalFileId"}),
)
_KINDS = {"person": Kind.PERSON, "p": Kind.PERSON, "enterprise": Kind.ORGANISATION, "e": Kind.ORGANISATION}
_SCHEMES = {
    "passport": "passport",
    "electpassport": "passport",
    "diplpassport": "passport",
    "id": "national-id",
    "ssn": "national-id",
    "fiscalcode": "tax",
    "tin": "tax",
    "regnumber": "registration",
    "swiftbic": "bic",
    "imo": "imo",
    "lei": "lei",
}
_LOW = re.compile(r"\blow quality\b", re.IGNORECASE)
_FORMER = re.compile(r"\b(?:f\.?k\.?a\b|formerly|previously)", re.IGNORECASE)
_NOWHERE = frozenset({"", "UNKNOWN"})
_FLAGS = ("diplomatic", "knownExpired", "knownFalse", "reportedLost", "revokedByIssuer")
_DETAILS = ("issuedBy", "issuedDate", "validFrom", "validTo", "nameOnDocument", "region")


def read(path: Path, context: Context) -> ReadResult:
    """Read either form; raises ListError for a file that is not the list, not whole, or has a programme nobody has mapped."""
    notes = Notes()
    if is_markup(path):
        return ReadResult(_from_xml(path, context, notes), notes, day(head(path, context).attribute("generationDate")))
    return ReadResult(_from_table(path, context, notes), notes, _generated(path, context))


class _Party:
    """An entity while its parts come in."""

    def __init__(self, draft: Draft, fields: Mapping[str, str]) -> None:
        self.draft = draft
        draft.primaries = False
        self.identity = fields.get("euReferenceNumber", "") or fields.get("logicalId", "")
        self._start: date | None = draft.date("designation date", fields.get("designationDate", ""))
        self._programmes: dict[str, None] = {}
        self._citations: dict[str, None] = {}
        self._url = ""
        united = fields.get("unitedNationId", "")
        self._citations.update(dict.fromkeys(text for text in (self.identity, united) if text))
        for key in ("logicalId", "designationDetails"):
            draft.keep(key, fields.get(key, ""))

    def kind(self, text: str) -> None:
        """Person or enterprise, by word or letter."""
        self.draft.kind = _KINDS.get(text.casefold(), Kind.UNKNOWN)
        if self.draft.kind is Kind.UNKNOWN:
            self.draft.unread("subject type", text)

    def regulation(self, fields: Mapping[str, str]) -> None:
        """The regulation that lists the entity now."""
        if programme := fields.get("programme", ""):
            self._programmes[programme] = None
        self.cite(fields)
        self._url = self._url or fields.get("publicationUrl", "")
        for key in ("regulationType", "organisationType", "entryIntoForceDate"):
            self.draft.keep(key, fields.get(key, ""))

    def cite(self, fields: Mapping[str, str]) -> None:
        """A regulation by number, journal and date."""
        if title := fields.get("numberTitle", ""):
            published = fields.get("publicationDate", "")
            self._citations[f"{title} of {published}" if published else title] = None

    def part(self, tag: str, fields: Mapping[str, str], remark: str) -> None:
        """A name, citizenship, birth, address or document."""

        def get(name: str) -> str:
            return fields.get(name, "")

        draft = self.draft
        place = "" if get("countryDescription").upper() in _NOWHERE else get("countryIso2Code") or get("countryDescription")
        if tag == "nameAlias":
            text = get("wholeName") or " ".join(filter(None, (get("firstName"), get("middleName"), get("lastName"))))
            weak = get("strong") == "false" or _LOW.search(remark)
            draft.name(text, AliasKind.FORMER if _FORMER.search(remark) else AliasKind.WEAK if weak else AliasKind.STRONG)
            draft.keep(f"name {text}", remark)
            for key in ("gender", "title", "function"):
                draft.keep(key, get(key))
        elif tag == "citizenship":
            draft.country(place, "citizenship")
            draft.keep("citizenship", "; ".join(filter(None, (get("region"), remark))))
        elif tag == "birthdate":
            self._born(get)
            draft.born_at(get("place"), get("city"), get("zipCode"), get("region"), get("countryDescription") if place else "")
            draft.keep("birth", remark)
        elif tag == "address":
            parts = [get(name) for name in ("street", "poBox", "place", "city", "zipCode", "region")]
            draft.address(parts, get("countryDescription").title() if place and any(parts) else place)
            draft.keep("address", remark)
        else:
            self._document(get("number") or get("latinNumber"), fields, place, remark)

    def _born(self, get: Callable[[str], str]) -> None:
        about = "circa " if get("circa") == "true" else ""
        first, last = get("yearRangeFrom"), get("yearRangeTo")
        whole = get("birthdate") or "-".join(
            text.zfill(2) for text in (get("year"), get("monthOfYear"), get("dayOfMonth")) if text
        )
        if get("calendarType") not in ("", "GREGORIAN"):
            whole = f"{whole} ({get('calendarType').capitalize()} calendar)" if whole else ""
        self.draft.born(about + whole if whole else "")
        if first or last:
            self.draft.born(f"{about}{first} to {last}")

    def _document(self, number: str, fields: Mapping[str, str], place: str, remark: str) -> None:
        code, words = fields.get("identificationTypeCode", ""), fields.get("identificationTypeDescription", "")
        scheme = _SCHEMES.get(code.casefold(), words or code or "document")
        self.draft.identifier(scheme, number, place)
        told = [flag for flag in _FLAGS if fields.get(flag, "") == "true"]
        told += [f"{name} {fields[name]}" for name in _DETAILS if fields.get(name)]
        latin = fields.get("latinNumber", "")
        if latin and latin != number:
            self.draft.identifier(scheme, latin, place)
        self.draft.keep(f"{scheme} {number}".strip(), "; ".join([*told, *filter(None, (remark,))]))

    def entity(self, labels: Labels, identities: Identities) -> Entity:
        """The finished entity: a listing for each of our keys, tagged with the programmes."""
        keys: dict[str, list[str]] = {}
        for programme in self._programmes or {"": None}:
            keys.setdefault(labels.programme(programme, self.draft.where), []).append(programme)
        for key, found in keys.items():
            tags = tuple(filter(None, found))
            citations = tuple(self._citations)
            self.draft.listings.append(
                Listing(key, citations=citations, start=self._start, tags=tags, source_url=self._url or None)
            )
        return self.draft.entity(identities.take(self.identity, next(iter(self.draft.names), ""), self.draft.where))


# --- XML ---------------------------------------------------------------------------------------------------------------


def _attributes(node: Node) -> dict[str, str]:
    return {str(name): " ".join(str(value).split()) for name, value in node.element.attrib.items()}


def _from_xml(path: Path, context: Context, notes: Notes) -> Iterator[Entity]:
    labels, identities = Labels(context), Identities(notes)
    for number, (_, node) in enumerate(records(path, context, notes, _SHAPE), start=1):
        if node.tag != "sanctionEntity":
            notes.add(RemarkKind.UNREAD_VALUE, f"{node.tag}: {node.text!r}")
            continue
        fields = _attributes(node)
        where = f"entity {number}, {fields.get('euReferenceNumber') or fields.get('logicalId', '')}"
        party = _Party(Draft(context, notes, where), fields)
        for child in node.children():
            _add(party, child)
        yield party.entity(labels, identities)
    labels.finish()


def _add(party: _Party, child: Node) -> None:
    fields = _attributes(child)
    if child.tag == "remark":
        read_remarks(child.text, party.draft)
    elif child.tag == "subjectType":
        party.kind(fields.get("code", "") or fields.get("classificationCode", ""))
    elif child.tag == "regulation":
        party.regulation({"publicationUrl": child.get("publicationUrl"), **fields})
        read_remarks(child.get("remark"), party.draft)
    elif child.tag in _PARTS:
        party.part(child.tag, fields, " ".join(child.texts("remark")))
        for summary in child.all("regulationSummary"):
            party.cite(_attributes(summary))
        for contact in child.all("contactInfo"):
            party.draft.keep(contact.attribute("key") or "contact", contact.attribute("value"))


# --- CSV ---------------------------------------------------------------------------------------------------------------

_GROUPS = {"NameAlias": "nameAlias", "Address": "address", "BirthDate": "birthdate", "Identification": "identification"}
_GROUPS["Citizenship"] = "citizenship"
_SPELLED = {
    "birthdate": {"Day": "dayOfMonth", "Month": "monthOfYear", "BirthDate": "birthdate"},
    "identification": {"TypeCode": "identificationTypeCode", "TypeDescription": "identificationTypeDescription"},
}
_OWN = {
    "Entity_LogicalId": "logicalId",
    "Entity_EU_ReferenceNumber": "euReferenceNumber",
    "Entity_UnitedNationId": "unitedNationId",
    "Entity_DesignationDate": "designationDate",
    "Entity_DesignationDetails": "designationDetails",
}
_LAW = {
    "Type": "regulationType",
    "OrganisationType": "organisationType",
    "PublicationDate": "publicationDate",
    "EntryIntoForceDate": "entryIntoForceDate",
    "NumberTitle": "numberTitle",
    "Programme": "programme",
    "PublicationUrl": "publicationUrl",
}


def _columns() -> dict[str, tuple[str, str]]:
    """Each column of the CSV: the element it belongs to and the name it has there."""
    found = {column: ("entity", name) for column, name in _OWN.items()}
    found |= {f"Entity_Regulation_{column}": ("regulation", name) for column, name in _LAW.items()}
    for group, tag in _GROUPS.items():
        spelled = {name: column for column, name in _SPELLED.get(tag, {}).items()}
        for name in _PARTS[tag]:
            found[f"{group}_{spelled.get(name) or name[0].upper() + name[1:]}"] = (tag, name)
        found[f"{group}_Remark"] = (tag, "remark")
        found |= {f"{group}_Regulation_{column}": (f"{tag} law", name) for column, name in _LAW.items()}
    found["Address_ContactInfo"] = ("address", "contactInfo")
    return found


_COLUMNS = _columns()
_OTHERS = ("fileGenerationDate", "Entity_Remark", "Entity_SubjectType", "Entity_SubjectType_ClassificationCode")
_LAYOUT = Layout(
    columns={name: "name" if name == "NameAlias_WholeName" else "other" for name in (*_OTHERS, *_COLUMNS)},
    required=["Entity_LogicalId", "Entity_SubjectType", "Entity_Regulation_Programme", "NameAlias_WholeName"],
)


def _generated(path: Path, context: Context) -> date | None:
    """The day of the file, which stands in each row."""
    for record in table_records(path, context, Notes(), _LAYOUT):
        return day(" ".join(record.values.get("fileGenerationDate", ())))
    return None


def _from_table(path: Path, context: Context, notes: Notes) -> Iterator[Entity]:
    labels, identities = Labels(context), Identities(notes)
    parties: dict[str, _Party] = {}
    for record in table_records(path, context, notes, _LAYOUT):
        values = {column: " ".join(texts) for column, texts in record.values.items()}
        identity = values.get("Entity_LogicalId", "")
        if record.fault or not identity:
            notes.add(RemarkKind.BROKEN, f"{record.where}: {record.fault or 'it has no Entity_LogicalId'}")
            continue
        groups: dict[str, dict[str, str]] = {}
        for column, text in values.items():
            if column in _COLUMNS:
                tag, name = _COLUMNS[column]
                groups.setdefault(tag, {})[name] = text
        if identity not in parties:
            where = f"{record.where}, {groups['entity'].get('euReferenceNumber', identity)}"
            parties[identity] = _Party(Draft(context, notes, where), groups["entity"])
            parties[identity].kind(values.get("Entity_SubjectType_ClassificationCode") or values.get("Entity_SubjectType", ""))
        party = parties[identity]
        read_remarks(values.get("Entity_Remark", ""), party.draft)
        party.regulation(groups.get("regulation", {}))
        for tag in _PARTS:
            if fields := groups.get(tag):
                party.part(tag, fields, fields.get("remark", ""))
                party.draft.keep("contact", fields.get("contactInfo", ""))
                party.cite(groups.get(f"{tag} law", {}))
    if not parties:
        raise context.not_a_list("holds no entity.")
    for party in parties.values():
        yield party.entity(labels, identities)
    labels.finish()
