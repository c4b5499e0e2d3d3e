"""Fingerprints of the two sides of an alert, and what differs between a side as decided on and as it is now. Pure.

A decision binds to both sides. Of a party these are its name, country and identifiers, of an item all that is known of it with
the parties of its row; of a listed entry its whole content, of a rule all that bears on its meaning. A fingerprint is the first
half of a SHA-256 in hex. Empty fields are left out, so that a field that comes with a later version alters none, and several
values of a field stand in an order of their own, so that a publisher who only sorts anew alters none either.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import lru_cache
from typing import Any

import msgspec

from screening import countries
from screening.changes import MANY, FieldChange, differences
from screening.contract import canonical, digest
from screening.model import Entity, Identifier, Item, Pairing, Party
from screening.rule import Finding, Rulebook

LENGTH = 32
"""Hex digits of a fingerprint: 128 bits."""

_OF_A_RULE = (
    *("id", "about", "status", "programme", "severity", "states", "says", "summary", "action", "match", "exceptions"),
    "confirmed",
)
"""What of a rule bears on its meaning; its tests, sources and review dates do not."""

_ASCII_WORD = re.compile("[a-z0-9]+")

_NOT_COMPARED = {"line", "place"}


def words(text: str) -> str:
    """A name as decisions compare it: its letters and digits without case or width, in words.

    Plainer than the matcher's form, which takes two names for alike where a decision must not, and which grows from version to
    version. Marks that are written apart (vowel signs) belong to the letters.

    >>> words("ＡＣＭＥ  Co., Ltd.")
    'acme co ltd'
    """
    if text.isascii():
        return " ".join(_ASCII_WORD.findall(text.lower()))
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return " ".join("".join(c if c.isalnum() or unicodedata.category(c)[0] == "M" else " " for c in plain).split())


@lru_cache(maxsize=4096)
def party_print(party: Party) -> str:
    """The fingerprint of a party: its name, country and identifiers."""
    return digest({"name": words(party.name), "country": party.country, "identifiers": _numbers(party.identifiers)})[:LENGTH]


def entries_print(entities: Sequence[Entity]) -> str:
    """The fingerprint of the entries that one alert names; their order does not count."""
    return digest(sorted(_entity_digest(entity) for entity in entities))[:LENGTH]


def party_pairing(party: Party, entities: Sequence[Entity]) -> Pairing:
    """What an alert on a party sets side by side: the party, and all the entries that the alert names."""
    return Pairing(party_print(party), entries_print(entities), _names(entities))


def rule_pairing(
    finding: Finding,
    *,
    rulebook: Rulebook,
    parties: Sequence[Party],
    item: Item | None,
    destination: str | None,
    entities: Sequence[Entity] = (),
) -> Pairing:
    """What an alert of a rule sets side by side: the row's item and parties with what fired, and the rule.

    ``destination`` is the run's; ``entities`` are the listed entries that the finding rests on.
    """
    # The words tell what else it rests on: figures of the catalogue, shares of owners, a group of countries.
    evidence = [
        [one.field, one.text, one.matched, one.words.replace(f", column {one.column}", ""), list(one.owners)]
        for one in finding.evidence
    ]
    asked = {
        "item": {name: value for name, value in item_facts(item).items() if value not in (None, [], "")} if item else None,
        "parties": [[party.role, party_print(party)] for party in parties],
        "destination": destination,
        "evidence": evidence,
    }
    listed = [_rule_digest(rulebook, finding.rule.id), finding.severity.value, finding.state.law.value, entries_print(entities)]
    return Pairing(digest(asked)[:LENGTH], digest(listed)[:LENGTH], _names(entities))


def item_facts(item: Item) -> dict[str, Any]:
    """All that is known of an item, without the headers it came from."""
    plain = {one.name: getattr(item, one.name) for one in fields(Item) if one.name != "columns"}
    return {**plain, "figures": sorted([name, value] for name, value in item.figures)}


# --- what differs -------------------------------------------------------------------------------------------------------


def party_differences(before: Party, now: Party) -> Iterator[str]:
    """How a party differs from the one that was decided on, a clause for each field of the fingerprint."""
    if words(before.name) != words(now.name):
        yield f'the name was "{before.name}" and is "{now.name}"'
    if before.country != now.country:
        yield f"the country was {_country(before.country)} and is {_country(now.country)}"
    old, new = _numbers(before.identifiers), _numbers(now.identifiers)
    if old != new:
        yield f"the identifiers were {_list(old)} and are {_list(new)}"


def item_differences(before: Item, now: Item) -> Iterator[str]:
    """How an item differs from the one that was decided on."""
    old, new = item_facts(before), item_facts(now)
    for name in old:
        if old[name] != new[name]:
            yield f"the {name.replace('_', ' ')} was {_fact(old[name])} and is {_fact(new[name])}"


def entry_differences(before: Sequence[Entity], now: Sequence[Entity]) -> Iterator[str]:
    """How the listed entries differ from those that were decided on, a clause for each entry."""
    old = {(entity.list_id, entity.id): entity for entity in before}
    new = {(entity.list_id, entity.id): entity for entity in now}
    for key, entity in new.items():
        if key not in old:
            yield f'"{entity.name}" is listed too ({key[0]} {key[1]})'
        elif changed := ", ".join(map(_change, differences(old[key], entity))):
            yield f"the entry {key[0]} {key[1]} changed: {changed}"
    for key, entity in old.items():
        if key not in new:
            yield f'"{entity.name}" is no longer among the entries met ({key[0]} {key[1]})'


def _change(change: FieldChange) -> str:
    went = f"without {'; '.join(change.went)}" if change.went else ""
    came = f"now {'; '.join(change.came)}" if change.came else ""
    return f"{change.field.replace('_', ' ')} {', '.join(filter(None, (went, came)))}"


def _fact(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(f"{name} {figure:g}" for name, figure in value) or "not given"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value) if value else "not given"


def _country(code: str | None) -> str:
    return countries.name(code) if code else "not given"


def _list(numbers: Sequence[str]) -> str:
    return ", ".join(numbers) or "none"


def _numbers(identifiers: Sequence[Identifier]) -> list[str]:
    return sorted(
        " ".join(filter(None, (one.scheme.casefold(), "".join(filter(str.isalnum, one.value)).casefold(), one.country)))
        for one in identifiers
    )


# --- canonical content --------------------------------------------------------------------------------------------------


def _names(entities: Sequence[Entity]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((entity.list_id, entity.id) for entity in entities))


_DIGESTS: dict[int, tuple[Entity, str]] = {}
"""Digests by entity, each kept with the very object: to look it up by its value would go through all its parts each time."""
_MOST_DIGESTS = 16384


def _entity_digest(entity: Entity) -> str:
    kept = _DIGESTS.get(id(entity))
    if kept is None or kept[0] is not entity:
        if len(_DIGESTS) == _MOST_DIGESTS:
            _DIGESTS.clear()
        kept = _DIGESTS[id(entity)] = entity, _digest_of(entity)
    return kept[1]


def _digest_of(entity: Entity) -> str:
    content = _filled(msgspec.to_builtins(entity))
    for name in MANY:
        if len(content.get(name, ())) > 1:
            content[name] = sorted(content[name], key=canonical)
    content["primary"] = entity.name
    return digest(content)


def _filled(value: Any) -> Any:
    """A value without its empty fields."""
    if type(value) is dict:
        return {name: _filled(part) for name, part in value.items() if part is not None and part not in ((), [], "")}
    if type(value) is tuple or type(value) is list:
        return [_filled(part) for part in value]
    return value


@lru_cache(maxsize=512)
def _rule_digest(rulebook: Rulebook, rule_id: str) -> str:
    rule = rulebook.rule(rule_id)
    return digest({name: _plain(getattr(rule, name)) for name in _OF_A_RULE})


def _plain(value: Any) -> Any:
    """A noun as plain JSON, with the names of its types, which tell "any of" from "all of", and without empty fields."""
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value):
        parts = {one.name: _plain(getattr(value, one.name)) for one in fields(value) if one.name not in _NOT_COMPARED}
        return [type(value).__name__, {name: part for name, part in parts.items() if part not in (None, [], "")}]
    if isinstance(value, tuple | list):
        return [_plain(part) for part in value]
    return value if value is None or isinstance(value, str | int | float) else str(value)
