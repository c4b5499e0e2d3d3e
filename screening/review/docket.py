"""All decisions in the order in which they were made, and what they make of an alert. Pure.

For an alert the newest decision counts whose two sides are those of the alert and whose condition covers the question; it takes
the place of every earlier one, and one that was declined has none. A false positive suppresses while it is approved where it has
to be, its day has not passed, and the severity has not risen. In every other case the alert is open, and says why.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from screening.errors import Place
from screening.model import Alert, Entity, Item, Party, Severity
from screening.review.decision import Act, Approval, Assignment, Decision, Verdict, same_person
from screening.review.fingerprint import entry_differences, item_differences, party_differences, words


class State(StrEnum):
    """How a decision stands with the second person."""

    COUNTS = "counts"
    WAITING = "waiting"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision with what a second person said of it, if anybody did."""

    decision: Decision
    approval: Approval | None = None

    @property
    def state(self) -> State:
        """A decision of one's own approved is not approved."""
        approval = self.approval
        if approval is not None and not approval.granted:
            return State.DECLINED
        if approval is not None and not self.own(approval.by):
            return State.COUNTS
        return State.WAITING if self.decision.second else State.COUNTS

    def own(self, who: str) -> bool:
        """Whether the decision is of that person, made or entered."""
        return any(same_person(who, one) for one in (self.decision.by, self.decision.entered) if one)

    @property
    def state_words(self) -> str:
        """The state as the end of a sentence about the decision."""
        approval = self.approval
        match self.state:
            case State.WAITING:
                return "waits for a second person"
            case State.DECLINED:
                return f"was declined by {approval.by} on {approval.at.date()}" if approval else "was declined"
            case State.COUNTS:
                return f"was approved by {approval.by} on {approval.at.date()}" if approval else "counts"

    @property
    def told(self) -> str:
        """The decision in a clause: verdict, who, when, its number, and who approved."""
        one = self.decision
        approved = f", approved by {self.approval.by}" if self.approval and self.state is State.COUNTS else ""
        return f"{one.words} by {one.by} on {one.at.date()}{approved} ({one.id}, {one.reason.value.replace('_', ' ')})"


@dataclass(frozen=True, slots=True)
class Standing:
    """What the decisions make of an alert: the verdict that counts, the decision it comes from, and a sentence about it.

    ``reopened`` is what ended an earlier false positive, empty where none ended.
    """

    verdict: Verdict = Verdict.OPEN
    decided: Decided | None = None
    suppresses: bool = False
    words: str = ""
    reopened: str = ""


OPEN = Standing()


@dataclass(slots=True)
class Docket:
    """Decisions by what they are about; ``add`` takes acts in the order in which they were recorded."""

    decided: dict[str, Decided] = field(default_factory=dict)
    assigned: dict[str, Assignment] = field(default_factory=dict)
    _by_pair: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    _by_trace: dict[object, list[str]] = field(default_factory=dict)
    _names: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, acts: Iterable[Act]) -> Docket:
        """The docket after these acts."""
        docket = cls()
        for act in acts:
            docket.add(act)
        return docket

    def __bool__(self) -> bool:
        return bool(self.decided)

    def add(self, act: Act) -> None:
        """One more act. An approval of a decision that has one already, or that is not there, changes nothing."""
        match act:
            case Decision():
                self.decided[act.id] = Decided(act)
                pairing = act.seen.pairing
                self._by_pair.setdefault((pairing.asked, pairing.listed), []).append(act.id)
                seen = act.seen
                if seen.party is not None:
                    self._names.add(words(seen.party.name))
                for trace in _traces(seen.rule, pairing.entries, seen.place, seen.party, seen.item):
                    self._by_trace.setdefault(trace, []).append(act.id)
            case Approval():
                found = self.decided.get(act.decision)
                if found is not None and found.state is State.WAITING:
                    self.decided[act.decision] = Decided(found.decision, act)
            case Assignment():
                self.assigned[act.alert] = act

    def about(self, party: Party) -> bool:
        """Whether anything was decided on a party of this name, whatever has changed since."""
        return words(party.name) in self._names

    def next_id(self) -> str:
        """The number of the next decision."""
        return f"D{len(self.decided) + 1}"

    def on(self, alert: Alert) -> list[Decided]:
        """The decisions on just what the alert sets side by side, newest first."""
        if alert.pairing is None:
            return []
        ids = self._by_pair.get((alert.pairing.asked, alert.pairing.listed), [])
        return [self.decided[one] for one in reversed(ids)]

    def history(self, alert: Alert) -> list[Decided]:
        """The decisions on the alert, on what it sets side by side today and on what it set side by side before, newest first."""
        now = {one.decision.id for one in self.on(alert)}
        return [one for key, one in reversed(self.decided.items()) if key in now or one.decision.seen.alert == alert.id]

    def superseded(self, decided: Decided) -> Decided | None:
        """The later decision that took the place of one, if any did."""
        pairing, condition = decided.decision.seen.pairing, decided.decision.condition
        ids = self._by_pair[pairing.asked, pairing.listed]
        for one in ids[ids.index(decided.decision.id) + 1 :]:
            later = self.decided[one]
            if later.state is not State.DECLINED and later.decision.condition.covers(condition.reference, condition.destination):
                return later
        return None

    def standing(
        self,
        alert: Alert,
        *,
        day: date,
        reference: str | None = None,
        destination: str | None = None,
        place: Place | None = None,
        party: Party | None = None,
        item: Item | None = None,
        entities: Sequence[Entity] = (),
    ) -> Standing:
        """What counts on an alert for a question of that day, reference and destination.

        With the party or item asked and the entries met, an alert that was decided on before one side changed says what changed.
        """
        same = [one for one in self.on(alert) if one.state is not State.DECLINED]
        for one in same:
            if one.decision.condition.covers(reference, destination):
                return _standing(one, alert, day)
        if same and same[0].decision.verdict is Verdict.FALSE_POSITIVE:
            return Standing(words=f"{_capital(same[0].told)} {same[0].decision.condition} only, which this is not.")
        return self._changed(alert, place=place, party=party, item=item, entities=entities)

    def _changed(
        self, alert: Alert, *, place: Place | None, party: Party | None, item: Item | None, entities: Sequence[Entity]
    ) -> Standing:
        """What to say where only another state of the two sides was decided on."""
        where = row_place(place) if place else ""
        entries = alert.pairing.entries if alert.pairing else ()
        ids = {one for trace in _traces(alert.rule, entries, where, party, item) for one in self._by_trace.get(trace, ())}
        made = sorted(ids, key=lambda one: int(one.removeprefix("D")))
        related = [self.decided[one] for one in made if self.decided[one].state is not State.DECLINED]
        if not related:
            return OPEN
        last = related[-1]
        seen = last.decision.seen
        changes: list[str] = []
        if party is not None and seen.party is not None:
            changes += party_differences(seen.party, party)
        if item is not None and seen.item is not None:
            changes += item_differences(seen.item, item)
        if seen.entries and entities:
            changes += entry_differences(seen.entries, entities)
        if not changes:
            sides = []
            if alert.pairing is not None and alert.pairing.asked != seen.pairing.asked:
                sides.append("what is asked")
            if alert.pairing is not None and alert.pairing.listed != seen.pairing.listed:
                sides.append("the rule" if alert.rule else "the listed entry")
            changes = [f"{' and '.join(sides)} changed"]
        why = "; ".join(changes)
        if last.decision.verdict is not Verdict.FALSE_POSITIVE:
            return Standing(decided=last, words=f"Decided before as {last.told}; since then {why}.")
        return Standing(decided=last, words=f"Open again: {last.told} holds no more, {why}.", reopened=why)


def _standing(one: Decided, alert: Alert, day: date) -> Standing:
    """What a decision on exactly this alert, whose condition covers the question, makes of it."""
    decision = one.decision
    told = _capital(one.told)
    if decision.verdict is not Verdict.FALSE_POSITIVE:
        if one.state is State.WAITING:
            return Standing(decision.verdict, one, words=f"{told}; it waits for a second person.")
        return Standing(decision.verdict, one, words=f"{told}.")
    if one.state is State.WAITING:
        return Standing(decided=one, words=f"{told}; it waits for a second person and suppresses nothing yet.")
    ended = ""
    if decision.condition.until is not None and decision.condition.until < day:
        ended = f"it held until {decision.condition.until}"
    elif alert.severity.rank > decision.seen.severity.rank:
        ended = f"the severity was {decision.seen.severity} and is {alert.severity}"
    elif alert.severity is Severity.STOP and one.approval is None:
        ended = "nobody has approved it"
    if ended:
        return Standing(decided=one, words=f"Open again: {one.told} holds no more, {ended}.", reopened=ended)
    limits = f" It holds {decision.condition}." if str(decision.condition) else ""
    return Standing(Verdict.FALSE_POSITIVE, one, True, f"Suppressed: {one.told}: {decision.note.rstrip('.')}.{limits}")


def _traces(
    rule: str | None,
    entries: Sequence[tuple[str, str]],
    place: str,
    party: Party | None,
    item: Item | None,
) -> Iterator[object]:
    """What tells that an alert is about what was decided on before, whatever has changed of it since."""
    if rule is not None:
        if item is not None:
            yield "item", rule, words(item.part_number or item.description or ""), words(item.manufacturer or "")
        elif party is not None:
            yield "rule", rule, words(party.name)
        return
    for entry in entries:
        if party is not None:
            yield "party", entry, words(party.name)
        if place:
            yield "place", entry, place


def row_place(place: Place) -> str:
    """The row of a place in words, empty where it is no row of a file."""
    return "" if place.row is None else str(Place(place.file, place.sheet, place.row))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
