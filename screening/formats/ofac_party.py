"""What OFAC's files have in common, in whatever form they come: programmes, kinds, aliases, and the remarks of a party.

In the CSV files everything without a column of its own stands in one remark, as statements with "; " between them: "DOB 10
Jan 1987; nationality China; Passport G123 (China); a.k.a. 'blackjack1987'; Linked To: LAZARUS GROUP." The XML files give
most of these apart and the rest as a remark. A name in quotes after "a.k.a." is a weak alias (OFAC's own reading).
"""

from __future__ import annotations

import re
from typing import Any

from screening.formats.draft import Draft, Identities, Labels
from screening.formats.us_csl_ids import KINDS, Ids, read_ids
from screening.model import AliasKind, Entity, Identifier, Kind, Listing

TYPES = {
    "": Kind.ORGANISATION,
    "entity": Kind.ORGANISATION,
    "individual": Kind.PERSON,
    "vessel": Kind.VESSEL,
    "aircraft": Kind.AIRCRAFT,
}
"""OFAC's types; the CSV files leave the type of organisations empty."""

ALIASES = {
    "aka": AliasKind.STRONG,
    "fka": AliasKind.FORMER,
    "nka": AliasKind.STRONG,
}
"""Types of aliases without their points; "now known as" counts as any other."""

_NAMED = re.compile(r"(?P<type>[afn])\.k\.a\. '(?P<name>.+?)'\.?")
_BIRTH = re.compile(r"DOB (?P<date>.+)")
_BIRTHPLACE = re.compile(r"POB (?P<place>.+)")
_COUNTRY = re.compile(r"(?P<key>nationality|citizen) (?P<country>.+)")
_LINKED = re.compile(r"\(?Linked To: (?P<name>.+?)\)?\.?")
_DIRECTIVE = re.compile(r"(?P<kind>Executive Order \d+ Directive (?:Determination|Information)(?: -)?) (?P<number>Subject to .+)")
_LISTED = re.compile(r"(?P<kind>Listing Date \(CMIC\)) (?P<number>.+)")
_MORE = r"(?: \((?P<country>[^()]+)\))?(?P<more>(?:,? (?:issued|expires|Issued|Expires) .+)?)\.?"
_NUMBER = re.compile(
    rf"(?P<kind>(?:{'|'.join(sorted(map(re.escape, KINDS), key=len, reverse=True))})) (?P<number>\S.*?){_MORE}", re.IGNORECASE
)
_ANY_NUMBER = re.compile(rf"(?P<kind>[A-Z][^\d;:()]{{1,60}}?(?:No\.?|Number|#|ID|Code)) (?P<number>(?=\S*\d)\S+){_MORE}")


def read_remarks(text: str, draft: Draft) -> Ids:
    """Keep a remark, and put what its statements say where it belongs; gives the numbers and directives among them."""
    text = " ".join(text.split())
    draft.remark(text)
    numbers: list[dict[str, Any]] = []
    for part in text.split("; "):
        statement = part.removeprefix("alt. ").strip()
        plain = statement.rstrip(".")
        if named := _NAMED.fullmatch(statement):
            draft.name(named["name"], AliasKind.FORMER if named["type"] == "f" else AliasKind.WEAK)
        elif linked := _LINKED.fullmatch(statement):
            draft.relation("linked to", linked["name"])
        elif birth := _BIRTH.fullmatch(plain):
            draft.born(birth["date"])
        elif place := _BIRTHPLACE.fullmatch(plain):
            draft.born_at(place["place"])
        elif country := _COUNTRY.fullmatch(plain):
            draft.country(country["country"], country["key"])
        else:
            for pattern in (_DIRECTIVE, _LISTED, _NUMBER, _ANY_NUMBER):
                if found := pattern.fullmatch(statement):
                    numbers.append(
                        {"type": found["kind"], "number": found["number"], "country": found.groupdict().get("country")}
                    )
                    break
    return read_ids(numbers, ())


def entity(
    draft: Draft, *, uid: str, name: str, programmes: list[str], ids: Ids, labels: Labels, identities: Identities
) -> Entity:
    """The finished entity: a listing for each of our keys, tagged with OFAC's programmes and directives."""
    if uid:
        draft.number(Identifier("ofac-uid", uid))
    for identifier in ids.identifiers:
        draft.number(identifier)
    tags: dict[str, list[str]] = {}
    for label in dict.fromkeys(programmes or [""]):
        tags.setdefault(labels.programme(label, draft.where), []).append(label)
    for key, found in tags.items():
        draft.listings.append(Listing(programme=key, start=ids.listed_on, tags=(*filter(None, found), *ids.tags)))
    return draft.entity(identities.take(uid, name, draft.where))
