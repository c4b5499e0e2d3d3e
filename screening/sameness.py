"""Which listed entities are one and the same party, where that is safe to say. Pure.

Publishers give a firm an entry of its own on each list. Two entries are one party where they share a number that names one party
only, or where both give the same name, legal form included, and a country in common; a person needs a date of birth in common
as well. Numbers of one kind that differ, other kinds of party and dates of birth that differ speak against it, whatever agrees.
When in doubt they are two: an alert too many is looked at, a listing folded into another's may be overlooked.
"""

from __future__ import annotations

from collections.abc import Sequence

from screening.match import SHORTEST_IDENTIFIER
from screening.model import Entity, Kind
from screening.names import analyse

PROOF = frozenset({"lei", "uscc", "imo", "inn", "ogrn", "duns"})
"""Schemes whose numbers name one party in the world; others (a passport, a tax number) are unique in one country at most."""


def same_party(one: Entity, other: Entity) -> bool:
    """Whether two entries are certainly of one party."""
    if Kind.UNKNOWN not in (one.kind, other.kind) and one.kind is not other.kind:
        return False
    if one.births and other.births and not _births(one) & _births(other):
        return False
    mine, theirs = _numbers(one), _numbers(other)
    for scheme in mine.keys() & theirs.keys():
        return bool(mine[scheme] & theirs[scheme])
    if not set(one.countries) & set(other.countries) or _name(one) is None or _name(one) != _name(other):
        return False
    return Kind.PERSON not in (one.kind, other.kind) or bool(_births(one) & _births(other))


def groups(entities: Sequence[Entity]) -> list[list[int]]:
    """The places of entities, those of one party together, in the order in which each party is met first."""
    found: list[list[int]] = []
    for number, entity in enumerate(entities):
        # With every entry of the group, not just one: what differs from any of them is another party.
        fitting = next((group for group in found if all(same_party(entities[at], entity) for at in group)), None)
        if fitting is None:
            found.append([number])
        else:
            fitting.append(number)
    return found


def _numbers(entity: Entity) -> dict[str, set[str]]:
    numbers: dict[str, set[str]] = {}
    for identifier in entity.identifiers:
        value = "".join(filter(str.isalnum, identifier.value)).casefold()
        if identifier.scheme in PROOF and len(value) >= SHORTEST_IDENTIFIER:
            numbers.setdefault(identifier.scheme, set()).add(value)
    return numbers


def _births(entity: Entity) -> set[str]:
    """Exact days of birth; a year alone is shared by too many."""
    return {birth for birth in entity.births if len(birth) == len("1965-04-29")}


def _name(entity: Entity) -> tuple[object, ...] | None:
    name = analyse(entity.name)
    return (name.key, tuple(sorted(name.forms))) if name.tokens else None
