"""A rulebook as it is kept in the cache: plain values, from which the same rulebook comes back without parsing a rule file."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any, get_type_hints

import msgspec

from screening import rule as nouns
from screening.catalogue import CodeList, Context, CountryGroup, Product
from screening.model import Programme
from screening.rule import AllOf, AnyOf, Condition, NoneOf, Rule, Rulebook

_CONDITIONS = {
    name: getattr(nouns, name)
    for name in ("Pattern", "Equals", "Starts", "InCodes", "InGroup", "Figure", "ListedOn", "OwnedBy", "OfProduct")
}
_GROUPS: dict[str, type[AllOf | AnyOf | NoneOf]] = {"AllOf": AllOf, "AnyOf": AnyOf, "NoneOf": NoneOf}
_FIELDS = tuple(field.name for field in fields(Rule))


def packed(book: Rulebook) -> bytes:
    """The bytes to keep."""
    rules: list[Any] = [replace(rule, match=_condition(rule.match)) for rule in book.rules]  # type: ignore[arg-type]
    return msgspec.msgpack.encode(
        (rules, book.programmes, book.groups, book.codes, book.products, book.contexts, book.digest, book.literals)
    )


def unpacked(content: bytes | memoryview) -> Rulebook:
    """The rulebook of such bytes. msgspec.MsgspecError where they are of another make."""
    # Of several classes that a condition may be, msgspec cannot tell which one it is; the rest of a rule it knows.
    hints = {**get_type_hints(Rule), "match": Any}
    stored: Any = msgspec.defstruct("Stored", [(name, hints[name]) for name in _FIELDS])
    shape: Any = tuple[
        list[stored],
        dict[str, Programme],
        dict[str, CountryGroup],
        dict[str, CodeList],
        tuple[Product, ...],
        tuple[Context, ...],
        str,
        dict[str, tuple[str, ...] | None],
    ]
    rules, programmes, groups, codes, products, contexts, digest, literals = msgspec.msgpack.decode(content, type=shape)
    return Rulebook(
        rules=tuple(_rule(one) for one in rules),
        programmes=programmes,
        groups=groups,
        codes=codes,
        products=products,
        contexts=contexts,
        digest=digest,
        literals=literals,
    )


def _rule(stored: Any) -> Rule:
    values = {name: getattr(stored, name) for name in _FIELDS}
    return Rule(**{**values, "match": _from(values["match"])})


def _condition(condition: Condition) -> tuple[str, Any, int]:
    name = type(condition).__name__
    if isinstance(condition, AllOf | AnyOf | NoneOf):
        return name, [_condition(part) for part in condition.parts], condition.line
    return name, condition, condition.line


def _from(packed: Any) -> Condition:
    name, value, line = packed
    if name in _GROUPS:
        return _GROUPS[name](tuple(map(_from, value)), line)
    condition: Condition = msgspec.convert(value, _CONDITIONS[name])
    return condition
