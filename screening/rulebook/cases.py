"""A rule's own cases, run: each alert case must be found by the rule, each clear case must not."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from screening import apply
from screening.errors import Place
from screening.model import Item, Party
from screening.ownership import Holding, Met, Ownership
from screening.rule import Case, CaseOwner, Finding, Rule, Rulebook, RuleStatus

_ROW_FIELDS = ("description", "part_number", "manufacturer", "eccn", "hs", "origin", "destination", "end_use", "datacentre")


@dataclass(frozen=True, slots=True)
class CaseResult:
    """One case of one rule: ``name`` such as ``us-bis-gp10-ascend/alert/1``; ``problem`` is empty where it went as written."""

    rule: str
    name: str
    place: Place
    problem: str
    explanation: str | None

    @property
    def ok(self) -> bool:
        """Whether the rule did what the case says."""
        return not self.problem


def run_tests(rulebook: Rulebook, *, rules: Collection[str] | None = None) -> list[CaseResult]:
    """The results of all cases, or of those of the rules named, in order. Drafts are tested like others."""
    return [
        result for rule in rulebook.rules if rules is None or rule.id in rules for result in run_rule(alone(rulebook, rule), rule)
    ]


def alone(rulebook: Rulebook, rule: Rule) -> Rulebook:
    """The rulebook with that rule and no other, applied even where it is a draft."""
    return replace(rulebook, rules=(replace(rule, status=RuleStatus.ACTIVE, confirmed=None),))


def run_rule(rulebook: Rulebook, rule: Rule) -> list[CaseResult]:
    """The results of a rule's cases in a rulebook that holds it alone."""
    results = []
    for case in rule.cases:
        found = find(rulebook, rule, case)
        results.append(
            CaseResult(
                rule.id,
                f"{rule.id}/{case.name}",
                Place(rule.place.file, line=case.line),
                _problem(case, found),
                found[0].explanation if found else None,
            )
        )
    return results


def find(rulebook: Rulebook, rule: Rule, case: Case) -> tuple[Finding, ...]:
    """What the rulebook finds in a case."""
    given = {name: getattr(case, name) for name in _ROW_FIELDS}
    item = Item(**given, figures=case.figures) if any(value is not None for value in given.values()) or case.figures else None
    said = (case.party_country, case.party_address, case.party_headquarters, case.party_parent, case.party_role)
    parties = [
        Party(
            name,
            role=case.party_role or "party",
            country=case.party_country,
            address=case.party_address,
            headquarters=case.party_headquarters,
            parent_country=case.party_parent,
        )
        for name in (case.parties or (("(unnamed)",) if any(said) or case.owners or case.listed_on else ()))
    ]
    day = case.as_of or tested_on(rule)
    return apply.findings(
        rulebook,
        parties=parties,
        item=item,
        destination=None,
        as_of=day,
        programmes=dict.fromkeys(parties, case.listed_on),
        ownership=_ownership(rulebook, case, parties, day) if case.owners else None,
    )


def _ownership(rulebook: Rulebook, case: Case, parties: Sequence[Party], day: date) -> Ownership:
    """The owners of a case's party; a listed one goes by the key of its programme."""
    met: dict[str, Met] = {}

    def holdings(owned: Party, owners: Sequence[CaseOwner]) -> Iterator[Holding]:
        for number, owner in enumerate(owners, start=1):
            name = f"{owned.name}, owner {number}"
            if owner.listed_on:
                met[name] = Met(name, frozenset(owner.listed_on), 100.0)
            share = None if owner.percent is None else Decimal(str(owner.percent))
            low, high = (Decimal(0), Decimal(100)) if share is None else (share, share)
            party = Party(name)
            yield Holding(party, owned, low, high, control=owner.control)
            yield from holdings(party, owner.owners)

    given = [holding for party in parties for holding in holdings(party, case.owners)]
    return Ownership(
        given,
        as_of=day,
        meet=lambda party: [met[party.name]] if party.name in met else [],
        programmes=rulebook.programmes,
    )


def tested_on(rule: Rule) -> date:
    """The day on which cases without ``as_of`` are tested: that of the last review, so that a test does not age."""
    return rule.reviewed_on


def _problem(case: Case, found: tuple[Finding, ...]) -> str:
    if not case.alert:
        return f"should find nothing ({case.why or 'no reason given'}), and found: {found[0].explanation}" if found else ""
    if not found:
        return "should be found, and is not."
    if case.severity is not None and all(finding.severity is not case.severity for finding in found):
        return f"should be found as {case.severity.value}, and is {found[0].severity.value}."
    if case.says is not None and all(case.says not in finding.explanation for finding in found):
        return f"should say {case.says!r}, and says: {found[0].explanation}"
    return ""
