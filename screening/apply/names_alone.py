"""Parties of whom nothing but the name is known, a column at a time: which of them may a rule speak of at all.

Of such a party that met no listing a rule can only tell what its name shows. Most names show nothing that any rule looks for, and
for these the rules need not be asked one by one. Pure; a test compares with asking them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import accumulate

from screening.apply.conditions import leaves
from screening.apply.text import normalise, simplified
from screening.rule import AllOf, AnyOf, Condition, Equals, NoneOf, OwnedBy, Pattern

_NAME = "party"
_PARTING = "\0"
"""Stands between names that are normalised together. ``normalise`` leaves it in a text of ASCII, and no rule looks for it."""

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
        ascii_only = [place for place, name in enumerate(names) if place not in found and name.isascii()]
        if ascii_only:
            plain = normalise(_PARTING.join([names[place] for place in ascii_only])).split(_PARTING)
            found.update(ascii_only[one] for one in self._shown(plain))
        if len(ascii_only) < len(names):
            others = [place for place, name in enumerate(names) if place not in found and not name.isascii()]
            found.update(others[one] for one in self._shown([normalise(names[place]) for place in others]))
        return found

    def _shown(self, names: Sequence[str]) -> set[int]:
        """The names, normalised, that show something that a rule looks for."""
        text = _PARTING.join(names)
        ends = list(accumulate(len(name) + 1 for name in names))
        found: set[int] = set()
        for literal, looks in self._looks.items() if names else ():
            at = text.find(literal)
            while at >= 0:
                place = bisect_right(ends, at)
                name = names[place].strip()
                if any(look(name) for look in looks):
                    found.add(place)
                at = text.find(literal, ends[place])
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
