"""What changed from one snapshot of a list to another: entities added, removed, and changed field by field. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, fields
from typing import Any

from screening.model import Address, Alias, Entity, Identifier, Listing, Relation

MANY = ("names", "countries", "addresses", "identifiers", "listings", "births", "birth_places", "relations", "other")
"""Fields that hold several values: what came and what went is told, whatever the order."""

ONE = ("id", "kind", "remarks")


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of an entity: the values that went and those that came, as text."""

    field: str
    went: tuple[str, ...]
    came: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Changed:
    """An entity that stands in both snapshots, and how it differs."""

    before: Entity
    after: Entity
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed, each in the order of its snapshot. ``same`` counts the entities that did not."""

    added: tuple[Entity, ...]
    removed: tuple[Entity, ...]
    changed: tuple[Changed, ...]
    same: int

    def only(self, names: Sequence[str]) -> Changes:
        """Without changes of other fields than these; an entity that changed in none of them counts as the same."""
        kept = [Changed(one.before, one.after, tuple(c for c in one.fields if c.field in names)) for one in self.changed]
        changed = tuple(one for one in kept if one.fields)
        return Changes(self.added, self.removed, changed, self.same + len(self.changed) - len(changed))

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed)


def changes(before: Sequence[Entity], after: Sequence[Entity]) -> Changes:
    """Compare two snapshots of one list by the publisher's ids; one entity whose id alone changed is changed, not new."""
    old = {entity.id: entity for entity in before}
    new = {entity.id: entity for entity in after}
    pairs = [(old[key], entity) for key, entity in new.items() if key in old]
    removed = [entity for key, entity in old.items() if key not in new]
    added = [entity for key, entity in new.items() if key not in old]
    renumbered = _renumbered(removed, added)
    pairs += renumbered
    gone = {one.id for one, _ in renumbered}
    come = {other.id for _, other in renumbered}
    changed = [
        Changed(one, other, tuple(found)) for one, other in pairs if one != other and (found := list(differences(one, other)))
    ]
    place = {entity.id: number for number, entity in enumerate(after)}
    return Changes(
        added=tuple(entity for entity in added if entity.id not in come),
        removed=tuple(entity for entity in removed if entity.id not in gone),
        changed=tuple(sorted(changed, key=lambda one: place[one.after.id])),
        same=len(pairs) - len(changed),
    )


def _renumbered(removed: Sequence[Entity], added: Sequence[Entity]) -> list[tuple[Entity, Entity]]:
    """Entities that went and came again under another id: same names, kind and programmes, and no other like them."""

    def sign(entity: Entity) -> Hashable:
        return (entity.names, entity.kind, entity.countries, frozenset(listing.programme for listing in entity.listings))

    counts = Counter(map(sign, removed))
    others = Counter(map(sign, added))
    alone = {sign(entity): entity for entity in removed if counts[sign(entity)] == 1}
    return [(alone[sign(entity)], entity) for entity in added if sign(entity) in alone and others[sign(entity)] == 1]


def differences(before: Entity, after: Entity) -> Iterable[FieldChange]:
    """How one entity differs from another, field by field; the order of several values does not count."""
    for field in fields(Entity):
        one, other = getattr(before, field.name), getattr(after, field.name)
        if one == other or field.name == "list_id":
            continue
        if field.name in MANY:
            went, came = Counter(map(_text, one)), Counter(map(_text, other))
            gone, new = tuple((went - came).elements()), tuple((came - went).elements())
            if gone or new:
                yield FieldChange(field.name, gone, new)
            elif field.name == "names" and one[0].text != other[0].text:
                yield FieldChange("primary name", (one[0].text,), (other[0].text,))
        else:
            yield FieldChange(field.name, (str(one),) if one else (), (str(other),) if other else ())


def _text(value: Any) -> str:
    """One value of a field in words."""
    match value:
        case Alias(text, kind):
            return f"{text} ({kind.value.replace('_', ' ')})"
        case Address(text, country):
            return f"{text} ({country})" if country and country not in text else text
        case Identifier(scheme, number, country):
            return f"{scheme} {number}" + (f" ({country})" if country else "")
        case Relation(how, name, other):
            return f"{how} {name}" + (f" ({other})" if other else "")
        case Listing():
            parts = [f"{name} {_plain(part)}" for name in _LISTING if (part := getattr(value, name))]
            return ", ".join([value.programme, *parts])
        case (str() as name, str() as text):
            return f"{name}: {text}"
        case _:
            return str(value)


_LISTING = tuple(field.name for field in fields(Listing) if field.name != "programme")


def _plain(part: object) -> str:
    return "; ".join(map(str, part)) if isinstance(part, tuple) else str(part)
