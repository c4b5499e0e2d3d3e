"""The table of a sheet: which row is its header, what its columns mean, and whether it lists parties or things. Pure.

A header row is the row whose cells say most by the vocabulary; titles, preambles and blank rows above it drop out. Then the
cells below are asked: a "Supplier ID" that holds names is a name, a "Supplier" that holds numbers is not, and a file whose
rows are all longer than its header is tried both ways round.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from screening.columns import assign
from screening.columns.content import has_letters, is_placeholder, profile
from screening.columns.figures import BITS, NAMES, TOPS
from screening.columns.headers import HEADER_WORDS, Meaning, read
from screening.columns.parts import Assignment, Column, Group
from screening.columns.told import Told, agreement, at_columns, meaning
from screening.columns.vocabulary import PARTIES
from screening.model import Cell, SheetRow, TableKind

HEAD = 60
"""Rows at the top of a sheet in which its table is looked for."""
_LEAST_SCORE = 2.0
_LEAST_SHARE = 0.67
"""A wide header may be mostly words we do not know; below two known ones that is no header."""
_GOOD_ENOUGH = 0.75
"""An earlier row wins over the best one if it scores this share of it: the best may be the header of a second table."""
_STRONG = {"designator", "part_number", "supplier_part", "eccn", "hs", "origin", "destination", "identifier", "organisation"}
_MOST_SHIFT = 3


@dataclass(frozen=True, slots=True)
class Shift:
    """How rows are read whose first column was split by ``cells`` commas too many.

    ``whole`` puts the pieces together again ("Acme Co., Ltd."), where the first column is one whose text matters.
    """

    cells: int
    whole: bool

    def moved(self, cells: Sequence[Cell], width: int) -> tuple[Cell, ...]:
        """The cells of a row in the places of the shifted header; a row that was not split is moved by as many places."""
        count = length(cells)
        if count <= width - self.cells:
            return ("",) * self.cells + tuple(cells)
        pieces = cells[: self.cells + 1]
        if count == width and self.whole and all(isinstance(piece, str) for piece in pieces):
            return (*("",) * self.cells, ", ".join(_text(piece) for piece in pieces), *cells[self.cells + 1 :])
        return tuple(cells)


@dataclass(frozen=True, slots=True)
class _Layout:
    """Headers in the places of the cells below them."""

    headers: list[str]
    width: int
    note: str = ""
    shift: Shift | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A recognised table. ``header_row`` is the last row of its header as the user counts, 0 where it has none.

    ``headers`` are aligned with the cells of the rows; ``columns`` are those that are screened, each with its reason;
    ``explanation`` says in plain words what was understood. ``width`` is how many cells a row may have; ``ragged`` tells that
    rows end where their last value ends (text files), so that a longer row has been split wrongly; ``blank`` are columns in
    which nothing stood when the table was recognised, not even a header; ``figures`` the fields that are datasheet figures;
    ``told`` what the user said that was used; ``remark`` says which columns were left aside;
    ``shift`` how rows are read that were split once too often.
    """

    kind: TableKind
    header_row: int
    headers: tuple[str, ...]
    columns: tuple[Column, ...]
    explanation: str
    width: int
    ragged: bool = False
    first_header_row: int = 0
    groups: tuple[Group, ...] = ()
    fields: dict[str, tuple[int, ...]] = field(default_factory=dict, hash=False)
    header_texts: frozenset[tuple[str, ...]] = frozenset()
    blank: tuple[int, ...] = ()
    figures: tuple[str, ...] = ()
    told: tuple[Told, ...] = ()
    remark: str = ""
    shift: Shift | None = None

    def repeats(self, cells: Sequence[Cell]) -> bool:
        """Whether a row's first filled cell is that of a header row: a quick test before the row is compared."""
        first = next((cell for cell in cells if cell), "")
        return isinstance(first, str) and any(first.strip() == _first(texts) for texts in self.header_texts)


def recognise(head: Sequence[SheetRow], *, told: Collection[Told] = ()) -> Table | None:
    """The table at the top of a sheet, from its first rows (60 are enough), or None where none is recognised.

    ``told`` are columns as the user describes them; a row with their headers is the header row. None means that nothing of
    the sheet can be screened: where it has data, that must be counted.
    """
    rows = [row for row in head[:HEAD] if any(_text(cell) for cell in row.cells)]
    if not rows:
        return None
    at = _header_at(rows, told)
    if at is None:
        return _without_header(rows, told)
    headers, last = _headers(rows, at)
    data = rows[last + 1 :]
    ragged = len({len(row.cells) for row in rows}) > 1
    layout = _aligned(headers, data, ragged)
    headers, width = layout.headers, layout.width
    if layout.shift:
        data = [SheetRow(row.number, layout.shift.moved(row.cells, width)) for row in data]
    meanings = [read(header) if header else Meaning("unknown") for header in headers]
    columns = _columns(data, len(headers))
    said = at_columns(told, headers)
    found = assign.roles(headers, meanings, columns, told=_meanings(said, headers))
    if found is None:
        return _without_header(rows, told) if not told and len(headers) > 1 else None
    where = f"header in row {rows[at].number}" if last == at else f"header in rows {rows[at].number} to {rows[last].number}"
    table = _table(found, headers, width, ragged, rows[last].number, where + layout.note, rows[at : last + 1])
    blank = tuple(i for i, (h, column) in enumerate(zip(headers, columns, strict=True)) if not h and not any(column))
    return replace(table, blank=blank, told=tuple(said.values()), shift=layout.shift)


def _meanings(said: Mapping[int, Told], headers: Sequence[str]) -> dict[int, Meaning]:
    """What the user said of columns; the kind of an identifier and the 2 of "Supplier 2" are still read from their headers."""
    claims = {i: read(headers[i]) for i in said if headers[i]}
    nothing = Meaning("unknown")
    return {
        i: replace(meaning(one.role), scheme=claims.get(i, nothing).scheme, number=claims.get(i, nothing).number)
        for i, one in said.items()
    }


def _table(
    found: Assignment,
    headers: Sequence[str],
    width: int,
    ragged: bool,
    header_row: int,
    where: str,
    header_rows: Sequence[SheetRow],
) -> Table:
    used = "; ".join(f'{column.letter} "{column.header}": {column.role} ({column.why})' for column in found.columns)
    kind = "a list of parties" if found.kind is TableKind.VENDOR else "a bill of materials"
    return Table(
        kind=found.kind,
        header_row=header_row,
        first_header_row=header_rows[0].number if header_rows else 0,
        headers=tuple(headers),
        columns=found.columns,
        explanation=f"{kind}, {where}. {used}." + (f" {found.remark}" if found.remark else ""),
        width=width,
        ragged=ragged,
        groups=found.groups,
        remark=found.remark,
        fields=found.fields,
        figures=tuple(name for name in found.fields if name in NAMES and (name != BITS or TOPS in found.fields)),
        header_texts=frozenset(texts(row.cells) for row in header_rows),
    )


def _first(texts: Sequence[str]) -> str:
    return next((text for text in texts if text), "")


def could_be_header(cells: Sequence[Cell]) -> bool:
    """A quick test: whether two cells are written exactly as headers are."""
    return sum(1 for cell in cells if isinstance(cell, str) and cell.strip().casefold() in HEADER_WORDS) > 1


def texts(cells: Sequence[Cell]) -> tuple[str, ...]:
    """The trimmed texts of a row without its empty tail: equal for a header and its repetition."""
    found = [_text(cell) for cell in cells]
    while found and not found[-1]:
        found.pop()
    return tuple(found)


def _text(cell: Cell) -> str:
    return " ".join(cell.split()) if isinstance(cell, str) else ""


def _columns(rows: Sequence[SheetRow], count: int) -> list[list[str]]:
    return [[_text(row.cells[i]) if i < len(row.cells) else "" for row in rows] for i in range(count)]


# --- the header row ----------------------------------------------------------------------------------------------------


def header_score(row: SheetRow) -> float:
    """How much a row says as a header: 2 for each telling column, 1 for each known one, times the share understood."""
    cells = list(dict.fromkeys(text for text in map(_text, row.cells) if text))
    filled = sum(1 for cell in row.cells if _text(cell))
    if not cells or (len(cells) == 1 and filled > 1):
        return 0.0  # one text over the whole width is a title
    score, understood = 0.0, 0
    for cell in cells:
        meaning = read(cell.rstrip(":"))
        if meaning.role == "unknown":
            looks = profile([cell])
            score -= 1.0 if looks.numeric or looks.url or len(cell) > 80 else 0.0
            continue
        if cell.endswith(":"):  # the label of a preamble, its value beside it
            score -= 1.0
            continue
        understood += 1
        strong = meaning.role in _STRONG or meaning.party == meaning.role or meaning.role == "description"
        score += 2.0 if strong and meaning.sure else 1.0
    return score * max(understood / len(cells), _LEAST_SHARE) if understood > 1 else score * understood / len(cells)


def _header_at(rows: Sequence[SheetRow], told: Collection[Told]) -> int | None:
    named = [agreement(told, texts(row.cells)) for row in rows] if told else [0]
    if most := max(named):
        return named.index(most)
    scores = [header_score(row) for row in rows]
    best = max(scores)
    if best < _LEAST_SCORE:
        return 0 if len(rows) > 1 and all(read(text).role != "unknown" for text in texts(rows[0].cells) if text) else None
    at = next(i for i, score in enumerate(scores) if score >= _GOOD_ENOUGH * best and score >= _LEAST_SCORE)
    below = at + 1
    if below < len(rows) and rows[below].number == rows[at].number + 1 and scores[below] >= _LEAST_SCORE:
        told_apart = [len({text for text in texts(rows[i].cells) if text}) for i in (at, below)]
        # The names of groups stand above the header proper, each in all its merged cells or once.
        if told_apart[1] > told_apart[0]:
            return below
    return at


def _headers(rows: Sequence[SheetRow], at: int) -> tuple[list[str], int]:
    """The header texts and the index of the last row that belongs to the header."""
    headers = [_text(cell) for cell in rows[at].cells]
    if at and rows[at - 1].number == rows[at].number - 1:
        headers = _with_groups_above(headers, [_text(cell) for cell in rows[at - 1].cells])
    last = at
    while last + 1 < len(rows) and texts(rows[last + 1].cells) == texts(rows[at].cells):
        last += 1  # merged downwards
    if last + 1 < len(rows):
        below = [_text(cell) for cell in rows[last + 1].cells]
        if _is_second_line(headers, below):
            headers = [
                f"{header} {under}".strip() if under != header else header
                for header, under in zip(headers, below + [""] * (len(headers) - len(below)), strict=False)
            ]
            last += 1
    return headers, last


def _with_groups_above(headers: list[str], above: list[str]) -> list[str]:
    """Headers under the names of parties ("Supplier 1" over "Name" and "Country") carry those names too; where nothing stands
    under a name of its own, that is the header.
    """
    width = max(len(headers), len(above))
    headers, above = headers + [""] * (width - len(headers)), above + [""] * (width - len(above))
    if len({text for text in above if text}) < 2 or not any(read(text).party for text in above if text):
        return headers
    joined, group = [], ""
    for header, text in zip(headers, above, strict=True):
        group = text or group
        own = read(header)
        belongs = bool(group) and read(group).party is not None and own.party is None
        if not header and above.count(text) == 1:
            joined.append(text)
        else:
            joined.append(f"{group} {header}" if header and belongs and own.role not in ("quantity", "designator") else header)
    return joined


def _is_second_line(headers: list[str], below: list[str]) -> bool:
    """Whether the next row only tells repeated headers apart ("SKU" five times over "Digi-Key", "Mouser" ...)."""
    counts = Counter(header for header in headers if header)
    filled = [(headers[i] if i < len(headers) else "", text) for i, text in enumerate(below) if text]
    return (
        len(filled) > 1
        and all(counts[header] > 1 for header, _ in filled)
        and not any(profile([text]).numeric for _, text in filled)
    )


# --- rows longer than the header ---------------------------------------------------------------------------------------


def _aligned(headers: list[str], data: Sequence[SheetRow], ragged: bool) -> _Layout:
    """Headers as long as the rows are, shifted to the right where the cells only then fit them."""
    while headers and not headers[-1]:
        headers.pop()
    lengths = Counter(len(texts(row.cells)) for row in data)
    usual = max(lengths, key=lambda length: (lengths[length], length)) if lengths else 0
    surplus = usual - len(headers)
    longest = max(lengths, default=0)
    if not ragged:
        return _Layout(headers + [""] * max(0, longest - len(headers)), max(longest, len(headers)))
    if surplus <= 0 or lengths[usual] < 0.5 * len(data):
        return _Layout(headers, len(headers))
    many = f"the rows have {surplus} more cell{'s' if surplus > 1 else ''} than the header"
    straight = _Layout(headers + [""] * surplus, usual, f"; {many}")
    if surplus <= _MOST_SHIFT:
        first = read(headers[0])
        shift = Shift(surplus, whole=first.role == first.party or first.role in ("name", "organisation", "description"))
        shifted = [""] * surplus + headers
        moved = [SheetRow(row.number, shift.moved(row.cells, usual)) for row in data]
        if _fit(shifted, _columns(moved, usual)) > _fit(straight.headers, _columns(data, usual)) + 1:
            note = f"; {many}, and fit it when read from the right (an unquoted comma in the first column)"
            return _Layout(shifted, usual, note, shift)
    beyond = [text for row in data for cell in row.cells[len(headers) :] if (text := _text(cell)) and not is_placeholder(text)]
    if lengths[len(headers)] and any(map(has_letters, beyond)):
        return _Layout(headers, len(headers))  # each row that is longer than the header will be said to be
    return straight


def _fit(headers: Sequence[str], columns: Sequence[Sequence[str]]) -> float:
    """How well cells agree with the headers above them: larger is better."""
    score = 0.0
    for header, column in zip(headers, columns, strict=False):
        meaning, looks = read(header) if header else Meaning("unknown"), profile(column)
        if not looks.values:
            continue
        if meaning.role == "country":
            score += 2 * looks.country - 1 + (0.5 if looks.numeric == 1 else 0)
        elif meaning.role in PARTIES or meaning.role in ("name", "organisation"):
            score += looks.legal + looks.names - 2 * looks.numeric - looks.part
        elif meaning.role in ("hs", "eccn"):
            score += (looks.numeric if meaning.role == "hs" else looks.eccn) - 0.5
        elif meaning.role == "party_id":
            score += looks.numeric + looks.part - 0.5
        elif meaning.role == "quantity" or meaning.detail in ("money", "date"):
            score += looks.numeric - 0.5
    return score


def _without_header(rows: Sequence[SheetRow], told: Collection[Told]) -> Table | None:
    """A table told by its values alone: every row is data."""
    width = max(len(texts(row.cells)) for row in rows)
    columns = _columns(rows, width)
    headers = [""] * width
    if said := at_columns(told, headers):
        found = assign.roles(headers, [Meaning("unknown")] * width, columns, told=_meanings(said, headers))
    else:
        # A first row in words nobody knows must not hide what all others look like; it is read as data.
        told_by = [assign.by_content(columns), assign.by_content([column[1:] for column in columns])]
        found = max(told_by, key=lambda one: len(one.columns) if one else 0)
    if found is None:
        return None
    ragged = len({len(row.cells) for row in rows}) > 1
    return replace(_table(found, headers, width, ragged, 0, "no header row", ()), told=tuple(said.values()))


def is_blank(row: SheetRow) -> bool:
    """Whether a row has no content at all."""
    return all(isinstance(cell, str) and not cell.strip("\u200b\ufeff \t\r\n\u00a0\u3000") for cell in row.cells)


def length(cells: Sequence[Cell]) -> int:
    """How many cells a row has up to its last one with content."""
    count = len(cells)
    while count and not cells[count - 1]:
        count -= 1
    return count


def all_one(cells: Sequence[Cell]) -> bool:
    """Whether three or more cells all hold the same text: a title merged across the row."""
    found: set[str] = set()
    count = 0
    for cell in cells:
        if cell:
            found.add(_text(cell))
            count += 1
            if len(found) > 1:
                return False
    return count > 2 and bool(found) and not is_placeholder(*found)
