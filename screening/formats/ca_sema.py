"""The Consolidated Canadian Autonomous Sanctions List, XML: one record for each line of a schedule.

A record has a person's names or an entity, aliases in one text, and the country of the regulations in English and French.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from screening.formats.draft import Draft, Identities, Labels, foreign
from screening.formats.reading import Context, Notes, ReadResult, RemarkKind
from screening.formats.xmlrecords import Node, Shape, records
from screening.model import AliasKind, Entity, Identifier, Kind, Listing

VERSION = 1
"""Raise it when the same file would give other entities."""

_FIELDS = (
    *("Country", "LastName", "GivenName", "Aliases", "DateOfBirth", "Schedule", "Item", "Entity", "Title"),
    *("EntityOrShip", "DateOfBirthOrShipBuildDate", "TitleOrShip", "ShipIMONumber", "DateOfListing"),
)
_SHAPE = Shape(root="data-set", records=frozenset({"record"}), inside=frozenset(_FIELDS))
_FORMS = r"(?:inc|ltd|llc|llp|s\.?\s?a|gmbh|co|corp|corporation|limited|plc|[op]?jsc|jr|sr)\b"
_SEPARATORS = re.compile(rf"\s*(?:[;/\n]|,(?!\s*{_FORMS})|\bor\b)\s*", re.IGNORECASE)
_LABEL = re.compile(r"^(?:a\.?k\.?a\.?|also known as|aussi connue? sous le nom de)[\s:]+", re.IGNORECASE)


def read(path: Path, context: Context) -> ReadResult:
    """Read the list; raises ListError for a file that is not it, not whole, or has a country nobody has mapped."""
    notes = Notes()
    return ReadResult(_entities(path, context, notes), notes)


def _entities(path: Path, context: Context, notes: Notes) -> Iterator[Entity]:
    labels, identities = Labels(context), Identities(notes)
    for number, (_, node) in enumerate(records(path, context, notes, _SHAPE), start=1):
        if node.tag != "record":
            notes.add(RemarkKind.UNREAD_VALUE, f"{node.tag}: {node.text!r}")
            continue
        place = " ".join(filter(None, (node.get("Country"), node.get("Schedule"), node.get("Item"))))
        yield _entity(node, Draft(context, notes, f"record {number}, {place}"), labels, identities)
    labels.finish()


def _entity(node: Node, draft: Draft, labels: Labels, identities: Identities) -> Entity:
    organisation = node.get("Entity") or node.get("EntityOrShip")
    person = " ".join(filter(None, (node.get("GivenName"), node.get("LastName"))))
    ship = node.get("ShipIMONumber")
    draft.kind = Kind.VESSEL if ship else Kind.ORGANISATION if organisation else Kind.PERSON if person else Kind.UNKNOWN
    draft.name(organisation or person, AliasKind.PRIMARY)
    if organisation and person:
        draft.name(person, AliasKind.STRONG)
    for text in (one.element.text or "" for one in node.all("Aliases")):
        for alias in aliases(text):
            alone = draft.kind is Kind.PERSON and " " not in alias and not foreign(alias)
            draft.name(alias, AliasKind.WEAK if alone else AliasKind.STRONG)
        draft.keep("aliases", text)
    born = node.get("DateOfBirth") or ("" if organisation else node.get("DateOfBirthOrShipBuildDate"))
    draft.born(born)
    if organisation:
        draft.keep("build date", node.get("DateOfBirthOrShipBuildDate"))
    draft.keep("title", node.get("Title") or node.get("TitleOrShip"))
    if ship:
        draft.number(Identifier("imo", ship))
    country, schedule, item = node.get("Country"), node.get("Schedule"), node.get("Item")
    reference = ", ".join(f"{word} {text}" for word, text in (("schedule", schedule), ("item", item)) if text not in ("", "N/A"))
    draft.listings.append(
        Listing(
            programme=labels.programme(country, draft.where),
            citations=(f"{country}, {reference}".rstrip(", "),) if country else (),
            start=draft.date("date of listing", node.get("DateOfListing")),
            tags=tuple(filter(None, (country, f"schedule {schedule}" if schedule not in ("", "N/A") else ""))),
        )
    )
    printed = "-".join(filter(None, (country.partition(" / ")[0], schedule, item, organisation or person)))
    return draft.entity(identities.take("", printed, draft.where))


def aliases(text: str) -> list[str]:
    """The names in a text of aliases, which semicolons, commas, slashes, new lines or "or" part; the printed text stays too.

    Some are given names alone ("Alexei, Aleksei"), which name nobody: of a person, a single word is a weak alias.
    """
    names = (_LABEL.sub("", " ".join(part.split())).strip(" ,") for part in _SEPARATORS.split(text))
    return [name.removeprefix("(") if name.count("(") > name.count(")") else name for name in names if name]
