"""Rule files and tables put together to a rulebook, with everything that is wrong with them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from screening.apply.conditions import leaves
from screening.apply.literals import needed
from screening.apply.text import simplified
from screening.apply.thresholds import FIGURES, RESULTS
from screening.catalogue import CodeList, Context, CountryGroup, Product
from screening.errors import ManyErrors, Place, RuleError, ScreeningError
from screening.model import Programme
from screening.rule import InCodes, InGroup, ListedOn, OfProduct, OwnedBy, Pattern, Rule, Rulebook, RuleState
from screening.rulebook import files, tables
from screening.rulebook.reading import read_rule

T = TypeVar("T")


def parsed(folders: Sequence[Path]) -> Rulebook:
    """The rulebook in these folders. Raises ManyErrors with all that is wrong."""
    loader = _Loader()
    for number, folder in enumerate(folders):
        loader.read(folder, number)
    return loader.rulebook()


class _Loader:
    def __init__(self) -> None:
        self.errors: list[ScreeningError] = []
        self.rules: dict[str, Rule] = {}
        self.programmes: dict[str, Programme] = {}
        self.groups: dict[str, CountryGroup] = {}
        self.codes: dict[str, CodeList] = {}
        self.confirmed: dict[str, RuleState] = {}
        self.contexts: dict[str, Context] = {}
        self.products: dict[str, Product] = {}
        self.digests: list[str] = []

    def read(self, folder: Path, number: int) -> None:
        """Takes in a folder: its tables, then every other YAML file in it as a rule."""
        for name, path in files.within(folder):
            file = f"{folder.name}/{name}"
            try:
                self.digests.append(f"{number}/{name} {_digest(path)}")
                self.read_file(path, name, file)
            except ScreeningError as error:
                self.errors.append(error)
            except OSError as problem:
                self.errors.append(RuleError(f"cannot be read: {problem.strerror}.", place=Place(file)))

    def read_file(self, path: Path, name: str, file: str) -> None:
        match name:
            case tables.PROGRAMMES:
                for programme in tables.read_programmes(path, file=file):
                    self.add(self.programmes, programme.key, programme, "programme", Place(file))
            case tables.GROUPS:
                for group in tables.read_groups(path, file=file):
                    self.add(self.groups, group.key, group, "country group", Place(file))
            case tables.CODES:
                for codes in tables.read_codes(path, file=file):
                    self.add(self.codes, codes.key, codes, "code list", Place(file))
            case tables.CONFIRMATIONS:
                for rule_id, state in tables.read_confirmations(path, file=file):
                    self.add(self.confirmed, rule_id, state, "confirmation of", Place(file))
            case tables.CONTEXTS:
                for context in tables.read_contexts(path, file=file):
                    self.add(self.contexts, context.key, context, "context", Place(file))
            case files.CHIPS:
                products, errors = tables.read_products(path, file=file)
                self.errors += errors
                for product in products:
                    self.add(self.products, product.name, product, "product", Place(file))
            case _:
                rule = read_rule(path, file=file)
                if isinstance(rule, Rule):
                    self.add(self.rules, rule.id, rule, "rule id", rule.place)
                else:
                    self.errors += rule

    def add(self, known: dict[str, T], key: str, value: T, what: str, place: Place) -> None:
        """Takes in one thing under its key, which must be new."""
        if key in known:
            self.errors.append(RuleError(f"the {what} {key} exists already.", place=place, remedy="Give it another one."))
        known.setdefault(key, value)

    def rulebook(self) -> Rulebook:
        """The whole, once everything that rules refer to is there."""
        if not self.errors:  # what is missing because its file is broken would be said twice
            for rule in self.rules.values():
                self.errors += _loose_ends(rule, self)
            self.errors += self.loose_tables()
            self.errors += [
                RuleError(f"there is no rule {rule_id} to confirm.", place=Place(tables.CONFIRMATIONS))
                for rule_id in self.confirmed.keys() - self.rules.keys()
            ]
        if self.errors:
            raise ManyErrors(self.errors)
        if not self.rules:
            raise RuleError("no rule was found.", remedy="Give a folder that holds rule files.")
        return Rulebook(
            rules=tuple(replace(rule, confirmed=self.confirmed.get(key)) for key, rule in sorted(self.rules.items())),
            programmes=self.programmes,
            groups=self.groups,
            codes=self.codes,
            products=tuple(self.products.values()),
            contexts=tuple(self.contexts.values()),
            digest=hashlib.sha256("\n".join(sorted(self.digests)).encode()).hexdigest(),
            literals=self.literals(),
        )

    def literals(self) -> dict[str, tuple[str, ...] | None]:
        """The fixed strings of every pattern."""
        patterns = {leaf.regex for rule in self.rules.values() for leaf in leaves(rule.match) if isinstance(leaf, Pattern)}
        found = {regex: needed(simplified(regex)) for regex in sorted(patterns)}
        return {regex: None if texts is None else tuple(sorted(texts)) for regex, texts in found.items()}

    def loose_tables(self) -> Iterator[ScreeningError]:
        """Groups made of unknown groups, products that contain unknown products or need unknown contexts."""
        for group in self.groups.values():
            for other in (*group.of, *group.less):
                if other not in self.groups:
                    yield RuleError(f"the country group {group.key} is made of {other}, which does not exist.")
        for codes in self.codes.values():
            for key in codes.of:
                if key not in self.codes or self.codes[key].scheme != codes.scheme:
                    yield RuleError(f"the code list {codes.key} is made of {key}, which is no list of the same scheme.")
        for product in self.products.values():
            for part in product.contains:
                if part.product not in self.products:
                    yield RuleError(
                        f"{product.name} contains {part.product}, which is not in the catalogue.",
                        place=Place(files.CHIPS),
                        remedy="Add it, or correct its name (as in: 8 x H100 SXM5).",
                    )
            for context in product.contexts:
                if context not in self.contexts:
                    yield RuleError(
                        f"{product.name} names the context {context}, which does not exist.",
                        place=Place(files.CHIPS),
                        remedy=f"Add it to {tables.CONTEXTS}.",
                    )


def _digest(path: Path) -> str:
    """The SHA-256 of a text file, whatever its line endings."""
    content = path.read_bytes().removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n")
    return hashlib.sha256(content).hexdigest()


def _loose_ends(rule: Rule, known: _Loader) -> Iterator[ScreeningError]:
    """Everything a rule refers to that is not there."""
    if rule.programme not in known.programmes:
        yield RuleError(
            f"the programme {rule.programme} does not exist.", place=rule.place, remedy=f"Add it to {tables.PROGRAMMES}."
        )
    for leaf in leaves(rule.match):
        place = Place(rule.place.file, line=leaf.line)
        groups = [leaf.group] if isinstance(leaf, InGroup) else []
        if isinstance(leaf, OfProduct):
            groups += [leaf.maker_group] if leaf.maker_group else []
            yield from _unknown_products(leaf, known, place)
        if isinstance(leaf, ListedOn | OwnedBy):
            for key in leaf.programmes:
                if key.partition("#")[0] not in known.programmes:
                    yield RuleError(f"the programme {key} does not exist.", place=place)
        if isinstance(leaf, InCodes) and (leaf.codes not in known.codes or known.codes[leaf.codes].scheme != leaf.field):
            options = ", ".join(sorted(codes.key for codes in known.codes.values() if codes.scheme == leaf.field))
            yield RuleError(f"there is no list {leaf.codes} of {leaf.field} codes.", place=place, remedy=f"Known: {options}.")
        for group in groups:
            if group not in known.groups:
                options = ", ".join(sorted(known.groups))
                yield RuleError(f"the country group {group} does not exist.", place=place, remedy=f"Known: {options}.")
    for other in rule.related:
        if other not in known.rules:
            yield RuleError(f"the related rule {other} does not exist.", place=rule.place)


def _unknown_products(leaf: OfProduct, known: _Loader, place: Place) -> Iterator[ScreeningError]:
    products = known.products.values()
    asked = (
        ("product", leaf.names, {product.name for product in products}),
        ("family", leaf.families, {product.family for product in products}),
        ("maker", leaf.makers, {product.maker for product in products}),
        ("kind", leaf.kinds, {product.kind for product in products}),
        ("derived ECCN", leaf.derived_eccn, {*RESULTS, *(product.derived_eccn or "" for product in products)}),
        ("figure", tuple(name for name, _ in leaf.figures), set(FIGURES)),
        ("figure", leaf.missing, set(FIGURES)),
    )
    for what, names, there in asked:
        for name in names:
            if name not in there:
                yield RuleError(f"no product of the catalogue has the {what} {name!r}.", place=place)
