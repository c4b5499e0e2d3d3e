"""Lists that come as a plain table, read by the layout in their definition: no code of their own.

Every column holds what the layout says; nothing is guessed from a header. One record is one entity, except where the
layout's key says which records belong together, and where an entry lists further parties by name.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from pathlib import Path

from screening.formats.citations import citations
from screening.formats.draft import Draft, Identities, country
from screening.formats.layout import Layout
from screening.formats.reading import Context, Notes, ReadResult, RemarkKind
from screening.formats.spoken import names, spoken
from screening.formats.tables import Record, records
from screening.model import AliasKind, Entity, Kind, Listing

VERSION = 1
"""Raise it when the same file would give other entities."""

DEFAULT = "default"
"""The label of a record that prints none; a definition maps it where that is right."""

_KINDS = {
    **dict.fromkeys("person people individual individuals 個人 个人".split(), Kind.PERSON),
    **dict.fromkeys(
        "organisation organization entity entities company legalentity publicbody corporate business 団体 机构 实体".split(),
        Kind.ORGANISATION,
    ),
    **dict.fromkeys("vessel ship".split(), Kind.VESSEL),
    **dict.fromkeys("aircraft airplane".split(), Kind.AIRCRAFT),
    "natural person": Kind.PERSON,
    "фізичні особи": Kind.PERSON,
    "юридичні особи": Kind.ORGANISATION,
    "legal entity": Kind.ORGANISATION,
    **dict.fromkeys(("unknown", "security", "cryptowallet", "asset", "thing"), Kind.UNKNOWN),
}
_NAMES = {
    "alias": AliasKind.STRONG,
    "weak": AliasKind.WEAK,
    "former": AliasKind.FORMER,
    "original": AliasKind.ORIGINAL_SCRIPT,
}
_LETTERED = re.compile(r"([^\W\d_]{3,6})[\s:№]*(\d+)")
_REGISTERS = {
    **dict.fromkeys(("ЄДРПОУ", "ЕГРПОУ", "ЕДРПОУ"), "edrpou"),
    **dict.fromkeys(("ОДРН", "ОГРН"), "ogrn"),
    **dict.fromkeys(("ІПН", "ИНН"), "inn"),
    **dict.fromkeys(("ОКПО", "ЗКПО"), "okpo"),
    "КПП": "kpp",
}
_FACT = re.compile(r"\s*[;|]\s*(?=[A-Z][^;|:]{1,40}:\s)|\s*\|\s*")
_MONTH_IN_WORDS = re.compile(r"([A-Za-z]+)\.? (\d{1,2}), (\d{4})")
_MONTH_FIRST = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})")


def read(path: Path, context: Context) -> ReadResult:
    """Read one file, or each file of a folder.

    Raises ListError for a file that is empty, broken off, in another encoding, of other columns, or with a label that
    the list definition does not map.
    """
    if context.layout is None:
        raise context.error(f"cannot be read: {context.definition} has no layout.", remedy="Add `layout` to it.")
    notes = Notes()
    return ReadResult(_entities(records(path, context, notes, context.layout), _Builder(context, notes, context.layout)), notes)


def _entities(found: Iterator[Record], builder: _Builder) -> Iterator[Entity]:
    if not builder.layout.key:
        for record in found:
            yield from builder.entities([record])
    else:
        groups: dict[tuple[tuple[str, ...], ...], list[Record]] = {}
        for record in found:
            key = tuple(tuple(" ".join(text.split()) for text in record.values.get(column, ())) for column in builder.layout.key)
            groups.setdefault(((record.where,), *key) if record.fault else key, []).append(record)
        for group in groups.values():
            yield from builder.entities(group)
    builder.finish()


@dataclass(slots=True)
class _Builder:
    context: Context
    notes: Notes
    layout: Layout
    _ids: Identities = field(init=False)
    _digests: Counter[str] = field(default_factory=Counter)
    _labels: dict[str, str] = field(default_factory=dict)
    _fixed: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._ids = Identities(self.notes)

    def entities(self, group: list[Record]) -> Iterator[Entity]:
        """The entity of the records that belong together, and the parties that they list by name; none where broken."""
        first = group[0]
        if first.fault:
            self.notes.add(RemarkKind.BROKEN, f"{first.where}: {first.fault}")
            return
        for record in group:
            self._fix(record)
        draft = Draft(self.context, self.notes, first.where)
        further: list[str] = []
        for record in group:
            further += self._fill(draft, record)
        listings = [self._listing(draft, record) for record in group]
        draft.listings += dict.fromkeys(listing for listing in listings if listing)
        listing = listings[0]
        if listing is None:
            return
        name = next((text for text, kind in draft.names.items() if kind is AliasKind.PRIMARY), "")
        printed = next(iter(self._texts(first, "id")), "")
        identity = self._ids.take(printed, name, first.where) if printed else self._made(self._digest(first, name, listing))
        yield draft.entity(identity)
        for text in further:
            digest = self._digest(first, text, listing)
            if digest in self._digests:
                continue  # named by an entry before
            other = Draft(self.context, self.notes, first.where)
            other.name(text, AliasKind.PRIMARY)
            other.kind = draft.kind
            other.listings.append(listing)
            other.relation("listed by the same entry as", name, identity)
            yield other.entity(self._made(digest))

    def _made(self, digest: str) -> str:
        """An id of our own; entries that are told apart by nothing in it are numbered."""
        self._digests[digest] += 1
        count = self._digests[digest]
        return digest if count == 1 else f"{digest}-{count}"

    def finish(self) -> None:
        """To be called after the last record: raises ListError for labels without a programme, remarks on unused fixes."""
        if self._labels:
            labels = "; ".join(f'"{label}" ({where})' for label, where in self._labels.items())
            raise self.context.error(
                f"has entries with a label that is not mapped to a programme: {labels}.",
                remedy=f"Nothing was stored. Say under `programmes` in {self.context.definition} what being listed there means.",
            )
        for number, fix in enumerate(self.context.fixes):
            if number not in self._fixed:
                self.notes.add(RemarkKind.FIX_UNUSED, f"{fix.entity}, {fix.field}: no longer {fix.wrong!r}")

    def _columns(self, record: Record) -> Iterator[tuple[str, str, str, tuple[str, ...]]]:
        """Column, role, detail and values of each field, in the order of the layout, each fact as its own."""
        for column in self.layout.columns:
            values = record.values.get(column)
            if not values:
                continue
            role, detail = self.layout.role(column)
            if role != "facts":
                yield column, role, detail, self._split(column, values)
                continue
            for value in values:
                for fact in _FACT.split(value):
                    key, colon, text = fact.partition(": ")
                    name = f"{column}: {key.strip()}"
                    if colon and name in self.layout.columns:
                        fact_role, fact_detail = self.layout.role(name)
                        yield name, fact_role, fact_detail, self._split(name, (text.strip(),))
                    elif fact.strip():
                        yield column, "remarks", "", (fact.strip(),)

    def _split(self, column: str, values: tuple[str, ...]) -> tuple[str, ...]:
        separator = self.layout.several.get(column)
        if separator is None:
            return values
        return tuple(part for value in values for text in value.split(separator) if (part := text.strip()))

    def _texts(self, record: Record, role: str) -> list[str]:
        return [value for _, found, detail, values in self._columns(record) if found == role and not detail for value in values]

    def _fill(self, draft: Draft, record: Record) -> list[str]:
        """Put a record into the draft, all but its listing; the names of further parties listed by it are given back."""
        address: list[str] = []
        places: list[str] = []
        further: list[str] = []
        for column, role, detail, values in self._columns(record):
            for value in values:
                if role == "name" or role in _NAMES:
                    self._name(draft, value, role)
                elif role == "id" and detail:
                    self._number(draft, detail, value)
                elif role == "relation":
                    draft.relation(detail, value)
                elif role == "listed":
                    further += names(value)
                elif role == "kind":
                    self._kind(draft, column, value)
                elif role == "birth":
                    draft.born(self._turned(value))
                elif role == "birth-place":
                    draft.born_at(value)
                elif role == "remarks":
                    draft.remark(value)
                elif role == "other":
                    draft.keep(column, value)
                elif role == "country":
                    places.append(value)
                elif role == "country-name":
                    places.append(self._country_and_name(draft, column, value))
                elif role == "address":
                    address.append(value)
                elif role == "printed-address":
                    draft.printed_address(value)
        if address:
            draft.address(address, places.pop() if len(places) == 1 else "")
        for place in places:
            draft.country(place)
        return further

    def _number(self, draft: Draft, scheme: str, text: str) -> None:
        """A number that names the party; one of Ukraine or Russia may say in letters before it what it is."""
        said = _LETTERED.fullmatch(text)
        if said and (known := _REGISTERS.get(said[1].upper())):
            scheme, text = known, said[2]
        draft.identifier(scheme, text)

    def _country_and_name(self, draft: Draft, column: str, text: str) -> str:
        """The country that a text begins with; what follows it is a name that ran into the column."""
        words = text.split()
        for count in range(len(words), 0, -1):
            if country(" ".join(words[:count])):
                rest = " ".join(words[count:])
                if rest:
                    draft.unread(column, text)
                    self._name(draft, rest, "name")
                return " ".join(words[:count])
        return text

    def _name(self, draft: Draft, text: str, role: str) -> None:
        said = spoken(text)
        if role == "name" and AliasKind.PRIMARY not in draft.names.values():
            kind = AliasKind.PRIMARY
        else:
            kind = _NAMES.get(role, AliasKind.STRONG)
        draft.name(said.name, kind)
        for alias in said.aliases:
            draft.name(alias.text, alias.kind)
        draft.remark(said.remark)
        if said.aliases or said.remark:
            draft.keep("name as printed", text)

    def _kind(self, draft: Draft, column: str, text: str) -> None:
        found = _KINDS.get(" ".join(text.split()).casefold())
        if found is None:
            draft.unread(column, text)
        else:
            draft.kind = found

    def _listing(self, draft: Draft, record: Record) -> Listing | None:
        label = next(iter(self._texts(record, "programme")), DEFAULT)
        programme = self.context.programmes.get(label)
        if programme is None:
            self._labels.setdefault(label, record.where)
            return None
        cited: list[str] = []
        for text in self._texts(record, "citation"):
            found, unread = citations(text)
            cited += found
            for piece in unread:
                self.notes.add(RemarkKind.UNREAD_CITATION, f"{record.where}: {piece}")
        cited += self._texts(record, "citation-text")
        urls = self._texts(record, "url")
        for url in urls[1:]:
            draft.keep("url", url)
        return Listing(
            programme=programme,
            citations=tuple(dict.fromkeys(cited)),
            start=self._day(draft, record, "start"),
            end=self._day(draft, record, "end"),
            requirement="; ".join(self._texts(record, "requirement")) or None,
            policy="; ".join(self._texts(record, "policy")) or None,
            tags=tuple(dict.fromkeys(self._texts(record, "tag"))),
            source_url=urls[0] if urls else None,
        )

    def _day(self, draft: Draft, record: Record, role: str) -> date | None:
        """The first day given; any that is no exact day is kept as text and remarked on."""
        days = [draft.date(role, self._turned(text)) for text in self._texts(record, role)]
        return next((one for one in days if one), None)

    def _turned(self, text: str) -> str:
        """A date with the day before the month, as drafts read it; in figures only where the layout says how they are meant."""
        if found := _MONTH_IN_WORDS.fullmatch(text.strip()):
            return f"{found[2]} {found[1]} {found[3]}"
        found = _MONTH_FIRST.fullmatch(text.strip()) if self.layout.dates == "mdy" else None
        return f"{found[2]}/{found[1]}/{found[3]}" if found else text

    def _digest(self, record: Record, name: str, listing: Listing) -> str:
        """An id for an entry that prints none, the same as long as its key (else name, programme and countries) is."""
        if self.layout.key:
            parts: Iterable[str] = (" ".join("|".join(record.values.get(column, ())).split()) for column in self.layout.key)
        else:
            parts = (name, *listing.tags, *self._texts(record, "country"))
        return f"{listing.programme}-{sha256(chr(31).join(parts).encode()).hexdigest()[:16]}"

    def _fix(self, record: Record) -> None:
        printed = next(iter(self._texts(record, "id")), "") or next(iter(self._texts(record, "name")), "")
        for number, fix in enumerate(self.context.fixes):
            values = record.values.get(fix.field, ())
            if fix.entity == printed and fix.wrong in values:
                record.values[fix.field] = tuple(fix.right if value == fix.wrong else value for value in values)
                self._fixed.add(number)
                self.notes.add(RemarkKind.FIXED, f"{record.where}: {fix.field} {fix.wrong!r} is {fix.right!r}: {fix.why}")
