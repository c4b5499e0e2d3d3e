"""The nouns of the rulebook: rules with their dated states, conditions, country groups, products and what they find.

Pure values, read from the files of ``rules/`` by rulebook and applied by apply; docs/rules-howto.md is their manual.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from screening.catalogue import CodeList, Context, CountryGroup, Product
from screening.errors import Place
from screening.model import AlertType, Party, Programme, Severity


class RuleKind(StrEnum):
    """Where a rule comes from."""

    ADVISORY = "advisory"
    REGULATION = "regulation"
    RED_FLAG = "red-flag"
    HOUSE_RULE = "house-rule"
    COUNTER_MEASURE = "counter-measure"
    """Another state's answer to such controls: a risk of its own for whoever follows them, and never a ban on the item."""


class RuleStatus(StrEnum):
    """How far our file is, not what the law is: a draft is never applied, the others are, by their dated states."""

    DRAFT = "draft"
    ACTIVE = "active"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"


class Law(StrEnum):
    """What the law was in a period. Only IN_FORCE and UNCONFIRMED find more than a note."""

    IN_FORCE = "in_force"
    PENDING = "pending"
    """Enacted, but to be applied from a later date."""
    PROPOSED = "proposed"
    SUSPENDED = "suspended"
    NOT_ENFORCED = "not_enforced"
    """Still printed, and the authority has said that it does not enforce it."""
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"
    UNCONFIRMED = "unconfirmed"
    """It should apply by its own terms, and nobody has checked that it does."""


BINDING = frozenset({Law.IN_FORCE, Law.UNCONFIRMED})
"""The states in which a rule may ask for more than a note."""


@dataclass(frozen=True, slots=True)
class RuleState:
    """The state of law from one day to another, both included; no end is open. ``severity`` overrides the rule's own.

    ``instrument`` is the document that brought the state about, ``note`` a sentence for the reader, ``codified`` what the
    printed text still says where it is not what is applied.
    """

    law: Law
    start: date
    end: date | None = None
    severity: Severity | None = None
    instrument: str | None = None
    note: str | None = None
    codified: str | None = None

    def covers(self, day: date) -> bool:
        """Whether the day lies in the period."""
        return self.start <= day and (self.end is None or day <= self.end)


@dataclass(frozen=True, slots=True)
class Reference:
    """A source of a rule: ``type`` such as law, guidance, notice, article; ``sha256`` of the copy that was read."""

    type: str
    title: str
    url: str
    issuer: str | None = None
    retrieved: date | None = None
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Revision:
    """What changed in the law or in our file, and when."""

    on: date
    note: str


# --- conditions --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Bounds:
    """Limits of a figure; those given must all hold."""

    at_least: float | None = None
    above: float | None = None
    at_most: float | None = None
    below: float | None = None

    def hold(self, value: float) -> bool:
        """Whether the value lies within."""
        return (
            (self.at_least is None or value >= self.at_least)
            and (self.above is None or value > self.above)
            and (self.at_most is None or value <= self.at_most)
            and (self.below is None or value < self.below)
        )

    def __str__(self) -> str:
        words = (("at least", self.at_least), ("above", self.above), ("at most", self.at_most), ("below", self.below))
        return " and ".join(f"{word} {limit:g}" for word, limit in words if limit is not None)


@dataclass(frozen=True, slots=True)
class Pattern:
    """A regular expression found in the normalised text of a field. ``means`` is what it names, in a reader's words."""

    field: str
    regex: str
    means: str | None = None
    line: int = 0


@dataclass(frozen=True, slots=True)
class Equals:
    """A field that is one of the values."""

    field: str
    values: tuple[str, ...]
    means: str | None = None
    line: int = 0


@dataclass(frozen=True, slots=True)
class Starts:
    """A classification (ECCN, HS code) that lies under one of the prefixes."""

    field: str
    prefixes: tuple[str, ...]
    means: str | None = None
    line: int = 0


@dataclass(frozen=True, slots=True)
class InCodes:
    """A classification that lies under a code of a code list on the day screened for."""

    field: str
    codes: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class InGroup:
    """A country that is in a country group on the day screened for."""

    field: str
    group: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class Figure:
    """A number from the row's own columns within limits."""

    field: str
    bounds: Bounds
    line: int = 0


@dataclass(frozen=True, slots=True)
class ListedOn:
    """A party of the row that met a listing under one of the programmes; ``us-bis-el#4`` asks for footnote 4 of it."""

    programmes: tuple[str, ...]
    line: int = 0


@dataclass(frozen=True, slots=True)
class OwnedBy:
    """A party of which listed or already affected parties own so much; see ownership.py for the arithmetic.

    ``programmes`` are those whose listings count; empty stands for all that ask for more than a note. Without ``bounds`` any
    share will do, a small or unknown one too. ``together``: the shares of several owners are added up; ``control``: control by
    other means counts like a share.
    """

    programmes: tuple[str, ...] = ()
    bounds: Bounds | None = None
    together: bool = True
    control: bool = False
    line: int = 0


@dataclass(frozen=True, slots=True)
class OfProduct:
    """The item is, or contains, one product of the catalogue that meets everything asked here; an empty tuple asks nothing.

    The row's own figures, where it has them, count before those of the catalogue, and make a product of a row that names none.
    ``contained`` asks that it is a part of what is named (True) or that thing itself (False); ``missing`` that none of these
    figures is known.
    """

    names: tuple[str, ...] = ()
    families: tuple[str, ...] = ()
    makers: tuple[str, ...] = ()
    maker_group: str | None = None
    kinds: tuple[str, ...] = ()
    gp10: tuple[str, ...] = ()
    derived_eccn: tuple[str, ...] = ()
    datacentre: tuple[str, ...] = ()
    figures: tuple[tuple[str, Bounds], ...] = ()
    missing: tuple[str, ...] = ()
    contained: bool | None = None
    line: int = 0


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one part holds."""

    parts: tuple[Condition, ...]
    line: int = 0


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every part holds."""

    parts: tuple[Condition, ...]
    line: int = 0


@dataclass(frozen=True, slots=True)
class NoneOf:
    """No part holds."""

    parts: tuple[Condition, ...]
    line: int = 0


Leaf = Pattern | Equals | Starts | InCodes | InGroup | Figure | ListedOn | OwnedBy | OfProduct
Condition = AnyOf | AllOf | NoneOf | Leaf


# --- rules -------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CaseOwner:
    """Who owns the party of a case: listed under what, to which share in percent (None: unknown), and owned by whom."""

    listed_on: tuple[str, ...] = ()
    percent: float | None = None
    control: bool = False
    owners: tuple[CaseOwner, ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """A line a rule must find (``alert``) or must leave alone; ``why`` says why, ``name`` is such as ``alert/1``.

    For an alert, ``severity`` and ``says`` (words of the explanation) are checked where given.
    """

    name: str
    alert: bool
    description: str | None = None
    part_number: str | None = None
    manufacturer: str | None = None
    eccn: str | None = None
    hs: str | None = None
    origin: str | None = None
    destination: str | None = None
    end_use: str | None = None
    datacentre: bool | None = None
    parties: tuple[str, ...] = ()
    party_country: str | None = None
    party_address: str | None = None
    party_role: str | None = None
    party_headquarters: str | None = None
    party_parent: str | None = None
    figures: tuple[tuple[str, float], ...] = ()
    listed_on: tuple[str, ...] = ()
    owners: tuple[CaseOwner, ...] = ()
    as_of: date | None = None
    severity: Severity | None = None
    says: str | None = None
    why: str | None = None
    line: int = 0


@dataclass(frozen=True, slots=True)
class Rule:
    """One file: an advisory, a regulation, a red flag or a house rule.

    ``says`` is the sentence that ends every explanation; ``action`` what a person does next; ``evidence`` what to ask the
    vendor for; ``unverified`` the facts that rest on memory or secondary sources. ``place`` is the file.
    """

    id: str
    title: str
    kind: RuleKind
    about: AlertType
    status: RuleStatus
    programme: str
    severity: Severity
    issued: date
    states: tuple[RuleState, ...]
    reviewed_on: date
    reviewed_by: str
    citation: str
    says: str
    summary: str
    action: str
    match: Condition
    references: tuple[Reference, ...]
    revisions: tuple[Revision, ...]
    cases: tuple[Case, ...]
    place: Place
    status_reason: str | None = None
    unverified: tuple[str, ...] = ()
    exceptions: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    confirmed: RuleState | None = None
    """What somebody of this house has found out of the law since, and recorded; it goes before ``states``."""

    def state_on(self, day: date) -> RuleState | None:
        """The state of law on a day; None before the first and in a gap.

        After the last dated state of an active rule nobody has said what the law is, which is not that there is none: it is to be
        confirmed. A rule that is superseded or withdrawn has no state then.
        """
        if self.confirmed is not None and self.confirmed.covers(day):
            return self.confirmed
        found = next((state for state in self.states if state.covers(day)), None)
        last = self.states[-1]
        if found is None and self.status is RuleStatus.ACTIVE and last.end is not None and last.end < day:
            note = f"What the file says of the law ends on {last.end}, and nobody has recorded what followed."
            return RuleState(Law.UNCONFIRMED, last.end + timedelta(days=1), note=note)
        return found

    def changes(self, after: date, until: date) -> tuple[tuple[date, RuleState | None, RuleState | None], ...]:
        """The days after one and up to another on which the state of law changes, with the state before and from then on."""
        states = (*self.states, *((self.confirmed,) if self.confirmed else ()))
        days = {state.start for state in states} | {state.end + timedelta(days=1) for state in states if state.end is not None}
        found = []
        for day in sorted(day for day in days if after < day <= until):
            before, now = self.state_on(day - timedelta(days=1)), self.state_on(day)
            if before != now:
                found.append((day, before, now))
        return tuple(found)


# --- the whole ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Rulebook:
    """All rules in use with what they refer to. ``digest`` is the SHA-256 of the files' content.

    ``literals`` are, for each pattern, the fixed strings of which every text that it is found in holds one; None where that
    cannot be said. A pattern that is not there was not looked at.
    """

    rules: tuple[Rule, ...]
    programmes: Mapping[str, Programme]
    groups: Mapping[str, CountryGroup]
    codes: Mapping[str, CodeList]
    products: tuple[Product, ...]
    contexts: tuple[Context, ...]
    digest: str
    literals: Mapping[str, tuple[str, ...] | None] = field(default_factory=dict)

    def rule(self, rule_id: str) -> Rule | None:
        """The rule with that id."""
        return next((rule for rule in self.rules if rule.id == rule_id), None)


# --- findings ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Evidence:
    """One condition that held: field, header of its column, the cell's text, what in it matched, and a clause that says so.

    Where names were held against names, ``score`` is the likeness, 0 to 100, and ``list_id`` and ``entity`` are what they met;
    ``owners`` are the listed owners named.
    """

    field: str
    column: str | None
    text: str
    matched: str
    words: str
    score: float | None = None
    list_id: str | None = None
    entity: str | None = None
    owners: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule says of one row on one day. ``severity`` is that of the day; ``party`` is who brought it about, if anybody.

    ``score`` is the likeness of the names it rests on, where it rests on any.
    """

    rule: Rule
    state: RuleState
    severity: Severity
    type: AlertType
    column: str | None
    queried: str
    matched: str
    explanation: str
    evidence: tuple[Evidence, ...] = field(default=())
    party: Party | None = None
    score: float | None = None
