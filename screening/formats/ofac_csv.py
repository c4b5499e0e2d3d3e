"""OFAC's CSV files: four parts that only make sense together, told apart by their number of columns.

sdn.csv or cons_prim.csv (12 columns: the parties), alt.csv (5: aliases), add.csv (6: addresses), sdn_comments.csv (2: what
of the remarks was too long for its column). They have no header, write -0- for nothing, and some end with a control-Z. A
header that somebody put in is left out. A part that is missing, or that speaks of parties the first does not hold, refuses
the whole: an SDN list without its aliases would look complete.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from screening.formats.delimited import Line, lines
from screening.formats.draft import Draft, Identities, Labels
from screening.formats.ofac_party import ALIASES, TYPES, entity, read_remarks
from screening.formats.reading import Context, Notes, RemarkKind
from screening.model import AliasKind, Entity, Identifier, Kind

_PARTY = 12
_ALIAS = 5
_ADDRESS = 6
_COMMENT = 2
_PARTS = {
    _PARTY: "the parties (12 columns, sdn.csv or cons_prim.csv)",
    _ALIAS: "the aliases (5 columns, alt.csv)",
    _ADDRESS: "the addresses (6 columns, add.csv)",
    _COMMENT: "the long remarks (2 columns, sdn_comments.csv)",
}
_FIELDS = {
    _PARTY: "ent_num SDN_Name SDN_Type Program Title Call_Sign Vess_type Tonnage GRT Vess_flag Vess_owner Remarks".split(),
    _ALIAS: "ent_num alt_num alt_type alt_name alt_remarks".split(),
    _ADDRESS: "ent_num add_num Address City/State/Postal Country add_remarks".split(),
    _COMMENT: "ent_num comments".split(),
}
_END = "\x1a"


@dataclass(slots=True)
class _Parts:
    """The rows of the parts that belong to a party, by its number; each with its place."""

    aliases: dict[str, list[tuple[str, list[str]]]] = field(default_factory=lambda: defaultdict(list))
    addresses: dict[str, list[tuple[str, list[str]]]] = field(default_factory=lambda: defaultdict(list))
    comments: dict[str, list[tuple[str, list[str]]]] = field(default_factory=lambda: defaultdict(list))


def read(path: Path, context: Context, notes: Notes) -> Iterator[Entity]:
    """The parties of a folder that holds the four parts. Raises ListError where one is missing, given twice or of another day."""
    files = _files(path, context)
    labels, identities = Labels(context), Identities(notes)
    parts = _Parts()
    for width, rows in ((_ALIAS, parts.aliases), (_ADDRESS, parts.addresses), (_COMMENT, parts.comments)):
        for line in _rows(files[width], replace(context, name=files[width].name), width, notes):
            rows[line.cells[0]].append((f"{files[width].name}, {line.where}", line.cells))
    main = replace(context, name=files[_PARTY].name)
    found = False
    for line in _rows(files[_PARTY], main, _PARTY, notes):
        found = True
        yield _party(line, Draft(main, notes, f"{main.name}, {line.where}"), parts, labels, identities)
    if not found:
        raise main.not_a_list("holds no party.")
    for rows in (parts.aliases, parts.addresses, parts.comments):
        if rows:
            where, cells = next(iter(rows.values()))[0]
            raise context.error(
                f"speaks of party {cells[0]} ({where}), which {main.name} does not hold, nor {len(rows) - 1:,} others.",
                remedy=f"Nothing was stored. The parts are of different days or {main.name} is not whole: download all again.",
            )
    labels.finish()


def _files(path: Path, context: Context) -> dict[int, Path]:
    """The parts by their number of columns."""
    found: dict[int, Path] = {}
    for file in sorted(path.iterdir()) if path.is_dir() else [path]:
        if file.name in context.ignore:
            continue
        part = replace(context, name=file.name if path.is_dir() else context.name)
        first = next((line for line in lines(file, part) if not line.fault), None)
        if first is None:
            raise part.not_a_list("is empty.")
        width = len(first.cells)
        if width not in _PARTS:
            raise part.not_a_list(f"is none of OFAC's files: it has {width} columns.")
        if width in found:
            raise context.not_a_list(f"has {_PARTS[width]} twice, in {found[width].name} and {file.name}.")
        found[width] = file
    missing = [text for width, text in _PARTS.items() if width not in found]
    if missing:
        raise context.error(
            f"lacks {' and '.join(missing)}.",
            remedy="Nothing was stored. Give all four files, or the folder or zip archive that holds them; or import the XML"
            " file, which has everything in one.",
        )
    return found


def _rows(file: Path, context: Context, width: int, notes: Notes) -> Iterator[Line]:
    """The rows of a part with -0- taken out; those of another width are broken."""
    notes.use(*_FIELDS[width])
    header: list[str] | None = None
    for number, line in enumerate(lines(file, context)):
        cells = ["" if cell.strip() == "-0-" else cell for cell in line.cells]
        cells[:-1] = [" ".join(cell.split()) for cell in cells[:-1]]  # the last may be cut off at a blank, and go on elsewhere
        if not line.fault and not "".join(cells).strip(_END + " "):
            continue
        if line.fault or len(cells) != width:
            fault = line.fault or f"it has {len(cells)} columns, not {width}"
            notes.add(RemarkKind.BROKEN, f"{context.name}, {line.where}: {fault}")
        elif cells[0].isdigit():
            yield Line(line.where, cells)
        elif number == 0:
            header = cells
        elif cells == header:
            raise context.not_a_list(f"has its header a second time ({line.where}): files were joined.")
        else:
            notes.add(RemarkKind.BROKEN, f"{context.name}, {line.where}: its number is {cells[0]!r}")


def _party(line: Line, draft: Draft, parts: _Parts, labels: Labels, identities: Identities) -> Entity:
    uid, name, kind, programmes, title, sign, vessel, tonnage, gross, flag, owner, remarks = line.cells
    draft.kind = TYPES.get(kind.casefold(), Kind.UNKNOWN)
    if draft.kind is Kind.UNKNOWN:
        draft.unread("type", kind)
    draft.name(name, AliasKind.PRIMARY)
    for where, (_, number, type_, alias, remark) in parts.aliases.pop(uid, ()):
        draft.name(alias, ALIASES.get(type_.casefold(), AliasKind.STRONG))
        if type_.casefold() not in ALIASES:
            draft.unread(f"type of alias {number}", type_)
        draft.keep(f"alias {alias}", remark)
        if not alias:
            draft.notes.add(RemarkKind.UNREAD_VALUE, f"{where}: an alias without a name")
    for _, (_, _, address, city, country, remark) in parts.addresses.pop(uid, ()):
        draft.address((address, city), country)
        draft.keep("address remark", remark)
    draft.keep("title", title)
    if sign:
        draft.number(Identifier("call-sign", sign))
    for key, text in (
        ("vessel_type", vessel),
        ("tonnage", tonnage),
        ("gross_registered_tonnage", gross),
        ("vessel_owner", owner),
    ):
        draft.keep(key, text)
    draft.country(flag, "vessel_flag")
    more = "".join(cells[1] for _, cells in parts.comments.pop(uid, ()))
    ids = read_remarks(remarks + more, draft)
    tags = [tag for part in programmes.split("] [") if (tag := part.strip(" []"))]
    return entity(draft, uid=uid, name=name, programmes=tags, ids=ids, labels=labels, identities=identities)
