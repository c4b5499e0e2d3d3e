"""The Swiss list of sanctioned parties (SESAM, by SECO), XML of the whole list.

Programmes with their sets of sanctions come first, then the targets, then the places they refer to. Names are in parts, each
with spelling variants in other scripts. The list keeps who was taken off it ("de-listed"): that is a listing with an end.
What a target looked like before each change stands inside its modifications, and is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from screening.formats.draft import Draft, Identities, Labels, day
from screening.formats.reading import Context, Notes, ReadResult, RemarkKind
from screening.formats.remarks import read_remarks
from screening.formats.xmlrecords import Node, Shape, head, records
from screening.model import AliasKind, Entity, Kind, Listing

VERSION = 1
"""Raise it when the same file would give other entities."""

_SUBJECTS = {"individual": Kind.PERSON, "entity": Kind.ORGANISATION, "object": Kind.VESSEL}
_IDENTITY = (
    *("", "/@ssid", "/@main", "/name", "/name/@ssid", "/name/@name-type", "/name/@quality", "/name/@lang", "/name/name-part"),
    *("/name/name-part/@order", "/name/name-part/@name-part-type", "/name/name-part/value", "/name/name-part/spelling-variant"),
    *(f"/name/name-part/spelling-variant/@{name}" for name in ("lang", "script", "spelling-variant-type")),
    *(f"/day-month-year{path}" for path in ("", "/@ssid", "/@day", "/@month", "/@year", "/@calendar", "/@quality")),
    *("/nationality", "/nationality/@ssid", "/nationality/country", "/nationality/country/@iso-code"),
    *(
        f"/{tag}{path}"
        for tag in ("address", "place-of-birth")
        for path in (
            *("", "/@ssid", "/@place-id", "/@quality", "/@main", "/remarks", "/remark", "/c-o", "/address-details", "/p-o-box"),
            *("/zip-code", "/location", "/area", "/country"),
        )
    ),
    *("/identification-document", "/identification-document/@ssid", "/identification-document/@document-type"),
    *(f"/identification-document/{name}" for name in ("number", "issuer", "issuer/@code", "date-of-issue", "expiry-date")),
    *("/identification-document/place-of-issue", "/identification-document/place-of-issue/@place-id"),
    *("/identification-document/remark", "/identification-document/address"),
)
_SUBJECT = (
    *("", "/@sex", "/@object-type", "/justification", "/justification/@ssid", "/other-information", "/other-information/@ssid"),
    *("/relation", "/relation/@ssid", "/relation/@target-id", "/relation/@relation-type", "/relation/remark"),
    *("/generic-attribute", "/generic-attribute/@name", *(f"/identity{path}" for path in _IDENTITY)),
)
_MODIFICATION = ("modification-type", "enactment-date", "publication-date", "effective-date")
_SHAPE = Shape(
    root="swiss-sanctions-list",
    records=frozenset({"target"}),
    tables=frozenset({"sanctions-program", "place"}),
    closed=frozenset({"modification/added", "modification/removed", "modification/remark"}),
    inside=frozenset(
        {
            *("@ssid", "@sanctions-set-id", "sanctions-set-id", "foreign-identifier", "modification", "modification/remark"),
            *("modification/added", "modification/removed", *(f"modification/@{name}" for name in _MODIFICATION)),
            *(f"{subject}{path}" for subject in _SUBJECTS for path in _SUBJECT),
        }
    ),
    outside=frozenset({"@list-type", "@date"}),
)
_NAMES = {
    "primary-name": AliasKind.PRIMARY,
    "alias": AliasKind.STRONG,
    "formerly-known-as": AliasKind.FORMER,
}
_LAST = ("family-name", "maiden-name", "tribal-name", "suffix")
"""Parts of a name that are said after all others."""


def read(path: Path, context: Context) -> ReadResult:
    """Read the whole list; raises ListError for a file that is not it, not whole, or has a programme nobody has mapped."""
    notes = Notes()
    published = day(head(path, context).attribute("date"))
    return ReadResult(_entities(path, context, notes), notes, published)


@dataclass(slots=True)
class _Tables:
    """Programmes and sets of sanctions by the number of the set, places by theirs."""

    programmes: dict[str, tuple[str, str]] = field(default_factory=dict)
    places: dict[str, tuple[list[str], str]] = field(default_factory=dict)


def _entities(path: Path, context: Context, notes: Notes) -> Iterator[Entity]:
    labels, identities = Labels(context), Identities(notes)
    tables = _Tables()
    names: dict[str, str] = {}
    for group, node in records(path, context, Notes(), _SHAPE):
        if group == "sanctions-program":
            _learn(node, tables)
        elif group == "place":
            found = next((one.attribute("iso-code") or one.text for one in node.all("country")), "")
            tables.places[node.attribute("ssid")] = (node.texts("location") + node.texts("area"), found)
        elif group == "target":
            names[node.attribute("ssid")] = next(iter(_main_names(node)), "")
    for group, node in records(path, context, notes, _SHAPE):
        if group == "target":
            yield _entity(node, Draft(context, notes, f"target {node.attribute('ssid')}"), tables, names, labels, identities)
        elif group not in _SHAPE.tables:
            notes.add(RemarkKind.UNREAD_VALUE, f"{group}: {node.text!r}")
    labels.finish()


def _english(node: Node, tag: str) -> str:
    found = list(node.all(tag))
    return next((one.text for one in found if one.attribute("lang") == "eng"), found[0].text if found else "")


def _learn(programme: Node, tables: _Tables) -> None:
    key = _english(programme, "program-key") or _english(programme, "program-name")
    for item in programme.all("sanctions-set"):
        number = item.attribute("ssid")
        if number not in tables.programmes or item.attribute("lang") == "eng":
            tables.programmes[number] = (key, item.text)


def _main_names(target: Node) -> Iterator[str]:
    for subject in _SUBJECTS:
        for identity in target.all(f"{subject}/identity"):
            for name in identity.all("name"):
                yield from spellings(name)[:1]


def _entity(node: Node, draft: Draft, tables: _Tables, names: dict[str, str], labels: Labels, identities: Identities) -> Entity:
    for tag, kind in _SUBJECTS.items():
        for subject in node.all(tag):
            draft.kind = kind
            if tag == "object" and subject.attribute("object-type") != "vessel":
                draft.kind = Kind.AIRCRAFT if subject.attribute("object-type") == "aircraft" else Kind.UNKNOWN
                draft.unread("object-type", subject.attribute("object-type"))
            _add(subject, draft, tables, names)
    number = node.attribute("ssid")
    references = (*node.texts("foreign-identifier"), f"SSID {number}")
    start, end = _period(node, draft)
    sets = list(dict.fromkeys(filter(None, (node.attribute("sanctions-set-id"), *node.texts("sanctions-set-id")))))
    tags: dict[str, list[str]] = {}
    for item in sets or [""]:
        key, title = tables.programmes.get(item, ("", item))
        tags.setdefault(labels.programme(key, draft.where), []).extend(filter(None, (key, title)))
    for programme, found in tags.items():
        draft.listings.append(Listing(programme, citations=references, start=start, end=end, tags=tuple(dict.fromkeys(found))))
    return draft.entity(identities.take(number, next(iter(draft.names), ""), draft.where))


def _period(node: Node, draft: Draft) -> tuple[date | None, date | None]:
    """Since when the target is listed, and until when where the last of its changes took it off the list."""
    changes = []
    for change in node.all("modification"):
        kind = change.attribute("modification-type")
        text = next(
            (text for name in ("effective-date", "publication-date", "enactment-date") if (text := change.attribute(name))), ""
        )
        found = draft.date(f"{kind} on", text)
        if kind not in ("listed", "amended", "de-listed"):
            draft.unread("modification-type", kind)
        if found:
            changes.append((found, kind == "de-listed"))
    if not changes:
        return None, None
    last, gone = max(changes)
    return min(found for found, _ in changes), last if gone else None


def _add(subject: Node, draft: Draft, tables: _Tables, names: dict[str, str]) -> None:
    draft.keep("gender", subject.attribute("sex"))
    for identity in subject.all("identity"):
        main = identity.attribute("main") != "false"
        for name in identity.all("name"):
            _name(name, draft, main=main)
        for born in identity.all("day-month-year"):
            whole = "-".join(text.zfill(2) for part in ("year", "month", "day") if (text := born.attribute(part)))
            if draft.kind is Kind.PERSON:
                draft.born(whole)
            else:
                draft.keep("date of incorporation", whole)
        for land in identity.all("nationality/country"):
            draft.country(land.attribute("iso-code") or land.text, "nationality")
        for address in identity.all("address"):
            parts, place = _place(address, tables)
            draft.address(parts, place)
            draft.keep("address", "; ".join(address.texts("remarks") + address.texts("remark")))
        for birthplace in identity.all("place-of-birth"):
            parts, place = _place(birthplace, tables)
            draft.born_at(*parts, place)
            draft.keep("place of birth", "; ".join(birthplace.texts("remarks") + birthplace.texts("remark")))
        for document in identity.all("identification-document"):
            _document(document, draft)
    for text in subject.texts("justification") + subject.texts("other-information"):
        read_remarks(text, draft)
    for attribute in subject.all("generic-attribute"):
        draft.keep(attribute.attribute("name") or "attribute", attribute.text)
    for relation in subject.all("relation"):
        target = relation.attribute("target-id")
        draft.relation(relation.attribute("relation-type").replace("-", " "), names.get(target) or target, target)
        draft.keep(f"relation {target}", relation.get("remark"))


def _name(name: Node, draft: Draft, *, main: bool) -> None:
    kind = _NAMES.get(name.attribute("name-type"))
    if kind is None:
        kind = AliasKind.STRONG
        draft.unread("name-type", name.attribute("name-type"))
    if kind is AliasKind.PRIMARY and not main:
        kind = AliasKind.STRONG
    quality = name.attribute("quality")
    if quality == "low" and kind is AliasKind.STRONG:
        kind = AliasKind.WEAK
    elif quality not in ("", "good", "low"):
        draft.unread("quality of name", quality)
    for text in spellings(name):
        draft.name(text, kind)
        kind = AliasKind.STRONG if kind is AliasKind.PRIMARY else kind
    for part in name.all("name-part"):
        if part.attribute("name-part-type") == "title":
            draft.keep("title", part.get("value"))


def spellings(name: Node) -> list[str]:
    """The whole name as it is said, then with each spelling variant put in; variants of one other script make one name."""
    parts = [part for part in name.all("name-part") if part.attribute("name-part-type") != "title"]
    parts.sort(key=lambda part: (part.attribute("name-part-type") in _LAST, part.attribute("order").zfill(4)))
    plain = [part.get("value") for part in parts]
    found = {" ".join(filter(None, plain)): None}
    scripts: dict[str, dict[int, str]] = {}
    for number, part in enumerate(parts):
        for variant in part.all("spelling-variant"):
            script = variant.attribute("script")
            if script in ("", "LATN"):
                found[" ".join(filter(None, (*plain[:number], variant.text, *plain[number + 1 :])))] = None
            else:
                known = scripts.setdefault(script, {})
                if number in known and known[number] != variant.text:
                    found[" ".join(filter(None, ({**known, number: variant.text}.get(one, "") for one in range(len(parts)))))] = (
                        None
                    )
                known.setdefault(number, variant.text)
    for known in scripts.values():
        found[" ".join(filter(None, (known.get(number, "") for number in range(len(parts)))))] = None
    return [text for text in found if text]


def _place(node: Node, tables: _Tables) -> tuple[list[str], str]:
    """What an address says itself, then its place; and the country."""
    own = [node.get(part) for part in ("c-o", "address-details", "p-o-box", "location", "zip-code", "area")]
    parts, land = tables.places.get(node.attribute("place-id"), ([], ""))
    return [part for part in (*own, *parts) if part], node.get("country") or land


def _document(document: Node, draft: Draft) -> None:
    kind = document.attribute("document-type")
    scheme = "passport" if kind.endswith("passport") else "national-id" if kind.startswith("id") else kind or "document"
    issuer = next((one.attribute("code") or one.text for one in document.all("issuer")), "")
    number = document.get("number")
    draft.identifier(scheme, number, issuer)
    pairs = (("issued on", "date-of-issue"), ("expires on", "expiry-date"), ("issued in", "place-of-issue"), ("", "remark"))
    told = [f"{word} {text}".strip() for word, tag in pairs if (text := document.get(tag))]
    if kind not in ("passport", "id-card"):
        told.insert(0, kind)
    draft.keep(f"{scheme} {number}".strip(), "; ".join(filter(None, told)))
