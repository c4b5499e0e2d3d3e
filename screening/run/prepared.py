"""A matcher made ready once and kept: the index of a set of snapshots in the home folder's cache.

The file is named for everything it depends on: the snapshots, and the modules that normalise and match. It begins with the
digest of its content, so that a damaged file is made anew and never believed. The cache may be deleted at any time.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from screening import lexicon, match, names
from screening.match import Matcher
from screening.watchlist import LoadedList

WORTH_KEEPING = 100
"""Entities from which making the index takes long enough to notice."""

KEPT = 4
"""Index files kept; the least recently used go first."""

_DIGEST = 32


def matcher(loaded: Sequence[LoadedList], *, folder: Path) -> Matcher:
    """The matcher of these lists, from the cache where it is there and whole, else made and, if it may be, kept.

    A home folder that does not exist is not made for it.
    """
    entities = [entity for one in loaded for entity in one.entities]
    if len(entities) < WORTH_KEEPING:
        return Matcher(entities)
    path = folder / f"names-{_key(loaded)}.index"
    prepared = _read(path)
    if prepared is not None:
        return Matcher(entities, prepared=prepared)
    made = Matcher(entities)
    _keep(path, made.prepare())
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


def _read(path: Path) -> bytes | None:
    try:
        content = path.read_bytes()
    except OSError:
        return None
    digest, prepared = content[:_DIGEST], content[_DIGEST:]
    if hashlib.sha256(prepared).digest() != digest:
        return None
    with contextlib.suppress(OSError):  # somebody else's file, or a read-only folder: it is read all the same
        os.utime(path)
    return prepared


def _keep(path: Path, prepared: bytes) -> None:
    """Write the file whole or not at all; a folder that cannot be written costs time, nothing else."""
    try:
        path.parent.mkdir(exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".names-", delete=False) as file:
            file.write(hashlib.sha256(prepared).digest() + prepared)
        os.replace(file.name, path)
        for old in sorted(path.parent.glob("names-*.index"), key=lambda one: -one.stat().st_mtime)[KEPT:]:
            old.unlink(missing_ok=True)
    except OSError:
        return
