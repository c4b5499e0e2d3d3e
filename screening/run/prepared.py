"""A matcher made ready once and kept: the index of a set of snapshots in the home folder's cache, mapped into memory.

The file is named for everything it depends on: the snapshots, and the modules that normalise and match. It begins with the
digest of its content, so that a damaged file is made anew and never believed. The cache may be deleted at any time.
"""

from __future__ import annotations

import gc
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import accumulate, chain
from pathlib import Path
from typing import overload

import msgspec
import numpy as np
from numpy.typing import NDArray

from screening import kept
from screening.match import Matcher
from screening.model import Entity
from screening.watchlist import LoadedList

WORTH_KEEPING = 100
"""Entities from which making the index takes long enough to notice."""

KEPT = 4
"""Index files kept; the least recently used go first."""

_SIZE, _ALIGNMENT = 8, 64
"""Bytes of the length of the table of arrays, and of which every array's place in the content is a multiple. The content itself
begins 32 bytes behind a page, so that numbers of eight bytes begin where they may.
"""


def matcher(loaded: Sequence[LoadedList], *, folder: Path) -> Matcher:
    """The matcher of these lists, from the cache where it is there and whole, else made and, if it may be, kept.

    A home folder that does not exist is not made for it.
    """
    entities = Entities([one.entities for one in loaded])
    if len(entities) < WORTH_KEEPING:
        return Matcher(entities)
    parts = [kept.program("lexicon", "match", "names"), *(one.snapshot.digest for one in loaded)]
    path = folder / f"names-{kept.name_of(parts)}.index"
    prepared = _read(path)
    if prepared is None:
        with uncollected():
            made = Matcher(entities)
        kept.keep(path, _packed(made.prepare()), most=KEPT)
    else:
        made = Matcher(entities, prepared=prepared)
    # Some hundred thousand objects that live as long as the matcher: the collector need not look at them again and again.
    gc.freeze()
    return made


@contextmanager
def uncollected() -> Iterator[None]:
    """The collector of unused memory waits: for work that makes very many objects, and none that only it could free."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


class Entities(Sequence[Entity]):
    """The entities of several lists, one list after another; one that was asked for stays the same object."""

    def __init__(self, lists: Sequence[Sequence[Entity]]) -> None:
        self._lists = lists
        self._ends = list(accumulate(map(len, lists)))
        self._known: dict[int, Entity] = {}
        self._places: dict[int, int] = {}

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    @overload
    def __getitem__(self, place: int) -> Entity: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Entity]: ...

    def __getitem__(self, place: int | slice) -> Entity | Sequence[Entity]:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        entity = self._known.get(place)
        if entity is None:
            if not 0 <= place < len(self):  # counted from the front alone, as places are
                raise IndexError(place)
            number = bisect_right(self._ends, place)
            entity = self._known[place] = self._lists[number][place - (self._ends[number - 1] if number else 0)]
            self._places[id(entity)] = place
        return entity

    def __iter__(self) -> Iterator[Entity]:
        return chain.from_iterable(self._lists)

    def place(self, entity: Entity) -> int:
        """The place of an entity that was asked for by its place."""
        return self._places[id(entity)]


def _read(path: Path) -> dict[str, NDArray[np.generic]] | None:
    whole = kept.mapped(path)
    if whole is None:
        return None
    end = _SIZE + int.from_bytes(whole[:_SIZE], "little")
    found: dict[str, NDArray[np.generic]] = {}
    at = _aligned(end)
    for name, kind, length in msgspec.msgpack.decode(whole[_SIZE:end], type=list[tuple[str, str, int]]):
        array = np.frombuffer(whole, dtype=np.dtype(kind), count=length, offset=at)
        found[name] = array
        at = _aligned(at + array.nbytes)
    return found


def _aligned(place: int) -> int:
    return -(-place // _ALIGNMENT) * _ALIGNMENT


def _packed(arrays: Mapping[str, NDArray[np.generic]]) -> Iterator[bytes | memoryview]:
    """The arrays one after another, behind a table of their names, types and lengths, each where a number may begin."""
    head = msgspec.msgpack.encode([(name, array.dtype.str, array.size) for name, array in arrays.items()])
    yield len(head).to_bytes(_SIZE, "little") + head
    at = _SIZE + len(head)
    for array in arrays.values():
        yield bytes(_aligned(at) - at)
        if array.nbytes:
            yield np.ascontiguousarray(array).data.cast("B")
        at = _aligned(at) + array.nbytes
