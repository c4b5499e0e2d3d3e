"""The layout of a list that comes as a plain table: which column holds what. It stands in the list definition, as data.

A column holds one of ROLES, or ``id:SCHEME`` (a number that names the party: ``id:lei``), ``relation:HOW`` (another party:
``relation:parent company``). Columns that the file does not print have names in brackets: ``(sheet)`` the sheet of a
workbook, ``(section)`` the text before a table of a web page, ``(KEY)`` a value beside the records of a JSON file.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Literal

import msgspec

ROLES = {
    "name": "the name; of several such columns the first that is not empty is the primary one",
    "alias": "another name",
    "weak": "a name that says little alone: an acronym, a name made by machine",
    "former": "a former name",
    "original": "the name in its own script",
    "kind": "person, organisation, vessel or aircraft, in one of many words",
    "country": "a country of the party",
    "country-name": "a country of the party, and behind it perhaps a name that ran into the column",
    "address": "a part of an address: all such columns make one",
    "printed-address": "a whole address",
    "programme": "the label that `programmes` maps to a programme",
    "start": "the day the listing began",
    "end": "the day it ended or will end",
    "citation": "citations of the Federal Register, perhaps several run together",
    "citation-text": "a legal citation of another kind",
    "requirement": "what needs a licence",
    "policy": "how licences are decided",
    "tag": "a word that tells listings of one programme apart",
    "url": "where the entry is published",
    "birth": "a date of birth",
    "birth-place": "a place of birth",
    "remarks": "the publisher's words on the party",
    "facts": "several facts, each as `key: value`; each is a column of its own, named `COLUMN: KEY`",
    "listed": "names of further parties that are listed by the same entry",
    "id": "the publisher's id of the entry",
    "other": "anything else that is to be kept as text",
}
"""What a column may hold."""

_SEVERAL = frozenset({"name", "alias", "weak", "former", "original", "country", "printed-address", "tag", "birth", "listed"})
"""Roles whose cells may hold several values with a separator between them."""


class Layout(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What the columns hold. ``required`` columns must be there; ``several`` gives the separator of columns that hold more
    than one value; ``dates`` says which way round 03/04/2026 is meant; records that agree in all columns of ``key`` are one
    entity with several addresses; ``encoding: any`` takes text that is not UTF-8 too.
    """

    columns: dict[str, str]
    required: list[str] = []
    several: dict[str, str] = {}
    dates: Literal["dmy", "mdy"] = "dmy"
    key: list[str] = []
    encoding: Literal["utf-8", "any"] = "utf-8"

    def role(self, column: str) -> tuple[str, str]:
        """The role of a column and what stands behind its colon: ("id", "lei"); "" where there is nothing."""
        role, _, detail = self.columns[column].partition(":")
        return role, detail.strip()


def faults(layout: Layout) -> Iterator[tuple[tuple[str, ...], str]]:
    """What is wrong with a layout: where in it, and what."""
    for column, text in layout.columns.items():
        role, colon, detail = text.partition(":")
        if not (role in ROLES and not colon) and not (role in ("id", "relation") and detail.strip()):
            yield ("columns", column), f"{text!r} is nothing a column can hold; known are {', '.join(ROLES)}, id:…, relation:…."
    if "name" not in layout.columns.values():
        yield ("columns",), "no column holds the name."
    repeated = [column for column in layout.columns if sum(folded(column) == folded(other) for other in layout.columns) > 1]
    for column in repeated:
        yield ("columns", column), "differs from another column only by case or blanks."
    for part, columns in (("required", layout.required), ("several", layout.several), ("key", layout.key)):
        for column in columns:
            if column not in layout.columns:
                yield (part,), f"{column!r} is no column of `columns`."
    for column, separator in layout.several.items():
        if column in layout.columns and layout.role(column)[0] not in {*_SEVERAL, "id", "relation"}:
            yield ("several", column), f"a column that holds {layout.columns[column]!r} has one value only."
        if not separator:
            yield ("several", column), "the separator is empty."


_BLANK = re.compile(r"\s+")


def folded(header: str) -> str:
    """A header without case, blanks and width, as columns are recognised by."""
    return _BLANK.sub("", unicodedata.normalize("NFKC", header)).casefold()
