"""One YAML rule file to one ``Rule``. Everything wrong in it is collected, each with its line and what to write instead."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from msgspec import UNSET, UnsetType

from screening import strictyaml
from screening.apply.conditions import FIELDS
from screening.apply.question import CODE_FIELDS, COUNTRY_FIELDS, TEXT_FIELDS
from screening.apply.text import eccns
from screening.apply.thresholds import ROW_FIGURES
from screening.errors import Place, RuleError, ScreeningError
from screening.model import AlertType
from screening.rule import (
    AllOf,
    AnyOf,
    Bounds,
    Case,
    CaseOwner,
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
    Reference,
    Revision,
    Rule,
    RuleState,
    Starts,
)
from screening.rulebook import linear
from screening.rulebook.form import BoundsForm, CaseForm, ConditionForm, OwnedByForm, OwnerForm, ProductForm, RuleForm, StateForm

Way = tuple[str | int, ...]
T = TypeVar("T")

_UNKNOWN = re.compile(r"unknown field `([^`]+)`")
_OPERATORS = ("pattern", "equals", "starts", "in_group", "in_codes")
_LIMITS = ("at_least", "above", "at_most", "below")
_FIELDS_OF = {
    "pattern": (*TEXT_FIELDS, *CODE_FIELDS),
    "equals": (*TEXT_FIELDS, *COUNTRY_FIELDS),
    "starts": CODE_FIELDS,
    "in_group": COUNTRY_FIELDS,
    "in_codes": CODE_FIELDS,
}


def given(value: T | UnsetType) -> T | None:
    """The value, or None where the file does not give it."""
    return None if isinstance(value, UnsetType) else value


def several(value: list[T] | UnsetType) -> tuple[T, ...]:
    """The values, none where the file does not give any."""
    return () if isinstance(value, UnsetType) else tuple(value)


def read_rule(path: Path, *, file: str) -> Rule | list[ScreeningError]:
    """The rule in a file, or all that is wrong with it; ``file`` is what messages call it."""
    try:
        document = strictyaml.read(path, error=RuleError, file=file)
        form = strictyaml.decode(document, RuleForm)
    except ScreeningError as error:
        if (found := _UNKNOWN.search(error.what)) and " " in found[1]:
            remedy = f'If "{found[1]}" is the rest of a text with a comma, put the whole text in quotes.'
            return [RuleError(error.what, place=error.place, remedy=remedy)]
        return [error]
    return _Reader(document, form).rule()


class _Reader:
    """Reads one rule file; ``errors`` fills up on the way."""

    def __init__(self, document: strictyaml.Document, form: RuleForm) -> None:
        self.document = document
        self.form = form
        self.errors: list[ScreeningError] = []

    def fault(self, what: str, path: Way, remedy: str = "") -> None:
        self.errors.append(self.document.fault(what, path, remedy=remedy))

    def rule(self) -> Rule | list[ScreeningError]:
        form = self.form
        match = self.condition(form.match, ("match",))
        cases = tuple(
            self.case(case, ("tests", group, at), alert=group == "alert")
            for group, several_cases in (("alert", form.tests.alert), ("clear", form.tests.clear))
            for at, case in enumerate(several_cases)
        )
        if self.errors or match is None:
            return self.errors
        return Rule(
            id=form.id,
            title=form.title,
            kind=form.kind,
            about=AlertType(form.about),
            status=form.status,
            programme=form.programme,
            severity=form.severity,
            issued=form.issued,
            states=tuple(map(_state, form.states)),
            reviewed_on=form.reviewed.on,
            reviewed_by=form.reviewed.by,
            citation=_one_line(form.citation),
            says=_one_line(form.says),
            summary=_one_line(form.summary),
            action=_one_line(form.action),
            match=match,
            references=tuple(
                Reference(r.type, r.title, r.url, given(r.issuer), given(r.retrieved), given(r.sha256)) for r in form.references
            ),
            revisions=tuple(Revision(r.on, r.note) for r in several(form.revisions)),
            cases=cases,
            place=Place(self.document.file, line=1),
            status_reason=given(form.status_reason),
            unverified=several(form.unverified),
            exceptions=several(form.exceptions),
            evidence=several(form.evidence),
            related=several(form.related),
        )

    # --- conditions ---

    def condition(self, form: ConditionForm, path: Way) -> Condition | None:
        line = self.document.line(path)
        kinds = [
            name for name in ("any", "all", "none", "product", "listed_on", "owned_by") if given(getattr(form, name)) is not None
        ]
        if given(form.field) is not None:
            kinds.append("field")
        if len(kinds) != 1:
            found = f"this one has {' and '.join(kinds)}" if kinds else "this one has none of them"
            self.fault(
                f"a condition has exactly one of any, all, none, field, product, listed_on, owned_by; {found}.",
                path,
                "Split it into several conditions under any: or all:.",
            )
            return None
        if kinds != ["field"]:
            for extra in (*_OPERATORS, *_LIMITS, "means"):
                if given(getattr(form, extra)) is not None:
                    self.fault(f"{extra} needs a field beside it.", (*path, extra), "Add field:, or remove it.")
        build: dict[str, Callable[[], Condition | None]] = {
            "any": lambda: self.group(form.any, AnyOf, (*path, "any")),
            "all": lambda: self.group(form.all, AllOf, (*path, "all")),
            "none": lambda: self.group(form.none, NoneOf, (*path, "none")),
            "product": lambda: self.product(form.product, (*path, "product")),
            "listed_on": lambda: ListedOn(several(form.listed_on), line),
            "owned_by": lambda: _owned_by(form.owned_by, self.document.line((*path, "owned_by"))),
            "field": lambda: self.field(form, path),
        }
        return build[kinds[0]]()

    def group(
        self, forms: list[ConditionForm] | UnsetType, kind: type[AnyOf] | type[AllOf] | type[NoneOf], path: Way
    ) -> Condition | None:
        parts = [self.condition(form, (*path, at)) for at, form in enumerate(several(forms))]
        if not parts:
            self.fault("is an empty group of conditions.", path, "Add a condition to it, or remove it.")
        whole = tuple(part for part in parts if part is not None)
        return kind(whole, self.document.line(path[:-1])) if len(whole) == len(parts) and parts else None

    def field(self, form: ConditionForm, path: Way) -> Condition | None:
        name, line = str(form.field), self.document.line(path)
        operators = [operator for operator in _OPERATORS if given(getattr(form, operator)) is not None]
        limits = [limit for limit in _LIMITS if given(getattr(form, limit)) is not None]
        if len(operators) + bool(limits) != 1:
            self.fault(
                f"the condition on {name} needs exactly one of {', '.join(_OPERATORS)}, or limits ({', '.join(_LIMITS)}).", path
            )
            return None
        if limits:
            if name in FIELDS:
                self.fault(f"{name} is not a figure and has no limits.", path, "Use pattern, equals, starts or in_group.")
                return None
            if name not in ROW_FIGURES:
                self.fault(f"there is no figure {name}.", (*path, "field"), f"Use one of {', '.join(ROW_FIGURES)}.")
                return None
            return Figure(name, _bounds(form), line)
        [operator] = operators
        if name not in FIELDS:
            self.fault(f"there is no field {name}.", (*path, "field"), f"Use one of {', '.join(FIELDS)}.")
            return None
        if name not in _FIELDS_OF[operator]:
            self.fault(
                f"{operator} cannot be asked of {name}.", (*path, operator), f"It can of {', '.join(_FIELDS_OF[operator])}."
            )
            return None
        return self.operator(operator, name, form, path)

    def operator(self, operator: str, name: str, form: ConditionForm, path: Way) -> Condition | None:
        line, means = self.document.line(path), given(form.means)
        if operator == "pattern":
            regex = str(form.pattern)
            try:
                linear.check(regex)
            except linear.Refused as problem:
                self.fault(f"the pattern {regex!r} {problem}", (*path, "pattern"))
                return None
            return Pattern(name, regex, means, line)
        if operator == "equals":
            return Equals(name, several(form.equals), means, line)
        if operator == "starts":
            prefixes = several(form.starts)
            for at, prefix in enumerate(prefixes):
                if name == "eccn" and len(eccns(prefix)) != 1:
                    self.fault(f"{prefix!r} is not an ECCN.", (*path, "starts", at), "Write it as 3A090.a, or EAR99.")
                if name == "hs" and not 2 <= sum(c.isdigit() for c in prefix) <= 12:
                    self.fault(f"{prefix!r} is not the start of an HS code.", (*path, "starts", at), "Write 2 to 12 digits.")
            return Starts(name, prefixes, means, line)
        if operator == "in_codes":
            return InCodes(name, str(form.in_codes), line)
        return InGroup(name, str(form.in_group), line)

    def product(self, form: ProductForm | UnsetType, path: Way) -> Condition | None:
        if isinstance(form, UnsetType):
            return None
        figures = form.figures if not isinstance(form.figures, UnsetType) else {}
        condition = OfProduct(
            names=several(form.names),
            families=several(form.families),
            makers=several(form.makers),
            maker_group=given(form.maker_in_group),
            kinds=several(form.kinds),
            gp10=tuple(map(str, several(form.gp10))),
            derived_eccn=several(form.derived_eccn),
            datacentre=tuple(map(str, several(form.datacentre))),
            figures=tuple((name, _bounds(bounds)) for name, bounds in figures.items()),
            missing=several(form.missing),
            contained=given(form.contained),
            line=self.document.line(path),
        )
        if condition == OfProduct(line=condition.line):
            self.fault("product asks nothing.", path, "Add names, families, gp10, derived_eccn or another key.")
        return condition

    # --- cases ---

    def case(self, form: CaseForm, path: Way, *, alert: bool) -> Case:
        if given(form.item) is not None and given(form.description) is not None:
            self.fault("item and description are the same cell.", path, "Keep one of them.")
        party = given(form.party)
        return Case(
            name=f"{path[1]}/{int(path[2]) + 1}",
            alert=alert,
            description=given(form.item) or given(form.description),
            part_number=given(form.part_number),
            manufacturer=given(form.manufacturer),
            eccn=given(form.eccn),
            hs=given(form.hs),
            origin=given(form.origin),
            destination=given(form.destination),
            parties=() if party is None else (party,) if isinstance(party, str) else tuple(party),
            party_country=given(form.party_country),
            party_address=given(form.party_address),
            figures=tuple(form.figures.items()) if form.figures is not UNSET else (),
            end_use=given(form.end_use),
            datacentre=None if form.datacentre is UNSET else form.datacentre == "yes",
            party_role=given(form.party_role),
            party_headquarters=given(form.party_headquarters),
            party_parent=given(form.party_parent),
            listed_on=several(form.listed_on),
            owners=tuple(map(_owner, several(form.owners))),
            as_of=given(form.as_of),
            severity=given(form.severity),
            says=given(form.says),
            why=given(form.why),
            line=self.document.line(path),
        )


def _bounds(form: ConditionForm | BoundsForm) -> Bounds:
    return Bounds(given(form.at_least), given(form.above), given(form.at_most), given(form.below))


def _owned_by(form: OwnedByForm | UnsetType, line: int) -> OwnedBy | None:
    if isinstance(form, UnsetType):
        return None
    bounds = Bounds(at_least=given(form.at_least), above=given(form.above))
    limited = None if bounds == Bounds() else bounds
    return OwnedBy(several(form.programmes), limited, form.together, form.control, line)


def _owner(form: OwnerForm) -> CaseOwner:
    listed = given(form.listed_on)
    keys = () if listed is None else (listed,) if isinstance(listed, str) else tuple(listed)
    return CaseOwner(keys, given(form.percent), form.control, tuple(map(_owner, several(form.owners))))


def _state(form: StateForm) -> RuleState:
    return RuleState(
        law=form.state,
        start=form.from_,
        end=given(form.until),
        severity=given(form.severity),
        instrument=_line_or_none(form.instrument),
        note=_line_or_none(form.note),
        codified=_line_or_none(form.codified),
    )


def _line_or_none(text: str | UnsetType) -> str | None:
    return None if isinstance(text, UnsetType) else _one_line(text)


def _one_line(text: str) -> str:
    return " ".join(text.split())
