"""What a user names on the command line, as single files: folders, zip archives of files, standard input.

Nothing in a folder or archive is passed over without a word: each file is a source to read, a failure that counts, or named
as left aside (lock files and folder settings of the operating system, which hold no data).
"""

from __future__ import annotations

import os
import shutil
import stat
import sys
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

from screening.errors import InputError, Place
from screening.sheets.package import ZIP_ERRORS
from screening.sheets.sniff import is_archive

STDIN = "standard input"
_MOST_FILES = 10_000
_MOST_BYTES = 4 << 30
"""Unpacked, of one archive."""
_RATIO, _RATIO_FROM = 400, 16 << 20
"""csv files shrink up to about 100 times, a bomb about 1,000 times."""
_NO_DATA = frozenset({"thumbs.db", "desktop.ini", ".ds_store"})
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Source:
    """One file to read: ``path`` is where its bytes are, ``name`` what reports call it ("parts.zip/march/bom.xlsx").

    ``error`` says why there is nothing to read. ``aside`` are the names of files beside it that hold no data.
    """

    path: Path
    name: str
    error: InputError | None = None
    aside: tuple[str, ...] = ()


def gather(paths: Sequence[Path], *, scratch: Path, stdin: IO[bytes] | None = None) -> Iterator[Source]:
    """The files meant by ``paths``, in their order; those of a folder or archive sorted by name.

    Archives are unpacked, and standard input (``-``) kept, in ``scratch``, which must be empty and is the caller's to delete.
    """
    for number, path in enumerate(paths):
        room = scratch / f"{number:04}"
        if str(path) == "-":
            yield _standard_input(room, stdin or sys.stdin.buffer)
        elif path.is_dir():
            yield from _folder(path, room)
        else:
            yield from _file(path, str(path), room)


def _standard_input(room: Path, stream: IO[bytes]) -> Source:
    room.mkdir(parents=True)
    path = room / STDIN
    with path.open("wb") as file:
        shutil.copyfileobj(stream, file, _CHUNK)
    return Source(path, STDIN)


def _folder(folder: Path, room: Path) -> Iterator[Source]:
    found: list[Path] = []
    failed: list[OSError] = []
    for parent, _, names in os.walk(folder, onerror=failed.append):
        found += [Path(parent) / name for name in names]
    found.sort(key=lambda path: path.relative_to(folder).parts)
    aside = tuple(str(path) for path in found if _holds_no_data(path.name))
    files = [path for path in found if not _holds_no_data(path.name)]
    for error in failed:
        yield Source(Path(error.filename), str(error.filename), _failure(str(error.filename), error))
    if not files and not failed:
        yield Source(folder, str(folder), InputError("the folder holds no files.", place=Place(str(folder))), aside)
    for number, path in enumerate(files):
        for source in _file(path, str(path), room / f"{number:05}"):
            yield Source(source.path, source.name, source.error, aside if not number else ())


def _holds_no_data(name: str) -> bool:
    """Owner files that office programs leave beside an open workbook, and what operating systems put into folders."""
    return name.startswith("~$") or name.startswith(".~lock.") or name.casefold() in _NO_DATA or name.startswith("._")


def _failure(name: str, error: OSError) -> InputError:
    return InputError(f"cannot be read ({error.strerror or error}).", place=Place(name), remedy="Check the path.")


def _file(path: Path, name: str, room: Path) -> Iterator[Source]:
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode):
            told = InputError("this is no file but a device, pipe or socket.", place=Place(name), remedy="Name a file, or use -.")
            yield Source(path, name, told)
            return
        if is_archive(path):
            yield from _archive(path, name, room)
            return
    except OSError as error:
        yield Source(path, name, _failure(name, error))
        return
    yield Source(path, name)


def _archive(path: Path, name: str, room: Path) -> Iterator[Source]:
    try:
        with zipfile.ZipFile(path) as archive:
            members = [member for member in archive.infolist() if not member.is_dir()]
            if refusal := _refusal(members, name):
                yield Source(path, name, refusal)
                return
            members.sort(key=lambda member: PurePosixPath(member_name(member)).parts)
            aside = tuple(f"{name}/{m}" for m in map(member_name, members) if _no_member(m))
            kept = [member for member in members if not _no_member(member_name(member))]
            if not kept:
                yield Source(path, name, InputError("the archive holds no files.", place=Place(name)), aside)
            for number, member in enumerate(kept):
                source = _unpacked(archive, member, f"{name}/{member_name(member)}", room / f"{number:05}")
                yield Source(source.path, source.name, source.error, aside if not number else ())
    except ZIP_ERRORS as error:
        yield Source(path, name, InputError(f"the archive is cut short or damaged ({error}).", place=Place(name)))


def _no_member(name: str) -> bool:
    return name.startswith("__MACOSX/") or _holds_no_data(PurePosixPath(name).name)


def _refusal(members: Sequence[zipfile.ZipInfo], name: str) -> InputError | None:
    total = sum(member.file_size for member in members)
    dense = [m for m in members if m.file_size > _RATIO_FROM and m.file_size > _RATIO * max(1, m.compress_size)]
    if len(members) > _MOST_FILES or total > _MOST_BYTES or dense:
        return InputError(
            f"the archive would unpack to {len(members):,} files of {total / 1e6:,.0f} MB, which is refused.",
            place=Place(name),
            remedy="It may be built to do harm. If it is not, unpack it and screen the folder.",
        )
    return None


def member_name(member: zipfile.ZipInfo) -> str:
    """The name of a member as it was meant: without its flag it is in the code page of whoever packed it."""
    name = member.filename
    if not member.flag_bits & 0x800:
        try:
            raw = name.encode("cp437")
        except UnicodeEncodeError:
            return name
        for encoding in ("utf-8", "gb18030"):
            try:
                return raw.decode(encoding)
            except UnicodeDecodeError:
                continue
    return name


def _unpacked(archive: zipfile.ZipFile, member: zipfile.ZipInfo, name: str, room: Path) -> Source:
    # Folders of our own making and the bare file name: what a member calls itself ("../../x") leads nowhere.
    room.mkdir(parents=True)
    bare = "".join(c if c.isprintable() and c not in '\\/:*?"<>|' else "_" for c in PurePosixPath(name).name)[-100:]
    path = room / (bare if bare.strip(". ") else "file")
    if member.flag_bits & 1:
        return Source(path, name, InputError("is encrypted.", place=Place(name), remedy="Unpack it and screen the files inside."))
    try:
        with archive.open(member) as source, path.open("wb") as target:
            shutil.copyfileobj(source, target, _CHUNK)
        if is_archive(path):
            told = InputError(
                "is an archive within an archive.", place=Place(name), remedy="Unpack it and screen what is inside."
            )
            return Source(path, name, told)
    except ZIP_ERRORS as error:
        return Source(path, name, InputError(f"cannot be unpacked ({error}).", place=Place(name), remedy="Pack it again."))
    return Source(path, name)
