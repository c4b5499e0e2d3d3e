"""Parties of whom nothing but the name is known, a column at a time: which of them may a rule speak of at all.

Of such a party that met no listing a rule can only tell what its name shows. Most names show nothing that any rule looks for, and
for these the rules need not be asked one by one. Pure; a test compares with asking them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from screening.apply.conditions import leaves
from screening.apply.text import normalise, simplified
from screening.rule import AllOf, AnyOf, Condition, Equals, NoneOf, OwnedBy, Pattern

_NAME = "party"
_PARTING = "\0"
"""Stands between names that are normalised together. ``normalise`` leaves it in a text of ASCII, and no rule looks for it."""

_START, _BITS = 3, 5
"""The least letters that strings looked for are told by, and the bits of a letter that are looked at."""

Look = Callable[[str], object]


class NamesAlone:
    """What the conditions of some rules look for in a name.

    ``needed`` gives the fixed strings of a pattern. ``destination`` says whether the run has one, ``ownership`` whether it knows
    who owns whom: either may bring about a finding for whatever name.
    """

    def __init__(
        self,
        conditions: Iterable[Condition],
        needed: Callable[[str], Collection[str] | None],
        *,
        destination: bool,
        ownership: bool,
    ) -> None:
        self._every_name = False
        looks: dict[str, list[Look]] = defaultdict(list)
        for condition in conditions:
            self._every_name |= not _silent(condition, destination=destination, ownership=ownership)
            for leaf in leaves(condition):
                if isinstance(leaf, Pattern) and leaf.field == _NAME:
                    look = re.compile(simplified(leaf.regex)).search
                    for literal in needed(leaf.regex) or ("",):
                        looks[literal].append(look)
                elif isinstance(leaf, Equals) and leaf.field == _NAME:
                    for value in map(normalise, leaf.values):
                        looks[value].append(value.__eq__)
        # A name that holds a string holds every part of it: the shortest are enough to find it by.
        self._looks: dict[str, list[Look]] = {}
        for literal in sorted(looks, key=len):
            part = next((part for part in self._looks if part in literal), literal)
            self._looks.setdefault(part, []).extend(looks[literal])

    def spoken_of(self, names: Sequence[str]) -> set[int]:
        """The names, by place, of which a rule may have something to say; of no other has any."""
        if self._every_name:
            return set(range(len(names)))
        found = {place for place, name in enumerate(names) if _PARTING in name}
        others = [place for place, name in enumerate(names) if not name.isascii() and place not in found]
        apart = found.union(others)
        ascii_only = [place for place in range(len(names)) if place not in apart]
        if ascii_only:
            plain = normalise(_PARTING.join([names[place] for place in ascii_only])).split(_PARTING)
            found.update(ascii_only[one] for one in self._shown(plain))
        found.update(others[one] for one in self._shown([normalise(names[place]) for place in others]))
        return found

    def _shown(self, names: Sequence[str]) -> set[int]:
        """The names, normalised, that show something that a rule looks for."""
        text = _PARTING.join(names)
        ends = list(accumulate(len(name) + 1 for name in names))
        found: set[int] = set()
        for literal, at in self._sifted(text) if text.isascii() else self._sought(text):
            place = bisect_right(ends, at)
            if place < len(names) and place not in found and any(look(names[place].strip()) for look in self._looks[literal]):
                found.add(place)
        return found

    def _sought(self, text: str) -> Iterator[tuple[str, int]]:
        """Every string looked for that stands in a text, with each of its places."""
        for literal in self._looks:
            at = text.find(literal)
            while at >= 0:
                yield literal, at
                at = text.find(literal, at + 1)

    def _sifted(self, text: str) -> Iterator[tuple[str, int]]:
        """The same of a text of ASCII: most places are told by four letters at once that nothing begins there."""
        if self._sieve is None:
            yield from self._sought(text)
            return
        at = np.flatnonzero(self._sieve.take(_fours(text)))
        for place in at.tolist():
            for literal in self._by_start.get(text[place : place + _START], ()):
                if text.startswith(literal, place):
                    yield literal, place

    @cached_property
    def _by_start(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for literal in self._looks:
            if literal.isascii():
                found[literal[:_START]].append(literal)
        return found

    @cached_property
    def _sieve(self) -> NDArray[np.bool_] | None:
        """Whether something that is looked for may begin with four letters; nothing where some of it is too short to tell."""
        if any(len(start) < _START for start in self._by_start):
            return None
        found = np.zeros(1 << (_START + 1) * _BITS, dtype=bool)
        for literal in filter(str.isascii, self._looks):
            (begun, *_) = _fours(literal)
            found[begun if len(literal) > _START else slice(begun, None, 1 << _START * _BITS)] = True
        return found


def _fours(text: str) -> NDArray[np.uint32]:
    """Four characters of a text of ASCII from each on in one number, nought behind its end; some have theirs in common."""
    letters = np.frombuffer(text.encode("ascii") + bytes(_START), dtype=np.uint8).astype(np.uint32) & np.uint32((1 << _BITS) - 1)
    found = np.zeros(len(text), dtype=np.uint32)
    for place in range(_START + 1):
        found |= letters[place : place + len(text)] << np.uint32(place * _BITS)
    return found


def _silent(condition: Condition, *, destination: bool, ownership: bool) -> bool:
    """Whether a condition surely does not hold for a name that shows nothing of what it looks for."""
    match condition:
        case AllOf(parts):
            return any(_silent(part, destination=destination, ownership=ownership) for part in parts)
        case AnyOf(parts):
            return all(_silent(part, destination=destination, ownership=ownership) for part in parts)
        case NoneOf():
            return False
        case OwnedBy():
            return not ownership
    field = getattr(condition, "field", None)
    return field != "party_role" and not (destination and field == "destination")  # every party has a role
