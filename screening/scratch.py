"""What is needed only while something runs, and the removal of what a killed process left of it.

Such a folder can hold what was screened: copies of workbooks opened with their password, files out of an archive, the cells of a
report that is not finished. A process that is killed, or a machine that loses power, removes nothing; the next process that needs
such a folder does. Each is known to be in use by a lock that goes with its process. Leaf adapter: it knows nothing of what is
kept.
"""

from __future__ import annotations

import os
import shutil
import stat
import sys
import tempfile
from contextlib import suppress
from functools import cache
from pathlib import Path
from types import TracebackType

if sys.platform != "win32":
    import fcntl

PREFIX = "tradesieve-"
MARK = "in-use"
"""The file in such a folder that its process holds."""


class Scratch:
    """An empty folder, ``path``, for its owner alone; gone with ``close`` or the end of a ``with`` block, which gives ``path``.

    Raises OSError where the folder for temporary files cannot be written.
    """

    def __init__(self) -> None:
        _swept(Path(tempfile.gettempdir()))
        while True:
            self._outer = tempfile.TemporaryDirectory(prefix=PREFIX, ignore_cleanup_errors=True)
            self._mark = os.open(Path(self._outer.name) / MARK, os.O_RDWR | os.O_CREAT | os.O_EXCL)
            if hold(self._mark):
                break
            os.close(self._mark)
        self.path = Path(self._outer.name) / "files"
        self.path.mkdir()

    def close(self) -> None:
        """Remove the folder and all in it; a second time does nothing."""
        if self._mark >= 0:
            os.close(self._mark)
            self._mark = -1
            self._outer.cleanup()

    def __enter__(self) -> Path:
        return self.path

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


def hold(descriptor: int) -> bool:
    """Say that a file just made is in use until it is closed; False where another process had removed it before.

    Where the file system knows no locks, nothing is said, and no other process removes it.
    """
    if sys.platform != "win32":
        with suppress(OSError):
            fcntl.flock(descriptor, fcntl.LOCK_EX)
    return os.fstat(descriptor).st_nlink > 0


def remove_abandoned(file: Path, *, folder: Path | None = None) -> None:
    """Remove a file that no process holds any more, and the ``folder`` around it if one is given. Whatever is still held, is not
    this user's, or is gone already, stays as it is.
    """
    with suppress(OSError):
        if sys.platform == "win32":
            file.unlink()  # refused as long as it is open
        else:
            found = (folder or file).lstat()
            if found.st_uid != os.getuid() or stat.S_ISLNK(found.st_mode):
                return
            descriptor = os.open(file, os.O_RDWR | os.O_NOFOLLOW)
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                file.unlink()
            finally:
                os.close(descriptor)
        if folder is not None:
            shutil.rmtree(folder)


@cache
def _swept(temporary: Path) -> None:
    """Remove the folders that no process holds, once a process."""
    for left in temporary.glob(f"{PREFIX}*"):
        remove_abandoned(left / MARK, folder=left)
