"""XML lists as a stream of record elements: whole, of the right kind, without a document type, every element and attribute known.

A document type (DOCTYPE) can name files and grow without bound, and no list needs one: a file that has one is refused.
Entities, external files and the network are off all the same. Only one record is in memory at a time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from lxml import etree

from screening.errors import ListError
from screening.formats.reading import Context, Notes, RemarkKind, check_columns

_HEAD = 4096
_OPENINGS = (b"<", b"\xff\xfe<\0", b"\xfe\xff\0<")
"""How XML begins, in UTF-8 and in UTF-16."""
_NAMESPACE_OF_SCHEMAS = "{http://www.w3.org/2001/XMLSchema-instance}"


@dataclass(frozen=True, slots=True)
class Shape:
    """What an XML list looks like, in local names.

    ``root`` is its outermost element; ``records`` are the paths below it that hold one record each ("ENTITIES/ENTITY");
    ``outside`` are all other elements and attributes ("Publish_Date", "@dateGenerated"); ``inside`` those below a record,
    relative to it ("akaList/aka/uid", "@logicalId"). Whatever is in none of these is refused unless the list definition
    ignores it by name. What is in elements at the paths ``closed`` is left out by name. ``tables`` are records that
    translate codes into words, looked up and not checked; attributes that match ``ties`` only tie elements together.
    """

    root: str
    records: frozenset[str]
    inside: frozenset[str]
    outside: frozenset[str] = frozenset()
    tables: frozenset[str] = frozenset()
    closed: frozenset[str] = frozenset()
    ties: re.Pattern[str] | None = None


@dataclass(frozen=True, slots=True)
class Node:
    """An element, asked by local names. Text has single blanks; a missing element has the empty text."""

    element: etree._Element

    @property
    def tag(self) -> str:
        """The local name."""
        return _local(self.element.tag)

    @property
    def text(self) -> str:
        """The element's own text."""
        return " ".join((self.element.text or "").split())

    def attribute(self, name: str) -> str:
        """An attribute's text, "" where there is none."""
        return " ".join((self.element.get(name) or "").split())

    def all(self, path: str) -> Iterator[Node]:
        """The elements at a path below this one, such as "akaList/aka"."""
        first, _, rest = path.partition("/")
        for child in self.element:
            if _local(child.tag) == first:
                yield from Node(child).all(rest) if rest else (Node(child),)

    def children(self) -> Iterator[Node]:
        """The elements right below this one."""
        return map(Node, self.element)

    def get(self, path: str) -> str:
        """The text of the first element at a path."""
        return next((node.text for node in self.all(path)), "")

    def texts(self, path: str) -> list[str]:
        """The texts of all elements at a path that have one."""
        return [node.text for node in self.all(path) if node.text]


def head(path: Path, context: Context) -> Node:
    """The root element, with nothing but its attributes; raises ListError as ``records`` does."""
    for _, element in events(path, context, ("start",)):
        return Node(element)
    raise context.not_a_list("holds no XML element.")


def records(path: Path, context: Context, notes: Notes, shape: Shape) -> Iterator[tuple[str, Node]]:
    """Each record with its path, in order; a node must be used before the next is drawn.

    The elements outside records come as (path, node) too when they have text, once each is whole. Raises ListError, at
    the latest when the file ends, for a file that is empty, a web page, other XML, cut off, wrongly encoded, with a
    document type, or with an element or attribute that nobody has decided on.
    """
    known = _Known(context, notes, shape)
    depth, trail, record = 0, list[str](), ""
    found = False
    for event, element in events(path, context, ("start", "end")):
        if event == "start":
            name = _local(element.tag)
            if depth == 0:
                if name != shape.root:
                    raise context.not_a_list(f"is XML, but not this list: it begins with <{name}>, not <{shape.root}>.")
                known.outside(element, "")
            elif not record:
                trail.append(name)
                where = "/".join(trail)
                if where in shape.records or where in shape.tables:
                    record = where
                else:
                    known.outside(element, where)
            else:
                trail.append(name)
            depth += 1
            continue
        depth -= 1
        where = "/".join(trail)
        if record and where == record and depth == len(trail):
            if record not in shape.tables:
                known.inside(element)
                found = True
            yield record, Node(element)
            _free(element, notes)
            record = ""
        elif not record:
            _stray(element, notes)
            if depth and not len(element) and element.text and element.text.strip():
                yield where, Node(element)
            _free(element, notes)
        if trail:
            trail.pop()
    if not found:
        raise context.not_a_list("holds no records.")


def is_markup(path: Path) -> bool:
    """Whether a file is empty or begins as XML or a web page does; then ``records`` reads it or says what is wrong with it."""
    with path.open("rb") as file:
        start = file.read(_HEAD).removeprefix(b"\xef\xbb\xbf").lstrip()
    return not start or start.startswith(_OPENINGS)


def refuse_non_xml(path: Path, context: Context) -> None:
    """Raise ListError for a file that is empty, a web page or no XML at all, by its first bytes."""
    with path.open("rb") as file:
        start = file.read(_HEAD)
    text = start.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not text and path.stat().st_size <= len(start):
        raise context.not_a_list("is empty.")
    lowered = text[:512].lower()
    if lowered.startswith((b"<!doctype html", b"<html")) or b"<html" in lowered:
        raise context.not_a_list("is a web page (HTML), not the list.")
    if text[:2] == b"PK":
        raise context.not_a_list("is a zip archive or workbook, not the list as XML.")
    if not text.startswith(_OPENINGS):
        raise context.not_a_list("is not XML: it does not begin with <.")


def events(path: Path, context: Context, events: tuple[str, ...]) -> Iterator[tuple[str, etree._Element]]:
    """The elements as they begin and end, of a file that is XML and has no document type; damage raises ListError."""
    refuse_non_xml(path, context)
    with path.open("rb") as file:
        parsed = etree.iterparse(
            file,
            events=events,
            resolve_entities=False,
            load_dtd=False,
            no_network=True,
            remove_comments=True,
            remove_pis=True,
        )
        first = True
        try:
            for event, element in parsed:
                if first:
                    first = False
                    _refuse_doctype(element, context)
                yield event, element
        except etree.XMLSyntaxError as problem:
            raise _broken(problem, context) from problem


def _refuse_doctype(root: etree._Element, context: Context) -> None:
    if root.getroottree().docinfo.internalDTD is not None:
        raise context.error(
            "has a document type (DOCTYPE), which can make a reader open other files.",
            remedy="Nothing was stored. The publisher's file has none: download it again from the publisher.",
        )


def _broken(problem: etree.XMLSyntaxError, context: Context) -> ListError:
    told = (problem.msg or "it cannot be parsed").partition(", line ")[0].strip()
    lowered = told.casefold()
    if "encod" in lowered or "utf-8" in lowered:
        what = f"is not in the encoding that it names ({told})."
    else:
        what = f"is not whole, or not valid XML ({told})."
    return context.error(
        what,
        line=problem.lineno or None,
        remedy="Nothing was stored. Download the list again, and import the file as it came.",
    )


class _Known:
    """Checks element and attribute names against the shape, each name once."""

    def __init__(self, context: Context, notes: Notes, shape: Shape) -> None:
        self._context, self._notes, self._shape = context, notes, shape
        self._seen_inside: set[str] = set()
        self._seen_outside: set[str] = set()
        self._ignored: set[str] = set()

    def outside(self, element: etree._Element, where: str) -> None:
        prefix = f"{where}/" if where else ""
        paths = {where} if where else set()
        paths |= {f"{prefix}@{name}" for name in _attributes(element)}
        self._check(paths, self._seen_outside, self._shape.outside)

    def inside(self, record: etree._Element) -> None:
        paths: set[str] = set()
        _collect(record, "", paths, self._notes, self._shape.closed)
        for name in sorted((paths & self._shape.closed) - self._seen_inside):
            self._notes.add(RemarkKind.IGNORED_FIELD, name)
        self._check(paths, self._seen_inside, self._shape.inside)

    def _check(self, paths: set[str], seen: set[str], known: frozenset[str]) -> None:
        fresh = paths - seen
        if fresh:
            seen |= fresh
            ties = self._shape.ties
            data = {path for path in fresh if not (ties and "@" in path and ties.fullmatch(path.rpartition("@")[2]))}
            check_columns(self._context, self._notes, data, known)


def _collect(element: etree._Element, prefix: str, paths: set[str], notes: Notes, closed: frozenset[str]) -> None:
    """The paths of all attributes and elements below a record, remarking on text that stands between elements."""
    if element.attrib:
        paths.update(f"{prefix}@{name}" for name in _attributes(element))
    if not len(element):
        return
    _stray(element, notes)
    for child in element:
        where = prefix + _local(child.tag)
        paths.add(where)
        if where not in closed:
            _collect(child, f"{where}/", paths, notes, closed)


def _stray(element: etree._Element, notes: Notes) -> None:
    """Remark on text beside child elements, which no list has a meaning for."""
    if not len(element):
        return
    for text in (element.text, *(child.tail for child in element)):
        _remark(text, element, notes)


def _remark(text: str | None, element: etree._Element, notes: Notes) -> None:
    if text and text.strip():
        where = f"line {element.sourceline}, {_local(element.tag)}"
        notes.add(RemarkKind.UNREAD_VALUE, f"{where}: text between elements {text.strip()[:60]!r}")


def _attributes(element: etree._Element) -> Iterator[str]:
    for name in element.attrib:
        if not str(name).startswith(_NAMESPACE_OF_SCHEMAS):
            yield _local(name)


@lru_cache(maxsize=4096)
def _local(name: object) -> str:
    """The name without its namespace; "" for a node that is no element."""
    return name.rpartition("}")[2] if isinstance(name, str) else ""


def _free(element: etree._Element, notes: Notes) -> None:
    """Let go of what is in an element, and of all that stood before it; its tail, which belongs to its parent, stays."""
    del element[:]
    element.text = None
    element.attrib.clear()
    parent = element.getparent()
    if parent is not None:
        while (before := element.getprevious()) is not None:
            _remark(before.tail, parent, notes)
            parent.remove(before)
