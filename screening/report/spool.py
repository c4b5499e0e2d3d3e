"""Values kept on disk while a report streams, given back gravest first: 8 bytes of memory each."""

from __future__ import annotations

import pickle
import tempfile
from array import array
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Generic, TypeVar

T = TypeVar("T")

_OFFSET_BITS = 52
_PRIORITY_BITS = 7


class Spool(Generic[T]):
    """Values in order of priority (0-100, high first), those set back behind all others, equals as they came.

    They lie in a nameless file that goes with the process, so that reading them back trusts nothing from outside.
    """

    def __init__(self, folder: Path) -> None:
        self._file = tempfile.TemporaryFile(dir=folder)  # noqa: SIM115 - open as long as the spool is
        self._keys = array("Q")

    def __len__(self) -> int:
        return len(self._keys)

    def add(self, value: T, *, priority: int, back: bool = False) -> None:
        """Keep a value; ``back`` sets it behind all that are not set back."""
        rank = (1 << _PRIORITY_BITS) - 1 - max(0, min(priority, 100))
        offset = self._file.tell()
        self._keys.append((back << (_OFFSET_BITS + _PRIORITY_BITS)) | (rank << _OFFSET_BITS) | offset)
        pickle.dump(value, self._file, protocol=pickle.HIGHEST_PROTOCOL)

    def __iter__(self) -> Iterator[T]:
        for key in sorted(self._keys):
            self._file.seek(key & ((1 << _OFFSET_BITS) - 1))
            yield pickle.load(self._file)
        self._file.seek(0, 2)

    def close(self) -> None:
        """Give the disk space back."""
        with suppress(OSError):  # a full disk fails again; nothing of it is wanted any more
            self._file.close()
