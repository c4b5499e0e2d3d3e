"""Conditions made into closures, once a rulebook: each takes a question and gives its evidence, or None. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from functools import lru_cache

from screening import countries
from screening.apply.literals import needed
from screening.apply.membership import Codes, Groups, under
from screening.apply.products import Catalogue, Reached
from screening.apply.question import COUNTRY_FIELDS, ITEM_FIELDS, PARTY_FIELDS, Question
from screening.apply.text import normalise, simplified
from screening.apply.thresholds import LABELS
from screening.apply.words import country_words, evidence, measured_words, product_words, quoted
from screening.catalogue import Context, Product
from screening.rule import (
    AllOf,
    AnyOf,
    Condition,
    Equals,
    Evidence,
    Figure,
    InCodes,
    InGroup,
    Leaf,
    ListedOn,
    NoneOf,
    OfProduct,
    OwnedBy,
    Pattern,
    Rulebook,
    Starts,
)

Test = Callable[[Question], "tuple[Evidence, ...] | None"]
"""Asks a compiled condition: the evidence (none for a ``none``) where it holds, None where it does not."""


@lru_cache(maxsize=4)
def _catalogue(products: tuple[Product, ...], contexts: tuple[Context, ...]) -> Catalogue:
    """The catalogue ready for look-ups; the same for every rulebook made of the same products."""
    return Catalogue(products, contexts)


class Compiler:
    """Makes closures of conditions; holds what they share."""

    def __init__(self, rulebook: Rulebook) -> None:
        self.catalogue = _catalogue(rulebook.products, rulebook.contexts)
        self._products = rulebook.products
        self.groups = Groups(rulebook)
        self.codes = Codes(rulebook)
        self._programmes = rulebook.programmes
        self._literals = rulebook.literals
        self._ways: dict[OfProduct, dict[str, list[Reached]]] = {}

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
                return _pattern(condition, self.needed(condition.regex))
            case Equals():
                return _equals(condition)
            case Starts():
                return _starts(condition)
            case Figure():
                return _figure(condition)
            case InCodes():
                return self._in_codes(condition)
            case InGroup():
                return self._in_group(condition)
            case ListedOn():
                return self._listed_on(condition)
            case OwnedBy():
                return _owned_by(condition)
            case OfProduct():
                return self._of_product(condition)

    def needed(self, regex: str) -> Collection[str] | None:
        """The fixed strings of which every text that a pattern is found in holds one; None where that cannot be said."""
        return self._literals[regex] if regex in self._literals else needed(simplified(regex))

    def ways(self, condition: OfProduct) -> dict[str, list[Reached]]:
        """For each product that meets the condition, itself or by what it contains, what of it does."""
        known = self._ways.get(condition)
        if known is None:
            known = self._ways[condition] = {}
            for product in self._products:
                found = [reached for reached in self.catalogue.reach(product) if _meets(reached, condition)]
                if found:
                    known[product.name] = found
        return known

    def _in_group(self, condition: InGroup) -> Test:
        groups, group, field = self.groups, condition.group, condition.field

        def test(question: Question) -> tuple[Evidence, ...] | None:
            for cell in question.cells(field):
                code = cell.text.strip().upper()
                if groups.hold(group, code, question.as_of):
                    counted = groups.counted(group, code)
                    words = f"{country_words(cell)}" + (f", counted as {countries.name(counted)}," if counted != code else "")
                    words += f" is in {groups[group].title}"
                    since = groups[group].checked_from
                    if since is not None and question.as_of < since:
                        words += f" (whose members before {since} were not checked)"
                    return (evidence(cell, cell.text, words),)
            return None

        return test

    def _in_codes(self, condition: InCodes) -> Test:
        codes, key, field = self.codes, condition.codes, condition.field

        def test(question: Question) -> tuple[Evidence, ...] | None:
            for cell in question.cells(field):
                found = codes.under(key, cell.text, question.as_of)
                if found is not None:
                    part, code = found
                    words = f"{quoted(cell)} is {code}, on the {part.title}"
                    if part.checked_from is not None and question.as_of < part.checked_from:
                        words += f" (whose codes before {part.checked_from} were not checked)"
                    return (evidence(cell, code, words),)
            return None

        return test

    def _listed_on(self, condition: ListedOn) -> Test:
        def test(question: Question) -> tuple[Evidence, ...] | None:
            for cell in question.cells("party"):
                for key in condition.programmes:
                    if key in question.met:
                        programme, _, footnote = key.partition("#")
                        words = f"{quoted(cell)} met a listing under {self._programmes[programme].title}"
                        if footnote:
                            words += f", footnote {footnote}"
                        return (evidence(cell, cell.text, words),)
            return None

        return test

    def _of_product(self, condition: OfProduct) -> Test:
        groups, maker_group = self.groups, condition.maker_group
        ways = self.ways(condition)

        def test(question: Question) -> tuple[Evidence, ...] | None:
            if question.figures:
                for cell, measured in question.measured():
                    country = measured.product.maker_country
                    if not _meets(Reached(measured.product), condition):
                        continue
                    if maker_group is None or (country and groups.hold(maker_group, country, question.as_of)):
                        return (evidence(cell, cell.text, measured_words(cell, measured, condition)),)
            superseded = {measured.named for _, measured in question.measured()} if question.figures else ()
            for cell, named in question.named():
                if named.product.name in superseded:
                    continue
                for reached in ways.get(named.product.name, ()):
                    country = reached.product.maker_country
                    if maker_group is None or (country and groups.hold(maker_group, country, question.as_of)):
                        return (evidence(cell, named.matched, product_words(cell, named, reached, condition)),)
            return None

        return test


def uses_party(condition: Condition) -> bool:
    """Whether any part of the condition looks at a party's cells, listings or owners."""
    return any(isinstance(leaf, ListedOn | OwnedBy) or getattr(leaf, "field", None) in PARTY_FIELDS for leaf in leaves(condition))


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
        gathered: tuple[Evidence, ...] = ()
        for part in tests:
            found = part(question)
            if found is None:
                return None
            gathered += found
        return gathered

    return test


def _none(tests: list[Test]) -> Test:
    def test(question: Question) -> tuple[Evidence, ...] | None:
        return None if any(part(question) is not None for part in tests) else ()

    return test


# --- single conditions -------------------------------------------------------------------------------------------------


def _pattern(condition: Pattern, needed: Collection[str] | None) -> Test:
    field, means = condition.field, condition.means
    search = re.compile(simplified(condition.regex)).search
    literals = tuple(needed or ("",))

    def test(question: Question) -> tuple[Evidence, ...] | None:
        for cell in question.cells(field):
            plain = cell.plain
            found = None
            for literal in literals:
                if literal in plain:
                    found = search(plain)
                    break
            if found is not None:
                words = f"{quoted(cell)} " + (f"names {means}" if means else f'holds "{found[0].strip()}"')
                return (evidence(cell, found[0].strip(), words),)
        return None

    return test


def _equals(condition: Equals) -> Test:
    field, means = condition.field, condition.means
    values = frozenset(map(normalise, condition.values))

    def test(question: Question) -> tuple[Evidence, ...] | None:
        for cell in question.cells(field):
            if cell.plain in values:
                if field in COUNTRY_FIELDS:
                    words = country_words(cell)
                elif field == "party_role":
                    words = f"the party is the {cell.text.replace('_', ' ')}"
                else:
                    words = f"{quoted(cell)} is {means or 'a value this rule names'}"
                return (evidence(cell, cell.text, words),)
        return None

    return test


def _starts(condition: Starts) -> Test:
    field, means = condition.field, condition.means
    code_under = under(field, condition.prefixes)

    def test(question: Question) -> tuple[Evidence, ...] | None:
        for cell in question.cells(field):
            code = code_under(cell.text)
            if code is not None:
                words = f"{quoted(cell)} states {means or code}"
                return (evidence(cell, code, words),)
        return None

    return test


def _owned_by(condition: OwnedBy) -> Test:
    def test(question: Question) -> tuple[Evidence, ...] | None:
        party, ownership = question.party, question.ownership
        if party is None or ownership is None:
            return None
        found = ownership.exposure(party, condition, question.threshold)
        if found is None:
            return None
        met = found.governing
        return (
            Evidence(
                "party_owner",
                party.column,
                party.name,
                met.name,
                found.words,
                score=found.score,
                list_id=met.list_id or None,
                entity=met.entity or None,
                owners=found.owners,
            ),
        )

    return test


def _figure(condition: Figure) -> Test:
    field, bounds = condition.field, condition.bounds

    def test(question: Question) -> tuple[Evidence, ...] | None:
        value = question.figures.get(field)
        if value is None or not bounds.hold(value):
            return None
        column = question.item.column(field) if question.item is not None else None
        words = f"{LABELS[field]} of {value:g} is {bounds}"
        return (Evidence(field, column, f"{value:g}", f"{value:g}", words),)

    return test


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
        and (condition.contained is None or condition.contained is bool(reached.chain))
        and all(product.figure(name) is None for name in condition.missing)
        and all((value := product.figure(name)) is not None and bounds.hold(value) for name, bounds in condition.figures)
    )


FIELDS = (*ITEM_FIELDS, *PARTY_FIELDS)
"""Every field a condition may name, besides the figures."""
