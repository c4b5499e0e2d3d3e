"""What was understood of sheets, for people and as jsonl."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from rich import box
from rich.table import Table as Grid

from screening.columns import FoundTable, Understood
from screening.errors import Place
from screening.report.terminal import collected, console, text
from screening.report.words import KIND, number

SCHEMA = 1


def columns_text(found: Understood) -> str:
    """One sheet: its tables, each column that is screened with what it holds and why, and what is left aside."""
    screen = console()
    note = found.note
    screen.print(text(str(Place(found.file, note.sheet if note else None)), "bold"))
    for at, one in enumerate(found.tables):
        table = one.table
        where = f"header in row {table.header_row}" if table.header_row else "no header row"
        screen.print(text(f"{KIND[table.kind]}, {where}, {number(one.rows, 'row')}"))
        grid = Grid(box=box.SIMPLE_HEAD, pad_edge=False)
        for title in ("Column", "Header", "Role", "Why", "Such as"):
            grid.add_column(title, overflow="fold")
        for column, role in _columns(one):
            values = "; ".join(value[:40] for value in found.samples.get((at, column.index), ()))
            grid.add_row(*map(text, (column.letter, column.header, role, column.why, values)))
        screen.print(grid)
        if one.table.remark:
            screen.print(text(one.table.remark))
    if note and note.note and not (found.fault and note.note in found.fault):
        screen.print(text(f"Note: {note.note}."))
    for row, problem in found.first_problems:
        screen.print(text(f"Row {row}: {problem.text}" + (f" ({problem.column})" if problem.column else "")))
    if found.problems > len(found.first_problems):
        screen.print(text(f"... in all, {number(found.problems, 'row')} in which something cannot be read."))
    if found.fault:
        screen.print(text(f"Cannot be screened: {found.fault}", "bold magenta"))
    return collected(screen) + "\n"


def columns_jsonl(found: Understood) -> Iterator[str]:
    """One object for each table; one for a sheet without any. The keys are always present."""
    note = found.note
    sheet: dict[str, Any] = {
        "schema": SCHEMA,
        "file": found.file,
        "sheet": note.sheet if note else None,
        "hidden": bool(note and note.hidden),
    }
    told = {"note": note.note if note else "", "problems": found.problems, "fault": found.fault}
    for at, one in enumerate(found.tables):
        table = one.table
        columns = [
            {
                "letter": column.letter,
                "header": column.header,
                "role": role,
                "why": column.why,
                "samples": found.samples.get((at, column.index), []),
            }
            for column, role in _columns(one)
        ]
        this = {"kind": table.kind.value, "header_row": table.header_row or None, "rows": one.rows, "columns": columns}
        yield json.dumps(sheet | this | {"remark": table.remark} | told, ensure_ascii=False) + "\n"
    if not found.tables:
        rows = note.rows if note else 0
        nothing: dict[str, Any] = {"kind": None, "header_row": None, "rows": rows, "columns": [], "remark": ""}
        yield json.dumps(sheet | nothing | told, ensure_ascii=False) + "\n"


def _columns(found: FoundTable) -> Iterator[tuple[Any, str]]:
    """The screened columns with their roles; where there are several parties, with the party they belong to."""
    groups = found.table.groups
    for column in found.table.columns:
        own = column.group is not None and groups[column.group].name == column.index
        role = column.role if own or column.group is None or len(groups) < 2 else f"{groups[column.group].role}.{column.role}"
        yield column, role
