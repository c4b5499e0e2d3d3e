"""The difference of two snapshots, and what follows from it for parties screened before: as text and as jsonl."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator

from screening.changes import Changed, Changes
from screening.errors import Place
from screening.model import Alert, Entity, Party, Snapshot
from screening.report.words import number


def diff_text(before: Snapshot, after: Snapshot, found: Changes) -> Iterator[str]:
    """The difference as a person reads it, one fact a line."""
    yield f"{after.title}: {_named(before)} and {_named(after)}"
    yield (
        f"{number(len(found.added), 'entity', 'entities')} added, {len(found.removed):,} removed, {len(found.changed):,} changed,"
        f" {found.same:,} the same"
    )
    counts = Counter(change.field for one in found.changed for change in one.fields)
    if counts:
        yield "changed in: " + ", ".join(f"{field} {count:,}" for field, count in counts.most_common())
    for sign, entities in (("+", found.added), ("-", found.removed)):
        for entity in entities:
            yield f"{sign} {entity.id}: {_entity(entity)}"
    for one in found.changed:
        yield f"~ {one.after.id}: {one.after.name}"
        for change in one.fields:
            yield from (f"    {change.field} - {value}" for value in change.went)
            yield from (f"    {change.field} + {value}" for value in change.came)


def diff_lines(found: Changes) -> Iterator[str]:
    """The difference as jsonl: one object for each entity that was added, removed or changed."""
    for what, entities in (("added", found.added), ("removed", found.removed)):
        for entity in entities:
            yield _json({"change": what, **_object(entity), "fields": []})
    for one in found.changed:
        yield _json({"change": "changed", **_object(one.after), "fields": _fields(one)})


def _fields(one: Changed) -> list[dict[str, object]]:
    return [{"field": change.field, "removed": list(change.went), "added": list(change.came)} for change in one.fields]


def _object(entity: Entity) -> dict[str, object]:
    programmes = sorted({listing.programme for listing in entity.listings})
    return {"list": entity.list_id, "entity": entity.id, "name": entity.name, "programmes": programmes}


def _entity(entity: Entity) -> str:
    programmes = ", ".join(sorted({listing.programme for listing in entity.listings}))
    countries = f", {'/'.join(entity.countries)}" if entity.countries else ""
    return f"{entity.name} ({programmes}{countries})"


def _named(snapshot: Snapshot) -> str:
    return f"{snapshot.dated} ({snapshot.source_name}, {snapshot.entities:,} entities, {snapshot.digest[:12]})"


def consequence_text(what: str, party: Party, place: Place, alert: Alert) -> str:
    """One consequence in a line."""
    where = f" [{place}]" if str(place) else ""
    score = "" if alert.score is None else f", score {alert.score:g}"
    return f'{what}: "{party.name}"{where}: {alert.severity.value}{score}, {alert.list} {alert.entity}: {alert.explanation}'


def consequence_line(what: str, party: Party, place: Place, alert: dict[str, object]) -> str:
    """One consequence as jsonl: ``alert`` is the object of docs/contract.md, that of before where it is gone."""
    asked = {"name": party.name, "country": party.country, "role": party.role}
    return _json({"change": what, "party": asked, "file": place.file, "sheet": place.sheet, "row": place.row, "alert": alert})


def _json(value: dict[str, object]) -> str:
    return json.dumps(value, ensure_ascii=False)
