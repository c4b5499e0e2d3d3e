"""Work done once and kept in the cache of the home folder: files that are believed only whole, and made anew otherwise.

A file begins with the SHA-256 of the rest, and its name says what it was made of, so that neither a damaged one nor one of other
sources or another version of the program is ever used. Nothing in it is run. The cache may be deleted at any time, and a folder
that cannot be written costs time, nothing else. Leaf adapter: it knows nothing of what is kept.
"""

from __future__ import annotations

import contextlib
import hashlib
import mmap
import os
import sys
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from threading import Thread

from screening.version import VERSION

_DIGEST = 32
_SCREENING = Path(__file__).parent

Bytes = bytes | memoryview


def name_of(parts: Iterable[str]) -> str:
    """A name for what is made of these parts and of nothing else."""
    return hashlib.sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]


@cache
def program(*modules: str) -> str:
    """What stands for this version of the program in such a name: version, Python, and the digest of modules and packages.

    They are named as below ``screening``: ``names`` or ``rule.py``. A change of any of them makes anew what was made by it.
    """
    found = hashlib.sha256(f"{VERSION}\n{sys.version}\n".encode())
    for module in modules:
        path = _SCREENING / module
        for file in sorted(path.glob("*.py")) if path.is_dir() else [path]:
            with contextlib.suppress(OSError):  # an installation without sources is told by its version
                found.update(f"{file.name}\n".encode() + file.read_bytes())
    return found.hexdigest()


def read(path: Path) -> memoryview | None:
    """The content of a kept file; None where it is not there, not whole, or not to be read."""
    return _found(path, _read)


def mapped(path: Path) -> memoryview | None:
    """The same, mapped into memory, for files too large to be held by each process that reads them.

    Files are replaced and never written in place by this program; whoever does that meanwhile changes what is read.
    """
    return _found(path, _mapped)


def check_ahead(folder: Path, *, read: Iterable[str] = (), mapped: Iterable[str] = ()) -> None:
    """Begin to read or map the file of each kind that was used last: nearly always the one that will be asked for.

    Threads check them while the program is still being loaded; ``read`` and ``mapped`` take what these found.
    """
    for take, kinds in ((_read, read), (_mapped, mapped)):
        for kind in kinds:
            # ValueError: there is none; RuntimeError: no thread is to be had.
            with contextlib.suppress(OSError, ValueError, RuntimeError):
                newest = max(folder.glob(f"{kind}-*"), key=lambda path: path.stat().st_mtime)
                check = _Check(newest, take)
                check.start()
                _ahead[newest, take] = check


Take = Callable[[Path], memoryview | None]


class _Check(Thread):
    """A file being taken in and checked; ``found`` is its content, once that is done."""

    def __init__(self, path: Path, take: Take) -> None:
        super().__init__(daemon=True)
        self._path, self._take = path, take
        self.found: memoryview | None = None

    def run(self) -> None:
        self.found = self._take(self._path)


_ahead: dict[tuple[Path, Take], _Check] = {}


def _found(path: Path, take: Take) -> memoryview | None:
    check = _ahead.pop((path, take), None)
    if check is None:
        return take(path)
    check.join()
    return check.found


def _read(path: Path) -> memoryview | None:
    try:
        return _checked(path, memoryview(path.read_bytes()))
    except OSError:
        return None


def _mapped(path: Path) -> memoryview | None:
    try:
        with path.open("rb") as file:
            content = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError):  # ValueError: it is empty
        return None
    found = _checked(path, memoryview(content))
    if hasattr(content, "madvise"):  # not on Windows
        content.madvise(mmap.MADV_DONTNEED)  # read once for the digest; a question needs a part of it
    return found


def _checked(path: Path, whole: memoryview) -> memoryview | None:
    if hashlib.sha256(whole[_DIGEST:]).digest() != whole[:_DIGEST]:
        return None
    with contextlib.suppress(OSError):  # somebody else's file, or a read-only folder: it is read all the same
        os.utime(path)
    return whole[_DIGEST:]


def keep(path: Path, parts: Iterable[Bytes], *, most: int) -> None:
    """Write a file whole or not at all, and remove those of its kind that were used least lately, so that ``most`` are left.

    Files of a kind have the same name up to the first dash and the same ending. A folder that is missing is made, its parent
    is not.
    """
    import tempfile  # what it needs is much, and most starts find everything kept

    held = list(parts)
    digest = hashlib.sha256()
    for part in held:
        digest.update(part)
    kind = f"{path.name.partition('-')[0]}-*{path.suffix}"
    try:
        path.parent.mkdir(exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".part-", delete=False) as file:
            try:
                file.write(digest.digest())
                file.writelines(held)
                file.flush()
                os.fsync(file.fileno())
                os.replace(file.name, path)
            except BaseException:
                os.unlink(file.name)
                raise
        for old in sorted(path.parent.glob(kind), key=lambda one: -one.stat().st_mtime)[most:]:
            old.unlink(missing_ok=True)
    except OSError:
        return
