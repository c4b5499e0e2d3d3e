"""OFAC's advanced XML (sdn_advanced.xml, cons_advanced.xml): the Advanced Sanctions Data Model of the United Nations.

Parties, documents, places, relations and entries stand apart and point at each other by number; words stand in tables of
codes. Only here are the dates of designation, legal bases, scripts of names and the kinds of relation.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from screening.formats.asdm import POINT, SHAPE, moment, period
from screening.formats.draft import Draft, Identities, Labels
from screening.formats.ofac_party import ALIASES, read_remarks
from screening.formats.reading import Context, Notes, RemarkKind
from screening.formats.us_csl_ids import read_ids
from screening.formats.xmlrecords import Node, records
from screening.model import AliasKind, Entity, Identifier, Kind, Listing


@dataclass(slots=True)
class _Profile:
    """A party while its entries and relations are still to come."""

    draft: Draft
    uid: str
    name: str
    tags: tuple[str, ...]
    listed_on: date | None


@dataclass(slots=True)
class _File:
    """What was read of the file so far, by number."""

    context: Context
    notes: Notes
    words: dict[tuple[str, str], str] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)
    places: dict[str, tuple[list[str], str]] = field(default_factory=dict)
    documents: dict[str, list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))
    profiles: dict[str, _Profile] = field(default_factory=dict)
    measures: dict[str, list[tuple[str, Listing]]] = field(default_factory=lambda: defaultdict(list))

    def word(self, table: str, node: Node, attribute: str) -> str:
        """The word for the code in an attribute, or the code itself where the tables lack it."""
        code = node.attribute(attribute)
        return self.words.get((table, code), code)


def published(path: Path, context: Context) -> date | None:
    """The date of issue, which stands before the records."""
    figures: dict[str, str] = {}
    for group, node in records(path, context, Notes(), SHAPE):
        if not group.startswith("DateOfIssue/"):
            break
        figures[node.tag] = node.text
    return moment(*(figures.get(part, "") for part in POINT))


def read(path: Path, context: Context, notes: Notes) -> Iterator[Entity]:
    """The parties of the file, in its order, when all of it was read."""
    file = _File(context, notes)
    labels, identities = Labels(context), Identities(notes)
    for group, node in records(path, context, notes, SHAPE):
        match group.rpartition("/")[2]:
            case "Location":
                file.places[node.attribute("ID")] = _place(node, file)
            case "IDRegDocument":
                file.documents[node.attribute("IdentityID")].append(_document(node, file))
            case "DistinctParty":
                for profile in node.all("Profile"):
                    _read_profile(profile, node, file)
            case "ProfileRelationship":
                _relate(node, file)
            case "SanctionsEntry":
                _enter(node, file, labels)
            case name if name.endswith("Values"):
                _learn(node, file)
            case _:
                if not group.startswith("DateOfIssue/"):
                    notes.add(RemarkKind.UNREAD_VALUE, f"{group} {node.attribute('ID')}")
    if not file.profiles:
        raise context.not_a_list("holds no parties.")
    for key, party in file.profiles.items():
        found = file.measures.pop(key, [])
        if not found:
            labels.programme("", party.draft.where)
        party.draft.listings += _merged(found, party)
        yield party.draft.entity(identities.take(party.uid, party.name, party.draft.where))
    for key, entries in file.measures.items():
        notes.add(RemarkKind.BROKEN, f"{len(entries)} entries of profile {key!r}, which is not in the file")
    labels.finish()


def _learn(table: Node, file: _File) -> None:
    for item in table.children():
        code = item.attribute("ID")
        file.words[(item.tag, code)] = item.text or item.attribute("LegalBasisShortRef") or code
        if item.tag == "PartySubType":
            kind = item.text if item.text in ("Vessel", "Aircraft") else item.attribute("PartyTypeID")
            file.kinds[code] = kind


def _place(node: Node, file: _File) -> tuple[list[str], str]:
    parts = [value.text for part in node.all("LocationPart") for value in part.all("LocationPartValue/Value")]
    country = next((file.word("Country", one, "CountryID") for one in node.all("LocationCountry")), "")
    areas = [file.word("AreaCode", one, "AreaCodeID") for one in node.all("LocationAreaCode")]
    return [part for part in parts + areas if part != country], country


def _document(node: Node, file: _File) -> dict[str, Any]:
    found = {
        "type": file.word("IDRegDocType", node, "IDRegDocTypeID"),
        "number": node.get("IDRegistrationNo"),
        "country": file.word("Country", node, "IssuedBy-CountryID"),
        "issued by": node.get("IssuingAuthority"),
        "comment": node.get("Comment"),
    }
    if (validity := file.word("Validity", node, "ValidityID")) not in ("", "Valid"):
        found["validity"] = validity
    if place := node.attribute("IssuedIn-LocationID"):
        parts, country = file.places.get(place, ([place], ""))
        found["issued in"] = ", ".join(filter(None, (*parts, country)))
    for dated in node.all("DocumentDate"):
        kind = file.word("IDRegDocDateType", dated, "IDRegDocDateTypeID") or "dated"
        found[kind.casefold()] = "; ".join(period(one) for one in dated.all("DatePeriod"))
    return found


def _read_profile(node: Node, party: Node, file: _File) -> None:
    uid = node.attribute("ID") or party.attribute("FixedRef")
    draft = Draft(file.context, file.notes, f"profile {uid}")
    draft.kind = _kind(node, file)
    if draft.kind is Kind.UNKNOWN:
        draft.unread("kind of party", node.attribute("PartySubTypeID"))
    numbers: list[dict[str, Any]] = []
    for identity in node.all("Identity"):
        _read_names(identity, draft, file)
        draft.remark(identity.get("Comment"))
        numbers += file.documents.get(identity.attribute("ID"), [])
    told = read_remarks("; ".join(filter(None, (party.get("Comment"), node.get("Comment")))), draft)
    for feature in node.all("Feature"):
        draft.remark(feature.get("Comment"))
        numbers += _feature(feature, draft, file)
    ids = read_ids(numbers, ())
    draft.number(Identifier("ofac-uid", uid))
    for identifier in (*ids.identifiers, *told.identifiers):
        draft.number(identifier)
    for key, text in ids.other:
        draft.keep(key, text)
    name = next(iter(draft.names), "")
    if uid in file.profiles:
        raise file.context.not_a_list(f"holds the profile {uid} twice.")
    file.profiles[uid] = _Profile(draft, uid, name, (*ids.tags, *told.tags), ids.listed_on)


def _kind(node: Node, file: _File) -> Kind:
    found = file.kinds.get(node.attribute("PartySubTypeID"), "")
    word = file.words.get(("PartyType", found), found).casefold()
    known = {"individual": Kind.PERSON, "entity": Kind.ORGANISATION, "vessel": Kind.VESSEL, "aircraft": Kind.AIRCRAFT}
    by_code = {"1": Kind.PERSON, "2": Kind.ORGANISATION}  # OFAC's own codes of party types
    return known.get(word) or by_code.get(found, Kind.UNKNOWN)


def _read_names(identity: Node, draft: Draft, file: _File) -> None:
    types = {
        group.attribute("ID"): file.word("NamePartType", group, "NamePartTypeID")
        for group in identity.all("NamePartGroups/MasterNamePartGroup/NamePartGroup")
    }
    for alias in identity.all("Alias"):
        type_ = file.word("AliasType", alias, "AliasTypeID").replace(".", "").casefold()
        kind = AliasKind.PRIMARY if alias.attribute("Primary") == "true" else ALIASES.get(type_, AliasKind.STRONG)
        if kind is AliasKind.STRONG and alias.attribute("LowQuality") == "true":
            kind = AliasKind.WEAK
        if type_ not in ALIASES and type_ not in ("name", "1403"):
            draft.unread("type of alias", type_)
        if identity.attribute("Primary") == "false" and kind is AliasKind.PRIMARY:
            kind = AliasKind.STRONG
        for name in alias.all("DocumentedName"):
            text = _name(name, types)
            draft.name(text, kind)
            draft.keep(f"alias {text}", alias.get("Comment"))
            if not text:
                draft.notes.add(RemarkKind.UNREAD_VALUE, f"{draft.where}: a name without parts")
            if kind is AliasKind.PRIMARY:
                kind = AliasKind.STRONG  # the same name in another script


def _name(node: Node, types: dict[str, str]) -> str:
    """The name as OFAC's other files print it: "LAST, First Middle"; names without a last name in the order given."""
    parts = [
        (types.get(part.attribute("NamePartGroupID"), ""), part.text) for part in node.all("DocumentedNamePart/NamePartValue")
    ]
    last = [text for kind, text in parts if kind == "Last Name" and text]
    rest = [text for kind, text in parts if kind != "Last Name" and text]
    return ", ".join(filter(None, (" ".join(last), " ".join(rest))))


def _feature(feature: Node, draft: Draft, file: _File) -> Iterator[dict[str, Any]]:
    """What a feature says goes to the draft; what may be a number is given back."""
    kind = file.word("FeatureType", feature, "FeatureTypeID")
    lowered = kind.casefold()
    for version in feature.all("FeatureVersion"):
        parts = version.parts()
        periods = [period(one) for one in parts.get("DatePeriod", ())]
        places = [
            file.places.get(one.attribute("LocationID"), ([one.attribute("LocationID")], ""))
            for one in parts.get("VersionLocation", ())
        ]
        details = [
            text
            for one in parts.get("VersionDetail", ())
            if (text := one.text or file.word("DetailReference", one, "DetailReferenceID"))
        ]
        for comment in parts.get("Comment", ())[:1]:
            draft.keep(kind, comment.text)
        if lowered.startswith("birthdate"):
            for text in periods + details:
                draft.born(text)
            continue
        for lines, country in places:
            if lowered == "place of birth":
                draft.born_at(*lines, country)
            elif lowered == "location":
                draft.address(lines, country)
            else:
                draft.country(country or ", ".join(lines), kind)
        for text in details:
            if lowered == "place of birth":
                draft.born_at(text)
            elif lowered.startswith(("nationality country", "citizenship country", "vessel flag")):
                draft.country(text, kind)
            elif lowered in ("vessel call sign", "call sign"):
                draft.number(Identifier("call-sign", text))
            else:
                yield {"type": kind, "number": text, "country": None}
        for text in periods:
            draft.keep(kind, text)


def _relate(node: Node, file: _File) -> None:
    source, target = node.attribute("From-ProfileID"), node.attribute("To-ProfileID")
    how = file.word("RelationType", node, "RelationTypeID").casefold()
    if node.attribute("Former") == "true":
        how = f"formerly {how}"
    if source not in file.profiles:
        file.notes.add(RemarkKind.BROKEN, f"a relation of profile {source!r}, which is not in the file")
        return
    other = file.profiles.get(target)
    draft = file.profiles[source].draft
    draft.relation(how, other.name if other else target, target)
    draft.keep(f"{how} {target}", node.get("Comment"))


def _enter(node: Node, file: _File, labels: Labels) -> None:
    """One entry of a list: each programme it names is a listing, dated by the first event."""
    key = node.attribute("ProfileID")
    dates = [found for one in node.all("EntryEvent/Date") if (found := moment(*(one.get(part) for part in POINT)))]
    bases = tuple(dict.fromkeys(file.word("LegalBasis", event, "LegalBasisID") for event in node.all("EntryEvent")))
    title = file.word("List", node, "ListID")
    where = file.profiles[key].draft.where if key in file.profiles else f"entry {node.attribute('ID')}"
    tags = [title] if title else []
    programmes = []
    for measure in node.all("SanctionsMeasure"):
        kind, comment = file.word("SanctionsType", measure, "SanctionsTypeID"), measure.get("Comment")
        if kind in ("Program", "1"):
            programmes.append(comment)
        elif kind or comment:
            tags.append(" ".join(filter(None, (kind, comment))))
    for comment in node.texts("EntryEvent/Comment"):
        if key in file.profiles:
            file.profiles[key].draft.keep("entry", comment)
    for programme in programmes or [""]:
        listing = Listing(
            programme=labels.programme(programme, where),
            citations=tuple(base for base in bases if base not in ("", "Unknown")),
            start=min(dates, default=None),
            tags=(programme, *tags),
        )
        file.measures[key].append((programme, listing))


def _merged(found: list[tuple[str, Listing]], profile: _Profile) -> Iterator[Listing]:
    """One listing for each of our keys, with all programmes and lists as tags and the first date of designation."""
    by_key: dict[str, list[Listing]] = {}
    for _, listing in found:
        by_key.setdefault(listing.programme, []).append(listing)
    for key, listings in by_key.items():
        starts = [listing.start for listing in listings if listing.start]
        yield Listing(
            programme=key,
            citations=tuple(dict.fromkeys(text for listing in listings for text in listing.citations)),
            start=min(starts, default=profile.listed_on),
            tags=tuple(dict.fromkeys((*(tag for listing in listings for tag in listing.tags if tag), *profile.tags))),
        )
