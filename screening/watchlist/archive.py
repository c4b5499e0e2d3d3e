"""The files of one imported list: sources, entities and the manifest, each written whole or not at all."""

from __future__ import annotations

import gzip
import hashlib
import os
import secrets
import sys
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

import msgspec

from screening import kept
from screening.errors import ListError, Place
from screening.formats import Remark
from screening.model import Entity
from screening.watchlist.stored import StoredEntities

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


_LEVEL = 6
"""Of compression; 9 takes three times as long for a file two percent smaller."""


class Import(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A line of the manifest: one import, or one re-check that the publisher's file is still the same.

    ``names`` counts what the publisher printed, ``embedded`` what was read out of it; ``fields`` are those of the source that
    were read; ``recipe`` stands for the reader and definition used; ``shrunk_from`` is the number of entities before a drop
    that somebody accepted; ``seen`` the last day on which the publisher is known to have had this file; ``marks`` what its
    server said of the version (ETag, Last-Modified), by address.
    """

    retrieved: datetime
    source_name: str
    source_digest: str
    source_bytes: int
    digest: str
    entities: int
    names: int
    embedded: int
    programmes: dict[str, int]
    reader: str
    recipe: str
    published: date | None = None
    seen: date | None = None
    marks: dict[str, tuple[str | None, str | None]] = {}
    broken: int = 0
    remarks: tuple[Remark, ...] = ()
    fields: tuple[str, ...] = ()
    shrunk_from: int | None = None
    recheck: bool = False

    @property
    def dated(self) -> date:
        """The publisher's date, else the day of the import."""
        return self.published or self.retrieved.date()


KEPT = 8
"""Snapshots kept in the cache, where they are read without being unpacked and checked as a whole."""


class Archive:
    """The folder of one list. Makes the folder only when something is stored.

    ``cache`` is a folder where snapshots in use are kept unpacked.
    """

    def __init__(self, folder: Path, *, cache: Path | None = None) -> None:
        self.folder = folder
        self._cache = cache
        self.manifest = folder / "manifest.jsonl"

    def imports(self) -> list[Import]:
        """The manifest's lines, oldest first; none where nothing was imported. ListError where a line is not readable."""
        try:
            lines = self.manifest.read_bytes().splitlines()
        except FileNotFoundError:
            return []
        except OSError as problem:
            raise ListError(f"cannot be read: {problem.strerror}.", place=Place(str(self.manifest))) from problem
        found = []
        for number, line in enumerate(lines, start=1):
            try:
                found.append(_LINE.decode(line))
            except msgspec.MsgspecError as problem:
                raise ListError(
                    f"the record of imports was changed or damaged ({problem}).",
                    place=Place(str(self.manifest), line=number),
                    remedy="Put the file back from a backup, or move the folder away and import the list again.",
                ) from problem
        return found

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Keep other imports of this list waiting; the lock goes with the process."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with (self.folder / "lock").open("a+b") as file:
            if sys.platform == "win32":
                file.seek(0)
                msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
            else:
                fcntl.flock(file, fcntl.LOCK_EX)
            yield

    def append(self, entry: Import) -> None:
        """Add a line to the manifest; to be called under the lock."""
        before = self.manifest.read_bytes() if self.manifest.exists() else b""
        _write(self.manifest, before + msgspec.json.encode(entry) + b"\n")

    def store(self, source: Path, entry: Import, entities: bytes) -> None:
        """Put an import's source file and its encoded entities in place."""
        _write(self._source(entry.source_digest), gzip.compress(source.read_bytes(), _LEVEL, mtime=0))
        _write(self._entities(entry.digest), gzip.compress(entities, _LEVEL, mtime=0))

    def holds(self, entry: Import) -> bool:
        """Whether the files of an import are there and unchanged."""
        try:
            self._bytes(entry)
        except ListError:
            return False
        return self._source(entry.source_digest).exists()

    def entities(self, entry: Import) -> Sequence[Entity]:
        """The entities of an import. Raises ListError when the file is not, byte for byte, what was imported."""
        if self._cache is None:
            return StoredEntities(self._bytes(entry))
        # What the file was when it was found to be right stands in the name: as long as it is the same, it need not be unpacked.
        packed = digest_of(self._packed(entry))
        path = self._cache / f"entities-{kept.name_of([kept.program('model.py', 'watchlist'), entry.digest, packed])}.kept"
        content = kept.read(path)
        if content is None:
            content = memoryview(self._bytes(entry))
            kept.keep(path, [content], most=KEPT)
        return StoredEntities(content)

    def _packed(self, entry: Import) -> bytes:
        path = self._entities(entry.digest)
        try:
            return path.read_bytes()
        except FileNotFoundError as problem:
            raise _damaged(path, "is missing") from problem
        except OSError as problem:
            raise _damaged(path, f"cannot be read ({problem})") from problem

    def _bytes(self, entry: Import) -> bytes:
        path = self._entities(entry.digest)
        try:
            data = gzip.decompress(self._packed(entry))
        except (OSError, EOFError, zlib.error) as problem:
            raise _damaged(path, f"cannot be read ({problem})") from problem
        if digest_of(data) != entry.digest:
            raise _damaged(path, "was changed after it was imported")
        return data

    def _source(self, digest: str) -> Path:
        return self.folder / "sources" / f"{digest}.gz"

    def _entities(self, digest: str) -> Path:
        return self.folder / "entities" / f"{digest}.msgpack.gz"


def encode(entities: list[Entity]) -> bytes:
    """The bytes that are stored, and over which a snapshot's digest is taken."""
    return msgspec.msgpack.encode(entities)


def digest_of(data: bytes) -> str:
    """SHA-256 in hex."""
    return hashlib.sha256(data).hexdigest()


_LINE = msgspec.json.Decoder(Import)


def _damaged(path: Path, what: str) -> ListError:
    return ListError(f"the stored list {what}.", place=Place(str(path)), remedy="Import the list again.")


def _write(path: Path, data: bytes) -> None:
    """Write a whole file or none: a temporary file in the same folder, flushed to the disk, then renamed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".part-{secrets.token_hex(8)}")
    try:
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
