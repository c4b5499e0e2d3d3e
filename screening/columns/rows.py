"""One row of a recognised table: its parties, its item, and what in it could not be screened. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from screening.columns.asides import Aside, aside_of, shown
from screening.columns.content import (
    DESIGNATOR,
    country_of,
    has_letters,
    is_error,
    is_part,
    is_placeholder,
    is_total,
)
from screening.columns.figures import BITS, DATACENTRE, NAMES, TOPS, Unclear, number_of, yes_or_no
from screening.columns.headers import read
from screening.columns.parts import Group, letter
from screening.columns.table import Table, all_one, could_be_header, header_score, is_blank, length, texts
from screening.errors import Place
from screening.model import Identifier, Item, Kind, Party, Problem, Row, SheetRow, TableKind, Unreadable

KINDS = {"contact": Kind.PERSON, "vessel": Kind.VESSEL}
"""Roles that say what a party is."""
_BARE_FORM = re.compile(
    r"(?i)\s*(?:inc|llc|ltd|limited|plc|corp|co|gmbh|mbh|ag|kg|s\.?a|s\.?p\.?a|s\.?r\.?l|b\.?v|n\.?v|a/?s|ab|oy|as|oo|llp|pty|pte|sa|s|k)"
    r"(?:[\s.,]+(?:inc|llc|ltd|limited|co|kg|ltda?))?\.?\s*"
)
_FORM_AT_END = re.compile(
    r"(?i)(?:\b(?:inc|llc|ltd|limited|plc|corp|corporation|company|co|gmbh|ag|kg|s\.?p\.?a|s\.?r\.?l|b\.?v|n\.?v|a/s|ab|oy|as|llp)\.?|公司|株式会社)\s*$"
)
_SLASH = re.compile(
    r"\s+[/|]\s+|(?<=[\w.]{3})\s?/\s?(?=[^\W\d_]{3})|(?<=[)\u3400-\u9fff])\s?[/／、]\s?(?=[\u3400-\u9fffA-Za-z])|／"
)
_URL = re.compile(r"\w+://(?:www\.)?([^/\s]+)\S*")
HEADER_AGAIN = 3.0
"""The header score from which a row among the data is held to be a header."""


def read_row(table: Table, row: SheetRow, *, file: str | None, sheet: str | None) -> Row | Aside | None:
    """A row told apart into parties and item. None only for a wholly empty row or one that repeats the header."""
    if is_blank(row) or (table.repeats(row.cells) and texts(row.cells) in table.header_texts):
        return None
    said = shown(row)
    if table.shift is not None:
        row = SheetRow(row.number, table.shift.moved(row.cells, table.width))
    problems: list[Problem] = []
    title = all_one(row.cells) and len(table.headers) > 2
    groups = (_leading(table),) if title and table.kind is TableKind.VENDOR else () if title else table.groups
    parties = [party for group in groups if group for party in _parties(table, group, row, problems)]
    if title:  # the other cells repeat the name
        parties = [Party(party.name, role=party.role, kind=party.kind, column=party.column) for party in parties]
    item = _item(table, row, problems)
    problems += _surplus(table, row)
    if could_be_header(row.cells) and header_score(row) >= HEADER_AGAIN:
        if says_the_same(table, row):
            return None
        parties, item = [], None
        problems = [Problem("this looks like the header of another table: rows below it may be read by the wrong columns")]
    elif not parties and not problems and (item is None or table.kind is TableKind.VENDOR):
        if (aside := aside_of(table, row)) is not None:
            return aside
        problems.append(Problem("nothing to screen in this row"))
    elif len(problems) == 1 and _is_nameless(table, row, parties, item) and (aside := aside_of(table, row)) is not None:
        return aside  # the one problem is that no name stands there
    return Row(
        place=Place(file=file, sheet=sheet, row=row.number),
        kind=table.kind,
        cells=said,
        parties=tuple(parties),
        item=item,
        problems=tuple(problems),
    )


def _is_nameless(table: Table, row: SheetRow, parties: Sequence[Party], item: Item | None) -> bool:
    named = any(row.cells[group.name] for group in table.groups if group.name < len(row.cells))
    return not parties and item is None and not named


def says_the_same(table: Table, row: SheetRow) -> bool:
    """Whether a row repeats the header in other words: each of its cells means what the header above it means."""
    cells = [(text, _header(table, i)) for i in range(len(row.cells)) if (text := _cell(row, i))]
    return all(text == header or read(text).role == read(header).role for text, header in cells)


def _cell(row: SheetRow, index: int) -> str:
    cell = row.cells[index] if index < len(row.cells) else ""
    return " ".join(cell.split()) if isinstance(cell, str) else ""


def _header(table: Table, index: int) -> str:
    return (table.headers[index] if index < len(table.headers) else "") or letter(index)


def _parties(table: Table, group: Group, row: SheetRow, problems: list[Problem]) -> list[Party]:
    raw = row.cells[group.name] if group.name < len(row.cells) else ""
    if isinstance(raw, Unreadable):
        problems.append(Problem(f"the name of the {_spoken(group.role)} cannot be read: {raw.reason}", group.header))
        return []
    for index in group.rest:
        if (more := _cell(row, index)) and has_letters(more):
            raw = f"{raw} {more}"
    names = [] if is_error(raw) else split_names(_without_parts(raw) if group.mixed else raw)
    if not names:
        leading = table.kind is TableKind.VENDOR and group is _leading(table)
        shown = " ".join(raw.split())
        if not is_placeholder(raw):
            if is_error(raw):
                flaw = "the error of a formula"
            elif any(map(str.isalnum, shown)):
                flaw = "no name"
            else:
                flaw = "without a letter or digit: characters may have been lost"
            what = f'is "{shown}", which is {flaw}'
            problems.append(Problem(f"the name of the {_spoken(group.role)} {what}", group.header))
        elif leading:
            what = f'is "{shown}"' if shown else "is empty"
            problems.append(Problem(f"the name of the {_spoken(group.role)} {what}, but the row has other content", group.header))
        return []
    said = (*group.countries, *group.headquarters, *group.parents, *group.addresses, *(i for i, _ in group.identifiers))
    flaws = [i for i in said if _unreadable(row, i)]
    problems += [
        Problem(f"a cell that says more of the {_spoken(group.role)} cannot be read: {reason}", _header(table, i))
        for i in flaws
        if (reason := _unreadable(row, i))
    ]
    country, headquarters, parent = (
        next((code for i in indexes if (code := country_of(_cell(row, i)))), None)
        for indexes in (group.countries, group.headquarters, group.parents)
    )
    address = ", ".join(text for i in group.addresses if not is_placeholder(text := _cell(row, i)))
    identifiers = tuple(
        Identifier(scheme, text, country) for i, scheme in group.identifiers if not is_placeholder(text := _cell(row, i))
    )
    return [
        Party(
            name=name,
            role=group.role,
            country=country,
            address=address or None,
            identifiers=identifiers,
            kind=KINDS.get(group.role, Kind.UNKNOWN),
            column=group.header,
            headquarters=headquarters,
            parent_country=parent,
        )
        for name in names
    ]


def _leading(table: Table) -> Group | None:
    """The party a list is about: the first that is not a contact, bank or owner of another."""
    aside = ("contact", "bank", "owner", "agent", "forwarder", "vessel", "party")
    return next((group for group in table.groups if group.role not in aside), table.groups[0] if table.groups else None)


def _spoken(role: str) -> str:
    return role.replace("_", " ")


def _unreadable(row: SheetRow, index: int) -> str:
    cell = row.cells[index] if index < len(row.cells) else ""
    return cell.reason if isinstance(cell, Unreadable) else ""


def split_names(text: str) -> list[str]:
    """The names in one cell, none for a placeholder.

    Names stand on lines of their own, or between semicolons or slashes; "A/S", "c/o", "AC/DC" and a legal form after the
    slash are no second name, and a name that was broken over two lines stays one. Of a web address the host is the name.
    """
    lines = [" ".join(line.split()) for line in re.split(r"[\r\n]+", text)]
    lines = [line for line in lines if line]
    if len(lines) > 1 and not _independent(lines):
        lines = [" ".join(lines)]
    names = []
    for line in lines:
        for part in re.split(r"[;；]", line):
            part = part.strip()
            if "://" in part:
                names += _URL.findall(part)
                part = " ".join(_URL.sub(" ", part).split())
                if part:
                    names.append(part)
                continue
            pieces = [piece.strip() for piece in _SLASH.split(part)]
            if len(pieces) > 1 and all(len(piece) > 1 and not _BARE_FORM.fullmatch(piece) for piece in pieces):
                names += pieces
            else:
                names.append(part)
    kept = [name for name in names if not is_placeholder(name) and has_letters(name)]
    return list(dict.fromkeys(kept))


def _independent(lines: Sequence[str]) -> bool:
    """Whether each line of a cell is a name of its own: all end in a legal form, or none does and none is only one."""
    if any(_BARE_FORM.fullmatch(line) or not has_letters(line) for line in lines):
        return False
    ends = [_FORM_AT_END.search(line) is not None for line in lines]
    return all(ends) or not any(ends)


def _item(table: Table, row: SheetRow, problems: list[Problem]) -> Item | None:
    fields = table.fields
    values: dict[str, str] = {}
    columns: list[tuple[str, str]] = []

    def take(field: str, indexes: Sequence[int], *, several: bool = False) -> None:
        found: list[tuple[int, str]] = []
        for index in indexes:
            if reason := _unreadable(row, index):
                problems.append(Problem(f"the {_spoken(field)} cannot be read: {reason}", _header(table, index)))
            text = _cell(row, index)
            if not is_placeholder(text) and text not in [known for _, known in found]:
                found.append((index, text))
        if several and any(has_letters(text) for _, text in found):
            found = [(i, text) for i, text in found if not (text.isdigit() and i in fields.get("description", ()))]
        if field in values or not found:
            return
        found = found if several else found[:1]
        values[field] = "; ".join(text for _, text in found)
        columns.append((field, " + ".join(_header(table, index) for index, _ in found)))

    take("description", (*fields.get("description", ()), *fields.get("detail", ())), several=True)
    for source in ("part_number", "supplier_part", "internal_part"):
        take("part_number", fields.get(source, ()))
    others = [text for i in fields.get("part_number", ()) if not is_placeholder(text := _cell(row, i))][1:]
    if others := [text for text in others if text != values["part_number"]]:  # alternatives are looked at too
        values["description"] = "; ".join([values["description"], *others] if "description" in values else others)
    for field in ("eccn", "hs", "origin", "destination", "end_use"):
        take(field, fields.get(field, ()))
    maker = next((group for group in table.groups if group.role == "manufacturer"), None)
    if maker is not None and (names := split_names(_maker(maker, row))):
        values["manufacturer"] = names[0]
        columns.append(("manufacturer", maker.header))
    if not values.keys() & {"description", "part_number"} and (told := _words(row, fields.get("designator", ()))):
        values["description"] = told
        columns.append(("description", _header(table, fields["designator"][0])))
    figures = _figures(table, row, problems)
    if not _screenable(values) and not figures:
        return None
    datacentre = _datacentre(table, row, problems)
    columns += [(name, _header(table, index)) for name, _, index in figures]
    return Item(
        description=values.get("description"),
        part_number=values.get("part_number"),
        manufacturer=values.get("manufacturer"),
        eccn=values.get("eccn"),
        hs=values.get("hs"),
        origin=country_of(values.get("origin", "")),
        destination=country_of(values.get("destination", "")),
        figures=tuple((name, value) for name, value, _ in figures),
        columns=tuple(columns),
        end_use=values.get("end_use"),
        datacentre=datacentre,
    )


def _figures(table: Table, row: SheetRow, problems: list[Problem]) -> list[tuple[str, float, int]]:
    """The datasheet figures of a row, each with its column; one that cannot be read is a problem."""
    found: dict[str, tuple[float, int]] = {}
    for name in table.figures:
        for index in table.fields[name]:
            text = _cell(row, index)
            try:
                if reason := _unreadable(row, index):
                    raise Unclear(reason)
                if not is_placeholder(text):
                    found.setdefault(name, (number_of(name, _header(table, index), text), index))
            except Unclear as unclear:
                shown = f' ("{text[:40]}")' if text else ""
                problems.append(Problem(f"the figure{shown} cannot be read: {unclear}", _header(table, index)))
    rate, bits = found.pop(TOPS, None), found.pop(BITS, None)
    if rate and bits and f"ops_{bits[0]:.0f}bit_tops" in NAMES:
        found.setdefault(f"ops_{bits[0]:.0f}bit_tops", rate)
    elif rate:
        what = "operations a second cannot be counted without their bit length (4, 8, 16, 32 or 64)"
        problems.append(Problem(what, _header(table, rate[1])))
    return [(name, value, index) for name, (value, index) in found.items() if value > 0]


def _datacentre(table: Table, row: SheetRow, problems: list[Problem]) -> bool | None:
    for index in table.fields.get(DATACENTRE, ()):
        text = _cell(row, index)
        if not is_placeholder(text):
            try:
                return yes_or_no(text)
            except Unclear as unclear:
                what = f'whether it is for data centres cannot be read ("{text[:40]}"): {unclear}'
                problems.append(Problem(what, _header(table, index)))
    return None


def _words(row: SheetRow, indexes: Sequence[int]) -> str | None:
    """The text of a designator column that holds words instead of designators, in a row that has no other."""
    texts = [text for i in indexes if has_letters(text := _cell(row, i)) and not DESIGNATOR.fullmatch(text)]
    return texts[0] if texts else None


def _maker(group: Group, row: SheetRow) -> str:
    return _without_parts(_raw(row, group.name)) if group.mixed else _raw(row, group.name)


def _without_parts(text: str) -> str:
    """The words of a text that are no part numbers; the text where there are no others."""
    kept = [word for word in re.split(r"[\s/|,;]+", text) if not is_part(word)]
    return " ".join(kept) if any(map(has_letters, kept)) else text


def _raw(row: SheetRow, index: int) -> str:
    cell = row.cells[index] if index < len(row.cells) else ""
    return cell if isinstance(cell, str) else ""


def _screenable(values: dict[str, str]) -> bool:
    """Whether anything of the item can be screened; a lone label of a sum cannot."""
    told = [values[field] for field in ("description", "part_number", "eccn", "hs") if field in values]
    return bool(told) and not all(is_total(text) for text in told)


def _named(table: Table) -> tuple[str, ...]:
    return table.headers[table.shift.cells :] if table.shift else table.headers[: table.width]


def _surplus(table: Table, row: SheetRow) -> list[Problem]:
    """Cells under no header: in a text file they mean that the row was split wrongly, elsewhere they stand apart."""
    count = length(row.cells)
    beyond = [(i, text) for i in range(table.width, count) if not is_placeholder(text := _cell(row, i))]
    between = table.shift is not None and table.width - table.shift.cells < count < table.width
    if table.ragged and (beyond or between):
        return [Problem(f"the row has {count} cells, the header {len(_named(table))}: its values may stand in the wrong columns")]
    for i, text in (*beyond, *((i, _cell(row, i)) for i in table.blank if i < count)):
        if has_letters(text) and not is_placeholder(text):
            return [Problem(f'a text under no header is not screened: "{text[:60]}"', letter(i))]
    return []
