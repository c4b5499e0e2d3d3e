"""Conditions made into closures, once a rulebook: each takes a question and gives its evidence, or None. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import lru_cache

from screening import countries
from screening.apply.literals import needed
from screening.apply.products import Catalogue, Named, Reached
from screening.apply.question import COUNTRY_FIELDS, ITEM_FIELDS, PARTY_FIELDS, Cell, Question
from screening.apply.text import Eccn, eccns, normalise, simplified, tariff_codes
from screening.catalogue import Context, CountryGroup, Product
from screening.rule import (
    AllOf,
    AnyOf,
    Condition,
    Equals,
    Evidence,
    Figure,
    InGroup,
    Leaf,
    ListedOn,
    NoneOf,
    OfProduct,
    Pattern,
    Rulebook,
    Starts,
)

Test = Callable[[Question], "tuple[Evidence, ...] | None"]
"""Asks a compiled condition: the evidence (none for a ``none``) where it holds, None where it does not."""

_NAMES = {
    "description": "description",
    "part_number": "part number",
    "manufacturer": "manufacturer",
    "eccn": "ECCN",
    "hs": "HS code",
    "origin": "the country of origin",
    "destination": "the destination",
    "party": "party",
    "party_country": "the country of the party",
    "party_address": "address of the party",
}
_SHOWN = 80
"""Most characters of a cell that an explanation quotes."""


@lru_cache(maxsize=4)
def _catalogue(products: tuple[Product, ...], contexts: tuple[Context, ...]) -> Catalogue:
    """The catalogue ready for look-ups; the same for every rulebook made of the same products."""
    return Catalogue(products, contexts)


class Groups:
    """Membership of country groups on a day."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._groups = rulebook.groups
        self._known: dict[tuple[str, str, date], bool] = {}

    def __getitem__(self, key: str) -> CountryGroup:
        return self._groups[key]

    def hold(self, key: str, country: str, day: date) -> bool:
        """Whether the country was in the group on the day."""
        asked = (key, country, day)
        known = self._known.get(asked)
        if known is None:
            known = self._known[asked] = self._look(self._groups[key], country, day)
        return known

    def counted(self, key: str, country: str) -> str:
        """The country as which this one counts in the group; itself where nothing else is said."""
        group = self._groups[key]
        other = dict(group.counts_as).get(country, country)
        return next((found for part in group.of if (found := self.counted(part, country)) != country), other)

    def _look(self, group: CountryGroup, country: str, day: date) -> bool:
        country = dict(group.counts_as).get(country, country)
        own = any(
            member.country == country
            and (member.start is None or member.start <= day)
            and (member.end is None or day <= member.end)
            for member in group.members
        )
        return (own or any(self.hold(other, country, day) for other in group.of)) and not any(
            self.hold(other, country, day) for other in group.less
        )


class Compiler:
    """Makes closures of conditions; holds what they share."""

    def __init__(self, rulebook: Rulebook) -> None:
        self.catalogue = _catalogue(rulebook.products, rulebook.contexts)
        self._products = rulebook.products
        self._groups = Groups(rulebook)
        self._programmes = rulebook.programmes

    def compile(self, condition: Condition) -> Test:
        """The closure of a condition."""
        match condition:
            case AnyOf(parts):
                return _any([self.compile(part) for part in parts])
            case AllOf(parts):
                return _all([self.compile(part) for part in parts])
            case NoneOf(parts):
                return _none([self.compile(part) for part in parts])
            case Pattern():
                return _pattern(condition)
            case Equals():
                return _equals(condition)
            case Starts():
                return _starts(condition)
            case Figure():
                return _figure(condition)
            case InGroup():
                return self._in_group(condition)
            case ListedOn():
                return self._listed_on(condition)
            case OfProduct():
                return self._of_product(condition)

    def _in_group(self, condition: InGroup) -> Test:
        groups, group, field = self._groups, condition.group, condition.field

        def test(question: Question) -> tuple[Evidence, ...] | None:
            for cell in question.cells(field):
                code = cell.text.strip().upper()
                if groups.hold(group, code, question.as_of):
                    counted = groups.counted(group, code)
                    words = f"{_country(cell)}" + (f", counted as {countries.name(counted)}," if counted != code else "")
                    words += f" is in {groups[group].title}"
                    since = groups[group].checked_from
                    if since is not None and question.as_of < since:
                        words += f" (whose members before {since} were not checked)"
                    return (_evidence(cell, cell.text, words),)
            return None

        return test

    def _listed_on(self, condition: ListedOn) -> Test:
        def test(question: Question) -> tuple[Evidence, ...] | None:
            for key in condition.programmes:
                if key in question.programmes:
                    words = f"a party of this row met a listing under {self._programmes[key].title}"
                    return (Evidence("party", None, key, key, words),)
            return None

        return test

    def _of_product(self, condition: OfProduct) -> Test:
        groups, maker_group = self._groups, condition.maker_group
        ways: dict[str, list[Reached]] = {}
        for product in self._products:
            found = [reached for reached in self.catalogue.reach(product) if _meets(reached, condition)]
            if found:
                ways[product.name] = found

        def test(question: Question) -> tuple[Evidence, ...] | None:
            for cell, named in question.named():
                for reached in ways.get(named.product.name, ()):
                    country = reached.product.maker_country
                    if maker_group is None or (country and groups.hold(maker_group, country, question.as_of)):
                        return (_evidence(cell, named.matched, _product_words(cell, named, reached, condition)),)
            return None

        return test


def uses_party(condition: Condition) -> bool:
    """Whether any part of the condition looks at a party's cells."""
    return any(getattr(leaf, "field", None) in PARTY_FIELDS for leaf in leaves(condition))


def leaves(condition: Condition) -> Iterator[Leaf]:
    """The conditions that are not made of others, in order."""
    if isinstance(condition, AnyOf | AllOf | NoneOf):
        for part in condition.parts:
            yield from leaves(part)
    else:
        yield condition


# --- groups of conditions ----------------------------------------------------------------------------------------------


def _any(tests: list[Test]) -> Test:
    def test(question: Question) -> tuple[Evidence, ...] | None:
        for part in tests:
            found = part(question)
            if found is not None:
                return found
        return None

    return test


def _all(tests: list[Test]) -> Test:
    def test(question: Question) -> tuple[Evidence, ...] | None:
        evidence: tuple[Evidence, ...] = ()
        for part in tests:
            found = part(question)
            if found is None:
                return None
            evidence += found
        return evidence

    return test


def _none(tests: list[Test]) -> Test:
    def test(question: Question) -> tuple[Evidence, ...] | None:
        return None if any(part(question) is not None for part in tests) else ()

    return test


# --- single conditions -------------------------------------------------------------------------------------------------


def _pattern(condition: Pattern) -> Test:
    field, means = condition.field, condition.means
    regex = simplified(condition.regex)
    search = re.compile(regex).search
    literals = tuple(needed(regex) or ("",))

    def test(question: Question) -> tuple[Evidence, ...] | None:
        for cell in question.cells(field):
            plain = cell.plain
            found = None
            for literal in literals:
                if literal in plain:
                    found = search(plain)
                    break
            if found is not None:
                words = f"{_quoted(cell)} " + (f"names {means}" if means else f'holds "{found[0].strip()}"')
                return (_evidence(cell, found[0].strip(), words),)
        return None

    return test


def _equals(condition: Equals) -> Test:
    field, means = condition.field, condition.means
    values = frozenset(map(normalise, condition.values))

    def test(question: Question) -> tuple[Evidence, ...] | None:
        for cell in question.cells(field):
            if cell.plain in values:
                if field in COUNTRY_FIELDS:
                    words = _country(cell)
                else:
                    words = f"{_quoted(cell)} is {means or 'a value this rule names'}"
                return (_evidence(cell, cell.text, words),)
        return None

    return test


def _starts(condition: Starts) -> Test:
    field, means = condition.field, condition.means
    if field == "eccn":
        prefixes = tuple(step for prefix in condition.prefixes for step in eccns(prefix))

        def under(text: str) -> str | None:
            return next((written(code) for code in eccns(text) for prefix in prefixes if code[: len(prefix)] == prefix), None)

    else:
        digits = tuple(re.sub(r"\D", "", prefix) for prefix in condition.prefixes)

        def under(text: str) -> str | None:
            return next((code for code in tariff_codes(text) if code.startswith(digits)), None)

    def test(question: Question) -> tuple[Evidence, ...] | None:
        for cell in question.cells(field):
            code = under(cell.text)
            if code is not None:
                words = f"{_quoted(cell)} states {means or code}"
                return (_evidence(cell, code, words),)
        return None

    return test


def _figure(condition: Figure) -> Test:
    field, bounds = condition.field, condition.bounds

    def test(question: Question) -> tuple[Evidence, ...] | None:
        value = question.figures.get(field)
        if value is None or not bounds.hold(value):
            return None
        column = question.item.column(field) if question.item is not None else None
        words = f"{field.replace('_', ' ')} {value:g} is {bounds}"
        return (Evidence(field, column, f"{value:g}", f"{value:g}", words),)

    return test


def written(code: Eccn) -> str:
    """A classification as it is printed: ``3A090.a.1``."""
    return ".".join(code)


def _meets(reached: Reached, condition: OfProduct) -> bool:
    product = reached.product
    return (
        (not condition.names or product.name in condition.names)
        and (not condition.families or product.family in condition.families)
        and (not condition.makers or product.maker in condition.makers)
        and (not condition.kinds or product.kind in condition.kinds)
        and (not condition.gp10 or product.gp10 in condition.gp10)
        and (not condition.datacentre or product.datacentre in condition.datacentre)
        and (not condition.derived_eccn or product.derived_eccn in condition.derived_eccn)
        and all((value := product.figure(name)) is not None and bounds.hold(value) for name, bounds in condition.figures)
    )


# --- words -------------------------------------------------------------------------------------------------------------


def _evidence(cell: Cell, matched: str, words: str) -> Evidence:
    return Evidence(cell.field, cell.column, cell.text, matched, words)


def _quoted(cell: Cell) -> str:
    text = " ".join(cell.text.split())
    if len(text) > _SHOWN:
        text = text[: _SHOWN - 1] + "…"
    name = cell.role or _NAMES[cell.field]
    where = f"{name}, column {cell.column}" if cell.column and cell.column.casefold() != name.casefold() else name
    return f'"{text}" ({where})'


def _country(cell: Cell) -> str:
    code = cell.text.strip().upper()
    return f"{_NAMES[cell.field]} {countries.name(code)} ({code})"


def _product_words(cell: Cell, named: Named, reached: Reached, condition: OfProduct) -> str:
    words = f"{_quoted(cell)} names the {named.product.name}"
    if reached.chain:
        words += f", and {reached.words}"
    product = reached.product
    tpp = product.figure("tpp")
    if condition.derived_eccn and tpp is not None:
        density = product.figure("performance_density")
        words += f"; the {product.name} has a TPP of {tpp:.0f}" if reached.chain else f" with a TPP of {tpp:.0f}"
        words += f" and a performance density of {density:.2f}" if density is not None else " and an unknown die area"
        words += f" ({product.confidence} confidence)"
        if product.derived_eccn and product.derived_eccn[:1].isdigit():
            words += f", which puts it in {product.derived_eccn}"
    return words


FIELDS = (*ITEM_FIELDS, *PARTY_FIELDS)
"""Every field a condition may name, besides the figures."""
