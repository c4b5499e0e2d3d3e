"""Who owns whom, and who is affected by a listed owner: the regulators' arithmetic, not a product of percentages. Pure.

An entity that listed or affected parties own to a limit (50 percent, say), together, is itself affected, and its own holdings
then count in full; this is repeated until nothing changes. Chains, several owners and circles need nothing else. Which
listings count, from which share, and when, is said by rules (``OwnedBy`` in rule.py); this module answers them.

Equal names and equal identifiers are one party. What cannot be known for sure is held against the party: of several statements
the latest up to the day asked about counts, undated ones are the oldest, and where all are later the earliest is taken.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from screening.errors import Place
from screening.match import NATIONAL, Matcher
from screening.model import Alias, Entity, Identifier, Party, Programme, Severity
from screening.names import analyse
from screening.rule import OwnedBy

WHOLE = Decimal(100)
SHOWN = 6
"""Owners told by name at one step of a chain; more are counted."""


@dataclass(frozen=True, slots=True)
class Holding:
    """One statement that an owner holds a share. ``low`` to ``high`` is the share in percent, 0 to 100 where it is unknown.

    ``stated`` is the share as the source puts it, empty where it says none; ``control`` says that the owner controls the
    owned by other means; ``indirect`` that the share is held through others; ``on`` is the date of the statement, ``start``
    and ``end`` the first and last day of the holding.
    """

    owner: Party
    owned: Party
    low: Decimal = Decimal(0)
    high: Decimal = WHOLE
    stated: str = ""
    control: bool = False
    indirect: bool = False
    on: date | None = None
    start: date | None = None
    end: date | None = None
    place: Place = field(default_factory=Place)


@dataclass(frozen=True, slots=True)
class Met:
    """A listed entity that an owner's name met, with its programmes of the day and the likeness, 0 to 100."""

    name: str
    programmes: frozenset[str]
    score: float
    list_id: str = ""
    entity: str = ""


@dataclass(frozen=True, slots=True)
class Stake:
    """All that one party holds in another on the day asked about."""

    owner: int
    owned: int
    low: Decimal
    high: Decimal
    stated: str
    control: bool
    indirect: bool


@dataclass(frozen=True, slots=True)
class Exposure:
    """How a party comes under a rule through its owners.

    ``words`` spell the chain out; ``owners`` are the listed ones at its upper end, ``governing`` the one whose programme asks
    most; ``score`` is the likeness of the weakest name on the way: of the party to a name of the file, of an owner to a listing.
    """

    words: str
    owners: tuple[str, ...]
    governing: Met
    score: float


@dataclass(frozen=True, slots=True)
class _Reached:
    """A party that comes under a condition if names as like as ``score`` are the same, and the stakes that bring it about."""

    score: float
    through: tuple[Stake, ...]


@dataclass(frozen=True, slots=True)
class _Answer:
    """Who counts as listed for a condition, with the likeness, and whom they reach."""

    listed: Mapping[int, float]
    reached: Mapping[int, _Reached]


class Ownership:
    """The statements of an ownership file as of a day, beside what their owners met on the lists."""

    def __init__(
        self,
        holdings: Iterable[Holding],
        *,
        as_of: date,
        meet: Callable[[Party], Sequence[Met]],
        programmes: Mapping[str, Programme],
    ) -> None:
        """``meet`` tells what a name met on the lists; it is asked once for every owner."""
        self._programmes = programmes
        self._numbers: dict[tuple[object, ...], int] = {}
        self._parties: list[Party] = []
        self._same: list[int] = []
        given = [(self._number(one.owner), self._number(one.owned), one) for one in holdings]
        stakes = list(_stakes([(self._root(a), self._root(b), one) for a, b, one in given], as_of))
        self._stakes_of: dict[int, list[Stake]] = {}
        for stake in stakes:
            self._stakes_of.setdefault(stake.owner, []).append(stake)
        self._met = {number: tuple(meet(self._parties[number])) for number in self._stakes_of}
        self._owned = frozenset(stake.owned for stake in stakes)
        self._names = Matcher(_entity(self._parties[number], number) for number in sorted(self._owned))
        self._answers: dict[OwnedBy, _Answer] = {}

    # --- who is who ---

    def _number(self, party: Party) -> int:
        """The number of a party; one of the same name or identifier gets the same, in the end."""
        keys: list[tuple[object, ...]] = [_name_key(party.name), *map(_identifier_key, party.identifiers)]
        known = sorted({self._root(self._numbers[key]) for key in keys if key in self._numbers})
        number = known[0] if known else len(self._parties)
        if not known:
            self._parties.append(party)
            self._same.append(number)
        for other in known[1:]:
            self._same[other] = number
        self._numbers.update(dict.fromkeys(keys, number))
        return number

    def _root(self, number: int) -> int:
        while self._same[number] != number:
            number = self._same[number]
        return number

    def _places(self, party: Party, threshold: float) -> list[tuple[int, float]]:
        """The owned parties of the file that a party is, with likeness: by name or identifier if it can be, else by likeness."""
        keys = [_name_key(party.name), *map(_identifier_key, party.identifiers)]
        exact = {self._root(self._numbers[key]) for key in keys if key in self._numbers}
        if exact:
            return [(number, 100.0) for number in sorted(exact)]
        hits = self._names.hits(party.name, kind=party.kind, threshold=threshold)
        return [(int(hit.entity.id), hit.score) for hit in hits]

    def holds(self, party: Party) -> bool:
        """Whether the file says who owns a party of exactly this name or identifier."""
        return any(number in self._owned for number, _ in self._places(party, 100.0))

    # --- what rules ask ---

    def exposure(self, party: Party, condition: OwnedBy, threshold: float) -> Exposure | None:
        """How a party comes under a condition, or None. Of several ways the one through the surest names is told."""
        answer = self._answers.get(condition)
        if answer is None:
            answer = self._answers[condition] = self._answer(condition)
        ways = [
            (min(likeness, answer.reached[number].score), -number)
            for number, likeness in self._places(party, threshold)
            if number in answer.reached
        ]
        if not ways:
            return None
        score, negative = max(ways)
        number = -negative
        roots = tuple(self._roots(number, answer))
        counting = [met for root in roots for met in self._counting(root, condition)]
        words = "; ".join(self._told(number, answer, condition, asked=party.name))
        return Exposure(words, tuple(self._parties[root].name for root in roots), max(counting, key=self._gravity), score)

    def _counting(self, number: int, condition: OwnedBy) -> list[Met]:
        """What a party met that counts for the condition: its programmes, or where it names none all above a note."""
        if condition.programmes:
            counted = frozenset(condition.programmes)
        else:
            counted = frozenset(key for key, one in self._programmes.items() if one.severity is not Severity.NOTE)
        met = self._met.get(number, ())
        return [replace(one, programmes=one.programmes & counted) for one in met if one.programmes & counted]

    def _gravity(self, met: Met) -> tuple[int, float]:
        return max(self._programmes[key].severity.rank for key in met.programmes), met.score

    def _answer(self, condition: OwnedBy) -> _Answer:
        """Everybody who is reached, with the highest likeness at which that holds."""
        listed = {number: max(met.score for met in found) for number in self._met if (found := self._counting(number, condition))}
        reached: dict[int, _Reached] = {}
        for level in sorted(set(listed.values()), reverse=True):
            starting = [number for number, score in listed.items() if score >= level]
            for number, through in self._spread(starting, condition):
                reached.setdefault(number, _Reached(level, through))
        return _Answer(listed, reached)

    def _spread(self, starting: Sequence[int], condition: OwnedBy) -> Iterator[tuple[int, tuple[Stake, ...]]]:
        """From the listed to all they reach, nearest first; each with the stakes of those reached before it."""
        into: dict[int, list[Stake]] = {}
        told: set[int] = set()
        known = set(starting)
        queue = deque(starting)
        while queue:
            for stake in self._stakes_of.get(queue.popleft(), ()):
                held = into.setdefault(stake.owned, [])
                held.append(stake)
                if stake.owned in told or not _enough(held, condition):
                    continue
                told.add(stake.owned)
                yield stake.owned, tuple(held)
                if stake.owned not in known:
                    known.add(stake.owned)
                    queue.append(stake.owned)

    # --- in words ---

    def _steps(self, number: int, answer: _Answer) -> Iterator[tuple[int, tuple[tuple[Stake, bool], ...]]]:
        """Each party on the way up with its stakes, nearest first; whether the owner is one of the listed, where the way ends."""
        level = answer.reached[number].score
        queue, seen = deque([number]), {number}
        while queue:
            at = queue.popleft()
            ends = [(stake, answer.listed.get(stake.owner, -1.0) >= level) for stake in answer.reached[at].through]
            yield at, tuple(ends)
            for stake, end in ends:
                if not end and stake.owner not in seen:
                    seen.add(stake.owner)
                    queue.append(stake.owner)

    def _roots(self, number: int, answer: _Answer) -> Iterable[int]:
        """The listed owners from whom a party is reached."""
        return dict.fromkeys(stake.owner for _, stakes in self._steps(number, answer) for stake, end in stakes if end)

    def _told(self, number: int, answer: _Answer, condition: OwnedBy, *, asked: str) -> Iterator[str]:
        """One clause for each step from a party up to the listed owners, nearest first."""
        for at, stakes in self._steps(number, answer):
            name = self._parties[at].name
            who = f'"{name}"' if at != number or asked == name else f'"{asked}" (in the ownership file "{name}")'
            clauses = [f"{_share(stake)} by {self._owner(stake.owner, condition, end)}" for stake, end in stakes[:SHOWN]]
            if len(stakes) > SHOWN:
                clauses.append(f"by {len(stakes) - SHOWN} more")
            together = ""
            if len(stakes) > 1 and condition.bounds and condition.together:
                low = sum((stake.low for stake, _ in stakes if not stake.indirect), Decimal(0))
                together = f" {_percent(min(WHOLE, low))} together:"
            yield f"{who} is owned{together} {' and '.join(clauses)}"

    def _owner(self, number: int, condition: OwnedBy, end: bool) -> str:
        name = self._parties[number].name
        if not end:
            return f'"{name}"'
        found = self._counting(number, condition)
        met = max(found, key=self._gravity)
        titles = sorted({self._programmes[key].title for one in found for key in one.programmes})
        called = "" if met.name == name else f' as "{met.name}"'
        return f'"{name}", listed{called} under {" and ".join(titles)} (score {met.score:g})'


# --- arithmetic --------------------------------------------------------------------------------------------------------


def _enough(held: Sequence[Stake], condition: OwnedBy) -> bool:
    """Whether these stakes together meet the condition; shares held through others are never added to direct ones."""
    if condition.bounds is None:
        return any(stake.high > 0 or stake.control for stake in held)
    if condition.control and any(stake.control for stake in held):
        return True
    if not condition.together:
        return any(condition.bounds.hold(float(stake.low)) for stake in held)
    direct = sum((stake.low for stake in held if not stake.indirect), Decimal(0))
    through_others = sum((stake.low for stake in held if stake.indirect), Decimal(0))
    return any(condition.bounds.hold(float(min(WHOLE, total))) for total in (direct, through_others))


def _stakes(given: Sequence[tuple[int, int, Holding]], as_of: date) -> Iterator[Stake]:
    """One stake for each pair of parties: of all statements of it those that count on the day."""
    groups: dict[tuple[int, int, bool], list[Holding]] = {}
    for owner, owned, holding in given:
        if owner == owned or (holding.end and holding.end < as_of) or (holding.start and holding.start > as_of):
            continue
        groups.setdefault((owner, owned, holding.indirect), []).append(holding)
    for (owner, owned, indirect), holdings in groups.items():
        dates = {one.on or date.min for one in holdings}
        day = max((day for day in dates if day <= as_of), default=min(dates))
        # The same statement twice is one; different ones of the same date are classes of shares, and add up.
        current = {(one.low, one.high, one.control): one for one in holdings if (one.on or date.min) == day}.values()
        low = min(WHOLE, sum((one.low for one in current), Decimal(0)))
        high = min(WHOLE, sum((one.high for one in current), Decimal(0)))
        stated = " and ".join(one.stated for one in current if one.stated)
        control = any(one.control for one in current)
        if high > 0 or control:
            yield Stake(owner, owned, low, high, stated, control, indirect)


# --- names and words ---------------------------------------------------------------------------------------------------


def _name_key(name: str) -> tuple[object, ...]:
    """Equal for names that differ in spelling of no word: a parent and its subsidiary differ in the legal form alone."""
    found = analyse(name)
    return ("name", found.key, tuple(sorted(found.forms))) if found.tokens else ("text", name.strip().casefold())


def _identifier_key(identifier: Identifier) -> tuple[object, ...]:
    scheme = "national" if identifier.scheme in NATIONAL else identifier.scheme
    return ("number", scheme, "".join(filter(str.isalnum, identifier.value)).casefold())


def _entity(party: Party, number: int) -> Entity:
    return Entity(str(number), "ownership", (Alias(party.name),), party.kind)


def _percent(share: Decimal) -> str:
    return f"{share.normalize():f}%"


def _share(stake: Stake) -> str:
    said = stake.stated or (_percent(stake.low) if stake.low == stake.high else "to an unknown share")
    if stake.indirect:
        said += " (through others)"
    return said + (", with control," if stake.control else "")
