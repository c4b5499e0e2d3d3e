"""What was understood of one sheet, as ``tradesieve columns`` shows it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from screening.columns.sheet import FoundTable
from screening.columns.told import Told, roles_of
from screening.model import Problem, SheetNote


@dataclass(slots=True)
class Understood:
    """One sheet, or a file of which nothing could be read: ``fault`` says what could not be understood.

    ``samples`` gives, by table and column index, the first values that stand there; ``problems`` counts the rows in which
    something could not be read, ``first_problems`` are some of them.
    """

    file: str
    note: SheetNote | None = None
    tables: list[FoundTable] = field(default_factory=list)
    samples: dict[tuple[int, int], list[str]] = field(default_factory=dict)
    problems: int = 0
    first_problems: list[tuple[int, Problem]] = field(default_factory=list)
    fault: str | None = None

    @property
    def told(self) -> Iterator[Told]:
        """The recognised columns as a mapping file holds them."""
        for found in self.tables:
            for one in roles_of(found.table.columns, found.table.groups):
                yield Told(one.role, one.column, self.note.sheet if self.note else None)
