"""Rules held against a row: what the rulebook says of these parties, this item and this destination on that day.

Pure: the rulebook comes as values, the answer goes back as values. Each rule is compiled to closures once a rulebook.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache

from screening.apply.conditions import Compiler, Test, uses_party
from screening.apply.guards import Deriver, Guards, needs_item
from screening.apply.names_alone import NamesAlone
from screening.apply.question import Question
from screening.match import DEFAULT_THRESHOLD
from screening.model import AlertType, Item, Party, RuleRef, Severity
from screening.ownership import Ownership
from screening.rule import BINDING, Evidence, Finding, Law, Rule, Rulebook, RuleState, RuleStatus

__all__ = ["Finding", "NamesAlone", "findings", "in_use", "names_alone", "references", "state_words"]


class _Compiled:
    """A rule with its condition, which is made into a closure when a row first concerns it."""

    __slots__ = ("_compiler", "_test", "by_party", "rule")

    def __init__(self, rule: Rule, compiler: Compiler) -> None:
        self.rule = rule
        self.by_party = uses_party(rule.match)
        self._compiler = compiler
        self._test: Test | None = None

    @property
    def test(self) -> Test:
        """The closure."""
        if self._test is None:
            self._test = self._compiler.compile(self.rule.match)
        return self._test


@lru_cache(maxsize=4)
def _compiled(rulebook: Rulebook) -> tuple[Compiler, tuple[_Compiled, ...]]:
    compiler = Compiler(rulebook)
    return compiler, tuple(_Compiled(rule, compiler) for rule in rulebook.rules if rule.status is not RuleStatus.DRAFT)


@lru_cache(maxsize=64)
def _in_use(rulebook: Rulebook, as_of: date) -> tuple[tuple[_Compiled, RuleState, Severity], ...]:
    """The rules of a day."""
    found = []
    for compiled in _compiled(rulebook)[1]:
        state = compiled.rule.state_on(as_of)
        if state is not None:
            found.append((compiled, state, _severity(compiled.rule, state)))
    return tuple(found)


@lru_cache(maxsize=64)
def _guards(rulebook: Rulebook, as_of: date, with_item: bool) -> Guards:
    """What says which of the rules of a day a row concerns; most need not be looked at for a row without an item."""
    compiler, _ = _compiled(rulebook)
    deriver = Deriver(compiler, as_of)
    conditions = [compiled.rule.match for compiled, _, _ in _in_use(rulebook, as_of)]
    return Guards([deriver.triggers(one) if with_item or not needs_item(one) else frozenset() for one in conditions])


def _severity(rule: Rule, state: RuleState) -> Severity:
    """The severity of the day: never above a note while the rule does not bind."""
    return (state.severity or rule.severity) if state.law in BINDING else Severity.NOTE


def severity_on(rule: Rule, day: date) -> str:
    """A rule's severity on a day, or nothing where it is not applied."""
    state = rule.state_on(day)
    return "" if state is None or rule.status is RuleStatus.DRAFT else _severity(rule, state).value


def in_use(rulebook: Rulebook, *, as_of: date) -> tuple[tuple[Rule, RuleState, Severity], ...]:
    """The rules that are applied on a day, with their state and severity on it. Drafts are never applied."""
    return tuple((compiled.rule, state, severity) for compiled, state, severity in _in_use(rulebook, as_of))


@lru_cache(maxsize=64)
def names_alone(rulebook: Rulebook, *, as_of: date, destination: bool, ownership: bool) -> NamesAlone:
    """What the rules of a day look for in parties of whom nothing but the name is known."""
    conditions = [compiled.rule.match for compiled, _, _ in _in_use(rulebook, as_of)]
    return NamesAlone(conditions, _compiled(rulebook)[0].needed, destination=destination, ownership=ownership)


def references(rulebook: Rulebook, as_of: date) -> tuple[RuleRef, ...]:
    """The rules that are applied on a day, as runs and reports cite them."""
    return tuple(
        RuleRef(rule.id, rule.title, severity, state_words(state), rule.citation, rule.references[0].url)
        for rule, state, severity in in_use(rulebook, as_of=as_of)
    )


def findings(
    rulebook: Rulebook,
    *,
    parties: Sequence[Party],
    item: Item | None,
    destination: str | None,
    as_of: date,
    programmes: Mapping[Party, Collection[str]] | None = None,
    ownership: Ownership | None = None,
    threshold: float = DEFAULT_THRESHOLD,
) -> tuple[Finding, ...]:
    """What the rules say of one row, in the order of the rulebook.

    ``destination`` is the run's, as an alpha-2 code, and counts where the item names none; ``programmes`` are the keys under
    which each party met a listing; ``ownership`` is who owns them, as far as a file tells, and ``threshold`` the likeness
    from which a party is one of that file. One finding for each rule and each cell that brought it about.
    """
    catalogue = _compiled(rulebook)[0].catalogue
    question = Question(
        parties=parties,
        item=item,
        destination=destination,
        as_of=as_of,
        programmes=programmes or {},
        catalogue=catalogue,
        ownership=ownership,
        threshold=threshold,
    )
    in_use = _in_use(rulebook, as_of)
    found: list[Finding] = []
    for number in _guards(rulebook, as_of, item is not None).candidates(question):
        compiled, state, severity = in_use[number]
        if compiled.by_party and question.parties:
            found += _by_party(compiled, state, severity, question)
        else:
            question.speak_of_nobody()
            evidence = compiled.test(question)
            if evidence is not None:
                found.append(_finding(compiled.rule, state, severity, evidence, question))
    return tuple(_without_repeats(found)) if ownership is not None else tuple(found)


def _without_repeats(found: Sequence[Finding]) -> Iterator[Finding]:
    """Without the red flag of a listed owner where a graver finding about the same party names this owner already."""
    for finding in found:
        owners = {owner for one in finding.evidence for owner in one.owners}
        graver = {
            owner
            for other in found
            if other.party == finding.party and other.severity.rank > finding.severity.rank
            for one in other.evidence
            for owner in one.owners
        }
        if not owners or finding.state.law not in BINDING or not owners <= graver:
            yield finding


def _by_party(compiled: _Compiled, state: RuleState, severity: Severity, question: Question) -> Iterator[Finding]:
    seen = set()
    for number in range(len(question.parties)):
        question.speak_of(number)
        evidence = compiled.test(question)
        if evidence is not None and (subject := tuple((e.field, e.text) for e in evidence)) not in seen:
            seen.add(subject)
            yield _finding(compiled.rule, state, severity, evidence, question)


def _finding(rule: Rule, state: RuleState, severity: Severity, evidence: tuple[Evidence, ...], question: Question) -> Finding:
    party = question.party if any(e.field.startswith("party") for e in evidence) else None
    kind = AlertType.PARTY if party is not None and rule.about is AlertType.ITEM else rule.about
    clauses = ", and ".join(e.words for e in evidence)
    explanation = f"{clauses[:1].upper()}{clauses[1:]}. {rule.says}"
    after = _state_sentence(state, question.as_of)
    return Finding(
        rule=rule,
        state=state,
        severity=severity,
        type=kind,
        column=next((e.column for e in evidence if e.column), None),
        queried=evidence[0].text if evidence else "",
        matched=evidence[0].matched if evidence else "",
        explanation=f"{explanation} {after}" if after else explanation,
        evidence=evidence,
        party=party,
        score=min((e.score for e in evidence if e.score is not None), default=None),
    )


# --- states of law in words --------------------------------------------------------------------------------------------

_LAW_WORDS = {
    Law.IN_FORCE: "in force",
    Law.PENDING: "enacted, not yet applied",
    Law.PROPOSED: "proposed",
    Law.SUSPENDED: "suspended",
    Law.NOT_ENFORCED: "printed, not enforced",
    Law.SUPERSEDED: "superseded",
    Law.WITHDRAWN: "withdrawn",
    Law.UNCONFIRMED: "to be confirmed",
}


def state_words(state: RuleState) -> str:
    """A state with its dates: ``suspended from 2025-11-10 to 2026-11-09``."""
    words = _LAW_WORDS[state.law]
    return f"{words} since {state.start}" if state.end is None else f"{words} from {state.start} to {state.end}"


def _state_sentence(state: RuleState, day: date) -> str:
    """What a reader must know of the state besides that the rule is in force."""
    sentences = []
    by = f" ({state.instrument})" if state.instrument else ""
    match state.law:
        case Law.IN_FORCE:
            pass
        case Law.PENDING:
            until = f" before {state.end + timedelta(days=1)}" if state.end else " yet"
            sentences.append(f"This is enacted{by} and does not apply{until}; it is shown as a note.")
        case Law.UNCONFIRMED:
            sentences.append(f"Whether this applied on {day} has not been confirmed{by}: confirm it before relying on it.")
        case _:
            sentences.append(f"On {day} this was {_LAW_WORDS[state.law]}{by}; it is shown as a note.")
    if state.note:
        sentences.append(state.note)
    if state.codified:
        sentences.append(f"Applied as enforced; the printed text differs: {state.codified}")
    return " ".join(sentences)
