"""Checks on the rulebook that go beyond whether it can be read, each small and named; every message says what to add.

A check yields what it finds; its docstring says what it asks. docs/rules-howto.md lists them all.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from pathlib import PurePosixPath

from screening.apply.conditions import leaves, uses_party
from screening.errors import Place
from screening.model import AlertType
from screening.rule import AllOf, AnyOf, Condition, InGroup, Law, NoneOf, OfProduct, OwnedBy, Rule, Rulebook, RuleKind, RuleStatus
from screening.rulebook.cases import alone, find, run_rule


@dataclass(frozen=True, slots=True)
class LintFinding:
    """One thing to mend: the name of the check, where, what, and what to do about it."""

    check: str
    rule: str
    place: Place
    text: str

    def __str__(self) -> str:
        return f"{self.place}: {self.text} [{self.check}]"


Said = Iterator[tuple[int | None, str]]
"""What a check says: the line (None: the top of the file) and the text."""


def lint(rulebook: Rulebook, *, rules: Collection[str] | None = None) -> list[LintFinding]:
    """All findings, or those of the rules named, by rule and then by check."""
    found = []
    for rule in rulebook.rules:
        if rules is not None and rule.id not in rules:
            continue
        said = [(name, line, text) for name, check in CHECKS.items() for line, text in check(rule)]
        said += [(name, line, text) for name, check in BOOK_CHECKS.items() for line, text in check(rulebook, rule)]
        for name, line, text in said:
            found.append(LintFinding(name, rule.id, Place(rule.place.file, line=line or rule.place.line), text))
    return found


# --- names ---------------------------------------------------------------------------------------------------------------


def _file_name(rule: Rule) -> Said:
    """The file is called as the id."""
    path = PurePosixPath(rule.place.file or "")
    if path.stem != rule.id:
        yield None, f"the file is called {path.name}. Call it {rule.id}.yaml; the id is permanent."


def _id_prefix(rule: Rule) -> Said:
    """The id begins with the jurisdiction (the folder) or, for a house rule, with house-."""
    folder = PurePosixPath(rule.place.file or "").parent.name
    wanted = "house" if rule.kind is RuleKind.HOUSE_RULE else folder
    if not rule.id.startswith(f"{wanted}-"):
        yield None, f"the id {rule.id} does not begin with {wanted}-. Rename the rule, or move the file."


def _unique_title(rulebook: Rulebook, rule: Rule) -> Said:
    """No two rules have the same title."""
    same = [other.id for other in rulebook.rules if other is not rule and other.title.casefold() == rule.title.casefold()]
    if same:
        yield None, f"the title is also that of {', '.join(same)}. Say what is different."


# --- law and dates -------------------------------------------------------------------------------------------------------


def _states_in_order(rule: Rule) -> Said:
    """States follow each other without overlap; only the last may have no end."""
    for state in rule.states:
        if state.end is not None and state.end < state.start:
            yield None, f"the state {state.law.value} ends ({state.end}) before it begins ({state.start}). Swap the dates."
    for before, after in zip(rule.states, rule.states[1:], strict=False):
        if before.end is None:
            yield None, f"the state {before.law.value} from {before.start} has no until:, and another follows. Add until:."
        elif after.start <= before.end:
            yield None, f"the states from {before.start} and {after.start} overlap. End the first on {_day_before(after.start)}."
        elif after.start > before.end + timedelta(days=1):
            yield None, f"between {before.end} and {after.start} the rule has no state. Add one, or close the gap."


def _states_after_issue(rule: Rule) -> Said:
    """No state begins before the rule was issued."""
    if rule.states[0].start < rule.issued:
        yield None, f"the first state begins on {rule.states[0].start}, before issued: {rule.issued}. Correct one of them."


def _status_and_states(rule: Rule) -> Said:
    """An active rule has a state open to the future; a superseded or withdrawn one says so in its last state."""
    last = rule.states[-1]
    if rule.status is RuleStatus.ACTIVE and last.end is not None:
        yield (
            None,
            f"the status is active, and nothing is said of the time after {last.end}. Add a state, unconfirmed if need be.",
        )
    if rule.status is RuleStatus.SUPERSEDED and last.law is not Law.SUPERSEDED and last.end is None:
        yield None, "the status is superseded, and the last state is not. End it, or add a state superseded."
    if rule.status is RuleStatus.WITHDRAWN and last.law is not Law.WITHDRAWN and last.end is None:
        yield None, "the status is withdrawn, and the last state is not. End it, or add a state withdrawn."


def _status_reason(rule: Rule) -> Said:
    """A draft, superseded or withdrawn rule says why in status_reason."""
    if rule.status is not RuleStatus.ACTIVE and not rule.status_reason:
        yield None, f"the status is {rule.status.value} without a reason. Add status_reason:."


def _instrument(rule: Rule) -> Said:
    """A state that is not plainly in force names the document that made it so, or says in a note why not."""
    for state in rule.states:
        if state.law is not Law.IN_FORCE and not (state.instrument or state.note):
            yield None, f"the state {state.law.value} from {state.start} has neither instrument: nor note:. Add one."


def _reviewed(rule: Rule) -> Said:
    """The review is not older than the rule or its last revision."""
    latest = max([rule.issued, *(revision.on for revision in rule.revisions)])
    if rule.reviewed_on < latest:
        yield None, f"reviewed on {rule.reviewed_on}, before {latest} in the same file. Review it, and set reviewed: on."


# --- words ---------------------------------------------------------------------------------------------------------------

_BANNED = {
    r"\billegal\b|\bunlawful\b|\bcriminal\b": "a rule does not judge; say presumed, risk, or that a licence may be required",
    r"\banywhere in the world\b": "the issuer of the GP10 guidance withdrew these words",
    r"\bcleared?\b|\bsafe to buy\b": "nothing is ever called clear; say no match",
    r"\bTO-?FILL\b|\bTO-?DO\b|\bTBD\b|\bTO-CHECK\b": "fill it in, or list it under unverified",
}


_LEFT = re.compile(r"\bTO-?FILL\b")


def _words(rule: Rule) -> Said:
    """The texts for readers hold no word that says more than the source, and nothing left to fill in."""
    texts = {"title": rule.title, "says": rule.says, "summary": rule.summary, "action": rule.action, "citation": rule.citation}
    for name, text in texts.items():
        for pattern, reason in _BANNED.items():
            if found := re.search(pattern, text, re.IGNORECASE):
                yield None, f'{name} says "{found[0]}": {reason}.'
    others = [f"reviewed: {rule.reviewed_by}", *(f"references: {source.title} {source.url}" for source in rule.references)]
    others += [f"the case {case.name}: {case.description or ''} {case.why or ''}" for case in rule.cases]
    for text in others:
        if _LEFT.search(text):
            yield None, f"{text.partition(':')[0]} has something left to fill in. Fill it in."


def _sentence(rule: Rule) -> Said:
    """What the rule says ends like a sentence and fits into an alert."""
    if not rule.says.endswith("."):
        yield None, "says does not end with a full stop. It ends every explanation: make it one or two whole sentences."
    if len(rule.says) > 400:
        yield None, f"says has {len(rule.says)} characters. Keep it under 400, and put the rest into summary."


# --- cases ---------------------------------------------------------------------------------------------------------------


def _enough_cases(rule: Rule) -> Said:
    """At least two alert and two clear cases."""
    counts = Counter(case.alert for case in rule.cases)
    for alert, name in ((True, "alert"), (False, "clear")):
        if counts[alert] < 2:
            yield None, f"has {counts[alert]} {name} case(s). Add some under tests: {name}, until there are two."


def _why(rule: Rule) -> Said:
    """Every clear case says why it is to be left alone."""
    for case in rule.cases:
        if not case.alert and not case.why:
            yield case.line, f"the case {case.name} has no why:. Add the reason for which it must not be found."


def _cases_pass(rulebook: Rulebook, rule: Rule) -> Said:
    """Every case goes as written."""
    for result in run_rule(alone(rulebook, rule), rule):
        if not result.ok:
            yield result.place.line, f"the case {result.name} {result.problem}"


def _each_condition_needed(rulebook: Rulebook, rule: Rule) -> Said:
    """Without any one condition, some case fails."""
    if not all(result.ok for result in run_rule(alone(rulebook, rule), rule)):
        return
    for line, what, without in _without_one(rule.match):
        changed = replace(rule, match=without)
        book = alone(rulebook, changed)
        if all(bool(find(book, changed, case)) == case.alert for case in rule.cases):
            yield line, f"{what} can be deleted and no case notices. Add a case that needs it, or delete it."


_PRODUCT_PARTS = [field.name for field in fields(OfProduct) if field.name != "line"]


def _without_one(condition: Condition) -> Iterator[tuple[int, str, Condition]]:
    """The condition with one part of it deleted, for every part."""
    if isinstance(condition, AnyOf | AllOf | NoneOf):
        for at, part in enumerate(condition.parts):
            others = condition.parts[:at] + condition.parts[at + 1 :]
            yield part.line, f"the condition on line {part.line}", replace(condition, parts=others)
            for line, what, changed in _without_one(part):
                parts = (*condition.parts[:at], changed, *condition.parts[at + 1 :])
                yield line, what, replace(condition, parts=parts)
    elif isinstance(condition, OfProduct):
        nothing = OfProduct()
        for name in _PRODUCT_PARTS:
            if getattr(condition, name) != getattr(nothing, name):
                yield condition.line, f"{name} of the product on line {condition.line}", _lifted(condition, name)
    elif isinstance(condition, OwnedBy):
        if condition.programmes:
            yield condition.line, f"programmes of owned_by on line {condition.line}", replace(condition, programmes=())
        if condition.bounds:
            yield condition.line, f"the limit of owned_by on line {condition.line}", replace(condition, bounds=None)


def _lifted(condition: OfProduct, name: str) -> Condition:
    return replace(condition, **{name: getattr(OfProduct(), name)})


# --- shape ---------------------------------------------------------------------------------------------------------------


def _about(rule: Rule) -> Said:
    """about: agrees with the conditions: a rule about a party looks at one, a rule about a transaction at a country."""
    country = any(
        isinstance(leaf, InGroup) or getattr(leaf, "field", "") in {"destination", "origin"} for leaf in leaves(rule.match)
    )
    if rule.about is AlertType.PARTY and not uses_party(rule.match):
        yield None, "is about: party, and no condition looks at one. Add such a condition, or correct about:."
    owned = any(isinstance(leaf, OwnedBy) for leaf in leaves(rule.match))
    if (rule.about is AlertType.OWNERSHIP) != owned:
        yield None, "is about: ownership if, and only if, a condition is owned_by. Correct about:, or the conditions."
    if rule.about is AlertType.TRANSACTION and not country:
        yield None, "is about: transaction, and no condition looks at a country. Add one, or correct about:."


def _day_before(day: date) -> date:
    return day - timedelta(days=1)


CHECKS: dict[str, Callable[[Rule], Said]] = {
    "file-name": _file_name,
    "id-prefix": _id_prefix,
    "states-in-order": _states_in_order,
    "states-after-issue": _states_after_issue,
    "status-and-states": _status_and_states,
    "status-reason": _status_reason,
    "instrument": _instrument,
    "reviewed": _reviewed,
    "words": _words,
    "sentence": _sentence,
    "about": _about,
    "enough-cases": _enough_cases,
    "why": _why,
}
"""Checks on one rule by itself."""

BOOK_CHECKS: dict[str, Callable[[Rulebook, Rule], Said]] = {
    "unique-title": _unique_title,
    "cases-pass": _cases_pass,
    "each-condition-needed": _each_condition_needed,
}
"""Checks on one rule among the others. That a file can be read, that what it refers to exists and that its patterns are linear is
seen on loading."""
