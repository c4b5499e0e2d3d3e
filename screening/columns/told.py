"""What the user says of a column, which overrules what its header and cells say. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from screening.columns.figures import NAMES
from screening.columns.headers import Meaning, fold
from screening.columns.parts import Column, Group
from screening.columns.vocabulary import PARTIES

WHY = "as you said"
IGNORE = "ignore"
_OF_ITEM = ("description", "detail", "part_number", "supplier_part", "eccn", "hs", "origin", "destination", "end_use")
_OF_PARTY = ("country", "address", "headquarters", "identifier")
ROLES = (*PARTIES, *_OF_PARTY, *_OF_ITEM, *sorted(NAMES), IGNORE)
"""The roles a user may give. ``country``, ``address``, ``headquarters`` and ``identifier`` may follow a party and a point:
``supplier.country``; without one they belong to the nearest party. ``ignore`` leaves a column aside.
"""
WHOLE_SHEET = "*"
"""In the place of a column, with ``ignore`` and the name of a sheet: all of that sheet is left out."""
_LETTERS = re.compile(r"[A-Z]{1,3}")


@dataclass(frozen=True, slots=True)
class Told:
    """One column as the user describes it: its role (one of ``ROLES``), and its header or spreadsheet letter.

    ``sheet`` limits it to the sheet of that name; None means every sheet.
    """

    role: str
    column: str
    sheet: str | None = None

    @property
    def leaves_out(self) -> bool:
        """Whether a whole sheet is meant, to be left out."""
        return self.column == WHOLE_SHEET

    def __str__(self) -> str:
        return (f"{self.sheet}!" if self.sheet else "") + f"{self.role}={self.column}"


def is_role(role: str) -> bool:
    """Whether a role can be given to a column."""
    party, point, attribute = role.rpartition(".")
    return (party in PARTIES and attribute in _OF_PARTY) if point else role in ROLES


def meaning(role: str) -> Meaning:
    """What a header would say that gave the role. ValueError for a role that is none."""
    if not is_role(role):
        raise ValueError(role)
    party, _, attribute = role.rpartition(".")
    if attribute == IGNORE:
        return Meaning("other")
    if attribute in NAMES:
        return Meaning("figure", detail=attribute)
    if attribute in PARTIES:
        return Meaning(attribute, party=attribute)
    return Meaning(attribute, party=party or None)


def roles_of(columns: Iterable[Column], groups: Sequence[Group]) -> Iterator[Told]:
    """Recognised columns as a user would describe them; what the user cannot say ("Name 2" that goes on) is left out."""
    for column in columns:
        role = "owner.country" if column.role == "parent_country" else column.role
        if role in _OF_PARTY and column.group is not None and groups[column.group].role != "party":
            role = f"{groups[column.group].role}.{role}"
        if is_role(role):
            yield Told(role, column.header or column.letter)


def at_columns(told: Collection[Told], headers: Sequence[str]) -> Mapping[int, Told]:
    """Which columns of a table are spoken of: by header, case and accents apart, else by letter."""
    folded = [_comparable(header) for header in headers]
    found: dict[int, Told] = {}
    for one in told:
        wanted = _comparable(one.column)
        places = [i for i, header in enumerate(folded) if header and header == wanted]
        if not places and _LETTERS.fullmatch(one.column) and (index := _index(one.column)) < len(headers):
            places = [index]
        found.update((place, one) for place in places)
    return found


def agreement(told: Collection[Told], texts: Sequence[str]) -> int:
    """How many of the told headers stand in a row."""
    folded = {_comparable(text) for text in texts if text}
    return sum(1 for column in {_comparable(one.column) for one in told} if column in folded)


def _comparable(text: str) -> str:
    return " ".join(fold(text).split())


def _index(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1
