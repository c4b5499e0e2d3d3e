"""Where a report goes: standard output, or a file that appears only when it is whole.

A file is written beside its target under a hidden name, flushed to the disk and then put in place in one step, so that a
failed or killed run never harms the report of an earlier one. What a killed run left of it is removed by the next with the same
target.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import sys
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from glob import escape
from pathlib import Path
from typing import BinaryIO

from screening.errors import Place, SettingError
from screening.scratch import hold, remove_abandoned

FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
"""What the system says where a disk, or what the user may take of it, is full."""


def form_by_ending(target: Path, forms: Collection[str], *, of: str, endings: str) -> str:
    """The form that a file name asks for by its ending; a table for .txt and for none.

    SettingError for any other ending: it says that it names no form ``of`` what is written, and which ``endings`` do.
    """
    ending = target.suffix.lower().removeprefix(".")
    form = {"": "table", "txt": "table", "htm": "html"}.get(ending, ending)
    if form not in forms:
        raise SettingError(
            f'The ending of "{target}" names no form of {of}.',
            remedy=f"Let it end in {endings}, or say which form it has with --format.",
        )
    return form


class Output:
    """The target of one report. ``prepare``, then write, then ``commit`` or ``discard``."""

    def __init__(self, target: Path | None) -> None:
        self.target = target
        self._final = target
        self._part: Path | None = None
        self._stream: BinaryIO | None = None

    @property
    def part(self) -> Path:
        """The hidden file that is being written; only after ``prepare``, and only where the target is a file."""
        if self._part is None:
            raise RuntimeError("Output.prepare() was not called, or the target is standard output")
        return self._part

    @property
    def stream(self) -> BinaryIO:
        """The same file, open for writing bytes."""
        if self._stream is None:
            raise RuntimeError("Output.prepare() was not called, or the target is standard output")
        return self._stream

    def prepare(self) -> None:
        """Create the hidden file. Raises SettingError where the target cannot be written."""
        if self.target is None:
            # Bytes go past the text layer: what was printed before must be out first.
            sys.stdout.flush()
            return
        final = Path(os.path.realpath(self.target))
        if final.is_dir():
            raise self._refused("is a folder.", "Give the name of a file to --output.")
        if final.exists() and not final.is_file():
            raise self._refused("is not an ordinary file.", "Leave out --output to write to standard output.")
        if not final.parent.is_dir():
            raise self._refused(
                f'cannot be written, because there is no folder "{final.parent}".',
                "Create the folder, or give another path to --output.",
            )
        hidden = f".{final.name[:100]}."
        for left in final.parent.glob(f"{escape(hidden)}*.part"):  # by a run that was killed
            remove_abandoned(left)
        try:
            while True:
                part = final.with_name(f"{hidden}{secrets.token_hex(4)}.part")
                # Not mkstemp: a report is shared, so it takes the rights that the user's umask gives to any new file.
                descriptor = os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
                if hold(descriptor):
                    break
                os.close(descriptor)
        except OSError as error:
            raise self.failed(error) from error
        self._final, self._part = final, part
        self._stream = os.fdopen(descriptor, "wb")

    def write(self, text: str) -> None:
        """Write text as UTF-8. It must hold no lone surrogates. A closed pipe raises BrokenPipeError as it is."""
        data = text.encode("utf-8")
        try:
            if self._stream is not None:
                self._stream.write(data)
            elif (buffer := getattr(sys.stdout, "buffer", None)) is not None:
                buffer.write(data)
            else:
                sys.stdout.write(text)
        except BrokenPipeError:
            raise
        except OSError as error:
            raise self.failed(error) from error

    def commit(self) -> None:
        """Put the finished file in place. Where that is refused, it is kept under another name, which the error gives."""
        if self._part is None or self._final is None:
            sys.stdout.flush()
            return
        try:
            if self._stream is not None:
                self._stream.flush()
                if os.name != "posix":  # an open file cannot be renamed there; elsewhere it is held until it is in place
                    self._close()
            _sync(self._part)
        except OSError as error:
            raise self.failed(error) from error
        part, self._part = self._part, None
        try:
            os.replace(part, self._final)
        except OSError as error:
            kept = self._final.with_name(f"{self._final.stem}-{secrets.token_hex(4)}{self._final.suffix}")
            os.replace(part, kept)
            raise self._refused(
                f"could not be replaced: {error.strerror or error}.",
                f'The finished report is kept as "{kept}". Is the old one open in another program?',
            ) from error
        finally:
            self._close()
        if os.name == "posix":
            _sync(self._final.parent)

    def discard(self) -> None:
        """Remove the hidden file; nothing else is touched."""
        # A full disk fails again on closing; the file is removed all the same.
        with contextlib.suppress(OSError):
            self._close()
        if self._part is not None:
            self._part.unlink(missing_ok=True)
            self._part = None

    def _close(self) -> None:
        if self._stream is not None:
            stream, self._stream = self._stream, None
            stream.close()

    def failed(self, error: OSError) -> SettingError:
        """The error to raise when the system refuses to write."""
        import tempfile  # what it needs is much, for an answer that needs no file

        spare = f"in the folder for temporary files ({tempfile.gettempdir()}; TMPDIR names another)"
        return self._refused(
            f"cannot be written: {error.strerror or error}.",
            f"Free space there and {spare}, or give another path to --output."
            if error.errno in FULL
            else "Give another path to --output.",
        )

    def _refused(self, what: str, remedy: str) -> SettingError:
        name = "standard output" if self.target is None else f'The report "{self.target}"'
        return SettingError(f"{name} {what}", place=Place(), remedy=remedy)


@contextmanager
def opened(target: Path | None) -> Iterator[Output]:
    """An output ready to be written and committed; whatever goes wrong before, nothing of it is left."""
    out = Output(target)
    out.prepare()
    try:
        yield out
    finally:
        out.discard()


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
