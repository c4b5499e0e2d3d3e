"""What a user says of columns, from ``--map`` and from a file kept beside the spreadsheets."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path

import msgspec
import yaml

from screening import strictyaml
from screening.columns import IGNORE, ROLES, WHOLE_SHEET, Told, is_role
from screening.errors import Place, SettingError

_HEAD = """\
# What the columns of these tables are: tradesieve screen --mapping {name} FILE...
# role: supplier, manufacturer, country ... as "tradesieve columns" prints them, or ignore. column: its header, or its letter.
# Columns that are not named here are recognised as usual.
"""


class _Column(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    role: str
    column: str
    sheet: str | None = None


class _Mapping(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    schema: int
    columns: tuple[_Column, ...]


def told_from(text: str) -> Told:
    """``role=HEADER`` or ``SHEET!role=HEADER``; ``SHEET!ignore=*`` leaves a sheet out. Raises SettingError."""
    left, equals, column = text.partition("=")
    sheet, _, role = left.rpartition("!")
    if not equals or not column.strip():
        raise SettingError(f'"{text}" does not say a role and a column.', remedy="Write it as role=HEADER or role=LETTER.")
    return _told(role.strip(), column, sheet.strip() or None)


def read_mapping(path: Path) -> tuple[Told, ...]:
    """The columns described in a mapping file. Raises SettingError."""
    document = strictyaml.read(path, error=SettingError)
    found = strictyaml.decode(document, _Mapping, error=SettingError)
    if found.schema != 1:
        raise SettingError(f"its schema is {found.schema}, not 1.", place=Place(path.name), remedy="Use a later tradesieve.")
    return tuple(_told(one.role, one.column, one.sheet, file=path.name) for one in found.columns)


def write_mapping(path: Path, told: Iterable[Told]) -> None:
    """Write a mapping file, whole or not at all. Raises SettingError where it cannot be written."""
    columns = [
        {"role": one.role, "column": one.column, **({"sheet": one.sheet} if one.sheet else {})} for one in dict.fromkeys(told)
    ]
    body = yaml.safe_dump({"schema": 1, "columns": columns}, allow_unicode=True, sort_keys=False, width=200)
    try:
        handle, name = tempfile.mkstemp(dir=path.absolute().parent, prefix=f".{path.name}-", suffix=".part")
        try:
            with open(handle, "w", encoding="utf-8") as file:
                file.write(_HEAD.format(name=path.name) + body)
                file.flush()
                os.fsync(file.fileno())
            os.replace(name, path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise SettingError(f"the mapping cannot be written ({error.strerror or error}).", place=Place(str(path))) from error


def _told(role: str, column: str, sheet: str | None, *, file: str | None = None) -> Told:
    found = Told(_role(role, file), " ".join(column.split()), sheet)
    if found.leaves_out and (found.role != IGNORE or not sheet):
        raise SettingError(
            f'"{found}" speaks of a whole sheet.',
            place=Place(file) if file else None,
            remedy=f"Only a sheet that is named can be left out whole: SHEET!{IGNORE}={WHOLE_SHEET}",
        )
    return found


def _role(role: str, file: str | None) -> str:
    if is_role(role):
        return role
    near = get_close_matches(role.rpartition(".")[2], ROLES, n=3)
    raise SettingError(
        f'there is no role "{role}".',
        place=Place(file) if file else None,
        remedy=f"Did you mean {' or '.join(near)}?" if near else f"Roles are {', '.join(ROLES)}.",
    )
