"""Which rules can find anything in a row at all: a cheap question asked of all rules at once, before any is applied.

Every rule has triggers of which a row must show at least one: a fixed string in one of its texts, a product, a country, a code, a
listing, a figure. They are looked up by what the row holds, so that hundreds of rules cost little more than ten. A rule without
triggers is always applied. Pure; a test compares the findings with those of applying every rule.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from functools import lru_cache

from screening.apply.conditions import Compiler
from screening.apply.question import ITEM_FIELDS, PARTY_FIELDS, Question
from screening.apply.text import LONG, eccns, normalise, tariff_codes
from screening.rule import (
    AllOf,
    AnyOf,
    Condition,
    Equals,
    Figure,
    InCodes,
    InGroup,
    ListedOn,
    NoneOf,
    OfProduct,
    OwnedBy,
    Pattern,
    Starts,
)

_GRAM = 3
_KEPT = 8192
"""Texts of which the rules they trigger are remembered, for each field: makers and suppliers come again and again."""


class Kind(IntEnum):
    """What a trigger looks at; of several necessary conditions the first of these is taken, as it holds least often."""

    LISTING = 0
    FIGURE = 1
    PRODUCT = 2
    TEXT = 3
    VALUE = 4
    CODE = 5
    FILLED = 6
    OWNER = 7


@dataclass(frozen=True, slots=True)
class Trigger:
    """Something a row shows: ``key`` in ``field``, as a part of a text, a whole value, or the beginning of a code; for ``FILLED``
    anything at all in the field, for ``OWNER`` a party whose owners can be looked up.
    """

    kind: Kind
    field: str
    key: str


Triggers = frozenset[Trigger]


class Deriver:
    """Finds the triggers of a condition on a day."""

    def __init__(self, compiler: Compiler, day: date) -> None:
        self._compiler = compiler
        self._day = day

    def triggers(self, condition: Condition) -> Triggers | None:
        """Triggers of which every row that meets the condition shows one; None where that cannot be said."""
        match condition:
            case AllOf(parts):
                found = [triggers for part in parts if (triggers := self.triggers(part)) is not None]
                return min(found, key=_how_often, default=None)
            case AnyOf(parts):
                options = [self.triggers(part) for part in parts]
                return None if None in options else frozenset().union(*(option for option in options if option is not None))
            case NoneOf():
                return None
            case Pattern(field, regex):
                literals = self._compiler.needed(regex)
                if literals is None:
                    return frozenset({Trigger(Kind.FILLED, field, "")})
                return frozenset(Trigger(Kind.TEXT, field, text) for text in literals)
            case Equals(field, values):
                return frozenset(Trigger(Kind.VALUE, field, normalise(value)) for value in values)
            case InGroup(field, group):
                members = self._compiler.groups.members(group, self._day)
                return frozenset(Trigger(Kind.VALUE, field, normalise(country)) for country in members)
            case Starts(field, prefixes):
                return _of_codes(field, prefixes)
            case InCodes(field, codes):
                return _of_codes(field, self._compiler.codes.on(codes, self._day))
            case Figure(field):
                return frozenset({Trigger(Kind.FIGURE, field, "")})
            case ListedOn(programmes):
                return frozenset(Trigger(Kind.LISTING, "", key) for key in programmes)
            case OwnedBy():
                return frozenset({Trigger(Kind.OWNER, "", "")})
            case OfProduct():
                by_figures = Trigger(Kind.PRODUCT, "", "")
                return frozenset({by_figures, *(Trigger(Kind.PRODUCT, "", name) for name in self._compiler.ways(condition))})
        return None  # anything else is asked of every row


def needs_item(condition: Condition) -> bool:
    """Whether a condition cannot hold for a row without an item."""
    match condition:
        case AllOf(parts):
            return any(map(needs_item, parts))
        case AnyOf(parts):
            return all(map(needs_item, parts))
        case NoneOf():
            return False
        case OfProduct() | Figure():
            return True
    field = getattr(condition, "field", None)
    return field in ITEM_FIELDS and field != "destination"  # the run may have one, too


def _of_codes(field: str, prefixes: Iterable[str]) -> Triggers:
    """By the head of an ECCN, which every code under it shares, or by all digits of a tariff code."""
    keys = (
        [steps[0] for text in prefixes for steps in eccns(text)] if field == "eccn" else [re.sub(r"\D", "", p) for p in prefixes]
    )
    return frozenset(Trigger(Kind.CODE, field, key) for key in keys)


def _how_often(triggers: Triggers) -> tuple[int, int, int]:
    """Orders triggers by how often a row shows one of them: by the worst kind, the shortest text, and how many there are."""
    if not triggers:
        return (-1, 0, 0)
    kind = max(trigger.kind for trigger in triggers)
    shortest = min((len(trigger.key) for trigger in triggers if trigger.kind is Kind.TEXT), default=0)
    return (kind, -shortest, len(triggers))


class Guards:
    """The triggers of all rules, looked up by what a row holds; rules go by their number, and one with no trigger never holds."""

    def __init__(self, triggers: Sequence[Triggers | None]) -> None:
        self.count = len(triggers)
        self._always = frozenset(number for number, found in enumerate(triggers) if found is None)
        by_kind: dict[tuple[Kind, str], dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
        for number, found in enumerate(triggers):
            for trigger in found or ():
                by_kind[trigger.kind, trigger.field][trigger.key].add(number)
        self._listings = by_kind.pop((Kind.LISTING, ""), {})
        self._products = by_kind.pop((Kind.PRODUCT, ""), {})
        self._owners = by_kind.pop((Kind.OWNER, ""), {}).get("", set())
        self._figures = {field: keys[""] for (kind, field), keys in by_kind.items() if kind is Kind.FIGURE}
        self._texts = {field: _Texts(keys).numbers for (kind, field), keys in by_kind.items() if kind is Kind.TEXT}
        self._filled = {field: keys[""] for (kind, field), keys in by_kind.items() if kind is Kind.FILLED}
        self._values = {field: keys for (kind, field), keys in by_kind.items() if kind is Kind.VALUE}
        self._codes = {field: _codes_of(field, keys) for (kind, field), keys in by_kind.items() if kind is Kind.CODE}
        used = {*self._texts, *self._values, *self._codes, *self._filled}
        self._item_fields = [field for field in ITEM_FIELDS if field in used]
        self._party_fields = [field for field in PARTY_FIELDS if field in used]

    def candidates(self, question: Question) -> list[int]:
        """The rules that may find something, in order."""
        found = set(self._always)
        for met in question.programmes.values():
            for key in met:
                found.update(self._listings.get(key, ()))
        for name in question.figures:
            found.update(self._figures.get(name, ()))
        if self._owners and question.ownership is not None and question.parties:
            found.update(self._owners)
        if self._products:
            if question.figures:
                found.update(self._products.get("", ()))
            for _, named in question.named():
                found.update(self._products.get(named.product.name, ()))
        for field in self._item_fields:
            self._look(field, question, found)
        if self._party_fields:
            for number in range(len(question.parties)):
                question.speak_of(number)
                for field in self._party_fields:
                    self._look(field, question, found)
        return sorted(found)

    def _look(self, field: str, question: Question, found: set[int]) -> None:
        cells = question.cells(field)
        if cells and (filled := self._filled.get(field)):
            found.update(filled)
        for cell in cells:
            if texts := self._texts.get(field):
                found.update(texts(cell.plain))
            if values := self._values.get(field):
                found.update(values.get(cell.plain, ()))
            if codes := self._codes.get(field):
                found.update(codes(cell.text))


class _Texts:
    """Fixed strings found in a text by a part of three letters that each holds."""

    def __init__(self, keys: dict[str, set[int]]) -> None:
        counts = Counter(gram for key in keys for gram in _grams(key))
        self._by_gram: dict[str, list[tuple[str, set[int]]]] = defaultdict(list)
        self._short: dict[str, set[int]] = {}
        for key, numbers in keys.items():
            if len(key) < _GRAM:
                self._short[key] = numbers
            else:
                rarest = min(_grams(key), key=lambda gram: (counts[gram], gram.isalpha(), gram))
                self._by_gram[rarest].append((key, numbers))
        self._grams = self._by_gram.keys()
        self._remembered = lru_cache(maxsize=_KEPT)(self._numbers)

    def numbers(self, text: str) -> frozenset[int]:
        """The rules of the strings that the text holds."""
        return self._numbers(text) if len(text) > LONG else self._remembered(text)

    def _numbers(self, text: str) -> frozenset[int]:
        found: set[int] = set()
        for gram in self._grams & _grams(text):
            for key, numbers in self._by_gram[gram]:
                if key in text:
                    found.update(numbers)
        for key, numbers in self._short.items():
            if key in text:
                found.update(numbers)
        return frozenset(found)


def _grams(text: str) -> set[str]:
    return {text[at : at + _GRAM] for at in range(len(text) - _GRAM + 1)}


def _codes_of(field: str, keys: dict[str, set[int]]) -> Callable[[str], frozenset[int]]:
    lengths = sorted(set(map(len, keys)))

    def numbers(text: str) -> frozenset[int]:
        found: set[int] = set()
        if field == "eccn":
            for steps in eccns(text):
                found.update(keys.get(steps[0], set()))
        else:
            for code in tariff_codes(text):
                for length in lengths:
                    found.update(keys.get(code[:length], set()))
        return frozenset(found)

    remembered = lru_cache(maxsize=_KEPT)(numbers)
    return lambda text: numbers(text) if len(text) > LONG else remembered(text)
