"""A matcher made ready once and kept: the index of a set of snapshots in the home folder's cache, mapped into memory.

The file is named for everything it depends on: the snapshots, and the modules that normalise and match. It begins with the
digest of its content, so that a damaged file is made anew and never believed. The cache may be deleted at any time.
"""

from __future__ import annotations

import contextlib
import gc
import hashlib
import mmap
import os
import tempfile
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from screening import lexicon, match, names
from screening.match import Matcher
from screening.watchlist import LoadedList

WORTH_KEEPING = 100
"""Entities from which making the index takes long enough to notice."""

KEPT = 4
"""Index files kept; the least recently used go first."""

_DIGEST, _SIZE, _ALIGNMENT = 32, 8, 64
"""Bytes of the digest, of the length of the table behind it, and of which every array's place is a multiple."""


def matcher(loaded: Sequence[LoadedList], *, folder: Path) -> Matcher:
    """The matcher of these lists, from the cache where it is there and whole, else made and, if it may be, kept.

    A home folder that does not exist is not made for it.
    """
    entities = [entity for one in loaded for entity in one.entities]
    if len(entities) < WORTH_KEEPING:
        return Matcher(entities)
    path = folder / f"names-{_key(loaded)}.index"
    prepared = _read(path)
    if prepared is None:
        made = Matcher(entities)
        _keep(path, made.prepare())
    else:
        made = Matcher(entities, prepared=prepared)
    # Some hundred thousand objects that live as long as the matcher: the collector need not look at them again and again.
    gc.freeze()
    return made


def _key(loaded: Sequence[LoadedList]) -> str:
    parts = [_program(), *(one.snapshot.digest for one in loaded)]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:32]


@cache
def _program() -> str:
    """The digest of the modules that an index depends on, so that a change of any of them makes a new one."""
    found = hashlib.sha256()
    folders = [Path(module.__file__ or "").parent for module in (lexicon, match, names)]
    for path in sorted(path for folder in folders for path in folder.glob("*.py")):
        found.update(path.read_bytes())
    return found.hexdigest()


def _read(path: Path) -> dict[str, NDArray[np.generic]] | None:
    try:
        with path.open("rb") as file:
            content = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError):  # not there, not to be read, or empty
        return None
    whole = memoryview(content)
    if hashlib.sha256(whole[_DIGEST:]).digest() != whole[:_DIGEST]:
        return None
    with contextlib.suppress(OSError):  # somebody else's file, or a read-only folder: it is read all the same
        os.utime(path)
    start = _DIGEST + _SIZE
    end = start + int.from_bytes(whole[_DIGEST:start], "little")
    found: dict[str, NDArray[np.generic]] = {}
    at = _aligned(end)
    for name, kind, length in msgspec.msgpack.decode(whole[start:end], type=list[tuple[str, str, int]]):
        array = np.frombuffer(whole, dtype=np.dtype(kind), count=length, offset=at)
        found[name] = array
        at = _aligned(at + array.nbytes)
    return found


def _aligned(place: int) -> int:
    return -(-place // _ALIGNMENT) * _ALIGNMENT


def _packed(arrays: Mapping[str, NDArray[np.generic]]) -> bytes:
    """The arrays one after another, behind a table of their names, types and lengths, each where a number may begin."""
    head = msgspec.msgpack.encode([(name, array.dtype.str, array.size) for name, array in arrays.items()])
    parts = [len(head).to_bytes(_SIZE, "little") + head]
    at = _DIGEST + len(parts[0])
    for array in arrays.values():
        parts.append(bytes(_aligned(at) - at))
        parts.append(array.tobytes())
        at = _aligned(at) + array.nbytes
    return b"".join(parts)


def _keep(path: Path, arrays: Mapping[str, NDArray[np.generic]]) -> None:
    """Write the file whole or not at all; a folder that cannot be written costs time, nothing else."""
    content = _packed(arrays)
    try:
        path.parent.mkdir(exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".names-", delete=False) as file:
            file.write(hashlib.sha256(content).digest())
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(file.name, path)
        for old in sorted(path.parent.glob("names-*.index"), key=lambda one: -one.stat().st_mtime)[KEPT:]:
            old.unlink(missing_ok=True)
    except OSError:
        return
