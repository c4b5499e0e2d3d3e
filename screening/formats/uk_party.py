"""A party of the United Kingdom's lists, put together from rows: one for each name, address, document or date of it.

The rows of one party repeat each other; what is the same counts once. Values that stand together in a cell are numbered:
"(1) 223611 (2) C00146605". Names are printed in six parts, of which "Name 6" is the family's or the organisation's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

from screening.formats.draft import Draft, Identities, Labels
from screening.formats.layout import Layout
from screening.formats.reading import Context, Notes, RemarkKind
from screening.formats.remarks import read_remarks
from screening.formats.tables import records
from screening.model import AliasKind, Entity, Kind, Listing

NAME = ("Name 1", "Name 2", "Name 3", "Name 4", "Name 5", "Name 6")
"""The parts of a name in the order in which it is said."""

KINDS = {
    "individual": Kind.PERSON,
    "entity": Kind.ORGANISATION,
    "ship": Kind.VESSEL,
}
_TYPES = {
    "primary name": AliasKind.PRIMARY,
    "primary name variation": AliasKind.STRONG,
    "alias": AliasKind.STRONG,
    "aka": AliasKind.STRONG,
    "fka": AliasKind.FORMER,
}
_NUMBERED = re.compile(r"\(\d+(?:\s*-\s*\d+)?\)(?:\s*to\s*\(\d+\))?")
_REGIME = re.compile(
    r"(?:The )?(?P<name>.+?)(?: \((?:International |United Nations )?Sanctions\)| Sanctions Regulations| Regulations).*",
    re.IGNORECASE,
)
_PREFIXED = re.compile(
    r"\b(?P<scheme>INN|OGRN|KPP|BIC|SWIFT|LEI)\b(?:\s*(?:code|number|No\.?))?\s*[:\-]?\s*(?P<number>[A-Z0-9]{6,20})\b"
)
_RUSSIAN = {"INN": "inn", "OGRN": "ogrn", "KPP": "kpp", "BIC": "bic", "SWIFT": "bic", "LEI": "lei"}
_IMO = re.compile(r"(?:IMO)?\s*(?:number)?\s*:?\s*(\d{7})", re.IGNORECASE)


def regime(label: str) -> str:
    """A regime without the words of its regulations: "The Russia (Sanctions) (EU Exit) Regulations 2019" is "Russia"."""
    found = _REGIME.fullmatch(label)
    return found["name"] if found else label


def several(text: str) -> list[str]:
    """The values of a cell that numbers them, or its one value."""
    return [clean for part in _NUMBERED.split(text) if (clean := part.strip(" ,;."))] if text else []


def whole_name(parts: Mapping[str, str]) -> str:
    """The name in the order in which it is said."""
    return " ".join(text for part in NAME if (text := parts.get(part, "")))


class Party:
    """A party while its rows come in."""

    def __init__(self, draft: Draft, identity: str) -> None:
        self.draft = draft
        self.identity = identity
        self._tags: dict[str, None] = {}
        self._regimes: dict[str, None] = {}
        self._references: dict[str, None] = {}
        self._start: date | None = None

    def kind(self, text: str) -> None:
        """Individual, entity or ship."""
        found = KINDS.get(text.strip().casefold(), Kind.UNKNOWN)
        if found is Kind.UNKNOWN and text:
            self.draft.unread("kind", text)
        self.draft.kind = found if found is not Kind.UNKNOWN else self.draft.kind

    def name(self, parts: Mapping[str, str], type_: str, quality: str) -> None:
        """A name in parts, with its type and, for an alias, its quality ("Good quality a.k.a", "Low quality")."""
        kind = _TYPES.get(" ".join(type_.split()).casefold())
        if kind is None:
            kind = AliasKind.STRONG
            if type_:
                self.draft.unread("type of name", type_)
        lowered = quality.casefold()
        if lowered.startswith("low") and kind is AliasKind.STRONG:
            kind = AliasKind.WEAK
        elif lowered and not lowered.startswith(("good", "low")):
            self.draft.unread("quality of alias", quality)
        self.draft.name(whole_name(parts), kind)

    def listed(self, label: str, *, start: str = "", imposed: Iterable[str] = (), references: Iterable[str] = ()) -> None:
        """Under which regime the party stands, since when, what is imposed on it, and by what numbers it is cited."""
        if label:
            self._regimes[label] = None
        self._tags.update(dict.fromkeys(text for text in imposed if text))
        self._references.update(dict.fromkeys(text for text in references if text))
        if start and (found := self.draft.date("date designated", start)):
            self._start = min(found, self._start or found)

    def document(self, scheme: str, number: str, detail: str) -> None:
        """Passports and national numbers of a cell; what is said of them is kept beside them."""
        for value in several(number):
            self.draft.identifier(scheme, value)
        if detail:
            self.draft.keep(f"{scheme} {number}".strip(), detail)

    def registration(self, text: str) -> None:
        """Business registration numbers; those that name their own kind are put under it."""
        for value in several(text):
            found = list(_PREFIXED.finditer(value))
            for one in found:
                self.draft.identifier(_RUSSIAN[one["scheme"].upper()], one["number"])
            if not found or _PREFIXED.sub("", value).strip(" ,;.:/|-"):
                self.draft.identifier("registration", value)

    def ship(self, text: str) -> None:
        """IMO numbers."""
        for value in several(text):
            found = _IMO.fullmatch(value)
            self.draft.identifier("imo", found[1] if found else value)

    def remark(self, text: str) -> None:
        """Other information and statements of reasons."""
        read_remarks(text, self.draft)

    def entity(self, labels: Labels, identities: Identities) -> Entity:
        """The finished entity: a listing for each regime's key, tagged with regime and what is imposed."""
        keys: dict[str, list[str]] = {}
        for label in self._regimes or {"": None}:
            keys.setdefault(labels.programme(regime(label), self.draft.where), []).append(label)
        for key, found in keys.items():
            self.draft.listings.append(
                Listing(
                    programme=key,
                    citations=tuple(self._references),
                    start=self._start,
                    tags=tuple(filter(None, (*found, *self._tags))),
                )
            )
        name = next(iter(self.draft.names), "")
        return self.draft.entity(identities.take(self.identity, name, self.draft.where))


def parties(
    path: Path, context: Context, notes: Notes, layout: Layout, *, by: str, add: Callable[[Party, dict[str, str]], None]
) -> Iterator[Entity]:
    """The parties of a table, whose rows are put together by the column ``by``; a row without it is broken."""
    labels, identities = Labels(context), Identities(notes)
    found: dict[str, Party] = {}
    for record in records(path, context, notes, layout):
        values = {column: " ".join(texts) for column, texts in record.values.items()}
        identity = values.get(by, "")
        if not record.fault and values.keys() == {"Name 6", "Name 1"} and values["Name 6"] == "Last Updated":
            continue
        if record.fault or not identity:
            notes.add(RemarkKind.BROKEN, f"{record.where}: {record.fault or f'it has no {by}'}")
            continue
        if identity not in found:
            found[identity] = Party(Draft(context, notes, f"{record.where}, {by} {identity}"), identity)
        add(found[identity], values)
    if not found:
        raise context.not_a_list("holds no party.")
    for party in found.values():
        yield party.entity(labels, identities)
    labels.finish()
