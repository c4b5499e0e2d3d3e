"""The United Nations Security Council Consolidated List, XML: individuals and entities of all sanctions committees."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from screening.formats.draft import Draft, Identities, Labels, day
from screening.formats.reading import Context, Notes, ReadResult, RemarkKind
from screening.formats.remarks import read_remarks
from screening.formats.xmlrecords import Node, Shape, head, records
from screening.model import AliasKind, Entity, Kind, Listing

VERSION = 1
"""Raise it when the same file would give other entities."""

_PLACE = ("STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "COUNTRY", "NOTE")
_BIRTH = ("TYPE_OF_DATE", "DATE", "YEAR", "FROM_YEAR", "TO_YEAR", "NOTE")
_DOCUMENT = (
    *("TYPE_OF_DOCUMENT", "TYPE_OF_DOCUMENT2", "NUMBER", "ISSUING_COUNTRY", "COUNTRY_OF_ISSUE", "CITY_OF_ISSUE"),
    *("DATE_OF_ISSUE", "DATE_OF_EXPIRY", "NOTE"),
)
_ALIAS = ("QUALITY", "ALIAS_NAME", "NAME_ORIGINAL_SCRIPT", "NOTE", "DATE_OF_BIRTH", "CITY_OF_BIRTH", "COUNTRY_OF_BIRTH")
_NAMES = ("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
_PLAIN = (
    *("DATAID", "VERSIONNUM", *_NAMES, "NAME_ORIGINAL_SCRIPT", "UN_LIST_TYPE", "REFERENCE_NUMBER", "LISTED_ON"),
    *("GENDER", "COMMENTS1", "SORT_KEY", "SORT_KEY_LAST_MOD", "HAS_INTERPOL_LINK", "INTERPOL_LINK", "SUBMITTED_BY"),
    *("SUBMITTED_ON", "DELISTED_ON", "NATIONALITY2"),
)
_VALUES = ("NATIONALITY", "DESIGNATION", "TITLE", "LIST_TYPE", "LAST_DAY_UPDATED")
_KEPT = ("VERSIONNUM", "GENDER", "INTERPOL_LINK", "HAS_INTERPOL_LINK", "SUBMITTED_BY", "SUBMITTED_ON")
_GROUPS = {
    "INDIVIDUAL_ALIAS": _ALIAS,
    "ENTITY_ALIAS": _ALIAS,
    "INDIVIDUAL_ADDRESS": _PLACE,
    "ENTITY_ADDRESS": _PLACE,
    "INDIVIDUAL_PLACE_OF_BIRTH": _PLACE,
    "INDIVIDUAL_DATE_OF_BIRTH": _BIRTH,
    "INDIVIDUAL_DOCUMENT": _DOCUMENT,
    "ENTITY_DOCUMENT": _DOCUMENT,
}
_SHAPE = Shape(
    root="CONSOLIDATED_LIST",
    records=frozenset({"INDIVIDUALS/INDIVIDUAL", "ENTITIES/ENTITY"}),
    inside=frozenset(
        {
            *_PLAIN,
            *_VALUES,
            *(f"{name}/VALUE" for name in _VALUES),
            *_GROUPS,
            *(f"{group}/{name}" for group, names in _GROUPS.items() for name in names),
        }
    ),
    outside=frozenset({"@dateGenerated", "INDIVIDUALS", "ENTITIES"}),
)
_QUALITY = {
    "": AliasKind.STRONG,
    "good": AliasKind.STRONG,
    "a.k.a.": AliasKind.STRONG,
    "low": AliasKind.WEAK,
    "f.k.a.": AliasKind.FORMER,
}
_FORMER = re.compile(r"\b(?:previously|formerly) (?:listed|known) as\b", re.IGNORECASE)
_SCRIPT = re.compile(r"\b(?:original script|in Arabic script)\s*[:;]\s*(?P<name>[^;,()]+)", re.IGNORECASE)


def read(path: Path, context: Context) -> ReadResult:
    """Read the whole list; raises ListError for a file that is not it, not whole, or has a list type nobody has mapped."""
    notes = Notes()
    published = day(head(path, context).attribute("dateGenerated"))
    return ReadResult(_entities(path, context, notes), notes, published)


def _entities(path: Path, context: Context, notes: Notes) -> Iterator[Entity]:
    labels, identities = Labels(context), Identities(notes)
    counts = {"INDIVIDUALS/INDIVIDUAL": 0, "ENTITIES/ENTITY": 0}
    for group, node in records(path, context, notes, _SHAPE):
        if group not in counts:
            notes.add(RemarkKind.UNREAD_VALUE, f"{group}: {node.text!r}")
            continue
        counts[group] += 1
        reference = node.get("REFERENCE_NUMBER")
        where = f"{node.tag.lower()} {counts[group]}" + (f", {reference}" if reference else "")
        yield _entity(node, Draft(context, notes, where), labels, identities)
    labels.finish()
    for group, count in counts.items():
        if not count:
            raise context.not_a_list(f"has no {group.partition('/')[0].lower()} in it; the list always has both.")


def _entity(node: Node, draft: Draft, labels: Labels, identities: Identities) -> Entity:
    person = node.tag == "INDIVIDUAL"
    draft.kind = Kind.PERSON if person else Kind.ORGANISATION
    name = " ".join(text for part in _NAMES if (text := node.get(part)))
    draft.name(name, AliasKind.PRIMARY)
    draft.name(node.get("NAME_ORIGINAL_SCRIPT"), AliasKind.ORIGINAL_SCRIPT)
    for group in ("INDIVIDUAL_ALIAS", "ENTITY_ALIAS"):
        for alias in node.all(group):
            _alias(alias, draft)
    for text in node.texts("NATIONALITY/VALUE"):
        draft.country(text, "nationality")
    draft.country(node.get("NATIONALITY2"), "nationality")
    for group in ("INDIVIDUAL_ADDRESS", "ENTITY_ADDRESS"):
        for address in node.all(group):
            draft.address([address.get(part) for part in _PLACE[:4]], address.get("COUNTRY"))
            draft.keep("address note", address.get("NOTE"))
    for date in node.all("INDIVIDUAL_DATE_OF_BIRTH"):
        _birth(date, draft)
    for place in node.all("INDIVIDUAL_PLACE_OF_BIRTH"):
        draft.born_at(*(place.get(part) for part in _PLACE))
    for group in ("INDIVIDUAL_DOCUMENT", "ENTITY_DOCUMENT"):
        for document in node.all(group):
            _document(document, draft)
    for key in ("TITLE", "DESIGNATION"):
        for text in node.texts(f"{key}/VALUE"):
            draft.keep(key.lower(), text)
    for key in _KEPT:
        draft.keep(key.lower(), node.get(key))
    for text in node.texts("LAST_DAY_UPDATED/VALUE"):
        draft.keep("last_day_updated", text)
    for text in node.texts("LIST_TYPE/VALUE"):
        if text != "UN List":
            draft.unread("list_type", text)
    read_remarks(node.get("COMMENTS1"), draft)
    reference = node.get("REFERENCE_NUMBER")
    regime = node.get("UN_LIST_TYPE")
    draft.listings.append(
        Listing(
            programme=labels.programme(regime, draft.where),
            citations=(reference,) if reference else (),
            start=draft.date("listed_on", node.get("LISTED_ON")),
            end=draft.date("delisted_on", node.get("DELISTED_ON")),
            tags=(regime,) if regime else (),
        )
    )
    number = node.get("DATAID")
    draft.keep("dataid", number)
    return draft.entity(identities.take(reference or number, name, draft.where))


def _alias(alias: Node, draft: Draft) -> None:
    quality, name, note = alias.get("QUALITY"), alias.get("ALIAS_NAME"), alias.get("NOTE")
    kind = _QUALITY.get(quality.casefold())
    if kind is None:
        kind = AliasKind.STRONG
        draft.unread("alias quality", quality)
    if _FORMER.search(note):
        kind = AliasKind.FORMER
    draft.name(name, kind)
    draft.name(alias.get("NAME_ORIGINAL_SCRIPT"), AliasKind.ORIGINAL_SCRIPT)
    for found in _SCRIPT.finditer(note):
        draft.name(found["name"], AliasKind.ORIGINAL_SCRIPT)
    if note:
        draft.keep(f"alias {name}".strip(), note)
    draft.born(alias.get("DATE_OF_BIRTH"))
    draft.born_at(alias.get("CITY_OF_BIRTH"), alias.get("COUNTRY_OF_BIRTH"))


def _birth(node: Node, draft: Draft) -> None:
    kind, note = node.get("TYPE_OF_DATE"), node.get("NOTE")
    first, last = node.get("FROM_YEAR"), node.get("TO_YEAR")
    exact = kind in ("EXACT", "") and not note
    for text in (node.get("DATE"), node.get("YEAR")):
        if text:
            draft.born(text if exact else " ".join(filter(None, ("circa" if kind == "APPROXIMATELY" else "", text, note))))
    if first or last:
        draft.born(f"{first} to {last}".strip())
    if kind not in ("EXACT", "APPROXIMATELY", "BETWEEN", ""):
        draft.unread("type of date of birth", kind)
    if note and not node.get("DATE") and not node.get("YEAR"):
        draft.keep("date of birth", note)


def _document(node: Node, draft: Draft) -> None:
    kind = node.get("TYPE_OF_DOCUMENT") or node.get("TYPE_OF_DOCUMENT2")
    number, note = node.get("NUMBER"), node.get("NOTE")
    issuer = node.get("ISSUING_COUNTRY") or node.get("COUNTRY_OF_ISSUE")
    scheme = _scheme(kind)
    draft.identifier(scheme, number, issuer)
    draft.keep(f"{scheme} {number}".strip(), "; ".join(_details(node, kind, number, issuer, note)))


def _details(node: Node, kind: str, number: str, issuer: str, note: str) -> Iterator[str]:
    """What is said of a document besides its number and country."""
    if node.get("TYPE_OF_DOCUMENT2") not in ("", kind):
        yield node.get("TYPE_OF_DOCUMENT2")
    if kind.casefold() not in _SCHEMES and number:
        yield kind
    if issuer and (not number or node.get("COUNTRY_OF_ISSUE") not in ("", issuer)):
        yield f"issued by {issuer}" if not number else f"issued in {node.get('COUNTRY_OF_ISSUE')}"
    for label, key in (("issued in", "CITY_OF_ISSUE"), ("issued on", "DATE_OF_ISSUE"), ("expires on", "DATE_OF_EXPIRY")):
        if text := node.get(key):
            yield f"{label} {text}"
    if note:
        yield note


_SCHEMES = {
    "passport": "passport",
    "national passport": "passport",
    "numéro de passeport": "passport",
    "número de pasaporte": "passport",
    "national identification number": "national-id",
    "national identification": "national-id",
    "national identification card": "national-id",
    "national identity card number": "national-id",
}


def _scheme(kind: str) -> str:
    return _SCHEMES.get(kind.casefold(), kind or "document")
