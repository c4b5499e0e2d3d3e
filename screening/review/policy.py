"""Who may decide what, and which decisions need a second person. Pure.

Without a policy anybody may decide and approve, and a false positive of severity stop needs a second person. That last is not
for a policy to relax.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from screening.model import Severity
from screening.review.decision import ALWAYS, REASONS, Decision, Verdict, same_person
from screening.review.docket import Decided, State


@dataclass(frozen=True, slots=True)
class People:
    """Names of those who may do something, by severity; a severity that is not given stands for anybody."""

    names: tuple[tuple[Severity, tuple[str, ...]], ...] = ()

    def may(self, who: str, severity: Severity) -> bool:
        """Whether that person is among them."""
        named = dict(self.names).get(severity)
        return named is None or any(same_person(who, one) for one in named)


@dataclass(frozen=True, slots=True)
class Policy:
    """The rules of the house for decisions. ``longest`` is for how many days a false positive holds at most, by severity."""

    deciders: People = People()
    approvers: People = People()
    second: frozenset[tuple[Severity, Verdict]] = frozenset()
    longest: tuple[tuple[Severity, int], ...] = ()
    papers: frozenset[Severity] = frozenset()

    def needs_second(self, severity: Severity, verdict: Verdict) -> bool:
        """Whether a decision counts only once another person has approved it."""
        always = severity is Severity.STOP and verdict is Verdict.FALSE_POSITIVE
        return always or (severity, verdict) in self.second

    def faults(self, decision: Decision) -> Iterator[str]:
        """What speaks against a decision before it is recorded, a sentence each."""
        severity, verdict = decision.seen.severity, decision.verdict
        if not decision.by.strip():
            yield "Nobody is named who decides."
        elif not self.deciders.may(decision.by, severity):
            yield f"{decision.by} may not decide on alerts of severity {severity} (review policy)."
        if decision.reason not in REASONS[verdict]:
            yield f"The reason {decision.reason} is none for {verdict}; there are {', '.join(REASONS[verdict])}."
        if verdict in (Verdict.FALSE_POSITIVE, Verdict.TRUE_MATCH) and not decision.note.strip():
            yield "A note is missing: say what the decision rests on."
        if verdict is not Verdict.FALSE_POSITIVE:
            if decision.condition != ALWAYS:
                yield f"Only a false positive is bound to a reference, destination or day, and this is {verdict}."
            return
        until, day = decision.condition.until, decision.at.date()
        if until is not None and until < day:
            yield f"The day {until} has passed."
        longest = dict(self.longest).get(severity)
        if longest is not None and (until is None or until > day + timedelta(days=longest)):
            yield f"A false positive of severity {severity} may hold until {day + timedelta(days=longest)} (review policy)."
        if severity in self.papers and not decision.attachments:
            yield f"A false positive of severity {severity} needs a paper attached (review policy)."

    def approval_faults(self, decided: Decided, by: str) -> Iterator[str]:
        """What speaks against somebody's approving or declining a decision."""
        decision = decided.decision
        if decided.state is not State.WAITING:
            yield f"{decision.id} does not wait for a second person: it {decided.state_words}."
        if not by.strip():
            yield "Nobody is named who approves."
        elif decided.own(by):
            whose = f"decided by {decision.by}" + (f" and entered by {decision.entered}" if decision.entered else "")
            yield f"{decision.id} was {whose}, and nobody approves a decision of their own."
        elif not self.approvers.may(by, decision.seen.severity):
            yield f"{by} may not approve decisions on alerts of severity {decision.seen.severity} (review policy)."
