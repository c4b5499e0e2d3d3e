"""xlsx and xlsm, read from their XML and streamed: neither a value nor a formula, error or format is lost on the way."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path

from lxml import etree

from screening.errors import InputError, Place
from screening.model import SheetRow
from screening.sheets.book import Sheet, Workbook, damaged, digest_of, letter
from screening.sheets.marks import spread
from screening.sheets.package import Package
from screening.sheets.sheetrows import RowReader, Show, shown_by
from screening.sheets.sheetxml import SheetFacts, scan
from screening.sheets.strings import Strings, read_strings

_MOST_CELLS = 128_000_000
"""Of the rectangle, empty ones too: five times what fits into a usual sheet, and a minute of reading."""
_BIGGEST_TABLE = 64 << 20
_DATES = {**dict.fromkeys((*range(14, 23), *range(27, 37), 45, 47, *range(50, 59)), "yyyy-mm-dd hh:mm:ss"), 46: "[h]:mm:ss"}
"""Number formats that are built in and of a date or time (ECMA-376 part 1, 18.8.30)."""


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
        styles = _styles(package)
        facts = [scan(package, sheet.part, sheet=sheet.name) for sheet in declared]
        for sheet, fact in zip(declared, facts, strict=True):
            _check_extent(path, sheet.name, fact)
        texts = _Texts(package)
        macros = any(name.endswith("vbaProject.bin") for name in package.names)
    except BaseException:
        package.close()
        raise
    sheets = tuple(
        Sheet(
            sheet.name,
            hidden=sheet.hidden,
            notes=fact.marks.notes(),
            height=fact.rows,
            source=partial(_rows, package, sheet.part, fact, texts, styles),
        )
        for sheet, fact in zip(declared, facts, strict=True)
    )
    kind = "xlsm" if macros else "xlsx"
    return Workbook(name=path.name, digest=digest, size=size, kind=kind, sheets=sheets, on_close=package.close)


class _Texts:
    """The shared strings, read when the first row is asked for."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._part = next(
            (p for kind, p in _relations(package, _workbook_part(package)).values() if kind == "sharedStrings"), None
        )

    @cached_property
    def strings(self) -> Strings:
        """All of them; none where the workbook has no such part."""
        if self._part is None or self._part not in self._package.names:
            return Strings()
        return read_strings(self._package, self._part)


def _rows(package: Package, part: str, facts: SheetFacts, texts: _Texts, styles: Mapping[int, Show]) -> Iterator[SheetRow]:
    reader = RowReader(package, part, strings=texts.strings, styles=styles, plain=facts.plain, width=facts.columns)
    return spread(reader.rows(), facts.merges, width=facts.columns) if facts.merges else reader.rows()


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


def _styles(package: Package) -> Mapping[int, Show]:
    """By style number, how a number is shown where that is not plainly."""
    workbook = _workbook_part(package)
    part = next((part for kind, part in _relations(package, workbook).values() if kind == "styles"), None)
    if part is None or part not in package.names:
        return {}
    properties = next(_tree(package, workbook).iter("{*}workbookPr"), None)
    first_1904 = properties is not None and properties.get("date1904", "") in ("1", "true")
    tree = _tree(package, part)
    codes = {str(number): code for number, code in _DATES.items()}
    codes |= {element.get("numFmtId", ""): element.get("formatCode", "") for element in tree.iter("{*}numFmt")}
    shown = {number: show for number, code in codes.items() if (show := shown_by(code, first_1904=first_1904))}
    styles = next(tree.iter("{*}cellXfs"), None)
    if styles is None:
        return {}
    cells = [element for element in styles if _local(element) == "xf"]
    return {number: shown[of] for number, element in enumerate(cells) if (of := element.get("numFmtId", "")) in shown}


def _check_extent(path: Path, sheet: str, facts: SheetFacts) -> None:
    if facts.rows * facts.columns > _MOST_CELLS:
        raise InputError(
            f"the cells reach to {letter(facts.columns - 1)}{facts.rows}, {facts.rows * facts.columns:,} cells in all, "
            f"which is more than can be read ({_MOST_CELLS:,}).",
            place=Place(file=path.name, sheet=sheet),
            remedy="Delete the stray cells far right or far down (Ctrl+End finds the last), or save the sheet as .csv.",
        )
