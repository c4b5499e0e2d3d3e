"""Country groups and code lists on a day: whether a country or a classification is in one. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date

from screening.apply.text import Eccn, eccns, tariff_codes
from screening.catalogue import CodeList, CountryGroup, Member
from screening.rule import Rulebook

Under = Callable[[str], "str | None"]
"""Asks a cell for the first of its codes that lies under one of several; None where none does."""


def under(scheme: str, prefixes: tuple[str, ...]) -> Under:
    """The question whether a code lies under a prefix: ECCNs step by step, tariff codes digit by digit."""
    if scheme == "eccn":
        steps = tuple(step for prefix in prefixes for step in eccns(prefix))
        return lambda text: next(
            (written(code) for code in eccns(text) for prefix in steps if code[: len(prefix)] == prefix), None
        )
    digits = tuple(re.sub(r"\D", "", prefix) for prefix in prefixes)
    return lambda text: next((code for code in tariff_codes(text) if code.startswith(digits)), None)


def written(code: Eccn) -> str:
    """A classification as it is printed: ``3A090.a.1``."""
    return ".".join(code)


class Groups:
    """Membership of country groups on a day."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._groups = rulebook.groups
        self._known: dict[tuple[str, str, date], bool] = {}
        self._on: dict[tuple[str, date], frozenset[str]] = {}
        self._own: dict[str, dict[str, list[Member]]] = {}

    def __getitem__(self, key: str) -> CountryGroup:
        return self._groups[key]

    def hold(self, key: str, country: str, day: date) -> bool:
        """Whether the country was in the group on the day."""
        asked = (key, country, day)
        known = self._known.get(asked)
        if known is None:
            known = self._known[asked] = self._look(self._groups[key], country, day)
        return known

    def members(self, key: str, day: date) -> frozenset[str]:
        """Every code that is in the group on the day, those that count as a member's included."""
        known = self._on.get((key, day))
        if known is None:
            known = frozenset(country for country in self._spoken_of(key) if self.hold(key, country, day))
            self._on[key, day] = known
        return known

    def _spoken_of(self, key: str) -> set[str]:
        group = self._groups[key]
        codes = {member.country for member in group.members} | {country for country, _ in group.counts_as}
        return codes.union(*(self._spoken_of(other) for other in group.of))

    def counted(self, key: str, country: str) -> str:
        """The country as which this one counts in the group; itself where nothing else is said."""
        group = self._groups[key]
        other = dict(group.counts_as).get(country, country)
        return next((found for part in group.of if (found := self.counted(part, country)) != country), other)

    def _look(self, group: CountryGroup, country: str, day: date) -> bool:
        country = dict(group.counts_as).get(country, country)
        own = any(
            (member.start is None or member.start <= day) and (member.end is None or day <= member.end)
            for member in self._members(group).get(country, ())
        )
        return (own or any(self.hold(other, country, day) for other in group.of)) and not any(
            self.hold(other, country, day) for other in group.less
        )

    def _members(self, group: CountryGroup) -> dict[str, list[Member]]:
        """The members that a group names itself, by country."""
        known = self._own.get(group.key)
        if known is None:
            known = self._own[group.key] = {}
            for member in group.members:
                known.setdefault(member.country, []).append(member)
        return known


class Codes:
    """What stands on a code list on a day."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._lists = rulebook.codes
        self._known: dict[tuple[str, date], list[tuple[CodeList, Under]]] = {}

    def under(self, key: str, text: str, day: date) -> tuple[CodeList, str] | None:
        """The list, or the part of it, and the code of the text that lies under one of its codes on the day."""
        asked = (key, day)
        known = self._known.get(asked)
        if known is None:
            known = self._known[asked] = [(part, under(part.scheme, codes)) for part, codes in self._parts(self._lists[key], day)]
        for part, code_under in known:
            code = code_under(text)
            if code is not None:
                return part, code
        return None

    def on(self, key: str, day: date) -> tuple[str, ...]:
        """The codes that stand on the list on the day."""
        return tuple(code for _, codes in self._parts(self._lists[key], day) for code in codes)

    def _parts(self, codes: CodeList, day: date) -> Iterator[tuple[CodeList, tuple[str, ...]]]:
        current = tuple(
            code.text
            for code in codes.codes
            if (code.start is None or code.start <= day) and (code.end is None or day <= code.end)
        )
        if current:
            yield codes, current
        for key in codes.of:
            yield from self._parts(self._lists[key], day)
