"""What a person decides on an alert, approves or assigns: acts, each recorded once and never changed. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from screening.model import AlertType, Entity, Item, Pairing, Party, Severity
from screening.review.fingerprint import words


class Verdict(StrEnum):
    """What was decided on an alert; without a decision it is open."""

    OPEN = "open"
    FALSE_POSITIVE = "false_positive"
    TRUE_MATCH = "true_match"
    ESCALATED = "escalated"


class Reason(StrEnum):
    """Why, as a code that can be counted; the note says it in words."""

    OTHER_NAME = "other_name"
    OTHER_COUNTRY = "other_country"
    OTHER_ADDRESS = "other_address"
    OTHER_IDENTIFIER = "other_identifier"
    OTHER_BIRTH = "other_birth"
    OTHER_KIND = "other_kind"
    OTHER_BUSINESS = "other_business"
    OTHER_ITEM = "other_item"
    OUTSIDE_LIMITS = "outside_limits"
    RULE_NOT_APPLICABLE = "rule_not_applicable"
    SAME_PARTY = "same_party"
    SAME_ITEM = "same_item"
    RULE_APPLIES = "rule_applies"
    NEED_INFORMATION = "need_information"
    TO_COUNSEL = "to_counsel"
    UNSURE = "unsure"
    NEW_FACTS = "new_facts"
    MISTAKE = "mistake"


REASONS: dict[Verdict, dict[Reason, str]] = {
    Verdict.FALSE_POSITIVE: {
        Reason.OTHER_NAME: "the names are those of different parties",
        Reason.OTHER_COUNTRY: "the listed party is in another country",
        Reason.OTHER_ADDRESS: "the listed party has another address",
        Reason.OTHER_IDENTIFIER: "a registration, tax or other number differs",
        Reason.OTHER_BIRTH: "the date or place of birth differs",
        Reason.OTHER_KIND: "one is a person, a firm or a ship, and the other is not",
        Reason.OTHER_BUSINESS: "the listed party is in another line of business",
        Reason.OTHER_ITEM: "the item is not what the rule names",
        Reason.OUTSIDE_LIMITS: "the item's figures are outside the limits of the rule",
        Reason.RULE_NOT_APPLICABLE: "the rule does not apply to this transaction",
    },
    Verdict.TRUE_MATCH: {
        Reason.SAME_PARTY: "it is the listed party",
        Reason.SAME_ITEM: "it is what the rule names",
        Reason.RULE_APPLIES: "the rule applies to this transaction",
    },
    Verdict.ESCALATED: {
        Reason.NEED_INFORMATION: "the vendor or the buyer has been asked for more",
        Reason.TO_COUNSEL: "passed to trade counsel or to an authority",
        Reason.UNSURE: "cannot be told from what is known",
    },
    Verdict.OPEN: {
        Reason.NEW_FACTS: "something has come to light since the earlier decision",
        Reason.MISTAKE: "the earlier decision was wrong",
    },
}
"""The reasons of each verdict, in the words of the documents."""


@dataclass(frozen=True, slots=True)
class Condition:
    """Where a decision counts: for one reference, for goods to one destination (alpha-2), up to a day, that day included.

    What is None limits nothing.
    """

    reference: str | None = None
    destination: str | None = None
    until: date | None = None

    def covers(self, reference: str | None, destination: str | None) -> bool:
        """Whether a question with that reference and destination lies within; the day is another matter."""
        return (self.reference is None or (reference is not None and self.reference.casefold() == reference.casefold())) and (
            self.destination is None or self.destination == destination
        )

    def __str__(self) -> str:
        parts = (
            f"for reference {self.reference}" if self.reference is not None else "",
            f"for goods to {self.destination}" if self.destination is not None else "",
            f"until {self.until}" if self.until is not None else "",
        )
        return ", ".join(filter(None, parts))


ALWAYS = Condition()
"""No condition at all."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A paper that a decision rests on: its name, size and SHA-256. The file itself stays where it is."""

    name: str
    digest: str
    size: int


@dataclass(frozen=True, slots=True)
class Seen:
    """The alert a decision was made on, as far as a later reader or a comparison needs it.

    ``party`` (or ``item``) and ``entries`` are the two sides as they were; without ``entries`` they could not be read any more.
    """

    alert: str
    run: str
    type: AlertType
    severity: Severity
    pairing: Pairing
    place: str = ""
    queried: str | None = None
    matched: str | None = None
    list: str | None = None
    rule: str | None = None
    party: Party | None = None
    item: Item | None = None
    entries: tuple[Entity, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """One act of deciding. ``second`` says whether another person must approve it before it counts.

    ``id`` is D and a number that counts the decisions of a ledger; ``at`` is in UTC; ``entered`` is who put it in, where that
    was not the one who decided.
    """

    id: str
    seen: Seen
    verdict: Verdict
    reason: Reason
    note: str
    by: str
    at: datetime
    second: bool
    condition: Condition = ALWAYS
    attachments: tuple[Attachment, ...] = ()
    entered: str | None = None

    @property
    def words(self) -> str:
        """The verdict in a reader's words."""
        return self.verdict.value.replace("_", " ")


@dataclass(frozen=True, slots=True)
class Approval:
    """A second person's word on a decision: ``granted``, or declined and so without effect."""

    decision: str
    granted: bool
    by: str
    at: datetime
    note: str = ""


@dataclass(frozen=True, slots=True)
class Assignment:
    """Who is to look at an alert next; the newest counts."""

    alert: str
    to: str
    by: str
    at: datetime
    note: str = ""


@dataclass(frozen=True, slots=True)
class Reopening:
    """A decision that a run found not to hold any more, for which alert and for which two sides; the alert says what changed."""

    decision: str
    alert: str
    run: str
    pairing: Pairing


Act = Decision | Approval | Assignment


def same_person(one: str, other: str) -> bool:
    """Whether two names are of one person; a dot or a capital makes nobody a second person."""
    return words(one) == words(other)
