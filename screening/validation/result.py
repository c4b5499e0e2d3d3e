"""One validation: its settings, what was measured, and the table by which a threshold is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from screening.match import Matcher
from screening.model import Input, Kind, Snapshot
from screening.validation.chance import Chance
from screening.validation.families import FAMILIES, Group
from screening.validation.measure import (
    Met,
    Recalled,
    SelfMatches,
    Told,
    alarms,
    around,
    mean_recall,
    met,
    met_elsewhere,
    not_listed,
    recalled,
    self_matches,
)

STEP = 2.5
"""Points between two lines of the threshold table."""
BELOW = 10.0
ABOVE = 15.0
"""Points that the table reaches below and above the threshold."""
BAND = 5.0
"""Points above and below the line from which names are put before a reviewer."""
LEAST = 50.0


class Yardstick(StrEnum):
    """What false alarms were counted on."""

    VENDORS = "vendors"
    """The names of the user's own vendor file."""
    OTHER_ENTRIES = "other entries"
    """Listed names against all other entries: related parties stand on lists together, so this overstates false alarms."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What was asked of a validation. ``sample`` is the most cases a family, ``review`` the most names each side of the line."""

    threshold: float
    seed: int = 1
    sample: int = 100
    review: int = 15


@dataclass(frozen=True, slots=True)
class Circumstances:
    """When, by whom, on what and with what a validation was made: what a report needs beside the figures to be repeated.

    ``environment`` are (what, which) in the order of print; ``vendors`` is the vendor file with its digest, ``rows`` its rows
    and ``unread`` what of it could not be read, one sentence each.
    """

    started: datetime
    operator: str
    host: str
    version: str
    environment: tuple[tuple[str, str], ...]
    as_of: date
    snapshots: tuple[Snapshot, ...]
    rulebook_digest: str
    vendors: Input | None = None
    rows: int = 0
    unread: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """The threshold table at one threshold. Recalls are means of families in percent; ``alarms`` are names in a thousand of those
    that are not listed, ``raised`` how many names that was; ``more`` how many names more than at the next higher threshold.
    """

    threshold: float
    recall: float | None
    held_out: float | None
    alarms: float | None
    raised: int
    more: int


@dataclass(frozen=True, slots=True)
class Validation:
    """All that was measured. ``found`` are the names asked, each with what it met."""

    settings: Settings
    self_matches: SelfMatches
    families: tuple[Recalled, ...]
    yardstick: Yardstick
    found: tuple[Met, ...]

    @property
    def measured(self) -> tuple[Recalled, ...]:
        """The families that had a case on these lists."""
        return tuple(one for one in self.families if one.cases)

    def recall(self, group: Group | None = None, *, threshold: float | None = None) -> float | None:
        """Mean recall of the families (of a group) at a threshold, by default the one set."""
        some = [one for one in self.families if group is None or one.family.group is group]
        return mean_recall(some, self.settings.threshold if threshold is None else threshold)

    @property
    def should_meet_nobody(self) -> tuple[Met, ...]:
        """The names that no listed entity bears."""
        return not_listed(self.found)

    @property
    def listed(self) -> int:
        """How many of the names asked are those of listed entities, word for word: no false alarms, and counted apart."""
        return len(self.found) - len(self.should_meet_nobody)

    @property
    def alarms(self) -> float | None:
        """Names in a thousand of those that are not listed that raise an alarm at the threshold set."""
        return alarms(self.should_meet_nobody, self.settings.threshold)

    @property
    def lines(self) -> tuple[Line, ...]:
        """The threshold table, from the lowest threshold to the highest."""
        lines: list[Line] = []
        others = self.should_meet_nobody
        higher = 0
        for threshold in reversed(thresholds(self.settings.threshold)):
            raised = sum(one.score >= threshold for one in others)
            lines.append(
                Line(
                    threshold=threshold,
                    recall=self.recall(threshold=threshold),
                    held_out=self.recall(Group.HELD_OUT, threshold=threshold),
                    alarms=alarms(others, threshold),
                    raised=raised,
                    more=raised - higher,
                )
            )
            higher = raised
        return tuple(reversed(lines))

    @property
    def to_judge(self) -> tuple[tuple[Met, ...], tuple[Met, ...]]:
        """Names just above the line and just below it, by chance, for a reviewer to judge."""
        settings = self.settings
        return around(self.should_meet_nobody, settings.threshold, width=BAND, most=settings.review, seed=settings.seed)


def thresholds(middle: float) -> tuple[float, ...]:
    """The thresholds of the table: steps of 2.5 around the one set, which is always among them."""
    steps = range(-int(BELOW / STEP), int(ABOVE / STEP) + 1)
    return tuple(one for step in steps if LEAST <= (one := middle + step * STEP) <= 100)


def validate(
    matcher: Matcher, *, settings: Settings, vendors: Sequence[str] | None = None, tell: Told | None = None
) -> Validation:
    """Measure a matcher. ``vendors`` are the user's own names; without them listed names stand in, and the answer says so.

    The same matcher, settings and names give the same answer.
    """
    entities = list(matcher.entities)
    if tell:
        tell("every listed name against itself")
    own = self_matches(entities, matcher)
    families = recalled(entities, FAMILIES, most=settings.sample, seed=settings.seed, tell=tell)
    lowest = thresholds(settings.threshold)[0]
    if tell:
        tell("names that should meet nobody")
    if vendors is not None:
        found = met(list(dict.fromkeys(vendors)), matcher, lowest=lowest)
        return Validation(settings, own, families, Yardstick.VENDORS, found)
    firms = [entity for entity in entities if entity.kind in (Kind.ORGANISATION, Kind.UNKNOWN)]
    some = Chance(settings.seed, "other entries").shuffled(firms)[: 10 * settings.sample]
    found = met_elsewhere(some, matcher, lowest=lowest)
    return Validation(settings, own, families, Yardstick.OTHER_ENTRIES, found)
