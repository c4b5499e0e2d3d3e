"""The entities of a snapshot as they are stored: each is decoded when it is asked for, since most screenings meet few of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import overload

import msgspec

from screening.model import Entity

_EACH = msgspec.msgpack.Decoder(tuple[msgspec.Raw, ...])
_ENTITY = msgspec.msgpack.Decoder(Entity)


class StoredEntities(Sequence[Entity]):
    """The entities of encoded bytes. Whoever asks for one again gets an equal one, made anew."""

    def __init__(self, encoded: bytes | memoryview) -> None:
        self._each = _EACH.decode(encoded)

    def __len__(self) -> int:
        return len(self._each)

    @overload
    def __getitem__(self, place: int) -> Entity: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Entity]: ...

    def __getitem__(self, place: int | slice) -> Entity | Sequence[Entity]:
        if isinstance(place, slice):
            return tuple(map(_ENTITY.decode, self._each[place]))
        return _ENTITY.decode(self._each[place])

    def __iter__(self) -> Iterator[Entity]:
        return map(_ENTITY.decode, self._each)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    __hash__ = None  # type: ignore[assignment]
