"""XML lists as a stream of record elements: whole, of the right kind, without a document type, every element and attribute known.

A document type (DOCTYPE) can name files and grow without bound, and no list needs one: a file that has one is refused.
Entities, external files and the network are off all the same. Only one record is in memory at a time.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from lxml import etree

from screening.errors import ListError
from screening.formats.reading import Context, Notes, RemarkKind, check_columns

_HEAD = 4096
_OPENINGS = (b"<", b"\xff\xfe<\0", b"\xfe\xff\0<")
"""How XML begins, in UTF-8 and in UTF-16."""
_NAMESPACE_OF_SCHEMAS = "{http://www.w3.org/2001/XMLSchema-instance}"
_TEXT_BETWEEN = etree.XPath("boolean(descendant-or-self::*[*]/text()[normalize-space()])")


class _Local(dict[object, str]):
    """Names without their namespaces, each told once; "" for a node that is no element."""

    def __missing__(self, name: object) -> str:
        if len(self) > 4096:  # of a file that is no list
            self.clear()
        self[name] = name.rpartition("}")[2] if isinstance(name, str) else ""
        return self[name]


_LOCAL = _Local()


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


@dataclass(slots=True)
class Node:
    """An element, asked by local names. Text has single blanks; a missing element has the empty text."""

    element: etree._Element

    @property
    def tag(self) -> str:
        """The local name."""
        return _LOCAL[self.element.tag]

    @property
    def text(self) -> str:
        """The element's own text."""
        return _plain(self.element.text)

    def attribute(self, name: str) -> str:
        """An attribute's text, "" where there is none."""
        return _plain(self.element.get(name))

    def all(self, path: str) -> Iterator[Node]:
        """The elements at a path below this one, such as "akaList/aka"."""
        return map(Node, self._at(path))

    def children(self) -> Iterator[Node]:
        """The elements right below this one."""
        return map(Node, self.element)

    def parts(self) -> dict[str, list[Node]]:
        """The elements right below this one by their names, for an element that is asked for many of them."""
        found: dict[str, list[Node]] = {}
        for child in self.element:
            found.setdefault(_LOCAL[child.tag], []).append(Node(child))
        return found

    def get(self, path: str) -> str:
        """The text of the first element at a path."""
        found = self._at(path)
        return _plain(found[0].text) if found else ""

    def texts(self, path: str) -> list[str]:
        """The texts of all elements at a path that have one."""
        return [text for element in self._at(path) if (text := _plain(element.text))]

    def _at(self, path: str) -> list[etree._Element]:
        name, _, rest = path.partition("/")
        found = [child for child in self.element if _LOCAL[child.tag] == name]
        while rest:
            name, _, rest = rest.partition("/")
            found = [child for element in found for child in element if _LOCAL[child.tag] == name]
        return found


def _plain(text: str | None) -> str:
    if not text or text.isalnum():
        return text or ""
    return " ".join(text.split())


def head(path: Path, context: Context) -> Node:
    """The root element, with nothing but its attributes; raises ListError as ``records`` does."""
    for _, element in events(path, context, ("start",)):
        return Node(element)
    raise context.not_a_list("holds no XML element.")


def records(path: Path, context: Context, notes: Notes, shape: Shape) -> Iterator[tuple[str, Node]]:
    """Each record with its path, in order; a node must be used before the next is drawn.

    Elements outside records come as (path, node) too when they have text, once what is right below the root is whole. Raises
    ListError, at the latest when the file ends, for a file that is empty, a web page, other XML, cut off, wrongly encoded, with
    a document type, or with an element or attribute that nobody has decided on.
    """
    known = _Known(context, notes, shape)
    root = head(path, context)
    if root.tag != shape.root:
        raise context.not_a_list(f"is XML, but not this list: it begins with <{root.tag}>, not <{shape.root}>.")
    known.outside(root.element, "")
    found = False
    # Only what is asked for is handed out by the parser; all else below the root is still there when a neighbour ends.
    for _, element in events(path, context, ("end",), names={shape.root, *known.ends}):
        where = _trail(element)
        if where in shape.records or where in shape.tables:
            _held = list(element.iter())  # else lxml makes each of them anew whenever one asks for it
            if where in shape.records:
                known.inside(element)
                found = True
            yield where, Node(element)
        elif where in known.ends:
            yield from known.settle(element, where)
        elif where:
            continue
        else:
            yield from known.below(element, where)
            continue  # to the end of the file: nothing may come after its root
        yield from known.before(element, where)
        _free(element, notes)
    if not found:
        raise context.not_a_list("holds no records.")


def _trail(element: etree._Element) -> str:
    """The path of an element below the root, which has none."""
    names = []
    while (parent := element.getparent()) is not None:
        names.append(_LOCAL[element.tag])
        element = parent
    return "/".join(reversed(names))


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


def events(
    path: Path, context: Context, events: tuple[str, ...], *, names: Iterable[str] = ("*",)
) -> Iterator[tuple[str, etree._Element]]:
    """The elements of these names as they begin and end, of a file that is XML and has no document type.

    Damage raises ListError.
    """
    refuse_non_xml(path, context)
    with path.open("rb") as file:
        parsed = etree.iterparse(
            file,
            events=events,
            tag=[f"{{*}}{name.rpartition('/')[2]}" for name in names],
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


@dataclass(slots=True)
class _Branch:
    """A path below a record as it was met before: its elements by their whole names, its attributes as sets of names.

    Nearly every element is like one before, which is then known without spelling out its path.
    """

    where: str = ""
    closed: bool = False
    attributes: set[tuple[str | bytes, ...]] = field(default_factory=set)
    below: dict[str, _Branch] = field(default_factory=dict)


class _Known:
    """Checks element and attribute names against the shape, each name once.

    ``ends`` are the paths whose elements are handed out when they end: records, tables, and what is right below the root.
    """

    def __init__(self, context: Context, notes: Notes, shape: Shape) -> None:
        self.ends = shape.records | shape.tables | {one for one in shape.outside if "/" not in one and "@" not in one}
        self._context, self._notes, self._shape = context, notes, shape
        self._seen_inside: set[str] = set()
        self._seen_outside: set[str] = set()
        self._inside = _Branch()

    def outside(self, element: etree._Element, where: str) -> None:
        """Check an element outside records, and its attributes."""
        prefix = f"{where}/" if where else ""
        paths = {where} if where else set()
        paths |= {f"{prefix}@{name}" for name in _attributes(element.keys())}
        self._check(paths, self._seen_outside, self._shape.outside)

    def settle(self, element: etree._Element, where: str) -> Iterator[tuple[str, Node]]:
        """Check an element outside records with all below it, and give those that have text."""
        self.outside(element, where)
        if len(element):
            yield from self.below(element, where)
        elif element.text and element.text.strip():
            yield where, Node(element)

    def below(self, element: etree._Element, where: str) -> Iterator[tuple[str, Node]]:
        """What ``settle`` gives of the elements below one, except those that were handed out before."""
        _stray(element, self._notes)
        prefix = f"{where}/" if where else ""
        for child in element:
            path = prefix + _LOCAL[child.tag]
            if path not in self.ends:
                yield from self.settle(child, path)

    def before(self, element: etree._Element, where: str) -> Iterator[tuple[str, Node]]:
        """What ``settle`` gives of the elements before one, below the same parent."""
        prefix = where[: where.rfind("/") + 1]
        for one in reversed(list(element.itersiblings(preceding=True))):
            path = prefix + _LOCAL[one.tag]
            if path not in self.ends:
                yield from self.settle(one, path)

    def inside(self, record: etree._Element) -> None:
        """Check all elements and attributes of a record."""
        fresh: set[str] = set()
        self._meet(record.keys(), self._inside, fresh)
        self._walk(record, self._inside, fresh)
        if fresh:
            for name in sorted((fresh & self._shape.closed) - self._seen_inside):
                self._notes.add(RemarkKind.IGNORED_FIELD, name)
            self._check(fresh, self._seen_inside, self._shape.inside)
        if _TEXT_BETWEEN(record):
            self._remark_between(record, self._inside)

    def _walk(self, element: etree._Element, branch: _Branch, fresh: set[str]) -> None:
        """Add the paths below an element that were not met before."""
        for child in element:
            below = branch.below.get(child.tag)
            if below is None:
                path = branch.where + _LOCAL[child.tag]
                fresh.add(path)
                below = branch.below[child.tag] = _Branch(f"{path}/", path in self._shape.closed)
            if below.closed:
                continue
            if names := child.keys():
                self._meet(names, below, fresh)
            if len(child):
                self._walk(child, below, fresh)

    @staticmethod
    def _meet(names: Sequence[str | bytes], branch: _Branch, fresh: set[str]) -> None:
        """Add the attributes of these names where they were not met together before."""
        if (found := tuple(names)) not in branch.attributes:
            branch.attributes.add(found)
            fresh.update(f"{branch.where}@{name}" for name in _attributes(names))

    def _remark_between(self, element: etree._Element, branch: _Branch) -> None:
        _stray(element, self._notes)
        for child in element:
            if not branch.below[child.tag].closed:
                self._remark_between(child, branch.below[child.tag])

    def _check(self, paths: set[str], seen: set[str], known: frozenset[str]) -> None:
        fresh = paths - seen
        if fresh:
            seen |= fresh
            ties = self._shape.ties
            data = {path for path in fresh if not (ties and "@" in path and ties.fullmatch(path.rpartition("@")[2]))}
            check_columns(self._context, self._notes, data, known)


def _stray(element: etree._Element, notes: Notes) -> None:
    """Remark on text beside child elements, which no list has a meaning for."""
    if not len(element):
        return
    for text in (element.text, *(child.tail for child in element)):
        _remark(text, element, notes)


def _remark(text: str | None, element: etree._Element, notes: Notes) -> None:
    if text and text.strip():
        where = f"line {element.sourceline}, {_LOCAL[element.tag]}"
        notes.add(RemarkKind.UNREAD_VALUE, f"{where}: text between elements {text.strip()[:60]!r}")


def _attributes(names: Iterable[str | bytes]) -> Iterator[str]:
    return (_LOCAL[name] for name in names if not str(name).startswith(_NAMESPACE_OF_SCHEMAS))


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
