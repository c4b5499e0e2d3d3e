"""An entity being put together from a record: names with their kinds, countries, identifiers, dates, relations, remarks.

Readers hand over what the publisher printed; a draft keeps each thing once, in the order given, and remarks on what is not
what its field should hold. Nothing handed over is dropped: what has no place of its own stays under the publisher's words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from hashlib import sha256

from screening import countries
from screening.formats.embedded import embedded
from screening.formats.reading import NO_NAME, Context, Notes, RemarkKind
from screening.model import Address, Alias, AliasKind, Entity, Identifier, Kind, Listing, Relation

_LOST = re.compile(r"\w\?|\?\w|�")
_REGION = re.compile(r"^region:\s*", re.IGNORECASE)
_FOREIGN = re.compile(r"[^\W\d_]")
_NOT_LATIN = re.compile(
    r"[^\W\d_a-zA-Zªº\u00c0-\u02ff\u0370-\u03ff\u1d00-\u1dbf\u1e00-\u1fff\u2c60-\u2c7f\ua720-\ua7ff\uff21-\uff5a]"
)
_AFTER_DATE = re.compile(r"(?<=^\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:.*|Z|[+-]\d{2}:\d{2})$")
_ISO = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
_MONTHS = {
    name: number
    for number, names in enumerate(
        "jan january|feb february|mar march|apr april|may|jun june|jul july|aug august|sep sept september|oct october"
        "|nov november|dec december".split("|"),
        start=1,
    )
    for name in names.split()
}
_WORDY = re.compile(r"(?:(?P<day>\d{1,2})(?:st|nd|rd|th)?\.? )?(?P<month>[A-Za-z]+)\.?,? (?P<year>\d{4})")
_SLASHED = re.compile(r"(?P<day>\d{1,2}|dd|00)[/.](?P<month>\d{1,2}|mm|00)[/.](?P<year>\d{4})", re.IGNORECASE)


@dataclass(slots=True)
class Draft:
    """One entity in the making; ``where`` is its place in messages ("record 12, CDi.001").

    ``primaries``: the publisher says which name is the primary one, so that it is remarked on where none is.
    """

    context: Context
    notes: Notes
    where: str
    kind: Kind = Kind.UNKNOWN
    primaries: bool = True
    names: dict[str, AliasKind] = field(default_factory=dict)
    listings: list[Listing] = field(default_factory=list)
    _countries: dict[str, None] = field(default_factory=dict)
    _addresses: dict[Address, None] = field(default_factory=dict)
    _identifiers: dict[Identifier, None] = field(default_factory=dict)
    _births: dict[str, None] = field(default_factory=dict)
    _birth_places: dict[str, None] = field(default_factory=dict)
    _relations: dict[Relation, None] = field(default_factory=dict)
    _remarks: dict[str, None] = field(default_factory=dict)
    _other: dict[tuple[str, str], None] = field(default_factory=dict)
    _unknown: set[str] = field(default_factory=set)

    def name(self, text: str, kind: AliasKind) -> None:
        """A name as printed. A name in no Latin or Greek letters is of the original script, whatever the list calls it,
        except the primary one, which is the first so called; a name given twice keeps the kind that counts more."""
        text = " ".join(text.split())
        if not text:
            return
        if kind is AliasKind.PRIMARY and kind in self.names.values():
            kind = AliasKind.STRONG
        if kind is not AliasKind.PRIMARY and foreign(text):
            kind = AliasKind.ORIGINAL_SCRIPT
        held = self.names.get(text)
        if held is None or _RANK[kind] < _RANK[held]:
            self.names[text] = kind
        if held is None and _LOST.search(text):
            self.notes.add(RemarkKind.LOST_CHARACTERS, f"{self.where}: {text}")

    def country(self, text: str, key: str | None = None) -> str | None:
        """The code of a country the entity has to do with; with ``key`` the words are kept under it too."""
        text = " ".join(text.split())
        if not text:
            return None
        if key:
            self.keep(key, text)
        found = country(text)
        if found is None:
            if text not in self._unknown:
                self._unknown.add(text)
                self.notes.add(RemarkKind.UNKNOWN_COUNTRY, f"{self.where}: {text}")
            if not key:
                self.keep("country", text)
        else:
            self._countries[found] = None
        return found

    def address(self, parts: Iterable[str], place: str = "") -> None:
        """An address of parts as printed, the country apart. A country alone is no address."""
        text = ", ".join(part for part in (" ".join(part.split()) for part in parts) if part)
        found = self.country(place)
        if text:
            if not place and (ending := country(text.rpartition(",")[2])):
                found = self.country(ending)
            whole = ", ".join(part for part in (text, " ".join(place.split())) if part)
            self._addresses[Address(whole, found)] = None

    def printed_address(self, text: str) -> None:
        """An address in one piece; what stands behind its last comma is the country, where it is one."""
        text = " ".join(text.split())
        found = country(text.rpartition(",")[2].strip(" ."))
        if found:
            self._countries[found] = None
        if text:
            self._addresses[Address(text, found)] = None

    def identifier(self, scheme: str, value: str, issuer: str = "") -> None:
        """A number that names the party; the issuing country is understood where it can be, else kept."""
        value, issuer = " ".join(value.split()), " ".join(issuer.split())
        if not value:
            return
        found = country(issuer) if issuer else None
        if issuer and found is None:
            self.keep(f"{scheme} {value}", issuer)
        self._identifiers[Identifier(scheme, value, found)] = None

    def number(self, identifier: Identifier) -> None:
        """A number that was understood already."""
        self._identifiers[identifier] = None

    def born(self, text: str) -> None:
        """A date of birth: ISO where it is exact, else as printed."""
        text = " ".join(text.split())
        if text:
            self._births[birth(text)] = None

    def born_at(self, *parts: str) -> None:
        """A place of birth, in parts as printed."""
        text = ", ".join(part for part in (" ".join(part.split()) for part in parts) if part)
        if text:
            self._birth_places[text] = None

    def relation(self, how: str, name: str, entity: str | None = None) -> None:
        """Another party that the list names beside this one."""
        name = " ".join(name.split())
        if name:
            self._relations[Relation(how, name, entity)] = None

    def remark(self, text: str) -> None:
        """The publisher's words on the entity."""
        text = " ".join(text.split())
        if text:
            self._remarks[text] = None

    def keep(self, key: str, text: str) -> None:
        """A field that nothing else holds, under the publisher's words."""
        text = " ".join(text.split())
        if text:
            self._other[(key, text)] = None

    def date(self, key: str, text: str) -> date | None:
        """A whole date, ISO or day first; one that is not is kept as text and remarked on."""
        text = " ".join(text.split())
        if not text:
            return None
        found = day(text)
        if found is None:
            self.unread(key, text)
        return found

    def unread(self, key: str, text: str) -> None:
        """Keep a value that is not what its field should hold, and remark on it."""
        self.keep(key, text)
        self.notes.add(RemarkKind.UNREAD_VALUE, f"{self.where}: {key} {text!r}")

    def entity(self, identity: str) -> Entity:
        """The entity, under an id that no other of the list has."""
        return Entity(
            id=identity,
            list_id=self.context.list_id,
            names=self._names(),
            kind=self.kind,
            countries=tuple(self._countries),
            addresses=tuple(self._addresses),
            identifiers=tuple(self._identifiers),
            listings=tuple(self.listings),
            births=tuple(self._births),
            birth_places=tuple(self._birth_places),
            relations=tuple(self._relations),
            remarks="; ".join(self._remarks) or None,
            other=tuple(self._other),
        )

    def _names(self) -> tuple[Alias, ...]:
        printed = [Alias(text, kind) for text, kind in self.names.items()]
        leading = (AliasKind.PRIMARY, AliasKind.LABEL)
        printed.sort(key=lambda alias: alias.kind not in leading)
        if not printed:
            self.notes.add(RemarkKind.NO_NAME, self.where)
            printed.append(Alias(NO_NAME, AliasKind.LABEL))
        elif printed[0].kind not in leading:  # then the first of those that count most stands for it
            if self.primaries:
                self.notes.add(RemarkKind.NO_NAME, self.where)
            first = min(printed, key=lambda alias: _RANK[alias.kind])
            printed.remove(first)
            printed.insert(0, Alias(first.text, AliasKind.PRIMARY))
        seen = {alias.text.casefold() for alias in printed}
        inside = []
        for alias in printed:
            for text in () if alias.kind is AliasKind.LABEL else embedded(alias.text):
                if text.casefold() not in seen:
                    seen.add(text.casefold())
                    inside.append(Alias(text, AliasKind.EMBEDDED))
        return (*printed, *inside)


_RANK = {
    kind: rank
    for rank, kind in enumerate(
        (
            AliasKind.PRIMARY,
            AliasKind.STRONG,
            AliasKind.ORIGINAL_SCRIPT,
            AliasKind.FORMER,
            AliasKind.WEAK,
            AliasKind.EMBEDDED,
            AliasKind.LABEL,
        )
    )
}
"""Which kind a name keeps that is given as several: the one that counts more."""


class Labels:
    """Maps the publisher's labels (regime, programme) to our keys, and refuses the file for those that nobody has decided on."""

    def __init__(self, context: Context) -> None:
        if context.fixes:
            raise context.error(
                "cannot be put right piece by piece: this format knows no `fixes`.",
                remedy=f"Nothing was stored. Take them out of {context.definition}.",
            )
        self._context = context
        self._unknown: dict[str, str] = {}

    def programme(self, label: str, where: str) -> str:
        """Our key for a label; an unknown one is noted with its first place, and ``finish`` refuses the file."""
        found = self._context.programmes.get(label)
        if found is None:
            self._unknown.setdefault(label, where)
        return found or ""

    def finish(self) -> None:
        """To be called after the last record: raises ListError that names every unknown label."""
        if self._unknown:
            labels = "; ".join(f'"{label}" ({where})' for label, where in self._unknown.items())
            raise self._context.error(
                f"has parties under labels that are not mapped to a programme: {labels}.",
                remedy=f"Nothing was stored. Say under `programmes` in {self._context.definition} what being listed there means.",
            )


@dataclass(slots=True)
class Identities:
    """Gives each entity of a list an id of its own: the publisher's, else a digest of its name."""

    notes: Notes
    _seen: Counter[str] = field(default_factory=Counter)

    def take(self, printed: str, name: str, where: str) -> str:
        """The id for a record that prints ``printed``; one used before gets a number, and a remark."""
        wanted = printed or sha256(name.encode()).hexdigest()[:16]
        self._seen[wanted] += 1
        count = self._seen[wanted]
        if count == 1:
            return wanted
        self.notes.add(RemarkKind.REPEATED_ID, f"{where}: {wanted}")
        return self.take(f"{wanted}-{count}", name, where)


@cache
def country(text: str) -> str | None:
    """The alpha-2 code of a country as lists write it, "Region: Gaza" and "Russia / Russie" included."""
    return countries.code(_REGION.sub("", text.strip()))


def foreign(text: str) -> bool:
    """Whether most letters of a text are in neither Latin nor Greek script."""
    letters = len(_FOREIGN.findall(text))
    return letters > 0 and 2 * len(_NOT_LATIN.findall(text)) > letters


def day(text: str) -> date | None:
    """The date a text gives: ISO, also with a time or zone, "29/04/1965", "29 Apr 1965"; None for anything less exact."""
    found = birth(_AFTER_DATE.sub("", text))
    try:
        return date.fromisoformat(found) if len(found) == 10 else None
    except ValueError:
        return None


def birth(text: str) -> str:
    """A date, perhaps partial, as ISO: "1965", "1965-04", "1965-04-29"; as printed where it is not exact.

    Day first where all is figures ("29/04/1965"), with "dd", "mm" or "00" for what is not known.
    """
    if _ISO.fullmatch(text):
        return text
    for pattern in (_SLASHED, _WORDY):
        found = pattern.fullmatch(text)
        if found:
            return _iso(found["year"], found["month"], found["day"] or "") or text
    return text


def _iso(year: str, month: str, day: str) -> str | None:
    number = int(month) if month.isdigit() else _MONTHS.get(month.casefold(), 0 if month.casefold() == "mm" else None)
    if number is None or number > 12:
        return None
    if number == 0:
        return year if not day.isdigit() or int(day) == 0 else None
    if not day.isdigit() or int(day) == 0:
        return f"{year}-{number:02d}"
    whole = f"{year}-{number:02d}-{int(day):02d}"
    return whole if _valid(whole) else None


def _valid(text: str) -> bool:
    try:
        datetime.strptime(text, "%Y-%m-%d")
    except ValueError:
        return False
    return True
