"""One record of the US Consolidated Screening List as an entity.

Every field of the record goes somewhere: names to aliases, dates and texts of law to the listing, numbers to identifiers,
the rest under the publisher's words to ``other``. What cannot be read as what it should be stays as text and is remarked on.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from typing import Any

from screening.formats.citations import citations
from screening.formats.draft import country as code_of
from screening.formats.embedded import embedded
from screening.formats.entity_list import footnotes
from screening.formats.reading import NO_NAME, Context, Notes, RemarkKind, check_columns
from screening.formats.us_csl_ids import Ids, read_ids
from screening.model import Address, Alias, AliasKind, Entity, Identifier, Kind, Listing

FIELDS = frozenset(
    "source entity_number type programs name title addresses federal_register_notice start_date end_date standard_order"
    " license_requirement license_policy call_sign vessel_type gross_tonnage gross_registered_tonnage vessel_flag"
    " vessel_owner remarks source_list_url alt_names citizenships dates_of_birth nationalities places_of_birth"
    " source_information_url ids".split()
)
"""The fields of a record, in both forms; ``id`` (JSON) and ``_id`` (CSV) may be missing."""

_KINDS = {
    "": Kind.UNKNOWN,
    "individual": Kind.PERSON,
    "entity": Kind.ORGANISATION,
    "vessel": Kind.VESSEL,
    "aircraft": Kind.AIRCRAFT,
}
_KEPT = ("title", "vessel_type", "gross_tonnage", "gross_registered_tonnage", "vessel_flag", "vessel_owner")
_ADDRESS_FIELDS = ("address", "city", "state", "postal_code", "country")
_ADDRESS_COLUMNS = frozenset(_ADDRESS_FIELDS)
_ADDRESS_ROW = re.compile(r"Address\s*\d+\b[\s:.,-]*", re.IGNORECASE)
_LOST = re.compile(r"\w\?|\?\w")
_ENTITY_LIST = "us-bis-el"


@dataclass(slots=True)
class Raw:
    """A record as its file gives it: JSON values or CSV cells by field; ``fault`` says why it could not be taken apart."""

    fields: dict[str, Any]
    where: str
    fault: str | None = None

    def text(self, name: str) -> str:
        """A field's text with single blanks, "" where there is none; raises _Broken for a value that is no text."""
        value = self.fields.get(name)
        if value is None:
            return ""
        if isinstance(value, (str, int, float)) and not isinstance(value, bool):
            return " ".join(str(value).split())
        raise _Broken(f"{name} is not text")

    def texts(self, name: str) -> list[str]:
        """The texts of a field that may hold several: a JSON array, or a CSV cell with "; " between them."""
        value = self.fields.get(name)
        if value is None:
            return []
        if isinstance(value, str):
            parts = value.split("; ")
        elif isinstance(value, list) and all(isinstance(part, str) for part in value):
            parts = value
        else:
            raise _Broken(f"{name} is not a list of texts")
        return [text for part in parts if (text := _joined(" ".join(part.split())))]

    def objects(self, name: str) -> list[dict[str, Any]] | None:
        """The objects of a JSON array, or None for a CSV cell."""
        value = self.fields.get(name)
        if value is None:
            return []
        if isinstance(value, str):
            return None
        if isinstance(value, list) and all(isinstance(part, dict) for part in value):
            return value
        raise _Broken(f"{name} is not a list of objects")


class _Broken(Exception):
    """A record with a value of the wrong shape."""


@dataclass(slots=True)
class Builder:
    """Makes entities of records, remarks on what it meets, and refuses labels that the definition does not map."""

    context: Context
    notes: Notes
    _ids: Counter[str] = field(default_factory=Counter)
    _labels: dict[str, str] = field(default_factory=dict)
    _fixed: set[int] = field(default_factory=set)

    def entity(self, raw: Raw) -> Entity | None:
        """The entity of a record, or None where it is broken or its source is unknown; both are reported."""
        try:
            if raw.fault is not None:
                raise _Broken(raw.fault)
            return self._entity(raw)
        except _Broken as problem:
            self.notes.add(RemarkKind.BROKEN, f"{raw.where}: {problem}")
            return None

    def finish(self) -> None:
        """To be called after the last record: raises ListError for unknown source labels, remarks on unused fixes."""
        if self._labels:
            labels = "; ".join(f'"{label}" ({where})' for label, where in self._labels.items())
            raise self.context.error(
                f"has parties from a source that is not mapped to a programme: {labels}.",
                remedy=f"Nothing was stored. Say under `programmes` in {self.context.definition} what being listed there means.",
            )
        for number, fix in enumerate(self.context.fixes):
            if number not in self._fixed:
                self.notes.add(RemarkKind.FIX_UNUSED, f"{fix.entity}, {fix.field}: no longer {fix.wrong!r}")

    def _entity(self, raw: Raw) -> Entity | None:
        source = raw.text("source")
        programme = self.context.programmes.get(source.partition(" (")[0])
        if programme is None:
            self._labels.setdefault(source, raw.where)
            return None
        number = raw.text("entity_number")
        printed_id = raw.text("id") or raw.text("_id")
        self._fix(raw, printed_id)
        name = raw.text("name")
        entity_id = self._id(raw.where, printed_id, programme, number, name)
        known = read_ids(raw.objects("ids"), raw.texts("ids") if raw.objects("ids") is None else [])
        addresses, address_countries = self._addresses(raw)
        names, addresses = self._names(raw, name, addresses)
        other: list[tuple[str, str]] = [(key, value) for key in _KEPT if (value := raw.text(key))]
        codes = dict.fromkeys(address_countries)
        for key in ("nationalities", "citizenships"):
            for text in raw.texts(key):
                other.append((key, text))
                codes.update(dict.fromkeys(self._codes(text, raw.where)))
        if flag := code_of(raw.text("vessel_flag")):
            codes[flag] = None
        other += [(key, text) for key in ("dates_of_birth", "places_of_birth") for text in raw.texts(key)]
        if order := raw.text("standard_order"):
            other.append(("standard_order", order.upper()))
        kind_text = raw.text("type")
        kind = _KINDS.get(kind_text.casefold())
        if kind is None:
            kind = Kind.UNKNOWN
            other.append(("type", kind_text))
            self._unread(raw, "type", kind_text)
        identifiers = list(known.identifiers)
        if number:
            identifiers.insert(0, Identifier("ofac-uid" if programme.startswith("us-ofac-") else "csl-number", number))
        if sign := raw.text("call_sign"):
            identifiers.append(Identifier("call-sign", sign))
        listing = self._listing(raw, programme, known, other)
        return Entity(
            id=entity_id,
            list_id=self.context.list_id,
            names=names,
            kind=kind,
            countries=tuple(codes),
            addresses=addresses,
            identifiers=tuple(identifiers),
            listings=(listing,),
            remarks=raw.text("remarks") or None,
            other=tuple(other) + known.other,
        )

    def _id(self, where: str, printed: str, programme: str, number: str, name: str) -> str:
        """The publisher's id; a bare OFAC number, the same on several lists, with the programme; else one of our own."""
        if printed and printed != number:
            wanted = printed
        elif number:
            wanted = f"{programme}-{number}"
        else:
            wanted = f"{programme}-{sha256(name.encode()).hexdigest()[:16]}"
        self._ids[wanted] += 1
        count = self._ids[wanted]
        if count == 1:
            return wanted
        if printed:
            self.notes.add(RemarkKind.REPEATED_ID, f"{where}: {wanted}")
        return f"{wanted}-{count}"

    def _names(self, raw: Raw, name: str, addresses: tuple[Address, ...]) -> tuple[tuple[Alias, ...], tuple[Address, ...]]:
        label = _ADDRESS_ROW.match(name)
        if label:
            self.notes.add(RemarkKind.ADDRESS_ROW, f"{raw.where}: {name}")
            if rest := name[label.end() :]:
                addresses = (Address(rest, code_of(rest.rpartition(",")[2])), *addresses)
        elif not name:
            self.notes.add(RemarkKind.NO_NAME, raw.where)
        primary = Alias(name or NO_NAME, AliasKind.LABEL if label or not name else AliasKind.PRIMARY)
        printed = [name, *raw.texts("alt_names")]
        names = [primary, *(Alias(text) for text in printed[1:])]
        seen = {text.casefold() for text in printed}
        for text in printed:
            if "?" in text and _LOST.search(text):
                self.notes.add(RemarkKind.LOST_CHARACTERS, f"{raw.where}: {text}")
            if label and text is name:
                continue
            for inside in embedded(text):
                if inside.casefold() not in seen:
                    seen.add(inside.casefold())
                    names.append(Alias(inside, AliasKind.EMBEDDED))
        return tuple(names), addresses

    def _addresses(self, raw: Raw) -> tuple[tuple[Address, ...], list[str]]:
        objects = raw.objects("addresses")
        found: list[Address] = []
        places: list[str] = []
        if objects is None:
            for text in raw.texts("addresses"):
                code = code_of(text.rpartition(",")[2])
                places += [code] if code else []
                if "," in text or not code:
                    found.append(Address(text, code))
            return tuple(found), places
        for part in objects:
            if not part.keys() <= _ADDRESS_COLUMNS:
                columns = (f"addresses.{key}" for key in part)
                check_columns(self.context, self.notes, columns, frozenset(f"addresses.{key}" for key in _ADDRESS_FIELDS))
            texts = [text for key in _ADDRESS_FIELDS if (text := Raw(part, raw.where).text(key))]
            country = Raw(part, raw.where).text("country")
            codes = self._codes(country, raw.where) if country else []
            places += codes
            if len(texts) > 1 or (texts and not codes):  # a country alone is no address
                found.append(Address(", ".join(texts), codes[0] if codes else None))
        return tuple(found), places

    def _codes(self, text: str, where: str) -> list[str]:
        code = code_of(text)
        if code is None:
            self.notes.add(RemarkKind.UNKNOWN_COUNTRY, f"{where}: {text}")
            return []
        return [code]

    def _listing(self, raw: Raw, programme: str, known: Ids, other: list[tuple[str, str]]) -> Listing:
        start, end = (self._date(raw, key, other) for key in ("start_date", "end_date"))
        cited, unread = citations(raw.text("federal_register_notice"))
        for text in unread:
            self.notes.add(RemarkKind.UNREAD_CITATION, f"{raw.where}: {text}")
        tags = [tag for text in raw.texts("programs") for part in text.split(";") if (tag := part.strip())]
        requirement = raw.text("license_requirement")
        numbers: tuple[str, ...] = ()
        if programme == _ENTITY_LIST:
            read = footnotes(requirement)
            numbers = read.numbers
            if read.inferred:
                tags += [f"footnote-{number}-inferred" for number in numbers]
                self.notes.add(RemarkKind.FOOTNOTE_INFERRED, f"{raw.where}: {requirement}")
            if read.unread:
                tags.append("footnote-unread")
                self.notes.add(RemarkKind.FOOTNOTE_UNREAD, f"{raw.where}: {requirement}")
        list_url, information_url = raw.text("source_list_url"), raw.text("source_information_url")
        if information_url and list_url and information_url != list_url:
            other.append(("source_information_url", information_url))
        return Listing(
            programme=programme,
            citations=cited,
            start=start or known.listed_on,
            end=end,
            requirement=requirement or None,
            policy=raw.text("license_policy") or None,
            footnotes=numbers,
            tags=(*tags, *known.tags),
            source_url=list_url or information_url or None,
        )

    def _date(self, raw: Raw, key: str, other: list[tuple[str, str]]) -> date | None:
        text = raw.text(key)
        if not text:
            return None
        try:
            return date.fromisoformat(text[:10] if text[10:11] == "T" else text)
        except ValueError:
            other.append((key, text))
            self._unread(raw, key, text)
            return None

    def _unread(self, raw: Raw, key: str, text: str) -> None:
        self.notes.add(RemarkKind.UNREAD_VALUE, f"{raw.where}: {key} {text!r}")

    def _fix(self, raw: Raw, printed_id: str) -> None:
        for number, fix in enumerate(self.context.fixes):
            if fix.entity == printed_id and raw.fields.get(fix.field) == fix.wrong:
                raw.fields[fix.field] = fix.right
                self._fixed.add(number)
                self.notes.add(RemarkKind.FIXED, f"{raw.where}: {fix.field} {fix.wrong!r} is {fix.right!r}: {fix.why}")


def _joined(text: str) -> str:
    """A text of several without the "and" before the last of them."""
    return text[4:] if text.startswith("and ") else text.strip(" ;")
