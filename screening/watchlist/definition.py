"""List definitions: what a list is, where it comes from, what is expected of it, and what its labels mean.

One YAML file for each list in ``lists/``, strict in every field. They are data: a new list of a known format needs no code.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from screening import kept
from screening.errors import ListError, ManyErrors, Place, ScreeningError
from screening.formats import READERS, Context, Fix, Layout, Reader, layout_faults

if TYPE_CHECKING:
    from screening.strictyaml import Document

SCHEMA = 1
"""The version of the file format."""

HOUSE = "house"
"""The list that a user keeps: the one shipped definition that a user's own may replace."""

KEPT = 2
"""Sets of definitions kept."""

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class Publisher(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Who publishes the list; ``official`` where the list is the law's own."""

    id: str
    name: str
    country: str
    official: bool


class Source(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Where the list comes from: ``url``, or ``parts`` (file name to address) for a list in several files, or ``file``.

    ``file`` lies beside the definition of a list that is shipped, and ``published`` is its date. ``format`` names a reader in
    screening/formats. ``download: false`` where the address is for a person: a page, a form, a key. ``web_page: true`` where
    the list itself is a web page; elsewhere a web page is a login or an error. No file of more than ``max_megabytes`` is taken.
    """

    format: str
    language: str
    url: str | None = None
    parts: dict[str, str] = {}
    download: bool = True
    web_page: bool = False
    max_megabytes: int = 500
    file: str | None = None
    published: date | None = None


class Bounds(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """From ``min`` to ``max``, both allowed."""

    min: int
    max: int


class Expect(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a sound snapshot holds; ``max_drop_percent`` is how far the number of entities may fall from one to the next."""

    entities: Bounds
    max_drop_percent: float


class FixEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A slip of the publisher's that is put right on import."""

    entity: str
    field: str
    wrong: str = msgspec.field(name="from")
    right: str = msgspec.field(name="to")
    why: str


class ListDefinition(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One list. ``programmes`` maps the publisher's label to our key, ``ignore`` names fields left out on purpose.

    ``stale_after_days``: older than that, no match on the list means nothing. ``notice`` is printed by every output.
    ``layout`` says what the columns hold where the list is a plain table (format ``table``). A list that the user keeps
    needs no ``homepage`` and no address.
    """

    schema: int
    id: str
    title: str
    publisher: Publisher
    homepage: str = ""
    source: Source
    cadence: str
    stale_after_days: int
    expect: Expect
    programmes: dict[str, str]
    fixes: list[FixEntry] = []
    ignore: list[str] = []
    notice: str | None = None
    layout: Layout | None = None

    @property
    def reader(self) -> Reader:
        """The reader of its format."""
        return READERS[self.source.format][0]

    @property
    def recipe(self) -> str:
        """A digest of all that decides which entities a given file becomes: reader version, labels, fields, fixes."""
        parts: tuple[object, ...] = (self.source.format, READERS[self.source.format][1], self.programmes, self.ignore, self.fixes)
        if self.layout:
            parts = (*parts, self.layout)
        return hashlib.sha256(msgspec.json.encode(parts, order="deterministic")).hexdigest()

    @property
    def addresses(self) -> dict[str, str]:
        """What to download, by the name a file of it has; nothing where a person must fetch it or it is shipped."""
        source = self.source
        if not source.download or source.file:
            return {}
        return source.parts or {(source.url or "").rstrip("/").rpartition("/")[2]: source.url or ""}

    def context(self, name: str) -> Context:
        """What the reader is told; ``name`` is the file's name in messages."""
        fixes = tuple(Fix(fix.entity, fix.field, fix.wrong, fix.right, fix.why) for fix in self.fixes)
        return Context(self.id, name, self.programmes, frozenset(self.ignore), fixes, f"{self.id}.yaml", self.layout)


def definitions(folder: Path, own: Path | None = None, *, cache: Path | None = None) -> dict[str, ListDefinition]:
    """The definitions in a folder by id, in order of their ids. Raises ListError, several as ManyErrors.

    ``own`` is a folder of the user's definitions, which need not exist: one for ``house`` replaces the shipped one, and no
    other may bear the id of a shipped list. ``cache`` is a folder where they are kept once they are read, and from which they
    are taken as long as every file is what it was.
    """
    if cache is None:
        return _parsed(folder, own)
    path = cache / f"definitions-{_contents(folder, own)}.kept"
    content = kept.read(path)
    if content is not None:
        with suppress(msgspec.MsgspecError):
            return msgspec.msgpack.decode(content, type=dict[str, ListDefinition])
    found = _parsed(folder, own)
    if path.name == f"definitions-{_contents(folder, own)}.kept":  # nobody wrote to a file meanwhile
        kept.keep(path, [msgspec.msgpack.encode(found)], most=KEPT)
    return found


def _contents(folder: Path, own: Path | None) -> str:
    """A name for all definitions there are, and for what reads them."""
    parts = [kept.program("watchlist", "formats", "strictyaml.py")]
    for place in (folder, own):
        for path in sorted(place.glob("*.yaml")) if place else ():
            try:
                parts.append(f"{hashlib.sha256(path.read_bytes()).hexdigest()} {path.absolute()}")
            except OSError as problem:  # told when it is read
                parts.append(f"{problem.strerror} {path.absolute()}")
        parts.append("")
    return kept.name_of(parts)


def _parsed(folder: Path, own: Path | None) -> dict[str, ListDefinition]:
    found, errors = _folder(folder)
    if own:
        mine, more = _folder(own)
        errors += more
        for list_id in sorted((mine.keys() & found.keys()) - {HOUSE}):
            place = Place(str(own / f"{list_id}.yaml"))
            errors.append(ListError(f'the list "{list_id}" comes with the program.', place=place, remedy="Give it another id."))
        found = dict(sorted((found | mine).items()))
    if errors:
        raise errors[0] if len(errors) == 1 else ManyErrors(errors)
    if not found:
        raise ListError("holds no list definitions.", place=Place(str(folder)), remedy="Install the program again.")
    return found


def _folder(folder: Path) -> tuple[dict[str, ListDefinition], list[ScreeningError]]:
    """The definitions in a folder, and what is wrong with those that cannot be read."""
    found: dict[str, ListDefinition] = {}
    errors: list[ScreeningError] = []
    for path in sorted(folder.glob("*.yaml"), key=lambda path: path.stem):
        try:
            definition = _read(path)
            found[definition.id] = definition
        except ManyErrors as problems:
            errors += problems.errors
        except ListError as problem:
            errors.append(problem)
    return found, errors


def _read(path: Path) -> ListDefinition:
    from screening import strictyaml  # definitions that are kept need no YAML

    document = strictyaml.read(path, error=ListError)
    definition = strictyaml.decode(document, ListDefinition)
    faults = list(_faults(definition, document, path))
    if faults:
        raise faults[0] if len(faults) == 1 else ManyErrors(faults)
    if definition.source.file:
        source = msgspec.structs.replace(definition.source, file=str(path.parent / definition.source.file))
        definition = msgspec.structs.replace(definition, source=source)
    return definition


def _faults(definition: ListDefinition, document: Document, path: Path) -> Iterator[ScreeningError]:
    source, entities = definition.source, definition.expect.entities
    if definition.schema != SCHEMA:
        yield document.fault(f"schema {definition.schema} is not known, only {SCHEMA}.", ("schema",))
    if definition.id != path.stem:
        yield document.fault(f"the id {definition.id!r} is not the file's name.", ("id",), remedy="Make them alike.")
    if source.format not in READERS:
        known = ", ".join(sorted(READERS))
        yield document.fault(f"there is no reader for {source.format!r}; there are {known}.", ("source", "format"))
    given = (source.url is not None) + (source.file is not None) + bool(source.parts)
    if given > 1 or (not given and source.download):
        yield document.fault("needs exactly one of url, parts and file.", ("source",), remedy="Give one of them.")
    if source.file and source.published is None:
        yield document.fault("a shipped file needs `published`.", ("source",), remedy="Give its date.")
    addresses: list[tuple[tuple[str, ...], str | None]] = [
        (("homepage",), definition.homepage or None),
        (("source", "url"), source.url),
    ]
    for place, address in addresses + [(("source", "parts", name), part) for name, part in source.parts.items()]:
        if address is not None and not address.startswith("https://"):
            yield document.fault(f"the address {address!r} does not begin with https://.", place)
    if source.max_megabytes < 1:
        yield document.fault("must be at least 1.", ("source", "max_megabytes"))
    if definition.stale_after_days < 1:
        yield document.fault("must be at least 1.", ("stale_after_days",))
    if not 1 <= entities.min <= entities.max:
        yield document.fault(f"{entities.min} to {entities.max} is no range of counts.", ("expect", "entities"))
    if not 0 <= definition.expect.max_drop_percent < 100:
        yield document.fault("must be from 0 to below 100.", ("expect", "max_drop_percent"))
    if (definition.layout is not None) != (source.format == "table"):
        yield document.fault(
            "goes with the format `table`, and with no other.", ("layout",) if definition.layout else ("source",)
        )
    for where, what in layout_faults(definition.layout) if definition.layout else ():
        yield document.fault(what, ("layout", *where))
    if not definition.programmes:
        yield document.fault("no label is mapped to a programme.", ("programmes",))
    for label, key in definition.programmes.items():
        if not _ID.fullmatch(key):
            yield document.fault(f"{key!r} is no programme key such as us-bis-el.", ("programmes", label))
