"""The user's own workbook copied, with the answers in columns beside each row.

No part is read into a model and written again, which would lose what the model does not know (charts, drawings, forms, rich
text): everything is copied byte for byte but sheets with answers, where cells are put in at the ends of rows, and the table of
styles, which gains a few. Left out are macros, which nobody should be sent with a report, and signatures, which would no longer
be true of the copy.

The workbook must have been opened for screening before: that is where hostile packages are refused.
"""

from __future__ import annotations

import posixpath
import re
import shutil
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from typing import IO, Any

from lxml import etree

from screening.model import Outcome
from screening.report.annotate import Answers
from screening.report.annotate_sheet import NoRoom, Splice, measured
from screening.report.output import Output
from screening.report.palette import INK
from screening.report.words import number

CONTENT_TYPES = "[Content_Types].xml"
_MACROS = re.compile(r"vbaProject|vbaData|macrosheet", re.IGNORECASE)
_WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
_HEAD = "#22384E"


@dataclass(frozen=True, slots=True)
class Copied:
    """What became of a copy: the rows with an answer beside them, and what the reader must know of it."""

    rows: int
    remarks: tuple[str, ...]


def annotate_book(source: IO[bytes], out: Output, answers: Mapping[str | None, Answers]) -> Copied:
    """Copy a workbook to an output made ready, with ``answers`` by the name of the sheet, and commit it.

    Raises zipfile.BadZipFile, KeyError or lxml's XMLSyntaxError where the package is not what it was when it was screened.
    """
    remarks: list[str] = []
    rows = 0
    with zipfile.ZipFile(source) as book, zipfile.ZipFile(out.part, "w", zipfile.ZIP_DEFLATED, allowZip64=True) as copy:
        parts = {member.filename: member for member in book.infolist()}
        workbook = _target(book, parts, "", "officeDocument")
        sheets = _sheets(book, parts, workbook)
        styles = _target(book, parts, workbook, "styles", or_none=True)
        looks, sheet_of_styles = _with_looks(book.read(styles)) if styles else ({}, b"")
        if unknown := [str(name) for name in answers if name not in sheets]:
            remarks.append(f"the workbook has no sheet {', '.join(unknown)}")
        wanted = {sheets[name]: (str(name), told) for name, told in answers.items() if name in sheets}
        left_out = _left_out(parts)
        if any(_MACROS.search(name) for name in left_out):
            remarks.append("macros were left out")
        if any("_xmlsignatures" in name for name in left_out):
            remarks.append("the signature was left out: it would not be true of the copy")
        for name, member in parts.items():
            if name in left_out:
                continue
            if name in wanted:
                title, told = wanted[name]
                try:
                    rows += _spliced(book, copy, member, told, looks)
                    continue
                except NoRoom as error:
                    remarks.append(f'the sheet "{title}" was copied without its {number(len(told), "answer")}: {error}')
            with book.open(member) as part, copy.open(_like(member), "w", force_zip64=True) as target:
                if name == styles:
                    target.write(sheet_of_styles)
                elif left_out and (name == CONTENT_TYPES or name.endswith(".rels")):
                    target.write(_without(part.read(), left_out))
                else:
                    shutil.copyfileobj(part, target, 1 << 20)
    out.commit()
    return Copied(rows, tuple(remarks))


def _spliced(
    book: zipfile.ZipFile, copy: zipfile.ZipFile, member: zipfile.ZipInfo, answers: Answers, looks: Mapping[Outcome | None, int]
) -> int:
    with book.open(member) as part:
        extent = measured(part, answers.first)
    splice = Splice(extent, answers, looks)
    with book.open(member) as part, copy.open(_like(member), "w", force_zip64=True) as target:
        splice.copy(part, target.write)
    return splice.placed


def _like(member: zipfile.ZipInfo) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(member.filename, member.date_time)
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


def _tree(data: bytes) -> etree._Element:
    return etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))


def _target(book: zipfile.ZipFile, parts: Mapping[str, Any], part: str, kind: str, *, or_none: bool = False) -> str:
    """The first part of that kind that a part points to; the empty string where there may be none."""
    for found, target in _relations(book, parts, part).values():
        if found == kind and target in parts:
            return target
    if or_none:
        return ""
    raise KeyError(f"no part of kind {kind}")


def _relations(book: zipfile.ZipFile, parts: Mapping[str, Any], part: str) -> dict[str, tuple[str, str]]:
    folder, name = posixpath.split(part)
    rels = posixpath.join(folder, "_rels", f"{name}.rels")
    found = {}
    for element in _tree(book.read(rels)).iter("{*}Relationship") if rels in parts else ():
        if element.get("TargetMode") != "External":
            kind = element.get("Type", "").rpartition("/")[2]
            found[element.get("Id", "")] = (kind, _resolved(folder, element.get("Target", "")))
    return found


def _resolved(folder: str, target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))


def _sheets(book: zipfile.ZipFile, parts: Mapping[str, Any], workbook: str) -> dict[str | None, str]:
    """The part of each worksheet, by its name."""
    relations = _relations(book, parts, workbook)
    found: dict[str | None, str] = {}
    for element in _tree(book.read(workbook)).iter("{*}sheet"):
        relation = next((str(value) for key, value in element.attrib.items() if str(key).endswith("}id")), "")
        kind, target = relations.get(relation, ("", ""))
        if kind == "worksheet" and target in parts:
            found[element.get("name", "")] = target
    return found


# --- what is left out --------------------------------------------------------------------------------------------------


def _left_out(parts: Mapping[str, Any]) -> set[str]:
    return {name for name in parts if _MACROS.search(name) or name.startswith("_xmlsignatures/")}


def _without(data: bytes, left_out: set[str]) -> bytes:
    """A list of parts or relations without those left out; what was a workbook with macros is one without."""
    tree = _tree(data)
    names = {posixpath.basename(name) for name in left_out}
    for element in list(tree):
        if not isinstance(element.tag, str):
            continue
        part, kind = element.get("PartName") or element.get("Target") or "", element.get("ContentType") or ""
        gone = posixpath.basename(part) in names and element.get("TargetMode") != "External"
        if gone or "vbaProject" in kind or "digital-signature" in (kind + element.get("Type", "")):
            tree.remove(element)
        elif "macroEnabled" in kind and kind.endswith("main+xml"):
            element.set("ContentType", _WORKBOOK)
    return etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)


# --- looks -------------------------------------------------------------------------------------------------------------


def _with_looks(data: bytes) -> tuple[dict[Outcome | None, int], bytes]:
    """The table of styles with those of the answers added, and their numbers; None is that of a header."""
    tree = _tree(data)
    space = f"{{{etree.QName(tree).namespace}}}"
    fonts, fills, formats = (tree.find(f"{space}{name}") for name in ("fonts", "fills", "cellXfs"))
    if fonts is None or fills is None or formats is None:
        return {}, data
    looks: dict[Outcome | None, int] = {}
    colours: list[tuple[Outcome | None, str, str]] = [(None, _HEAD, "#FFFFFF")]
    colours += [(outcome, fill, ink) for outcome, (fill, ink, _) in INK.items()]
    for key, fill, ink in colours:
        font = etree.SubElement(fonts, f"{space}font")
        etree.SubElement(font, f"{space}b")
        etree.SubElement(font, f"{space}sz", val="10")
        etree.SubElement(font, f"{space}color", rgb=f"FF{ink[1:]}")
        etree.SubElement(font, f"{space}name", val="Calibri")
        pattern = etree.SubElement(etree.SubElement(fills, f"{space}fill"), f"{space}patternFill", patternType="solid")
        etree.SubElement(pattern, f"{space}fgColor", rgb=f"FF{fill[1:]}")
        numbers = {"numFmtId": "0", "fontId": str(len(fonts) - 1), "fillId": str(len(fills) - 1), "borderId": "0", "xfId": "0"}
        etree.SubElement(formats, f"{space}xf", numbers | {"applyFont": "1", "applyFill": "1"})
        looks[key] = len(formats) - 1
    for table in (fonts, fills, formats):
        table.set("count", str(len(table)))
    return looks, etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)
