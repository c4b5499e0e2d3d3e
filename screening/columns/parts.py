"""What the columns of a table are made into: the screened columns, and the parties whose columns belong together."""

from __future__ import annotations

from dataclasses import dataclass, field

from screening.model import TableKind


@dataclass(frozen=True, slots=True)
class Column:
    """A column that is screened: index from 0, spreadsheet letter, header, role, and the party group it belongs to."""

    index: int
    letter: str
    header: str
    role: str
    group: int | None
    why: str
    scheme: str | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """One party of each row: the column of its name, those that continue it ("Name 2"), and those that say more of it.

    ``mixed`` tells that a part number stands in the cell beside the name.
    """

    role: str
    name: int
    header: str
    rest: tuple[int, ...] = ()
    countries: tuple[int, ...] = ()
    addresses: tuple[int, ...] = ()
    identifiers: tuple[tuple[int, str], ...] = ()
    headquarters: tuple[int, ...] = ()
    parents: tuple[int, ...] = ()
    mixed: bool = False


@dataclass(frozen=True, slots=True)
class Assignment:
    """What was made of a table's columns; ``remark`` says what was left aside and why."""

    kind: TableKind
    columns: tuple[Column, ...]
    groups: tuple[Group, ...]
    fields: dict[str, tuple[int, ...]] = field(default_factory=dict)
    remark: str = ""


def letter(column: int) -> str:
    """The spreadsheet letter of a column counted from 0."""
    text, column = "", column + 1
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text
