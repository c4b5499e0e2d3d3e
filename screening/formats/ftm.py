"""FollowTheMoney entities as OpenSanctions publishes them: JSON lines (``entities.ftm.json``), or one JSON array of them.

Listed are the entities marked as targets. Others say more of them: sanctions, addresses, passports, and who owns, directs or
is related to whom. The topics of a target say what being listed means: they are the labels of the list definition.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from screening.formats.draft import Draft, Identities, day
from screening.formats.reading import Context, Notes, ReadResult, RemarkKind, check_columns
from screening.model import AliasKind, Entity, Kind, Listing

VERSION = 1
"""Raise it when the same file would give other entities."""

DEFAULT = "default"
"""The label of a target without topics."""

_TOP = frozenset("id caption schema referents datasets origin first_seen last_seen last_change properties target".split())
_KINDS = {
    "Person": Kind.PERSON,
    **dict.fromkeys(("Organization", "Company", "PublicBody", "LegalEntity"), Kind.ORGANISATION),
    "Vessel": Kind.VESSEL,
    "Airplane": Kind.AIRCRAFT,
    **dict.fromkeys(("Security", "CryptoWallet", "Asset", "RealEstate", "Vehicle", "Thing"), Kind.UNKNOWN),
}
_NAMES = {
    "name": AliasKind.STRONG,
    "alias": AliasKind.STRONG,
    "weakAlias": AliasKind.WEAK,
    "abbreviation": AliasKind.WEAK,
    "previousName": AliasKind.FORMER,
    "pastName": AliasKind.FORMER,
}
_COUNTRIES = ("country", "jurisdiction", "nationality", "citizenship", "mainCountry", "flag", "birthCountry", "legalCountry")
_NUMBERS = {
    "leiCode": "lei",
    "uscCode": "uscc",
    "imoNumber": "imo",
    "mmsi": "mmsi",
    "callSign": "call-sign",
    "registrationNumber": "registration",
    "idNumber": "national-id",
    "passportNumber": "passport",
    "taxNumber": "tax",
    "vatCode": "vat",
    "innCode": "inn",
    "ogrnCode": "ogrn",
    "okpoCode": "okpo",
    "kppCode": "kpp",
    "bikCode": "bik",
    "swiftBic": "bic",
    "dunsCode": "duns",
    "uniqueEntityId": "uei",
    "cageCode": "cage",
    "npiCode": "npi",
    "permId": "permid",
    "isin": "isin",
    "isinCode": "isin",
    "giiNumber": "giin",
    "jibCode": "jib",
    "cikCode": "cik",
    "ricCode": "ric",
    "serialNumber": "serial",
    "registration": "registration",
    "publicKey": "wallet",
    "wikidataId": "wikidata",
    "phone": "phone",
    "email": "email",
}
_REMARKS = ("notes", "summary", "description", "position", "status", "classification", "sector", "legalForm")
_LINKS = {
    "Ownership": ("owner", "asset", "owner", "owns"),
    "Directorship": ("director", "organization", "director", "directs"),
    "Membership": ("member", "organization", "member", "is a member of"),
    "Employment": ("employee", "employer", "employee", "is employed by"),
    "Representation": ("agent", "client", "representative", "represents"),
    "Family": ("person", "relative", "relative", "relative"),
    "Associate": ("person", "associate", "associate", "associate"),
    "UnknownLink": ("subject", "object", "linked to", "linked to"),
    "Succession": ("predecessor", "successor", "predecessor", "successor"),
}
"""Schema of a link -> its two ends, and what the first is to the second and the second to the first."""

_DOCUMENTS = {"Passport": "passport", "Identification": "identification"}
_LINKING = frozenset({*_LINKS, *_DOCUMENTS, "Sanction", "Address", "CallForTenders", "Occupancy", "Position"})

Raw = dict[str, Any]


def read(path: Path, context: Context) -> ReadResult:
    """Read the file, twice over: what belongs to a target may stand before or behind it.

    Raises ListError for a file that is empty, a web page, not JSON as a whole, not UTF-8, or with a topic that the list
    definition does not map.
    """
    notes = Notes()
    return ReadResult(_entities(path, context, notes), notes)


def _entities(path: Path, context: Context, notes: Notes) -> Iterator[Entity]:
    about = _About()
    found = 0
    for _, record in _records(path, context, None):
        if not isinstance(record, str):
            found += 1
            about.learn(record)
    if not found:
        raise context.not_a_list("holds no records.")
    builder = _Builder(context, notes, about)
    for where, record in _records(path, context, notes):
        if isinstance(record, str):
            notes.add(RemarkKind.BROKEN, f"{where}: {record}")
            continue
        entity = builder.entity(where, record)
        if entity is not None:
            yield entity
    builder.finish()


def _records(path: Path, context: Context, notes: Notes | None) -> Iterator[tuple[str, Raw | str]]:
    """The records with their places; for one that is no entity, why. Fields are checked where there are ``notes``."""
    layout: frozenset[str] = frozenset()
    for where, value in _values(path, context):
        fault = _fault(value)
        if fault is None and notes is not None and layout != value.keys():
            layout = frozenset(value)
            check_columns(context, notes, layout, _TOP)
        yield where, fault or value


def _values(path: Path, context: Context) -> Iterator[tuple[str, Any]]:
    with path.open("rb") as file:
        start = file.read(4096).removeprefix(b"\xef\xbb\xbf").lstrip()
        if not start and path.stat().st_size <= 4096:
            raise context.not_a_list("is empty.")
        if start[:1] not in (b"{", b"["):
            raise context.not_a_list("is no JSON: it begins with neither { nor [.")
        file.seek(0)
        if start[:1] == b"[":
            try:
                values = msgspec.json.decode(file.read().removeprefix(b"\xef\xbb\xbf"))
            except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as problem:
                raise context.not_a_list(f"is not whole, valid JSON ({problem}).") from problem
            yield from ((f"record {number}", value) for number, value in enumerate(values, start=1))
            return
        for number, line in enumerate(file, start=1):
            if line.strip():
                try:
                    yield f"line {number}", msgspec.json.decode(line.removeprefix(b"\xef\xbb\xbf"))
                except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as problem:
                    if not line.endswith(b"\n"):
                        raise context.error(
                            "breaks off inside this line.", line=number, remedy="Nothing was stored. Download the list again."
                        ) from problem
                    yield f"line {number}", None


def _fault(value: Any) -> str | None:
    if not isinstance(value, dict):
        return "it is no JSON object"
    if not isinstance(value.get("id"), str) or not isinstance(value.get("schema"), str):
        return "it has no id or schema"
    properties = value.get("properties")
    if not isinstance(properties, dict):
        return "it has no properties"
    if not all(isinstance(texts, list) and all(isinstance(text, str) for text in texts) for texts in properties.values()):
        return "a property is no list of texts"
    return None


def _texts(record: Raw, name: str) -> list[str]:
    return [text for text in record["properties"].get(name, ()) if text.strip()]


@dataclass(slots=True)
class _About:
    """What the file says of its entities beside their own records, by entity id."""

    captions: dict[str, str] = field(default_factory=dict)
    targets: set[str] = field(default_factory=set)
    addresses: dict[str, Raw] = field(default_factory=dict)
    sanctions: dict[str, list[Raw]] = field(default_factory=lambda: defaultdict(list))
    documents: dict[str, list[Raw]] = field(default_factory=lambda: defaultdict(list))
    links: dict[str, list[tuple[str, str]]] = field(default_factory=lambda: defaultdict(list))

    def learn(self, record: Raw) -> None:
        """Take in a record of any schema."""
        schema = record["schema"]
        if schema == "Address":
            self.addresses[record["id"]] = record
        elif schema == "Sanction":
            for holder in _texts(record, "entity"):
                self.sanctions[holder].append(record)
        elif schema in _DOCUMENTS:
            for holder in _texts(record, "holder"):
                self.documents[holder].append(record)
        elif schema in _LINKS:
            first, second, one, other = _LINKS[schema]
            said = ", ".join(text for key in ("role", "percentage", "relationship") for text in _texts(record, key))
            for left in _texts(record, first):
                for right in _texts(record, second):
                    self.links[right].append((f"{one} ({said})" if said else one, left))
                    self.links[left].append((f"{other} ({said})" if said else other, right))
        else:
            caption = record.get("caption")
            self.captions[record["id"]] = (
                caption if isinstance(caption, str) else next(iter(_texts(record, "name")), record["id"])
            )
            if record.get("target", True):
                self.targets.add(record["id"])


@dataclass(slots=True)
class _Builder:
    context: Context
    notes: Notes
    about: _About
    _ids: Identities = field(init=False)
    _labels: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._ids = Identities(self.notes)

    def entity(self, where: str, record: Raw) -> Entity | None:
        """The entity of a target; None for a record that says something of others only."""
        schema, key = record["schema"], record["id"]
        if schema in _LINKING or not record.get("target", True):
            if schema not in _LINKING:
                self.notes.add(RemarkKind.NOT_LISTED, f"{where}: {self.about.captions.get(key, key)}")
            return None
        draft = Draft(self.context, self.notes, where)
        kind = _KINDS.get(schema)
        if kind is None:
            draft.unread("schema", schema)
        draft.kind = kind or Kind.UNKNOWN
        listings = self._listings(draft, record)
        if not listings:
            return None
        draft.listings += listings
        caption = self.about.captions.get(key, "")
        if caption in _texts(record, "name") or not _texts(record, "name"):
            draft.name(caption, AliasKind.PRIMARY)
        self._properties(draft, record)
        for document in self.about.documents.get(key, ()):
            for number in _texts(document, "number"):
                scheme = next(iter(_texts(document, "type")), _DOCUMENTS[document["schema"]])
                draft.identifier(scheme, number, next(iter(_texts(document, "country")), ""))
        for how, other in self.about.links.get(key, ()):
            name = self.about.captions.get(other, other)
            draft.relation(how, name, other if other in self.about.targets else None)
        for name in ("referents", "datasets"):
            for text in record.get(name) or ():
                draft.keep(name, str(text))
        return draft.entity(self._ids.take(key, caption, where))

    def finish(self) -> None:
        """To be called after the last record: raises ListError for topics without a programme."""
        if self._labels:
            labels = "; ".join(f'"{label}" ({where})' for label, where in self._labels.items())
            raise self.context.error(
                f"has entities with topics that are not mapped to a programme: {labels}.",
                remedy=f"Nothing was stored. Say under `programmes` in {self.context.definition} what they mean.",
            )

    def _properties(self, draft: Draft, record: Raw) -> None:
        for name, values in record["properties"].items():
            if f"properties.{name}" in self.context.ignore:
                self.notes.add(RemarkKind.IGNORED_FIELD, f"properties.{name}")
                continue
            self.notes.use(f"properties.{name}")
            for text in values:
                if name in _NAMES:
                    primary = name == "name" and AliasKind.PRIMARY not in draft.names.values()
                    draft.name(text, AliasKind.PRIMARY if primary else _NAMES[name])
                elif name in _COUNTRIES:
                    draft.country(text)
                elif name == "address":
                    draft.printed_address(text)
                elif name == "addressEntity":
                    self._address(draft, text)
                elif name in _NUMBERS:
                    draft.identifier(_NUMBERS[name], text)
                elif name == "birthDate":
                    draft.born(text)
                elif name == "birthPlace":
                    draft.born_at(text)
                elif name in _REMARKS:
                    draft.remark(text)
                elif name not in ("topics", "program", "programId"):
                    draft.keep(name, text)

    def _address(self, draft: Draft, key: str) -> None:
        record = self.about.addresses.get(key)
        if record is None:
            draft.keep("addressEntity", key)
            return
        country = next(iter(_texts(record, "country")), "")
        parts = _texts(record, "full") or [text for name in _ADDRESS_PARTS for text in _texts(record, name)]
        draft.address(parts, country)

    def _listings(self, draft: Draft, record: Raw) -> list[Listing]:
        """One listing for each topic and sanction; the sanctions' details stay with the gravest topics they go with."""
        topics = _texts(record, "topics") or [DEFAULT]
        programmes = []
        for topic in topics:
            programme = self.context.programmes.get(topic)
            if programme is None:
                self._labels.setdefault(topic, draft.where)
            elif programme not in programmes:
                programmes.append(programme)
        if not programmes:
            return []
        said = _texts(record, "program") + _texts(record, "programId")
        sanctions = self.about.sanctions.get(record["id"], [])
        listings = [self._listing(draft, programmes[0], sanction, said) for sanction in sanctions]
        if not listings:
            listings.append(Listing(programme=programmes[0], tags=tuple(dict.fromkeys(said))))
        return [*dict.fromkeys(listings), *(Listing(programme=programme) for programme in programmes[1:])]

    def _listing(self, draft: Draft, programme: str, sanction: Raw, said: list[str]) -> Listing:
        tags = [*said, *_texts(sanction, "program"), *_texts(sanction, "programId"), *_texts(sanction, "authority")]
        starts, ends = _texts(sanction, "startDate") or _texts(sanction, "listingDate"), _texts(sanction, "endDate")
        for name in ("reason", "summary", "description", "provisions", "status", "duration"):
            for text in _texts(sanction, name):
                draft.remark(text)
        return Listing(
            programme=programme,
            citations=tuple(dict.fromkeys(_texts(sanction, "recordId") + _texts(sanction, "authorityId"))),
            start=min(_days(draft, "startDate", starts), default=None),
            end=max(_days(draft, "endDate", ends), default=None),
            tags=tuple(dict.fromkeys(tags)),
            source_url=next(iter(_texts(sanction, "sourceUrl")), None),
        )


_ADDRESS_PARTS = ("postOfficeBox", "street", "street2", "city", "postalCode", "region", "state")


def _days(draft: Draft, key: str, texts: list[str]) -> list[date]:
    """Whole days; a partial one is kept as text."""
    found = []
    for text in texts:
        if one := day(text):
            found.append(one)
        else:
            draft.unread(key, text)
    return found
