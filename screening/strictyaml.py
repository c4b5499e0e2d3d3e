"""YAML read strictly: every scalar is a string, and every value knows its line.

YAML's own guesses are unsafe here: ``NO`` becomes false (Norway), ``012`` becomes 10, ``12:30`` becomes 750, and of two
equal keys the first is dropped without a word. So nothing is guessed (types come from the msgspec Struct a document is
decoded into), duplicate keys are refused, and so are anchors, aliases, tags and second documents.

    document = strictyaml.load(text, file="us-csl.yaml", error=ListError)
    definition = strictyaml.decode(document, ListDefinition)

Leaf adapter for watchlist.py and rulebook.py; it knows neither lists nor rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

import msgspec
import yaml

from screening.errors import Place, ScreeningError

LIMIT = 1_000_000
"""Largest text that is read, in characters: a thousand times the usual rule file."""

DEPTH = 40
"""Deepest nesting that is read."""

Node = str | list["Node"] | dict[str, "Node"]
"""A YAML value: nothing but strings, lists and mappings."""

Path_ = tuple[str | int, ...]
"""The way to a value: mapping keys and list indexes from the top; ``()`` is the document."""

T = TypeVar("T")

_AT = re.compile(r" - at (?:`key` in )?`\$(?P<path>[^`]*)`$")
_STEP = re.compile(r"\.(?P<key>[^.\[\]]+)|\[(?P<index>\d+|\.\.\.)\]")
_UNKNOWN = re.compile(r"unknown field `([^`]+)`")


@dataclass(frozen=True, slots=True)
class Document:
    """One YAML document: its plain ``value``, and for every path in it the line (from 1) on which it stands."""

    value: Node
    lines: Mapping[Path_, int]
    file: str
    error: type[ScreeningError]

    def line(self, path: Path_ = ()) -> int:
        """The line of a path; a path that is not there gives the line of the nearest value that holds it."""
        while path not in self.lines:
            path = path[:-1]
        return self.lines[path]

    def place(self, path: Path_ = ()) -> Place:
        """File and line of a path."""
        return Place(self.file, line=self.line(path))

    def at(self, path: Path_) -> Node:
        """The value under a path; KeyError or IndexError where there is none."""
        value: Any = self.value
        for step in path:
            value = value[step]
        return value  # type: ignore[no-any-return]  # walked through Any

    def fault(self, what: str, path: Path_ = (), *, remedy: str = "") -> ScreeningError:
        """An error of the document's family that points at a path, to be raised or collected."""
        return self.error(what, place=self.place(path), remedy=remedy)


def load(text: str, *, file: str, error: type[ScreeningError]) -> Document:
    """Read one YAML document; whatever is not plain, unambiguous YAML raises ``error`` with file and line."""
    if len(text) > LIMIT:
        raise error(f"has {len(text):,} characters; at most {LIMIT:,} are read.", place=Place(file))
    builder = _Builder(text.removeprefix("\ufeff"), file=file, error=error)
    return Document(builder.document(), MappingProxyType(builder.lines), file, error)


def read(path: Path, *, error: type[ScreeningError], file: str | None = None) -> Document:
    """Read a YAML file in UTF-8; ``file`` is what messages call it (default: its name)."""
    name = file or path.name
    try:
        text = path.read_bytes().decode("utf-8")
    except OSError as problem:
        raise error(f"cannot be read: {problem.strerror}.", place=Place(name)) from problem
    except UnicodeDecodeError as problem:
        line = problem.object[: problem.start].count(b"\n") + 1
        raise error("is not UTF-8 text.", place=Place(name, line=line), remedy="Save the file as UTF-8.") from problem
    return load(text, file=name, error=error)


def decode(document: Document, kind: type[T], *, at: Path_ = (), error: type[ScreeningError] | None = None) -> T:
    """The value under ``at`` as a typed Struct (strings become numbers, dates, enums as its fields ask).

    Stops at the first fault, as msgspec does, and raises it with its line; decode a list part by part (``at``) to
    collect one fault for each.
    """
    value = document.at(at)
    try:
        return msgspec.convert(value, kind, strict=False)
    except msgspec.ValidationError as problem:
        steps, unknown = _fault(value, kind, problem)
        path = (*at, *steps)
        what = _AT.sub("", str(problem))
        name = _dotted(path)
        raise (error or document.error)(
            f"{name}: {what}." if name else f"{what}.",
            place=document.place((*path, unknown) if unknown else path),
        ) from problem


def _fault(value: Any, kind: Any, problem: msgspec.ValidationError) -> tuple[Path_, str | None]:
    """Where in ``value`` msgspec found the fault, and the unknown key it complains of, if it does."""
    message = str(problem)
    found = _AT.search(message)
    path: list[str | int] = []
    for step in _STEP.finditer(found["path"] if found else ""):
        if step["key"] is not None:
            path.append(step["key"])
        elif step["index"] != "...":
            path.append(int(step["index"]))
        else:  # msgspec does not name the key of a mapping's bad value: try its keys one by one
            key = _culprit(value, kind, tuple(path), message)
            if key is None:
                break
            path.append(key)
    unknown = _UNKNOWN.search(message)
    return tuple(path), unknown[1] if unknown else None


def _culprit(value: Any, kind: Any, path: Path_, message: str) -> str | None:
    """The first key of the mapping under ``path`` that alone brings the same complaint."""
    held = value
    for step in path:
        held = held[step]
    if not isinstance(held, dict):
        return None
    for key in held:
        try:
            msgspec.convert(_with(value, path, {key: held[key]}), kind, strict=False)
        except msgspec.ValidationError as problem:
            if str(problem) == message:
                return str(key)
    return None


def _with(value: Any, path: Path_, new: Any) -> Any:
    """A copy of ``value`` with ``new`` under ``path``."""
    if not path:
        return new
    copy = value.copy()
    copy[path[0]] = _with(value[path[0]], path[1:], new)
    return copy


def _dotted(path: Path_) -> str:
    """A path as people write it: ``expect.entities.min``, ``fixes[2].from``."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).removeprefix(".")


def _line(event: yaml.Event) -> int:
    """The line, from 1, on which an event begins."""
    return event.start_mark.line + 1 if event.start_mark else 1


class _Builder:
    """Builds plain values from the parser's events, noting lines and refusing what is not plain."""

    def __init__(self, text: str, *, file: str, error: type[ScreeningError]) -> None:
        self.file = file
        self.error = error
        self.lines: dict[Path_, int] = {}
        self._events = self._checked(text)

    def document(self) -> Node:
        """The one document of the text."""
        event = next(self._events, None)
        if event is None:
            raise self.error("is empty.", place=Place(self.file))
        value = self._value(event, ())
        second = next(self._events, None)
        if second is not None:
            raise self._refusal(second, "a second document begins here.", "Keep one document to a file.")
        return value

    def _checked(self, text: str) -> Iterator[yaml.Event]:
        skipped = (yaml.StreamStartEvent, yaml.StreamEndEvent, yaml.DocumentStartEvent, yaml.DocumentEndEvent)
        try:
            for event in yaml.parse(text, Loader=yaml.CSafeLoader):
                if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
                    raise self._refusal(event, "anchors (&) and aliases (*) are not read.", "Write the value out, or quote it.")
                if (tag := getattr(event, "tag", None)) not in (None, "!"):
                    raise self._refusal(event, f"the tag {tag} is not read.", "Remove it, or quote the value.")
                if not isinstance(event, skipped):
                    yield event
        except yaml.MarkedYAMLError as problem:
            mark = problem.problem_mark or problem.context_mark
            what = ", ".join(part for part in (problem.context, problem.problem) if part)
            raise self.error(
                f"is not valid YAML: {what}.", place=Place(self.file, line=mark.line + 1 if mark else None)
            ) from problem
        except yaml.reader.ReaderError as problem:
            line = text[: problem.position].count("\n") + 1
            raise self.error(
                f"holds a character that YAML does not allow (code {problem.character}).",
                place=Place(self.file, line=line),
                remedy="Remove it.",
            ) from problem

    def _value(self, event: yaml.Event, path: Path_) -> Node:
        self.lines.setdefault(path, _line(event))
        if len(path) > DEPTH:
            raise self._refusal(event, f"is nested more than {DEPTH} deep.")
        if isinstance(event, yaml.ScalarEvent):
            return str(event.value)
        if isinstance(event, yaml.SequenceStartEvent):
            items: list[Node] = []
            while not isinstance(part := next(self._events), yaml.SequenceEndEvent):
                items.append(self._value(part, (*path, len(items))))
            return items
        mapping: dict[str, Node] = {}
        while not isinstance(key := next(self._events), yaml.MappingEndEvent):
            if not isinstance(key, yaml.ScalarEvent):
                raise self._refusal(key, "a list or mapping cannot be a key.")
            name = str(key.value)
            if name in mapping:
                first = self.lines[(*path, name)]
                raise self._refusal(key, f"the key {name!r} stands here again (first on line {first}).", "Keep one of them.")
            self.lines[(*path, name)] = _line(key)
            mapping[name] = self._value(next(self._events), (*path, name))
        return mapping

    def _refusal(self, event: yaml.Event, what: str, remedy: str = "") -> ScreeningError:
        return self.error(what, place=Place(self.file, line=_line(event)), remedy=remedy)
