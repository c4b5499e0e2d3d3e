"""xlsx and xlsm: values through calamine, everything calamine loses from the package's XML beside it."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from lxml import etree

from screening.errors import InputError, Place
from screening.model import SheetRow
from screening.sheets import display
from screening.sheets.book import Sheet, Workbook, damaged, digest_of, letter
from screening.sheets.calamine import Reader
from screening.sheets.package import Package
from screening.sheets.sheetxml import SheetFacts, scan

_MOST_CELLS = 32_000_000
"""calamine holds about 32 bytes for every cell of the rectangle, empty ones too: about 1 GB."""
_BIGGEST_TABLE = 64 << 20
_COUNT = re.compile(rb"""\b(?:uniqueCount|count)=["'](\d+)["']""")


@dataclass(frozen=True, slots=True)
class _Declared:
    """A sheet as the workbook part declares it."""

    name: str
    hidden: bool
    part: str


def open_xlsx(path: Path) -> Workbook:
    """Open an Office Open XML workbook. Raises InputError where it is damaged, hostile, or holds no sheet."""
    digest, size = digest_of(path)
    package = Package(path)
    try:
        declared = _sheets(package)
        _check_strings(package)
        formats = _formats(package)
        facts = [scan(package, sheet.part, sheet=sheet.name, formats=formats) for sheet in declared]
        macros = any(name.endswith("vbaProject.bin") for name in package.names)
    finally:
        package.close()
    for sheet, fact in zip(declared, facts, strict=True):
        _check_extent(path, sheet.name, fact)
    reader = Reader(path)
    sheets = tuple(
        Sheet(
            sheet.name,
            hidden=sheet.hidden,
            notes=fact.marks.notes(),
            source=partial(_rows, reader, sheet.name, fact),
        )
        for sheet, fact in zip(declared, facts, strict=True)
    )
    return Workbook(
        name=path.name, digest=digest, size=size, kind="xlsm" if macros else "xlsx", sheets=sheets, on_close=reader.close
    )


def _rows(reader: Reader, sheet: str, facts: SheetFacts) -> Iterator[SheetRow]:
    return reader.rows(sheet, facts.marks)


def _tree(package: Package, part: str) -> etree._Element:
    if package.size(part) > _BIGGEST_TABLE:
        raise damaged(package.path, f"{part} is too large")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        return etree.fromstring(package.read(part), parser)
    except etree.XMLSyntaxError as error:
        raise damaged(package.path, f"{part}: {error}") from error


def _local(element: etree._Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _relations(package: Package, part: str) -> dict[str, tuple[str, str]]:
    """The relations of a part: id -> (last word of its type, name of the part it points to)."""
    folder, name = posixpath.split(part)
    rels = posixpath.join(folder, "_rels", name + ".rels")
    if rels not in package.names:
        return {}
    found = {}
    for element in _tree(package, rels):
        if element.get("TargetMode") == "External":
            continue
        target = element.get("Target", "")
        full = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        found[element.get("Id", "")] = (element.get("Type", "").rsplit("/", 1)[-1], full)
    return found


def _workbook_part(package: Package) -> str:
    for kind, part in _relations(package, "").values():
        if kind == "officeDocument" and part in package.names:
            return part
    raise damaged(package.path, "it names no workbook")


def _sheets(package: Package) -> list[_Declared]:
    workbook = _workbook_part(package)
    relations = _relations(package, workbook)
    names = set(package.names)
    sheets = []
    for element in _tree(package, workbook).iter("{*}sheet"):
        relation = next((value for key, value in element.attrib.items() if str(key).endswith("}id")), "")
        kind, part = relations.get(str(relation), ("", ""))
        name = element.get("name", "")
        if part not in names:
            raise damaged(package.path, "a sheet is listed, but is not there", sheet=name)
        if kind == "worksheet":
            sheets.append(_Declared(name, element.get("state", "visible") != "visible", part))
    if not sheets:
        raise InputError("the workbook holds no worksheet.", place=Place(file=package.path.name), remedy="Choose another file.")
    return sheets


def _formats(package: Package) -> Mapping[int, str]:
    """By style number: the section of each number format that changes the characters of a whole number."""
    part = next((part for kind, part in _relations(package, _workbook_part(package)).values() if kind == "styles"), None)
    if part is None or part not in package.names:
        return {}
    tree = _tree(package, part)
    own = {}
    for element in tree.iter("{*}numFmt"):
        section = display.numeral_format(element.get("formatCode", ""))
        if section:
            own[element.get("numFmtId")] = section
    styles = next(tree.iter("{*}cellXfs"), None)
    if styles is None or not own:
        return {}
    cells = [element for element in styles if _local(element) == "xf"]
    return {number: own[element.get("numFmtId")] for number, element in enumerate(cells) if element.get("numFmtId") in own}


def _check_strings(package: Package) -> None:
    """The count in front of the shared strings is taken at its word by the reader, which reserves memory for it."""
    for name in package.names:
        if name.lower().endswith("sharedstrings.xml"):
            with package.open(name) as file:
                head = package.read_chunk(file, 4096)
                while package.read_chunk(file, 1 << 20):
                    pass  # to the end, so that its checksum is seen to be right
            if any(int(count) > package.total_size for count in _COUNT.findall(head)):
                raise damaged(package.path, "it claims more texts than it can hold")


def _check_extent(path: Path, sheet: str, facts: SheetFacts) -> None:
    if facts.rows * facts.columns > _MOST_CELLS:
        raise InputError(
            f"the cells reach to {letter(facts.columns - 1)}{facts.rows}, {facts.rows * facts.columns:,} cells in all, "
            f"which is more than can be read ({_MOST_CELLS:,}).",
            place=Place(file=path.name, sheet=sheet),
            remedy="Delete the stray cells far right or far down (Ctrl+End finds the last), or save the sheet as .csv.",
        )
