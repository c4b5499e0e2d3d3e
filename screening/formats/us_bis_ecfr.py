"""Entity List, Unverified List and Military End User List in the XML of the Electronic Code of Federal Regulations.

They are Supplements No. 4, 6 and 7 to 15 CFR part 744, one table each, in one file. The labels of the list definition say
which supplements are read: all of them must be there. The country stands once, in the first row of its entries. Footnotes
are superscripts, which is how they are read; where the markup is lost, they are read out of the text as in the US
Consolidated Screening List.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from pathlib import Path

from lxml import etree

from screening.formats.citations import citations
from screening.formats.draft import Draft, day
from screening.formats.entity_list import footnotes
from screening.formats.entity_text import entry_text
from screening.formats.reading import Context, Notes, ReadResult, RemarkKind
from screening.formats.xmlrecords import events
from screening.model import AliasKind, Entity, Listing

VERSION = 1
"""Raise it when the same file would give other entities."""

_COLUMNS = {
    "country": "country",
    "entity": "entity",
    "listed person and address": "entity",
    "license requirement": "requirement",
    "license review policy": "policy",
    "federal register citation": "citation",
    "federal register citation and date of publication": "citation",
}
_HEAD = 1 << 16
_AMENDED = re.compile(rb"<AMDDATE>\s*([A-Z][a-z]+)\.? (\d{1,2}), (\d{4})")
_RAISED = frozenset({"SU", "SUP", "FTREF"})
_BLOCKS = frozenset({"P", "FP", "DIV", "LI"})
_FOOTNOTE = re.compile(r"^\s*(?:\d{1,2}\s*\S|\[\d|note\b|editorial)", re.IGNORECASE)
_LABEL = re.compile(r"^(?:affiliated entit(?:y|ies)|subordinate institut(?:ion|ions|es?))\s*:?$", re.IGNORECASE)
_ADDRESS_ROW = re.compile(r"Address\s*\d+\b", re.IGNORECASE)
_FOOTNOTES_READ = frozenset("1345")
"""Footnotes that widen what needs a licence (15 CFR 734.9); 2 explains an exception."""


def read(path: Path, context: Context) -> ReadResult:
    """Read part 744, or all of title 15.

    Raises ListError for what is no whole XML of it, lacks one of the supplements, or has a column that nobody has decided on.
    """
    with path.open("rb") as file:
        dates = _AMENDED.findall(file.read(_HEAD))
    published = day(" ".join(part.decode() for part in (dates[0][1], dates[0][0], dates[0][2]))) if dates else None
    notes = Notes()
    return ReadResult(_entities(path, context, notes), notes, published)


def _entities(path: Path, context: Context, notes: Notes) -> Iterator[Entity]:
    missing = set(context.programmes)
    builder = _Builder(context, notes)
    for _, element in events(path, context, ("end",)):
        label = " ".join((element.get("N") or "").split())
        if label in missing:
            missing.discard(label)
            yield from builder.table(element, label)
            element.clear()
        elif element.tag == "DIV8":
            element.clear()
    if missing:
        raise context.not_a_list(f"is XML without {', '.join(sorted(missing))}.")


@dataclass(frozen=True, slots=True)
class _Cell:
    """The text of a cell, lines apart, and the figures raised in it."""

    text: str
    raised: tuple[str, ...] = ()

    @property
    def line(self) -> str:
        return " ".join(self.text.split())


@dataclass(slots=True)
class _Builder:
    context: Context
    notes: Notes
    _ids: Counter[str] = field(default_factory=Counter)

    def table(self, element: etree._Element, label: str) -> Iterator[Entity]:
        """The entities of one supplement."""
        programme = self.context.programmes[label]
        columns: list[str] = []
        country, relation = "", ""
        above: tuple[Draft, Listing] | None = None
        found = 0
        for number, row in enumerate(element.iter("TR"), start=1):
            where = f"{label.partition(' to ')[0]}, row {number}"
            heads = [_cell(cell).line for cell in row.iter("TH")]
            if any(heads):
                columns = self._columns(heads, label)
                continue
            cells = [_cell(cell) for cell in row.iter("TD")]
            if not any(cell.line for cell in cells):
                continue
            if not columns:
                raise self.context.not_a_list(f"has a table without a header in {label}.")
            if len(cells) != len(columns):
                if not (len(cells) == 1 and _FOOTNOTE.match(cells[0].text)):
                    self.notes.add(RemarkKind.BROKEN, f"{where}: it has {len(cells)} cells, the header {len(columns)}")
                continue
            fields = dict(zip(columns, cells, strict=True))
            country = fields["country"].line or country
            entry = fields["entity"]
            if not entry.line or entry.line.strip("[].").casefold() == "reserved":
                if entry.line or not any(cell.line for name, cell in fields.items() if name not in ("country", "entity")):
                    continue
                self.notes.add(RemarkKind.BROKEN, f"{where}: it has no entity")
                continue
            said = any(cell.line for name, cell in fields.items() if name not in ("country", "entity"))
            if not said and above:
                if _LABEL.match(entry.line):
                    relation = entry.line.strip(" :").lower()
                    continue
                if entry.line.casefold().startswith("the following address"):
                    for address in entry_text(f"x, {entry.text}").addresses:
                        above[0].printed_address(address)
                    continue
                self.notes.add(RemarkKind.UNREAD_VALUE, f"{where}: no licence requirement of its own, that of the entry above")
            if above:
                yield self._done(*above)
                found += 1
            above = self._draft(where, country, fields, programme, above if not said else None, relation if not said else "")
            relation = relation if not said else ""
        if above:
            yield self._done(*above)
            found += 1
        if not found:
            raise self.context.not_a_list(f"holds no entries in {label}.")

    def _columns(self, heads: list[str], label: str) -> list[str]:
        unknown = [head for head in heads if head.casefold() not in _COLUMNS]
        columns = [_COLUMNS[head.casefold()] for head in heads if head.casefold() in _COLUMNS]
        if unknown:
            raise self.context.not_a_list(f'has a column "{unknown[0]}" in {label} that this program does not know.')
        if not {"country", "entity", "citation"} <= set(columns) or len(set(columns)) != len(columns):
            raise self.context.not_a_list(f"has a table of other columns in {label}: {', '.join(heads)}.")
        self.notes.use(*heads)
        return columns

    def _draft(
        self, where: str, country: str, fields: dict[str, _Cell], programme: str, above: tuple[Draft, Listing] | None, how: str
    ) -> tuple[Draft, Listing]:
        draft = Draft(self.context, self.notes, where)
        entry = entry_text(fields["entity"].text)
        label = _ADDRESS_ROW.match(entry.name)
        if label:
            self.notes.add(RemarkKind.ADDRESS_ROW, f"{where}: {entry.name}")
        draft.name(entry.name, AliasKind.LABEL if label else AliasKind.PRIMARY)
        for name, kind in entry.aliases:
            draft.name(name, kind)
        draft.country(country)
        for address in entry.addresses:
            draft.printed_address(address)
        if entry.see:
            draft.remark(entry.see)
        if entry.relation:
            draft.relation(*entry.relation)
        if above and how:
            draft.relation(f"{how} of", next(iter(above[0].names), ""))
        draft.keep("entry as printed", fields["entity"].text)
        listing = above[1] if above else self._listing(draft, fields, programme)
        draft.listings.append(listing)
        return draft, listing

    def _listing(self, draft: Draft, fields: dict[str, _Cell], programme: str) -> Listing:
        empty = _Cell("")
        requirement, policy = fields.get("requirement", empty), fields.get("policy", empty)
        cited, unread = citations(fields["citation"].line)
        for text in unread:
            self.notes.add(RemarkKind.UNREAD_CITATION, f"{draft.where}: {text}")
        raised = tuple(dict.fromkeys(number for number in requirement.raised if number in _FOOTNOTES_READ))
        tags: tuple[str, ...] = ()
        if new := [number for number in requirement.raised if number not in _FOOTNOTES_READ | {"2"}]:
            tags = ("footnote-unread",)
            self.notes.add(RemarkKind.FOOTNOTE_UNREAD, f"{draft.where}: footnote {new[0]}")
        if not raised:
            read = footnotes(requirement.line)
            raised = read.numbers
            if read.inferred:
                tags = tuple(f"footnote-{number}-inferred" for number in raised)
                self.notes.add(RemarkKind.FOOTNOTE_INFERRED, f"{draft.where}: {requirement.line}")
            if read.unread:
                tags = ("footnote-unread",)
                self.notes.add(RemarkKind.FOOTNOTE_UNREAD, f"{draft.where}: {requirement.line}")
        return Listing(
            programme=programme,
            citations=cited,
            start=_first_day(cited),
            requirement=requirement.line or None,
            policy=policy.line or None,
            footnotes=raised,
            tags=tags,
            source_url="https://www.ecfr.gov/current/title-15/part-744",
        )

    def _done(self, draft: Draft, listing: Listing) -> Entity:
        """The entity, under an id that stays as long as programme, country and name do."""
        name = next(iter(draft.names), "")
        countries = draft.entity("").countries[:1]
        key = "\x1f".join((name, *countries))
        identity = f"{listing.programme}-{sha256(key.encode()).hexdigest()[:16]}"
        self._ids[identity] += 1
        count = self._ids[identity]
        return draft.entity(identity if count == 1 else f"{identity}-{count}")


def _first_day(cited: tuple[str, ...]) -> date | None:
    """The day of the oldest citation: the entry has stood there since, whatever was changed later."""
    days = [found for text in cited for match in _CITED_DAY.finditer(text) if (found := _us_day(*match.groups()))]
    return min(days, default=None)


_CITED_DAY = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})\b")


def _us_day(month: str, day_of_month: str, year: str) -> date | None:
    whole = int(year) if len(year) == 4 else int(year) + (1900 if int(year) > 80 else 2000)
    try:
        return date(whole, int(month), int(day_of_month))
    except ValueError:
        return None


def _cell(cell: etree._Element) -> _Cell:
    parts: list[str] = []
    raised: list[str] = []
    _collect(cell, parts, raised)
    return _Cell("".join(parts).strip(), tuple(raised))


def _collect(element: etree._Element, parts: list[str], raised: list[str]) -> None:
    """The text below an element: a line for each block and break; raised figures are kept apart and in the text."""
    tag = str(element.tag).upper()
    superscript = tag in _RAISED or (tag == "E" and element.get("T") in ("51", "52"))
    text = " ".join((element.text or "").split()) if superscript else re.sub(r"\s+", " ", element.text or "")
    if superscript:
        raised += re.findall(r"\d", text)
    if tag == "BR" or tag in _BLOCKS:
        parts.append("\n")
    parts.append(text)
    for child in element:
        _collect(child, parts, raised)
        parts.append(re.sub(r"\s+", " ", child.tail or ""))
    if tag in _BLOCKS:
        parts.append("\n")
