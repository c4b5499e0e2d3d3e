"""The starter list: a small CSV in our own layout, written by hand and shipped with the program.

One line for each entity and programme; lines with the same id are one entity with several listings. Strict on every value,
because whoever writes it can put it right.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from screening import countries
from screening.errors import ListError, ManyErrors
from screening.formats.reading import Context, Notes, ReadResult, check_columns
from screening.model import Alias, AliasKind, Entity, Kind, Listing

VERSION = 1
"""Raise it when the same file would give other entities."""

COLUMNS = "id,name,aliases,kind,country,programme,citation,listed_on,ended_on,footnotes,policy,source_url,note".split(",")
"""The header. Several aliases, countries, citations and footnotes stand in one cell with ``|`` between them."""

_REQUIRED = ("id", "name", "kind", "programme", "citation", "source_url")
_SHARED = ("name", "aliases", "kind", "country")
_ALIAS_KINDS = {
    "strong": AliasKind.STRONG,
    "weak": AliasKind.WEAK,
    "former": AliasKind.FORMER,
    "original": AliasKind.ORIGINAL_SCRIPT,
}


def read(path: Path, context: Context) -> ReadResult:
    """Read the whole file; raises ListError (several: ManyErrors) with the line of every value that is not right."""
    return ReadResult(iter(_entities(path, context)), Notes())


def _entities(path: Path, context: Context) -> list[Entity]:
    errors: list[ListError] = []
    entities: dict[str, Entity] = {}
    first: dict[str, tuple[int, dict[str, str]]] = {}
    for line, row in _rows(path, context):
        faults = list(_faults(row, context))
        if not faults and row["id"] in first:
            faults = list(_conflicts(row, *first[row["id"]]))
        if faults:
            errors += [context.error(fault, line=line) for fault in faults]
            continue
        if row["id"] in entities:
            entity = entities[row["id"]]
            listing = _listing(row)
            if any(_overlap(listing, held) for held in entity.listings):
                errors.append(context.error(f"{row['id']} stands under {listing.programme} twice at a time.", line=line))
            remarks = "; ".join(text for text in (entity.remarks, _remark(row)) if text)
            entities[row["id"]] = replace(entity, listings=(*entity.listings, listing), remarks=remarks or None)
        else:
            first[row["id"]] = (line, row)
            entities[row["id"]] = _entity(row, context)
    if errors:
        raise ManyErrors(errors) if len(errors) > 1 else errors[0]
    if not entities:
        raise context.error("holds no entities.")
    return list(entities.values())


def _rows(path: Path, context: Context) -> Iterator[tuple[int, dict[str, str]]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = csv.reader(file, strict=True)
            header = next(rows, [])
            check_columns(context, Notes(), header, frozenset(COLUMNS), frozenset(COLUMNS))
            line = rows.line_num + 1
            for row in rows:
                if row and len(row) != len(header):
                    raise context.error(f"has {len(row)} columns here, the header {len(header)}.", line=line)
                if row:
                    yield line, {key: value.strip() for key, value in zip(header, row, strict=True)}
                line = rows.line_num + 1
    except csv.Error as problem:
        raise context.error(f"is not valid CSV: {problem}.", line=rows.line_num) from problem
    except UnicodeDecodeError as problem:
        raise context.error("is not UTF-8 text.") from problem


def _faults(row: dict[str, str], context: Context) -> Iterator[str]:
    for column in _REQUIRED:
        if not row[column]:
            yield f'the column "{column}" is empty.'
    if row["programme"] and row["programme"] not in context.programmes:
        yield f"the programme {row['programme']!r} is not named under `programmes` in {context.definition}."
    if row["kind"] and row["kind"] not in list(Kind):
        yield f"the kind {row['kind']!r} is none of {', '.join(Kind)}."
    for country in _several(row["country"]):
        if countries.code(country) != country:
            yield f"the country {country!r} is no alpha-2 code in capitals."
    for alias in _several(row["aliases"]):
        prefix, colon, text = alias.partition(":")
        if colon and prefix in _ALIAS_KINDS and not text.strip():
            yield f"the alias {alias!r} is empty."
        elif colon and prefix.isalpha() and prefix.islower() and prefix not in _ALIAS_KINDS:
            yield f"the alias {alias!r} begins with none of {', '.join(_ALIAS_KINDS)}."
    for column in ("listed_on", "ended_on"):
        if row[column] and _date(row[column]) is None:
            yield f'the column "{column}" holds {row[column]!r}, which is no date such as 2020-12-18.'
    start, end = _date(row["listed_on"]), _date(row["ended_on"])
    if start and end and end < start:
        yield "it ended before it was listed."
    if row["source_url"] and not row["source_url"].startswith("https://"):
        yield f"the address {row['source_url']!r} does not begin with https://."
    for footnote in _several(row["footnotes"]):
        if not footnote.isdigit():
            yield f"the footnote {footnote!r} is no number."


def _conflicts(row: dict[str, str], line: int, first: dict[str, str]) -> Iterator[str]:
    for column in _SHARED:
        if row[column] and row[column] != first[column]:
            yield f'the column "{column}" differs from line {line}, the same entity {row["id"]}. Make them alike.'


def _entity(row: dict[str, str], context: Context) -> Entity:
    return Entity(
        id=row["id"],
        list_id=context.list_id,
        names=(Alias(row["name"], AliasKind.PRIMARY), *(_alias(text) for text in _several(row["aliases"]))),
        kind=Kind(row["kind"]),
        countries=tuple(_several(row["country"])),
        listings=(_listing(row),),
        remarks=_remark(row),
    )


def _remark(row: dict[str, str]) -> str | None:
    return f"{row['programme']}: {row['note']}" if row["note"] else None


def _overlap(one: Listing, two: Listing) -> bool:
    """Whether two listings are of one programme and of one time; a party may leave a list and come back."""
    if one.programme != two.programme:
        return False
    (_, first_end), (second_start, _) = sorted((listing.start or date.min, listing.end or date.max) for listing in (one, two))
    return second_start < first_end


def _alias(text: str) -> Alias:
    prefix, colon, rest = text.partition(":")
    if colon and prefix in _ALIAS_KINDS:
        return Alias(rest.strip(), _ALIAS_KINDS[prefix])
    return Alias(text)


def _listing(row: dict[str, str]) -> Listing:
    return Listing(
        programme=row["programme"],
        citations=tuple(_several(row["citation"])),
        start=_date(row["listed_on"]),
        end=_date(row["ended_on"]),
        policy=row["policy"] or None,
        footnotes=tuple(_several(row["footnotes"])),
        source_url=row["source_url"],
    )


def _several(cell: str) -> list[str]:
    return [part.strip() for part in cell.split("|") if part.strip()]


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
