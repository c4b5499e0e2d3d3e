"""Measuring: does each listed name find itself, how much damage is seen through, and how many other names raise an alarm.

Pure: entities, a matcher and names in, figures out. Nothing here knows of files, clocks or machines.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from screening.match import WEAK_ALIAS, Hit, Matcher
from screening.match.legal import is_same_name
from screening.model import AliasKind, Entity
from screening.names import analyse
from screening.validation.chance import Chance
from screening.validation.families import Family
from screening.validation.listed import Case

LOWEST = 40.0
"""Score below which a case counts as not seen at all; the exact figure would say nothing."""

COLUMN = 5000
"""Names asked at a time: enough to be fast, few enough to hold their answers."""

Told = Callable[[str], None]
"""Told what is being measured now."""


@dataclass(frozen=True, slots=True)
class SelfMatch:
    """A listed name that does not find its own entity: its score (None below ``LOWEST``) and the one needed."""

    entity: str
    list_id: str
    name: str
    score: float | None
    needed: float


@dataclass(frozen=True, slots=True)
class SelfMatches:
    """How many listed names were asked, and each that failed."""

    asked: int
    failures: tuple[SelfMatch, ...]

    @property
    def percent(self) -> float:
        """Listed names that found their own entity, in percent."""
        return 100 * (self.asked - len(self.failures)) / self.asked if self.asked else 0.0


@dataclass(frozen=True, slots=True)
class Recalled:
    """The cases of one family, each with its score against the right entity (0 below ``LOWEST``)."""

    family: Family
    cases: tuple[Case, ...]
    scores: tuple[float, ...]

    def recall(self, threshold: float) -> float | None:
        """Percent of cases found at a threshold; None where there are none."""
        if not self.scores:
            return None
        return 100 * sum(score >= threshold for score in self.scores) / len(self.scores)


@dataclass(frozen=True, slots=True)
class Met:
    """A name, and the listed entity it is most like (None below the lowest threshold).

    ``listed`` holds where the entity bears this very name: the same words, and a legal form of the same meaning or none. Such a
    name is no false alarm, whoever bears it.
    """

    name: str
    hit: Hit | None
    listed: bool = False

    @property
    def score(self) -> float:
        """The best score, 0 where there was no hit."""
        return self.hit.score if self.hit else 0.0


def likenesses(cases: Sequence[Case]) -> tuple[float, ...]:
    """For each case the score at which what is asked finds the right entity; 0 below ``LOWEST``.

    An entity's score does not depend on what else is listed, so that a few entities give what the whole list gives.
    """
    answers = Matcher([case.entity for case in cases]).many([case.asked for case in cases], threshold=LOWEST)
    return tuple(
        next((hit.score for hit in hits if hit.entity is case.entity), 0.0) for case, hits in zip(cases, answers, strict=True)
    )


def recalled(
    entities: Sequence[Entity], families: Iterable[Family], *, most: int, seed: int, tell: Told | None = None
) -> tuple[Recalled, ...]:
    """Each family with its cases out of these entities, and what became of them."""
    found = []
    for family in families:
        if tell:
            tell(family.title)
        cases = family.cases(entities, most=most, seed=seed)
        found.append(Recalled(family, cases, likenesses(cases)))
    return tuple(found)


def mean_recall(results: Iterable[Recalled], threshold: float) -> float | None:
    """The mean of the families' recalls, each family counting alike; None where no family has a case."""
    found = [recall for one in results if (recall := one.recall(threshold)) is not None]
    return sum(found) / len(found) if found else None


def self_matches(entities: Sequence[Entity], matcher: Matcher) -> SelfMatches:
    """Ask every listed name as printed: it must find its own entity, at 100 unless the publisher calls the alias weak."""
    asked = [(entity, alias) for entity in entities for alias in entity.names if alias.kind is not AliasKind.LABEL]
    weak = 100.0 - WEAK_ALIAS / 10
    failures = []
    for (entity, alias), hits in zip(asked, _asked(matcher, [alias.text for _, alias in asked], weak), strict=True):
        needed = weak if alias.kind is AliasKind.WEAK else 100.0
        if (_own_score(hits, entity) or 0.0) < needed:
            below = matcher.hits(alias.text, threshold=LOWEST)
            failures.append(SelfMatch(entity.id, entity.list_id, alias.text, _own_score(below, entity), needed))
    return SelfMatches(len(asked), tuple(failures))


def _own_score(hits: Sequence[Hit], entity: Entity) -> float | None:
    return next((hit.score for hit in hits if _same(hit.entity, entity)), None)


def met(names: Sequence[str], matcher: Matcher, *, lowest: float) -> tuple[Met, ...]:
    """For each name the entity it is most like, from a score of ``lowest`` up; before all others one that bears that name."""
    answers = _asked(matcher, names, lowest)
    return tuple(_met(name, hits) for name, hits in zip(names, answers, strict=True))


def _met(name: str, hits: Sequence[Hit]) -> Met:
    own = analyse(name)
    for hit in hits:
        borne = (alias.text for alias in hit.entity.names if alias.kind is not AliasKind.LABEL)
        if hit.score >= 100 - WEAK_ALIAS / 10 and any(is_same_name(own, analyse(text)) for text in borne):
            return Met(name, hit, listed=True)
    return Met(name, hits[0] if hits else None)


def not_listed(found: Iterable[Met]) -> tuple[Met, ...]:
    """Those of the names that no listed entity bears: what false alarms are counted on."""
    return tuple(one for one in found if not one.listed)


def met_elsewhere(entities: Sequence[Entity], matcher: Matcher, *, lowest: float) -> tuple[Met, ...]:
    """For each entity's primary name the *other* entity it is most like: what stands in for a vendor file where there is none.

    Entities that share a name's words with it are left out: the same party stands on several lists. What is left is still
    often related (units of one group), so that this overstates false alarms.
    """
    keys = [{tuple(sorted(analyse(alias.text).key)) for alias in entity.names} for entity in entities]
    found = []
    for entity, own, hits in zip(entities, keys, _asked(matcher, [one.name for one in entities], lowest), strict=True):
        other = next((hit for hit in hits if not _same(hit.entity, entity) and not _shares_a_name(hit.entity, own)), None)
        found.append(Met(entity.name, other))
    return tuple(found)


def alarms(found: Sequence[Met], threshold: float) -> float | None:
    """Names in a thousand that raise an alarm at a threshold; None where there are no names."""
    if not found:
        return None
    return 1000 * sum(one.score >= threshold for one in found) / len(found)


def around(
    found: Sequence[Met], threshold: float, *, width: float, most: int, seed: int
) -> tuple[tuple[Met, ...], tuple[Met, ...]]:
    """Names for a reviewer to judge: at most so many by chance from just above the line, and from just below it.

    Above is ``threshold`` up to ``width`` more, below is up to ``width`` less; the likest come first.
    """
    above = [one for one in found if threshold <= one.score < threshold + width]
    below = [one for one in found if threshold - width <= one.score < threshold]
    first, second = (Chance(seed, side).shuffled(some)[:most] for side, some in (("above", above), ("below", below)))
    return tuple(sorted(first, key=_order)), tuple(sorted(second, key=_order))


def _order(one: Met) -> tuple[float, str]:
    return -one.score, one.name


def _same(one: Entity, other: Entity) -> bool:
    return (one.list_id, one.id) == (other.list_id, other.id)


def _shares_a_name(entity: Entity, keys: set[tuple[str, ...]]) -> bool:
    return any(tuple(sorted(analyse(alias.text).key)) in keys for alias in entity.names)


def _asked(matcher: Matcher, names: Sequence[str], threshold: float) -> Iterator[tuple[Hit, ...]]:
    for start in range(0, len(names), COLUMN):
        yield from matcher.many(names[start : start + COLUMN], threshold=threshold)
