"""What is imported, made ready for a reader: one file, or the parts of a list that comes in several files.

Some publishers split a list over files that only make sense together (OFAC's sdn.csv, add.csv, alt.csv, sdn_comments.csv).
They are given as several files, as a folder or as a zip archive. The reader of such a list gets a folder that holds the
parts under their names in small letters; every other reader gets a file. What is digested and kept is the file, or one
archive of the parts that has the same bytes however they were given.
"""

from __future__ import annotations

import hashlib
import shutil
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from screening.errors import ListError, Place

_CHUNK = 1 << 20

MOST_BYTES = 8 << 30
"""What all members of a zip archive may unpack to; no list is near it, and a zip bomb is beyond it."""

MOST_PARTS = 100
"""Files of which a list may consist; the longest known has six."""

_WORKBOOK = frozenset({"[content_types].xml", "mimetype", "meta-inf/manifest.xml"})
"""Members that show a zip archive to be one document (xlsx, ods), which a reader reads as it is."""

_EPOCH = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Gathered:
    """What was given for an import: ``readable`` for the reader, ``source`` to be kept, both in the scratch folder."""

    name: str
    readable: Path
    source: Path
    digest: str
    size: int


def gather(paths: Sequence[Path], scratch: Path) -> Gathered:
    """Copy what was given into the scratch folder: what is read afterwards is what was digested, whatever comes later.

    Raises ListError for what cannot be read, an empty folder, two parts of one name, and an archive that cannot be unpacked.
    """
    name = ", ".join(path.name for path in paths)
    folder = scratch / "parts"
    folder.mkdir()
    for path in paths:
        try:
            if path.is_dir():
                for part in sorted(path.iterdir()):
                    if part.is_file() and not part.name.startswith("."):
                        _add(part, folder)
            elif is_archive(path):
                _unpack(path, folder)
            else:
                _add(path, folder)
        except OSError as problem:
            raise ListError(f"cannot be read: {problem.strerror}.", place=Place(str(path))) from problem
    parts = sorted(folder.iterdir())
    if not parts:
        raise ListError("holds no file.", place=Place(name), remedy="Give the publisher's files.")
    if len(parts) == 1:
        digest, size = _digest(parts[0])
        return Gathered(name, parts[0], parts[0], digest, size)
    source = scratch / "source.zip"
    with zipfile.ZipFile(source, "w", zipfile.ZIP_STORED) as archive:
        for part in parts:
            with part.open("rb") as file, archive.open(zipfile.ZipInfo(part.name, _EPOCH), "w", force_zip64=True) as member:
                shutil.copyfileobj(file, member, _CHUNK)
    digest, size = _digest(source)
    return Gathered(name, folder, source, digest, size)


def is_archive(path: Path) -> bool:
    """Whether a file is a zip archive of files, and not a workbook or document that is one inside."""
    with path.open("rb") as file:
        if file.read(4) != b"PK\x03\x04":
            return False
    try:
        with zipfile.ZipFile(path) as archive:
            return _WORKBOOK.isdisjoint(name.casefold() for name in archive.namelist())
    except zipfile.BadZipFile as problem:
        raise _broken(path, str(problem)) from problem


def _unpack(path: Path, folder: Path) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            members = [
                member
                for member in archive.infolist()
                if not member.is_dir() and not PurePosixPath(member.filename).name.startswith(".")
            ]
            if sum(member.file_size for member in members) > MOST_BYTES:
                raise _broken(path, f"unpacked it has more than {MOST_BYTES >> 30} GB")
            for member in members:
                if member.flag_bits & 1:
                    raise _broken(path, f'"{member.filename}" is protected by a password')
                with archive.open(member) as file, _target(PurePosixPath(member.filename).name, folder).open("xb") as copy:
                    shutil.copyfileobj(file, copy, _CHUNK)
    except (zipfile.BadZipFile, EOFError, NotImplementedError, ValueError) as problem:
        raise _broken(path, str(problem)) from problem


def _add(path: Path, folder: Path) -> None:
    with path.open("rb") as file, _target(path.name, folder).open("xb") as copy:
        shutil.copyfileobj(file, copy, _CHUNK)


def _target(name: str, folder: Path) -> Path:
    target = folder / (name.lower() or "list")
    if target.exists():
        raise ListError(f'there are two parts named "{name}".', place=Place(name), remedy="Give every part once.")
    if sum(1 for _ in folder.iterdir()) >= MOST_PARTS:
        raise ListError(f"there are more than {MOST_PARTS} files.", remedy="Give the publisher's files of this list alone.")
    return target


def _broken(path: Path, why: str) -> ListError:
    return ListError(
        f"is a zip archive that cannot be unpacked: {why.rstrip('.')}.",
        place=Place(path.name),
        remedy="Nothing was stored. Download it again, or unpack it and give the folder.",
    )


def _digest(path: Path) -> tuple[str, int]:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest(), path.stat().st_size
