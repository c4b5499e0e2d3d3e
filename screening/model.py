"""The nouns: frozen values that pass between modules. See docs/glossary.md for each word.

No behaviour beyond what a value says of itself, no files, no clock. Scores are 0-100 everywhere, dates are dates, times
are UTC with zone, countries are ISO 3166 alpha-2 codes in capitals.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from screening.errors import Place


class Severity(StrEnum):
    """What a listing or a rule asks of the screener; it says nothing of how alike two names are."""

    STOP = "stop"
    REVIEW = "review"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """2 for stop, 1 for review, 0 for note: larger is graver."""
        return {"stop": 2, "review": 1, "note": 0}[self.value]


class Outcome(StrEnum):
    """What became of a row. There is no word for "clear": no match is what was found on the lists named."""

    NO_MATCH = "no_match"
    REVIEW = "review"
    STOP = "stop"
    NOT_SCREENED = "not_screened"


class Kind(StrEnum):
    """What a party or a listed entity is. UNKNOWN never lowers a score."""

    PERSON = "person"
    ORGANISATION = "organisation"
    VESSEL = "vessel"
    AIRCRAFT = "aircraft"
    UNKNOWN = "unknown"


class AliasKind(StrEnum):
    """How a listed name stands to its entity; weak ones count less alone."""

    PRIMARY = "primary"
    STRONG = "strong"
    WEAK = "weak"
    FORMER = "former"
    ORIGINAL_SCRIPT = "original_script"
    EMBEDDED = "embedded"
    """Read by us out of another name, such as the letters in brackets in "Semiconductor ... Corporation (SMIC)"."""
    LABEL = "label"
    """Printed where a name should stand ("Address 01"): shown and counted, never matched."""


class AlertType(StrEnum):
    """What an alert is about."""

    PARTY = "party"
    ITEM = "item"
    OWNERSHIP = "ownership"
    TRANSACTION = "transaction"


class TableKind(StrEnum):
    """What a table lists: parties one deals with, or things one buys."""

    VENDOR = "vendor"
    BOM = "bom"


# --- lists -------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Identifier:
    """A number that names one party: ``scheme`` such as ``imo``, ``lei``, ``uscc``, ``passport``, or the publisher's words."""

    scheme: str
    value: str
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Alias:
    """One name of an entity, as the publisher printed it."""

    text: str
    kind: AliasKind = AliasKind.STRONG


@dataclass(frozen=True, slots=True)
class Address:
    """An address as printed, with its country where the publisher gives one."""

    text: str
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """One entity's entry under one programme: the legal basis, from when to when, and what it asks."""

    programme: str
    citations: tuple[str, ...] = ()
    start: date | None = None
    end: date | None = None
    requirement: str | None = None
    policy: str | None = None
    footnotes: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    source_url: str | None = None

    def in_period(self, day: date) -> bool:
        """Whether the listing applied on that day; an unknown start or end is open."""
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)


@dataclass(frozen=True, slots=True)
class Relation:
    """What a list says of an entity and another party: ``how`` in the publisher's words ("linked to", "owned or controlled
    by", "parent company"), ``name`` as printed, ``entity`` the other's id on the same list where the publisher gives one.
    """

    how: str
    name: str
    entity: str | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """Who stands on a list. ``names[0]`` is the primary name; ``other`` keeps publisher's fields that nothing else holds.

    ``births`` are dates of birth: ISO (``1965``, ``1965-04``, ``1965-04-29``) where the publisher is exact, else the
    publisher's words ("circa 1965"); ``birth_places`` are as printed.
    """

    id: str
    list_id: str
    names: tuple[Alias, ...]
    kind: Kind = Kind.UNKNOWN
    countries: tuple[str, ...] = ()
    addresses: tuple[Address, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    listings: tuple[Listing, ...] = ()
    births: tuple[str, ...] = ()
    birth_places: tuple[str, ...] = ()
    relations: tuple[Relation, ...] = ()
    remarks: str | None = None
    other: tuple[tuple[str, str], ...] = ()

    @property
    def name(self) -> str:
        """The primary name."""
        return self.names[0].text


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One list as of a moment, without its entities: what every report and record cites.

    ``digest`` is the SHA-256 of the stored entities, ``source_digest`` that of the publisher's file. ``published`` is the
    publisher's own date where known. ``flaws`` are reasons why the absence of a match means nothing (stale, short ...);
    ``notice`` is what every output must say of the list (the starter list is not complete).
    """

    list_id: str
    title: str
    digest: str
    source_digest: str
    source_name: str
    retrieved: datetime
    entities: int
    names: int
    published: date | None = None
    flaws: tuple[str, ...] = ()
    notice: str | None = None

    @property
    def dated(self) -> date:
        """The date a report gives for the list: the publisher's, else the day it was imported."""
        return self.published or self.retrieved.date()


@dataclass(frozen=True, slots=True)
class Programme:
    """What being listed under a key such as ``us-bis-el`` means: who says so, how grave it is, what a buyer does next."""

    key: str
    title: str
    issuer: str
    severity: Severity
    meaning: str
    action: str
    citation: str
    url: str


# --- what is screened --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Party:
    """Who stands in a row: vendor, manufacturer, consignee ...; ``column`` is the header (or letter) the name came from.

    ``headquarters`` and ``parent_country`` (that of the ultimate parent) are alpha-2 codes like ``country``.
    """

    name: str
    role: str = "party"
    country: str | None = None
    address: str | None = None
    identifiers: tuple[Identifier, ...] = ()
    kind: Kind = Kind.UNKNOWN
    column: str | None = None
    headquarters: str | None = None
    parent_country: str | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """What is bought. ``columns`` gives, for each field, the header it came from.

    ``origin`` and ``destination`` are alpha-2 codes; ``figures`` are datasheet numbers by name (``ops_8bit_tops``,
    ``die_area_mm2`` ...) for threshold rules, ``datacentre`` whether it is marketed for data centres, ``end_use`` what the row
    says of its use.
    """

    description: str | None = None
    part_number: str | None = None
    manufacturer: str | None = None
    eccn: str | None = None
    hs: str | None = None
    origin: str | None = None
    destination: str | None = None
    figures: tuple[tuple[str, float], ...] = ()
    columns: tuple[tuple[str, str], ...] = ()
    end_use: str | None = None
    datacentre: bool | None = None

    def column(self, name: str) -> str | None:
        """The header of the column that gave this field, if any."""
        return dict(self.columns).get(name)


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A cell whose value a person would see, but we could not read: an error value, a formula that was never calculated."""

    reason: str


Cell = str | Unreadable
"""A cell as text, as the user sees it; the empty string is an empty cell."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row of a sheet. ``number`` counts from 1 as the user sees it (text files: line on which the record starts)."""

    number: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a row that could not be screened, and where."""

    text: str
    column: str | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One data row of an input, told apart into what is screened. ``cells`` are the originals as text, in order."""

    place: Place
    kind: TableKind
    cells: tuple[str, ...] = ()
    parties: tuple[Party, ...] = ()
    item: Item | None = None
    problems: tuple[Problem, ...] = ()


# --- results -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TokenMatch:
    """One word of the asked name beside what it met in the listed name; ``how`` is same, spelling, joined, initial ..."""

    queried: str
    listed: str
    how: str
    weight: int
    likeness: int


@dataclass(frozen=True, slots=True)
class Pairing:
    """What an alert sets side by side, so that a decision binds to that and to nothing else (docs/review.md).

    ``asked`` is the fingerprint of the party or item, ``listed`` that of the listed entries or of the rule, ``entries`` names
    those entries as (list, publisher's id).
    """

    asked: str
    listed: str
    entries: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Alert:
    """Something a person must look at (or, at severity note, may): the contract's fields, then what reports add."""

    id: str
    type: AlertType
    score: float | None
    priority: int
    severity: Severity
    explanation: str
    list: str | None = None
    entity: str | None = None
    entity_name: str | None = None
    matched_name: str | None = None
    queried: str | None = None
    programme: str | None = None
    rule: str | None = None
    column: str | None = None
    suppressed_by: str | None = None
    title: str | None = None
    citation: str | None = None
    source_url: str | None = None
    action: str | None = None
    meaning: str | None = None
    tokens: tuple[TokenMatch, ...] = ()
    pairing: Pairing | None = None
    reopens: str | None = None
    """The decision that suppressed it until one of its two sides changed, or the decision's day passed."""


@dataclass(frozen=True, slots=True)
class Result:
    """The answer for one row or one question. ``problems`` is what could not be screened, whatever else was found;
    ``left_out`` counts the listed names that reach the threshold beyond the alerts shown.
    """

    outcome: Outcome
    reason: str
    alerts: tuple[Alert, ...] = ()
    problems: tuple[Problem, ...] = ()
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class ScreenedRow:
    """A row and its answer: what reports print and the ledger records."""

    row: Row
    result: Result


# --- runs --------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a user can set that changes an answer.

    ``columns`` are what the user said of columns ("supplier=Lieferant", "Parts!supplier=B"), ``encoding`` and ``form`` what he
    said of files.
    """

    threshold: float
    as_of: date
    destination: str | None = None
    lists: tuple[str, ...] = ()
    allow_stale: bool = False
    columns: tuple[str, ...] = ()
    encoding: str | None = None
    form: str | None = None


@dataclass(frozen=True, slots=True)
class Input:
    """One file (or question) of a run: ``digest`` is the SHA-256 of its bytes, ``kind`` such as xlsx, csv, question."""

    name: str
    digest: str
    size: int
    kind: str


@dataclass(frozen=True, slots=True)
class RuleRef:
    """A rule that was applied, as reports cite it. ``state`` is its state of law on the day screened for."""

    id: str
    title: str
    severity: Severity
    state: str
    citation: str
    url: str


@dataclass(frozen=True, slots=True)
class Run:
    """One screening, with all that is needed to explain and repeat it.

    ``redacted``: digests stand in the record for the names of possible persons whose row has no match.
    """

    id: str
    started: datetime
    operator: str
    host: str
    version: str
    command: str
    settings: Settings
    snapshots: tuple[Snapshot, ...]
    rulebook_digest: str
    rules: tuple[RuleRef, ...]
    inputs: tuple[Input, ...]
    reference: str | None = None
    redacted: bool = False


@dataclass(frozen=True, slots=True)
class SheetNote:
    """What was understood of one sheet: shown on the summary, recorded with the run.

    ``columns`` are (letter, header, role) for those used; ``note`` says why rows were left out or nothing was found;
    ``explanation`` why each column was taken for what it is, and which were left aside.
    """

    file: str
    sheet: str | None
    kind: TableKind | None
    rows: int
    columns: tuple[tuple[str, str, str], ...] = ()
    headers: tuple[str, ...] = ()
    note: str = ""
    hidden: bool = False
    explanation: str = ""


@dataclass(frozen=True, slots=True)
class Totals:
    """The counts of a finished run. ``incomplete`` counts rows (and failed files) in which anything was not screened."""

    rows: int = 0
    no_match: int = 0
    review: int = 0
    stop: int = 0
    not_screened: int = 0
    incomplete: int = 0
    alerts: int = 0
    parties: int = 0
    items: int = 0

    @property
    def exit_code(self) -> int:
        """0 all screened and nothing needs a person, 1 something does, 2 not everything could be screened."""
        if self.incomplete or self.not_screened:
            return 2
        return 1 if self.review or self.stop else 0


@dataclass(frozen=True, slots=True)
class FileFailure:
    """A file of the run that could not be read at all, or only in part."""

    file: str
    message: str


@dataclass(frozen=True, slots=True)
class RunEnd:
    """How a run finished; a run without one is unfinished and nothing of it counts as screened."""

    finished: datetime
    totals: Totals
    exit_code: int
    sheets: tuple[SheetNote, ...] = ()
    failures: tuple[FileFailure, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Seal:
    """What the ledger says of a finished run: ``root`` is the Merkle root over its rows in hex, ``head`` the number and digest
    of the journal entry that ended it ("17:3f9a..."). Kept elsewhere, they later show whether the record was altered.
    """

    root: str
    head: str
